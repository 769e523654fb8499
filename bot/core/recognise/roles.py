"""Job titles in titles and texts: which words make one, and how one is cleaned."""

# ruff: noqa: PLR2004 - small counts of words or letters, said by the names beside them
# ruff: noqa: RUF001 - dashes and quotes as people and calendars type them

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable

from bot.core.recognise.cues import CLOSING_LINE
from bot.core.recognise.job_words import MAX_ROLE_WORDS, is_role
from bot.core.recognise.names import is_person_name
from bot.core.recognise.text import fold

_TRIM = re.compile(
    r"^(?:(?:req|ref|job id|kennziffer|vacancy|"
    r"job)[ .:#-]{0,3}[\w/-]*\d[\w/-]*[:,–-]?|be (?:our|the|an?)(?: next|"
    r" new)?|remplacement (?:de la|du|de l'|d')|"
    r"ausbildungsplatz(?: als| zum| zur)?|um (?:den|die|"
    r"einen)|concorso|part[- ]time|full[- ]time|temporary|permanent|temp|vollzeit|teilzeit|"
    r"vorstellung|interest in(?: our)?|discuss(?: the)?|about(?: the)?|candidature(?: de| au "
    r"poste de)?|candidatura(?: per| a| para)?|bewerbung(?: als)?|sollicitatie|application for|"
    r"job as|the|a|an|our|open|die|der|das|den|eine[nr]?|ein|le|la|les|l'|un|une|de|el|il|lo|o|"
    r"os|una|uma|um|het|een|d'|du|"
    r"offene|ausgeschriebene|vacante|vaga de|vaga|poste de|poste d'|puesto de|posizione di|"
    r"ruolo di|funzione di|functie van|functie|position as|position of|role of|stelle als|"
    r"position|role|stelle|poste|puesto|posizione|vacature|cargo de|cargo)\s+",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"(?:(?:\s*[-–,|:]\s*|\s+)(?:roles?|positions?|jobs?|openings?|vacancy|vacancies|hire|"
    r"opportunity|"
    r"interview|stelle|posten|post|vacature|functie|req(?:uisition)?\.?\s*#?\w*|"
    r"job id.*|#\s*\w+|ref\.?\s*:?.*|r-?\d{3,}.*|jr\d+.*|round \d+|"
    r"at|bei|chez|bij|presso|conversation|discussion|convo|chat|call|"
    r"full[- ]time|part[- ]time|vollzeit|teilzeit|remote|hybrid))+$",
    re.IGNORECASE,
)
_GENDERS = re.compile(
    r"\s*[(\[]\s*(?:[mfwdxhgi]|all genders|alle geschlechter|div|gn|m/f|h/f|f/h|v/m|m/v|"
    r"H/F)(?:\s*[/|.,]\s*[mfwdxhvn]\w*)*\s*[)\]]|\s+(?:m/w/d|w/m/d|m/f/d|f/m/d|h/f|f/h|m/v|"
    r"m/v/x|v/m)\b",
    re.IGNORECASE,
)
_BRACKETED_ID = re.compile(
    r"\s*[(\[](?:[^()\[\]]*\d{3,}[^()\[\]]*|remote|hybrid|full-?time|part-?time|vollzeit|"
    r"teilzeit|\d{1,3} ?%|berlin|london|[a-z ]+ only)[)\]]",
    re.IGNORECASE,
)

