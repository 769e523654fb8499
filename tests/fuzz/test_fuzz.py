"""A small, seeded cut of `make fuzz`. Time is measured there only; here the work is bounded."""

from __future__ import annotations

import base64
import zlib
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.dates.text import MAX_SENTENCE, MAX_SENTENCES, sentences
from bot.core.letter import LetterFacts
from bot.core.model import NoteKind, Person, ReplyKind
from bot.core.reading.richtext import MAX_TAGS, html_to_text
from bot.events.parse import MAX_ATTENDEES, event_from_google
from bot.events.plain_text import MAX_NAME, MAX_TEXT
from bot.mail.parse import parse_mail
from bot.notes.render import render
from tests.fuzz import drafts
from tests.fuzz.__main__ import jobs, line
from tests.fuzz.corpus import EVALUATED, SNIPPETS, seeds
from tests.fuzz.drafts import TODAY, Hostile, Injected, check_note, check_nudge
from tests.fuzz.mutate import Mutator
from tests.fuzz.patterns import almost_matching, own_patterns
from tests.fuzz.runner import Tally, measure
from tests.fuzz.spoofs import meaning_of
from tests.fuzz.targets import TARGETS, check_mime, check_reply

CUT = 700
HEAD = "From: Jane Doe <jane.doe@globex.com>\r\nTo: alex@morgan.example\r\nSubject: Re: hi\r\n"
snippets = st.sampled_from([snippet for group in SNIPPETS for snippet in group])
hostile_text = st.lists(snippets | st.text(max_size=12), max_size=8).map("".join)


def plain_facts() -> LetterFacts:
    return LetterFacts(
        kind=NoteKind.THANK_YOU,
        recipient=Person("Jane Doe", "jane.doe@globex.com"),
        candidate_name="Alex Morgan",
        today=TODAY,
        company="Globex",
    )


@st.composite
def hostile_facts(draw: st.DrawFn) -> LetterFacts:
    return LetterFacts(
        kind=draw(st.sampled_from(NoteKind)),
        recipient=Person(draw(hostile_text), "jane.doe@globex.com"),
        candidate_name=draw(hostile_text),
        today=TODAY,
        company=draw(hostile_text),
        role=draw(hostile_text),
        remember=draw(hostile_text),
        company_detail=draw(hostile_text),
        change=draw(hostile_text),
    )


@pytest.mark.parametrize("name", TARGETS)
def test_nothing_hostile_breaks_a_promise(name: str) -> None:
    target = TARGETS[name]
    for number in range(round(CUT * target.share) + 20):
        target.check(target.make(Mutator(f"cut:{name}:{number}")))


@settings(max_examples=40, deadline=None)
@given(hostile_facts(), hostile_text)
def test_no_note_or_nudge_holds_more_than_its_words(facts: LetterFacts, subject: str) -> None:
    hostile = Hostile(facts, subject, "<1@globex.com>", (subject, "<2@globex.com>"))
    check_note(hostile)
    check_nudge(hostile)


@settings(max_examples=100, deadline=None)
@given(st.lists(hostile_text, max_size=4), hostile_text)
def test_any_field_and_any_body_is_a_mail(fields: list[str], body: str) -> None:
    extra = "".join(f"X-A: {field}\r\n" for field in fields)
    raw = f"{HEAD}{extra}\r\n{body}".encode("utf-8", "replace")
    check_mime(raw)
    check_reply(raw)


def test_the_same_number_is_the_same_input_and_another_is_not() -> None:
    for target in TARGETS.values():
        one, same, other = (target.make(Mutator(seed)) for seed in ("1", "1", "2"))
        assert one == same
        assert one != other


def test_a_broken_promise_is_counted_and_told_apart() -> None:
    def crash(_given: object) -> None:
        raise ValueError("oh")

    def inject(_given: object) -> None:
        raise Injected("a header")

    tally = Tally()
    measure("one", crash, None, tally)
    measure("two", inject, None, tally)
    assert (tally.crashed, tally.injected, tally.good) == (1, 1, False)
    assert "ValueError" in tally.broken[0]
    assert "1 crashed" in line(tally, 1)


def test_every_share_of_the_inputs_is_run() -> None:
    counts: dict[str, int] = {}
    for name, first, count in jobs(10_000):
        assert first == counts.get(name, 0)
        counts[name] = first + count
    assert sum(counts.values()) == 10_000
    assert counts.keys() == TARGETS.keys()


def test_a_note_that_ran_a_template_would_be_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    facts = replace(plain_facts(), company="Globex {{ 1234*9 }}")
    ran = replace(facts, company=f"Globex {EVALUATED}")
    monkeypatch.setattr(drafts, "render", lambda _facts, templates: render(ran, templates))
    with pytest.raises(Injected):
        check_note(Hostile(facts, "", "", ()))


def test_our_own_patterns_are_found_and_drawn_from() -> None:
    assert len(own_patterns()) > 100
    random = Mutator("patterns").random
    drawn = [almost_matching(random, 40) for _ in range(200)]
    matched = [text for text in drawn if any(p.search(text) for p in own_patterns())]
    assert len(matched) > 150
    assert max(map(len, drawn)) < 2_000


def test_the_same_decision_from_the_employer_counts() -> None:
    """Otherwise the spoofs would prove nothing."""
    passed = (
        "Authentication-Results: mx.google.com; dkim=pass header.i=@globex.com; "
        "dmarc=pass header.from=globex.com\r\n"
    )
    sure = 0
    decisions = seeds().decisions[::5]
    for row in decisions:
        mail = parse_mail(f"{passed}{HEAD}\r\n{row['body']}".encode())
        sure += meaning_of(mail) in {ReplyKind.OFFER, ReplyKind.REJECTION}
    assert sure > len(decisions) / 3


# Bounded work: what a bomb would take is never looked at.


def test_of_endless_markup_only_the_beginning_is_laid_out() -> None:
    assert html_to_text("<p>x" * (3 * MAX_TAGS)).count("x") <= MAX_TAGS


@pytest.mark.parametrize("piece", ["We decide. ", ". ", "1. ", "x", "- a\n"])
def test_sentences_are_bounded_in_number_and_length(piece: str) -> None:
    found = sentences(piece * 400_000)
    assert len(found) <= MAX_SENTENCES
    assert all(len(sentence) <= MAX_SENTENCE for sentence in found)


def test_an_event_is_bounded_in_text_names_and_guests() -> None:
    person = {"email": "jane@globex.com", "displayName": "Jane " * 9_999}
    moment = {"dateTime": "2026-03-03T10:00:00Z"}
    item = {"id": "1", "start": moment, "description": "x " * 99_999, "attendees": [person] * 999}
    event = event_from_google(item, "UTC")
    assert len(event.description) <= MAX_TEXT
    assert len(event.attendees) == MAX_ATTENDEES
    assert max(len(guest.name) for guest in event.attendees) <= MAX_NAME


@pytest.mark.parametrize("kind", ["application/gzip", "text/plain; charset=zlib"])
def test_nothing_packed_is_unpacked(kind: str) -> None:
    packed = base64.b64encode(zlib.compress(b"unfortunately " * 100_000)).decode()
    head = f"{HEAD}Content-Type: {kind}\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    mail = parse_mail(f"{head}{packed}".encode())
    assert len(mail.text) <= len(packed)
    assert "unfortunately" not in mail.text
