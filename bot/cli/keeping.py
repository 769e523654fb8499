"""`backup` and `export`: a copy of the database, and everything as JSON."""

from __future__ import annotations

from pathlib import Path

import click

from bot.app import known_store
from bot.cli.context import Cli, clock, pass_cli
from bot.cli.output import print_json
from bot.store.backup import back_up
from bot.store.export import everything


@click.command()
@click.argument("file", type=click.Path(path_type=Path), required=False)
@click.option("--force", is_flag=True, help="Replace FILE if it is there.")
@pass_cli
def backup(cli: Cli, file: Path | None, *, force: bool) -> None:
    """Copy the database, also while the service runs; the copy is checked and yours alone.

    FILE may be a folder. Without FILE the copy goes into `backups` in the state folder.
    """
    target = (file or cli.places.backups).expanduser().absolute()
    if file is None or target.is_dir():
        target /= f"followup-{clock():%Y%m%d-%H%M%S}.db"
    back_up(cli.places.database, target, force=force)
    click.echo(f"Backed up to {target}.")


@click.command()
@pass_cli
def export(cli: Cli) -> None:
    """Print everything that is known as JSON."""
    with known_store(cli.places) as store:
        print_json({"exported_at": clock().isoformat(), **everything(store)})
