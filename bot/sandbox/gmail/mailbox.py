"""One user's mailbox: messages, threads, drafts, labels and what happened to them."""

from __future__ import annotations

import hashlib
import re
import zlib
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from bot.sandbox.clock import Clock
from bot.sandbox.errors import invalid, not_found
from bot.sandbox.gmail import fields, thread_rule
from bot.sandbox.gmail.changes import ChangeKind, ChangeLog
from bot.sandbox.gmail.encoding import to_base64
from bot.sandbox.gmail.message import Message

SYSTEM_LABELS = (
    "CHAT",
    "SENT",
    "INBOX",
    "IMPORTANT",
    "TRASH",
    "DRAFT",
    "SPAM",
    "CATEGORY_FORUMS",
    "CATEGORY_UPDATES",
    "CATEGORY_PERSONAL",
    "CATEGORY_PROMOTIONS",
    "CATEGORY_SOCIAL",
    "STARRED",
    "UNREAD",
)
_ID = re.compile(r"[0-9a-f]{1,16}")
HIDDEN = frozenset({"TRASH", "SPAM"})


@dataclass
class Label:
    """A label of the user's own making."""

    id: str
    name: str
    message_list_visibility: str = "show"
    label_list_visibility: str = "labelShow"
    color: dict[str, str] | None = None


