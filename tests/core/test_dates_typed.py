from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.dates import parse_day

TODAY = date(2026, 3, 4)  # a Wednesday


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-12-10", date(2026, 12, 10)),
        ("10 Dec", date(2026, 12, 10)),
        ("Dec 10th, 2027", date(2027, 12, 10)),
        ("10.12.", date(2026, 12, 10)),
        ("10.12.2026", date(2026, 12, 10)),
        ("3rd of March", date(2027, 3, 3)),
        ("the 3rd", date(2026, 4, 3)),
        ("the 4th", date(2026, 3, 4)),
        ("Friday 31", date(2026, 7, 31)),
        ("the 15th of next month", date(2026, 4, 15)),
        ("3 days after Tuesday", date(2026, 3, 13)),
        ("today", TODAY),
        ("tomorrow", date(2026, 3, 5)),
        ("the day after tomorrow", date(2026, 3, 6)),
        ("Friday", date(2026, 3, 6)),
        ("Wednesday", date(2026, 3, 11)),
        ("this Wednesday", TODAY),
        ("next Friday", date(2026, 3, 13)),
        ("Friday week", date(2026, 3, 13)),
        ("a week on Tuesday", date(2026, 3, 17)),
        ("this week", date(2026, 3, 6)),
        ("next week", date(2026, 3, 13)),
        ("early next week", date(2026, 3, 10)),
        ("mid next week", date(2026, 3, 11)),
        ("end of next week", date(2026, 3, 13)),
        ("the week after next", date(2026, 3, 20)),
        ("week of April 6", date(2026, 4, 10)),
        ("week 34", date(2026, 8, 21)),
        ("end of the month", date(2026, 3, 31)),
        ("mid April", date(2026, 4, 15)),
        ("in 3 days", date(2026, 3, 7)),
        ("5-7 business days", date(2026, 3, 13)),
        ("in a fortnight", date(2026, 3, 18)),
        ("before the weekend", date(2026, 3, 6)),
        ("Monday or Tuesday", date(2026, 3, 10)),
        ("between 9 and 11 March", date(2026, 3, 11)),
        ("Ende nächster Woche", date(2026, 3, 13)),
        ("uebernaechste Woche", date(2026, 3, 20)),
        ("KW 34", date(2026, 8, 21)),
        ("heute in einer Woche", date(2026, 3, 11)),
        ("in zehn Tagen", date(2026, 3, 14)),
        ("14. März", date(2026, 3, 14)),
        ("mardi en huit", date(2026, 3, 17)),
        ("quinze jours", date(2026, 3, 18)),
        ("fin mars", date(2026, 3, 31)),
        ("1er avril", date(2026, 4, 1)),
        ("el viernes que viene", date(2026, 3, 6)),
        ("a principios de la semana que viene", date(2026, 3, 10)),
        ("volgende week vrijdag", date(2026, 3, 13)),
        ("próxima sexta-feira", date(2026, 3, 6)),
        ("depois de amanhã", date(2026, 3, 6)),
        ("entro venerdì", date(2026, 3, 6)),
        ("fra due settimane", date(2026, 3, 18)),
    ],
)
def test_a_typed_day_follows_the_conventions(text: str, expected: date) -> None:
    assert parse_day(text, TODAY) == expected


@pytest.mark.parametrize(
    "text", ["", "soon", "before the holidays", "30 February", "2026-13-45", "bald", "0", "..."]
)
def test_what_names_no_day_is_refused(text: str) -> None:
    assert parse_day(text, TODAY) is None


@pytest.mark.parametrize(
    ("country", "expected"),
    [("US", date(2026, 4, 5)), ("GB", date(2026, 5, 4)), (None, date(2026, 5, 4))],
)
def test_numeric_dates_follow_the_country(country: str | None, expected: date) -> None:
    assert parse_day("4/5", TODAY, country) == expected


@pytest.mark.parametrize(("text", "country"), [("3/13", "DE"), ("13/3", "US")])
def test_impossible_numeric_dates_are_read_the_other_way_round(text: str, country: str) -> None:
    assert parse_day(text, TODAY, country) == date(2026, 3, 13)


def test_business_days_leave_out_the_countrys_holidays() -> None:
    assert parse_day("in 3 business days", date(2026, 4, 1), "DE") == date(2026, 4, 8)
    assert parse_day("in 3 business days", date(2026, 4, 1), None) == date(2026, 4, 6)


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.sampled_from(["US", "DE", None]))
def test_an_iso_date_is_always_itself(day: date, country: str | None) -> None:
    assert parse_day(day.isoformat(), TODAY, country) == day


@given(st.text(max_size=60), st.dates())
def test_nothing_typed_makes_it_crash(text: str, today: date) -> None:
    parse_day(text, today)
