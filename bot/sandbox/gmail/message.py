"""One stored message and everything that can be read from it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from bot.sandbox.gmail import fields, mime, thread_rule
from bot.sandbox.gmail.encoding import from_base64, to_base64
from bot.sandbox.gmail.fields import Headers
from bot.sandbox.gmail.mime import Part


@dataclass(eq=False)
class Message:
    """A message of a mailbox. Its content never changes; labels and history id do.

    `date` is Gmail's internalDate in epoch milliseconds. `position` orders messages of the same
    instant by their arrival. `labels` holds label ids.
    """

    id: str
    thread_id: str
    raw: bytes
    labels: set[str]
    date: int
    position: int
    history_id: int = 0

    @property
    def order(self) -> tuple[int, int]:
        """Sorts messages by time."""
        return self.date, self.position

    @property
    def stored_at(self) -> int:
        """When it was stored, in epoch milliseconds; its id begins with it."""
        return int(self.id, 16) >> 20

    @cached_property
    def headers(self) -> Headers:
        """The header fields as the API shows them."""
        return fields.read(self.raw)

    @cached_property
    def payload(self) -> Part:
        """The MIME tree, parsed at the first use."""
        return mime.parse(self.raw, self.headers)

    @cached_property
    def text(self) -> str:
        """What a reader sees."""
        return mime.readable(self.payload)

    @cached_property
    def snippet(self) -> str:
        """The start of the text, escaped as Gmail does."""
        return mime.snippet(self.text)

    @cached_property
    def words(self) -> str:
        """Everything that a bare search word looks into, ready for `in`."""
        named = (self.headers.get(name) for name in ("Subject", "From", "To", "Cc", "Bcc"))
        return mime.words("\n".join((*named, *self.filenames, self.text)))

    @property
    def filenames(self) -> list[str]:
        """The names of the attachments."""
        return [part.filename for part in self.payload.walk() if part.filename]

    @cached_property
    def message_id(self) -> str:
        """The Message-ID without brackets, or ''."""
        return next(iter(thread_rule.message_ids(self.headers.get("Message-ID"))), "")

    @cached_property
    def references(self) -> tuple[str, ...]:
        """The Message-IDs this mail answers, the nearest first."""
        return thread_rule.references(self.headers)

    @cached_property
    def subject(self) -> str:
        """The subject that decides on the thread: without Re: and Fwd:, folded."""
        return thread_rule.base_subject(self.headers.get("Subject"))

    def dump(self) -> dict[str, Any]:
        """Return everything as JSON."""
        return {
            "id": self.id,
            "threadId": self.thread_id,
            "labels": sorted(self.labels),
            "date": self.date,
            "position": self.position,
            "historyId": self.history_id,
            "raw": to_base64(self.raw),
        }

    @classmethod
    def load(cls, data: dict[str, Any]) -> Message:
        """Return the message that `dump` wrote."""
        return cls(
            id=data["id"],
            thread_id=data["threadId"],
            raw=from_base64(data["raw"]),
            labels=set(data["labels"]),
            date=data["date"],
            position=data["position"],
            history_id=data["historyId"],
        )
