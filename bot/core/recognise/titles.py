"""An event's title taken apart: company, people, role, and the words of the round."""

# ruff: noqa: PLR2004 - small counts of words or letters, said by the names beside them
# ruff: noqa: RUF001 - dashes and quotes as people and calendars type them

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from bot.core.company import fits_domain, squash, without_legal_form
from bot.core.domains import is_agency_domain
from bot.core.recognise.cast import Cast
from bot.core.recognise.company_names import is_company_name, is_tool
from bot.core.recognise.job_words import ends_like_a_job, is_role, names_a_job
from bot.core.recognise.names import clean_name, is_person_name
from bot.core.recognise.organisations import FIRM_NAME, FIRM_OF_DOERS, ORGANISATION
from bot.core.recognise.roles import clean_role
from bot.core.recognise.rounds import WEAK_WORDS, all_spans
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
_OF_PEOPLE = frozenset({"with", "w/", "mit", "avec", "con", "com", "met"})
# Words that announce what comes next. The value says what that is.
_WITH = (
    "with|w/|at|at the|bei|bei der|bei dem|beim|chez|bij|presso|mit|avec|con|com|met|@|an der|"
    "firma|fa\\.|from|vom|dal|dalla|van het|"
    "between|zwischen|entre|tra|tussen"
)
_FOR = (
    "for|for the|for a|as|als|für|für die|für den|für die stelle|für die stelle als|fur|pour|"
    "pour le poste de|pour le poste d'|pour un poste de|para|para el puesto de|para a vaga de|"
    "para la posición de|per|per la posizione di|per il ruolo di|per il posto di|voor|voor de "
    "functie van|voor de functie|voor de rol van|re|about|regarding|zu|zum thema|über|sobre|"
    "over|poste|poste de|puesto|puesto de|stelle|stelle als|posizione|vaga|vaga de|functie|role|"
    "position|zum|zur"
)
_AFTER_STEP = (
    "en|na|no|em|in|a|da|do|de|d'|di|du|della|des|van|from|of|im|para|y|e|the|la|le|el|il|o|der|"
    "die|das|het|al|alla"
)
_WITH_WORDS = "|".join(sorted(_WITH.split("|"), key=len, reverse=True))
_FOR_WORDS = "|".join(re.escape(w) for w in sorted(_FOR.split("|"), key=len, reverse=True))
_PREPOSITION = re.compile(
    rf"(?<!\S)(?:(?P<with>{_WITH_WORDS})|(?P<for>{_FOR_WORDS}))(?=\s)",
    re.IGNORECASE,
)
_AFTER = re.compile(rf"^(?:(?:{_AFTER_STEP})\s+|d'|l')+", re.IGNORECASE)
_AND = re.compile(r"\s+(?:and|und|et|y|e|en|&|x)\s+|\s*[,+&]\s*")
_NOISE = re.compile(
    r"^(?:invitation|einladung|invito|convite|invitacion|invitation a un|updated invitation|"
    r"accepted|confirmed|confirmation|bestatigt|bestatigung|confirmado|confirmee?|confermato|"
    r"tentative|hold|"
    r"rescheduled|verschoben|cancell?ed|abgesagt|annule|cancelad[oa]|annullato|geannuleerd|"
    r"reportee?|new time|neuer termin|your|ihr|ihre|dein|votre|tu|su|sua|il tuo|il suo|uw|je|"
    r"jouw|"
    r"video|videocall|video call|call|zoom|zoom call|zoom meeting|ms teams|microsoft teams|"
    r"teams|teams call|teams meeting|google meet|meet|hangout|skype|webex|whereby|phone|phone "
    r"call|telefon|telephone|visio|visioconference|en visio|online|remote|virtual|vor ort|in "
    r"person|presencial|in presenza|"
    r"interview|interviews|candidate|kandidat|candidat|bewerber|guest|external|extern|team|the "
    r"team|our team|das team|hr|hr team|recruiting|recruiter|recruitment|talent|hiring|hiring "
    r"team|talent team|people team|human resources|rh|personal|personalabteilung|"
    r"\d+|\d+ ?(?:min|mins|minutes|minuten|h|hr|hrs|std|hours?)\.?|\d+[- ]min(?:ute)?s? "
    r"(?:meeting|call|chat|interview)?|(?:part|teil|tag|day|jour|dia|parte|deel|dag) \d.*|"
    r"session \d|step \d|slot \d|round \w+|runde \d|stage \d|tbc|tbd|am|pm|"
    r"\d{1,2}[:.h]\d{0,2}(?: ?uhr| ?am| ?pm)?|(?:\d{1,2}\.){1,2}(?:\d{2,4})?|mon|tue|wed|thu|"
    r"fri|monday|tuesday|wednesday|thursday|friday|montag|dienstag|mittwoch|donnerstag|freitag|"
    r"lundi|mardi|mercredi|jeudi|vendredi|"
    r"meet (?:&|and) greet|convo|(?:school|site|office|campus|plant) visit|lunch|tests?|"
    r"\w*leihfirma|\w*arbeitsfirma|agency|agentur|agence|agencia|agenzia|informational|dinner|"
    r"breakfast|coffee|"
    r"drinks|meeting|termin|reunion|riunione|reuniao|rendez-vous|"
    r"rdv|gesprach|gesprek|discussion|conversation|chat|intro|introduction|intro call|catch up|"
    r"catch-up|quick|kurz|kurzes|short|brief|follow up|next steps?|loop|day|tag|round|stage|"
    r"screen|panel|final|first|second|third|personal|personliches|persoenliches|technical|"
    r"technisches|virtuelles|important|wichtig|"
    r"job|role|position|opportunity|opening|stelle|poste|application|bewerbung|candidature|"
    r"candidatura|sollicitatie|new|event|appointment|schedule|scheduled|the|a|an|and|und|et|y|e|"
    r"en|of|to|le|la|de|premier|deuxieme|tecnica|tecnico|recrutement|rrhh|seleccion|proceso|"
    r"selezione|online|meeting confirmation|your meeting|booking|availability|coding|"
    r"engineering|engineering team|manager|hiring manager|software|tech|data|open|update|"
    r"virtual|kick-?off|onsite|loop)\b[\s.!:?-]*$"
)
_CLOCK = re.compile(
    r"\s+\d{1,2}(?:[:.h]\d{0,2})?(?:\s?-\s?\d{1,2}(?:[:.h]\d{0,2})?)?\s?(?:am|pm|uhr|h)?$",
    re.IGNORECASE,
)
# 'Llamada Randstad': words of talking that a company's name follows.
_TALK_BEFORE = re.compile(
    r"^(?:(?:phone|video) ?)?(?:call|chat|talk|meeting|appointment|llamada|videollamada|reunion|"
    r"cita|appel|visio|rdv|rendez-vous|telefonat|termin|gesprach|anruf|chiamata|chamada|reuniao|"
    r"belafspraak|afspraak|gesprek|incontro|riunione)\s+(?!cent)",
)
# 'recruiter Yoast', 'candidature Biocoop': what follows counts.
_RECRUITER_OF = re.compile(
    r"^(?:[Rr]ecruiter(?:in)?|[Rr]ecruteu(?:r|se)|[Hh]eadhunter|[Rr]ecrutador\w*|[Rr]eclutador\w*|"
    r"candidature|candidatura|bewerbung|application|sollicitatie)\s+(?=[A-ZÀ-Þ])"
)
_ONLY_TALK = re.compile(WEAK_WORDS)
_LEADING = re.compile(
    r"^(?:the|our|ihr|ihre|your|[Yy]our|[Ii]hre?|[Dd]eine?|[Vv]otre|[Mm]y|[Mm]ein|[Uu]pcoming|"
    r"[Vv]irtual|dem|der|die|das|den|la|le|les|il|el|lo|l'|o|uma?|het|een|a|à|ao|[Tt]eam|"
    r"[Cc]oncorso|[Ss]tagione estiva|[Ss]aison d'été|[Ss]ommersaison|[Ss]ummer season|"
    r"[Zz]eitarbeit|[Ll]eiharbeit|"
    r"[Cc]ompany|[Ff]irma|[Ff]a\.|empresa|ditta|azienda|soci[eé]t[eé]|bedrijf)\s+"
)
# 'Sparkline shop': where at the company, in lower case.
_PLACE_WORD = re.compile(
    r"(?<=\w)\s(?:shop|office|store|hq|plant|site|depot|warehouse|yard|clinic)$"
)
_TRAILING = re.compile(
    r"\s+(?:team|hiring team|recruiting|recruitment|talent|talent team|talent acquisition|"
    r"people team|hr|careers|virtual|personal|remote|onsite|on-site|"
    r"the|final|first|second|third|initial|video|zoom|teams|phone|recruiter|technical|and|und|&|"
    r"has been (?:scheduled|confirmed|booked)|is (?:confirmed|scheduled)|day|tag|jour|giorno|dag|"
    r"fase|phase|teil|parte?|"
    r"(?:avant|before|by|bis|antes del?|entro|voor|until|on|am|le|vor) (?:next |nachsten |den |le |"
    r"el |il )?"
    r"(?:\w+(?:day|tag)|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|mi[ée]rcoles|jueves|"
    r"viernes|luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì]|\w+dag|mittwoch|segunda|"
    r"ter[cç]a|quarta|quinta|sexta|\d[\d./]*)|"
    r"with|mit|avec|con|com|met|at|bei|chez|bij|presso|-|y|e|et|\(.{0,30})$",
    re.IGNORECASE,
)


