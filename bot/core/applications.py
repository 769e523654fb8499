"""Which application an interview belongs to, and how a new one is named."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Sequence

from bot.core.facts import Application
from bot.core.model import Company


def application_for(
    company: Company, role: str, open_applications: Sequence[Application]
) -> Application | None:
    """Return the open application an interview continues, or None when it starts a new one.

    Two roles at one company are two applications; an interview without a role continues the newest.
    A role said shorter or longer ('Backend Engineer', 'Senior Backend Engineer (m/w/d)') is the
    same one, unless another application fits it exactly.
    """
    there = [a for a in open_applications if same_company(a.company, company)]
    if not role:
        return there[-1] if there else None
    by_role = [a for a in there if _folded(a.role) == _folded(role)]
    unnamed = [a for a in there if not a.role]
    alike = [a for a in there if a.role and _is_same_role(a.role, role)]
    return next(iter([*by_role, *reversed(alike), *unnamed]), None)


# Rank and form tell no two jobs apart.
_NOISE = frozenset(
    """
    a all an and d das de der die el et f for full fur für genders gn h hybrid i ii iii il jr junior
    la le m mid of part remote senior sr teilzeit the time und vollzeit w x y
    """.split()  # noqa: SIM905 - a table of words
)


def role_words(role: str) -> frozenset[str]:
    """Return the telling words of a role or text, without case, accents and rank."""
    return frozenset(_folded(role).split()) - _NOISE


def _is_same_role(one: str, other: str) -> bool:
    a, b = role_words(one), role_words(other)
    return bool(a and b) and (a <= b or b <= a)


def same_company(one: Company, other: Company) -> bool:
    """Whether two companies are one: by domain, else by name without its legal form."""
    if one.domain and one.domain == other.domain:
        return True
    return bool(_bare(one.name)) and _bare(one.name) == _bare(other.name)


_LEGAL_FORM = re.compile(
    r"\b(inc|llc|ltd|limited|corp|corporation|gmbh|ag|se|kg|sa|sas|sarl|bv|nv|srl|spa|plc|co)\b\.?$"
)


def _folded(text: str) -> str:
    letters = (c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return " ".join(re.findall(r"\w+", "".join(letters).casefold()))


def _bare(name: str) -> str:
    return _LEGAL_FORM.sub("", _folded(name)).strip()


def new_id(company: Company, fallback: str, taken: Collection[str]) -> str:
    """Return a short id a person can type: 'globex', 'globex-2'."""
    base = _bare(company.name) or company.domain.partition(".")[0] or _folded(fallback)
    typed = base.encode("ascii", "ignore").decode().split()
    slug = "-".join(typed)[:40].strip("-") or "application"
    numbered = (slug if n == 1 else f"{slug}-{n}" for n in range(1, len(taken) + 2))
    return next(candidate for candidate in numbered if candidate not in taken)
