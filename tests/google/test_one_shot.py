"""A write leaves once, whatever the server does; a read is asked again."""

from __future__ import annotations

import gzip
import json
import ssl
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import requests
from urllib3.exceptions import MaxRetryError, NewConnectionError, ProtocolError, SSLError

from bot.google import transport
from bot.google.account import GoogleAccount
from bot.ports import NotAllowed, OutcomeUnknown, Rejected, SignInLost, Unavailable
from tests.google.support import (
    Behaviour,
    RawServer,
    account_at,
    answer,
    hang_up,
    reset,
    send_bytes,
    then_close,
)

PROFILE = {"emailAddress": "candidate@example.com", "historyId": "7"}
DRAFT = {"id": "r1", "message": {"id": "m1", "threadId": "t1", "labelIds": ["DRAFT"]}}
RAW = b"Subject: x\r\n\r\nx"
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"


def create(google: GoogleAccount) -> object:
    return google.mailbox.create_draft(RAW, None)


WRITES: dict[str, Callable[[GoogleAccount], object]] = {
    "create": create,
    "update": lambda google: google.mailbox.update_draft("r1", RAW, None),
    "delete": lambda google: google.mailbox.delete_draft("r1"),
    "insert": lambda google: google.mailbox.put_in_inbox(RAW),
    "label": lambda google: google.mailbox.create_label("Follow-up/Waiting"),
    "relabel": lambda google: google.mailbox.relabel("t1", ["Label_1"], []),
}
MISHAPS: dict[str, Behaviour] = {
    "closes without an answer": hang_up,
    "resets": reset,
    "breaks off in the status line": then_close(send_bytes(b"HTTP/1.1 2")),
    "breaks off in the head": then_close(send_bytes(HEAD)),
    "breaks off in the body": then_close(send_bytes(HEAD + b'Content-Length: 99\r\n\r\n{"id":')),
    "breaks off in a chunk": then_close(
        send_bytes(HEAD + b"Transfer-Encoding: chunked\r\n\r\n40\r\n{")
    ),
    "leaves out the last chunk": then_close(
        send_bytes(HEAD + b"Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n")
    ),
    "breaks off in compressed data": answer(
        gzip.compress(json.dumps(DRAFT).encode())[:-12], extra="Content-Encoding: gzip\r\n"
    ),
    "speaks something else": then_close(send_bytes(b"220 smtp ready\r\n")),
    "answers 500": answer(b"", status="500 Internal Server Error"),
    "answers 502 with a page": answer(b"<html>", status="502 Bad Gateway"),
    "answers 503": answer({"error": {"code": 503}}, status="503 Service Unavailable"),
    "answers 408": answer(b"", status="408 Request Timeout"),
}


@pytest.mark.parametrize("mishap", MISHAPS)
@pytest.mark.parametrize("write", ["create", "update", "insert"])
def test_a_write_leaves_once_and_its_outcome_is_unknown(
    tmp_path: Path, mishap: str, write: str
) -> None:
    with (
        RawServer(MISHAPS[mishap], answer(DRAFT), answer(DRAFT)) as server,
        account_at(server.root, tmp_path, attempts=4) as google,
    ):
        with pytest.raises(OutcomeUnknown):
            WRITES[write](google)
        assert len(server.requests) == 1


@pytest.mark.parametrize("write", WRITES)
def test_every_kind_of_write_leaves_once(tmp_path: Path, write: str) -> None:
    with (
        RawServer(hang_up, answer(DRAFT)) as server,
        account_at(server.root, tmp_path, attempts=4) as google,
    ):
        with pytest.raises(OutcomeUnknown):
            WRITES[write](google)
        assert len(server.requests) == 1


def test_a_delete_is_known_to_be_done_by_its_status_line(tmp_path: Path) -> None:
    no_content = send_bytes(b"HTTP/1.1 204 No Content\r\n\r\n")
    with (
        RawServer(no_content, answer(b""), MISHAPS["breaks off in the head"]) as server,
        account_at(server.root, tmp_path) as google,
    ):
        for _ in range(3):
            assert google.mailbox.delete_draft("r1") is True


@pytest.mark.parametrize("content", [b"", b"{", b"<html>Sign in to this network</html>", b"[]"])
def test_a_write_answered_with_no_draft_has_an_unknown_outcome(
    tmp_path: Path, content: bytes
) -> None:
    with (
        RawServer(answer(content)) as server,
        account_at(server.root, tmp_path) as google,
        pytest.raises(OutcomeUnknown),
    ):
        create(google)


