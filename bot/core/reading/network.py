"""The network, read when a mail comes: a quiet service loads neither numpy nor its threads."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.core.reading.learned import LearnedReader


@lru_cache(maxsize=1)
def network() -> LearnedReader:
    """The network as shipped, kept until `forget`; reading it costs some 0.2 s and 25 MB."""
    from bot.core.reading.learned import shipped  # noqa: PLC0415  loaded when needed

    return shipped()


def forget() -> None:
    """Give the network's memory back; the next mail reads it again."""
    network.cache_clear()
