"""Which job an interview is for: what a title or text says outright, then what is left over.

A job nobody listed still stands in its place: beside the company in the title, in the link to its
advertisement, or alone in a short note.
"""

from __future__ import annotations

import itertools
import re
from urllib.parse import unquote

from bot.core.company import fits_domain, squash, without_legal_form
from bot.core.domains import is_agency_domain
from bot.core.event_lines import event_lines
from bot.core.model import Company
from bot.core.recognise.company_names import is_tool
from bot.core.recognise.job_words import MAX_GUESSED_WORDS, is_field, is_role, reads_like_work
from bot.core.recognise.names import is_person_name, same_person
from bot.core.recognise.organisations import FIRM_NAME, ORGANISATION
from bot.core.recognise.places import is_place
from bot.core.recognise.role_in_text import role_in_text
from bot.core.recognise.roles import clean_role, without_company
from bot.core.recognise.scene import Scene
from bot.core.recognise.text import fold
from bot.core.recognise.title_words import NO_JOB, NOISE, SESSION


def role_of(scene: Scene, company: Company) -> str:
    """Return the job title, '' when nothing tells it. The candidate's own line comes first."""
    own = event_lines(scene.event.description).role
    if own:
        return clean_role(own)
    role = (
        scene.parts.role
        or role_in_text(scene.text, lambda phrase: _is_no_job(phrase, scene, company))
        or _linked(scene.event.description)
        or _placed(scene, company)
        or _beside(scene, company)
        or _beside_in_lines(scene, company)
        or _noted(scene)
    )
    return without_company(role, company.name)


def _placed(scene: Scene, company: Company) -> str:
    placed = scene.parts.placed_role
    if not placed or _is_said_otherwise(placed, scene, company):
        return ""
    return placed if company.name or reads_like_work(placed) else ""


def _beside(scene: Scene, company: Company) -> str:
    """Return what the title holds beside the company: 'Growth Marketing', 'zorgkundige'."""
    parts = scene.parts
    pieces = [*parts.companies, *parts.leftover]
    left = [p for p in pieces if not _is_said_otherwise(p, scene, company)]
    jobs = [p for p in left if reads_like_work(p)]
    if not company.name:
        return clean_role(jobs[0]) if jobs else ""
    chosen = jobs or [p for p in left if not ORGANISATION.search(fold(p))]
    return clean_role(chosen[0]) if chosen else ""


_MAX_LINES = 12
_BETWEEN_PIECES = re.compile(r"\s[-–—|@·/]\s|\s@|,\s|\s(?:at|bei|chez)\s")  # noqa: RUF001 - as typed


def _beside_in_lines(scene: Scene, company: Company) -> str:
    """Return what a line of the text holds beside the company: 'Head of Snacks - Globex'."""
    for line in scene.text.splitlines()[:_MAX_LINES]:
        pieces = [p.strip() for p in _BETWEEN_PIECES.split(line)]
        firm = [p for p in pieces if company.name and squash(p) == squash(company.name)]
        rest = [p for p in pieces if p not in firm]
        if firm and len(rest) == 1 and not _is_said_otherwise(rest[0], scene, company):
            return clean_role(rest[0])
    return ""


def _is_said_otherwise(piece: str, scene: Scene, company: Company) -> bool:
    """Tell whether a piece of the title is the firm, somebody, a place or a part of the round."""
    folded = fold(clean_role(piece))
    if not folded[1:] or len(folded.split()) > MAX_GUESSED_WORDS + 1:
        return True
    if NOISE.match(folded) or NO_JOB.search(folded) or SESSION.search(folded):
        return True
    return is_place(piece) or _is_firm(piece, scene, company) or _is_somebody(piece, scene)


def _is_no_job(phrase: str, scene: Scene, company: Company) -> bool:
    """Tell whether a phrase where a job stands is the firm, somebody, a tool or a round."""
    folded = fold(phrase)
    if NOISE.match(folded) or is_place(phrase) or _is_somebody(phrase, scene):
        return True
    return _is_firm(phrase, scene, company) and not is_role(phrase)


