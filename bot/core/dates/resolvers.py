"""From a rule's named parts to the day they mean; None when there is no such day."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from bot.core.dates import calendar, codes, feasts
from bot.core.dates.lexicon import Item
from bot.core.dates.model import Context

_MAX_DAY = 31
_IN_SIGHT = timedelta(days=31)
_SHORT = frozenset(("hour", "minute"))
_HOURS_OF_A_DAY = 24
_SPANS = frozenset(("fortnight", "seven_days", "thirty_days"))
_AMBIGUOUS = 3
_LAST = -1
_DAYS_IN_WEEKS = {8: 1, 14: 2, 15: 2}
_CLOSED_UNITS = ("day", "week", "month", "quarter", "year")
_POSITION = 10  # 'P12' is the second position in the second unit
_POSITIONS = (codes.END, codes.EARLY, codes.MID)


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


def day_after_article(context: Context, parts: Parts) -> date | None:
    """Return 'jusqu'au 30'; a bare number after 'until' may be an hour."""
    return day_number(context, parts) if parts.number("by") == codes.WITH_ARTICLE else None


def day_in_words(context: Context, parts: Parts) -> date | None:
    """Return 'by the twelfth'; 'by the first' and the like may mean anything."""
    number = parts.number("day")
    return calendar.next_such_number(context.today, number) if number > _AMBIGUOUS else None


def feast(context: Context, parts: Parts) -> date | None:
    """Return 'Easter'."""
    return feasts.next_feast(context.today, str(parts.of("feast")))


def part_of_today(context: Context, parts: Parts) -> date | None:
    """Return 'in the course of the day' just named, or today; other parts say nothing alone."""
    day = context.here or context.today
    return day if parts.number("part") == codes.WHOLE_DAY else None


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
    if parts.of("unit") == "minute":
        return None
    if str(parts.of("unit")) in _SHORT and not parts.has("pre") and number < _HOURS_OF_A_DAY:
        return None
    return calendar.plus(context, context.today, number, str(parts.of("unit")))


def duration_or_more(context: Context, parts: Parts) -> date | None:
    """Return the end of 'a week or two'."""
    return calendar.plus(context, context.today, parts.number("n2"), str(parts.of("unit")))


def hours(context: Context, parts: Parts) -> date | None:
    """Return the end of 'within 48h'."""
    number = parts.number("clock")
    return calendar.plus(context, context.today, number, "hour") if number else None


def within_unit(context: Context, parts: Parts) -> date | None:
    """Return the end of 'within the week', 'within the fortnight'."""
    unit = str(parts.of("unit"))
    if unit in _SPANS:
        return calendar.plus(context, context.today, 1, unit)
    return None if unit in _SHORT else calendar.period(context, unit, 0, None)


def within_next(context: Context, parts: Parts) -> date | None:
    """Return the end of 'within the coming fortnight', 'in the course of next week'."""
    if str(parts.of("unit")) in _SPANS:
        return within_unit(context, parts)
    return period(context, parts)


def within_week(context: Context, parts: Parts) -> date | None:
    """Return the end of 'in settimana'."""
    return within_unit(context, parts) if parts.of("unit") == "week" else None


def period(context: Context, parts: Parts) -> date | None:
    """Return what 'next week', 'end of the month' means."""
    rel = "after" if parts.has("after") else "rel"
    ahead = parts.number(rel, 1) if parts.has(rel) in tuple("ncf") else 0
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
    if parts.of("unit") not in {None, "week"}:
        return None
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
    follows = context.weekday and context.in_order and not parts.has("rel")
    before = context.weekday if context.weekday and follows else found
    if found < before <= today + _IN_SIGHT:
        return calendar.next_weekday(before, weekday)
    return found


def weekday_after(context: Context, parts: Parts) -> date | None:
    """Return 'the Tuesday after' a day named before."""
    return calendar.next_weekday(context.anchor or context.today, parts.number("wd"))


