from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.core.place import Place
from bot.core.rules import Delay, Rules

BERLIN = Place("Europe/Berlin", "DE")
TOKYO = Place("Asia/Tokyo", "JP")


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "delay"),
    [
        ("2 business days", Delay(business_days=2)),
        ("1 business day", Delay(business_days=1)),
        ("24 hours", Delay(hours=24)),
        ("1 hour", Delay(hours=1)),
        ("  12 HOURS ", Delay(hours=12)),
    ],
)
def test_a_wait_is_read_as_people_write_it(text: str, delay: Delay) -> None:
    assert Delay.parse(text) == delay


@pytest.mark.parametrize("delay", [Delay(business_days=1), Delay(business_days=7), Delay(hours=24)])
def test_a_wait_is_said_as_it_is_read(delay: Delay) -> None:
    assert Delay.parse(str(delay)) == delay


@pytest.mark.parametrize(
    "text",
    ["", "soon", "2 days", "2", "-1 hours", "1.5 hours", "2 weeks", "9999 hours", "0 hours"],
)
def test_anything_else_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(ValueError, match="2 business days"):
        Delay.parse(text)


def test_business_days_end_in_the_morning_at_the_recipients_place() -> None:
    friday = utc("2026-03-06T15:00")
    two = Delay(business_days=2)
    assert Rules().after(friday, two, BERLIN) == utc("2026-03-10T08:00")
    # 15:00 UTC on Friday is Saturday in Tokyo.
    assert Rules().after(friday, two, TOKYO) == utc("2026-03-10T00:00")


def test_hours_are_counted_on_the_clock_and_then_wait_for_the_window() -> None:
    day = Delay(hours=24)
    assert Rules().after(utc("2026-03-03T10:00"), day, BERLIN) == utc("2026-03-04T10:00")
    assert Rules().after(utc("2026-03-06T10:00"), day, BERLIN) == utc("2026-03-09T08:00")


def test_hours_across_a_change_of_clocks_are_real_hours() -> None:
    # Summer time begins in Berlin on Sunday 29 March 2026.
    assert Rules().after(utc("2026-03-27T09:00"), Delay(hours=73), BERLIN) == utc(
        "2026-03-30T10:00"
    )
    assert Rules().morning_after(utc("2026-03-27T09:00"), 1, BERLIN) == utc("2026-03-30T07:00")


def test_inside_the_window_the_opening_is_now() -> None:
    now = utc("2026-03-03T12:34")
    assert Rules().opening(now, BERLIN) == now


@pytest.mark.parametrize(
    ("now", "opening"),
    [
        ("2026-03-03T06:59", "2026-03-03T08:00"),
        ("2026-03-03T19:00", "2026-03-04T08:00"),
        ("2026-03-07T12:00", "2026-03-09T08:00"),
        ("2026-04-03T12:00", "2026-04-07T07:00"),
    ],
    ids=["before it opens", "when it closes", "on a saturday", "on good friday"],
)
def test_outside_it_is_the_next_morning_of_work(now: str, opening: str) -> None:
    assert Rules().opening(utc(now), BERLIN) == utc(opening)
