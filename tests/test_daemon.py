"""The service as a process: faults do not end it, signals do, a new configuration is taken over."""

from __future__ import annotations

import logging
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

import bot.daemon
from bot.app import Places, opened_store
from bot.cli.context import Cli
from bot.daemon import Daemon
from bot.google.errors import SetupFault
from bot.ports import SignInLost, Unavailable
from bot.service.desk import TickReport
from bot.store.faults import StoreFault, Unusable
from bot.store.store import Store

BEGIN = datetime(2026, 3, 2, 9, tzinfo=UTC)


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


def test_a_database_that_is_no_use_just_now_is_waited_for(
    made: Made, caplog: pytest.LogCaptureFixture
) -> None:
    daemon, passes, clock = made(StoreFault("The disk is full."), None)
    daemon.tick()
    assert "The disk is full." in caplog.text
    assert "Traceback" not in caplog.text
    seconds_until_next_pass(daemon, passes, clock)
    assert daemon.fault is None


def test_a_damaged_database_ends_the_service(made: Made) -> None:
    daemon, passes, clock = made(Unusable("It is damaged."))
    daemon.tick()
    assert str(daemon.fault) == "It is damaged."
    assert not daemon.wait()
    clock.forward(hours=1)
    daemon.tick()
    assert len(passes.made) == 1


def test_a_setup_fault_is_said_without_a_traceback(
    made: Made, caplog: pytest.LogCaptureFixture
) -> None:
    daemon, _, _ = made(SetupFault("token.json cannot be read: Permission denied"))
    daemon.tick()
    assert "cannot be read" in caplog.text
    assert "Traceback" not in caplog.text


# backups


def backups(folder: Path) -> dict[str, int]:
    found = (folder / "state" / "backups").glob("*.db")
    return {f.name: f.stat().st_mtime_ns for f in found}


def test_a_backup_is_made_once_a_day_and_kept_for_a_week(made: Made, folder: Path) -> None:
    daemon, _, clock = made(None)
    daemon.tick()
    first = backups(folder)
    assert first.keys() == {"daily-1.db"}
    for _ in range(3):
        clock.forward(hours=1)
        daemon.tick()
    assert backups(folder) == first
    for _ in range(7):
        clock.forward(days=1)
        daemon.tick()
    again = backups(folder)
    assert again.keys() == {f"daily-{day}.db" for day in range(1, 8)}
    assert again["daily-1.db"] > first["daily-1.db"]


def test_a_backup_that_cannot_be_made_is_said_once_a_day(
    made: Made, folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (folder / "state" / "backups").write_text("in the way")
    daemon, passes, clock = made(None)
    for _ in range(3):
        daemon.tick()
        clock.forward(hours=1)
    assert caplog.text.count("no backup was made today") == 1
    assert len(passes.made) == 3


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