def weekday_of_shift(context: Context, parts: Parts) -> date | None:
    """Return 'the Friday of that week'."""
    value = parts.of("shift")
    if not context.anchor or not isinstance(value, tuple) or value[1] != "week":
        return None
    week = calendar.monday(context.anchor) + timedelta(days=7 * value[0])
    return week + timedelta(days=parts.number("wd"))


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
    start = calendar.next_weekday(context.today, parts.number("wd"))
    number, unit = parts.number("n", 1), str(parts.of("unit") or parts.of("unit2") or "week")
    if parts.has("weeks"):
        number = parts.number("weeks")
    if unit == "day" and number in _DAYS_IN_WEEKS:  # 'Freitag in acht Tagen' is Friday week
        number, unit = _DAYS_IN_WEEKS[number], "week"
    return calendar.plus(context, start, number, unit)


def month(context: Context, parts: Parts) -> date | None:
    """Return 'in March', 'end of March'."""
    month = parts.number("mon")
    year = parts.number("year") or calendar.next_such_month(context.today, month)
    return calendar.day_of_month(year, month, parts.has("pos"))


def nth(context: Context, parts: Parts) -> date | None:
    """Return 'the first week of April', 'the last Friday of the month'."""
    month = _month_meant(context, parts)
    number = _LAST if parts.has("nth") == codes.LAST else parts.number("nth")
    if month is None:
        return None
    if parts.has("wd"):
        return calendar.nth_weekday(month, parts.number("wd"), number)
    part = str(parts.of("part") or "week")
    if part == "week":
        week = calendar.nth_week(month, number)
        return calendar.day_of_week(week, parts.has("pos"))
    if part in {"day", "business_day"}:
        return calendar.nth_day(month, number, context.country if part != "day" else None, part)
    return None


def _month_meant(context: Context, parts: Parts) -> date | None:
    """Return the first day of the month that is named or counted from this one."""
    if parts.has("mon"):
        month = parts.number("mon")
        year = parts.number("year") or calendar.next_such_month(context.today, month)
        return date(year, month, 1)
    if parts.of("unit") not in {"month", "quarter"}:
        return None
    rel = "after" if parts.has("after") else "rel"
    ahead = parts.number(rel, 1) if parts.has(rel) in tuple("nc") else 0
    last = calendar.period(context, str(parts.of("unit")), ahead, None)
    return last.replace(day=1) if last else None


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


def then(context: Context, parts: Parts) -> date | None:
    """Return the day just named: 'the board meets on Tuesday and afterwards …'."""
    del parts
    return context.here


def shift_counted(context: Context, parts: Parts) -> date | None:
    """Return 'two days later'."""
    anchor = context.anchor or context.today
    return calendar.plus(context, anchor, parts.number("n", 1), str(parts.of("unit")))


def close_of(context: Context, parts: Parts) -> date | None:
    """Return 'EOW', 'EOM', 'midweek', 'Monatsmitte im April'."""
    position, unit = divmod(parts.number("close"), _POSITION)
    if parts.has("mon"):
        month = parts.number("mon")
        year = calendar.next_such_month(context.today, month)
        return calendar.day_of_month(year, month, _POSITIONS[position])
    ahead = parts.number("rel", 1) if parts.has("rel") in tuple("nc") else 0
    return calendar.period(context, _CLOSED_UNITS[unit], ahead, _POSITIONS[position])


def weekend(context: Context, parts: Parts) -> date | None:
    """Before a weekend is Friday, over a weekend Sunday, after it Monday."""
    if parts.of("unit") != "weekend":
        return None
    sunday = calendar.monday(context.today) + timedelta(days=6)
    if parts.has("after"):
        return sunday + timedelta(days=1)
    friday = sunday - timedelta(days=2)
    return friday if parts.has("before") and context.today < friday else sunday


def past(context: Context, parts: Parts) -> date | None:
    """Return today: the time is past, whatever day it was."""
    del parts
    return context.today
