from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.store.open import open_store
from bot.store.store import Store


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "state" / "followup.db"


@pytest.fixture
def store(database: Path) -> Iterator[Store]:
    opened = open_store(database)
    yield opened
    opened.close()
