"""Signing in: the credentials file, the loopback flow, the pasted address."""

from __future__ import annotations

import http.client
import json
import os
import socket
import webbrowser
from collections.abc import Callable
from pathlib import Path
from threading import Thread
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from bot.google.auth import SCOPES
from bot.google.errors import SetupFault
from bot.google.sign_in import HOST, PASTE_PORT, is_redirect, read_client, sign_in
from bot.ports import SignInLost, Unavailable
from bot.sandbox.config_folder import desktop_client
from bot.sandbox.faults import Kind, Rule
from bot.sandbox.server import SandboxServer

EXAMPLE = Path(__file__).parents[2] / "credentials.example.json"


def visit(address: str) -> str:
    """Open an address as a program does and return where it leads."""
    parts = urlsplit(address)
    connection = http.client.HTTPConnection(parts.netloc, timeout=5)
    try:
        connection.request("GET", f"{parts.path}?{parts.query}")
        answer = connection.getresponse()
        answer.read()
        return answer.getheader("Location", "")
    finally:
        connection.close()


class Browser:
    """A browser whose person agrees, or whatever else `then` makes of where Google leads."""

    def __init__(self, then: Callable[[str], str] = lambda address: address) -> None:
        self._then = then
        self.opened: list[str] = []
        self.threads: list[Thread] = []

    def open(self, address: str, **_: object) -> bool:
        self.opened.append(address)
        thread = Thread(target=lambda: visit(self._then(visit(address))))
        self.threads.append(thread)
        thread.start()
        return True


@pytest.fixture
def client(sandbox: SandboxServer, tmp_path: Path) -> Path:
    path = tmp_path / "credentials.json"
    path.write_text(json.dumps(desktop_client(sandbox.addresses())), "utf-8")
    return path


def with_browser(monkeypatch: pytest.MonkeyPatch, browser: Browser) -> Browser:
    monkeypatch.setattr(webbrowser, "get", lambda *_: browser)
    return browser


