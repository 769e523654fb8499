"""Which application a mail belongs to, and how that is known."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from bot.core.domains import employer_domain, is_hiring_software
from bot.core.facts import Application
from bot.core.model import Mail, Person
from bot.core.workflow.timeline import unique


@dataclass(frozen=True, slots=True)
class Match:
    """The application a mail belongs to.

    `sure` is false where another one is as likely; `personal` is true when the thread or the
    address ties it, not just the company.
    """

    application: Application
    reason: str
    sure: bool = True
    personal: bool = False


def match_mail(
    mail: Mail, own: frozenset[str], applications: Sequence[Application]
) -> Match | None:
    """Return the application a mail belongs to, or None.

    `own` are the candidate's addresses; the other side is the sender or, for mail the candidate
    sent, the recipients. Stronger ties are tried first: the thread, the mails it answers, the
    address, the company's domain, the company's name.
    """
    them = _other_side(mail, own)
    outgoing = mail.sender.email in own
    for reason, ties in _TIES:
        if ties is _company_named and outgoing:
            # What the candidate tells others about a company is no mail to it.
            continue
        tied = [a for a in applications if ties(mail, them, a)]
        if tied:
            personal = ties in _PERSONAL
            match = replace(_choose(mail, tied, reason), personal=personal)
            return replace(match, sure=False) if _is_claim(mail, ties, them, match) else match
    return None


def people_of(application: Application) -> tuple[Person, ...]:
    """Return everybody known at the employer, once."""
    met = (p for i in application.interviews for p in (*i.interviewers, *i.coordinators))
    wrote = (m.sender for m in application.messages if not m.outgoing)
    return unique([*met, *wrote])


def _other_side(mail: Mail, own: frozenset[str]) -> tuple[Person, ...]:
    if mail.sender.email in own:
        return tuple(p for p in (*mail.to, *mail.cc) if p.email not in own)
    return (mail.sender, *mail.reply_to)


def _same_thread(mail: Mail, _them: Iterable[Person], application: Application) -> bool:
    threads = {m.thread_id for m in application.messages} | {
        d.thread_id for d in application.drafts
    }
    return bool(mail.thread_id) and mail.thread_id in threads - {""}


def _answers_it(mail: Mail, _them: Iterable[Person], application: Application) -> bool:
    known = {m.message_id for m in application.messages} | {
        d.message_id for d in application.drafts
    }
    return bool({mail.in_reply_to, *mail.references} & (known - {""}))


def _known_address(_mail: Mail, them: Iterable[Person], application: Application) -> bool:
    # Hiring software writes for many employers from one address.
    known = {p.email for p in people_of(application) if not is_hiring_software(p.email)}
    return any(p.email in known - {None} for p in them)


def _company_domain(_mail: Mail, them: Iterable[Person], application: Application) -> bool:
    domain = application.company.domain
    if not domain:
        return False
    return any(employer_domain(p.email) == domain for p in them)


def _company_named(mail: Mail, them: Iterable[Person], application: Application) -> bool:
    name = application.company.name.strip()
    if len(name) < 3:  # noqa: PLR2004  shorter names turn up in any text
        return False
    said = " ".join([mail.subject, *(p.name for p in them), *(p.email or "" for p in them)])
    if _mentions(said, name):
        return True
    return _from_ats(them) and _mentions(mail.text[:4000], name)


def _from_ats(them: Iterable[Person]) -> bool:
    return any(is_hiring_software(p.email) for p in them)


def _mentions(text: str, name: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE) is not None


_Tie = Callable[[Mail, tuple[Person, ...], Application], bool]
_TIES: tuple[tuple[str, _Tie], ...] = (
    ("it is in the same thread", _same_thread),
    ("it answers a mail of this application", _answers_it),
    ("the address is known from this application", _known_address),
    ("it is from the company's domain", _company_domain),
    ("it names the company", _company_named),
)


_PERSONAL = (_same_thread, _answers_it, _known_address)


def _is_claim(mail: Mail, ties: _Tie, them: tuple[Person, ...], match: Match) -> bool:
    """Whether only the sender's own word speaks for the match.

    Anybody can name a company, or a Reply-To: Gmail's authentication covers the From address alone.
    Hiring software is believed, since it writes for the companies it names.
    """
    if _from_ats(them):
        return False
    if ties is _company_named:
        return True
    by_sender = ties(mail, them[:1], match.application)
    return ties in {_known_address, _company_domain} and bool(mail.reply_to) and not by_sender


def _choose(mail: Mail, tied: list[Application], reason: str) -> Match:
    """Tell applications at one company apart: by the role named, else by the last contact."""
    if len(tied) == 1:
        return Match(tied[0], reason)
    text = f"{mail.subject}\n{mail.text[:4000]}"
    by_role = [a for a in tied if a.role and _mentions(text, a.role)]
    if len(by_role) == 1:
        return Match(by_role[0], f"{reason}, and it names the role")
    latest = max(by_role or tied, key=_last_activity)
    return Match(latest, f"{reason}; the newest of {len(tied)} applications there", sure=False)


def _last_activity(application: Application) -> float:
    moments = [application.created_at, *(m.at for m in application.messages)]
    moments += [i.end for i in application.interviews]
    return max(moments).timestamp()