@dataclass(slots=True)
class TitleParts:
    """What a title holds; `companies` are likeliest first, `firmly` those after words like "at"."""

    companies: list[str] = field(default_factory=list)
    firmly: list[str] = field(default_factory=list)
    people: list[str] = field(default_factory=list)
    after_with: list[str] = field(default_factory=list)
    met: str = ""
    role: str = ""
    role_spans: list[tuple[int, int]] = field(default_factory=list)
    leftover: list[str] = field(default_factory=list)
    names_owner: bool = False


_BODY_OF_PEOPLE = re.compile(
    r"(?:leitung|fuhrung|abteilung|team|management|direction|direccion|direcao|direzione|directie|"
    r"gerencia|vorstand|board|panel|commission|kommission|jury)$"
)


def _settle_person(parts: TitleParts, cast: Cast) -> None:
    """Take the lone word of 'coffee with Anouk - Deltaport' for a person."""
    met = parts.met if len(parts.met.split()) == 1 else ""
    if (
        met
        and not _BODY_OF_PEOPLE.search(fold(met))
        and not ORGANISATION.search(fold(met))
        and not _is_employer(met, cast)
    ):
        others = [c for c in (*parts.firmly, *parts.companies) if c != met]
        if any(c.isupper() for c in met[:1]) and others and not met.isupper():
            parts.firmly = [c for c in parts.firmly if c != met]
            parts.people.append(met)
            parts.after_with.append(met)


