"""Insert, import, patch, update and delete: from what a client sent to what is stored."""

from __future__ import annotations

from base64 import b32hexencode

from bot.sandbox.calendar import instances
from bot.sandbox.calendar.store import CalendarStore
from bot.sandbox.calendar.times import Json
from bot.sandbox.calendar.validation import checked_id, normalised, require_times
from bot.sandbox.errors import ApiError, invalid, not_found

# What a client may send but not decide.
_READ_ONLY = frozenset(
    {
        "kind", "etag", "id", "htmlLink", "created", "updated", "creator", "organizer", "iCalUID",
        "recurringEventId", "originalStartTime", "eventType", "hangoutLink", "locked",
        "privateCopy", "attendeesOmitted",
    }
)  # fmt: skip


def insert(store: CalendarStore, body: Json, params: Json) -> Json:
    """Store a new event of the calendar's owner and return it.

    Raises:
        ApiError: 400 for nonsense, 409 for an id or iCalUID that is taken.
    """
    if body.get("eventType") == "fromGmail":
        raise invalid("Event type cannot be created: fromGmail.", "eventTypeRestriction")
    event_id = checked_id(body["id"]) if body.get("id") else store.new_id()
    if event_id in store.entries or _lives(store, body.get("iCalUID")):
        raise ApiError(409, "duplicate", "The requested identifier already exists.")
    require_times(body)
    chosen = {name: body[name] for name in ("iCalUID", "eventType") if body.get(name)}
    event = store.defaults(event_id) | _writable(body, params) | chosen
    return store.save(normalised(event, store.time_zone))


def _lives(store: CalendarStore, uid: str | None) -> bool:
    event = store.with_uid(uid) if uid else None
    return event is not None and event["status"] != "cancelled"


def import_(store: CalendarStore, body: Json, params: Json) -> Json:
    """Store a private copy of an event organized elsewhere, under its iCalUID.

    An event already there under that iCalUID is replaced. The type becomes 'default', as Google
    does it.

    Raises:
        ApiError: 400.
    """
    uid = body.get("iCalUID")
    if not uid:
        raise invalid("Missing iCalUID.", "required")
    require_times(body)
    known = store.with_uid(uid)
    event_id = known["id"] if known else _imported_id(store, body, uid)
    chosen = {name: body[name] for name in ("iCalUID", "organizer") if body.get(name)}
    event = store.defaults(event_id) | _writable(body, params) | chosen
    event = normalised(event, store.time_zone)
    if known is None:
        return store.save(event)
    return replace(store, known, event | {"created": known["created"]})


def _imported_id(store: CalendarStore, body: Json, uid: str) -> str:
    """Return the id Google makes of an iCalUID: its own local part, or the encoded whole."""
    if body.get("id") and body["id"] not in store.entries:
        return checked_id(body["id"])
    own = uid.removesuffix("@google.com")
    if own != uid and own not in store.entries:
        return own
    return "_" + b32hexencode(uid.encode()).decode().rstrip("=").lower()


def patch(store: CalendarStore, event_id: str, body: Json, params: Json) -> Json:
    """Merge a body into an event or one instance: objects merge, arrays are replaced, null removes.

    Raises:
        ApiError: 400, or 404 for an unknown id.
    """
    old = existing(store, event_id)
    if body.get("attendeesOmitted"):
        body = body | {"attendees": _own_response(store, old, body.get("attendees") or [])}
    return _rewrite(store, old, _merged(old, _writable(body, params)), body)


def update(store: CalendarStore, event_id: str, body: Json, params: Json) -> Json:
    """Replace everything of an event or one instance that a client may write.

    Raises:
        ApiError: 400, or 404 for an unknown id.
    """
    old = existing(store, event_id)
    require_times(body)
    unsent = _dropped(params) | _READ_ONLY
    kept = {name: value for name, value in old.items() if name in unsent}
    return _rewrite(store, old, kept | _writable(body, params), body)


