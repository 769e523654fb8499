"""Five weeks in which every effect of the service happens: one row a pass, and what comes before.

All five notes are drafted, rewritten and withdrawn; drafts are sent, edited, deleted; every kind of
reply comes, every kind of nudge goes out; events appear, move and are cancelled; history, sync
token and access token expire.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from operator import methodcaller as do
from typing import Any

from tests.faults.scene import Scene

Deed = Callable[[Scene], Any]


@dataclass(frozen=True, slots=True)
class Moment:
    """What happens in the world, what the candidate says to the service, and then a pass."""

    at: str
    happens: tuple[Deed, ...] = ()
    says: tuple[tuple[str, ...], ...] = ()


JANE, SAM = "jane.doe@globex.com", "sam.okafor@globex.com"
BILL, GAVIN, PRIYA = "bill@initech.com", "gavin@hooli.com", "priya@contoso.com"
ADA, ART, LUCIUS = "ada@umbrella.com", "art@vandelay.com", "lucius@wayne.com"
_NAMES = {
    JANE: "Jane Doe",
    SAM: "Dr. Sam Okafor",
    BILL: "Bill Lumbergh",
    GAVIN: "Gavin Belson",
    PRIYA: "Priya Shah",
    ADA: "Ada Wong",
    ART: "Art Vandelay",
    LUCIUS: "Lucius Fox",
}


def _person(address: str) -> str:
    return f"{_NAMES[address]} <{address}>"


def _interview(name: str, title: str, starts: str, *guests: str, text: str = "") -> Deed:
    who = ", ".join(_NAMES[guest] for guest in guests)
    people = map(_person, guests)
    said = text or f"Technical interview. Interviewers: {who}"
    return do("event", name, title, f"2026-03-{starts}:00+01:00", *people, text=said)


def _mail(address: str, text: str, **more: Any) -> Deed:
    return do("mail", _person(address), f"Hi Alex,\n\n{text}\n\n{_NAMES[address]}", **more)


_INVITATIONS = (
    _mail(JANE, "looking forward to Tuesday.", at="2026-02-27T09:00:00Z"),
    _interview("globex", "Interview with Globex - Backend Engineer", "03T10:00", JANE, SAM),
    _interview("initech", "Interview with Initech - Data Engineer", "04T10:00", BILL),
    _interview("hooli", "Interview with Hooli - SRE", "04T13:00", GAVIN),
    _interview("contoso", "Interview with Contoso - Platform Engineer", "04T15:00", PRIYA),
    _interview("umbrella", "Interview with Umbrella - Lab Engineer", "04T17:00", ADA),
    _interview("vandelay", "Interview with Vandelay - Importer", "05T11:00", ART),
    _interview("wayne", "Interview with Wayne - Engineer", "02T09:00", LUCIUS),
)
_DATED = _mail(JANE, "Thank you for your note. We will get back to you by Wednesday 11 March.")
_REJECTION = _mail(BILL, "unfortunately we have decided to go ahead with another candidate.")
_QUESTION = _mail(LUCIUS, "could you send us two references?")
_UNCLEAR = _mail(ADA, "It is not a no, and it is not a yes either.")
_DELAY = _mail(
    JANE, "I am sorry, our decision takes longer. You will hear from us by Tuesday, 17 March."
)
_BOUNCE = do(
    "mail",
    "Mail Delivery Subsystem <mailer-daemon@googlemail.com>",
    "The address could not be found.",
    answers=ART,
    subject="Delivery Status Notification (Failure)",
)
_NEXT_ROUND = _mail(
    GAVIN, "we would like to invite you to a second interview. Which times suit you?"
)
_OFFER_EVENT = do(
    "event", "offer", "Offer: Soylent, answer by 27 March", "2026-03-27T09:00:00+01:00"
)
_OFFER = _mail(
    PRIYA,
    "we are delighted to offer you the position of Platform Engineer. "
    "Please let us know by Friday, 27 March.",
    subject="Offer",
)
_INVITED = _mail(JANE, "we would like to invite you to the next round. Which times suit you?")
_NEWSLETTER = do(
    "mail",
    "Umbrella News <news@umbrella.com>",
    "Our spring offers.",
    headers={"List-Id": "<news.umbrella.com>"},
)
_ABSENCE = do(
    "mail",
    _person(LUCIUS),
    "I am out of the office until 20 March 2026.",
    subject="Automatic reply: Your interview",
    headers={"Auto-Submitted": "auto-replied"},
)
_REFERENCES = do("write", LUCIUS, "Re: Your interview", "Dear Lucius,\n\nhere they are.\n\nAlex")
_JOTTED = do("describe", "contoso", description="Remember: the ferry to Texel")
_SECOND = _interview("hooli-2", "Second interview with Hooli - SRE", "18T13:00", GAVIN)
_NOBODY = _interview(
    "tyrell", "Interview with Tyrell - Designer", "16T08:30", text="Interviewers: Eldon Tyrell"
)
_OWN_WORDS = "I rewrote this wholly by myself."


STORY = (
    Moment("2026-03-02T10:00:00Z", _INVITATIONS),
    Moment("2026-03-03T12:00:00Z"),
    Moment("2026-03-04T08:05:00Z"),
    Moment("2026-03-05T08:05:00Z"),
    Moment("2026-03-05T09:00:00Z", (do("send", JANE), do("edit", SAM, _OWN_WORDS))),
    Moment("2026-03-06T08:05:00Z", (do("send", LUCIUS),)),
    Moment("2026-03-06T09:00:00Z", (_JOTTED,), (("remember", "initech", "the red stapler"),)),
    Moment(
        "2026-03-06T10:00:00Z",
        (do("cancel", "hooli"), do("delete", ADA), do("send", BILL), do("send", PRIYA)),
    ),
    Moment("2026-03-09T08:05:00Z"),
    Moment("2026-03-09T09:00:00Z", (do("move", "vandelay", "2026-03-10T11:00:00+01:00"), _DATED)),
    Moment("2026-03-10T08:05:00Z", (_REJECTION, do("forget"))),
    Moment("2026-03-11T08:05:00Z"),
    Moment("2026-03-11T09:00:00Z", (do("send", BILL), _QUESTION, _UNCLEAR)),
    Moment("2026-03-12T09:00:00Z"),
    Moment(
        "2026-03-12T10:00:00Z",
        (_DELAY, _REFERENCES),
        (("decide", "umbrella", "acknowledgement"),),
    ),
    Moment("2026-03-13T08:05:00Z", (do("send", ART),)),
    Moment(
        "2026-03-13T10:00:00Z",
        (do("send", LUCIUS), _BOUNCE),
        (("answer-by", "contoso", "2026-03-20"), ("snooze", "umbrella", "2026-03-23")),
    ),
    Moment("2026-03-16T08:05:00Z", (_NEXT_ROUND,), (("update", "globex", "I passed the CKA"),)),
    Moment("2026-03-16T09:00:00Z", (_SECOND, _NOBODY), (("undo", "globex"),)),
    Moment("2026-03-16T10:00:00Z", (_OFFER_EVENT,)),
    Moment("2026-03-16T11:00:00Z", (do("cancel", "offer"),)),
    Moment("2026-03-17T09:00:00Z", (_OFFER,)),
    Moment(
        "2026-03-17T10:00:00Z",
        (do("send", PRIYA), do("send", JANE), _INVITED, _NEWSLETTER),
    ),
    Moment("2026-03-18T09:00:00Z", (_ABSENCE,), (("detail", "wayne", "the fleet tool"),)),
    Moment("2026-03-20T09:00:00Z", says=(("close", "vandelay", "--outcome", "withdrawn"),)),
    Moment("2026-03-23T09:00:00Z", (do("send", LUCIUS),), (("reopen", "vandelay"),)),
    Moment("2026-03-30T09:00:00Z"),
    Moment("2026-03-30T10:00:00Z", (do("send", LUCIUS),)),
    Moment("2026-04-08T09:00:00Z"),
)
