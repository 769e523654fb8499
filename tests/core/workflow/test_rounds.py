"""Several events of one day at one company are one round."""

from __future__ import annotations

from bot.core.facts import Interview
from bot.core.rules import Rules
from bot.core.workflow.timeline import Round, Timeline
from tests.core.workflow.builders import HOME, JANE, PRIYA, SAM, application, at, interview


def rounds(*interviews: Interview) -> tuple[Round, ...]:
    now = at("2026-03-20 09:00")
    return Timeline(application(*interviews), (), Rules(), HOME, now).rounds


def test_an_onsite_of_several_events_is_one_round() -> None:
    (day,) = rounds(
        interview("2026-03-03 13:00", SAM, key="design"),
        interview("2026-03-03 10:00", JANE, key="coding"),
        interview("2026-03-03 15:00", JANE, key="values", coordinators=(PRIYA,)),
    )
    assert day.key == "coding"
    assert (day.start, day.end) == (at("2026-03-03 10:00"), at("2026-03-03 16:00"))
    assert day.interviewers == (JANE, SAM)
    assert day.coordinators == (PRIYA,)


def test_events_of_two_days_are_two_rounds() -> None:
    first, second = rounds(
        interview("2026-03-03 10:00", JANE, key="a"), interview("2026-03-04 10:00", SAM, key="b")
    )
    assert (first.interviewers, second.interviewers) == ((JANE,), (SAM,))


def test_the_day_is_that_of_the_place_where_it_happens() -> None:
    late = interview("2026-03-03 19:00", JANE, key="a", zone="America/Los_Angeles")
    early = interview("2026-03-03 09:00", SAM, key="b", zone="America/Los_Angeles")
    assert len(rounds(late, early)) == 1
