"""Calendar v3 as Google serves it, one primary calendar an account."""

from bot.sandbox.calendar import about, events
from bot.sandbox.calendar.store import CalendarStore

METHODS = {**events.METHODS, **about.METHODS}

__all__ = ["METHODS", "CalendarStore"]
