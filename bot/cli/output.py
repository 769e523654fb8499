"""How things look in the terminal: calm tables and sentences."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

import click
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from bot.core.place import Place

_STAGE_STYLE = {
    "scheduled": "cyan",
    "waiting": "yellow",
    "your_turn": "bold magenta",
    "on_hold": "dim",
    "closed": "dim",
}


def console() -> Console:
    """Return the terminal; without one (a pipe) lines are not wrapped to 80 columns."""
    made = Console(highlight=False)
    return made if made.is_terminal else Console(highlight=False, width=120)


def print_json(data: Any) -> None:
    """Print one JSON document for scripts."""
    click.echo(json.dumps(data, ensure_ascii=False, indent=2))


def when(moment: str | datetime | None, home: Place) -> str:
    """Return an instant as the candidate says it: 'Thu 5 Nov 09:00'."""
    if moment is None:
        return ""
    at = datetime.fromisoformat(moment) if isinstance(moment, str) else moment
    return f"{home.local(at):%a %-d %b %H:%M}"


def applications_table(views: Sequence[Mapping[str, Any]], home: Place) -> Table:
    """Return the table of applications: stage, answer date, next step and when, drafts."""
    table = Table(box=None, pad_edge=False, header_style="bold", padding=(0, 2, 0, 0))
    for column in ("Application", "Stage", "Answer by", "Next", "In Gmail"):
        table.add_column(column, overflow="fold", min_width=28 if column == "Application" else None)
    for view in views:
        table.add_row(*_application_row(view, home))
    return table


def _application_row(view: Mapping[str, Any], home: Place) -> list[str]:
    role = f" · {view['role']}" if view["role"] else ""
    step = view["next"] or {}
    said = f"{step.get('what', '').replace('_', ' ')}\n[dim]{_day(step.get('at'), home)}[/]"
    return [
        f"[bold]{escape(view['id'])}[/]\n[dim]{escape(view['company'] or '?')}{escape(role)}[/]",
        _stage(view),
        _answer(view),
        said if step else "",
        escape(_drafts(view["drafts"])),
    ]


def _day(moment: str | None, home: Place) -> str:
    return f"{home.local(datetime.fromisoformat(moment)):%a %-d %b}" if moment else ""


def _stage(view: Mapping[str, Any]) -> str:
    outcome = (view["outcome"] or "").replace("_", " ")
    shown = outcome or view["stage"].replace("_", " ")
    style = _STAGE_STYLE.get(view["stage"])
    return f"[{style}]{shown}[/]" if style else shown


def _answer(view: Mapping[str, Any]) -> str:
    if view["answer_date"] is None or view["outcome"]:
        return ""
    day = date.fromisoformat(view["answer_date"])
    return f"{day:%-d %b} ({_SAID_BY[view['answer_date_source']]})"


_SAID_BY = {
    "estimated": "guess",
    "calendar": "event",
    "mail": "mail",
    "delay": "delay",
    "candidate": "you",
}


def _drafts(drafts: Sequence[Mapping[str, Any]]) -> str:
    live = [d for d in drafts if d["state"] in {"ready", "edited"}]
    return ", ".join(f"{d['kind'].replace('_', ' ')} {d['state']}" for d in live)
