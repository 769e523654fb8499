"""The token file: what is read, what is refused with advice, how it is kept."""

from __future__ import annotations

import json
import os
import stat
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from bot.google import auth
from bot.google.auth import (
    Credentials,
    TokenFile,
    import_token,
    load_token,
    missing_scopes,
    save_token,
    sign_in_mark,
)
from bot.google.errors import SetupFault
from bot.ports import SignInLost, Unavailable
from bot.sandbox.faults import Kind, Rule
from bot.sandbox.oauth import CLIENT_ID, CLIENT_SECRET
from bot.sandbox.server import SandboxServer
from tests.google.support import token_info

TOKEN_URI = "https://oauth2.example/token"  # noqa: S105 - an address
GOOGLES = "https://oauth2.googleapis.com/token"
PREFIX = "https://www.googleapis.com/auth/"


def write(folder: Path, content: object) -> Path:
    path = folder / "token.json"
    text = content if isinstance(content, str) else json.dumps(content)
    path.write_text(text, "utf-8")
    return path


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def credentials(**changes: Any) -> Credentials:
    facts = {
        "token": "at",
        "refresh_token": "rt",
        "token_uri": TOKEN_URI,
        "client_id": "c",
        "client_secret": "s",
        "expiry": datetime(2025, 12, 1, 9, 0),  # noqa: DTZ001 - google-auth counts in naive UTC
    }
    return Credentials(**facts | changes)  # type: ignore[no-untyped-call]


def test_the_token_address_is_the_files_own(tmp_path: Path) -> None:
    assert load_token(write(tmp_path, token_info(TOKEN_URI))).token_uri == TOKEN_URI


def test_a_file_without_a_token_address_means_googles(tmp_path: Path) -> None:
    info = token_info(TOKEN_URI)
    del info["token_uri"]
    assert load_token(write(tmp_path, info)).token_uri == GOOGLES


@pytest.mark.parametrize("address", ["http://oauth2.example/token", "ftp://localhost/", "token"])
def test_a_token_address_that_is_not_https_is_refused(tmp_path: Path, address: str) -> None:
    with pytest.raises(SetupFault, match="token_uri"):
        load_token(write(tmp_path, token_info(address)))


def test_a_token_without_expiry_is_renewed_before_use(tmp_path: Path) -> None:
    for changes in ({}, {"token": "at"}, {"token": "at", "expiry": "soon"}, {"expiry": 7}):
        assert not load_token(write(tmp_path, token_info(TOKEN_URI, **changes))).valid


@pytest.mark.parametrize(
    "expiry",
    ["0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999999Z", "2026-13-45T99:99:99Z", "-1", "", None],
)
def test_an_impossible_expiry_is_no_fault(tmp_path: Path, expiry: str | None) -> None:
    changes = {"token": "at", "expiry": expiry}
    found = load_token(write(tmp_path, token_info(TOKEN_URI, **changes)))
    assert found.valid is (expiry is not None and expiry.startswith("9999"))


def test_the_mark_of_a_sign_in_outlives_refreshes_and_gives_nothing_away(tmp_path: Path) -> None:
    def marked(token: str, refresh_token: str) -> str:
        changes = {"token": token, "refresh_token": refresh_token}
        return sign_in_mark(write(tmp_path, token_info(TOKEN_URI, **changes)))

    first, renewed, another = marked("a", "rt"), marked("b", "rt"), marked("a", "rt2")
    assert first == renewed != another
    assert "rt" not in first
    assert sign_in_mark(tmp_path / "none.json") not in {first, another}


@pytest.mark.parametrize("scopes", ["a b", ["a", "b"], ["a", 7, "b"]])
def test_scopes_may_stand_as_a_list_or_as_one_text(tmp_path: Path, scopes: object) -> None:
    assert load_token(write(tmp_path, token_info(TOKEN_URI, scopes=scopes))).scopes == ["a", "b"]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("", "damaged"),
        ("{", "damaged"),
        ("[]", "damaged"),
        ("null", "damaged"),
        ("\x00\x01", "damaged"),
        ("[" * 50_000, "damaged"),
        ({}, "lacks client_id, client_secret, refresh_token"),
        ({"installed": {}}, "credentials file"),
        ({"web": {}}, "credentials file"),
        ({"type": "service_account"}, "service_account"),
        (token_info(TOKEN_URI, refresh_token=None), "lacks refresh_token"),
        (token_info(TOKEN_URI, client_id=7), "lacks client_id"),
    ],
)
def test_a_file_that_is_no_sign_in_says_so_and_what_to_run(
    tmp_path: Path, content: object, words: str
) -> None:
    with pytest.raises(SignInLost, match=words) as caught:
        load_token(write(tmp_path, content))
    assert "followup setup" in str(caught.value)


def test_not_being_signed_in_yet_is_said_plainly(tmp_path: Path) -> None:
    with pytest.raises(SignInLost, match="Not signed in"):
        load_token(tmp_path / "token.json")


def test_a_file_that_cannot_be_opened_is_a_fault_of_the_setup(tmp_path: Path) -> None:
    with pytest.raises(SetupFault, match="cannot be read"):
        load_token(tmp_path)


def test_a_token_file_is_its_owners_alone(tmp_path: Path) -> None:
    path = tmp_path / "state" / "deep" / "token.json"
    before = os.umask(0)
    try:
        save_token(path, credentials())
    finally:
        os.umask(before)
    assert mode(path) == 0o600
    assert mode(path.parent) == 0o700
    assert [p.name for p in path.parent.iterdir()] == ["token.json"]


