"""The letters of the soak say plainly what they mean: a fault there is the reader's."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from bot.core.model import ReplyKind
from bot.core.reading import ReadingRules, read_reply
from bot.mail import parse_mail
from bot.sandbox.world import World
from tests.soak.employers import HOME, ME, Writer, deliver

JANE = Writer("Jane Doe", "jane.doe@globex.com")
NOW = datetime(2026, 3, 6, 9, tzinfo=UTC)


@pytest.mark.parametrize("day", [None, date(2026, 3, 20)], ids=["undated", "dated"])
@pytest.mark.parametrize("kind", ReplyKind)
def test_every_letter_is_read_as_what_it_means(kind: ReplyKind, day: date | None) -> None:
    world = World()
    world.clock.set(NOW)
    account = world.add_account(ME, "Alex Morgan", HOME)
    delivered = deliver(world, JANE, kind, day=day)
    mail = parse_mail(account.gmail.message(delivered["id"]).raw)
    reading = read_reply(mail, ReadingRules(expected=True))
    if kind is ReplyKind.UNCLEAR:
        assert reading.kind is ReplyKind.UNCLEAR
        return
    assert reading.kind is kind
