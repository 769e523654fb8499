"""Gmail's search language: a small grammar; what each operator means is in `search_terms`.

all   := any*                    terms side by side must all match
any   := not (OR not)*           OR binds tighter than standing side by side
not   := '-' not | term
term  := operator term | group | "phrase" | word
group := '(' all ')' | '{' any* '}'          braces: one of them must match
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from bot.sandbox.errors import invalid
from bot.sandbox.gmail.mailbox import HIDDEN, Mailbox
from bot.sandbox.gmail.message import Message
from bot.sandbox.gmail.search_terms import ANYWHERE, OPERATORS, PLACES, Context, Predicate

_LONGEST_QUERY = 10_000
_DEEPEST_QUERY = 50
_TEXT = "text"
_ENDS = frozenset({"end", "close"})
_TOKEN = re.compile(
    r"""\s*(?:
        (?P<open>[({]) | (?P<close>[)}])
      | (?P<minus>-)(?=[^\s])
      | (?P<operator>"""
    + "|".join(OPERATORS)
    + r"""):
      | "(?P<phrase>[^"]*)"?
      | (?P<word>[^\s(){}"]+)
    )""",
    re.VERBOSE | re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Term:
    """One word or phrase, and the operator it stands under ('text' for none)."""

    operator: str
    value: str


@dataclass(frozen=True, slots=True)
class Not:
    """What must not match."""

    node: Node


@dataclass(frozen=True, slots=True)
class All:
    """What must all match; nothing at all matches everything."""

    nodes: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """Of what one must match."""

    nodes: tuple[Node, ...]


Node = Term | Not | All | AnyOf
_Token = tuple[str, str]


def matcher(mailbox: Mailbox, params: dict[str, Any]) -> Callable[[Message], bool]:
    """Return what decides whether a message is in the answer to a list request.

    Reads q, labelIds (all of them) and includeSpamTrash. Spam and trash stay out unless the
    request asks for them in one of Gmail's ways.
    """
    labels = set(params.get("labelIds") or ())
    query = parse(params.get("q") or "")
    asked = params.get("includeSpamTrash") or labels & HIDDEN or _looks_into_hidden(query)
    hidden = frozenset() if asked else HIDDEN
    matches = _predicate(query, Context.of(mailbox))
    return lambda message: (
        labels <= message.labels and not hidden & message.labels and matches(message)
    )


def parse(query: str) -> Node:
    """Return the meaning of a query; nothing a person types is an error, only excess is."""
    if len(query) > _LONGEST_QUERY:
        raise invalid("Invalid query: too long")
    tokens = [(str(m.lastgroup), m[str(m.lastgroup)]) for m in _TOKEN.finditer(query.strip())]
    return _Parser(tokens).parse()


class _Parser:
    def __init__(self, tokens: Sequence[_Token]) -> None:
        self._tokens = tokens
        self._at = 0
        self._depth = 0

    def parse(self) -> Node:
        nodes: list[Node] = []
        while self._at < len(self._tokens):
            nodes.append(self._all(_TEXT))
            self._at += 1  # a closing bracket too many
        return All(tuple(nodes))

    def _kind(self) -> str:
        return self._tokens[self._at][0] if self._at < len(self._tokens) else "end"

    def _take(self) -> str:
        self._at += 1
        return self._tokens[self._at - 1][1]

    def _is(self, word: str) -> bool:
        return self._kind() == "word" and self._tokens[self._at][1] == word

    def _all(self, operator: str) -> Node:
        nodes = []
        while self._kind() not in _ENDS:
            nodes.append(self._any(operator))
        return All(tuple(nodes))

    def _any(self, operator: str) -> Node:
        nodes = [self._not(operator)]
        while self._is("OR"):
            self._at += 1
            if self._kind() not in _ENDS:
                nodes.append(self._not(operator))
        return nodes[0] if len(nodes) == 1 else AnyOf(tuple(nodes))

    def _not(self, operator: str) -> Node:
        self._depth += 1
        if self._depth > _DEEPEST_QUERY:
            raise invalid("Invalid query: too deep")
        node = self._negated_or_term(operator)
        self._depth -= 1
        return node

    def _negated_or_term(self, operator: str) -> Node:
        kind = self._kind()
        if kind == "minus":
            self._at += 1
            return Not(self._not(operator))
        if kind == "operator":
            return self._not(self._take().lower())
        if kind == "open":
            return self._group(operator)
        if kind in _ENDS:
            return All(())
        if self._is("AND") or self._is("OR"):
            self._at += 1
            return All(())
        return Term(operator, self._take())

    def _group(self, operator: str) -> Node:
        inside = self._all(operator) if self._take() == "(" else self._one_of(operator)
        self._at += 1  # the closing bracket, or the end
        return inside

    def _one_of(self, operator: str) -> Node:
        nodes = []
        while self._kind() not in _ENDS:
            nodes.append(self._any(operator))
        return AnyOf(tuple(nodes))


def _predicate(node: Node, context: Context) -> Predicate:
    match node:
        case Term(operator, value):
            return OPERATORS[operator](value, context)
        case Not(inner):
            refused = _predicate(inner, context)
            return lambda message: not refused(message)
        case All(nodes):
            wanted = [_predicate(each, context) for each in nodes]
            return lambda message: all(matches(message) for matches in wanted)
        case AnyOf(nodes):
            offered = [_predicate(each, context) for each in nodes]
            return lambda message: any(matches(message) for matches in offered)


def _looks_into_hidden(node: Node) -> bool:
    match node:
        case Term(("in" | "label" | "is"), value):
            return value.lower() == ANYWHERE or PLACES.get(value.lower()) in HIDDEN
        case All(nodes) | AnyOf(nodes):
            return any(map(_looks_into_hidden, nodes))
    return False
