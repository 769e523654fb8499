"""What a handler of an API method gets, after everything that is the same for all methods."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bot.sandbox.accounts import Account
    from bot.sandbox.world import World


@dataclass(frozen=True, slots=True)
class Call:
    """One authorized, validated request to one method of Google's.

    `params` holds path and query parameters by their discovery names and types (ints, bools,
    lists for repeated ones; `userId` already resolved into `account`). Parameters with a discovery
    default are always present. `body` is the JSON body ({} when there is none); an uploaded
    message stands in it as `raw`, just as if it had been sent as JSON.
    """

    method_id: str
    params: dict[str, Any]
    body: dict[str, Any]
    world: World
    account: Account


# None answers 204 with an empty body.
Handler = Callable[[Call], dict[str, Any] | None]
