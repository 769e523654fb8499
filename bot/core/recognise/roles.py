"""Job titles in titles and texts: which words make one, and how one is cleaned."""

from __future__ import annotations

import re

from bot.core.recognise.text import fold

MAX_ROLE_WORDS = 9

# Heads of job titles (folded). A suffix form (…entwickler, …leiter) is matched by the ending.
_HEADS = re.compile(
    r"(?<![a-z])(?:[a-z]*(?:engineer(?!ing)|developer|manager|designer|scientist|analyst|architect|consultant|specialist|coordinator|"
    r"administrator|director|assistant|associate|accountant|controller|recruiter|representative|executive|"
    r"officer|technician|operator|supervisor|teacher|lecturer|professor|researcher|nurse|therapist|"
    r"physician|surgeon|pharmacist|driver|mechanic|electrician|plumber|carpenter|chef|cook|baker|barista|waiter|waitress|"
    r"bartender|receptionist|cashier|clerk|secretary|editor|writer|copywriter|journalist|translator|marketer|"
    r"strategist|planner|buyer|advisor|adviser|counsel|lawyer|paralegal|solicitor|auditor|trainee|apprentice|intern(?:ship)?|"
    r"graduate programme|graduate|fellow|postdoc|postdoctoral researcher|phd (?:position|student|candidate)|volunteer|tutor|librarian|curator|violin(?:ist)?|cellist|musician|singer|"
    r"actor|dancer|photographer|videographer|producer|animator|artist|stylist|hairdresser|beautician|florist|gardener|"
    r"cleaner|caretaker|carer|caregiver|housekeeper|nanny|guard|firefighter|paramedic|pilot|steward|stewardess|attendant|agent|broker|"
    r"underwriter|actuary|trader|banker|teller|economist|statistician|chemist|biologist|physicist|geologist|"
    r"welder|machinist|fitter|painter|roofer|mason|surveyor|estimator|foreman|merchandiser|salesperson|seller|stocker|picker|packer|"
    r"tester|devops|sre|cto|ceo|cfo|coo|cmo|vp|head of [a-z]+|lead|owner|scrum master|trainer|coach|counsel(?:l)?or|"
    r"veterinarian|vet nurse|dentist|hygienist|midwife|optometrist|radiographer|dietitian|psychologist|lab technician|generalist|partner|principal|ranger|"
    r"entwickler|ingenieur|leiter|berater|kaufmann|kauffrau|kaufleute|fachkraft|fachfrau|fachmann|fachwirt|pfleger|schwester|erzieher|"
    r"lehrer|lehrkraft|referent|referendar|sachbearbeiter|techniker|mechaniker|mechatroniker|elektroniker|elektriker|koch|koechin|kochin|"
    r"backer|baecker|verkaufer|verkaeufer|buchhalter|disponent|fahrer|assistenz|assistent|praktikant|praktikum|werkstudent|"
    r"auszubildende|azubi|ausbildung|werksstudent|volontar|redakteur|gestalter|planer|meister|monteur|schreiner|tischler|maurer|"
    r"maler|gartner|kellner|servicekraft|bedienung|hilfe|aushilfe|mitarbeiter|angestellte|angestellter|helfer|arzt|arztin|jurist|anwalt|wissenschaftler|doktorand|"
    r"pharmazeut|apotheker|laborant|konditor|friseur|metzger|gesundheits- und krankenpfleger|hausmeister|steuerfachangestellte[r]?|controllerin|makler|kraft|therapeut|padagoge|"
    r"developpeu(?:r|se)|ingenieure?|cheff?e? de (?:projet|produit|rang|partie|cuisine|service|secteur)|charge[e]? d[e']\s?\w+|responsable|directeur|directrice|"
    r"commerciale?|comptable|assistante?|gestionnaire|infirmiere?|aide-soignante?|vendeu(?:r|se)|serveu(?:r|se)|cuisiniere?|boulangere?|patissiere?|"
    r"technicienne?|conseillere?|consultante?|stagiaire|alternante?|alternance|stage|analyste|redact(?:eur|rice)|graphiste|concept(?:eur|rice)|formateur|formatrice|enseignante?|"
    r"educat(?:eur|rice)|juriste|avocate?|notaire|architecte|chauffeur|magasiniere?|mecanicien|electricien|plombier|menuisier|acheteu(?:r|se)|chercheu(?:r|se)|professeure?|"
    r"desarrollador[a]?|ingenier[oa]|jef[ea] de \w+|gerente|analista|consultor[a]?|director[a]?|contable|administrativ[oa]|auxiliar(?: de \w+)?|comercial|"
    r"dependient[ea]|camarer[oa]|cociner[oa]|enfermer[oa]|profesor[a]?|maestr[oa]|tecnic[oa]|disenador[a]?|programador[a]?|becari[oa]|practicas|recepcionista|abogad[oa]|"
    r"encargad[oa]|conductor[a]?|repartidor[a]?|mozo de almacen|investigador[a]?|arquitect[oa]|cientific[oa] de datos|redactor[a]?|traductor[a]?|educador[a]?|fisioterapeuta|farmaceutic[oa]|"
    r"desenvolvedor[a]?|engenheir[oa]|gestor[a]?|coordenador[a]?|vendedor[a]?|assistente|contabilista|contador[a]?|enfermeir[oa]|professor[a]|cozinheir[oa]|"
    r"empregad[oa] de mesa|estagiari[oa]|estagio|designer|advogad[oa]|motorista|rececionista|tecnico|arquitet[oa]|administrador[a]?|"
    r"sviluppat(?:ore|rice)|ingegnere|responsabile|addett[oa] [a-z]+|impiegat[oa]|commess[oa]|camerier[ea]|cuoc[oa]|infermier[ea]|insegnante|maestra|progettista|"
    r"contabile|ragionier[ea]|tirocinante|tirocinio|stagista|tecnico|commerciale|magazziniere|autista|operai[oa]|operatore|operatrice|educatrice|educatore|avvocato|architetto|grafico|"
    r"direttore|direttrice|venditore|venditrice|consulente|ricercatore|ricercatrice|farmacista|pasticcere|panettiere|pizzaiolo|parrucchiere|segretaria|"
    r"ontwikkelaar|ingenieur|manager|adviseur|medewerker|medewerkster|verpleegkundige|leraar|lerares|docent|docente|kok|verkoper|verkoopster|"
    r"boekhouder|administrateur|stagiair|monteur|chauffeur|ontwerper|onderzoeker|teamleider|projectleider|leidinggevende|pedagogisch medewerker|"
    r"beleidsmedewerker|jurist|makelaar|kapper|bakker|magazijnmedewerker|planner|secretaresse|bediening|accountmanager|begeleider|verzorgende|specialist))"
    r"(?:e?r?(?:[:*/_(]?-?in(?:nen)?\)?|in|s|e|n)?)(?![a-z])"
)
_AREAS = re.compile(
    r"^(?:(?:senior|junior|staff|principal|lead|head of|mid-level|jr\.?|sr\.?)\s+)*(?:backend|back-end|frontend|front-end|full-?stack|"
    r"software|data|machine learning|ml|ai|ux|ui|ux/ui|product|product design|platform|security|cloud|mobile|ios|android|qa|"
    r"marketing|sales|finance|hr|operations|customer success|customer support|legal|logistics|research|devops|"
    r"software engineering|engineering management|data science|data engineering|product management|project management|graphic design|controlling|einkauf|vertrieb|buchhaltung|comptabilite|contabilidad|contabilita)$"
)
_TRIM = re.compile(
    r"^(?:the|a|an|our|open|die|der|das|den|eine[nr]?|ein|le|la|les|l'|un|une|de|el|il|lo|o|os|una|uma|um|het|een|d'|du|"
    r"offene|ausgeschriebene|vacante|vaga de|vaga|poste de|poste d'|puesto de|posizione di|ruolo di|funzione di|functie van|functie|position as|position of|role of|stelle als|"
    r"position|role|stelle|poste|puesto|posizione|vacature|cargo de|cargo)\s+",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"(?:\s*[-–,|:]?\s*(?:role|position|job|opening|vacancy|opportunity|interview|stelle|posten|post|vacature|functie|req(?:uisition)?\.?\s*#?\w*|"
    r"job id.*|#\s*\w+|ref\.?\s*:?.*|r-?\d{3,}.*|jr\d+.*|round \d+|"
    r"full[- ]time|part[- ]time|vollzeit|teilzeit|remote|hybrid))+$",
    re.IGNORECASE,
)
_GENDERS = re.compile(
    r"\s*[(\[]\s*(?:[mfwdxhgi]|all genders|alle geschlechter|div|gn|m/f|h/f|f/h|v/m|m/v|H/F)(?:\s*[/|.,]\s*[mfwdxhvn]\w*)*\s*[)\]]|\s+(?:m/w/d|w/m/d|m/f/d|f/m/d|h/f|f/h|m/v|m/v/x|v/m)\b",
    re.IGNORECASE,
)
_BRACKETED_ID = re.compile(
    r"\s*[(\[](?:[^()\[\]]*\d{3,}[^()\[\]]*|remote|hybrid|full-?time|part-?time|vollzeit|teilzeit|\d{1,3} ?%|berlin|london|[a-z ]+ only)[)\]]",
    re.IGNORECASE,
)

