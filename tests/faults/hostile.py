"""A story under a Google that fails at every fifth call: it must end as it does without a fault.

Each telling plays the story of `tests.faults.story` in one process, with the faults of one mix in
force from the first pass to the last. At every moment passes follow each other until two in a row
had nothing to complain of, and one comes when the search index has caught up. In every other
telling what people do happens in the middle of a pass, after it looked and before it acts.
"""

from __future__ import annotations

import contextlib
import io
import tempfile
from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from bot.app import Places, build_service
from bot.cli import run as command
from bot.config import Loaded, config_from
from bot.google.account import connect
from bot.google.retry import Retry
from bot.ports import GoogleError
from bot.sandbox.app import App
from bot.sandbox.server import SandboxServer
from bot.sandbox.world import World
from bot.service.service import Service
from bot.store.open import open_store
from tests.faults.mixes import Mix, mixes
from tests.faults.promises import Counts, Record, always, broken, record, untouched
from tests.faults.scene import Scene
from tests.faults.story import STORY, Moment
from tests.faults.wire import Wire, wired

MIXES = 150
_BETWEEN = timedelta(seconds=31)
_QUIET, _MOST, _MOST_AFTER = 2, 70, 25
_DONE = range(200, 300)
_OF_THE_PASS = frozenset({"due", "reason", "seen_at", "updated_at"})
# The most calls that a pass makes before the candidate does something.
_LATEST = 5
_INDEX_CAUGHT_UP = timedelta(minutes=40)


@dataclass(slots=True)
class Stage:
    """Everything one telling plays on."""

    scene: Scene
    service: Service
    wire: Wire
    passes: int = 0

    @property
    def world(self) -> World:
        """Return the sandbox's world."""
        return self.scene.server.world


@contextmanager
def stage() -> Iterator[Stage]:
    """Yield a candidate, a service and a sandbox between which nothing ever waits."""
    with tempfile.TemporaryDirectory() as folder, SandboxServer(World()) as server:
        scene = Scene(server, Path(folder))
        file = Path(folder) / "candidate" / "config.toml"
        config = config_from(file.read_text("utf-8"), file, {})
        places = Places(Loaded(config, file.parent, file), scene.state)
        store = open_store(places.database)
        retry = Retry(sleep=lambda _seconds: None)
        account = connect(places.google_settings(), places.token, retry)
        with wired(App(server.world)) as wire:
            try:
                yield Stage(scene, build_service(places, store, account), wire)
            finally:
                account.close()
                store.close()


@dataclass(frozen=True, slots=True)
class Told:
    """How a telling ended, what was broken on the way, and the faults it met by name."""

    record: Record
    broken: tuple[tuple[str, str], ...]
    struck: Counter[str]
    calls: int
    passes: int


def tell(mix: Mix | None, story: Sequence[Moment] = STORY) -> Told:
    """Tell the story under a mix of faults, None for none."""
    with stage() as played:
        seen: list[tuple[str, str]] = []
        if mix is not None:
            played.world.faults.set(mix.rules())
        for moment in story:
            _live_through(played, moment, mix.seed if mix else None)
            seen += always(played.world, played.scene.account)
            seen += untouched(played.scene.edited, played.scene.account)
        if not _rest(played, played.world.clock.now(), _MOST):
            seen.append(("other", "it does not come to rest"))
        struck: Counter[str] = Counter()
        for row in played.world.faults.show():
            struck[str(row["message"])] += int(str(row["struck"]))
        return Told(_record(played), tuple(seen), struck, played.wire.calls, played.passes)


def run() -> Counts:
    """Tell the story under every mix, and print how much that was."""
    wanted, counts = tell(None).record, Counts()
    totals: Counter[str] = Counter()
    struck: Counter[str] = Counter()
    for mix in mixes(MIXES):
        told = tell(mix)
        counts.add(f"mix {mix.seed}", iter([*told.broken, *broken(told.record, wanted)]))
        totals.update(mixes=1, calls=told.calls, passes=told.passes)
        struck += told.struck
    print(", ".join(f"{number} {name}" for name, number in totals.items()))
    print("; ".join(f"{name}: {number}" for name, number in struck.most_common()))
    return counts


def _live_through(played: Stage, moment: Moment, seed: int | None) -> None:
    """Let a moment happen, and passes until there is nothing left to do."""
    at = datetime.fromisoformat(moment.at)
    played.world.clock.set(at)
    if seed is not None and seed % 2 and not moment.says and at.minute == 0:
        # Such a moment has nothing due by the clock, so it may come in the middle of a pass.
        _meddle(played, moment, at, seed % _LATEST)
    else:
        _happen(played, moment)
    for words in moment.says:
        _say(played, words)
    _rest(played, at, _MOST)
    _rest(played, at + _INDEX_CAUGHT_UP, _MOST_AFTER)


def _happen(played: Stage, moment: Moment) -> None:
    for deed in moment.happens:
        deed(played.scene)


def _meddle(played: Stage, moment: Moment, at: datetime, calls: int) -> None:
    """Make a pass in which all this happens after some calls: between its look and its acts."""
    due = played.wire.calls + calls
    left = [moment]

    def turn() -> None:
        if left and played.wire.calls > due:
            _happen(played, left.pop())

    played.wire.before = turn
    _pass(played, at)
    played.wire.before = lambda: None
    if left:
        _happen(played, moment)


def _rest(played: Stage, begin: datetime, most: int) -> bool:
    """Make passes until two in a row had nothing to complain of."""
    quiet = 0
    for number in range(most):
        quiet = quiet + 1 if _pass(played, begin + number * _BETWEEN) else 0
        if quiet >= _QUIET and number >= _QUIET:
            return True
    return False


def _pass(played: Stage, at: datetime) -> bool:
    played.world.clock.set(at)
    played.passes += 1
    try:
        report = played.service.tick(at)
    except GoogleError:
        return False
    return not report.faults and not played.service.store.open_intents()


def _say(played: Stage, words: Sequence[str]) -> None:
    folder = played.scene.folder / "candidate"
    files = ["--config", str(folder / "config.toml"), "--state-dir", str(played.scene.state)]
    with contextlib.redirect_stdout(io.StringIO()) as said:
        code = command([*files, *words])
    if code:
        raise AssertionError(f"{words}: {said.getvalue()}")


def _record(played: Stage) -> Record:
    """Return how it ended, without the history: a fault on the way may be told there."""
    store = played.service.store
    found = record(played.world, played.scene.account, store)
    told = ((r.application_id, r.what, r.reason, r.evidence, r.undone) for r in store.history())
    facts = Counter(map(_lasting, (found.facts - Counter(told)).elements()))
    done = Counter(e["method_id"] for e in played.world.effects if e["status"] in _DONE)
    return replace(found, facts=facts, done=done)


def _lasting(fact: Any) -> Hashable:
    """Return a fact without what depends on the pass that saw it first."""
    return tuple(p for p in fact if not (isinstance(p, tuple) and p[0] in _OF_THE_PASS))
