"""What holds for whatever facts there are."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from bot.core.business_days import in_window
from bot.core.facts import DraftState
from bot.core.model import NoteKind
from bot.core.place import Place
from bot.core.workflow.content import letter_facts
from bot.core.workflow.decide import (
    Assessment,
    RewriteDraft,
    TellCandidate,
    WithdrawDraft,
    WriteDraft,
    assess,
    decide,
)
from bot.core.workflow.next_step import next_step, upcoming
from bot.core.workflow.notes import PlannedNote
from bot.core.workflow.standing import Stage
from tests.core.workflow.builders import HOME, Play
from tests.core.workflow.strategies import applications, changes, instants, rules

worlds = st.builds(
    lambda application, found, settings, now: assess(
        application, tuple({c.key: c for c in found}.values()), settings, HOME, now
    ),
    applications(),
    st.lists(changes, max_size=2),
    rules,
    instants,
)


def place_of_note(a: Assessment, note: PlannedNote) -> Place:
    if note.kind is NoteKind.THANK_YOU and note.round is not None:
        return a.timeline.place_for(note.round.zone, note.to)
    return a.timeline.place_of_contact(note.to)


def play_of(a: Assessment) -> Play:
    t = a.timeline
    return Play(t.application, t.changes, t.rules)


@given(worlds)
def test_whatever_the_facts_they_can_be_assessed_told_and_written(a: Assessment) -> None:
    assert a.standing.reason
    for note in a.notes:
        assert letter_facts(a.timeline, note, "Alex Morgan").recipient == note.to
    for step in (*upcoming(a), next_step(a)):
        assert step is None or (step.what and step.said)


@given(worlds)
def test_everything_planned_has_a_reason_and_a_person_who_can_be_reached(a: Assessment) -> None:
    for note in a.notes:
        assert note.reason
        assert a.timeline.reachable(note.to)


@given(worlds)
def test_no_two_planned_notes_are_the_same_note(a: Assessment) -> None:
    assert all(n == 1 for n in Counter(note.key for note in a.notes).values())


@given(worlds)
def test_nothing_is_due_at_night_on_a_weekend_or_on_a_holiday(a: Assessment) -> None:
    for note in a.notes:
        place = place_of_note(a, note)
        assert in_window(note.due, place.zone, place.country, a.timeline.rules.window)


@given(worlds)
def test_nothing_is_written_at_night_on_a_weekend_or_on_a_holiday(a: Assessment) -> None:
    for intent in decide(a, ()):
        if isinstance(intent, WriteDraft):
            place = place_of_note(a, intent.note)
            assert in_window(a.timeline.now, place.zone, place.country, a.timeline.rules.window)


@given(worlds)
def test_there_is_never_a_third_status_check(a: Assessment) -> None:
    checks = [n for n in a.notes if n.kind is NoteKind.STATUS_CHECK]
    assert len(checks) <= 1
    assert all(n.ordinal <= 2 for n in checks)


@given(worlds)
def test_a_closed_application_plans_its_closing_note_at_most(a: Assessment) -> None:
    if a.standing.stage is Stage.CLOSED:
        assert {n.kind for n in a.notes} <= {
            NoteKind.ACCEPTANCE_THANKS,
            NoteKind.FEEDBACK_REQUEST,
        }
        assert len(a.notes) <= 1


@given(worlds)
def test_only_untouched_drafts_are_changed_or_taken_back(a: Assessment) -> None:
    for intent in decide(a, ()):
        if isinstance(intent, RewriteDraft | WithdrawDraft):
            assert intent.draft.state is DraftState.READY


@given(worlds)
def test_no_recipient_ever_has_two_live_drafts(a: Assessment) -> None:
    play = play_of(a)
    play.settle(a.timeline.now)
    assert all(n == 1 for n in Counter(d.to.email for d in play.live()).values())


@given(worlds)
def test_deciding_again_writes_nothing_more(a: Assessment) -> None:
    play = play_of(a)
    play.settle(a.timeline.now)
    assert play.step(a.timeline.now) == ()


@given(worlds)
def test_what_was_deleted_does_not_come_back(a: Assessment) -> None:
    refused = {d.note_key for d in a.timeline.application.drafts if a.timeline.refused(d.note_key)}
    written = {i.note.key for i in decide(a, ()) if isinstance(i, WriteDraft)}
    assert not refused & written


@given(worlds)
def test_nudges_are_due_named_and_said_once(a: Assessment) -> None:
    told = [i.nudge for i in decide(a, ()) if isinstance(i, TellCandidate)]
    assert all(n.at <= a.timeline.now and n.subject and n.paragraphs for n in told)
    keys = Counter(key for n in told for key in n.keys)
    assert all(n == 1 for n in keys.values())
    assert not [
        i
        for i in decide(a, list(keys))
        if isinstance(i, TellCandidate) and set(i.nudge.keys) <= set(keys)
    ]


@given(worlds)
def test_the_order_in_which_facts_were_stored_does_not_matter(a: Assessment) -> None:
    t = a.timeline
    shuffled = replace(
        t.application,
        interviews=t.application.interviews[::-1],
        messages=t.application.messages[::-1],
    )
    again = assess(shuffled, t.changes, t.rules, t.home, t.now)
    assert (again.standing.stage, again.standing.outcome) == (a.standing.stage, a.standing.outcome)


@given(worlds)
def test_mails_that_lie_ahead_change_nothing(a: Assessment) -> None:
    t = a.timeline
    known = tuple(m for m in t.application.messages if m.at <= t.now)
    again = assess(replace(t.application, messages=known), t.changes, t.rules, t.home, t.now)
    assert again.standing == a.standing
    assert [n.key for n in again.notes] == [n.key for n in a.notes]
