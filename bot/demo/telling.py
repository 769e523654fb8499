"""How the story sounds: a sentence for each thing that people do."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Iterator, Mapping, Sequence
from email.utils import parseaddr
from typing import Any

from bot.core.facts import Draft
from bot.core.workflow.nudges import NOTE_NAMES
from bot.demo import steps
from bot.demo.steps import Habit, Plot, Step

ME = "Alex"


def sentence(plot: Plot, step: Step) -> str:
    """Return the sentence for a step."""
    return _SENTENCES[type(step)](plot, step)


def _company(plot: Plot) -> str:
    return plot.application.capitalize()


def _invitation(plot: Plot, name: str) -> steps.Invitation:
    events = (s for s in plot.steps if isinstance(s, steps.Invitation))
    return next(s for s in events if s.event == name)


def _city(zone: str) -> str:
    return zone.rpartition("/")[2].replace("_", " ")


def _invited(plot: Plot, step: steps.Invitation) -> str:
    names = [parseaddr(guest)[0] for guest in step.guests]
    few = f", with {listed(names)}" if names else ""
    guests = few if len(names) < 4 else f", with {len(names)} people"  # noqa: PLR2004  fits a line
    who = parseaddr(step.organizer)[0]
    return (
        f"{who} ({_company(plot)}) invites {ME}: “{step.title}”, "
        f"{step.starts} in {_city(step.zone)}{guests}."
    )


def _moved(plot: Plot, step: steps.Move) -> str:
    event = _invitation(plot, step.event)
    who = parseaddr(event.organizer)[0]
    return (
        f"{who} ({_company(plot)}) moves the interview of {event.starts} "
        f"to {step.to} in {_city(event.zone)}."
    )


def _cancelled(plot: Plot, step: steps.Cancellation) -> str:
    event = _invitation(plot, step.event)
    who = parseaddr(event.organizer)[0]
    return (
        f"{who} ({_company(plot)}) cancels the interview of {event.starts} after all: "
        f"{step.because}."
    )


def _jotted(plot: Plot, step: steps.Jotting) -> str:
    return f"{ME} adds a line to the {_company(plot)} event: “{step.line}”"


def _corrected(plot: Plot, step: steps.Correction) -> str:
    return f"{ME} corrects the guest in the {_company(plot)} event: {step.right}"


def _mail(plot: Plot, step: steps.Mail) -> str:
    name, address = parseaddr(step.sender)
    known = plot.application in name.lower() or f"@{plot.application}." not in address
    who = name if known else f"{name} ({_company(plot)})"
    about = f" ({step.about})" if step.about else ""
    subject = f" “{step.subject}”" if step.subject and not step.bare else ""
    return f"{who} writes{subject}{about}: “{step.text}”"


def _own_mail(plot: Plot, step: steps.OwnMail) -> str:
    del plot
    return f"{ME} writes to {parseaddr(step.to)[0]} by hand: “{step.text}”"


def _typed(plot: Plot, step: steps.Command) -> str:
    del plot
    because = f" ({step.because})" if step.because else ""
    return f"{ME} types{because}: followup {shlex.join(step.words)}"


def _remark(plot: Plot, step: steps.Remark) -> str:
    del plot
    return step.text


def _silence(plot: Plot, step: steps.Silence) -> str:
    return f"No {NOTE_NAMES[step.note]} to {_company(plot)}: {step.because}."


_SENTENCES: Mapping[type[Step], Callable[[Plot, Any], str]] = {
    steps.Invitation: _invited,
    steps.Move: _moved,
    steps.Cancellation: _cancelled,
    steps.Jotting: _jotted,
    steps.Correction: _corrected,
    steps.Mail: _mail,
    steps.OwnMail: _own_mail,
    steps.Command: _typed,
    steps.Remark: _remark,
    steps.Silence: _silence,
}


def desk_sentences(handled: Sequence[tuple[Draft, Habit | None]]) -> Iterator[str]:
    """Return what the candidate did with the drafts: sending told together, all else alone."""
    sent = [f"the {_note(draft)}" for draft, habit in handled if habit is None]
    if sent:
        yield f"{ME} sends {listed(sent)}."
    for draft, habit in handled:
        if habit is not None:
            yield _HANDLED[habit.does].format(note=_note(draft), line=habit.line)


_HANDLED = {
    "deletes": f"{ME} deletes the {{note}}: it is not needed.",
    "leaves": f"{ME} lets the {{note}} lie.",
    "edits": f"{ME} edits the {{note}}, adds “{{line}}”, and lets it lie.",
}


def _note(draft: Draft) -> str:
    return f"{NOTE_NAMES[draft.kind]} to {draft.to.name or draft.to.email}"


def listed(names: Sequence[str]) -> str:
    """Return 'A, B and C'."""
    return " and ".join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else "".join(names)
