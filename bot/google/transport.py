"""Sends each request once, through the door, and brings the whole answer or a clear failure."""

# mypy: allow-untyped-calls
# (google-auth carries types on some of its functions only)

from __future__ import annotations

import ssl
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from http import HTTPStatus
from http.cookiejar import DefaultCookiePolicy
from typing import Any, Protocol
from urllib.parse import urlsplit

import google.auth.exceptions
import httplib2  # type: ignore[import-untyped] # has no stubs
import requests
import urllib3.exceptions
from google.auth.transport.requests import AuthorizedSession
from google.auth.transport.requests import Request as AuthRequest
from google.oauth2.credentials import Credentials
from requests.adapters import HTTPAdapter

from bot.google.door import READS, Door
from bot.google.errors import AnswerTooLarge, HttpFailure, TransportFailure
from bot.google.settings import Patience, is_loopback

# Gmail accepts 50 MB; base64 and JSON make a third more of it.
MAX_ANSWER_BYTES = 80_000_000
_CHUNK = 65_536
_USER_AGENT = "followup"


class TokenStore(Protocol):
    """Where the sign-in lives between runs."""

    def current(self) -> Credentials:
        """Return the credentials as they stand now; the same object until they are replaced."""

    def keep(self, credentials: Credentials) -> None:
        """Store credentials that may have been refreshed."""


class GuardedAdapter(HTTPAdapter):
    """The last stop before a socket: asks the door, never repeats, never waits for ever."""

    def __init__(self, door: Door, patience: Patience) -> None:
        super().__init__(max_retries=0)
        self._door = door
        self._timeout = (patience.connect, patience.read)

    def send(  # type: ignore[override] # the options are requests' own
        self, request: requests.PreparedRequest, **options: Any
    ) -> requests.Response:
        """Send one request, once.

        Raises:
            NotAllowed: the door refused it; nothing was opened.
        """
        url, body = request.url or "", request.body
        data = body.encode() if isinstance(body, str) else body
        self._door.check(request.method or "", url, request.headers, data)
        options["timeout"] = options.get("timeout") or self._timeout
        if is_loopback(urlsplit(url).hostname):
            options["proxies"] = {}
        return super().send(request, **options)


def guard(session: requests.Session, door: Door, patience: Patience) -> requests.Session:
    """Take from a session every way around the door: adapters, redirects, cookies, netrc."""
    adapter = GuardedAdapter(door, patience)
    for prefix in list(session.adapters):
        session.get_adapter(prefix).close()
    session.adapters.clear()
    session.mount("https://", adapter)
    session.mount("http://", adapter)
    session.get_redirect_target = _nowhere  # type: ignore[assignment,method-assign]
    session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
    session.auth = _as_it_is  # with an auth of its own, requests reads no .netrc
    return session


def _nowhere(_answer: requests.Response) -> None:
    return None


def _as_it_is(request: requests.PreparedRequest) -> requests.PreparedRequest:
    return request