_R = r"([^\n.;:!?()\[\]|•·]{3,80}?)"
_END = (
    r"(?=\s+(?:role|position|job|opening|vacancy|opportunity|interview|application|is|are|was|"
    r"will|has|at|@|with|"
    r"bei|chez|bij|presso|na empresa|within|in our|in der|in unsere[mr]?|on the|on our|"
    r"im(?! (?:Innen|Außen|Vertrieb|Verkauf|Lager|Einkauf|Service|Büro|Labor|Export|Handel))|here|"
    r"and|und|to|we|"
    r"which|today|tomorrow|on|dans|au sein|avec|con|com|en|no|na|op|hos|mit|wurde|ist|haben|"
    r"freuen|zu|sowie|"
    r"einzuladen|einladen|si|sara|sarà|tendrá|sera|aura|wordt|est|es|sera|è|will|zal|é|in)\b|"
    r"\s*[.,;:!?\n()\[\]|•·–—]|\s+[-]\s|$)"
)
# A label leaves no doubt: what follows is the job, whatever its words.
_LABELLED = re.compile(
    r"(?im)^\W{0,3}(?:the |your |our )?(?:role|position|job(?: title)?|(?:your |job )?application|"
    r"(?:deine|ihre) bewerbung|(?:votre|ta|tu|su|sua|la sua|a sua) candidat(?:ure|ura)|rolle|"
    r"stelle|"
    r"stellenbezeichnung|plaza|profil|fun[cç][aã]o|mansione|requisition|job opening|jobtitel|"
    r"(?:je|uw|jouw) sollicitatie|poste|puesto|posizione|ruolo|vacature|"
    r"functie|vaga|cargo|posici[oó]n|post|"
    r"(?:role|position|job) (?:you(?:'ve)? )?applied (?:for|to)|"
    r"for the role|offre|mission|poste (?:visé|concerné|proposé)|vacancy|beruf|posten|opening|"
    r"reference|intitulé du "
    r"poste)\s*[:–]\s*([^\n]{3,90})"
)
_LABELLED_INSIDE = re.compile(
    r"\b(?:Role|Position|Job title|Stelle|Poste|Puesto|Posizione|Ruolo|Vacature|Functie|Vaga|"
    r"Vacancy|Cargo)\s*:\s*([^\n.;|]{3,80})"
)
# Wordings that hardly leave a doubt: 'for the … role', 'die Stelle als …'.
_FIRM = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\b(?:the|our|an?|your)\s+(?:open\s+|vacant\s+|advertised\s+|new\s+)?([^\n.;:!?()\[\]|"
        r"•·,]{3,70}?)\s+(?:role|position|vacancy|opening|post|hire|mandate)\b",
        r"(?-i:\b(?:zur|die|der|the|le|la|el|il|o|a|de|du|das|Dein[er]?|Ihre?|our|unser\w{0,2}|"
        r"notre|nuestr[oa]|"
        r"noss[oa]|nostr[oa]|onze) (?:[Pp]osition|"
        r"[Rr]olle|[Ss]telle|[Pp]oste|[Pp]osizione|[Rr]uolo|[Vv]aga|[Ff]unctie|[Pp]uesto|[Rr]ole|"
        r"[Ff]unktion|[Vv]acature)) [\"„“«'‘]?(?-i:(?=[A-ZÀ-Þ]))" + _R + r"(?=[\"”“»'’]|"
        r"" + _END + ")",
        rf"\b(?:hiring|seeking|recruiting|looking for|suchen|recherchons|recherche|buscamos|"
        rf"cerchiamo|zoeken|procuramos)\s+(?:for\s+)?(?:an?|the|eine[nr]?|un|une|una|um|uma|"
        rf"een)\s+(?:new\s+)?{_R}{_END}",
        rf"\b(?:role|position|post|vacancy|opening)\s+(?:of|as)\s+(?:an?\s+|the\s+|"
        rf"our\s+)?{_R}{_END}",
        rf"\b(?:stelle|position|rolle|praktikum|ausbildung|stellenausschreibung|"
        rf"ausbildungsplatz)\s+(?:als|zum|zur)\s+(?:eine[rn]?\s+)?{_R}{_END}",
        rf"\b(?:poste|emploi|fonctions?)\s+(?:de|d['’]|en tant que)\s*{_R}{_END}",
        rf"\b(?:puesto|vacante|plaza)\s+(?:de|para|como)\s*{_R}{_END}",
        rf"\b(?:posizione|ruolo|figura)\s+(?:di|come|da)\s*{_R}{_END}",
        rf"\b(?:vaga|função|posição)\s+(?:de|como|para)\s*{_R}{_END}",
        rf"\b(?:functie|rol|vacature)\s+(?:van|als|voor)\s*{_R}{_END}",
    )
)
# Wordings that need a job's own word in what follows.
_LOOSE = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b(?:interview(?:ing)?|application|candidacy|applying|applied|hiring|looking|"
        rf"selected|considered|shortlisted|recruiting|trial(?: shift| day)?|test|assessment|"
        rf"conversation|call|chat|screen|talk|meeting|discussion|background)\s+(?:for|as|about|"
        rf"to|regarding|re:?|wg\.?|wegen)\s+(?:the|an?|our|your)?\s*(?:position of\s+|role of\s+|"
        rf"post of\s+|"
        rf"open\s+|new\s+)?{_R}{_END}",
        rf"\b(?:role|position|job|opening|open positions?|open roles?|vacancy|"
        rf"opportunity)\s*(?:for an?|for|:|-|–|,|\()\s*(?:an?\s+|the\s+)?{_R}{_END}",
        r"(?m)(?:^|[.,:;(–-]\s*)((?:[\w/&+#-]+\s+){1,5}?)(?:application|role|position|job|"
        r"opening|vacancy|interview)\b",
        rf"\b(?:interview|screen|call|chat|meeting|trial|conversation|"
        rf"gespräch)\b[^\n.]{{0,60}}?\b(?:for|als)\s+(?:the|an?|our)?\s*(?:position of |role of "
        rf")?{_R}{_END}",
        rf"\b(?:rolle|stelle|position|poste|vacature|functie|puesto|ruolo|posizione|vaga|"
        rf"vacante)\s+[\"„«»“']?{_R}(?:[\"“”»']|{_END})",
        rf"\b(?:bewerbung|tätigkeit|posten|arbeitsplatz|gespräch|\w*gespräch|probearbeiten|"
        rf"probetag|rolle|stelle|position|einstieg|interview|suchen)\s+(?:als|zum|zur|im "
        rf"bereich|für die|für den|auf die|um die|für|einen?|eine[nr]?|:)\s*(?:die\s+|der\s+|"
        rf"den\s+)?{_R}{_END}",
        rf"\b(?:candidature|offre|contrat|recherche|recrutons|alternance|stage|entretien|"
        rf"recherchons)\s+(?:de|d['’]|en tant que|comme|pour|au poste de|pour l['’]offre de|"
        rf"une?|en|:)\s*(?:le |la |l['’]|un |une |poste de |poste d['’]|poste )?{_R}{_END}",
        rf"\b(?:oferta|candidatura|cargo|vacante|puesto|busca(?:mos)?|entrevista|"
        rf"trabajo)\s+(?:de|para|como|a|un|una|:)\s*(?:la |el |un |una )?{_R}{_END}",
        rf"\b(?:candidatura|offerta|annuncio|mansione|selezione|colloquio|cerchiamo|posizione|"
        rf"ruolo|stage|tirocinio)\s+(?:di|come|per|da|aperta di|alla|un|una|:)\s*(?:la |il |"
        rf"l['’]|un |una )?{_R}{_END}",
        rf"\b(?:cargo|candidatura|oportunidade|lugar|entrevista|vaga|procuramos)\s+(?:de|como|"
        rf"para|a|à|um|uma|:)\s*(?:a |o |um |uma )?{_R}{_END}",
        rf"\b(?:sollicitatie|baan|positie|functie|vacature|gesprek|rol|zoeken|"
        rf"sollicitatiegesprek)\s+(?:als|voor|van|op|naar|over|een|:)\s*(?:de |het |een "
        rf")?{_R}{_END}",
    )
)
_URL = re.compile(r"(?:https?://|www\.)\S{1,400}")
_BRACKETED = re.compile(r"\([^()]{0,80}\)")
MAX_BRACKETED = 2000
_IN_BRACKETS = re.compile(r"\(([^()\n]{4,60})\)")
# 'Recruiter screen with Mel', 'ask for the manager': no job of the candidate's.
_NAMED_FIRST = re.compile(
    r".*\b(?:gespr\w*|ansprech\w*|interviewers?|with|w/|ask|report|meet|met|meeting|mit|avec|"
    r"con|com|by|from|chef|head|call|screen|partner|partners|ruft|voir|panel|melden|bei|chez|"
    r"demander|preguntar|chiedere|vraag|perguntar|worker|and|und|et|vom|"
    r"see)\b|"
    r"(?:dear|hi|hello|hallo|bonjour|hola|ciao|beste|hej|herr|frau|mr|ms|mrs|mme|dr)\b",
    re.IGNORECASE,
)
# 'Product Analyst - Hiring Manager Interview'
_ROUND_BEHIND = re.compile(
    r"\s[-–—|:]\s[^-–—|]{0,40}\b(?:interview|screen|round|call|chat|manager|runde|gespräch|"
    r"entretien|"
    r"entrevista|colloquio|gesprek)\b.*$",
    re.IGNORECASE,
)
_LAST_FOR = re.compile(
    r"\b(?:for|as|als|about|regarding|to discuss|discuss|interest in|on)\s+(?:the|an?|our|"
    r"your)?\s*",
    re.IGNORECASE,
)
_NOT_A_ROLE = re.compile(
    r"^(?:this|that|same|right|right[- ]hand|first|next|new|open|above|following|current|"
    r"leadership|technical|role|position|job|interview|phone|video|"
    r"company|team|hiring|your|our|us|you|we|it|one|best|ideal|perfect|possible|potential|"
    r"advertised|exciting|great|stelle|poste|respective|corresponding|relevant|vacant|offene|"
    r"ausgeschriebene|vacature|functie|vaga|puesto|posizione|ruolo|rolle|mission|emploi|2nd|1st|"
    r"3rd|\d+)$",
    re.IGNORECASE,
)


