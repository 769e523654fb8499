"""The command line. Commands are loaded when called, so that help and `status` stay quick."""

from __future__ import annotations

import importlib
import os
import sys
from pathlib import Path
from typing import Any, TextIO

import click

from bot.cli.context import EXIT_CONFIGURATION, EXIT_FAILED, Cli

# One row a command: where it lives. The order is the order of the help.
_COMMANDS = {
    "demo": "bot.cli.demo",
    "setup": "bot.cli.setup",
    "doctor": "bot.cli.doctor",
    "run": "bot.cli.passes",
    "tick": "bot.cli.passes",
    "status": "bot.cli.looking",
    "show": "bot.cli.looking",
    "plan": "bot.cli.looking",
    "answer-by": "bot.cli.saying",
    "remember": "bot.cli.saying",
    "detail": "bot.cli.saying",
    "update": "bot.cli.saying",
    "snooze": "bot.cli.saying",
    "close": "bot.cli.saying",
    "reopen": "bot.cli.saying",
    "decide": "bot.cli.saying",
    "undo": "bot.cli.saying",
    "detect": "bot.cli.reading",
    "read": "bot.cli.reading",
    "preview": "bot.cli.reading",
    "sandbox": "bot.cli.sandbox",
    "export": "bot.cli.keeping",
    "backup": "bot.cli.keeping",
}


class _Commands(click.Group):
    """Finds a command's module by the table above."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        del ctx
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        del ctx
        module = _COMMANDS.get(cmd_name)
        if module is None:
            return None
        command: click.Command = getattr(
            importlib.import_module(module), cmd_name.replace("-", "_")
        )
        return command


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--config",
    "config_file",
    type=click.Path(path_type=Path),
    metavar="FILE",
    envvar="FOLLOWUP_CONFIG",
    help="The configuration (TOML) instead of the one in your configuration folder.",
)
@click.option(
    "--state-dir",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="DIR",
    envvar="FOLLOWUP_STATE_DIR",
    help="Where the database and the sign-in are kept.",
)
@click.version_option(package_name="followup")
@click.pass_context
def cli(ctx: click.Context, config_file: Path | None, state_dir: Path | None) -> None:
    """Follow up after job interviews. The right draft in Gmail at the right time; never sent.

    \b
    Try it first:      followup demo
    Then for real:     followup setup, followup doctor, followup run
    Day by day:        followup status, followup show ID, followup plan
    """  # noqa: D301  \b is click's mark for lines to keep
    ctx.obj = Cli(config_file, state_dir)


def main(arguments: list[str] | None = None) -> None:
    """Run the command line: exit 0 done, 1 failed, 2 usage, 78 configuration."""
    _fill_closed_streams()
    code = run(arguments)
    _let_go(sys.stdout)
    sys.exit(code)


def _fill_closed_streams() -> None:
    """Let nothing that is opened later take the place of a closed standard stream."""
    for descriptor in range(3):
        try:
            os.fstat(descriptor)
        except OSError:
            os.open(os.devnull, os.O_RDWR)
    if sys.stdin is None:
        sys.stdin = Path(os.devnull).open(encoding="utf-8")  # noqa: SIM115  open until the end


def _let_go(stream: TextIO | None) -> None:
    """Keep the interpreter from failing once more on words that find no room."""
    if stream is None:
        return
    try:
        stream.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def run(arguments: list[str] | None = None) -> int:
    """Run one command and return its exit code; every known error becomes a clear line."""
    try:
        result = cli.main(args=arguments, prog_name="followup", standalone_mode=False)
        if sys.stdout is not None:
            sys.stdout.flush()
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo("Stopped.", err=True)
        return EXIT_FAILED
    except Exception as error:
        code = _exit_code(error)
        if code is None:
            raise
        click.echo(_said(error), err=True)
        return code
    return int(result) if isinstance(result, int) else 0


def _said(error: Exception) -> str:
    if isinstance(error, OSError) and error.filename is None:
        # Every file has its own words where it is used: this is the output.
        return f"The output could not be written: {error.strerror or error}"
    return str(error)


def _exit_code(error: Exception) -> int | None:
    """Return the exit code of an error that says by itself what to do, None for a fault of ours."""
    from bot.config import ConfigurationFault  # noqa: PLC0415  only when something went wrong
    from bot.google.errors import SetupFault  # noqa: PLC0415
    from bot.ports import GoogleError  # noqa: PLC0415
    from bot.service.words import NotFound  # noqa: PLC0415
    from bot.store.faults import StoreFault, Unusable  # noqa: PLC0415

    table: dict[type[Exception], int] = {
        ConfigurationFault: EXIT_CONFIGURATION,
        SetupFault: EXIT_CONFIGURATION,
        GoogleError: EXIT_FAILED,
        Unusable: EXIT_CONFIGURATION,
        StoreFault: EXIT_FAILED,
        NotFound: EXIT_FAILED,
        OSError: EXIT_FAILED,
    }
    return next((code for kind, code in table.items() if isinstance(error, kind)), None)


__all__: list[Any] = ["cli", "main", "run"]
