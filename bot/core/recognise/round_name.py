"""Which round an interview is, in a short English term."""

from __future__ import annotations

import re

from bot.core.recognise.rounds import Match, qualified
from bot.core.recognise.scene import Scene
from bot.core.recognise.text import fold

_RECRUITER = re.compile(
    r"\b(?:recruiters?|headhunters?|recrutador\w*|reclutador\w*|recruteu(?:r|se)|recruteuse|"
    r"talent acquisition)\b"
)
_PANEL = re.compile(
    r"(?:^|[\n.])\W{0,3}(?:jury|juri|tribunal|commission|kommission|commissione|"
    r"comite)(?: \w+)? ?:|"
    r"kommission besteht|\bpanel(?: members)?:|\bpanel \(|\bpanel (?:with|of|chaired|led|van|de|"
    r"von|mit)\b"
)
_FIRST_TALK = re.compile(
    r"intro(?:ductory)? (?:call|chat)|kennenlerngespr|toma de contacto|prise de contact|"
    r"kennismakingsgesprek|colloquio conoscitivo|initial (?:call|conversation|chat)"
)
# Terms that only say that people talk; a text that knows better is believed instead.
# Weaker words of a text may speak of another talk than this one.
_TELLING = 2
_VAGUE = frozenset({"interview", "intro call", "video interview"})


def round_of(scene: Scene) -> str:
    """Return 'phone screen', 'technical interview', 'on-site' …, '' when nothing tells."""
    title = _first(scene.title_rounds, vague=False)
    telling = tuple(
        m for m in scene.body_rounds if m.round.strength >= _TELLING and _is_now(m, scene)
    )
    body = _first(telling, vague=False)
    beside = qualified(_without_role(scene)) if scene.title_rounds else ""
    if body == "test" and _PANEL.search(scene.body):
        body = "panel interview"  # with a test before it
    if title or beside or body:
        return title or beside or body
    if _PANEL.search(scene.body):
        return "panel interview"
    if _RECRUITER.search(scene.title):
        return "phone screen"
    first_talk = "intro call" if _FIRST_TALK.search(scene.body) else ""
    return _first(scene.title_rounds, vague=True) or first_talk


_LATER = re.compile(
    r"\s(?:wird|werden|folgt|follows?|will|would|sera|suivra|seguira|sara|seguir|volgt|wordt)\b"
)


def _is_now(match: Match, scene: Scene) -> bool:
    """Whether a text names a round as this one: 'Schnuppertag wird danach vereinbart' does not."""
    return _LATER.match(scene.body, match.end) is None


def _without_role(scene: Scene) -> str:
    title = scene.title
    for start, end in scene.parts.role_spans:
        title = f"{title[:start]}{' ' * (end - start)}{title[end:]}"
    for company in (*scene.parts.firmly, *scene.parts.companies):
        title = title.replace(fold(company), "")
    return title


def _first(matches: tuple[Match, ...], *, vague: bool) -> str:
    terms = [m.round.term for m in matches if (m.round.term in _VAGUE) == vague]
    terms = [t for t in terms if t != "interview"]
    return terms[0] if terms else ""