def test_signing_in_through_the_browser_gives_a_lasting_token(
    sandbox: SandboxServer, client: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    browser = with_browser(monkeypatch, Browser())
    found = sign_in(client, timeout=5)
    browser.threads[0].join()
    assert found.refresh_token
    assert found.token_uri == sandbox.token_uri
    assert set(found.granted_scopes or found.scopes) == set(SCOPES)


def test_what_is_asked_of_google_is_offline_with_consent_and_proof_key(
    client: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    browser = with_browser(monkeypatch, Browser())
    sign_in(client, timeout=5)
    browser.threads[0].join()
    asked = {
        name: values[0] for name, values in parse_qs(urlsplit(browser.opened[0]).query).items()
    }
    assert asked["access_type"] == "offline"
    assert asked["prompt"] == "consent"
    assert asked["code_challenge_method"] == "S256"
    assert asked["redirect_uri"].startswith(f"http://{HOST}:")
    assert set(asked["scope"].split()) == set(SCOPES)


def test_the_environment_is_as_before_afterwards(
    client: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OAUTHLIB_RELAX_TOKEN_SCOPE", "mine")
    monkeypatch.delenv("OAUTHLIB_INSECURE_TRANSPORT", raising=False)
    browser = with_browser(monkeypatch, Browser())
    sign_in(client, timeout=5)
    browser.threads[0].join()
    assert os.environ["OAUTHLIB_RELAX_TOKEN_SCOPE"] == "mine"  # noqa: S105
    assert "OAUTHLIB_INSECURE_TRANSPORT" not in os.environ


def test_without_a_browser_the_address_is_printed_and_awaited(
    client: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def none(*_: object) -> None:
        raise webbrowser.Error("could not locate runnable browser")

    monkeypatch.setattr(webbrowser, "get", none)
    with pytest.raises(SignInLost, match="in time"):
        sign_in(client, timeout=0.05)
    assert "/o/oauth2/auth?" in capsys.readouterr().out


def refuse(address: str) -> str:
    parts = urlsplit(address)
    state = parse_qs(parts.query)["state"][0]
    return f"http://{parts.netloc}/?error=access_denied&state={state}"


def forge(address: str) -> str:
    parts = urlsplit(address)
    return f"http://{parts.netloc}/?code=4/stolen&state=made-up"


@pytest.mark.parametrize("then", [refuse, forge])
def test_a_no_or_a_forged_answer_signs_nobody_in(
    client: Path, monkeypatch: pytest.MonkeyPatch, then: Callable[[str], str]
) -> None:
    browser = with_browser(monkeypatch, Browser(then))
    with pytest.raises(SignInLost, match="did not sign you in"):
        sign_in(client, timeout=5)
    browser.threads[0].join()


def test_over_ssh_the_address_can_be_pasted(sandbox: SandboxServer, client: Path) -> None:
    found = sign_in(client, paste=lambda address: f"  {visit(address)}\n")
    assert found.refresh_token
    assert sandbox.world.oauth.by_refresh_token(str(found.refresh_token))


@pytest.mark.parametrize(
    "pasted",
    [
        "",
        "4/0AX4XfWh",
        "http://evil.example/?code=x",
        f"http://{HOST}:1/?code=x",
        f"http://{HOST}:{PASTE_PORT}/",
        "http://[::1",
    ],
)
def test_something_else_pasted_says_what_is_wanted(client: Path, pasted: str) -> None:
    assert not is_redirect(pasted)
    with pytest.raises(SignInLost, match="copy its whole address"):
        sign_in(client, paste=lambda _: pasted)


def test_a_token_address_that_is_down_can_wait(sandbox: SandboxServer, client: Path) -> None:
    for kind in (Kind.RESET_BEFORE, Kind.TRUNCATE, Kind.GARBAGE):
        sandbox.world.faults.set([Rule(match="oauth.token", kind=kind)])
        with pytest.raises(Unavailable):
            sign_in(client, paste=visit)


def test_a_sign_in_without_a_refresh_token_says_how_to_get_one(
    sandbox: SandboxServer, client: Path
) -> None:
    rule = Rule(match="oauth.token", kind=Kind.DROP, fields=("refresh_token",))
    sandbox.world.faults.set([rule])
    with pytest.raises(SignInLost, match="no lasting sign-in"):
        sign_in(client, paste=visit)


def test_a_port_in_use_is_said_with_what_to_do(client: Path) -> None:
    with socket.create_server((HOST, 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(SetupFault, match=f"{port} cannot be opened"):
            sign_in(client, open_browser=False, port=port, timeout=0.05)


def desktop(**changes: Any) -> dict[str, Any]:
    client = {
        "client_id": "c",
        "client_secret": "s",
        "auth_uri": "https://accounts.google.com/o/oauth2/auth",
        "token_uri": "https://oauth2.googleapis.com/token",
    }
    return {"installed": client | changes}


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("", "no JSON"),
        ("client_id=7", "no JSON"),
        ("\xff", "no OAuth|no JSON"),
        ("[]", "no OAuth client"),
        ({}, "no OAuth client"),
        ({"installed": 7}, "no OAuth client"),
        ({"web": {"client_id": "c"}}, "web application.*Desktop app"),
        ({"type": "service_account", "private_key": "x"}, "service account"),
        ({"type": "authorized_user", "refresh_token": "x"}, "--token FILE"),
        ({"installed": {"client_id": "c"}}, "lacks client_secret, auth_uri, token_uri"),
        (desktop(token_uri="http://oauth2.example/token"), "plain http"),  # noqa: S106
        (desktop(auth_uri="javascript:alert(1)"), "https"),
    ],
)
def test_a_foreign_credentials_file_is_named_for_what_it_is(
    tmp_path: Path, content: object, words: str
) -> None:
    path = tmp_path / "credentials.json"
    text = content if isinstance(content, str) else json.dumps(content)
    path.write_text(text, "utf-8")
    with pytest.raises(SetupFault, match=words):
        read_client(path)


def test_a_missing_credentials_file_says_where_to_get_one(tmp_path: Path) -> None:
    with pytest.raises(SetupFault, match="Google Cloud console"):
        read_client(tmp_path / "credentials.json")


def test_the_example_has_the_right_shape_but_does_not_pass_for_a_client() -> None:
    assert set(json.loads(EXAMPLE.read_text("utf-8"))) == {"installed"}
    with pytest.raises(SetupFault, match="example, unchanged"):
        read_client(EXAMPLE)
