"""Finds out what became of writes whose answer was lost, before anything is written again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bot.core.facts import DraftState
from bot.notes.fingerprint import fingerprint
from bot.ports import LiveDraft
from bot.service.desk import Desk
from bot.service.drafts_look import refresh_draft
from bot.service.effects import SETTLE, nudged, rewritten, withdrawn, written
from bot.store.store import IntentRow


def recover(desk: Desk) -> None:
    """Settle every attempted intent: done, or free to be decided again."""
    for intent in desk.store.intents("attempted"):
        _RECOVER[intent.effect](desk, intent)


def _find_draft(desk: Desk, message_id: str) -> LiveDraft | None:
    """Find a draft by its Message-ID: by search, else among all drafts since search may lag."""
    searched = desk.mailbox.drafts(f"rfc822msgid:{message_id.strip('<>')}")
    known = {d.draft_id for _, d in desk.store.live_drafts()}
    for draft_id in (*searched, *(i for i in desk.mailbox.drafts("") if i not in known)):
        live = desk.mailbox.draft(draft_id)
        if live is not None and live.mail.message_id == message_id:
            return live
    return None


def _write(desk: Desk, intent: IntentRow) -> None:
    _, draft = desk.store.draft(intent.data["draft"])
    live = _find_draft(desk, draft.message_id)
    if live is not None:
        written(desk, intent, live)
        refresh_draft(desk, draft.id)
        return
    with desk.store.transaction():
        if draft.state is not DraftState.WRITING:
            desk.store.put_intent(replace(intent, state="done"))
        elif desk.now - intent.at >= SETTLE:
            desk.store.forget_draft(draft.id)
            desk.store.drop_intent(intent)


def _rewrite(desk: Desk, intent: IntentRow) -> None:
    _, draft = desk.store.draft(intent.data["draft"])
    live = desk.mailbox.draft(draft.draft_id) if draft.live else None
    intended = intent.data["after"]["fingerprint"]
    if live is not None and fingerprint(live.mail) == intended:
        rewritten(desk, intent, live)
        return
    desk.store.drop_intent(intent)
    refresh_draft(desk, draft.id)


def _withdraw(desk: Desk, intent: IntentRow) -> None:
    _, draft = desk.store.draft(intent.data["draft"])
    if not draft.live:
        desk.store.put_intent(replace(intent, state="done"))
    elif desk.mailbox.draft(draft.draft_id) is None:
        withdrawn(desk, intent)
    else:
        desk.store.drop_intent(intent)


def _nudge(desk: Desk, intent: IntentRow) -> None:
    message_id = intent.data["message_id"].strip("<>")
    if desk.mailbox.search(f"rfc822msgid:{message_id} in:anywhere"):
        nudged(desk, intent)
    elif desk.now - intent.at >= SETTLE:
        desk.store.drop_intent(intent)


_RECOVER: dict[str, Callable[[Desk, IntentRow], None]] = {
    "write": _write,
    "rewrite": _rewrite,
    "withdraw": _withdraw,
    "nudge": _nudge,
}
