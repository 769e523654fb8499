"""The service with the embedded Google, as a process of its own: signals and templates."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.app import opened_store
from bot.sandbox.config_folder import write_config_folder
from bot.sandbox.faults import Kind, Rule
from bot.sandbox.gmail.people import deliver_from_outside
from bot.sandbox.server import SandboxServer
from bot.sandbox.world import World
from bot.store.store import Store
from tests.test_daemon import BEGIN, Clock, daemon_of, places_of

ROOT = Path(__file__).parents[1]
ME = "alex@morgan.example"
TIMEOUT = 20.0


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


@pytest.fixture
def store(google: SandboxServer, folder: Path) -> Iterator[Store]:
    with opened_store(places_of(folder)) as opened:
        yield opened


@pytest.fixture
def google(folder: Path) -> Iterator[SandboxServer]:
    world = World()
    world.add_account(ME, "Alex Morgan", "Europe/Berlin")
    with SandboxServer(world) as server:
        write_config_folder(folder, world, server.addresses())
        yield server
    assert not world.violations


def add_event(google: SandboxServer, title: str, start: datetime, *guests: str) -> None:
    account = google.world.accounts[ME]
    with google.world.lock:
        account.calendars.add(
            {
                "summary": title,
                "start": {"dateTime": start.isoformat()},
                "end": {"dateTime": (start + timedelta(hours=1)).isoformat()},
                "attendees": [{"email": ME}, *({"email": g} for g in guests)],
            }
        )


def drafts_written(store: Store) -> list[str]:
    return [d.text for a in store.applications() for d in a.drafts]


def test_a_changed_template_is_taken_over(
    google: SandboxServer, folder: Path, store: Store
) -> None:
    google.world.clock.set(BEGIN)
    templates = folder / "templates"
    templates.mkdir()
    (templates / "thank_you.txt.j2").write_text("Subject: Thanks\n\nThe first version.\n")
    with (folder / "config.toml").open("a") as file:
        file.write('[notes]\ntemplates = "templates"\n')
    add_event(google, "Interview with Globex", BEGIN, "jane.doe@globex.com")
    add_event(google, "Interview with Initech", BEGIN + timedelta(days=1), "omar@initech.com")
    clock = Clock()
    with daemon_of(folder, store, clock) as daemon:
        clock.now = BEGIN + timedelta(days=2)
        daemon.tick()
        (templates / "thank_you.txt.j2").write_text("Subject: Thanks\n\nThe second version.\n")
        daemon.request_reload(signal.SIGHUP, None)
        clock.now = BEGIN + timedelta(days=3)
        daemon.tick()
    first, second = drafts_written(store)
    assert "The first version." in first
    assert "The second version." in second


_RUN = "from bot.cli import main; main()"
# A signal that comes while the service is being built.
_SIGNALLED = """
import os, signal
import bot.daemon
serve = bot.daemon.serve
def signalled(*arguments):
    os.kill(os.getpid(), signal.{name})
    return serve(*arguments)
