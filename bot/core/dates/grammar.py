"""The shapes of stated times, over semantic codes: the same for every language.

A sentence becomes one string with a letter per meaning (`codes`); each rule is a short regular
expression over it and says how its named parts become a day. The longest match wins.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta

from bot.core.dates import calendar, codes
from bot.core.dates.lexicon import Item
from bot.core.dates.model import Context, TimeSpan

_MAX_DAY = 31
_TWO_WEEKS = 14
_MARKERS = frozenset("bBwiasFpl")
_SKIPPED = frozenset("pxqHeEm=.")
_MAX_SKIPPED = 4
_NEAR = 5
_SHORT = frozenset(("hour", "minute"))
_HOURS_OF_A_DAY = 24
_STARTS = frozenset("VUODdMNo#u~ZUPRkKEemntclfipwbBgsFW=")


class _Parts:
    """The named parts of one match: `of` gives a part's value, `has` its letter."""

    def __init__(self, match: re.Match[str], items: list[Item]) -> None:
        self._match = match
        self._items = items

    def has(self, name: str) -> str | None:
        groups = self._match.re.groupindex
        return self._match.group(name) if name in groups else None

    def of(self, name: str) -> object:
        return self._items[self._match.start(name)].value if self.has(name) else None

    def number(self, name: str, default: int = 0) -> int:
        value = self.of(name)
        return value if isinstance(value, int) else default


Resolver = Callable[[Context, _Parts], "date | None"]


def _day_and_month(context: Context, parts: _Parts) -> date | None:
    month, day = parts.number("mon"), parts.number("day")
    if parts.has("year"):
        return calendar.valid(parts.number("year"), month, day)
    return calendar.next_such_day(context.today, month, day) if day <= _MAX_DAY else None


def _numeric(context: Context, parts: _Parts) -> date | None:
    value = parts.of("num")
    kind, text = value if isinstance(value, tuple) else ("", "")
    compact = "".join(str(text).split())
    first = context.month_first and kind != "iso"
    return calendar.numeric_date(compact, context.today, month_first=first)


def _day_number(context: Context, parts: _Parts) -> date | None:
    return calendar.next_such_number(context.today, parts.number("day"))


def _offset(context: Context, parts: _Parts) -> date | None:
    return context.today + timedelta(days=parts.number("off"))


def _offset_plus(context: Context, parts: _Parts) -> date | None:
    number = parts.number("n", 1)
    start = context.today + timedelta(days=parts.number("off"))
    return calendar.plus(context, start, number, str(parts.of("unit")))


def _duration(context: Context, parts: _Parts) -> date | None:
    number = parts.number("n2") if parts.has("n2") else parts.number("n", 1)
    if str(parts.of("unit")) in _SHORT and not parts.has("pre") and number < _HOURS_OF_A_DAY:
        return None
    return calendar.plus(context, context.today, number, str(parts.of("unit")))


def _duration_or_more(context: Context, parts: _Parts) -> date | None:
    return calendar.plus(context, context.today, parts.number("n2"), str(parts.of("unit")))


def _period(context: Context, parts: _Parts) -> date | None:
    ahead = parts.number("rel", 1) if parts.has("rel") in tuple("ncf") else 0
    unit = str(parts.of("unit"))
    if parts.has("rel") == codes.FOLLOWING and context.anchor:
        return _period_after(context, context.anchor, unit, parts.has("pos"))
    return calendar.period(context, unit, ahead, parts.has("pos"))


def _weeks_on(context: Context, parts: _Parts) -> date | None:
    return calendar.period(context, "week", parts.number("rel"), parts.has("pos"))


def _period_after(context: Context, anchor: date, unit: str, position: str | None) -> date | None:
    if unit in {"day", "business_day"}:
        return calendar.plus(context, anchor, 1, unit)
    moved = context.said_on.replace(year=anchor.year, month=anchor.month, day=anchor.day)
    return calendar.period(replace(context, said_on=moved), unit, 1, position)


def _week_of(context: Context, parts: _Parts) -> date | None:
    for resolve, part in ((_day_and_month, "mon"), (_numeric, "num"), (_day_number, "day")):
        if parts.has(part):
            day = resolve(context, parts)
            return calendar.day_of_week(day, parts.has("pos")) if day else None
    return None


def _week_number(context: Context, parts: _Parts) -> date | None:
    week = calendar.week_of_year(context.today, parts.number("n"))
    if week and parts.has("wd"):
        return week + timedelta(days=parts.number("wd"))
    return calendar.day_of_week(week, parts.has("pos")) if week else None


def _weekday(context: Context, parts: _Parts) -> date | None:
    weekday, today = parts.number("wd"), context.today
    if parts.has("rel") == codes.THIS and weekday == today.weekday():
        return today
    if parts.has("rel") == codes.NEXT and (context.skips_week or parts.number("rel") > 1):
        return calendar.week_ahead(context, parts.number("rel")) + timedelta(days=weekday)
    in_week = context.week + timedelta(days=weekday) if context.week else today
    if not parts.has("rel") and in_week > today:
        return in_week
    return calendar.next_weekday(today, weekday)


