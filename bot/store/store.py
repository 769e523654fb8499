"""Reads and writes the facts. One connection, one writer; every change is in a transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from pydantic import TypeAdapter
from sqlalchemy import (
    JSON,
    Connection,
    Engine,
    Table,
    Text,
    delete,
    exc,
    func,
    insert,
    select,
    type_coerce,
    update,
)
from sqlalchemy.dialects.sqlite import insert as upsert

from bot.core.facts import LIVE_STATES, Application, Change, Draft, Interview, Message, Word
from bot.core.model import Company, Person
from bot.store import tables
from bot.store.faults import StoreFault, damaged, store_fault
from bot.store.memory import Memory

T = TypeVar("T")
# The name under which all applications with all their facts are remembered.
_WHOLE = "applications with their facts"

_ADAPTERS: dict[type, TypeAdapter[Any]] = {
    kind: TypeAdapter(kind) for kind in (Change, Draft, Interview, Message, Word)
}


def _dump(fact: object) -> Any:
    return _ADAPTERS[type(fact)].dump_python(fact, mode="json")


def _load(kind: type[T], data: Any) -> T:
    fact: T = _ADAPTERS[kind].validate_python(data)
    return fact


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One thing that happened to an application, with its reason and evidence.

    `fact` points at the fact behind it ('message:ID', 'interview:KEY', 'word:ID', 'draft:ID'),
    which is what `undo` takes back.
    """

    application_id: str | None
    at: datetime
    what: str
    reason: str = ""
    evidence: str = ""
    fact: str = ""
    id: int = 0
    undone: bool = False


@dataclass(frozen=True, slots=True)
class IntentRow:
    """A write to Google that was sent, or is about to be, and whose answer is not known yet.

    It is stored before the request and removed with the answer. `key` names the effect
    ('withdraw:7'), so that it is never under way twice.
    """

    key: str
    effect: str
    at: datetime
    data: dict[str, Any]
    application_id: str | None = None
    id: int = 0


@dataclass(frozen=True, slots=True)
class Announcement:
    """A message for the channels outside the inbox; `tried` names those that were given it."""

    at: datetime
    title: str
    text: str
    tried: tuple[str, ...] = ()
    id: int = 0


