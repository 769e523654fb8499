"""A job and a firm written one after the other, without anything between them."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Sequence

from bot.core.recognise.job_words import (
    ends_like_a_job,
    is_field,
    is_role,
    names_a_job,
    reads_like_work,
)
from bot.core.recognise.organisations import ORGANISATION
from bot.core.recognise.rounds import WEAK_WORDS
from bot.core.recognise.text import fold

_PARTICLES = frozenset(
    """
    a al alla at au bei bij chez da de del della des di do du em en for für im in la le na
    no of van von zu à
    """.split()  # noqa: SIM905 - a table of words
)


def job_and_firm(text: str, is_employer: Callable[[str], bool]) -> tuple[str, str] | None:
    """Split 'hotel Playa Dorada camarera' and 'Erzieherin Kita Wirbelwind' into job and firm."""
    words = [(hit.group(), hit.start()) for hit in re.finditer(r"\S+", text)]
    firm = next((i for i, (w, _) in enumerate(words) if ORGANISATION.fullmatch(fold(w))), None)
    job = next((i for i, (w, _) in enumerate(words) if names_a_job(w)), None)
    if job and is_employer(text[: words[job][1]].strip()):
        return text[words[job][1] :].strip(), text[: words[job][1]].strip()
    if lower := _lower_job(words):
        return _without_particle(text[:lower]), text[lower:].strip()
    if firm is None or job is None:
        return None
    named = any(w[0].isupper() for w, _ in words[1:job])
    if firm == 0 and job > 1 and named and words[job][0].islower():
        at = words[job][1]
        return text[at:].strip(), text[:at].strip()
    proper = firm + 1 < len(words) and words[firm + 1][0][0].isupper()
    if job < firm and proper and words[firm - 1][0].lower() not in _PARTICLES:
        at = words[firm][1]
        return text[:at].strip(), text[at:].strip()
    return None


def _without_particle(job: str) -> str:
    words = job.split()
    while words and words[-1].lower() in {
        *_PARTICLES,
        "na",
        "no",
        "em",
        "at",
        "bei",
        "chez",
        "bij",
    }:
        words.pop()
    return " ".join(words)


def _lower_job(words: Sequence[tuple[str, int]]) -> int:
    """Return where the firm begins in 'hôtesse de caisse Super Vallon', 0 when it does not."""
    for (before, _), (word, at) in itertools.pairwise(words):
        if word[0].isupper():
            job = " ".join(w for w, start in words if start < at)
            rest = "".join(w for w, start in words if start >= at)
            lower = job == job.lower() and before.lower() not in _PARTICLES and not rest.isupper()
            lower = lower and (len(words) - len(job.split()) > 1)
            return at if lower and (is_role(job) or ends_like_a_job(job)) else 0
    return 0


_ONLY_TALK = re.compile(WEAK_WORDS)
MAX_TAIL_WORDS = 3


def firm_and_tail(text: str) -> tuple[str, str]:
    """Split 'Ferme des Clos maraîchage': small words behind a name are no part of it."""
    words = text.split()
    capitals = [i for i, word in enumerate(words) if word[0].isupper()]
    if not capitals or capitals[0] > 0:
        return text, ""
    tail = words[capitals[-1] + 1 :]
    small = 0 < len(tail) <= MAX_TAIL_WORDS and tail[0] not in _PARTICLES
    head = " ".join(words[: len(words) - len(tail)])
    work = small and reads_like_work(" ".join(tail)) and not is_role(head) and not is_field(head)
    firm = any(ORGANISATION.fullmatch(fold(word)) for word in tail)
    if not work or firm or any(_ONLY_TALK.search(fold(word)) for word in tail):
        return text, ""
    return " ".join(words[: capitals[-1] + 1]), " ".join(tail)
