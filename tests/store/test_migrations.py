"""Databases of every released version, kept as they were, lead to this version with their facts."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import AbstractContextManager, closing, contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
from alembic.script import ScriptDirectory

import bot.store.open
from bot.store import tables
from bot.store.faults import StoreFault, Unusable
from bot.store.open import open_store

OLD = Path(__file__).with_name("old")
VERSIONS = sorted(file.stem for file in OLD.glob("*.sql"))
HEAD = ScriptDirectory(str(Path(bot.store.open.__file__).with_name("migrations")))


@contextmanager
def opened(path: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(path)) as connection:
        yield connection
        connection.commit()


def put(path: Path, version: str, journal: str = "WAL") -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with opened(path) as connection:
        connection.execute(f"PRAGMA journal_mode={journal}")
        connection.executescript((OLD / f"{version}.sql").read_text("utf-8"))


def rows(path: Path) -> dict[str, list[Any]]:
    """Return every row of every table."""
    with opened(path) as connection:
        query = "SELECT name FROM sqlite_master WHERE type = 'table'"
        names = [name for (name,) in connection.execute(query)]
        connection.row_factory = sqlite3.Row
        return {
            name: [dict(row) for row in connection.execute(f"SELECT * FROM {name}")]  # noqa: S608  names of tables
            for name in names
        }


def test_every_schema_but_the_newest_is_kept() -> None:
    released = {script.revision for script in HEAD.walk_revisions()} - {HEAD.get_current_head()}
    assert set(VERSIONS) == released


@pytest.mark.parametrize("version", VERSIONS)
def test_the_old_database_holds_every_kind_of_fact(version: str, database: Path) -> None:
    put(database, version)
    found = rows(database)
    assert {name for name, held in found.items() if not held} == set()
    states = {row["state"] for row in found["drafts"]}
    assert states >= {"ready", "edited", "sent", "deleted", "withdrawn"}


@pytest.mark.parametrize("version", VERSIONS)
def test_every_row_of_an_old_database_survives(version: str, database: Path) -> None:
    put(database, version)
    before = rows(database)
    open_store(database).close()
    after = rows(database)
    assert after.keys() == set(tables.metadata.tables) | {"alembic_version"}
    for name in before.keys() - {"alembic_version"}:
        kept = [{column: row[column] for column in before[name][0]} for row in after[name]]
        assert kept == before[name], name


@pytest.mark.parametrize("version", VERSIONS)
def test_the_facts_of_an_old_database_are_read(version: str, database: Path) -> None:
    put(database, version)
    before = rows(database)
    with closing(open_store(database)) as store:
        applications = store.applications()
        counts = {
            "applications": len(applications),
            "interviews": sum(len(a.interviews) for a in applications),
            "messages": sum(len(a.messages) for a in applications),
            "drafts": sum(len(a.drafts) for a in applications),
            "words": sum(len(a.words) for a in applications),
            "changes": len(store.changes()),
            "history": len(store.history()),
            "nudges": len(store.told()),
            "intents": len(store.open_intents()),
            "set_aside": len(store.aside()),
        }
        assert counts == {name: len(before[name]) for name in counts}
        assert store.bookmark("history")
        assert store.live_drafts()


@pytest.mark.parametrize("version", VERSIONS)
def test_before_a_migration_a_backup_is_made(version: str, database: Path) -> None:
    put(database, version)
    before = rows(database)
    open_store(database).close()
    (backup,) = (database.parent / "backups").iterdir()
    assert backup.name == f"before-{HEAD.get_current_head()}.db"
    assert rows(backup) == before
    assert backup.stat().st_mode & 0o777 == 0o600
    open_store(database).close()
    assert [*backup.parent.iterdir()] == [backup], "once is enough"


def test_what_began_with_a_write_ahead_log_becomes_one_file(database: Path) -> None:
    put(database, VERSIONS[0])
    open_store(database).close()
    assert {f.name for f in database.parent.iterdir()} == {"followup.db", "backups"}
    with opened(database) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)


class _PowerCut(Exception):
    pass


def test_a_migration_that_breaks_off_leaves_the_old_database(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(database, VERSIONS[0], "DELETE")
    before = rows(database)
    upgrade = bot.store.open._upgrade  # noqa: SLF001  what is broken off

    def broken_off(connection: Any) -> None:
        upgrade(connection)
        raise _PowerCut

    with monkeypatch.context() as patched, suppress(_PowerCut):
        patched.setattr(bot.store.open, "_upgrade", broken_off)
        open_store(database)
    assert rows(database) == before
    open_store(database).close()
    assert rows(database)["applications"] == before["applications"]


def test_a_process_killed_within_a_migration_leaves_the_old_database(database: Path) -> None:
    put(database, VERSIONS[0], "DELETE")
    before = rows(database)
    child = os.fork()
    if not child:  # pragma: no cover  another process
        upgrade = bot.store.open._upgrade  # noqa: SLF001  what is broken off

        def killed(connection: Any) -> None:
            upgrade(connection)
            os.kill(os.getpid(), 9)

        bot.store.open._upgrade = killed  # noqa: SLF001  in a process of its own
        open_store(database)
    os.waitpid(child, 0)
    assert rows(database) == before


def test_nothing_is_migrated_under_another_process(database: Path) -> None:
    put(database, VERSIONS[0], "DELETE")
    before = database.read_bytes()

    def taken() -> AbstractContextManager[None]:
        raise StoreFault("Another followup works on it.")

    with pytest.raises(StoreFault, match="Another followup"):
        open_store(database, taken)
    assert database.read_bytes() == before
    assert not (database.parent / "backups").exists()


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM alembic_version",
        "DROP TABLE alembic_version",
        "INSERT INTO alembic_version VALUES ('0000')",
    ],
    ids=["emptied", "gone", "two of them"],
)
def test_a_database_without_its_version_is_left_alone(database: Path, statement: str) -> None:
    put(database, VERSIONS[0], "DELETE")
    with opened(database) as connection:
        connection.execute(statement)
    before = database.read_bytes()
    with pytest.raises(Unusable, match="damaged"):
        open_store(database)
    assert database.read_bytes() == before


def test_somebody_elses_database_is_left_alone(database: Path) -> None:
    database.parent.mkdir()
    with opened(database) as connection:
        connection.execute("CREATE TABLE photos (name)")
    before = database.read_bytes()
    with pytest.raises(Unusable, match="which version"):
        open_store(database)
    assert database.read_bytes() == before
