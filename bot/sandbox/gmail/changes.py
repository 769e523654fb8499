"""What happened in a mailbox, in Gmail's terms, for about a week."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import asdict, dataclass
from typing import Any, Literal

ChangeKind = Literal["messagesAdded", "messagesDeleted", "labelsAdded", "labelsRemoved"]

_WEEK_MS = 7 * 24 * 3600 * 1000


@dataclass(frozen=True, slots=True)
class Change:
    """One history record about one message; `message_labels` are those it then had.

    `at` is in epoch milliseconds. `labels` are the label ids added or removed.
    """

    id: int
    at: int
    kind: ChangeKind
    message_id: str
    thread_id: str
    message_labels: list[str]
    labels: list[str]


class ChangeLog:
    """The history of one mailbox: rising ids with gaps, forgotten after a week."""

    def __init__(self, start: int) -> None:
        """`start` is the id of the empty mailbox."""
        self.last = start
        self.floor = start
        self._changes: list[Change] = []

    def record(
        self,
        kind: ChangeKind,
        *,
        at: int,
        message_id: str,
        thread_id: str,
        message_labels: set[str],
        labels: set[str] | None = None,
    ) -> int:
        """Write a record and return its id."""
        self.last += 7 + self.last % 13
        self._changes.append(
            Change(
                self.last,
                at,
                kind,
                message_id,
                thread_id,
                sorted(message_labels),
                sorted(labels or ()),
            )
        )
        return self.last

    def since(self, start: int, now: int) -> list[Change] | None:
        """Return the records after an id, or None when some of them are forgotten.

        A start in the future gives nothing, as at Google.
        """
        kept = (n for n, change in enumerate(self._changes) if change.at >= now - _WEEK_MS)
        forgotten = next(kept, len(self._changes))
        if forgotten:
            self.floor = self._changes[forgotten - 1].id
            del self._changes[:forgotten]
        if start < self.floor:
            return None
        return self._changes[bisect_right(self._changes, start, key=lambda c: c.id) :]

    def forget(self) -> None:
        """Forget everything up to now, as Gmail sometimes does after hours."""
        self._changes.clear()
        self.last += 7
        self.floor = self.last

    def dump(self) -> dict[str, Any]:
        """Return everything as JSON."""
        changes = [asdict(change) for change in self._changes]
        return {"last": self.last, "floor": self.floor, "changes": changes}

    @classmethod
    def load(cls, data: dict[str, Any]) -> ChangeLog:
        """Return the log that `dump` wrote."""
        log = cls(data["last"])
        log.floor = data["floor"]
        log._changes = [Change(**change) for change in data["changes"]]
        return log
