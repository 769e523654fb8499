"""`run` and `tick`: the service's passes."""

from __future__ import annotations

import shutil
import signal
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import click

from bot.app import Places, build_outbox, opened_service
from bot.cli.context import Cli, at_option, clock, pass_cli
from bot.cli.output import console, print_json
from bot.ports import SignInLost
from bot.service.desk import TickReport
from bot.service.service import Service
from bot.store.backup import copy_database
from bot.views import history_view


@click.command()
@at_option
@click.option("--json", "as_json", is_flag=True, help="Print what was done as JSON.")
@pass_cli
def tick(cli: Cli, at: datetime | None, *, as_json: bool) -> None:
    """Make one pass: look at calendar and mail, write what is due, exit.

    With --at the pass is made as of that time (without, on a sandbox, as of the sandbox's own
    clock). On a sandbox it acts; on the real Google it only
    rehearses on a copy of the state and says what would be done, writing nothing. What could not
    be read is named on standard error; the pass goes on without it.
    """
    if at is not None and not cli.places.on_sandbox():
        _rehearse(cli, at, as_json=as_json)
        return
    with opened_service(cli.places) as service:
        report = _pass(cli.places, service, at)
    if as_json:
        print_json(_report_view(report))
    else:
        _print_report(report)


def _pass(places: Places, service: Service, at: datetime | None) -> TickReport:
    """Make a pass and say outside the inbox what is to be said; a lost sign-in is said once."""
    from bot.google.auth import sign_in_mark  # noqa: PLC0415  Google's libraries load slowly

    outbox = build_outbox(places, service.store)
    try:
        report = service.tick(at or _present(places, service))
        outbox.signed_in()
    except SignInLost as error:
        outbox.sign_in_lost(sign_in_mark(places.token), str(error), at or clock())
        raise
    finally:
        outbox.give_out()
    return report


def _present(places: Places, service: Service) -> datetime:
    """Return the present instant; on a sandbox its own, which may stand still or be far off."""
    theirs = service.mailbox.server_time() if places.on_sandbox() else None
    return theirs or clock()


def _rehearse(cli: Cli, now: datetime, *, as_json: bool) -> None:
    from bot.rehearsal import rehearsed  # noqa: PLC0415  needed for real Google only

    with tempfile.TemporaryDirectory() as folder:
        places = Places(cli.places.loaded, Path(folder))
        copy_database(cli.places.database, places.database)
        if cli.places.token.exists():
            shutil.copy2(cli.places.token, places.token)
        with opened_service(places) as service:
            report = rehearsed(service).tick(now)
    click.echo("Rehearsal: this is what the pass would do; nothing was written.", err=True)
    if as_json:
        print_json(_report_view(report))
    else:
        _print_report(report)


def _report_view(report: TickReport) -> dict[str, object]:
    return {
        "at": report.now.isoformat(),
        "done": [history_view(row) for row in report.rows],
        "faults": [{"key": f.key, "message": f.message} for f in report.faults],
        "mails_read": report.mails_read,
    }


def _print_report(report: TickReport) -> None:
    out = console()
    for row in report.rows:
        who = f"{row.application_id}: " if row.application_id else ""
        reason = f"  ({row.reason})" if row.reason else ""
        out.print(f"{who}{row.what}{reason}", markup=False)
        if row.evidence:
            out.print(f"    “{row.evidence}”", markup=False, style="italic")
    for fault in report.faults:
        click.echo(f"! {fault.message}", err=True)
    if not report.rows and not report.faults:
        out.print("Nothing to do.")


@click.command()
@pass_cli
def run(cli: Cli) -> int:
    """Run the service until it is told to end (SIGTERM, Ctrl-C).

    SIGHUP reads the configuration and the templates anew.
    """
    with _held_signals():
        from bot.daemon import serve  # noqa: PLC0415  APScheduler is needed here only

        return serve(cli.places, lambda: Cli(cli.config_file, cli.state_dir).places, clock)


@contextmanager
def _held_signals() -> Iterator[None]:
    """Hold signals until the service heeds them: in its first second they would just end it."""
    before = signal.pthread_sigmask(
        signal.SIG_BLOCK, {signal.SIGTERM, signal.SIGINT, signal.SIGHUP}
    )
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
