"""Recognise interviews: a calendar event in, a `Recognition` with its reason out."""

from bot.core.recognise.decide import recognise

__all__ = ["recognise"]
