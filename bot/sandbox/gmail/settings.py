"""The users.settings methods: the one address a user here sends with."""

from __future__ import annotations

from typing import Any

from bot.sandbox.call import Call, Handler
from bot.sandbox.errors import not_found
from bot.sandbox.gmail.mailbox import Mailbox


def _list(call: Call) -> dict[str, Any]:
    return {"sendAs": [_primary(call.account.gmail)]}


def _get(call: Call) -> dict[str, Any]:
    mailbox = call.account.gmail
    if call.params["sendAsEmail"].lower() != mailbox.email:
        raise not_found()
    return _primary(mailbox)


def _primary(mailbox: Mailbox) -> dict[str, Any]:
    return {
        "sendAsEmail": mailbox.email,
        "displayName": mailbox.name,
        "replyToAddress": "",
        "signature": mailbox.signature,
        "isPrimary": True,
        "isDefault": True,
    }


METHODS: dict[str, Handler] = {
    "gmail.users.settings.sendAs.list": _list,
    "gmail.users.settings.sendAs.get": _get,
}
