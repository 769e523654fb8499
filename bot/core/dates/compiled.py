"""A language's data, made ready for reading; each part on its first use."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from bot.core.dates.languages import LANGUAGES
from bot.core.dates.lexicon import Lexicon, compile_lexicon
from bot.core.dates.model import Language, Role

Cues = Mapping[Role, tuple[re.Pattern[str], ...]]
_LONG_WORD = re.compile(r"[a-z]{4,}")
_FULL_NAME = 5
_SAID_BY_ANYBODY = (Role.EVENT, Role.BLOCK, Role.HOPE, Role.OTHER)


@dataclass(frozen=True, slots=True)
class Compiled:
    """The words of one language as sets, its phrases as a lexicon."""

    language: Language
    common: frozenset[str]
    vocabulary: frozenset[str]
    names: frozenset[str]
    breaks: frozenset[str]
    inside: frozenset[str]
    negations: frozenset[str]
    nothing: frozenset[str]
    earlier: frozenset[str]
    more: frozenset[str]
    lexicon: Lexicon


def _vocabulary(language: Language, lexicon: Lexicon) -> frozenset[str]:
    """Return the longer words a language's own data uses: they help to recognise it."""
    patterns = " ".join(pattern for group in language.cues.values() for pattern in group)
    return frozenset(_LONG_WORD.findall(patterns)) | frozenset(lexicon)


def _names(language: Language) -> frozenset[str]:
    """Return the full names of days and months: hardly a word gives a language away better."""
    words = " ".join((*language.weekdays, *language.months)).split()
    return frozenset(word for word in words if len(word) >= _FULL_NAME)


@cache
def compile_language(name: str) -> Compiled:
    """Compile the words of a language."""
    language = LANGUAGES[name]
    lexicon = compile_lexicon(language)
    return Compiled(
        language=language,
        common=frozenset(language.common.split()),
        vocabulary=_vocabulary(language, lexicon),
        names=_names(language),
        breaks=frozenset(language.breaks.split()),
        inside=frozenset(language.inside.split()),
        negations=frozenset(language.negations.split()),
        nothing=frozenset(language.nothing.split()),
        earlier=frozenset(language.earlier.split()),
        more=frozenset(language.more.split()),
        lexicon=lexicon,
    )


@cache
def _patterns(rows: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    """Compile each row by itself: a shorter match must not hide a longer one of another row."""
    return tuple(re.compile(rf"(?<!\S)(?=\S)(?:{row})(?:(?<=\s)|(?!\S))") for row in rows)


def compile_cues(name: str, roles: tuple[Role, ...], *, from_employer: bool) -> Cues:
    """Compile the cues for some roles; when the candidate speaks, only what is not 'we'."""
    language = LANGUAGES[name]
    if from_employer:
        return {role: _patterns(language.cues[role]) for role in roles if role in language.cues}
    own = {role: _patterns(language.cues[role]) for role in _SAID_BY_ANYBODY}
    return own | {Role.ANSWER: _patterns(language.own_answer)}
