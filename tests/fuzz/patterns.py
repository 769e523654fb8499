"""Strings made to measure for our own patterns: almost matching, and as long as they allow.

A pattern that backtracks shows it on text that matches far and then fails; text that is drawn from
the pattern itself gets furthest.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from random import Random
from re import _parser as parser  # type: ignore[attr-defined]  # nothing public takes one apart
from typing import Any

import bot.core
import bot.events
import bot.mail
import bot.notes

_PACKAGES = (bot.core, bot.events, bot.mail, bot.notes)
_LETTERS = "aeinrst .,-:@<>09zZé\n"
_IN_CATEGORY = {
    "CATEGORY_DIGIT": "0123456789",
    "CATEGORY_WORD": "abcxyzABC019_é",
    "CATEGORY_SPACE": " \t\n\u00a0",
    "CATEGORY_NOT_DIGIT": "ab .",
    "CATEGORY_NOT_WORD": " .,-<>",
    "CATEGORY_NOT_SPACE": "ab1.",
}


@cache
def own_patterns() -> tuple[re.Pattern[str], ...]:
    """Return every compiled pattern that stands in a module of the hostile paths, in order."""
    found: dict[tuple[str, int], re.Pattern[str]] = {}
    for package in _PACKAGES:
        for info in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            for pattern in _patterns_in(vars(importlib.import_module(info.name)), depth=4):
                found[pattern.pattern, pattern.flags] = pattern
    return tuple(found[key] for key in sorted(found))


def _patterns_in(value: Any, depth: int) -> Iterator[re.Pattern[str]]:
    if isinstance(value, re.Pattern):
        if isinstance(value.pattern, str):
            yield value
    elif depth and isinstance(value, Mapping):
        yield from _patterns_in(list(value.values()), depth)
    elif depth and isinstance(value, list | tuple | set | frozenset):
        for item in value:
            yield from _patterns_in(item, depth - 1)


def almost_matching(random: Random, stretch: int) -> str:
    """Return text that one of our patterns likes, a repeat in it at most `stretch` times long."""
    pattern = random.choice(own_patterns())
    text = _Sampler(random, stretch).sample(_tree(pattern))
    return text + random.choice(("", "!", "\x00", " ", "\n", text[:20], "¿"))


@cache
def _tree(pattern: re.Pattern[str]) -> Any:
    return parser.parse(pattern.pattern, pattern.flags)


class _Sampler:
    """Walks a parsed pattern and draws text for each part, within a budget of characters."""

    def __init__(self, random: Random, stretch: int) -> None:
        self._random = random
        self._stretch = stretch
        self._left = 4 * stretch

    def sample(self, tree: Iterable[tuple[Any, Any]]) -> str:
        return "".join(self._part(str(kind), given) for kind, given in tree)

    def _part(self, kind: str, given: Any) -> str:
        """Draw one part; anchors and backward looks give nothing."""
        ways: dict[str, Callable[[], str]] = {
            "LITERAL": lambda: chr(given),
            "IN": lambda: self._in(given),
            "ANY": lambda: self._random.choice(_LETTERS),
            "NOT_LITERAL": lambda: self._random.choice(_LETTERS),
            "BRANCH": lambda: self.sample(self._random.choice(given[1])),
            "SUBPATTERN": lambda: self.sample(given[-1]),
            "ATOMIC_GROUP": lambda: self.sample(given),
            "MAX_REPEAT": lambda: self._repeated(*given),
            "MIN_REPEAT": lambda: self._repeated(*given),
            "POSSESSIVE_REPEAT": lambda: self._repeated(*given),
            "ASSERT": lambda: self.sample(given[1]) if given[0] > 0 else "",
        }
        return ways[kind]() if kind in ways else ""

    def _in(self, given: Any) -> str:
        kind, value = self._random.choice(given)
        if str(kind) == "RANGE":
            return chr(self._random.randint(*value))
        if str(kind) == "LITERAL":
            return chr(value)
        if str(kind) == "CATEGORY":
            return self._random.choice(_IN_CATEGORY.get(str(value), "a"))
        return self._random.choice(_LETTERS)

    def _repeated(self, least: int, most: Any, tree: Any) -> str:
        most = min(int(most), self._stretch)
        times = self._random.choice((least, min(least + 1, most), min(least + 3, most), most))
        parts = []
        for count in range(max(times, least)):
            if count >= least and self._left <= 0:
                break
            parts.append(self.sample(tree))
            self._left -= len(parts[-1])
        return "".join(parts)
