"""Everything the database holds as plain JSON, for people who want it elsewhere."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import JSON, Table, Text, select, type_coerce

from bot.store import tables
from bot.store.store import Store

Json = dict[str, Any]
_OF_AN_APPLICATION = ("interviews", "messages", "drafts", "words", "history")
_OTHERS = ("changes", "nudges", "intents", "announcements", "set_aside", "bookmarks")


def everything(store: Store) -> Json:
    """Return every row: applications with what belongs to them, then the rest by table.

    A row that cannot be read is told as it stands, under `unreadable`.
    """
    with store.transaction():
        rows = {name: _rows(store, table) for name, table in tables.metadata.tables.items()}
    applications = [
        {**one, **{name: _of(rows[name], one["id"]) for name in _OF_AN_APPLICATION}}
        for one in rows["applications"]
    ]
    # What was told of no single application.
    rest = {"history": _of(rows["history"], None)}
    return {"applications": applications, **rest, **{name: rows[name] for name in _OTHERS}}


def _of(rows: list[Json], application_id: str | None) -> list[Json]:
    return [row for row in rows if row["application_id"] == application_id]


def _rows(store: Store, table: Table) -> list[Json]:
    documents = [c.name for c in table.columns if isinstance(c.type, JSON)]
    # As text, so that one broken document does not keep the others back.
    columns = [
        type_coerce(c, Text).label(c.name) if c.name in documents else c for c in table.columns
    ]
    query = select(*columns).order_by(*table.primary_key)
    return [_spread(row._asdict(), documents) for row in store.rows(query)]


def _spread(row: Json, documents: list[str]) -> Json:
    """Return a row with its `data` among the columns."""
    spread = {name: value for name, value in row.items() if name not in documents}
    for name in documents:
        held = _parsed(row[name])
        spread |= held if name == "data" and isinstance(held, dict) else {name: held}
    return spread


def _parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return {"unreadable": text}
