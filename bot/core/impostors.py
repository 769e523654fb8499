"""Whether a sender passes themselves off as somebody of an employer: by name or by domain."""

from __future__ import annotations

from collections.abc import Iterable

from bot.core.company import squash
from bot.core.domains import host_of, is_hiring_software, organisational
from bot.core.model import Person

_SHORTEST = 4
"""Names shorter than this stand in many words, and are near to many."""
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
    return len(theirs) >= _SHORTEST and (theirs in mine or _one_slip_apart(mine, theirs))


def _one_slip_apart(one: str, other: str) -> bool:
    """Whether a letter more, less or other, or two turned round, is all that tells them apart."""
    while one and other and one[0] == other[0]:
        one, other = one[1:], other[1:]
    while one and other and one[-1] == other[-1]:
        one, other = one[:-1], other[:-1]
    return max(len(one), len(other)) <= 1 or (len(one) == 2 and one == other[::-1])  # noqa: PLR2004


def _label(host: str) -> str:
    """Return the part of a domain that was chosen, in the letters a reader sees."""
    label = host.partition(".")[0][:63]
    try:
        return label.encode("ascii").decode("idna") if label.startswith("xn--") else label
    except UnicodeError:
        return label
