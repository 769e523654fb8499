"""Gmail's history records -> `MailChanges`. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.google.shapes import labels_of
from bot.ports import MailChanges, MessageStub


@dataclass
class _Changes:
    added: dict[str, MessageStub] = field(default_factory=dict)
    deleted: set[str] = field(default_factory=set)
    labelled: dict[str, MessageStub] = field(default_factory=dict)

    def add(self, record: Mapping[str, Any]) -> None:
        for row in _named(record, "messagesAdded"):
            stub = _stub(row, _message(row))
            self.added[stub.id] = stub
        for row in _named(record, "messagesDeleted"):
            self.deleted.add(_stub(row, row).id)
        for row in _named(record, "labelsAdded"):
            self._label(_stub(row, row), taken_off=False)
        for row in _named(record, "labelsRemoved"):
            self._label(_stub(row, row), taken_off=True)

    def _label(self, stub: MessageStub, *, taken_off: bool) -> None:
        before = self.labelled.pop(stub.id, None)
        had = before.labels if before else frozenset()
        labels = had - stub.labels if taken_off else had | stub.labels
        if labels:
            self.labelled[stub.id] = MessageStub(stub.id, stub.thread_id, labels)


def collect(bookmark: str, pages: Iterable[Mapping[str, Any]]) -> MailChanges:
    """Put the pages of `history.list` together, in whatever order they come.

    A message that was added and is gone again counts as deleted and vanished; a label put on and
    taken off again does not count. The new bookmark is the last record that was seen, not the id
    Gmail is at: a page that lost its records then loses nothing, and nothing that happens meanwhile
    is missed.
    """
    changes = _Changes()
    records = sorted((r for page in pages for r in _rows(page, "history")), key=_number)
    for record in records:
        changes.add(record)
    gone = changes.deleted
    return MailChanges(
        bookmark=str(max([int(bookmark), *map(_number, records)])),
        added=tuple(stub for stub in changes.added.values() if stub.id not in gone),
        deleted=frozenset(gone),
        labels_added=tuple(stub for stub in changes.labelled.values() if stub.id not in gone),
        vanished=tuple(stub for stub in changes.added.values() if stub.id in gone),
    )


def _number(record: Mapping[str, Any]) -> int:
    """Return a record's id, 0 for what is none."""
    text = _text(record, "id")
    return int(text) if text.isascii() and text.isdigit() else 0


def _stub(row: Mapping[str, Any], labelled: Mapping[str, Any]) -> MessageStub:
    message = _message(row)
    return MessageStub(_text(message, "id"), _text(message, "threadId"), labels_of(labelled))


def _named(record: Mapping[str, Any], kind: str) -> Iterator[Mapping[str, Any]]:
    """Yield the rows that name a message."""
    return (row for row in _rows(record, kind) if _text(_message(row), "id"))


def _message(row: Mapping[str, Any]) -> Mapping[str, Any]:
    value = row.get("message")
    return value if isinstance(value, dict) else {}


def _rows(row: Mapping[str, Any], name: str) -> Iterator[Mapping[str, Any]]:
    value = row.get(name)
    yield from (item for item in value if isinstance(item, dict)) if isinstance(value, list) else ()


def _text(row: Mapping[str, Any], name: str) -> str:
    value = row.get(name)
    return value if isinstance(value, str) else ""
