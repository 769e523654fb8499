"""What can be wrong with the database, in words that say what to do now."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from sqlalchemy import exc

# Backups stand beside the database, in a folder of their own.
BACKUPS = "backups"

_IN_USE = "{path} is in use by another followup just now. Try again in a moment."
_FULL = "The disk that holds {path} is full. Nothing is lost: make room, then it goes on."
_READ_ONLY = "{path} cannot be written ({cause}). Make it writable, or choose another --state-dir."
_DISK = "{path} cannot be read or written ({cause}). Look after the disk, and make a backup."
# SQLite's names of what went wrong (sqlite.org/rescode.html), by their first words.
_SAID = (
    ("SQLITE_BUSY", _IN_USE),
    ("SQLITE_LOCKED", _IN_USE),
    ("SQLITE_FULL", _FULL),
    ("SQLITE_READONLY", _READ_ONLY),
    ("SQLITE_CANTOPEN", _READ_ONLY),
    ("SQLITE_PERM", _READ_ONLY),
    ("SQLITE_AUTH", _READ_ONLY),
    ("SQLITE_IOERR", _DISK),
)


class StoreFault(Exception):
    """The database cannot be used just now; the message says what to do."""


class Unusable(StoreFault):
    """The database cannot be used as it is, and starting again would not help."""


def store_fault(path: Path, error: exc.DBAPIError | sqlite3.Error) -> StoreFault:
    """Return what a database error means for a person."""
    cause = error.orig if isinstance(error, exc.DBAPIError) else error
    name = getattr(cause, "sqlite_errorname", "")
    for start, said in _SAID:
        if name.startswith(start):
            return StoreFault(said.format(path=path, cause=cause))
    return damaged(path, cause)


def damaged(path: Path, cause: object) -> Unusable:
    """Return what to do about a damaged database. It names the newest backup."""
    newest = newest_backup(path)
    there = f"The newest backup is {newest}." if newest else "There is no backup beside it."
    return Unusable(
        f"{path} is damaged ({cause}). It was left as it is. {there} Move the file away and put a "
        "backup in its place, or start anew: drafts that still stand in Gmail are recognised again."
    )


def missing(path: Path) -> StoreFault:
    """Return what to do where no database is."""
    return StoreFault(
        f"There is no followup database in {path.parent} yet. `followup tick` or `followup run` "
        "makes one; if there should be one, look at --state-dir."
    )


def newest_backup(path: Path) -> Path | None:
    """Return the newest backup beside a database, None when there is none."""
    try:
        found = [(p.stat(), p) for p in (path.parent / BACKUPS).glob("*.db")]
    except OSError:
        return None
    whole = [(about.st_mtime_ns, backup) for about, backup in found if about.st_size]
    return max(whole)[1] if whole else None