def test_what_is_saved_is_read_back(tmp_path: Path) -> None:
    path = tmp_path / "token.json"
    save_token(path, credentials(scopes=["a", "b"], granted_scopes=["a"], quota_project_id="p"))
    found = load_token(path)
    assert (found.token, found.refresh_token, found.token_uri) == ("at", "rt", TOKEN_URI)
    assert found.expiry == datetime(2025, 12, 1, 9, 0)  # noqa: DTZ001
    assert found.scopes == ["a"]
    assert found.quota_project_id == "p"


def test_a_token_that_cannot_be_written_leaves_the_old_file_and_no_rubbish(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write(tmp_path, token_info(TOKEN_URI))
    before = path.read_text("utf-8")

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(SetupFault, match="No space left"):
        save_token(path, credentials())
    assert path.read_text("utf-8") == before
    assert [p.name for p in tmp_path.iterdir()] == ["token.json"]


def test_a_full_disk_does_not_lose_the_answer_that_came(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    store = TokenFile(write(tmp_path, token_info(TOKEN_URI)))
    current = store.current()
    current.token = "renewed"  # noqa: S105 - made up

    def refuse(_path: Path, _credentials: object) -> None:
        raise SetupFault("the disk is full")

    monkeypatch.setattr(auth, "save_token", refuse)
    store.keep(current)
    assert "the disk is full" in caplog.text
    assert store.current().token == "renewed"  # noqa: S105


def test_a_store_reads_once_and_writes_only_what_changed(tmp_path: Path) -> None:
    path = write(tmp_path, token_info(TOKEN_URI))
    store = TokenFile(path)
    first = store.current()
    store.keep(first)
    before = path.stat().st_mtime_ns
    assert store.current() is first
    assert path.stat().st_mtime_ns == before
    first.token = "renewed"  # noqa: S105 - made up
    store.keep(first)
    assert json.loads(path.read_text("utf-8"))["token"] == "renewed"  # noqa: S105
    assert store.current() is first


def test_a_store_follows_a_sign_in_made_elsewhere(tmp_path: Path) -> None:
    path = write(tmp_path, token_info(TOKEN_URI))
    store = TokenFile(path)
    store.current()
    save_token(path, credentials(refresh_token="another"))  # noqa: S106 - made up
    assert store.current().refresh_token == "another"  # noqa: S105


def test_a_renewal_does_not_overwrite_a_sign_in_made_meanwhile(tmp_path: Path) -> None:
    path = write(tmp_path, token_info(TOKEN_URI))
    store = TokenFile(path)
    old = store.current()
    old.token = "renewed"  # noqa: S105 - made up
    save_token(path, credentials(refresh_token="another"))  # noqa: S106 - made up
    store.keep(old)
    assert load_token(path).refresh_token == "another"  # noqa: S105


def test_a_renewal_does_not_bring_back_a_file_that_was_removed(tmp_path: Path) -> None:
    path = write(tmp_path, token_info(TOKEN_URI))
    store = TokenFile(path)
    old = store.current()
    old.token = "renewed"  # noqa: S105 - made up
    path.unlink()
    store.keep(old)
    assert not path.exists()


def test_a_store_notices_that_its_file_was_removed(tmp_path: Path) -> None:
    path = write(tmp_path, token_info(TOKEN_URI))
    store = TokenFile(path)
    store.current()
    path.unlink()
    with pytest.raises(SignInLost):
        store.current()


@pytest.mark.parametrize(
    ("granted", "lacking"),
    [
        (["gmail.modify", "calendar.events.readonly"], set()),
        (["gmail.modify", "calendar.readonly"], set()),
        (["gmail.modify", "calendar"], set()),
        (["gmail.modify"], {"calendar.events.readonly"}),
        (["gmail.compose", "gmail.readonly", "calendar.events"], {"gmail.modify"}),
        ([], set()),
    ],
)
def test_missing_scopes_are_named(granted: list[str], lacking: set[str]) -> None:
    found = missing_scopes(credentials(scopes=[PREFIX + name for name in granted]))
    assert found == {PREFIX + name for name in lacking}


def test_full_mail_access_counts_as_enough() -> None:
    wide = ["https://mail.google.com/", PREFIX + "calendar"]
    assert missing_scopes(credentials(granted_scopes=wide)) == set()


def sandbox_token(sandbox: SandboxServer, **changes: object) -> dict[str, Any]:
    grant = sandbox.world.oauth.issue("candidate@example.com", list(auth.SCOPES))
    return (
        token_info(
            sandbox.token_uri,
            client_id=CLIENT_ID,
            client_secret=CLIENT_SECRET,
            refresh_token=grant.refresh_token,
            scopes=list(auth.SCOPES),
        )
        | changes
    )


def test_an_imported_token_is_proved_by_a_refresh_and_keeps_its_address(
    sandbox: SandboxServer, tmp_path: Path
) -> None:
    found = import_token(write(tmp_path, sandbox_token(sandbox)))
    assert found.valid
    assert found.token_uri == sandbox.token_uri
    assert missing_scopes(found) == set()


def test_an_imported_token_that_is_refused_says_so(sandbox: SandboxServer, tmp_path: Path) -> None:
    path = write(tmp_path, sandbox_token(sandbox, refresh_token="1//made-up"))  # noqa: S106
    with pytest.raises(SignInLost, match="invalid_grant"):
        import_token(path)


def test_an_imported_token_whose_address_is_down_can_wait(
    sandbox: SandboxServer, tmp_path: Path
) -> None:
    path = write(tmp_path, sandbox_token(sandbox))
    for kind in (Kind.RESET_BEFORE, Kind.GARBAGE):
        sandbox.world.faults.set([Rule(match="oauth*", kind=kind)])
        with pytest.raises(Unavailable):
            import_token(path)


def test_an_import_from_nowhere_asks_for_a_file(tmp_path: Path) -> None:
    with pytest.raises(SetupFault, match="authorized-user"):
        import_token(tmp_path / "none.json")
