"""The trained network -> the arrays that `bot.core.reading.learned` reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from training.shrink import Table

if TYPE_CHECKING:
    from torch import nn

    from training.train import Training

_WIDTHS = (2, 3, 5)
_LARGEST = 127


def arrays(training: Training, table: Table) -> dict[str, np.ndarray]:
    """Everything the service needs, matrices as small integers with a scale per column."""
    encoder, head = training.encoder, training.head
    plain = {
        "pieces": np.frombuffer("\n".join(table.pieces.texts).encode(), dtype=np.uint8),
        "piece_scores": np.array(table.pieces.scores, dtype=np.float16),
        "raw.w": table.basis,
        "raw.b": table.mean.astype(np.float32),
        **_pair("norm", encoder.norm),
        **_pair("cnn", encoder.cnn),
        **_pair("in", head.inner),
        "in.gain": _array(head.norm.weight),
        "in.bias": _array(head.norm.bias),
        **_pair("att", head.attention),
        **_pair("mid", head.middle),
        **_pair("out", head.out),
        "skip.w": _array(head.skip.weight).T,
    }
    for number, width in enumerate(_WIDTHS):
        weight, bias = _pair("", encoder.project[number]).values()
        plain[f"project{width}.w"] = table.basis @ weight
        plain[f"project{width}.b"] = (bias + table.mean @ weight).astype(np.float32)
        plain |= _pair(f"norm{width}", encoder.norms[number])
        plain |= _pair(f"first{width}", encoder.first[number])
        plain |= _pair(f"second{width}", encoder.second[number])
    small = {name: found for item in plain.items() for name, found in _small(*item).items()}
    scale = np.abs(table.numbers).max(axis=1) / _LARGEST + 1e-12
    rows = np.round(table.numbers / scale[:, None]).astype(np.int8)
    return {**small, "table": rows, "table/scale": scale.astype(np.float16)}


def _pair(name: str, layer: nn.Module) -> dict[str, np.ndarray]:
    weight = _array(layer.weight)
    return {f"{name}.w": weight.T if weight.ndim > 1 else weight, f"{name}.b": _array(layer.bias)}


def _array(values: nn.Parameter) -> np.ndarray:
    return values.detach().numpy().astype(np.float32)


def _small(name: str, values: np.ndarray) -> dict[str, np.ndarray]:
    """A matrix as integers; what is short stays as it is."""
    if values.ndim < 2 or name in {"skip.w", "out.w"}:  # noqa: PLR2004
        return {name: values}
    scale = np.abs(values).max(axis=0) / _LARGEST + 1e-12
    return {name: np.round(values / scale).astype(np.int8), f"{name}/scale": scale}