class Store:
    """The database behind an engine that `bot.store.open` prepared."""

    def __init__(self, engine: Engine, path: Path) -> None:
        """Open the one connection; `path` is the file behind it."""
        self._connection: Connection = engine.connect()
        self._engine = engine
        self._memory = Memory()
        self.path = path

    def close(self) -> None:
        """Close the connection and the engine."""
        self._connection.close()
        self._engine.dispose()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Commit what happens inside, or nothing of it. Nested use joins the outer one.

        Raises:
            StoreFault: the database cannot be used.
        """
        with self._in_our_words():
            if self._connection.in_transaction():
                yield
                return
            with self._connection.begin():
                yield

    @contextmanager
    def savepoint(self) -> Iterator[None]:
        """Inside a transaction: keep what happens here whole, or nothing of it.

        Raises:
            StoreFault: the database cannot be used.
        """
        with self._in_our_words(), self._connection.begin_nested():
            yield

    @contextmanager
    def _in_our_words(self) -> Iterator[None]:
        kept = False
        try:
            yield
            kept = True
        except exc.IntegrityError:
            # A broken rule of ours, not a broken database.
            raise
        except exc.DBAPIError as error:
            # After some faults SQLite has rolled back by itself, and doing it again fails too.
            raise _first_fault(error) or store_fault(self.path, error) from error
        finally:
            if not kept:
                self._memory.forget()

    def _remembered(self, name: str, read: Callable[[], T]) -> T:
        """Return what `read` does, asking again only after a write, ours or another process's."""
        return self._memory.recall(name, self._version(), read)

    def _version(self) -> int | None:
        """Return a number that is another one once another process has written."""
        driver: Any = self._connection.connection.driver_connection
        try:
            return int(driver.execute("PRAGMA data_version").fetchone()[0])
        except sqlite3.Error:
            return None  # the reading that follows says what is wrong

    def rows(self, query: Any) -> Sequence[Any]:
        """Return the rows of a query.

        Raises:
            Unusable: one holds JSON that is none.
            StoreFault: the database cannot be used just now.
        """
        with self.transaction():
            try:
                return self._connection.execute(query).all()
            except ValueError as error:
                raise damaged(self.path, f"{self._broken_json()} cannot be read") from error

    def _read(self, query: Any, table: Table, read: Callable[[Any], T]) -> list[T]:
        """Return what every row of a query means.

        Raises:
            Unusable: a row holds something else than we wrote; its name is said.
        """
        found = []
        for row in self.rows(query):
            try:
                found.append(read(row))
            except (TypeError, ValueError, LookupError) as error:
                raise damaged(self.path, f"row {row[0]!r} of {table} cannot be read") from error
        return found

    def _broken_json(self) -> str:
        """Name the first row whose JSON is none."""
        for table in tables.metadata.sorted_tables:
            (key,) = list(table.primary_key)[:1]
            for column in (c for c in table.columns if isinstance(c.type, JSON)):
                broken = func.json_valid(type_coerce(column, Text)) == 0
                found = self._connection.execute(select(key).where(broken).limit(1)).first()
                if found is not None:
                    return f"row {found[0]!r} of {table}"
        return "a row"

    def _run(self, statement: Any) -> Any:
        self._memory.forget(statement.table.name, _WHOLE)
        with self.transaction():
            return self._connection.execute(statement)

    # bookmarks

    def bookmark(self, name: str) -> str | None:
        """Return where reading stopped, or None."""
        table = tables.bookmarks
        rows = self.rows(select(table.c.value).where(table.c.name == name))
        return rows[0][0] if rows else None

    def set_bookmark(self, name: str, value: str | None) -> None:
        """Remember where reading stopped; None forgets it."""
        table = tables.bookmarks
        if value is None:
            self._run(delete(table).where(table.c.name == name))
            return
        row = upsert(table).values(name=name, value=value)
        self._run(row.on_conflict_do_update(index_elements=["name"], set_={"value": value}))

    def bookmarks(self, prefix: str) -> tuple[str, ...]:
        """Return what is marked under a prefix ('backfill:'), without the prefix."""
        table = tables.bookmarks
        rows = self.rows(
            select(table.c.name).where(table.c.name.startswith(prefix, autoescape=True))
        )
        return tuple(r.name.removeprefix(prefix) for r in rows)

    # applications and their facts

    def add_application(self, application: Application) -> None:
        """Store a new application (its facts are stored one by one)."""
        self._run(
            insert(tables.applications).values(
                id=application.id,
                company=application.company.name,
                domain=application.company.domain,
                role=application.role,
                created_at=application.created_at.isoformat(),
                standing={},
            )
        )

    def name_application(self, application_id: str, company: Company, role: str) -> None:
        """Correct an application's company or role."""
        table = tables.applications
        values = {"company": company.name, "domain": company.domain, "role": role}
        self._run(update(table).where(table.c.id == application_id).values(values))

    def applications(self) -> tuple[Application, ...]:
        """Return every application with all its facts, in the order they were made."""
        return self._remembered(_WHOLE, self._read_applications)

    def _read_applications(self) -> tuple[Application, ...]:
        interviews = self._by_application(tables.interviews, Interview)
        messages = self._by_application(tables.messages, Message)
        words = self._by_application(tables.words, Word)
        drafts = self._by_application(tables.drafts, Draft)

        def application(row: Any) -> Application:
            return Application(
                id=row.id,
                company=Company(row.company, row.domain),
                role=row.role,
                created_at=datetime.fromisoformat(row.created_at),
                interviews=tuple(interviews.get(row.id, ())),
                messages=tuple(messages.get(row.id, ())),
                drafts=tuple(drafts.get(row.id, ())),
                words=tuple(words.get(row.id, ())),
            )

        query = select(tables.applications).order_by("created_at", "id")
        return tuple(self._read(query, tables.applications, application))

    def application(self, application_id: str) -> Application | None:
        """Return one application with all its facts."""
        return next((a for a in self.applications() if a.id == application_id), None)

    def _by_application(self, table: Table, kind: type[T]) -> dict[str, list[T]]:
        return self._remembered(table.name, lambda: self._read_facts(table, kind))

    def _read_facts(self, table: Table, kind: type[T]) -> dict[str, list[T]]:
        def read(row: Any) -> tuple[str, T]:
            return row.application_id, _load(kind, {**row.data, **_own_id(row)})

        found: dict[str, list[T]] = {}
        for application_id, fact in self._read(
            select(table).order_by(*table.primary_key), table, read
        ):
            found.setdefault(application_id, []).append(fact)
        return found

    def standing(self, application_id: str) -> dict[str, Any]:
        """Return the standing the history last told of, to tell changes from it."""
        table = tables.applications
        query = select(table.c.id, table.c.standing)
        told = self._remembered(table.name, lambda: {r.id: r.standing for r in self.rows(query)})
        return dict(told.get(application_id, {}))

    def set_standing(self, application_id: str, standing: dict[str, Any]) -> None:
        """Remember what the history has told."""
        table = tables.applications
        self._run(update(table).where(table.c.id == application_id).values(standing=standing))

    def put_interview(self, application_id: str, interview: Interview) -> None:
        """Store an interview or its newer state."""
        values = {"application_id": application_id, "data": _dump(interview)}
        row = upsert(tables.interviews).values(key=interview.key, **values)
        self._run(row.on_conflict_do_update(index_elements=["key"], set_=values))

    def interviews(self) -> dict[str, tuple[str, Interview]]:
        """Return every interview by key, with its application's id."""
        found = self._by_application(tables.interviews, Interview)
        return {i.key: (key, i) for key, interviews in found.items() for i in interviews}

    def put_message(self, application_id: str, message: Message) -> None:
        """Store a mail's reading or its newer state."""
        values = {
            "application_id": application_id,
            "thread_id": message.thread_id,
            "message_id": message.message_id,
            "data": _dump(message),
        }
        row = upsert(tables.messages).values(id=message.id, **values)
        self._run(row.on_conflict_do_update(index_elements=["id"], set_=values))

    def has_message(self, gmail_id: str) -> bool:
        """Whether a mail was taken in already."""
        table = tables.messages
        return bool(self.rows(select(table.c.id).where(table.c.id == gmail_id)))

    def add_draft(self, application_id: str, draft: Draft) -> Draft:
        """Store a new draft and return it with its id."""
        row = self._draft_values(draft) | {"application_id": application_id}
        result = self._run(insert(tables.drafts).values(row))
        return replace(draft, id=result.inserted_primary_key[0])

    def put_draft(self, draft: Draft) -> None:
        """Store a draft's newer state."""
        table = tables.drafts
        self._run(update(table).where(table.c.id == draft.id).values(self._draft_values(draft)))

    def forget_draft(self, draft_id: int) -> None:
        """Drop a draft that was decided and never tried."""
        self._run(delete(tables.drafts).where(tables.drafts.c.id == draft_id))

    def _draft_values(self, draft: Draft) -> dict[str, Any]:
        return {
            "note_key": draft.note_key,
            "state": draft.state.value,
            "recipient": draft.to.email or "",
            "data": _dump(draft),
        }

    def live_drafts(self) -> tuple[tuple[str, Draft], ...]:
        """Return the drafts that stand in Gmail or may, with their application's id."""
        found = self._by_application(tables.drafts, Draft)
        return tuple((key, d) for key, drafts in found.items() for d in drafts if d.live)

    def has_live_draft(self, application_id: str, to: Person) -> bool:
        """Whether a draft of an application to a person stands in Gmail, or may."""
        table = tables.drafts
        live = table.c.state.in_([state.value for state in LIVE_STATES])
        same = (table.c.application_id == application_id) & (table.c.recipient == (to.email or ""))
        return bool(self.rows(select(table.c.id).where(same & live)))

    def draft(self, draft_id: int) -> tuple[str, Draft]:
        """Return a draft with its application's id.

        Raises:
            LookupError: there is none.
        """

        def read(row: Any) -> tuple[str, Draft]:
            return row.application_id, replace(_load(Draft, row.data), id=draft_id)

        table = tables.drafts
        found = self._read(select(table).where(table.c.id == draft_id), table, read)
        if not found:
            raise LookupError(f"no draft {draft_id}")
        return found[0]

    def add_word(self, application_id: str, word: Word) -> Word:
        """Store what the candidate said and return it with its id."""
        data = _dump(word)
        data.pop("id")
        result = self._run(insert(tables.words).values(application_id=application_id, data=data))
        return replace(word, id=result.inserted_primary_key[0])

    def revoke_word(self, word_id: int) -> None:
        """Take back what the candidate said."""
        table = tables.words
        rows = self.rows(select(table.c.data).where(table.c.id == word_id))
        data = dict(rows[0][0]) | {"revoked": True}
        self._run(update(table).where(table.c.id == word_id).values(data=data))

    def put_change(self, change: Change) -> None:
        """Store something worth an update elsewhere, or its newer state."""
        data = _dump(change)
        row = upsert(tables.changes).values(key=change.key, data=data)
        self._run(row.on_conflict_do_update(index_elements=["key"], set_={"data": data}))

    def drop_change(self, key: str) -> None:
        """Forget a change that is none any more."""
        self._run(delete(tables.changes).where(tables.changes.c.key == key))

    def changes(self) -> tuple[Change, ...]:
        """Return what changed for the candidate outside the mail, oldest first."""
        return self._remembered(tables.changes.name, self._read_changes)

    def _read_changes(self) -> tuple[Change, ...]:
        table = tables.changes
        found = self._read(select(table), table, lambda row: _load(Change, row.data))
        return tuple(sorted(found, key=lambda c: (c.at, c.key)))

    # history

    def tell(self, row: HistoryRow) -> None:
        """Add a row to the history."""
        values = {
            "application_id": row.application_id,
            "at": row.at.isoformat(),
            "what": row.what,
            "reason": row.reason,
            "evidence": row.evidence,
            "fact": row.fact,
            "undone": row.undone,
        }
        self._run(insert(tables.history).values(values))

    def history(self, application_id: str | None = None) -> tuple[HistoryRow, ...]:
        """Return what happened, oldest first, to one application or to all."""
        table = tables.history
        query = select(table).order_by(table.c.id)
        if application_id is not None:
            query = query.where(table.c.application_id == application_id)
        return tuple(self._read(query, table, _history_row))

    def mark_undone(self, history_id: int) -> None:
        """Remember that a row of the history was taken back."""
        table = tables.history
        self._run(update(table).where(table.c.id == history_id).values(undone=True))

    # intents

    def open_intent(self, intent: IntentRow) -> IntentRow:
        """Store an intent before its request is sent."""
        result = self._run(insert(tables.intents).values(_intent_values(intent)))
        return replace(intent, id=result.inserted_primary_key[0])

    def close_intent(self, intent: IntentRow) -> None:
        """Remove an intent: its effect is known to be done, or known not to be."""
        self._run(delete(tables.intents).where(tables.intents.c.id == intent.id))

    def open_intents(self) -> tuple[IntentRow, ...]:
        """Return the intents whose outcome is unknown, oldest first."""
        table = tables.intents
        query = select(table).order_by("id")
        return self._remembered(table.name, lambda: tuple(self._read(query, table, _intent_row)))

    def is_open(self, *keys: str) -> bool:
        """Whether an effect is under way."""
        return any(intent.key in keys for intent in self.open_intents())

    # nudges

    def told(self) -> frozenset[str]:
        """Return the keys of all nudges the candidate has had."""
        table = tables.nudges
        query = select(table.c.key)
        return self._remembered(table.name, lambda: frozenset(r.key for r in self.rows(query)))

    def remember_told(self, keys: Sequence[str], application_id: str | None, at: datetime) -> None:
        """Remember that nudges were given."""
        for key in keys:
            row = upsert(tables.nudges).values(
                key=key, application_id=application_id, at=at.isoformat()
            )
            self._run(row.on_conflict_do_nothing())

    # messages outside the inbox

    def announce(self, announcement: Announcement) -> None:
        """Store a message for the channels outside the inbox, before any of them is used."""
        values = {
            "at": announcement.at.isoformat(),
            "title": announcement.title,
            "text": announcement.text,
            "tried": [],
        }
        self._run(insert(tables.announcements).values(values))

    def announcements(self) -> tuple[Announcement, ...]:
        """Return the messages that not every channel has been given yet, oldest first."""
        table = tables.announcements
        return tuple(self._read(select(table).order_by("id"), table, _announcement))

    def mark_tried(self, announcement: Announcement, channel: str) -> Announcement:
        """Remember, before it is sent, that a channel is given a message: it is the only time."""
        tried = (*announcement.tried, channel)
        table = tables.announcements
        row = update(table).where(table.c.id == announcement.id)
        self._run(row.values(tried=list(tried)))
        return replace(announcement, tried=tried)

    def drop_announcement(self, announcement: Announcement) -> None:
        """Forget a message that every channel was given."""
        self._run(delete(tables.announcements).where(tables.announcements.c.id == announcement.id))

    # what could not be read

    def put_aside(self, key: str, what: str, why: str, at: datetime) -> None:
        """Remember something that could not be read, so that it is reported and not lost."""
        values = {"at": at.isoformat(), "what": what, "why": why}
        row = upsert(tables.set_aside).values(key=key, **values)
        self._run(row.on_conflict_do_update(index_elements=["key"], set_=values))

    def aside(self) -> tuple[tuple[str, str, str], ...]:
        """Return (key, what, why) of everything that could not be read."""
        table = tables.set_aside
        rows = self.rows(select(table).order_by(table.c.at))
        return tuple((r.key, r.what, r.why) for r in rows)


