"""Bytes as they travel in JSON."""

from __future__ import annotations

import base64
import binascii

from bot.sandbox.errors import invalid


def to_base64(data: bytes) -> str:
    """Return bytes in the URL-safe alphabet, padded, as the API writes them."""
    return base64.urlsafe_b64encode(data).decode("ascii")


def from_base64(text: str) -> bytes:
    """Return the bytes of a text in either alphabet, padded or not.

    Raises:
        ApiError: 400, as Google words it, when it is neither.
    """
    plain = text.translate(_PLAIN_ALPHABET).rstrip("=")
    try:
        return base64.b64decode(plain + "=" * (-len(plain) % 4), validate=True)
    except (binascii.Error, ValueError):
        shown = text[:40].encode("ascii", "replace").decode()
        message = f"Invalid value at 'raw' (TYPE_BYTES), Base64 decoding failed for \"{shown}\""
        raise invalid(message) from None


_PLAIN_ALPHABET = str.maketrans("-_", "+/")
