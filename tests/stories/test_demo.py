"""The demo, played once through the command line, and what it left behind."""

from __future__ import annotations

import json
import re
from collections import Counter
from contextlib import redirect_stdout
from dataclasses import dataclass, replace
from email import message_from_bytes, policy
from email.message import EmailMessage
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from bot.app import Places, opened_store
from bot.cli import run
from bot.config import load_config
from bot.core.facts import Application, DraftState
from bot.core.model import EventStatus, NoteKind, ReplyKind
from bot.core.rules import Rules
from bot.demo import folder, show
from bot.demo.steps import CANDIDATE_EMAIL, Invitation, Move, moment
from bot.demo.story import PLOTS
from bot.sandbox import state
from bot.sandbox.gmail.mailbox import Mailbox
from bot.store.store import HistoryRow


@dataclass(frozen=True)
class Demo:
    """What one performance left, and what it printed."""

    folder: Path
    exit_code: int
    printed: str
    applications: dict[str, Application]
    history: tuple[HistoryRow, ...]
    mailbox: Mailbox

    def json(self, name: str) -> Any:
        return json.loads((self.folder / name).read_text())

    def mails(self) -> list[EmailMessage]:
        files = sorted((self.folder / "drafts").glob("*.eml"))
        return [message_from_bytes(f.read_bytes(), policy=policy.default) for f in files]

    def told(self, application: str) -> list[str]:
        return [row.what for row in self.history if row.application_id == application]

    def command(self, *words: str) -> tuple[int, str]:
        folder = ["--config", f"{self.folder}/config.toml", "--state-dir", f"{self.folder}/state"]
        return _printed([*folder, *words])


def _printed(arguments: list[str]) -> tuple[int, str]:
    out = StringIO()
    with redirect_stdout(out):
        code = run(arguments)
    return code, out.getvalue()


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Demo:
    folder = tmp_path_factory.mktemp("somewhere") / "demo"
    code, printed = _printed(["demo", "--dir", str(folder)])
    places = Places(load_config(folder / "config.toml"), folder / "state")
    with opened_store(places) as store:
        applications, history = store.applications(), store.history()
    world = state.load(folder / "sandbox.json")
    assert world is not None
    return Demo(
        folder=folder,
        exit_code=code,
        printed=printed,
        applications={a.id: a for a in applications},
        history=history,
        mailbox=world.accounts[CANDIDATE_EMAIL].gmail,
    )


def _body(mail: EmailMessage) -> str:
    part = mail.get_body(("plain",))
    assert part is not None
    return str(part.get_content())


def test_the_story_comes_out_as_it_is_written(demo: Demo) -> None:
    assert demo.exit_code == 0
    assert set(demo.applications) == {plot.application for plot in PLOTS}
    assert len(PLOTS) >= 6


def test_all_five_notes_are_written(demo: Demo) -> None:
    kinds = {draft.kind for a in demo.applications.values() for draft in a.drafts}
    assert kinds == set(NoteKind)


def test_both_status_checks_are_sent_to_one_who_stays_silent_and_closing_is_proposed(
    demo: Demo,
) -> None:
    drafts = demo.applications["northwind"].drafts
    checks = [(d.ordinal, d.state) for d in drafts if d.kind is NoteKind.STATUS_CHECK]
    assert checks == [(1, DraftState.SENT), (2, DraftState.SENT)]
    assert any(what.endswith("close it?") for what in demo.told("northwind"))


def test_all_ten_replies_occur_and_count_as_such(demo: Demo) -> None:
    limit = Rules().confidence_limit
    read = {
        message.reading.kind
        for a in demo.applications.values()
        for message in a.messages
        if message.reading is not None
    }
    told = {row.what.rpartition(" ")[2] for row in demo.history if " wrote: " in row.what}
    counted = {m.meaning(limit) for a in demo.applications.values() for m in a.messages}
    assert read == set(ReplyKind)
    assert told == {kind.value for kind in ReplyKind}
    assert counted >= set(ReplyKind) - {ReplyKind.UNCLEAR}  # Alex decided those


def test_a_moved_interview_moves_its_thank_you(demo: Demo) -> None:
    initech = next(plot for plot in PLOTS if plot.application == "initech")
    first = next(s for s in initech.steps if isinstance(s, Invitation))
    moved = next(s for s in initech.steps if isinstance(s, Move))
    (interview,) = demo.applications["initech"].interviews
    assert interview.start == moment(moved.to, first.zone)
    thanks = demo.applications["initech"].drafts[0]
    assert thanks.due > interview.end
    assert any(what.startswith("interview moved") for what in demo.told("initech"))


