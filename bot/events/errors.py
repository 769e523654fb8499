"""What can be wrong with an event somebody gave us."""

from __future__ import annotations


class EventError(ValueError):
    """An event, or a file of events, that cannot be read; the message says what is wrong."""
