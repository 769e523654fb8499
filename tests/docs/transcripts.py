"""Plays the transcripts in the documentation and compares what comes out with what they show.

A transcript is a ```console block: lines after `$ ` are typed, the others are what comes back; a
line `…` stands for any lines, and `…` in a line for any text. An HTML comment that begins with
`<!-- transcript` is played too, so that a page can begin in the middle of a story. One page is one
session on the embedded Google.

`python -m tests.docs.transcripts` writes into the pages what comes back today.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import re
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import requests

from bot.cli import run

ROOT = Path(__file__).parents[2]
PAGES = (ROOT / "README.md", ROOT / "docs" / "sandbox.md")
# The port that the pages name; the sandbox takes a free one.
_PORT = "8900"
_BLOCK = re.compile(
    r"^(?P<open>```console|<!-- transcript)\n(?P<body>.*?)^(?P<close>```|-->)$",
    re.MULTILINE | re.DOTALL,
)
_SUBSTITUTION = re.compile(r"\$\((?P<command>.*)\)$")
_STEP = re.compile(r"\.(\w+)|\[(\d+)\]")
_PROGRAM = (sys.executable, "-c", "from bot.cli import main; main()")


@dataclass(frozen=True, slots=True)
class Exchange:
    """A command as typed, over several lines perhaps, and what the page shows of its answer."""

    typed: str
    shown: str

    @property
    def command(self) -> str:
        """Return the command on one line."""
        return self.typed.replace("\\\n", " ")

    def matches(self, answer: str) -> bool:
        """Whether an answer is what the page shows."""
        lines = self.shown.splitlines(keepends=True)
        return re.fullmatch("".join(map(_pattern, lines)), answer) is not None


def _pattern(line: str) -> str:
    return "(?:.*\n)*?" if line == "…\n" else re.escape(line).replace("…", ".*")


def exchanges(block: str) -> list[Exchange]:
    """Take a block apart."""
    found: list[Exchange] = []
    for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
        lines = part.splitlines(keepends=True)
        count = next(n for n in range(1, len(lines) + 1) if _complete("".join(lines[:n])))
        found.append(Exchange("".join(lines[:count])[:-1], "".join(lines[count:])))
    return found


def _complete(typed: str) -> bool:
    """Whether a shell would not wait for more."""
    try:
        shlex.split(typed)
    except ValueError:
        return False
    return not typed.endswith("\\\n")


class Terminal:
    """A shell that knows the handful of commands the pages use."""

    def __init__(self) -> None:
        self._variables: dict[str, str] = {}
        self._sandbox: subprocess.Popen[str] | None = None
        self._port = _PORT

    def close(self) -> None:
        """End the sandbox that the session started."""
        if self._sandbox is not None:
            self._sandbox.terminate()
            self._sandbox.communicate(timeout=20)

    def answer(self, command: str) -> str:
        """Return what a command writes, without spaces at the ends of lines."""
        said = self._answer(command.replace(f":{_PORT}", f":{self._port}"))
        said = said.replace(f":{self._port}", f":{_PORT}")
        lines = [line.rstrip() for line in said.splitlines()]
        return "".join(f"{line}\n" for line in lines)

    def _answer(self, command: str) -> str:
        variable, assigned, text = command.partition("=")
        if assigned and variable.isidentifier():
            self._assign(variable, text)
            return ""
        words = shlex.split(self._expanded(command))
        if words[0] == "export":
            for name, _, value in (word.partition("=") for word in words[1:]):
                os.environ[name] = value
            return ""
        if words[0] == "curl":
            return _curl(words[1:])
        assert words[0] == "followup", command
        if words[-1] == "&":
            return self._serve(words[1:-1])
        return _followup(words[1:])

    def _assign(self, name: str, value: str) -> None:
        substitution = _SUBSTITUTION.match(value)
        if substitution:
            command, _, query = substitution["command"].partition(" | jq -r ")
            value = _query(json.loads(self._answer(command)), query.strip("'"))
        self._variables[name] = self._expanded(value)

    def _expanded(self, text: str) -> str:
        for name, value in self._variables.items():
            text = text.replace(f"${name}", value)
        return text

    def _serve(self, words: list[str]) -> str:
        free = ["0" if word == _PORT else word for word in words]
        self._sandbox = subprocess.Popen([*_PROGRAM, *free], stdout=subprocess.PIPE, text=True)
        assert self._sandbox.stdout is not None
        line = self._sandbox.stdout.readline()
        port = re.search(r":(\d+)/", line)
        assert port is not None, line
        self._port = port[1]
        return line


def _curl(words: list[str]) -> str:
    plain = [word for word in words if word != "-s"]
    url, body = plain[0], plain[2] if plain[1:2] == ["-d"] else None
    answer = requests.request("POST" if body else "GET", url, data=body, timeout=20)
    return answer.text + "\n"


def _followup(words: list[str]) -> str:
    out = io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
        run(words)
    return out.getvalue()


def _query(data: Any, path: str) -> str:
    for key, index in _STEP.findall(path):
        data = data[key] if key else data[int(index)]
    return str(data)


@contextlib.contextmanager
def session() -> Iterator[Terminal]:
    """Open a terminal in an empty folder beside the documentation; leave nothing behind."""
    terminal, environment, folder = Terminal(), dict(os.environ), Path.cwd()
    with tempfile.TemporaryDirectory() as made:
        os.chdir(made)
        Path("docs").symlink_to(ROOT / "docs")
        for name in [n for n in os.environ if n.startswith(("FOLLOWUP_", "FORCE_COLOR"))]:
            del os.environ[name]
        try:
            yield terminal
        finally:
            terminal.close()
            os.chdir(folder)
            os.environ.clear()
            os.environ.update(environment)


def played(page: Path) -> Iterator[tuple[re.Match[str], list[tuple[Exchange, str]]]]:
    """Play a page from top to bottom; yield each block with what every command answered."""
    with session() as terminal:
        for block in _BLOCK.finditer(page.read_text("utf-8")):
            yield block, [(e, terminal.answer(e.command)) for e in exchanges(block["body"])]


def renewed(page: Path) -> str:
    """Return a page with today's answers; shortened ones stay, for whoever shortened them."""
    text, made, end = page.read_text("utf-8"), "", 0
    for block, answers in played(page):
        hidden = block["open"] != "```console"
        body = "".join(_written(exchange, answer, hidden=hidden) for exchange, answer in answers)
        made += text[end : block.start()] + f"{block['open']}\n{body}{block['close']}"
        end = block.end()
    return made + text[end:]


def _written(exchange: Exchange, answer: str, *, hidden: bool) -> str:
    keep = hidden or "…\n" in exchange.shown or exchange.matches(answer)
    return f"$ {exchange.typed}\n{exchange.shown if keep else answer}"


if __name__ == "__main__":
    for each in PAGES:
        each.write_text(renewed(each), "utf-8")
