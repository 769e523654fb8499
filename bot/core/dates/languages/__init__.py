"""The languages the reader knows, one file of data each."""

from __future__ import annotations

from bot.core.dates.languages.dutch import DUTCH
from bot.core.dates.languages.english import ENGLISH
from bot.core.dates.languages.french import FRENCH
from bot.core.dates.languages.german import GERMAN
from bot.core.dates.languages.italian import ITALIAN
from bot.core.dates.languages.portuguese import PORTUGUESE
from bot.core.dates.languages.spanish import SPANISH
from bot.core.dates.model import Language

LANGUAGES: dict[str, Language] = {
    language.name: language
    for language in (ENGLISH, GERMAN, FRENCH, SPANISH, DUTCH, PORTUGUESE, ITALIAN)
}