def _is_firm(piece: str, scene: Scene, company: Company) -> bool:
    name = squash(without_legal_form(piece))
    employer = squash(company.name)
    if not name or (employer and (name in employer or employer in name)):
        return True
    if is_tool(piece) or is_agency_domain(name) or FIRM_NAME.search(fold(piece)):
        return True
    firmly = {squash(firm) for firm in scene.parts.firmly}
    return name in firmly or any(fits_domain(piece, domain) for domain in scene.cast.domains)


def _is_somebody(piece: str, scene: Scene) -> bool:
    if is_person_name(piece) or scene.cast.is_owner_name(piece):
        return True
    named = any(same_person(piece, one.name) for one in scene.named)
    return named or scene.cast.guest_named(piece) is not None


# Pieces of a note that tell what to do, bring or wear.
_TO_DO = re.compile(
    r"\b(?:bring|wear|ask|see|park\w*|bus|tram|room|floor|link|call\w*|tel|phone|cv|id|dbs|shoes|"
    r"trousers|shirt|mitbringen|melden|schuhe|uhr|demander|apporter|voir|tenue|preguntar|llevar|"
    r"ropa|chiedere|portare|camicia|vragen|meenemen|perguntar|levar|salary|pay|hours|contract)\b"
)
_NOTE = 60


# Words that make a piece of a note a sentence.
_SENTENCE = re.compile(
    r"\d|\b(?:we|you|i|not|our|your|by|the|bitte|please|wir|sie|ihr|nous|vous|du|della|del|da|do|"
    r"avec|mit|with|con|com|met|selection|selezione|seleccion|recrutement|recruitment|bewerbung|"
    r"\w*(?:kleidung|interview|gesprach|gesprek|entretien|colloquio|entrevista|etappe|etape))\b"
)
_MAX_WORK_WORDS = 3


def _is_work(piece: str) -> bool:
    """Tell whether a piece of a note is a job: by its words, or a capitalised noun of doing."""
    if is_role(piece) or is_field(piece):
        return True
    short = len(piece.split()) <= _MAX_WORK_WORDS and piece[:1].isupper()
    return short and not _SENTENCE.search(fold(piece)) and reads_like_work(piece)


def _noted(scene: Scene) -> str:
    """Return the work a short note speaks of: 'balcão', 'black trousers, FOH'."""
    if len(scene.text) > _NOTE:
        return ""
    pieces = (p.strip() for p in re.split(r"[,.;·|\n]", scene.text))
    pairs = itertools.pairwise(("", *pieces))
    own = (p for before, p in pairs if not (before and _is_somebody(before, scene)))
    work = (p for p in own if p and len(p.split()) <= MAX_GUESSED_WORDS)
    return next(
        (
            clean_role(p)
            for p in work
            if _is_work(p) and not _TO_DO.search(fold(p)) and not _is_somebody(p, scene)
        ),
        "",
    )


# '/jobs/51772-gallery-invigilator', '/o/teeltmedewerker-tomaat', '/jobs/view/buyer-at-acme-123'.
_ADVERTISED = re.compile(
    r"/(?:jobs?|o|vacancies|vacatures?|vacancy|stellen?|stellenangebote|offres?|positions?|"
    r"careers?|ofertas?|vagas?|annunci|offerte)/(?:view/|details?/|[A-Z][\w-]{1,40}/)?"
    r"(?:\d{1,12}[-_/])?([a-zA-Z%][\w%-]{4,90})"
)
_SLUG_TAIL = re.compile(
    r"(?:[-_](?:at|bei|chez)[-_].*|[-_](?:[mwfdhx][-_/]){1,3}[mwfdhx]|[-_](?:jr|r|req)?-?\d{2,}.*)$"
)
_SLUG_WORDS = range(2, 8)


def _linked(text: str) -> str:
    """Return the job a link to its advertisement spells out, '' for a mere number."""
    for hit in _ADVERTISED.finditer(text[:8000]):
        words = re.split(r"[-_ ]+", _SLUG_TAIL.sub("", unquote(hit.group(1))).strip("-_"))
        plain = [w for w in words if w.isalpha()]
        if len(words) in _SLUG_WORDS and len(plain) == len(words):
            return clean_role(" ".join(w.capitalize() if w.islower() else w for w in words))
    return ""
