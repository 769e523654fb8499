"""Remembers what was read until somebody may have written it anew."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

T = TypeVar("T")


class Memory:
    """Values by name, as of one version of the database."""

    def __init__(self) -> None:
        self._values: dict[str, Any] = {}
        self._version: int | None = None

    def recall(self, name: str, version: int | None, read: Callable[[], T]) -> T:
        """Return a value, reading it when it is not known at this version; None is never known."""
        if version is None or version != self._version:
            self._values.clear()
            self._version = version
        if name not in self._values:
            self._values[name] = read()
        value: T = self._values[name]
        return value

    def forget(self, *names: str) -> None:
        """Forget what was written; without names everything."""
        if not names:
            self._values.clear()
        for name in names:
            self._values.pop(name, None)
