"""A mailbox that is read for real and written to in thought only, for `tick --at`."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from bot.mail.parse import parse_mail
from bot.ports import LiveDraft, Mailbox
from bot.service.service import Service


class RehearsalMailbox:
    """Passes reads on and only pretends to write."""

    def __init__(self, mailbox: Mailbox) -> None:
        """`mailbox` is the real one."""
        self._mailbox = mailbox
        self._written = 0

    def __getattr__(self, name: str) -> Any:
        """Pass every read on; writes are defined below."""
        return getattr(self._mailbox, name)

    def _pretended(self, raw: bytes, thread_id: str | None) -> LiveDraft:
        self._written += 1
        handle = f"rehearsal-{self._written}"
        mail = replace(parse_mail(raw), id=handle, thread_id=thread_id or handle)
        return LiveDraft(handle, mail)

    def create_draft(self, raw: bytes, thread_id: str | None) -> LiveDraft:
        """Pretend to write a draft."""
        return self._pretended(raw, thread_id)

    def update_draft(self, draft_id: str, raw: bytes, thread_id: str | None) -> LiveDraft | None:
        """Pretend to write a draft anew."""
        del draft_id
        return self._pretended(raw, thread_id)

    def delete_draft(self, draft_id: str) -> bool:
        """Pretend to withdraw a draft."""
        return bool(draft_id)

    def put_in_inbox(self, raw: bytes) -> str:
        """Pretend to nudge."""
        return self._pretended(raw, None).draft_id

    def create_label(self, name: str) -> str:
        """Pretend to create a label."""
        return f"rehearsal-{name}"

    def relabel(self, thread_id: str, add: Any, remove: Any) -> None:
        """Pretend to label."""
        del thread_id, add, remove


def rehearsed(service: Service) -> Service:
    """Return the service with a mailbox that is never written to."""
    return replace(service, mailbox=RehearsalMailbox(service.mailbox))
