"""What every command shares: the candidate's files, times as people type them, exit codes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path

import click
from dateutil.parser import isoparse

from bot.app import Places, home_of
from bot.config import Loaded, default_state_folder, load_config
from bot.core.workflow.decide import Assessment
from bot.service.decisions import assess_applications
from bot.service.desk import Candidate
from bot.service.service import candidate_from
from bot.store.store import Store

EXIT_FAILED = 1
EXIT_USAGE = 2
EXIT_CONFIGURATION = 78


@dataclass
class Cli:
    """The global options of one call. The configuration is read when a command asks for it."""

    config_file: Path | None
    state_dir: Path | None

    @cached_property
    def loaded(self) -> Loaded:
        """Return the configuration; raises `ConfigurationFault`."""
        return load_config(self.config_file)

    @cached_property
    def places(self) -> Places:
        """Return the candidate's files."""
        folder = (self.state_dir or default_state_folder()).expanduser().absolute()
        return Places(self.loaded, folder)

    def now(self, store: Store) -> datetime:
        """Return the present instant; on a sandbox time stands where the last pass left it."""
        last = store.bookmark("last_pass_at") if self.places.on_sandbox() else None
        return datetime.fromisoformat(last) if last else clock()

    def candidate(self, store: Store) -> Candidate:
        """Return the candidate as Google last told and the configuration says."""
        return candidate_from(store, home_of(self.places))

    def assessments(self, store: Store, now: datetime) -> tuple[Assessment, ...]:
        """Assess every application at `now`, without asking Google."""
        rules, home = self.loaded.config.core_rules(), self.candidate(store).home
        return assess_applications(store.applications(), store.changes(), rules, home, now)


_FIRST_YEAR, _LAST_YEAR = 2001, 2099

pass_cli = click.make_pass_decorator(Cli)


def clock() -> datetime:
    """Return the present instant in UTC. Every command reads the clock here and nowhere else."""
    return datetime.now(UTC)


class Instant(click.ParamType[datetime]):
    """An instant as ISO 8601; without an offset it is in the machine's own zone."""

    name = "time"

    def convert(
        self, value: str | datetime, param: click.Parameter | None, ctx: click.Context | None
    ) -> datetime:
        """Read the option's text; a usage error says what to write instead."""
        if isinstance(value, datetime):
            return value
        try:
            moment = isoparse(value)
        except ValueError:
            self.fail(f"{value!r} is no time; write 2026-11-03T09:00:00Z or 2026-11-03", param, ctx)
        if not _FIRST_YEAR <= moment.year <= _LAST_YEAR:
            self.fail(f"{value!r} is not in this century", param, ctx)
        return moment.astimezone(UTC)


at_option = click.option(
    "--at",
    type=Instant(),
    default=None,
    metavar="TIME",
    help="Look at it as of this time (ISO 8601) instead of now.",
)