def test_a_write_that_waits_too_long_has_an_unknown_outcome(tmp_path: Path) -> None:
    with (
        RawServer(lambda _: None) as server,
        account_at(server.root, tmp_path, timeout=0.2, attempts=4) as google,
    ):
        with pytest.raises(OutcomeUnknown):
            create(google)
        assert len(server.requests) == 1


def test_an_answer_that_trickles_for_ever_is_given_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.google.settings._TOTAL_FACTOR", 0)
    with (
        RawServer(answer(DRAFT)) as server,
        account_at(server.root, tmp_path) as google,
        pytest.raises(OutcomeUnknown, match="too long"),
    ):
        create(google)


@pytest.mark.parametrize("mishap", MISHAPS)
def test_a_read_is_asked_again_until_it_goes_well(tmp_path: Path, mishap: str) -> None:
    with (
        RawServer(MISHAPS[mishap], MISHAPS[mishap], answer(PROFILE)) as server,
        account_at(server.root, tmp_path, attempts=3) as google,
    ):
        assert google.mailbox.profile().history_id == "7"
        assert len(server.requests) == 3


@pytest.mark.parametrize("content", [b"", b"{", b"<html>Sign in to this network</html>", b"[]"])
def test_a_read_answered_with_something_else_than_json_is_no_empty_answer(
    tmp_path: Path, content: bytes
) -> None:
    with (
        RawServer(answer(content)) as server,
        account_at(server.root, tmp_path) as google,
        pytest.raises(Unavailable),
    ):
        google.mailbox.search("in:inbox")


def test_nobody_listening_means_a_write_certainly_was_not_made(tmp_path: Path) -> None:
    with RawServer(answer(PROFILE)) as server, account_at(server.root, tmp_path) as google:
        google.mailbox.profile()
        server.stop()
        with pytest.raises(Unavailable):
            create(google)
        with pytest.raises(Unavailable):
            google.mailbox.profile()


@pytest.mark.parametrize("write", ["create", "insert"])
@pytest.mark.parametrize(
    "refusal",
    [
        answer({"error": {"code": 429}}, status="429 Too Many Requests"),
        answer(
            {"error": {"errors": [{"reason": "userRateLimitExceeded"}], "message": "slow"}},
            status="403 Forbidden",
        ),
    ],
)
def test_a_write_refused_for_its_rate_was_not_made_and_waits(
    tmp_path: Path, write: str, refusal: Behaviour
) -> None:
    with (
        RawServer(refusal, answer(DRAFT)) as server,
        account_at(server.root, tmp_path, attempts=4) as google,
    ):
        with pytest.raises(Unavailable):
            WRITES[write](google)
        assert len(server.requests) == 1


def test_a_401_renews_the_token_once_and_repeats_the_request(tmp_path: Path) -> None:
    denied = answer(b"{}", status="401 Unauthorized")
    with (
        RawServer(denied, answer(DRAFT)) as server,
        account_at(server.root, tmp_path) as google,
    ):
        create(google)
        assert [b"Bearer at1" in r for r in server.requests] == [True, False]
        assert b"Bearer at2" in server.requests[1]
        assert "at2" in (tmp_path / "token.json").read_text("utf-8")


def test_a_write_that_stays_denied_waits_and_reads_tell_whether_the_sign_in_is_lost(
    tmp_path: Path,
) -> None:
    denied = answer(b"{}", status="401 Unauthorized")
    with (
        RawServer(*[denied] * 6) as server,
        account_at(server.root, tmp_path, attempts=2) as google,
    ):
        with pytest.raises(Unavailable):
            create(google)
        assert len(server.requests) == 2
        with pytest.raises(SignInLost, match="followup setup"):
            google.mailbox.profile()
        assert len(server.requests) == 6


def test_a_401_in_between_does_not_lose_the_sign_in(tmp_path: Path) -> None:
    denied = answer(b"{}", status="401 Unauthorized")
    with (
        RawServer(*[denied] * 4, answer(PROFILE)) as server,
        account_at(server.root, tmp_path, attempts=3) as google,
    ):
        assert google.mailbox.profile().email
        assert len(server.requests) == 5


def test_a_redirect_is_not_followed(tmp_path: Path) -> None:
    with RawServer(answer(PROFILE)) as elsewhere:
        moved = answer(
            b"",
            status="302 Found",
            extra=f"Location: {elsewhere.root}/gmail/v1/users/me/profile\r\n",
        )
        again = answer(b"", status="307 Temporary Redirect", extra="Location: /elsewhere\r\n")
        with (
            RawServer(moved, again) as server,
            account_at(server.root, tmp_path) as google,
        ):
            with pytest.raises(Unavailable, match="redirect"):
                google.mailbox.profile()
            with pytest.raises(Unavailable, match="redirect"):
                create(google)
            assert len(server.requests) == 2
        assert elsewhere.requests == []


