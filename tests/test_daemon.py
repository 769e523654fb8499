"""The service as a process: faults do not end it, signals do, a new configuration is taken over."""

from __future__ import annotations

import logging
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

import bot.daemon
from bot.app import Places, opened_store
from bot.cli.context import Cli
from bot.daemon import Daemon
from bot.ports import SignInLost, Unavailable
from bot.sandbox.config_folder import write_config_folder
from bot.sandbox.faults import Kind, Rule
from bot.sandbox.gmail.people import deliver_from_outside
from bot.sandbox.server import SandboxServer
from bot.sandbox.world import World
from bot.service.desk import TickReport
from bot.store.store import Store

ROOT = Path(__file__).parents[1]
ME = "alex@morgan.example"
BEGIN = datetime(2026, 3, 2, 9, tzinfo=UTC)
TIMEOUT = 20.0


class Clock:
    """Time that moves when told to."""

    def __init__(self) -> None:
        self.now = BEGIN

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **by: float) -> None:
        self.now += timedelta(**by)


class Passes:
    """A service whose passes end as a list says; the last entry holds for good."""

    def __init__(self, *ends: Exception | None) -> None:
        self.ends = list(ends)
        self.made: list[datetime] = []
        self.stopping: Callable[[], bool] = bool

    def tick(self, now: datetime) -> TickReport:
        self.made.append(now)
        end = self.ends.pop(0) if len(self.ends) > 1 else self.ends[0]
        if end is not None:
            raise end
        return TickReport(now)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "config.toml").write_text("[service]\ninterval = 30\n")
    return tmp_path


def places_of(folder: Path) -> Places:
    return Cli(folder / "config.toml", folder / "state").places


@pytest.fixture
def store(folder: Path) -> Iterator[Store]:
    with opened_store(places_of(folder)) as opened:
        yield opened


@contextmanager
def daemon_of(folder: Path, store: Store, clock: Clock) -> Iterator[Daemon]:
    daemon = Daemon(places_of(folder), store, lambda: places_of(folder), clock)
    try:
        yield daemon
    finally:
        daemon.close()


@pytest.fixture
def made(
    folder: Path, store: Store, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., tuple[Daemon, Passes, Clock]]]:
    """Return a daemon whose passes end as told, with its clock."""
    daemons: list[Daemon] = []

    def make(*ends: Exception | None) -> tuple[Daemon, Passes, Clock]:
        passes, clock = Passes(*ends), Clock()
        monkeypatch.setattr(bot.daemon, "build_service", lambda *_: passes)
        daemons.append(Daemon(places_of(folder), store, lambda: places_of(folder), clock))
        return daemons[-1], passes, clock

    yield make
    for daemon in daemons:
        daemon.close()


Made = Callable[..., tuple[Daemon, Passes, Clock]]


def seconds_until_next_pass(daemon: Daemon, passes: Passes, clock: Clock) -> float:
    """Tick every five seconds until a pass is made; return how long that took."""
    before, start = len(passes.made), clock.now
    while len(passes.made) == before:
        clock.forward(seconds=5)
        daemon.tick()
        assert clock.now - start < timedelta(hours=1), "it never tries again"
    return (clock.now - start).total_seconds()


# faults


def test_while_all_is_well_every_tick_is_a_pass(made: Made) -> None:
    daemon, passes, clock = made(None)
    for _ in range(3):
        daemon.tick()
        clock.forward(seconds=30)
    assert len(passes.made) == 3


def test_while_google_is_away_the_pauses_grow_to_a_quarter_of_an_hour(made: Made) -> None:
    daemon, passes, clock = made(Unavailable("Google cannot be reached."))
    daemon.tick()
    pauses = [seconds_until_next_pass(daemon, passes, clock) for _ in range(8)]
    assert pauses[0] == 30
    assert pauses == sorted(pauses)
    assert pauses[-1] == 900


def test_googles_own_word_on_when_to_come_back_is_kept(made: Made) -> None:
    daemon, passes, clock = made(Unavailable("Slow down.", retry_after=400), None)
    daemon.tick()
    assert seconds_until_next_pass(daemon, passes, clock) == 400


