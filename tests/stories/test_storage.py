"""Backups and how one is put back, damage, full disks, old versions, closed streams."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

import bot.store.open
from bot.app import only_process
from bot.store.open import open_store
from tests.stories.conftest import Story
from tests.stories.telling import says, shown
from tests.stories.test_bad_input import CONFIGURATION, FAILED, refused
from tests.stories.test_one_application import JANE_SAYS, interviewed, thanked

ROOT = Path(__file__).parents[2]
OLD = ROOT / "tests" / "store" / "old"


def database(story: Story) -> Path:
    return story.folder / "state" / "followup.db"


def execute(story: Story, statement: str) -> None:
    with closing(sqlite3.connect(database(story))) as connection:
        connection.execute(statement)
        connection.commit()


def facts_held(story: Story) -> list[str]:
    """Return the whole database but where reading stopped."""
    with closing(sqlite3.connect(database(story))) as connection:
        return [line for line in connection.iterdump() if '"bookmarks"' not in line]


def changes_since(before: list[dict[str, Any]], story: Story) -> list[str]:
    """Return the writes to Google that came after `before`."""
    return [f"{e['method']} {e['path']}" for e in story.effects()[len(before) :]]


# backup and restore


def test_a_backup_is_put_back_as_the_readme_says_and_the_service_goes_on(story: Story) -> None:
    sent = thanked(story)
    said = says(story, "backup")
    (backup,) = (story.folder / "state" / "backups").iterdir()
    assert said == f"Backed up to {backup}.\n"
    story.mail(
        JANE_SAYS,
        "Hi Alex,\n\nyou will hear from us by Wednesday, 18 March.\n\nJane",
        in_reply_to=sent["id"],
        at="2026-03-06T09:30:00Z",
    )
    story.tick("2026-03-06T10:00:00Z")
    after = shown(story)

    broken = database(story)
    broken.write_bytes(broken.read_bytes()[:4096] + b"\xab" * 8192)
    assert str(backup) in refused(story, "tick", code=CONFIGURATION)

    # The three lines of the README.
    state = broken.parent
    (state / "broken").mkdir()
    for file in state.glob("followup.db*"):
        file.rename(state / "broken" / file.name)
    shutil.copy(backup, broken)

    before = story.effects()
    story.tick("2026-03-06T10:05:00Z")
    again = shown(story)
    assert [m["kind"] for m in again["messages"]] == [m["kind"] for m in after["messages"]]
    assert again["answer_date"] == after["answer_date"] == "2026-03-18"
    assert [d["state"] for d in again["drafts"]] == [d["state"] for d in after["drafts"]]
    assert changes_since(before, story) == [], "nothing is written or told a second time"


def test_a_backup_older_than_a_draft_finds_that_draft_again(story: Story) -> None:
    interviewed(story)
    says(story, "backup")
    story.tick("2026-03-05T08:00:00Z")
    (backup,) = (story.folder / "state" / "backups").iterdir()
    database(story).unlink()
    shutil.copy(backup, database(story))
    story.tick("2026-03-05T08:05:00Z")
    assert len(story.gmail_drafts()) == 1
    assert story.one_draft(kind="thank_you")["state"] == "ready"


def test_a_backup_goes_where_it_is_told_and_never_over_a_file(story: Story, tmp_path: Path) -> None:
    interviewed(story)
    target = tmp_path / "my.db"
    says(story, "backup", str(target))
    before = target.read_bytes()
    assert "--force" in refused(story, "backup", str(target), code=FAILED)
    assert target.read_bytes() == before
    says(story, "backup", str(target), "--force")
    says(story, "backup", str(tmp_path))
    assert len([*tmp_path.glob("followup-*.db")]) == 1
    assert {f.stat().st_mode & 0o777 for f in tmp_path.glob("*.db")} == {0o600}


def test_a_backup_is_made_while_the_service_works(story: Story) -> None:
    interviewed(story)
    with only_process(story.folder / "state"):
        assert "Backed up to" in says(story, "backup")


def test_an_export_holds_everything(story: Story) -> None:
    thanked(story)
    says(story, "remember", "globex", "her talk about tide tables")
    told = json.loads(says(story, "export"))
    (globex,) = told["applications"]
    assert globex["company"] == "Globex"
    assert [d["state"] for d in globex["drafts"]] == ["sent"]
    assert [w["text"] for w in globex["words"]] == ["her talk about tide tables"]
    assert "interview found" in globex["history"][0]["what"]
    assert globex["interviews"][0]["title"]
    assert globex["messages"]
    assert told["bookmarks"]
    assert told["nudges"]
    token = json.loads((story.folder / "state" / "token.json").read_text())
    assert token["refresh_token"] not in json.dumps(told)


# a folder that is none


@pytest.mark.parametrize(
    "command",
    [
        ["status"],
        ["status", "--json"],
        ["show", "globex"],
        ["plan"],
        ["preview", "--application", "globex"],
        ["answer-by", "globex", "Friday"],
        ["remember", "globex", "tide tables"],
        ["undo", "globex"],
        ["export"],
        ["backup"],
    ],
    ids=" ".join,
)
def test_in_a_mistyped_state_folder_nothing_is_made(
    story: Story, tmp_path: Path, command: list[str]
) -> None:
    mistyped = tmp_path / "mistyped"
    said = refused(story, "--state-dir", str(mistyped), *command, code=FAILED)
    assert "--state-dir" in said
    assert str(mistyped) in said
    assert len(said.splitlines()) == 1
    assert not mistyped.exists()


def test_doctor_makes_no_database_either(story: Story, tmp_path: Path) -> None:
    story.followup("--state-dir", str(tmp_path / "mistyped"), "doctor", "--offline")
    assert not (tmp_path / "mistyped").exists()


def test_signed_in_and_without_a_pass_there_is_nothing_yet(story: Story) -> None:
    assert json.loads(says(story, "status", "--json")) == {"applications": []}
    assert not database(story).exists()


# damage


def test_damage_ends_with_78_and_names_the_newest_backup(story: Story) -> None:
    interviewed(story)
    for name in ("older.db", "newer.db"):
        says(story, "backup", str(story.folder / "state" / "backups" / name))
    database(story).write_bytes(b"\xab" * 8192)
    before = story.effects()
    for command in (["tick", "--at", "2026-03-05T08:00:00Z"], ["run"], ["status"], ["backup"]):
        said = refused(story, *command, code=CONFIGURATION)
        assert "damaged" in said
        assert "backups/newer.db" in said
    assert database(story).read_bytes() == b"\xab" * 8192
    assert changes_since(before, story) == []


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE interviews SET data = '{'",
        "UPDATE interviews SET data = '[]'",
        "UPDATE history SET at = 'yesterday'",
        "DELETE FROM alembic_version",
        "UPDATE alembic_version SET version_num = '9999'",
        "DROP TABLE words",
    ],
)
def test_contents_that_cannot_be_read_are_damage_too(story: Story, statement: str) -> None:
    interviewed(story)
    execute(story, statement)
    held, effects = facts_held(story), story.effects()
    reader = ["show", "globex"] if "history" in statement else ["status"]
    assert str(database(story)) in refused(story, *reader, code=CONFIGURATION)
    if "history" not in statement:
        refused(story, "tick", "--at", "2026-03-05T08:00:00Z", code=CONFIGURATION)
    assert facts_held(story) == held
    assert changes_since(effects, story) == []
    code, out, _ = story.followup("doctor", "--offline")
    assert code == FAILED
    assert "FIX" in out


# a full disk


def test_after_a_full_disk_it_goes_on_where_it_was_and_nothing_is_doubled(
    story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    story.tick("2026-03-02T08:00:00Z")
    for hour in range(10, 18):
        company = f"Company {hour}"
        guest = {"email": f"jane@company{hour}.example", "displayName": "Jane Doe"}
        story.event(f"Interview with {company}", f"2026-03-03T{hour}:00:00+01:00", [guest])
    before = story.effects()
    prepared = bot.store.open._on_connect  # noqa: SLF001  SQLite's own way to a small disk

    def on_a_full_disk(connection: sqlite3.Connection, record: object) -> None:
        prepared(connection, record)
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count={pages}")

    with monkeypatch.context() as patched:
        patched.setattr(bot.store.open, "_on_connect", on_a_full_disk)
        said = refused(story, "tick", "--at", "2026-03-05T08:00:00Z", code=FAILED)
    assert "full" in said
    assert len(said.splitlines()) == 1
    assert len(changes_since(before, story)) < 8
    story.tick("2026-03-05T08:02:00Z")
    story.tick("2026-03-05T08:04:00Z")
    people = [d["message"]["payload"]["headers"] for d in story.gmail_drafts()]
    told = sorted(h["value"] for headers in people for h in headers if h["name"] == "To")
    assert len(told) == len(set(told)) == 8


# versions


def test_an_old_database_is_migrated_by_the_first_command_and_kept(story: Story) -> None:
    with closing(sqlite3.connect(database(story))) as connection:
        connection.executescript((OLD / "0001.sql").read_text("utf-8"))
    found = {a["id"]: a["stage"] for a in story.status()}
    assert found.keys() == {"hooli", "initech", "vandelay"}
    assert [b.name for b in (story.folder / "state" / "backups").iterdir()] == ["before-0002.db"]


def test_an_old_database_in_use_is_not_migrated(story: Story) -> None:
    with closing(sqlite3.connect(database(story))) as connection:
        connection.executescript((OLD / "0001.sql").read_text("utf-8"))
    with only_process(story.folder / "state"):
        assert "Another followup" in refused(story, "status", code=FAILED)
    assert not (story.folder / "state" / "backups").exists()


# two at once


@pytest.mark.parametrize("command", ["tick", "run"])
def test_a_second_service_on_the_same_state_is_refused(story: Story, command: str) -> None:
    with only_process(story.folder / "state"):
        said = refused(story, command, code=FAILED)
    assert "Another followup works on" in said


# where the words go


def spoken(story: Story, *arguments: str, **streams: Any) -> tuple[int, str]:
    """Run a command as a process; return its exit code and what it said on standard error."""
    base = ["--config", str(story.folder / "config.toml")]
    base += ["--state-dir", str(story.folder / "state")]
    code = "from bot.cli import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", code, *base, *arguments],
        cwd=story.folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stderr=subprocess.PIPE,
        text=True,
        check=False,
        timeout=60,
        **streams,
    )
    return done.returncode, done.stderr


@pytest.mark.parametrize(
    "command",
    [
        ["status"],
        ["status", "--json"],
        ["export"],
        ["--help"],
        ["preview"],
        ["doctor", "--offline"],
    ],
    ids=" ".join,
)
def test_output_that_finds_no_room_is_one_clear_line(story: Story, command: list[str]) -> None:
    open_store(database(story)).close()
    with Path("/dev/full").open("w") as full:
        code, said = spoken(story, *command, stdout=full)
    assert code == FAILED
    assert said == "The output could not be written: No space left on device\n"


@pytest.mark.parametrize("command", ["read", "detect"])
def test_a_closed_standard_input_is_one_clear_line(story: Story, command: str) -> None:
    code, said = spoken(story, command, "-", preexec_fn=lambda: os.close(0))
    assert code == FAILED
    assert len(said.splitlines()) == 1
    assert said.startswith("Error: /dev/null")


def test_a_closed_standard_output_is_nobodys_harm(story: Story) -> None:
    interviewed(story)
    code, said = spoken(
        story, "tick", "--at", "2026-03-05T08:00:00Z", preexec_fn=lambda: os.close(1)
    )
    assert (code, said) == (0, "")
    assert story.one_draft(kind="thank_you")["state"] == "ready"
