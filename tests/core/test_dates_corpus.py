from __future__ import annotations

import json
from datetime import date, datetime
from pathlib import Path
from typing import Any

from bot.core.dates import DateFound, find_answer_date, find_deadline, find_return_date

CORPUS = Path(__file__).parent.parent / "corpus" / "dates_dev.jsonl"
ROWS: list[dict[str, Any]] = [
    json.loads(line) for line in CORPUS.read_text(encoding="utf-8").splitlines()
]
LEAST_RIGHT = 0.98


def _day(found: DateFound | None) -> date | None:
    return found.date if found else None


def _expected(row: dict[str, Any], key: str) -> date | None:
    return date.fromisoformat(row[key]) if row.get(key) else None


def _answer(row: dict[str, Any]) -> date | None:
    said_on = datetime.fromisoformat(row["said_on"])
    from_employer = row.get("from_employer", True)
    return _day(find_answer_date(row["text"], said_on, row["country"], from_employer=from_employer))


def _right(rows: list[dict[str, Any]]) -> float:
    return sum(_answer(row) == _expected(row, "answer_date") for row in rows) / len(rows)


def test_the_corpus_is_large_and_in_seven_languages() -> None:
    assert len(ROWS) >= 350
    assert {row["lang"] for row in ROWS} == {"en", "de", "fr", "es", "nl", "pt", "it"}


def test_stated_answer_dates_are_read() -> None:
    assert _right([row for row in ROWS if row.get("answer_date")]) >= LEAST_RIGHT


def test_no_answer_date_is_invented() -> None:
    assert (
        _right([row for row in ROWS if "answer_date" in row and not row["answer_date"]])
        >= LEAST_RIGHT
    )


def test_return_dates_are_read() -> None:
    rows = [row for row in ROWS if "return_date" in row]
    right = sum(
        _day(find_return_date(row["text"], datetime.fromisoformat(row["said_on"]), row["country"]))
        == _expected(row, "return_date")
        for row in rows
    )
    assert right / len(rows) >= LEAST_RIGHT


def test_deadlines_for_the_candidate_are_read() -> None:
    rows = [row for row in ROWS if row.get("deadline")]
    right = sum(
        _day(find_deadline(row["text"], datetime.fromisoformat(row["said_on"]), row["country"]))
        == _expected(row, "deadline")
        for row in rows
    )
    assert right / len(rows) >= LEAST_RIGHT
