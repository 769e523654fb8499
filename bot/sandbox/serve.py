"""`followup sandbox`: the embedded Google as a server of its own."""

from __future__ import annotations

import json
import signal
import threading
from typing import TYPE_CHECKING, TextIO

from bot.sandbox import state as state_file
from bot.sandbox.config_folder import write_config_folder
from bot.sandbox.oauth import CLIENT_ID, CLIENT_SECRET
from bot.sandbox.seed import world_from_seed
from bot.sandbox.server import SandboxServer
from bot.sandbox.world import World

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path


def serve(  # noqa: PLR0917 - the options of the command, in its order
    port: int,
    seed: Path | None,
    state: Path | None,
    now: datetime | None,
    write_config: Path | None,
    out: TextIO,
) -> None:
    """Print the addresses as one JSON line and serve until SIGTERM or SIGINT.

    Port 0 takes a free one. A state file that is there already goes before the seed; `now` (aware)
    makes the clock stand still there. To be called in the main thread, for the signals' sake.

    Raises:
        SeedError, StateError: a file cannot be used.
        OSError: the port is taken, or a folder cannot be written.
    """
    world = _world(seed, state, now)
    ended = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: ended.set())
    server = SandboxServer(world, port=port, state_file=state)
    if write_config is not None:
        write_config_folder(write_config, world, server.addresses())
    with server:
        client = {"client_id": CLIENT_ID, "client_secret": CLIENT_SECRET}
        line = {**server.addresses(), "accounts": list(world.accounts), **client}
        print(json.dumps(line), file=out, flush=True)
        ended.wait()


def _world(seed: Path | None, state: Path | None, now: datetime | None) -> World:
    kept = state_file.load(state) if state is not None else None
    if kept is not None:
        if now is not None:
            kept.clock.set(now)
        return kept
    return world_from_seed(seed, now) if seed is not None else World.with_default_account(now)
