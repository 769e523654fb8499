"""The service as a process: APScheduler ticks, signals end it or read the configuration anew."""

from __future__ import annotations

import logging
import os
import signal
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from types import FrameType

from apscheduler.schedulers.background import BackgroundScheduler

from bot.app import Places, build_outbox, build_service, only_process, opened_store
from bot.config import ConfigurationFault
from bot.core.reading import forget
from bot.google.account import connect
from bot.google.auth import sign_in_mark
from bot.google.retry import Retry
from bot.notify import tell_systemd
from bot.ports import GoogleError, SignInLost, SwitchedOff, Unavailable
from bot.service.desk import Stopped, TickReport
from bot.store.backup import back_up
from bot.store.faults import StoreFault, Unusable
from bot.store.store import Store

_log = logging.getLogger("followup")
_LONGEST_PAUSE = timedelta(minutes=15)
# What the candidate mends in Google's console leaves no trace here: it is tried again.
_SWITCHED_OFF_PAUSE = timedelta(hours=1)
# The log's names for what is this program's own; libraries may log addresses with tokens.
_OWN = ("followup", "bot")
_GRACE_SECONDS = 5


class Daemon:
    """Makes passes until it is told to end. One pass at a time, whatever the clock does."""

    def __init__(
        self,
        places: Places,
        store: Store,
        reload: Callable[[], Places],
        clock: Callable[[], datetime],
    ) -> None:
        """`reload` reads the configuration anew; `clock` returns the present instant in UTC."""
        self._reload = reload
        self._clock = clock
        self._store = store
        self._ended = threading.Event()
        self._woken = threading.Event()
        self.reschedule: Callable[[int], object] = bool
        self._reload_wanted = threading.Event()
        self._not_before: datetime | None = None
        self._failures = 0
        self._lost: _Lost | None = None
        self.fault: Unusable | None = None
        self._use(places)

    def _use(self, places: Places) -> None:
        """Work with these files from now on; when they cannot be used, nothing changes.

        Raises:
            GoogleError: an address in the configuration cannot be used.
        """
        account = connect(places.google_settings(), places.token, Retry(sleep=self._pause))
        service = build_service(places, self._store, account)
        service.stopping = self._ended.is_set
        self._places, self._account, self._service = places, account, service
        self._outbox = build_outbox(places, self._store, self._ended.is_set)
        for name in _OWN:
            logging.getLogger(name).setLevel(places.loaded.config.service.log_level.upper())

    @property
    def interval(self) -> int:
        """Return the seconds between two passes."""
        return self._places.loaded.config.service.interval

    def _pause(self, seconds: float) -> None:
        """Wait between two attempts of a read, but no longer than until told to end."""
        if self._ended.wait(seconds):
            raise Stopped

    def tick(self) -> None:
        """Make one pass, and one more if a SIGHUP came meanwhile."""
        self._one_pass()
        if self._reload_wanted.is_set():
            self._one_pass()

    def _one_pass(self) -> None:
        """Make one pass; nothing that happens in it ends the service."""
        if self._ended.is_set():
            return
        if self._reload_wanted.is_set():
            self._read_configuration()
        now = self._clock()
        if not self._waits(now) and not self._still_signed_out(now):
            self._guarded(self._look_and_act, now)
        tell_systemd("WATCHDOG=1")

    def _guarded(self, work: Callable[[datetime], None], now: datetime) -> None:
        """Do a piece of work; only what nobody but the candidate can mend ends the service."""
        try:
            work(now)
        except Stopped:
            _log.info("ended between two steps of a pass")
        except Unavailable as error:
            self._back_off(now, error)
        except Unusable as error:
            self.fault = error
            self._ended.set()
            self._woken.set()
        except (GoogleError, StoreFault) as error:
            _log.error("%s", error)
            self._back_off(now, None)
        except Exception:  # noqa: BLE001  as the next line says
            # A fault of ours must not end a service people rely on; the next pass starts afresh.
            _log.exception("a pass failed; the next one starts afresh")
            self._back_off(now, None)

    def _look_and_act(self, now: datetime) -> None:
        """Make a pass, then say outside the inbox what is to be said."""
        signed_in_as = sign_in_mark(self._places.token)
        try:
            self._went_well(self._service.tick(now), now)
        except SignInLost as error:
            self._tell_sign_in_lost(error, signed_in_as, now)
        finally:
            self._outbox.give_out()
            forget()  # the reader's network is of no use until the next mail comes

    def _waits(self, now: datetime) -> bool:
        if self._not_before is None:
            return False
        # A clock set back must not stretch a pause.
        return now < self._not_before <= now + _LONGEST_PAUSE

    def _went_well(self, report: TickReport, now: datetime) -> None:
        if self._outbox.signed_in():
            _log.info("signed in again; going on where it was")
        self._lost, self._failures, self._not_before = None, 0, None
        for row in report.rows:
            _log.info("%s: %s", row.application_id or "-", row.what)
        for fault in report.faults:
            _log.warning("%s", fault.message)
        self._back_up_daily(now)

    def _back_up_daily(self, now: datetime) -> None:
        """Make one backup a day; there are seven, each replaced after a week."""
        day = now.date().isoformat()
        if self._store.bookmark("backed_up_on") == day:
            return
        self._store.set_bookmark("backed_up_on", day)
        target = self._places.backups / f"daily-{now.isoweekday()}.db"
        try:
            back_up(self._store.path, target, force=True)
        except Unusable:
            raise
        except StoreFault as fault:
            _log.warning("no backup was made today: %s", fault)

    def _tell_sign_in_lost(self, error: SignInLost, sign_in: str, now: datetime) -> None:
        """Say it once, and leave Google alone until `followup setup` wrote a new sign-in."""
        if self._lost is None or self._lost.sign_in != sign_in:
            _log.error("%s Until then the service waits.", error)
        self._outbox.sign_in_lost(sign_in, str(error), now)
        again = now + _SWITCHED_OFF_PAUSE if isinstance(error, SwitchedOff) else None
        self._lost = _Lost(sign_in, _stamp(self._places.token), again)

    def _still_signed_out(self, now: datetime) -> bool:
        lost = self._lost
        if lost is None or lost.is_over(now):
            return False
        return lost.stamp == _stamp(self._places.token) and lost.sign_in == sign_in_mark(
            self._places.token
        )

    def _back_off(self, now: datetime, error: Unavailable | None) -> None:
        self._failures += 1
        asked = error.retry_after if error is not None and error.retry_after else 0.0
        pause = max(asked, 2.0**self._failures * self.interval / 2)
        self._not_before = now + min(timedelta(seconds=pause), _LONGEST_PAUSE)
        if error is not None:
            _log.warning("%s Trying again at %s.", error, f"{self._not_before:%H:%M:%S} UTC")

    def _read_configuration(self) -> None:
        self._reload_wanted.clear()
        try:
            places = self._reload()
            before = self._account
            self._use(places)
            before.close()
            # Asked for by a person: it is tried again, whatever was lost.
            self._lost = None
        except (ConfigurationFault, GoogleError) as error:
            _log.error("The configuration was not taken over:\n%s", error)
            return
        self.reschedule(self.interval)
        _log.info("configuration and templates read anew")

    def request_reload(self, _signal: int, _frame: FrameType | None) -> None:
        """Read the configuration and make a pass at once (SIGHUP)."""
        self._reload_wanted.set()
        self._not_before = None
        self._woken.set()

    def request_end(self, _signal: int, _frame: FrameType | None) -> None:
        """End after the request under way (SIGTERM, SIGINT)."""
        self._ended.set()
        self._woken.set()

    def wait(self) -> bool:
        """Block until a signal comes; return whether to go on."""
        self._woken.wait()
        self._woken.clear()
        return not self._ended.is_set()

    def close(self) -> None:
        """Close the connections to Google."""
        self._account.close()


