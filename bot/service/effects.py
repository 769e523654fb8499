"""Carries intents out: the intent is stored, the request sent once, the answer kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

from bot.core.facts import Draft, DraftState
from bot.core.model import Person
from bot.core.workflow.content import content_key, letter_facts
from bot.core.workflow.decide import (
    Assessment,
    Intent,
    RewriteDraft,
    TellCandidate,
    WithdrawDraft,
    WriteDraft,
)
from bot.core.workflow.notes import PlannedNote
from bot.core.workflow.nudges import PlannedNudge
from bot.notes.compose import DraftMail, NoteError, compose, message_id, reply_subject
from bot.notes.fingerprint import fingerprint
from bot.notes.nudge import NudgeMail, compose_nudge, draft_link, plain_text, thread_link
from bot.notes.render import render
from bot.notes.signature import with_signature
from bot.ports import LiveDraft, NotAllowed, Rejected, SignInLost, Unavailable
from bot.service.desk import Desk
from bot.service.drafts_look import find_draft, judge, refresh_draft, under_way
from bot.store.store import Announcement, IntentRow

# A search index may lag behind a write that did happen, so an unknown one is not repeated at once.
SETTLE = timedelta(minutes=1)


def carry_out(desk: Desk, assessment: Assessment, intent: Intent) -> None:
    """Do one intent. A fault leaves it for the next pass, which looks before writing again."""
    match intent:
        case WriteDraft(note):
            _write(desk, assessment, note)
        case RewriteDraft(draft, note):
            _rewrite(desk, assessment, draft, note)
        case WithdrawDraft(draft, reason):
            _withdraw(desk, assessment.timeline.application.id, draft, reason)
        case TellCandidate(nudge):
            _nudge(desk, assessment.timeline.application.id, nudge)


def _open(desk: Desk, application_id: str | None, key: str, data: dict[str, Any]) -> IntentRow:
    """Store an intent before its request; the key's first word is the effect."""
    effect = key.partition(":")[0]
    return desk.store.open_intent(IntentRow(key, effect, desk.now, data, application_id))


def _attempt(desk: Desk, intent: IntentRow, request: Callable[[], Any]) -> Any:
    """Send one request for a stored intent. Refused ones are dropped; lost answers stay open."""
    try:
        return request()
    except (NotAllowed, Rejected, SignInLost, Unavailable):
        # These say that Google did not do it: it will be decided afresh. All else stays open.
        with desk.store.transaction():
            _forget(desk, intent)
        raise


def _forget(desk: Desk, intent: IntentRow) -> None:
    if intent.effect == "write":
        desk.store.forget_draft(intent.data["draft"])
    desk.store.close_intent(intent)


# write


def compose_note(
    desk: Desk, assessment: Assessment, note: PlannedNote, key: str
) -> tuple[DraftMail, bytes]:
    """Render a note and build its mail, ready for Gmail."""
    t, identity = assessment.timeline, desk.candidate.identity
    facts = letter_facts(t, note, identity.name)
    rendered = render(facts, desk.templates)
    for fault in rendered.faults:
        desk.fault(f"template:{fault.file}", f"{fault} The built-in template was used.")
    signed = with_signature(rendered, identity.signature_html)
    thread = note.thread
    mail = DraftMail(
        sender=Person(identity.name, identity.email),
        to=(note.to,),
        subject=reply_subject(thread.subject) if thread else rendered.subject,
        text=signed.text,
        html=signed.html,
        in_reply_to=thread.in_reply_to if thread else "",
        references=thread.references if thread else (),
        message_id=message_id(key, identity.email.rpartition("@")[2]),
    )
    return mail, compose(mail)


