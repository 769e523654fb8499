"""The steps of a process between which it can die, and the process that dies at one of them.

Runs in a child only: it patches SQLAlchemy, urllib3 and the transport for the life of the process.
A step is named by what happens and where: ('after commit', 'drafts+intents'), ('sent', 'POST …').
"""

from __future__ import annotations

import contextlib
import http.client
import importlib
import io
import json
import os
import re
import select
import signal
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from sqlalchemy import Engine, event
from sqlalchemy.engine.default import DefaultDialect
from urllib3.connection import HTTPConnection

from bot.cli import run
from bot.core.domains import registrable
from bot.core.model import Mail
from bot.core.reading import ReadingRules, read_reply
from bot.google.transport import OneShotTransport

# What is imported when it is needed: here once, before children are forked.
for _name in (
    "alembic.command",
    "bot.cli.passes",
    "bot.cli.saying",
    "bot.google.auth",
    "bot.google.calendar",
    "bot.google.gmail",
    "googleapiclient.discovery_cache",
    "holidays.countries",
):
    importlib.import_module(_name)
# And what is compiled at the first use.
read_reply(Mail(text="We answer by Friday.", date=datetime.now(UTC)), ReadingRules())
registrable("example.com")

# A commit of nothing is no step: a kill there is a kill at the step before.
_WRITES = re.compile(r"\s*(?:INSERT INTO|UPDATE|DELETE FROM|CREATE TABLE|ALTER TABLE) +(\w+)")
_IDS = re.compile(r"(?<=/)(?:r-?\d+|[0-9a-f]{12,}|me|primary)(?=/|$)")

Step = tuple[str, str]


@dataclass(slots=True)
class Steps:
    """Counts the steps of a process and ends it, as a power cut would, at the n-th (from 1)."""

    die_at: int = 0
    seen: list[Step] = field(default_factory=list)
    # Requests made while a transaction was open: whoever else needs the database waits for Google.
    held: list[str] = field(default_factory=list)
    _written: set[str] = field(default_factory=set)
    _open: bool = False
    _request: str = ""

    def pass_by(self, what: str, where: str) -> None:
        """Take one step, or die."""
        self.seen.append((what, where))
        if len(self.seen) == self.die_at:
            os.kill(os.getpid(), signal.SIGKILL)

    def watch(self) -> None:
        """Put steps around every commit and every request of this process."""
        event.listen(Engine, "begin", self._begin)
        event.listen(Engine, "before_cursor_execute", self._execute)
        _surround(DefaultDialect, "do_commit", self._commit)
        _surround(DefaultDialect, "do_rollback", self._rollback)
        _surround(HTTPConnection, "request", self._send)
        _surround(HTTPConnection, "getresponse", self._answer)
        _surround(OneShotTransport, "request", self._read)

    def _begin(self, _connection: object) -> None:
        self._open = True
        self._written.clear()

    def _execute(self, _connection: object, _cursor: object, sql: str, *_: object) -> None:
        if hit := _WRITES.match(sql):
            self._written.add(hit[1])

    @contextlib.contextmanager
    def _commit(self, *_: object) -> Iterator[None]:
        tables = "+".join(sorted(self._written))
        if tables:
            self.pass_by("before commit", tables)
        yield
        self._open = False
        self._written.clear()
        if tables:
            self.pass_by("after commit", tables)

    @contextlib.contextmanager
    def _rollback(self, *_: object) -> Iterator[None]:
        self._open = False
        yield

    @contextlib.contextmanager
    def _send(self, _connection: object, method: str, url: str, *_: object) -> Iterator[None]:
        self._request = f"{method} {_IDS.sub('*', urlsplit(url).path)}"
        if self._open:
            self.held.append(self._request)
        self.pass_by("before sending", self._request)
        yield
        self.pass_by("sent", self._request)

    @contextlib.contextmanager
    def _answer(self, connection: Any, *_: object) -> Iterator[None]:
        select.select([connection.sock], [], [])
        self.pass_by("answered", self._request)
        yield

    @contextlib.contextmanager
    def _read(self, *_: object) -> Iterator[None]:
        try:
            yield
        finally:  # a refusal is an answer too
            self.pass_by("read", self._request)


def _surround(owner: type, name: str, steps: Callable[..., Any]) -> None:
    original = getattr(owner, name)

    def surrounded(*args: Any, **options: Any) -> Any:
        with steps(*args):
            return original(*args, **options)

    setattr(owner, name, surrounded)


@dataclass(frozen=True, slots=True)
class Task:
    """One `followup` command, and what the sandbox's clock shows when it is given."""

    arguments: tuple[str, ...]
    clock: str = ""


@dataclass(frozen=True, slots=True)
class Ran:
    """What became of one task: exit code, steps, requests in a transaction, faults it told of."""

    code: int
    steps: tuple[Step, ...]
    held: tuple[str, ...]
    faults: str


def perform(
    folder: Path, control: str, tasks: Sequence[Task], die_at: int, answer: Connection
) -> None:
    """Run commands in this process, one after the other; die at the n-th step, if n is not 0."""
    steps = Steps(die_at)
    steps.watch()
    base = ["--config", str(folder / "config.toml"), "--state-dir", str(folder / "state")]
    for task in tasks:
        if task.clock:
            _set_clock(control, task.clock)
        before, said, errors = len(steps.seen), io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(said), contextlib.redirect_stderr(errors):
            code = run([*base, *task.arguments])
        faults = errors.getvalue() + _faults(said.getvalue())
        answer.send(Ran(code, tuple(steps.seen[before:]), tuple(steps.held), faults))
    answer.close()


def _faults(said: str) -> str:
    """Return the faults that a pass reported."""
    return str(json.loads(said)["faults"] or "") if said.startswith("{") else ""


def _set_clock(control: str, now: str) -> None:
    """Set the sandbox's clock, past the patched client."""
    address = urlsplit(control)
    connection = http.client.HTTPConnection(address.netloc, timeout=10)
    with contextlib.closing(connection):
        connection.request("POST", f"{address.path}clock", json.dumps({"now": now}))
        connection.getresponse().read()