def test_a_cancelled_interview_takes_its_untouched_thank_you_back(demo: Demo) -> None:
    vandelay = demo.applications["vandelay"]
    statuses = [interview.status for interview in vandelay.interviews]
    assert sorted(statuses) == [EventStatus.CANCELLED, EventStatus.CONFIRMED]
    assert vandelay.drafts[0].state is DraftState.WITHDRAWN


def test_a_deleted_draft_does_not_come_back(demo: Demo) -> None:
    thanks = [d for d in demo.applications["vandelay"].drafts if d.kind is NoteKind.THANK_YOU]
    assert [d.state for d in thanks] == [DraftState.WITHDRAWN, DraftState.DELETED]


def test_an_edited_draft_stays_as_the_candidate_left_it(demo: Demo) -> None:
    edited = demo.applications["initech"].drafts[0]
    assert edited.state is DraftState.EDITED
    assert "The book on queueing theory" in demo.mailbox.draft(edited.draft_id).text
    assert "nudge: Initech: your edited thank-you may be out of date" in demo.told("initech")


def test_a_note_written_by_hand_counts_as_that_note(demo: Demo) -> None:
    kinds = {draft.kind for draft in demo.applications["aperture"].drafts}
    assert NoteKind.THANK_YOU not in kinds
    assert NoteKind.STATUS_CHECK in kinds


def test_an_absence_moves_the_status_check_and_a_reply_withdraws_it(demo: Demo) -> None:
    check = next(d for d in demo.applications["hooli"].drafts if d.kind is NoteKind.STATUS_CHECK)
    assert check.due == moment("Tue 31 March 09:00", "Europe/Paris")
    assert check.state is DraftState.WITHDRAWN


def test_no_note_is_due_on_a_public_holiday(demo: Demo) -> None:
    check = demo.applications["aperture"].drafts[0]
    assert check.due == moment("Tue 7 April 09:00")  # asked for on Good Friday


def test_a_memorable_thing_told_later_rewrites_the_draft(demo: Demo) -> None:
    thanks = demo.applications["hooli"].drafts[0]
    assert "the night when the cluster left for Marseille" in thanks.text
    assert "thank_you draft written anew" in demo.told("hooli")


def test_interviewers_of_one_round_get_different_notes(demo: Demo) -> None:
    notes = demo.applications["globex"].drafts[:2]
    texts = [note.text.partition("\n")[2] for note in notes]
    assert texts[0] != texts[1]
    assert all("the payments database that moved house" in text for text in texts)


def test_one_note_to_the_coordinator_names_a_large_panel(demo: Demo) -> None:
    note = demo.applications["globex"].drafts[2]
    assert note.to.email == "lisa.brandt@globex.example"
    assert all(name in note.text for name in ("Jane Doe", "Okafor", "Henrik Lund"))


def test_an_offer_brings_one_update_to_every_other_open_application(demo: Demo) -> None:
    sent = Counter(
        a.id
        for a in demo.applications.values()
        for d in a.drafts
        if d.kind is NoteKind.UPDATE and d.state is DraftState.SENT
    )
    assert sent == {"hooli": 1, "contoso": 1, "vandelay": 1, "aperture": 1}


def test_a_forged_offer_closes_nothing(demo: Demo) -> None:
    forged = [m for m in demo.applications["northwind"].messages if not m.trusted]
    assert [m.subject for m in forged] == ["Your offer from Northwind"]
    assert "closed: offer" not in demo.told("northwind")
    assert demo.applications["northwind"].drafts[-1].kind is NoteKind.STATUS_CHECK


def test_the_service_asks_google_for_nothing_but_drafts_and_nudges(demo: Demo) -> None:
    methods = Counter(effect["method_id"] for effect in demo.json("effects.json"))
    assert set(methods) == {
        "gmail.users.drafts.create",
        "gmail.users.drafts.update",
        "gmail.users.drafts.delete",
        "gmail.users.messages.insert",
    }
    assert methods["gmail.users.drafts.create"] == len(demo.mails())


def test_every_mail_that_left_was_sent_by_hand(demo: Demo) -> None:
    outbox = demo.json("sandbox.json")["outbox"]
    sent = [d for a in demo.applications.values() for d in a.drafts if d.state is DraftState.SENT]
    by_hand = [what for what in (r.what for r in demo.history) if what.startswith("you wrote")]
    assert len(outbox) == len(sent) + len(by_hand)
    assert "Mails sent by followup: 0." in demo.printed


