"""The sign-in ends: the service stays, leaves Google alone, tells once, and goes on afterwards."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.app import opened_store
from bot.cli.context import Cli
from bot.daemon import Daemon
from bot.sandbox.config_folder import write_config_folder
from tests.receiving import Receiver, receiving
from tests.stories.conftest import JANE, Story
from tests.stories.test_bad_input import FAILED, refused
from tests.stories.test_one_application import INTERVIEW, interviewed

SCOPES = "https://www.googleapis.com/auth/"
# Counts every request without changing anything.
COUNTED = {"match": "*", "kind": "delay", "seconds": 0}
LOST = "followup can no longer read your Google account"
DUE = "2026-03-05T08:00:00Z"


class Running:
    """`followup run` with its clock in our hands, and a phone that Apprise reaches."""

    def __init__(self, story: Story, receiver: Receiver) -> None:
        self.story = story
        self.phone = receiver
        self._now = datetime(2026, 3, 2, 9, tzinfo=UTC)
        self._open = ExitStack()
        with (story.folder / "config.toml").open("a") as config:
            config.write(f'[nudges]\naddresses = ["{receiver.address}"]\n')
        self.start()

    def start(self) -> None:
        places = Cli(self.story.folder / "config.toml", self.story.folder / "state").places
        store = self._open.enter_context(opened_store(places))
        self.daemon = Daemon(places, store, lambda: places, lambda: self._now)
        self._open.callback(self.daemon.close)

    def stop(self) -> None:
        self._open.close()

    def restart(self) -> None:
        self.stop()
        self.start()

    def until(self, at: str, every: timedelta = timedelta(hours=1)) -> None:
        """Let the service work until a moment."""
        end = datetime.fromisoformat(at)
        while self._now < end:
            self._now = min(self._now + every, end)
            self.story.clock(self._now.isoformat())
            self.daemon.tick()

    def requests(self) -> int:
        """Return how many requests reached Google, the token address included, since last asked."""
        (shown,) = self.story.server.world.faults.show() or [{"struck": 0}]
        self.story.control("faults", [COUNTED])
        return int(str(shown["struck"]))


@pytest.fixture
def running(story: Story, caplog: pytest.LogCaptureFixture) -> Iterator[Running]:
    caplog.set_level(logging.INFO)
    with receiving() as receiver:
        started = Running(story, receiver)
        yield started
        started.stop()


def sign_in_again(story: Story) -> None:
    """Do what `followup setup` does elsewhere: write a new sign-in."""
    revoked(story)
    write_config_folder(story.folder, story.server.world, story.server.addresses())


def revoked(story: Story) -> None:
    story.control("revoke", {})


def a_week_in_testing(story: Story) -> None:
    story.control("oauth", {"testing": True})
    story.clock("2026-03-09T08:00:01Z")


def without_a_scope(story: Story) -> None:
    for name in ("gmail.modify", "gmail.compose", "gmail.readonly"):
        story.control("drop-scope", {"scope": SCOPES + name})
    story.control("drop-scope", {"scope": "https://mail.google.com/"})


def gone(story: Story) -> None:
    (story.folder / "state" / "token.json").unlink()


def damaged(story: Story) -> None:
    (story.folder / "state" / "token.json").write_text("{")


WAYS = [revoked, a_week_in_testing, without_a_scope, gone, damaged]


@pytest.mark.parametrize("way", WAYS)
def test_a_lost_sign_in_is_told_once_and_google_is_left_alone(
    running: Running, caplog: pytest.LogCaptureFixture, way: object
) -> None:
    story = running.story
    story.event(INTERVIEW, "2026-03-03T10:00:00+01:00", [JANE])
    running.until("2026-03-02T12:00:00Z")
    assert callable(way)
    way(story)
    running.until("2026-03-10T08:00:00Z")
    running.requests()
    running.until("2026-04-10T08:00:00Z", every=timedelta(hours=6))
    assert running.requests() == 0
    (told,) = [m for _, m in running.phone.taken if m["title"] == LOST]
    assert "followup setup" in told["message"]
    assert caplog.text.count("Until then the service waits.") == 1
    code, out, _ = story.followup("doctor")
    assert (code, "FIX" in out) == (FAILED, True)
    assert "followup setup" in out
    assert "run `followup setup`" in story.followup("status")[1]


def test_the_seven_days_of_testing_are_named(running: Running) -> None:
    a_week_in_testing(running.story)
    running.until("2026-03-10T08:00:00Z")
    assert "every 7 days" in running.phone.taken[0][1]["message"]
    assert "In production" in running.phone.taken[0][1]["message"]


@pytest.mark.parametrize("way", WAYS)
def test_after_signing_in_again_it_goes_on_where_it_was_without_a_restart(
    running: Running, caplog: pytest.LogCaptureFixture, way: object
) -> None:
    story = running.story
    story.event(INTERVIEW, "2026-03-17T10:00:00+01:00", [JANE])
    running.until("2026-03-02T12:00:00Z")
    assert callable(way)
    way(story)
    running.until("2026-03-19T06:00:00Z", every=timedelta(hours=6))
    sign_in_again(story)
    running.until("2026-03-19T09:00:00Z")
    assert story.one_draft(kind="thank_you")["state"] == "ready"
    assert caplog.text.count("signed in again") == 1
    assert "run `followup setup`" not in story.followup("status")[1]


def test_a_restart_neither_tells_again_nor_forgets(running: Running) -> None:
    revoked(running.story)
    running.until("2026-03-02T12:00:00Z")
    running.restart()
    running.until("2026-03-03T12:00:00Z")
    assert len(running.phone.titles) == 1
    sign_in_again(running.story)
    running.until("2026-03-03T14:00:00Z")
    revoked(running.story)
    running.until("2026-03-04T12:00:00Z")
    assert len(running.phone.titles) == 2, "another loss is told again"


def test_a_sign_in_that_is_refused_at_once_is_another_loss(running: Running) -> None:
    revoked(running.story)
    running.until("2026-03-02T12:00:00Z")
    sign_in_again(running.story)
    revoked(running.story)
    running.until("2026-03-02T18:00:00Z")
    assert len(running.phone.titles) == 2


def test_an_expired_access_token_is_nobodys_business(running: Running) -> None:
    running.until("2026-03-02T12:00:00Z")
    running.story.control("expire-tokens", {})
    running.until("2026-03-03T12:00:00Z")
    assert running.phone.titles == []


def test_an_api_that_is_switched_on_again_needs_no_new_sign_in(running: Running) -> None:
    off = {"match": "gmail.*", "kind": "status", "status": 403, "reason": "accessNotConfigured"}
    running.story.control("faults", [off])
    running.until("2026-03-03T12:00:00Z", every=timedelta(minutes=10))
    assert len(running.phone.titles) == 1
    assert "Switch on the Gmail API" in running.phone.taken[0][1]["message"]
    running.story.control("faults", [])
    running.story.event(INTERVIEW, "2026-03-04T10:00:00+01:00", [JANE])
    running.until("2026-03-03T14:00:00Z", every=timedelta(minutes=10))
    assert running.story.application()["stage"] == "scheduled"


def test_a_tick_by_hand_tells_once_as_well(story: Story) -> None:
    interviewed(story)
    with receiving() as phone:
        with (story.folder / "config.toml").open("a") as config:
            config.write(f'[nudges]\naddresses = ["{phone.address}"]\n')
        revoked(story)
        for minute in range(3):
            said = refused(story, "tick", "--at", f"2026-03-05T08:0{minute}:00Z", code=FAILED)
            assert "followup setup" in said
        assert len(phone.titles) == 1


# nudges outside the inbox


def test_every_nudge_goes_to_inbox_and_channels_once(running: Running) -> None:
    story = running.story
    story.event(INTERVIEW, "2026-03-03T10:00:00+01:00", [JANE])
    running.until(DUE)
    story.mail("Jane Doe <jane.doe@globex.com>", "Hi Alex,\n\ncould you send a reference?\n\nJane")
    running.until("2026-03-06T08:00:00Z")
    assert len(story.nudges()) > 1
    assert running.phone.titles == story.nudges()
    assert "https://mail.google.com/" in running.phone.taken[0][1]["message"]


def test_a_nudge_whose_answer_was_lost_goes_out_once(running: Running) -> None:
    story = running.story
    story.event(INTERVIEW, "2026-03-03T10:00:00+01:00", [JANE])
    lost = {"match": "gmail.users.messages.insert", "kind": "lost_answer", "times": 1}
    running.until("2026-03-03T12:00:00Z")
    story.control("faults", [lost])
    running.until("2026-03-05T12:00:00Z")
    assert running.phone.titles == story.nudges()
    assert len(running.phone.titles) == len(set(running.phone.titles)) > 0


def test_a_channel_that_fails_costs_nothing_else(
    running: Running, caplog: pytest.LogCaptureFixture
) -> None:
    story = running.story
    running.phone.status = 500
    story.event(INTERVIEW, "2026-03-03T10:00:00+01:00", [JANE])
    running.until("2026-03-05T12:00:00Z")
    assert story.one_draft(kind="thank_you")["state"] == "ready"
    assert len(running.phone.titles) == len(story.nudges()) == 1
    assert "did not take the message" in caplog.text
    assert running.phone.secret not in caplog.text


def test_doctor_looks_at_the_channels_and_can_try_them(story: Story, tmp_path: Path) -> None:
    config = story.folder / "config.toml"
    plain = config.read_text()
    with receiving() as phone:
        config.write_text(f'{plain}[nudges]\naddresses = ["{phone.address}"]\n')
        config.chmod(0o600)
        code, out, _ = story.followup("doctor", "--offline", "--try-nudges")
        assert (code, phone.titles) == (0, ["followup"])
        assert "nudges go to your inbox, JSON" in out
        config.chmod(0o644)
        code, out, _ = story.followup("doctor", "--offline")
        assert (code, f"chmod 600 {config}" in out) == (FAILED, True)
        assert phone.secret not in out
        assert len(phone.titles) == 1
    config.chmod(0o600)
    config.write_text(f'{plain}[nudges]\naddresses = ["nosuch://{phone.secret}"]\n')
    code, out, _ = story.followup("doctor", "--offline", "--try-nudges")
    assert code == FAILED
    assert "address 1 of [nudges] is none that Apprise knows" in out
    assert phone.secret not in out
