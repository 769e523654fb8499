"""The file behind the store: private, migrated, and left alone when it is not ours to change."""

from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import create_engine

from bot.app import only_process
from bot.store import tables
from bot.store.faults import StoreFault
from bot.store.open import copy_database, open_store
from bot.store.store import Store

ROOT = Path(__file__).parents[2]
HOLD = """
import sys
from pathlib import Path
from bot.app import only_process
with only_process(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.readline()
"""


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def made(path: Path, bookmark: str = "42") -> None:
    store = open_store(path)
    store.set_bookmark("history", bookmark)
    store.close()


def test_a_new_database_is_for_its_owner_alone(database: Path) -> None:
    old = os.umask(0)
    try:
        store = open_store(database)
        store.set_bookmark("history", "1")
        files = [*database.parent.iterdir()]
        assert {mode(f) for f in files} == {0o600}
        assert len(files) > 1, "the write-ahead log stands beside it"
        assert mode(database.parent) == 0o700
        store.close()
    finally:
        os.umask(old)


def test_from_nothing_the_migrations_lead_to_the_tables_of_the_code(
    store: Store, database: Path
) -> None:
    engine = create_engine(f"sqlite:///{database}")
    with engine.connect() as connection:
        found = compare_metadata(MigrationContext.configure(connection), tables.metadata)
    engine.dispose()
    assert found == []


def test_it_survives_power_loss_and_keeps_its_references(store: Store) -> None:
    with store.transaction():
        pragma = store._connection.exec_driver_sql  # noqa: SLF001  there is no other way to see it
        assert pragma("PRAGMA journal_mode").scalar() == "wal"
        assert pragma("PRAGMA synchronous").scalar() == 2
        assert pragma("PRAGMA foreign_keys").scalar() == 1


def test_what_was_stored_is_there_when_it_is_opened_again(database: Path) -> None:
    made(database, "4711")
    again = open_store(database)
    assert again.bookmark("history") == "4711"
    again.close()


def test_a_newer_schema_is_refused_and_the_file_stays_as_it_is(database: Path) -> None:
    made(database)
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    before = database.read_bytes()
    with pytest.raises(StoreFault, match="newer followup") as fault:
        open_store(database)
    assert "9999" in str(fault.value)
    assert database.read_bytes() == before


@pytest.mark.parametrize(
    "content",
    [b"this is no database" * 500, b"SQLite format 3\x00" + bytes(200), b"\x00" * 5000],
    ids=["text", "a header alone", "zeros"],
)
def test_a_damaged_file_is_refused_and_stays_as_it_is(database: Path, content: bytes) -> None:
    database.parent.mkdir()
    database.write_bytes(content)
    with pytest.raises(StoreFault, match="damaged") as fault:
        open_store(database)
    assert "restore a backup" in str(fault.value)
    assert database.read_bytes() == content


def test_half_a_database_is_refused(database: Path) -> None:
    made(database)
    whole = database.read_bytes()
    database.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(StoreFault, match="damaged"):
        open_store(database)
    assert database.read_bytes() == whole[: len(whole) // 2]


def test_an_empty_file_is_a_new_database(database: Path) -> None:
    database.parent.mkdir()
    database.touch()
    store = open_store(database)
    assert store.applications() == ()
    store.close()


def test_a_place_that_cannot_be_written_says_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for attempt in (open_store, lambda p: only_process(p.parent).__enter__()):
        with pytest.raises(StoreFault, match="--state-dir"):
            attempt(tmp_path / "file" / "state" / "followup.db")


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is read-only for root")
def test_a_read_only_folder_says_what_to_do(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(StoreFault, match="--state-dir"):
        open_store(tmp_path / "followup.db")


@pytest.mark.parametrize("name", ["with space", "50%", "a?b", "a#b", "ünïcode"])
def test_a_folder_may_have_any_name(tmp_path: Path, name: str) -> None:
    made(tmp_path / name / "followup.db")
    assert [f.name for f in (tmp_path / name).iterdir()] == ["followup.db"]


# copies


def test_a_copy_holds_what_is_not_yet_in_the_main_file(store: Store, database: Path) -> None:
    store.set_bookmark("history", "only in the log so far")
    target = database.with_name("copy.db")
    copy_database(database, target)
    copied = open_store(target)
    assert copied.bookmark("history") == "only in the log so far"
    copied.close()
    assert mode(target) == 0o600


def test_copying_what_is_not_there_makes_nothing_up(tmp_path: Path) -> None:
    (tmp_path / "state").mkdir()
    copy_database(tmp_path / "state" / "followup.db", tmp_path / "copy" / "followup.db")
    assert [*(tmp_path / "state").iterdir()] == []


# one process at a time


def test_a_second_process_is_refused_until_the_first_has_ended(tmp_path: Path) -> None:
    command = [sys.executable, "-c", HOLD, str(tmp_path)]
    with subprocess.Popen(
        command,
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    ) as holder:
        assert holder.stdin
        assert holder.stdout
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(StoreFault, match="Another followup"), only_process(tmp_path):
            pass
        # However it ends, the kernel frees the lock.
        holder.kill()
        holder.wait(timeout=10)
    with only_process(tmp_path):
        assert mode(tmp_path / "lock") == 0o600


def test_the_same_process_may_hold_it_one_time_after_another(tmp_path: Path) -> None:
    for _ in range(2):
        with only_process(tmp_path):
            pass
