"""Partial answers: the `fields` parameter, such as `items(id,start/date),nextSyncToken`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from bot.sandbox.discovery import document
from bot.sandbox.errors import ApiError
from bot.sandbox.schema import properties

_TOKEN = re.compile(r"[(),/]|[^(),/]+")
_DEEPEST = 20

# A selection maps a field to what is wanted below it; an empty mapping means all of it.
Selection = dict[str, "Selection"]


def read_selection(api: str, schema: str, fields: str) -> Selection:
    """Read a `fields` parameter against the schema of the answer it selects from.

    Raises:
        ApiError: 400 for a selection that cannot be read or names a field Google does not have.
    """
    tokens = _TOKEN.findall(fields.replace(" ", ""))[::-1]
    selection = _read(tokens, fields, 0)
    if tokens:
        raise _refusal(fields)
    _check_names(api, document(api)["schemas"][schema], selection)
    return selection


def pick(value: Any, selection: Selection) -> Any:
    """Return only what was asked for of an answer; an empty selection asks for all."""
    if not selection:
        return value
    if isinstance(value, list):
        return [pick(item, selection) for item in value]
    if not isinstance(value, Mapping):
        return value
    wanted = {name: selection.get(name, selection.get("*")) for name in value}
    return {name: pick(value[name], below) for name, below in wanted.items() if below is not None}


def _read(tokens: list[str], whole: str, depth: int) -> Selection:
    """Read `a/b(c,d),e` up to its end or its closing bracket; `tokens` stand in reverse."""
    if depth > _DEEPEST:
        raise _refusal(whole)
    found: Selection = {}
    while True:
        _merge(found, _read_path(tokens, whole, depth))
        if not tokens or tokens[-1] != ",":
            return found
        tokens.pop()


def _read_path(tokens: list[str], whole: str, depth: int) -> Selection:
    if not tokens or tokens[-1] in "(),/":
        raise _refusal(whole)
    name = tokens.pop()
    if not tokens or tokens[-1] not in "(/":
        return {name: {}}
    if tokens.pop() == "/":
        return {name: _read_path(tokens, whole, depth + 1) if depth < _DEEPEST else {}}
    inner = _read(tokens, whole, depth + 1)
    if not tokens or tokens.pop() != ")":
        raise _refusal(whole)
    return {name: inner}


def _merge(into: Selection, more: Selection) -> None:
    for name, below in more.items():
        if name in into and into[name] and below:
            _merge(into[name], below)
        else:
            into[name] = below if name not in into else {}


def _check_names(api: str, schema: Mapping[str, Any], selection: Selection) -> None:
    known = properties(api, schema)
    if known is None:
        return
    for name, below in selection.items():
        if name != "*" and name not in known:
            raise _refusal(name)
        if below and name != "*":
            _check_names(api, known[name], below)


def _refusal(fields: str) -> ApiError:
    return ApiError(400, "invalidParameter", f"Invalid field selection {fields}")
