"""Pages of lists that are sorted newest first; a page stays right when the mailbox changes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from bot.sandbox.errors import invalid

Item = TypeVar("Item")
Order = tuple[int, int]

_LARGEST_PAGE = 500
# Gmail's estimate is not the number: it stops counting here.
_HIGHEST_ESTIMATE = 201


def page_size(params: dict[str, Any]) -> int:
    """Return how many items a request asks for, within Gmail's limits."""
    return max(1, min(params.get("maxResults") or 100, _LARGEST_PAGE))


def page(
    items: Sequence[Item], params: dict[str, Any], order: Callable[[Item], Order]
) -> tuple[list[Item], dict[str, Any]]:
    """Return one page of items and the keys that go with it in the answer."""
    after = _read_token(params.get("pageToken"))
    rest = [item for item in items if after is None or order(item) < after]
    shown = rest[: page_size(params)]
    extra: dict[str, Any] = {"resultSizeEstimate": min(len(items), _HIGHEST_ESTIMATE)}
    if len(rest) > len(shown):
        date, position = order(shown[-1])
        extra["nextPageToken"] = f"{date:014d}{position:08d}"
    return shown, extra


def _read_token(token: str | None) -> Order | None:
    if not token:
        return None
    if not (token.isascii() and token.lstrip("-").isdigit() and len(token) > len("00000000")):
        raise invalid("Invalid pageToken")
    return int(token[:-8]), int(token[-8:])