def clean_role(raw: str) -> str:
    """Return a job title as one writes it: "the Data Engineer (m/w/d) role" is Data Engineer."""
    role = " ".join(raw.replace("*", "*").split()).strip(" -–—|:,.;\"'“”„*")
    role = _BRACKETED_ID.sub("", _GENDERS.sub("", role)).strip(" -–—|:,.;\"'“”„")
    for _ in range(3):
        shorter = _TAIL.sub("", _TRIM.sub("", role)).strip(" -–—|:,.;\"'“”„")
        if shorter == role or not shorter:
            break
        role = shorter
    if role.count("(") != role.count(")"):
        role = role.partition("(")[0].strip()
    return role


def role_in_text(text: str) -> str:
    """Return the job title the text says the event is about, '' when it says none."""
    text = _URL.sub("", text)
    for pattern in (_LABELLED, _LABELLED_INSIDE):
        for match in pattern.finditer(text):
            if role := _stated(match.group(1)):
                return role
    found = _by(_FIRM, text, need_head=False) or _by(_LOOSE, text, need_head=True)
    found = found or _bracketed(text)
    return found or next((clean_role(bit) for bit in _bits(text) if is_role(bit)), "")


def _bracketed(text: str) -> str:
    """Return a job in brackets behind a small word or noun, not behind a name."""
    for hit in _IN_BRACKETS.finditer(text[:MAX_BRACKETED]):
        before = re.findall(r"[\w'’-]+", text[max(0, hit.start() - 40) : hit.start()])[-2:]
        names = any(map(is_person_name, (*before, " ".join(before))))
        if before and before[0].islower() and not names and is_role(hit.group(1)):
            return clean_role(hit.group(1))
    return ""


