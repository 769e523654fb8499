"""Faults on demand: which calls fail, how, and how often. `spoiling` does what they say."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from fnmatch import fnmatchcase
from random import Random
from typing import TYPE_CHECKING, Annotated

from pydantic import BaseModel, ConfigDict, Field

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.sandbox.wire import Request


class Kind(StrEnum):
    """What goes wrong."""

    STATUS = "status"  # nothing is done, the answer is an error
    STATUS_AFTER = "status_after"  # it is done, the answer is an error all the same
    RESET_BEFORE = "reset_before"  # nothing is done, the connection closes without an answer
    LOST_ANSWER = "lost_answer"  # it is done, the connection closes without an answer
    TRUNCATE = "truncate"  # it is done, the answer breaks off half-way
    GARBAGE = "garbage"  # it is done, a web page comes instead of JSON
    DROP = "drop"  # it is done, the named fields are missing from the answer, however deep
    EMPTY = "empty"  # it is done, the named lists of the answer hold nothing
    REPEAT = "repeat"  # it is done, every row of the answer's list stands there twice
    SHUFFLE = "shuffle"  # it is done, the rows of the answer's list are out of order
    PAGES = "pages"  # it is done, the list comes in small pages, out of order, one of them twice
    LAG = "lag"  # it is done, a search does not know yet what is younger than `seconds`
    DELAY = "delay"  # it is done, the answer comes late
    HANG = "hang"  # it is done, no answer ever comes
    HANG_BEFORE = "hang_before"  # nothing is done, no answer ever comes
    PERSON = "person"  # first the user does something to the newest draft, then all goes well


class Deed(StrEnum):
    """What a person does to a draft at the worst moment."""

    EDIT = "edit"
    SEND = "send"
    DELETE = "delete"
    TRASH = "trash"
    RETITLE = "retitle"  # another subject, which moves it to another thread


# Nothing of these reaches the mailbox or the calendar.
_PREVENTED = frozenset({Kind.STATUS, Kind.RESET_BEFORE, Kind.HANG_BEFORE})


class Rule(BaseModel):
    """One fault, as the control address takes it.

    `match` is a glob over the method id ('gmail.users.drafts.*', 'oauth.token', 'batch') or over
    verb, path and query ('POST /gmail/v1/*', 'GET *syncToken=*'). The first `skip` matches go well,
    then `times` fail (None: all), each with `probability`, decided by a random number generator
    that `seed` starts.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    match: str = "*"
    kind: Kind
    user: str | None = None
    status: Annotated[int, Field(ge=400, le=599)] = 503
    reason: str = ""
    message: str = ""
    retry_after: Annotated[int, Field(ge=0)] | None = None
    bare: bool = False
    fields: tuple[str, ...] = ()
    does: Deed = Deed.EDIT
    seconds: Annotated[float, Field(ge=0, le=86_400)] = 1.0
    skip: Annotated[int, Field(ge=0)] = 0
    times: Annotated[int, Field(ge=1)] | None = None
    probability: Annotated[float, Field(ge=0, le=1)] = 1.0
    seed: int = 0

    @property
    def prevents(self) -> bool:
        """Whether the call is not carried out at all."""
        return self.kind in _PREVENTED


@dataclass
class _Armed:
    rule: Rule
    random: Random
    seen: int = 0
    struck: int = 0

    def strikes(self, method_id: str, line: str, user: str | None) -> bool:
        rule = self.rule
        if not (fnmatchcase(method_id, rule.match) or fnmatchcase(line, rule.match)):
            return False
        if rule.user is not None and rule.user != user:
            return False
        if rule.times is not None and self.struck >= rule.times:
            return False
        self.seen += 1
        if self.seen <= rule.skip or self.random.random() >= rule.probability:
            return False
        self.struck += 1
        return True


@dataclass
class Faults:
    """The faults in force, in the order given; the first that strikes counts.

    `deck` holds the pages that a `pages` fault has still to give out, by page token.
    """

    _armed: list[_Armed] = field(default_factory=list)
    deck: dict[str, bytes] = field(default_factory=dict)

    def set(self, rules: Iterable[Rule]) -> None:
        """Replace all faults; none clears them."""
        # Repeatable chance is the point here, not secrecy.
        self._armed = [_Armed(rule, Random(rule.seed)) for rule in rules]  # noqa: S311
        self.deck.clear()

    def strike(self, method_id: str, request: Request, user: str | None) -> Rule | None:
        """Return the fault that befalls a call, None when it goes well."""
        query = "&".join(f"{name}={value}" for name, value in request.query)
        line = f"{request.method} {request.path}{'?' if query else ''}{query}"
        return next((a.rule for a in self._armed if a.strikes(method_id, line, user)), None)

    def show(self) -> list[dict[str, object]]:
        """Return the rules with how often each has struck."""
        return [
            a.rule.model_dump(mode="json", exclude_defaults=True) | {"struck": a.struck}
            for a in self._armed
        ]
