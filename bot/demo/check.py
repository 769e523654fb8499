"""Whether the story came out as it is written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from bot.core.facts import Application
from bot.core.model import NoteKind, ReplyKind
from bot.demo.play import Play
from bot.demo.steps import Plot
from bot.store.store import Store

_WRITES = frozenset(
    {
        "gmail.users.drafts.create",
        "gmail.users.drafts.update",
        "gmail.users.drafts.delete",
        "gmail.users.messages.insert",
        "oauth2.token",
    }
)


def differences(play: Play, status: Mapping[str, Any]) -> list[str]:
    """Return everything that differs from the story, in words; nothing when all is as written."""
    views = {view["id"]: view for view in status["applications"]}
    world, store = play.scene.world, play.service.store
    return [
        *play.surprises,
        *(line for plot in play.plots for line in _endings(plot, views.get(plot.application))),
        *(
            f"no plot tells of {name}"
            for name in views.keys() - {p.application for p in play.plots}
        ),
        *_missing_kinds(store, play.service.rules.confidence_limit),
        *(f"put aside: {what} ({why})" for _, what, why in store.aside()),
        *(f"the embedded Google broke Google's rules: {v}" for v in world.violations),
        *_unexpected_writes(world.effects),
        *_unexpected_mails(play),
    ]


def sent_by_service(play: Play) -> int:
    """Return how many mails left that the candidate did not send: the outbox less their own."""
    return len(play.scene.world.outbox) - play.sent_by_hand


def _endings(plot: Plot, view: Mapping[str, Any] | None) -> Iterator[str]:
    if view is None:
        yield f"{plot.application}: there is no such application"
        return
    for what in ("stage", "outcome"):
        expected, found = getattr(plot, what), view[what]
        if expected != found:
            yield f"{plot.application}: {what} should be {expected} and is {found}"
    notes = tuple(f"{draft['kind']} {draft['state']}" for draft in view["drafts"])
    if notes != plot.notes:
        yield f"{plot.application}: notes should be {list(plot.notes)} and are {list(notes)}"


def _missing_kinds(store: Store, confidence_limit: float) -> Iterator[str]:
    applications: Sequence[Application] = store.applications()
    notes = {draft.kind for a in applications for draft in a.drafts}
    readings = [m.reading for a in applications for m in a.messages if m.reading]
    replies = {reading.kind for reading in readings} | {
        m.meaning(confidence_limit) for a in applications for m in a.messages if not m.outgoing
    }
    yield from (f"no note of kind {kind}" for kind in NoteKind if kind not in notes)
    yield from (f"no reply of kind {kind}" for kind in ReplyKind if kind not in replies)


def _unexpected_writes(effects: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    for effect in effects:
        if effect["method_id"] not in _WRITES:
            yield f"the service asked Google for {effect['method']} {effect['path']}"


def _unexpected_mails(play: Play) -> Iterator[str]:
    if sent_by_service(play):
        yield f"{sent_by_service(play)} mails left that nobody sent by hand"
