"""Finds concepts in sentences with the phrase tables of the languages a mail is written in.

A table line is a regular expression over folded words (`fold`), with three signs of its own:
` … ` stands for up to six words, `*` after a word for any ending, `(…)*` for up to four
repeats, `{day}` for a day that is no deadline, `{anyday}` for any.
`¿` is a question mark, `clock` a time of day. Gaps are bounded, so matching stays linear.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from bot.core.reading.concepts import ABOUT_US, CONDITIONAL, NEGATABLE_NO, POSITIVE, Concept
from bot.core.reading.fold import fold
from bot.core.reading.phrases import TABLES

_DISCOUNT = 0.1
_BEFORE_CHARS = 32
_MATCHES = 5

DAYS = (
    "(?:mon|tues|wednes|thurs|fri|satur|sun)days?|tomorrow|today|"
    "(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|morgen|uebermorgen|heute|"
    "lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|"
    "lunes|martes|miercoles|jueves|viernes|sabado|manana|"
    "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|"
    "segunda(?: feira)?|terca(?: feira)?|quarta(?: feira)?|quinta(?: feira)?|"
    "sexta(?: feira)?|amanha|"
    "lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domani|"
    r"\d{1,2}(?:st|nd|rd|th)?(?: de| di| of)? (?:jan|feb|fev|feb|mar|maer|mrt|apr|avr|"
    r"abr|mai|may|mei|mag|maio|jun|juin|giu|jul|juil|lug|"
    r"aug|aou|ago|sep|set|oct|okt|out|ott|nov|dec|dez|dic)\w*|"
    r"(?:january|february|march|april|june|july|august|september|october|november|"
    r"december) \d{1,2}(?:st|nd|rd|th)?|"
    r"\d{1,2} \d{1,2}(?: \d{4})?|\d{1,2}(?:st|nd|rd|th)|next week|this week|"
    r"naechste woche|kommende woche|"
    "la semaine prochaine|la semana que viene|la proxima semana|volgende week|"
    "proxima semana|semana que vem|la prossima settimana|prossima settimana"
)

_NO_DEADLINE = "".join(
    f"(?<!{word} )"
    for word in (
        "before", "by", "until", "till", "since", "within", "bis", "vor", "bis zum", "bis ende",
        "avant", "jusqu a", "antes del", "antes de", "hasta", "hasta el", "voor", "tot", "ate",
        "ate a", "ate ao", "entro", "entro il", "fino a", "spaetestens", "uiterlijk",
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Cue:
    """A concept found in a sentence, with the weight left after negation and conditions."""

    concept: Concept
    weight: float
    sentence: str
    position: int


def find_cues(sentences: list[str], languages: tuple[str, ...]) -> list[Cue]:
    """All cues in reading order; each concept once per sentence."""
    return [
        cue
        for position, sentence in enumerate(sentences)
        for cue in _cues_of(sentence, position, languages)
    ]


def mentions(text: str, concept: Concept, languages: tuple[str, ...]) -> bool:
    """Whether a text holds a concept at all, without regard to negation."""
    folded = fold(text)
    return any(_search(language, concept, folded) for language in languages)


def _cues_of(sentence: str, position: int, languages: tuple[str, ...]) -> list[Cue]:
    folded = fold(sentence)
    found: dict[Concept, float] = {}
    for language in languages:
        conditional = _search(language, Concept.HYPOTHETICAL, folded) is not None
        silence = _search(language, Concept.SILENCE, folded) is not None
        for concept, pattern in compiled(language).items():
            weight = _heaviest(language, concept, pattern, folded)
            if weight is None:
                continue
            if (conditional and concept in CONDITIONAL) or (silence and concept in ABOUT_US):
                weight *= _DISCOUNT
            found[concept] = max(weight, found.get(concept, 0.0))
    return [Cue(concept, weight, sentence, position) for concept, weight in found.items()]


def _heaviest(
    language: str, concept: Concept, pattern: re.Pattern[str], folded: str
) -> float | None:
    """The weight of the first match that nothing negates, of a negated one, None for no match."""
    weight = None
    for match in islice(pattern.finditer(folded), _MATCHES):
        if not _negated(language, concept, folded, match):
            return concept.weight
        weight = concept.weight * _DISCOUNT
    return weight


def _negated(language: str, concept: Concept, folded: str, match: re.Match[str]) -> bool:
    before = folded[max(0, match.start() - _BEFORE_CHARS) : match.start()]
    if concept in POSITIVE:
        return _search(language, Concept.NEGATION, before + match.group()) is not None
    return concept in NEGATABLE_NO and _search(language, Concept.NEGATION, before) is not None


def _search(language: str, concept: Concept, folded: str) -> re.Match[str] | None:
    pattern = compiled(language).get(concept)
    return pattern.search(folded) if pattern else None


@lru_cache(maxsize=16)
def compiled(language: str) -> Mapping[Concept, re.Pattern[str]]:
    """The phrase table of a language, one pattern per concept."""
    return {concept: _compile(lines) for concept, lines in TABLES[language].items()}


def _compile(lines: str) -> re.Pattern[str]:
    alternatives = [_expand(line) for line in _lines(lines)]
    return re.compile(rf"\b(?:{'|'.join(alternatives)})(?!\w)")


def _lines(block: str) -> list[str]:
    """The lines of a block; one indented deeper than the first goes on with the line above."""
    found: list[str] = []
    rows = [row for row in block.splitlines() if row.strip()]
    first = min((len(row) - len(row.lstrip()) for row in rows), default=0)
    for row in rows:
        text = row.strip()
        if len(row) - len(row.lstrip()) == first or not found:
            found.append(text)
        else:
            found[-1] += text if found[-1].endswith("|") else f" {text}"
    return found


def _expand(line: str) -> str:
    """One table line as a regular expression."""
    line = line.replace("(", "(?:").replace("(?:?", "(?")
    line = line.replace(")*", "){0,4}").replace(" … ", r"(?: \S+){0,6} ")
    line = re.sub(r"(?<=\w)\*", r"\\w*", line)
    return line.replace("{day}", _NO_DEADLINE + f"(?:{DAYS})").replace("{anyday}", f"(?:{DAYS})")
