"""Text from outside that UTF-8 can carry."""

from __future__ import annotations

from typing import Any


def well_formed(value: Any) -> Any:
    """Return decoded JSON with every lone surrogate replaced.

    JSON may spell half of a surrogate pair; no file, database or mail can hold it (RFC 8259, 8.2).
    """
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode()
    if isinstance(value, dict):
        return {well_formed(key): well_formed(item) for key, item in value.items()}
    if isinstance(value, list):
        return [well_formed(item) for item in value]
    return value
