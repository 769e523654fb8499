"""Text -> ids of word pieces, as the reader's encoder learned them.

The unigram segmentation of SentencePiece (Kudo 2018): of all ways to cut a text into known
pieces, the most probable one. Cost grows with the text's length times the longest piece.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

_SPACE = "\u2581"
_UNKNOWN, _START, _END = 0, 1, 2
_UNKNOWN_COST = 10.0


@dataclass(frozen=True)
class Pieces:
    """The known pieces and their log probabilities; the first three are unknown, start, end."""

    texts: tuple[str, ...]
    scores: Sequence[float]

    @cached_property
    def _known(self) -> Mapping[str, int]:
        return {text: number for number, text in enumerate(self.texts) if number > _END}

    @cached_property
    def _longest(self) -> int:
        return max(map(len, self.texts))

    @cached_property
    def _least(self) -> float:
        return min(self.scores) - _UNKNOWN_COST

    def encode(self, text: str, limit: int) -> list[int]:
        """The ids of a text between a start and an end mark, cut to `limit` ids in all."""
        words = unicodedata.normalize("NFKC", text).split()
        ids = [_START]
        for word in words:
            ids += self._segment(_SPACE + word)
            if len(ids) >= limit:
                break
        return [*ids[: limit - 1], _END]

    def _segment(self, word: str) -> list[int]:
        """Best cut of one word: no piece crosses a space, so words are cut one by one."""
        word = word[:_WORD_CHARS]
        best = [0.0] + [float("-inf")] * len(word)
        cut: list[tuple[int, int]] = [(0, _UNKNOWN)] * (len(word) + 1)
        for start in range(len(word)):
            for end in range(start + 1, min(start + self._longest, len(word)) + 1):
                piece = self._known.get(word[start:end])
                if piece is None and end > start + 1:
                    continue
                score = best[start] + (self._least if piece is None else self.scores[piece])
                if score > best[end]:
                    best[end], cut[end] = score, (start, piece or _UNKNOWN)
        return _read_back(cut)


_WORD_CHARS = 80


def _read_back(cut: Sequence[tuple[int, int]]) -> list[int]:
    ids, end = [], len(cut) - 1
    while end > 0:
        end, piece = cut[end]
        ids.append(piece)
    return ids[::-1]
