"""The systemd units name what exists and rely on what the service does."""

from __future__ import annotations

import json
import os
import re
import shlex
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import click
import pytest
from annotated_types import Le

from bot.cli import cli
from bot.cli.context import EXIT_CONFIGURATION
from bot.config import ServiceSection
from bot.sandbox.config_folder import write_config_folder
from bot.sandbox.server import SandboxServer
from bot.sandbox.world import World
from tests.docs.pages import ROOT, UNITS

each_unit = pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.name)
# A week of mail read again, under Google's limit a minute.
LONGEST_PASS = 10 * 60
_UNITS_OF_TIME = {"": 1, "s": 1, "min": 60, "h": 3600}
_PROGRAM = (sys.executable, "-c", "from bot.cli import main; main(['run'])")


def directives(unit: Path) -> dict[str, list[str]]:
    """Return every `[Section]Name` of a unit with its values."""
    found: dict[str, list[str]] = {}
    section = ""
    for line in unit.read_text("utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        if line.startswith("["):
            section = line
            continue
        name, equals, value = line.partition("=")
        assert equals, line
        found.setdefault(section + name, []).append(value)
    return found


def seconds(value: str) -> int:
    amount, unit = re.fullmatch(r"(\d+)\s*([a-z]*)", value.strip()).groups()  # type: ignore[union-attr]
    return int(amount) * _UNITS_OF_TIME[unit]


def test_there_is_a_unit_for_a_person_and_one_for_a_server() -> None:
    assert [unit.name for unit in UNITS] == ["followup.service", "followup@.service"]


@each_unit
def test_it_has_the_sections_of_a_service_and_starts_a_command_there_is(unit: Path) -> None:
    found = directives(unit)
    assert {name.partition("]")[0] + "]" for name in found} == {"[Unit]", "[Service]", "[Install]"}
    program, *words = shlex.split(found["[Service]ExecStart"][0])
    assert Path(program).name == "followup"
    assert cli.get_command(click.Context(cli), words[0]) is not None


@each_unit
def test_a_faulty_configuration_is_not_tried_again(unit: Path) -> None:
    found = directives(unit)
    assert found["[Service]RestartPreventExitStatus"] == [str(EXIT_CONFIGURATION)]
    assert found["[Service]Restart"] == ["on-failure"]


@each_unit
def test_the_watchdog_outlasts_the_longest_interval_and_the_longest_pass(unit: Path) -> None:
    limits = ServiceSection.model_fields["interval"].metadata
    longest = next(int(str(m.le)) for m in limits if isinstance(m, Le))
    assert seconds(directives(unit)["[Service]WatchdogSec"][0]) >= longest + LONGEST_PASS


@each_unit
def test_the_words_of_the_environment_are_read(unit: Path) -> None:
    known = {p.envvar for p in cli.params}
    named = [v.partition("=")[0] for v in directives(unit).get("[Service]Environment", [])]
    assert set(named) <= known


@each_unit
def test_every_directive_stands_below_a_reason(unit: Path) -> None:
    text = unit.read_text("utf-8").split("[Service]")[1].split("[Install]")[0]
    paragraphs = [p for p in re.split(r"\n\s*\n", text) if p.strip()]
    assert not [p for p in paragraphs if "#" not in p]


@pytest.fixture
def supervisor(tmp_path: Path) -> Iterator[socket.socket]:
    """A socket that hears what systemd would hear."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as heard:
        heard.bind(str(tmp_path / "notify"))
        heard.settimeout(60)
        yield heard


def test_systemd_hears_ready_a_watchdog_after_the_pass_and_the_end(
    supervisor: socket.socket, tmp_path: Path
) -> None:
    folder = tmp_path / "followup"
    world = World.with_default_account(datetime.fromisoformat("2026-03-02T08:00:00Z"))
    with SandboxServer(world) as server:
        write_config_folder(folder, world, server.addresses())
        environment = {
            **os.environ,
            "NOTIFY_SOCKET": supervisor.getsockname(),
            "FOLLOWUP_CONFIG": str(folder / "config.toml"),
            "FOLLOWUP_STATE_DIR": str(folder / "state"),
        }
        with subprocess.Popen(_PROGRAM, env=environment, stderr=subprocess.PIPE) as service:
            try:
                heard = [supervisor.recv(100).decode() for _ in range(2)]
                service.send_signal(signal.SIGTERM)
                heard.append(supervisor.recv(100).decode())
                _, said = service.communicate(timeout=60)
            finally:
                service.kill()
    assert sorted(heard[:2]) == ["READY=1", "WATCHDOG=1"]
    assert heard[2] == "STOPPING=1"
    assert service.returncode == 0, said.decode()
    assert "calendar.events.list" in json.dumps(world.quota.units)


def test_the_page_on_systemd_says_what_the_units_say() -> None:
    page = (ROOT / "docs" / "systemd.md").read_text("utf-8")
    for unit in UNITS:
        found = directives(unit)
        for name in ("Type", "WatchdogSec", "RestartPreventExitStatus", "TimeoutStopSec"):
            assert f"`{name}={found[f'[Service]{name}'][0]}`" in page
