"""The published encoder, made small: the word pieces of seven languages, on fewer numbers each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from wordfreq import top_n_list, word_frequency

from bot.core.reading.pieces import Pieces

PIECES, WIDTH = 20_000, 192
_LANGUAGES = {"en": 2.0, "de": 1.0, "fr": 1.0, "es": 1.0, "nl": 0.7, "pt": 0.7, "it": 0.7}
_WORDS = 60_000
_CAPITALISED = 0.08


@dataclass(frozen=True, slots=True)
class Table:
    """Vectors as `numbers @ basis + mean`.

    `numbers` has one row of `WIDTH` per piece, `basis` is (`WIDTH`, 512).
    """

    pieces: Pieces
    numbers: np.ndarray
    basis: np.ndarray
    mean: np.ndarray


def shrink(pieces: Pieces, vectors: np.ndarray, project: np.ndarray, texts: Iterable[str]) -> Table:
    """Keep the pieces that people use; keep of their vectors what the layers look at."""
    use = _use(pieces, texts)
    marks = (0, 1, 2)
    words = [number for number, _ in use.most_common() if number not in marks]
    kept = [*marks, *words[: PIECES - len(marks)]]
    rows = vectors[kept]
    weight = np.sqrt(np.array([use[n] for n in kept]) + 1e-9)
    mean = np.average(rows, axis=0, weights=weight)
    # Distance as the projections see it, with some of the plain one.
    metric = project @ project.T + 0.5 * np.trace(project @ project.T) / 512 * np.eye(512)
    values, axes = np.linalg.eigh(metric)
    root = (axes * np.sqrt(values)) @ axes.T
    weighed = ((rows - mean) @ root) * np.sqrt(weight)[:, None]
    _, _, directions = np.linalg.svd(weighed, full_matrices=False)
    numbers = (rows - mean) @ root @ directions[:WIDTH].T
    basis = directions[:WIDTH] @ np.linalg.inv(root)
    small = Pieces(tuple(pieces.texts[n] for n in kept), [pieces.scores[n] for n in kept])
    return Table(small, numbers.astype(np.float32), basis.astype(np.float32), mean)


def _use(pieces: Pieces, texts: Iterable[str]) -> Counter[int]:
    """How often a piece stands in the languages, and in the mails."""
    language: Counter[int] = Counter()
    for code, weight in _LANGUAGES.items():
        for word in top_n_list(code, _WORDS):
            often = word_frequency(word, code) * weight
            language.update(dict.fromkeys(pieces.encode(word, 40)[1:-1], often))
            capitalised = pieces.encode(word.capitalize(), 40)[1:-1]
            language.update(dict.fromkeys(capitalised, often * _CAPITALISED))
    mails: Counter[int] = Counter()
    for text in texts:
        mails.update(pieces.encode(text, 400))
    return Counter(
        {
            n: language[n] / language.total() + mails[n] / mails.total()
            for n in language.keys() | mails.keys()
        }
    )
