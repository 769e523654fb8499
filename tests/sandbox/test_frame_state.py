"""State file, seed file, configuration folder, and the server as a process of its own."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tomllib
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest
import requests
from google.oauth2.credentials import Credentials

from bot.sandbox import state
from bot.sandbox.config_folder import SERVICE_SCOPES, write_config_folder
from bot.sandbox.seed import SeedError, world_from_seed
from bot.sandbox.server import SandboxServer
from bot.sandbox.state import StateError
from bot.sandbox.world import World
from tests.sandbox.frame_support import (
    ME,
    RAW,
    calendar,
    control,
    credentials,
    gmail,
    refresh,
    sandbox,
)

if TYPE_CHECKING:
    from pathlib import Path

NOW = datetime(2026, 5, 4, 9, tzinfo=UTC)
SEED = {
    "now": "2026-05-04T09:00:00Z",
    "accounts": [
        {
            "email": "Kim@Example.com",
            "name": "Kim Park",
            "time_zone": "Asia/Seoul",
            "signature": "<b>Kim</b>",
            "events": [
                {
                    "id": "interview1",
                    "summary": "Interview with Globex",
                    "start": {"dateTime": "2026-05-05T10:00:00+09:00"},
                    "end": {"dateTime": "2026-05-05T11:00:00+09:00"},
                }
            ],
            "messages": [
                {
                    "from": "Rita <rita@globex.example>",
                    "subject": "Your application",
                    "body": "Can we talk?",
                    "headers": {"Message-ID": "<first@globex.example>"},
                    "at": "2026-05-01T08:00:00Z",
                },
                {
                    "from": "kim@example.com",
                    "to": "rita@globex.example",
                    "subject": "Re: Your application",
                    "body": "Gladly.",
                    "in_reply_to": "<first@globex.example>",
                    "at": "2026-05-02T08:00:00Z",
                },
            ],
        }
    ],
}


def _seed_file(folder: Path, seed: Any) -> Path:
    path = folder / "seed.json"
    path.write_text(seed if isinstance(seed, str) else json.dumps(seed), "utf-8")
    return path


def test_a_seed_fills_accounts_calendar_and_mail(tmp_path: Path) -> None:
    world = world_from_seed(_seed_file(tmp_path, SEED))
    assert world.clock.fixed == NOW
    with sandbox(world) as google:
        messages = gmail(google).users().messages()
        listed = messages.list(userId="me").execute()["messages"]
        sent, arrived = (messages.get(userId="me", id=m["id"]).execute() for m in listed)
        assert "SENT" in sent["labelIds"]
        assert "INBOX" in arrived["labelIds"]
        assert sent["threadId"] == arrived["threadId"]
        assert arrived["internalDate"] == "1777622400000"
        events = calendar(google).events().list(calendarId="primary").execute()
        assert events["timeZone"] == "Asia/Seoul"
        assert [event["id"] for event in events["items"]] == ["interview1"]


def test_now_goes_before_the_seeds_own(tmp_path: Path) -> None:
    later = datetime(2027, 1, 1, tzinfo=UTC)
    assert world_from_seed(_seed_file(tmp_path, SEED), later).clock.now() == later


def test_a_seed_without_now_leaves_the_clock_running(tmp_path: Path) -> None:
    seed = {"accounts": SEED["accounts"]}
    assert world_from_seed(_seed_file(tmp_path, seed)).clock.fixed is None


@pytest.mark.parametrize(
    ("seed", "place"),
    [
        ("{", "no JSON"),
        ([], "file"),
        ({"accounts": []}, "accounts"),
        ({"accounts": [{"email": "x"}]}, "accounts[0].email"),
        ({"accounts": [{"email": "a@b.example", "time_zone": "Mars"}]}, "accounts[0].time_zone"),
        ({"accounts": [{"email": "a@b.example", "emial": 1}]}, "accounts[0].emial"),
        ({"accounts": [{"email": "a@b.example", "messages": [{}]}]}, "messages[0].from"),
        ({"accounts": [{"email": "a@b.example", "events": [{"mood": 1}]}]}, "mood"),
        ({"accounts": [{"email": "a@b.example"}, {"email": "A@b.example"}]}, "A@b.example"),
        ({"now": "2026-05-04T09:00", "accounts": [{"email": "a@b.example"}]}, "now"),
    ],
)
def test_a_bad_seed_is_refused_with_its_place(tmp_path: Path, seed: Any, place: str) -> None:
    path = _seed_file(tmp_path, seed)
    with pytest.raises(SeedError) as caught:
        world_from_seed(path)
    assert place in str(caught.value)
    assert str(path) in str(caught.value)


def test_a_missing_seed_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SeedError, match="cannot be read"):
        world_from_seed(tmp_path / "none.json")


def test_the_world_goes_on_from_its_state_file(tmp_path: Path) -> None:
    file = tmp_path / "google.json"
    world = world_from_seed(_seed_file(tmp_path, SEED))
    with sandbox(world, file) as google:
        signed_in = credentials(google)
        drafts = gmail(google, signed_in).users().drafts()
        draft = drafts.create(userId="me", body={"message": {"raw": RAW}}).execute()
        token = calendar(google, signed_in).events().list(calendarId="primary").execute()
    restored = state.load(file)
    assert restored is not None
    assert restored.to_json() == world.to_json()
    with sandbox(restored, file) as google:
        drafts = gmail(google, signed_in).users().drafts()
        assert drafts.get(userId="me", id=draft["id"]).execute()["id"] == draft["id"]
        again = calendar(google, signed_in).events()
        answer = again.list(calendarId="primary", syncToken=token["nextSyncToken"]).execute()
        assert answer["items"] == []
        assert len(control(google, "effects")) == 1


def test_the_state_file_is_written_after_every_change_and_private(tmp_path: Path) -> None:
    file = tmp_path / "google.json"
    with sandbox(state_file=file) as google:
        control(google, "clock", {"now": "2026-05-04T09:00:00Z"})
        kept = state.load(file)
        assert kept is not None
        assert kept.clock.now() == NOW
    assert file.stat().st_mode & 0o777 == 0o600
    assert [path.name for path in tmp_path.iterdir()] == ["google.json"]


@pytest.mark.parametrize("text", ["", "{}", "[]", "null", '{"version": 99}', '{"version": 1}'])
def test_a_damaged_state_file_is_refused(tmp_path: Path, text: str) -> None:
    file = tmp_path / "google.json"
    file.write_text(text, "utf-8")
    with pytest.raises(StateError, match="remove it"):
        state.load(file)


def test_no_state_file_is_no_state(tmp_path: Path) -> None:
    assert state.load(tmp_path / "none.json") is None


def _signed_in(folder: Path) -> Credentials:
    info = json.loads((folder / "state" / "token.json").read_text("utf-8"))
    return Credentials(  # type: ignore[no-untyped-call]  # google-auth has no types
        info["token"],
        refresh_token=info["refresh_token"],
        token_uri=info["token_uri"],
        client_id=info["client_id"],
        client_secret=info["client_secret"],
    )


def test_the_configuration_folder_is_signed_in_and_private(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "config"
    with sandbox() as google:
        write_config_folder(folder, google.world, google.addresses())
        settings = tomllib.loads((folder / "config.toml").read_text("utf-8"))["google"]
        assert settings == {
            "credentials": "credentials.json",
            "gmail_endpoint": google.gmail_endpoint,
            "calendar_endpoint": google.calendar_endpoint,
        }
        token = json.loads((folder / "state" / "token.json").read_text("utf-8"))
        assert token["account"] == ME
        assert set(SERVICE_SCOPES) < set(token["scopes"])
        assert Credentials.from_authorized_user_info(token).valid  # type: ignore[no-untyped-call]
        signed_in = _signed_in(folder)
        refresh(signed_in)
        assert gmail(google, signed_in).users().getProfile(userId="me").execute()
    modes = {path.name: path.stat().st_mode & 0o777 for path in (folder, *folder.rglob("*"))}
    assert modes == {
        "config": 0o700,
        "state": 0o700,
        "config.toml": 0o600,
        "credentials.json": 0o600,
        "token.json": 0o600,
    }


def test_the_configuration_folder_works_again_on_the_same_state(tmp_path: Path) -> None:
    file, folder = tmp_path / "google.json", tmp_path / "config"
    with sandbox(state_file=file) as google:
        write_config_folder(folder, google.world, google.addresses())
        before = _signed_in(folder).refresh_token
    config = folder / "config.toml"
    config.write_text(config.read_text("utf-8") + "\n[notes]\nmine = 1\n", "utf-8")
    with sandbox(state.load(file), file) as google:
        write_config_folder(folder, google.world, google.addresses())
        settings = tomllib.loads(config.read_text("utf-8"))
        assert settings["google"]["gmail_endpoint"] == google.gmail_endpoint
        assert settings["notes"] == {"mine": 1}
        signed_in = _signed_in(folder)
        assert signed_in.refresh_token == before
        refresh(signed_in)


def test_a_configuration_folder_of_another_world_is_signed_in_anew(tmp_path: Path) -> None:
    for _ in range(2):
        with sandbox() as google:
            write_config_folder(tmp_path, google.world, google.addresses())
            refresh(_signed_in(tmp_path))


def test_a_damaged_token_file_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "state").mkdir()
    (tmp_path / "state" / "token.json").write_text("[1]", "utf-8")
    with sandbox() as google:
        write_config_folder(tmp_path, google.world, google.addresses())
        refresh(_signed_in(tmp_path))


SERVE = """
import sys
from datetime import datetime
from pathlib import Path
from bot.sandbox.serve import serve
folder = Path(sys.argv[1])
serve(0, None, folder / "google.json", datetime.fromisoformat("2026-05-04T09:00:00+00:00"),
      folder / "config", sys.stdout)
"""


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_the_server_prints_one_line_and_ends_on_a_signal(tmp_path: Path, number: int) -> None:
    command = [sys.executable, "-c", SERVE, os.fspath(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stdin=subprocess.DEVNULL) as process:
        assert process.stdout is not None
        line = json.loads(process.stdout.readline())
        kept = requests.Session()  # a connection that is left open must not hold the end up
        clock = kept.get(line["control"] + "clock", timeout=10).json()
        process.send_signal(number)
        assert process.wait(timeout=5) == 0
        assert process.stdout.read() == b""
        kept.close()
    assert clock == {"now": "2026-05-04T09:00:00+00:00", "standing": True}
    assert line["accounts"] == [ME]
    names = {"gmail_endpoint", "calendar_endpoint", "auth_uri", "token_uri", "control"}
    assert names < set(line)
    assert (tmp_path / "config" / "config.toml").exists()
    assert state.load(tmp_path / "google.json") is not None


def test_a_taken_port_is_an_error(tmp_path: Path) -> None:
    with sandbox() as google, pytest.raises(OSError, match="in use"):
        SandboxServer(World.with_default_account(), port=int(google.root.split(":")[2].strip("/")))
