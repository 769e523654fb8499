"""Takes in events such as 'Offer: Globex, answer by 10 Dec', which start updates elsewhere."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from bot.core.applications import same_company
from bot.core.dates import parse_day
from bot.core.event_lines import OfferEvent
from bot.core.facts import Application, Change, Word, WordKind
from bot.core.model import CalendarEvent, Company, Outcome
from bot.service.desk import Desk
from bot.service.words import say

_SOURCE = "calendar event "


def take_offer(desk: Desk, event: CalendarEvent, offer: OfferEvent) -> None:
    """Take an offer in; for a company we know it closes that application.

    The others hear of it by themselves.
    """
    today = desk.now.astimezone(ZoneInfo(event.zone)).date()
    decide_by = parse_day(offer.answer_by_text, today) if offer.answer_by_text else None
    noted = [w.day for _, w in _words_of(desk, event.key)]
    noted += [c.decide_by for c in desk.store.changes() if c.key == event.key]
    if decide_by in noted:
        return
    withdraw_offer(desk, event.key)
    origin = _offer_of(desk, offer.company)
    if origin is None:
        desk.store.put_change(Change(event.key, desk.now, "", decide_by))
        desk.tell(None, f"you noted an offer: {event.title}")
        return
    source = _source(event.key)
    word = Word(0, WordKind.CLOSE, desk.now, day=decide_by, outcome=Outcome.OFFER, source=source)
    say(desk.store, origin, word)


def withdraw_offer(desk: Desk, key: str) -> bool:
    """Take back what an `Offer:` event said; return whether there was one."""
    words = _words_of(desk, key)
    for application, word in words:
        desk.store.revoke_word(word.id)
        desk.tell(application.id, "the offer's event is gone or changed", "the calendar says so")
    known = any(c.key == key for c in desk.store.changes())
    desk.store.drop_change(key)
    return known or bool(words)


def offers_noted(desk: Desk) -> frozenset[str]:
    """Return the keys of the events that offers were taken in from."""
    sources = (w.source for a in desk.store.applications() for w in a.words if not w.revoked)
    noted = {s.removeprefix(_SOURCE) for s in sources if s.startswith(_SOURCE)}
    return frozenset(noted | {change.key for change in desk.store.changes()})


def _source(key: str) -> str:
    return f"{_SOURCE}{key}"


def _words_of(desk: Desk, key: str) -> list[tuple[Application, Word]]:
    return [
        (application, word)
        for application in desk.store.applications()
        for word in application.words
        if word.source == _source(key) and not word.revoked
    ]


def _offer_of(desk: Desk, company: str) -> Application | None:
    same = (a for a in desk.store.applications() if same_company(a.company, Company(company)))
    return next(same, None)
