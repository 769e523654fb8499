"""Measure the reply reader on labelled mails.

    python -m tests.accuracy [FILE.jsonl ...] [--errors] [--confidence 0.95]

Without files: the mails kept apart from all tuning and training, those the phrases were tuned on,
and other people's where they lie beside the project.

Rows are the JSON rows of `followup read` with `kind`; `answer_date`, `return_date` and
`needs_answer` are measured where a row has them. Rows without a kind are skipped.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.core.model import CLOSING, Reading, ReplyKind
from bot.core.reading import ReadingRules, read_reply
from bot.mail import mail_from_row

CORPUS = Path(__file__).parent / "corpus"
OWN = (CORPUS / "replies_scored.jsonl", CORPUS / "replies_dev.jsonl")
OTHERS = Path("..") / "shared" / "data"


@dataclass(frozen=True, slots=True)
class Case:
    """One labelled row, what the reader made of it, and how long it took."""

    row: dict[str, Any]
    reading: Reading
    seconds: float

    @property
    def right(self) -> bool:
        """Whether the kind is the label's."""
        return bool(self.row["kind"] == self.reading.kind)


def load(paths: Sequence[Path]) -> Iterator[dict[str, Any]]:
    """Rows that carry a kind."""
    kinds = {str(kind) for kind in ReplyKind}
    for path in paths:
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line) if line.strip() else {}
            if row.get("kind") in kinds:
                yield row


def read(rows: Iterator[dict[str, Any]], rules: ReadingRules) -> list[Case]:
    """Read every row, timed."""
    cases = []
    for row in rows:
        mail = mail_from_row(row)
        began = time.perf_counter()
        reading = read_reply(mail, rules)
        cases.append(Case(row, reading, time.perf_counter() - began))
    return cases


def f1(cases: Sequence[Case], kind: str) -> float:
    """F1 of one kind."""
    said = sum(case.reading.kind == kind for case in cases)
    labelled = sum(case.row["kind"] == kind for case in cases)
    both = sum(case.right for case in cases if case.row["kind"] == kind)
    return 2 * both / (said + labelled) if said + labelled else 0.0


def wrong_closures(cases: Sequence[Case]) -> list[Case]:
    """Offer or rejection said where it is not."""
    return [case for case in cases if case.reading.kind in CLOSING and not case.right]


def share(hits: int, total: int) -> str:
    """'0.957 (45/47)'."""
    return f"{hits / total:.3f} ({hits}/{total})" if total else "-"


def dates(cases: Sequence[Case], field: str) -> tuple[str, str]:
    """Right where a date is labelled; none invented where none is."""
    rows = [case for case in cases if field in case.row]
    dated = [case for case in rows if case.row[field]]
    undated = [case for case in rows if not case.row[field]]
    right = sum(str(getattr(case.reading, field)) == case.row[field] for case in dated)
    none = sum(getattr(case.reading, field) is None for case in undated)
    return share(right, len(dated)), share(none, len(undated))


def report(cases: Sequence[Case]) -> str:
    """The table."""
    kinds = sorted({case.row["kind"] for case in cases})
    scores = {kind: f1(cases, kind) for kind in kinds}
    confusion = Counter(
        (case.row["kind"], str(case.reading.kind)) for case in cases if not case.right
    )
    unclear = sum(case.reading.kind is ReplyKind.UNCLEAR for case in cases)
    times = sorted(case.seconds for case in cases)
    asked = [case for case in cases if "needs_answer" in case.row and case.right]
    needs = sum(case.row["needs_answer"] == case.reading.needs_answer for case in asked)
    lines = [
        f"mails            {len(cases)}",
        f"accuracy         {share(sum(case.right for case in cases), len(cases))}",
        f"macro-F1         {sum(scores.values()) / len(scores):.3f}",
        f"wrong closures   {len(wrong_closures(cases))}",
        f"unclear          {share(unclear, len(cases))}",
        f"ms a mail        median {1000 * times[len(times) // 2]:.1f}, most {1000 * times[-1]:.1f}",
        "answer date      right {}, none invented {}".format(*dates(cases, "answer_date")),
        "return date      right {}, none invented {}".format(*dates(cases, "return_date")),
        f"needs answer     {share(needs, len(asked))}",
        "",
        *(f"{kind:16} F1 {value:.3f}" for kind, value in scores.items()),
        "",
        *(f"{count:4} {label} read as {said}" for (label, said), count in confusion.most_common()),
        "",
        "confidence       said   right",
        *calibration(cases),
    ]
    languages = sorted({case.row["lang"] for case in cases if case.row.get("lang")})
    for language in languages:
        own = [case for case in cases if case.row.get("lang") == language]
        lines.append(f"{language:16} {share(sum(case.right for case in own), len(own))}")
    return "\n".join(lines)


def calibration(cases: Sequence[Case]) -> Iterator[str]:
    """Share right per band of confidence, `unclear` left out."""
    said = [case for case in cases if case.reading.kind is not ReplyKind.UNCLEAR]
    for low, high in ((0.8, 0.85), (0.85, 0.9), (0.9, 0.95), (0.95, 1.01)):
        band = [case for case in said if low <= case.reading.confidence < high]
        right = share(sum(case.right for case in band), len(band))
        yield f"{low:.2f}-{min(high, 1):.2f}        {len(band):4}   {right}"


def main() -> None:
    """Print the report for the files named."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--errors", action="store_true", help="show every mail read wrongly")
    parser.add_argument("--dates", action="store_true", help="show every wrong date or need")
    parser.add_argument("--confidence", type=float, default=ReadingRules().confidence_limit)
    options = parser.parse_args()
    rules = ReadingRules(options.confidence)
    named = [("", options.files)] if options.files else _by_default()
    for name, files in named:
        sys.stdout.write(f"{name}\n\n" if name else "")
        if not _measure(read(load(files), rules), options):
            parser.error("no row with a kind")


def _by_default() -> list[tuple[str, list[Path]]]:
    others = [path for path in sorted(OTHERS.glob("*.jsonl")) if _has_mails(path)]
    return [(path.name, [path]) for path in OWN] + ([("others", others)] if others else [])


def _has_mails(path: Path) -> bool:
    row = json.loads(path.read_text(encoding="utf-8").split("\n", 1)[0])
    return "body" in row and row.get("kind", "") in {str(kind) for kind in ReplyKind}


def _measure(cases: Sequence[Case], options: argparse.Namespace) -> bool:
    for case in cases:
        wrong = options.errors and not case.right
        if options.dates and case.right:
            wrong = wrong or any(
                field in case.row and str(case.row[field]) != str(getattr(case.reading, field))
                for field in ("answer_date", "return_date", "needs_answer")
            )
        if wrong:
            sys.stdout.write(f"{case.row.get('id')}: {case.row['kind']} read as {case.reading}\n")
            sys.stdout.write(f"    {' '.join(case.row['body'].split())[:400]}\n")
    sys.stdout.write(report(cases) + "\n\n" if cases else "")
    return bool(cases)


if __name__ == "__main__":
    main()