def _weekday_after(context: Context, parts: _Parts) -> date | None:
    return calendar.next_weekday(context.anchor or context.today, parts.number("wd"))


def _weekday_of_week(context: Context, parts: _Parts) -> date | None:
    ahead = parts.number("rel", 1) if parts.has("rel") in tuple("ncfV") else 0
    if parts.has("rel") == codes.FOLLOWING and context.anchor:
        week = calendar.monday(context.anchor) + timedelta(days=7)
    else:
        week = calendar.week_ahead(context, ahead)
    return week + timedelta(days=parts.number("wd"))


def _weekday_plus(context: Context, parts: _Parts) -> date | None:
    weeks = parts.number("n", 1)
    return calendar.next_weekday(context.today, parts.number("wd")) + timedelta(days=7 * weeks)


def _month(context: Context, parts: _Parts) -> date | None:
    month = parts.number("mon")
    year = parts.number("year") or calendar.next_such_month(context.today, month)
    return calendar.day_of_month(year, month, parts.has("pos"))


def _week_of_month(context: Context, parts: _Parts) -> date | None:
    month = parts.number("mon")
    year = parts.number("year") or calendar.next_such_month(context.today, month)
    if parts.has("nth") == codes.LAST:
        last = calendar.day_of_month(year, month, None)
        return last - timedelta(days=(last.weekday() - 4) % 7)
    first_thursday = calendar.next_weekday(date(year, month, 1) - timedelta(days=1), 3)
    return first_thursday + timedelta(days=7 * (parts.number("nth") - 1) + 1)


def _quarter(context: Context, parts: _Parts) -> date | None:
    month = parts.number("quarter") * 3
    year = parts.number("year") or calendar.next_such_month(context.today, month)
    return calendar.day_of_month(year, month, None)


def _shift(context: Context, parts: _Parts) -> date | None:
    value = parts.of("shift")
    if not context.anchor or not isinstance(value, tuple):
        return None
    number, unit = value
    if unit == "week":
        return calendar.day_of_week(context.anchor + timedelta(days=7 * number), parts.has("pos"))
    return calendar.plus(context, context.anchor, number, unit)


def _shift_counted(context: Context, parts: _Parts) -> date | None:
    anchor = context.anchor or context.today
    return calendar.plus(context, anchor, parts.number("n", 1), str(parts.of("unit")))


def _close_of(context: Context, parts: _Parts) -> date | None:
    unit = ("day", "week", "month", "quarter", "year")[parts.number("close")]
    return calendar.period(context, unit, 0, codes.END)


def _weekend(context: Context, parts: _Parts) -> date | None:
    """Before a weekend is Friday, over a weekend Sunday."""
    if parts.of("unit") != "weekend":
        return None
    sunday = calendar.monday(context.today) + timedelta(days=6)
    friday = sunday - timedelta(days=2)
    return friday if parts.has("before") and context.today < friday else sunday


def _past(context: Context, parts: _Parts) -> date | None:
    del parts
    return context.today


_DATE = "(?:(?P<day>[#o])x*(?P<mon>M)[.,]?x*(?P<year>Y)?|(?P<num>N))"
_NAME = "(?:[ntc]?x*[Dd]q*H?[,.]?[xp]*)?"
_N = "(?P<n>[#u~])"
_RANGE = f"{_N}(?:x*[-|b]x*(?P<n2>[#~]))?x*"
_POS = "(?:(?P<pos>[emE])[xp-]*)?"