def test_after_a_good_pass_pauses_begin_anew(made: Made) -> None:
    away = Unavailable("Google cannot be reached.")
    daemon, passes, clock = made(away, away, None, away)
    daemon.tick()
    seconds_until_next_pass(daemon, passes, clock)
    seconds_until_next_pass(daemon, passes, clock)
    clock.forward(seconds=30)
    daemon.tick()
    assert seconds_until_next_pass(daemon, passes, clock) == 30


def test_a_clock_set_back_does_not_stretch_a_pause(made: Made) -> None:
    daemon, passes, clock = made(Unavailable("Google cannot be reached."))
    daemon.tick()
    clock.forward(days=-1)
    daemon.tick()
    assert len(passes.made) == 2


def test_a_lost_sign_in_is_said_once_and_google_is_left_alone(
    made: Made, caplog: pytest.LogCaptureFixture
) -> None:
    daemon, passes, clock = made(SignInLost("Run `followup setup` again."))
    for _ in range(100):
        daemon.tick()
        clock.forward(minutes=1)
    assert caplog.text.count("followup setup") == 1
    assert len(passes.made) < 10


def test_a_new_sign_in_is_taken_up_by_itself(
    made: Made, folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    daemon, passes, clock = made(SignInLost("Run `followup setup` again."), None)
    daemon.tick()
    (folder / "state" / "token.json").write_text("{}")
    assert seconds_until_next_pass(daemon, passes, clock) <= 900
    assert "signed in again" in caplog.text


@pytest.mark.parametrize("fault", [ValueError("odd"), KeyError("odd"), AssertionError("odd")])
def test_a_fault_of_ours_does_not_end_the_service(
    made: Made, caplog: pytest.LogCaptureFixture, fault: Exception
) -> None:
    daemon, passes, clock = made(fault, None)
    daemon.tick()
    assert "odd" in caplog.text
    seconds_until_next_pass(daemon, passes, clock)
    assert len(passes.made) == 2


def test_told_to_end_it_makes_no_further_pass(made: Made) -> None:
    daemon, passes, _ = made(None)
    daemon.request_end(signal.SIGTERM, None)
    daemon.wait()
    daemon.tick()
    assert passes.made == []
    assert passes.stopping()


# a new configuration


def test_a_changed_configuration_is_taken_over_before_the_next_pass(
    made: Made, folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    daemon, passes, clock = made(Unavailable("Google cannot be reached."))
    (folder / "config.toml").write_text("[service]\ninterval = 60\n")
    daemon.request_reload(signal.SIGHUP, None)
    daemon.tick()
    assert "read anew" in caplog.text
    assert seconds_until_next_pass(daemon, passes, clock) == 60


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("[service]\ninterval = 1\n", "interval"),
        ("[service\n", "no TOML"),
        pytest.param(
            '[service]\ninterval = 600\n[google]\ngmail_endpoint = "http://evil.example/"\n',
            "gmail_endpoint",
        ),
    ],
    ids=["a wrong value", "no toml", "an address that is refused"],
)
def test_a_broken_configuration_is_refused_and_the_old_one_stays(
    made: Made, folder: Path, caplog: pytest.LogCaptureFixture, text: str, word: str
) -> None:
    daemon, passes, clock = made(Unavailable("Google cannot be reached."))
    (folder / "config.toml").write_text(text)
    daemon.request_reload(signal.SIGHUP, None)
    daemon.tick()
    assert "not taken over" in caplog.text
    assert word in caplog.text
    assert len(passes.made) == 1
    assert seconds_until_next_pass(daemon, passes, clock) == 30


def test_asking_for_it_ends_a_pause(made: Made) -> None:
    daemon, passes, _ = made(Unavailable("Google cannot be reached."))
    daemon.tick()
    daemon.request_reload(signal.SIGHUP, None)
    daemon.tick()
    assert len(passes.made) == 2


# with the embedded Google


@pytest.fixture
def google(folder: Path) -> Iterator[SandboxServer]:
    world = World()
    world.add_account(ME, "Alex Morgan", "Europe/Berlin")
    with SandboxServer(world) as server:
        (folder / "config.toml").unlink()
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


@contextmanager
def running(folder: Path) -> Iterator[subprocess.Popen[bytes]]:
    code = "from bot.cli import main; main()"
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
    with closing(sqlite3.connect(folder / "state" / "followup.db")) as connection:
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
