from __future__ import annotations

import textwrap
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.model import Mail, NoteKind, Person
from bot.mail.parse import parse_mail
from bot.notes.compose import DraftMail, compose
from bot.notes.fingerprint import fingerprint
from bot.notes.render import render, text_to_html
from bot.notes.samples import every_sample, sample_facts
from bot.notes.signature import with_signature
from bot.notes.templates import Templates

SIGNATURE = '<div><b>Alex Kim</b></div><a href="https://alex.example/">alex.example</a>'
TEMPLATES = Templates()
NOTE = with_signature(render(sample_facts(NoteKind.UPDATE), TEMPLATES), SIGNATURE)
DRAFT = DraftMail(
    sender=Person("Alex Kim", "alex@example.com"),
    to=(Person("Ada Okafor", "Okafor@globex.example"),),
    subject=NOTE.subject,
    text=NOTE.text,
    html=NOTE.html,
    message_id="<note@example.com>",
)
WRITTEN = DRAFT.as_mail()
ORIGINAL = fingerprint(WRITTEN)


@pytest.mark.parametrize("facts", list(every_sample()))
def test_every_note_read_back_from_its_bytes_is_untouched(facts: object) -> None:
    note = with_signature(render(facts, TEMPLATES), SIGNATURE)  # type: ignore[arg-type]
    draft = replace(DRAFT, subject=note.subject, text=note.text, html=note.html)
    assert fingerprint(parse_mail(compose(draft))) == fingerprint(draft.as_mail())


def _wrapped(text: str) -> str:
    return "\n".join(textwrap.fill(line, 72) for line in text.split("\n"))


UNTOUCHED = {
    "wrapped lines": replace(WRITTEN, text=_wrapped(WRITTEN.text)),
    "line ends": replace(WRITTEN, text=WRITTEN.text.replace("\n", " \r\n")),
    "no-break spaces": replace(WRITTEN, html=WRITTEN.html.replace("the ", "the&nbsp;")),
    "numbered characters": replace(WRITTEN, html=WRITTEN.html.replace("\N{EN DASH}", "&#8211;")),
    "a wrapper of Gmail's": replace(WRITTEN, html=f'<div dir="ltr">{WRITTEN.html}</div>'),
    "paragraphs for lines": replace(
        WRITTEN, html=WRITTEN.html.replace("<div>", "<p>").replace("</div>", "</p>")
    ),
    "text alone": replace(WRITTEN, html=""),
    "HTML alone": replace(WRITTEN, text=""),
    "Gmail's plain text": replace(
        WRITTEN,
        text=WRITTEN.text.replace("-- \nAlex Kim", "-- \n*Alex Kim*").replace(
            "alex.example", "alex.example <https://alex.example/>"
        ),
    ),
    "a folded subject": replace(WRITTEN, subject=WRITTEN.subject.replace(" ", "\r\n ", 1)),
    "a new Message-ID": replace(WRITTEN, message_id="<other@mail.gmail.com>"),
    "a name for the address": replace(WRITTEN, to=(Person("Ada O.", "okafor@globex.example"),)),
}


@pytest.mark.parametrize("how", UNTOUCHED)
def test_what_gmail_encodes_anew_is_untouched(how: str) -> None:
    assert fingerprint(UNTOUCHED[how]) == ORIGINAL


def _edited(old: str, new: str) -> Mail:
    return replace(
        WRITTEN, text=WRITTEN.text.replace(old, new), html=WRITTEN.html.replace(old, new)
    )


EDITED = {
    "a word": _edited("unchanged", "undiminished"),
    "a mark": _edited("unchanged.", "unchanged!"),
    "a capital": _edited("another offer", "another Offer"),
    "a joined word": _edited("in any way", "in anyway"),
    "a sentence more": _edited("Kind regards,", "See you soon.\n\nKind regards,"),
    "a sentence less": _edited("Thank you again for the conversation", ""),
    "the signature": _edited("alex.example", "kim.example"),
    "the subject": replace(WRITTEN, subject="Something else"),
    "another recipient": replace(WRITTEN, to=(*WRITTEN.to, Person("", "x@globex.example"))),
    "a copy": replace(WRITTEN, cc=(Person("", "x@globex.example"),)),
    "the text part alone": replace(WRITTEN, text="Something else"),
    "the HTML part alone": replace(WRITTEN, html="<div>Something else</div>"),
    "everything": replace(WRITTEN, text="", html=""),
}


@pytest.mark.parametrize("what", EDITED)
def test_a_real_edit_is_seen(what: str) -> None:
    assert fingerprint(EDITED[what]) != ORIGINAL


@given(st.text(max_size=200), st.text(max_size=200))
def test_any_mail_has_a_fingerprint(text: str, html: str) -> None:
    assert len(fingerprint(Mail(text=text, html=html))) == 64


@given(st.text("abc &<>'.\n", max_size=200))
def test_the_parts_of_a_note_say_the_same(text: str) -> None:
    html = text_to_html(text)
    assert fingerprint(Mail(text=text)) == fingerprint(Mail(html=html))
