"""What was read is remembered, but never longer than it is true."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.core.facts import Application, Word, WordKind
from bot.core.model import Company
from bot.store.memory import Memory
from bot.store.open import open_store
from bot.store.store import IntentRow

NOW = datetime(2026, 3, 5, 9, tzinfo=UTC)
GLOBEX = Application("globex", Company("Globex", "globex.com"), "Engineer", NOW)
WORD = Word(0, WordKind.REMEMBER, NOW, "tide tables")


def test_what_nobody_changed_is_read_once(tmp_path: Path) -> None:
    store = open_store(tmp_path / "followup.db")
    store.add_application(GLOBEX)
    assert store.applications() is store.applications()
    store.close()


def test_what_another_process_writes_is_seen(tmp_path: Path) -> None:
    ours, theirs = (open_store(tmp_path / "followup.db") for _ in range(2))
    ours.add_application(GLOBEX)
    assert ours.applications()[0].words == ()
    theirs.add_word("globex", WORD)
    assert [w.text for w in ours.applications()[0].words] == ["tide tables"]
    ours.close()
    theirs.close()


def test_what_we_write_is_seen_at_once(tmp_path: Path) -> None:
    store = open_store(tmp_path / "followup.db")
    assert store.applications() == ()
    store.add_application(GLOBEX)
    store.set_standing("globex", {"stage": "waiting"})
    assert store.standing("globex") == {"stage": "waiting"}
    intent = store.open_intent(IntentRow("withdraw:1", "withdraw", NOW, {}))
    assert store.is_open("withdraw:1")
    store.close_intent(intent)
    assert not store.is_open("withdraw:1")
    store.remember_told(["ready:1"], None, NOW)
    assert store.told() == {"ready:1"}
    store.name_application("globex", replace(GLOBEX.company, name="Globex Inc"), "")
    assert store.applications()[0].company.name == "Globex Inc"
    store.close()


class _Broken(Exception):
    pass


@pytest.mark.parametrize("nested", [False, True], ids=["a transaction", "a savepoint in one"])
def test_what_was_rolled_back_is_not_remembered(tmp_path: Path, *, nested: bool) -> None:
    store = open_store(tmp_path / "followup.db")
    store.add_application(GLOBEX)

    def write_and_break() -> None:
        with store.savepoint() if nested else store.transaction():
            store.add_word("globex", WORD)
            assert store.applications()[0].words
            raise _Broken

    with store.transaction():
        if nested:
            with pytest.raises(_Broken):
                write_and_break()
    if not nested:
        with pytest.raises(_Broken):
            write_and_break()
    assert store.applications()[0].words == ()
    store.close()


def test_at_an_unknown_version_everything_is_read_again() -> None:
    memory, reads = Memory(), iter(range(3))
    assert memory.recall("told", None, lambda: next(reads)) == 0
    assert memory.recall("told", None, lambda: next(reads)) == 1
    assert memory.recall("told", 7, lambda: next(reads)) == 2
