"""Recognise interviews: a calendar event in, a `Recognition` with its reason out."""

from bot.core.recognise.decide import recognise
from bot.core.recognise.owner import likely_owner

__all__ = ["likely_owner", "recognise"]
