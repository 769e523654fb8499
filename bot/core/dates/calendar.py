"""The conventions: which day a stated time means. Pure arithmetic on dates.

A week means its Friday (early: Tuesday, mid: Wednesday); a month, quarter or year its last day.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from bot.core.business_days import add_business_days, is_business_day
from bot.core.dates import codes
from bot.core.dates.model import Context

_FRIDAY = 4
_WEEK_DAYS = {codes.EARLY: 1, codes.MID: 2}
_MONTH_DAYS = {codes.EARLY: 10, codes.MID: 15}
_QUARTER_MONTHS = 3
_AMERICAN = frozenset({"US"})
_CENTURY = 100
_MOST_DAYS = 31
_PARTS_OF_DATE = 3
_MONTHS_LOOKED_AT = 12
_EASTERN_HOURS = -4  # daylight time
_MOST_UNITS = 999
_DAYS = frozenset(("day", "business_day"))
_CLOCK_UNITS = {"hour": timedelta(hours=1), "minute": timedelta(minutes=1)}
_STEPS = {
    "day": relativedelta(days=1),
    "week": relativedelta(days=7),
    "weekend": relativedelta(days=7),
    "seven_days": relativedelta(days=7),
    "fortnight": relativedelta(days=14),
    "thirty_days": relativedelta(months=1),
    "month": relativedelta(months=1),
    "quarter": relativedelta(months=3),
    "year": relativedelta(years=1),
}


def monday(day: date) -> date:
    """Return the Monday of the week `day` is in."""
    return day - timedelta(days=day.weekday())


def day_of_week(week: date, position: str | None) -> date:
    """Return the day a week stands for: Friday, or an earlier one by `position`."""
    return monday(week) + timedelta(days=_WEEK_DAYS.get(position or "", _FRIDAY))


def day_of_month(year: int, month: int, position: str | None) -> date:
    """Return the day a month stands for: its last, or an earlier one by `position`."""
    last = monthrange(year, month)[1]
    return date(year, month, _MONTH_DAYS.get(position or "", last))


def this_week(today: date) -> date:
    """Return the Monday of the week `today` talks about: on a weekend the one to come."""
    return monday(today + timedelta(days=2)) if today.weekday() > _FRIDAY else monday(today)


def week_ahead(context: Context, weeks: int) -> date:
    """Return the Monday `weeks` weeks on (0: this week)."""
    return (
        this_week(context.today) if not weeks else monday(context.today) + timedelta(days=7 * weeks)
    )


def next_weekday(after: date, weekday: int) -> date:
    """Return the first such weekday after `after`."""
    return after + timedelta(days=(weekday - after.weekday() - 1) % 7 + 1)


def valid(year: int, month: int, day: int) -> date | None:
    """Return the date, None when there is no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def next_such_day(today: date, month: int, day: int) -> date | None:
    """Return the first such day of the year on or after `today`."""
    years = range(today.year, min(today.year + 9, 9999))
    candidates = (valid(year, month, day) for year in years)
    return next((found for found in candidates if found and found >= today), None)


def next_such_number(today: date, number: int, weekday: int | None = None) -> date | None:
    """Return the first day on or after `today` with this number in its month and weekday."""
    firsts = (today.replace(day=1) + relativedelta(months=n) for n in range(_MONTHS_LOOKED_AT))
    candidates = (valid(first.year, first.month, number) for first in firsts)
    later = [found for found in candidates if found and found >= today]
    fitting = (found for found in later if weekday in {None, found.weekday()})
    return next(fitting, later[0] if later else None)


def next_such_month(today: date, month: int) -> int:
    """Return the year of the first such month that has not passed on `today`."""
    return today.year if month >= today.month else today.year + 1


def nth_weekday(month: date, weekday: int, number: int) -> date | None:
    """Return the `number`-th such weekday of the month that begins at `month` (-1: the last)."""
    days = range(1, monthrange(month.year, month.month)[1] + 1)
    fitting = [day for day in days if month.replace(day=day).weekday() == weekday]
    if number > len(fitting):
        return None
    return month.replace(day=fitting[number if number < 0 else number - 1])