def _first_fault(error: BaseException) -> StoreFault | None:
    """Return the fault that an error came on top of, None when it was the first."""
    cause = error.__context__
    while cause is not None and not isinstance(cause, StoreFault):
        cause = cause.__context__
    return cause


def _own_id(row: Any) -> dict[str, Any]:
    return {"id": row.id} if "id" in row._fields else {}


def _history_row(row: Any) -> HistoryRow:
    return HistoryRow(
        application_id=row.application_id,
        at=datetime.fromisoformat(row.at),
        what=row.what,
        reason=row.reason,
        evidence=row.evidence,
        fact=row.fact,
        id=row.id,
        undone=row.undone,
    )


def _announcement(row: Any) -> Announcement:
    return Announcement(
        datetime.fromisoformat(row.at), row.title, row.text, tuple(row.tried), row.id
    )


def _intent_values(intent: IntentRow) -> dict[str, Any]:
    return {
        "key": intent.key,
        "application_id": intent.application_id,
        "effect": intent.effect,
        "at": intent.at.isoformat(),
        "data": intent.data,
    }


def _intent_row(row: Any) -> IntentRow:
    return IntentRow(
        key=row.key,
        effect=row.effect,
        at=datetime.fromisoformat(row.at),
        data=row.data,
        application_id=row.application_id,
        id=row.id,
    )
