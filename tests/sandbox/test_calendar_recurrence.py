"""The expansion of recurrence lines, alone."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.sandbox.calendar import instances, times
from bot.sandbox.calendar.recurrence import parse

BERLIN = ZoneInfo("Europe/Berlin")
FIRST = datetime(2026, 3, 17, 10, 0)  # noqa: DTZ001 - local, as rules are
FAR = datetime(2028, 1, 1)  # noqa: DTZ001


def expanded(*lines: str, first: datetime = FIRST, zone: ZoneInfo | None = BERLIN) -> list[str]:
    return [f"{at:%m-%d %H:%M}" for at in parse(lines, first, zone).starts(FAR)]


def test_a_count_ends_a_series() -> None:
    assert expanded("RRULE:FREQ=WEEKLY;COUNT=3") == ["03-17 10:00", "03-24 10:00", "03-31 10:00"]


def test_an_end_in_utc_is_compared_in_the_zone_of_the_series() -> None:
    # 08:00Z is 10:00 in Berlin's summer: that meeting still takes place, a minute less ends it.
    assert len(expanded("RRULE:FREQ=WEEKLY;UNTIL=20260331T080000Z")) == 3
    assert len(expanded("RRULE:FREQ=WEEKLY;UNTIL=20260331T075900Z")) == 2


def test_an_end_that_is_a_day_includes_that_day() -> None:
    assert expanded("RRULE:FREQ=WEEKLY;UNTIL=20260324") == ["03-17 10:00", "03-24 10:00"]


def test_dates_are_added_and_taken_out_whatever_zone_they_are_written_in() -> None:
    found = expanded(
        "RRULE:FREQ=WEEKLY;COUNT=3",
        "EXDATE;TZID=America/New_York:20260317T050000",
        "EXDATE:20260331T080000Z",
        "RDATE;TZID=Europe/Berlin:20260326T150000,20260327T150000",
    )
    assert found == ["03-24 10:00", "03-26 15:00", "03-27 15:00"]


def test_an_exclusion_rule_takes_out_what_it_makes() -> None:
    assert expanded("RRULE:FREQ=DAILY;COUNT=4", "EXRULE:FREQ=DAILY;INTERVAL=2") == [
        "03-18 10:00",
        "03-20 10:00",
    ]


def test_the_first_start_counts_even_when_the_rule_would_not_make_it() -> None:
    assert expanded("RRULE:FREQ=WEEKLY;BYDAY=TH;COUNT=3") == [
        "03-17 10:00",
        "03-19 10:00",
        "03-26 10:00",
    ]


def test_a_start_taken_out_is_gone() -> None:
    assert expanded("RRULE:FREQ=DAILY;COUNT=2", "EXDATE;VALUE=DATE:20260317") == ["03-18 10:00"]


def test_all_day_series_live_on_midnights() -> None:
    first = datetime(2026, 1, 31)  # noqa: DTZ001
    lines = ("RRULE:FREQ=MONTHLY;COUNT=3", "EXDATE;VALUE=DATE:20260331")
    assert expanded(*lines, first=first, zone=None) == ["01-31 00:00", "05-31 00:00"]


def test_a_rule_that_never_ends_in_other_calendars_words_is_read() -> None:
    assert len(expanded("RRULE:FREQ=YEARLY;UNTIL=99991231T235959Z")) == 2


@pytest.mark.parametrize(
    "line",
    [
        "",
        "nonsense",
        "DTSTART:20260101T000000Z",
        "RRULE:",
        "RRULE:INTERVAL=2",
        "RRULE:FREQ=SECONDLY",
        "RRULE:FREQ=HOURLY",
        "RRULE:FREQ=DAILY;INTERVAL=0",
        "RRULE:FREQ=DAILY;COUNT=0",
        "RRULE:FREQ=DAILY;COUNT=2;UNTIL=20270101",
        "RRULE:FREQ=DAILY;BYHOUR=99",
        "RRULE:FREQ=DAILY;BYHOUR=1,2,3",
        "RRULE:FREQ=DAILY;BYDAY=XX",
        "RRULE:FREQ=DAILY;BYEASTER=1",
        "RRULE:FREQ=DAILY;UNTIL=tomorrow",
        "RRULE:FREQ=DAILY;UNTIL=20261399",
        "EXDATE:",
        "EXDATE:2026",
        "EXDATE;TZID=Nowhere/Land:20260101T000000",
        "EXDATE;TZID=../../etc/passwd:20260101T000000",
    ],
)
def test_lines_that_make_no_sense_are_refused(line: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - any reason
        parse([line], FIRST, BERLIN)


@given(st.lists(st.text(max_size=60), max_size=3))
def test_hostile_lines_are_read_or_refused_and_nothing_else(lines: list[str]) -> None:
    try:
        found = list(parse(lines, FIRST, BERLIN).starts(FAR))
    except ValueError:
        return
    assert found == sorted(set(found))


_RULES = st.builds(
    "RRULE:FREQ={};INTERVAL={}{}".format,
    st.sampled_from(["DAILY", "WEEKLY", "WEEKLY;BYDAY=MO,WE", "MONTHLY", "MONTHLY;BYDAY=-1FR"]),
    st.integers(1, 3),
    st.sampled_from(["", ";COUNT=7", ";UNTIL=20260901T000000Z"]),
)
_DATES = ["RDATE:20260405T060000Z", "EXDATE:20260324T090000Z"]
_EXTRAS = st.lists(
    st.sampled_from([*_DATES, "EXRULE:FREQ=MONTHLY", "RRULE:FREQ=YEARLY"]), max_size=2
)
_ZONES = st.sampled_from(["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "UTC"])


@st.composite
def series(draw: st.DrawFn) -> dict[str, Any]:
    """Return the shape of a series, timed in some zone or all day."""
    day = draw(st.dates(date(2026, 1, 1), date(2026, 12, 31)))
    lines = [draw(_RULES), *draw(_EXTRAS)]
    if draw(st.booleans()):
        after = day + timedelta(days=draw(st.integers(1, 3)))
        moments = {"start": {"date": f"{day}"}, "end": {"date": f"{after}"}}
    else:
        zone = draw(_ZONES)
        at = datetime.combine(day, draw(st.times()).replace(microsecond=0))
        start = times.from_wall(at, {"dateTime": "", "timeZone": zone})
        end = datetime.fromisoformat(start["dateTime"]) + timedelta(minutes=45)
        moments = {"start": start, "end": times.timed(end, ZoneInfo(zone))}
    return {"id": "series", "status": "confirmed", "recurrence": lines} | moments


_HORIZON = datetime(2027, 3, 1, tzinfo=UTC)


@given(series())
def test_occurrences_ascend_and_never_share_an_id(event: dict[str, Any]) -> None:
    found = list(instances.occurrences(event, "series", _HORIZON))
    begins = [times.instant(original, "UTC") for _, original in found]
    assert begins == sorted(begins)
    assert len({name for name, _ in found}) == len(found)


@given(series(), st.datetimes(datetime(2026, 1, 1), datetime(2027, 3, 1)))  # noqa: DTZ001
def test_a_nearer_horizon_only_leaves_out_what_is_later(
    event: dict[str, Any], cut: datetime
) -> None:
    near = list(instances.occurrences(event, "series", cut.replace(tzinfo=UTC)))
    far = list(instances.occurrences(event, "series", _HORIZON + timedelta(days=2)))
    assert far[: len(near)] == near
    missed = [times.instant(original, "UTC") for _, original in far[len(near) :]]
    assert all(at > cut.replace(tzinfo=UTC) for at in missed)


@given(series())
def test_every_instance_id_leads_back_to_its_occurrence(event: dict[str, Any]) -> None:
    for name, original in list(instances.occurrences(event, "series", _HORIZON))[:20]:
        assert instances.original_start(event, name.removeprefix("series_")) == original
        assert instances.occurs(event, original)


@given(series())
def test_local_time_stays_when_clocks_change_except_where_it_does_not_exist(
    event: dict[str, Any],
) -> None:
    wanted = times.wall(event["start"]).time()
    plain = {**event, "recurrence": event["recurrence"][:1]}
    for _, original in instances.occurrences(plain, "series", _HORIZON):
        local = times.wall(original)
        zone = ZoneInfo(original.get("timeZone", "UTC"))
        intended = datetime.combine(local.date(), wanted, zone)
        exists = intended.astimezone(UTC).astimezone(zone).time() == wanted
        assert local.time() == wanted or not exists
