"""Sees what became of our drafts: edited, sent, deleted."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from bot.core.facts import Draft, DraftState
from bot.notes.fingerprint import fingerprint
from bot.ports import LiveDraft, MailChanges, MessageStub
from bot.service.desk import Desk
from bot.service.mail_taking import take

_BIN = "TRASH"


def drafts_concerned(desk: Desk, changes: MailChanges) -> tuple[Draft, ...]:
    """Return the live drafts that a change in the mailbox may have touched.

    Every save deletes a draft's old message, and so do sending and deleting; other programs put it
    in the bin.
    """
    drafts = (d for _, d in desk.store.live_drafts() if d.state is not DraftState.WRITING)
    binned = {stub.id for stub in changes.labels_added if _BIN in stub.labels}
    return tuple(d for d in drafts if d.gmail_message_id in changes.deleted | binned)


def check_drafts(desk: Desk, drafts: Iterable[Draft]) -> None:
    """Bring each draft's stored state up to what Gmail says."""
    for draft in drafts:
        refresh_draft(desk, draft.id)


def refresh_draft(desk: Desk, draft_id: int) -> Draft:
    """Look at one draft in Gmail and store what became of it; return its new state."""
    application_id, draft = desk.store.draft(draft_id)
    if not draft.live or draft.state is DraftState.WRITING or under_way(desk, draft):
        return draft
    live = desk.mailbox.draft(draft.draft_id)
    if live is not None and _BIN not in live.mail.labels:
        return _seen(desk, draft, live)
    _take_sent(desk, draft)
    application_id, draft = desk.store.draft(draft_id)
    return gone(desk, application_id, draft) if draft.live else draft


def _take_sent(desk: Desk, draft: Draft) -> None:
    """Take in what was sent in a missing draft's thread: it may have gone out a moment ago."""
    for mail in desk.mailbox.thread(draft.thread_id) if draft.thread_id else ():
        if "SENT" in mail.labels:
            take(desk, MessageStub(mail.id, mail.thread_id, mail.labels))


def find_draft(desk: Desk, draft: Draft, candidates: Iterable[str]) -> LiveDraft | None:
    """Find one of our drafts among Gmail's, by Message-ID, else by recipient and subject.

    Editing in Gmail's page gives a draft a new Message-ID. Drafts of other notes are passed over.
    """
    known = {d.draft_id for _, d in desk.store.live_drafts()}
    for draft_id in dict.fromkeys(candidates):
        live = desk.mailbox.draft(draft_id) if draft_id not in known else None
        if live is not None and _is(live, draft):
            return live
    return None


def _is(live: LiveDraft, draft: Draft) -> bool:
    if live.mail.message_id == draft.message_id:
        return True
    to_them = any(p.email == draft.to.email for p in live.mail.to)
    return to_them and live.mail.subject == draft.subject


def under_way(desk: Desk, draft: Draft) -> bool:
    """Whether a write of ours to this draft has an unknown outcome: then nothing else is judged."""
    return desk.store.is_open(f"rewrite:{draft.id}", f"withdraw:{draft.id}")


def gone(desk: Desk, application_id: str, draft: Draft) -> Draft:
    """Keep that the candidate discarded a draft."""
    after = replace(draft, state=DraftState.DELETED, ended_at=desk.now)
    with desk.store.transaction():
        desk.store.put_draft(after)
        desk.tell(
            application_id,
            f"you deleted the {draft.kind.value} draft to {draft.to.name or draft.to.email}",
            "it is gone from Gmail and was not sent; it does not come back",
            fact=f"draft:{draft.id}",
        )
    return after


def _seen(desk: Desk, draft: Draft, live: LiveDraft) -> Draft:
    if live.mail.id == draft.gmail_message_id:
        return draft
    return judge(desk, draft.id, live)


def judge(desk: Desk, draft_id: int, live: LiveDraft) -> Draft:
    """Store whether a draft still says what we wrote, and its newest handles."""
    application_id, draft = desk.store.draft(draft_id)
    edited = fingerprint(live.mail) != draft.fingerprint
    newly = edited and draft.state is not DraftState.EDITED
    state = DraftState.EDITED if edited else draft.state
    after = replace(
        draft,
        state=state,
        gmail_message_id=live.mail.id,
        thread_id=live.mail.thread_id,
    )
    with desk.store.transaction():
        desk.store.put_draft(after)
        if newly:
            desk.tell(
                application_id,
                f"you edited the {draft.kind.value} draft",
                "from now on it is yours and stays as it is",
                fact=f"draft:{draft.id}",
            )
    return after
