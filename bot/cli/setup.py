"""`setup`: sign in to Google."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from bot.cli.context import EXIT_FAILED, Cli, pass_cli


@click.command()
@click.option(
    "--token",
    "token_file",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Take over a sign-in made elsewhere (authorized-user JSON, with its own token_uri).",
)
@click.option("--no-browser", is_flag=True, help="Print the address instead of opening a browser.")
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=0,
    show_default="a free one",
    help="Port Google sends you back to.",
)
@click.option("--paste", is_flag=True, help="Paste the address the browser ended at (over SSH).")
@pass_cli
def setup(cli: Cli, token_file: Path | None, port: int, *, no_browser: bool, paste: bool) -> int:
    """Sign in to Google, once. Nothing is read or written in your mailbox by this.

    Over SSH: --paste, or --no-browser --port 8080 with `ssh -L 8080:127.0.0.1:8080`.
    """
    from bot.google.auth import import_token, missing_scopes, save_token  # noqa: PLC0415
    from bot.google.sign_in import sign_in  # noqa: PLC0415  Google's libraries load slowly

    credentials: Any
    if token_file is not None:
        credentials = import_token(token_file)
    else:
        credentials = sign_in(
            cli.places.credentials,
            open_browser=not no_browser,
            port=port,
            paste=_paste if paste else None,
        )
    missing = missing_scopes(credentials)
    if missing:
        click.echo("The sign-in lacks permissions that followup needs:", err=True)
        for scope in sorted(missing):
            click.echo(f"  {scope}", err=True)
        click.echo("Run `followup setup` again and leave every box ticked.", err=True)
        return EXIT_FAILED
    save_token(cli.places.token, credentials)
    click.echo(f"Signed in; kept in {cli.places.token}.")
    click.echo("Next: `followup doctor` checks everything, `followup run` starts the service.")
    return 0


def _paste(address: str) -> str:
    click.echo(f"Open this address in a browser:\n\n  {address}\n")
    answer: str = click.prompt("The address the browser ended at")
    return answer
