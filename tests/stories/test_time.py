"""Time does what it likes: machines sleep, clocks jump, zones change. Notes come once, in time."""

from __future__ import annotations

import signal
from typing import Any

import pytest

import bot.daemon
from bot.app import Places
from bot.cli.context import Cli, clock
from tests.stories.conftest import JANE, Story
from tests.stories.telling import GAVIN, OMAR, shown
from tests.stories.test_one_application import JANE_SAYS, REJECTION, interviewed, thanked

LATE_THANKS = "Initech: it is too late for your thank-you"


def written(story: Story) -> list[tuple[str, str, str]]:
    """Every draft the service ever wrote: application, kind, state."""
    return [(a["id"], d["kind"], d["state"]) for a in story.status() for d in a["drafts"]]


def writes(story: Story) -> list[str]:
    return [e["method_id"] for e in story.effects() if "drafts" in e["method_id"]]


# the machine sleeps


def test_after_a_night_asleep_what_fell_due_comes_once(story: Story) -> None:
    interviewed(story)
    story.tick("2026-03-04T17:00:00Z")
    for at in ("2026-03-05T08:40:00Z", "2026-03-05T08:40:30Z", "2026-03-05T08:41:00Z"):
        story.tick(at)
    assert written(story) == [("globex", "thank_you", "ready")]
    assert writes(story) == ["gmail.users.drafts.create"]


@pytest.mark.parametrize(
    ("awake", "written_at"),
    [
        ("2026-03-06T01:00:00Z", "2026-03-06T07:00:00Z"),
        ("2026-03-07T10:00:00Z", "2026-03-09T07:00:00Z"),
        ("2026-03-06T20:30:00Z", "2026-03-09T07:00:00Z"),
    ],
    ids=["at night", "on a saturday", "on a friday evening"],
)
def test_woken_outside_the_window_it_waits_for_the_next_one(
    story: Story, awake: str, written_at: str
) -> None:
    interviewed(story)
    story.tick(awake)
    assert written(story) == []
    story.tick(written_at)
    assert written(story) == [("globex", "thank_you", "ready")]


def asleep_for_three_weeks(story: Story) -> None:
    """Asleep from 5 to 26 March: Initech's thank-you and Hooli's request fall in between."""
    thanked(story)
    story.event("Interview with Initech", "2026-03-05T10:00:00+01:00", [OMAR])
    story.event("Interview with Hooli", "2026-03-03T14:00:00+01:00", [GAVIN], hours=1)
    story.tick("2026-03-05T12:00:00Z")
    story.send(story.one_draft("hooli"))
    story.tick("2026-03-05T13:00:00Z")
    story.mail(
        "Gavin Bell <gavin@hooli.com>",
        "Unfortunately we have decided to move forward with another candidate.\n\nGavin",
        at="2026-03-09T09:00:00Z",
    )
    story.tick("2026-03-26T08:00:00Z")


def test_after_three_weeks_asleep_only_what_still_makes_sense_is_written(story: Story) -> None:
    asleep_for_three_weeks(story)
    assert written(story) == [
        ("globex", "thank_you", "sent"),
        ("globex", "status_check", "ready"),
        ("hooli", "thank_you", "sent"),
        ("initech", "status_check", "ready"),
    ]
    assert story.application("hooli")["outcome"] == "rejected"


def test_after_three_weeks_asleep_what_was_missed_is_told_with_its_reason(story: Story) -> None:
    asleep_for_three_weeks(story)
    nudges = story.nudges()
    assert LATE_THANKS in nudges
    assert "Hooli: it is too late for your feedback request" in nudges
    rows = [r for r in shown(story, "initech")["history"] if r["what"] == f"nudge: {LATE_THANKS}"]
    assert [r["reason"] for r in rows] == ["it is more than 5 business days after it was due"]


def test_after_three_weeks_asleep_nothing_comes_in_a_burst(story: Story) -> None:
    asleep_for_three_weeks(story)
    before, told = story.effects(), story.nudges()
    assert len(told) == len(set(told))
    for at in ("2026-03-26T08:00:30Z", "2026-03-26T12:00:00Z", "2026-03-27T08:00:00Z"):
        story.tick(at)
    assert story.effects() == before
    story.send(story.one_draft(kind="status_check"))
    story.tick("2026-03-27T08:05:00Z")
    story.tick("2026-04-02T08:00:00Z")
    assert len(story.drafts(kind="status_check")) == 1
    story.tick("2026-04-07T07:00:00Z")
    assert [d["ordinal"] for d in story.drafts(kind="status_check")] == [1, 2]


def test_a_rejection_read_weeks_later_leaves_no_status_check_behind(story: Story) -> None:
    sent = thanked(story)
    story.tick("2026-03-13T08:00:00Z")
    story.mail(JANE_SAYS, REJECTION, in_reply_to=sent["id"], at="2026-03-24T09:00:00Z")
    story.tick("2026-04-03T12:00:00Z")
    assert story.gmail_drafts() == []
    story.tick("2026-04-07T07:00:00Z")
    assert story.one_draft(kind="feedback_request", state="ready")


# the clock jumps


def test_a_clock_set_back_by_hours_takes_nothing_back_and_tells_nothing_twice(
    story: Story,
) -> None:
    interviewed(story)
    story.tick("2026-03-05T08:00:00Z")
    before, told = story.effects(), story.nudges()
    for at in ("2026-03-05T05:00:00Z", "2026-03-04T22:00:00Z", "2026-03-05T08:30:00Z"):
        story.tick(at)
    assert (story.effects(), story.nudges()) == (before, told)


