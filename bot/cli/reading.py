"""`detect`, `read` and `preview`: the readers and the notes on files, without any account."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, BinaryIO

import click

from bot.cli.context import EXIT_FAILED, Cli, clock, pass_cli
from bot.core.cleaning import well_formed
from bot.core.model import Mail, NoteKind, Person, Reading, Recognition
from bot.mail.parse import MailError, mail_from_row, parse_mail

_json_option = click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")


@click.command()
@click.argument("file", type=click.File("rb"))
@_json_option
@click.option(
    "--owner",
    default="",
    help="Whose calendar it is: their mail address. Guessed from the event when not given.",
)
@click.option("--name", default="", help="The owner's name.")
def detect(file: BinaryIO, owner: str, name: str, *, as_json: bool) -> int:
    """Say whether events are interviews, and what is in them.

    FILE is .ics, or JSON: one Calendar v3 event, a list, an events.list answer, or rows (JSONL)
    with `event` and, if you like, `id` and `owner`.
    """
    from bot.core.recognise import likely_owner, recognise  # noqa: PLC0415  loaded when needed
    from bot.events.errors import EventError  # noqa: PLC0415
    from bot.events.files import events_from_file  # noqa: PLC0415

    failed = 0
    try:
        rows = events_from_file(file.read(), file.name)
    except EventError as error:
        raise click.ClickException(f"{file.name}: {error}") from error
    for event_id, event, own in rows:
        if isinstance(event, EventError):
            failed += 1
            click.echo(f"{file.name}: event {event_id}: {event}", err=True)
            continue
        found = recognise(event, own or owner or likely_owner(event), name)
        view = recognition_view(event_id, found)
        click.echo(json.dumps(view, ensure_ascii=False) if as_json else _said(event.title, view))
    return EXIT_FAILED if failed else 0


def recognition_view(event_id: str, found: Recognition) -> dict[str, Any]:
    """Return one object of `detect --json` (PRODUCT.md fixes the keys)."""
    return {
        "id": event_id,
        "interview": found.interview,
        "confidence": found.confidence,
        "company": found.company.name or None,
        "role": found.role or None,
        "round": found.round or None,
        "interviewers": [_person(p) for p in found.interviewers],
        "coordinators": [_person(p) for p in found.coordinators],
        "answer_date": found.answer_date.isoformat() if found.answer_date else None,
        "reason": found.reason,
    }


def _person(person: Person) -> dict[str, str | None]:
    return {"name": person.name or None, "email": person.email}


def _said(title: str, view: dict[str, Any]) -> str:
    verdict = "interview" if view["interview"] else "no interview"
    lines = [f"{title or '(no title)'}: {verdict} ({view['confidence']:.2f}). {view['reason']}"]
    known = (k for k in ("company", "role", "round", "answer_date") if view[k])
    lines += [f"  {key.replace('_', ' ')}: {view[key]}" for key in known]
    for key in ("interviewers", "coordinators"):
        people = ", ".join(p["name"] or p["email"] for p in view[key])
        if people:
            lines.append(f"  {key}: {people}")
    return "\n".join(lines)


@click.command()
@click.argument("file", type=click.File("rb"))
@_json_option
@pass_cli
def read(cli: Cli, file: BinaryIO, *, as_json: bool) -> int:
    """Say what a reply means.

    FILE is one mail (.eml), rows of JSON (.jsonl) with `body` and, if you like, `id`, `date`,
    `from`, `to`, `subject` and `headers`, or - for either on standard input.
    """
    from bot.core.reading import ReadingRules, read_reply  # noqa: PLC0415  loaded when needed

    rules = ReadingRules(cli.loaded.config.rules.confidence_limit)
    failed = 0
    for name, mail in _mails(file):
        if isinstance(mail, MailError):
            failed += 1
            click.echo(f"{file.name}: {name}: {mail}", err=True)
            continue
        dated = mail if mail.date else replace(mail, date=clock())
        view = reading_view(name, read_reply(dated, rules))
        click.echo(json.dumps(view, ensure_ascii=False) if as_json else _reading_said(view))
    return EXIT_FAILED if failed else 0


def _mails(file: BinaryIO) -> Iterator[tuple[str, Mail | MailError]]:
    """Yield each mail with its id; what cannot be read comes as its error."""
    data = file.read().removeprefix(b"\xef\xbb\xbf")
    if not data.lstrip().startswith((b"{", b"[")):
        try:
            mail = parse_mail(data)
        except MailError as error:
            raise click.ClickException(f"{file.name}: {error}") from error
        yield mail.message_id or Path(file.name).name, mail
        return
    # JSON may hold other line separators than this one.
    for number, line in enumerate(data.split(b"\n"), start=1):
        if not line.strip():
            continue
        try:
            row = well_formed(json.loads(line.decode("utf-8", "replace")))
            mail = mail_from_row(row)
        except (ValueError, RecursionError) as error:
            yield f"line {number}", MailError(f"is no JSON object ({error})")
        except MailError as error:
            yield f"line {number}", error
        else:
            yield str(row.get("id") or number), mail


def reading_view(mail_id: str, reading: Reading) -> dict[str, Any]:
    """Return one object of `read --json` (PRODUCT.md fixes the keys)."""
    answer, back = reading.answer_date, reading.return_date
    return {
        "id": mail_id,
        "kind": reading.kind.value,
        "confidence": reading.confidence,
        "answer_date": answer.isoformat() if answer else None,
        "return_date": back.isoformat() if back else None,
        "needs_answer": reading.needs_answer,
        "evidence": reading.evidence,
    }


def _reading_said(view: dict[str, Any]) -> str:
    lines = [f"{view['id']}: {view['kind']} ({view['confidence']:.2f})"]
    if view["evidence"]:
        lines.append(f"  “{view['evidence']}”")
    if view["answer_date"]:
        lines.append(f"  they answer by {view['answer_date']}")
    if view["return_date"]:
        lines.append(f"  back on {view['return_date']}")
    if view["needs_answer"]:
        lines.append("  you have to answer or do something")
    return "\n".join(lines)


@click.command()
@click.argument("kind", type=click.Choice([k.value for k in NoteKind]), required=False)
@click.option("--application", metavar="ID", default="", help="With the data of an application.")
@pass_cli
def preview(cli: Cli, kind: str | None, application: str) -> int:
    """Show the notes as they would be written, with sample data or an application's.

    Faults in your own templates are named with file and line.
    """
    from bot.notes.render import render  # noqa: PLC0415  loaded when needed
    from bot.notes.samples import sample_facts  # noqa: PLC0415
    from bot.notes.templates import Templates  # noqa: PLC0415

    templates = Templates(cli.places.templates)
    faults = templates.check_all()
    for fault in faults:
        click.echo(f"! {fault}", err=True)
    kinds = [NoteKind(kind)] if kind else list(NoteKind)
    for each in kinds:
        samples = _real_facts(cli, application, each) if application else [sample_facts(each)]
        for facts in samples:
            note = render(facts, templates)
            to = facts.recipient.name or facts.recipient.email
            click.secho(f"{each.value} to {to}", bold=True)
            click.echo(f"Subject: {note.subject}\n\n{note.text}\n")
    return EXIT_FAILED if faults else 0


def _real_facts(cli: Cli, name: str, kind: NoteKind) -> list[Any]:
    from bot.app import known_store  # noqa: PLC0415  loaded when needed
    from bot.core.workflow.content import letter_facts  # noqa: PLC0415
    from bot.service.words import find_application  # noqa: PLC0415

    with known_store(cli.places) as store:
        found = find_application(store, name)
        me = cli.candidate(store).identity.name
        for assessment in cli.assessments(store, cli.now(store)):
            if assessment.timeline.application.id == found.id:
                notes = [n for n in assessment.notes if n.kind is kind]
                return [letter_facts(assessment.timeline, n, me) for n in notes]
    return []
