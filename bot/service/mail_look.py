"""Takes new mail in: matches it to an application, reads it, and forgets its body."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.core.dates import find_deadline
from bot.core.domains import employer_domain
from bot.core.facts import Application, Draft, DraftState, Message
from bot.core.matching import Match, match_mail, people_of
from bot.core.model import Mail, Reading, ReplyKind
from bot.core.reading import ReadingRules, mail_text, read_reply
from bot.core.reading.headers import fails_authentication
from bot.notes.nudge import is_nudge
from bot.ports import BookmarkExpired, GoogleError, MailChanges, MessageStub, Rejected
from bot.service.calendar_look import BACKFILL
from bot.service.desk import Desk
from bot.service.drafts_look import check_drafts, drafts_concerned
from bot.store.faults import StoreFault

# Scheduling mails come before the first interview, often by weeks.
_BEFORE_FIRST_INTERVIEW = timedelta(days=30)
_NOT_MAIL = frozenset({"DRAFT", "TRASH", "SPAM", "CHAT"})
_MOST_BACKFILLED = 60
# Gmail refuses long queries, and an event may have hundreds of guests.
_ENDS_A_QUERY = 8
_MOST_ENDS = 40
# A mail's own date has whole seconds and another machine's clock.
_CLOCK_SLACK = timedelta(minutes=1)


def look_at_mail(desk: Desk) -> None:
    """Take in what changed in the mailbox, and what was there before for new interviews."""
    changes = _changes(desk)
    for stub in changes.added:
        _take_safely(desk, stub)
    for application_id in desk.store.bookmarks(BACKFILL):
        _backfill(desk, application_id)
        desk.store.set_bookmark(f"{BACKFILL}{application_id}", None)
    check_drafts(desk, drafts_concerned(desk, changes))
    desk.store.set_bookmark("history", changes.bookmark)
    desk.store.set_bookmark("mail_seen_until", desk.now.isoformat())


def _changes(desk: Desk) -> MailChanges:
    bookmark = desk.store.bookmark("history")
    newest = None if bookmark else desk.mailbox.profile().history_id
    if newest is not None:
        return MailChanges(newest)
    assert bookmark is not None  # noqa: S101  for the types: one of the two is set
    try:
        return desk.mailbox.changes(bookmark)
    except BookmarkExpired:
        return _reread(desk)


def _reread(desk: Desk) -> MailChanges:
    """Read the gap an expired bookmark leaves: recent mail by query, and every live draft."""
    bookmark = desk.mailbox.profile().history_id
    since = desk.store.bookmark("mail_seen_until")
    start = datetime.fromisoformat(since) if since else desk.now - _BEFORE_FIRST_INTERVIEW
    day_before = start - timedelta(days=1)
    found = desk.mailbox.search(f"after:{day_before:%Y/%m/%d} -in:drafts -in:chats", limit=2000)
    live = frozenset(d.gmail_message_id for _, d in desk.store.live_drafts())
    desk.tell(None, "mailbox history had expired; recent mail was read again")
    return MailChanges(bookmark, added=tuple(reversed(found)), deleted=live)


def _backfill(desk: Desk, application_id: str) -> None:
    """Read earlier mail with the people of a new application: its threads and what was said."""
    application = desk.store.application(application_id)
    if application is None:
        return
    try:
        for query in _queries(application):
            for stub in reversed(desk.mailbox.search(query, limit=_MOST_BACKFILLED)):
                _take_safely(desk, stub)
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


def _take_safely(desk: Desk, stub: MessageStub) -> None:
    desk.checkpoint()
    if stub.labels & _NOT_MAIL or desk.store.has_message(stub.id):
        return
    mail = desk.mailbox.mail(stub.id)
    if mail is None or mail.labels & _NOT_MAIL or is_nudge(mail):
        return
    desk.report.mails_read += 1
    try:
        _take(desk, mail)
    except (GoogleError, StoreFault):
        raise
    except Exception as error:  # noqa: BLE001  one mail must not stop the others, nor be lost
        why = f"{type(error).__name__}: {error}"[:200]
        desk.store.put_aside(f"mail:{mail.id}", f"mail “{mail.subject[:80]}”", why, desk.now)
        desk.fault(
            f"mail:{mail.id}", "A mail could not be read and is put aside; look at it yourself."
        )


def _take(desk: Desk, mail: Mail) -> None:
    match = match_mail(mail, desk.candidate.own, desk.store.applications())
    if match is None:
        desk.report.ignored += 1
        return
    message = message_from(desk, mail, match)
    # Gmail is asked before the transaction: nobody else's command waits for an answer of Google's.
    draft = _draft_of(desk, match.application, message) if message.outgoing else None
    with desk.store.transaction():
        if draft is not None:
            message = _attribute(desk, draft, message)
        desk.store.put_message(match.application.id, message)
        _tell_of(desk, match.application, message)


def message_from(desk: Desk, mail: Mail, match: Match) -> Message:
    """Return what is kept of a mail: who, when, what it means and the sentence that says so."""
    outgoing = "SENT" in mail.labels or mail.sender.email in desk.candidate.own
    rules = ReadingRules(desk.rules.confidence_limit, expected=match.personal)
    reading = None if outgoing else read_reply(mail, rules)
    return Message(
        id=mail.id,
        thread_id=mail.thread_id,
        at=min(mail.received or mail.date or desk.now, desk.now),
        outgoing=outgoing,
        sender=mail.sender,
        recipients=(*mail.to, *mail.cc),
        subject=mail.subject,
        message_id=mail.message_id,
        references=mail.references,
        reply_to=next(iter(mail.reply_to), None),
        reading=reading,
        trusted=outgoing or not fails_authentication(mail),
        sure=match.sure,
        personal=match.personal,
        matched_by=match.reason,
        decide_by=_deadline(mail, reading),
    )


def _deadline(mail: Mail, reading: Reading | None) -> date | None:
    if reading is None or reading.kind is not ReplyKind.OFFER or mail.date is None:
        return None
    found = find_deadline(mail_text(mail).new, mail.date)
    return found.date if found else None


def _draft_of(desk: Desk, application: Application, message: Message) -> Draft | None:
    """Return the draft that was sent as a mail: same thread, or same recipient and subject."""
    unsent = {DraftState.READY, DraftState.EDITED, DraftState.WRITING, DraftState.DELETED}
    drafts = [d for d in application.drafts if d.state in unsent and was_sent_as(d, message)]
    return next((d for d in drafts if not _stands(desk, d)), None)


def _attribute(desk: Desk, draft: Draft, message: Message) -> Message:
    """Tie a sent mail to the draft it was."""
    sent = replace(draft, state=DraftState.SENT, ended_at=message.at, thread_id=message.thread_id)
    desk.store.put_draft(sent)
    matched_by = f"it is our {draft.kind.value} draft, sent"
    return replace(message, note_key=draft.note_key, matched_by=matched_by)


def _stands(desk: Desk, draft: Draft) -> bool:
    return bool(draft.draft_id) and desk.mailbox.draft(draft.draft_id) is not None


def was_sent_as(draft: Draft, message: Message) -> bool:
    """Whether a sent mail can be what became of a draft."""
    if draft.state is DraftState.DELETED and draft.ended_at and message.at > draft.ended_at:
        return False
    if draft.written_at is not None and message.at < draft.written_at - _CLOCK_SLACK:
        return False
    to_them = any(p.email == draft.to.email for p in message.recipients)
    same_thread = bool(draft.thread_id) and draft.thread_id == message.thread_id
    return same_thread or (to_them and draft.subject == message.subject)


def _tell_of(desk: Desk, application: Application, message: Message) -> None:
    fact = f"message:{message.id}"
    if message.outgoing:
        what = "you sent the note" if message.note_key else "you wrote by hand"
        names = ", ".join(p.name or p.email or "" for p in message.recipients[:3])
        desk.tell(application.id, f"{what} to {names}", message.matched_by, fact=fact)
        return
    meaning = message.meaning(desk.rules.confidence_limit)
    who = message.sender.name or message.sender.email or "somebody"
    reading = message.reading or Reading(meaning, 0.0)
    doubts = _doubts(message)
    reason = f"read with confidence {reading.confidence:.2f}; {message.matched_by}{doubts}"
    desk.tell(application.id, f"{who} wrote: {meaning.value}", reason, reading.evidence, fact)


def _doubts(message: Message) -> str:
    doubts = []
    if not message.trusted:
        doubts.append("the mail fails Gmail's authentication checks")
    if not message.sure:
        doubts.append("it may belong to another application")
    return "".join(f"; {d}" for d in doubts)
