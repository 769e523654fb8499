"""`make soak`: the large state machine and the whole year, ending with one line of counts."""

from __future__ import annotations

import argparse
import sys
import time
import traceback

from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.soak.machine import SUMS, Followup
from tests.soak.year import Plan, Report, play


def machine_holds(examples: int, steps: int) -> bool:
    """Run the state machine at length; say what broke, with the shortest way to it."""
    large = settings(
        max_examples=examples,
        stateful_step_count=steps,
        deadline=None,
        derandomize=False,
        database=None,
        print_blob=True,
        suppress_health_check=list(HealthCheck),
    )
    try:
        run_state_machine_as_test(Followup, settings=large)
    except Exception:  # noqa: BLE001  whatever broke, the year is played too
        traceback.print_exc()
        return False
    return True


def year_line(plan: Plan) -> Report:
    """Play the year; say what was broken."""
    report = play(plan, http=True)
    for broken in (*report.lost, *report.doubled, *report.wrong):
        print(broken, file=sys.stderr)
    return report


def main() -> int:
    """Run both; return 1 for any broken promise."""
    parser = argparse.ArgumentParser(prog="make soak", description=__doc__)
    parser.add_argument("--examples", type=int, default=400, help="runs of the state machine")
    parser.add_argument("--steps", type=int, default=60, help="steps of each")
    parser.add_argument("--applications", type=int, default=300)
    parser.add_argument("--days", type=int, default=365)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    begun = time.monotonic()
    holds = machine_holds(given.examples, given.steps)
    plan = Plan(given.applications, given.days, given.seed)
    report = year_line(plan)
    print(
        f"soak: machine {'holds' if holds else 'BROKEN'}: {SUMS.runs} runs, {SUMS.steps} steps, "
        f"{SUMS.passes} passes, {SUMS.crashes} crashes, {SUMS.faults} faults, "
        f"{SUMS.drafts} drafts, {SUMS.owed.total()} owed notes found at {SUMS.rests} rests; year "
        f"{'holds' if report.good else 'BROKEN'}: {report.line(plan)}; "
        f"{time.monotonic() - begun:.0f} s"
    )
    return 0 if holds and report.good else 1


if __name__ == "__main__":
    sys.exit(main())
