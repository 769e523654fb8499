"""Runs inputs by number: the same number is the same input on every machine."""

from __future__ import annotations

import gc
import signal
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import FrameType
from typing import Any

from tests.fuzz.drafts import Injected
from tests.fuzz.mutate import Mutator
from tests.fuzz.spoofs import Closed
from tests.fuzz.targets import TARGETS

SECOND = 1.0


class Hang(BaseException):
    """An input took longer than a second of the processor; nothing may swallow this."""


@dataclass
class Tally:
    """What became of some inputs; `broken` holds one line for each that broke a promise."""

    inputs: dict[str, int] = field(default_factory=dict)
    crashed: int = 0
    hung: int = 0
    injected: int = 0
    closed: int = 0
    slowest: float = 0.0
    slowest_input: str = ""
    broken: list[str] = field(default_factory=list)

    def add(self, other: Tally) -> None:
        """Take another tally in."""
        for name, count in other.inputs.items():
            self.inputs[name] = self.inputs.get(name, 0) + count
        for name in ("crashed", "hung", "injected", "closed"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        if other.slowest > self.slowest:
            self.slowest, self.slowest_input = other.slowest, other.slowest_input
        self.broken += other.broken

    @property
    def good(self) -> bool:
        """Whether every promise was kept."""
        return not (self.crashed or self.hung or self.injected or self.closed)

    def failed(self, name: str, error: BaseException) -> None:
        """Count one input that broke a promise."""
        kinds = {Hang: "hung", Injected: "injected", Closed: "closed"}
        kind = kinds.get(type(error), "crashed")
        setattr(self, kind, getattr(self, kind) + 1)
        frames = traceback.extract_tb(error.__traceback__)
        place = next((f for f in reversed(frames) if "/bot/" in f.filename), frames[-1])
        where = f"{place.filename.rpartition('/bot/')[2]}:{place.lineno}"
        self.broken.append(
            f"{name} {kind}: {type(error).__name__}: {str(error)[:300]!r} at {where}"
        )


def run(target: str, first: int, count: int, seed: int) -> Tally:
    """Run inputs `first` to `first + count` of a target, each within a second."""
    chosen = TARGETS[target]
    tally = Tally()
    for number in range(first, first + count):
        given = chosen.make(Mutator(f"{seed}:{target}:{number}"))
        measure(f"{target} {number}", chosen.check, given, tally)
    tally.inputs[target] = count
    return tally


def measure(name: str, check: Callable[[Any], None], given: Any, tally: Tally) -> None:
    """Check one input within a second of the processor, and note what it cost."""
    begun = time.process_time()
    try:
        with a_second():
            check(given)
    except (Hang, Exception) as error:  # noqa: BLE001  whatever it is, it is what we look for
        tally.failed(name, error)
    taken = time.process_time() - begun
    if taken > tally.slowest:
        tally.slowest, tally.slowest_input = taken, name


@contextmanager
def a_second() -> Iterator[None]:
    """Raise `Hang` after a second of this process's own time, not of a busy machine's."""
    before = signal.signal(signal.SIGPROF, _hang)
    signal.setitimer(signal.ITIMER_PROF, SECOND)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def _hang(_signal: int, _frame: FrameType | None) -> None:
    raise Hang


def warm_up() -> None:
    """Load and compile everything once, so that no input pays for it."""
    for name, target in TARGETS.items():
        for number in range(30):
            given = target.make(Mutator(f"warm:{name}:{number}"))
            try:
                target.check(given)
            except Exception:  # noqa: BLE001, S112  counted when it comes up in a run
                continue
    gc.collect()
    gc.freeze()
