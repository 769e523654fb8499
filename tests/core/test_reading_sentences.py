from __future__ import annotations

import pytest

from bot.core.reading.fold import fold
from bot.core.reading.language import languages_of
from bot.core.reading.sentences import split_sentences


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("One. Two! three? four", ["One.", "Two!", "three?", "four"]),
        ("Dr. Hahn and Mr. Bo come at 3 p.m. on Jan. 5. Good.", None),
        ("Hi Tom,\n\nwe would like\nto meet.", ["Hi Tom,", "we would like to meet."]),
        ("- first\n- second", ["first", "second"]),
        ("Am 12. März um 10 Uhr. Passt das?", ["Am 12. März um 10 Uhr.", "Passt das?"]),
        ("...", []),
    ],
)
def test_sentences_end_where_people_end_them(text: str, sentences: list[str] | None) -> None:
    found = split_sentences(text)
    assert found == sentences if sentences is not None else len(found) == 2


def test_lines_a_client_wrapped_are_one_sentence() -> None:
    text = (
        "We are sorry to say that after a long discussion among all of\nus we chose another person."
    )
    assert len(split_sentences(text)) == 1


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("We can't / won't, I'm sure you'd…", "we can not will not i am sure you would"),
        ("Möchten Grüße", "moechten gruesse"),
        ("À bientôt, ¿qué día?", "a bientot que dia ¿"),
        ("At 10:30, 2pm or 14 Uhr", "at clock clock or clock"),
        ("£12.60 / 62k", "money money"),
    ],
)
def test_one_spelling_meets_all(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("We have decided to go with you and the team", "en"),
        ("Wir haben uns für Sie entschieden", "de"),
        ("Nous avons le plaisir de vous proposer", "fr"),
        ("Nos complace ofrecerle el puesto de la empresa", "es"),
        ("Wij willen je graag een contract aanbieden", "nl"),
        ("Infelizmente não podemos seguir com a sua candidatura", "pt"),
        ("Siamo lieti di offrirle il posto della sede", "it"),
    ],
)
def test_small_words_tell_the_language(text: str, language: str) -> None:
    assert languages_of(text)[0] == language


def test_no_words_leave_every_language_open() -> None:
    assert len(languages_of("???")) == 7
