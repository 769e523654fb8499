"""The one door to Google: everything this program may ask for stands in `RULES`.

No OAuth scope can write a draft without being able to send it, so "never sends" is kept here:
every request passes `Door.check` twice, before a token is fetched and again in the adapter, right
before a socket is opened. What the table does not name is refused.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import SplitResult, parse_qsl, quote, urlsplit

from bot.google import bodies
from bot.google.errors import SetupFault
from bot.google.settings import GoogleSettings, checked_address
from bot.ports import NotAllowed

_ME = "gmail/v1/users/me"
_EVENTS = "calendars/{calendar}/events"
_PAGED = frozenset({"maxResults", "pageToken"})
_SEARCH = _PAGED | {"q"}
_FORMAT = frozenset({"format"})

READS = frozenset({"GET"})
TOKEN_METHOD = "oauth2.token"  # noqa: S105 - a name

# The only headers the client, google-auth and requests need. An allow-list, because method
# overrides come under many names.
_HEADERS = frozenset(
    {
        "accept",
        "accept-encoding",
        "authorization",
        "connection",
        "content-length",
        "content-type",
        "user-agent",
        "x-goog-api-client",
        "x-goog-user-project",
    }
)
_REPEATABLE = frozenset({"historyTypes"})
_EVERY_QUERY = {"alt": "json"}
_JSON = "application/json"
_FORM = "application/x-www-form-urlencoded"

_ID = r"[A-Za-z0-9_-]{1,128}"
_EVENT_ID = r"[A-Za-z0-9_-]{1,1024}"
# Words that Google's routes put where an id could stand.
_VERBS = frozenset(
    "send import trash untrash delete batchdelete batchmodify modify stop watch".split()  # noqa: SIM905
)


@dataclass(frozen=True, slots=True)
class Rule:
    """One method of Google's by its discovery name: verb, path, query names and body check."""

    method_id: str
    verb: str
    path: str
    query: frozenset[str] = frozenset()
    body: Callable[[bytes], str | None] = bodies.none


RULES = (
    Rule("gmail.users.getProfile", "GET", f"{_ME}/profile"),
    Rule("gmail.users.settings.sendAs.list", "GET", f"{_ME}/settings/sendAs"),
    Rule(
        "gmail.users.history.list",
        "GET",
        f"{_ME}/history",
        _PAGED | {"startHistoryId", "historyTypes"},
    ),
    Rule("gmail.users.messages.list", "GET", f"{_ME}/messages", _SEARCH),
    Rule("gmail.users.messages.get", "GET", f"{_ME}/messages/{{id}}", _FORMAT),
    Rule("gmail.users.messages.insert", "POST", f"{_ME}/messages", body=bodies.own_inbox),
    Rule("gmail.users.threads.get", "GET", f"{_ME}/threads/{{id}}", _FORMAT),
    Rule("gmail.users.threads.modify", "POST", f"{_ME}/threads/{{id}}/modify", body=bodies.labels),
    Rule("gmail.users.drafts.list", "GET", f"{_ME}/drafts", _SEARCH),
    Rule("gmail.users.drafts.get", "GET", f"{_ME}/drafts/{{id}}", _FORMAT),
    Rule("gmail.users.drafts.create", "POST", f"{_ME}/drafts", body=bodies.draft),
    Rule("gmail.users.drafts.update", "PUT", f"{_ME}/drafts/{{id}}", body=bodies.draft),
    Rule("gmail.users.drafts.delete", "DELETE", f"{_ME}/drafts/{{id}}"),
    Rule("gmail.users.labels.list", "GET", f"{_ME}/labels"),
    Rule("gmail.users.labels.create", "POST", f"{_ME}/labels", body=bodies.new_label),
    Rule("calendar.events.get", "GET", f"{_EVENTS}/{{event}}"),
    Rule(
        "calendar.events.list",
        "GET",
        _EVENTS,
        _PAGED | {"singleEvents", "timeMin", "syncToken"},
    ),
)


@dataclass(frozen=True, slots=True)
class _Gate:
    """A rule at a configured address."""

    rule: Rule
    origin: tuple[str, str, int]
    path: re.Pattern[str]


# A token file must not lead a refresh to a method of the API.
_API_PATH = re.compile(r"gmail|calendar|upload|batch", re.IGNORECASE)


