from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.dates.feasts import next_feast
from bot.core.dates.languages import LANGUAGES

NAMES = sorted({name for language in LANGUAGES.values() for name in language.feasts})


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("easter", date(2026, 4, 5)),
        ("good_friday", date(2026, 4, 3)),
        ("whit_monday", date(2026, 5, 25)),
        ("thanksgiving", date(2026, 11, 26)),
        ("american_labor_day", date(2026, 9, 7)),
        ("memorial_day", date(2026, 5, 25)),
        ("epiphany", date(2027, 1, 6)),
    ],
)
def test_a_feast_is_the_next_one(name: str, expected: date) -> None:
    assert next_feast(date(2026, 3, 4), name) == expected


def test_a_feast_nobody_knows_is_no_day() -> None:
    assert next_feast(date(2026, 3, 4), "the day of days") is None


@given(st.sampled_from(NAMES), st.dates(date(1990, 1, 1), date(2090, 1, 1)))
def test_every_feast_a_language_names_comes_within_thirteen_months(name: str, today: date) -> None:
    found = next_feast(today, name)
    assert found is not None
    assert today <= found <= today + timedelta(days=400)