_RULES: tuple[tuple[str, str, Resolver], ...] = (
    (
        "day",
        rf"{_NAME}(?:[#o]x*[-b|&]x*)?(?P<day>[#o])x*(?P<mon>M)[.,]?x*(?P<year>Y)?",
        _day_and_month,
    ),
    (
        "day",
        rf"{_NAME}(?P<mon>M)[.]?x*(?:[#o][-b|&]x*)?(?P<day>[#o])(?:x*,?(?P<year>Y))?(?![U])",
        _day_and_month,
    ),
    ("day", rf"{_NAME}(?P<num>N)", _numeric),
    ("day", r"(?:[Dd]q*,?[xp]*|(?<=[bBxp]))(?P<day>o)", _day_number),
    ("day", r"[Dd]?q*,?p(?P<day>[#o])(?![#UM~])", _day_number),
    ("day", r"[Dd]q*,?x*(?P<day>[#o])(?![#UM~])", _day_number),
    ("day", r"E?x*q*x*(?P<off>Z)q*", _offset),
    ("duration", r"(?P<off>Z)x*ix*(?P<n>[#u~])x*(?P<unit>U)", _offset_plus),
    ("duration", rf"(?P<pre>[iw])?x*[nct]?x*{_RANGE}[nc]?x*(?P<unit>U)[nc]?", _duration),
    ("duration", r"(?P<pre>[iw])?x*[u#](?P<unit>U)[|]x*(?P<n2>[#~])", _duration_or_more),
    ("shift", rf"{_RANGE}x*(?P<unit>U)x*L", _shift_counted),
    ("week", rf"{_POS}(?P<rel>[ntcf])x*(?P<unit>U)", _period),
    ("week", rf"{_POS}x*(?P<unit>U)x*(?P<rel>[ntcf])", _period),
    ("week", r"(?P<pos>[emE])[x-]*(?P<unit>U)", _period),
    ("week", rf"{_POS}(?P<rel>V)", _weeks_on),
    ("weekday", r"(?P<wd>[Dd])q*,?[xpi]*(?P<rel>V)", _weekday_of_week),
    ("week", rf"{_POS}Ux*[pF]?x*{_NAME}{_DATE}", _week_of),
    ("week", rf"{_POS}Ux*[pF]?x*{_NAME}(?P<mon>M)x*(?P<day>[#o])", _week_of),
    ("week", rf"{_POS}Ux*(?P<day>o)", _week_of),
    ("week", rf"(?:(?P<wd>D)[,xp]*)?{_POS}[kU](?P<n>[#])(?![U#])", _week_number),
    ("week", rf"{_POS}(?P<n>[#o])k", _week_number),
    ("weekday", r"(?:(?P<rel>[ntc])x*)?(?P<wd>D)", _weekday),
    ("weekday", r"(?P<wd>D)q*x*(?P<rel>[ntc])(?!x*U)", _weekday),
    ("weekday", r"(?<=[bBp])x*(?P<wd>d)", _weekday),
    ("weekday", r"(?P<rel>[ntc])x*(?P<wd>d)", _weekday),
    ("weekday", r"fx*(?P<wd>D)", _weekday_after),
    ("weekday", r"(?P<wd>D)x*[fL]", _weekday_after),
    ("weekday", r"(?:[Dd][-|&b]x*p?x*)?(?P<wd>[Dd])q*,?[xpi]*(?P<rel>[nctf])x*U", _weekday_of_week),
    ("weekday", r"(?P<wd>[Dd])q*,?[xpi]*U(?P<rel>[nctf])", _weekday_of_week),
    ("weekday", r"(?P<rel>[nct])x*U,?[xpb]*(?P<wd>D)", _weekday_of_week),
    ("weekday", r"U(?P<rel>[nctf]),?[xpb]*(?P<wd>D)", _weekday_of_week),
    ("weekday", r"(?P<wd>D)q*(?:x*ix*(?P<n>[#u])U|W|U(?!x*[#op]))", _weekday_plus),
    ("weekday", r"(?P<n>[#u])x*U[apF]x*(?P<wd>D)", _weekday_plus),
    ("duration", r"(?:[iw]x*)?(?P<n>[#u])x*(?P<unit>U)[aF]x*(?P<off>Z)", _offset_plus),
    ("month", r"(?P<pos>[emE])[x-]*(?P<mon>M)x*(?P<year>Y)?(?![#o])", _month),
    ("month", r"(?<=[ibBwp])x*(?P<mon>M)x*(?P<year>Y)?(?![#o])", _month),
    ("month", r"(?P<nth>[Ool])x*Ux*(?:p?x*)(?P<mon>M)(?P<year>Y)?", _week_of_month),
    ("month", rf"{_POS}(?P<quarter>K)x*(?P<year>Y)?", _quarter),
    ("shift", rf"{_POS}(?P<shift>R)", _shift),
    ("week", r"q*(?P<close>P)", _close_of),
    ("day", r"(?:(?P<before>[bB])|[ipw])[xp]*(?P<unit>U)", _weekend),
    ("past", r"l[x]*[DUM]|[DUM]l|[xp]*[#u~]x*Ug|gx*[#u~]x*U", _past),
    ("past", r"sx*p?x*(?:[DMNZ]|[#o]x*M|[lt]x*[UMD])", _past),
)
_COMPILED = tuple((kind, re.compile(pattern), resolve) for kind, pattern, resolve in _RULES)
_JOIN = re.compile(r"q*,?[x]*[-|b]x*(?:b|p)?x*$")
_JOIN_BETWEEN = re.compile(r"q*x*[-|b&]x*p?x*$")


def _resolved(resolve: Resolver, context: Context, parts: _Parts) -> date | None:
    """Resolve one match; a day outside the calendar is none."""
    try:
        return resolve(context, parts)
    except (OverflowError, ValueError):
        return None


def _best(
    letters: str, at: int, items: list[Item], context: Context
) -> tuple[int, str, date] | None:
    best: tuple[int, str, date] | None = None
    for kind, pattern, resolve in _COMPILED:
        match = pattern.match(letters, at)
        if match and match.end() > at and (best is None or match.end() > best[0]):
            day = _resolved(resolve, context, _Parts(match, items))
            if day:
                best = (match.end(), kind, day)
    return best


def _marker(letters: str, at: int, end: int) -> str:
    """Return the preposition a time stands under: its own first letter or one just before."""
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
        marker = _marker(letters, at, end)
        found.append((at, end, TimeSpan(items[at].start, items[end - 1].end, day, marker, kind)))
        if kind != "past":
            week = calendar.monday(day) if kind == "week" else None
            context = replace(context, anchor=day, week=week)
        at = end
    yield from _joined(letters, found)