class Door:
    """Lets through what `RULES` names, at the configured addresses and nowhere else."""

    def __init__(self, settings: GoogleSettings, token_uri: str) -> None:
        """Raises `SetupFault` when an address is not HTTPS (plain HTTP only on this machine)."""
        self._gates = tuple(_gates(settings))
        self._token = urlsplit(checked_address(token_uri, "token_uri"))
        if _API_PATH.search(self._token.path):
            raise SetupFault(f"token_uri: {token_uri!r} is no address that hands out tokens")

    def check(self, verb: str, url: str, headers: Mapping[str, str], body: bytes | None) -> str:
        """Return the discovery name of an allowed request.

        Raises:
            NotAllowed: this program must never make that request.
        """
        parts = _split(url)
        _check_headers(headers)
        if self._is_token(parts):
            return _check_token(verb, parts, headers, body or b"")
        rule = self._find(verb, parts)
        _check_query(rule, parts.query)
        if body and _content_type(headers) != _JSON:
            raise NotAllowed(f"{rule.method_id} takes JSON only")
        if fault := rule.body(body or b""):
            raise NotAllowed(f"{rule.method_id}: {fault}")
        return rule.method_id

    def _is_token(self, parts: SplitResult) -> bool:
        return _origin(parts) == _origin(self._token) and parts.path == self._token.path

    def _find(self, verb: str, parts: SplitResult) -> Rule:
        for gate in self._gates:
            if gate.rule.verb != verb or gate.origin != _origin(parts):
                continue
            found = gate.path.fullmatch(parts.path)
            if found and found.groupdict().get("id", "").lower() not in _VERBS:
                return gate.rule
        raise NotAllowed(f"{verb} {parts.path[:200]} at {parts.netloc[:100]} is not on the list")


def _gates(settings: GoogleSettings) -> Iterator[_Gate]:
    calendar = re.escape(quote(settings.calendar_id, safe=""))
    roots = {"gmail": urlsplit(settings.gmail), "calendar": urlsplit(settings.calendar)}
    for rule in RULES:
        root = roots[rule.method_id.partition(".")[0]]
        path = re.escape(rule.path).replace(r"\{id\}", f"(?P<id>{_ID})")
        path = path.replace(r"\{event\}", f"(?P<id>{_EVENT_ID})")
        path = path.replace(r"\{calendar\}", calendar)
        yield _Gate(rule, _origin(root), re.compile(re.escape(root.path) + path))


def _split(url: str) -> SplitResult:
    """Take an address apart, refusing every spelling that two readers could read differently."""
    if not url.isascii() or not url.isprintable() or set(url) & set(" \\#"):
        raise NotAllowed("the address holds characters that no address of ours has")
    try:
        parts = urlsplit(url)
        _origin(parts)
    except ValueError as error:
        raise NotAllowed(f"the address cannot be read: {error}") from error
    if "@" in parts.netloc:
        raise NotAllowed("the address holds a user name")
    return parts


def _origin(parts: SplitResult) -> tuple[str, str, int]:
    default = 443 if parts.scheme == "https" else 80
    return parts.scheme, parts.hostname or "", parts.port or default


def _check_headers(headers: Mapping[str, str]) -> None:
    strange = sorted(name for name in headers if name.lower() not in _HEADERS)
    if strange:
        raise NotAllowed(f"the header {strange[0][:60]!r} is not on the list")


def _content_type(headers: Mapping[str, str]) -> str:
    found = [str(v) for name, v in headers.items() if name.lower() == "content-type"]
    return found[0].partition(";")[0].strip().lower() if len(found) == 1 else ""


def _check_query(rule: Rule, query: str) -> None:
    try:
        pairs = parse_qsl(query, keep_blank_values=True, strict_parsing=True) if query else []
    except ValueError as error:
        raise NotAllowed(f"{rule.method_id}: the query cannot be read") from error
    seen: set[str] = set()
    for name, value in pairs:
        known = name in rule.query or _EVERY_QUERY.get(name) == value
        if not known or (name in seen and name not in _REPEATABLE):
            raise NotAllowed(f"{rule.method_id}: the parameter {name[:60]!r} is not on the list")
        seen.add(name)


def _check_token(verb: str, parts: SplitResult, headers: Mapping[str, str], body: bytes) -> str:
    if verb != "POST" or parts.query or _content_type(headers) != _FORM:
        raise NotAllowed("the token address takes a form by POST only")
    if fault := bodies.token_form(body):
        raise NotAllowed(f"the token address: {fault}")
    return TOKEN_METHOD
