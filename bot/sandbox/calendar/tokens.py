"""Page and sync tokens: opaque to clients, stateless here, so that they outlive a restart."""

from __future__ import annotations

import hashlib
import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.sandbox.calendar.store import CalendarStore
from bot.sandbox.calendar.times import Json
from bot.sandbox.errors import ApiError, invalid

SYNC_TOKEN_LIFE = timedelta(days=28)
# "There are several query parameters that cannot be specified together with" a sync token.
NEVER_WITH_SYNC_TOKEN = (
    "iCalUID",
    "orderBy",
    "privateExtendedProperty",
    "q",
    "sharedExtendedProperty",
    "timeMin",
    "timeMax",
    "updatedMin",
)
# These must stay as they were in the first request.
_SAME_WITH_SYNC_TOKEN = (
    "eventTypes",
    "maxAttendees",
    "showDeleted",
    "showHiddenInvitations",
    "singleEvents",
    "timeZone",
)
# A first request may be narrowed to a time window and still lead to a token; not by these.
_NO_SYNC_TOKEN_AFTER = frozenset(NEVER_WITH_SYNC_TOKEN) - {"timeMin", "timeMax"}


@dataclass(frozen=True, slots=True)
class SyncPoint:
    """What a sync token says: the last change seen, and the window of the first request."""

    change: int
    time_min: str | None = None
    time_max: str | None = None


def sync_token(store: CalendarStore, params: Json, point: SyncPoint) -> str | None:
    """Return the token that leads on from `point`; None where Google gives none."""
    if _given(params, _NO_SYNC_TOKEN_AFTER):
        return None
    facts = {
        "of": _digest(store.email),
        "epoch": store.epoch,
        "at": int(store.clock.now().timestamp()),
        "query": _digest(_given(params, _SAME_WITH_SYNC_TOKEN)),
        "point": [point.change, point.time_min, point.time_max],
    }
    return _encoded("sync", facts)


def read_sync_token(store: CalendarStore, params: Json) -> SyncPoint | None:
    """Return what the request's sync token says; None without one.

    Raises:
        ApiError: 400 beside a refused or changed parameter and for no token at all; 410 for one
            that is too old, of another calendar, or expired by decree.
    """
    if "syncToken" not in params:
        return None
    beside = sorted(_given(params, NEVER_WITH_SYNC_TOKEN))
    if beside:
        raise invalid(f"Sync token cannot be used with {', '.join(beside)}.", "invalid")
    if params.get("showDeleted") is False:
        raise invalid("Sync token cannot be used with showDeleted set to false.", "invalid")
    facts = _decoded("sync", params["syncToken"])
    if facts is None:
        raise invalid("Invalid sync token value.", "invalid")
    issued = datetime.fromtimestamp(facts["at"], UTC)
    dead = store.clock.now() - issued > SYNC_TOKEN_LIFE
    if dead or facts["of"] != _digest(store.email) or facts["epoch"] != store.epoch:
        raise full_sync_required()
    if facts["query"] != _digest(_given(params, _SAME_WITH_SYNC_TOKEN)):
        raise invalid("Sync token cannot be used with other parameters than before.", "invalid")
    return SyncPoint(*facts["point"])


def full_sync_required() -> ApiError:
    """Return the 410 that sends a client back to a full read."""
    message = "Sync token is no longer valid, a full sync is required."
    return ApiError(410, "fullSyncRequired", message, "calendar")


def page_token(params: Json, change: int, last: list[Any]) -> str:
    """Return the token of the page after the item with the sort key `last`.

    `change` is where the first page stood, for the sync token on the last one.
    """
    return _encoded("page", {"query": _page_query(params), "change": change, "last": last})


def read_page_token(params: Json) -> tuple[int, list[Any]] | None:
    """Return (change of the first page, last sort key) of the request's page token.

    Raises:
        ApiError: 400, no page token, or one of another query.
    """
    if "pageToken" not in params:
        return None
    facts = _decoded("page", params["pageToken"])
    if facts is None or facts["query"] != _page_query(params):
        raise invalid("Invalid page token value.", "invalid")
    return facts["change"], facts["last"]


def _page_query(params: Json) -> str:
    return _digest(_given(params, params.keys() - {"pageToken", "maxResults"}))


def _given(params: Json, names: Iterable[str]) -> Json:
    """Return the parameters that ask for something; False and unset are the same."""
    return {name: params[name] for name in names if params.get(name)}


def _digest(facts: Any) -> str:
    return hashlib.sha256(json.dumps(facts, sort_keys=True).encode()).hexdigest()[:16]


def _encoded(kind: str, facts: Json) -> str:
    text = json.dumps({"kind": kind} | facts, separators=(",", ":"))
    return urlsafe_b64encode(text.encode()).decode().rstrip("=")


def _decoded(kind: str, token: str) -> Json | None:
    try:
        facts = json.loads(urlsafe_b64decode(token + "=" * (-len(token) % 4)))
    except ValueError:
        return None
    return facts if isinstance(facts, dict) and facts.get("kind") == kind else None
