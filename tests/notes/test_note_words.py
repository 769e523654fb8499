"""What every note must hold and must never show, whatever is known."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.letter import WORDINGS, LetterFacts
from bot.core.model import NoteKind, Person
from bot.notes.render import render, text_to_html
from bot.notes.samples import every_sample, sample_facts
from bot.notes.templates import Templates

BUILTIN = Templates()
SAMPLES = tuple(every_sample())
PLACEHOLDERS = re.compile(r"\{\{|\}\}|\{%|[\[\]<>_]|None|undefined|nan", re.IGNORECASE)
CLICHES = re.compile(
    r"finds you well|reach(?:ing)? out|touch base|circle back|per my last|dream job|perfect fit|"
    r"passionate|hesitate",
    re.IGNORECASE,
)
REQUIRED = {
    NoteKind.THANK_YOU: (r"[Tt]hank", r"get(?:ting)? to know (?:me|each other)", r"next steps"),
    NoteKind.STATUS_CHECK: (
        r"[Tt]hank you again",
        r"still",
        r"(?:other information|anything else)",
        r"(?:update|where things stand)",
    ),
    NoteKind.UPDATE: (r"interest in working for", r"(?:received|news)", r"not mean to hurry"),
    NoteKind.ACCEPTANCE_THANKS: (r"[Tt]hank", r"pleasure", r"look forward to the next steps"),
    NoteKind.FEEDBACK_REQUEST: (r"[Tt]hank", r"feedback", r"next time", r"in the future"),
}


def _body(facts: LetterFacts) -> str:
    return render(facts, BUILTIN).text


@pytest.mark.parametrize("facts", SAMPLES)
def test_a_note_holds_what_its_kind_asks_for(facts: LetterFacts) -> None:
    text = _body(facts)
    assert all(re.search(pattern, text) for pattern in REQUIRED[facts.kind])


@pytest.mark.parametrize("facts", SAMPLES)
def test_a_note_shows_no_gap_and_no_cliche(facts: LetterFacts) -> None:
    note = render(facts, BUILTIN)
    page = f"{note.subject}\n{note.text}"
    assert not PLACEHOLDERS.search(page)
    assert not CLICHES.search(page)
    assert not re.search(r"  | [.,;:!?]|[.,]{2}|\n{3}|!", page)
    assert note.faults == ()


@pytest.mark.parametrize("facts", SAMPLES)
def test_a_note_is_short(facts: LetterFacts) -> None:
    words = len(_body(facts).split())
    assert 45 <= words <= 125
    if facts.kind is NoteKind.THANK_YOU:
        assert 60 <= words <= 110


@pytest.mark.parametrize("facts", SAMPLES)
def test_a_note_ends_with_the_candidates_name(facts: LetterFacts) -> None:
    assert _body(facts).endswith("\n\nKind regards,\nAlex Kim")


@pytest.mark.parametrize("remember", ["", "the sailing story", "We laughed about the dog."])
def test_interviewers_of_one_round_get_notes_that_differ_in_more_than_the_name(
    remember: str,
) -> None:
    facts = replace(sample_facts(NoteKind.THANK_YOU), remember=remember)
    bodies = [_body(replace(facts, variant=v)).splitlines()[2:-2] for v in range(WORDINGS)]
    for one, other in itertools.combinations(bodies, 2):
        assert not {line for line in one if line} & {line for line in other if line}


@pytest.mark.parametrize("variant", range(WORDINGS))
def test_a_bare_topic_makes_no_conversation_about_a_conversation(variant: int) -> None:
    facts = replace(sample_facts(NoteKind.THANK_YOU), remember="sailing", variant=variant)
    paragraphs = _body(facts).split("\n\n")
    assert sum("our conversation about sailing" in paragraph for paragraph in paragraphs) == 1
    assert all(paragraph.count("conversation") <= 1 for paragraph in paragraphs)


def test_a_second_status_check_is_shorter_and_other_than_the_first() -> None:
    first = sample_facts(NoteKind.STATUS_CHECK)
    bodies = [_body(replace(first, ordinal=n)) for n in (1, 2)]
    assert len(bodies[1]) < len(bodies[0])
    assert bodies[0].split("\n\n")[1] != bodies[1].split("\n\n")[1]


def test_thanks_for_an_offer_accept_nothing() -> None:
    for facts in SAMPLES:
        if facts.kind is NoteKind.ACCEPTANCE_THANKS:
            assert not re.search(r"\b(?:I|gladly) accept|\bstart\b|\bsign\b|\byes\b", _body(facts))


def test_an_update_names_no_other_employer_by_itself() -> None:
    assert "Initech" not in _body(sample_facts(NoteKind.UPDATE))


def test_an_estimated_answer_day_is_not_held_against_them() -> None:
    facts = replace(sample_facts(NoteKind.STATUS_CHECK), answer_promised=False)
    assert "mentioned" not in _body(facts)


def test_values_are_never_run_as_template_code() -> None:
    facts = replace(
        sample_facts(NoteKind.THANK_YOU),
        company="{{ 7*7 }}",
        role="{% for x in y %}",
        remember="the {{ salutation }} story",
    )
    text = _body(facts)
    assert "the {% for x in y %} position at {{ 7*7 }}" in text
    assert "the {{ salutation }} story" in text


def test_values_are_never_html() -> None:
    company = "<script>alert(1)</script>&\"'"
    html = render(replace(sample_facts(NoteKind.THANK_YOU), company=company), BUILTIN).html
    assert "<script" not in html
    assert "&lt;script&gt;alert(1)&lt;/script&gt;&amp;" in html


def test_a_panel_of_many_long_names_still_fits_into_mail() -> None:
    panel = tuple(Person(f"Person Number {'x' * 40} {n}", None) for n in range(60))
    text = _body(replace(sample_facts(NoteKind.THANK_YOU), everyone=panel))
    assert max(map(len, text.split("\n"))) <= 998


def test_html_shows_the_lines_of_the_text() -> None:
    assert text_to_html("a < b\n\nc") == "<div>a &lt; b</div>\n<div><br></div>\n<div>c</div>"


hostile = st.one_of(
    st.text(max_size=60),
    st.sampled_from(
        [
            "Globex\r\nBcc: all@example.com",
            "\u202eevil\u2066",
            "{{ self }}",
            "{% raw %}",
            "<img src=x onerror=alert(1)>",
            ".NET",
            "long " * 1_000,
            "\ud800",
            "\x00\x1b[2J",
        ]
    ),
)
days = st.none() | st.dates(date(2020, 1, 1), date(2035, 1, 1))
people = st.builds(Person, hostile, st.none() | st.just("x@globex.example"))
letters = st.builds(
    LetterFacts,
    kind=st.sampled_from(NoteKind),
    recipient=people,
    candidate_name=hostile,
    today=st.dates(date(2020, 1, 1), date(2035, 1, 1)),
    company=hostile,
    role=hostile,
    round=hostile,
    ordinal=st.integers(1, 2),
    recipient_title=st.none() | hostile,
    everyone=st.lists(people, max_size=10).map(tuple),
    interview_day=days,
    remember=hostile,
    company_detail=hostile,
    answer_day=days,
    answer_promised=st.booleans(),
    change=hostile,
    other_offer_company=hostile,
    decide_by=days,
    variant=st.integers(0, 50),
)


@given(letters)
def test_whatever_is_known_the_note_is_one_subject_line_and_plain_text(facts: LetterFacts) -> None:
    note = render(facts, BUILTIN)
    assert "\n" not in note.subject
    assert max(map(len, note.text.split("\n"))) <= 998
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e]", note.text)
    assert "<" not in note.html.replace("<div>", "").replace("</div>", "").replace("<br>", "")
    assert note.text.encode("utf-8").decode("utf-8") == note.text
    assert note.faults == ()
