"""Opens the database: private, power-loss safe, one writer, migrated to this version."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, create_engine, event, exc
from sqlalchemy.pool import StaticPool

from bot.store.backup import back_up, sync_folder
from bot.store.faults import BACKUPS, StoreFault, Unusable, damaged, missing, store_fault
from bot.store.store import Store

_MIGRATIONS = Path(__file__).parent / "migrations"
# With a rollback journal this survives power loss on every SQLite: docs/decisions.md.
SYNCHRONOUS = "EXTRA"

Alone = Callable[[], AbstractContextManager[object]]


def open_store(path: Path, alone: Alone = nullcontext) -> Store:
    """Open the state database, creating or migrating it. Before a migration a backup is made.

    Args:
        path: the database.
        alone: entered around a migration; it refuses while another process works on the database.

    Raises:
        Unusable: damaged, or made by a newer followup. Nothing is changed.
        StoreFault: not writable, in use, or the disk is full.
    """
    try:
        if not path.exists():
            _create(path)
    except OSError as error:
        raise StoreFault(
            f"{path.parent} cannot be written ({error.strerror}). Choose another with --state-dir."
        ) from error
    return _opened(path, alone)


def open_existing(path: Path, alone: Alone = nullcontext) -> Store:
    """Open the state database for a command that only makes sense when there is one.

    Raises:
        StoreFault: there is none (none is made), or as with `open_store`.
    """
    if not path.exists():
        raise missing(path)
    return _opened(path, alone)


def empty_store() -> Store:
    """Return a store without a file, for looking at a state that no pass has been made in yet."""
    engine = _engine(Path(":memory:"))
    with engine.begin() as connection:
        _upgrade(connection)
    return Store(engine, Path(":memory:"))


def _create(path: Path) -> None:
    """Make a new database under another name first, so that there is never half of one."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    new = path.with_name(f"{path.name}.new")
    new.unlink(missing_ok=True)
    new.touch(mode=0o600)
    engine = _engine(new)
    try:
        with engine.begin() as connection:
            _upgrade(connection)
    except exc.DBAPIError as error:
        raise store_fault(path, error) from error
    finally:
        engine.dispose()
    new.replace(path)
    sync_folder(path.parent)


def _opened(path: Path, alone: Alone) -> Store:
    engine = _engine(path)
    try:
        if not _is_current(engine, path):
            with alone():
                _migrate(engine, path)
        _one_file(engine)
    except (exc.DBAPIError, sqlite3.Error) as error:
        engine.dispose()
        raise store_fault(path, error) from error
    except StoreFault:
        engine.dispose()
        raise
    return Store(engine, path)


def _engine(path: Path) -> Engine:
    engine = create_engine(
        f"sqlite:///{path}",
        poolclass=StaticPool,
        connect_args={"timeout": 15, "check_same_thread": False},
    )
    event.listen(engine, "connect", _on_connect)
    event.listen(engine, "begin", _on_begin)
    return engine


def _on_connect(connection: sqlite3.Connection, _record: object) -> None:
    # SQLAlchemy must not open transactions by itself: BEGIN IMMEDIATE below takes the write lock.
    connection.isolation_level = None
    for pragma in ("busy_timeout=15000", f"synchronous={SYNCHRONOUS}", "foreign_keys=ON"):
        connection.execute(f"PRAGMA {pragma}")


def _on_begin(connection: object) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")  # type: ignore[attr-defined]  # SQLAlchemy's event gives a Connection


def _one_file(engine: Engine) -> None:
    """Turn a write-ahead log, which version 0.1.0 began with, into a rollback journal."""
    raw = engine.raw_connection()
    raw.cursor().execute("PRAGMA journal_mode=DELETE")
    raw.close()


def _scripts() -> ScriptDirectory:
    return ScriptDirectory(str(_MIGRATIONS))


def _is_current(engine: Engine, path: Path) -> bool:
    """Check a database without changing it; return whether its schema is this version's.

    Raises:
        Unusable: damaged, or made by a newer followup.
    """
    scripts = _scripts()
    with engine.begin() as connection:
        verdict = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one()
        if verdict != "ok":
            raise damaged(path, verdict)
        schema = _schema(connection, path)
    if schema not in {script.revision for script in scripts.walk_revisions()}:
        raise Unusable(
            f"{path} was made by a newer followup (schema {schema}). "
            "Install that version again; this one leaves the file as it is."
        )
    return schema == scripts.get_current_head()


def _schema(connection: Connection, path: Path) -> str:
    query = "SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'alembic_version'"
    if connection.exec_driver_sql(query).all():
        found = connection.exec_driver_sql("SELECT version_num FROM alembic_version").all()
        if len(found) == 1:
            return str(found[0][0])
    raise damaged(path, "it does not say which version made it")


def _migrate(engine: Engine, path: Path) -> None:
    """Lead an older database to this version, in one transaction, after a backup."""
    head = _scripts().get_current_head()
    back_up(path, path.parent / BACKUPS / f"before-{head}.db", force=True)
    with engine.begin() as connection:
        _upgrade(connection)


def _upgrade(connection: Connection) -> None:
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
