"""Somebody a text names, and how far an unusual name is believed."""

# ruff: noqa: PLR2004 - small counts of words or letters, said by the names beside them

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.core.recognise import cues
from bot.core.recognise.job_words import is_role
from bot.core.recognise.name_words import (
    EMAIL,
    LISTED_END,
)
from bot.core.recognise.text import fold


class Part(StrEnum):
    """What somebody named in a text does there."""

    INTERVIEWER = "interviewer"
    HOST = "host"
    COORDINATOR = "coordinator"
    SIGNATURE = "signature"
    CANDIDATE = "candidate"
    MENTIONED = "mentioned"


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody the text names, what the text makes of them, and the address beside the name."""

    name: str
    part: Part
    email: str | None = None
    recruits: bool = False


@dataclass(frozen=True, slots=True)
class Trust:
    """How much a wording promises that a name follows."""

    two_words: bool = False
    one_word: bool = False


# 'see Gav at front desk'
_PLACES_AFTER = (
    "at ",
    "on ",
    "in ",
    "from ",
    "am ",
    "im ",
    "bei ",
    "en ",
    "à ",
    "a ",
    "na ",
    "no ",
)


def believed(name: str, rest: str, trust: Trust) -> bool:
    """Tell whether an unusual name is one, by its words, what follows, and what led to it."""
    if " " in name:
        ends = not rest or rest[0] in LISTED_END or rest[0].islower()
        described = rest.startswith((",", "(")) and is_role(re.split(r"[,()]", rest)[1])
        return (trust.two_words or described) and ends and not is_role(name)
    if rest.startswith("(") and is_role(rest[1:].partition(")")[0]):
        return True  # 'Gill (practice manager)'
    alone = not rest or rest[0] in "(,.;|/<" or rest.startswith(_PLACES_AFTER)
    return trust.one_word and alone and len(name) > 2


def doing(after: str) -> Part | None:
    """Return what the words behind a name say that somebody does, None for nothing."""
    if cues.ARRANGES_AFTER.match(after):
        return Part.COORDINATOR
    if cues.HOSTS_AFTER.match(after):
        return Part.HOST
    return Part.INTERVIEWER if cues.INTERVIEWS_AFTER.match(after) else None


def around(text: str, name: str) -> str:
    """Return the name with the bracket behind it and the words of its slot."""
    return text if text.count(",") < 3 else name


def named_in_part(name: str, part: Part, context: str) -> Named:
    """Return a name with what the words around it tell: an address, that somebody recruits."""
    about = fold(context.replace(name, "", 1))
    email = EMAIL.search(context)
    if part is Part.INTERVIEWER and cues.ARRANGES.search(about):
        part = Part.COORDINATOR
    return Named(
        name, part, email.group().lower() if email else None, bool(cues.RECRUITS.search(about))
    )


def unique_people(found: Sequence[Named]) -> list[Named]:
    """Return each name once for each part."""
    kept: dict[tuple[str, Part], Named] = {}
    for person in found:
        kept.setdefault((person.name, person.part), person)
    return list(kept.values())
