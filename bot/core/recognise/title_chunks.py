"""A title cut into chunks, at its marks, the words of a round, and prepositions."""

# ruff: noqa: RUF001 - dashes and quotes as people and calendars type them

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.core.recognise.job_words import names_a_job
from bot.core.recognise.rounds import all_spans
from bot.core.recognise.text import fold

_BREAK = re.compile(
    r"\s*(?:<>|<->|<=>|↔|⇄|\|+|//|::|\s[-–—]+\s|\s[-–—]+|[–—]\s?|·|•|:\s|:$|;|\s/\s|"
    r"\s[x×+]\s(?=[A-Z])|[\[\](){}]|,\s|\s@\s?|\s\\\s|\s~\s|>>|→|(?<!\bw)/(?=\s)|\s\+\s|\"|"
    r"\s(?=(?:Herrn?|Frau|Mr|Ms|Mrs|Mme|Mlle|Sra|Sig\.ra)\.?\s[A-Z]))\s*"
)
_ANY_TALK = re.compile(r"(?<![a-z0-9])[a-z]{0,20}gespr(?:a|ae)che?(?![a-z])")
# 'Bundesamt für …': what follows is part of the name.
_INSTITUTION = re.compile(
    r"(?:amt|department|bureau|federation|institut\w*|cent(?:re|er)|minist\w+|agentur|agency|"
    r"schule|gesellschaft|zentrum|klinik|praxis|society|"
    r"foundation|council|office|verband|verein|stiftung|association|college|akademie|academy|"
    r"fonds|fund|werkstatt|haus)$"
)
# After these a person is as likely as a company.
_OF_PEOPLE = frozenset({"with", "w/", "w", "mit", "avec", "con", "com", "met"})
# Words that announce what comes next. The value says what that is.
_WITH = (
    "with|w/|w|at|at the|bei|bei der|bei dem|beim|chez|bij|presso|mit|avec|con|com|met|@|c/o|"
    "an der|"
    "firma|fa\\.|from|vom|dal|dalla|van het|"
    "between|zwischen|entre|tra|tussen"
)
_FOR = (
    "for|for the|for a|as|as a|as an|als|für|für die|für den|für die stelle|für die stelle als|"
    "fur|pour|"
    "pour le poste de|pour le poste d'|pour un poste de|para|para el puesto de|para a vaga de|"
    "para la posición de|per|per la posizione di|per il ruolo di|per il posto di|voor|voor de "
    "functie van|voor de functie|voor de rol van|re|about|regarding|zu|zum thema|über|wegen|bzgl|"
    "bzgl.|bezüglich|wg|wg\\.|zwecks|sobre|"
    "over|poste|poste de|puesto|puesto de|stelle|stelle als|posizione|vaga|vaga de|functie|role|"
    "position|zum|zur|per ruolo|per ruolo di|per posizione|ruolo|ruolo di|para puesto de|para vaga|"
    "para vaga de|pour poste|pour poste de|voor functie|voor functie van|für Stelle|für Stelle als|"
    "for role|for role of|for position|for position of|for the role of|for the position of|"
    "for the post of|for post of"
)
AFTER_STEP = (
    "en|na|no|em|in|a|au|aux|chez|da|do|de|d'|di|du|della|des|van|from|of|im|para|y|e|the|la|le|"
    "el|il|o|der|"
    "die|das|het|al|alla"
)
_WITH_WORDS = "|".join(sorted(_WITH.split("|"), key=len, reverse=True))
_FOR_WORDS = "|".join(re.escape(w) for w in sorted(_FOR.split("|"), key=len, reverse=True))
_PREPOSITION = re.compile(
    rf"(?<!\S)(?:(?P<with>{_WITH_WORDS})|(?P<for>{_FOR_WORDS}))(?=\s)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Chunk:
    """A piece of a title, where it starts, and what led to it."""

    text: str
    start: int
    lead: str  # 'with', 'at', 'for', 'role', 'step' or ''


def chunks(title: str) -> Iterator[Chunk]:
    """Yield the pieces of a title in order."""
    position = 0
    for boundary in [*_BREAK.finditer(title), None]:
        end = boundary.start() if boundary else len(title)
        lead = _lead_of_break(title[:position].rstrip()) if position else ""
        yield from _by_step(title[position:end], position, lead)
        position = boundary.end() if boundary else end


_JOB_NOUN = re.compile(r"roles?|positions?|job|vacancy|opening|stelle|vacature|functie|vaga|puesto")
# After these words stands a job, whatever its own words.
_SAYS_JOB = re.compile(
    r"^(?:as|as an?|als)$|\b(?:stelle|poste|puesto|vaga|posicion|posizione|ruolo|posto|functie|rol|"
    r"role|position)\b"
)
_ROLE_LABEL = re.compile(
    r"(?<![a-z])(?:role|position|job|vacancy|stelle|position|poste|puesto|vacante|posizione|ruolo|"
    r"functie|vacature|vaga|cargo|funcao)\s?:$"
)


_ABOUT = re.compile(r"(?<![a-z])(?:re|betr|objet|asunto|oggetto|betreft|assunto) ?:$")


def _lead_of_break(before: str) -> str:
    """Return what a break says of what follows: '@' a company, 'role:' the job."""
    if before.endswith("@"):
        return "at"
    if _ABOUT.search(fold(before[-12:])):
        return "for"
    return "role" if _ROLE_LABEL.search(fold(before[-20:])) else ""


def _by_step(segment: str, offset: int, lead: str) -> Iterator[Chunk]:
    """Split a segment at the words of a round, unless they are part of a job title."""
    folded = fold(segment)
    talks = [hit.span() for hit in _ANY_TALK.finditer(folded)]
    spans = _merged([*all_spans(folded), *talks])
    position = 0
    for start, end in spans:
        yield from _by_preposition(segment[position:start], offset + position, lead)
        position, lead = end, "step"
    yield from _by_preposition(segment[position:], offset + position, lead)


def _merged(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _by_preposition(piece: str, offset: int, lead: str) -> Iterator[Chunk]:
    position = 0
    for hit in _PREPOSITION.finditer(piece):
        before = piece[position : hit.start()]
        if hit.group("for") and _INSTITUTION.search(fold(piece[: hit.start()]).strip()):
            continue
        if fold(hit.group()) == "fur" and names_a_job(before.strip().rpartition(" ")[2]):
            continue  # 'Fachangestellte für Bäderbetriebe' is one job
        if _is_behind_its_job(hit, piece):
            yield _calling_itself_a_job(Chunk(before, offset + position, lead), "role")
            position, lead = hit.end(), ""
            continue
        yield _calling_itself_a_job(Chunk(before, offset + position, lead))
        position, lead = hit.end(), _lead(hit)
    yield _calling_itself_a_job(Chunk(piece[position:], offset + position, lead))


def _is_behind_its_job(hit: re.Match[str], piece: str) -> bool:
    """Tell 'ops role with Globex' from 'role of a cook'."""
    rest = piece[hit.end() :].strip()
    noun = _JOB_NOUN.fullmatch(fold(hit.group()))
    return bool(noun and piece[: hit.start()].strip() and (not rest or _PREPOSITION.match(rest)))


def _calling_itself_a_job(chunk: Chunk, lead: str = "") -> Chunk:
    """Mark 'ops role' as a job; after 'with' or 'at' it says who is met."""
    words = fold(chunk.text).split()
    noun = len(words) > 1 and _JOB_NOUN.fullmatch(words[-1].strip(".,:!?)"))
    if chunk.lead not in {"with", "at"} and (lead or noun):
        return Chunk(chunk.text, chunk.start, "role")
    return chunk


def _lead(hit: re.Match[str]) -> str:
    words = fold(hit.group()).strip()
    if _SAYS_JOB.search(words):
        return "role"
    if hit.group("for"):
        return "for"
    return "with" if words in _OF_PEOPLE else "at"
