"""Words of a title that name nobody, and the company that remains without them."""

# ruff: noqa: RUF001 - dashes and quotes as people and calendars type them

from __future__ import annotations

import re

from bot.core.company import without_legal_form
from bot.core.recognise.company_names import is_company_name
from bot.core.recognise.organisations import ORGANISATION
from bot.core.recognise.rounds import WEAK_WORDS
from bot.core.recognise.text import fold

NOISE = re.compile(
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
    r"prep|mock|re|betr|objet|asunto|oggetto|betreft|assunto|subject|fwd?|wg|aw|rv|tr|calendly|"
    r"python|java|javascript|sql|excel|linkedin\b.*|"
    r"\d+(?:st|nd|rd|th|e|er|re|eme|[aoºª.])?|\d+ ?(?:min|mins|minutes|minuten|h|hr|hrs|std|"
    r"hours?)\.?|\d+[- ]min(?:ute)?s? "
    r"(?:meeting|call|chat|interview)?|(?:part|teil|tag|day|jour|dia|parte|deel|dag) \d.*|"
    r"session \d|step \d|slot \d|round \w+|runde \d|stage \d|tbc|tbd|am|pm|"
    r"\d{1,2}(?:[:.h]\d{0,2})?(?: ?uhr| ?am| ?pm| ?uur| ?h)?|[cp][sde]t|gmt|utc|cest|bst|est|"
    r"(?:\d{1,2}\.){1,2}(?:\d{2,4})?|mon|tue|wed|thu|"
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
# What stands beside a company in a title and is no job.
NO_JOB = re.compile(
    r"(?<![a-z])\d+(?!\d|st\b|nd\b|rd\b|th\b)|\b(?:sachgebiet|abteilung|department|dept|bereich|"
    r"raum|room|walk|due|by|before|complete|deadline|call|sync|chat|client|cancel\w*|declined|"
    r"accepted|"
    r"quick|tel|prazo|scadenza|frist|plazo|"
    r"year|case|turno|shift|schicht|tests?|record\w*|zeitversetzt|seleccion|proceso|selection|"
    r"recruit\w*|tbc|with|avec|mit|con|com|met|avant|vor|bis|digital\w*|online|hybrid|remote|paid|"
    r"about|via|from|project|trip|travel|prep\w*|confidential|important|urgent|reminder|new)\b"
)
# Parts of an interview: what one does in it, and no job.
SESSION = re.compile(
    r"\b(?:deep[- ]?dive|session|exercise|presentation|presentaci\w*|prasentation|whiteboard\w*|"
    r"discussion|collaboration|problem[- ]solving|leadership|values|culture|behaviou?ral|q&a|"
    r"lunch|tour|visit|visite|visita|walk-?through|round|stage|step|phase|etape|etapa|fase|part|"
    r"tbd|confirmed|details|link|dial|invite|invitation|einladung|candidate|kandidat\w*|team|"
    r"equipe|"
    r"equipo|equipa|founders?|ceo|cto|coo|hr|rh|rrhh|recruiter|gf|"
    r"geschaftsfuhr\w*|direction|direccion|n\+1|manager|office|buro|hq|floor|haus|gate|"
    r"your|you|my|mein\w*|mon|mi|mio|ihre?|deine?|interview\w*|gesprach\w*|entretien|entrevista|"
    r"colloquio|gesprek|trial|essai|prova|prueba|appointment|termin|llamada|chamada|chiamata|appel|"
    r"typing|excel|maths?|numeracy|literacy|verbal|numerical|logic\w*|gca|hogan|dinner|breakfast|"
    r"(?:mon|tue|wed|thu|fri|sat|sun)(?:day|s|nes|rs|ur)?\w{0,3}|"
    r"koffie|cafe|kaffee|coffee|\w+(?:weg|strasse|straat|str|laan|gasse|street|road|plein|platz|"
    r"kade)|"
    r"rue|avenue|calle|via|rua|"
    r"ruft|calls?|rings?|appelle|llama|chiama|belt|liga|shop|store|plant|site|depot|warehouse|yard|"
    r"clinic|sit[- ]?down|"
    r"meet|dress|suit|smart|babysitter|cv|id|"
    r"back|bring|wear|remember|ask|see|nur|only|maybe|possible|good luck|important)\b"
)
BARE_NUMBER = re.compile(r"(?:\s+(?:h|ore|alle|um|om|at|a las|às|à))?\s+\d{1,2}$")
CLOCK = re.compile(
    r"(?:\s+(?:h|ore|alle|um|om|at|a las|às|"
    r"à))?\s+\d{1,2}(?:[:.h]\d{0,2}\s?-\s?\d{1,2}(?:[:.h]\d{0,2})?\s?(?:am|pm|uhr|uur|u|h)?|"
    r"(?:\s?-\s?\d{1,2})?\s?(?:am|pm|uhr|uur|u|h)|[:.h]\d{2}\s?(?:am|pm|uhr|uur|u|h)?|"
    r"\s?-\s?\d{1,2})$",
    re.IGNORECASE,
)
# 'Llamada Randstad': words of talking that a company's name follows.
_TALK_BEFORE = re.compile(
    r"^(?:(?:phone|video) ?)?(?:call|chat|talk|meeting|appointment|llamada|videollamada|reunion|"
    r"cita|appel|visio|rdv|rendez-vous|telefonat|termin|gesprach|anruf|chiamata|chamada|reuniao|"
    r"belafspraak|afspraak|gesprek|incontro|riunione)\s+(?:(?:telephonique|telefonic[oa]|video|"
    r"visio|"
    r"telefonisch|rapide|rapid[oa]|breve|kurz|online)\s+)?(?!cent)",
)
# 'recruiter Yoast', 'candidature Biocoop': what follows counts.
RECRUITER_OF = re.compile(
    r"^(?:[Rr]ecruiter(?:in)?|[Rr]ecruteu(?:r|se)|[Hh]eadhunter|[Rr]ecrutador\w*|[Rr]eclutador\w*|"
    r"candidature|candidatura|bewerbung|application|sollicitatie)\s+(?=[A-ZÀ-Þ])"
)
ONLY_TALK = re.compile(WEAK_WORDS)
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
BODY_OF_PEOPLE = re.compile(
    r"(?:leitung|fuhrung|abteilung|team|management|direction|direccion|direcao|direzione|directie|"
    r"gerencia|vorstand|board|panel|commission|kommission|jury)$"
)
# 'Data Analyst en Fintia': a job, then where.
ROLE_IN_COMPANY = re.compile(r"(.{3,60}?)\s(?:en|na|no|em)\s(?=[A-ZÀ-Þ])(.{2,60})$")
# Alone in a title these are whom one meets, not the job.
BOSS = re.compile(
    r"(?:the )?(?:titolare|direttore|direttrice|proprietari[oa]|duen[oa]|patron(?:ne)?|gerant[e]?|"
    r"inhaber(?:in)?|owner|boss|eigenaar|baas|ceo|cto|coo|cfo|cpo|cmo|vp|vp engineering|founders?|"
    r"director|geschaftsfuhrung|"
    r"direction|hiring manager|recruiter)"
)
FIELD = re.compile(
    r"growth|platform|payments|infrastructure|consumer|enterprise|mobile|backend|frontend|b2b|emea|"
    r"apac|dach|europe|marketplace|monetization|core|security|data|risk|operations|marketing|sales"
)


def _from_capital(name: str) -> str:
    """Return 'Il Girasole' of 'asilo Il Girasole', but 'fromagerie Jarnac' as it is."""
    words = name.split()
    lower = next((i for i, word in enumerate(words) if word[0].isupper()), 0)
    usual = 0 < lower <= MAX_KIND_WORDS and not ORGANISATION.match(fold(name))
    return " ".join(words[lower:]) if usual else name


def _talk_ends(text: str) -> int:
    hit = _TALK_BEFORE.match(fold(text))
    return hit.end() if hit else 0


MAX_COMPANY_WORDS = 6
MAX_KIND_WORDS = 2


def company_in(text: str) -> str:
    """Return the company a piece of a title names, '' when it names none."""
    name = without_legal_form(text[_talk_ends(text) :])
    for _ in range(3):
        shorter = _TRAILING.sub("", _LEADING.sub("", name)).strip(" -–—:,")
        if shorter == name:
            break
        name = shorter
    name = _PLACE_WORD.sub("", name)
    too_long = len(name.split()) > MAX_COMPANY_WORDS
    if not name or NOISE.match(fold(name)) or too_long or not is_company_name(name):
        return ""
    name = _from_capital(name)
    if not is_company_name(name):
        return ""
    capital = name[0].isupper() or name[0].isdigit()
    brand = " " not in name and any(c.isupper() for c in name)
    firm = name != name.lower() and ORGANISATION.match(fold(name))
    return name if capital or brand or firm else ""
