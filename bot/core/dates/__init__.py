"""Reads the days people state: when they will answer, when they are back, until when they wait."""

from __future__ import annotations

from bot.core.dates.absence import find_return_date
from bot.core.dates.answer import find_answer_date, find_deadline
from bot.core.dates.model import DateFound
from bot.core.dates.typed import parse_day

__all__ = ["DateFound", "find_answer_date", "find_deadline", "find_return_date", "parse_day"]
