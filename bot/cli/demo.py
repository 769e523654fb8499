"""`demo`: weeks of follow-up on the embedded Google, in seconds."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import click

from bot.cli.context import EXIT_FAILED
from bot.cli.output import console


@click.command()
@click.option(
    "--dir",
    "folder",
    type=click.Path(path_type=Path),
    default=Path("demo"),
    show_default=True,
    help="The folder that keeps everything the demo made.",
)
def demo(folder: Path) -> int:
    """Live through six weeks of a job search in seconds, on an embedded Google.

    The real service works against it over HTTP: nothing leaves this machine and nothing of yours
    is touched.
    """
    from bot.demo.folder import FolderTaken  # noqa: PLC0415  loaded when needed
    from bot.demo.show import show  # noqa: PLC0415

    try:
        differences = show(folder, console(), _program())
    except FolderTaken as error:
        raise click.ClickException(str(error)) from error
    for difference in differences:
        click.echo(f"Not as the story is written: {difference}", err=True)
    return EXIT_FAILED if differences else 0


def _program() -> str:
    """Return how a person calls this command here: by name if the shell finds it, else by path."""
    called = Path(sys.argv[0])
    found = shutil.which("followup")
    if called.name != "followup" or (found and Path(found).resolve() == called.resolve()):
        return "followup"
    return min(os.path.relpath(called), str(called), key=len)
