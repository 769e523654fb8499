"""Signing in, refreshing and losing the sign-in, with google-auth-oauthlib and google-auth."""

from __future__ import annotations

import base64
import hashlib
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

import pytest
import requests
from google.auth.exceptions import RefreshError
from google.auth.transport.requests import Request
from google_auth_oauthlib.flow import InstalledAppFlow
from googleapiclient.errors import HttpError

from bot.sandbox.config_folder import SERVICE_SCOPES, desktop_client
from bot.sandbox.oauth import CLIENT_ID, CLIENT_SECRET
from tests.sandbox.frame_support import (
    ME,
    SCOPE,
    bearer,
    calendar,
    control,
    credentials,
    gmail,
    refresh,
    sandbox,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.sandbox.server import SandboxServer

REDIRECT = "http://127.0.0.1:8123/"
READ = SCOPE + "gmail.readonly"


@pytest.fixture
def google() -> Iterator[SandboxServer]:
    with sandbox() as server:
        yield server


def _query(**changes: str) -> dict[str, str]:
    asked = {
        "response_type": "code",
        "client_id": CLIENT_ID,
        "redirect_uri": REDIRECT,
        "scope": READ,
        "state": "a state",
        "access_type": "offline",
    }
    return {name: value for name, value in (asked | changes).items() if value}


def _authorize(google: SandboxServer, **changes: str) -> requests.Response:
    return requests.get(
        google.auth_uri, params=_query(**changes), allow_redirects=False, timeout=10
    )


def _code(answer: requests.Response) -> str:
    assert answer.status_code == 302, answer.text
    return parse_qs(urlsplit(answer.headers["Location"]).query)["code"][0]


def _token(google: SandboxServer, **form: str) -> requests.Response:
    client = {"client_id": CLIENT_ID, "client_secret": CLIENT_SECRET}
    return requests.post(google.token_uri, data=client | form, timeout=10)


def _exchange(google: SandboxServer, code: str, **form: str) -> requests.Response:
    grant = {"grant_type": "authorization_code", "code": code, "redirect_uri": REDIRECT}
    return _token(google, **grant | form)


def _signed_in(google: SandboxServer, **changes: str) -> dict[str, Any]:
    answer = _exchange(google, _code(_authorize(google, **changes)))
    assert answer.status_code == 200, answer.text
    tokens: dict[str, Any] = answer.json()
    return tokens


def test_the_stock_loopback_flow_signs_in_with_pkce(
    google: SandboxServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    # oauthlib asks for this once the token address is plain HTTP, loopback or not.
    monkeypatch.setenv("OAUTHLIB_INSECURE_TRANSPORT", "1")
    flow = InstalledAppFlow.from_client_config(desktop_client(google.addresses()), SERVICE_SCOPES)
    with ThreadPoolExecutor(1) as person:

        class Browser:
            def open(self, url: str, **_: object) -> None:
                assert "code_challenge=" in url
                person.submit(requests.get, url, timeout=10)

        monkeypatch.setattr("webbrowser.get", lambda _=None: Browser())
        signed_in = flow.run_local_server(
            host="127.0.0.1", port=0, authorization_prompt_message=None, timeout_seconds=10
        )
    flow.oauth2session.close()
    assert signed_in.refresh_token
    assert gmail(google, signed_in).users().getProfile(userId="me").execute()["emailAddress"] == ME


def test_the_answer_of_the_token_endpoint_is_googles(google: SandboxServer) -> None:
    tokens = _signed_in(google)
    assert set(tokens) == {"access_token", "expires_in", "scope", "token_type", "refresh_token"}
    assert (tokens["expires_in"], tokens["token_type"], tokens["scope"]) == (3599, "Bearer", READ)


def test_the_state_comes_back_with_the_code(google: SandboxServer) -> None:
    query = parse_qs(urlsplit(_authorize(google).headers["Location"]).query)
    assert query["state"] == ["a state"]


@pytest.mark.parametrize("method", ["S256", "plain"])
def test_a_code_with_a_challenge_needs_its_verifier(google: SandboxServer, method: str) -> None:
    verifier = "v" * 43
    digest = hashlib.sha256(verifier.encode()).digest()
    hashed = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
    asked = {
        "code_challenge": hashed if method == "S256" else verifier,
        "code_challenge_method": method,
    }
    for given, status in (({}, 400), ({"code_verifier": "w" * 43}, 400)):
        code = _code(_authorize(google, **asked))
        answer = _exchange(google, code, **given)
        assert (answer.status_code, answer.json()["error"]) == (status, "invalid_grant")
    code = _code(_authorize(google, **asked))
    assert _exchange(google, code, code_verifier=verifier).status_code == 200


def test_a_code_works_once(google: SandboxServer) -> None:
    code = _code(_authorize(google))
    assert _exchange(google, code).status_code == 200
    again = _exchange(google, code)
    assert (again.status_code, again.json()["error"]) == (400, "invalid_grant")


def test_a_code_is_good_for_ten_minutes(google: SandboxServer) -> None:
    control(google, "clock", {"now": "2026-05-04T09:00:00Z"})
    code = _code(_authorize(google))
    control(google, "clock", {"advance_seconds": 600})
    assert _exchange(google, code).json()["error"] == "invalid_grant"


def test_a_code_belongs_to_its_redirect_address(google: SandboxServer) -> None:
    answer = _exchange(google, _code(_authorize(google)), redirect_uri="http://127.0.0.1:9/")
    assert answer.json()["error"] == "redirect_uri_mismatch"


@pytest.mark.parametrize(
    ("changes", "status", "error"),
    [
        ({"client_id": "nobody"}, 401, "invalid_client"),
        ({"response_type": "token"}, 400, "unsupported_response_type"),
        ({"redirect_uri": "https://evil.example/"}, 400, "redirect_uri_mismatch"),
        ({"redirect_uri": "http://127.0.0.1@evil.example/"}, 400, "redirect_uri_mismatch"),
        ({"redirect_uri": "http://[::1/"}, 400, "redirect_uri_mismatch"),
        ({"redirect_uri": "http://127.0.0.1/\r\nX: y"}, 400, "redirect_uri_mismatch"),
        ({"redirect_uri": "urn:ietf:wg:oauth:2.0:oob"}, 400, "invalid_request"),
        ({"scope": ""}, 400, "invalid_request"),
        ({"scope": SCOPE + "gmail.everything"}, 400, "invalid_scope"),
        ({"code_challenge": "x", "code_challenge_method": "S1"}, 400, "invalid_request"),
    ],
)
def test_a_faulty_sign_in_request_ends_on_an_error_page(
    google: SandboxServer, changes: dict[str, str], status: int, error: str
) -> None:
    answer = _authorize(google, **changes)
    assert answer.status_code == status
    assert error in answer.text


def _page(google: SandboxServer, **changes: str) -> requests.Response:
    headers = {"Accept": "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8"}
    return requests.get(
        google.auth_uri,
        params=_query(**changes),
        headers=headers,
        allow_redirects=False,
        timeout=10,
    )


def test_a_person_sees_accounts_and_scopes_and_nothing_unescaped(google: SandboxServer) -> None:
    page = _page(google, state='"><script>')
    assert page.status_code == 200
    assert ME in page.text
    assert READ in page.text
    assert "<script>" not in page.text


def test_a_browser_that_says_approve_is_sent_on(google: SandboxServer) -> None:
    assert _code(_page(google, approve="1"))


@pytest.mark.parametrize(
    ("decision", "shown"), [("approve", "code"), ("deny", "error"), ("", "error")]
)
def test_the_form_approves_or_denies(google: SandboxServer, decision: str, shown: str) -> None:
    form = _query() | {"account": ME, "decision": decision}
    answer = requests.post(google.auth_uri, data=form, allow_redirects=False, timeout=10)
    assert shown in parse_qs(urlsplit(answer.headers["Location"]).query)


def test_with_several_accounts_the_hint_decides(google: SandboxServer) -> None:
    control(google, "account", {"email": "Second@example.com"})
    assert _authorize(google).status_code == 200
    tokens = _signed_in(google, login_hint="second@EXAMPLE.com")
    headers = {"Authorization": f"Bearer {tokens['access_token']}"}
    url = google.root + "gmail/v1/users/me/profile"
    profile = requests.get(url, headers=headers, timeout=10).json()
    assert profile["emailAddress"] == "second@example.com"


def test_a_refresh_token_comes_only_with_offline_access(google: SandboxServer) -> None:
    assert "refresh_token" not in _signed_in(google, access_type="online")


def test_a_second_consent_brings_a_refresh_token_only_when_it_asks_again(
    google: SandboxServer,
) -> None:
    assert "refresh_token" in _signed_in(google)
    assert "refresh_token" not in _signed_in(google)
    assert "refresh_token" in _signed_in(google, prompt="consent")


def test_granted_scopes_are_added_up_when_asked(google: SandboxServer) -> None:
    _signed_in(google)
    more = _signed_in(google, scope=SCOPE + "gmail.compose", include_granted_scopes="true")
    assert set(more["scope"].split()) == {READ, SCOPE + "gmail.compose"}


@pytest.mark.parametrize(
    ("form", "status", "error"),
    [
        ({"grant_type": "refresh_token", "refresh_token": "made up"}, 400, "invalid_grant"),
        ({"grant_type": "refresh_token"}, 400, "invalid_grant"),
        ({"grant_type": "authorization_code", "code": "made up"}, 400, "invalid_grant"),
        ({"grant_type": "password"}, 400, "unsupported_grant_type"),
        ({"client_id": "nobody"}, 401, "invalid_client"),
        ({"client_secret": "wrong"}, 401, "invalid_client"),
    ],
)
def test_the_token_endpoint_refuses_in_oauths_shape(
    google: SandboxServer, form: dict[str, str], status: int, error: str
) -> None:
    answer = _token(google, **form)
    assert answer.status_code == status
    assert answer.json()["error"] == error
    assert answer.json()["error_description"]


def test_the_client_may_name_itself_in_a_basic_header(google: SandboxServer) -> None:
    tokens = _signed_in(google)
    form = {"grant_type": "refresh_token", "refresh_token": tokens["refresh_token"]}
    auth = (CLIENT_ID, CLIENT_SECRET)
    assert requests.post(google.token_uri, data=form, auth=auth, timeout=10).status_code == 200


def test_an_access_token_expires_by_the_sandbox_clock_and_is_refreshed(
    google: SandboxServer,
) -> None:
    control(google, "clock", {"now": "2026-05-04T09:00:00Z"})
    signed_in = credentials(google)
    signed_in.refresh(Request())  # type: ignore[no-untyped-call]  # google-auth has no types here
    first, mail = signed_in.token, gmail(google, signed_in)
    control(google, "clock", {"now": "2026-05-25T09:00:00Z"})
    assert mail.users().getProfile(userId="me").execute()["emailAddress"] == ME
    assert signed_in.token != first


@pytest.mark.parametrize("token", ["", "Bearer made-up", "Bearer ", "Basic eDp5"])
def test_a_call_without_a_living_token_is_401(google: SandboxServer, token: str) -> None:
    url = google.root + "gmail/v1/users/me/profile"
    answer = requests.get(url, headers={"Authorization": token}, timeout=10)
    assert answer.status_code == 401
    assert answer.headers["WWW-Authenticate"].startswith("Bearer realm=")
    assert answer.json()["error"]["status"] == "UNAUTHENTICATED"


def test_a_clock_set_back_leaves_the_sign_in_alive(google: SandboxServer) -> None:
    headers = bearer(google)
    now = datetime.now(UTC) - timedelta(days=2)
    control(google, "clock", {"now": now.isoformat()})
    url = google.root + "gmail/v1/users/me/profile"
    assert requests.get(url, headers=headers, timeout=10).status_code == 200


def test_a_revoked_sign_in_is_over_for_both_tokens(google: SandboxServer) -> None:
    signed_in = credentials(google)
    answer = requests.post(
        google.root + "revoke", data={"token": signed_in.refresh_token}, timeout=10
    )
    assert answer.status_code == 200
    with pytest.raises(RefreshError, match=r"Token has been expired or revoked\."):
        gmail(google, signed_in).users().getProfile(userId="me").execute()
    again = requests.post(google.root + "revoke", data={"token": signed_in.token}, timeout=10)
    assert (again.status_code, again.json()["error"]) == (400, "invalid_token")


def test_the_owner_can_end_every_sign_in(google: SandboxServer) -> None:
    signed_in = credentials(google)
    assert control(google, "revoke", {}) == {"revoked": 1}
    with pytest.raises(RefreshError, match="invalid_grant"):
        refresh(signed_in)


def test_expired_access_tokens_are_refreshed(google: SandboxServer) -> None:
    signed_in = credentials(google)
    mail = gmail(google, signed_in)
    assert control(google, "expire-tokens", {}) == {"expired": 1}
    assert mail.users().getProfile(userId="me").execute()["emailAddress"] == ME


def test_in_testing_a_sign_in_dies_after_seven_days(google: SandboxServer) -> None:
    control(google, "clock", {"now": "2026-05-04T09:00:00Z"})
    control(google, "oauth", {"testing": True})
    tokens = _signed_in(google)
    assert tokens["refresh_token_expires_in"] == 7 * 24 * 3600 - 1
    form = {"grant_type": "refresh_token", "refresh_token": tokens["refresh_token"]}
    control(google, "clock", {"now": "2026-05-11T08:59:59Z"})
    assert _token(google, **form).status_code == 200
    control(google, "clock", {"now": "2026-05-11T09:00:00Z"})
    assert _token(google, **form).json()["error"] == "invalid_grant"


def test_a_token_does_only_what_its_scopes_allow(google: SandboxServer) -> None:
    reader = gmail(google, credentials(google, [READ]))
    assert reader.users().messages().list(userId="me").execute()["resultSizeEstimate"] == 0
    with pytest.raises(HttpError) as caught:
        reader.users().labels().create(userId="me", body={"name": "x"}).execute()
    error = caught.value
    assert error.status_code == 403
    assert error.error_details[0]["reason"] == "ACCESS_TOKEN_SCOPE_INSUFFICIENT"
    assert 'error="insufficient_scope"' in error.resp["www-authenticate"]


def test_a_mail_scope_opens_no_calendar(google: SandboxServer) -> None:
    with pytest.raises(HttpError) as caught:
        calendar(google, credentials(google, [READ])).events().list(calendarId="primary").execute()
    assert caught.value.status_code == 403


def test_a_scope_taken_away_is_gone_at_once(google: SandboxServer) -> None:
    mail = gmail(google, credentials(google, [READ]))
    mail.users().getProfile(userId="me").execute()
    assert control(google, "drop-scope", {"scope": READ}) == {"dropped": 1}
    with pytest.raises(HttpError) as caught:
        mail.users().getProfile(userId="me").execute()
    assert caught.value.status_code == 403


def test_a_refresh_may_ask_for_less_but_not_for_more(google: SandboxServer) -> None:
    tokens = _signed_in(google, scope=f"{READ} {SCOPE}gmail.compose")
    form = {"grant_type": "refresh_token", "refresh_token": tokens["refresh_token"]}
    assert _token(google, **form, scope=READ).json()["scope"] == READ
    assert _token(google, **form, scope=SCOPE + "calendar").json()["error"] == "invalid_scope"
