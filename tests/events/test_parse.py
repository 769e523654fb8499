from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.model import CalendarEvent, EventStatus, Person
from bot.events.errors import EventError
from bot.events.parse import MAX_ATTENDEES, UNKNOWN_START, event_from_google
from bot.events.plain_text import MAX_TEXT, plain_text

ZONE = "Europe/Berlin"
TIMED = {"dateTime": "2026-03-10T10:00:00+01:00", "timeZone": "Europe/Berlin"}


def read(**fields: Any) -> CalendarEvent:
    return event_from_google({"id": "ev1", "start": TIMED, **fields}, ZONE)


def test_a_timed_event_is_kept_in_utc_with_its_own_zone() -> None:
    event = read(end={"dateTime": "2026-03-10T10:45:00+01:00"})
    assert event.start == datetime(2026, 3, 10, 9, 0, tzinfo=UTC)
    assert event.end - event.start == timedelta(minutes=45)
    assert event.zone == "Europe/Berlin"


def test_an_event_without_an_end_ends_when_it_starts() -> None:
    event = read()
    assert event.end == event.start


def test_an_end_before_the_start_is_not_believed() -> None:
    event = read(end={"dateTime": "2026-03-09T10:45:00+01:00"})
    assert event.end == event.start


def test_an_all_day_event_spans_local_midnights() -> None:
    event = read(start={"date": "2026-03-10"}, end={"date": "2026-03-11"})
    assert event.all_day
    assert event.start == datetime(2026, 3, 9, 23, 0, tzinfo=UTC)
    assert event.end == datetime(2026, 3, 10, 23, 0, tzinfo=UTC)


def test_a_time_without_offset_is_read_in_its_named_zone() -> None:
    event = read(start={"dateTime": "2026-07-10T10:00:00", "timeZone": "America/New_York"})
    assert event.start == datetime(2026, 7, 10, 14, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    "name", ["Nowhere/Land", "Europe", "../etc/passwd", "", "\x00", "Europe/Lon" * 900]
)
def test_an_odd_zone_gives_way_to_the_calendars(name: str) -> None:
    event = read(start={"dateTime": "2026-03-10T10:00:00", "timeZone": name})
    assert event.zone == ZONE


def test_a_windows_zone_is_understood() -> None:
    event = read(start={"dateTime": "2026-03-10T10:00:00", "timeZone": "GMT Standard Time"})
    assert event.zone == "Europe/London"


def test_an_occurrence_is_named_by_its_series_and_original_start() -> None:
    event = read(id="s_20260310", recurringEventId="s", originalStartTime=TIMED)
    assert event.key == "s@2026-03-10T09:00:00+00:00"


def test_declining_oneself_makes_the_event_declined() -> None:
    event = read(attendees=[{"email": "Me@X.org", "self": True, "responseStatus": "declined"}])
    assert event.status is EventStatus.DECLINED
    assert event.attendees[0].email == "me@x.org"


def test_somebody_elses_decline_changes_nothing() -> None:
    event = read(attendees=[{"email": "you@x.org", "responseStatus": "declined"}])
    assert event.status is EventStatus.CONFIRMED


def test_a_tombstone_without_times_is_a_cancelled_event() -> None:
    event = event_from_google({"id": "gone", "status": "cancelled"}, ZONE)
    assert event.status is EventStatus.CANCELLED
    assert event.start == UNKNOWN_START


def test_a_tombstone_of_an_occurrence_starts_when_that_would_have() -> None:
    gone = {"id": "s_1", "status": "cancelled", "recurringEventId": "s", "originalStartTime": TIMED}
    assert event_from_google(gone, ZONE).start == datetime(2026, 3, 10, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("item", "says"),
    [
        ({"id": "x"}, "has no start"),
        ({"start": TIMED}, "has no id"),
        ([], "is not a JSON object"),
        ({"id": "x", "start": {"dateTime": "soon"}}, "time that cannot be read"),
        ({"id": "x", "start": {"date": "2026-13-40"}}, "day that cannot be read"),
        ({"id": "x", "start": {"dateTime": "0001-01-01T00:00:00+14:00"}}, "cannot be read"),
    ],
)
def test_what_cannot_be_read_says_why(item: Any, says: str) -> None:
    with pytest.raises(EventError, match=says):
        event_from_google(item, ZONE)


def test_html_becomes_the_text_a_person_sees_and_keeps_its_links() -> None:
    event = read(
        description='Meet <b>Jane</b><br>at&nbsp;ten<ul><li>CV</li></ul><a href="https://x.io/1">job</a>'
    )
    assert event.description.splitlines()[:2] == ["Meet Jane", "at ten"]
    assert "https://x.io/1" in event.description
    assert "<" not in event.description


def test_plain_line_breaks_survive_a_stray_tag() -> None:
    assert read(description="Remember: dogs\nRole: <i>Baker</i>").description == (
        "Remember: dogs\nRole: Baker"
    )


def test_a_sign_that_is_no_tag_stays() -> None:
    assert read(description="Alex <> Globex, 3 < 4").description == "Alex <> Globex, 3 < 4"


def test_control_characters_never_get_through() -> None:
    event = read(summary="Inter\x00view\r\nX-Evil: 1\u202e", description="a\x00\x1bb\u200bc")
    assert event.title == "Inter view X-Evil: 1"
    assert event.description == "abc"


@pytest.mark.parametrize("markup", ["<div>" * 30_000, "<p>" * 20_000, "<" * 50_000, "&#0;" * 9_000])
def test_huge_markup_is_cut_not_choked_on(markup: str) -> None:
    assert len(plain_text(markup)) <= MAX_TEXT


def test_rooms_and_organizer_are_told() -> None:
    event = read(
        attendees=[{"email": "room@resource.calendar.google.com", "resource": True}],
        organizer={"email": "Jane@Globex.com", "displayName": "Jane Doe"},
    )
    assert event.attendees[0].resource
    assert event.organizer == Person("Jane Doe", "jane@globex.com")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=8,
)
FIELDS = st.sampled_from(
    ["start", "end", "attendees", "organizer", "summary", "description", "status", "conferenceData"]
)


@given(st.dictionaries(FIELDS, JSON))
def test_any_json_is_an_event_or_an_event_error(fields: dict[str, Any]) -> None:
    try:
        event = event_from_google({"id": "x", **fields}, ZONE)
    except EventError:
        return
    assert event.end >= event.start


def test_of_five_thousand_guests_the_candidates_own_answer_and_the_organizer_count() -> None:
    guests = [{"email": f"g{n}@acme.example"} for n in range(5000)]
    own = {"email": "alex@mail.example", "self": True, "responseStatus": "declined"}
    organizer = {"email": "jane@acme.example", "organizer": True}
    start = {"dateTime": "2026-03-03T10:00:00+01:00"}
    item = {"id": "a", "start": start, "attendees": [*guests, own, organizer]}
    event = event_from_google(item, "Europe/Berlin")
    assert event.status is EventStatus.DECLINED
    assert event.attendees[-1].organizer
    assert len(event.attendees) == MAX_ATTENDEES + 2
