"""The users.drafts methods, and saving a draft for whoever does it."""

from __future__ import annotations

from typing import Any

from bot.sandbox.call import Call, Handler
from bot.sandbox.gmail import delivery, search, shapes, writing
from bot.sandbox.gmail.mailbox import Mailbox, join_thread
from bot.sandbox.gmail.message import Message
from bot.sandbox.gmail.messages import read_raw
from bot.sandbox.gmail.paging import page


def create_draft(mailbox: Mailbox, raw: bytes, thread_id: str | None) -> str:
    """Store a new draft and return its id; raise 404 when the thread does not exist."""
    message = _draft_message(mailbox, raw)
    join_thread(mailbox, message, thread_id)
    draft_id = mailbox.new_draft_id()
    mailbox.drafts[draft_id] = mailbox.add(message).id
    return draft_id


def replace_draft(mailbox: Mailbox, draft_id: str, raw: bytes, thread_id: str | None) -> None:
    """Give a draft new content: the draft keeps its id, its message gets a new one.

    Alone in its thread it stays there while the subject stays the same; into a thread with others
    it comes only by the rules for every message, so `thread_id` has to be said each time.
    """
    old = mailbox.draft(draft_id)
    others = [member for member in mailbox.thread(old.thread_id) if member is not old]
    new = _draft_message(mailbox, raw)
    new.labels |= mailbox.own_labels(old)
    if thread_id and thread_id != old.thread_id:
        join_thread(mailbox, new, thread_id)
    elif not others and new.subject == old.subject:
        new.thread_id = old.thread_id
    elif others:
        join_thread(mailbox, new, thread_id)
    mailbox.remove(old)
    mailbox.drafts[draft_id] = mailbox.add(new).id


def draft_resource(mailbox: Mailbox, draft_id: str) -> dict[str, Any]:
    """Return what writing methods answer with."""
    return {"id": draft_id, "message": shapes.brief(mailbox.draft(draft_id))}


def _draft_message(mailbox: Mailbox, raw: bytes) -> Message:
    return mailbox.make(writing.as_draft(raw, mailbox), {"DRAFT"})


def _message_body(call: Call) -> dict[str, Any]:
    body: dict[str, Any] = call.body.get("message") or {}
    return body


def _create(call: Call) -> dict[str, Any]:
    mailbox, body = call.account.gmail, _message_body(call)
    draft_id = create_draft(mailbox, read_raw(body), body.get("threadId"))
    return draft_resource(mailbox, draft_id)


def _update(call: Call) -> dict[str, Any]:
    mailbox, body, draft_id = call.account.gmail, _message_body(call), call.params["id"]
    mailbox.draft(draft_id)
    replace_draft(mailbox, draft_id, read_raw(body), body.get("threadId"))
    return draft_resource(mailbox, draft_id)


def _get(call: Call) -> dict[str, Any]:
    message = call.account.gmail.draft(call.params["id"])
    form = call.params.get("format", "full")
    return {"id": call.params["id"], "message": shapes.resource(message, form)}


def _list(call: Call) -> dict[str, Any]:
    mailbox = call.account.gmail
    matches = search.matcher(mailbox, call.params)
    drafts = [(draft_id, mailbox.draft(draft_id)) for draft_id in mailbox.drafts]
    found = [draft for draft in drafts if matches(draft[1])]
    found.sort(key=lambda draft: draft[1].order, reverse=True)
    shown, extra = page(found, call.params, lambda draft: draft[1].order)
    listed = [{"id": draft_id, "message": shapes.reference(message)} for draft_id, message in shown]
    return {**({"drafts": listed} if listed else {}), **extra}


def _send(call: Call) -> dict[str, Any]:
    draft_id, body = call.body.get("id"), _message_body(call)
    if not draft_id:
        raw, thread_id = read_raw(body), body.get("threadId")
        return shapes.brief(delivery.send(call.world, call.account, raw, thread_id))
    mailbox = call.account.gmail
    mailbox.draft(draft_id)
    if body.get("raw"):
        replace_draft(mailbox, draft_id, read_raw(body), body.get("threadId"))
    return shapes.brief(delivery.send_draft(call.world, call.account, draft_id))


def _delete(call: Call) -> None:
    mailbox = call.account.gmail
    mailbox.remove(mailbox.draft(call.params["id"]))


METHODS: dict[str, Handler] = {
    "gmail.users.drafts.create": _create,
    "gmail.users.drafts.get": _get,
    "gmail.users.drafts.list": _list,
    "gmail.users.drafts.update": _update,
    "gmail.users.drafts.send": _send,
    "gmail.users.drafts.delete": _delete,
}
