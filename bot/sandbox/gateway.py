"""What every API method has in common: who calls, may they, is it well-formed.

A call is authorized, counted, checked against Google's discovery documents, handed to its
handler, and its answer checked in turn. Faults strike around all of that.
"""

from __future__ import annotations

import traceback
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bot.sandbox import calendar, discovery, gmail
from bot.sandbox.call import Call, Handler
from bot.sandbox.errors import ApiError, invalid
from bot.sandbox.faults import Kind, Rule
from bot.sandbox.meddling import meddle
from bot.sandbox.params import read_params
from bot.sandbox.partial import Selection, pick, read_selection
from bot.sandbox.refusals import (
    AuthError,
    delegation_denied,
    no_such_path,
    not_in_sandbox,
    our_fault,
)
from bot.sandbox.schema import check_request, response_fault
from bot.sandbox.spoiling import dealt, error_headers, spoil, without_rows
from bot.sandbox.uploads import UPLOAD_PREFIX, uploaded_body
from bot.sandbox.wire import JSON_TYPE, Request, Response, json_response

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.sandbox.accounts import Account
    from bot.sandbox.discovery import Method
    from bot.sandbox.world import World

HANDLERS: Mapping[str, Handler] = {**gmail.METHODS, **calendar.METHODS}


@dataclass(frozen=True, slots=True)
class _Incoming:
    """A request to a method of Google's. `owner` is (email, scopes) of a living token."""

    request: Request
    method: Method
    path: dict[str, str]
    upload: bool
    token: str
    owner: tuple[str, frozenset[str]] | None

    @property
    def user(self) -> str | None:
        return self.owner[0] if self.owner else None


def answer(world: World, request: Request) -> Response:
    """Answer one API request."""
    incoming = _incoming(world, request)
    if incoming is None:
        return _error_response(no_such_path(request.method, request.path))
    rule = world.faults.strike(incoming.method.id, request, incoming.user)
    done = Response(0) if rule and rule.prevents else _done(world, incoming, rule)
    given = _spoilt(world, incoming, rule, done) if rule else done
    if incoming.method.writes:
        # What was done counts, or else what was answered instead.
        _record(world, incoming, done.status or given.status, rule)
    return given


def _done(world: World, incoming: _Incoming, rule: Rule | None) -> Response:
    if rule and rule.kind is Kind.PERSON and incoming.user in world.accounts:
        meddle(world, world.accounts[incoming.user], rule.does)
    page = world.faults.deck.get(dict(incoming.request.query).get("pageToken", ""))
    if page is not None:
        return Response(200, page, {"Content-Type": JSON_TYPE})
    return _carry_out(world, incoming)


def _spoilt(world: World, incoming: _Incoming, rule: Rule, done: Response) -> Response:
    if rule.kind is Kind.PAGES:
        return dealt(done, world.faults.deck, rule)
    if rule.kind is Kind.LAG:
        searched = any(name == "q" and value for name, value in incoming.request.query)
        return without_rows(done, _unindexed(world, incoming, rule)) if searched else done
    return spoil(rule, done)


def _unindexed(world: World, incoming: _Incoming, rule: Rule) -> set[str]:
    """Return the messages a lagging search index has not seen yet."""
    if incoming.user not in world.accounts:
        return set()
    mailbox = world.accounts[incoming.user].gmail
    horizon = mailbox.now_ms() - rule.seconds * 1000
    return {m.id for m in mailbox.messages() if m.stored_at > horizon}


def _incoming(world: World, request: Request) -> _Incoming | None:
    upload = request.path.startswith(f"{UPLOAD_PREFIX}/")
    found = discovery.find(request.method, request.path.removeprefix(UPLOAD_PREFIX))
    if found is None or (upload and not found[0].takes_media):
        return None
    token = _bearer(request)
    return _Incoming(request, *found, upload, token, world.oauth.whose(token))


def _bearer(request: Request) -> str:
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() == "bearer":
        return token.strip()
    query = dict(request.query)
    return query.get("access_token") or query.get("oauth_token") or ""