def delete(store: CalendarStore, event_id: str) -> Json:
    """Cancel an event, a whole series or one instance, and return its tombstone.

    Raises:
        ApiError: 404 for an unknown id, 410 for a second deletion.
    """
    old = existing(store, event_id)
    if old["status"] == "cancelled":
        raise ApiError(410, "deleted", "Resource has been deleted")
    return _rewrite(store, old, old | {"status": "cancelled"}, {})


def existing(store: CalendarStore, event_id: str) -> Json:
    """Return an event, cancelled or not.

    Raises:
        ApiError: 404.
    """
    event = store.find(event_id)
    if event is None:
        raise not_found("Not Found")
    return event


def _dropped(params: Json) -> frozenset[str]:
    """Return the fields Google ignores unless the request says it understands them."""
    conference = () if params.get("conferenceDataVersion") else ("conferenceData",)
    attachments = () if params.get("supportsAttachments") else ("attachments",)
    return frozenset((*conference, *attachments))


def _writable(body: Json, params: Json) -> Json:
    refused = _READ_ONLY | _dropped(params)
    return {name: value for name, value in body.items() if name not in refused}


def _merged(old: Json, changes: Json) -> Json:
    """Return JSON merge-patch semantics (RFC 7396)."""
    merged = dict(old)
    for name, value in changes.items():
        if value is None:
            merged.pop(name, None)
        elif isinstance(value, dict):
            before = merged.get(name)
            merged[name] = _merged(before if isinstance(before, dict) else {}, value)
        else:
            merged[name] = value
    return merged


def _own_response(store: CalendarStore, event: Json, sent: list[Json]) -> list[Json]:
    """Return the stored attendees with the owner's own answer taken from what was sent."""
    own = {a.get("email", "").casefold(): a for a in sent}.get(store.email.casefold(), {})
    return [
        a | own if a["email"].casefold() == store.email.casefold() else a
        for a in event.get("attendees", [])
    ]


def _rewrite(store: CalendarStore, old: Json, new: Json, body: Json) -> Json:
    new = normalised(new, store.time_zone)
    new["sequence"] = _sequence(old, new, body)
    return replace(store, old, new)


def replace(store: CalendarStore, old: Json, new: Json) -> Json:
    """Store a changed event, and in a series' exceptions what changed in the series."""
    stored = store.save(new)
    for entry in list(store.exceptions(stored["id"])):
        carried = _carried(old, stored, entry.event)
        if carried != entry.event:
            store.save(carried)
    return stored


def _sequence(old: Json, new: Json, body: Json) -> int:
    before, asked = int(old["sequence"]), int(body.get("sequence") or old["sequence"])
    if asked < before:
        raise invalid(
            "Invalid sequence value. The specified sequence number is below the current sequence "
            "number of the resource. Re-fetch the resource and use its sequence number on the "
            "following request.",
            "invalid",
        )
    moved = instances.shape(old) != instances.shape(new)
    cancelled = (old["status"], new["status"]).count("cancelled") == 1
    return max(asked, before + (moved or cancelled))


def _carried(old: Json, series: Json, exception: Json) -> Json:
    """Return an exception after its series changed.

    It takes over what it had in common with the series, and is cancelled where the series no
    longer has its occurrence.
    """
    gone = series["status"] == "cancelled" or not (
        "recurrence" in series and instances.occurs(series, exception["originalStartTime"])
    )
    if gone:
        return exception | {"status": "cancelled"}
    own = {"id", "recurringEventId", "originalStartTime", "start", "end", "recurrence", "status",
           "updated", "etag", "sequence"}  # fmt: skip
    shared = {
        name
        for name in (old.keys() | series.keys()) - own
        if old.get(name) != series.get(name) and exception.get(name) == old.get(name)
    }
    kept = {name: value for name, value in exception.items() if name not in shared}
    return kept | {name: series[name] for name in shared if name in series}
