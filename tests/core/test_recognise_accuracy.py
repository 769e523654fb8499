"""The figures of the development corpus may not fall; see `python -m tests.accuracy_events`."""

from __future__ import annotations

import pytest

from tests.accuracy_events import CORPUS, Tally, measure, rows_of


@pytest.fixture(scope="module")
def tally() -> Tally:
    return measure(rows_of(CORPUS))


def test_the_corpus_holds_enough_events() -> None:
    assert len(list(rows_of(CORPUS))) >= 1200


def test_interviews_are_found_and_none_invented(tally: Tally) -> None:
    hit, false = tally.asked["true interview"], tally.asked.get("false interview", 0)
    missed = tally.asked.get("false other", 0)
    assert hit / (hit + false) >= 0.98
    assert hit / (hit + missed) >= 0.97


@pytest.mark.parametrize(
    ("what", "least"), [("company", 0.95), ("role", 0.9), ("round", 0.9), ("answer date", 0.95)]
)
def test_details_are_right(tally: Tally, what: str, least: float) -> None:
    assert tally.right[what] / tally.asked[what] >= least


@pytest.mark.parametrize("what", ["interviewers", "coordinators"])
def test_interviewers_are_told_from_coordinators(tally: Tally, what: str) -> None:
    both = tally.asked[f"{what} found"] + tally.asked[f"{what} wanted"]
    assert 2 * tally.asked[f"{what} hit"] / both >= 0.95
