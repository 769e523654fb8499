"""The day by which the employer said, in the event's own text, that they would answer."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

from bot.core.business_days import country_of_address, country_of_zone
from bot.core.dates import find_answer_date
from bot.core.recognise.scene import Scene


def answer_promised(scene: Scene) -> tuple[date | None, str]:
    """Return the promised day, counted from the event's start, and the sentence that says so."""
    event = scene.event
    said_on = event.start.astimezone(ZoneInfo(event.zone))
    found = find_answer_date(scene.text, said_on, _country(scene))
    return (found.date, found.sentence) if found else (None, "")


def _country(scene: Scene) -> str | None:
    for guest in scene.cast.employer_people:
        if country := country_of_address(guest.email):
            return country
    return country_of_zone(scene.event.zone)
