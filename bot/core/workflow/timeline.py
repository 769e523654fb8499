"""One application's facts as they look at one instant, in the order they happened."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from itertools import groupby

from bot.core.addresses import is_person
from bot.core.facts import Application, Change, Draft, DraftState, Interview, Message, WordKind
from bot.core.model import NoteKind, Person, ReplyKind
from bot.core.place import Place, place_of
from bot.core.rules import Rules


@dataclass(frozen=True, slots=True)
class Round:
    """The interviews of one day at one company, which the candidate lives as one."""

    interviews: tuple[Interview, ...]

    @property
    def key(self) -> str:
        """Return the key of its first interview."""
        return self.interviews[0].key

    @property
    def start(self) -> datetime:
        """Return when its first interview starts."""
        return self.interviews[0].start

    @property
    def end(self) -> datetime:
        """Return when its last interview ends."""
        return max(i.end for i in self.interviews)

    @property
    def zone(self) -> str:
        """Return the zone its events were made in."""
        return self.interviews[-1].zone

    @property
    def interviewers(self) -> tuple[Person, ...]:
        """Return everybody who interviews in it, once."""
        return unique(p for i in self.interviews for p in i.interviewers)

    @property
    def coordinators(self) -> tuple[Person, ...]:
        """Return those who organise it, once."""
        return unique(p for i in self.interviews for p in i.coordinators)


_NO_TALK = frozenset({ReplyKind.UNRELATED, ReplyKind.AUTO_REPLY, ReplyKind.BOUNCE})


def unique(people: Iterable[Person]) -> tuple[Person, ...]:
    """Return each person once, by address or, where only named, by name."""
    seen: dict[str, Person] = {}
    for person in people:
        seen.setdefault(person.email or person.name.casefold(), person)
    return tuple(seen.values())


@dataclass(frozen=True)
class Timeline:
    """The facts of one application up to `now`, with the rules and the candidate's home.

    `changes` are the things worth an update here: offers elsewhere and what the candidate said.
    """

    application: Application
    changes: tuple[Change, ...]
    rules: Rules
    home: Place
    now: datetime

    @cached_property
    def rounds(self) -> tuple[Round, ...]:
        """Return the rounds that take or took place, oldest first."""
        live = sorted(
            (i for i in self.application.interviews if i.takes_place),
            key=lambda i: (i.start, i.key),
        )
        return tuple(Round(tuple(group)) for _, group in groupby(live, key=self.day_of))

    def day_of(self, interview: Interview) -> date:
        """Return the day an interview begins on, in its own zone."""
        return self.place_for(interview.zone).day(interview.start)

    @cached_property
    def held(self) -> tuple[Round, ...]:
        """Return the rounds that are over."""
        return tuple(r for r in self.rounds if r.end <= self.now)

    @cached_property
    def ahead(self) -> tuple[Round, ...]:
        """Return the rounds that are not over yet."""
        return tuple(r for r in self.rounds if r.end > self.now)

    @cached_property
    def messages(self) -> tuple[Message, ...]:
        """Return the mails up to now, oldest first."""
        past = (m for m in self.application.messages if m.at <= self.now)
        return tuple(sorted(past, key=lambda m: (m.at, m.id)))

    @cached_property
    def incoming(self) -> tuple[Message, ...]:
        """Return what came from the employer."""
        return tuple(m for m in self.messages if not m.outgoing)

    @cached_property
    def conversation(self) -> tuple[Message, ...]:
        """Return the mails people wrote to each other: no newsletters, absences or bounces."""
        return tuple(m for m in self.messages if m.outgoing or self.meaning(m) not in _NO_TALK)

    @cached_property
    def outgoing(self) -> tuple[Message, ...]:
        """Return what the candidate sent."""
        return tuple(m for m in self.messages if m.outgoing)

    def meaning(self, message: Message) -> ReplyKind:
        """Return what a mail from the employer counts as."""
        return message.meaning(self.rules.confidence_limit)

    def of_kind(self, *kinds: ReplyKind) -> Iterator[Message]:
        """Yield the employer's mails that count as one of `kinds`, oldest first."""
        return (m for m in self.incoming if self.meaning(m) in kinds)

    def answered(self, message: Message) -> Message | None:
        """Return the candidate's first own mail after a mail that asked for one."""
        later = (m for m in self.outgoing if m.at > message.at)
        return next((m for m in later if _answers(m, message)), None)

    @cached_property
    def bounced(self) -> frozenset[str]:
        """Return the addresses that mail could not be delivered to."""
        threads = {m.thread_id for m in self.of_kind(ReplyKind.BOUNCE)}
        sent = (m for m in self.outgoing if m.thread_id in threads)
        heard_of = {
            m.sender.email for m in self.incoming if self.meaning(m) is not ReplyKind.BOUNCE
        }
        tried = {p.email for m in sent for p in m.recipients if p.email}
        return frozenset(tried - heard_of)

    def reachable(self, person: Person | None) -> bool:
        """Whether a note can go there: a known address of a human that has not bounced."""
        if person is None or person.email is None or person.email in self.bounced:
            return False
        return is_person(person.email)

    def place_for(self, zone: str, person: Person | None = None) -> Place:
        """Return where a recipient is, from their address and the event's zone."""
        return place_of(person.email if person else None, zone, self.home)

    def place_of_contact(self, person: Person | None) -> Place:
        """Return where a contact is, in the zone of the last round."""
        zone = self.rounds[-1].zone if self.rounds else self.home.zone
        return self.place_for(zone, person)

    @cached_property
    def sent_notes(self) -> tuple[Draft, ...]:
        """Return the drafts the candidate sent, in order."""
        sent = (d for d in self.application.drafts if d.state is DraftState.SENT)
        return tuple(sorted(sent, key=lambda d: d.ended_at or d.due))

    def draft_of(self, note_key: str) -> Draft | None:
        """Return the newest draft of a note that was not withdrawn, if any."""
        of_note = (d for d in self.application.drafts if d.note_key == note_key)
        standing = [d for d in of_note if d.state is not DraftState.WITHDRAWN]
        return standing[-1] if standing else None

    def refused(self, note_key: str) -> bool:
        """Whether the candidate deleted this note's draft, which means no."""
        draft = self.draft_of(note_key)
        return draft is not None and draft.state is DraftState.DELETED

    @cached_property
    def snoozed_until(self) -> datetime | None:
        """Return when the candidate's last snooze ends, if it still runs."""
        snoozes = [w.until for w in self.application.said(WordKind.SNOOZE) if w.until]
        return snoozes[-1] if snoozes and snoozes[-1] > self.now else None

    def last_contact_by_us(self) -> datetime | None:
        """Return when the candidate last sent a note or wrote by hand."""
        return max((m.at for m in self.outgoing), default=None)

    def skips(self, round_: Round, kind: NoteKind) -> bool:
        """Whether a `Skip:` line in the round's events rules a note out."""
        return any(kind in i.skip for i in round_.interviews)


def _answers(sent: Message, asked: Message) -> bool:
    same_thread = bool(asked.thread_id) and sent.thread_id == asked.thread_id
    to_them = any(p.email and p.email == asked.sender.email for p in sent.recipients)
    return same_thread or to_them
