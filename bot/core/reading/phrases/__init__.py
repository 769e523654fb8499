"""What people write, as tables: one file per language, one block of lines per concept."""

from __future__ import annotations

from bot.core.reading.phrases import de, en, es, fr, it, nl, pt

TABLES = {
    "en": en.PHRASES,
    "de": de.PHRASES,
    "fr": fr.PHRASES,
    "es": es.PHRASES,
    "nl": nl.PHRASES,
    "pt": pt.PHRASES,
    "it": it.PHRASES,
}
"""Language code -> concept -> lines (see `bot.core.reading.cues` for the signs used)."""