_R = r"([^\n.;:!?()\[\]|•·]{3,80}?)"
_END = r"(?=\s+(?:role|position|job|opening|vacancy|opportunity|interview)\b|\s+(?:at|@|with|bei|chez|bij|presso|na empresa|within|in our|in der|in unsere|in unserem|on the|on our|im|here|and|und|to|we|which|today|tomorrow|on|dans|au sein|avec|con|com|en|no|na|op|with us|here at|hos|mit|wurde|haben|freuen|zu|sowie)\b|\s*[.,;:!?\n()\[\]|•·–—]|\s+[-]\s|$)"
_IN_TEXT = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?im)^\W{0,3}(?:role|position|job(?: title)?|stelle|poste|puesto|posizione|ruolo|vacature|functie|vaga|cargo|posicion|posición|which role[^:\n]{0,40}|for the role|offre|mission|vacancy|stage-?stelle|beruf|posten|profil|perfil|profilo)\s*[:–-]\s*([^\n]{3,90})",
        rf"\b(?:for|regarding|about|to|in|into|to discuss|of|on)\s+(?:the|our|an?|your application for(?: the)?)\s+(?:open\s+|vacant\s+|advertised\s+)?{_R}\s+(?:role|position|job|opening|vacancy|opportunity|post)\b",
        rf"\b(?:role|position|job|post|vacancy|opening)\s+(?:of|as|for|as an?|:|-)\s+(?:an?\s+|the\s+|our\s+)?{_R}{_END}",
        rf"\b(?:application|candidacy|applying|applied|interview(?:ing)?|hiring|looking|selected|considered)\s+(?:for|as)\s+(?:the|an?|our)?\s*(?:position of\s+|role of\s+|post of\s+)?{_R}{_END}",
        rf"\b(?:stelle|position|bewerbung|praktikum|ausbildung|rolle|tätigkeit|posten|stellenausschreibung|arbeitsplatz|ausbildungsplatz|gespräch|vorstellungsgespräch|probearbeiten|probetag)\s+(?:als|zum|zur|im bereich|für die stelle als|für die position|für die stelle|auf die stelle als|auf die stelle|um die stelle als|um die stelle|für die|für den|als:)\s*{_R}{_END}",
        rf"\b(?:poste|emploi|offre|candidature|fonctions?|contrat)\s+(?:de|d['’]|en tant que|comme|pour le poste de|pour le poste d['’]|au poste de|au poste d['’]|pour l'offre de|pour l'offre)\s*{_R}{_END}",
        rf"\b(?:puesto|vacante|posición|oferta|candidatura|plaza|cargo)\s+(?:de|para|como|al puesto de|para el puesto de|a la vacante de|de la vacante)\s*{_R}{_END}",
        rf"\b(?:posizione|ruolo|candidatura|offerta|figura|annuncio|mansione|selezione)\s+(?:di|come|per il ruolo di|per la posizione di|per la figura di|per|da|aperta di|alla posizione di)\s*{_R}{_END}",
        rf"\b(?:vaga|posição|função|cargo|candidatura|oportunidade|lugar)\s+(?:de|como|para|à vaga de|para a vaga de|para a função de|a|à posição de|para a posição de)\s*{_R}{_END}",
        rf"\b(?:vacature|functie|rol|sollicitatie|baan|positie)\s+(?:van|als|voor de functie van|voor de functie|voor de rol van|voor de vacature|voor de positie|voor|op de functie van|op de functie|naar de functie van|bij)\s*{_R}{_END}",
    )
)


