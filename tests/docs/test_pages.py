"""What the documentation names exists: commands, options, files, links, tests, targets."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import click
import pytest

from bot.cli import cli
from tests.docs.pages import PAGES, ROOT, calls, links, paths, text_of

each_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)


def options_of(command: click.Command) -> dict[str, click.Option]:
    context = click.Context(command)
    options = [p for p in command.get_params(context) if isinstance(p, click.Option)]
    return {name: option for option in options for name in (*option.opts, *option.secondary_opts)}


def fault_of(arguments: str) -> str:
    """Say what is wrong with a call of followup, or nothing."""
    words = shlex.split(arguments)
    known = options_of(cli)
    while words and words[0].startswith("-"):
        option = words.pop(0)
        if option not in known:
            return f"followup has no option {option}"
        if not known[option].is_flag:
            words = words[1:]
    if not words:
        return ""
    name, *rest = words
    command = cli.get_command(click.Context(cli), name)
    if command is None:
        return f"followup has no command {name}"
    own = options_of(command)
    wrong = [w for w in rest if w.startswith("-") and w != "-" and w.partition("=")[0] not in own]
    return f"followup {name} has no option {wrong[0]}" if wrong else ""


@each_page
def test_every_call_of_followup_names_a_command_and_options_it_has(page: Path) -> None:
    faults = {arguments: fault_of(arguments) for arguments in calls(page)}
    assert not {arguments: fault for arguments, fault in faults.items() if fault}


def test_calls_are_found_and_checked() -> None:
    readme = [line.split()[0] for line in calls(ROOT / "README.md")]
    assert {"setup", "status", "remember", "doctor"} <= set(readme)
    assert fault_of("nonsense") == "followup has no command nonsense"
    assert fault_of("--config x status --jsn") == "followup status has no option --jsn"
    assert not fault_of("--config x status --json")


def test_the_readme_names_every_command() -> None:
    named = {line.split()[0] for page in PAGES for line in calls(page)}
    commands = set(cli.list_commands(click.Context(cli)))
    assert commands <= named


@each_page
def test_every_internal_link_leads_somewhere(page: Path) -> None:
    internal = [link.partition("#")[0] for link in links(page) if "://" not in link]
    assert not [link for link in internal if not (page.parent / link).exists()]


@each_page
def test_every_path_named_exists(page: Path) -> None:
    assert not [path for path in paths(page) if not (ROOT / path).exists()]


@each_page
def test_every_test_named_exists(page: Path) -> None:
    named = re.findall(r"(tests/[\w/]+\.py)::(\w+)", text_of(page))
    missing = [
        f"{file}::{name}"
        for file, name in named
        if not re.search(rf"^ *def {name}\(", (ROOT / file).read_text("utf-8"), re.MULTILINE)
    ]
    assert not missing


def test_every_promise_names_the_code_and_a_test() -> None:
    rows = [r for r in text_of(ROOT / "docs" / "promises.md").splitlines() if r.startswith("| ")]
    promises = [row.strip("| ").split(" | ") for row in rows if not row.startswith("| Promise")]
    assert len(promises) > 20
    assert all(len(p) == 3 and "](../" in p[1] and "::test_" in p[2] for p in promises)


@each_page
def test_every_make_target_named_exists(page: Path) -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    assert set(re.findall(r"(?:^|`)make ([a-z-]+)", text_of(page), re.MULTILINE)) <= targets


def test_every_page_can_be_reached_from_the_readme() -> None:
    linked = {(ROOT / link).resolve() for link in links(ROOT / "README.md") if "://" not in link}
    assert {page for page in PAGES if page.name != "README.md"} <= linked