bot.daemon.serve = signalled
"""


@contextmanager
def running(folder: Path, code: str = _RUN) -> Iterator[subprocess.Popen[bytes]]:
    arguments = ["--config", str(folder / "config.toml"), "--state-dir", str(folder / "state")]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", code, *arguments, "run"]
    with (
        (folder / "said").open("w") as said,
        subprocess.Popen(command, cwd=folder, env=environment, stderr=said) as process,
    ):
        try:
            yield process
        finally:
            process.kill()


def so_far(folder: Path) -> str:
    return (folder / "said").read_text()


def wait_for(
    what: Callable[[], Any], process: subprocess.Popen[bytes], within: float = TIMEOUT
) -> None:
    end = time.monotonic() + within
    while not what():
        assert process.poll() is None, "it ended by itself"
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.02)


def ended(process: subprocess.Popen[bytes], folder: Path, within: float) -> str:
    begin = time.monotonic()
    assert process.wait(timeout=TIMEOUT) == 0, so_far(folder)
    assert time.monotonic() - begin < within, so_far(folder)
    return so_far(folder)


def asked(google: SandboxServer, method: str) -> int:
    with google.world.lock:
        return sum(1 for e in google.world.effects if method in f"{e['method']} {e['path']}")


def units(google: SandboxServer, method: str) -> int:
    with google.world.lock:
        return google.world.quota.units.get(ME, {}).get(method, 0)


def nothing_half_done(folder: Path) -> bool:
    with opened_store(places_of(folder)) as store:
        return store.open_intents() == ()


def test_sigterm_lets_the_write_under_way_finish_and_ends_with_0(
    google: SandboxServer, folder: Path
) -> None:
    # Nobody to thank is known, so the first pass asks the candidate: a nudge, at any hour.
    add_event(google, "Interview with Globex", datetime.now(UTC) - timedelta(hours=3))
    slow = Rule(match="gmail.users.messages.insert", kind=Kind.DELAY, seconds=1)
    google.world.faults.set([slow])
    with running(folder) as process:
        wait_for(lambda: asked(google, "POST /gmail/v1/users/me/messages"), process)
        process.send_signal(signal.SIGTERM)
        said = ended(process, folder, within=5)
    assert "ended" in said
    assert nothing_half_done(folder)
    assert asked(google, "POST /gmail/v1/users/me/messages") == 1


def test_sigterm_ends_a_long_pass_between_two_steps(google: SandboxServer, folder: Path) -> None:
    add_event(google, "Interview with Globex", datetime.now(UTC), "jane.doe@globex.com")
    with google.world.lock:
        for _ in range(40):
            mail = {"to": ME, "from": "jane.doe@globex.com", "subject": "Hello", "body": "Hello."}
            deliver_from_outside(google.world, mail)
    google.world.faults.set([Rule(match="gmail.users.messages.get", kind=Kind.DELAY, seconds=0.4)])
    with running(folder) as process:
        wait_for(lambda: units(google, "gmail.users.messages.get"), process)
        process.send_signal(signal.SIGTERM)
        ended(process, folder, within=4)
    assert nothing_half_done(folder)


def passes_made(folder: Path) -> str:
    """Return what changes at the end of every pass."""
    database = folder / "state" / "followup.db"
    if not database.exists():
        return ""
    with closing(sqlite3.connect(database)) as connection:
        query = "SELECT value FROM bookmarks WHERE name = 'last_pass_at'"
        found = connection.execute(query).fetchone()
    return str(found[0]) if found else ""


def reloaded(process: subprocess.Popen[bytes], folder: Path, more: str, said: str) -> None:
    """Add to the configuration, send SIGHUP and wait for its word and the pass that follows."""
    config, before = folder / "config.toml", passes_made(folder)
    config.write_text(config.read_text().split("[service]")[0] + more)
    process.send_signal(signal.SIGHUP)
    wait_for(lambda: said in so_far(folder) and passes_made(folder) > before, process)
    time.sleep(0.2)  # until the process is quiet again


def test_sighup_takes_a_changed_configuration_over_at_once(
    google: SandboxServer, folder: Path
) -> None:
    with running(folder) as process:
        wait_for(lambda: "running;" in so_far(folder) and passes_made(folder), process)
        time.sleep(0.2)
        reloaded(process, folder, "[service]\ninterval = 60\n", "read anew")
        reloaded(process, folder, "[service]\ninterval = often\n", "not taken over")
        process.send_signal(signal.SIGTERM)
        ended(process, folder, within=5)


def test_sighup_in_the_middle_of_a_pass_is_not_forgotten(
    google: SandboxServer, folder: Path
) -> None:
    google.world.faults.set([Rule(match="calendar.events.list", kind=Kind.DELAY, seconds=1)])
    with running(folder) as process:
        wait_for(lambda: units(google, "calendar.events.list"), process)
        process.send_signal(signal.SIGHUP)
        wait_for(lambda: passes_made(folder), process)
        google.world.faults.set([])
        wait_for(lambda: "read anew" in so_far(folder), process, within=4)


def test_sigterm_while_it_starts_ends_it_in_order(google: SandboxServer, folder: Path) -> None:
    with running(folder, _SIGNALLED.format(name="SIGTERM") + _RUN) as process:
        assert "ended" in ended(process, folder, within=TIMEOUT)


def test_sighup_while_it_starts_is_heeded(google: SandboxServer, folder: Path) -> None:
    with running(folder, _SIGNALLED.format(name="SIGHUP") + _RUN) as process:
        wait_for(lambda: "read anew" in so_far(folder), process)
        process.send_signal(signal.SIGTERM)
        ended(process, folder, within=5)


def test_damage_found_while_it_runs_ends_it_with_78(google: SandboxServer, folder: Path) -> None:
    add_event(google, "Interview with Globex", datetime.now(UTC), "jane.doe@globex.com")
    with running(folder) as process:
        wait_for(lambda: passes_made(folder), process)
        with closing(sqlite3.connect(folder / "state" / "followup.db")) as connection:
            connection.execute("UPDATE interviews SET data = '{'")
            connection.commit()
        process.send_signal(signal.SIGHUP)
        assert process.wait(timeout=TIMEOUT) == 78, so_far(folder)
    said = so_far(folder)
    assert "is damaged" in said
    assert "backups/daily-" in said, "the newest backup is named"
    assert "Traceback" not in said
