"""Finds out what became of writes whose answer was lost, before anything is written again."""

from __future__ import annotations

from collections.abc import Callable

from bot.core.facts import Draft, DraftState
from bot.notes.fingerprint import fingerprint
from bot.ports import BookmarkExpired, LiveDraft
from bot.service.desk import Desk
from bot.service.drafts_look import find_draft, gone, judge, refresh_draft
from bot.service.effects import SETTLE, nudged, rewritten, withdrawn, written
from bot.store.store import IntentRow


def recover(desk: Desk) -> None:
    """Settle every open intent that was carried out."""
    for intent in desk.store.open_intents():
        _RECOVER[intent.effect](desk, intent)


def give_up(desk: Desk) -> None:
    """Free what left no trace to be decided again, once search had time to find it.

    Called when the mailbox was looked at, which knows of drafts that were sent meanwhile.
    """
    for intent in desk.store.open_intents():
        if intent.effect == "write":
            _give_up_draft(desk, intent)
        elif _settled(desk, intent):
            desk.store.close_intent(intent)


def _settled(desk: Desk, intent: IntentRow) -> bool:
    return abs(desk.now - intent.at) >= SETTLE


def _find_draft(desk: Desk, draft: Draft) -> LiveDraft | None:
    """Find a draft by its Message-ID, or by recipient and subject once somebody edited it.

    Search may lag behind, so all drafts that are not known to be another note are looked at too.
    """
    searched = desk.mailbox.drafts(f"rfc822msgid:{draft.message_id.strip('<>')}")
    return find_draft(desk, draft, (*searched, *desk.mailbox.drafts("")))


def _write(desk: Desk, intent: IntentRow) -> None:
    _, draft = desk.store.draft(intent.data["draft"])
    if draft.state is not DraftState.WRITING:
        desk.store.close_intent(intent)
        return
    live = _find_draft(desk, draft)
    if live is not None:
        written(desk, intent, live)
        judge(desk, draft.id, live)


def _give_up_draft(desk: Desk, intent: IntentRow) -> None:
    application_id, draft = desk.store.draft(intent.data["draft"])
    discarded = draft.state is DraftState.WRITING and _was_discarded(desk, intent, draft)
    with desk.store.transaction():
        if discarded:
            gone(desk, application_id, draft)
        elif draft.state is DraftState.WRITING and _settled(desk, intent):
            desk.store.forget_draft(draft.id)
        elif draft.state is DraftState.WRITING:
            return
        desk.store.close_intent(intent)


def _was_discarded(desk: Desk, intent: IntentRow, draft: Draft) -> bool:
    """Whether a draft came since the intent and is gone again, in the note's thread if it has one.

    Its words are gone too, so it may have been one of the candidate's own: a deleted draft means
    no, and the history says why nothing is written.
    """
    since = intent.data.get("history")
    if not since:
        return False
    try:
        changes = desk.mailbox.changes(since)
    except BookmarkExpired:
        return False
    ours = {d.gmail_message_id for a in desk.store.applications() for d in a.drafts}
    replaced = {stub.thread_id for stub in changes.added}
    return any(
        "DRAFT" in stub.labels
        and stub.id not in ours
        and stub.thread_id not in replaced
        and draft.thread_id in {"", stub.thread_id}
        for stub in changes.vanished
    )


def _rewrite(desk: Desk, intent: IntentRow) -> None:
    _, draft = desk.store.draft(intent.data["draft"])
    live = desk.mailbox.draft(draft.draft_id) if draft.live else None
    intended = intent.data["after"]["fingerprint"]
    if live is not None and fingerprint(live.mail) == intended:
        rewritten(desk, intent, live)
        return
    desk.store.close_intent(intent)
    refresh_draft(desk, draft.id)


def _withdraw(desk: Desk, intent: IntentRow) -> None:
    _, draft = desk.store.draft(intent.data["draft"])
    if draft.live and desk.mailbox.draft(draft.draft_id) is None:
        withdrawn(desk, intent)
        return
    desk.store.close_intent(intent)


def _nudge(desk: Desk, intent: IntentRow) -> None:
    message_id = intent.data["message_id"]
    searched = desk.mailbox.search(f"rfc822msgid:{message_id.strip('<>')} in:anywhere")
    if searched or _arrived(desk, intent, message_id):
        nudged(desk, intent)


def _arrived(desk: Desk, intent: IntentRow, message_id: str) -> bool:
    """Whether a message came to the inbox since an intent: history does not lag as search does."""
    try:
        added = desk.mailbox.changes(intent.data["history"]).added
    except (BookmarkExpired, KeyError):
        return False
    arrived = (stub for stub in added if "INBOX" in stub.labels)
    mails = (desk.mailbox.mail(s.id) for s in arrived if not desk.store.has_message(s.id))
    return any(mail is not None and mail.message_id == message_id for mail in mails)


_RECOVER: dict[str, Callable[[Desk, IntentRow], None]] = {
    "write": _write,
    "rewrite": _rewrite,
    "withdraw": _withdraw,
    "nudge": _nudge,
}
