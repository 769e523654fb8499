"""What a person does to a draft in the middle of somebody else's requests."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from bot.sandbox.faults import Deed
from bot.sandbox.gmail import people

if TYPE_CHECKING:
    from bot.sandbox.accounts import Account
    from bot.sandbox.world import World


def meddle(world: World, account: Account, deed: Deed) -> None:
    """Let the user do something to the newest draft; without one nothing happens."""
    drafts = account.gmail.drafts
    if drafts:
        _DEEDS[deed](world, account, list(drafts)[-1])


def _edit(world: World, account: Account, draft_id: str) -> None:
    text = account.gmail.draft(draft_id).text
    people.edit_draft(world, account, draft_id, {"body": f"{text}\nP.S. In my own words."})


def _send(world: World, account: Account, draft_id: str) -> None:
    people.send_draft(world, account, draft_id)


def _trash(_world: World, account: Account, draft_id: str) -> None:
    account.gmail.relabel(account.gmail.draft(draft_id), {"TRASH"}, set())


def _retitle(world: World, account: Account, draft_id: str) -> None:
    people.edit_draft(world, account, draft_id, {"subject": "A subject of my own"})


_DEEDS: Mapping[Deed, Callable[[World, Account, str], None]] = {
    Deed.EDIT: _edit,
    Deed.SEND: _send,
    Deed.DELETE: people.delete_draft,
    Deed.TRASH: _trash,
    Deed.RETITLE: _retitle,
}
