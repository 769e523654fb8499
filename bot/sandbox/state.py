"""The world in a file, so that a sandbox can end and go on."""

from __future__ import annotations

import contextlib
import json
import os
import tempfile
from pathlib import Path

from bot.sandbox.world import World


class StateError(Exception):
    """A state file cannot be used; the message says which and why."""


def load(path: Path) -> World | None:
    """Return the world of a state file, None when there is no file yet.

    Raises:
        StateError: the file cannot be read or is damaged.
    """
    try:
        return World.from_json(json.loads(path.read_text("utf-8")))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, LookupError, TypeError, AttributeError) as error:
        what = f"{type(error).__name__}: {error}"
        raise StateError(f"{path} is no state of this sandbox ({what}); remove it") from error


def save(path: Path, world: World) -> None:
    """Write the world so that a reader sees the old file or the new one, never half of one."""
    write_private(path, json.dumps(world.to_json()))


def write_private(path: Path, text: str) -> None:
    """Write a file that only its owner reads, at once or not at all."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")  # made with 0600
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
        Path(name).replace(path)
    except BaseException:
        with contextlib.suppress(FileNotFoundError):
            Path(name).unlink()
        raise
