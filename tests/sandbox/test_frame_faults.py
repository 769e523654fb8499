"""Faults on demand and quota: what goes wrong between a program and Google."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
import requests
from google.auth.exceptions import RefreshError
from googleapiclient.errors import HttpError

from bot.sandbox.discovery import methods
from bot.sandbox.quota import cost
from tests.sandbox.frame_support import (
    ME,
    RAW,
    bearer,
    calendar,
    control,
    count_drafts,
    credentials,
    gmail,
    refresh,
    sandbox,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.sandbox.server import SandboxServer

CREATE = "gmail.users.drafts.create"


@pytest.fixture
def google() -> Iterator[SandboxServer]:
    with sandbox() as server:
        yield server


def _create_once(google: SandboxServer) -> requests.Response:
    """Create a draft with one request, which requests never sends again by itself."""
    url = google.root + "gmail/v1/users/me/drafts"
    body = {"message": {"raw": RAW}}
    return requests.post(url, json=body, headers=bearer(google), timeout=10)


def _profile(google: SandboxServer) -> requests.Response:
    url = google.root + "gmail/v1/users/me/profile"
    return requests.get(url, headers=bearer(google), timeout=10)


def test_a_status_fault_answers_as_google_and_does_nothing(google: SandboxServer) -> None:
    rule = {"match": CREATE, "kind": "status", "status": 429, "retry_after": 7}
    control(google, "faults", [rule])
    answer = _create_once(google)
    assert answer.status_code == 429
    assert answer.headers["Retry-After"] == "7"
    assert answer.json()["error"]["errors"] == [
        {
            "message": "Too Many Requests",
            "domain": "usageLimits",
            "reason": "rateLimitExceeded",
        }
    ]
    assert count_drafts(google) == 0


def test_a_lost_answer_leaves_the_write_done(google: SandboxServer) -> None:
    control(google, "faults", [{"match": CREATE, "kind": "lost_answer", "times": 1}])
    with pytest.raises(requests.ConnectionError):
        _create_once(google)
    assert count_drafts(google) == 1
    effect = control(google, "effects")[0]
    assert (effect["status"], effect["fault"]) == (200, "lost_answer")


def test_the_stock_client_writes_twice_when_the_answer_is_lost(google: SandboxServer) -> None:
    control(google, "faults", [{"match": CREATE, "kind": "lost_answer", "times": 1}])
    gmail(google).users().drafts().create(userId="me", body={"message": {"raw": RAW}}).execute()
    assert count_drafts(google) == 2


def test_a_reset_before_leaves_nothing_done(google: SandboxServer) -> None:
    control(google, "faults", [{"match": CREATE, "kind": "reset_before"}])
    with pytest.raises(requests.ConnectionError):
        _create_once(google)
    assert count_drafts(google) == 0
    assert control(google, "effects")[0]["status"] == 0


def test_an_error_after_the_write_leaves_it_done(google: SandboxServer) -> None:
    control(google, "faults", [{"match": CREATE, "kind": "status_after", "status": 503}])
    assert _create_once(google).status_code == 503
    assert count_drafts(google) == 1


def test_a_truncated_answer_breaks_off(google: SandboxServer) -> None:
    control(google, "faults", [{"kind": "truncate", "times": 1}])
    with pytest.raises(requests.exceptions.ChunkedEncodingError):
        _profile(google)
    assert _profile(google).status_code == 200


def test_garbage_is_a_page_instead_of_json(google: SandboxServer) -> None:
    control(google, "faults", [{"kind": "garbage"}])
    assert _profile(google).headers["Content-Type"].startswith("text/html")


def test_dropped_fields_are_missing_from_the_answer(google: SandboxServer) -> None:
    rule = {"match": "calendar.events.list", "kind": "drop", "fields": ["nextSyncToken", "items"]}
    control(google, "faults", [rule])
    answer = calendar(google).events().list(calendarId="primary").execute()
    assert not {"nextSyncToken", "items"} & set(answer)
    assert "summary" in answer


def test_a_delay_outlasts_an_impatient_client(google: SandboxServer) -> None:
    control(google, "faults", [{"kind": "delay", "seconds": 0.3}])
    url = google.root + "gmail/v1/users/me/profile"
    with pytest.raises(requests.ReadTimeout):
        requests.get(url, headers=bearer(google), timeout=0.05)


def test_faults_match_verb_and_path_too_and_can_be_cleared(google: SandboxServer) -> None:
    control(google, "faults", [{"match": "GET /gmail/v1/*", "kind": "status", "status": 500}])
    assert _profile(google).status_code == 500
    assert _create_once(google).status_code == 200
    control(google, "faults", [])
    assert _profile(google).status_code == 200


def test_skip_and_times_pick_which_calls_fail(google: SandboxServer) -> None:
    control(google, "faults", [{"kind": "status", "skip": 1, "times": 2}])
    assert [_profile(google).status_code for _ in range(5)] == [200, 503, 503, 200, 200]
    assert control(google, "faults")[0]["struck"] == 2


def test_chance_is_repeatable(google: SandboxServer) -> None:
    rule = {"kind": "status", "probability": 0.5, "seed": 11}

    def run() -> list[int]:
        control(google, "faults", [rule])
        return [_profile(google).status_code for _ in range(12)]

    first = run()
    assert run() == first
    assert set(first) == {200, 503}


def test_a_fault_can_strike_one_user_only(google: SandboxServer) -> None:
    control(google, "faults", [{"kind": "status", "user": "somebody@example.com"}])
    assert _profile(google).status_code == 200
    control(google, "faults", [{"kind": "status", "user": ME}])
    assert _profile(google).status_code == 503


def test_a_sign_in_can_fail_too(google: SandboxServer) -> None:
    rule = {"match": "oauth.token", "kind": "status", "status": 400, "reason": "invalid_grant"}
    control(google, "faults", [rule | {"message": "Token has been expired or revoked."}])
    with pytest.raises(RefreshError, match="invalid_grant"):
        refresh(credentials(google))


def test_a_fault_inside_a_batch_strikes_its_part(google: SandboxServer) -> None:
    control(google, "faults", [{"match": "gmail.users.getProfile", "kind": "status"}])
    mail, given = gmail(google), {}
    batch = mail.new_batch_http_request(
        callback=lambda name, answer, error: given.update({name: error or answer})
    )
    batch._batch_uri = google.root + "batch"  # noqa: SLF001 - the client has no other way
    batch.add(mail.users().getProfile(userId="me"), request_id="profile")
    batch.add(mail.users().labels().list(userId="me"), request_id="labels")
    batch.execute()
    assert given["profile"].status_code == 503
    assert given["labels"]["labels"]


def test_a_lost_answer_inside_a_batch_loses_the_batch(google: SandboxServer) -> None:
    control(google, "faults", [{"match": CREATE, "kind": "lost_answer", "times": 1}])
    body = (
        "--b\r\nContent-Type: application/http\r\n\r\nPOST /gmail/v1/users/me/drafts\r\n\r\n"
        f'{{"message": {{"raw": "{RAW}"}}}}\r\n--b--\r\n'
    )
    headers = bearer(google) | {"Content-Type": "multipart/mixed; boundary=b"}
    with pytest.raises(requests.ConnectionError):
        requests.post(google.root + "batch", data=body, headers=headers, timeout=10)
    assert count_drafts(google) == 1


@pytest.mark.parametrize(
    "rules",
    [
        {"kind": "status"},
        [{"kind": "explode"}],
        [{}],
        [{"kind": "status", "status": 200}],
        [{"kind": "status", "probability": 2}],
        [{"kind": "status", "often": True}],
    ],
)
def test_a_faulty_rule_is_refused_with_the_accepted_fields(
    google: SandboxServer, rules: Any
) -> None:
    answer = requests.post(google.control + "faults", json=rules, timeout=10)
    assert answer.status_code == 400
    assert "probability" in answer.json()["error"]["message"]


@pytest.mark.parametrize(
    ("method_id", "units"),
    [
        ("gmail.users.getProfile", 1),
        ("gmail.users.labels.list", 1),
        ("gmail.users.history.list", 2),
        ("gmail.users.messages.list", 5),
        ("gmail.users.drafts.list", 5),
        ("gmail.users.messages.modify", 5),
        ("gmail.users.drafts.create", 10),
        ("gmail.users.drafts.delete", 10),
        ("gmail.users.threads.list", 10),
        ("gmail.users.drafts.update", 15),
        ("gmail.users.messages.get", 20),
        ("gmail.users.drafts.get", 20),
        ("gmail.users.threads.get", 40),
        ("gmail.users.watch", 100),
        ("gmail.users.messages.send", 100),
        ("gmail.users.drafts.send", 100),
        ("calendar.events.list", 1),
    ],
)
def test_methods_cost_what_google_charges(method_id: str, units: int) -> None:
    assert cost(methods()[method_id]) == units


def test_units_are_counted_by_user_and_method(google: SandboxServer) -> None:
    mail = gmail(google)
    mail.users().getProfile(userId="me").execute()
    for _ in range(2):
        mail.users().messages().list(userId="me").execute()
    calendar(google).events().list(calendarId="primary").execute()
    assert control(google, "units") == {
        ME: {
            "gmail.users.getProfile": 1,
            "gmail.users.messages.list": 10,
            "calendar.events.list": 1,
        }
    }


def test_gmail_beyond_the_limit_is_429_until_the_minute_has_passed(google: SandboxServer) -> None:
    control(google, "clock", {"now": "2026-05-04T09:00:00Z"})
    control(google, "limits", {"gmail": 12})
    mail = gmail(google)
    listing = mail.users().messages().list(userId="me")
    listing.execute()
    control(google, "clock", {"advance_seconds": 20})
    listing.execute()
    with pytest.raises(HttpError) as caught:
        listing.execute()
    assert caught.value.status_code == 429
    assert caught.value.error_details[0]["reason"] == "rateLimitExceeded"
    assert caught.value.resp["retry-after"] == "41"
    assert mail.users().getProfile(userId="me").execute()["emailAddress"] == ME
    control(google, "clock", {"advance_seconds": 41})
    listing.execute()


def test_calendar_beyond_the_limit_is_403(google: SandboxServer) -> None:
    control(google, "limits", {"calendar": 1})
    events = calendar(google).events().list(calendarId="primary")
    events.execute()
    with pytest.raises(HttpError) as caught:
        events.execute()
    assert caught.value.status_code == 403
    assert caught.value.error_details[0]["reason"] == "rateLimitExceeded"
    control(google, "limits", {"calendar": None})
    assert events.execute()["items"] == []


def test_a_standing_clock_counts_but_holds_nobody_up(google: SandboxServer) -> None:
    google.world.quota.limits.gmail = 1
    control(google, "clock", {"now": "2026-05-04T09:00:00Z"})
    assert [_profile(google).status_code for _ in range(3)] == [200] * 3
    control(google, "clock", {"real": True})
    assert [_profile(google).status_code for _ in range(2)] == [200, 429]


def test_a_dead_socket_is_an_error_of_the_client(google: SandboxServer) -> None:
    control(google, "faults", [{"kind": "reset_before"}])
    with pytest.raises(ConnectionError):
        gmail(google).users().getProfile(userId="me").execute()
