"""Prints the story day by day, and keeps it as plain text."""

from __future__ import annotations

import io
import textwrap
from collections.abc import Iterable
from datetime import date, datetime

from rich.console import Console, RenderableType
from rich.text import Text

from bot.demo.doings import Doing

WIDTH = 92
_BEFORE = 9  # columns before a sentence, which hold the time


class Narrator:
    """Tells one story to a console and into `story`."""

    def __init__(self, out: Console) -> None:
        """`out` gets the lines as they are told; they are no wider than it."""
        self._out = out
        self._width = min(WIDTH, out.width)
        self._plain = io.StringIO()
        self._copy = Console(file=self._plain, width=self._width, color_system=None)
        self._day: date | None = None
        self._time = ""

    @property
    def story(self) -> str:
        """Everything told so far, as plain text."""
        return self._plain.getvalue()

    def show(self, *what: RenderableType) -> None:
        """Print something that rich can print."""
        self._out.print(*what, width=self._width)
        self._copy.print(*what, width=self._width)

    def say(self, text: str = "", style: str = "", mark: str = "", indent: int = 0) -> None:
        """Print text, wrapped; `mark` stands before its first line."""
        lines = textwrap.wrap(
            text,
            self._width,
            initial_indent=" " * indent + mark,
            subsequent_indent=" " * (indent + len(mark)),
            break_on_hyphens=False,
        )
        self.show(Text("\n".join(lines), style=style))

    def verbatim(self, line: str) -> None:
        """Print a line as it is, however long, so that it can be copied."""
        for console in (self._out, self._copy):
            console.print(line, soft_wrap=True, markup=False)

    def heading(self, text: str) -> None:
        """Print a heading with a rule behind it."""
        self.show("")
        self.show(Text(f"{text} {'─' * (self._width - len(text) - 1)}", style="bold"))

    def moment(self, at: datetime) -> None:
        """Say what is to come at a time, in the candidate's zone; a new day gets its heading."""
        if at.date() != self._day:
            self._day = at.date()
            self.heading(f"{at:%A %-d %B}")
        self._time = f"{at:%H:%M}"

    def world(self, sentence: str) -> None:
        """Tell something that people do."""
        self.say(sentence, mark=f"  {self._time:5}  ")
        self._time = ""

    def service(self, doings: Iterable[Doing]) -> None:
        """Tell what the service does, and why."""
        company = ""
        for doing in doings:
            who = f"{doing.company}: " if doing.company != company else ""
            company = doing.company
            reason = f" ({doing.reason})" if doing.reason else ""
            self.say(f"{who}{doing.what}{reason}", "cyan", f"  {self._time:5}  → ")
            self._time = ""
            if doing.evidence:
                self.say(f"“{doing.evidence}”", "dim", indent=_BEFORE + 2)
