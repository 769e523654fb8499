"""What a candidate jotted down about somebody, turned to address that person: she told -> you told.

A jotting is about the recipient ("her talk", "Jane told me …") while the note speaks to them. Only
what is safe is turned; whatever is left, the candidate reads in the draft before sending it.
"""

from __future__ import annotations

import re
from enum import Enum, auto


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_FEMININE = frozenset({"she", "her", "hers", "herself"})
_MASCULINE = frozenset({"he", "him", "his", "himself"})
_PLURAL = frozenset({"they", "them", "their", "theirs", "themselves"})
_SINGULAR_SUBJECTS = frozenset({"she", "he"})
_TURNED = {
    **dict.fromkeys(("she", "he", "they", "him", "them"), "you"),
    **dict.fromkeys(("his", "their"), "your"),
    **dict.fromkeys(("hers", "theirs"), "yours"),
    **dict.fromkeys(("herself", "himself"), "yourself"),
    "themselves": "yourselves",
}
_IRREGULAR = {
    "is": "are",
    "was": "were",
    "has": "have",
    "does": "do",
    "goes": "go",
    "focuses": "focus",
    "isn't": "aren't",
    "wasn't": "weren't",
    "hasn't": "haven't",
    "doesn't": "don't",
}
_CONTRACTED = {"s": "'re", "d": "'d", "ll": "'ll", "re": "'re", "ve": "'ve"}
# Verbs that are turned after "and" too, where most words in -s are nouns ("dogs and cats").
_SURE_VERBS = {
    f"{verb}s": verb
    for verb in _set(
        "build code cook give hike keep know lead learn like live look love make play read ride "
        "run sail say sing speak swim take think travel use want work write"
    )
} | {"teaches": "teach", "coaches": "coach", **_IRREGULAR}
_ADVERBS = _set("also always already just never often once perhaps sometimes still too")
# "her" before one of these is the object ("told her about"), else the possessive ("her talk").
_AFTER_OBJECT = _set(
    "a about again an and as at because but by for from how if in more my of on or our so some "
    "that the then to too what when where whether who why with"
)
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")


class _Place(Enum):
    """Where in a clause the next word stands."""

    OUTSIDE = auto()  # no subject was turned yet
    VERB = auto()  # right after a turned subject
    INSIDE = auto()  # somewhere behind its verb
    JOINED = auto()  # behind "and" there


def address(text: str, names: tuple[str, ...] = (), *, plural: bool = False) -> str:
    """Return `text` speaking to the person it is about.

    `names` are the recipient's names ('Jane Doe', 'Doe', 'Jane'), longest first. `plural` says that
    "they" is the recipient's company, wherever it stands. In a text about several people (she and
    he) only their names are turned.
    """
    text = _without_names(text.replace("’", "'"), names)  # noqa: RUF001
    words = [w.lower().partition("'")[0] for w in _WORD.findall(text)]
    families = [_FEMININE, _MASCULINE]
    if plural or (words and words[0] in _PLURAL):  # else "they" is mostly somebody else
        families.append(_PLURAL)
    present = [family for family in families if family.intersection(words)]
    return _turn(text, present[0]) if len(present) == 1 else text


def _without_names(text: str, names: tuple[str, ...]) -> str:
    """Replace the recipient's name: "Jane's talk" -> "your talk", "Jane likes" -> "she likes"."""
    masculine = _MASCULINE.intersection(w.lower() for w in _WORD.findall(text))
    for name in names:
        escaped = re.escape(name)
        text = re.sub(rf"(?<!\w){escaped}'s?(?!\w)", "your", text)
        text = re.sub(rf"^{escaped}(?= [a-z])", "he" if masculine else "she", text)
        text = re.sub(rf"(?<!\w){escaped}(?!\w)", "you", text)
    return text


def _turn(text: str, pronouns: frozenset[str]) -> str:
    pieces: list[str] = []
    end, place = 0, _Place.OUTSIDE
    for match in _WORD.finditer(text):
        place, word = _turn_word(match, text, place, pronouns)
        pieces += [text[end : match.start()], word]
        end = match.end()
    return "".join([*pieces, text[end:]])


def _turn_word(
    match: re.Match[str], text: str, place: _Place, pronouns: frozenset[str]
) -> tuple[_Place, str]:
    """Return the next word's place and this word turned."""
    word, low = match[0], match[0].lower()
    stem, _, tail = low.partition("'")
    behind = _Place.OUTSIDE if place is _Place.OUTSIDE else _Place.INSIDE
    if stem in pronouns:
        turned = (
            _her(text, match.end()) if low == "her" else _TURNED[stem] + _tail(tail, text, match)
        )
        subject = stem in _SINGULAR_SUBJECTS and not tail
        return (_Place.VERB if subject else behind), _like(word, turned)
    if place is _Place.VERB and (low in _ADVERBS or low.endswith("ly")):
        return place, word
    if place is not _Place.OUTSIDE and low in {"and", "but", "or"}:
        return _Place.JOINED, word
    return behind, _verb(word, place)


def _tail(tail: str, text: str, match: re.Match[str]) -> str:
    """Return the contraction that fits "you": she's a pilot -> you're, she's been -> you've."""
    perfect = tail == "s" and text[match.end() :].lstrip().startswith(("been ", "had ", "got "))
    return "'ve" if perfect else _CONTRACTED.get(tail, "")


def _like(model: str, word: str) -> str:
    return word[0].upper() + word[1:] if model[0].isupper() else word


def _her(text: str, end: int) -> str:
    following = _WORD.match(text, end + 1) if text[end : end + 1] == " " else None
    return "your" if following and following[0].lower() not in _AFTER_OBJECT else "you"


def _verb(word: str, place: _Place) -> str:
    if place is _Place.JOINED:
        return _SURE_VERBS.get(word, word)
    return _base_form(word) if place is _Place.VERB else word


def _base_form(verb: str) -> str:
    """Return the base form of a third-person verb (plays -> play); a past form is its own."""
    if verb in _IRREGULAR:
        return _IRREGULAR[verb]
    if not verb.endswith("s") or verb.endswith("ss"):
        return verb
    if verb.endswith("ies"):
        return f"{verb[:-3]}y"
    if verb.endswith(("ches", "shes", "sses", "xes", "zes")):
        return verb[:-2]
    return verb[:-1]
