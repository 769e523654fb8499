"""Copies of a database in use: whole, checked, for their owner alone, never over another file."""

from __future__ import annotations

import os
import sqlite3
import stat
import threading
from contextlib import closing
from pathlib import Path

import pytest

from bot.store.backup import back_up, copy_database
from bot.store.faults import StoreFault, Unusable, newest_backup
from bot.store.open import open_store
from bot.store.store import Store


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def bookmark(path: Path, name: str = "history") -> str | None:
    with closing(open_store(path)) as store:
        return store.bookmark(name)


def spoiled(path: Path) -> bytes:
    """Damage a database behind its first page; return what it is now."""
    whole = bytearray(path.read_bytes())
    whole[4096:] = b"\xab" * (len(whole) - 4096)
    path.write_bytes(whole)
    return bytes(whole)


def test_a_backup_is_whole_checked_and_for_its_owner_alone(store: Store, tmp_path: Path) -> None:
    store.set_bookmark("history", "4711")
    target = tmp_path / "made" / "copy.db"
    old = os.umask(0)
    try:
        back_up(store.path, target)
    finally:
        os.umask(old)
    assert bookmark(target) == "4711"
    assert mode(target) == 0o600
    assert mode(target.parent) == 0o700
    assert [f.name for f in target.parent.iterdir()] == ["copy.db"]


def test_a_backup_holds_no_half_of_a_transaction(store: Store, tmp_path: Path) -> None:
    store.set_bookmark("history", "before")
    with store.transaction():
        store.set_bookmark("history", "meanwhile")
        back_up(store.path, tmp_path / "copy.db")
    assert bookmark(tmp_path / "copy.db") == "before"


def test_backups_of_a_database_that_is_written_to_are_all_whole(
    store: Store, tmp_path: Path
) -> None:
    ended = threading.Event()

    def write() -> None:
        number = 0
        while not ended.is_set():
            number += 1
            with store.transaction():
                store.set_bookmark("one", str(number))
                store.set_bookmark("two", str(number))

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for number in range(3):
            back_up(store.path, tmp_path / f"{number}.db")
    finally:
        ended.set()
        writer.join()
    for number in range(3):
        with closing(open_store(tmp_path / f"{number}.db")) as copy:
            assert copy.bookmark("one") == copy.bookmark("two")


def test_a_backup_never_replaces_a_file_unasked(store: Store, tmp_path: Path) -> None:
    target = tmp_path / "precious.txt"
    target.write_text("precious")
    with pytest.raises(StoreFault, match="--force"):
        back_up(store.path, target)
    assert target.read_text() == "precious"
    store.set_bookmark("history", "4711")
    back_up(store.path, target, force=True)
    assert bookmark(target) == "4711"


def test_what_is_no_file_is_never_replaced(store: Store) -> None:
    with pytest.raises(StoreFault, match="is no file"):
        back_up(store.path, Path(os.devnull), force=True)
    assert Path(os.devnull).is_char_device()


def test_of_a_damaged_database_no_backup_is_made(store: Store, tmp_path: Path) -> None:
    target = tmp_path / "good.db"
    back_up(store.path, target)
    good = target.read_bytes()
    store.close()
    damaged = spoiled(store.path)
    with pytest.raises(Unusable, match="damaged"):
        back_up(store.path, target, force=True)
    assert target.read_bytes() == good
    assert store.path.read_bytes() == damaged
    assert [f.name for f in tmp_path.glob("*.db")] == ["good.db"]


def test_where_nothing_can_be_written_it_says_so(store: Store, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StoreFault, match="cannot be written"):
        back_up(store.path, tmp_path / "file" / "copy.db")


def test_of_nothing_no_backup_is_made(tmp_path: Path) -> None:
    with pytest.raises(StoreFault, match="no followup database"):
        back_up(tmp_path / "followup.db", tmp_path / "copy.db")
    assert [*tmp_path.iterdir()] == []


def test_the_newest_backup_is_the_one_written_last(store: Store) -> None:
    folder = store.path.parent / "backups"
    assert newest_backup(store.path) is None
    for age, name in ((3, "a.db"), (1, "b.db"), (2, "c.db")):
        back_up(store.path, folder / name)
        os.utime(folder / name, (1_700_000_000 - age, 1_700_000_000 - age))
    (folder / "interrupted.db").touch()
    assert newest_backup(store.path) == folder / "b.db"


def test_a_copy_holds_what_is_only_in_a_write_ahead_log(tmp_path: Path) -> None:
    old = tmp_path / "old.db"
    with closing(sqlite3.connect(old)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("CREATE TABLE t (n)")
        connection.execute("INSERT INTO t VALUES (1)")
        connection.commit()
        copy_database(old, tmp_path / "copy.db")
    with closing(sqlite3.connect(tmp_path / "copy.db")) as copy:
        assert copy.execute("SELECT n FROM t").fetchall() == [(1,)]
        assert copy.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    assert mode(tmp_path / "copy.db") == 0o600


def test_copying_what_is_not_there_makes_nothing_up(tmp_path: Path) -> None:
    copy_database(tmp_path / "followup.db", tmp_path / "copy" / "followup.db")
    assert [*tmp_path.iterdir()] == []
