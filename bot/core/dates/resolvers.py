"""From a rule's named parts to the day they mean; None when there is no such day."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from bot.core.dates import calendar, codes
from bot.core.dates.lexicon import Item
from bot.core.dates.model import Context

_MAX_DAY = 31
_SHORT = frozenset(("hour", "minute"))
_HOURS_OF_A_DAY = 24


class Parts:
    """The named parts of one match."""

    def __init__(self, match: re.Match[str], items: list[Item]) -> None:
        self._match = match
        self._items = items

    def has(self, name: str) -> str | None:
        """Return the letters of a part, None when it is missing."""
        groups = self._match.re.groupindex
        return self._match.group(name) if name in groups else None

    def of(self, name: str) -> object:
        """Return what the lexicon says a part is worth."""
        return self._items[self._match.start(name)].value if self.has(name) else None

    def number(self, name: str, default: int = 0) -> int:
        """Return a part's number, `default` when it has none."""
        value = self.of(name)
        return value if isinstance(value, int) else default


def day_and_month(context: Context, parts: Parts) -> date | None:
    """Return a day given by number and month, of this or the next year."""
    month, day = parts.number("mon"), parts.number("day")
    if parts.has("year"):
        return calendar.valid(parts.number("year"), month, day)
    return calendar.next_such_day(context.today, month, day) if day <= _MAX_DAY else None


def numeric(context: Context, parts: Parts) -> date | None:
    """Return a day written in numbers."""
    value = parts.of("num")
    kind, text = value if isinstance(value, tuple) else ("", "")
    compact = "".join(str(text).split())
    first = context.month_first and kind != "iso"
    return calendar.numeric_date(compact, context.today, month_first=first)


def day_number(context: Context, parts: Parts) -> date | None:
    """Return 'the 14th'."""
    weekday = parts.number("wd") if parts.has("wd") else None
    return calendar.next_such_number(context.today, parts.number("day"), weekday)


def day_of_month(context: Context, parts: Parts) -> date | None:
    """Return 'the 15th of next month'."""
    if parts.of("unit") != "month":
        return None
    ahead = 0 if parts.has("rel") == codes.THIS else 1
    last = calendar.period(context, "month", ahead, None)
    return calendar.valid(last.year, last.month, parts.number("day")) if last else None


def weekday_shifted(context: Context, parts: Parts) -> date | None:
    """Return 'three days after Tuesday'."""
    start = calendar.next_weekday(context.today, parts.number("wd"))
    return calendar.plus(context, start, parts.number("n", 1), str(parts.of("unit")))


def offset(context: Context, parts: Parts) -> date | None:
    """Return 'today', 'tomorrow' and the like."""
    return context.today + timedelta(days=parts.number("off"))


def offset_plus(context: Context, parts: Parts) -> date | None:
    """Return 'a week from today'."""
    number = parts.number("n", 1)
    start = context.today + timedelta(days=parts.number("off"))
    return calendar.plus(context, start, number, str(parts.of("unit")))


def duration(context: Context, parts: Parts) -> date | None:
    """Return the end of 'within 5-7 days'."""
    number = parts.number("n2") if parts.has("n2") else parts.number("n", 1)
    if str(parts.of("unit")) in _SHORT and not parts.has("pre") and number < _HOURS_OF_A_DAY:
        return None
    return calendar.plus(context, context.today, number, str(parts.of("unit")))


def duration_or_more(context: Context, parts: Parts) -> date | None:
    """Return the end of 'a week or two'."""
    return calendar.plus(context, context.today, parts.number("n2"), str(parts.of("unit")))


def period(context: Context, parts: Parts) -> date | None:
    """Return what 'next week', 'end of the month' means."""
    ahead = parts.number("rel", 1) if parts.has("rel") in tuple("ncf") else 0
    unit = str(parts.of("unit"))
    if parts.has("rel") == codes.FOLLOWING and context.anchor:
        return period_after(context, context.anchor, unit, parts.has("pos"))
    return calendar.period(context, unit, ahead, parts.has("pos"))


def weeks_on(context: Context, parts: Parts) -> date | None:
    """Return 'the week after next'."""
    return calendar.period(context, "week", parts.number("rel"), parts.has("pos"))


def period_after(context: Context, anchor: date, unit: str, position: str | None) -> date | None:
    """Return 'the following week' after a day named before."""
    if unit in {"day", "business_day"}:
        return calendar.plus(context, anchor, 1, unit)
    moved = context.said_on.replace(year=anchor.year, month=anchor.month, day=anchor.day)
    return calendar.period(replace(context, said_on=moved), unit, 1, position)


