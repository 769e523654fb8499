"""`make faults`: everything that can go wrong on purpose, and a line of counts.

    python -m tests.faults [NAME ...]

A row of `RUNS` is a run: it returns `Counts`. The exit code is 0 when every promise was kept.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence

from tests.faults import crash, hostile
from tests.faults.promises import Counts

RUNS: dict[str, Callable[[], Counts]] = {
    "crash": crash.run,
    "hostile": hostile.run,
}


def main(names: Sequence[str]) -> int:
    """Make the named runs, or all; print what was broken, then the line of counts."""
    told: list[str] = []
    good = True
    for name in names or RUNS:
        begin = time.monotonic()
        counts = RUNS[name]()
        good &= counts.good
        print(*counts.details, sep="\n", end="\n" if counts.details else "")
        told.append(f"{name}: {counts} in {(time.monotonic() - begin) / 60:.1f} minutes")
    print("; ".join(told))
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
