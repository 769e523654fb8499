"""The stock client over real loopback HTTP: what is the same for every method."""

from __future__ import annotations

import base64
import http.client
import io
import json
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest
import requests
from googleapiclient.discovery import build_from_document
from googleapiclient.errors import HttpError
from googleapiclient.http import MediaIoBaseUpload

from bot.sandbox import gateway
from bot.sandbox.discovery import document
from bot.sandbox.server import SandboxServer
from tests.sandbox.frame_support import (
    MAIL,
    ME,
    RAW,
    bearer,
    calendar,
    control,
    count_drafts,
    credentials,
    gmail,
    sandbox,
)

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def google() -> Iterator[SandboxServer]:
    with sandbox() as server:
        yield server


def _get(google: SandboxServer, path: str, **query: str) -> requests.Response:
    return requests.get(google.root + path, params=query, headers=bearer(google), timeout=10)


def test_one_port_serves_both_apis_to_the_stock_client(google: SandboxServer) -> None:
    assert gmail(google).users().getProfile(userId="me").execute()["emailAddress"] == ME
    assert calendar(google).calendarList().get(calendarId="primary").execute()["id"] == ME


def test_the_own_address_is_the_same_mailbox_as_me(google: SandboxServer) -> None:
    assert gmail(google).users().getProfile(userId=ME.upper()).execute()["emailAddress"] == ME


def test_another_users_mailbox_is_denied(google: SandboxServer) -> None:
    with pytest.raises(HttpError) as caught:
        gmail(google).users().getProfile(userId="boss@example.com").execute()
    assert caught.value.status_code == 403
    assert "Delegation denied" in caught.value.reason


@pytest.mark.parametrize("path", ["gmail/v1/users/me/dreams", "calendar/v3/", "elsewhere", ""])
def test_an_address_google_does_not_have_is_404(google: SandboxServer, path: str) -> None:
    assert _get(google, path).status_code == 404


def test_an_unknown_query_parameter_is_400(google: SandboxServer) -> None:
    answer = _get(google, "gmail/v1/users/me/messages", query="x")
    assert answer.status_code == 400
    assert 'Unknown name "query"' in answer.json()["error"]["message"]


def test_an_unknown_body_field_is_400_and_writes_nothing(google: SandboxServer) -> None:
    body = {"message": {"raw": RAW}, "sendAt": "tomorrow"}
    with pytest.raises(HttpError) as caught:
        gmail(google).users().drafts().create(userId="me", body=body).execute()
    assert caught.value.status_code == 400
    assert "Unknown name \"sendAt\" at 'draft'" in caught.value.reason
    assert count_drafts(google) == 0


@pytest.mark.parametrize("body", [b"{", b"\xff", b"[" * 100_000])
def test_a_body_that_is_no_json_is_400(google: SandboxServer, body: bytes) -> None:
    url = google.root + "gmail/v1/users/me/drafts"
    answer = requests.post(url, data=body, headers=bearer(google), timeout=10)
    assert answer.status_code == 400
    assert answer.json()["error"]["errors"][0]["reason"] == "parseError"


def test_a_method_outside_the_sandbox_says_so(google: SandboxServer) -> None:
    answer = _get(google, "gmail/v1/users/me/settings/imap")
    assert answer.status_code == 501
    assert "gmail.users.settings.getImap" in answer.json()["error"]["message"]


def test_fields_make_the_answer_partial(google: SandboxServer) -> None:
    answer = calendar(google).events().list(calendarId="primary", fields="nextSyncToken").execute()
    assert set(answer) == {"nextSyncToken"}


def test_a_wrong_selection_is_refused_before_anything_is_written(google: SandboxServer) -> None:
    with pytest.raises(HttpError) as caught:
        gmail(google).users().drafts().create(
            userId="me", body={"message": {"raw": RAW}}, fields="mood"
        ).execute()
    assert caught.value.status_code == 400
    assert count_drafts(google) == 0


def test_answers_are_pretty_only_when_asked(google: SandboxServer) -> None:
    assert "\n" not in _get(google, "gmail/v1/users/me/profile", key="ignored").text
    assert "\n" in _get(google, "gmail/v1/users/me/profile", prettyPrint="true").text


def test_an_empty_answer_is_204(google: SandboxServer) -> None:
    mail = gmail(google)
    draft = mail.users().drafts().create(userId="me", body={"message": {"raw": RAW}}).execute()
    url = f"{google.root}gmail/v1/users/me/drafts/{draft['id']}"
    answer = requests.delete(url, headers=bearer(google), timeout=10)
    assert (answer.status_code, answer.content) == (204, b"")


def test_a_batch_answers_every_call_by_itself(google: SandboxServer) -> None:
    mail, given = gmail(google), {}
    batch = mail.new_batch_http_request(
        callback=lambda name, answer, error: given.update({name: error or answer})
    )
    batch._batch_uri = google.root + "batch/gmail/v1"  # noqa: SLF001 - the client has no other way
    batch.add(mail.users().getProfile(userId="me"), request_id="profile")
    batch.add(mail.users().messages().get(userId="me", id="1"), request_id="missing")
    batch.add(
        mail.users().drafts().create(userId="me", body={"message": {"raw": RAW}}),
        request_id="draft",
    )
    batch.execute()
    assert given["profile"]["emailAddress"] == ME
    assert given["missing"].status_code == 404
    assert given["draft"]["id"]
    assert count_drafts(google) == 1