class Mailbox:
    """Everything Gmail keeps for one account.

    `drafts` leads from draft ids to message ids, `labels` from ids to the user's labels.
    """

    def __init__(self, email: str, name: str, clock: Clock, signature: str = "") -> None:
        """`name` and `signature` (HTML) are those of the account's only send-as address."""
        self.email = email.lower()
        self.name = name
        self.signature = signature
        self.clock = clock
        self.drafts: dict[str, str] = {}
        self.labels: dict[str, Label] = {}
        self.watch: dict[str, Any] | None = None
        self.changes = ChangeLog(1_000 + zlib.crc32(self.email.encode()) % 9_000)
        self._count = 0
        self._messages: dict[str, Message] = {}
        self._threads: dict[str, list[Message]] = defaultdict(list)
        self._by_message_id: dict[str, list[Message]] = defaultdict(list)

    def now_ms(self) -> int:
        """Return the clock's time in epoch milliseconds."""
        return epoch_ms(self.clock.now())

    # Reading

    def size(self) -> tuple[int, int]:
        """Return how many messages and threads there are."""
        return len(self._messages), len(self._threads)

    def messages(self) -> list[Message]:
        """Return all messages, newest first."""
        return sorted(self._messages.values(), key=lambda message: message.order, reverse=True)

    def threads(self) -> list[list[Message]]:
        """Return all threads, newest first, the messages of each oldest first."""
        threads = [self._in_order(members) for members in self._threads.values()]
        return sorted(threads, key=lambda members: members[-1].order, reverse=True)

    def message(self, message_id: str) -> Message:
        """Return a message; raise 404, or 400 for what cannot be an id."""
        if found := self._messages.get(message_id):
            return found
        raise not_found() if is_id(message_id) else invalid("Invalid id value")

    def find(self, message_id: str) -> Message | None:
        """Return a message, or None."""
        return self._messages.get(message_id)

    def thread(self, thread_id: str) -> list[Message]:
        """Return a thread's messages, oldest first; raise 404, or 400 for what is no id."""
        if members := self._threads.get(thread_id):
            return self._in_order(members)
        raise not_found() if is_id(thread_id) else invalid("Invalid thread_id value")

    def with_message_id(self, message_id: str) -> list[Message]:
        """Return the messages that carry a Message-ID (without brackets), newest first."""
        return self._in_order(self._by_message_id.get(message_id, []))[::-1]

    def draft(self, draft_id: str) -> Message:
        """Return a draft's message or raise 404."""
        if message_id := self.drafts.get(draft_id):
            return self._messages[message_id]
        raise not_found()

    def has_label(self, label_id: str) -> bool:
        """Tell whether a label id exists here."""
        return label_id in SYSTEM_LABELS or label_id in self.labels

    def own_labels(self, message: Message) -> set[str]:
        """Return those of a message's labels that the user made."""
        return message.labels & self.labels.keys()

    # Writing

    def make(self, raw: bytes, labels: set[str], at: int | None = None) -> Message:
        """Return a message with an id and a thread of its own, not stored yet.

        `at` is its internal date in epoch milliseconds, otherwise now.
        """
        date = self.now_ms() if at is None else at
        new_id = self._new_id()
        return Message(new_id, new_id, fields.normalise(raw), labels, date, self._count)

    def add(self, message: Message) -> Message:
        """Store a message that `make` made."""
        self._messages[message.id] = message
        self._index(message)
        self._record("messagesAdded", message)
        return message

    def remove(self, message: Message) -> None:
        """Delete a message for good, and the draft whose content it is."""
        del self._messages[message.id]
        self._unindex(message)
        self.drafts = {key: value for key, value in self.drafts.items() if value != message.id}
        self._record("messagesDeleted", message)

    def relabel(self, message: Message, add: set[str], remove: set[str]) -> None:
        """Change a message's labels; what is so already leaves no trace in the history."""
        gone = remove | ({"INBOX"} if add & HIDDEN else set())
        added, removed = add - message.labels, (gone & message.labels) - add
        message.labels |= added
        message.labels -= removed
        if added:
            self._record("labelsAdded", message, added)
        if removed:
            self._record("labelsRemoved", message, removed)

    def add_label(self, name: str) -> Label:
        """Store a new label of the user's."""
        self._count += 1
        label = Label(f"Label_{self._count}", name)
        self.labels[label.id] = label
        return label

    def remove_label(self, label_id: str) -> None:
        """Delete a label and take it off every message."""
        del self.labels[label_id]
        for message in self._messages.values():
            self.relabel(message, set(), {label_id})

    def new_draft_id(self) -> str:
        """Return a draft id as Gmail makes them."""
        return f"r{int.from_bytes(self._digest()[:8], signed=True)}"

    def new_message_id(self, domain: str = "mail.gmail.com") -> str:
        """Return a Message-ID (with brackets) as Gmail's servers write them."""
        return f"<CA{to_base64(self._digest())[:46]}@{domain}>"

    # Dumping

    def dump(self) -> dict[str, Any]:
        """Return everything as JSON."""
        return {
            "email": self.email,
            "name": self.name,
            "signature": self.signature,
            "count": self._count,
            "drafts": self.drafts,
            "watch": self.watch,
            "labels": [asdict(label) for label in self.labels.values()],
            "history": self.changes.dump(),
            "messages": [message.dump() for message in self._messages.values()],
        }

    def load(self, data: Mapping[str, Any]) -> None:
        """Become the mailbox that `dump` described."""
        self.name, self.signature = data["name"], data["signature"]
        self._count = data["count"]
        self.drafts = dict(data["drafts"])
        self.watch = data["watch"]
        self.labels = {label["id"]: Label(**label) for label in data["labels"]}
        self.changes = ChangeLog.load(data["history"])
        for index in (self._messages, self._threads, self._by_message_id):
            index.clear()
        for stored in data["messages"]:
            message = Message.load(stored)
            self._messages[message.id] = message
            self._index(message)

    def _in_order(self, members: list[Message]) -> list[Message]:
        return sorted(members, key=lambda message: message.order)

    def _index(self, message: Message) -> None:
        self._threads[message.thread_id].append(message)
        if message.message_id:
            self._by_message_id[message.message_id].append(message)

    def _unindex(self, message: Message) -> None:
        for index, key in (
            (self._threads, message.thread_id),
            (self._by_message_id, message.message_id),
        ):
            if message in index.get(key, ()):
                index[key].remove(message)
            if not index.get(key):
                index.pop(key, None)

    def _record(self, kind: ChangeKind, message: Message, labels: set[str] | None = None) -> None:
        message.history_id = self.changes.record(
            kind,
            at=self.now_ms(),
            message_id=message.id,
            thread_id=message.thread_id,
            message_labels=message.labels,
            labels=labels,
        )

    def _new_id(self) -> str:
        # As at Google: the time, and then what keeps messages of one millisecond apart.
        self._count += 1
        number = (
            max(self.now_ms(), 1) << 20 | zlib.crc32(f"{self.email} {self._count}".encode()) >> 12
        )
        while f"{number:x}" in self._messages or f"{number:x}" in self._threads:
            number += 1
        return f"{number:x}"

    def _digest(self) -> bytes:
        self._count += 1
        return hashlib.sha256(f"{self.email} {self._count}".encode()).digest() * 2


def epoch_ms(instant: datetime) -> int:
    """Return an aware instant in epoch milliseconds."""
    return round(instant.timestamp() * 1000)


def is_id(text: str) -> bool:
    """Tell whether a text could be the id of a message or thread."""
    return _ID.fullmatch(text) is not None


def join_thread(mailbox: Mailbox, message: Message, thread_id: str | None) -> None:
    """Put a new message into the thread its request names, if Gmail's rules let it in."""
    if thread_id and thread_rule.joins(message, mailbox.thread(thread_id)):
        message.thread_id = thread_id
