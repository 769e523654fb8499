"""What may stand in the body of a write. Each check returns what is wrong, or None."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl

_GRANTS = frozenset({"refresh_token", "authorization_code"})
# The ids of a person's labels carry a number ("Label_17"); none of Gmail's own does ("SENT",
# "TRASH", "CATEGORY_PROMOTIONS"), in whatever case it is spelled.
_OWN_LABEL = re.compile(r"(?=[^\d]*\d)[A-Za-z0-9_-]{1,128}")


def none(body: bytes) -> str | None:
    """No body at all."""
    return "takes no body" if body else None


def draft(body: bytes) -> str | None:
    """A draft: the message as `raw` and its thread, nothing else."""
    fields = _fields(body, {"message", "id"})
    if isinstance(fields, str):
        return fields
    message = fields.get("message")
    if not isinstance(message, dict) or not message.keys() <= {"raw", "threadId"}:
        return "a draft holds `raw` and `threadId` only"
    return _strings(message, "raw")


def own_inbox(body: bytes) -> str | None:
    """A message for the own inbox: `raw`, in INBOX, with no label that says it was sent."""
    fields = _fields(body, {"raw", "labelIds"})
    if isinstance(fields, str):
        return fields
    labels_ = fields.get("labelIds")
    if not isinstance(labels_, list) or "INBOX" not in labels_:
        return "goes to the own inbox only"
    if not all(label in ("INBOX", "UNREAD") or _is_own(label) for label in labels_):
        return "must not carry any other of Gmail's own labels"
    return _strings({"raw": fields.get("raw")}, "raw")


def labels(body: bytes) -> str | None:
    """Labels to put on or take off: a person's own ones only (TRASH would be a deletion)."""
    fields = _fields(body, {"addLabelIds", "removeLabelIds"})
    if isinstance(fields, str):
        return fields
    for names in fields.values():
        if not isinstance(names, list) or not all(map(_is_own, names)):
            return "only a person's own labels may be put on or taken off"
    return None


def new_label(body: bytes) -> str | None:
    """A label's name and whether it shows."""
    fields = _fields(body, {"name", "labelListVisibility", "messageListVisibility"})
    return fields if isinstance(fields, str) else _strings(fields, "name")


def token_form(body: bytes) -> str | None:
    """A form that asks for a token, the two ways this program does."""
    form = parse_qsl(body.decode("ascii", "replace"))
    grants = [value for name, value in form if name == "grant_type"]
    return None if len(grants) == 1 and grants[0] in _GRANTS else "not a grant of ours"


def _fields(body: bytes, allowed: set[str]) -> dict[str, Any] | str:
    """Read a JSON object, refusing a field named twice: two readers could pick different ones."""
    try:
        # Google reads UTF-8; json.loads alone would guess at other encodings.
        found = json.loads(body.decode("utf-8"), object_pairs_hook=_once)
    except (ValueError, RecursionError):
        return "the body is no plain JSON object"
    if not isinstance(found, dict) or not found.keys() <= allowed:
        return f"only {', '.join(sorted(allowed))} may stand in the body"
    return found


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    fields = dict(pairs)
    if len(fields) != len(pairs):
        raise ValueError("a field stands twice")
    return fields


def _strings(fields: Mapping[str, Any], needed: str) -> str | None:
    if not fields.get(needed):
        return f"needs `{needed}`"
    wrong = [name for name, value in fields.items() if not isinstance(value, str)]
    return f"`{wrong[0]}` must be text" if wrong else None


def _is_own(label: object) -> bool:
    return isinstance(label, str) and _OWN_LABEL.fullmatch(label) is not None
