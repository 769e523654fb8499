"""One spelling for matching: lower case, no accents, no punctuation, contractions written out."""

from __future__ import annotations

import re
import unicodedata

_GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "œ": "oe", "æ": "ae"})
_QUOTES = str.maketrans({"’": "'", "‘": "'", "´": "'", "`": "'", "ʼ": "'"})  # noqa: RUF001
_INVISIBLE = re.compile(
    r"[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]"
)
_CONTRACTIONS = (
    (re.compile(r"\bcan'?t\b|\bcannot\b"), "can not"),
    (re.compile(r"\bwon'?t\b"), "will not"),
    (
        re.compile(r"\b(do|does|did|is|are|was|were|has|have|had|could|would|should)n'?t\b"),
        r"\1 not",
    ),
    (re.compile(r"\b(i|you|we|they|he|she|it|that|there|who)'ll\b"), r"\1 will"),
    (re.compile(r"\b(you|we|they|there|who)'re\b"), r"\1 are"),
    (re.compile(r"\bi'm\b"), "i am"),
    (re.compile(r"\b(i|you|we|they|who|there)'ve\b"), r"\1 have"),
    (re.compile(r"\b(i|you|we|they|he|she|it)'d\b"), r"\1 would"),
    (re.compile(r"\b(it|that|there|here|what|who|he|she|let|how|when|where)'s\b"), r"\1 is"),
)
_CLOCK = re.compile(
    r"\b\d{1,2}[:.h]\d{2}\s?(?:am|pm|uhr|uur|hrs|h)?\b|\b\d{1,2}\s?(?:am|pm|a\.m|p\.m|uhr|uur|hrs|h)\b"
)
_MONEY = re.compile(r"[$€£]\s?\d[\d.,]*k?|(?<![\d.,])\d[\d.,]*k?\s?[$€£]|\b\d{2,3}k\b")
_OTHER = re.compile(r"[^\w?]+|_+")
_QUESTION = re.compile(r"\?+")


def tidy(text: str) -> str:
    """Readable text with invisible characters gone and whitespace single; for showing."""
    return " ".join(_INVISIBLE.sub("", text).split())


def fold(text: str) -> str:
    """Text for matching: words and digits with single spaces, times of day as `clock`, `?` as `¿`.

    Umlauts become ae, oe, ue (so both German spellings meet); other accents are dropped.
    """
    text = _INVISIBLE.sub("", text).translate(_QUOTES).lower()
    for pattern, written_out in _CONTRACTIONS:
        text = pattern.sub(written_out, text)
    text = unicodedata.normalize("NFC", text).translate(_GERMAN)
    text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    text = _CLOCK.sub(" clock ", _MONEY.sub(" money ", text))
    return " ".join(_QUESTION.sub(" ¿ ", _OTHER.sub(" ", text)).split())
