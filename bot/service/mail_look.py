"""Finds the mail to take in: what is new, and what was there before."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

from bot.core.domains import employer_domain
from bot.core.facts import Application
from bot.core.matching import people_of
from bot.ports import BookmarkExpired, MailChanges, MessageStub, Rejected
from bot.service.calendar_look import BACKFILL, WANTED
from bot.service.desk import Desk
from bot.service.drafts_look import check_drafts, drafts_concerned
from bot.service.mail_taking import postponed, take

# Scheduling mails come before the first interview, often by weeks.
_BEFORE_FIRST_INTERVIEW = timedelta(days=30)
_MOST_BACKFILLED = 60
_MOST_REREAD = 2000
_MOST_THREADS = 40
# Gmail's search may not know yet what came this long ago: whoever searches does it once more.
_INDEX_LAG = timedelta(minutes=15)
# Marks a gap that is searched once more, by the instant it begins at.
_GAP = "gap:"
# A history id dies after a week, sometimes after hours. One that did not move for a day is renewed.
_OLD = timedelta(days=1)
# Gmail refuses long queries, and an event may have hundreds of guests.
_ENDS_A_QUERY = 8
_MOST_ENDS = 40


def look_at_mail(desk: Desk) -> None:
    """Take in what changed in the mailbox, and what was there before for new interviews."""
    changes = _changes(desk)
    _take_all(desk, (*postponed(desk), *changes.added))
    for name in _due(desk, BACKFILL):
        _backfill(desk, name)
        _once_more(desk, f"{BACKFILL}{name}")
    for name in _due(desk, _GAP):
        _read_gap(desk, name)
        _once_more(desk, f"{_GAP}{name}")
    check_drafts(desk, drafts_concerned(desk, changes))
    with desk.store.transaction():
        if changes.bookmark != desk.store.bookmark("history"):
            _remember(desk, changes.bookmark)
        desk.store.set_bookmark("mail_seen_until", desk.now.isoformat())


def _take_all(desk: Desk, stubs: Iterable[MessageStub]) -> None:
    for stub in stubs:
        take(desk, stub)


def _remember(desk: Desk, bookmark: str) -> None:
    desk.store.set_bookmark("history", bookmark)
    desk.store.set_bookmark("history_moved_at", desk.now.isoformat())


def _due(desk: Desk, prefix: str) -> tuple[str, ...]:
    """Return what is marked under a prefix and need not wait for the index any more."""
    names = desk.store.bookmarks(prefix)
    return tuple(name for name in names if not _waits(desk, desk.store.bookmark(prefix + name)))


def _waits(desk: Desk, until: str | None) -> bool:
    if not until or until == WANTED:
        return False
    # A clock set back must not stretch the wait.
    return desk.now < datetime.fromisoformat(until) <= desk.now + _INDEX_LAG


def _once_more(desk: Desk, name: str) -> None:
    """Mark what was searched to be searched again later, or as done when it was."""
    first = desk.store.bookmark(name) == WANTED
    desk.store.set_bookmark(name, (desk.now + _INDEX_LAG).isoformat() if first else None)


def _changes(desk: Desk) -> MailChanges:
    bookmark = desk.store.bookmark("history")
    if bookmark is None:
        return MailChanges(desk.mailbox.profile().history_id)
    try:
        changes = desk.mailbox.changes(bookmark)
    except BookmarkExpired:
        seen_until = desk.store.bookmark("mail_seen_until")
        return _open_gap(desk, seen_until, WANTED, "mailbox history had expired")
    moved_at = desk.store.bookmark("history_moved_at")
    if changes.bookmark == bookmark and _is_old(desk, moved_at):
        return _open_gap(desk, moved_at, desk.now.isoformat())
    return changes


def _is_old(desk: Desk, moved_at: str | None) -> bool:
    return moved_at is None or abs(desk.now - datetime.fromisoformat(moved_at)) >= _OLD


def _open_gap(desk: Desk, seen_until: str | None, when: str, why: str = "") -> MailChanges:
    """Go on from the newest history id, and mark what lies between to be read.

    The mark stays until all of it was read, however many passes that takes.
    """
    newest = desk.mailbox.profile().history_id
    start = seen_until or (desk.now - _BEFORE_FIRST_INTERVIEW).isoformat()
    with desk.store.transaction():
        desk.store.set_bookmark(f"{_GAP}{start}", when)
        _remember(desk, newest)
        if why:
            desk.tell(None, f"{why}; recent mail is read again")
    return MailChanges(newest)


def _read_gap(desk: Desk, start: str) -> None:
    """Read recent mail by query, and first the tracked threads and every live draft.

    These do not wait for the search index.
    """
    found = {stub.id: stub for stub in _found_since(desk, datetime.fromisoformat(start))}
    if desk.store.bookmark(f"{_GAP}{start}") == WANTED:
        found |= {stub.id: stub for stub in _in_threads(desk)}
    _take_all(desk, _oldest_first(found.values()))
    check_drafts(desk, (draft for _, draft in desk.store.live_drafts()))


def _in_threads(desk: Desk) -> Iterator[MessageStub]:
    """Yield what stands in the threads of the applications, the liveliest ones."""
    last: dict[str, datetime] = {}
    for application in desk.store.applications():
        for message in application.messages:
            at = last.get(message.thread_id, message.at)
            last[message.thread_id] = max(message.at, at)
        for draft in application.drafts:
            last[draft.thread_id] = max(draft.due, last.get(draft.thread_id, draft.due))
    last.pop("", None)
    for thread_id in sorted(last, key=lambda name: last[name], reverse=True)[:_MOST_THREADS]:
        for mail in desk.mailbox.thread(thread_id):
            yield MessageStub(mail.id, mail.thread_id, mail.labels)


def _found_since(desk: Desk, start: datetime) -> tuple[MessageStub, ...]:
    day_before = start - timedelta(days=1)
    # Nudges of ours come from and to the candidate, and were not sent.
    query = f"after:{day_before:%Y/%m/%d} -in:drafts -in:chats -(from:me to:me -in:sent)"
    return desk.mailbox.search(query, limit=_MOST_REREAD)


def _oldest_first(stubs: Iterable[MessageStub]) -> tuple[MessageStub, ...]:
    """Return messages in the order they came: Gmail's ids are hexadecimal and rise with time.

    A mail can be tied to an application by one that came before it.
    """
    return tuple(sorted(stubs, key=lambda stub: (len(stub.id), stub.id)))


def _backfill(desk: Desk, application_id: str) -> None:
    """Read earlier mail with the people of a new application: its threads and what was said."""
    application = desk.store.application(application_id)
    if application is None:
        return
    try:
        for query in _queries(application):
            _take_all(desk, _oldest_first(desk.mailbox.search(query, limit=_MOST_BACKFILLED)))
    except Rejected as error:
        desk.fault(f"backfill:{application_id}", f"Earlier mail could not be searched: {error}")


def _queries(application: Application) -> Iterator[str]:
    """Yield searches for mail from and to an application's people, a domain for all at it."""
    addresses = {p.email for p in people_of(application) if p.email}
    domains = {application.company.domain, *(employer_domain(a) for a in addresses)} - {""}
    alone = {a for a in addresses if employer_domain(a) not in domains}
    ends = [*(f"@{d}" for d in sorted(domains)), *sorted(alone)][:_MOST_ENDS]
    first = min((i.start for i in application.interviews), default=application.created_at)
    since = f"after:{first - _BEFORE_FIRST_INTERVIEW:%Y/%m/%d} -in:drafts -in:chats"
    for start in range(0, len(ends), _ENDS_A_QUERY):
        group = ends[start : start + _ENDS_A_QUERY]
        either = " ".join(f"from:{end} to:{end}" for end in group)
        yield f"{{{either}}} {since}"
