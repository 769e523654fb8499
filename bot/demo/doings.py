"""What one pass of the service did, as a reader wants it: grouped, with reasons, no internals."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from bot.core.model import NoteKind
from bot.core.workflow.nudges import NOTE_NAMES
from bot.demo.telling import ME, listed
from bot.store.store import HistoryRow


@dataclass(frozen=True, slots=True)
class Doing:
    """Something the service did for a company, why, and the sentence that says so."""

    company: str
    what: str
    reason: str = ""
    evidence: str = ""


# What the line before told already, or what goes without saying.
_UNTOLD = re.compile(r"stage: scheduled|you sent the note|you wrote by hand|you edited|you added")
_WAITS = re.compile(r"stage: waiting")
_DATED = re.compile(r"answer date: ")
_READY = re.compile(r"nudge: .* (?:is|are) ready to send")
_DRAFTED = re.compile(r"(\w+) draft written to (.+)")
# How the story says what a row of history says.
_WORDING = (
    (re.compile(r"(interview found): .*"), r"\1"),
    (re.compile(r"(interview cancelled): .*"), r"\1"),
    (re.compile(r"nudge: [^:]*: (.*)"), rf"nudges {ME}: “\1”"),
    (re.compile(r".* wrote: (\w+)"), r"reads: \1"),
    (re.compile(r"you deleted .*"), r"sees that the draft is gone and was not sent"),
    (_DATED, "expects the answer by "),
    *((re.compile(kind.value), name) for kind, name in NOTE_NAMES.items()),
    (re.compile(r"_"), " "),
)
_REASONS = (
    (re.compile(r"read with |it is gone from Gmail and was not sent; |\.$"), ""),
    (re.compile(r"source: estimated"), "our estimate"),
    (re.compile(r"source: mail"), "they wrote it"),
    (re.compile(r"source: calendar"), "the invitation says so"),
    (re.compile(r"source: delay"), "their delay moves it"),
)
_ARTICLES = {NoteKind.UPDATE: "an ", NoteKind.ACCEPTANCE_THANKS: ""}


def doings(rows: Sequence[HistoryRow], names: Mapping[str, str]) -> Iterator[Doing]:
    """Return what the rows of one pass say; `names` are the companies by application."""
    order = list(names)
    known = [row for row in rows if row.application_id in names]
    known.sort(key=lambda row: order.index(row.application_id or ""))
    for application, group in groupby(known, key=lambda row: row.application_id or ""):
        yield from _of_company(names[application], list(group))


def _of_company(company: str, rows: list[HistoryRow]) -> Iterator[Doing]:
    nudged = any(_READY.match(row.what) for row in rows)
    said = {""}
    for _, together in groupby(_worth_telling(rows), key=_told_together):
        group = list(together)
        evidence = group[0].evidence
        yield Doing(
            company,
            _drafts(group, nudged=nudged) or _replaced(group[0].what, _WORDING),
            _replaced(group[0].reason, _REASONS),
            "" if evidence in said else evidence,
        )
        said.add(evidence)


def _worth_telling(rows: Sequence[HistoryRow]) -> list[HistoryRow]:
    dated = any(_DATED.match(row.what) for row in rows)
    dull = [_UNTOLD, _READY, *([_WAITS] if dated else [])]
    return [row for row in rows if not any(pattern.match(row.what) for pattern in dull)]


def _told_together(row: HistoryRow) -> tuple[str, str]:
    """Rows of one key become one line: drafts of a kind that were written for the same reason."""
    drafted = _DRAFTED.fullmatch(row.what)
    return (drafted[1] if drafted else row.what, row.reason)


def _drafts(rows: Sequence[HistoryRow], *, nudged: bool) -> str:
    drafted = [hit for row in rows if (hit := _DRAFTED.fullmatch(row.what))]
    if not drafted:
        return ""
    kind = NoteKind(drafted[0][1])
    note = f"{_ARTICLES.get(kind, 'a ')}{NOTE_NAMES[kind]}"
    each = " each" if len(drafted) > 1 else ""
    people = listed([hit[2] for hit in drafted])
    return f"drafts {note}{each} to {people}{f', nudges {ME}' if nudged else ''}"


def _replaced(text: str, table: Sequence[tuple[re.Pattern[str], str]]) -> str:
    for pattern, replacement in table:
        text = pattern.sub(replacement, text)
    return text
