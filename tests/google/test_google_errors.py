"""What Google's answers mean, and how often a read is asked again."""

# mypy: allow-untyped-calls
# (google-auth's errors carry no types)

from __future__ import annotations

import json
import time
from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any

import pytest
from google.auth.exceptions import GoogleAuthError, RefreshError, TransportError
from hypothesis import given
from hypothesis import strategies as st

from bot.google.errors import (
    AnswerTooLarge,
    HttpFailure,
    NotFound,
    Refused,
    StillDenied,
    TransportFailure,
)
from bot.google.retry import Retry
from bot.google.translate import of_auth, of_http, of_transport, retry_after
from bot.ports import GoogleError, OutcomeUnknown, Rejected, SignInLost, SwitchedOff, Unavailable


def failure(code: int, reason: str = "", message: str = "said", **more: Any) -> HttpFailure:
    error = {"code": code, "message": message, "errors": [{"reason": reason}]} | more
    return HttpFailure(code, {}, json.dumps({"error": error}).encode())


def detail(reason: str) -> dict[str, Any]:
    """An error as the newer services word it: no `errors`, a machine word in `details`."""
    info = {"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": reason}
    return {"errors": None, "details": [info]}


READS_AS = [
    (failure(403, "rateLimitExceeded"), Unavailable),
    (failure(403, "userRateLimitExceeded"), Unavailable),
    (failure(403, "quotaExceeded"), Unavailable),
    (failure(403, "dailyLimitExceeded"), Unavailable),
    (failure(403, errors=None, status="RESOURCE_EXHAUSTED"), Unavailable),
    (failure(403, **detail("RATE_LIMIT_EXCEEDED")), Unavailable),
    (failure(403, "insufficientPermissions"), SignInLost),
    (failure(403, **detail("ACCESS_TOKEN_SCOPE_INSUFFICIENT")), SignInLost),
    (failure(403, "", "Request had insufficient authentication scopes."), SignInLost),
    (failure(403, "accessNotConfigured"), SwitchedOff),
    (failure(403, **detail("SERVICE_DISABLED")), SwitchedOff),
    (failure(403, "forbidden", "Delegation denied"), Refused),
    (failure(404, "notFound"), NotFound),
    (failure(410, "fullSyncRequired"), Refused),
    (failure(400, "invalidArgument"), Refused),
    (failure(412, "conditionNotMet"), Refused),
    (failure(413, "uploadTooLarge"), Refused),
    (failure(429, "rateLimitExceeded"), Unavailable),
    (failure(429, errors=None, status="RESOURCE_EXHAUSTED"), Unavailable),
    (failure(408), Unavailable),
    (failure(500, "backendError"), Unavailable),
    (failure(503, "backendError"), Unavailable),
    (failure(302), Unavailable),
    (failure(599), Unavailable),
]


@pytest.mark.parametrize(("answer", "kind"), READS_AS)
def test_an_answer_to_a_read_has_one_meaning(answer: HttpFailure, kind: type[GoogleError]) -> None:
    assert type(of_http(answer, writing=False)) is kind


def test_a_401_to_a_renewed_token_loses_the_sign_in_only_where_reads_say_so_again() -> None:
    assert isinstance(of_http(failure(401, "authError"), writing=False), StillDenied)
    assert type(of_http(failure(401, "authError"), writing=True)) is Unavailable


@pytest.mark.parametrize(("answer", "kind"), READS_AS)
def test_an_answer_to_a_write_differs_only_where_it_may_have_been_made(
    answer: HttpFailure, kind: type[GoogleError]
) -> None:
    unknown = answer.status >= 500 or answer.status == 408
    assert type(of_http(answer, writing=True)) is (OutcomeUnknown if unknown else kind)


@pytest.mark.parametrize(
    ("reason", "advice"),
    [
        ("insufficientPermissions", "every box ticked"),
        ("accessNotConfigured", "Switch on the Gmail API"),
    ],
)
def test_a_403_that_only_the_candidate_can_mend_says_how(reason: str, advice: str) -> None:
    assert advice in str(of_http(failure(403, reason), writing=False))


def test_a_lost_sign_in_says_what_to_run_and_mentions_testing_mode() -> None:
    said = str(of_http(failure(401), writing=False))
    assert "followup setup" in said
    assert "Testing" in said


def test_a_refusal_keeps_googles_words_short_and_on_one_line() -> None:
    said = str(of_http(failure(400, message="no\nsuch " + "x" * 10_000), writing=True))
    assert "no such" in said
    assert len(said) < 400


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<html>",
        b"\xff",
        b"[]",
        b"null",
        b'"x"',
        b'{"error":null}',
        b'{"error":"x"}',
        b'{"error":[]}',
        b'{"error":{}}',
        b'{"error":{"message":null,"errors":7,"details":"x"}}',
        b'{"error":{"message":"m","errors":[7,null,[]],"details":[{"reason":{}}],"status":[]}}',
        b"[" * 100_000,
    ],
)
@pytest.mark.parametrize("status", [301, 400, 401, 403, 404, 429, 500])
def test_no_error_page_is_too_odd_to_translate(status: int, content: bytes) -> None:
    for writing in (True, False):
        assert isinstance(of_http(HttpFailure(status, {}, content), writing=writing), GoogleError)