def _carry_out(world: World, incoming: _Incoming) -> Response:
    method = incoming.method
    try:
        account = _authorize(world, incoming)
        world.quota.spend(account.email, method)
        params, common = read_params(method, incoming.path, incoming.request.query)
        selection = _selection(method, common)
        _check_user(account, params)
        result = _handle(world, Call(method.id, params, _body(incoming), world, account))
        _check_answer(world, method, result)
    except ApiError as error:
        return _error_response(error)
    if result is None or method.response is None:
        return Response(204)
    indent = 2 if common["prettyPrint"] and _asked(incoming, "prettyPrint") else None
    return json_response(200, pick(result, selection), indent=indent)


def _asked(incoming: _Incoming, param: str) -> bool:
    return any(name == param for name, _ in incoming.request.query)


def _authorize(world: World, incoming: _Incoming) -> Account:
    if not incoming.token:
        raise AuthError.missing()
    if incoming.owner is None or incoming.owner[0] not in world.accounts:
        raise AuthError.invalid()
    email, scopes = incoming.owner
    if not scopes & incoming.method.scopes:
        raise AuthError.insufficient(incoming.method)
    return world.accounts[email]


def _selection(method: Method, common: Mapping[str, Any]) -> Selection:
    if common["alt"] != "json":
        raise invalid(f"alt={common['alt']} is not part of this sandbox.", "invalidParameter")
    if "fields" not in common or method.response is None:
        return {}
    return read_selection(method.api, method.response, common["fields"])


def _check_user(account: Account, params: Mapping[str, Any]) -> None:
    user = params.get("userId", "me")
    if user != "me" and user.lower() != account.email:
        raise delegation_denied(user)


def _body(incoming: _Incoming) -> dict[str, Any]:
    method, request = incoming.method, incoming.request
    data = uploaded_body(method, request) if incoming.upload else request.json()
    if method.request is None:
        if data != {}:
            raise invalid("This method takes no request body.", "badRequest")
        return {}
    check_request(method.api, method.request, data)
    # To Gmail a null is a field that is not set; Calendar's patch clears fields with it.
    body: dict[str, Any] = _without_nulls(data) if method.api == "gmail" else data
    return body or {}


def _without_nulls(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _without_nulls(v) for name, v in value.items() if v is not None}
    if isinstance(value, list):
        return [_without_nulls(v) for v in value if v is not None]
    return value


def _handle(world: World, call: Call) -> dict[str, Any] | None:
    handler = HANDLERS.get(call.method_id)
    if handler is None:
        raise not_in_sandbox(call.method_id)
    try:
        return handler(call)
    except ApiError:
        raise
    except Exception as error:
        world.violations.append(f"{call.method_id}: {traceback.format_exc()}")
        raise our_fault(f"{call.method_id} failed: {type(error).__name__}: {error}") from error


def _check_answer(world: World, method: Method, result: dict[str, Any] | None) -> None:
    fault = _answer_fault(method, result)
    if fault:
        world.violations.append(f"{method.id}: {fault}")
        raise our_fault(f"the answer of {method.id} breaks Google's schema: {fault}")


def _answer_fault(method: Method, result: dict[str, Any] | None) -> str:
    if method.response is None:
        return "something where Google answers with nothing" if result else ""
    if result is None:
        return "nothing where Google answers with something"
    return response_fault(method.api, method.response, result)


def _error_response(error: ApiError) -> Response:
    own = error.headers() if isinstance(error, AuthError) else {}
    return json_response(error.code, error.body(), error_headers(error) | own)


def _record(world: World, incoming: _Incoming, status: int, rule: Rule | None) -> None:
    effect = {
        "time": world.clock.now().isoformat(),
        "user": incoming.user,
        "method": incoming.request.method,
        "path": incoming.request.path,
        "status": status,
        "method_id": incoming.method.id,
    }
    world.effects.append(effect | ({"fault": rule.kind.value} if rule else {}))