def test_a_reply_that_comes_while_the_clock_is_behind_counts_at_once(story: Story) -> None:
    sent = thanked(story)
    story.tick("2026-03-13T12:00:00Z")
    story.mail(JANE_SAYS, REJECTION, in_reply_to=sent["id"], at="2026-03-13T09:00:00Z")
    story.tick("2026-03-13T09:01:00Z")
    assert story.application()["outcome"] == "rejected"
    assert story.gmail_drafts() == []


def test_a_clock_set_back_by_days_ends_with_one_draft(story: Story) -> None:
    thanked(story)
    story.tick("2026-03-13T08:00:00Z")
    story.tick("2026-03-10T08:00:00Z")
    for at in ("2026-03-13T08:00:00Z", "2026-03-13T08:01:00Z"):
        story.tick(at)
    assert len(story.gmail_drafts()) == 1
    assert story.one_draft(kind="status_check", state="ready")


def test_a_clock_set_back_by_days_leaves_an_edited_draft_alone(story: Story) -> None:
    thanked(story)
    story.tick("2026-03-13T08:00:00Z")
    story.edit(story.one_draft(kind="status_check"), body="Dear Jane,\n\nany news?\n\nAlex")
    story.tick("2026-03-13T08:05:00Z")
    for at in ("2026-03-06T08:00:00Z", "2026-03-13T09:00:00Z"):
        story.tick(at)
    (draft,) = story.gmail_drafts()
    assert "any news?" in story.draft_text({"draft_id": draft["id"]})


def test_a_clock_that_was_far_ahead_for_a_moment_costs_no_note(story: Story) -> None:
    interviewed(story)
    story.tick("2031-06-02T08:00:00Z")
    story.tick("2026-03-05T08:00:00Z")
    assert written(story) == [("globex", "thank_you", "ready")]


# changes of clocks, and zones


@pytest.mark.parametrize(
    ("begins", "early", "ready"),
    [
        ("2026-03-26T10:00:00+01:00", "2026-03-30T06:59:00Z", "2026-03-30T07:00:00Z"),
        ("2026-10-22T10:00:00+02:00", "2026-10-26T07:59:00Z", "2026-10-26T08:00:00Z"),
    ],
    ids=["in spring", "in autumn"],
)
def test_over_a_change_of_clocks_drafts_stand_ready_at_nine(
    story: Story, begins: str, early: str, ready: str
) -> None:
    story.clock("2026-03-25T08:00:00Z")
    story.event("Interview with Globex", begins, [JANE])
    story.tick(early)
    assert written(story) == []
    story.tick(ready)
    assert written(story) == [("globex", "thank_you", "ready")]


def test_while_the_hour_comes_twice_nothing_comes_twice(story: Story) -> None:
    story.event(
        "Interview with Globex", "2026-10-29T10:00:00-04:00", [JANE], zone="America/New_York"
    )
    minutes = [f"2026-11-01T0{hour}:{half}:00Z" for hour in (4, 5, 6, 7) for half in ("00", "30")]
    for at in ("2026-10-29T20:00:00Z", *minutes):
        story.tick(at)
    assert written(story) == []
    for at in ("2026-11-02T13:59:00Z", "2026-11-02T14:00:00Z", "2026-11-02T14:30:00Z"):
        story.tick(at)
    assert written(story) == [("globex", "thank_you", "ready")]
    assert story.one_draft()["due"] == "2026-11-02T14:00:00+00:00"


def test_a_candidate_on_a_trip_still_writes_by_the_recipients_clock(story: Story) -> None:
    interviewed(story)
    account = next(iter(story.server.world.accounts.values()))
    story.tick("2026-03-04T08:00:00Z")
    account.calendars.time_zone = "Asia/Tokyo"
    story.tick("2026-03-05T00:30:00Z")
    assert written(story) == []
    story.tick("2026-03-05T08:00:00Z")
    account.calendars.time_zone = "America/Los_Angeles"
    for at in ("2026-03-06T08:00:00Z", "2026-03-06T17:00:00Z"):
        story.tick(at)
    assert written(story) == [("globex", "thank_you", "ready")]


# the ticks themselves


def test_a_tick_without_a_time_goes_by_the_sandboxs_own_clock(story: Story) -> None:
    interviewed(story)
    story.clock("2026-03-05T08:00:00Z")
    code, _, err = story.followup("tick")
    assert (code, err) == (0, "")
    assert written(story) == [("globex", "thank_you", "ready")]
    assert story.one_draft()["due"] == "2026-03-05T08:00:00+00:00"


class _OneTick:
    """A scheduler that notes how it is told to tick, and ends the service at once."""

    told: dict[str, Any]

    def add_job(self, function: Any, _trigger: str, **told: Any) -> _OneTick:
        type(self).told = told
        self._daemon = function.__self__
        return self

    def start(self) -> None:
        self._daemon.request_end(signal.SIGTERM, None)

    def shutdown(self) -> None:
        pass


def test_ticks_that_a_long_pass_or_a_sleep_missed_are_made_up_by_one(
    story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    handlers = {n: signal.getsignal(n) for n in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)}
    monkeypatch.setattr(bot.daemon, "BackgroundScheduler", _OneTick)
    places: Places = Cli(story.folder / "config.toml", story.folder / "state").places
    try:
        assert bot.daemon.serve(places, lambda: places, clock) == 0
    finally:
        for number, handler in handlers.items():
            signal.signal(number, handler)
    one_at_a_time = {"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
    assert one_at_a_time.items() <= _OneTick.told.items()
