from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.cleaning import clean


@pytest.mark.parametrize(
    ("dirty", "expected"),
    [
        ("  Globex\t GmbH ", "Globex GmbH"),
        ("Globex\r\nBcc: all@example.com", "Globex Bcc: all@example.com"),
        ("Globex\x00\x07\x1b[31m", "Globex[31m"),
        ("Glo\u200bbex\ufeff", "Globex"),
        ("Glo\u202ebex\u2066", "Globex"),
        ("Globex\u2028Inc\x85X", "Globex Inc X"),
        ("\u3164\u115f", ""),
        ("Glo\ud800bex", "Globex"),
        ("Zoe\u0308", "Zoë"),
    ],
)
def test_values_become_one_visible_line(dirty: str, expected: str) -> None:
    assert clean(dirty) == expected


def test_a_long_value_is_cut_at_a_word() -> None:
    assert clean("one two three four", 12) == "one two…"


def test_a_long_word_is_cut_inside() -> None:
    assert clean("x" * 50, 10) == "x" * 9 + "…"


@given(st.text(max_size=400), st.integers(min_value=2, max_value=100))
def test_whatever_comes_in_is_one_bounded_visible_line(text: str, limit: int) -> None:
    line = clean(text, limit)
    assert len(line) <= limit
    assert line == " ".join(line.split())
    assert not any(unicodedata.category(c) in {"Cc", "Cf", "Cs"} for c in line)


@given(st.text(max_size=200))
def test_cleaning_twice_changes_nothing(text: str) -> None:
    assert clean(clean(text)) == clean(text)
