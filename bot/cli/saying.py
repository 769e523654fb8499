"""What the candidate says about an application."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import click

from bot.app import known_store
from bot.cli.context import Cli, pass_cli
from bot.core.cleaning import clean, well_formed
from bot.core.dates import parse_day
from bot.core.facts import Word, WordKind
from bot.core.model import Outcome, ReplyKind
from bot.core.place import Place
from bot.service.words import find_application, rule, say
from bot.service.words import undo as take_back
from bot.store.store import Store


class _Words(click.ParamType[str]):
    """Something to say: not blank, and text that can be written down."""

    name = "text"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the text without what nobody sees."""
        text = clean(well_formed(value), _LONGEST)
        if not text:
            self.fail("say something; the text is blank", param, ctx)
        return text


_LONGEST = 500
_id = click.argument("application_id", metavar="ID")
_FARTHEST = timedelta(days=730)
# Replaced by the moment the word is stored.
_NOW = datetime.min.replace(tzinfo=UTC)
_THEN = "The next pass acts on it."


def _said(cli: Cli, application_id: str, word: Word) -> None:
    with known_store(cli.places) as store:
        application = find_application(store, application_id)
        say(store, application, replace(word, at=cli.now(store)))
    click.echo(f"{application.id}: noted. {_THEN}")


def _home(cli: Cli, store: Store) -> Place:
    return cli.candidate(store).home


def _day(cli: Cli, text: str, option: str) -> date:
    with known_store(cli.places) as store:
        home = _home(cli, store)
        today = home.day(cli.now(store))
    day = parse_day(text, today, home.country)
    years = re.findall(r"\b\d{4,}\b", text)
    if years and day is not None and str(day.year) not in years:
        day = None
    if day is None or not today <= day <= today + _FARTHEST:
        raise click.BadParameter(
            f"{text!r} is no day from today on within two years; write '10 Dec' or 'in 3 days'.",
            param_hint=option,
        )
    return day


@click.command("answer-by")
@_id
@click.argument("day", metavar="DAY")
@pass_cli
def answer_by(cli: Cli, application_id: str, day: str) -> None:
    """Say by when they will answer: 2026-12-10, "10 Dec", "Friday", "in 3 days"."""
    word = Word(0, WordKind.ANSWER_BY, _NOW, text=day, day=_day(cli, day, "DAY"))
    _said(cli, application_id, word)


@click.command()
@_id
@click.argument("thing", type=_Words())
@click.option("--person", default="", help="Whose it is: a name or an address; else everybody's.")
@pass_cli
def remember(cli: Cli, application_id: str, thing: str, person: str) -> None:
    """Note one memorable thing from the conversation, for the thank-you."""
    word = Word(0, WordKind.REMEMBER, _NOW, text=thing, person=person.strip())
    _said(cli, application_id, word)


@click.command()
@_id
@click.argument("thing", type=_Words())
@pass_cli
def detail(cli: Cli, application_id: str, thing: str) -> None:
    """Note one thing you like about the company, for the status check."""
    _said(cli, application_id, Word(0, WordKind.DETAIL, _NOW, text=thing))


@click.command()
@_id
@click.argument("change", type=_Words())
@click.option("--decide-by", default=None, metavar="DAY", help="Until when you must decide.")
@pass_cli
def update(cli: Cli, application_id: str, change: str, decide_by: str | None) -> None:
    """Say what changed ("I passed the CKA exam"); an update is drafted, once."""
    day = None if decide_by is None else _day(cli, decide_by, "--decide-by")
    _said(cli, application_id, Word(0, WordKind.UPDATE, _NOW, text=change, day=day))


@click.command()
@_id
@click.argument("until", metavar="DAY", default="next week")
@pass_cli
def snooze(cli: Cli, application_id: str, until: str) -> None:
    """Let an application rest until a day (a week, if none is named)."""
    with known_store(cli.places) as store:
        home = _home(cli, store)
    text = "in 7 days" if until == "next week" else until
    morning = datetime.combine(_day(cli, text, "DAY"), time(), ZoneInfo(home.zone))
    _said(cli, application_id, Word(0, WordKind.SNOOZE, _NOW, until=morning.astimezone(UTC)))


@click.command()
@_id
@click.option(
    "--outcome",
    type=click.Choice([o.value for o in Outcome]),
    required=True,
    help="How it ended.",
)
@click.option("--decide-by", default=None, metavar="DAY", help="With an offer: your deadline.")
@pass_cli
def close(cli: Cli, application_id: str, outcome: str, decide_by: str | None) -> None:
    """Close an application with its outcome."""
    day = None if decide_by is None else _day(cli, decide_by, "--decide-by")
    word = Word(0, WordKind.CLOSE, _NOW, outcome=Outcome(outcome), day=day)
    _said(cli, application_id, word)


@click.command()
@_id
@pass_cli
def reopen(cli: Cli, application_id: str) -> None:
    """Open a closed application again, or go on waiting after an unclear reply."""
    _said(cli, application_id, Word(0, WordKind.REOPEN, _NOW))


@click.command()
@_id
@click.argument("kind", type=click.Choice([k.value for k in ReplyKind if k != "unclear"]))
@pass_cli
def decide(cli: Cli, application_id: str, kind: str) -> None:
    """Say what their newest reply means, when it was unclear or read wrong."""
    with known_store(cli.places) as store:
        application = find_application(store, application_id)
        limit = cli.loaded.config.rules.confidence_limit
        sentence = rule(store, application, ReplyKind(kind), cli.now(store), limit)
    click.echo(f"{application.id}: “{sentence}” now counts as {kind}. {_THEN}")


@click.command()
@_id
@pass_cli
def undo(cli: Cli, application_id: str) -> None:
    """Take back the newest thing: a reply read, an interview found, or your own word.

    What followed from it follows back. A draft you do not want is deleted in Gmail; it stays away.
    """
    with known_store(cli.places) as store:
        application = find_application(store, application_id)
        row = take_back(store, application, cli.now(store))
    click.echo(f"{application.id}: undone: {row.what}. {_THEN}")
