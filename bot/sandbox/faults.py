"""Faults on demand: which calls fail, how, and how often."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from enum import StrEnum
from fnmatch import fnmatchcase
from http.client import responses
from random import Random
from typing import TYPE_CHECKING, Annotated

from pydantic import BaseModel, ConfigDict, Field

from bot.sandbox.errors import ApiError
from bot.sandbox.wire import Mishap, Response, html_response, json_response

if TYPE_CHECKING:
    from collections.abc import Iterable

_DEFAULT_REASONS = {
    400: "badRequest",
    401: "authError",
    403: "rateLimitExceeded",
    404: "notFound",
    410: "fullSyncRequired",
    429: "rateLimitExceeded",
    500: "backendError",
    503: "backendError",
}


class Kind(StrEnum):
    """What goes wrong."""

    STATUS = "status"  # nothing is done, the answer is an error
    STATUS_AFTER = "status_after"  # it is done, the answer is an error all the same
    RESET_BEFORE = "reset_before"  # nothing is done, the connection closes without an answer
    LOST_ANSWER = "lost_answer"  # it is done, the connection closes without an answer
    TRUNCATE = "truncate"  # it is done, the answer breaks off half-way
    GARBAGE = "garbage"  # it is done, a web page comes instead of JSON
    DROP = "drop"  # it is done, the named fields are missing from the answer
    DELAY = "delay"  # it is done, the answer comes late


class Rule(BaseModel):
    """One fault, as the control address takes it.

    `match` is a glob over the method id ('gmail.users.drafts.*', 'oauth.token', 'batch') or over
    verb and path ('POST /gmail/v1/*'). The first `skip` matches go well, then `times` fail (None:
    all), each with `probability`, decided by a random number generator that `seed` starts.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    match: str = "*"
    kind: Kind
    user: str | None = None
    status: Annotated[int, Field(ge=400, le=599)] = 503
    reason: str = ""
    message: str = ""
    retry_after: Annotated[int, Field(ge=0)] | None = None
    fields: tuple[str, ...] = ()
    seconds: Annotated[float, Field(ge=0, le=120)] = 1.0
    skip: Annotated[int, Field(ge=0)] = 0
    times: Annotated[int, Field(ge=1)] | None = None
    probability: Annotated[float, Field(ge=0, le=1)] = 1.0
    seed: int = 0

    @property
    def prevents(self) -> bool:
        """Whether the call is not carried out at all."""
        return self.kind in {Kind.STATUS, Kind.RESET_BEFORE}


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
    """The faults in force, in the order given; the first that strikes counts."""

    _armed: list[_Armed] = field(default_factory=list)

    def set(self, rules: Iterable[Rule]) -> None:
        """Replace all faults; none clears them."""
        # Repeatable chance is the point here, not secrecy.
        self._armed = [_Armed(rule, Random(rule.seed)) for rule in rules]  # noqa: S311

    def strike(self, method_id: str, verb: str, path: str, user: str | None) -> Rule | None:
        """Return the fault that befalls a call, None when it goes well."""
        line = f"{verb} {path}"
        return next((a.rule for a in self._armed if a.strikes(method_id, line, user)), None)

    def show(self) -> list[dict[str, object]]:
        """Return the rules with how often each has struck."""
        return [
            a.rule.model_dump(mode="json", exclude_defaults=True) | {"struck": a.struck}
            for a in self._armed
        ]


def spoil(rule: Rule, answer: Response, *, oauth: bool = False) -> Response:
    """Return what is left of an answer once a fault has struck."""
    if rule.kind in {Kind.STATUS, Kind.STATUS_AFTER}:
        return _oauth_refusal(rule) if oauth else _refusal(rule)
    if rule.kind in {Kind.RESET_BEFORE, Kind.LOST_ANSWER}:
        return answer.with_mishap(Mishap.CLOSE)
    if rule.kind is Kind.TRUNCATE:
        return answer.with_mishap(Mishap.TRUNCATE)
    if rule.kind is Kind.DELAY:
        return replace(answer, delay=rule.seconds)
    if rule.kind is Kind.GARBAGE:
        return html_response(200, "<!doctype html><title>Sign in to this network</title>")
    return _without(answer, rule.fields)


def _refusal(rule: Rule) -> Response:
    reason = rule.reason or _DEFAULT_REASONS.get(rule.status, "backendError")
    quota = rule.status == 429 or "imit" in reason or "quota" in reason.lower()  # noqa: PLR2004
    domain = "usageLimits" if quota else "global"
    message = rule.message or responses.get(rule.status, "Error")
    error = ApiError(rule.status, reason, message, domain, rule.retry_after)
    return json_response(error.code, error.body(), error_headers(error))


def _oauth_refusal(rule: Rule) -> Response:
    body = {"error": rule.reason or "temporarily_unavailable", "error_description": rule.message}
    return json_response(rule.status, body)


def error_headers(error: ApiError) -> dict[str, str]:
    """Return the headers that go with an API error."""
    return {} if error.retry_after is None else {"Retry-After": str(error.retry_after)}


def _without(answer: Response, fields: Iterable[str]) -> Response:
    if answer.status != 200 or not answer.body:  # noqa: PLR2004
        return answer
    left = {name: v for name, v in json.loads(answer.body).items() if name not in set(fields)}
    return replace(answer, body=json.dumps(left).encode())
