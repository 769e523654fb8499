"""People's names: cleaned, recognised, and matched to addresses."""

# ruff: noqa: PLR2004 - small counts of words or letters, said by the names beside them
# ruff: noqa: RUF001 - dashes and quotes as people and calendars type them
# ruff: noqa: SIM905 - a table of words reads better as text

from __future__ import annotations

import re

from bot.core.company import squash
from bot.core.domains import local_part
from bot.core.recognise.given_names import GIVEN_NAMES
from bot.core.recognise.organisations import FIRM_NAME, ORGANISATION
from bot.core.recognise.text import fold

HONORIFIC = (
    r"(?:(?:Eng|Dr|Prof|Sr|D)\.?ª|(?:Capt|Suor|Padre|Schwester|Cmdr|Lt|Sgt|Maj|Col|Hon|"
    r"Fra)(?=[.\s])|(?:Principal|Sister|"
    r"Matron|Brother|Father|dott\.ssa|sig\.ra|prof\.ssa)(?=\s)|(?:RAin|Mag|"
    r"RA|StB|Hr|Fr|Eng|Prof\.ssa|Pastor|Rev|Rabbi|Captain|Cllr|Sir|Dame)(?=\.?\s)|(?:D)(?=\.\s)|"
    r"(?:arch|dott|geom|ing|avv|rag|dhr|mevr|drs|ir|sig|prof|dr|sra|sr|hr|fr)(?=\.)|Arch|Dott|"
    r"Geom|Ing|Avv|Rag|Dr|Prof|Mr|Mrs|Ms|Mx|Miss|Herrn?|Frau|Mme|Mlle|Madame|Monsieur|M|Sra|Sr|"
    r"Srta|Dña|Don|Doña|Dona|Dott|"
    r"Dott\.ssa|Dott\.?ssa|Sig|Sig\.ra|Signora|Signor|Ing|Avv|Dhr|dhr|Mevr|Mw|mw|De heer|Mevrouw|"
    r"mevrouw|"
    r"Dra|Prof\.ssa|Professor|Doctor|Doutor|Doutora|Maître|Me|Dipl\.-Ing|Ir|Drs|Chef|Chief)"
)
_PARTICLE = (
    r"(?:van der|van den|van de|von der|von|van|de la|de las|de los|de|del|della|di|da|dos|das|"
    r"do|du|des|den|der|ten|ter|zu|zum|el|al|bin|le|la|O')"
)
_WORD = (
    r"(?:[A-ZÀ-ÖØ-ÞŁŚŠŽČ][a-zßà-öø-ÿłńśšžčćęąőű'’]+(?:[A-Z][a-zà-öø-ÿ]+)?(?:-[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ]+)?|"
    r"[A-ZÀ-Þ]\.|O['’][A-Z][a-z]+)"
)
_TITLES = rf"(?:(?:{HONORIFIC}\.?\s+)+(?:[A-Z]\s+)?)?"
NAME = rf"{_TITLES}{_WORD}(?:[ \t]+(?:{_PARTICLE}[ \t]+)?{_WORD}){{0,3}}"
_HONORIFIC_START = re.compile(rf"^(?:{HONORIFIC}\.?\s+)+")
_FULL_NAME = re.compile(rf"^{NAME}$")
_BRACKETED = re.compile(r"\s*[(\[<{][^)\]>}]{0,80}[)\]>}]\s*")
_EXTERNAL = re.compile(r"\s+[-–|/]\s+.*$|\s*(?:\bvia\b|@).*$", re.IGNORECASE)
_CREDENTIALS = re.compile(
    r",?\s+(?:ph\.?d\.?|mba|m\.?sc\.?|b\.?sc\.?|m\.?d\.?|cpa|jr\.?|sr\.?|esq\.?|rn|llm|she/her|"
    r"he/him|they/them)$",
    re.IGNORECASE,
)
# 'Vogt, Sabine Dr.' and 'Vogt, Dr. Sabine': the title belongs in front.
_DETACHED_TITLE = re.compile(r"^(.+,)\s*(.*?)\s+((?:Dr|Prof|Ing)\.?)$")
_FUNCTIONAL = frozenset(
    """
    admin anfrage apply assessment assessments assistant bewerber bewerbung bewerbungen booking
    bookings bot buero calendar campus candidateexperience candidates candidatexperience
    candidature candidatures career careers carriere contact coordination drh coordinator
    coordinators
    earlycareers empleo emploi empregos events frontdesk gestione graduates hallo hello hi hire
    hiring hr hrteam human humanresources info interview interviewing interviews invitations
    invite invites job jobs join kandidaten karriere kontakt lavoro mail meet meeting meetings
    noreply notification notifications ofertas office onboarding people peopleops peopleteam
    personal personalabteilung personalbuero personale personnel recepcion reception recruit
    recruit_ recruiter recruiters recruiting recruitment recrutement recursoshumanos resourcing rh
    risorseumane robot rrhh schedule scheduler scheduling secretariat segreteria sekretariat
    selecao seleccion selection selezione sollicitatie sollicitaties staffing support ta talent
    talentacquisition talents team termin termine vacancies vacatures vagas welcome werving
    zentrale
    """.split()
)
_ROBOT = re.compile(
    r"no-?_?\.?reply|do-?not-?reply|donotreply|ne-?pas-?repondre|notification|mailer|postmaster|"
    r"automat|(?:^|[-_.])bot(?:$|[-_.])|robot|calendar-|notetaker|note-taker|unattended"
)