@dataclass(frozen=True, slots=True)
class _Chunk:
    text: str
    start: int
    lead: str  # 'with', 'at', 'for', 'role', 'step' or ''


def take_apart(title: str, cast: Cast) -> TitleParts:
    """Return company, people and role named in `title`."""
    parts = TitleParts()
    for chunk in _chunks(title):
        if _is_field_of_role(chunk, title, parts):
            parts.role = f"{parts.role}, {chunk.text.strip()}"
        elif not _is_title_of_person(chunk, title, parts) and not _is_place(
            chunk, title, cast, parts
        ):
            _place(chunk, cast, parts)
    _settle_role(parts, cast)
    _settle_person(parts, cast)
    parts.companies.sort(key=lambda name: ORGANISATION.search(fold(name)) is None)
    return parts


def _settle_role(parts: TitleParts, cast: Cast) -> None:
    """Take a piece that ends like a doer for the job, where another can be the company."""
    if parts.role:
        return
    pieces = [*parts.companies, *parts.leftover]
    doers = [p for p in pieces if not _is_employer(p, cast) and ends_like_a_job(p)]
    others = [*parts.firmly, *(p for p in pieces if p not in doers), *cast.domains]
    if len(doers) == 1 and others:
        parts.role = clean_role(doers[0])
        parts.companies = [c for c in parts.companies if c != doers[0]]
        parts.leftover = [piece for piece in parts.leftover if piece != doers[0]]


def _chunks(title: str) -> Iterator[_Chunk]:
    position = 0
    for boundary in [*_BREAK.finditer(title), None]:
        end = boundary.start() if boundary else len(title)
        lead = _lead_of_break(title[:position].rstrip()) if position else ""
        yield from _by_step(title[position:end], position, lead)
        position = boundary.end() if boundary else end


_ROLE_LABEL = re.compile(
    r"(?<![a-z])(?:role|position|job|vacancy|stelle|position|poste|puesto|vacante|posizione|ruolo|"
    r"functie|vacature|vaga|cargo|funcao)\s?:$"
)


def _lead_of_break(before: str) -> str:
    """Return what a break says of what follows: '@' a company, 'role:' the job."""
    if before.endswith("@"):
        return "at"
    return "role" if _ROLE_LABEL.search(fold(before[-20:])) else ""


def _by_step(segment: str, offset: int, lead: str) -> Iterator[_Chunk]:
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


def _by_preposition(piece: str, offset: int, lead: str) -> Iterator[_Chunk]:
    position = 0
    for hit in _PREPOSITION.finditer(piece):
        if hit.group("for") and _INSTITUTION.search(fold(piece[: hit.start()]).strip()):
            continue
        yield _Chunk(piece[position : hit.start()], offset + position, lead)
        position, lead = hit.end(), _lead(hit)
    yield _Chunk(piece[position:], offset + position, lead)


