"""Notes and nudges written from hostile values have to read back as exactly what was meant."""

from __future__ import annotations

import email.policy
import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from email.message import EmailMessage
from email.parser import BytesParser
from email.utils import getaddresses
from functools import cache

import lxml.html

from bot.core.cleaning import clean
from bot.core.letter import LetterFacts
from bot.core.model import NoteKind, Person
from bot.notes.compose import MAX_SUBJECT, DraftMail, NoteError, compose, message_id, reply_subject
from bot.notes.nudge import NudgeMail, compose_nudge
from bot.notes.render import render
from bot.notes.signature import with_signature
from bot.notes.templates import Templates
from tests.fuzz.corpus import EVALUATED
from tests.fuzz.mutate import Mutator

TODAY = date(2026, 3, 5)
_FIELDS = ["from", "to", "subject", "message-id"]
_NUDGE_FIELDS = {"x-followup", "auto-submitted"}
_TAGS = {"html", "body", "div", "br", "p", "a", "span"}
_LINE = 998  # RFC 5322, 2.1.1


class Injected(AssertionError):
    """A value became more than the text it is."""


@dataclass(frozen=True, slots=True)
class Hostile:
    """Everything of a note that others choose."""

    facts: LetterFacts
    thread_subject: str
    in_reply_to: str
    references: tuple[str, ...]


@cache
def _templates() -> Templates:
    return Templates()


def hostile_note(mutator: Mutator) -> Hostile:
    """Return the facts of some note, hostile in every value that comes from outside."""
    random, some = mutator.random, mutator.maybe
    people = tuple(_person(mutator) for _ in range(random.choice((1, 1, 2, 9))))
    facts = LetterFacts(
        kind=random.choice(tuple(NoteKind)),
        recipient=people[0],
        candidate_name=some("Alex Morgan", 0.2),
        today=TODAY,
        company=some(random.choice(("Globex", "Fuchs GmbH", "")), 0.7),
        role=some(random.choice(("Backend Engineer (m/w/d)", "")), 0.7),
        round=some("technical interview"),
        ordinal=random.choice((1, 2)),
        recipient_title=random.choice((None, "Dr", some("Prof. Dr."))),
        everyone=people if random.random() < 0.3 else (),
        interview_day=random.choice((None, TODAY, date.min, date.max)),
        remember=some("the sailing story she told", 0.8),
        company_detail=some("I like how open you are about failures", 0.8),
        answer_day=random.choice((None, TODAY, date.min)),
        answer_promised=random.random() < 0.5,
        change=some(random.choice(("", "My notice period got shorter")), 0.6),
        other_offer_company=some("", 0.4),
        decide_by=random.choice((None, date.max, TODAY)),
        variant=random.randrange(12),
    )
    ids = tuple(some(f"<{n}@globex.com>", 0.3) for n in range(random.choice((0, 1, 3, 90))))
    return Hostile(facts, some("Your interview"), some("<1@globex.com>", 0.3), ids)


def _person(mutator: Mutator) -> Person:
    number = mutator.random.randrange(100)
    address = mutator.maybe(f"jane.doe{number}@globex.com", 0.15)
    return Person(mutator.maybe(f"Dr. Jane Doe{number}"), address)


def check_note(hostile: Hostile) -> None:
    """Write the note and read it back.

    Raises:
        Injected: a value is in a header, in markup or was run.
    """
    facts = hostile.facts
    note = render(facts, _templates())
    if note.faults:
        raise Injected(f"a built-in template failed: {note.faults}")
    signed = with_signature(note, "<b>Alex</b>")
    subject = reply_subject(hostile.thread_subject) if hostile.in_reply_to else note.subject
    draft = DraftMail(
        sender=Person(facts.candidate_name, "alex@morgan.example"),
        to=(facts.recipient,),
        subject=subject,
        text=signed.text,
        html=note.html,
        message_id=message_id(facts.company, "morgan.example"),
        in_reply_to=hostile.in_reply_to,
        references=hostile.references,
    )
    try:
        raw = compose(draft)
    except NoteError:
        return
    parsed = _read_back(raw, {"in-reply-to", "references"})
    _same("subject", str(parsed["Subject"]), clean(subject, MAX_SUBJECT))
    _same_person(parsed, draft)
    _nothing_ran(hostile, parsed)


