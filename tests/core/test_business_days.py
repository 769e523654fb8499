from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.business_days import (
    SendWindow,
    add_business_days,
    at_local,
    business_days_between,
    country_of_address,
    country_of_zone,
    in_window,
    is_business_day,
    next_opening,
    on_or_after,
    zone_of_country,
)

DAYS = st.dates(date(2020, 1, 1), date(2035, 12, 31))
COUNTRIES = st.sampled_from(["US", "DE", "FR", "GB", "JP", "xx", "", None])
ZONES = st.sampled_from(["Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Apia"])
INSTANTS = st.datetimes(datetime(2021, 1, 1), datetime(2035, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - hypothesis adds the zone
WINDOW = SendWindow(time(8), time(20), time(9))


@pytest.mark.parametrize(
    ("day", "country", "expected"),
    [
        (date(2026, 3, 6), None, True),
        (date(2026, 3, 7), None, False),
        (date(2026, 12, 25), "DE", False),
        (date(2026, 12, 25), None, True),
        (date(2026, 11, 26), "US", False),
        (date(2026, 11, 26), "us", False),
        (date(2026, 7, 14), "FR", False),
        (date(2026, 7, 14), "GB", True),
        (date(2026, 12, 25), "ZZ", True),
        (date(2026, 12, 25), "HolidayBase", True),
    ],
)
def test_business_days_leave_out_weekends_and_nationwide_holidays(
    day: date, country: str | None, *, expected: bool
) -> None:
    assert is_business_day(day, country) is expected


def test_counting_starts_on_the_day_after() -> None:
    assert add_business_days(date(2026, 3, 6), 2, None) == date(2026, 3, 10)
    assert add_business_days(date(2026, 12, 23), 2, "DE") == date(2026, 12, 28)
    assert add_business_days(date(2026, 3, 7), 0, None) == date(2026, 3, 7)


def test_counting_backwards_is_refused() -> None:
    with pytest.raises(ValueError, match="-1 business days"):
        add_business_days(date(2026, 3, 6), -1, None)


@given(DAYS, st.integers(0, 60), COUNTRIES)
def test_between_undoes_add(day: date, n: int, country: str | None) -> None:
    later = add_business_days(day, n, country)
    assert business_days_between(day, later, country) == n
    assert business_days_between(later, day, country) == -n


@given(DAYS, COUNTRIES)
def test_on_or_after_is_the_nearest_business_day(day: date, country: str | None) -> None:
    found = on_or_after(day, country)
    assert is_business_day(found, country)
    assert not any(
        is_business_day(day + timedelta(days=n), country) for n in range((found - day).days)
    )


@pytest.mark.parametrize(
    ("zone", "country"),
    [
        ("Europe/Berlin", "DE"),
        ("America/New_York", "US"),
        ("Asia/Calcutta", "IN"),
        ("Europe/Kiev", "UA"),
        ("UTC", None),
        ("CET", None),
        ("../etc/passwd", None),
    ],
)
def test_a_zone_tells_its_country(zone: str, country: str | None) -> None:
    assert country_of_zone(zone) == country


@pytest.mark.parametrize(
    ("country", "zone"),
    [
        ("DE", "Europe/Berlin"),
        ("fr", "Europe/Paris"),
        ("US", None),
        ("ES", None),
        ("XX", None),
    ],
)
def test_a_country_with_one_time_tells_its_zone(country: str, zone: str | None) -> None:
    assert zone_of_country(country) == zone


@pytest.mark.parametrize(
    ("address", "country"),
    [
        ("jo@acme.de", "DE"),
        ("jo@acme.co.uk", "GB"),
        ("Jo <jo@acme.FR>", "FR"),
        ("jo@acme.io", None),
        ("jo@acme.ai", None),
        ("jo@acme.com", None),
        ("jo@acme.eu", None),
        ("jo", None),
        ("", None),
    ],
)
def test_an_address_tells_its_country(address: str, country: str | None) -> None:
    assert country_of_address(address) == country


def test_a_skipped_time_moves_behind_the_gap_and_a_doubled_one_is_the_first() -> None:
    assert at_local(date(2026, 3, 29), time(2, 30), "Europe/Berlin") == datetime(
        2026, 3, 29, 1, 30, tzinfo=UTC
    )
    assert at_local(date(2026, 10, 25), time(2, 30), "Europe/Berlin") == datetime(
        2026, 10, 25, 0, 30, tzinfo=UTC
    )


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("2026-03-06T09:30+01:00", "2026-03-06T09:30+01:00"),
        ("2026-03-06T08:00+01:00", "2026-03-06T08:00+01:00"),
        ("2026-03-06T05:00+01:00", "2026-03-06T09:00+01:00"),
        ("2026-03-06T20:00+01:00", "2026-03-09T09:00+01:00"),
        ("2026-03-07T12:00+01:00", "2026-03-09T09:00+01:00"),
        ("2026-12-24T21:00+01:00", "2026-12-28T09:00+01:00"),
    ],
)
def test_the_next_opening_is_now_or_the_next_business_day_when_things_are_ready(
    now: str, expected: str
) -> None:
    opening = next_opening(datetime.fromisoformat(now), "Europe/Berlin", "DE", WINDOW)
    assert opening == datetime.fromisoformat(expected)


@given(INSTANTS, ZONES, COUNTRIES)
def test_the_next_opening_is_in_the_window_and_never_before_now(
    now: datetime, zone: str, country: str | None
) -> None:
    opening = next_opening(now, zone, country, WINDOW)
    assert opening >= now
    assert in_window(opening, zone, country, WINDOW)
    assert next_opening(opening, zone, country, WINDOW) == opening
