"""Whose calendar an event is from is told by the event, or not at all."""

from __future__ import annotations

from typing import Any

import pytest

from bot.core.recognise import likely_owner, recognise
from bot.events.parse import event_from_google

ALEX = "alex.morgan@gmail.com"
GUESTS = [{"email": "jane@globex.com"}, {"email": ALEX}]


def owner(**fields: Any) -> str:
    item = {"id": "e", "start": {"date": "2026-03-10"}, "organizer": {"email": "jane@globex.com"}}
    return likely_owner(event_from_google(item | fields, "UTC"))


@pytest.mark.parametrize(
    ("fields", "whose"),
    [
        (
            {"attendees": [{"email": "jane@globex.com"}, {"email": "a@b.com", "self": True}]},
            "a@b.com",
        ),
        ({"attendees": GUESTS}, ALEX),
        (
            {"attendees": [{"email": "jane@globex.com"}, {"email": "al@oldjob.com"}]},
            "al@oldjob.com",
        ),
        (
            {
                "attendees": [*GUESTS, {"email": "kim.ray@gmail.com"}],
                "description": "Hi Alex,\n\nsee you soon!",
            },
            ALEX,
        ),
        ({"organizer": {"email": ALEX}}, ALEX),
        ({"attendees": [*GUESTS, {"email": "kim.ray@gmail.com"}]}, ""),
        ({"attendees": [{"email": "jane@globex.com"}, {"email": "no-reply@greenhouse.io"}]}, ""),
        ({}, ""),
    ],
    ids=[
        "marked by Google",
        "the only private address",
        "the only one from elsewhere",
        "the one greeted",
        "who made it for themselves",
        "two private addresses",
        "nobody but the firm",
        "no guests at all",
    ],
)
def test_the_owner_is_who_the_event_shows(fields: dict[str, Any], whose: str) -> None:
    assert owner(**fields) == whose


def test_a_guessed_owner_is_no_interviewer_of_their_own() -> None:
    item = {
        "id": "e",
        "summary": "Phone screen - Globex",
        "start": {"date": "2026-03-10"},
        "organizer": {"email": "jane@globex.com"},
        "attendees": GUESTS,
    }
    event = event_from_google(item, "UTC")
    found = recognise(event, likely_owner(event))
    assert [p.email for p in found.interviewers] == ["jane@globex.com"]