def clean_role(raw: str) -> str:
    """Return a job title as one writes it in a letter: 'the Data Engineer (m/w/d) role' -> 'Data Engineer'."""
    role = " ".join(raw.replace("*", "*").split()).strip(" -–—|:,.;\"'“”„*")
    role = _BRACKETED_ID.sub("", _GENDERS.sub("", role)).strip(" -–—|:,.;\"'“”„")
    for _ in range(3):
        shorter = _TAIL.sub("", _TRIM.sub("", role)).strip(" -–—|:,.;\"'“”„")
        if shorter == role or not shorter:
            break
        role = shorter
    if role.count("(") != role.count(")"):
        role = role.split("(")[0].strip()
    return role


def is_role(text: str) -> bool:
    """Tell whether `text` reads as a job title on its own."""
    folded = fold(text).strip()
    if not folded or len(folded.split()) > MAX_ROLE_WORDS:
        return False
    return bool(_HEADS.search(folded)) or bool(_AREAS.match(folded))


def role_in_text(text: str) -> str:
    """Return the job title the text says the event is about, '' when it says none."""
    for pattern in _IN_TEXT:
        for match in pattern.finditer(text):
            role = clean_role(match.group(1))
            if is_role(role) and len(role) > 2:  # noqa: PLR2004 - 'IT' alone is no role
                return role
    return ""