# 'Data Analyst en Fintia': a job, then where.
_ROLE_IN_COMPANY = re.compile(r"(.{3,60}?)\s(?:en|na|no|em|in|im)\s(?=[A-ZÀ-Þ])(.{2,60})$")
# Alone in a title these are whom one meets, not the job.
_BOSS = re.compile(
    r"(?:the )?(?:ceo|cto|coo|cfo|cpo|cmo|vp|vp engineering|founders?|director|geschaftsfuhrung|"
    r"direction|hiring manager|recruiter)"
)


_LEADS_TO_WHO = frozenset({"with", "at"})


def _lead(hit: re.Match[str]) -> str:
    if hit.group("for"):
        return "for"
    return "with" if fold(hit.group()) in _OF_PEOPLE else "at"


def _place(chunk: _Chunk, cast: Cast, parts: TitleParts) -> None:
    text = _CLOCK.sub("", chunk.text).strip(" -–—|:,.!?*'\"“”„#")
    if chunk.lead == "step":
        text = _AFTER.sub("", text)
    text = _RECRUITER_OF.sub("", text)
    if not text or is_tool(text) or _NOISE.match(fold(text)) or _ONLY_TALK.fullmatch(fold(text)):
        return
    owner, other = _owner_and_other(text, cast)
    if owner:
        parts.names_owner = True
        text = other
    both = _job_and_firm(text, cast)
    if both and chunk.lead not in _LEADS_TO_WHO and not is_person_name(text):
        _take_role(both[0], chunk, parts)
        text = both[1]
    people = _people(text, cast)
    if people and not (chunk.lead == "for" and is_role(text)):
        _take_people(people, chunk, cast, parts)
    elif _reads_as_role(text, chunk, cast):
        _take_role(text, chunk, parts)
    elif not (is_role(text) and chunk.lead in _LEADS_TO_WHO and not _is_firm(text, cast)):
        _take_company(text, chunk, parts)


def _is_title_of_person(chunk: _Chunk, title: str, parts: TitleParts) -> bool:
    """'Sam (Engineering Manager)': the bracket is Sam's job, not the owner's."""
    before = title[: chunk.start].rstrip("( ")
    bracketed = title[: chunk.start].rstrip().endswith("(")
    job = is_role(chunk.text) or ends_like_a_job(chunk.text)
    return bracketed and job and any(before.endswith(p) for p in parts.people)


def _is_place(chunk: _Chunk, title: str, cast: Cast, parts: TitleParts) -> bool:
    """'Wellbrook Chemists (Ilford)': one word in brackets behind a company is where it is."""
    before = title[: chunk.start].rstrip()
    if not before.endswith("(") or len(chunk.text.split()) != 1 or _is_firm(chunk.text, cast):
        return False
    if _is_person(chunk.text, cast):
        return False
    companies = (*parts.companies, *parts.firmly)
    return any(before.rstrip("( ").endswith(name) for name in companies) and not is_role(chunk.text)


def _take_people(people: list[str], chunk: _Chunk, cast: Cast, parts: TitleParts) -> None:
    others = [person for person in people if not cast.is_owner_name(person)]
    parts.names_owner |= len(others) < len(people)
    parts.people += others
    if chunk.lead in _LEADS_TO_WHO:
        parts.after_with += others


def _reads_as_role(text: str, chunk: _Chunk, cast: Cast) -> bool:
    if chunk.lead in _LEADS_TO_WHO or _is_employer(text, cast):
        return False
    return chunk.lead in {"for", "role"} or (is_role(clean_role(text)) and not _is_named_firm(text))


def _is_named_firm(text: str) -> bool:
    folded = fold(text)
    return bool(FIRM_NAME.search(folded) or FIRM_OF_DOERS.search(folded))


def _is_firm(text: str, cast: Cast) -> bool:
    folded = fold(text)
    named = bool(ORGANISATION.search(folded)) or _is_named_firm(text)
    return named or _is_employer(text, cast)


def _take_company(text: str, chunk: _Chunk, parts: TitleParts) -> None:
    company = _company(text)
    if not company:
        parts.leftover.append(text)
    elif chunk.lead == "at":
        parts.firmly.insert(0, company)
    elif chunk.lead == "with":
        parts.firmly.append(company)
        parts.met = company
    else:
        parts.companies.append(company)


def _is_employer(text: str, cast: Cast) -> bool:
    return any(fits_domain(text, domain) for domain in cast.domains)


