"""What Google always sends. An answer without it is garbled, and never read as "nothing there".

Each check returns what an answer lacks, '' when it is whole. `Calls` asks a garbled one again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

Check = Callable[[Mapping[str, Any]], str]

# The typed lists of a history record, each of rows that name a message.
_RECORD_LISTS = ("messagesAdded", "messagesDeleted", "labelsAdded", "labelsRemoved")


def anything(_answer: Mapping[str, Any]) -> str:
    """Any JSON object will do."""
    return ""


def profile(answer: Mapping[str, Any]) -> str:
    """The address, and where the history stands."""
    return _texts(answer, "emailAddress", "historyId")


def send_as(answer: Mapping[str, Any]) -> str:
    """Every address the user sends from."""
    return _rows(answer, "sendAs", lambda row: _texts(row, "sendAsEmail"))


def labels(answer: Mapping[str, Any]) -> str:
    """Gmail's own labels at least, so never none."""
    return _rows(answer, "labels", lambda row: _texts(row, "id", "name"))


def message(answer: Mapping[str, Any]) -> str:
    """A message with its content: without its payload it would read as an empty mail."""
    return _texts(answer, "id", "threadId", "internalDate") or _payload(answer)


def draft(answer: Mapping[str, Any]) -> str:
    """A draft with its content."""
    inner = _mapping(answer.get("message"))
    return _texts(answer, "id") or _texts(inner, "id", "threadId") or _payload(inner)


def stored_draft(answer: Mapping[str, Any]) -> str:
    """The handles of a draft just written."""
    return _texts(answer, "id") or _texts(_mapping(answer.get("message")), "id", "threadId")


def stored(answer: Mapping[str, Any]) -> str:
    """The id of what was just written."""
    return _texts(answer, "id")


def thread(answer: Mapping[str, Any]) -> str:
    """A thread is never empty."""
    return _rows(answer, "messages", message)


def found_messages(answer: Mapping[str, Any]) -> str:
    """A page of `messages.list`; one without results has no such list."""
    return _rows(answer, "messages", lambda row: _texts(row, "id", "threadId"), may_lack=True)


def found_drafts(answer: Mapping[str, Any]) -> str:
    """A page of `drafts.list`."""
    return _rows(answer, "drafts", lambda row: _texts(row, "id"), may_lack=True)


def history(answer: Mapping[str, Any]) -> str:
    """A page of `history.list`, which has no such list when nothing happened."""
    return _texts(answer, "historyId") or _rows(answer, "history", _record, may_lack=True)


def events(answer: Mapping[str, Any]) -> str:
    """A page of `events.list`, where an empty list is said to be empty."""
    return _texts(answer, "timeZone") or _rows(answer, "items", event)


def event(answer: Mapping[str, Any]) -> str:
    """An event, cancelled ones too."""
    return _texts(answer, "id", "status")


def _record(row: Mapping[str, Any]) -> str:
    faults = (_rows(row, name, _names_message, may_lack=True) for name in _RECORD_LISTS)
    return _texts(row, "id") or next(filter(None, faults), "")


def _names_message(row: Mapping[str, Any]) -> str:
    return _texts(_mapping(row.get("message")), "id", "threadId")


def _payload(answer: Mapping[str, Any]) -> str:
    headers = _mapping(answer.get("payload")).get("headers")
    return "" if isinstance(headers, list) else "payload"


def _rows(answer: Mapping[str, Any], name: str, check: Check, *, may_lack: bool = False) -> str:
    """Check a list and every row of it."""
    if may_lack and name not in answer:
        return ""
    rows = answer.get(name)
    if not isinstance(rows, list):
        return name
    return next(filter(None, _faults(rows, name, check)), "")


def _faults(rows: list[Any], name: str, check: Check) -> Iterator[str]:
    for row in rows:
        lacking = check(row) if isinstance(row, dict) else "a row"
        yield f"{lacking} in {name}" if lacking else ""


def _texts(row: Mapping[str, Any], *names: str) -> str:
    lacking = (name for name in names if not (isinstance(row.get(name), str) and row[name]))
    return next(lacking, "")


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}
