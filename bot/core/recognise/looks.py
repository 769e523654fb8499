"""What the looks at an event share."""

from __future__ import annotations

from collections.abc import Callable

from bot.core.recognise.scene import Scene

Look = Callable[[Scene], str | None]


def quoted(words: str) -> str:
    """Return the words as a quotation, bounded."""
    return f"“{words.strip()[:60]}”"


def companies(s: Scene) -> list[str]:
    """Return the companies a title names, the surest first."""
    return [*s.parts.firmly, *s.parts.companies]


def it(says: str) -> str:
    """Return a topic's sentence as evidence."""
    return f"tells that it {says}"