def _write(desk: Desk, assessment: Assessment, note: PlannedNote) -> None:
    application_id = assessment.timeline.application.id
    if desk.store.has_live_draft(application_id, note.to):
        # What should have made room was edited or could not be withdrawn: it stays the one.
        return
    written_before = sum(d.note_key == note.key for d in assessment.timeline.application.drafts)
    key = f"{application_id}:{note.key}:{written_before}:{desk.now.isoformat()}"
    try:
        mail, raw = compose_note(desk, assessment, note, key)
    except NoteError as error:
        desk.fault(f"note:{note.key}", f"The {note.kind.value} to {note.to.email}: {error}")
        return
    with desk.store.transaction():
        draft = desk.store.add_draft(application_id, _new_draft(desk, assessment, note, mail))
        # What the mailbox's history says from here on tells what became of the draft.
        data = {"draft": draft.id, "history": desk.store.bookmark("history")}
        intent = _open(desk, application_id, f"write:{draft.id}", data)
    thread_id = note.thread.id if note.thread else None
    live = _attempt(desk, intent, lambda: _stored(desk, draft, raw, thread_id))
    written(desk, intent, live)
    judge(desk, draft.id, live)


def _stored(desk: Desk, draft: Draft, raw: bytes, thread_id: str | None) -> LiveDraft:
    """Return the draft in Gmail: one that stands there already, else a new one.

    One may stand there when the database was lost, or when the candidate began it themselves.
    """
    standing = find_draft(desk, draft, desk.mailbox.drafts(f"to:{draft.to.email}"))
    return standing or desk.mailbox.create_draft(raw, thread_id)


def _new_draft(desk: Desk, assessment: Assessment, note: PlannedNote, mail: DraftMail) -> Draft:
    return Draft(
        id=0,
        note_key=note.key,
        kind=note.kind,
        ordinal=note.ordinal,
        to=note.to,
        state=DraftState.WRITING,
        due=note.due,
        reason=note.reason,
        subject=mail.subject,
        text=mail.text,
        message_id=mail.message_id,
        content_key=content_key(assessment.timeline, note),
        fingerprint=fingerprint(mail.as_mail()),
        thread_id=note.thread.id if note.thread else "",
        written_at=desk.now,
    )


def written(desk: Desk, intent: IntentRow, live: LiveDraft) -> None:
    """Keep the handles of a draft that Gmail now holds."""
    application_id, draft = desk.store.draft(intent.data["draft"])
    ready = replace(draft, state=DraftState.READY, written_at=desk.now)
    ready = _with_handles(ready, live)
    with desk.store.transaction():
        desk.store.put_draft(ready)
        desk.store.close_intent(intent)
        desk.tell(
            application_id,
            f"{draft.kind.value} draft written to {draft.to.name or draft.to.email}",
            draft.reason,
            fact=f"draft:{draft.id}",
        )


def _with_handles(draft: Draft, live: LiveDraft) -> Draft:
    return replace(
        draft,
        draft_id=live.draft_id,
        gmail_message_id=live.mail.id,
        thread_id=live.mail.thread_id,
    )


# rewrite


def _still_ready(desk: Desk, draft: Draft) -> bool:
    """Look once more: the candidate may have edited, sent or deleted it meanwhile."""
    if under_way(desk, draft):
        return False
    return refresh_draft(desk, draft.id).state is DraftState.READY


def _rewrite(desk: Desk, assessment: Assessment, draft: Draft, note: PlannedNote) -> None:
    if not _still_ready(desk, draft):
        return
    application_id, draft = desk.store.draft(draft.id)
    try:
        mail, raw = compose_note(desk, assessment, note, f"{draft.id}:{desk.now.isoformat()}")
    except NoteError as error:
        desk.fault(f"note:{note.key}", f"The {note.kind.value} to {note.to.email}: {error}")
        return
    after = {
        "subject": mail.subject,
        "text": mail.text,
        "message_id": mail.message_id,
        "content_key": content_key(assessment.timeline, note),
        "fingerprint": fingerprint(mail.as_mail()),
    }
    intent = _open(desk, application_id, f"rewrite:{draft.id}", {"draft": draft.id, "after": after})
    thread_id = note.thread.id if note.thread else draft.thread_id or None
    live = _attempt(desk, intent, lambda: desk.mailbox.update_draft(draft.draft_id, raw, thread_id))
    if live is None:
        desk.store.close_intent(intent)
        refresh_draft(desk, draft.id)
        return
    rewritten(desk, intent, live)


