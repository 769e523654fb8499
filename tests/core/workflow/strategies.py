"""Arbitrary facts, as odd as the store could ever hold them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from hypothesis import strategies as st

from bot.core.business_days import SendWindow
from bot.core.facts import (
    Application,
    Change,
    Draft,
    DraftState,
    Interview,
    Message,
    Word,
    WordKind,
)
from bot.core.model import (
    Company,
    EventStatus,
    NoteKind,
    Outcome,
    Person,
    Reading,
    ReplyKind,
)
from bot.core.rules import Delay, Rules
from tests.core.workflow.builders import JANE, ME, PRIYA, SAM

BEGIN = datetime(2026, 1, 1, tzinfo=UTC)
MARIE = Person("Marie Curie", "marie@globex.fr")
NAMELESS = Person("", "team@globex.com")
UNREACHED = Person("Lee Wong", None)
ROBOT = Person("Globex", "no-reply@greenhouse.io")


def mostly(usual: Any, *rare: Any) -> st.SearchStrategy[Any]:
    """Draw the usual value in two cases of three."""
    return st.sampled_from([usual, usual]) | st.sampled_from(rare)


minutes = st.integers(0, 200 * 24 * 60)
instants = minutes.map(lambda n: BEGIN + timedelta(minutes=n))
# What an event or a mail can say, however mad.
said_instants = instants | mostly(
    BEGIN, datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)
)
days = st.integers(0, 250).map(lambda n: date(2026, 1, 1) + timedelta(days=n)) | mostly(
    date(2026, 3, 12), date.min, date.max
)
zones = st.sampled_from(
    ["Europe/Berlin", "America/Los_Angeles", "Asia/Tokyo", "Australia/Lord_Howe", "UTC"]
)
people = st.sampled_from([JANE, SAM, PRIYA, MARIE, NAMELESS, UNREACHED, ROBOT])
guests = st.lists(people, max_size=3, unique=True).map(tuple)
threads = st.sampled_from(["", "thread-1", "thread-2"])
note_keys = st.sampled_from(
    [
        "",
        "status_check:1",
        "status_check:2",
        "update:offer:initech",
        "thank_you:round-1:jane.doe@globex.com",
        "thank_you:round-0:sam.okafor@globex.com",
    ]
)
waits = st.integers(1, 12).map(lambda n: Delay(business_days=n))
rules = st.builds(
    Rules,
    thank_you_after=waits | st.integers(1, 100).map(lambda n: Delay(hours=n)),
    thank_you_expires=waits,
    answer_estimate=waits,
    status_check_again=waits,
    propose_close_after=waits,
    delay_extension=waits,
    update_gap=waits,
    status_check_expires=waits,
    update_expires=waits,
    acceptance_thanks_expires=waits,
    feedback_request_expires=waits,
    remind_every=waits,
    most_thank_yous=st.integers(1, 3),
    window=st.just(SendWindow()),
)
readings = st.builds(
    Reading,
    kind=st.sampled_from(ReplyKind),
    confidence=st.sampled_from([0.99, 0.8, 0.8, 0.2]),
    evidence=st.sampled_from(["", "They said so."]),
    answer_date=st.none() | days,
    return_date=st.none() | days,
    needs_answer=st.booleans(),
)


@st.composite
def interviews(draw: st.DrawFn) -> Interview:
    start = draw(said_instants)
    lasts = timedelta(minutes=draw(st.integers(0, 600)))
    return Interview(
        key="",
        title="Interview",
        start=start,
        end=start + lasts if start.year < date.max.year else start,
        zone=draw(zones),
        status=draw(mostly(EventStatus.CONFIRMED, *EventStatus)),
        seen_at=draw(instants),
        updated_at=draw(instants),
        interviewers=draw(guests),
        coordinators=draw(guests),
        remember=draw(st.sampled_from(["", "tide tables", "Jane's sailing story"])),
        skip=draw(st.sampled_from([frozenset[NoteKind](), frozenset({NoteKind.THANK_YOU})])),
        answer_date=draw(st.none() | days),
        answer_by_candidate=draw(st.booleans()),
        revoked=draw(mostly(False, True)),  # noqa: FBT003  what is drawn
    )


@st.composite
def messages(draw: st.DrawFn) -> Message:
    outgoing = draw(st.booleans())
    them = draw(people)
    return Message(
        id="",
        thread_id=draw(threads),
        at=draw(instants),
        outgoing=outgoing,
        sender=ME if outgoing else them,
        recipients=(them,) if outgoing else (ME,),
        subject=draw(st.sampled_from(["", "Your interview", "Re: Your interview"])),
        message_id=draw(st.sampled_from(["", "<one@globex.com>"])),
        reply_to=draw(st.none() | people),
        reading=None if outgoing else draw(st.none() | readings),
        trusted=draw(mostly(True, False)),  # noqa: FBT003  what is drawn
        sure=draw(mostly(True, False)),  # noqa: FBT003
        ruling=draw(mostly(None, *ReplyKind)),
        note_key=draw(note_keys) if outgoing else "",
        decide_by=draw(st.none() | days),
    )


words = st.builds(
    Word,
    id=st.integers(1, 9),
    kind=st.sampled_from(WordKind),
    at=instants,
    text=st.sampled_from(["", "tide tables"]),
    day=st.none() | days,
    until=st.none() | said_instants,
    outcome=st.none() | st.sampled_from(Outcome),
    person=st.sampled_from(["", "Jane Doe"]),
    revoked=st.booleans(),
)
drafts = st.builds(
    Draft,
    id=st.just(0),
    note_key=note_keys.filter(bool),
    kind=st.sampled_from(NoteKind),
    ordinal=st.integers(1, 2),
    to=people.filter(lambda p: p.email is not None),
    state=st.sampled_from(DraftState),
    due=instants,
    reason=st.just("it was due"),
    subject=st.just("Thank you"),
    text=st.just("Thank you."),
    message_id=st.just("<draft@morgan.example>"),
    content_key=st.just("another"),
    thread_id=threads,
    written_at=st.none() | instants,
    ended_at=st.none() | instants,
)
changes = st.builds(
    Change,
    key=st.sampled_from(["offer:initech", "offer:hooli", "word:1"]),
    at=instants,
    text=st.sampled_from(["", "I passed an exam"]),
    decide_by=st.none() | days,
    origin=st.sampled_from(["", "initech"]),
)


def _ended(draft: Draft) -> Draft:
    """Give a draft that ended the moment it did."""
    return draft if draft.live or draft.ended_at else replace(draft, ended_at=draft.due)


def _one_live_a_recipient(found: list[Draft]) -> tuple[Draft, ...]:
    """Keep what the database's own index would let stand."""
    kept: list[Draft] = []
    for draft in found:
        taken = {d.to.email for d in kept if d.live}
        if not (draft.live and draft.to.email in taken):
            kept.append(replace(_ended(draft), id=len(kept) + 1))
    return tuple(kept)


@st.composite
def applications(draw: st.DrawFn) -> Application:
    rounds = draw(st.lists(interviews(), max_size=3))
    mails = draw(st.lists(messages(), max_size=5))
    return Application(
        id="globex",
        company=Company(draw(st.sampled_from(["", "Globex"])), ""),
        role=draw(st.sampled_from(["", "Engineer"])),
        created_at=BEGIN,
        interviews=tuple(replace(r, key=f"round-{n}") for n, r in enumerate(rounds)),
        messages=tuple(replace(m, id=f"mail-{n}") for n, m in enumerate(mails)),
        drafts=_one_live_a_recipient(draw(st.lists(drafts, max_size=4))),
        words=tuple(draw(st.lists(words, max_size=3))),
    )
