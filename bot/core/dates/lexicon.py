"""From a language's word lists to the meaning of each token."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bot.core.dates import codes
from bot.core.dates.model import Language, Sense, Token

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_FIRST_YEAR, _LAST_YEAR = 1990, 2099
_DASHES = "-–—"  # noqa: RUF001 - mail is written with all three
_HOURS = re.compile(r"(\d{1,2})\s?(?:h|hrs|uur|heures?)", re.IGNORECASE)
_ARTICLES = frozenset(["le", "au", "el", "al", "del", "il", "o", "ao", "dia"])
_LIMITS = frozenset(
    ["before", "antes", "que", "avant", "voor", "nog", "prima", "uiterlijk", "tegen", "richting"]
)
_NUMBER_CODES = {"iso": codes.NUMERIC, "full": codes.NUMERIC, "dayandmonth": codes.NUMERIC}

Lexicon = Mapping[str, tuple[tuple[tuple[str, ...], str, object], ...]]


@dataclass(frozen=True, slots=True)
class Item:
    """A meaning and the tokens (`start` to `end`, exclusive) that carry it."""

    code: str
    value: object
    start: int
    end: int


def _value(code: str, phrase: str) -> int:
    """Return the value of a word: the number in its code, or that a limit ends in an article."""
    if code in {codes.BY, codes.WITHIN} and phrase.rsplit(maxsplit=1)[-1] in _ARTICLES:
        return codes.WITH_ARTICLE
    if code == codes.END and phrase.split(maxsplit=1)[0] in _LIMITS:
        return codes.LIMITED
    return int(code[1:] or 1)


def _entries(language: Language) -> Iterator[tuple[str, str, object]]:
    suffixes = ["", *language.day_suffixes.split()]
    for number, names in enumerate(language.weekdays):
        for name in names.split():
            yield from ((name + suffix, codes.WEEKDAY, number) for suffix in suffixes)
    for number, names in enumerate(language.weak_weekdays):
        yield from ((name, codes.WEAK_WEEKDAY, number) for name in names.split())
    for number, names in enumerate(language.months, start=1):
        yield from ((name, codes.MONTH, number) for name in names.split())
    for code, phrases in language.words.items():
        yield from ((phrase, code[0], _value(code, phrase)) for phrase in phrases.split("|"))
    for unit, phrases in language.units.items():
        yield from ((phrase, codes.UNIT, unit) for phrase in phrases.split("|"))
    for phrase, value in language.numbers.items():
        yield phrase, codes.ONE if value == 1 else codes.NUMBER, value
    for table, code in (
        (language.few, codes.FEW),
        (language.offsets, codes.OFFSET),
        (language.shifts, codes.SHIFT),
    ):
        yield from ((phrase, code, value) for phrase, value in table.items())
    for name, phrases in language.feasts.items():
        yield from ((phrase, codes.FEAST, name) for phrase in phrases.split("|"))


def _spellings(phrase: str) -> set[str]:
    """German umlauts are also written out; the data is free of other accents."""
    phrase = phrase.replace("ß", "ss")
    plain = phrase.replace("ä", "a").replace("ö", "o").replace("ü", "u")
    return {plain, phrase.translate(_UMLAUTS)}


def compile_lexicon(language: Language) -> Lexicon:
    """Index all phrases of a language by their first word, the longest first."""
    index: dict[str, list[tuple[tuple[str, ...], str, object]]] = {}
    for phrase, code, value in _entries(language):
        for spelling in _spellings(phrase):
            words = tuple(spelling.replace("_", " ").split())
            index.setdefault(words[0], []).append((words, code, value))
    return {
        first: tuple(sorted(phrases, key=lambda entry: -len(entry[0])))
        for first, phrases in index.items()
    }


def _of_number(kind: str, token: Token, *, dotted: bool) -> Sense | None:
    if kind in _NUMBER_CODES:
        return Sense(_NUMBER_CODES[kind], (kind, token.raw))
    if kind == "clock":
        return Sense(codes.CLOCK, _hours(token.raw))
    if kind not in {"ordinal", "number"}:
        return None
    value = int("".join(sign for sign in token.raw if sign.isdecimal())[:9])
    if kind == "ordinal" and (dotted or not token.raw.endswith(".")):
        return Sense(codes.ORDINAL, value)
    return Sense(codes.YEAR if _FIRST_YEAR <= value <= _LAST_YEAR else codes.NUMBER, value)


def _hours(raw: str) -> int | None:
    """Return the number in '48h' and '48 heures', which may be a span; '10:30' is none."""
    hours = _HOURS.fullmatch(raw)
    return int(hours.group(1)) if hours else None


def _of_sign(norm: str) -> Sense:
    if norm in _DASHES:
        return Sense(codes.TO, None)
    if norm == "/":
        return Sense(codes.OR, None)
    return Sense(codes.COMMA if norm in ",()" else codes.STOP, None)


def _sense(tokens: list[tuple[str, Token]], at: int, lexicon: Lexicon, *, dotted: bool) -> Sense:
    kind, token = tokens[at]
    for words, code, value in lexicon.get(token.norm, ()):
        if words == tuple(following.norm for _, following in tokens[at : at + len(words)]):
            return Sense(code, value, len(words))
    if kind == "sign":
        return _of_sign(token.norm)
    return _of_number(kind, token, dotted=dotted) or Sense(codes.OTHER, None)


def items(tokens: list[tuple[str, Token]], lexicon: Lexicon, *, dotted: bool = True) -> list[Item]:
    """Return the meanings of a sentence's tokens in order.

    `dotted`: whether '4.' means the fourth, or is a number that ends a sentence.
    """
    found: list[Item] = []
    at = 0
    while at < len(tokens):
        sense = _sense(tokens, at, lexicon, dotted=dotted)
        found.append(Item(sense.code, sense.value, at, at + sense.width))
        at += sense.width
    return found
