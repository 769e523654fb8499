"""The second look at a reply: what a small network, trained on many mails, makes of it.

It sees the subject, the new text and what the phrase tables found, so it weighs both; it knows
no sender and keeps nothing. Its weights are `weights.npz`; `training/` tells how to renew them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from importlib.resources import files

import numpy as np

from bot.core.model import ReplyKind
from bot.core.reading.concepts import Concept
from bot.core.reading.encoder import Encoder, Floats, Ids, normed
from bot.core.reading.pieces import Pieces
from bot.core.reading.scores import Scores
from bot.core.reading.verdict import Verdict

KINDS = (
    ReplyKind.OFFER,
    ReplyKind.REJECTION,
    ReplyKind.NEXT_ROUND,
    ReplyKind.DELAY,
    ReplyKind.QUESTION,
    ReplyKind.ACKNOWLEDGEMENT,
    ReplyKind.AUTO_REPLY,
    ReplyKind.BOUNCE,
    ReplyKind.UNRELATED,
)
"""The order of the network's answers."""
_SUBJECT_PIECES, _TEXT_PIECES = 40, 300
_LOUDEST = 3.0
_SUBJECT = -1
_SUREST = 0.95
_OTHER_MATTERS = 0.2
_IN_CONVERSATION, _AGREED, _IN_SET_PHRASES = 0.25, 0.5, 1.0


@dataclass(frozen=True, slots=True)
class Tokens:
    """A mail cut into word pieces; `sentences` tells the sentence of each, -1 for the subject."""

    ids: Ids
    sentences: Ids


@dataclass(frozen=True, slots=True)
class Opinion:
    """How likely each kind is (they add up to 1), and the sentence that speaks most for one."""

    by_kind: Mapping[ReplyKind, float]
    needs_answer: float
    evidence: Mapping[ReplyKind, int]

    @property
    def kind(self) -> ReplyKind:
        """The likeliest."""
        return max(self.by_kind, key=self.by_kind.__getitem__)

    def beside(self, phrases: Verdict, *, in_thread: bool) -> Opinion:
        """Weigh the phrases' verdict in once more (a product of experts, Hinton 1999).

        Automatic and first mails are written in set phrases, so there they count fully; in a
        conversation, where people write as they speak, a quarter, or half where both agree.
        """
        if phrases.kind not in self.by_kind:
            return self
        within = _AGREED if phrases.kind is self.kind else _IN_CONVERSATION
        power = within if in_thread else _IN_SET_PHRASES
        sure = min(phrases.confidence, _SUREST)
        others = (1 - sure) / (len(KINDS) - 1)
        return self._times(
            {kind: (sure if kind is phrases.kind else others) ** power for kind in self.by_kind}
        )

    def in_conversation(self) -> Opinion:
        """The same mail in a conversation of the application, where other matters are rare."""
        return self._times({ReplyKind.UNRELATED: _OTHER_MATTERS})

    def _times(self, factors: Mapping[ReplyKind, float]) -> Opinion:
        raised = {kind: share * factors.get(kind, 1.0) for kind, share in self.by_kind.items()}
        whole = sum(raised.values())
        return replace(self, by_kind={kind: share / whole for kind, share in raised.items()})


