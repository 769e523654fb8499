"""Google's own words: paths, parameters, bodies, partial answers, multipart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.sandbox import discovery
from bot.sandbox.errors import ApiError
from bot.sandbox.multipart import split_parts
from bot.sandbox.params import read_params
from bot.sandbox.partial import pick, read_selection
from bot.sandbox.schema import check_request, response_fault


def _refusal(api: str, schema: str, body: object) -> str:
    with pytest.raises(ApiError) as caught:
        check_request(api, schema, body)
    assert caught.value.code == 400
    return caught.value.message


def _params(method_id: str, *query: tuple[str, str]) -> dict[str, object]:
    path = {"userId": "me", "calendarId": "primary", "id": "1"}
    method = discovery.methods()[method_id]
    given = {name: path[name] for name in path if name in method.params}
    return read_params(method, given, query)[0]


@pytest.mark.parametrize("method_id", sorted(discovery.methods()))
def test_every_method_of_the_documents_is_found_by_its_own_path(method_id: str) -> None:
    method = discovery.methods()[method_id]
    path = "/" + method.template.replace("{", "some-").replace("}", "")
    found = discovery.find(method.http_method, path)
    assert found is not None
    assert found[0].id == method_id


def test_path_parameters_are_decoded() -> None:
    found = discovery.find("GET", "/calendar/v3/calendars/a%40b.example%2Fc/events/e%20f")
    assert found is not None
    assert found[1] == {"calendarId": "a@b.example/c", "eventId": "e f"}


def test_a_path_that_google_does_not_have_is_not_found() -> None:
    assert discovery.find("GET", "/gmail/v1/users/me/dreams") is None
    assert discovery.find("PUT", "/gmail/v1/users/me/drafts") is None


def test_parameters_take_their_declared_types_and_defaults() -> None:
    read = _params("gmail.users.messages.list", ("maxResults", "7"), ("labelIds", "A"), ("q", "x"))
    assert read["maxResults"] == 7
    assert read["labelIds"] == ["A"]
    assert read["includeSpamTrash"] is False


@pytest.mark.parametrize(
    ("method_id", "name", "value"),
    [
        ("gmail.users.messages.list", "maxResults", "many"),
        ("gmail.users.messages.list", "maxResults", "-1"),
        ("gmail.users.messages.list", "includeSpamTrash", "maybe"),
        ("gmail.users.messages.get", "format", "tiny"),
        ("gmail.users.history.list", "startHistoryId", "-5"),
        ("gmail.users.history.list", "startHistoryId", str(2**64)),
        ("calendar.events.list", "maxResults", "0"),
        ("calendar.events.list", "timeMin", "2026-05-04T09:00:00"),
        ("calendar.events.list", "orderBy", "mood"),
        ("calendar.events.list", "noSuchParameter", "1"),
    ],
)
def test_a_parameter_google_would_not_take_is_refused(
    method_id: str, name: str, value: str
) -> None:
    with pytest.raises(ApiError) as caught:
        _params(method_id, (name, value))
    assert caught.value.code == 400


def test_a_single_parameter_given_twice_is_refused() -> None:
    with pytest.raises(ApiError, match=r".*"):
        _params("gmail.users.messages.list", ("q", "a"), ("q", "b"))


def test_an_unknown_field_is_refused_in_googles_words() -> None:
    message = _refusal("gmail", "Draft", {"message": {"raw": "", "colour": "red"}})
    assert message == (
        "Invalid JSON payload received. Unknown name \"colour\" at 'draft.message': "
        "Cannot find field."
    )


@pytest.mark.parametrize(
    ("api", "schema", "body", "place"),
    [
        ("gmail", "Draft", {"message": {"raw": "not base64!"}}, "draft.message.raw"),
        ("gmail", "ModifyMessageRequest", {"addLabelIds": "INBOX"}, "addLabelIds"),
        ("gmail", "Message", {"internalDate": "yesterday"}, "message.internalDate"),
        ("gmail", "Draft", [], "draft"),
        ("calendar", "Event", {"attendees": [{"email": 5}]}, "event.attendees[0].email"),
        ("calendar", "Event", {"start": {"dateTime": "soon"}}, "event.start.dateTime"),
        ("calendar", "Event", {"sequence": 2**31}, "event.sequence"),
    ],
)
def test_a_wrong_value_is_refused_with_its_place(
    api: str, schema: str, body: object, place: str
) -> None:
    assert f"'{place}'" in _refusal(api, schema, body)


def test_null_is_a_value_of_every_request_field_but_not_of_our_answers() -> None:
    check_request("calendar", "Event", {"location": None, "attendees": None, "start": None})
    assert response_fault("calendar", "Event", {"location": None})


def test_map_fields_take_any_name() -> None:
    extended = {"extendedProperties": {"private": {"any name.{}": "x"}}}
    check_request("calendar", "Event", extended)
    assert response_fault("calendar", "Event", extended) == ""


def test_an_answer_with_a_field_google_does_not_have_is_named() -> None:
    assert "mood" in response_fault("gmail", "Message", {"id": "1", "mood": "good"})


BODY = {
    "items": [{"id": "1", "start": {"date": "d", "timeZone": "z"}, "summary": "s"}],
    "nextSyncToken": "t",
    "summary": "calendar",
}


@pytest.mark.parametrize(
    ("fields", "picked"),
    [
        ("nextSyncToken", {"nextSyncToken": "t"}),
        ("items/id", {"items": [{"id": "1"}]}),
        ("items(id, start/date)", {"items": [{"id": "1", "start": {"date": "d"}}]}),
        ("items/id,items/summary", {"items": [{"id": "1", "summary": "s"}]}),
        ("summary,items(*)", {"items": BODY["items"], "summary": "calendar"}),
        ("*", BODY),
    ],
)
def test_a_partial_answer_holds_what_was_asked_for(fields: str, picked: object) -> None:
    assert pick(BODY, read_selection("calendar", "Events", fields)) == picked


@pytest.mark.parametrize("fields", ["", "items(", "items)", "items/", ",", "mood", "items/mood"])
def test_a_selection_that_makes_no_sense_is_refused(fields: str) -> None:
    with pytest.raises(ApiError) as caught:
        read_selection("calendar", "Events", fields)
    assert caught.value.code == 400


@given(st.text(alphabet="items(),/*d ", max_size=200))
def test_any_selection_is_read_or_refused(fields: str) -> None:
    try:
        selection = read_selection("calendar", "Events", fields)
    except ApiError:
        return
    assert isinstance(pick(BODY, selection), dict)


# A trailing CR before a bare LF could belong to either, so no body ends in one.
BODIES = st.binary(max_size=60).map(lambda body: body.rstrip(b"\r"))


@given(st.lists(BODIES, min_size=1, max_size=4), st.sampled_from([b"\r\n", b"\n"]))
def test_parts_come_back_byte_for_byte(bodies: list[bytes], newline: bytes) -> None:
    fence = b"--fence-8c1f"
    pieces = [newline.join([fence, b"Content-Type: x/y", b"", body]) for body in bodies]
    whole = newline.join([*pieces, fence + b"--", b""])
    parts = split_parts("multipart/mixed; boundary=fence-8c1f", whole)
    assert [part.body for part in parts] == bodies
    assert all(part.headers["Content-Type"] == "x/y" for part in parts)


@pytest.mark.parametrize("content_type", ["multipart/mixed", "text/plain", ""])
def test_a_multipart_body_without_boundary_is_refused(content_type: str) -> None:
    with pytest.raises(ApiError):
        split_parts(content_type, b"--x\r\n\r\n--x--")
