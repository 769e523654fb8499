"""What the documentation shows of a terminal is what a terminal shows."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.docs.transcripts import PAGES, exchanges, played


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_transcript_shows_what_comes_back(page: Path) -> None:
    blocks = 0
    for block, answers in played(page):
        blocks += 1
        if block["open"] != "```console":
            continue
        for exchange, answer in answers:
            assert exchange.matches(answer), (
                f"{page.name}: $ {exchange.typed}\n--- shown\n{exchange.shown}--- came\n{answer}"
                "`python -m tests.docs.transcripts` writes today's answers into the pages."
            )
    assert blocks


def test_a_shortened_answer_matches_what_it_was_shortened_from() -> None:
    [exchange] = exchanges("$ followup show \\\n    globex\nfirst\n…\nlast and … words\n")
    assert exchange.command == "followup show      globex"
    assert exchange.matches("first\nsecond\nthird\nlast and not least words\n")
    assert not exchange.matches("first\nsecond\n")