_FIELD = re.compile(
    r"growth|platform|payments|infrastructure|consumer|enterprise|mobile|backend|frontend|b2b|emea|"
    r"apac|dach|europe|marketplace|monetization|core|security|data|risk|operations|marketing|sales"
)


def _is_field_of_role(chunk: _Chunk, title: str, parts: TitleParts) -> bool:
    """'Staff PM, Growth': the field belongs to the job before the comma."""
    before = title[: chunk.start].rstrip()
    fits = before.endswith(",") and _FIELD.fullmatch(fold(chunk.text).strip())
    return bool(fits and parts.role and before.rstrip(", ").endswith(parts.role))


def _take_role(text: str, chunk: _Chunk, parts: TitleParts) -> None:
    role = clean_role(text)
    inner = _ROLE_IN_COMPANY.match(role)
    if inner and is_role(inner.group(1)) and (company := _company(inner.group(2))):
        role = inner.group(1)
        parts.firmly.append(company)
    if _BOSS.fullmatch(fold(role)) and chunk.lead != "for":
        return
    if names_a_job(role):
        parts.role_spans.append((chunk.start, chunk.start + len(chunk.text)))
    if not parts.role and (is_role(role) or chunk.lead == "role"):
        parts.role = role
    elif chunk.lead == "for" and (company := _company(text)):
        parts.companies.append(company)


def _people(text: str, cast: Cast) -> list[str]:
    pieces = [p.strip() for p in _AND.split(text) if p.strip()]
    if not pieces or any(_is_employer(p, cast) or is_agency_domain(squash(p)) for p in pieces):
        return []
    named = [p for p in pieces if _is_person(p, cast)]
    pieces = [p for p in pieces if p in named or not p.islower()]  # 'Pam & district mgr'
    return [clean_name(p) for p in named] if len(named) == len(pieces) else []


def _job_and_firm(text: str, cast: Cast) -> tuple[str, str] | None:
    """Split 'hotel Playa Dorada camarera' and 'Erzieherin Kita Wirbelwind' into job and firm."""
    words = [(hit.group(), hit.start()) for hit in re.finditer(r"\S+", text)]
    firm = next((i for i, (w, _) in enumerate(words) if ORGANISATION.fullmatch(fold(w))), None)
    job = next((i for i, (w, _) in enumerate(words) if names_a_job(w)), None)
    if job and _is_employer(text[: words[job][1]].strip(), cast):
        return text[words[job][1] :].strip(), text[: words[job][1]].strip()
    if firm is None or job is None:
        return None
    named = any(w[0].isupper() for w, _ in words[1:job])
    if firm == 0 and job > 1 and named and words[job][0].islower():
        at = words[job][1]
        return text[at:].strip(), text[:at].strip()
    proper = firm + 1 < len(words) and words[firm + 1][0][0].isupper()
    if job < firm and proper and not words[firm - 1][0].islower():
        at = words[firm][1]
        return text[:at].strip(), text[at:].strip()
    return None


def _owner_and_other(text: str, cast: Cast) -> tuple[str, str]:
    """Split 'Rhea Banerjee & Pollux Aerospace' in the calendar of Rhea Banerjee."""
    for joint in _AND.finditer(text):
        before, after = text[: joint.start()].strip(), text[joint.end() :].strip()
        for one, other in ((before, after), (after, before)):
            if _is_person(one, cast) and cast.is_owner_name(one) and not _people(other, cast):
                return one, other
    return "", text


def _is_person(text: str, cast: Cast) -> bool:
    if is_person_name(text):
        return True
    words = text.split()
    return (
        len(words) <= 3
        and text[:1].isupper()
        and (cast.is_owner_name(text) or cast.guest_named(text) is not None)
    )


def _talk_ends(text: str) -> int:
    hit = _TALK_BEFORE.match(fold(text))
    return hit.end() if hit else 0


def _company(text: str) -> str:
    name = without_legal_form(text[_talk_ends(text) :])
    for _ in range(3):
        shorter = _TRAILING.sub("", _LEADING.sub("", name)).strip(" -–—:,")
        if shorter == name:
            break
        name = shorter
    name = _PLACE_WORD.sub("", name)
    too_long = len(name.split()) > 6
    if not name or _NOISE.match(fold(name)) or too_long or not is_company_name(name):
        return ""
    capital = name[0].isupper() or name[0].isdigit()
    brand = " " not in name and any(c.isupper() for c in name)
    firm = name != name.lower() and ORGANISATION.match(fold(name))
    return name if capital or brand or firm else ""
