"""A cut of `make faults` that covers every kind of step and every effect; which, a seed says."""

from __future__ import annotations

import os

import pytest

from tests.faults.crash import Rehearsed, kill, name_of, rehearse, scene
from tests.faults.promises import Counts
from tests.faults.story import STORY

# Drafts written, rewritten, withdrawn, sent and edited; nudges; a command.
_FIRST_DAYS = (STORY[0], *STORY[3:8])
_KINDS = {"before commit", "after commit", "before sending", "sent", "answered", "read"}
_EFFECTS = ("POST /gmail", "PUT /gmail", "DELETE /gmail", "intents")


def _one_of_each(rehearsed: tuple[Rehearsed, ...], seed: int) -> list[tuple[Rehearsed, int]]:
    """Return every third of the different steps that an effect takes."""
    chosen = {
        step: (moment, n)
        for moment in rehearsed
        for n, (_, step) in enumerate(moment.steps, start=1)
        if any(effect in step[1] for effect in _EFFECTS)
    }
    return [chosen[step] for step in sorted(chosen)[seed % 3 :: 3]]


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL and fork")
def test_a_process_killed_at_any_step_goes_on_as_if_nothing_had_been() -> None:
    counts = Counts()
    with scene() as played:
        rehearsed = tuple(rehearse(played, _FIRST_DAYS))
        chosen = _one_of_each(rehearsed, int(os.environ.get("FAULTS_SEED", "0")))
        for moment, n in chosen:
            counts.add(name_of(moment, n), kill(played, moment, n))
    assert counts.good, counts.details
    assert {moment.steps[n - 1][1][0] for moment, n in chosen} == _KINDS