def _bits(text: str) -> list[str]:
    """Return the short pieces of a note's beginning: 'Desarrollador backend'."""
    lines = _BRACKETED.sub("", text[:200]).splitlines()
    before = itertools.takewhile(lambda line: not CLOSING_LINE.match(fold(line)), lines)
    pieces = [p.partition(",")[0] for line in before for p in re.split(r"[.;·|]", line)]
    return [
        p.strip()
        for p in pieces
        if 0 < len(p.split()) <= 5 and ":" not in p and not _NAMED_FIRST.match(p.strip())
    ]


def _by(patterns: Iterable[re.Pattern[str]], text: str, *, need_head: bool) -> str:
    for pattern in patterns:
        for match in pattern.finditer(text):
            role = _stated(match.group(1))
            if role and (is_role(role) if need_head else _may_be_role(role)):
                return role
    return ""


def _stated(raw: str) -> str:
    first, _, rest = raw.partition(". ")
    ends = len(first.rpartition(" ")[2]) > 3 and rest[:1].isupper()  # 'Sr. Buyer' goes on
    raw = first if is_role(first) or ends else raw
    role = clean_role(_LAST_FOR.split(_ROUND_BEHIND.sub("", raw))[-1])
    words = role.split()
    usable = len(role) > 2 and len(words) <= MAX_ROLE_WORDS
    return role if usable and not _NOT_A_ROLE.match(role) else ""


def _may_be_role(role: str) -> bool:
    return is_role(role) or (role[:1].isupper() and len(role.split()) <= 5)


def without_company(role: str, company: str) -> str:
    """Return the job title without the employer's name in it ('Trainee Hansebank')."""
    if company and company in role and company != role:
        return clean_role(role.replace(company, "")) or role
    return role
