"""Labelled mails -> what the network sees of them, by the same code the service runs."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from bot.core.reading.body import mail_text
from bot.core.reading.learned import KINDS, cut, features
from bot.core.reading.pieces import Pieces
from bot.core.reading.reply import scores_of, sentences_of
from bot.core.reading.verdict import judge
from bot.mail import mail_from_row


@dataclass(frozen=True, slots=True)
class Example:
    """A mail as numbers, with the number of its kind and whether it needs an answer."""

    name: str
    ids: np.ndarray
    sentences: np.ndarray
    said: np.ndarray
    kind: int
    needs_answer: float


def examples(path: Path, pieces: Pieces) -> Iterator[Example]:
    """The labelled mails of a corpus file."""
    kinds = {str(kind): number for number, kind in enumerate(KINDS)}
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if row.get("kind") not in kinds:
            continue
        mail = mail_from_row(row)
        text = mail_text(mail)
        scores = scores_of(mail, text)
        tokens = cut(pieces, mail.subject, sentences_of(mail, text))
        yield Example(
            row["id"],
            tokens.ids,
            tokens.sentences,
            features(scores, judge(scores)),
            kinds[row["kind"]],
            float(bool(row.get("needs_answer"))),
        )


def load(paths: Sequence[Path], pieces: Pieces) -> list[Example]:
    """All examples of some files."""
    return [example for path in paths for example in examples(path, pieces)]
