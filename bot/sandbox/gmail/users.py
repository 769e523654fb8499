"""The methods of users itself: the profile, and watching through Pub/Sub."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

from bot.sandbox.call import Call, Handler
from bot.sandbox.errors import invalid
from bot.sandbox.gmail.mailbox import epoch_ms
from bot.sandbox.gmail.messages import check_labels

_TOPIC = re.compile(r"projects/[^/\s]+/topics/[^/\s]+")
_WATCH_TIME = timedelta(days=7)


def _profile(call: Call) -> dict[str, Any]:
    mailbox = call.account.gmail
    messages, threads = mailbox.size()
    return {
        "emailAddress": mailbox.email,
        "messagesTotal": messages,
        "threadsTotal": threads,
        "historyId": str(mailbox.changes.last),
    }


def _watch(call: Call) -> dict[str, Any]:
    """Accept a watch and keep it; nothing here publishes, so the poll finds what is new."""
    mailbox = call.account.gmail
    if not _TOPIC.fullmatch(call.body.get("topicName") or ""):
        raise invalid("Invalid topicName does not match projects/*/topics/*")
    check_labels(mailbox, call.body.get("labelIds"), frozenset())
    expiration = epoch_ms(mailbox.clock.now() + _WATCH_TIME)
    mailbox.watch = {**call.body, "expiration": expiration}
    return {"historyId": str(mailbox.changes.last), "expiration": str(expiration)}


def _stop(call: Call) -> None:
    call.account.gmail.watch = None


METHODS: dict[str, Handler] = {
    "gmail.users.getProfile": _profile,
    "gmail.users.watch": _watch,
    "gmail.users.stop": _stop,
}
