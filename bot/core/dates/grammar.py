"""Finds the times a sentence states.

The sentence becomes one string with a letter per meaning (`codes`); at each place the longest
match of a rule (`rules`) wins.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from bot.core.dates import calendar, codes
from bot.core.dates.lexicon import Item
from bot.core.dates.model import Context, TimeSpan
from bot.core.dates.resolvers import Parts
from bot.core.dates.rules import COMPILED_RULES, Resolver

_MARKERS = frozenset("bBwiasFpl")
_SKIPPED = frozenset("pxqHeEm=.")
_MAX_SKIPPED = 4
_NEAR = 5
_MOST_TOKENS = 60
_STARTS = frozenset("VUODdMNo#u~ZPRkKEemntclfipwbBgsFW=ahqJxT")
_JOIN = re.compile(r"q*,?[x]*[-|b]x*(?:b|p)?x*$")
_JOIN_BETWEEN = re.compile(r"q*x*[-|b&]x*p?x*$")


def _resolved(resolve: Resolver, context: Context, parts: Parts) -> date | None:
    """Resolve one match; a day outside the calendar is none."""
    try:
        return resolve(context, parts)
    except (OverflowError, ValueError):
        return None


def _best(
    letters: str, at: int, items: list[Item], context: Context
) -> tuple[int, str, date] | None:
    best: tuple[int, str, date] | None = None
    for kind, pattern, resolve in COMPILED_RULES:
        match = pattern.match(letters, at, at + _MOST_TOKENS)
        if match and match.end() > at and (best is None or match.end() > best[0]):
            day = _resolved(resolve, context, Parts(match, items))
            if day:
                best = (match.end(), kind, day)
    return best


def _marker(letters: str, at: int, end: int, items: list[Item]) -> str:
    """Return the preposition a time stands under: its own first letter or one just before."""
    if letters[at] == codes.END and items[at].value == codes.LIMITED:
        return codes.BY
    if letters[at] in _MARKERS and letters[at] != codes.ON and end - at > 1:
        return letters[at]
    for back in range(at - 1, max(-1, at - 1 - _MAX_SKIPPED), -1):
        if letters[back] in _MARKERS and letters[back] != codes.ON:
            return letters[back]
        if letters[back] not in _SKIPPED:
            break
    return ""


def _joined(letters: str, spans: list[tuple[int, int, TimeSpan]]) -> list[TimeSpan]:
    """Make one time of two that are the ends of a range: it means its last day."""
    result: list[tuple[int, int, TimeSpan]] = []
    for first, last, span in spans:
        if result:
            start, end, before = result[-1]
            between = letters[end:first]
            pattern = (
                _JOIN_BETWEEN if codes.BETWEEN in letters[max(0, start - 3) : start] else _JOIN
            )
            if between and pattern.fullmatch(between) and "past" not in {span.kind, before.kind}:
                later = max(before.date, span.date)
                merged = replace(
                    span, start=before.start, date=later, marker=before.marker.replace("F", "")
                )
                result[-1] = (start, last, merged)
                continue
        result.append((first, last, span))
    return [span for _, _, span in result]


def spans(items: list[Item], context: Context) -> Iterator[TimeSpan]:
    """Yield the times a sentence states, in order, resolved against `context`."""
    letters = "".join(item.code for item in items)
    found: list[tuple[int, int, TimeSpan]] = []
    at = 0
    while at < len(letters):
        if context.week and found and at - found[-1][1] > _NEAR:
            context = replace(context, week=None)
        best = _best(letters, at, items, context) if letters[at] in _STARTS else None
        if best is None:
            at += 1
            continue
        end, kind, day = best
        kind = "weekday" if kind == "day" and codes.WEEKDAY in letters[at:end] else kind
        marker = _marker(letters, at, end, items)
        found.append((at, end, TimeSpan(items[at].start, items[end - 1].end, day, marker, kind)))
        if kind != "past":
            week = calendar.monday(day) if kind == "week" else None
            weekday = day if kind == "weekday" else context.weekday
            context = replace(context, anchor=day, here=day, week=week, weekday=weekday)
        at = end
    yield from _joined(letters, found)
