"""The folder that a demo leaves: everything it made, to look around in."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from bot.app import Places
from bot.config import Loaded, config_from
from bot.sandbox import state
from bot.sandbox.config_folder import write_config_folder
from bot.sandbox.server import SandboxServer

_MARKER = ".followup-demo"
_MADE = (
    "config.toml",
    "credentials.json",
    "state",
    "sandbox.json",
    "drafts",
    "nudges",
    "story.txt",
    "status.json",
    "effects.json",
)


class FolderTaken(Exception):
    """The folder cannot be used; the message says why and what to do."""


def prepare(folder: Path) -> None:
    """Make the folder, or clear what an earlier demo left in it.

    Raises:
        FolderTaken: it holds something that no demo made, or cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()) and not (folder / _MARKER).exists():
            raise FolderTaken(
                f"{folder} is not empty and no earlier demo made it. Choose another with --dir."
            )
        (folder / _MARKER).write_text("Made by `followup demo`, which may overwrite it.\n")
        for name in _MADE:
            _remove(folder / name)
    except OSError as error:
        raise FolderTaken(
            f"{folder} cannot be written ({error.strerror}). Choose another with --dir."
        ) from error


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def signed_in(folder: Path, server: SandboxServer) -> Places:
    """Write configuration and sign-in for a server; return the files the service works with."""
    write_config_folder(folder, server.world, server.addresses())
    file = folder / "config.toml"
    # No environment variable changes the story.
    config = config_from(file.read_text("utf-8"), file, {})
    return Places(Loaded(config, folder.resolve(), file), folder.resolve() / "state")


def leave(
    folder: Path,
    server: SandboxServer,
    status: dict[str, Any],
    drafts: Iterable[tuple[str, bytes]],
    nudges: Iterable[tuple[str, str]],
) -> None:
    """Write what the demo made. `drafts` and `nudges` are pairs of file name and content."""
    state.save(folder / "sandbox.json", server.world)
    _write_json(folder / "status.json", status)
    _write_json(folder / "effects.json", server.world.effects)
    for name, raw in drafts:
        _write(folder / "drafts" / name, raw)
    for name, text in nudges:
        _write(folder / "nudges" / name, text.encode())


def leave_story(folder: Path, story: str) -> None:
    """Write the story as it was told."""
    _write(folder / "story.txt", story.encode())


def _write_json(path: Path, data: Any) -> None:
    _write(path, json.dumps(data, ensure_ascii=False, indent=2).encode() + b"\n")


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content)
