"""Train the reader's network and write `bot/core/reading/weights.npz`.

    python -m training.train tests/corpus/replies_dev.jsonl tests/corpus/replies_train_*.jsonl

`--test FILE …` measures on files kept apart; `--out ''` writes nothing.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as fn
from torch.nn.utils import clip_grad_norm_

from bot.core.reading.learned import KINDS
from training.examples import Example, load
from training.export import arrays
from training.network import Encoder, Head, published
from training.shrink import Table, shrink

WEIGHTS = Path("bot/core/reading/weights.npz")
_BATCH, _SMOOTHING = 24, 0.05
# The phrases were tuned on these mails, so there they promise too much.
_TUNED_ON, _FORGET_THERE, _FORGET = "dev-", 0.6, 0.15


class Training:
    """One run: the table stays as it is, encoder and head learn."""

    def __init__(self, table: Table, layers: dict[str, np.ndarray], said: int, seed: int) -> None:
        """Begin with the published layers and an untrained head."""
        torch.manual_seed(seed)
        self.random = random.Random(seed)  # noqa: S311  no secret depends on it
        self.vectors = torch.tensor(table.numbers @ table.basis + table.mean, dtype=torch.float32)
        self.encoder, self.head = Encoder(layers), Head(said)
        self.meanings: dict[str, torch.Tensor] = {}

    def learn(self, rows: Sequence[Example], epochs: int, head_rate: float, rate: float) -> None:
        """Go over the examples `epochs` times; a rate of 0 leaves the encoder alone."""
        self.encoder.requires_grad_(rate > 0)
        self.meanings = {} if rate else self._meanings(rows)
        groups = [{"params": list(self.head.parameters()), "lr": head_rate}]
        if rate:
            groups.append({"params": list(self.encoder.parameters()), "lr": rate})
        optimizer = torch.optim.AdamW(groups, weight_decay=0.02)
        rates = [group["lr"] for group in groups]
        steps, step = epochs * (len(rows) // _BATCH + 1), 0
        for epoch in range(epochs):
            began, lost = time.perf_counter(), 0.0
            self.encoder.train(rate > 0)
            self.head.train()
            for batch in self._batches(rows):
                step += 1
                share = max(0.02, min(1.0, step / 60) * (1 - step / steps))
                for group, full in zip(optimizer.param_groups, rates, strict=True):
                    group["lr"] = full * share
                loss = self._loss(batch)
                optimizer.zero_grad()
                loss.backward()
                clip_grad_norm_([p for g in groups for p in g["params"]], 1.0)
                optimizer.step()
                lost += loss.item() * len(batch)
            _say(f"epoch {epoch} loss {lost / len(rows):.3f} {time.perf_counter() - began:.0f}s")

    def answers(self, rows: Sequence[Example]) -> np.ndarray:
        """What the network says of each example, before any calibration."""
        self.meanings = {}
        self.encoder.eval()
        self.head.eval()
        found = np.zeros((len(rows), len(KINDS) + 1), dtype=np.float32)
        order = sorted(range(len(rows)), key=lambda n: len(rows[n].ids))
        with torch.no_grad():
            for start in range(0, len(order), 32):
                numbers = order[start : start + 32]
                found[numbers] = self._forward([rows[n] for n in numbers]).numpy()
        return found

    def _meanings(self, rows: Sequence[Example]) -> dict[str, torch.Tensor]:
        """What an encoder that stays as it is makes of each example, worked out once."""
        self.encoder.eval()
        with torch.no_grad():
            return {
                row.name: self.encoder(
                    self.vectors[torch.tensor(row.ids)][None], torch.ones(1, len(row.ids))
                )[0].half()
                for row in rows
            }

    def _loss(self, batch: Sequence[Example]) -> torch.Tensor:
        out = self._forward(batch, vary=True)
        kinds = torch.tensor([row.kind for row in batch])
        needs = torch.tensor([row.needs_answer for row in batch])
        asked = fn.binary_cross_entropy_with_logits(out[:, -1], needs)
        return fn.cross_entropy(out[:, :-1], kinds, label_smoothing=_SMOOTHING) + 0.2 * asked

    def _batches(self, rows: Sequence[Example]) -> Iterator[list[Example]]:
        shuffled = self.random.sample(list(rows), len(rows))
        batches = []
        for start in range(0, len(shuffled), _BATCH * 16):
            part = sorted(shuffled[start : start + _BATCH * 16], key=lambda row: len(row.ids))
            batches += [part[i : i + _BATCH] for i in range(0, len(part), _BATCH)]
        return iter(self.random.sample(batches, len(batches)))

    def _forward(self, batch: Sequence[Example], *, vary: bool = False) -> torch.Tensor:
        kept = [self._kept(row) if vary else np.arange(len(row.ids)) for row in batch]
        longest = max(map(len, kept))
        known = all(row.name in self.meanings for row in batch)
        ids = torch.zeros(len(batch), longest, dtype=torch.long)
        rows = torch.zeros(len(batch), longest, 512)
        mask, inside = torch.zeros(len(batch), longest), torch.zeros(len(batch), longest)
        for n, (row, keep) in enumerate(zip(batch, kept, strict=True)):
            ids[n, : len(keep)] = torch.tensor(row.ids[keep])
            if known:
                rows[n, : len(keep)] = self.meanings[row.name][keep].float()
            inside[n, : len(keep)] = torch.tensor((row.sentences[keep] >= 0).astype(np.float32))
            mask[n, : len(keep)] = 1
        if not known:
            rows = self.encoder(self.vectors[ids] * mask[..., None], mask)
        said = torch.tensor(np.stack([self._said(row, vary=vary) for row in batch]))
        return self.head(rows, inside, mask, said)

    def _kept(self, row: Example) -> np.ndarray:
        """Some pieces are left out while learning, sometimes the subject."""
        keep = np.ones(len(row.ids), dtype=bool)
        chance = self.random.random()
        if chance < 0.2:  # noqa: PLR2004
            keep &= row.sentences >= 0
        if chance < 0.6:  # noqa: PLR2004
            keep &= np.array([self.random.random() > 0.08 for _ in row.ids])  # noqa: PLR2004
        return np.flatnonzero(keep) if keep.sum() > 3 else np.arange(len(row.ids))  # noqa: PLR2004

    def _said(self, row: Example, *, vary: bool) -> np.ndarray:
        forget = _FORGET_THERE if row.name.startswith(_TUNED_ON) else _FORGET
        if vary and self.random.random() < forget:
            return np.zeros_like(row.said)
        return row.said


def _texts(paths: Sequence[Path]) -> list[str]:
    lines = [line for path in paths for line in path.read_text(encoding="utf-8").splitlines()]
    return [f"{row.get('subject', '')} {row['body']}" for row in map(json.loads, lines)]


def _measured(rows: Sequence[Example], answers: np.ndarray) -> str:
    raised = np.exp(answers[:, :-1] - answers[:, :-1].max(1, keepdims=True))
    shares = raised / raised.sum(1, keepdims=True)
    kinds = np.array([row.kind for row in rows])
    said, sure = shares.argmax(1), shares.max(1)
    closed = [int(((said != kinds) & (said < 2) & (sure >= t)).sum()) for t in (0.5, 0.8, 0.9)]  # noqa: PLR2004
    per = [2 * ((said == k) & (kinds == k)).sum() / max(1, (said == k).sum() + (kinds == k).sum())
           for k in sorted(set(kinds))]  # fmt: skip
    return f"{len(rows)} right {(said == kinds).mean():.3f} F1 {np.mean(per):.3f} closed {closed}"


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main() -> None:
    """Train, measure, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--test", nargs="*", type=Path, default=[])
    parser.add_argument("--out", default=str(WEIGHTS))
    parser.add_argument("--head-epochs", type=int, default=12)
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    torch.set_num_threads(1)
    pieces, vectors, layers = published()
    project = np.concatenate([layers[f"proj{n}"] for n in (2, 3, 5)], axis=1)
    table = shrink(pieces, vectors, project, _texts(options.files))
    rows, test = load(options.files, table.pieces), load(options.test, table.pieces)
    _say(f"{len(rows)} mails to learn from, {len(test)} to measure on")
    training = Training(table, layers, len(rows[0].said), options.seed)
    training.learn(rows, options.head_epochs, 1e-3, 0.0)
    if test:
        _say(_measured(test, training.answers(test)))
    if options.epochs:
        training.learn(rows, options.epochs, 5e-4, 2e-4)
        if test:
            _say(_measured(test, training.answers(test)))
    if options.out:
        np.savez_compressed(options.out, **arrays(training, table))


if __name__ == "__main__":
    main()
