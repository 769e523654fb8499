"""What is said outside the inbox is said once on each channel, whatever happens in between."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.channels import ChannelFault
from bot.outbox import Outbox, signed_out
from bot.store.open import open_store
from bot.store.store import Announcement, Store

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


class Kill(BaseException):
    """The process ends here."""


class Recorded:
    """A channel that remembers what it was given."""

    def __init__(self, name: str, fault: BaseException | None = None) -> None:
        self.id = self.name = name
        self.fault = fault
        self.taken: list[str] = []

    def send(self, title: str, text: str) -> None:
        self.taken.append(title)
        if self.fault is not None:
            raise self.fault


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with closing(open_store(tmp_path / "followup.db")) as opened:
        yield opened


def announce(store: Store, title: str) -> None:
    store.announce(Announcement(NOW, title, "Look at it."))


def test_every_channel_is_given_every_message_once_in_order(store: Store) -> None:
    first, second = Recorded("first"), Recorded("second")
    for title in ("one", "two"):
        announce(store, title)
    for _ in range(3):
        Outbox(store, [first, second]).give_out()
    assert first.taken == second.taken == ["one", "two"]
    assert store.announcements() == ()


def test_a_channel_that_fails_is_logged_and_stops_nobody(
    store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    broken, well = Recorded("broken", ChannelFault("it did not take it")), Recorded("well")
    announce(store, "one")
    for _ in range(2):
        Outbox(store, [broken, well]).give_out()
    assert (broken.taken, well.taken) == (["one"], ["one"])
    assert caplog.text.count("it did not take it") == 1


@pytest.mark.parametrize("killed", ["first", "second"])
def test_a_kill_within_a_message_costs_one_channel_at_most_and_doubles_none(
    store: Store, killed: str
) -> None:
    every = [Recorded(name, Kill() if name == killed else None) for name in ("first", "second")]
    announce(store, "one")
    with suppress(Kill):
        Outbox(store, every).give_out()
    for channel in every:
        channel.fault = None
    Outbox(store, every).give_out()
    assert [channel.taken for channel in every] == [["one"], ["one"]]


def test_told_to_end_the_rest_waits_for_the_next_start(store: Store) -> None:
    channel = Recorded("first")
    announce(store, "one")
    Outbox(store, [channel], lambda: True).give_out()
    assert channel.taken == []
    Outbox(store, [channel]).give_out()
    assert channel.taken == ["one"]


def test_without_channels_nothing_piles_up(store: Store) -> None:
    announce(store, "one")
    Outbox(store, []).give_out()
    assert store.announcements() == ()


def test_a_lost_sign_in_is_told_once_for_each(store: Store) -> None:
    channel = Recorded("first")
    outbox = Outbox(store, [channel])
    told = [outbox.sign_in_lost(sign_in, "Run `followup setup`.", NOW) for sign_in in "aab"]
    assert told == [True, False, True]
    outbox.give_out()
    assert len(channel.taken) == 2
    assert signed_out(store)


def test_after_a_good_pass_the_same_may_be_lost_again(store: Store) -> None:
    outbox = Outbox(store, [])
    outbox.sign_in_lost("a", "Run `followup setup`.", NOW)
    assert outbox.signed_in()
    assert not outbox.signed_in()
    assert not signed_out(store)
    assert outbox.sign_in_lost("a", "Run `followup setup`.", NOW)
