"""`make fuzz`: hostile mail, events and values in great number, ending with one line of counts.

    python -m tests.fuzz [--inputs N] [--seed N] [--only TARGET NUMBER]

Each input is named by its target and number, and is the same wherever it is made: what a run
reports, `--only` makes again, with its traceback.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import sys
import time
from collections.abc import Iterator
from functools import partial

from tests.fuzz.bombs import bombs
from tests.fuzz.mutate import Mutator
from tests.fuzz.runner import Tally, measure, run, warm_up
from tests.fuzz.targets import TARGETS

_BATCH = 500
_SHOWN = 40

Job = tuple[str, int, int]
"""A target, the number of its first input, and how many."""

BOMBS = "bombs"


def jobs(inputs: int) -> Iterator[Job]:
    """Yield every batch, those of all targets in turn."""
    left = {name: round(inputs * target.share) for name, target in TARGETS.items()}
    given = dict.fromkeys(left, 0)
    while left:
        for name in tuple(left):
            count = min(_BATCH, left[name])
            if count:
                yield name, given[name], count
            given[name] += count
            left[name] -= count
            if not left[name]:
                del left[name]


def do(seed: int, job: Job) -> Tally:
    """Do one job in a process of its own."""
    target, first, count = job
    return run(target, first, count, seed) if target != BOMBS else explode(first, count)


def explode(which: int, of: int) -> Tally:
    """Set off every bomb of one share."""
    tally = Tally()
    for number, (name, check, given) in enumerate(bombs()):
        if number % of == which:
            measure(name, check, given, tally)
            tally.inputs[BOMBS] = tally.inputs.get(BOMBS, 0) + 1
    return tally


def fuzz(inputs: int, seed: int, processes: int) -> Tally:
    """Run all of it and tell how far it has come."""
    total, shown = Tally(), time.monotonic()
    work = [*((BOMBS, share, processes) for share in range(processes)), *jobs(inputs)]
    warm_up()
    with multiprocessing.get_context("fork").Pool(processes) as pool:
        for tally in pool.imap_unordered(partial(do, seed), work):
            total.add(tally)
            for line in tally.broken:
                print(line, file=sys.stderr, flush=True)
            if time.monotonic() - shown > _SHOWN:
                shown = time.monotonic()
                print(f"{sum(total.inputs.values())} inputs ...", file=sys.stderr, flush=True)
    return total


def line(total: Tally, seconds: float) -> str:
    """Return the line of counts."""
    by_target = ", ".join(f"{name} {count}" for name, count in sorted(total.inputs.items()))
    return (
        f"fuzz: {sum(total.inputs.values())} inputs ({by_target}): {total.crashed} crashed, "
        f"{total.hung} hung over a second, {total.injected} injected, {total.closed} closed an "
        f"application; slowest {total.slowest:.2f} s ({total.slowest_input}); "
        f"{seconds / 60:.1f} minutes"
    )


def main() -> int:
    """Run what was asked for; return 1 for any broken promise."""
    parser = argparse.ArgumentParser(prog="make fuzz", description=__doc__)
    parser.add_argument("--inputs", type=int, default=os.environ.get("FUZZ_INPUTS", "1000000"))
    parser.add_argument("--seed", type=int, default=os.environ.get("FUZZ_SEED", "1"))
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--only", nargs=2, metavar=("TARGET", "NUMBER"))
    asked = parser.parse_args()
    if asked.only:
        name, number = asked.only
        given = TARGETS[name].make(Mutator(f"{asked.seed}:{name}:{number}"))
        print(repr(given)[:4_000])
        TARGETS[name].check(given)
        return 0
    # Every core has a process already; threads of the network's would only wait for each other.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    begun = time.monotonic()
    total = fuzz(asked.inputs, asked.seed, asked.processes)
    print(line(total, time.monotonic() - begun))
    return 0 if total.good else 1


if __name__ == "__main__":
    sys.exit(main())
