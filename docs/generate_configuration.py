"""Writes docs/configuration.md from `bot/config.py`, so that it says what the code does.

`python docs/generate_configuration.py` renews it; a test fails when it was forgotten.
"""
# ruff: noqa: INP001  a script beside the page it writes, no package

from __future__ import annotations

from collections.abc import Iterator
from datetime import time
from pathlib import Path
from typing import Any

from annotated_types import Ge, Gt, Le, Lt, MaxLen
from pydantic import BaseModel
from pydantic.fields import FieldInfo

from bot.config import Config
from bot.core.rules import Delay

PAGE = Path(__file__).with_name("configuration.md")

_HEAD = """\
# Configuration

<!-- Made from bot/config.py by docs/generate_configuration.py; changes here are overwritten. -->

No configuration is needed: every setting has a default. To change one, write it into
`~/.config/followup/config.toml` (the platform's own folder where that is another), or into a file
named with `followup --config FILE` or `FOLLOWUP_CONFIG`:

```toml
[rules]
thank_you_after = "24 hours"

[window]
ready = "08:30"
```

A mistake is refused with its line and with what would be accepted; all mistakes are named at once.
`followup run` reads the file anew on SIGHUP (`systemctl --user reload followup`); a file with a
mistake is then not taken over.

An environment variable wins over the file. It is named after section and setting, for example
`FOLLOWUP_SERVICE_INTERVAL=60` or `FOLLOWUP_CANDIDATE_TIME_ZONE=Europe/Berlin`. The folder with
database and sign-in is `~/.local/state/followup`, or the one named with `followup --state-dir DIR`
or `FOLLOWUP_STATE_DIR`.

A wait is `"2 business days"` or `"24 hours"`. After business days a note stands ready at `ready`;
hours are counted through, and the note is due at the next moment inside the window. Business days
leave out weekends and the nationwide holidays of the recipient's country.
"""

_BOUNDS: dict[type, tuple[str, str]] = {
    Ge: ("at least", "ge"),
    Gt: ("more than", "gt"),
    Le: ("at most", "le"),
    Lt: ("less than", "lt"),
    MaxLen: ("at most", "max_length"),
}


def page() -> str:
    """Return the whole page."""
    return "\n".join([_HEAD, *_sections()])


def _sections() -> Iterator[str]:
    for name, field in Config.model_fields.items():
        section = field.annotation
        assert isinstance(section, type)  # noqa: S101  for the types
        assert issubclass(section, BaseModel)  # noqa: S101  for the types
        yield f"## `[{name}]`\n\n{section.__doc__}\n"
        yield "| Setting | Default | Meaning |\n|---|---|---|"
        yield "\n".join(_row(*row) for row in section.model_fields.items()) + "\n"


def _row(name: str, field: FieldInfo) -> str:
    bounds = [_bound(m) for m in field.metadata if type(m) in _BOUNDS]
    said = f" ({', '.join(bounds)})" if bounds else ""
    meaning = f"{(field.description or '').removesuffix('.')}{said}."
    return f"| `{name}` | {_default(field.default)} | {meaning} |"


def _bound(mark: Any) -> str:
    words, attribute = _BOUNDS[type(mark)]
    unit = " characters" if isinstance(mark, MaxLen) else ""
    return f"{words} {getattr(mark, attribute)}{unit}"


def _default(value: Any) -> str:
    """Return a default as it would stand in the file."""
    if value in {None, "", ()}:
        return "none"
    if isinstance(value, time):
        return f'`"{value:%H:%M}"`'
    if isinstance(value, str | Path | Delay):
        return f'`"{value}"`'
    return f"`{value}`"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
