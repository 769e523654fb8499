"""The users.messages methods."""

from __future__ import annotations

from email.utils import parsedate_to_datetime
from typing import Any

from bot.sandbox.call import Call, Handler
from bot.sandbox.errors import invalid
from bot.sandbox.gmail import delivery, search, shapes, thread_rule
from bot.sandbox.gmail.encoding import from_base64
from bot.sandbox.gmail.mailbox import Mailbox, epoch_ms, join_thread
from bot.sandbox.gmail.message import Message
from bot.sandbox.gmail.paging import page

_LARGEST_BATCH = 1_000
# Gmail sets these itself; SENT may come with an inserted message, as migrations need it.
_NOT_SETTABLE = frozenset({"SENT", "DRAFT"})
_NOT_INSERTABLE = frozenset({"DRAFT"})


def read_raw(body: dict[str, Any]) -> bytes:
    """Return the mail in a Message of a request or raise 400."""
    if raw := from_base64(body.get("raw") or ""):
        return raw
    raise invalid(
        "'raw' RFC822 payload message string or uploading message via /upload/* URL required"
    )


def check_labels(
    mailbox: Mailbox, names: list[str] | None, refused: frozenset[str] = _NOT_SETTABLE
) -> set[str]:
    """Return label ids of a request as a set; raise 400 for unknown or refused ones."""
    labels = set(names or ())
    for label in sorted(labels):
        if label in refused or not mailbox.has_label(label):
            raise invalid(f"Invalid label: {label}")
    return labels


def label_changes(call: Call) -> tuple[set[str], set[str]]:
    """Return the label ids that a modify request adds and removes."""
    mailbox = call.account.gmail
    add = check_labels(mailbox, call.body.get("addLabelIds"))
    remove = check_labels(mailbox, call.body.get("removeLabelIds"))
    if not add and not remove:
        raise invalid("No label add or removes specified")
    return add, remove


def _list(call: Call) -> dict[str, Any]:
    mailbox = call.account.gmail
    found = list(filter(search.matcher(mailbox, call.params), mailbox.messages()))
    shown, extra = page(found, call.params, lambda message: message.order)
    messages = {"messages": [shapes.reference(message) for message in shown]} if shown else {}
    return {**messages, **extra}


def _get(call: Call) -> dict[str, Any]:
    message = call.account.gmail.message(call.params["id"])
    wanted = call.params.get("metadataHeaders") or ()
    return shapes.resource(message, call.params.get("format", "full"), wanted)


def _insert(call: Call) -> dict[str, Any]:
    message = _new_message(call)
    # Gmail files a message under SENT when it comes from the user's own address.
    if call.account.gmail.email in message.headers.addresses("From"):
        message.labels.add("SENT")
    join_thread(call.account.gmail, message, call.body.get("threadId"))
    return _store(call, message)


def _import(call: Call) -> dict[str, Any]:
    mailbox = call.account.gmail
    message = _new_message(call)
    join_thread(mailbox, message, call.body.get("threadId"))
    arrived = thread_rule.thread_of_delivery(message, mailbox.with_message_id)
    message.thread_id = arrived or message.thread_id
    return _store(call, message)


def _new_message(call: Call) -> Message:
    mailbox = call.account.gmail
    labels = check_labels(mailbox, call.body.get("labelIds"), _NOT_INSERTABLE)
    message = mailbox.make(read_raw(call.body), labels)
    if call.params.get("internalDateSource") == "dateHeader":
        message.date = _date_of(message) or message.date
    return message


def _store(call: Call, message: Message) -> dict[str, Any]:
    # A message inserted as deleted is only for archives that no method here shows.
    if not call.params.get("deleted"):
        call.account.gmail.add(message)
    return shapes.brief(message)


def _date_of(message: Message) -> int | None:
    try:
        return epoch_ms(parsedate_to_datetime(message.headers.get("Date")))
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _send(call: Call) -> dict[str, Any]:
    message = delivery.send(
        call.world, call.account, read_raw(call.body), call.body.get("threadId")
    )
    return shapes.brief(message)


def _modify(call: Call) -> dict[str, Any]:
    message = call.account.gmail.message(call.params["id"])
    call.account.gmail.relabel(message, *label_changes(call))
    return shapes.brief(message)


def _batch_modify(call: Call) -> None:
    changes = label_changes(call)
    for message in _batch(call):
        call.account.gmail.relabel(message, *changes)


def _batch_delete(call: Call) -> None:
    for message in _batch(call):
        call.account.gmail.remove(message)


def _batch(call: Call) -> list[Message]:
    ids = call.body.get("ids") or []
    if not 0 < len(ids) <= _LARGEST_BATCH:
        raise invalid(f"A batch holds 1 to {_LARGEST_BATCH} ids")
    # Ids that are gone are passed over, as Google promises nothing about them.
    found = [call.account.gmail.find(message_id) for message_id in dict.fromkeys(ids)]
    return [message for message in found if message]


def _delete(call: Call) -> None:
    mailbox = call.account.gmail
    mailbox.remove(mailbox.message(call.params["id"]))


def _trash(call: Call) -> dict[str, Any]:
    message = call.account.gmail.message(call.params["id"])
    call.account.gmail.relabel(message, {"TRASH"}, set())
    return shapes.brief(message)


def _untrash(call: Call) -> dict[str, Any]:
    message = call.account.gmail.message(call.params["id"])
    call.account.gmail.relabel(message, set(), {"TRASH"})
    return shapes.brief(message)


def _attachment(call: Call) -> dict[str, Any]:
    message = call.account.gmail.message(call.params["messageId"])
    return shapes.attachment(message, call.params["id"])


METHODS: dict[str, Handler] = {
    "gmail.users.messages.list": _list,
    "gmail.users.messages.get": _get,
    "gmail.users.messages.insert": _insert,
    "gmail.users.messages.import": _import,
    "gmail.users.messages.send": _send,
    "gmail.users.messages.modify": _modify,
    "gmail.users.messages.batchModify": _batch_modify,
    "gmail.users.messages.batchDelete": _batch_delete,
    "gmail.users.messages.delete": _delete,
    "gmail.users.messages.trash": _trash,
    "gmail.users.messages.untrash": _untrash,
    "gmail.users.messages.attachments.get": _attachment,
}
