from __future__ import annotations

import json
import time
from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.model import Mail, Person, Reading, ReplyKind
from bot.core.reading import ReadingRules, read_reply
from bot.mail import mail_from_row

CORPUS = Path(__file__).parents[1] / "corpus" / "replies_dev.jsonl"
SENT = datetime(2026, 3, 4, 9, 0, tzinfo=UTC)


def read(
    text: str, subject: str = "Re: Interview", headers: Mapping[str, str] | None = None
) -> Reading:
    sender = Person("", "jane@acme.example")
    return read_reply(
        Mail(subject=subject, text=text, date=SENT, sender=sender, headers=headers or {})
    )


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Sadly our architect broke his arm, is Monday all right instead?", ReplyKind.NEXT_ROUND),
        ("So when can you start? Ines prepares everything.", ReplyKind.OFFER),
        (
            "It was a joy to meet you. We chose someone whose path fits a little closer.",
            ReplyKind.REJECTION,
        ),
        ("Dies ist keine Absage: wir laden Sie am Montag zum Gespräch.", ReplyKind.NEXT_ROUND),
        ("If we were to offer you the job, which salary would you expect?", ReplyKind.QUESTION),
        ("Nobody has been chosen yet, we need another week.", ReplyKind.DELAY),
        (
            "We cannot offer you the nursing post, but would like to see you apply as a carer.",
            ReplyKind.REJECTION,
        ),
        ("Thank you, we have received your certificates.", ReplyKind.ACKNOWLEDGEMENT),
    ],
)
def test_the_sentence_decides_and_not_the_word(text: str, kind: ReplyKind) -> None:
    assert read(text).kind is kind


def test_a_quoted_rejection_below_an_invitation_counts_for_nothing() -> None:
    reading = read(
        "Our plans changed: would you come in for an interview on Thursday?\n\n"
        "On Mon, Mar 2, 2026 Jane wrote:\n> Unfortunately we decided against your application.\n"
    )
    assert reading.kind is ReplyKind.NEXT_ROUND


def test_evidence_is_the_sentence_as_written() -> None:
    reading = read(
        "Hello Tom,\n\nthank you for coming. We  have decided\nto hire someone else. Bye!"
    )
    assert reading.evidence == "We have decided to hire someone else."


def test_the_answer_date_is_read_from_new_text_only() -> None:
    text = "The decision takes longer. You will hear from us by 20 March.\n\n> by 3 April\n"
    assert read(text).answer_date == date(2026, 3, 20)


@pytest.mark.parametrize("kind", [ReplyKind.REJECTION, ReplyKind.OFFER])
def test_a_decision_has_no_answer_date(kind: ReplyKind) -> None:
    text = {
        ReplyKind.REJECTION: "Unfortunately we have chosen another candidate. We keep your "
        "documents until 20 March and wish you all the best.",
        ReplyKind.OFFER: "We are pleased to offer you the position of nurse, the contract is "
        "attached. Please answer by 20 March.",
    }[kind]
    reading = read(text)
    assert reading.kind is kind
    assert reading.answer_date is None


def test_an_out_of_office_note_gives_the_first_working_day_back() -> None:
    reading = read(
        "I am out of the office until Friday 13 March.",
        subject="Automatic reply: Interview",
        headers={"auto-submitted": "auto-replied"},
    )
    assert reading.kind is ReplyKind.AUTO_REPLY
    assert reading.return_date == date(2026, 3, 16)
    assert not reading.needs_answer


def test_below_the_limit_the_candidate_is_asked() -> None:
    mail = Mail(subject="Re: Job", text="We chose another candidate.", date=SENT)
    reading = read_reply(mail, ReadingRules(confidence_limit=0.995))
    assert reading.kind is ReplyKind.UNCLEAR
    assert reading.evidence == "We chose another candidate."
    assert reading.needs_answer


def test_a_decision_that_fails_authentication_is_unclear() -> None:
    failed = {"authentication-results": "mx.google.com; dmarc=fail"}
    assert read("We chose another candidate.", headers=failed).kind is ReplyKind.UNCLEAR


@pytest.mark.parametrize(
    "text", ["", " ", "ok", "\N{THUMBS UP SIGN}", "?" * 5_000, "> only a quote"]
)
def test_next_to_nothing_is_still_read(text: str) -> None:
    assert isinstance(read(text), Reading)


@pytest.mark.parametrize(
    "hostile",
    [
        "we will not " * 15_000,
        "unfortunately, " * 12_000,
        "if we decide to offer you " * 7_000,
        "the position has been " * 8_000,
        "not yet not yet " * 10_000,
    ],
    ids=lambda text: text[:12],
)
def test_hostile_sentences_cost_little(hostile: str) -> None:
    began = time.perf_counter()
    read(hostile)
    assert time.perf_counter() - began < 5


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=400), st.text(max_size=80))
def test_no_mail_raises(text: str, subject: str) -> None:
    reading = read(text, subject)
    assert 0 <= reading.confidence <= 1


def test_the_development_corpus_is_read_well() -> None:
    rows = [json.loads(line) for line in CORPUS.read_text(encoding="utf-8").splitlines()]
    readings = [(row, read_reply(mail_from_row(row))) for row in rows]
    right = sum(row["kind"] == reading.kind for row, reading in readings)
    closing = {ReplyKind.OFFER, ReplyKind.REJECTION}
    wrong = [
        row["id"]
        for row, reading in readings
        if reading.kind in closing and row["kind"] != reading.kind
    ]
    assert wrong == []
    assert right / len(rows) >= 0.96
