"""Rows that hold something else, and disks that are full: said by name, and nothing is lost."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import ResourceClosedError

from bot.core.model import ReplyKind
from bot.store.backup import back_up
from bot.store.export import everything
from bot.store.faults import StoreFault, Unusable
from bot.store.open import open_store
from bot.store.store import Announcement, HistoryRow, IntentRow, Store
from tests.core.workflow.builders import JANE, application, at, interview, reply
from tests.store.test_facts import NOW, put

Read = Callable[[Store], object]
READERS: dict[str, Read] = {
    "applications": Store.applications,
    "interviews": Store.interviews,
    "messages": Store.applications,
    "history": Store.history,
    "intents": Store.open_intents,
    "announcements": Store.announcements,
    "standing": lambda store: store.standing("globex"),
}


@pytest.fixture
def filled(store: Store) -> Store:
    facts = application(
        interview("2026-03-03 10:00", JANE), reply(ReplyKind.OFFER, "2026-03-04 10:00")
    )
    put(store, facts)
    store.tell(HistoryRow("globex", NOW, "something happened"))
    store.open_intent(IntentRow("withdraw:1", "withdraw", NOW, {"draft": 1}, "globex"))
    store.announce(Announcement(at("2026-03-04 10:00"), "Globex: an offer", "Congratulations."))
    return store


@pytest.mark.parametrize("content", ["{", "", "[1, 2]", '{"odd": true}', "null", "\x00"])
@pytest.mark.parametrize("table", ["interviews", "messages"])
def test_a_fact_that_is_none_any_more_is_named(filled: Store, table: str, content: str) -> None:
    with closing(sqlite3.connect(filled.path)) as connection:
        connection.execute(f"UPDATE {table} SET data = ?", [content])  # noqa: S608  a table's name
        connection.commit()
    before = filled.path.read_bytes()
    with pytest.raises(Unusable, match=rf"row '.+' of {table} cannot be read"):
        READERS[table](filled)
    assert filled.path.read_bytes() == before


@pytest.mark.parametrize(
    ("reader", "statement"),
    [
        ("applications", "UPDATE applications SET created_at = 'yesterday'"),
        ("history", "UPDATE history SET at = 'yesterday'"),
        ("intents", "UPDATE intents SET data = '{'"),
        ("intents", "UPDATE intents SET at = ''"),
        ("announcements", "UPDATE announcements SET tried = '7'"),
        ("standing", "UPDATE applications SET standing = '{'"),
    ],
)
def test_whatever_cannot_be_read_is_damage(filled: Store, reader: str, statement: str) -> None:
    with closing(sqlite3.connect(filled.path)) as connection:
        connection.execute(statement)
        connection.commit()
    with pytest.raises(Unusable, match="cannot be read"):
        READERS[reader](filled)


def test_damage_names_the_newest_backup(filled: Store) -> None:
    backup = filled.path.parent / "backups" / "yesterday.db"
    back_up(filled.path, backup)
    with closing(sqlite3.connect(filled.path)) as connection:
        connection.execute("UPDATE messages SET data = '{'")
        connection.commit()
    with pytest.raises(Unusable) as fault:
        filled.applications()
    assert f"The newest backup is {backup}." in str(fault.value)


def test_an_export_tells_a_broken_row_as_it_is_and_all_others(filled: Store) -> None:
    with closing(sqlite3.connect(filled.path)) as connection:
        connection.execute("UPDATE messages SET data = '{broken'")
        connection.commit()
    (found,) = everything(filled)["applications"]
    assert found["messages"][0]["unreadable"] == "{broken"
    assert [i["key"] for i in found["interviews"]] == [*filled.interviews()]


# a full disk


@pytest.fixture
def full() -> Callable[[Path, int], Store]:
    """Open a database that can grow by so many pages, as SQLite sees a full disk."""

    def make(path: Path, pages: int) -> Store:
        (held,) = sqlite3.connect(path).execute("PRAGMA page_count").fetchone()
        store = open_store(path)
        store.rows(text(f"PRAGMA max_page_count={held + pages}"))
        return store

    return make


def test_on_a_full_disk_a_transaction_leaves_nothing_and_later_ones_go_on(
    filled: Store, full: Callable[[Path, int], Store]
) -> None:
    filled.close()
    store = full(filled.path, 2)

    def too_much() -> None:
        with store.transaction():
            store.set_bookmark("history", "1")
            store.set_bookmark("large", "x" * 100_000)

    with pytest.raises(StoreFault, match="full") as fault:
        too_much()
    assert not isinstance(fault.value, Unusable)
    assert store.bookmark("history") is None
    store.set_bookmark("history", "2")
    assert store.bookmark("history") == "2"
    store.close()


def test_on_a_full_disk_a_savepoint_says_so_too(
    filled: Store, full: Callable[[Path, int], Store]
) -> None:
    filled.close()
    store = full(filled.path, 2)
    with pytest.raises(StoreFault, match="full"), store.transaction(), store.savepoint():
        store.set_bookmark("large", "x" * 100_000)
    assert store.bookmark("large") is None
    store.close()


def test_a_fault_that_made_sqlite_roll_back_by_itself_keeps_its_reason(store: Store) -> None:
    def full() -> None:
        with store.transaction(), store.savepoint():
            with suppress(ResourceClosedError):
                store.rows(text("ROLLBACK"))
            raise StoreFault("The disk is full.")

    with pytest.raises(StoreFault, match="The disk is full"):
        full()
    store.set_bookmark("history", "1")
    assert store.bookmark("history") == "1"
