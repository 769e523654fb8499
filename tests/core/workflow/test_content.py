"""What a planned note speaks of."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.core.facts import WordKind
from bot.core.letter import LetterFacts
from bot.core.model import NoteKind, Person
from bot.core.workflow.content import content_key, letter_facts
from bot.core.workflow.decide import Assessment
from tests.core.workflow.builders import (
    JANE,
    SAM,
    Fact,
    application,
    change,
    day,
    interview,
    look,
    planned,
    said,
    the_note,
    wrote,
)

THANKS, CHECK, UPDATE = NoteKind.THANK_YOU, NoteKind.STATUS_CHECK, NoteKind.UPDATE
BOTH = interview("2026-03-03 10:00", JANE, SAM)
REMEMBER, DETAIL = WordKind.REMEMBER, WordKind.DETAIL


def letters(a: Assessment, kind: NoteKind) -> dict[str | None, LetterFacts]:
    return {n.to.email: letter_facts(a.timeline, n, "Alex Morgan") for n in planned(a, kind)}


def remembered(*facts: Fact) -> tuple[str, str]:
    """Return what the thank-yous to Jane and to Sam remember."""
    found = letters(look(facts, "2026-03-05 09:00"), THANKS)
    return found[JANE.email].remember, found[SAM.email].remember


def test_a_memorable_thing_is_shared_with_everybody_of_the_round() -> None:
    word = said(REMEMBER, "2026-03-03 12:00", "the sailing story")
    assert remembered(BOTH, word) == ("the sailing story", "the sailing story")


@pytest.mark.parametrize("person", ["Jane Doe", "jane doe", "jane.doe@globex.com"])
def test_one_that_belongs_to_a_person_is_theirs_alone(person: str) -> None:
    word = said(REMEMBER, "2026-03-03 12:00", "the sailing story", person=person)
    assert remembered(BOTH, word) == ("the sailing story", "")


def test_one_that_names_a_person_is_theirs_alone() -> None:
    word = said(REMEMBER, "2026-03-03 12:00", "Sam's sailing story")
    assert remembered(BOTH, word) == ("", "Sam's sailing story")


def test_their_own_comes_before_what_is_for_all_and_the_newest_before_the_older() -> None:
    words = (
        said(REMEMBER, "2026-03-03 12:00", "the old one"),
        said(REMEMBER, "2026-03-03 13:00", "the sailing story"),
        said(REMEMBER, "2026-03-03 12:30", "the tide tables", person="Sam Okafor"),
        said(REMEMBER, "2026-03-03 12:40", "the lighthouse", person="Dr. Sam Okafor"),
    )
    assert remembered(BOTH, *words) == ("the sailing story", "the lighthouse")


def test_a_word_comes_before_the_line_in_the_event() -> None:
    held = interview("2026-03-03 10:00", JANE, SAM, remember="the line")
    assert remembered(held) == ("the line", "the line")
    assert remembered(held, said(REMEMBER, "2026-03-03 12:00", "the word")) == (
        "the word",
        "the word",
    )


def test_a_word_on_the_first_round_is_not_said_after_the_second() -> None:
    first = interview("2026-03-03 10:00", JANE, key="one")
    second = interview("2026-03-10 10:00", SAM, key="two")
    word = said(REMEMBER, "2026-03-03 12:00", "the sailing story")
    found = letters(look((first, second, word), "2026-03-12 09:00"), THANKS)
    assert found[SAM.email].remember == ""


def test_only_a_thank_you_remembers_and_only_later_notes_praise() -> None:
    facts = (
        BOTH,
        said(REMEMBER, "2026-03-03 12:00", "the sailing story"),
        said(DETAIL, "2026-03-03 12:00", "their open source work"),
    )
    a = look(facts, "2026-03-05 09:00", changes=(change("2026-03-05 09:00"),))
    thanks = letters(a, THANKS)[JANE.email]
    assert (thanks.remember, thanks.company_detail) == ("the sailing story", "")
    for kind in (CHECK, UPDATE):
        (letter,) = letters(a, kind).values()
        assert (letter.remember, letter.company_detail) == ("", "their open source work")


def test_the_newest_detail_counts_and_a_word_before_a_line() -> None:
    held = interview("2026-03-03 10:00", JANE, company_detail="the line")
    assert (
        letters(look((held,), "2026-03-05 09:00"), CHECK)[JANE.email].company_detail == "the line"
    )
    words = (said(DETAIL, "2026-03-03 12:00", "old"), said(DETAIL, "2026-03-03 13:00", "new"))
    a = look((held, *words), "2026-03-05 09:00")
    assert letters(a, CHECK)[JANE.email].company_detail == "new"


def test_the_day_is_that_of_the_interview_where_it_was_held() -> None:
    held = interview("2026-03-03 23:00", JANE, zone="America/Los_Angeles")
    letter = letters(look((held,), "2026-03-06 19:00"), THANKS)[JANE.email]
    assert letter.interview_day == day("2026-03-03")
    assert letter.today == day("2026-03-06")


def test_before_the_interview_no_day_is_spoken_of() -> None:
    letter = letters(look((BOTH,), "2026-03-02 09:00"), THANKS)[JANE.email]
    assert letter.interview_day is None


def test_a_promise_is_told_apart_from_an_estimate() -> None:
    guessed = letters(look((BOTH,), "2026-03-05 09:00"), CHECK)[JANE.email]
    held = interview("2026-03-03 10:00", JANE, answer_by="2026-03-18")
    promised = letters(look((held,), "2026-03-05 09:00"), CHECK)[JANE.email]
    assert not guessed.answer_promised
    assert (promised.answer_promised, promised.answer_day) == (True, day("2026-03-18"))


def test_an_update_tells_what_changed_and_until_when() -> None:
    told = replace(change("2026-03-11 12:00", decide_by="2026-03-20"), text="I passed an exam")
    a = look((BOTH, wrote("2026-03-05 10:00")), "2026-03-11 12:00", changes=(told,))
    letter = letter_facts(a.timeline, the_note(a, UPDATE), "Alex Morgan")
    assert (letter.change, letter.decide_by) == ("I passed an exam", day("2026-03-20"))
    assert letter.candidate_name == "Alex Morgan"


# what makes a draft be written anew


def key(*facts: Fact, now: str = "2026-03-05 09:00") -> str:
    a = look(facts, now)
    return content_key(a.timeline, planned(a, THANKS)[0])


def test_the_same_facts_have_the_same_key_on_any_day() -> None:
    assert key(BOTH) == key(BOTH, now="2026-03-09 18:00")


@pytest.mark.parametrize(
    "facts",
    [
        (BOTH, said(REMEMBER, "2026-03-03 12:00", "the sailing story")),
        (interview("2026-03-03 10:00", Person("Jane Roe", JANE.email), SAM),),
    ],
    ids=["something to remember", "a name put right"],
)
def test_what_the_note_says_changes_its_key(facts: tuple[Fact, ...]) -> None:
    assert key(*facts) != key(BOTH)


def test_what_it_does_not_say_does_not() -> None:
    assert key(BOTH, said(DETAIL, "2026-03-03 12:00", "open source")) == key(BOTH)


def test_company_and_role_are_part_of_it() -> None:
    a = look(application(BOTH), "2026-03-05 09:00")
    other = look(replace(application(BOTH), role="Data Analyst"), "2026-03-05 09:00")
    assert content_key(a.timeline, a.notes[0]) != content_key(other.timeline, other.notes[0])
