"""The users.history methods."""

from __future__ import annotations

from typing import Any

from bot.sandbox.call import Call, Handler
from bot.sandbox.errors import invalid, not_found
from bot.sandbox.gmail.changes import Change
from bot.sandbox.gmail.paging import page_size

_KINDS = {
    "messageAdded": "messagesAdded",
    "messageDeleted": "messagesDeleted",
    "labelAdded": "labelsAdded",
    "labelRemoved": "labelsRemoved",
}


def _list(call: Call) -> dict[str, Any]:
    mailbox = call.account.gmail
    start = max(_number(call, "startHistoryId"), _number(call, "pageToken", "0"))
    changes = mailbox.changes.since(start, mailbox.now_ms())
    if changes is None:
        raise not_found()
    # The page is cut before it is filtered: as at Google, a page can be empty and not the last.
    shown = changes[: page_size(call.params)]
    records = [_record(change) for change in shown if _wanted(change, call.params)]
    return {
        "historyId": str(mailbox.changes.last),
        **({"history": records} if records else {}),
        **({"nextPageToken": str(shown[-1].id)} if len(changes) > len(shown) else {}),
    }


def _number(call: Call, name: str, default: str = "") -> int:
    text = str(call.params.get(name) or default)
    if not (text.isascii() and text.isdigit()):
        raise invalid(f"Invalid {name}")
    return int(text)


def _wanted(change: Change, params: dict[str, Any]) -> bool:
    kinds = [_KINDS[kind] for kind in params.get("historyTypes") or _KINDS]
    label = params.get("labelId")
    labels = {*change.message_labels, *change.labels}
    return change.kind in kinds and (not label or label in labels)


def _record(change: Change) -> dict[str, Any]:
    reference = {"id": change.message_id, "threadId": change.thread_id}
    labels = {"labelIds": change.message_labels} if change.message_labels else {}
    item: dict[str, Any] = {"message": {**reference, **labels}}
    if change.labels:
        item["labelIds"] = change.labels
    return {"id": str(change.id), "messages": [reference], change.kind: [item]}


METHODS: dict[str, Handler] = {"gmail.users.history.list": _list}
