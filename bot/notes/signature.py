"""The candidate's Gmail signature below a note, once."""

from __future__ import annotations

from dataclasses import replace

from bot.core.reading.richtext import html_to_text
from bot.notes.render import RenderedNote, text_to_html

# Gmail's page looks for this mark and then adds no second signature.
_MARK = 'data-smartmail="gmail_signature"'
_PREFIX = '<span class="gmail_signature_prefix">-- </span><br>'
_VALEDICTION_WORDS = 4


def with_signature(note: RenderedNote, signature_html: str) -> RenderedNote:
    """Return the note with the send-as signature (HTML, as Gmail's settings hold it) below it.

    It follows Gmail's own form: "-- " on a line, then the marked block. Closing lines of the note
    that the signature repeats ("Kind regards," or the name) give way to it.
    """
    signature = [
        line.strip() for line in html_to_text(signature_html, drop_quotes=False).splitlines()
    ]
    signature = [line for line in signature if line]
    if _MARK in note.html or not (signature or "<img" in signature_html.lower()):
        return note
    lines = note.text.split("\n")
    kept = "\n".join(lines[: len(lines) - _repeated(lines, signature)]).rstrip()
    block = f'<div dir="ltr" class="gmail_signature" {_MARK}>{signature_html.strip()}</div>'
    if not signature:  # a picture alone: plain text has nothing to show below the dashes
        return replace(note, html=f"{note.html}\n<div><br></div>\n{block}")
    text = "\n".join([kept, "", "-- ", *signature])
    html = f"{text_to_html(kept)}\n<div><br></div>\n{_PREFIX}\n{block}"
    return replace(note, text=text, html=html)


def _repeated(lines: list[str], signature: list[str]) -> int:
    """Return how many of the note's last lines the signature begins with."""
    for count in range(min(len(lines), len(signature)), 0, -1):
        if all(map(_says_the_same, lines[-count:], signature[:count])):
            return count
    return 0


def _says_the_same(line: str, other: str) -> bool:
    return line.casefold() == other.casefold() or (_takes_leave(line) and _takes_leave(other))


def _takes_leave(line: str) -> bool:
    """Whether it is a "Kind regards," whatever its words."""
    return line.endswith(",") and len(line.split()) <= _VALEDICTION_WORDS
