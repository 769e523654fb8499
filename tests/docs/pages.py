"""The pages of the documentation and what stands in them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGES = (ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").glob("*.md")))
UNITS = sorted((ROOT / "systemd").glob("*.service"))

_FENCE = re.compile(r"^ *```(?P<kind>\w*)\n(?P<body>.*?)^ *```$", re.MULTILINE | re.DOTALL)
_HIDDEN = re.compile(r"<!--.*?-->", re.DOTALL)
_INLINE = re.compile(r"`([^`\n]+)`")
_LINK = re.compile(r"\]\(([^)\s]+)\)")
_PATH = re.compile(r"(?<![\w./~-])(?:bot|docs|systemd|templates|tests|\.ci)/[\w./@-]*\w")
_PROGRAM = re.compile(
    r"(?:^|&& |\$\(|sudo )(?:[\w./~]*/)?followup"
    r"(?P<arguments>(?: +(?:\"[^\"]*\"|'[^']*'|[^\s`|&;#)]+))+)"
)
_SHELL = {"sh", "console"}


def text_of(page: Path) -> str:
    """Return a page without what its readers do not see."""
    return _HIDDEN.sub("", page.read_text("utf-8"))


def links(page: Path) -> list[str]:
    """Return the addresses that a page links to."""
    return _LINK.findall(_FENCE.sub("", text_of(page)))


def paths(page: Path) -> set[str]:
    """Return every path of the repository that a page names."""
    return set(_PATH.findall(text_of(page)))


def calls(page: Path) -> Iterator[str]:
    """Yield the arguments of every call of followup in shell blocks and in inline code."""
    text = text_of(page)
    blocks = [m["body"].replace("\\\n", " ") for m in _FENCE.finditer(text) if m["kind"] in _SHELL]
    typed = [line.removeprefix("$ ") for b in blocks for line in b.splitlines() if _typed(line, b)]
    inline = [code for code in _INLINE.findall(_FENCE.sub("", text)) if "followup " in code]
    for line in (*typed, *inline):
        yield from (call["arguments"].strip() for call in _PROGRAM.finditer(line))


def _typed(line: str, block: str) -> bool:
    """Whether a line of a shell block is typed: all are, unless the block marks them with `$`."""
    return line.startswith("$ ") or "$ " not in {part[:2] for part in block.splitlines()}
