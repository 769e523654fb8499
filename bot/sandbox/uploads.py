"""Media uploads: a mail sent as bytes instead of as `raw` inside JSON."""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING, Any

from bot.sandbox.errors import invalid
from bot.sandbox.multipart import split_parts

if TYPE_CHECKING:
    from bot.sandbox.discovery import Method
    from bot.sandbox.wire import Request

UPLOAD_PREFIX = "/upload"
_PARTS = 2


def uploaded_body(method: Method, request: Request) -> dict[str, Any]:
    """Return the JSON body that says the same as a simple or multipart upload.

    Raises:
        ApiError: 400 for another protocol or a body that is not what it says.
    """
    protocol = dict(request.query).get("uploadType", "")
    content_type = request.headers.get("content-type", "")
    if protocol == "media":
        return _with_raw(method, {}, request.body)
    if protocol != "multipart":
        raise invalid(f"uploadType={protocol} is not part of this sandbox.", "badRequest")
    parts = split_parts(content_type, request.body)
    if len(parts) != _PARTS:
        raise invalid(f"A multipart upload has 2 parts, not {len(parts)}.", "badContent")
    return _with_raw(method, _metadata(parts[0].body), parts[1].body)


def _metadata(text: bytes) -> dict[str, Any]:
    try:
        found = json.loads(text or b"{}")
    except ValueError as error:
        raise invalid(f"Invalid JSON payload received. {error}", "parseError") from error
    if not isinstance(found, dict):
        raise invalid("Invalid JSON payload received. The metadata is no object.", "parseError")
    return found


def _with_raw(method: Method, metadata: dict[str, Any], media: bytes) -> dict[str, Any]:
    raw = base64.urlsafe_b64encode(media).decode()
    if method.request != "Draft":
        return metadata | {"raw": raw}
    message = metadata.get("message")
    return metadata | {"message": (message if isinstance(message, dict) else {}) | {"raw": raw}}
