"""What goes in comes out, and what must not go in does not."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.exc import IntegrityError

from bot.core.facts import Application, Change, DraftState
from bot.core.model import Company, ReplyKind
from bot.store.open import open_store
from bot.store.store import HistoryRow, IntentRow, Store
from tests.core.workflow.builders import JANE, SAM, Play, application, at, interview, reply
from tests.core.workflow.strategies import applications, changes, drafts

NOW = at("2026-03-03 10:00")
GLOBEX = application()


def put(store: Store, facts: Application) -> None:
    store.add_application(replace(facts, interviews=(), messages=(), drafts=(), words=()))
    for one in facts.interviews:
        store.put_interview(facts.id, one)
    for mail in facts.messages:
        store.put_message(facts.id, mail)
    for draft in facts.drafts:
        store.add_draft(facts.id, draft)
    for word in facts.words:
        store.add_word(facts.id, word)


@given(applications())
def test_an_application_comes_back_as_it_went_in(facts: Application) -> None:
    with TemporaryDirectory() as folder:
        store = open_store(Path(folder) / "followup.db")
        put(store, facts)
        (found,) = store.applications()
        store.close()
    words = tuple(replace(w, id=n) for n, w in enumerate(facts.words, start=1))
    assert found == replace(facts, words=words)


@given(changes)
def test_a_change_comes_back_as_it_went_in(change: Change) -> None:
    with TemporaryDirectory() as folder:
        store = open_store(Path(folder) / "followup.db")
        store.put_change(change)
        store.put_change(replace(change, text="anew"))
        found = store.changes()
        store.drop_change(change.key)
        left = store.changes()
        store.close()
    assert found == (replace(change, text="anew"),)
    assert left == ()


@pytest.mark.parametrize(
    "text",
    ["", "Zürich 東京 🎉", "'; DROP TABLE drafts; --", "line\nbreak\x00nul", "x" * 100_000],
    ids=["nothing", "scripts", "sql", "control characters", "long"],
)
def test_any_text_is_kept(store: Store, text: str) -> None:
    store.add_application(replace(GLOBEX, role=text, company=Company(text)))
    store.tell(HistoryRow("globex", NOW, text, text, text, text))
    store.set_bookmark("note", text)
    (found,) = store.applications()
    (row,) = store.history()
    assert (found.role, found.company.name) == (text, text)
    assert (row.what, row.reason, row.evidence, row.fact) == (text,) * 4
    assert store.bookmark("note") == text


def test_newer_states_replace_older_ones(store: Store) -> None:
    put(store, application(interview("2026-03-03 10:00", JANE)))
    store.put_interview("globex", interview("2026-03-10 10:00", JANE))
    mail = reply(ReplyKind.OFFER, "2026-03-04 10:00")
    store.put_message("globex", mail)
    store.put_message("globex", replace(mail, ruling=ReplyKind.REJECTION))
    (found,) = store.applications()
    assert [i.start for i in found.interviews] == [at("2026-03-10 10:00")]
    assert [m.ruling for m in found.messages] == [ReplyKind.REJECTION]
    assert store.has_message(mail.id)
    assert not store.has_message("another")


def test_facts_stay_with_their_application(store: Store) -> None:
    put(store, application(interview("2026-03-03 10:00", JANE, key="a")))
    other = replace(application(interview("2026-03-03 10:00", SAM, key="b")), id="initech")
    put(store, other)
    assert {a.id: [i.key for i in a.interviews] for a in store.applications()} == {
        "globex": ["a"],
        "initech": ["b"],
    }
    assert store.interviews()["b"][0] == "initech"


def test_a_fact_of_no_application_is_refused(store: Store) -> None:
    with pytest.raises(IntegrityError):
        store.put_interview("nobody", interview("2026-03-03 10:00", JANE))


def test_a_role_found_later_is_added(store: Store) -> None:
    put(store, GLOBEX)
    store.name_application("globex", Company("Globex", "globex.com"), "Engineer")
    found = store.application("globex")
    assert found is not None
    assert found.role == "Engineer"
    assert store.application("nobody") is None


# drafts


def ready_draft() -> Play:
    play = Play(application(interview("2026-03-03 10:00", JANE, SAM)))
    play.until("2026-03-05 09:00")
    return play


def test_a_second_live_draft_to_one_person_is_refused(store: Store) -> None:
    put(store, GLOBEX)
    jane, sam = ready_draft().application.drafts
    store.add_draft("globex", jane)
    with pytest.raises(IntegrityError):
        store.add_draft("globex", replace(jane, note_key="status_check:1"))
    store.add_draft("globex", sam)
    assert len(store.live_drafts()) == 2


@pytest.mark.parametrize(
    "state", [s for s in DraftState if s.value in {"sent", "deleted", "withdrawn"}]
)
def test_after_one_ended_another_may_be_written(store: Store, state: DraftState) -> None:
    put(store, GLOBEX)
    jane, _ = ready_draft().application.drafts
    first = store.add_draft("globex", jane)
    store.put_draft(replace(first, state=state))
    second = store.add_draft("globex", jane)
    assert [d.id for _, d in store.live_drafts()] == [second.id]


def test_a_draft_to_the_same_person_elsewhere_is_another_matter(store: Store) -> None:
    put(store, GLOBEX)
    put(store, replace(GLOBEX, id="initech"))
    jane, _ = ready_draft().application.drafts
    store.add_draft("globex", jane)
    store.add_draft("initech", jane)
    assert {key for key, _ in store.live_drafts()} == {"globex", "initech"}


def test_a_draft_that_was_never_tried_is_forgotten(store: Store) -> None:
    put(store, GLOBEX)
    jane, _ = ready_draft().application.drafts
    stored = store.add_draft("globex", jane)
    assert store.draft(stored.id) == ("globex", stored)
    store.forget_draft(stored.id)
    with pytest.raises(LookupError):
        store.draft(stored.id)


@given(drafts)
def test_a_draft_keeps_its_id_through_changes(draft: object) -> None:
    with TemporaryDirectory() as folder:
        store = open_store(Path(folder) / "followup.db")
        put(store, GLOBEX)
        stored = store.add_draft("globex", draft)  # type: ignore[arg-type]  # what the strategy makes
        store.put_draft(replace(stored, subject="anew"))
        found = store.draft(stored.id)
        store.close()
    assert found == ("globex", replace(stored, subject="anew"))


# transactions


class _Interrupted(Exception):
    pass


def test_a_transaction_that_fails_leaves_nothing(store: Store) -> None:
    with suppress(_Interrupted), store.transaction():
        put(store, GLOBEX)
        store.set_bookmark("history", "1")
        raise _Interrupted
    assert store.applications() == ()
    assert store.bookmark("history") is None


def test_an_inner_transaction_belongs_to_the_outer_one(store: Store) -> None:
    with suppress(_Interrupted), store.transaction():
        with store.transaction():
            store.set_bookmark("history", "1")
        raise _Interrupted
    assert store.bookmark("history") is None


def test_after_a_refused_write_the_store_goes_on(store: Store) -> None:
    put(store, GLOBEX)
    with pytest.raises(IntegrityError):
        store.add_application(GLOBEX)
    store.set_bookmark("history", "1")
    assert store.bookmark("history") == "1"


# the rest


def test_bookmarks_are_set_found_by_prefix_and_forgotten(store: Store) -> None:
    for name in ("backfill:a", "backfill:b", "history"):
        store.set_bookmark(name, "1")
    assert sorted(store.bookmarks("backfill:")) == ["a", "b"]
    store.set_bookmark("backfill:a", None)
    assert store.bookmarks("backfill:") == ("b",)


def test_a_prefix_is_no_pattern(store: Store) -> None:
    store.set_bookmark("backfill_a", "1")
    assert store.bookmarks("backfill%") == ()
    assert store.bookmarks("back%") == ()


def test_history_keeps_its_order_and_what_was_undone(store: Store) -> None:
    put(store, GLOBEX)
    for n in range(3):
        store.tell(HistoryRow("globex", NOW, f"row {n}"))
    store.tell(HistoryRow(None, NOW, "for all"))
    store.mark_undone(store.history("globex")[1].id)
    assert [(r.what, r.undone) for r in store.history("globex")] == [
        ("row 0", False),
        ("row 1", True),
        ("row 2", False),
    ]
    assert [r.what for r in store.history()][-1] == "for all"


def test_what_was_told_is_remembered_once(store: Store) -> None:
    store.remember_told(["a", "b"], None, NOW)
    store.remember_told(["b", "c"], "globex", NOW)
    assert store.told() == {"a", "b", "c"}


def test_an_effect_is_under_way_once_until_its_answer_is_known(store: Store) -> None:
    put(store, GLOBEX)
    intent = IntentRow("withdraw:1", "withdraw", NOW, {"draft": 1, "reason": "“so”"}, "globex")
    opened = store.open_intent(intent)
    assert store.open_intents() == (opened,)
    assert store.is_open("withdraw:2", "withdraw:1")
    with pytest.raises(IntegrityError):
        store.open_intent(intent)
    store.close_intent(opened)
    assert store.open_intents() == ()
    assert not store.is_open("withdraw:1")
    store.open_intent(intent)


def test_what_could_not_be_read_is_kept_once(store: Store) -> None:
    store.put_aside("mail:1", "mail", "odd", NOW)
    store.put_aside("mail:1", "mail", "very odd", NOW)
    assert store.aside() == (("mail:1", "mail", "very odd"),)


def test_the_standing_told_of_is_remembered(store: Store) -> None:
    put(store, GLOBEX)
    assert store.standing("globex") == {}
    store.set_standing("globex", {"stage": "waiting"})
    assert store.standing("globex") == {"stage": "waiting"}
    assert store.standing("nobody") == {}


@given(st.text(max_size=20), st.text(max_size=20))
def test_any_bookmark_is_kept(name: str, value: str) -> None:
    with TemporaryDirectory() as folder:
        store = open_store(Path(folder) / "followup.db")
        store.set_bookmark(name, value)
        found = store.bookmark(name)
        store.close()
    assert found == value
