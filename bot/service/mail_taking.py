"""Takes one mail in: matches it to an application, reads it, and forgets its body."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.core.dates import find_deadline
from bot.core.facts import Application, Draft, DraftState, Message
from bot.core.matching import Match, match_mail
from bot.core.model import Mail, Reading, ReplyKind
from bot.core.reading import ReadingRules, mail_text, read_reply
from bot.core.reading.authentication import fails_authentication
from bot.notes.nudge import is_nudge
from bot.ports import Garbled, GoogleError, MessageStub, Rejected
from bot.service.desk import Desk
from bot.store.faults import StoreFault

_NOT_MAIL = frozenset({"DRAFT", "TRASH", "SPAM", "CHAT"})
# A mail's own date has whole seconds and another machine's clock.
_CLOCK_SLACK = timedelta(minutes=1)
# Marks a mail that Google does not give whole.
_POSTPONED = "mail:"
_PATIENCE = timedelta(days=1)


def postponed(desk: Desk) -> tuple[MessageStub, ...]:
    """Return the mails that could not be read at an earlier pass."""
    return tuple(MessageStub(name, "", frozenset()) for name in desk.store.bookmarks(_POSTPONED))


def take(desk: Desk, stub: MessageStub) -> None:
    """Take a mail in, once; one that cannot be read neither stops the others nor gets lost."""
    desk.checkpoint()
    if stub.labels & _NOT_MAIL or desk.store.has_message(stub.id):
        return
    try:
        mail = desk.mailbox.mail(stub.id)
    except (Garbled, Rejected) as error:
        _postpone(desk, stub, str(error))
        return
    if mail is not None and not mail.labels & _NOT_MAIL and not is_nudge(mail):
        _take_safely(desk, mail)
    if desk.store.bookmark(f"{_POSTPONED}{stub.id}"):
        desk.store.set_bookmark(f"{_POSTPONED}{stub.id}", None)


def _postpone(desk: Desk, stub: MessageStub, why: str) -> None:
    """Try a mail again at every pass; after a day leave it to the candidate."""
    name = f"{_POSTPONED}{stub.id}"
    if any(key == name for key, _, _ in desk.store.aside()):
        return
    first = desk.store.bookmark(name) or desk.now.isoformat()
    if abs(desk.now - datetime.fromisoformat(first)) < _PATIENCE:
        desk.store.set_bookmark(name, first)
        desk.fault(name, f"A mail cannot be read yet and is tried again: {why}")
        return
    _put_aside(desk, stub.id, f"mail {stub.id}", why)
    desk.store.set_bookmark(name, None)


def _put_aside(desk: Desk, message_id: str, what: str, why: str) -> None:
    desk.store.put_aside(f"mail:{message_id}", what, why, desk.now)
    desk.fault(
        f"mail:{message_id}", "A mail could not be read and is put aside; look at it yourself."
    )


def _take_safely(desk: Desk, mail: Mail) -> None:
    desk.report.mails_read += 1
    try:
        _take(desk, mail)
    except (GoogleError, StoreFault):
        raise
    except Exception as error:  # noqa: BLE001  one mail must not stop the others, nor be lost
        why = f"{type(error).__name__}: {error}"[:200]
        _put_aside(desk, mail.id, f"mail “{mail.subject[:80]}”", why)


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
    unsent = [d for d in application.drafts if d.state is not DraftState.SENT]
    drafts = [d for d in unsent if was_sent_as(d, message)]
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
    """Whether a sent mail can be what became of a draft.

    One that was missing at a look, or gone when we took it back, may have been sent just before.
    """
    if draft.ended_at is not None and message.at > draft.ended_at + _CLOCK_SLACK:
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
