"""Copies a database that may be in use, as one consistent state (SQLite's online backup)."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from bot.store.faults import StoreFault, damaged, missing, store_fault


class _NameTaken(Exception):
    pass


def back_up(source: Path, target: Path, *, force: bool = False) -> None:
    """Leave a checked copy of a database at `target`, readable by its owner alone.

    The copy is made beside `target` and takes its name only when it is whole: there is never half a
    backup, and with `force` the old one stays until the new one is there.

    Raises:
        StoreFault: there is no database, `target` exists (without `force`) or cannot be written, or
            the disk is full.
        Unusable: the database is damaged; `target` is as it was.
    """
    if not source.exists():
        raise missing(source)
    if target.exists() and not target.is_file():
        raise StoreFault(f"{target} is no file. Name one, or a folder.")
    try:
        if not target.parent.is_dir():
            target.parent.mkdir(parents=True, mode=0o700)
        with tempfile.TemporaryDirectory(dir=target.parent, prefix=f".{target.name}.") as folder:
            part = Path(folder) / "copy"
            copy_database(source, part)
            _check(part, source)
            _put(part, target, force=force)
    except _NameTaken as error:
        raise StoreFault(f"{target} is there already. --force replaces it.") from error
    except OSError as error:
        raise StoreFault(f"{target} cannot be written: {error.strerror}.") from error


def copy_database(source: Path, target: Path) -> None:
    """Copy a database into a new file, for its owner alone. What is not there is not made up.

    Raises:
        StoreFault: it cannot be read, or the copy not be written.
    """
    if not source.exists():
        return
    target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    target.touch(mode=0o600)
    try:
        with closing(_opened(source)) as original, closing(_opened(target)) as copy:
            # Waits for its turn here; the backup itself would try again for ever.
            original.execute("BEGIN")
            original.execute("SELECT count(*) FROM sqlite_master").fetchone()
            original.backup(copy)
            original.rollback()
            # A copy of an old database with a write-ahead log becomes one file as well.
            copy.execute("PRAGMA journal_mode=DELETE")
    except sqlite3.Error as error:
        # Only what is written to can be full.
        full = getattr(error, "sqlite_errorname", "") == "SQLITE_FULL"
        raise store_fault(target if full else source, error) from error


def _opened(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, timeout=15)
    connection.execute("PRAGMA synchronous=EXTRA")
    return connection


def _check(copy: Path, source: Path) -> None:
    try:
        with closing(_opened(copy)) as connection:
            (verdict,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
    except sqlite3.Error as error:
        raise store_fault(source, error) from error
    if verdict != "ok":
        raise damaged(source, verdict)


def _put(part: Path, target: Path, *, force: bool) -> None:
    """Give a finished copy its name, without ever replacing one that is there unasked."""
    if not force:
        # Taking the name first works on every file system; hard links do not.
        try:
            os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        except FileExistsError as error:
            raise _NameTaken from error
    try:
        part.replace(target)
    except OSError:
        if not force:
            target.unlink()
        raise
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Make new names in a folder survive a loss of power."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
