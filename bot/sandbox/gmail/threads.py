"""The users.threads methods."""

from __future__ import annotations

from typing import Any

from bot.sandbox.call import Call, Handler
from bot.sandbox.gmail import search, shapes
from bot.sandbox.gmail.messages import label_changes
from bot.sandbox.gmail.paging import page


def _list(call: Call) -> dict[str, Any]:
    mailbox = call.account.gmail
    matches = search.matcher(mailbox, call.params)
    found = [members for members in mailbox.threads() if any(map(matches, members))]
    shown, extra = page(found, call.params, lambda members: members[-1].order)
    threads = [
        {
            "id": members[0].thread_id,
            "snippet": members[-1].snippet,
            "historyId": shapes.thread_history_id(members),
        }
        for members in shown
    ]
    return {**({"threads": threads} if threads else {}), **extra}


def _get(call: Call) -> dict[str, Any]:
    members = call.account.gmail.thread(call.params["id"])
    form, wanted = call.params.get("format", "full"), call.params.get("metadataHeaders") or ()
    return {
        "id": members[0].thread_id,
        "historyId": shapes.thread_history_id(members),
        "messages": [shapes.resource(member, form, wanted) for member in members],
    }


def _modify(call: Call) -> dict[str, Any]:
    return _relabel(call, *label_changes(call))


def _trash(call: Call) -> dict[str, Any]:
    return _relabel(call, {"TRASH"}, set())


def _untrash(call: Call) -> dict[str, Any]:
    return _relabel(call, set(), {"TRASH"})


def _relabel(call: Call, add: set[str], remove: set[str]) -> dict[str, Any]:
    members = call.account.gmail.thread(call.params["id"])
    for member in members:
        call.account.gmail.relabel(member, add, remove)
    return {"id": members[0].thread_id, "messages": [shapes.brief(member) for member in members]}


def _delete(call: Call) -> None:
    for member in call.account.gmail.thread(call.params["id"]):
        call.account.gmail.remove(member)


METHODS: dict[str, Handler] = {
    "gmail.users.threads.list": _list,
    "gmail.users.threads.get": _get,
    "gmail.users.threads.modify": _modify,
    "gmail.users.threads.trash": _trash,
    "gmail.users.threads.untrash": _untrash,
    "gmail.users.threads.delete": _delete,
}
