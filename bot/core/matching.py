"""Which application a mail belongs to, and how that is known."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from bot.core.applications import role_words
from bot.core.company import squash, without_legal_form
from bot.core.domains import employer_domain, is_agency_domain, is_hiring_software
from bot.core.facts import Application
from bot.core.impostors import poses_as
from bot.core.model import Mail, Person
from bot.core.workflow.timeline import unique

MAX_READ = 4000


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
    address, the company's domain, a colleague's domain, the company's name, a person's name.
    """
    own = frozenset(_untagged(address) for address in own)
    them = _other_side(mail, own)
    outgoing = _untagged(mail.sender.email) in own
    for reason, ties in _TIES:
        if ties in _SAID and outgoing:
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


def _vouched(application: Application) -> tuple[Person, ...]:
    """Return those whom an interview, the candidate or a mail beyond doubt ties to the employer."""
    met = (p for i in application.interviews for p in (*i.interviewers, *i.coordinators))
    sent = (m for m in application.messages if not m.outgoing)
    wrote = (m.sender for m in sent if (m.sure and m.trusted) or m.ruling is not None)
    asked = (p for m in application.messages if m.outgoing for p in m.recipients)
    return unique([*met, *wrote, *asked])


def _other_side(mail: Mail, own: frozenset[str]) -> tuple[Person, ...]:
    if _untagged(mail.sender.email) in own:
        return tuple(p for p in (*mail.to, *mail.cc) if _untagged(p.email) not in own)
    return (mail.sender, *mail.reply_to)


def _untagged(email: str | None) -> str:
    """Return an address without its tag: 'jane+hiring@globex.com' is Jane's."""
    local, at, host = (email or "").partition("@")
    return f"{local.partition('+')[0]}{at}{host}"


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
    people = (p for p in _vouched(application) if not is_hiring_software(p.email))
    known = {_untagged(p.email) for p in people} - {""}
    return any(_untagged(p.email) in known for p in them)


def _company_domain(_mail: Mail, them: Iterable[Person], application: Application) -> bool:
    domain = application.company.domain
    if not domain:
        return False
    return any(employer_domain(p.email) == domain for p in them)


def _colleague(_mail: Mail, them: Iterable[Person], application: Application) -> bool:
    """Whether somebody of this application has an address at the same firm (an agency's, too)."""
    known = {employer_domain(p.email) for p in _vouched(application)} - {""}
    return any(employer_domain(p.email) in known for p in them)


def _company_named(mail: Mail, them: Iterable[Person], application: Application) -> bool:
    said = " ".join([mail.subject, *(p.name for p in them), *(p.email or "" for p in them)])
    if any(_mentions(said, name) for name in _names(application)):
        return True
    return _from_ats(them) and (
        any(_mentions(mail.text[:MAX_READ], name) for name in _names(application))
        or _is_tenant(them, application)
    )


def _is_tenant(them: Iterable[Person], application: Application) -> bool:
    """Whether hiring software's address holds the company: 'initechlabs@myworkday.com'."""
    labels = {squash(part) for p in them for part in re.split(r"[@.+_]", p.email or "")}
    return any(squash(name) in labels for name in _names(application))


_FORMERLY = (
    r"formerly|previously|ehemals|vormals|früher|anciennement|antes|antiguamente|"
    r"anteriormente|gia|già|precedentemente|voorheen|ex"
)
_IS_NOW = (
    r"is now|has become|becomes|heisst (?:jetzt|nun)|ist jetzt|wird zu|devient|est devenue?|"
    r"ahora (?:es|se llama)|agora (?:é|se chama)|è (?:ora|diventata)|heet nu|is nu"
)


def _company_renamed(mail: Mail, _them: Iterable[Person], application: Application) -> bool:
    return any(
        re.search(rf"\b(?:{_FORMERLY})\W{{1,3}}{name}|{name}\W{{1,3}}(?:{_IS_NOW})\b", text)
        for text in (_said(mail).casefold(),)
        for name in (re.escape(name.casefold()) for name in _names(application))
    )