def week_of(context: Context, parts: Parts) -> date | None:
    """Return 'the week of April 6'."""
    for resolve, part in ((day_and_month, "mon"), (numeric, "num"), (day_number, "day")):
        if parts.has(part):
            day = resolve(context, parts)
            return calendar.day_of_week(day, parts.has("pos")) if day else None
    return None


def week_number(context: Context, parts: Parts) -> date | None:
    """Return 'week 34'."""
    week = calendar.week_of_year(context.today, parts.number("n"))
    if week and parts.has("wd"):
        return week + timedelta(days=parts.number("wd"))
    return calendar.day_of_week(week, parts.has("pos")) if week else None


def weekday(context: Context, parts: Parts) -> date | None:
    """Return 'Friday', 'next Friday'."""
    weekday, today = parts.number("wd"), context.today
    if parts.has("rel") == codes.THIS and weekday == today.weekday():
        return today
    if parts.has("rel") == codes.NEXT and (context.skips_week or parts.number("rel") > 1):
        return calendar.week_ahead(context, parts.number("rel")) + timedelta(days=weekday)
    in_week = context.week + timedelta(days=weekday) if context.week else today
    if not parts.has("rel") and in_week > today:
        return in_week
    found = calendar.next_weekday(today, weekday)
    before = context.weekday if context.weekday and not parts.has("rel") else found
    if found < before < today + timedelta(days=7):
        return calendar.next_weekday(before, weekday)
    return found


def weekday_after(context: Context, parts: Parts) -> date | None:
    """Return 'the Tuesday after' a day named before."""
    return calendar.next_weekday(context.anchor or context.today, parts.number("wd"))


def weekday_of_week(context: Context, parts: Parts) -> date | None:
    """Return 'Thursday next week'."""
    ahead = parts.number("rel", 1) if parts.has("rel") in tuple("ncfV") else 0
    if parts.has("rel") == codes.FOLLOWING and context.anchor:
        week = calendar.monday(context.anchor) + timedelta(days=7)
    else:
        week = calendar.week_ahead(context, ahead)
    return week + timedelta(days=parts.number("wd"))


def weekday_plus(context: Context, parts: Parts) -> date | None:
    """Return 'Friday week', 'a week on Tuesday'."""
    weeks = parts.number("n", 1)
    return calendar.next_weekday(context.today, parts.number("wd")) + timedelta(days=7 * weeks)


def month(context: Context, parts: Parts) -> date | None:
    """Return 'in March', 'end of March'."""
    month = parts.number("mon")
    year = parts.number("year") or calendar.next_such_month(context.today, month)
    return calendar.day_of_month(year, month, parts.has("pos"))


def week_of_month(context: Context, parts: Parts) -> date | None:
    """Return 'the first week of April': the first with most of its days in it."""
    month = parts.number("mon")
    year = parts.number("year") or calendar.next_such_month(context.today, month)
    if parts.has("nth") == codes.LAST:
        last = calendar.day_of_month(year, month, None)
        return last - timedelta(days=(last.weekday() - 4) % 7)
    first_thursday = calendar.next_weekday(date(year, month, 1) - timedelta(days=1), 3)
    return first_thursday + timedelta(days=7 * (parts.number("nth") - 1) + 1)


def quarter(context: Context, parts: Parts) -> date | None:
    """Return 'Q2'."""
    month = parts.number("quarter") * 3
    year = parts.number("year") or calendar.next_such_month(context.today, month)
    return calendar.day_of_month(year, month, None)


def shift(context: Context, parts: Parts) -> date | None:
    """Return 'the day after' a day named before."""
    value = parts.of("shift")
    if not context.anchor or not isinstance(value, tuple):
        return None
    number, unit = value
    if unit == "week":
        return calendar.day_of_week(context.anchor + timedelta(days=7 * number), parts.has("pos"))
    return calendar.plus(context, context.anchor, number, unit)


def shift_counted(context: Context, parts: Parts) -> date | None:
    """Return 'two days later'."""
    anchor = context.anchor or context.today
    return calendar.plus(context, anchor, parts.number("n", 1), str(parts.of("unit")))


def close_of(context: Context, parts: Parts) -> date | None:
    """Return 'EOW', 'EOM'."""
    unit = ("day", "week", "month", "quarter", "year")[parts.number("close")]
    return calendar.period(context, unit, 0, codes.END)


def weekend(context: Context, parts: Parts) -> date | None:
    """Before a weekend is Friday, over a weekend Sunday."""
    if parts.of("unit") != "weekend":
        return None
    sunday = calendar.monday(context.today) + timedelta(days=6)
    friday = sunday - timedelta(days=2)
    return friday if parts.has("before") and context.today < friday else sunday


def past(context: Context, parts: Parts) -> date | None:
    """Return today: the time is past, whatever day it was."""
    del parts
    return context.today