@pytest.mark.parametrize("body", [b"", b"--b\r\n\r\nnonsense\r\n--b--", b"--b\r\n\r\n\r\n--b--"])
def test_a_broken_batch_is_400(google: SandboxServer, body: bytes) -> None:
    headers = bearer(google) | {"Content-Type": "multipart/mixed; boundary=b"}
    answer = requests.post(google.root + "batch", data=body, headers=headers, timeout=10)
    assert answer.status_code == 400


@pytest.mark.parametrize("metadata", [None, {"labelIds": ["STARRED"]}])
def test_a_mail_can_be_uploaded_as_bytes(
    google: SandboxServer, metadata: dict[str, Any] | None
) -> None:
    here = dict(document("gmail"), rootUrl=google.root, baseUrl=google.root)
    media = MediaIoBaseUpload(io.BytesIO(MAIL), "message/rfc822")
    with closing(build_from_document(here, credentials=credentials(google))) as mail:
        inserting = mail.users().messages().insert(userId="me", body=metadata, media_body=media)
        made = inserting.execute()
    mail = gmail(google)
    stored = mail.users().messages().get(userId="me", id=made["id"], format="raw").execute()
    assert b"A text." in base64.urlsafe_b64decode(stored["raw"])
    assert ("STARRED" in stored.get("labelIds", [])) is (metadata is not None)


def test_a_draft_can_be_uploaded_as_bytes(google: SandboxServer) -> None:
    url = google.root + "upload/gmail/v1/users/me/drafts?uploadType=media"
    headers = bearer(google) | {"Content-Type": "message/rfc822"}
    answer = requests.post(url, data=MAIL, headers=headers, timeout=10)
    assert answer.status_code == 200, answer.text
    assert count_drafts(google) == 1


def test_a_resumable_upload_is_refused_plainly(google: SandboxServer) -> None:
    url = google.root + "upload/gmail/v1/users/me/drafts?uploadType=resumable"
    answer = requests.post(url, data=MAIL, headers=bearer(google), timeout=10)
    assert answer.status_code == 400
    assert "uploadType=resumable" in answer.json()["error"]["message"]


def test_only_methods_that_take_media_can_be_uploaded_to(google: SandboxServer) -> None:
    url = google.root + "upload/gmail/v1/users/me/labels?uploadType=media"
    assert requests.post(url, data=b"x", headers=bearer(google), timeout=10).status_code == 404


def test_an_answer_that_breaks_googles_schema_is_loud(monkeypatch: pytest.MonkeyPatch) -> None:
    handlers = dict(gateway.HANDLERS) | {"gmail.users.getProfile": lambda _: {"mood": "good"}}
    monkeypatch.setattr(gateway, "HANDLERS", handlers)
    with SandboxServer() as google:
        answer = _get(google, "gmail/v1/users/me/profile")
        assert answer.status_code == 500
        assert "FAULT OF THE SANDBOX" in answer.json()["error"]["message"]
        assert "mood" in control(google, "violations")[0]


def test_a_handler_that_fails_is_loud(monkeypatch: pytest.MonkeyPatch) -> None:
    handlers = dict(gateway.HANDLERS) | {"gmail.users.getProfile": lambda _: 1 / 0}
    monkeypatch.setattr(gateway, "HANDLERS", handlers)
    with SandboxServer() as google:
        assert "ZeroDivisionError" in _get(google, "gmail/v1/users/me/profile").text
        assert "Traceback" in google.world.violations[0]


def test_a_connection_is_kept_for_the_next_request(google: SandboxServer) -> None:
    host, _, port = google.root.removeprefix("http://").rstrip("/").partition(":")
    link = http.client.HTTPConnection(host, int(port), timeout=10)
    sockets = set()
    for _ in range(3):
        link.request("GET", "/gmail/v1/users/me/profile", headers=bearer(google))
        assert json.load(link.getresponse())["emailAddress"] == ME
        sockets.add(link.sock)
    link.close()
    assert len(sockets) == 1


def test_the_date_header_tells_the_sandbox_time(google: SandboxServer) -> None:
    control(google, "clock", {"now": "2027-03-01T08:00:00Z"})
    assert _get(google, "gmail/v1/users/me/profile").headers["Date"] == (
        "Mon, 01 Mar 2027 08:00:00 GMT"
    )


def test_a_foreign_host_name_is_refused(google: SandboxServer) -> None:
    headers = {"Host": "rebound.example"}
    answer = requests.get(google.control + "state", headers=headers, timeout=10)
    assert answer.status_code == 403


def test_a_body_beyond_the_limit_is_refused_unread(google: SandboxServer) -> None:
    host, _, port = google.root.removeprefix("http://").rstrip("/").partition(":")
    link = http.client.HTTPConnection(host, int(port), timeout=10)
    link.putrequest("POST", "/gmail/v1/users/me/drafts")
    link.putheader("Content-Length", str(10**9))
    link.endheaders()
    assert link.getresponse().status == 413
    link.close()


def test_a_body_of_unknown_length_is_refused(google: SandboxServer) -> None:
    url = google.root + "gmail/v1/users/me/drafts"
    assert requests.post(url, data=iter([b"{}"]), timeout=10).status_code == 411


def test_a_mail_of_ten_megabytes_goes_through(google: SandboxServer) -> None:
    raw = base64.urlsafe_b64encode(MAIL + b"x" * 10 * 2**20).decode()
    made = gmail(google).users().drafts().create(userId="me", body={"message": {"raw": raw}})
    assert made.execute()["id"]


def test_a_stopped_sandbox_answers_nobody() -> None:
    with SandboxServer() as google:
        control(google, "clock")
    with pytest.raises(requests.ConnectionError):
        requests.get(google.control + "clock", timeout=10)
