"""A cut of `make faults`: the story's first week under some of the mixes."""

from __future__ import annotations

import pytest

from bot.sandbox.faults import Kind
from tests.faults.hostile import tell
from tests.faults.mixes import HOSTILITIES, SHARE, Mix, mixes
from tests.faults.promises import Record, broken
from tests.faults.story import STORY

FIRST_WEEK = STORY[:9]
ALL = Mix(0, HOSTILITIES)
ALL_IN_THE_MIDDLE = Mix(1, HOSTILITIES)


@pytest.fixture(scope="module")
def wanted() -> Record:
    return tell(None, FIRST_WEEK).record


@pytest.mark.parametrize("mix", [ALL, ALL_IN_THE_MIDDLE], ids=["between", "in the middle"])
def test_under_a_hostile_google_the_story_ends_as_without_a_fault(mix: Mix, wanted: Record) -> None:
    told = tell(mix, FIRST_WEEK)
    assert [*told.broken, *broken(told.record, wanted)] == []
    assert told.struck.total() > told.calls * SHARE / 2


def test_every_kind_of_fault_is_part_of_the_mixes() -> None:
    played_elsewhere = {Kind.PERSON}
    assert {h.kind for h in HOSTILITIES} == set(Kind) - played_elsewhere


def test_each_hostility_comes_alone_before_they_are_mixed() -> None:
    found = list(mixes(len(HOSTILITIES) + 3))
    alone = [{h.name for h in mix.hostilities} for mix in found[: len(HOSTILITIES)]]
    assert all(h.name in names for h, names in zip(HOSTILITIES, alone, strict=True))
    assert found[len(HOSTILITIES)].hostilities == HOSTILITIES
    assert all(len(mix.hostilities) > 1 for mix in found[len(HOSTILITIES) :])


def test_of_each_method_a_fifth_of_the_calls_meets_a_fault() -> None:
    left: dict[str, float] = {}
    for rule in ALL.rules():
        left[rule.match] = left.get(rule.match, 1) * (1 - rule.probability)
    assert left["gmail.users.drafts.create"] == pytest.approx(1 - SHARE)
