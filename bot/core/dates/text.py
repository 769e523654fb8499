"""From a mail's text to sentences, and from a sentence to tokens."""
# ruff: noqa: RUF001 - typographic quotes and dashes are what mail is written with

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from bot.core.dates.model import Token

MAX_CHARACTERS = 20_000
MAX_SENTENCE = 1_000
MAX_SENTENCES = 600
_TAIL = 60
_SHORT_LINE = 45
_DAY_DIGITS = 2
_FULL_WORD = 5

_ABBREVIATED = (
    "dr mr mrs ms prof st no nr bzw ca evtl inkl ggf bspw tel approx etc vs zzgl spat spatest "
    "jan feb mar apr jun jul aug sep sept oct okt nov dec dez mon tue tues wed thu thur thurs fri "
    "sat sun janv fevr avr juil ene abr ago dic gen mag giu lug set ott out fev "
    "sr sra sig dott mme mlle ltd inc mo di mi do sa so lun mer jeu ven mrt ma vr att uhr"
)
_ABBREVIATIONS = frozenset(_ABBREVIATED.split())
_AFTER_DAY_NUMBER = re.compile(
    r"\d|(?:jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|oct|nov|dez|dec)[a-z]*\b|kw\b|kalenderwoche"
)
_DAY_AND_MONTH = re.compile(r"\d{1,2}\.\d{1,2}")
_GERMAN_STARTS = (
    "bitte wir sie ich du ihr danke vielen mit das die der es wenn falls sollten sollte unser "
    "unsere dann danach leider gerne viele liebe beste"
)
_STARTERS = frozenset(_GERMAN_STARTS.split())
_END = re.compile(r"[.!?…]{1,3}[\"'”»)\]]{0,3}\s+")
_BULLET = re.compile(r"^(?:[-*•·>+–—]\s|\d{1,2}[.)]\s)")
_LAST_WORD = re.compile(r"(\S{1,30})$")

_TOKEN = re.compile(
    r"""(?P<iso>\d{4}-\d{1,2}-\d{1,2}\b)
    |(?P<full>\d{1,2}\s?\.\s?\d{1,2}\s?\.\s?\d{4}\b|\d{1,2}([/.-])\d{1,2}\3(?:\d{4}|\d{2})\b)
    |(?P<clock>\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\b\.?)?|\d{1,2}(?:\.\d{2})?\s?[ap]\.?m\b\.?
        |\d{1,2}(?:[.]\d{2})?\s?(?:uhr|uur|heures?|hrs|h\d{2}|h)\b)
    |(?P<dayandmonth>\d{1,2}/\d{1,2}\b(?!/)|\d{1,2}\.\s?\d{1,2}\.(?!\d)|\d{1,2}\.\d{1,2}\b)
    |(?P<ordinal>\d{1,2}(?:st|nd|rd|th|er|eme|ème|e|de|ste|[ºª°])(?![^\W\d_])
        |\d{1,2}\.(?=\s|$|[,;:)–-]))
    |(?P<number>\d+)
    |(?P<word>n['’]t(?![^\W\d_])|['’](?:ll|re|ve|d|m)(?![^\W\d_])|[^\W\d_]+?(?=n['’]t(?![^\W\d_]))
        |[^\W\d_]+)
    |(?P<sign>[^\w\s])""",
    re.VERBOSE | re.IGNORECASE,
)
_CONTRACTIONS = {
    "'ll": "will",
    "'re": "are",
    "'ve": "have",
    "'d": "would",
    "'m": "am",
    "n't": "not",
}


@lru_cache(maxsize=4096)
def fold(word: str) -> str:
    """Return `word` in lower case, without accents, with straight apostrophes."""
    spread = unicodedata.normalize("NFKD", word.casefold().replace("’", "'"))
    return "".join(sign for sign in spread if not unicodedata.combining(sign))


def _lines_joined(text: str) -> list[str]:
    """Join what a mail program wrapped; a blank line, a list item or a short line ends a block."""
    blocks: list[str] = []
    previous = ""
    for line in (" ".join(line.split()) for line in text.splitlines()):
        wrapped = len(previous) >= _SHORT_LINE or line[:1].islower() or previous.endswith(",")
        if line and previous and wrapped and not _BULLET.match(line):
            blocks[-1] = f"{blocks[-1]} {line}"
        elif line:
            blocks.append(line)
        previous = line
    return blocks


def _ends_sentence(before: str, after: str) -> bool:
    """Tell whether a full stop at the end of `before` ends the sentence."""
    if not before.endswith("."):
        return True
    last = _LAST_WORD.search(before[-_TAIL:].rstrip("."))
    word = fold(last.group(1)) if last else ""
    if word.isdigit() and len(word) <= _DAY_DIGITS:
        return not (after[:1].islower() or _AFTER_DAY_NUMBER.match(fold(after[:20])))
    if _DAY_AND_MONTH.fullmatch(word):
        return fold(after.split(" ", 1)[0]) in _STARTERS
    if len(word) >= _FULL_WORD and after[:1].islower():  # mails all in lower case
        return word.isalpha() and word not in _ABBREVIATIONS
    return not (len(word) == 1 or word in _ABBREVIATIONS or after[:1].islower())


def sentences(text: str) -> list[str]:
    """Split the first `MAX_CHARACTERS` of a text into sentences of bounded number and length."""
    found: list[str] = []
    for block in _lines_joined(text[:MAX_CHARACTERS]):
        start = 0
        for stop in _END.finditer(block):
            head = block[start : stop.end()].rstrip()
            if _ends_sentence(head, block[stop.end() : stop.end() + _TAIL]):
                found.append(head[:MAX_SENTENCE])
                start = stop.end()
        if block[start:].strip():
            found.append(block[start:].strip()[:MAX_SENTENCE])
    return found[:MAX_SENTENCES]


def _norm(raw: str) -> str:
    folded = fold("".join(raw.split()))
    return _CONTRACTIONS.get(folded, folded)


def tokens(sentence: str) -> list[tuple[str, Token]]:
    """Return the tokens of a sentence, each with its class (see `_TOKEN`)."""
    return [
        (m.lastgroup or "sign", Token(_norm(m.group()), m.start(), m.end(), m.group()))
        for m in _TOKEN.finditer(sentence)
        if m.group() not in "'’\"“”„«»*_"
    ]
