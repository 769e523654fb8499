"""Print how well dates are read in passages: `python -m tests.accuracy_dates [FILE …]`.

Rows are `{"text", "said_on", "country", "lang"}` with `answer_date` and `return_date` where
they are asked, null where there is none to find.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.core.dates import find_answer_date, find_return_date

CORPUS = Path(__file__).parent / "corpus" / "dates_scored.jsonl"
Row = dict[str, Any]


def answer_date(row: Row) -> str | None:
    """The answer date the passage is read to hold."""
    from_employer = row.get("from_employer", True)
    said_on = datetime.fromisoformat(row["said_on"])
    found = find_answer_date(row["text"], said_on, row["country"], from_employer=from_employer)
    return found.date.isoformat() if found else None


def return_date(row: Row) -> str | None:
    """The return date the passage is read to hold."""
    found = find_return_date(row["text"], datetime.fromisoformat(row["said_on"]), row["country"])
    return found.date.isoformat() if found else None


def shares(rows: Sequence[Row], key: str, find: Callable[[Row], str | None]) -> str:
    """'right 0.950 (38/40), none invented 0.975 (39/40)'."""
    dated = [find(row) == row[key] for row in rows if row.get(key)]
    undated = [find(row) is None for row in rows if key in row and not row[key]]
    return f"right {_share(dated)}, none invented {_share(undated)}"


def _share(hits: Sequence[bool]) -> str:
    return f"{sum(hits) / len(hits):.3f} ({sum(hits)}/{len(hits)})" if hits else "-"


def main() -> None:
    """Print the shares of each file, whole and by language."""
    for path in [Path(name) for name in sys.argv[1:]] or [CORPUS]:
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        sys.stdout.write(f"{path.name}\n")
        sys.stdout.write(f"  answer dates   {shares(rows, 'answer_date', answer_date)}\n")
        sys.stdout.write(f"  return dates   {shares(rows, 'return_date', return_date)}\n")
        for language in sorted({row["lang"] for row in rows}):
            own = [row for row in rows if row["lang"] == language]
            sys.stdout.write(f"    {language}  {shares(own, 'answer_date', answer_date)}\n")


if __name__ == "__main__":
    main()
