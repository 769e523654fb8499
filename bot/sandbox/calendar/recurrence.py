"""Expands RRULE, RDATE, EXDATE and EXRULE lines (RFC 5545). Pure.

Rules run on naive local times, as RFC 5545 wants it: a nine o'clock meeting stays at nine when the
clocks change. Turning local times into instants is the caller's.
"""

from __future__ import annotations

import heapq
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time
from itertools import groupby, islice
from zoneinfo import ZoneInfo

from dateutil.rrule import rrulestr

_WEEKDAY = "(?:MO|TU|WE|TH|FR|SA|SU)"
_NUMBERS = r"[+-]?\d{1,3}(?:,[+-]?\d{1,3})*"
_ONE_NUMBER = r"\d{1,2}"
# What a rule may say. Faster than daily is refused, so that no rule can make thousands a day.
_PARTS = {
    "FREQ": "DAILY|WEEKLY|MONTHLY|YEARLY",
    "INTERVAL": r"[1-9]\d{0,3}",
    "COUNT": r"[1-9]\d{0,4}",
    "UNTIL": r"\d{8}(?:T\d{6}Z?)?",
    "WKST": _WEEKDAY,
    "BYDAY": rf"(?:[+-]?\d{{1,2}})?{_WEEKDAY}(?:,(?:[+-]?\d{{1,2}})?{_WEEKDAY})*",
    "BYMONTH": _NUMBERS,
    "BYMONTHDAY": _NUMBERS,
    "BYYEARDAY": _NUMBERS,
    "BYWEEKNO": _NUMBERS,
    "BYSETPOS": _NUMBERS,
    "BYHOUR": _ONE_NUMBER,
    "BYMINUTE": _ONE_NUMBER,
    "BYSECOND": _ONE_NUMBER,
}
_COMPACT = "%Y%m%dT%H%M%S"


@dataclass(frozen=True, slots=True)
class _Rule:
    """An RRULE or EXRULE: what dateutil reads, with its end kept apart."""

    text: str
    until: datetime | None
    count: int | None

    def made(self, first: datetime, horizon: datetime) -> Iterator[datetime]:
        """Yield the local times the rule makes, up to and with `horizon`, COUNT aside."""
        last = horizon if self.until is None else min(horizon, self.until)
        return iter(rrulestr(f"{self.text};UNTIL={last.strftime(_COMPACT)}", dtstart=first))


@dataclass(frozen=True, slots=True)
class Recurrence:
    """Parsed recurrence lines of an event that first starts at the naive local time `first`."""

    first: datetime
    rules: tuple[_Rule, ...] = ()
    dates: tuple[datetime, ...] = ()
    excluded_rules: tuple[_Rule, ...] = ()
    excluded: frozenset[datetime] = frozenset()

    @property
    def ends(self) -> bool:
        """Whether the series comes to an end by itself."""
        return all(rule.count or rule.until for rule in self.rules)

    def starts(self, horizon: datetime) -> Iterator[datetime]:
        """Yield each occurrence's naive local start once, ascending, up to and with `horizon`."""
        excluded = self.excluded.union(
            *(islice(rule.made(self.first, horizon), rule.count) for rule in self.excluded_rules)
        )
        rules = [self._from_first(rule, horizon) for rule in self.rules]
        for at in _distinct(heapq.merge((self.first,), self.dates, *rules)):
            if at > horizon:
                return
            if at not in excluded:
                yield at

    def _from_first(self, rule: _Rule, horizon: datetime) -> Iterator[datetime]:
        """Yield a rule's times; COUNT counts the first start even if the rule does not make it."""
        starts = heapq.merge((self.first,), rule.made(self.first, horizon))
        return islice(_distinct(starts), rule.count)


def _distinct(ascending: Iterable[datetime]) -> Iterator[datetime]:
    return (at for at, _ in groupby(ascending))


def parse(lines: Sequence[str], first: datetime, zone: ZoneInfo | None) -> Recurrence:
    """Read recurrence lines.

    Args:
        lines: `RRULE:…`, `RDATE…:…`, `EXDATE…:…`, `EXRULE:…`.
        first: the series' start, naive, in `zone`.
        zone: the zone of the start; None for all-day events.

    Raises:
        ValueError: a line that is none of these, or that makes no sense.
    """
    rules: dict[str, list[_Rule]] = {"RRULE": [], "EXRULE": []}
    dates: dict[str, list[datetime]] = {"RDATE": [], "EXDATE": []}
    for line in lines:
        head, _, value = line.strip().upper().partition(":")
        name = head.partition(";")[0]
        if name in rules:
            rules[name].append(_rule(value, first, zone))
        elif name in dates:
            listed_zone = _zone_of(line) or zone
            dates[name] += [_local(text, listed_zone, zone, first) for text in value.split(",")]
        else:
            raise ValueError(f"not a recurrence line: {line[:80]}")
    return Recurrence(
        first,
        tuple(rules["RRULE"]),
        tuple(sorted(dates["RDATE"])),
        tuple(rules["EXRULE"]),
        frozenset(dates["EXDATE"]),
    )


def _rule(value: str, first: datetime, zone: ZoneInfo | None) -> _Rule:
    parts = dict(_part(text) for text in value.split(";") if text)
    if "FREQ" not in parts or {"COUNT", "UNTIL"} <= parts.keys():
        raise ValueError("a rule needs FREQ, and either COUNT or UNTIL at most")
    count, until = parts.pop("COUNT", None), parts.pop("UNTIL", None)
    text = ";".join(f"{name}={part}" for name, part in parts.items())
    rrulestr(text, dtstart=first)  # raises for numbers out of range
    return _Rule(text, _until(until, zone) if until else None, int(count) if count else None)


def _part(text: str) -> tuple[str, str]:
    name, _, value = text.partition("=")
    if name not in _PARTS or not re.fullmatch(_PARTS[name], value, re.ASCII):
        raise ValueError(f"not a part of a rule: {text[:80]}")
    return name, value


def _until(text: str, zone: ZoneInfo | None) -> datetime:
    if "T" not in text:
        return datetime.combine(datetime.strptime(text, "%Y%m%d"), time.max)  # noqa: DTZ007 - local
    return _local(text, zone, zone, None)


def _zone_of(line: str) -> ZoneInfo | None:
    """Return the zone of a TZID parameter, if there is one."""
    found = re.search(r";TZID=([^;:]{1,64})", line.partition(":")[0], re.IGNORECASE)
    try:
        return ZoneInfo(found[1]) if found else None
    except (KeyError, OSError) as error:
        raise ValueError("unknown TZID") from error


def _local(
    text: str, written_in: ZoneInfo | None, zone: ZoneInfo | None, first: datetime | None
) -> datetime:
    """Return a listed date or time as naive local time of the series' zone."""
    if "T" not in text:
        day = datetime.strptime(text, "%Y%m%d")  # noqa: DTZ007 - a day of the series' own zone
        return datetime.combine(day, first.time()) if first else day
    at = datetime.strptime(text.removesuffix("Z"), _COMPACT)  # noqa: DTZ007 - zone follows
    if zone is None:
        return datetime.combine(at, time())
    source = UTC if text.endswith("Z") else written_in
    try:
        return at.replace(tzinfo=source).astimezone(zone).replace(tzinfo=None)
    except OverflowError:  # the far end of time, as some calendars write "for ever"
        return at