def rewritten(desk: Desk, intent: IntentRow, live: LiveDraft) -> None:
    """Keep what an untouched draft says now."""
    application_id, draft = desk.store.draft(intent.data["draft"])
    after = _with_handles(replace(draft, **intent.data["after"]), live)
    with desk.store.transaction():
        desk.store.put_draft(after)
        desk.store.close_intent(intent)
        desk.tell(
            application_id,
            f"{draft.kind.value} draft written anew",
            "what it should say changed, and you had not touched it",
            fact=f"draft:{draft.id}",
        )


# withdraw


def _withdraw(desk: Desk, application_id: str, draft: Draft, reason: str) -> None:
    """Take a draft back."""
    if not _still_ready(desk, draft):
        return
    intent = _open(
        desk, application_id, f"withdraw:{draft.id}", {"draft": draft.id, "reason": reason}
    )
    if _attempt(desk, intent, lambda: desk.mailbox.delete_draft(draft.draft_id)):
        withdrawn(desk, intent)
        return
    # It went another way meanwhile: sent, or deleted by the candidate.
    desk.store.close_intent(intent)
    refresh_draft(desk, draft.id)


def withdrawn(desk: Desk, intent: IntentRow) -> None:
    """Keep that a draft was taken back, and why."""
    application_id, draft = desk.store.draft(intent.data["draft"])
    with desk.store.transaction():
        desk.store.put_draft(replace(draft, state=DraftState.WITHDRAWN, ended_at=desk.now))
        desk.store.close_intent(intent)
        desk.tell(
            application_id,
            f"{draft.kind.value} draft withdrawn",
            intent.data["reason"],
            fact=f"draft:{draft.id}",
        )


# nudge


def _nudge(desk: Desk, application_id: str | None, nudge: PlannedNudge) -> None:
    identity = desk.candidate.identity
    links = [
        (
            f"Open the draft to {d.to.name or d.to.email}",
            draft_link(identity.email, d.gmail_message_id),
        )
        for d in nudge.drafts
        if d.gmail_message_id
    ]
    if nudge.thread_id:
        links.append(("Open the conversation", thread_link(identity.email, nudge.thread_id)))
    put_nudge(
        desk,
        application_id,
        nudge.keys,
        subject=nudge.subject,
        paragraphs=nudge.paragraphs,
        links=tuple(links),
        reason=nudge.reason,
    )


def put_nudge(
    desk: Desk,
    application_id: str | None,
    keys: tuple[str, ...],
    *,
    subject: str,
    paragraphs: tuple[str, ...],
    links: tuple[tuple[str, str], ...] = (),
    reason: str = "",
) -> None:
    """Put one message in the candidate's own inbox, once for its keys."""
    identity = desk.candidate.identity
    key = f"nudge:{application_id or ''}:{keys[0]}"
    if desk.store.is_open(key):
        return
    mail = NudgeMail(
        to=Person(identity.name, identity.email),
        subject=subject,
        paragraphs=paragraphs,
        links=links,
        message_id=message_id(f"{key}:{desk.now.isoformat()}", identity.email.rpartition("@")[2]),
        date=desk.now,
    )
    intent = _open(
        desk,
        application_id,
        key,
        {
            "keys": list(keys),
            "subject": subject,
            "message_id": mail.message_id,
            "reason": reason,
            "history": desk.store.bookmark("history") or "",
            "text": plain_text(mail),
        },
    )
    _attempt(desk, intent, lambda: desk.mailbox.put_in_inbox(compose_nudge(mail)))
    nudged(desk, intent)


def nudged(desk: Desk, intent: IntentRow) -> None:
    """Keep that the candidate was told."""
    with desk.store.transaction():
        desk.store.remember_told(intent.data["keys"], intent.application_id, desk.now)
        desk.store.close_intent(intent)
        what = f"nudge: {intent.data['subject']}"
        desk.tell(intent.application_id, what, intent.data.get("reason", ""))
        text = intent.data.get("text", "")
        desk.store.announce(Announcement(desk.now, intent.data["subject"], text))
