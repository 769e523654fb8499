"""The network beside the phrases: its word pieces, its opinion, its evidence, its memory."""

from __future__ import annotations

import math
import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.model import CLOSING, ReplyKind, certainty_needed
from bot.core.reading.learned import (
    KINDS,
    Opinion,
    cut,
    features,
)
from bot.core.reading.network import forget, network
from bot.core.reading.pieces import Pieces
from bot.core.reading.scores import Scores
from bot.core.reading.verdict import Verdict

PIECES = Pieces(
    ("<unk>", "<s>", "</s>", "\u2581we", "\u2581", "w", "e", "\u2581wel", "come", "c", "o", "m"),
    (0, 0, 0, -1.0, -5.0, -6.0, -6.0, -3.0, -3.0, -7.0, -7.0, -7.0),
)
SILENT = (Scores(), Verdict(ReplyKind.UNCLEAR, 0.5, "", needs_answer=False))


def test_a_word_is_cut_where_its_pieces_are_likeliest() -> None:
    assert PIECES.encode("we welcome", 20) == [1, 3, 7, 8, 2]


def test_what_no_piece_covers_is_unknown_letter_by_letter() -> None:
    assert PIECES.encode("we\N{SNOWMAN}", 20) == [1, 3, 0, 2]


@given(st.text(max_size=300), st.integers(min_value=2, max_value=40))
def test_any_text_becomes_at_most_so_many_pieces(text: str, limit: int) -> None:
    ids = PIECES.encode(text, limit)
    assert 2 <= len(ids) <= limit
    assert (ids[0], ids[-1]) == (1, 2)


def test_every_piece_of_the_text_knows_its_sentence() -> None:
    tokens = cut(PIECES, "we", ["we welcome", "welcome"])
    assert tokens.sentences.tolist() == [-1, -1, -1, 0, 0, 0, 0, 1, 1, 1]
    assert tokens.ids.tolist() == [1, 3, 2, 1, 3, 7, 8, 7, 8, 2]


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=60), st.lists(st.text(max_size=80), max_size=6))
def test_any_mail_gets_shares_that_add_up_and_evidence_of_its_own(
    subject: str, sentences: list[str]
) -> None:
    opinion = network().read(subject, sentences, *SILENT)
    assert math.isclose(sum(opinion.by_kind.values()), 1, rel_tol=1e-3)
    assert 0 <= opinion.needs_answer <= 1
    assert all(0 <= number < len(sentences) for number in opinion.evidence.values())


def test_the_same_mail_is_read_the_same_way_again() -> None:
    sentences = ["We went with somebody else.", "Your cake was lovely."]
    first = network().read("Re: bakery", sentences, *SILENT)
    forget()
    assert network().read("Re: bakery", sentences, *SILENT) == first


def test_the_evidence_is_the_sentence_that_says_it() -> None:
    said = ["Thank you for coming by.", "We have chosen another candidate.", "The weather is mild."]
    opinion = network().read("Re: Interview", said, *SILENT)
    assert said[opinion.evidence[ReplyKind.REJECTION]] == "We have chosen another candidate."


def opinion_of(**shares: float) -> Opinion:
    rest = (1 - sum(shares.values())) / (len(KINDS) - len(shares))
    return Opinion({kind: shares.get(kind, rest) for kind in KINDS}, 0.0, {})


def verdict_of(kind: ReplyKind) -> Verdict:
    return Verdict(kind, 0.9, "", needs_answer=False)


def test_phrases_that_agree_make_surer_and_others_less_sure() -> None:
    alone = opinion_of(rejection=0.7)
    agreed = alone.beside(verdict_of(ReplyKind.REJECTION), in_thread=True)
    doubted = alone.beside(verdict_of(ReplyKind.DELAY), in_thread=True)
    shares = [o.by_kind[ReplyKind.REJECTION] for o in (doubted, alone, agreed)]
    assert shares == sorted(shares)
    assert len(set(shares)) == 3


def test_phrases_count_more_outside_a_conversation() -> None:
    alone, phrases = opinion_of(delay=0.6), verdict_of(ReplyKind.OFFER)
    assert alone.beside(phrases, in_thread=True).kind is ReplyKind.DELAY
    assert alone.beside(phrases, in_thread=False).kind is ReplyKind.OFFER


def test_phrases_that_say_nothing_change_nothing() -> None:
    alone = opinion_of(delay=0.6)
    assert alone.beside(verdict_of(ReplyKind.UNCLEAR), in_thread=True) is alone


@pytest.mark.parametrize("kind", list(ReplyKind), ids=str)
def test_only_what_ends_an_application_needs_the_whole_limit(kind: ReplyKind) -> None:
    assert (certainty_needed(kind, 0.9) == 0.9) == (kind in CLOSING)


def test_the_phrases_are_told_in_an_order_that_the_weights_know() -> None:
    assert network().weights["skip.w"].shape[0] == len(features(*SILENT))
    assert np.isfinite(features(*SILENT)).all()


def test_a_service_without_mail_loads_no_numpy() -> None:
    loaded = "import bot.daemon, bot.cli.passes, sys; print('numpy' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", loaded], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "False"