@given(
    status=st.integers(300, 599),
    content=st.binary(max_size=200),
    wait=st.text(max_size=40),
    write=st.booleans(),
)
def test_whatever_comes_back_is_one_of_our_errors(
    *, status: int, content: bytes, wait: str, write: bool
) -> None:
    error = of_http(HttpFailure(status, {"retry-after": wait}, content), writing=write)
    assert isinstance(error, GoogleError)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [("7", 7.0), (" 0 ", 0.0), ("86401", 86_400.0), ("-1", None), ("soon", None), ("", None)],
)
def test_retry_after_is_read_as_seconds(value: str, seconds: float | None) -> None:
    assert retry_after({"retry-after": value}) == seconds


def test_retry_after_is_read_as_a_date() -> None:
    soon = datetime.fromtimestamp(time.time() + 100, UTC)
    found = retry_after({"retry-after": format_datetime(soon, usegmt=True)})
    assert found is not None
    assert 95 < found <= 100
    assert retry_after({"retry-after": "Thu, 01 Jan 1970 00:00:00 GMT"}) == 0.0


def test_googles_own_wait_is_handed_on() -> None:
    answer = HttpFailure(503, {"retry-after": "30"}, b"")
    error = of_http(answer, writing=False)
    assert isinstance(error, Unavailable)
    assert error.retry_after == 30.0


def test_a_days_quota_is_not_waited_for_here() -> None:
    error = of_http(failure(403, "dailyLimitExceeded"), writing=False)
    assert isinstance(error, Unavailable)
    assert error.retry_after == 3_600.0


@pytest.mark.parametrize(
    ("lost", "writing", "kind"),
    [
        (TransportFailure("x", sent=True), True, OutcomeUnknown),
        (TransportFailure("x", sent=False), True, Unavailable),
        (TransportFailure("x", sent=True), False, Unavailable),
        (AnswerTooLarge("x", sent=True), True, OutcomeUnknown),
        (AnswerTooLarge("x", sent=True), False, Rejected),
    ],
)
def test_a_lost_answer_counts_by_what_may_have_happened(
    lost: TransportFailure, *, writing: bool, kind: type[GoogleError]
) -> None:
    assert type(of_transport(lost, writing=writing)) is kind


@pytest.mark.parametrize("word", ["invalid_grant", "invalid_client", "unauthorized_client"])
def test_a_refresh_that_oauth_refuses_loses_the_sign_in(word: str) -> None:
    error = RefreshError(f"{word}: Bad Request", {"error": word})
    found = of_auth(error)
    assert isinstance(found, SignInLost)
    assert word in str(found)
    assert "followup setup" in str(found)


@pytest.mark.parametrize(
    "error",
    [
        TransportError("no route"),
        RefreshError("internal_failure", {"error": "internal_failure"}, retryable=True),
        RefreshError("<html>502 Bad Gateway</html>"),
        RefreshError("{}", {}),
        RefreshError("{}", {"error": {"code": 500}}),
    ],
)
def test_a_refresh_that_merely_failed_waits(error: GoogleAuthError) -> None:
    assert isinstance(of_auth(error), Unavailable)


class Waits:
    """A clock that notes what it was asked to wait."""

    def __init__(self) -> None:
        self.pauses: list[float] = []

    def __call__(self, seconds: float) -> None:
        self.pauses.append(seconds)


def failing(times: int, error: Exception) -> tuple[Callable[[], str], list[int]]:
    """Return a call that fails some times before it succeeds, and the count of calls."""
    calls: list[int] = []

    def call() -> str:
        calls.append(len(calls))
        if len(calls) <= times:
            raise error
        return "done"

    return call, calls


def test_a_read_is_tried_again_with_growing_pauses() -> None:
    waits = Waits()
    call, calls = failing(3, Unavailable("busy"))
    assert Retry(attempts=4, sleep=waits).read(call) == "done"
    assert len(calls) == 4
    assert all(0.5 <= pause <= 16.0 for pause in waits.pauses)


def test_the_last_error_comes_through_when_all_attempts_are_used_up() -> None:
    waits = Waits()
    call, calls = failing(9, Unavailable("busy"))
    with pytest.raises(Unavailable, match="busy"):
        Retry(attempts=3, sleep=waits).read(call)
    assert (len(calls), len(waits.pauses)) == (3, 2)


def test_googles_own_wait_is_honoured() -> None:
    waits = Waits()
    call, _ = failing(1, Unavailable("busy", retry_after=20.0))
    Retry(attempts=2, sleep=waits).read(call)
    assert waits.pauses == [20.0]


def test_a_wait_beyond_patience_ends_the_trying_at_once() -> None:
    waits = Waits()
    call, calls = failing(1, Unavailable("busy", retry_after=46.0))
    with pytest.raises(Unavailable) as caught:
        Retry(sleep=waits).read(call)
    assert caught.value.retry_after == 46.0
    assert (len(calls), waits.pauses) == (1, [])


@pytest.mark.parametrize("error", [Rejected("no"), SignInLost("gone"), OutcomeUnknown("lost")])
def test_what_waiting_cannot_mend_is_not_tried_again(error: GoogleError) -> None:
    call, calls = failing(1, error)
    with pytest.raises(type(error)):
        Retry(sleep=Waits()).read(call)
    assert len(calls) == 1


def test_whoever_sleeps_can_end_the_waiting() -> None:
    class Stopping(Exception):
        pass

    def stop(_seconds: float) -> None:
        raise Stopping

    call, _ = failing(1, Unavailable("busy"))
    with pytest.raises(Stopping):
        Retry(sleep=stop).read(call)