def test_no_draft_shows_a_placeholder(demo: Demo) -> None:
    for mail in demo.mails():
        text = f"{mail['Subject']}\n{_body(mail)}"
        assert not re.search(r"[{}\[\]<>]|None|TODO|XXX|\bunknown\b|  ", text), text


def test_every_answer_stands_in_the_thread_of_what_it_answers(demo: Demo) -> None:
    answers = 0
    for mail in demo.mails():
        if not str(mail["Subject"]).startswith("Re:"):
            assert mail["In-Reply-To"] is None
            continue
        answers += 1
        (parent,) = demo.mailbox.with_message_id(str(mail["In-Reply-To"]).strip("<>"))
        assert str(mail["In-Reply-To"]) in str(mail["References"])
        others = [*parent.headers.addresses("From"), *parent.headers.addresses("To")]
        assert mail["To"].addresses[0].addr_spec in others
    assert answers >= 10


def test_sent_answers_join_their_threads(demo: Demo) -> None:
    drafts = [d for a in demo.applications.values() for d in a.drafts]
    sent = [d for d in drafts if d.state is DraftState.SENT and d.subject.startswith("Re:")]
    assert all(len(demo.mailbox.thread(draft.thread_id)) > 1 for draft in sent)


def test_the_folder_holds_everything_it_made(demo: Demo) -> None:
    names = {path.name for path in demo.folder.iterdir()}
    assert names >= {
        "config.toml",
        "sandbox.json",
        "drafts",
        "nudges",
        "story.txt",
        "status.json",
        "effects.json",
    }
    drafts = [d for a in demo.applications.values() for d in a.drafts]
    assert len(list((demo.folder / "drafts").iterdir())) == len(drafts)
    nudges = [row for row in demo.history if row.what.startswith("nudge: ")]
    assert len(list((demo.folder / "nudges").iterdir())) == len(nudges)


def test_the_story_is_printed_day_by_day_in_narrow_plain_lines(demo: Demo) -> None:
    story = (demo.folder / "story.txt").read_text()
    assert story == demo.printed
    assert "\x1b" not in story
    days = re.findall(r"^\w+day \d+ \w+ ─", story, re.MULTILINE)
    assert len(days) > 20
    assert len(set(days)) == len(days)
    assert max(map(len, story.splitlines()[:-3])) <= 100


def test_the_table_and_every_text_are_printed(demo: Demo) -> None:
    ending = demo.printed.partition("Where the applications stand")[2]
    table, _, notes = ending.partition("The notes ─")
    assert all(name in table for name in demo.applications)
    for mail in demo.mails():
        text = " ".join(_body(mail).replace("\r", "").partition("\n-- \n")[0].split())
        assert text in " ".join(notes.split())


def test_one_can_look_around_when_nothing_runs_any_more(demo: Demo) -> None:
    code, printed = demo.command("status", "--json")
    assert code == 0
    assert json.loads(printed) == demo.json("status.json")
    code, printed = demo.command("show", "globex")
    assert code == 0
    assert "offer" in printed
    assert "acceptance_thanks" in printed
    assert demo.command("plan")[0] == 0


def test_a_folder_of_somebody_else_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "thesis.txt").write_text("mine")
    assert run(["demo", "--dir", str(tmp_path)]) == 1
    assert "is not empty" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.txt"]


def test_an_older_demo_gives_way_and_what_others_put_there_stays(tmp_path: Path) -> None:
    folder.prepare(tmp_path)
    (tmp_path / "drafts").mkdir()
    (tmp_path / "drafts" / "01.eml").write_text("old")
    (tmp_path / "notes.txt").write_text("mine")
    folder.prepare(tmp_path)
    assert not (tmp_path / "drafts").exists()
    assert (tmp_path / "notes.txt").read_text() == "mine"


def test_a_story_that_comes_out_otherwise_fails_and_says_where(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(show, "PLOTS", (replace(PLOTS[0], steps=PLOTS[0].steps[:1]),))
    monkeypatch.setattr(show, "ENDS", "Thu 5 March 09:30")
    assert run(["demo", "--dir", str(tmp_path / "demo")]) == 1
    said = capsys.readouterr().err
    assert "globex: stage should be closed and is waiting" in said
    assert "globex: notes should be" in said
    assert "no reply of kind offer" in said
