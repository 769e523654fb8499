"""The last pages: the table, the drafts' texts, and what it comes to."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from bot.cli.output import applications_table
from bot.core.facts import Draft, DraftState
from bot.core.place import Place
from bot.core.workflow.nudges import NOTE_NAMES
from bot.demo.check import sent_by_service
from bot.demo.narrator import Narrator
from bot.demo.play import Play
from bot.demo.steps import HOME
from bot.sandbox.gmail.message import Message

_STATES = {
    DraftState.SENT: "sent by Alex",
    DraftState.READY: "ready in Gmail",
    DraftState.EDITED: "edited by Alex and still in Gmail",
    DraftState.DELETED: "deleted by Alex",
    DraftState.WITHDRAWN: "withdrawn by followup",
    DraftState.WRITING: "being written",
}


def tell_ending(play: Play, status: Mapping[str, Any]) -> None:
    """Print the table of applications and every note."""
    narrator = play.narrator
    narrator.heading("Where the applications stand")
    narrator.show(applications_table(status["applications"], Place(HOME, "DE")))
    narrator.heading("The notes")
    for company, draft, message in notes(play):
        _tell_note(narrator, company, draft, message)


def notes(play: Play) -> Iterator[tuple[str, Draft, Message]]:
    """Yield every note with its company, as it last stood in Gmail."""
    for application in play.service.store.applications():
        for draft in application.drafts:
            yield application.company.name, draft, play.drafts[draft.id]


def _tell_note(narrator: Narrator, company: str, draft: Draft, message: Message) -> None:
    narrator.say()
    narrator.say(f"{company}: {NOTE_NAMES[draft.kind]}, {_STATES[draft.state]}", "bold")
    narrator.say(f"To: {draft.to.name} <{draft.to.email}>", indent=2)
    narrator.say(f"Subject: {draft.subject}", indent=2)
    for paragraph in message.text.strip().splitlines():
        narrator.say(paragraph, indent=4)


def tell_sum(play: Play, folder: Path, program: str) -> None:
    """Print what it all comes to, and how to look around with `program`."""
    narrator, effects = play.narrator, play.scene.world.effects
    states = Counter(draft.state for _, draft, _ in notes(play))
    narrator.heading("In short")
    counts = ", ".join(f"{n} {_STATES[state]}" for state, n in states.most_common())
    narrator.say(f"{states.total()} notes written: {counts}.")
    narrator.say(
        f"Mails sent by followup: {sent_by_service(play)}. Of its {len(effects)} write requests to "
        "Google none is a send (effects.json lists them all)."
    )
    config = f"--config {folder / 'config.toml'} --state-dir {folder / 'state'}"
    narrator.say()
    narrator.say(f"Everything it made is in {folder}: config, state, drafts, nudges, this story.")
    narrator.say("To look around, with nothing running:")
    for command in ("status", "show globex", "plan"):
        narrator.verbatim(f"  {program} {config} {command}")


def draft_files(play: Play) -> Iterator[tuple[str, bytes]]:
    """Yield a file name and the raw mail for every note."""
    for company, draft, message in notes(play):
        parts = (company, draft.kind.value, draft.to.name, draft.state.value)
        yield f"{draft.id:02}-{_slug(' '.join(parts))}.eml", message.raw


def nudge_files(play: Play) -> Iterator[tuple[str, str]]:
    """Yield a file name and the text of every nudge, oldest first."""
    mails = reversed(play.scene.account.gmail.messages())
    nudges = [m for m in mails if m.headers.get("X-Followup") == "nudge"]
    for number, nudge in enumerate(nudges, start=1):
        date, subject = nudge.headers.get("Date"), nudge.headers.get("Subject")
        text = f"Date: {date}\nSubject: {subject}\n\n{nudge.text.strip()}\n"
        yield f"{number:02}-{_slug(subject or '')}.txt", text


def _slug(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")[:60]