class OneShotTransport:
    """What the stock client takes for an `httplib2.Http`, over google-auth's session.

    httplib2 sends a POST again when a server hangs up without an answer; this never does. The one
    request that may go out twice is one answered 401, which Google did not carry out: the access
    token is refreshed once and the request repeated. A write gets a connection of its own, because
    a dead idle one would leave its outcome unknown. One request at a time; safe to share.
    """

    def __init__(
        self,
        tokens: TokenStore,
        door_for: Callable[[str], Door],
        patience: Patience,
        *,
        max_answer: int = MAX_ANSWER_BYTES,
    ) -> None:
        """`door_for` builds the door for a token address, which the token file names."""
        self._tokens = tokens
        self._door_for = door_for
        self._patience = patience
        self._max_answer = max_answer
        self._lock = threading.Lock()
        self._session: AuthorizedSession | None = None
        self._refresher = requests.Session()
        self._door: Door

    def request(  # noqa: PLR0917 - httplib2's signature
        self,
        uri: str,
        method: str = "GET",
        body: str | bytes | None = None,
        headers: Mapping[str, str] | None = None,
        redirections: int = 0,  # noqa: ARG002 - none is ever followed
        connection_type: object = None,  # noqa: ARG002 - there is one kind only
    ) -> tuple[httplib2.Response, bytes]:
        """Return a 2xx answer.

        Raises:
            NotAllowed: the door refused it.
            HttpFailure: Google answered something else.
            TransportFailure: no whole answer came.
            google.auth.exceptions.GoogleAuthError: the access token could not be refreshed.
        """
        data = body.encode() if isinstance(body, str) else body
        with self._lock:
            session = self._ready(self._tokens.current())
            self._door.check(method, uri, headers or {}, data)
            if method not in READS:
                _hang_up(session)
            try:
                return self._exchange(session, uri, method, data, dict(headers or {}))
            except (TransportFailure, google.auth.exceptions.TransportError):
                _hang_up(session)
                _hang_up(self._refresher)
                raise
            finally:
                self._tokens.keep(session.credentials)

    def close(self) -> None:
        """Close all connections."""
        with self._lock:
            self._drop()

    def _ready(self, credentials: Credentials) -> AuthorizedSession:
        """Return the session of these credentials, a new one when they changed."""
        if self._session is None or self._session.credentials is not credentials:
            self._drop()
            self._door = self._door_for(credentials.token_uri)
            self._refresher = guard(requests.Session(), self._door, self._patience)
            self._session = AuthorizedSession(
                credentials, max_refresh_attempts=1, auth_request=AuthRequest(self._refresher)
            )
            guard(self._session, self._door, self._patience)
            self._session.hooks["response"].append(_close_denied)
        return self._session

    def _drop(self) -> None:
        if self._session is not None:
            self._session.close()
            self._refresher.close()
            self._session = None

    def _exchange(
        self,
        session: AuthorizedSession,
        uri: str,
        method: str,
        data: bytes | None,
        headers: dict[str, str],
    ) -> tuple[httplib2.Response, bytes]:
        until = time.monotonic() + self._patience.total
        headers["user-agent"] = f"{_USER_AGENT} {headers.get('user-agent', '')}".strip()
        try:
            answer = session.request(
                method,
                uri,
                data=data,
                headers=headers,
                timeout=(self._patience.connect, self._patience.read),
                allow_redirects=False,
                stream=True,
            )
        except requests.RequestException as error:
            raise TransportFailure(_plain(error), sent=_may_have_left(error)) from error
        with answer:
            content = b"" if _denied(answer) else b"".join(self._chunks(answer, until))
        return _result(answer, content)

    def _chunks(self, answer: requests.Response, until: float) -> Iterator[bytes]:
        """Yield the decoded body; an incomplete, endless or oversized one is a failure."""
        size = 0
        try:
            while chunk := answer.raw.read1(_CHUNK, decode_content=True):
                size += len(chunk)
                if size > self._max_answer:
                    raise AnswerTooLarge(f"the answer is larger than {size} bytes", sent=True)
                if time.monotonic() > until:
                    raise TransportFailure("the answer took too long", sent=True)
                yield chunk
        except (urllib3.exceptions.HTTPError, OSError) as error:
            raise TransportFailure(f"the answer broke off ({error})", sent=True) from error


def _result(answer: requests.Response, content: bytes) -> tuple[httplib2.Response, bytes]:
    headers = {name.lower(): value for name, value in answer.headers.items()}
    if not HTTPStatus.OK <= answer.status_code < HTTPStatus.MULTIPLE_CHOICES:
        raise HttpFailure(answer.status_code, headers, content)
    response = httplib2.Response(headers | {"status": str(answer.status_code)})
    response.reason = answer.reason
    return response, content


def _close_denied(answer: requests.Response, **_: object) -> None:
    """Close a 401, which google-auth leaves open unread when it renews the token."""
    if _denied(answer):
        answer.close()


def _denied(answer: requests.Response) -> bool:
    return answer.status_code == HTTPStatus.UNAUTHORIZED


def _hang_up(session: requests.Session) -> None:
    """Close the pooled connections; the next request opens a new one."""
    for adapter in session.adapters.values():
        adapter.close()


def _may_have_left(error: requests.RequestException) -> bool:
    """Whether a request could have reached the server before the failure."""
    if isinstance(error, requests.ConnectTimeout | requests.exceptions.ProxyError):
        return False
    cause: Any = error.args[0] if error.args else None
    reason = getattr(cause, "reason", cause)
    if isinstance(reason, urllib3.exceptions.SSLError):
        return not (reason.args and isinstance(reason.args[0], ssl.SSLCertVerificationError))
    return not isinstance(
        reason, urllib3.exceptions.NewConnectionError | urllib3.exceptions.ConnectTimeoutError
    )


def _plain(error: requests.RequestException) -> str:
    if isinstance(error, requests.Timeout):
        return "no answer in time"
    if isinstance(error, requests.exceptions.SSLError):
        return f"the secure connection failed ({error})"
    return str(error) or type(error).__name__
