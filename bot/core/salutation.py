"""How a letter greets somebody, from what is written and nothing that is guessed.

The last name follows a title only where the title itself was written: in the mail, the event or
before the name. First names say nothing about how a person is addressed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.core.cleaning import clean
from bot.core.model import Person

MAX_NAME = 60

# Titles as they are written -> as an English letter writes them.
_TITLES = {
    "mr": "Mr.",
    "mister": "Mr.",
    "herr": "Mr.",
    "ms": "Ms.",
    "frau": "Ms.",
    "mrs": "Mrs.",
    "miss": "Miss",
    "mx": "Mx.",
    "dr": "Dr.",
    "doctor": "Dr.",
    "prof": "Prof.",
    "professor": "Prof.",
}
_SHORT = 3
# "Prof. Dr. Ada Byron" is greeted by the highest.
_RANK = ("Prof.", "Dr.")
_ASIDE = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|<[^<>]*>")
_AFFILIATION = re.compile(r" [|/–—-] .*$| via .*$| @ .*$", re.IGNORECASE)  # noqa: RUF001
_SUFFIX = re.compile(
    r",? (?:ph\.?d|m\.?d|mba|m\.?sc|b\.?sc|llm|esq|cpa|jr|sr|ii|iii|iv)\.?$", re.IGNORECASE
)
_PARTICLES = frozenset(
    {
        *("al", "bin", "da", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "el"),
        *("la", "las", "le", "los", "ten", "ter", "van", "von", "zu", "zum", "zur"),
    }
)
_INITIAL = re.compile(r"[^\W\d_]\.?")


@dataclass(frozen=True, slots=True)
class Name:
    """A name taken apart: `full` without title, `family` ('' when it cannot be told), `title`."""

    full: str
    family: str
    title: str


def salutation(person: Person, title: str | None = None) -> str:
    """Return the first line of a letter: "Dear Mr. Smith,", "Dear Jane Doe," or "Hello,".

    `title` is the one written beside the name somewhere ('Mr', 'Dr', …), if any.
    """
    name = name_of(person)
    if not name.full:
        return "Hello,"
    written = _title(title or "") or name.title
    if written:
        return f"Dear {written} {name.family or name.full},"
    return f"Dear {name.full},"


def display_name(person: Person) -> str:
    """Return the name as one writes it in a sentence, '' when none is known."""
    return name_of(person).full


def names_of(person: Person) -> tuple[str, ...]:
    """Return what somebody may call the person, longest first: full, family and first name."""
    name = name_of(person)
    first = name.full.partition(" ")[0]
    names = {n for n in (name.full, name.family, first) if len(n) > 1 and n[0].isupper()}
    return tuple(sorted(names, key=len, reverse=True))


def name_of(person: Person) -> Name:
    """Take a display name apart: 'Doe, Jane (she/her)', 'Dr. Ada Okafor | Globex', 'JOHN SMITH'."""
    text = _AFFILIATION.sub("", " ".join(_ASIDE.sub(" ", clean(person.name, 200)).split()))
    text = text.strip(" \"'“”‘’,;")  # noqa: RUF001
    if "@" in text or _known(text) or not any(c.isalpha() for c in text):
        return Name("", "", "")
    titles, text = _leading_titles(_without_suffixes(text))
    last, comma, first = text.partition(",")
    if comma and first.strip():
        inner, first = _leading_titles(first.strip())
        full, family = _recased(f"{first} {last.strip()}"), _recased(last.strip())
        titles += inner
    else:
        full = _recased(text.strip(" ,"))
        family = _family(text.strip(" ,").split())
    return Name(clean(full, MAX_NAME), clean(family, MAX_NAME), _highest(titles))


def _title(text: str) -> str:
    return _highest([t for t in map(_known, re.split(r"[\s.]+", text[:40])) if t])


def _known(word: str) -> str:
    return _TITLES.get(word.strip(".").lower(), "")


def _highest(titles: list[str]) -> str:
    return next((t for t in _RANK if t in titles), titles[0] if titles else "")


def _leading_titles(text: str) -> tuple[list[str], str]:
    titles: list[str] = []
    while True:
        word, _, rest = text.partition(" ")
        title = _known(word)
        if not title or not rest:
            return titles, text
        titles.append(title)
        text = rest


def _without_suffixes(text: str) -> str:
    for _ in range(3):
        text = _SUFFIX.sub("", text)
    return text


def _recased(name: str) -> str:
    """Give 'JANE DOE', 'jane doe' and 'Jean DUPONT' their capitals; leave mixed case alone."""
    words = name.split()
    if name == name.lower():
        return " ".join(w if w in _PARTICLES and len(words) > 1 else _capital(w) for w in words)
    shouted = len(words) > 1 and name == name.upper()
    return " ".join(
        _capital(w) if _shouts(w) and (shouted or len(w) > _SHORT) else w for w in words
    )


def _shouts(word: str) -> bool:
    return len(word) > 1 and word.isupper() and not word.endswith(".")


def _capital(word: str) -> str:
    return re.sub(r"[^\W\d_]+", lambda m: m[0].capitalize(), word.lower())


def _family(words: list[str]) -> str:
    """Return the family name of a name in its usual order, '' when it cannot be told.

    Particles belong to it (van der Berg). Three words may be two given names or two family names:
    only plain English spelling makes the last one sure.
    """
    if len(words) == 1:
        return _recased(words[0])
    shouted = [w for w in words if _shouts(w)]
    if shouted and len(shouted) < len(words):  # LI Wei or AJ Smith? only a long one is sure
        return _recased(" ".join(shouted)) if all(len(w) > _SHORT for w in shouted) else ""
    start = len(words) - 1
    while start > 1 and words[start - 1].lower() in _PARTICLES:
        start -= 1
    between = [w for w in words[1:start] if not _INITIAL.fullmatch(w)]
    doubtful = any(not w.isascii() for w in words) or any(w.endswith("ez") for w in between)
    return "" if between and doubtful else _recased(" ".join(words[start:]))