def _person_named(_mail: Mail, them: Iterable[Person], application: Application) -> bool:
    """Whether somebody with a known person's full name writes from another address."""
    known = {squash(p.name) for p in people_of(application) if " " in p.name.strip()}
    return any(" " in p.name.strip() and squash(p.name) in known for p in them)


def _names(application: Application) -> tuple[str, ...]:
    """Return what the company is called; shorter names than three letters turn up anywhere."""
    name = application.company.name.strip()
    names = dict.fromkeys((name, without_legal_form(name)))
    return tuple(n for n in names if len(n) >= 3)  # noqa: PLR2004


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
    ("it is from a colleague of somebody in this application", _colleague),
    ("it names the company", _company_named),
    ("it names what the company was called", _company_renamed),
    ("somebody of this name is in this application", _person_named),
)
# What the mail itself says, which anybody can.
_SAID = (_company_named, _company_renamed, _person_named)
_PERSONAL = (_same_thread, _answers_it, _known_address)


def _is_claim(mail: Mail, ties: _Tie, them: tuple[Person, ...], match: Match) -> bool:
    """Whether only the sender's own word speaks for the match.

    Anybody can name a company, or a Reply-To: Gmail's authentication covers the From address alone.
    Hiring software is believed, since it writes for the companies it names. Who answers into a
    conversation is believed, unless they pose as somebody else there.
    """
    if _from_ats(them[:1]):
        return False
    if ties in {_same_thread, _answers_it}:
        domain = match.application.company.domain
        return poses_as(mail.sender, _vouched(match.application), domain)
    if ties in _SAID:
        return True
    if ties is _colleague and _is_go_between(them, match.application):
        # An agency writes about other jobs, too.
        return not _is_about(mail, match.application)
    by_sender = ties(mail, them[:1], match.application)
    return (
        ties in {_known_address, _company_domain, _colleague}
        and bool(mail.reply_to)
        and not by_sender
    )


def _is_go_between(them: Iterable[Person], application: Application) -> bool:
    domains = {employer_domain(p.email) for p in them} - {""}
    return bool(application.company.domain) or any(is_agency_domain(d) for d in domains)


def _is_about(mail: Mail, application: Application) -> bool:
    text = _said(mail)
    named = (*_names(application), application.role)
    return any(name and _mentions(text, name) for name in named)


def _said(mail: Mail) -> str:
    return f"{mail.subject}\n{mail.text[:MAX_READ]}"


def _choose(mail: Mail, tied: list[Application], reason: str) -> Match:
    """Tell applications apart that are tied alike: by role, by company, else by last contact."""
    if len(tied) == 1:
        return Match(tied[0], reason)
    text = _said(mail)
    for what, chosen in (("role", _by_role(text, tied)), ("company", _by_company(text, tied))):
        if chosen is not None:
            return Match(chosen, f"{reason}, and it names the {what}")
    latest = max(tied, key=_last_activity)
    return Match(latest, f"{reason}; the newest of {len(tied)} applications there", sure=False)


def _by_role(text: str, tied: Sequence[Application]) -> Application | None:
    """Return the one whose role is named, or the words of it that the other roles lack."""
    named = [a for a in tied if a.role and _mentions(text, a.role)]
    # 'Senior Data Analyst' names the role 'Data Analyst' as well.
    fullest = [a for a in named if all(_mentions(a.role, b.role) for b in named)]
    if fullest:
        return fullest[0] if len(fullest) == 1 else None
    said = role_words(text)
    telling = [a for a in tied if _own_words(a, tied) and _own_words(a, tied) <= said]
    return telling[0] if len(telling) == 1 and not named else None


def _own_words(application: Application, tied: Sequence[Application]) -> frozenset[str]:
    others = (role_words(a.role) for a in tied if a is not application)
    return role_words(application.role).difference(*others)


def _by_company(text: str, tied: Sequence[Application]) -> Application | None:
    named = [a for a in tied if any(_mentions(text, name) for name in _names(a))]
    return named[0] if len(named) == 1 else None


def _last_activity(application: Application) -> float:
    moments = [application.created_at, *(m.at for m in application.messages)]
    moments += [i.end for i in application.interviews]
    return max(moments).timestamp()
