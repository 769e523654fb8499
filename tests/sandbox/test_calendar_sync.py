"""Incremental reads: sync tokens, their rules and their end."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from tests.sandbox.calendar_user import CalendarUser, berlin, days, new_world, summaries


@pytest.fixture
def alex() -> CalendarUser:
    return new_world()[0]


def test_a_token_brings_what_changed_and_then_nothing(alex: CalendarUser) -> None:
    kept = alex.insert("Kept")
    token = alex.token()
    alex.patch(kept["id"], summary="Changed")
    alex.insert("New")
    answer = alex.call("events.list", syncToken=token)
    assert summaries(answer["items"]) == ["Changed", "New"]
    assert alex.list(syncToken=answer["nextSyncToken"]) == []
    assert len(alex.list(syncToken=token)) == 2


@pytest.mark.parametrize("single", [True, False])
def test_a_deletion_comes_as_a_bare_tombstone(alex: CalendarUser, *, single: bool) -> None:
    event = alex.insert()
    token = alex.token(singleEvents=single)
    alex.delete(event["id"])
    (gone,) = alex.list(syncToken=token, singleEvents=single)
    assert gone.keys() == {"kind", "etag", "id", "status"}
    assert (gone["id"], gone["status"]) == (event["id"], "cancelled")


def test_a_deletion_shows_details_to_those_who_always_asked_for_deleted(
    alex: CalendarUser,
) -> None:
    event = alex.insert("Gone")
    token = alex.token(showDeleted=True)
    alex.delete(event["id"])
    assert summaries(alex.list(syncToken=token, showDeleted=True)) == ["Gone"]


def test_the_token_comes_on_the_last_page_only_and_misses_nothing_between_pages(
    alex: CalendarUser,
) -> None:
    first = alex.insert("First")
    alex.insert("Second")
    page = alex.call("events.list", maxResults=1)
    assert "nextSyncToken" not in page
    alex.patch(first["id"], summary="Changed between the pages")
    last = alex.call("events.list", maxResults=1, pageToken=page["nextPageToken"])
    assert "nextPageToken" not in last
    found = alex.list(syncToken=last["nextSyncToken"])
    assert summaries(found) == ["Changed between the pages"]


def test_increments_are_paged_too(alex: CalendarUser) -> None:
    token = alex.token()
    for number in range(3):
        alex.insert(str(number))
    page = alex.call("events.list", syncToken=token, maxResults=2)
    last = alex.call("events.list", syncToken=token, maxResults=2, pageToken=page["nextPageToken"])
    assert summaries(page["items"] + last["items"]) == ["0", "1", "2"]
    assert alex.list(syncToken=last["nextSyncToken"]) == []


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("iCalUID", "x"),
        ("orderBy", "updated"),
        ("privateExtendedProperty", ["a=b"]),
        ("q", "x"),
        ("sharedExtendedProperty", ["a=b"]),
        ("timeMin", "2026-03-01T00:00:00Z"),
        ("timeMax", "2026-03-01T00:00:00Z"),
        ("updatedMin", "2026-03-01T00:00:00Z"),
        ("showDeleted", False),
    ],
)
def test_some_parameters_are_refused_beside_a_token(
    alex: CalendarUser, name: str, value: Any
) -> None:
    refusal = alex.refused("events.list", syncToken=alex.token(), **{name: value})
    assert refusal.code == 400
    assert name in refusal.message


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("singleEvents", True),
        ("showDeleted", True),
        ("showHiddenInvitations", True),
        ("timeZone", "UTC"),
        ("maxAttendees", 3),
        ("eventTypes", ["default"]),
    ],
)
def test_other_parameters_must_stay_as_they_were(alex: CalendarUser, name: str, value: Any) -> None:
    assert alex.refused("events.list", syncToken=alex.token(), **{name: value}).code == 400
    token = alex.token(**{name: value})
    assert alex.refused("events.list", syncToken=token).code == 400
    assert alex.list(syncToken=token, **{name: value}) == []


def test_the_page_size_may_change(alex: CalendarUser) -> None:
    token = alex.token(maxResults=10, singleEvents=False)
    assert alex.list(syncToken=token, maxResults=20) == []


@pytest.mark.parametrize(
    "narrowed",
    [
        {"q": "x"},
        {"iCalUID": "x"},
        {"orderBy": "updated"},
        {"updatedMin": "2026-03-01T00:00:00Z"},
        {"privateExtendedProperty": ["a=b"]},
    ],
)
def test_a_narrowed_read_gives_no_token(alex: CalendarUser, narrowed: dict[str, Any]) -> None:
    assert "nextSyncToken" not in alex.call("events.list", **narrowed)


def _gone(alex: CalendarUser, token: str) -> None:
    refusal = alex.refused("events.list", syncToken=token)
    assert (refusal.code, refusal.reason) == (410, "fullSyncRequired")
    assert refusal.message == "Sync token is no longer valid, a full sync is required."


def test_a_token_dies_of_age(alex: CalendarUser) -> None:
    token = alex.token()
    alex.wait(days=28)
    assert alex.list(syncToken=token) == []
    alex.wait(seconds=1)
    _gone(alex, token)


def test_tokens_can_be_expired_by_decree_and_new_ones_work(alex: CalendarUser) -> None:
    token = alex.token()
    alex.store.expire_sync_tokens()
    _gone(alex, token)
    assert alex.list(syncToken=alex.token()) == []


def test_a_token_of_another_calendar_is_gone() -> None:
    alex, anna = new_world()
    _gone(alex, anna.token())


@pytest.mark.parametrize("token", ["nonsense", "", "\N{SNOWMAN}", "e30"])
def test_a_made_up_token_is_refused(alex: CalendarUser, token: str) -> None:
    refusal = alex.refused("events.list", syncToken=token)
    assert (refusal.code, refusal.message) == (400, "Invalid sync token value.")


def test_the_window_of_the_first_read_stays_but_deletions_always_show(
    alex: CalendarUser,
) -> None:
    outside = alex.insert("Outside", **berlin("2026-02-01"))
    token = alex.token(timeMin="2026-03-01T00:00:00Z", timeMax="2026-04-01T00:00:00Z")
    alex.insert("Before", **berlin("2026-02-02"))
    alex.insert("Inside", **berlin("2026-03-20"))
    alex.insert("After", **berlin("2026-04-20"))
    answer = alex.call("events.list", syncToken=token)
    assert summaries(answer["items"]) == ["Inside"]
    alex.insert("Before, again", **berlin("2026-02-03"))
    alex.delete(outside["id"])
    (gone,) = alex.list(syncToken=answer["nextSyncToken"])
    assert gone["id"] == outside["id"]


def test_one_changed_instance_comes_alone(alex: CalendarUser) -> None:
    series = alex.weekly()
    token = alex.token(singleEvents=True)
    moved = alex.patch(f"{series['id']}_20260324T090000Z", **berlin("2026-03-25"))
    assert alex.list(syncToken=token, singleEvents=True) == [moved]


def test_a_cancelled_instance_names_its_series_and_place(alex: CalendarUser) -> None:
    series = alex.weekly()
    tokens = {single: alex.token(singleEvents=single) for single in (True, False)}
    alex.delete(f"{series['id']}_20260324T090000Z")
    for single, token in tokens.items():
        (gone,) = alex.list(syncToken=token, singleEvents=single)
        assert gone["recurringEventId"] == series["id"]
        assert gone["originalStartTime"]["dateTime"] == "2026-03-24T10:00:00+01:00"
        assert "start" not in gone


def test_a_changed_series_brings_all_its_instances(alex: CalendarUser) -> None:
    series = alex.weekly()
    token = alex.token(singleEvents=True)
    alex.patch(series["id"], summary="Changed")
    found = alex.list(syncToken=token, singleEvents=True)
    assert summaries(found) == ["Changed"] * 4


def test_a_deleted_series_brings_all_its_instances_as_cancelled(alex: CalendarUser) -> None:
    series = alex.weekly()
    before = {event["id"] for event in alex.list(singleEvents=True)}
    token = alex.token(singleEvents=True)
    alex.delete(series["id"])
    found = alex.list(syncToken=token, singleEvents=True)
    assert {event["id"] for event in found} == before
    assert {event["status"] for event in found} == {"cancelled"}


def test_a_moved_series_cancels_the_old_instances(alex: CalendarUser) -> None:
    series = alex.weekly("RRULE:FREQ=WEEKLY;COUNT=2")
    token = alex.token(singleEvents=True)
    alex.patch(series["id"], **berlin("2026-03-18"))
    found = alex.list(syncToken=token, singleEvents=True)
    assert {event["id"].partition("_")[2]: event["status"] for event in found} == {
        "20260317T090000Z": "cancelled",
        "20260324T090000Z": "cancelled",
        "20260318T090000Z": "confirmed",
        "20260325T090000Z": "confirmed",
    }


def test_the_calendar_list_and_the_settings_have_tokens_too(alex: CalendarUser) -> None:
    for method in ("calendarList.list", "settings.list"):
        first = alex.call(method)
        assert first["items"]
        assert alex.call(method, syncToken=first["nextSyncToken"])["items"] == []


_TIMES = st.sampled_from(
    [
        berlin("2026-03-10"),
        berlin("2026-03-17"),
        berlin("2026-03-17", "12:00", "13:00"),
        days("2026-03-17", "2026-03-18"),
    ]
)
_RULES = st.sampled_from([None, ["RRULE:FREQ=WEEKLY;COUNT=4"], ["RRULE:FREQ=DAILY;COUNT=3"]])
_CLEARED: dict[str, Any] = {"date": None, "dateTime": None, "timeZone": None}


class Mirror(RuleBasedStateMachine):
    """Clients that keep a copy by tokens alone, while somebody else edits the calendar."""

    def __init__(self) -> None:
        super().__init__()
        self.alex, _ = new_world()
        self.mirrors: dict[bool, dict[str, Any]] = {True: {}, False: {}}
        self.tokens = {single: self.alex.token(singleEvents=single) for single in self.mirrors}

    def _pick(self, choice: int, *, single: bool) -> str | None:
        ids = [event["id"] for event in self.alex.list(singleEvents=single, showDeleted=True)]
        return ids[choice % len(ids)] if ids else None

    @rule(times=_TIMES, recurrence=_RULES)
    def insert(self, times: dict[str, Any], recurrence: list[str] | None) -> None:
        self.alex.insert(**times, recurrence=recurrence)

    @rule(choice=st.integers(0, 50), single=st.booleans(), title=st.sampled_from("abc"))
    def rename(self, choice: int, title: str, *, single: bool) -> None:
        if event_id := self._pick(choice, single=single):
            self.alex.patch(event_id, summary=title, status="confirmed")

    @rule(choice=st.integers(0, 50), single=st.booleans(), times=_TIMES)
    def move(self, choice: int, times: dict[str, Any], *, single: bool) -> None:
        if event_id := self._pick(choice, single=single):
            moments = {name: _CLEARED | times[name] for name in ("start", "end")}
            self.alex.patch(event_id, **moments)

    @rule(choice=st.integers(0, 50), times=_TIMES, recurrence=_RULES)
    def reshape(self, choice: int, times: dict[str, Any], recurrence: list[str] | None) -> None:
        event_id = self._pick(choice, single=False)
        if event_id and "_" not in event_id:
            moments = {name: _CLEARED | times[name] for name in ("start", "end")}
            self.alex.patch(event_id, recurrence=recurrence, **moments)

    @rule(choice=st.integers(0, 50), single=st.booleans())
    def delete(self, choice: int, *, single: bool) -> None:
        event_id = self._pick(choice, single=single)
        if event_id and self.alex.get(event_id)["status"] != "cancelled":
            self.alex.delete(event_id)

    @rule(single=st.booleans())
    def synchronize(self, *, single: bool) -> None:
        self._catch_up(single=single)

    def _catch_up(self, *, single: bool) -> None:
        params: dict[str, Any] = {"singleEvents": single, "syncToken": self.tokens[single]}
        answer = self.alex.call("events.list", maxResults=2500, **params)
        self.tokens[single] = answer["nextSyncToken"]
        mirror = self.mirrors[single]
        assert len({event["id"] for event in answer["items"]}) == len(answer["items"])
        for event in answer["items"]:
            if event["status"] == "cancelled":
                mirror.pop(event["id"], None)
            else:
                mirror[event["id"]] = event

    def teardown(self) -> None:
        for single, mirror in self.mirrors.items():
            self._catch_up(single=single)
            found = self.alex.list(singleEvents=single, maxResults=2500)
            assert mirror == {e["id"]: e for e in found if e["status"] != "cancelled"}

    @invariant()
    def ids_are_unique(self) -> None:
        ids = [event["id"] for event in self.alex.list(singleEvents=True, showDeleted=True)]
        assert len(ids) == len(set(ids))


TestMirror = Mirror.TestCase
TestMirror.settings = settings(max_examples=60, stateful_step_count=15, deadline=None)
