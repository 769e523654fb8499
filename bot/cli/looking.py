"""`status`, `show` and `plan`: what is known and what comes, without asking Google."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import click
from rich.console import Console
from rich.markup import escape

from bot.app import known_store
from bot.cli.context import Cli, at_option, pass_cli
from bot.cli.output import applications_table, console, print_json, when
from bot.core.place import Place
from bot.outbox import signed_out
from bot.service.words import find_application
from bot.views import plan_view, show_view, status_view

_json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON for scripts.")


@click.command()
@_json_option
@at_option
@pass_cli
def status(cli: Cli, at: datetime | None, *, as_json: bool) -> None:
    """Show every application: stage, answer date, next step and when."""
    with known_store(cli.places) as store:
        view = status_view(cli.assessments(store, at or cli.now(store)))
        home = cli.candidate(store).home
        aside, lost = store.aside(), signed_out(store)
    if as_json:
        print_json(view)
        return
    out = console()
    if lost:
        out.print("[red]Google no longer accepts the sign-in: run `followup setup`.[/]")
    if not view["applications"]:
        out.print("No applications yet. They appear when the calendar holds an interview.")
    else:
        out.print(applications_table(view["applications"], home))
    for _, what, why in aside:
        out.print(f"[yellow]Put aside:[/] {escape(what)}: {escape(why)}")


@click.command()
@click.argument("application_id", metavar="ID")
@_json_option
@at_option
@pass_cli
def show(cli: Cli, application_id: str, at: datetime | None, *, as_json: bool) -> None:
    """Show one application: why this, why today, what comes next, what would stop it."""
    with known_store(cli.places) as store:
        application = find_application(store, application_id)
        assessments = cli.assessments(store, at or cli.now(store))
        assessment = next(a for a in assessments if a.timeline.application.id == application.id)
        view = show_view(assessment, store.history(application.id))
        home = cli.candidate(store).home
    if as_json:
        print_json(view)
        return
    _print_application(view, home)


def _print_application(view: Mapping[str, Any], home: Place) -> None:
    out = console()
    role = f", {view['role']}" if view["role"] else ""
    stage = view["outcome"] or view["stage"].replace("_", " ")
    out.print(f"[bold]{escape(view['company'] or view['id'])}[/]{escape(role)}: {stage}")
    out.print(f"Why: {escape(view['reason'])}.")
    if view["answer_date"] and not view["outcome"]:
        out.print(f"Answer date: {view['answer_date']} ({view['answer_date_source']})")
        _print_note(out, view["answer_evidence"], quoted=True)
    _print_steps(out, [s for s in view["upcoming"] or [view["next"]] if s], home)
    _print_drafts(out, view["drafts"])
    _print_history(out, view["history"], home)


def _print_note(out: Console, text: str, *, quoted: bool = False) -> None:
    if text:
        out.print(f"      {escape(f'“{text}”' if quoted else text)}", style="dim")


def _print_steps(out: Console, steps: Sequence[Mapping[str, Any]], home: Place) -> None:
    out.print("\n[bold]What comes[/]")
    if not steps:
        out.print("  Nothing.")
    for step in steps:
        out.print(f"  {when(step['at'], home)}  {escape(step['said'])}")
        _print_note(out, f"stops if: {step['stops']}" if step["stops"] else "")


def _print_drafts(out: Console, drafts: Sequence[Mapping[str, Any]]) -> None:
    if drafts:
        out.print("\n[bold]Drafts[/]")
    for draft in drafts:
        who = draft["name"] or draft["to"]
        out.print(f"  {draft['state']:9}  {draft['kind']} to {escape(who)}")
        _print_note(out, f"why: {draft['reason']}")


def _print_history(out: Console, rows: Sequence[Mapping[str, Any]], home: Place) -> None:
    out.print("\n[bold]History[/]")
    for row in rows:
        undone = " [dim](undone)[/]" if row["undone"] else ""
        out.print(f"  {when(row['at'], home)}  {escape(row['what'])}{undone}")
        _print_note(out, row["reason"])
        _print_note(out, row["evidence"], quoted=True)


@click.command()
@click.option(
    "--days",
    type=click.IntRange(1, 3650),
    default=14,
    show_default=True,
    help="How far to look ahead.",
)
@_json_option
@at_option
@pass_cli
def plan(cli: Cli, days: int, at: datetime | None, *, as_json: bool) -> None:
    """Show what will happen if nobody writes and nothing moves. Nothing is written."""
    with known_store(cli.places) as store:
        now = at or cli.now(store)
        steps = plan_view(cli.assessments(store, now), now, days)
        home = cli.candidate(store).home
    if as_json:
        print_json({"plan": steps})
        return
    out = console()
    if not steps:
        out.print(f"Nothing is planned in the next {days} days.")
    for step in steps:
        out.print(f"{when(step['at'], home):17} [bold]{escape(step['application'])}[/]  ", end="")
        out.print(escape(step["said"]))
