"""Finds out what became of writes whose answer was lost, before anything is written again."""

from __future__ import annotations

from collections.abc import Callable

from bot.core.facts import Draft, DraftState
from bot.notes.fingerprint import fingerprint
from bot.ports import LiveDraft
from bot.service.desk import Desk
from bot.service.drafts_look import find_draft, judge, refresh_draft
from bot.service.effects import SETTLE, nudged, rewritten, withdrawn, written
from bot.store.store import IntentRow


def recover(desk: Desk) -> None:
    """Settle every open intent: done, or free to be decided again."""
    for intent in desk.store.open_intents():
        _RECOVER[intent.effect](desk, intent)


def _find_draft(desk: Desk, draft: Draft) -> LiveDraft | None:
    """Find a draft by its Message-ID, or by recipient and subject once somebody edited it.

    Search may lag behind, so all drafts that are not known to be another note are looked at too.
    """
    searched = desk.mailbox.drafts(f"rfc822msgid:{draft.message_id.strip('<>')}")
    return find_draft(desk, draft, (*searched, *desk.mailbox.drafts("")))


def _write(desk: Desk, intent: IntentRow) -> None:
    _, draft = desk.store.draft(intent.data["draft"])
    live = _find_draft(desk, draft)
    if live is not None:
        written(desk, intent, live)
        judge(desk, draft.id, live)
        return
    with desk.store.transaction():
        if draft.state is not DraftState.WRITING:
            desk.store.close_intent(intent)
        elif abs(desk.now - intent.at) >= SETTLE:
            desk.store.forget_draft(draft.id)
            desk.store.close_intent(intent)


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
    if not draft.live:
        desk.store.close_intent(intent)
    elif desk.mailbox.draft(draft.draft_id) is None:
        withdrawn(desk, intent)
    else:
        desk.store.close_intent(intent)


def _nudge(desk: Desk, intent: IntentRow) -> None:
    message_id = intent.data["message_id"].strip("<>")
    if desk.mailbox.search(f"rfc822msgid:{message_id} in:anywhere"):
        nudged(desk, intent)
    elif abs(desk.now - intent.at) >= SETTLE:
        desk.store.close_intent(intent)


_RECOVER: dict[str, Callable[[Desk, IntentRow], None]] = {
    "write": _write,
    "rewrite": _rewrite,
    "withdraw": _withdraw,
    "nudge": _nudge,
}
