"""x."""

from bot.core.reading.concepts import Concept as C

PHRASES: dict[C, str] = {}
