"""The page on the embedded Google lists what it has: commands, views, faults, options."""

from __future__ import annotations

import re

import click
import requests

from bot.cli import cli
from bot.sandbox.faults import Kind, Rule
from bot.sandbox.seed import AccountSeed, MessageSeed, Seed
from bot.sandbox.server import SandboxServer
from bot.sandbox.world import World
from tests.docs.pages import ROOT, text_of

TEXT = text_of(ROOT / "docs" / "sandbox.md")


def first_cells(heading: str) -> set[str]:
    """Return the code in the first column of the table under a heading."""
    table = TEXT.split(heading, 1)[1].split("\n\n", 1)[0]
    rows = [row.split("|")[1] for row in table.splitlines()[1:]]
    return {name for cell in rows for name in re.findall(r"`([^`]+)`", cell)}


def test_the_control_commands_and_views_are_all_listed() -> None:
    with SandboxServer(World.with_default_account()) as server:
        answer = requests.get(f"{server.addresses()['control']}nonsense", timeout=10).json()
    said = re.search(r"GET (?P<get>[^;]*); POST (?P<post>.*)", answer["error"]["message"])
    assert said is not None
    assert first_cells("| `POST` |") == set(said["post"].split(", "))
    assert first_cells("| `GET` |") == set(said["get"].split(", "))


def test_every_field_and_kind_of_a_fault_is_listed() -> None:
    assert first_cells("| Field |") == set(Rule.model_fields)
    assert first_cells("| `kind` | Done?") == {kind.value for kind in Kind}


def test_every_key_of_a_seed_file_is_listed() -> None:
    listed = set(re.findall(r"`(?:accounts\[\]\.)?([a-z_]+)`", TEXT))
    keys = {*Seed.model_fields, *AccountSeed.model_fields}
    keys |= {field.alias or name for name, field in MessageSeed.model_fields.items()}
    assert keys <= listed


def test_every_option_is_listed() -> None:
    command = cli.get_command(click.Context(cli), "sandbox")
    assert command is not None
    options = {name for param in command.params for name in param.opts}
    assert {name.split()[0] for name in first_cells("| Option |")} == options
