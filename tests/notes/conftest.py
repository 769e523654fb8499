from __future__ import annotations

from pathlib import Path

import pytest

from bot.notes.templates import Templates


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--renew-golden", action="store_true", help="write the golden notes anew")


@pytest.fixture
def renew_golden(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--renew-golden", default=False))


@pytest.fixture(scope="session")
def builtin() -> Templates:
    return Templates()


@pytest.fixture
def own_folder(tmp_path: Path) -> Path:
    """A folder of the user's own templates."""
    folder = tmp_path / "templates"
    folder.mkdir()
    return folder
