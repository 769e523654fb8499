"""A mail -> the text its sender wrote now: no quotes, signature, disclaimer or footer."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from mailparser_reply import EmailReplyParser
from mailparser_reply.constants import MAIL_LANGUAGES

from bot.core.model import Mail
from bot.core.reading import markers
from bot.core.reading.richtext import html_to_text

MAX_TEXT_CHARS = 200_000
_MAX_LINE_CHARS = 2_000
_MAX_WINDOWS = 60
_WINDOW_CHARS = 260
_WRAPPED_AT = 60
_REMNANT = 34
_SURELY_HEADERS = 3
_SIGN_OFF_CHARS = 60


@dataclass(frozen=True, slots=True)
class MailText:
    """A mail's text in parts.

    Attributes:
        new: what the sender wrote in this mail.
        quoted: what they quoted or forwarded.
        footer: signature, disclaimer and the mail tool's footer.
        forwarded: `new` was empty and is the text of the mail they passed on.
    """

    new: str
    quoted: str = ""
    footer: str = ""
    forwarded: bool = False


def mail_text(mail: Mail) -> MailText:
    """Split a mail; the plain part is preferred unless it is empty or only points to the HTML."""
    parts = _split(_readable(mail, drop_quotes=True))
    if parts.new or not (mail.html or parts.quoted):
        return parts
    whole = _readable(mail, drop_quotes=False)
    passed_on = _forwarded(whole)
    if not passed_on:
        return MailText("", quoted=parts.quoted or whole, footer=parts.footer)
    inner = _split(passed_on)
    return MailText(inner.new, quoted=inner.quoted, footer=inner.footer, forwarded=True)


def _readable(mail: Mail, *, drop_quotes: bool) -> str:
    plain = mail.text[:MAX_TEXT_CHARS]
    if plain.strip() and not (mail.html and markers.ONLY_HTML.search(plain[:500])):
        return plain
    if not mail.html.strip():
        return plain
    return html_to_text(mail.html, drop_quotes=drop_quotes)[:MAX_TEXT_CHARS]


def _split(text: str) -> MailText:
    lines = [line[:_MAX_LINE_CHARS].rstrip() for line in markers.line_breaks(text)]
    new, quoted = _without_quotes(lines)
    new, footer = _without_signature(new)
    return MailText("\n".join(new).strip(), "\n".join(quoted).strip(), "\n".join(footer).strip())


def _without_quotes(lines: list[str]) -> tuple[list[str], list[str]]:
    """Top, bottom and inline posting: quote marks go line by line, header blocks cut the rest."""
    new: list[str] = []
    quoted: list[str] = []
    windows = 0
    index = 0
    while index < len(lines):
        line = lines[index]
        if _is_quote_mark(line) or (quoted and _is_wrapped_remnant(lines, index)):
            quoted.append(line)
            index += 1
            continue
        if markers.SEPARATOR.match(line) or _is_header_block(lines, index):
            return new, quoted + lines[index:]
        length = 0
        if windows < _MAX_WINDOWS and markers.MAY_START_ATTRIBUTION.match(line):
            windows += 1
            length = _attribution_length(lines, index)
        if length:
            quoted += lines[index : index + length]
            index += length
            if not _quote_marks_follow(lines, index):
                return new, quoted + lines[index:]
            continue
        new.append(line)
        index += 1
    return new, quoted


def _is_quote_mark(line: str) -> bool:
    return line.lstrip().startswith((">", "|>", "&gt;"))


def _is_wrapped_remnant(lines: list[str], index: int) -> bool:
    """The tail of a quoted line that a client broke: short, between two quoted lines."""
    if not 0 < index < len(lines) - 1 or not lines[index].strip():
        return False
    before, after = lines[index - 1], lines[index + 1]
    between = _is_quote_mark(before) and _is_quote_mark(after)
    return between and len(before) > _WRAPPED_AT and len(lines[index]) < _REMNANT


def _quote_marks_follow(lines: list[str], index: int) -> bool:
    """Whether the quote is marked line by line, so that text below it can be new."""
    following = [line for line in lines[index : index + 6] if line.strip()]
    return bool(following) and _is_quote_mark(following[0])


def _is_header_block(lines: list[str], index: int) -> bool:
    """From/Sent/To/Subject as Outlook and others write above the mail they answer."""
    if not markers.HEADER_LINE.match(lines[index]):
        return False
    block = [line for line in lines[index : index + 8] if line.strip()][:5]
    names = {match[1].lower() for line in block if (match := markers.HEADER_LINE.match(line))}
    addressed = any("@" in line for line in block[:2])
    return len(names) >= _SURELY_HEADERS or (len(names) == _SURELY_HEADERS - 1 and addressed)


def _attribution_length(lines: list[str], index: int) -> int:
    """How many lines 'On …, … wrote:' spans from here; 0 when it is no such thing."""
    window = ""
    for length in (1, 2, 3):
        part = lines[index + length - 1 : index + length]
        if not part or (length > 1 and not part[0].strip()):
            return 0
        window = f"{window} {part[0].strip()}".strip()
        if len(window) > _WINDOW_CHARS:
            return 0
        if window.endswith((":", "：")) and _is_attribution(window):  # noqa: RUF001
            return length
    return 0


def _is_attribution(window: str) -> bool:
    if markers.ATTRIBUTION.search(window) and markers.DATE_OR_ADDRESS.search(window):
        return True
    return bool(_library_headers().search(window)) if any(c.isdigit() for c in window) else False


@lru_cache(maxsize=1)
def _library_headers() -> re.Pattern[str]:
    """What mail-parser-reply knows of 'wrote' lines in its languages; only met by short windows."""
    parser = EmailReplyParser(languages=list(MAIL_LANGUAGES))
    pattern: re.Pattern[str] = parser.read("").HEADER_REGEX
    return pattern


def _without_signature(lines: list[str]) -> tuple[list[str], list[str]]:
    """Cut at '-- ', a sign-off or the mail tool's footer; a postscript below counts again."""
    new: list[str] = []
    footer: list[str] = []
    seen_text = False
    closed = False
    for line in lines:
        text = line.strip()
        if closed and markers.POSTSCRIPT.match(text):
            closed = False
        if not closed and (
            markers.SIGNATURE.match(line)
            or markers.FOOTER.search(text[:300])
            or (seen_text and _is_sign_off(text))
        ):
            closed = True
        (footer if closed else new).append(line)
        seen_text = seen_text or (bool(text) and not markers.SALUTATION.match(text))
    return new, footer


def _is_sign_off(text: str) -> bool:
    return len(text) <= _SIGN_OFF_CHARS and bool(markers.SIGN_OFF.match(text))


def _forwarded(text: str) -> str:
    """The body of the mail that was passed on: what follows the first header block."""
    lines = markers.line_breaks(text)
    for index, line in enumerate(lines):
        if _is_header_block(lines, index):
            end = index
            while end < len(lines) and (
                markers.HEADER_LINE.match(lines[end]) or not lines[end].strip()
            ):
                end += 1
            return "\n".join(lines[end:])
        if markers.MAY_START_ATTRIBUTION.match(line) and _attribution_length(lines, index):
            break
    return ""
