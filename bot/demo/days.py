"""When things happen: the story's steps, the service's passes, the candidate at the desk."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import groupby
from zoneinfo import ZoneInfo

from bot.demo.steps import HOME, Plot, Step, moment

_SATURDAY = 5
# 09:00 in Berlin, in London, in New York (five hours behind in March, then six).
_PASSES = (time(9), time(10), time(14), time(15))
_WEEKEND_PASSES = (time(12),)
_AT_THE_DESK = (time(10, 15), time(17))


@dataclass(frozen=True, slots=True)
class Moment:
    """An instant at which something happens, or in between; a pass of the service follows.

    `steps` come with their plots; `at_desk` says that the candidate looks at the drafts.
    """

    at: datetime
    steps: tuple[tuple[Plot, Step], ...] = ()
    at_desk: bool = False


def moments(plots: Iterable[Plot], begins: datetime, ends: datetime) -> tuple[Moment, ...]:
    """Return every moment of the story, in order."""
    told = [Moment(moment(s.at), ((plot, s),)) for plot in plots for s in plot.steps]
    everything = sorted([*told, *_routine(begins, ends)], key=lambda m: m.at)
    return tuple(_together(list(same)) for _, same in groupby(everything, key=lambda m: m.at))


def _together(same: list[Moment]) -> Moment:
    steps = tuple(step for m in same for step in m.steps)
    return Moment(same[0].at, steps, any(m.at_desk for m in same))


def _routine(begins: datetime, ends: datetime) -> Iterator[Moment]:
    day = begins.date()
    while day <= ends.date():
        weekend = day.weekday() >= _SATURDAY
        for clock in _WEEKEND_PASSES if weekend else _PASSES:
            yield Moment(_at(day, clock))
        for clock in () if weekend else _AT_THE_DESK:
            yield Moment(_at(day, clock), at_desk=True)
        day += timedelta(days=1)


def _at(day: date, clock: time) -> datetime:
    return datetime.combine(day, clock, ZoneInfo(HOME))
