"""Whether a sender passes themselves off as somebody of an employer: by name or by domain."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import SequenceMatcher

from bot.core.company import squash
from bot.core.domains import host_of, is_hiring_software, organisational
from bot.core.model import Person

_ALIKE = 0.75
# Signs that pass for letters at a glance.
_GLANCE = str.maketrans("01i35аеорсхуіον", "ollesaeopcxylov", "-")  # noqa: RUF001


def poses_as(sender: Person, people: Iterable[Person], domain: str) -> bool:
    """Whether a sender from elsewhere bears a known person's name or nearly the employer's domain.

    `people` are those known at the employer, `domain` is its own ('' when unknown). The same name
    under another ending (globex.de for globex.com) is common among branches and is no pose.
    """
    known = tuple(people)
    own = {organisational(host) for host in (domain, *(host_of(p.email) for p in known))} - {""}
    theirs = organisational(host_of(sender.email))
    if not theirs or theirs in own or is_hiring_software(sender.email):
        return False
    names = {squash(p.name) for p in known if " " in p.name.strip()}
    return squash(sender.name) in names or any(_is_nearly(theirs, host) for host in own)


def _is_nearly(one: str, other: str) -> bool:
    if _label(one) == _label(other):
        return False
    mine, theirs = (_label(host).translate(_GLANCE) for host in (one, other))
    alike = SequenceMatcher(None, mine, theirs, autojunk=False).ratio() >= _ALIKE
    return alike or (len(theirs) > 3 and theirs in mine)  # noqa: PLR2004  'ibm' stands in many words


def _label(host: str) -> str:
    """Return the part of a domain that was chosen, in the letters a reader sees."""
    label = host.partition(".")[0][:63]
    try:
        return label.encode("ascii").decode("idna") if label.startswith("xn--") else label
    except UnicodeError:
        return label
