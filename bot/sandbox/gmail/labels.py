"""The users.labels methods."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from bot.sandbox.call import Call, Handler
from bot.sandbox.discovery import document
from bot.sandbox.errors import ApiError, invalid, not_found
from bot.sandbox.gmail.mailbox import SYSTEM_LABELS, Label, Mailbox

_LONGEST_NAME = 225
# Names that Gmail keeps for itself, besides those of its labels.
_RESERVED = frozenset(
    {"all mail", "chats", "draft", "drafts", "important", "muted", "scheduled", "snoozed", "bin"}
)
_SETTINGS = {
    "messageListVisibility": "message_list_visibility",
    "labelListVisibility": "label_list_visibility",
    "color": "color",
}


def _list(call: Call) -> dict[str, Any]:
    mailbox = call.account.gmail
    system = [{"id": name, "name": name, "type": "system"} for name in SYSTEM_LABELS]
    own = [{**_shape(label), "type": "user"} for label in mailbox.labels.values()]
    return {"labels": [*system, *own]}


def _get(call: Call) -> dict[str, Any]:
    mailbox, label_id = call.account.gmail, call.params["id"]
    if label_id in SYSTEM_LABELS:
        shape = {"id": label_id, "name": label_id, "type": "system"}
    else:
        shape = {**_shape(_own(mailbox, label_id)), "type": "user"}
    return {**shape, **_counts(mailbox, label_id)}


def _create(call: Call) -> dict[str, Any]:
    mailbox = call.account.gmail
    name = _checked_name(mailbox, call.body.get("name"), None)
    _check_color(call.body.get("color"))
    label = mailbox.add_label(name)
    _apply(label, call.body)
    return _shape(label)


def _patch(call: Call) -> dict[str, Any]:
    return _change(call, {})


def _update(call: Call) -> dict[str, Any]:
    defaults = {"messageListVisibility": "show", "labelListVisibility": "labelShow", "color": None}
    return _change(call, {"name": None, **defaults})


def _change(call: Call, unsaid: dict[str, Any]) -> dict[str, Any]:
    mailbox = call.account.gmail
    label, body = _own(mailbox, call.params["id"]), {**unsaid, **call.body}
    _check_color(body.get("color"))
    if "name" in body:
        label.name = _checked_name(mailbox, body["name"], label)
    _apply(label, body)
    return {**_shape(label), "type": "user"}


def _delete(call: Call) -> None:
    mailbox = call.account.gmail
    mailbox.remove_label(_own(mailbox, call.params["id"]).id)


def _own(mailbox: Mailbox, label_id: str) -> Label:
    if label_id in SYSTEM_LABELS:
        raise invalid("Invalid label: a system label cannot be changed")
    if label := mailbox.labels.get(label_id):
        return label
    raise not_found()


def _apply(label: Label, body: dict[str, Any]) -> None:
    for key, attribute in _SETTINGS.items():
        if key in body:
            setattr(label, attribute, body[key])


def _checked_name(mailbox: Mailbox, name: str | None, own: Label | None) -> str:
    folded = (name or "").casefold()
    taken = {label.name.casefold() for label in mailbox.labels.values() if label is not own}
    system = {label.casefold() for label in SYSTEM_LABELS}
    if not name or not _is_well_formed(name) or folded in system | _RESERVED:
        raise invalid("Invalid label name")
    if folded in taken:
        raise ApiError(409, "aborted", "Label name exists or conflicts")
    return name


def _is_well_formed(name: str) -> bool:
    levels = name.split("/")
    return len(name) <= _LONGEST_NAME and all(
        level and level == level.strip() and level.isprintable() for level in levels
    )


def _check_color(color: dict[str, str] | None) -> None:
    if color is None:
        return
    for key in ("textColor", "backgroundColor"):
        if color.get(key) not in _palette():
            raise invalid(f"Label color {color.get(key)} is not on the allowed color palette")


@cache
def _palette() -> frozenset[str]:
    # Google lists the colors in the text of its discovery document only.
    schema = document("gmail")["schemas"]["LabelColor"]
    text = schema["properties"]["backgroundColor"]["description"].partition("allowed:")[2]
    return frozenset(re.findall(r"#[0-9a-f]{6}", text))


def _shape(label: Label) -> dict[str, Any]:
    return {
        "id": label.id,
        "name": label.name,
        "messageListVisibility": label.message_list_visibility,
        "labelListVisibility": label.label_list_visibility,
        **({"color": label.color} if label.color else {}),
    }


def _counts(mailbox: Mailbox, label_id: str) -> dict[str, int]:
    labelled = [message for message in mailbox.messages() if label_id in message.labels]
    unread = [message for message in labelled if "UNREAD" in message.labels]
    return {
        "messagesTotal": len(labelled),
        "messagesUnread": len(unread),
        "threadsTotal": len({message.thread_id for message in labelled}),
        "threadsUnread": len({message.thread_id for message in unread}),
    }


METHODS: dict[str, Handler] = {
    "gmail.users.labels.list": _list,
    "gmail.users.labels.get": _get,
    "gmail.users.labels.create": _create,
    "gmail.users.labels.patch": _patch,
    "gmail.users.labels.update": _update,
    "gmail.users.labels.delete": _delete,
}
