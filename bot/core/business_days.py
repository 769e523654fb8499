"""Business days, time zones and send windows: pure calendar arithmetic.

A business day is Monday to Friday without a nationwide public holiday. Countries are ISO 3166
alpha-2 codes, zones are IANA names. Countries of zones come from tzdata's own `zone.tab`.

Dates come from mail and calendars, so any is possible. Python's own end in the years 1 and 9999;
what comes near is taken for a day just inside, so that no odd date stops the arithmetic.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache, lru_cache
from importlib.resources import files
from zoneinfo import ZoneInfo

import holidays

_SATURDAY = 5
_ONE_DAY = timedelta(days=1)
_FIRST_DAY, _LAST_DAY = date(100, 1, 1), date(9900, 1, 1)
_FIRST, _LAST = (datetime.combine(day, time(), tzinfo=UTC) for day in (_FIRST_DAY, _LAST_DAY))

# Country codes that anybody registers under, so they say nothing about where the owner sits.
_GENERIC_USE = frozenset(
    "ac ad ag ai as bz cc cd cf cx dj fm ga gd gg gl gq gs io je la ly me ml ms mu nu pw sc sh so "
    "st sx tk tl to tv vc vg vu ws".upper().split()
)
_CODES_OF_DOMAINS = {"UK": "GB"}


@dataclass(frozen=True, slots=True)
class SendWindow:
    """The local hours in which something may be done: from `opens` until before `closes`.

    `ready` is when a day's work is put there; it lies inside the window.
    """

    opens: time = time(8)
    closes: time = time(20)
    ready: time = time(9)


@lru_cache(maxsize=512)
def _public_holidays(country: str, year: int) -> frozenset[date]:
    try:
        return frozenset(holidays.country_holidays(country, years=year))
    except NotImplementedError:
        return frozenset()


def bounded(moment: datetime) -> datetime:
    """Return an aware instant that can be reckoned with: itself but for the ends of time."""
    return min(max(moment, _FIRST), _LAST)


def local(moment: datetime, zone: str) -> datetime:
    """Return an instant as clocks in `zone` show it.

    Raises:
        zoneinfo.ZoneInfoNotFoundError: there is no such zone.
    """
    return bounded(moment).astimezone(ZoneInfo(zone))


def is_business_day(day: date, country: str | None) -> bool:
    """Tell whether people work on `day` in `country` (None or unknown: weekends only)."""
    if day.weekday() >= _SATURDAY:
        return False
    code = (country or "").upper()
    return code not in _countries() or day not in _public_holidays(code, day.year)


def on_or_after(day: date, country: str | None) -> date:
    """Return `day` when it is a business day, else the next one."""
    day = max(day, _FIRST_DAY)
    while day < _LAST_DAY and not is_business_day(day, country):
        day += _ONE_DAY
    return day


def add_business_days(day: date, n: int, country: str | None) -> date:
    """Return the `n`-th business day after `day`; `n` of 0 returns `day` itself, whatever it is.

    Raises:
        ValueError: `n` is negative.
    """
    if n < 0:
        raise ValueError(f"cannot count {n} business days forward")
    for _ in range(n):
        day = on_or_after(min(day, _LAST_DAY) + _ONE_DAY, country)
    return day


def business_days_between(a: date, b: date, country: str | None) -> int:
    """Count the business days after `a` up to and including `b`; negative when `b` is earlier."""
    if b < a:
        return -business_days_between(b, a, country)
    days = (a + timedelta(days=n) for n in range(1, (b - a).days + 1))
    return sum(is_business_day(day, country) for day in days)


def _rows(table: str) -> list[list[str]]:
    text = files("tzdata").joinpath("zoneinfo", table).read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]


@cache
def _countries() -> frozenset[str]:
    return frozenset(row[0] for row in _rows("iso3166.tab"))


@cache
def _country_by_zone() -> dict[str, str]:
    named = {row[2]: row[0] for row in _rows("zone.tab")}
    shared = {row[2]: row[0].split(",") for row in _rows("zone1970.tab")}
    links = (row[0].split() for row in _rows("tzdata.zi") if row[0].startswith("L "))
    former = {
        alias: shared[target][0]
        for _, target, alias in links
        if len(shared.get(target, ())) == 1 and alias not in named
    }
    return former | named


def country_of_zone(zone: str) -> str | None:
    """Return the one country tzdata lists `zone` for, else None.

    A former name (`Asia/Calcutta`) counts when its zone serves a single country.
    """
    return _country_by_zone().get(zone)


def _clock(zone: str) -> tuple[timedelta | None, ...]:
    """Offsets over a year: equal for zones that keep the same time."""
    instants = (datetime(2025, month, 15, tzinfo=UTC) for month in range(1, 13))
    return tuple(instant.astimezone(ZoneInfo(zone)).utcoffset() for instant in instants)


@cache
def zone_of_country(country: str) -> str | None:
    """Return the zone of a country that keeps one time throughout, else None.

    Germany has two names for one time (`Europe/Berlin`, `Europe/Busingen`): the first is meant.
    """
    zones = [row[2] for row in _rows("zone.tab") if row[0] == country.upper()]
    return zones[0] if zones and len({_clock(zone) for zone in zones}) == 1 else None


def country_of_address(email: str) -> str | None:
    """Return the country an address's top-level domain stands for, None for generic ones."""
    _, at, domain = email.rpartition("@")
    label = domain.strip(" .>").rpartition(".")[2].upper()
    code = _CODES_OF_DOMAINS.get(label, label) if at else ""
    return code if code in _countries() and code not in _GENERIC_USE else None


def at_local(day: date, at: time, zone: str) -> datetime:
    """Return the instant (UTC) at which clocks in `zone` show `at` on `day`.

    A time that a change of clocks skips is moved behind the gap; of one that comes twice the
    first is meant.

    Raises:
        zoneinfo.ZoneInfoNotFoundError: there is no such zone.
    """
    day = min(max(day, _FIRST_DAY), _LAST_DAY)
    return datetime.combine(day, at, tzinfo=ZoneInfo(zone)).astimezone(UTC)


def in_window(now: datetime, zone: str, country: str | None, window: SendWindow) -> bool:
    """Tell whether `now` (aware) is inside `window` on a business day of `zone` and `country`."""
    here = local(now, zone)
    return window.opens <= here.time() < window.closes and is_business_day(here.date(), country)


def next_opening(now: datetime, zone: str, country: str | None, window: SendWindow) -> datetime:
    """Return `now` when it is inside the window, else the next business day's `ready`, in UTC."""
    if in_window(now, zone, country, window):
        return now.astimezone(UTC)
    here = local(now, zone)
    first = here.date() if here.time() < window.opens else here.date() + _ONE_DAY
    return at_local(on_or_after(first, country), window.ready, zone)
