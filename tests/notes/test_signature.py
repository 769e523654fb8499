from __future__ import annotations

import pytest

from bot.notes.render import RenderedNote, text_to_html
from bot.notes.signature import with_signature

TEXT = "Dear Dr. Okafor,\n\nThank you.\n\nKind regards,\nAlex Kim"
NOTE = RenderedNote("Thank you", TEXT, text_to_html(TEXT))
MARK = '<div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature">'


def test_a_signature_stands_below_the_dashes_marked_as_gmail_marks_it() -> None:
    note = with_signature(NOTE, "<div>+49 30 1234</div>")
    assert note.text == f"{TEXT}\n\n-- \n+49 30 1234"
    assert note.html.startswith(NOTE.html)
    assert note.html.endswith(f"-- </span><br>\n{MARK}<div>+49 30 1234</div></div>")


@pytest.mark.parametrize(
    ("signature", "text"),
    [
        ("Alex Kim<br>Engineer", "Thank you.\n\nKind regards,\n\n-- \nAlex Kim\nEngineer"),
        ("<b>Alex Kim</b>", "Thank you.\n\nKind regards,\n\n-- \nAlex Kim"),
        (
            "Kind regards,<br>Alex Kim<br>Berlin",
            "Thank you.\n\n-- \nKind regards,\nAlex Kim\nBerlin",
        ),
        ("<p>Best,</p><p>Alex Kim</p>", "Thank you.\n\n-- \nBest,\nAlex Kim"),
    ],
)
def test_what_the_signature_repeats_stands_once(signature: str, text: str) -> None:
    note = with_signature(NOTE, signature)
    assert note.text == f"Dear Dr. Okafor,\n\n{text}"
    assert note.html.count("Alex Kim") == 1


@pytest.mark.parametrize("signature", ["", "  ", "<div><br></div>", "<style>p {}</style>"])
def test_without_a_signature_the_note_stays_as_it_is(signature: str) -> None:
    assert with_signature(NOTE, signature) == NOTE


def test_a_picture_alone_is_a_signature_of_the_html() -> None:
    note = with_signature(NOTE, '<img src="https://x.example/logo.png">')
    assert note.text == TEXT
    assert note.html.endswith(f'{MARK}<img src="https://x.example/logo.png"></div>')


def test_a_signed_note_is_not_signed_twice() -> None:
    signed = with_signature(NOTE, "Alex Kim<br>Engineer")
    assert with_signature(signed, "Alex Kim<br>Engineer") == signed
