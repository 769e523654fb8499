"""The service as a process: APScheduler ticks, signals end it or read the configuration anew."""

from __future__ import annotations

import logging
import os
import signal
import threading
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from types import FrameType

from apscheduler.schedulers.background import BackgroundScheduler

from bot.app import Places, build_service, only_process, opened_store
from bot.config import ConfigurationFault
from bot.google.account import connect
from bot.google.retry import Retry
from bot.notify import tell_systemd
from bot.ports import GoogleError, SignInLost, Unavailable
from bot.service.desk import Stopped, TickReport
from bot.store.store import Store

_log = logging.getLogger("followup")
_LONGEST_PAUSE = timedelta(minutes=15)
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
        self._sign_in_lost = False
        self._lost_token: int | None = None
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
        logging.getLogger().setLevel(places.loaded.config.service.log_level.upper())

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
        if self._waits(now) or self._still_signed_out():
            tell_systemd("WATCHDOG=1")
            return
        try:
            report = self._service.tick(now)
        except Stopped:
            _log.info("ended between two steps of a pass")
        except SignInLost as error:
            self._tell_sign_in_lost(str(error))
        except Unavailable as error:
            self._back_off(now, error)
        except Exception:  # noqa: BLE001  as the next line says
            # A fault of ours must not end a service people rely on; the next pass starts afresh.
            _log.exception("a pass failed; the next one starts afresh")
            self._back_off(now, None)
        else:
            self._went_well(report)
        tell_systemd("WATCHDOG=1")

    def _waits(self, now: datetime) -> bool:
        if self._not_before is None:
            return False
        # A clock set back must not stretch a pause.
        return now < self._not_before <= now + _LONGEST_PAUSE

    def _went_well(self, report: TickReport) -> None:
        if self._sign_in_lost:
            _log.info("signed in again; going on where it was")
        self._sign_in_lost, self._failures, self._not_before = False, 0, None
        for row in report.rows:
            _log.info("%s: %s", row.application_id or "-", row.what)
        for fault in report.faults:
            _log.warning("%s", fault.message)

    def _tell_sign_in_lost(self, message: str) -> None:
        """Say it once, and leave Google alone until `followup setup` wrote a new sign-in."""
        if not self._sign_in_lost:
            _log.error("%s Until then the service waits.", message)
        self._sign_in_lost = True
        self._lost_token = _stamp(self._places.token)

    def _still_signed_out(self) -> bool:
        return self._sign_in_lost and _stamp(self._places.token) == self._lost_token

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


def _stamp(path: Path) -> int | None:
    """Return what tells that a file was written anew, or None while there is none."""
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return None


def serve(places: Places, reload: Callable[[], Places], clock: Callable[[], datetime]) -> int:
    """Run until SIGTERM or SIGINT; return the exit code."""
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(message)s")
    # These tell of every run and every opening; their warnings are worth reading.
    logging.getLogger("apscheduler").setLevel(logging.WARNING)
    logging.getLogger("alembic").setLevel(logging.WARNING)
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
