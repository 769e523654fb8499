"""The page on settings is the code's own account of them."""

from __future__ import annotations

import re
import runpy
from pathlib import Path

import pytest

from bot.config import Config, load_config
from tests.docs.pages import PAGES, ROOT, text_of

PAGE = ROOT / "docs" / "configuration.md"


def test_the_page_is_what_the_generator_writes() -> None:
    generator = runpy.run_path(str(ROOT / "docs" / "generate_configuration.py"))
    assert PAGE.read_text("utf-8") == generator["page"](), "run docs/generate_configuration.py"


def test_every_setting_stands_in_it() -> None:
    text = PAGE.read_text("utf-8")
    for name, section in Config.model_fields.items():
        assert f"## `[{name}]`" in text
        fields = getattr(section.annotation, "model_fields")  # noqa: B009  not typed
        assert not [field for field in fields if f"| `{field}` |" not in text]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_example_of_a_configuration_is_accepted(page: Path, tmp_path: Path) -> None:
    (tmp_path / "templates").mkdir()
    for number, example in enumerate(re.findall(r"```toml\n(.*?)```", text_of(page), re.DOTALL)):
        file = tmp_path / f"{number}.toml"
        file.write_text(example, "utf-8")
        assert load_config(file).path == file


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_variable_of_the_environment_named_is_read(page: Path) -> None:
    settings = {
        f"FOLLOWUP_{name}_{field}".upper()
        for name, section in Config.model_fields.items()
        for field in getattr(section.annotation, "model_fields")  # noqa: B009  not typed
    }
    known = settings | {"FOLLOWUP_CONFIG", "FOLLOWUP_STATE_DIR"}
    assert set(re.findall(r"FOLLOWUP_[A-Z_]+", text_of(page))) <= known
