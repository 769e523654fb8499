"""What can be wrong with the database, in words that say what to do now."""

from __future__ import annotations

import sqlite3

from sqlalchemy import exc


class StoreFault(Exception):
    """The database cannot be used as it is; the message says what to do now."""


def what_to_do(path: object, error: exc.DBAPIError) -> str:
    """Return what a database error means for a person."""
    cause = error.orig
    if isinstance(cause, sqlite3.OperationalError) and "locked" in str(cause):
        return f"{path} is in use by another followup just now. Try again in a moment."
    if isinstance(cause, sqlite3.OperationalError):
        return f"{path} cannot be used ({cause}). Check that the folder is writable and not full."
    return damaged(path, cause)


def damaged(path: object, cause: object) -> str:
    """Return what to do about a damaged database."""
    return (
        f"{path} is damaged ({cause}). It was left as it is. Move it away and restore a backup, "
        "or start anew: drafts that still stand in Gmail are recognised again."
    )
