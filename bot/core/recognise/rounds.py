"""Which rounds of a selection a folded text names, and words of talk that may mean one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from bot.core.recognise.round_kind import Round
from bot.core.recognise.round_table import ROUNDS

# Words of meeting that say nothing alone but fit an interview.
WEAK_WORDS = (
    r"\b(?:chat|call|intro(?:s|duction)?|conversation|connect(?:ing)?|meet(?:ing)?|discussion|"
    r"discuss|talk|catch[- ]?up|video call|sync|zoom|"
    r"\d+[- ]min(?:ute)?s?(?: (?:meeting|call|chat))?|gesprach|austausch|termin|treffen|call|"
    r"kennenlernen|bellen|anruf|sit[- ]?down|echange|rendez-vous|rdv|appel|visio|point|reunion|"
    r"llamada|"
    r"videollamada|charla|cita|reuniao|conversa|chamada|incontro|chiamata|riunione|videocall|"
    r"gesprek|afspraak|belafspraak|kop koffie|loop|panel|screening|assessment|challenge|"
    r"telefonat|videocall)\b"
)


# Words of a title that mean a job interview and nothing else.
ONLY_JOBS = re.compile(
    r"vorstellungs(?:gespr|termin)|"
    r"bewerbungsgespr|jobinterview|job interview|sollicitatie|"
    r"entretiens? (?:d'embauche|de recrutement)|"
    r"entrevista (?:de|para) (?:trabajo|empleo|emprego)|entrevista laboral|colloquio (?:di "
    r"lavoro|di selezione)|phone screen|recruiter (?:screen|call)|hiring manager|"
    r"probearbeit|schnuppertag|trial shift|journee d'essai|giornata di prova|proefdag|dia de "
    r"prueba|assessment[- ]cent|processo seletivo|proceso de seleccion|"
    r"interview (?:for|as|als|fur|voor) (?:the |a |an )?[\w /-]{3,60}(?:role|position|stelle|"
    r"job)|berufungsvortrag|lehrprobe|superday|einstellungstest|auswahlgespr|schnuppern|"
    r"interview confirmation|your interview|ihr interview"
)

# A word beside 'interview' anywhere in the title that tells which one.
QUALIFIERS: tuple[tuple[str, str], ...] = (
    (
        "recorded interview",
        r"\b(?:zeitversetzt\w*|on-?demand|asynchron\w*|async|pre-?recorded|recorded|one-way|"
        r"differe|grabad[ao]|gravad[ao]|registrat[ao])\b",
    ),
    (
        "technical interview",
        r"\b(?:technical|tech|tecnic[oa]|technique|technisch\w*|fachlich\w*|coding|programming)\b",
    ),
    ("panel interview", r"\b(?:panel|jury)\b"),
    ("final round", r"\b(?:final|finale|letztes|dernier|ultim[oa]|laatste)\b"),
    ("third round", r"\b(?:third|3rd|drittes?|dritte|troisieme|tercera|terceira|terzo|derde)\b"),
    (
        "second round",
        r"\b(?:second|2nd|zweites?|zweite|deuxieme|segunda|secondo|tweede|2e|2eme|2a|2o)\b",
    ),
    ("first round", r"\b(?:first|1st|erstes?|erste|premier|primera|primeira|primo|eerste|1er)\b"),
    (
        "phone screen",
        r"\b(?:phone|telephone|telefon\w*|telephonique|telefonic[oa]|telefonisch\w*)\b",
    ),
    ("on-site", r"\b(?:on-?site|in person|vor ort|presencial|in presenza|sur place|op locatie)\b"),
    ("hiring manager interview", r"\b(?:hiring manager)\b"),
    ("culture interview", r"\b(?:culture|values|behaviou?ral)\b"),
    ("case study", r"\bcase\b"),
    ("test", r"\btests?\b"),
)


@dataclass(frozen=True, slots=True)
class Match:
    """A round found in a text: which, and where its words stand."""

    round: Round
    start: int
    end: int


@lru_cache(maxsize=1)
def _compiled() -> tuple[tuple[Round, re.Pattern[str]], ...]:
    return tuple((r, re.compile(rf"(?<![a-z0-9])(?:{r.words})(?![a-z0-9])")) for r in ROUNDS)


def rounds_in(folded: str) -> list[Match]:
    """Return every kind of round the folded text names, the most particular first."""
    found = ((kind, pattern.search(folded)) for kind, pattern in _compiled())
    return [Match(kind, hit.start(), hit.end()) for kind, hit in found if hit]


@lru_cache(maxsize=1)
def _qualifiers() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((term, re.compile(words)) for term, words in QUALIFIERS)


def qualified(folded: str) -> str:
    """Return the round a word elsewhere in an interview's title tells, '' when none does."""
    return next((term for term, words in _qualifiers() if words.search(folded)), "")


def all_spans(folded: str) -> list[tuple[int, int]]:
    """Return where words of any round stand in the folded text."""
    return [hit.span() for _, pattern in _compiled() for hit in pattern.finditer(folded)]
