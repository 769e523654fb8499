"""`doctor`: finds what is wrong and says what to do."""

from __future__ import annotations

import sqlite3
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

import click

from bot.app import Places, opened_store
from bot.cli.context import EXIT_FAILED, Cli, clock, pass_cli
from bot.google.errors import SetupFault
from bot.ports import GoogleError
from bot.store.faults import StoreFault

# Before these SQLite has a write-ahead-log race with two or more connections (sqlite.org/wal.html).
_SQLITE_MENDED = ((3, 51, 3), (3, 50, 7), (3, 44, 6))
_LARGEST_CLOCK_ERROR = 300


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at: fine, worth a warning, or wrong."""

    level: str
    what: str


@click.command()
@click.option("--offline", is_flag=True, help="Do not ask Google.")
@pass_cli
def doctor(cli: Cli, *, offline: bool) -> int:
    """Check configuration, files, database, templates, sign-in and clock; say what to do."""
    places = cli.places
    checks: list[Callable[[Places], Iterator[Finding]]] = [
        _configuration,
        _files,
        _database,
        _templates,
    ]
    if not offline:
        checks.append(_google)
    wrong = False
    for check in checks:
        for finding in check(places):
            mark = {"fine": "ok  ", "warning": "note", "wrong": "FIX "}[finding.level]
            click.echo(f"{mark}  {finding.what}")
            wrong = wrong or finding.level == "wrong"
    click.echo("Something has to be mended first." if wrong else "All is well.")
    return EXIT_FAILED if wrong else 0


def _configuration(places: Places) -> Iterator[Finding]:
    path = places.loaded.path
    yield Finding("fine", f"configuration: {path or 'none, every default holds'}")


def _files(places: Places) -> Iterator[Finding]:
    for path in (places.token, places.database):
        if not path.exists():
            continue
        mode = stat.S_IMODE(path.stat().st_mode)
        if mode & 0o077:
            yield Finding("wrong", f"{path} can be read by others; run: chmod 600 {path}")
    yield Finding("fine", f"state folder: {places.state_dir}")


def _database(places: Places) -> Iterator[Finding]:
    try:
        with opened_store(places) as store:
            count, aside = len(store.applications()), store.aside()
    except StoreFault as error:
        yield Finding("wrong", str(error))
        return
    yield Finding("fine", f"database: {count} applications")
    for _, what, why in aside:
        yield Finding("warning", f"put aside, not lost: {what} ({why})")
    newer = sqlite3.sqlite_version_info
    if not any(newer[:2] == fixed[:2] and newer >= fixed for fixed in _SQLITE_MENDED) and newer < (
        3,
        51,
        3,
    ):
        yield Finding(
            "warning",
            f"SQLite {sqlite3.sqlite_version} is older than 3.51.3; run one followup at a time "
            "(it holds a lock for that)",
        )


def _templates(places: Places) -> Iterator[Finding]:
    from bot.notes.templates import Templates  # noqa: PLC0415  loaded when needed

    faults = Templates(places.templates).check_all()
    for fault in faults:
        yield Finding("wrong", f"template {fault}; the built-in one is used until it is mended")
    if not faults:
        yield Finding("fine", f"templates: {places.templates or 'the built-in ones'}")


def _google(places: Places) -> Iterator[Finding]:
    from bot.google.account import connect  # noqa: PLC0415  Google's libraries load slowly
    from bot.google.auth import load_token, missing_scopes  # noqa: PLC0415

    try:
        missing = missing_scopes(load_token(places.token))
        account = connect(places.google_settings(), places.token)
    except (SetupFault, GoogleError) as error:
        yield Finding("wrong", str(error))
        return
    if missing:
        scopes = ", ".join(sorted(missing))
        yield Finding("wrong", f"the sign-in lacks {scopes}; run `followup setup` again")
        return
    try:
        yield Finding("fine", f"Gmail: {account.mailbox.profile().email}")
        yield Finding("fine", f"Calendar: time zone {account.calendar.time_zone()}")
    except GoogleError as error:
        yield Finding("wrong", str(error))
    finally:
        account.close()
    yield from _clock_finding(clock())


def _clock_finding(now: datetime) -> Iterator[Finding]:
    if now < datetime(2026, 1, 1, tzinfo=UTC):
        yield Finding("wrong", f"the machine's clock says {now:%Y-%m-%d}; set it")
