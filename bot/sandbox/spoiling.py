"""What a fault leaves of an answer."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import replace
from http.client import responses
from random import Random
from typing import Any

from bot.sandbox.errors import ApiError
from bot.sandbox.faults import Kind, Rule
from bot.sandbox.wire import Mishap, Response, html_response, json_response

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
_MISHAPS = {
    Kind.RESET_BEFORE: Mishap.CLOSE,
    Kind.LOST_ANSWER: Mishap.CLOSE,
    Kind.TRUNCATE: Mishap.TRUNCATE,
}
_LISTS = ("history", "messages", "threads", "drafts", "items")
# Said once, by the last page of a list.
_ON_THE_LAST_PAGE = frozenset({"nextPageToken", "nextSyncToken"})
_OK = 200
Body = dict[str, Any]


def spoil(rule: Rule, answer: Response, *, oauth: bool = False) -> Response:
    """Return what is left of an answer once a fault has struck."""
    if rule.kind in {Kind.STATUS, Kind.STATUS_AFTER}:
        return _oauth_refusal(rule) if oauth else _refusal(rule)
    if rule.kind in _MISHAPS:
        return answer.with_mishap(_MISHAPS[rule.kind])
    if rule.kind in {Kind.HANG, Kind.HANG_BEFORE}:
        return replace(answer, delay=rule.seconds).with_mishap(Mishap.HANG)
    if rule.kind is Kind.DELAY:
        return replace(answer, delay=rule.seconds)
    if rule.kind is Kind.GARBAGE:
        return html_response(_OK, "<!doctype html><title>Sign in to this network</title>")
    return _edited(answer, _EDITS[rule.kind], rule) if rule.kind in _EDITS else answer


def without_rows(answer: Response, unseen: Collection[str]) -> Response:
    """Return a search's answer as an index gives it that does not know some messages yet."""

    def edit(body: Body, _rule: Rule | None) -> Body:
        name = _list_of(body)
        rows = [row for row in body.get(name, ()) if _message_id(row) not in unseen]
        left = {key: value for key, value in body.items() if key != name}
        return left | ({name: rows} if rows else {"resultSizeEstimate": 0})

    return _edited(answer, edit, None)


def dealt(answer: Response, deck: dict[str, bytes], rule: Rule) -> Response:
    """Return the first of the pages an answer's list is dealt into; the rest lies in `deck`.

    The pages are out of order, one comes twice and one holds nothing.
    """
    if answer.status != _OK or not answer.body:
        return answer
    body = json.loads(answer.body)
    name = _list_of(body)
    if not body.get(name):
        return answer
    pages = list(_pages(body, name, Random(rule.seed + len(deck))))  # noqa: S311 - repeatable
    tokens = [f"dealt-{len(deck)}-{number}" for number in range(1, len(pages))]
    for page, following in zip(pages, tokens, strict=False):
        page["nextPageToken"] = following
    pages[-1] |= {key: body[key] for key in _ON_THE_LAST_PAGE & body.keys()}
    deck |= {t: json.dumps(page).encode() for t, page in zip(tokens, pages[1:], strict=True)}
    return replace(answer, body=json.dumps(pages[0]).encode())


def error_headers(error: ApiError) -> dict[str, str]:
    """Return the headers that go with an API error."""
    return {} if error.retry_after is None else {"Retry-After": str(error.retry_after)}


def _pages(body: Body, name: str, random: Random) -> Iterator[Body]:
    rest = {key: value for key, value in body.items() if key not in {name, *_ON_THE_LAST_PAGE}}
    rows = body[name]
    size = max(1, -(-len(rows) // 3))
    chunks = [rows[start : start + size] for start in range(0, len(rows), size)]
    chunks += [random.choice(chunks)]
    random.shuffle(chunks)
    yield rest | {name: chunks[0]}
    yield dict(rest) if name != "items" else rest | {name: []}
    for chunk in chunks[1:]:
        yield rest | {name: chunk}


def _refusal(rule: Rule) -> Response:
    reason = rule.reason or _DEFAULT_REASONS.get(rule.status, "backendError")
    quota = rule.status == 429 or "imit" in reason or "quota" in reason.lower()  # noqa: PLR2004
    domain = "usageLimits" if quota else "global"
    message = rule.message or responses.get(rule.status, "Error")
    error = ApiError(rule.status, reason, message, domain, rule.retry_after)
    body = error.body()
    if rule.bare:
        # As newer parts of Google answer: no list of errors, the limit in the status alone.
        del body["error"]["errors"]
        if quota:
            body["error"]["status"] = "RESOURCE_EXHAUSTED"
    return json_response(error.code, body, error_headers(error))


def _oauth_refusal(rule: Rule) -> Response:
    body = {"error": rule.reason or "temporarily_unavailable", "error_description": rule.message}
    return json_response(rule.status, body)


def _edited(answer: Response, edit: Callable[[Body, Any], Body], rule: Rule | None) -> Response:
    if answer.status != _OK or not answer.body:
        return answer
    return replace(answer, body=json.dumps(edit(json.loads(answer.body), rule)).encode())


def _dropped(value: Any, rule: Rule) -> Any:
    if isinstance(value, dict):
        return {k: _dropped(v, rule) for k, v in value.items() if k not in rule.fields}
    if isinstance(value, list):
        return [_dropped(item, rule) for item in value]
    return value


def _emptied(body: Body, rule: Rule) -> Body:
    return body | {name: [] for name in rule.fields if isinstance(body.get(name), list)}


def _repeated(body: Body, _rule: Rule) -> Body:
    name = _list_of(body)
    return body | {name: [row for row in body[name] for _ in range(2)]} if name in body else body


def _shuffled(body: Body, rule: Rule) -> Body:
    name = _list_of(body)
    if name not in body:
        return body
    rows = list(body[name])
    Random(rule.seed).shuffle(rows)  # noqa: S311 - repeatable chance, not secrecy
    return body | {name: rows}


_EDITS: Mapping[Kind, Callable[[Body, Rule], Body]] = {
    Kind.DROP: _dropped,
    Kind.EMPTY: _emptied,
    Kind.REPEAT: _repeated,
    Kind.SHUFFLE: _shuffled,
}


def _list_of(body: Body) -> str:
    return next((name for name in _LISTS if isinstance(body.get(name), list)), "")


def _message_id(row: Mapping[str, Any]) -> str:
    """Return the id of the message that a row of messages.list or drafts.list names."""
    inner = row.get("message")
    return str((inner if isinstance(inner, dict) else row).get("id", ""))
