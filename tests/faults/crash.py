"""Kills the process at its n-th step, for every n of a story, restarts it and looks at the record.

Each moment of the story is begun anew from a snapshot, killed (SIGKILL) at one step, and started
again at the same instant or five seconds later, as systemd would. A minute and two minutes later
Gmail, the database and the sandbox's list of writes must be what they are without a kill.

Where a draft was just written or rewritten, the candidate then edits, sends or deletes it before
the restart: it stays as they left it.

At last the story is told from beginning to end with two kills at every moment, the second one in
the restart, at steps drawn by lot; it must come to the same end.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import signal
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random

from bot.sandbox.server import SandboxServer
from bot.sandbox.world import World
from bot.store.open import open_store
from tests.faults import boundaries
from tests.faults.boundaries import Ran, Step, Task
from tests.faults.promises import Broken, Counts, Record, always, broken, record, untouched
from tests.faults.scene import Scene, Snapshot
from tests.faults.story import STORY, Moment

_RESTARTED, _SETTLED = 5, (65, 130)  # seconds after the kill
_TELLINGS = 5
_TIMEOUT = 60.0
# What the candidate may do with a draft that was written by a process which did not live to know.
_DEEDS = ("edit", "send", "delete")
_DRAFTED = frozenset(
    (what, f"{method} /gmail/v1/users/*/drafts{which}")
    for what in ("answered", "read")
    for method, which in (("POST", ""), ("PUT", "/*"))
)
# Children are forked from a process that imported everything and did nothing else.
_PROCESSES = multiprocessing.get_context("forkserver")
_PROCESSES.set_forkserver_preload(["tests.faults.boundaries"])


@dataclass(frozen=True, slots=True)
class Rehearsed:
    """A moment of the story as it goes without a kill: from where, with what steps, to what."""

    moment: Moment
    before: Snapshot
    edited: dict[str, str]
    ran: tuple[Ran, ...]
    wanted: Record

    @property
    def steps(self) -> tuple[tuple[int, Step], ...]:
        """Return every step, with the place of the command that takes it."""
        return tuple((i, step) for i, ran in enumerate(self.ran) for step in ran.steps)


@contextmanager
def scene() -> Iterator[Scene]:
    """Yield a scene in a folder of its own."""
    with tempfile.TemporaryDirectory() as folder, SandboxServer(World()) as server:
        yield Scene(server, Path(folder))


def run() -> Counts:
    """Kill at every step of the story, then at two of every moment while it goes on."""
    counts = Counts()
    with scene() as played:
        rehearsed = tuple(rehearse(played))
        for moment in rehearsed:
            print(
                f"{moment.moment.at}: {len(moment.steps)} steps; so far {counts}", file=sys.stderr
            )
            for n, (_, step) in enumerate(moment.steps, start=1):
                counts.add(name_of(moment, n), _judged(kill(played, moment, n)))
                for deed in _DEEDS if step in _DRAFTED else ():
                    where = f"{name_of(moment, n)}, then {deed}"
                    counts.add(where, _judged(kill_and_meddle(played, moment, n, deed)))
    for seed in range(_TELLINGS):
        with scene() as played:
            lots = Random(seed)  # noqa: S311  lots, not secrets
            counts.add(f"telling {seed}", _judged(tell_with_kills(played, rehearsed, lots)))
    return counts


def rehearse(scene: Scene, story: Sequence[Moment] = STORY) -> Iterator[Rehearsed]:
    """Play the story without a kill; what is yielded can be gone back to."""
    for place, moment in enumerate(story):
        _happens(scene, moment)
        before, edited = scene.snapshot(f"before-{place}"), dict(scene.edited)
        ran = perform(scene, _tasks(moment))
        perform(scene, _later(moment))
        yield Rehearsed(moment, before, edited, ran, _recorded(scene))


def kill(scene: Scene, rehearsed: Rehearsed, n: int) -> Broken:
    """Kill a moment at its n-th step, restart it, and yield every promise that was broken."""
    scene.restore(rehearsed.before)
    tasks = _tasks(rehearsed.moment)
    if len(perform(scene, tasks, die_at=n)) == len(tasks):
        yield "other", "it was not killed"
    yield from always(scene.server.world, scene.account)
    perform(scene, (*_again(rehearsed, n), *_later(rehearsed.moment)))
    yield from always(scene.server.world, scene.account)
    yield from untouched(rehearsed.edited, scene.account)
    yield from broken(_recorded(scene), rehearsed.wanted)


def kill_and_meddle(scene: Scene, rehearsed: Rehearsed, n: int, deed: str) -> Broken:
    """Kill a moment, let the candidate do something with the draft under way, and restart it."""
    scene.restore(rehearsed.before)
    before = dict(scene.account.gmail.drafts)
    perform(scene, _tasks(rehearsed.moment), die_at=n)
    draft = scene.newest_draft_since(before)
    (address,) = draft.headers.addresses("To")
    scene.edited = dict(rehearsed.edited)
    getattr(scene, deed)(address)
    perform(scene, (*_again(rehearsed, n), *_later(rehearsed.moment)))
    yield from always(scene.server.world, scene.account)
    yield from untouched(scene.edited, scene.account)
    if deed != "edit":
        again = map(scene.account.gmail.draft, scene.drafts_to(address))
        yield from (("doubled", f"to {address}") for d in again if d.text == draft.text)


def tell_with_kills(scene: Scene, rehearsed: Sequence[Rehearsed], lots: Random) -> Broken:
    """Tell the whole story with two kills at every moment; yield what was broken by its end."""
    for moment in rehearsed:
        _happens(scene, moment.moment)
        n = lots.randint(1, len(moment.steps))
        perform(scene, _tasks(moment.moment), die_at=n)
        again = tuple(_again(moment, n))
        done = perform(scene, again, die_at=lots.randint(1, len(moment.steps)))
        yield from always(scene.server.world, scene.account)
        perform(scene, (*again[len(done) :], *_later(moment.moment)))
        yield from always(scene.server.world, scene.account)
        yield from untouched(scene.edited, scene.account)
    yield from broken(_recorded(scene), rehearsed[-1].wanted)


class Misbehaved(Exception):
    """A process died by itself, failed, or waited for Google with the database locked."""


def _judged(broken: Broken) -> Broken:
    try:
        yield from broken
    except Misbehaved as fault:
        yield "other", str(fault)


def name_of(rehearsed: Rehearsed, n: int) -> str:
    """Return a step as a person finds it again."""
    return f"{rehearsed.moment.at}, step {n}, {' '.join(rehearsed.steps[n - 1][1])}"


def _happens(scene: Scene, moment: Moment) -> None:
    scene.clock(moment.at)
    for deed in moment.happens:
        deed(scene)


def _tasks(moment: Moment) -> tuple[Task, ...]:
    return (*map(Task, moment.says), _pass(moment.at))


def _later(moment: Moment) -> tuple[Task, ...]:
    return tuple(_pass(moment.at, seconds) for seconds in _SETTLED)


def _pass(at: str, seconds: int = 0) -> Task:
    then = (datetime.fromisoformat(at) + timedelta(seconds=seconds)).isoformat()
    return Task(("tick", "--json", "--at", then), clock=then)


def _again(rehearsed: Rehearsed, n: int) -> Iterator[Task]:
    """Yield the commands that were not done, then a pass: at once, or some seconds later."""
    moment = rehearsed.moment
    command, (what, _) = rehearsed.steps[n - 1]
    # A command is whole or nothing: what was committed need not be said again.
    yield from _tasks(moment)[command + (what == "after commit") : -1]
    yield _pass(moment.at, _RESTARTED * (n % 2))


def perform(scene: Scene, tasks: Sequence[Task], die_at: int = 0) -> tuple[Ran, ...]:
    """Run commands in a process of their own; return what became of those that ended.

    Raises:
        Misbehaved: see there.
    """
    ours, theirs = _PROCESSES.Pipe(duplex=False)
    arguments = (scene.folder / "candidate", scene.server.control, tasks, die_at, theirs)
    process = _PROCESSES.Process(target=boundaries.perform, args=arguments)
    process.start()
    theirs.close()
    with ours:
        ran = tuple(_received(ours))
    process.join(_TIMEOUT)
    scene.settle()
    if process.exitcode not in ({0, -signal.SIGKILL} if die_at else {0}):
        raise Misbehaved(f"exit code {process.exitcode} of {tasks}")
    for end in ran:
        if end.code or end.faults or end.held:
            raise Misbehaved(str(end))
    return ran


def _received(connection: Connection) -> Iterator[Ran]:
    with contextlib.suppress(EOFError):
        while True:
            yield connection.recv()


def _recorded(scene: Scene) -> Record:
    store = open_store(scene.state / "followup.db")
    try:
        return record(scene.server.world, scene.account, store)
    finally:
        store.close()