@dataclass(frozen=True, slots=True)
class _Lost:
    """A sign-in that Google does not accept: which one, its file then, and when to try it again."""

    sign_in: str
    stamp: tuple[int, int] | None
    again: datetime | None

    def is_over(self, now: datetime) -> bool:
        """Whether it is time to try again by itself; a clock set back does not put it off."""
        return self.again is not None and not now < self.again <= now + _SWITCHED_OFF_PAUSE


def _stamp(path: Path) -> tuple[int, int] | None:
    """Return what tells that a file was written anew, or None while there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_ino, found.st_mtime_ns


def serve(places: Places, reload: Callable[[], Places], clock: Callable[[], datetime]) -> int:
    """Run until SIGTERM or SIGINT; return the exit code."""
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(message)s")
    with only_process(places.state_dir), opened_store(places) as store:
        daemon = Daemon(places, store, reload, clock)
        signal.signal(signal.SIGTERM, daemon.request_end)
        signal.signal(signal.SIGINT, daemon.request_end)
        signal.signal(signal.SIGHUP, daemon.request_reload)
        # `followup run` held them back while there was nobody to heed them.
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGTERM, signal.SIGINT, signal.SIGHUP})
        scheduler = BackgroundScheduler()
        job = scheduler.add_job(
            daemon.tick,
            "interval",
            seconds=daemon.interval,
            next_run_time=clock(),
            coalesce=True,
            max_instances=1,
            misfire_grace_time=None,
        )
        daemon.reschedule = lambda seconds: job.reschedule("interval", seconds=seconds)
        scheduler.start()
        tell_systemd("READY=1")
        _log.info("running; a pass every %d s", daemon.interval)
        while daemon.wait():
            job.modify(next_run_time=clock())
        tell_systemd("STOPPING=1")
        _end(scheduler, daemon)
    if daemon.fault is not None:
        raise daemon.fault
    _log.info("ended")
    return 0


def _end(scheduler: BackgroundScheduler, daemon: Daemon) -> None:
    """Wait for the step under way, but not for a Google that hangs."""
    ending = threading.Thread(target=scheduler.shutdown, daemon=True)
    ending.start()
    ending.join(_GRACE_SECONDS)
    if ending.is_alive():
        _log.warning("a request hangs; it is looked for at the next start")
        # Safe at any instant: every write was stored as an intent before it was sent.
        os._exit(0)
    daemon.close()
