"""Every way in which Google is hostile, and mixes of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from random import Random
from typing import Any

from bot.sandbox.faults import Kind, Rule

# Of every hundred calls of each method, as many go wrong.
SHARE = 0.2

_METHODS = (
    "oauth.token",
    "calendar.events.get",
    "calendar.events.list",
    "gmail.users.drafts.create",
    "gmail.users.drafts.delete",
    "gmail.users.drafts.get",
    "gmail.users.drafts.list",
    "gmail.users.drafts.update",
    "gmail.users.getProfile",
    "gmail.users.history.list",
    "gmail.users.messages.get",
    "gmail.users.messages.insert",
    "gmail.users.messages.list",
    "gmail.users.settings.sendAs.list",
    "gmail.users.threads.get",
)
_API = ("calendar.*", "gmail.*")
_LISTS = ("*.list",)
_SEARCHES = ("gmail.users.messages.list", "gmail.users.drafts.list")


@dataclass(frozen=True, slots=True)
class Hostility:
    """One way to be hostile: its name, the methods it befalls, and the fault.

    `line` narrows it to requests whose verb, path and query match, where the method says too much.
    `after` names the hostility without which it never comes to bear.
    """

    name: str
    kind: Kind
    methods: tuple[str, ...] = ("*",)
    line: str = ""
    after: str = ""
    more: tuple[tuple[str, Any], ...] = ()


def _status(name: str, status: int, methods: tuple[str, ...] = _API, **more: Any) -> Hostility:
    return Hostility(name, Kind.STATUS, methods, more=(("status", status), *more.items()))


def _drop(field: str, *methods: str) -> Hostility:
    return Hostility(f"no {field}", Kind.DROP, methods, more=(("fields", (field,)),))


HOSTILITIES = (
    Hostility("answer lost", Kind.LOST_ANSWER),
    Hostility("reset", Kind.RESET_BEFORE),
    Hostility("truncated", Kind.TRUNCATE),
    Hostility("no JSON", Kind.GARBAGE),
    Hostility("hang, done", Kind.HANG),
    Hostility("hang, not done", Kind.HANG_BEFORE),
    Hostility("late", Kind.DELAY, more=(("seconds", 29.0),)),
    Hostility("503, done", Kind.STATUS_AFTER, _API),
    _status("500", 500),
    _status("502", 502),
    _status("503", 503, ("*",)),
    _status("429 with Retry-After", 429, retry_after=7),
    _status("429", 429),
    _status("429 bare", 429, bare=True),
    _status("403 with Retry-After", 403, reason="userRateLimitExceeded", retry_after=90),
    _status("403", 403, reason="rateLimitExceeded"),
    _status("403 bare", 403, bare=True),
    _status("401", 401),
    _status("404 on history", 404, ("gmail.users.history.list",)),
    Hostility(
        "410 on the calendar",
        Kind.STATUS,
        ("calendar.events.list",),
        "GET *syncToken=*",
        more=(("status", 410),),
    ),
    Hostility(
        "empty calendar",
        Kind.EMPTY,
        ("calendar.events.list",),
        "GET *timeMin=*",
        after="410 on the calendar",
        more=(("fields", ("items",)),),
    ),
    _drop("history", "gmail.users.history.list"),
    _drop("historyId", "gmail.users.history.list", "gmail.users.getProfile"),
    _drop("id", "gmail.*", "calendar.*"),
    _drop("message", "gmail.users.history.list", "gmail.users.drafts.*"),
    _drop("messages", "gmail.users.threads.get", "gmail.users.messages.list"),
    _drop("drafts", "gmail.users.drafts.list"),
    _drop("payload", "gmail.users.*.get"),
    _drop("threadId", "gmail.*"),
    _drop("items", "calendar.events.list"),
    _drop("status", "calendar.*"),
    _drop("nextSyncToken", "calendar.events.list"),
    replace(_drop("access_token", "oauth.token"), after="401"),
    Hostility("twice", Kind.REPEAT, _LISTS),
    Hostility("out of order", Kind.SHUFFLE, _LISTS),
    Hostility("pages", Kind.PAGES, _LISTS),
    Hostility("index lags", Kind.LAG, _SEARCHES, more=(("seconds", 600.0),)),
)


@dataclass(frozen=True, slots=True)
class Mix:
    """Some hostilities at once, each call drawing by lot which one it meets."""

    seed: int
    hostilities: tuple[Hostility, ...]

    def rules(self) -> tuple[Rule, ...]:
        """Return the faults for the sandbox: `SHARE` of the calls of every method meet one."""
        return tuple(self._rules())

    def _rules(self) -> Iterator[Rule]:
        lots = Random(self.seed)  # noqa: S311 - lots, not secrets
        for method in _METHODS:
            concerned = [h for h in self.hostilities if _befalls(h, method)]
            for place, hostility in enumerate(concerned):
                share = SHARE / len(concerned)
                yield Rule(
                    match=hostility.line or method,
                    kind=hostility.kind,
                    # A rule is asked only where those before it did not strike.
                    probability=share / (1 - share * place),
                    seed=lots.randrange(2**32),
                    message=hostility.name,
                    **dict(hostility.more),
                )


def mixes(number: int, hostilities: Sequence[Hostility] = HOSTILITIES) -> Iterator[Mix]:
    """Yield each hostility alone, then all at once, then mixes drawn by lot."""
    for seed in range(number):
        lots = Random(seed)  # noqa: S311 - as above
        if seed < len(hostilities):
            one = hostilities[seed]
            yield Mix(seed, tuple(h for h in hostilities if h is one or h.name == one.after))
        elif seed == len(hostilities):
            yield Mix(seed, tuple(hostilities))
        else:
            size = lots.randint(2, len(hostilities))
            yield Mix(seed, tuple(lots.sample(hostilities, size)))


def _befalls(hostility: Hostility, method: str) -> bool:
    return any(fnmatchcase(method, pattern) for pattern in hostility.methods)
