"""A fresh embedded Google and an account signed in to it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.google.account import GoogleAccount
from bot.google.auth import SCOPES
from bot.sandbox.server import SandboxServer
from bot.sandbox.world import World
from tests.google.support import sign_into

NOW = datetime(2025, 12, 1, 9, 0, tzinfo=UTC)


@pytest.fixture
def sandbox() -> Iterator[SandboxServer]:
    with SandboxServer(World.with_default_account(NOW)) as server:
        yield server
        assert server.world.violations == []


@pytest.fixture
def google(sandbox: SandboxServer, tmp_path: Path) -> Iterator[GoogleAccount]:
    account = sign_into(sandbox, tmp_path / "token.json", SCOPES)
    yield account
    account.close()