def check_nudge(hostile: Hostile) -> None:
    """Write a nudge that speaks of all of it, and read it back."""
    facts = hostile.facts
    nudge = NudgeMail(
        to=Person(facts.candidate_name, "alex@morgan.example"),
        subject=f"{facts.company}: {hostile.thread_subject}",
        paragraphs=(facts.remember, facts.change, facts.role, facts.recipient.name),
        message_id=message_id(facts.role, "morgan.example"),
        links=((facts.company, facts.company_detail), ("Draft", f"https://x.example/{facts.role}")),
        in_reply_to=hostile.in_reply_to,
    )
    raw = compose_nudge(nudge)
    parsed = _read_back(raw, {"in-reply-to", "references"} | _NUDGE_FIELDS)
    _same("X-Followup", str(parsed["X-Followup"]), "nudge")
    _nothing_ran(hostile, parsed)


def _read_back(raw: bytes, allowed: set[str]) -> EmailMessage:
    head, _, _ = raw.partition(b"\r\n\r\n")
    if any(len(line) > _LINE for line in raw.split(b"\r\n")):
        raise Injected("a line is longer than mail allows")
    if (
        b"\n" in raw.replace(b"\r\n", b"")
        or b"\r" in raw.replace(b"\r\n", b"")
        or not raw.isascii()
    ):
        raise Injected("a bare line end or a byte that is not ASCII")
    lines = [line for line in head.split(b"\r\n") if line[:1] not in b" \t"]
    names = [line.partition(b":")[0].decode().lower() for line in lines]
    wanted = [*_FIELDS, "mime-version", "content-type"]
    if sorted(set(names) - allowed) != sorted(wanted) or len(set(names)) != len(names):
        raise Injected(f"the header fields are {names}")
    parsed = BytesParser(EmailMessage, policy=email.policy.default).parsebytes(raw)
    if parsed.defects:
        raise Injected("it is no well-formed mail")
    kinds = [part.get_content_type() for part in parsed.walk()]
    _same("its parts", kinds, ["multipart/alternative", "text/plain", "text/html"])
    return parsed


def _same_person(parsed: EmailMessage, draft: DraftMail) -> None:
    pairs = getaddresses([str(parsed["To"])])
    _same("To", [a for _, a in pairs], [draft.as_mail().to[0].email])
    _same("addresses", len(parsed["To"].addresses), 1)
    _same("sender", [a.addr_spec for a in parsed["From"].addresses], ["alex@morgan.example"])


def _nothing_ran(hostile: Hostile, parsed: EmailMessage) -> None:
    plain, rich = (str(part.get_content()) for part in parsed.iter_parts())
    said = "".join(filter(str.isalnum, unicodedata.normalize("NFKD", str(hostile))))
    shown = f"{parsed['Subject']}{plain}"
    if any(
        word in shown and word not in said for word in (EVALUATED, "TemplateReference", "Undefined")
    ):
        raise Injected("a template expression was evaluated")
    root = lxml.html.document_fromstring(rich)
    for element in root.iter():
        if element.tag not in _TAGS or (set(element.attrib) - {"href"}):
            raise Injected(f"markup: {element.tag} {dict(element.attrib)}")
        if not re.match(
            r"(?:https://|http://(?:localhost|127\.0\.0\.1))", element.get("href", "https://")
        ):
            raise Injected(f"a link to {element.get('href')}")


def _same(what: str, found: object, meant: object) -> None:
    if found != meant:
        raise Injected(f"{what} reads {found!r} and not {meant!r}")