@dataclass(frozen=True)
class LearnedReader:
    """The network with its word pieces and calibration."""

    pieces: Pieces
    encoder: Encoder
    weights: Mapping[str, Floats]

    def read(
        self, subject: str, sentences: Sequence[str], scores: Scores, phrases: Verdict
    ) -> Opinion:
        """Weigh a mail's subject and sentences together with what the phrases found."""
        said = features(scores, phrases)
        tokens = cut(self.pieces, subject, sentences)
        rows = self.encoder.encode(tokens.ids)
        answer = self._answer(rows, tokens.sentences, said)
        kinds = _softmax(answer[: len(KINDS)])
        return Opinion(
            dict(zip(KINDS, map(float, kinds), strict=True)),
            float(1 / (1 + np.exp(-answer[len(KINDS)]))),
            self._evidence(rows, tokens.sentences),
        )

    def _answer(self, rows: Floats, sentences: Ids, said: Floats) -> Floats:
        """Pooled by eight attentions and by the strongest, then two layers."""
        weights = self.weights
        inside = (sentences > _SUBJECT).astype(np.float32)[:, None]
        hidden = np.concatenate([rows, inside], axis=1) @ weights["in.w"] + weights["in.b"]
        hidden = np.maximum(normed(hidden, weights["in.gain"], weights["in.bias"]), 0)
        attention = _softmax((hidden @ weights["att.w"] + weights["att.b"]).T)
        heads = hidden.reshape(len(hidden), len(attention), -1)
        pooled = np.einsum("ht,thd->hd", attention, heads).ravel()
        together = np.concatenate([pooled, hidden.max(axis=0), said])
        middle = np.maximum(together @ weights["mid.w"] + weights["mid.b"], 0)
        out: Floats = middle @ weights["out.w"] + weights["out.b"] + said @ weights["skip.w"]
        return out

    def _evidence(self, rows: Floats, sentences: Ids) -> dict[ReplyKind, int]:
        """Per kind, the sentence that alone speaks most for it."""
        silent = np.zeros(self.weights["skip.w"].shape[0], dtype=np.float32)
        numbers = np.unique(sentences[sentences > _SUBJECT])
        alone = [
            self._answer(rows[sentences == n], sentences[sentences == n], silent) for n in numbers
        ]
        if not alone:
            return {}
        best = np.stack([_softmax(row[: len(KINDS)]) for row in alone]).argmax(axis=0)
        return dict(zip(KINDS, map(int, numbers[best]), strict=True))


def cut(pieces: Pieces, subject: str, sentences: Sequence[str]) -> Tokens:
    """Subject and sentences as word pieces, each text between its marks, cut to size."""
    ids = pieces.encode(subject, _SUBJECT_PIECES)
    of = [_SUBJECT] * len(ids)
    start, *_, end = pieces.encode("", 2)
    body: list[int] = []
    numbers: list[int] = []
    for number, sentence in enumerate(sentences):
        if len(body) >= _TEXT_PIECES:
            break
        words = pieces.encode(sentence, _TEXT_PIECES)[1:-1]
        body += words
        numbers += [number] * len(words)
    body, numbers = body[:_TEXT_PIECES], numbers[:_TEXT_PIECES]
    first, last = (numbers[0], numbers[-1]) if numbers else (_SUBJECT, _SUBJECT)
    ids += [start, *body, end]
    of += [first, *numbers, last]
    return Tokens(np.array(ids, dtype=np.int64), np.array(of, dtype=np.int64))


def features(scores: Scores, verdict: Verdict) -> Floats:
    """What the phrases found, as numbers: concepts, surroundings, and the kind they speak for."""
    about = scores.about
    said = [scores.concepts.get(concept, 0.0) / _LOUDEST for concept in Concept]
    said += map(float, (about.in_thread, about.job, about.candidacy, about.bulk))
    said += [verdict.confidence if verdict.kind is kind else 0.0 for kind in KINDS]
    said += [float(verdict.kind is ReplyKind.UNCLEAR)]
    return np.array(said, dtype=np.float32)


def shipped() -> LearnedReader:
    """The network whose weights lie beside this file."""
    stored = files("bot.core.reading") / "weights.npz"
    with stored.open("rb") as file, np.load(file, allow_pickle=False) as arrays:
        return from_arrays({name: arrays[name] for name in arrays.files})


def from_arrays(arrays: Mapping[str, np.ndarray]) -> LearnedReader:
    """Build the reader from arrays as stored: small integers with a scale per column."""
    texts = tuple(bytes(arrays["pieces"]).decode("utf-8").split("\n"))
    pieces = Pieces(texts, arrays["piece_scores"].astype(np.float32).tolist())
    weights = {
        name: arrays[name].astype(np.float32) * arrays.get(f"{name}/scale", np.float32(1))
        for name in arrays
        if not name.endswith("/scale") and name not in _TABLE
    }
    encoder = Encoder(arrays["table"], arrays["table/scale"].astype(np.float32), weights)
    return LearnedReader(pieces, encoder, weights)


_TABLE = frozenset({"pieces", "piece_scores", "table"})


def _softmax(rows: Floats) -> Floats:
    raised = np.exp(rows - rows.max(axis=-1, keepdims=True))
    shares: Floats = raised / raised.sum(axis=-1, keepdims=True)
    return shares
