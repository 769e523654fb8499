"""What must hold whatever happened, held against the sandbox's own record of what was done."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Hashable, Iterator, Mapping
from dataclasses import asdict, dataclass, field, fields
from typing import Any

from bot.core.facts import Application
from bot.notes.nudge import HEADERS
from bot.sandbox.accounts import Account
from bot.sandbox.gmail.message import Message
from bot.sandbox.world import World
from bot.store.store import Store

_SENDS = ("messages.send", "drafts.send", "messages.import")
# Handles and moments differ from run to run; what was done and why must not. `content_key` holds
# the conversation's handle; the text itself and its fingerprint are compared.
_OF_THE_RUN = frozenset(
    {
        "id",
        "draft_id",
        "gmail_message_id",
        "thread_id",
        "message_id",
        "references",
        "at",
        "written_at",
        "ended_at",
        "created_at",
        "updated_at",
        "content_key",
        "answer_said_at",
    }
)
_REFUSED = 400
_TO_THE_MINUTE = len("2026-03-02 08:00")
# Each promise that was broken (a field of `Counts`), and how.
Broken = Iterator[tuple[str, str]]
_LINK = re.compile(r"\S*https?://\S+")


@dataclass(slots=True)
class Counts:
    """What a run of faults came to. Everything but `struck` has to be 0."""

    struck: int = 0
    lost: int = 0
    doubled: int = 0
    touched: int = 0
    sent: int = 0
    wrongly_closed: int = 0
    other: int = 0
    details: list[str] = field(default_factory=list)

    def add(self, where: str, broken: Broken) -> None:
        """Count one more stroke and what it broke, by promise, in words for a person."""
        self.struck += 1
        for promise, what in broken:
            setattr(self, promise, getattr(self, promise) + 1)
            self.details.append(f"{promise}: {where}: {what}")

    @property
    def good(self) -> bool:
        """Whether every promise was kept, and something was there to break it."""
        return self.struck > 0 and not self.details

    def __str__(self) -> str:
        named = ((f.name.replace("_", " "), getattr(self, f.name)) for f in fields(self))
        return ", ".join(f"{count} {name}" for name, count in named if name != "details")


@dataclass(frozen=True, slots=True)
class Record:
    """Everything that must come out the same, however often the process was killed."""

    drafts: Counter[Hashable]
    nudges: Counter[Hashable]
    sent: Counter[Hashable]
    done: Counter[Hashable]
    closed: Counter[Hashable]
    facts: Counter[Hashable]


def record(world: World, account: Account, store: Store) -> Record:
    """Return what stands in Gmail and in the database."""
    applications = store.applications()
    return Record(
        drafts=Counter(_letter(account.gmail.draft(d)) for d in account.gmail.drafts),
        nudges=Counter(_letter(m) for m in account.gmail.messages() if _is_nudge(m)),
        sent=Counter((*mail["to"], mail["subject"]) for mail in world.outbox),
        done=Counter(e["method_id"] for e in world.effects if e["status"] < _REFUSED),
        closed=Counter((a.id, store.standing(a.id).get("outcome")) for a in applications),
        facts=Counter([*_facts(applications), *_told(applications, store), *_history(store)]),
    )


def broken(found: Record, wanted: Record) -> Broken:
    """Yield each promise that was broken, and how."""
    for name in ("drafts", "nudges", "done"):
        was, should = getattr(found, name), getattr(wanted, name)
        yield from (("lost", f"{name} {what}") for what in should - was)
        yield from (("doubled", f"{name} {what}") for what in was - should)
    yield from (("sent", str(what)) for what in found.sent - wanted.sent)
    yield from (("wrongly_closed", str(what)) for what in found.closed - wanted.closed)
    yield from (("other", f"too much: {what}") for what in found.facts - wanted.facts)
    yield from (("other", f"missing: {what}") for what in wanted.facts - found.facts)


def always(world: World, account: Account) -> Broken:
    """Yield what must never be seen, at no instant at all."""
    drafts = map(account.gmail.draft, account.gmail.drafts)
    to = Counter(to for draft in drafts for to in draft.headers.addresses("To"))
    yield from (("doubled", f"live drafts to {who}: {n}") for who, n in to.items() if n > 1)
    for effect in world.effects:
        if effect["method_id"].endswith(_SENDS):
            yield "sent", str(effect)
    yield from (("other", fault) for fault in world.violations)


def untouched(edited: Mapping[str, str], account: Account) -> Broken:
    """Yield the drafts that the candidate edited and that somebody touched since.

    `edited` leads from draft ids to message ids, which change at every save.
    """
    for draft_id, message_id in edited.items():
        if account.gmail.drafts.get(draft_id) != message_id:
            yield "touched", f"the edited draft {draft_id}"


def _letter(message: Message) -> Hashable:
    to = tuple(message.headers.addresses("To"))
    return to, message.subject, _LINK.sub("", message.text)


def _is_nudge(message: Message) -> bool:
    return all(message.headers.get(name) == value for name, value in HEADERS.items())


def _facts(applications: tuple[Application, ...]) -> Iterator[Hashable]:
    for application in applications:
        rest = asdict(application)
        for name in ("interviews", "messages", "drafts", "words"):
            yield from (_plain(application.id, name, fact) for fact in rest.pop(name))
        yield _plain(application.id, "application", rest)


def _plain(application_id: str, name: str, fact: Mapping[str, Any]) -> Hashable:
    kept = {key: str(value) for key, value in fact.items() if key not in _OF_THE_RUN}
    if "due" in kept:
        # News counts from when it was seen, which a restart moves by seconds.
        kept["due"] = kept["due"][:_TO_THE_MINUTE]
    return application_id, name, *sorted(kept.items())


def _told(applications: tuple[Application, ...], store: Store) -> Iterator[Hashable]:
    notes = {str(d.id): d.note_key for a in applications for d in a.drafts}
    for key in store.told():
        what, _, which = key.partition(":")
        yield what, notes.get(which, which)


def _history(store: Store) -> Iterator[Hashable]:
    for row in store.history():
        yield row.application_id, row.what, row.reason, row.evidence, row.undone
    yield from (("still open", intent.key) for intent in store.open_intents())
