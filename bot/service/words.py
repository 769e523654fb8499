"""What the candidate says: stored as facts, so that everything else follows and can be undone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from bot.core.facts import Application, Word, WordKind
from bot.core.model import ReplyKind
from bot.store.store import HistoryRow, Store


class NotFound(LookupError):
    """No application, or nothing to decide or undo; the message says what there is."""


def find_application(store: Store, name: str) -> Application:
    """Return the application with an id, an unambiguous start of one, or a company's name.

    Raises:
        NotFound: none or several match.
    """
    applications = store.applications()
    wanted = name.strip().casefold()
    for exact in (a for a in applications if a.id == wanted):
        return exact
    named = [a for a in applications if _fits(a, wanted)]
    if len(named) == 1:
        return named[0]
    known = ", ".join(a.id for a in (named or applications)) or "none yet"
    which = "Several applications fit" if named else "There is no application"
    raise NotFound(f"{which} {name!r}. Known: {known}")


def _fits(application: Application, wanted: str) -> bool:
    company = application.company.name.casefold()
    return bool(wanted) and (application.id.startswith(wanted) or company.startswith(wanted))


def say(store: Store, application: Application, word: Word) -> None:
    """Store what the candidate said of an application."""
    with store.transaction():
        stored = store.add_word(application.id, word)
        what = f"you said: {_said(word)}"
        row = HistoryRow(application.id, word.at, what, f"from the {word.source}")
        store.tell(replace(row, fact=f"word:{stored.id}"))


def _said(word: Word) -> str:
    until = f", to decide by {_day(word.day)}" if word.day else ""
    rest = f"{word.until:%A %-d %B %Y}" if word.until else "later"
    outcome = word.outcome.value if word.outcome else "closed"
    return {
        WordKind.ANSWER_BY: f"they answer by {_day(word.day)}",
        WordKind.REMEMBER: f"remember “{word.text}”",
        WordKind.DETAIL: f"company detail “{word.text}”",
        WordKind.UPDATE: f"something changed: {word.text}{until}",
        WordKind.SNOOZE: f"snooze until {rest}",
        WordKind.CLOSE: f"close it as {outcome}",
        WordKind.REOPEN: "reopen it",
    }[word.kind]


def _day(day: date | None) -> str:
    return f"{day:%A %-d %B %Y}" if day else "an unknown day"


def rule(
    store: Store, application: Application, kind: ReplyKind, now: datetime, confidence_limit: float
) -> str:
    """Store what the candidate says their newest reply means; return its sentence.

    Raises:
        NotFound: the employer has not written yet.
    """
    incoming = sorted((m for m in application.messages if not m.outgoing), key=lambda m: m.at)
    unclear = [m for m in incoming if m.meaning(confidence_limit) is ReplyKind.UNCLEAR]
    if not incoming:
        raise NotFound(f"{application.id} has no reply to decide on yet.")
    message = (unclear or incoming)[-1]
    with store.transaction():
        store.put_message(application.id, replace(message, ruling=kind))
        evidence = message.reading.evidence if message.reading else ""
        fact = f"ruling:{message.id}"
        what = f"you decided: their reply means {kind.value}"
        store.tell(HistoryRow(application.id, now, what, "", evidence, fact))
    return evidence or message.subject


def undo(store: Store, application: Application, now: datetime) -> HistoryRow:
    """Take back the newest thing that can be taken back; return the history row that told of it.

    A reply read is set aside as unrelated, an interview found is none, a word is revoked, a ruling
    forgotten. What followed from it (drafts, stage, dates) follows back at the next pass.

    Raises:
        NotFound: there is nothing left to undo.
    """
    for row in reversed(store.history(application.id)):
        if row.undone or not row.fact or not _undoable(row):
            continue
        with store.transaction():
            _take_back(store, application, row.fact)
            store.mark_undone(row.id)
            store.tell(HistoryRow(application.id, now, f"undone: {row.what}", "you asked for it"))
        return row
    raise NotFound(f"There is nothing to undo in {application.id}.")


def _undoable(row: HistoryRow) -> bool:
    kind = row.fact.partition(":")[0]
    if kind == "interview":
        return row.what.startswith(("interview found", "no interview any more"))
    if kind == "message":
        return not row.what.startswith("you ")
    return kind in {"word", "ruling"}


def _take_back(store: Store, application: Application, fact: str) -> None:
    kind, _, key = fact.partition(":")
    if kind == "word":
        store.revoke_word(int(key))
    elif kind in {"message", "ruling"}:
        message = next(m for m in application.messages if m.id == key)
        ruling = ReplyKind.UNRELATED if kind == "message" else None
        store.put_message(application.id, replace(message, ruling=ruling))
    else:
        interview = next(i for i in application.interviews if i.key == key)
        # Set aside by its new title, it becomes one again; found, it becomes none.
        revoked = interview.revoked or not interview.retitled
        store.put_interview(application.id, replace(interview, revoked=revoked, retitled=False))
