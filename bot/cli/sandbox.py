"""`sandbox`: the embedded Google as a server of its own."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path

import click

from bot.cli.context import EXIT_FAILED, Instant

_file = click.Path(path_type=Path, dir_okay=False)


@click.command()
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=0,
    show_default="a free one",
    help="The port on this machine.",
)
@click.option("--seed", type=_file, help="People, mails and events to begin with (JSON).")
@click.option("--state", type=_file, help="Keep everything in this file between runs.")
@click.option("--now", type=Instant(), metavar="TIME", help="Let the clock stand at this time.")
@click.option(
    "--write-config",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="DIR",
    help="Leave a folder that followup runs with, signed in.",
)
def sandbox(
    port: int,
    seed: Path | None,
    state: Path | None,
    now: datetime | None,
    write_config: Path | None,
) -> int:
    """Serve a local Google: Gmail, Calendar, sign-in, and a control address to play the world.

    Prints one JSON line with the addresses and serves until ended. With --write-config DIR:

    \b
    followup --config DIR/config.toml --state-dir DIR/state tick
    """  # noqa: D301  \b is click's mark for lines to keep
    from bot.sandbox.seed import SeedError  # noqa: PLC0415
    from bot.sandbox.serve import serve  # noqa: PLC0415  loaded when needed
    from bot.sandbox.state import StateError  # noqa: PLC0415

    try:
        serve(port, seed, state, now, write_config, sys.stdout)
    except (SeedError, StateError) as error:
        raise click.ClickException(str(error)) from error
    except OSError as error:
        click.echo(f"The sandbox cannot start: {error.strerror or error}", err=True)
        return EXIT_FAILED
    return 0
