from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from bot.core.place import Place, place_of

HOME = Place("Europe/Berlin", "DE")


@pytest.mark.parametrize(
    ("email", "zone", "expected"),
    [
        ("jane@globex.com", "Europe/Berlin", Place("Europe/Berlin", "DE")),
        ("jane@globex.com", "America/New_York", Place("America/New_York", "US")),
        ("jane@globex.com", "", Place("Europe/Berlin", "DE")),
        ("marie@globex.fr", "Europe/Berlin", Place("Europe/Paris", "FR")),
        ("jane@globex.co.uk", "Europe/Berlin", Place("Europe/London", "GB")),
        ("john@globex.us", "Europe/Berlin", Place("Europe/Berlin", "US")),
        ("max@globex.de", "Europe/Berlin", Place("Europe/Berlin", "DE")),
        ("jane@globex.io", "Europe/Berlin", Place("Europe/Berlin", "DE")),
        ("jane@globex.com", "UTC", Place("UTC", None)),
        (None, "Asia/Tokyo", Place("Asia/Tokyo", "JP")),
    ],
    ids=[
        "the event's zone",
        "the event's zone abroad",
        "no zone: home",
        "a french address",
        "a british address",
        "a country of many zones keeps the event's",
        "both agree",
        "a domain that says nothing",
        "a zone of no country",
        "no address",
    ],
)
def test_a_recipient_is_where_address_and_event_say(
    email: str | None, zone: str, expected: Place
) -> None:
    assert place_of(email, zone, HOME) == expected


def test_the_candidates_own_country_counts_where_their_zone_does_not_tell() -> None:
    assert place_of("jane@globex.com", "UTC", Place("UTC", "NL")) == Place("UTC", "NL")


def test_a_day_is_that_of_the_place() -> None:
    moment = datetime(2026, 3, 3, 23, 30, tzinfo=UTC)
    assert HOME.day(moment) == date(2026, 3, 4)
    assert Place("America/New_York", "US").day(moment) == date(2026, 3, 3)
    assert f"{HOME.local(moment):%H:%M}" == "00:30"