_MOST_CHARS = 120


def clean_name(raw: str) -> str:
    """Return a display name as one writes it: 'Doe, Jane (ext.)' becomes 'Jane Doe'."""
    name = _BRACKETED.sub(
        " ", raw[:_MOST_CHARS].replace('"', " ").replace("“", " ").replace("”", " ")
    )
    if "@" in name and " " not in name.strip():
        return ""
    name = _EXTERNAL.sub("", " ".join(name.split()).strip(" ,;'"))
    name = _CREDENTIALS.sub("", name)
    name = _DETACHED_TITLE.sub(r"\1 \3 \2", name)
    last, comma, first = name.partition(",")
    if comma and first.strip():
        name = f"{first.strip()} {last.strip()}" if _may_be_first(first) else last.strip()
    if name.isupper() and " " in name:
        name = name.title()
    return " ".join(name.split())


def _may_be_first(first: str) -> bool:
    """Tell 'Doe, Jane' from 'Jane Doe, EA to the CEO'."""
    words = first.split()
    return len(words) <= 3 and all(w[:1].isupper() and not w[1:].isupper() for w in words)


def without_honorific(name: str) -> str:
    """Return the name without its titles (Dr., Frau, Mme)."""
    return _HONORIFIC_START.sub("", name).strip()


def has_honorific(name: str) -> bool:
    """Tell whether the name begins with a title (Dr., Ms, Herr)."""
    return bool(_HONORIFIC_START.match(name))


def honorific_of(name: str) -> str:
    """Return the titles a name begins with ('Frau Dr.'), '' for none."""
    hit = _HONORIFIC_START.match(name)
    return hit.group().strip() if hit else ""


def is_person_name(text: str) -> bool:
    """Tell whether `text` looks like somebody's name on its own."""
    name = clean_name(text)
    if FIRM_NAME.search(fold(name)):
        return False
    if not _FULL_NAME.match(name) or ORGANISATION.search(fold(name)):
        return False
    bare = without_honorific(name).split()
    return has_honorific(name) or squash(bare[0].partition("-")[0]) in GIVEN_NAMES


def is_functional(email: str) -> bool:
    """Tell whether the address is a team's mailbox, not a person's (recruiting@, hr@)."""
    local = local_part(email)
    parts = [p for p in re.split(r"[._-]", local) if p]
    return squash(local) in _FUNCTIONAL or (
        bool(parts) and sum(squash(p) in _FUNCTIONAL for p in parts) * 2 > len(parts) - 1 > 0
    )


def is_robot(email: str) -> bool:
    """Tell whether nobody reads the address."""
    return bool(_ROBOT.search(local_part(email)))


def name_from_address(email: str) -> str:
    """Return the name an address spells out ('jane.doe@' -> 'Jane Doe'), '' when it does not."""
    local = local_part(email)
    parts = [p for p in re.split(r"[._]", local.rstrip("0123456789_")) if p and not p.isdigit()]
    if is_functional(email) or not all(p.replace("-", "").isalpha() for p in parts):
        return ""
    if len(parts) == 1:
        return parts[0].capitalize() if parts[0] in GIVEN_NAMES else ""
    if not 2 <= len(parts) <= 3 or max(map(len, parts)) < 2:
        return ""
    return " ".join(p.title() if len(p) > 1 else f"{p.upper()}." for p in parts)


def name_parts(name: str) -> list[str]:
    """Return the squashed words of a name, without titles and initials."""
    words = re.split(r"[\s.\-]+", without_honorific(clean_name(name)))
    return [s for s in map(squash, words) if len(s) > 1]


def same_person(one: str, other: str) -> bool:
    """Tell whether two names can be one person's ('Jane' and 'Jane Doe', 'J. Doe')."""
    a, b = name_parts(one), name_parts(other)
    if not a or not b:
        return False
    shorter, longer = sorted((a, b), key=len)
    if all(part in longer for part in shorter):
        return True
    if a[-1] != b[-1]:
        return False
    short, full = sorted((a[0], b[0]), key=len)
    return full.startswith(short) and (len(short) != 2)


def address_fits(name: str, email: str) -> bool:
    """Tell whether an address can be this person's (jane.doe@, jdoe@, doe@, jane@, janed@)."""
    parts = name_parts(name)
    local = local_part(email)
    if not parts or not local:
        return False
    pieces = [squash(p) for p in re.split(r"[._-]", local) if squash(p)]
    whole = "".join(pieces)
    if len(pieces) > 1:
        return _pieces_fit(parts, pieces)
    first, last = parts[0], parts[-1]
    forms = {first + last, last + first, first[0] + last, first + last[0], last + first[0], last}
    forms |= {
        "".join(parts),
        first,
        first[0] + "".join(parts[1:]),
        "".join(p[0] for p in parts[:-1]) + last,
    }
    return whole.rstrip("0123456789") in forms


def _pieces_fit(parts: list[str], pieces: list[str]) -> bool:
    joined = "".join(parts)
    return all(
        any(part == piece or (len(piece) == 1 and part[0] == piece) for part in parts)
        or (len(piece) > 2 and piece in joined)
        for piece in pieces
        if not piece.isdigit()
    ) and any(len(piece) > 1 for piece in pieces)
