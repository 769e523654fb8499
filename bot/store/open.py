"""Opens the database: private, power-loss safe, one writer, migrated to this version."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, create_engine, event, exc
from sqlalchemy.pool import StaticPool

from bot.store.faults import StoreFault, damaged, what_to_do
from bot.store.store import Store

_MIGRATIONS = Path(__file__).parent / "migrations"


def open_store(path: Path) -> Store:
    """Open the state database, creating or migrating it.

    Raises:
        StoreFault: damaged, made by a newer followup, or not writable. Nothing is overwritten.
    """
    _make_private(path)
    engine = _engine(f"sqlite:///{path}")
    try:
        _migrate(engine, path)
    except exc.DBAPIError as error:
        engine.dispose()
        raise StoreFault(what_to_do(path, error)) from error
    except StoreFault:
        engine.dispose()
        raise
    return Store(engine)


def copy_database(source: Path, target: Path) -> None:
    """Copy a database that may be in use, as one consistent state (SQLite's online backup).

    What is not there is not made up.
    """
    if not source.exists():
        return
    _make_private(target)
    with closing(sqlite3.connect(source)) as original, closing(sqlite3.connect(target)) as copy:
        original.backup(copy)


def _make_private(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        path.touch(mode=0o600, exist_ok=True)
    except OSError as error:
        raise StoreFault(
            f"{path.parent} cannot be written ({error.strerror}). Choose another with --state-dir."
        ) from error


def _engine(url: str) -> Engine:
    engine = create_engine(
        url, poolclass=StaticPool, connect_args={"timeout": 15, "check_same_thread": False}
    )
    event.listen(engine, "connect", _on_connect)
    event.listen(engine, "begin", _on_begin)
    return engine


def _on_connect(connection: sqlite3.Connection, _record: object) -> None:
    # SQLAlchemy must not open transactions by itself: BEGIN IMMEDIATE below takes the write lock.
    connection.isolation_level = None
    # FULL survives power loss in WAL mode, NORMAL does not.
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "busy_timeout=15000"):
        connection.execute(f"PRAGMA {pragma}")


def _on_begin(connection: object) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")  # type: ignore[attr-defined]  # SQLAlchemy's event gives a Connection


def _migrate(engine: Engine, path: Path) -> None:
    script = ScriptDirectory(str(_MIGRATIONS))
    with engine.begin() as connection:
        verdict = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one()
        if verdict != "ok":
            raise StoreFault(damaged(path, verdict))
        current = MigrationContext.configure(connection).get_current_revision()
        if current == script.get_current_head():
            return
        if current is not None and current not in {r.revision for r in script.walk_revisions()}:
            raise StoreFault(
                f"{path} was made by a newer followup (schema {current}). "
                "Install that version again; this one leaves the file as it is."
            )
        config = Config()
        config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