def nth_week(month: date, number: int) -> date:
    """Return the Monday of a week of a month: the first is the first with most days in it."""
    if number < 0:
        last = month + relativedelta(months=1, days=-1)
        return monday(last - timedelta(days=(last.weekday() - _FRIDAY) % 7))
    first_thursday = next_weekday(month - timedelta(days=1), _FRIDAY - 1)
    return monday(first_thursday) + timedelta(days=7 * (number - 1))


def nth_day(month: date, number: int, country: str | None, unit: str) -> date | None:
    """Return the `number`-th day or business day of a month (-1: the last)."""
    days = [month + timedelta(days=n) for n in range(monthrange(month.year, month.month)[1])]
    if unit == "business_day":
        days = [day for day in days if is_business_day(day, country)]
    return days[number if number < 0 else number - 1] if number <= len(days) else None


def numeric_date(text: str, today: date, *, month_first: bool) -> date | None:
    """Resolve '2026-12-10', '10.12.', '12/10', '10/12/26'; impossible ones the other way round."""
    parts = [int(part) for part in text.replace("/", ".").replace("-", ".").split(".") if part]
    if parts[0] > _MOST_DAYS:  # no day: the year stands first
        return valid(*parts) if len(parts) == _PARTS_OF_DATE else None
    order = parts[:2] if month_first and "." not in text else parts[1::-1]
    for month, day in (order, order[::-1]):
        found = _with_year(today, month, day, parts[2:])
        if found:
            return found
    return None


def _with_year(today: date, month: int, day: int, year: list[int]) -> date | None:
    if not year:
        return next_such_day(today, month, day)
    century = 2000 if year[0] < _CENTURY else 0
    return valid(century + year[0], month, day)


def month_first(country: str | None, *, english: bool, utc_offset_hours: float) -> bool:
    """Tell whether numeric dates put the month first: in the United States.

    Where the country is unknown, English written on American clocks is read as American.
    """
    if country:
        return country.upper() in _AMERICAN
    return english and utc_offset_hours <= _EASTERN_HOURS


def plus(context: Context, start: date, number: int, unit: str) -> date | None:
    """Return the day `number` units after `start`; hours count from the time of the message."""
    if number > _MOST_UNITS:
        return None
    if unit == "business_day":
        return add_business_days(start, number, context.country)
    if unit in _CLOCK_UNITS:
        return (context.said_on + number * _CLOCK_UNITS[unit]).date()
    return start + number * _STEPS[unit]


def period(context: Context, unit: str, ahead: int, position: str | None) -> date | None:
    """Return the day that this (0), the next (1) … day, week, month or year stands for."""
    if unit in _PERIODS:
        return _PERIODS[unit](context, ahead, position)
    return plus(context, context.today, ahead, unit) if unit in _DAYS else None


def _week(context: Context, ahead: int, position: str | None) -> date:
    return day_of_week(week_ahead(context, ahead), position)


def _weekend(context: Context, ahead: int, position: str | None) -> date:
    del position
    return monday(context.today) + timedelta(days=6 + 7 * ahead)


def _month(context: Context, ahead: int, position: str | None) -> date:
    first = context.today.replace(day=1) + relativedelta(months=ahead)
    return day_of_month(first.year, first.month, position)


def _quarter(context: Context, ahead: int, position: str | None) -> date:
    del position
    return quarter_end(context.today + relativedelta(months=_QUARTER_MONTHS * ahead))


def _year(context: Context, ahead: int, position: str | None) -> date:
    return day_of_month(context.today.year + ahead, 12, position)


_PERIODS = {
    "week": _week,
    "weekend": _weekend,
    "month": _month,
    "quarter": _quarter,
    "year": _year,
}


def quarter_end(day: date) -> date:
    """Return the last day of the quarter `day` is in."""
    month = (day.month - 1) // _QUARTER_MONTHS * _QUARTER_MONTHS + _QUARTER_MONTHS
    return day_of_month(day.year, month, None)


def week_of_year(today: date, number: int) -> date | None:
    """Return the Monday of the next ISO week `number` that has not passed."""
    for year in (today.isocalendar().year, today.isocalendar().year + 1):
        try:
            start = date.fromisocalendar(year, number, 1)
        except ValueError:
            continue
        if start + timedelta(days=6) >= today:
            return start
    return None
