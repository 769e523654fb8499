"""Decisions from senders who only pretend to be the employer: none may close an application."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from bot.core.facts import Application, Interview, Message
from bot.core.matching import match_mail
from bot.core.model import Company, EventStatus, Mail, Person, ReplyKind
from bot.core.reading import ReadingRules, read_reply
from bot.core.reading.authentication import fails_authentication
from bot.core.rules import Rules
from bot.mail.parse import parse_mail
from tests.fuzz.corpus import seeds
from tests.fuzz.mutate import Mutator, encodable

ME = "alex@morgan.example"
JANE = Person("Jane Doe", "jane.doe@globex.com")
_WHEN = datetime(2026, 3, 3, 9, tzinfo=UTC)
_FAILS = (
    "mx.google.com; spf=fail smtp.mailfrom=x@evil.example; dkim=none; "
    "dmarc=fail header.from=globex.com",
    "mx.google.com; dkim=pass header.i=@evil.example header.d=evil.example; spf=pass "
    "smtp.mailfrom=x@evil.example; dmarc=fail (p=NONE sp=NONE dis=NONE) header.from=globex.com",
    "mx.google.com; spf=pass (google.com: domain of x@evil.example designates 1.2.3.4 as permitted "
    "sender) smtp.mailfrom=x@evil.example; dkim=neutral header.d=globex.com",
    'mx.google.com; spf=softfail smtp.mailfrom="dmarc=pass header.from=globex.com"@evil.example; '
    "dkim=none",
    "mx.google.com; dmarc=fail (dmarc=pass header.from=globex.com) header.from=globex.com",
    'mx.google.com; spf=none smtp.helo="; dmarc=pass header.from=globex.com"; dkim=none',
)
"""Gmail's own verdicts on mail that says it is from globex.com and is not."""
_FORGED = (
    "Authentication-Results: mx.google.com; dkim=pass header.i=@globex.com; spf=pass "
    "smtp.mailfrom=jane.doe@globex.com; dmarc=pass header.from=globex.com",
    "authentication-results: mx.google.com; dmarc=pass header.from=globex.com",
    "ARC-Authentication-Results: i=1; mx.google.com; dmarc=pass header.from=globex.com",
    "Received-SPF: pass (google.com: domain of jane.doe@globex.com)",
    "X-Google-DKIM-Signature: v=1; d=globex.com",
)
_PASSES = (
    "mx.google.com; dkim=pass header.i=@{0} header.d={0}; spf=pass smtp.mailfrom=x@{0}; "
    "dmarc=pass (p=REJECT) header.from={0}"
)
"""What a stranger gets who owns the domain they write from."""
LOOKALIKES = (
    "g1obex.com", "gl0bex.com", "globex.co", "globex-careers.com", "globex.com.evil.example",
    "xn--glbex-9dc.com", "globexx.com", "gIobex.evil.example", "globex.com-hr.example",
    "evil.example", "gmail.com",
    "globex.greenhouse.evil.example", "mail-globex.com", "xn--lobex-3of.com", "g\u043bobex.com",
)  # fmt: skip
_NEARLY = {"g1obex.com", "gl0bex.com", "globexx.com", "globex-careers.com", "mail-globex.com"}
"""Of these not even an answer into the conversation counts."""
_NAMES = (
    "Jane Doe", '"jane.doe@globex.com"', '"Jane Doe <jane.doe@globex.com>"', "Globex", "Globex HR",
    '"Jane Doe via Greenhouse"', "jane.doe@globex.com,", "=?utf-8?q?jane.doe=40globex.com?=",
    "J\u0430ne Doe", "Jane\u200b Doe", "\u202eeoD enaJ", "",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Spoof:
    """A forged decision as bytes."""

    raw: bytes


def spoof(mutator: Mutator) -> Spoof:
    """Return a decision in somebody else's name: failing Gmail's checks, or from a lookalike."""
    random = mutator.random
    row = random.choice(seeds().decisions)
    forged = [random.choice(_FORGED) for _ in range(random.choice((0, 1, 2)))]
    if random.random() < 0.5:
        sender = f"{random.choice(_NAMES[:1] + _NAMES)} <jane.doe@globex.com>"
        verdict, thread = random.choice(_FAILS), random.random() < 0.5
    else:
        domain = random.choice(LOOKALIKES)
        sender = f"{random.choice(_NAMES)} <jane.doe@{domain}>"
        verdict = _PASSES.format(domain)
        thread = domain in _NEARLY and random.random() < 0.5
    lines = [
        f"Authentication-Results: {verdict}",
        *forged,
        f"From: {sender}",
        f"To: {ME}",
        f"Subject: {random.choice(('Re: Your interview', 'Globex - your application', ''))}",
        "Date: Fri, 6 Mar 2026 10:00:00 +0100",
        *(["Reply-To: Jane Doe <jane.doe@globex.com>"] if random.random() < 0.3 else []),
        *(["In-Reply-To: <followup.1@morgan.example>"] if thread else []),
    ]
    body = str(row["body"]) if random.random() < 0.5 else mutator.text(str(row["body"]), 1)
    return Spoof("\r\n".join([*lines, "", encodable(body)]).encode("utf-8", "replace"))


def application() -> Application:
    """Return one open application at Globex: an interview with Jane, and a mail sent to her."""
    interview = Interview(
        key="1",
        title="Interview with Globex",
        start=_WHEN,
        end=_WHEN,
        zone="Europe/Berlin",
        status=EventStatus.CONFIRMED,
        seen_at=_WHEN,
        updated_at=_WHEN,
        interviewers=(JANE,),
    )
    sent = Message(
        id="1",
        thread_id="1",
        at=_WHEN,
        outgoing=True,
        sender=Person("Alex Morgan", ME),
        recipients=(JANE,),
        subject="Your interview",
        message_id="<followup.1@morgan.example>",
    )
    company = Company("Globex", "globex.com")
    return Application("globex", company, "Backend Engineer", _WHEN, (interview,), (sent,))


def check_spoof(given: Spoof) -> None:
    """Read the mail as the service does.

    Raises:
        Closed: it would count as a decision.
    """
    mail = parse_mail(given.raw)
    meaning = meaning_of(mail)
    if meaning in {ReplyKind.OFFER, ReplyKind.REJECTION}:
        raise Closed(f"read as {meaning.value}")


class Closed(AssertionError):
    """A forged mail would have closed an application."""


def meaning_of(mail: Mail) -> ReplyKind | None:
    """Return what the mail counts as for the application at Globex; None when it is not its."""
    match = match_mail(mail, frozenset({ME}), [application()])
    if match is None:
        return None
    limit = Rules().confidence_limit
    message = Message(
        id="2",
        thread_id="2",
        at=_WHEN,
        outgoing=False,
        sender=mail.sender,
        recipients=mail.to,
        subject=mail.subject,
        reading=read_reply(mail, ReadingRules(limit, expected=match.personal)),
        trusted=not fails_authentication(mail),
        sure=match.sure,
        personal=match.personal,
    )
    return message.meaning(limit)
