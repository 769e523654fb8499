"""The control address: how a story from outside plays the world around the mailbox.

Every command is a table row: the shape of its body, and what it does. `GET` shows, `POST` acts.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from pydantic import AwareDatetime, BaseModel, ConfigDict, TypeAdapter, ValidationError

from bot.sandbox.errors import ApiError, invalid, not_found
from bot.sandbox.faults import Rule
from bot.sandbox.gmail import people
from bot.sandbox.schema import check_request
from bot.sandbox.seed import AccountSeed, plant
from bot.sandbox.wire import Request, Response, json_response

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from bot.sandbox.accounts import Account
    from bot.sandbox.world import World

_RULES = TypeAdapter(list[Rule])


class _Body(BaseModel):
    """The JSON body of a command; a field it does not have is refused."""

    model_config = ConfigDict(extra="forbid", populate_by_name=True)


class _User(_Body):
    user: str | None = None


class _Clock(_Body):
    now: AwareDatetime | None = None
    advance_seconds: float | None = None
    real: bool = False


class _Draft(_User):
    draft_id: str


class _EditDraft(people.DraftEdit):
    """As the mailbox takes it, and which draft is meant."""

    user: str | None = None
    draft_id: str


class _Compose(_User):
    to: str | list[str]
    subject: str | None = None
    body: str = ""
    thread_id: str | None = None
    in_reply_to: str | None = None


class _Event(_User):
    event: dict[str, Any]


class _Scope(_User):
    scope: str


class _OAuth(_Body):
    testing: bool


class _Limits(_Body):
    gmail: int | None = None
    calendar: int | None = None
    # Whoever sets a limit wants to see it hold, whatever the clock does.
    on_standing_clock: bool = True


class _Deliver(people.OutsideMail):
    """As the mailbox takes it; `to` may be left out when there is one account."""

    to: str = ""


@dataclass(frozen=True, slots=True)
class _Command:
    body: type[BaseModel]
    run: Callable[[World, Any], Any]


def answer(world: World, request: Request) -> Response:
    """Answer a request to the control address; a refusal names what would be accepted."""
    name = request.path.removeprefix("/control").strip("/")
    try:
        return json_response(200, _answer(world, request, name))
    except ApiError as error:
        return json_response(error.code, error.body())


def _answer(world: World, request: Request, name: str) -> Any:
    if request.method == "GET" and name in _VIEWS:
        return _VIEWS[name](world)
    if request.method == "POST" and name == "faults":
        return _set_faults(world, request.json())
    if request.method == "POST" and name in _COMMANDS:
        command = _COMMANDS[name]
        return command.run(world, _read(name, command.body, request.json()))
    raise not_found(
        f"the control address has no {request.method} {name or '/'}; "
        f"GET {', '.join(sorted(_VIEWS))}; POST {', '.join(sorted([*_COMMANDS, 'faults']))}"
    )


def _read(name: str, body: type[BaseModel], data: Any) -> Any:
    try:
        return body.model_validate(data)
    except ValidationError as error:
        fields = (field.alias or key for key, field in body.model_fields.items())
        raise _refusal(name, error, fields) from error


def _refusal(name: str, error: ValidationError, fields: Any) -> ApiError:
    faults = "; ".join(
        f"{'.'.join(map(str, fault['loc'])) or 'body'}: {fault['msg']}" for fault in error.errors()
    )
    return invalid(f"{name}: {faults}. Accepted fields: {', '.join(fields)}", "badRequest")


def _account(world: World, user: str | None) -> Account:
    """Return the named account, or the only one there is.

    Raises:
        ApiError: 400 no name where there are several, 404 no such account.
    """
    if user is None:
        if len(world.accounts) != 1:
            raise invalid(f"user: name one of {', '.join(world.accounts) or 'no accounts'}")
        return next(iter(world.accounts.values()))
    if user.lower() not in world.accounts:
        raise not_found(f"user: there is no account {user}; {', '.join(world.accounts)}")
    return world.accounts[user.lower()]


# Commands


def _clock(world: World, body: _Clock) -> dict[str, Any]:
    if (body.now is not None) + (body.advance_seconds is not None) + body.real != 1:
        raise invalid("clock: give one of now, advance_seconds, real")
    if body.real:
        world.clock.follow_real_time()
    elif body.now is not None:
        world.clock.set(body.now)
    else:
        world.clock.advance(timedelta(seconds=body.advance_seconds or 0))
    return _show_clock(world)


def _deliver(world: World, body: _Deliver) -> dict[str, Any]:
    to = body.to or _account(world, None).email
    spec = body.model_dump(by_alias=True, exclude_unset=True) | {"to": to}
    return people.deliver_from_outside(world, spec)


def _send_draft(world: World, body: _Draft) -> dict[str, Any]:
    return people.send_draft(world, _account(world, body.user), body.draft_id)


def _edit_draft(world: World, body: _EditDraft) -> dict[str, Any]:
    changes = body.model_dump(include=set(people.DraftEdit.model_fields), exclude_unset=True)
    return people.edit_draft(world, _account(world, body.user), body.draft_id, changes)


def _delete_draft(world: World, body: _Draft) -> dict[str, Any]:
    people.delete_draft(world, _account(world, body.user), body.draft_id)
    return {}


def _compose(world: World, body: _Compose) -> dict[str, Any]:
    return people.compose(
        world,
        _account(world, body.user),
        body.to,
        body.subject,
        body.body,
        thread_id=body.thread_id,
        in_reply_to=body.in_reply_to,
    )


def _event(world: World, body: _Event) -> dict[str, Any]:
    check_request("calendar", "Event", body.event)
    return dict(_account(world, body.user).calendars.add(body.event))


def _add_account(world: World, body: AccountSeed) -> dict[str, Any]:
    if body.email.lower() in world.accounts:
        raise ApiError(409, "duplicate", f"account: there is already an account {body.email}")
    plant(world, [body])
    return {"email": body.email.lower()}


def _revoke(world: World, body: _User) -> dict[str, Any]:
    return {"revoked": world.oauth.revoke_all(_account(world, body.user).email)}


def _expire_tokens(world: World, body: _User) -> dict[str, Any]:
    return {"expired": world.oauth.expire_access(_account(world, body.user).email)}


def _drop_scope(world: World, body: _Scope) -> dict[str, Any]:
    return {"dropped": world.oauth.drop_scope(_account(world, body.user).email, body.scope)}


def _oauth(world: World, body: _OAuth) -> dict[str, Any]:
    world.oauth.testing = body.testing
    return {"testing": world.oauth.testing}


def _expire_history(world: World, body: _User) -> dict[str, Any]:
    _account(world, body.user).gmail.changes.forget()
    return {}


def _expire_sync_tokens(world: World, body: _User) -> dict[str, Any]:
    _account(world, body.user).calendars.expire_sync_tokens()
    return {}


def _limits(world: World, body: _Limits) -> dict[str, Any]:
    given = body.model_dump(exclude_unset=True)
    world.quota.limits = replace(
        world.quota.limits, **given | {"on_standing_clock": body.on_standing_clock}
    )
    return asdict(world.quota.limits)


def _set_faults(world: World, data: Any) -> list[dict[str, object]]:
    try:
        world.faults.set(_RULES.validate_python(data))
    except ValidationError as error:
        raise _refusal("faults (a list)", error, Rule.model_fields) from error
    return world.faults.show()


# Views


def _show_clock(world: World) -> dict[str, Any]:
    return {"now": world.clock.now().isoformat(), "standing": world.clock.fixed is not None}


def _show_state(world: World) -> dict[str, Any]:
    """Return the whole world, without tokens."""
    return {name: part for name, part in world.to_json().items() if name != "oauth"}


_VIEWS: Mapping[str, Callable[[World], Any]] = {
    "accounts": lambda world: list(world.accounts),
    "clock": _show_clock,
    "effects": lambda world: world.effects,
    "faults": lambda world: world.faults.show(),
    "limits": lambda world: asdict(world.quota.limits),
    "outbox": lambda world: world.outbox,
    "state": _show_state,
    "units": lambda world: world.quota.units,
    "violations": lambda world: world.violations,
}
_COMMANDS: Mapping[str, _Command] = {
    "account": _Command(AccountSeed, _add_account),
    "clock": _Command(_Clock, _clock),
    "compose": _Command(_Compose, _compose),
    "delete-draft": _Command(_Draft, _delete_draft),
    "deliver": _Command(_Deliver, _deliver),
    "drop-scope": _Command(_Scope, _drop_scope),
    "edit-draft": _Command(_EditDraft, _edit_draft),
    "event": _Command(_Event, _event),
    "expire-history": _Command(_User, _expire_history),
    "expire-sync-tokens": _Command(_User, _expire_sync_tokens),
    "expire-tokens": _Command(_User, _expire_tokens),
    "limits": _Command(_Limits, _limits),
    "oauth": _Command(_OAuth, _oauth),
    "revoke": _Command(_User, _revoke),
    "send-draft": _Command(_Draft, _send_draft),
}
