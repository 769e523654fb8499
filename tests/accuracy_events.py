"""Print how well events are recognised: `python -m tests.accuracy_events [--errors] [FILE …]`.

Rows are `{"id", "owner", "event", "interview", "company", "role", "round", "interviewers",
"coordinators", "answer_date"}`; rows with `subject`, `from`, `attendees` and `kind` are adapted.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bot.core.company import squash, without_legal_form
from bot.core.model import Company, Person, Recognition
from bot.core.recognise import recognise
from bot.core.recognise.names import name_parts, same_person
from bot.events.parse import event_from_google

CORPUS = Path(__file__).parent / "corpus" / "events_dev.jsonl"
Row = Mapping[str, Any]


@dataclass
class Tally:
    """Counts of one run; `wrong` holds lines for people to read."""

    right: dict[str, int] = field(default_factory=dict)
    asked: dict[str, int] = field(default_factory=dict)
    bins: dict[int, list[bool]] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)

    def count(self, what: str, row: Row, *, right: bool, shown: str) -> None:
        """Count one question."""
        self.asked[what] = self.asked.get(what, 0) + 1
        self.right[what] = self.right.get(what, 0) + right
        if not right:
            self.wrong.append(f"{row['id']:<8} {what}: {shown}")

    def add(self, what: str, number: int) -> None:
        """Add to a plain counter."""
        self.asked[what] = self.asked.get(what, 0) + number


def rows_of(path: Path) -> Iterator[Row]:
    """Return the rows of a corpus, other shapes adapted, unclear ones left out."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.strip():
            row = json.loads(line)
            adapted = row if "event" in row else _adapted(row)
            if adapted:
                yield adapted


def _adapted(row: Row) -> Row | None:
    if row["label"] == "ambiguous":
        return None
    event = {
        "id": row["id"],
        "summary": row["subject"],
        "description": row["body"],
        "start": {"dateTime": "2026-03-10T10:00:00Z"},
        "attendees": row["attendees"],
    }
    if row["from"]:
        event["organizer"] = {"email": row["from"]}
    owner = "candidate@example.com"
    if any(a["email"] == "user@gmail.com" for a in row["attendees"]):
        owner = "user@gmail.com"
    return {
        "id": row["id"],
        "owner": owner,
        "event": event,
        "interview": row["kind"] == "interview",
    }


def measure(rows: Iterable[Row]) -> Tally:
    """Recognise every row and count what is right."""
    tally = Tally()
    for row in rows:
        event = event_from_google(row["event"], "Europe/Berlin")
        known = tuple(Company(c["name"], c.get("domain", "")) for c in row.get("known", ()))
        got = recognise(event, row["owner"], known_companies=known)
        wanted = bool(row["interview"])
        outcome = ("true " if got.interview == wanted else "false ") + (
            "interview" if got.interview else "other"
        )
        tally.add(outcome, 1)
        shown = f"{event.title!r} {got.confidence} {got.reason}"
        tally.count("interview", row, right=got.interview == wanted, shown=shown)
        tally.bins.setdefault(int(got.confidence * 10), []).append(got.interview == wanted)
        if wanted and got.interview:
            _details(tally, row, got)
    return tally


def _details(tally: Tally, row: Row, got: Recognition) -> None:
    for what, given in (("company", got.company.name), ("role", got.role), ("round", got.round)):
        if what in row:
            right = _same(given, row[what] or "")
            tally.count(what, row, right=right, shown=f"{given!r} for {row[what]!r}")
    if "answer_date" in row:
        day = got.answer_date.isoformat() if got.answer_date else None
        right = day == row["answer_date"]
        tally.count("answer date", row, right=right, shown=f"{day} for {row['answer_date']}")
    for what, people in (("interviewers", got.interviewers), ("coordinators", got.coordinators)):
        if what in row:
            _people(tally, row, what, people)


def _people(tally: Tally, row: Row, what: str, people: tuple[Person, ...]) -> None:
    wanted = [Person(p["name"] or "", p["email"]) for p in row[what]]
    missing, extra = list(wanted), []
    for person in people:
        match = next((w for w in missing if _is_same(person, w)), None)
        if match:
            missing.remove(match)
        else:
            extra.append(person)
    tally.add(f"{what} hit", len(wanted) - len(missing))
    tally.add(f"{what} found", len(people))
    tally.add(f"{what} wanted", len(wanted))
    if missing or extra:
        tally.wrong.append(
            f"{row['id']:<8} {what}: extra {_shown(extra)} missing {_shown(missing)}"
        )


def _is_same(one: Person, other: Person) -> bool:
    """The address is the same (or both lack one), and the names do not differ."""
    if one.email != other.email:
        return False
    names = name_parts(one.name), name_parts(other.name)
    if one.email:
        return not all(names) or same_person(one.name, other.name)
    return names[0] == names[1]


def _shown(people: Iterable[Person]) -> str:
    return ", ".join(f"{p.name} <{p.email}>" for p in people) or "-"


def _same(one: str, other: str) -> bool:
    return squash(without_legal_form(one)) == squash(without_legal_form(other))


def report(tally: Tally) -> str:
    """Return the table."""
    n = tally.asked.get
    hit, false, missed = (
        n("true interview", 0),
        n("false interview", 0),
        n("false other", 0),
    )
    lines = [
        f"interview   precision {_share(hit, hit + false)}  recall {_share(hit, hit + missed)}"
        f"  ({n('interview', 0)} events, {false} invented, {missed} missed)"
    ]
    for what in ("company", "role", "round", "answer date"):
        if n(what):
            share = _share(tally.right[what], tally.asked[what])
            lines.append(f"{what:<11} {share}  ({tally.asked[what]})")
    for what in ("interviewers", "coordinators"):
        hits, found, wanted = n(f"{what} hit", 0), n(f"{what} found", 0), n(f"{what} wanted", 0)
        if wanted:
            lines.append(
                f"{what:<12} F1 {_share(2 * hits, found + wanted)}  precision {_share(hits, found)}"
                f"  recall {_share(hits, wanted)}  ({wanted})"
            )
    lines += [
        f"confidence {b / 10:.1f}: {_share(sum(oks), len(oks))} right of {len(oks)}"
        for b, oks in sorted(tally.bins.items())
    ]
    return "\n".join(lines)


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.3f}" if whole else "  -  "


def main(arguments: list[str]) -> None:
    """Print the table for each file named, the own corpus when none is."""
    paths = [Path(a) for a in arguments if not a.startswith("-")] or [CORPUS]
    for path in paths:
        rows = list(rows_of(path))
        began = time.perf_counter()
        tally = measure(rows)
        spent = (time.perf_counter() - began) / max(1, len(rows)) * 1000
        print(f"{path.name}: {spent:.1f} ms an event")
        print(report(tally))
        if "--errors" in arguments:
            print("\n".join(tally.wrong))


if __name__ == "__main__":
    main(sys.argv[1:])