def test_a_redirected_token_address_is_not_followed_either(tmp_path: Path) -> None:
    with RawServer() as elsewhere, RawServer() as server:
        to = f"Location: {elsewhere.root}/token\r\n"
        server.token_answer = answer(b"", status="307 Temporary Redirect", extra=to)
        with account_at(server.root, tmp_path) as google, pytest.raises(Unavailable):
            google.mailbox.profile()
        assert elsewhere.connections == 0
        assert server.requests == []


def test_a_refused_request_does_not_even_fetch_a_token(tmp_path: Path) -> None:
    with RawServer() as server, account_at(server.root, tmp_path) as google:
        with pytest.raises(NotAllowed):
            google.transport.request(f"{server.root}/gmail/v1/users/me/drafts/send", "POST", "{}")
        assert server.connections == 0


def test_a_cookie_is_not_sent_back(tmp_path: Path) -> None:
    with (
        RawServer(answer(PROFILE, extra="Set-Cookie: a=b\r\n"), answer(PROFILE)) as server,
        account_at(server.root, tmp_path) as google,
    ):
        google.mailbox.profile()
        google.mailbox.profile()
        assert b"cookie" not in server.requests[1].lower()


def test_a_netrc_entry_does_not_replace_the_token(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login me password secret\n", "utf-8")
    monkeypatch.setenv("NETRC", str(netrc))
    with RawServer(answer(PROFILE)) as server, account_at(server.root, tmp_path) as google:
        google.mailbox.profile()
        assert b"Bearer at1" in server.requests[0]


def test_a_proxy_is_not_asked_for_this_machine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with RawServer() as proxy, RawServer(answer(PROFILE)) as server:
        for name in ("http_proxy", "HTTP_PROXY", "all_proxy"):
            monkeypatch.setenv(name, proxy.root)
        with account_at(server.root, tmp_path) as google:
            google.mailbox.profile()
        assert proxy.connections == 0


def test_reads_share_a_connection_and_a_write_has_its_own(tmp_path: Path) -> None:
    behaviours = [answer(PROFILE), answer(PROFILE), answer(DRAFT)]
    with (
        RawServer(*behaviours) as server,
        account_at(server.root, tmp_path) as google,
    ):
        google.mailbox.profile()
        before = server.connections
        google.mailbox.profile()
        assert server.connections == before
        create(google)
        assert server.connections == before + 1


def test_a_write_after_the_idle_connection_died_goes_well(tmp_path: Path) -> None:
    with (
        RawServer(then_close(answer(PROFILE)), answer(DRAFT)) as server,
        account_at(server.root, tmp_path) as google,
    ):
        google.mailbox.profile()
        create(google)
        assert len(server.requests) == 2


def test_an_answer_beyond_all_bounds_is_not_swallowed_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bomb = answer(gzip.compress(b" " * 3_000_000), extra="Content-Encoding: gzip\r\n")
    with (
        RawServer(bomb, bomb) as server,
        account_at(server.root, tmp_path, attempts=2) as google,
    ):
        monkeypatch.setattr(google.transport, "_max_answer", 1_000_000)
        with pytest.raises(Rejected, match="larger"):
            google.mailbox.profile()
        assert len(server.requests) == 1


def wrapped(reason: Exception) -> MaxRetryError:
    return MaxRetryError(None, "/", reason)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("error", "left"),
    [
        (requests.ConnectTimeout(), False),
        (requests.exceptions.ProxyError(wrapped(OSError())), False),
        (requests.ConnectionError(wrapped(NewConnectionError(None, "refused"))), False),  # type: ignore[arg-type]
        (requests.exceptions.SSLError(wrapped(SSLError(ssl.SSLCertVerificationError()))), False),
        (requests.exceptions.SSLError(wrapped(SSLError("bad record"))), True),
        (requests.ReadTimeout(), True),
        (requests.ConnectionError(ProtocolError("aborted")), True),
        (requests.ConnectionError(), True),
    ],
)
def test_only_a_connection_never_made_means_that_nothing_left(
    error: requests.RequestException, *, left: bool
) -> None:
    assert transport._may_have_left(error) is left  # noqa: SLF001 - hard to provoke from outside


def test_the_account_can_be_imported_without_the_client() -> None:
    code = "import sys, bot.google.account; sys.exit('googleapiclient' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
