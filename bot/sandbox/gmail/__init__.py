"""Gmail as the embedded Google has it: one mailbox per account and the API's methods."""

from __future__ import annotations

from bot.sandbox.call import Handler
from bot.sandbox.gmail import drafts, history, labels, messages, settings, threads, users
from bot.sandbox.gmail.mailbox import Mailbox

__all__ = ["METHODS", "Mailbox"]

METHODS: dict[str, Handler] = {
    **users.METHODS,
    **messages.METHODS,
    **threads.METHODS,
    **drafts.METHODS,
    **labels.METHODS,
    **history.METHODS,
    **settings.METHODS,
}
