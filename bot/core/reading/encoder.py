"""Word pieces -> what each means where it stands: a small convolutional network in numpy.

The layers are those of Google's multilingual universal sentence encoder (Yang et al. 2019,
Apache-2.0), whose weights the training began with: word-piece vectors, three branches of two
convolutions over 2, 3 and 5 pieces, and one projection. `training/` tells how they came about.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

Floats: TypeAlias = npt.NDArray[np.floating[Any]]
Ids: TypeAlias = npt.NDArray[np.int64]

_BRANCHES = ((2, 0), (3, 1), (5, 2))
"""Pieces a convolution sees, and how many of them stand before its own."""
_EPSILON = 1e-6


@dataclass(frozen=True, slots=True)
class Encoder:
    """The network; `weights` holds float32 arrays by name.

    Attributes:
        table: one row of small integers per word piece.
        scale: what a row's integers are multiplied with.
        weights: the arrays of the layers.
    """

    table: npt.NDArray[np.int8]
    scale: Floats
    weights: Mapping[str, Floats]

    def encode(self, ids: Ids) -> Floats:
        """One row of meaning per word piece."""
        vectors = self.table[ids].astype(np.float32) * self.scale[ids][:, None]
        branches = [self._branch(vectors, *branch) for branch in _BRANCHES]
        features = np.concatenate([self._affine(vectors, "raw"), *branches], axis=1)
        return self._affine(self._norm(features, "norm"), "cnn")

    def _branch(self, vectors: Floats, width: int, before: int) -> Floats:
        start = self._norm(self._affine(vectors, f"project{width}"), f"norm{width}")
        for layer in ("first", "second"):
            seen = _windows(start, width, before)
            start = start + np.maximum(self._affine(seen, f"{layer}{width}"), 0)
        return start

    def _affine(self, rows: Floats, name: str) -> Floats:
        return rows @ self.weights[f"{name}.w"] + self.weights[f"{name}.b"]

    def _norm(self, rows: Floats, name: str) -> Floats:
        return normed(rows, self.weights[f"{name}.w"], self.weights[f"{name}.b"])


def normed(rows: Floats, gain: Floats, bias: Floats) -> Floats:
    """Layer normalisation of each row (Ba et al. 2016)."""
    centred = rows - rows.mean(axis=-1, keepdims=True)
    spread = np.sqrt((centred**2).mean(axis=-1, keepdims=True) + _EPSILON)
    normal: Floats = centred / spread * gain + bias
    return normal


def _windows(rows: Floats, width: int, before: int) -> Floats:
    """Each row beside its neighbours, zeros beyond the ends."""
    padded = np.pad(rows, ((before, width - 1 - before), (0, 0)))
    return np.concatenate([padded[i : i + len(rows)] for i in range(width)], axis=1)
