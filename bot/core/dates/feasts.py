"""The days of feasts that are named instead of a date ('by Easter'), of the western calendar."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from dateutil.easter import easter

# Days after Easter Sunday.
_MOVABLE: Mapping[str, int] = {
    "carnival": -47,
    "maundy_thursday": -3,
    "good_friday": -2,
    "easter": 0,
    "easter_monday": 1,
    "ascension": 39,
    "whitsun": 49,
    "whit_monday": 50,
    "corpus_christi": 60,
}
# Month and day.
_FIXED: Mapping[str, tuple[int, int]] = {
    "new_year": (1, 1),
    "epiphany": (1, 6),
    "valentine": (2, 14),
    "st_patrick": (3, 17),
    "kings_day": (4, 27),
    "labour_day": (5, 1),
    "assumption": (8, 15),
    "halloween": (10, 31),
    "all_saints": (11, 1),
    "st_nicholas_eve": (12, 5),
    "st_nicholas": (12, 6),
    "christmas_eve": (12, 24),
    "christmas": (12, 25),
    "boxing_day": (12, 26),
    "new_years_eve": (12, 31),
}
# Month, weekday and the first day of the month on which it can fall.
_WEEKDAYS: Mapping[str, tuple[int, int, int]] = {
    "memorial_day": (5, 0, 25),
    "american_labor_day": (9, 0, 1),
    "thanksgiving": (11, 3, 22),
}


def next_feast(today: date, name: str) -> date | None:
    """Return the first day of a feast on or after `today`, None for an unknown name."""
    days = (_feast(year, name) for year in (today.year, today.year + 1))
    return next((day for day in days if day and day >= today), None)


def _feast(year: int, name: str) -> date | None:
    if name in _MOVABLE:
        return easter(year) + timedelta(days=_MOVABLE[name])
    if name in _FIXED:
        return date(year, *_FIXED[name])
    if name not in _WEEKDAYS:
        return None
    month, weekday, first = _WEEKDAYS[name]
    start = date(year, month, first)
    return start + timedelta(days=(weekday - start.weekday()) % 7)
