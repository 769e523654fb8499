"""The file behind the store: private, migrated, and left alone when it is not ours to change."""

from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import create_engine

from bot.app import only_process
from bot.store import tables
from bot.store.faults import StoreFault, Unusable
from bot.store.open import open_existing, open_store
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
        with store.transaction():
            store.set_bookmark("history", "2")
            files = {f.name: mode(f) for f in database.parent.iterdir()}
        assert files == {"followup.db": 0o600, "followup.db-journal": 0o600}
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


def test_it_survives_power_loss_and_keeps_its_references(database: Path) -> None:
    code = """
import sys
from pathlib import Path
from sqlalchemy import text
from bot.store.open import open_store
store = open_store(Path(sys.argv[1]))
for name in ("journal_mode", "synchronous", "foreign_keys"):
    print(store.rows(text(f"PRAGMA {name}"))[0][0])
"""
    said = subprocess.run(
        [sys.executable, "-c", code, str(database)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    # 3 is EXTRA; docs/decisions.md says why.
    assert said.stdout.split() == ["delete", "3", "1"]


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
    with pytest.raises(Unusable, match="newer followup") as fault:
        open_store(database)
    assert "9999" in str(fault.value)
    assert database.read_bytes() == before


@pytest.mark.parametrize(
    "content",
    [b"this is no database" * 500, b"SQLite format 3\x00" + bytes(200), b"\x00" * 5000, b""],
    ids=["text", "a header alone", "zeros", "emptied"],
)
def test_a_damaged_file_is_refused_and_stays_as_it_is(database: Path, content: bytes) -> None:
    database.parent.mkdir()
    database.write_bytes(content)
    with pytest.raises(Unusable, match="damaged") as fault:
        open_store(database)
    assert "There is no backup beside it." in str(fault.value)
    assert database.read_bytes() == content


def test_half_a_database_is_refused(database: Path) -> None:
    made(database)
    whole = database.read_bytes()
    database.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(Unusable, match="damaged"):
        open_store(database)
    assert database.read_bytes() == whole[: len(whole) // 2]


def test_looking_for_a_database_makes_none(database: Path) -> None:
    with pytest.raises(StoreFault, match="--state-dir"):
        open_existing(database)
    assert not database.parent.exists()


def test_what_is_left_of_a_database_half_made_is_made_anew(database: Path) -> None:
    database.parent.mkdir()
    database.with_name("followup.db.new").write_bytes(b"half of it")
    made(database)
    assert [f.name for f in database.parent.iterdir()] == ["followup.db"]


def test_a_place_that_cannot_be_written_says_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for attempt in (open_store, lambda p: only_process(p.parent).__enter__()):
        with pytest.raises(StoreFault, match="--state-dir"):
            attempt(tmp_path / "file" / "state" / "followup.db")


def as_somebody_else(attempt: Callable[[], object]) -> str:
    """Return what an attempt says when it is made without root's rights."""
    reader, writer = os.pipe()
    child = os.fork()
    if not child:  # pragma: no cover  another process
        try:
            if os.geteuid() == 0:
                os.setuid(65534)
            attempt()
        except BaseException as error:  # noqa: BLE001  it is told to the parent
            os.write(writer, f"{type(error).__name__}: {error}".encode())
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader) as said:
        words = said.read()
    os.waitpid(child, 0)
    return words


def test_a_read_only_folder_says_what_to_do() -> None:
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "state" / "followup.db"
        made(database)
        Path(folder).chmod(0o755)
        database.parent.chmod(0o555)
        database.chmod(0o444)

        def written() -> None:
            open_store(database).set_bookmark("history", "43")

        before = database.read_bytes()
        for attempt in (written, lambda: open_store(database.with_name("other.db"))):
            said = as_somebody_else(attempt)
            assert said.startswith("StoreFault")
            assert "--state-dir" in said
        assert database.read_bytes() == before


@pytest.mark.parametrize("name", ["with space", "50%", "a?b", "a#b", "ünïcode"])
def test_a_folder_may_have_any_name(tmp_path: Path, name: str) -> None:
    made(tmp_path / name / "followup.db")
    assert [f.name for f in (tmp_path / name).iterdir()] == ["followup.db"]


def test_two_who_write_at_once_wait_for_each_other(database: Path) -> None:
    made(database)

    def write(name: str) -> None:
        with closing(open_store(database)) as store:
            for number in range(50):
                store.set_bookmark(f"{name}:{number}", "1")

    writers = [threading.Thread(target=write, args=(name,)) for name in ("one", "two")]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    with closing(open_store(database)) as store:
        assert len(store.bookmarks("one:")) == len(store.bookmarks("two:")) == 50


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
