"""Words of job titles: listed heads, fields of work, and the endings that make a doer.

A listed word is a job anywhere. An ending alone only tells a job from a company beside it.
"""

from __future__ import annotations

import re

from bot.core.recognise.organisations import FIRM_NAME, ORGANISATION
from bot.core.recognise.text import fold
from bot.core.recognise.trades import GERMANIC_TRADES, ROMANCE_TRADES

MAX_ROLE_WORDS = 9

# Heads of job titles (folded). A suffix form (…entwickler, …leiter) is matched by the ending.
_HEADS = re.compile(
    r"(?<![a-z])(?:(?:rep|hand|mate|crew|lead|owner|fellow|cook|agent|guard|pilot|captain|stage|"
    r"rn|vp|cto|ceo|cfo|coo|cmo|sre|actor|baker|driver|partner|tutor|officer|butcher|tailor)|"
    r"[a-z]*(?:engineer(?!ing)|coordinat(?:eur|rice)|coordinador[a]?|coordinat(?:ore|rice)|"
    r"developer|konstrukteur|teamleitung|leitung|leiterin|pianist|"
    r"musician|shift lead|[a-z]{3,}leader|crew member|team member|sales assistant|care worker|"
    r"worker|helper|"
    r"labou?rer|warden|matron|sommelier|seamstress|optician|pharmacy|technologist|handler|"
    r"keeper|sailor|docteur|maitre|moniteur|animat(?:eur|rice)|vigile|agent d[e'] ?[a-z]+|"
    r"hote(?:sse)?|bibliothecaire|orthophoniste|kinesitherapeute|sage-femme|pharmacien(?:ne)?|"
    r"preparat(?:eur|rice)|coiffeu(?:r|se)|fleuriste|estheticienne|dise(?:n|ñ)ador|manager|"
    r"designer|scientist|analyst|architect|consultant|specialist|coordinator|"
    r"administrator|director|assistant|associate|accountant|controller|recruiter|representative|"
    r"executive|"
    r"officer|technician|operator|supervisor|teacher|lecturer|professor|researcher|nurse|therapist|"
    r"physician|surgeon|pharmacist|mechanic|electrician|plumber|carpenter|chef|barista|waiter|"
    r"waitress|"
    r"bartender|receptionist|cashier|clerk|secretary|editor|writer|copywriter|journalist|"
    r"translator|marketer|"
    r"strategist|planner|buyer|advisor|adviser|counsel|lawyer|paralegal|solicitor|auditor|"
    r"trainee|apprentice|intern(?:ship)?|"
    r"graduate programme|graduate|professur|juniorprofessur|lehrstuhl|postdoc|postdoctoral "
    r"researcher|phd (?:position|student|candidate)|volunteer|librarian|curator|violin(?:ist)?|"
    r"cellist|musician|singer|"
    r"actor|dancer|photographer|videographer|producer|animator|artist|stylist|hairdresser|"
    r"beautician|florist|gardener|"
    r"cleaner|caretaker|carer|caregiver|housekeeper|nanny|firefighter|paramedic|steward|"
    r"stewardess|attendant|broker|"
    r"underwriter|actuary|trader|banker|teller|economist|statistician|chemist|biologist|"
    r"physicist|geologist|"
    r"welder|machinist|fitter|painter|roofer|mason|surveyor|estimator|foreman|merchandiser|"
    r"salesperson|seller|stocker|picker|packer|"
    r"tester|devops|head of [a-z]+|operative|balconista|rececionista|empregad[oa]|auxiliar|"
    r"soprano|mezzo|tenor|baritone|inspector|instructor|investigator|negotiator|"
    r"moderator|educator|facilitator|adjuster|examiner|assessor|appraiser|conductor|scheduler|"
    r"dispatcher|courier|porter|steward(?:ess)?|concierge|host(?:ess)?|sommelier|programmer|"
    r"modeller|drafter|draughtsman|interpreter|comptroller|treasurer|archivist|"
    r"[a-z]{3,}(?:ologist|ographer|smith|keeper|maker|wright|therapeut|pfleger)|optometrist|"
    r"[a-z]{4,}ician|registrar|sergeant|constable|detective|chaplain|priest|verger|organist|"
    r"choirmaster|kapellmeister|dramaturg|lectureship|fellowship|apprenticeship|traineeship|"
    r"residency|istruttore|istruttrice|funzionari[oa]|collaborat(?:ore|rice)|cariste|"
    r"sachbearbeitung|assistenz|betreuung|scrum master|trainer|coach|counsel(?:l)?or|"
    r"veterinarian|vet nurse|dentist|hygienist|midwife|optometrist|radiographer|dietitian|"
    r"psychologist|lab technician|generalist|principal|ranger|"
    r"entwickler|ingenieur|leiter|berater|kaufmann|kauffrau|kaufleute|fachkraft|fachfrau|"
    r"fachmann|fachwirt|pfleger|schwester|erzieher|"
    r"lehrer|lehrkraft|referent|referendar|sachbearbeiter|techniker|mechaniker|mechatroniker|"
    r"elektroniker|elektriker|koch|koechin|kochin|"
    r"backer|baecker|verkaufer|verkaeufer|buchhalter|disponent|fahrer|assistenz|assistent|"
    r"praktikant|praktikum|werkstudent|"
    r"auszubildende|azubi|ausbildung|werksstudent|volontar|redakteur|gestalter|planer|meister|"
    r"monteur|schreiner|tischler|maurer|"
    r"maler|gartner|kellner|servicekraft|bedienung|hilfe|aushilfe|mitarbeiter|angestellte|"
    r"angestellter|helfer|arzt|arztin|jurist|anwalt|wissenschaftler|doktorand|"
    r"pharmazeut|apotheker|laborant|konditor|friseur|metzger|gesundheits- und krankenpfleger|"
    r"hausmeister|steuerfachangestellte[r]?|controllerin|makler|kraft|therapeut|padagoge|"
    r"developpeu(?:r|se)|ingenieure?|cheff?e? de (?:projet|produit|rang|partie|cuisine|service|"
    r"secteur)|charge[e]? d[e']\s?\w+|responsable|directeur|directrice|"
    r"commerciale?|comptable|assistante?|gestionnaire|infirmiere?|aide-soignante?|vendeu(?:r|"
    r"se)|serveu(?:r|se)|cuisiniere?|boulangere?|patissiere?|"
    r"technicien(?:ne)?|conseillere?|consultante?|stagiaire|alternante?|alternance|analyste|"
    r"redact(?:eur|rice)|graphiste|concept(?:eur|rice)|formateur|formatrice|enseignante?|"
    r"educat(?:eur|rice)|juriste|avocate?|notaire|architecte|chauffeur|magasiniere?|mecanicien|"
    r"electricien|plombier|menuisier|acheteu(?:r|se)|chercheu(?:r|se)|professeure?|"
    r"desarrollador[a]?|ingenier[oa]|jef[ea] de \w+|gerente|analista|consultor[a]?|director[a]?|"
    r"contable|administrativ[oa]|auxiliar(?: de \w+)?|comercial|"
    r"dependient[ea]|camarer[oa]|cociner[oa]|enfermer[oa]|profesor[a]?|maestr[oa]|tecnic[oa]|"
    r"disenador[a]?|programador[a]?|becari[oa]|practicas|recepcionista|abogad[oa]|"
    r"encargad[oa]|conductor[a]?|repartidor[a]?|mozo de almacen|investigador[a]?|arquitect[oa]|"
    r"cientific[oa] de datos|redactor[a]?|traductor[a]?|educador[a]?|fisioterapeuta|"
    r"farmaceutic[oa]|"
    r"desenvolvedor[a]?|engenheir[oa]|gestor[a]?|coordenador[a]?|vendedor[a]?|assistente|"
    r"contabilista|contador[a]?|enfermeir[oa]|professor[a]|cozinheir[oa]|"
    r"empregad[oa] de mesa|estagiari[oa]|estagio|designer|advogad[oa]|motorista|rececionista|"
    r"tecnico|arquitet[oa]|administrador[a]?|"
    r"sviluppat(?:ore|rice)|ingegnere|responsabile|addett[oa] [a-z]+|impiegat[oa]|commess[oa]|"
    r"camerier[ea]|cuoc[oa]|infermier[ea]|insegnante|maestra|progettista|"
    r"contabile|ragionier[ea]|tirocinante|tirocinio|stagista|tecnico|commerciale|magazziniere|"
    r"autista|operai[oa]|operatore|operatrice|educatrice|educatore|avvocato|architetto|grafico|"
    r"direttore|direttrice|venditore|venditrice|consulente|ricercatore|ricercatrice|farmacista|"
    r"pasticcere|panettiere|pizzaiolo|parrucchiere|segretaria|"
    r"ontwikkelaar|ingenieur|manager|adviseur|medewerker|medewerkster|verpleegkundige|leraar|"
    r"lerares|docent|docente|kok|verkoper|verkoopster|"
    r"boekhouder|administrateur|stagiair|monteur|chauffeur|ontwerper|onderzoeker|teamleider|"
    r"projectleider|leidinggevende|pedagogisch medewerker|"
    r"beleidsmedewerker|jurist|makelaar|kapper|bakker|magazijnmedewerker|planner|secretaresse|"
    r"bediening|accountmanager|begeleider|verzorgende|specialist))"
    r"(?:e?r?(?:[:*/_(]?-?in(?:nen)?\)?|in|s|e|n)?)(?![a-z])"
)
_AREAS = re.compile(
    r"^(?:(?:senior|junior|staff|principal|lead|head of|mid-level|jr\.?|sr\.?)\s+)*(?:backend|"
    r"back-end|frontend|front-end|full-?stack|"
    r"software|data|machine learning|ml|ai|ux|ui|ux/ui|product|product design|platform|security|"
    r"cloud|mobile|ios|android|qa|"
    r"swe|sde|pm|tpm|sdr|bdr|ae|csm|ide|atsem|lpn|cna|"
    r"marketing|sales|finance|hr|operations|customer success|customer support|legal|logistics|"
    r"research|devops|"
    r"software engineering|engineering management|data science|data engineering|product "
    r"management|project management|graphic design|controlling|front desk|front of house|mts|phd|"
    r"foh|rezeption|service|"
    r"einkauf|vertrieb|buchhaltung|"
    r"comptabilite|contabilidad|contabilita)(?:\s+(?:[iv]{1,3}|[1-6]|l\d))?$"
)


# 'Seasonal Hatchery Tech': a job only as the last of several words.
_ENDS_TITLE = re.compile(r"\w \w*(?:tech|hand|programme?|scheme|rotation|internship)$")
# How the feminine is made of the masculine, where an added letter does not do.
_FEMININE = (
    ("teur", "trice"),
    ("eur", "euse"),
    ("ier", "iere"),
    ("er", "ere"),
    ("ien", "ienne"),
    ("or", "ora"),
    ("tore", "trice"),
    ("iere", "iera"),
    ("o", "a"),
    ("an", "ana"),
)


def _forms(word: str) -> set[str]:
    return {word} | {word.removesuffix(a) + b for a, b in _FEMININE if word.endswith(a)}


_WHOLE = frozenset(form for word in GERMANIC_TRADES | ROMANCE_TRADES for form in _forms(word))
_WORD = re.compile(r"[a-zß]{2,40}")
_INFLECTION = re.compile(r"(?:erin|innen|in|er|en|s|e|n)$")
# Shorter words only count on their own: 'boss' is no 'oss'.
_SHORTEST_HEAD = 5


def _is_trade(word: str) -> bool:
    """Tell whether a folded word is a trade or a compound that ends in one."""
    for form in (word, _INFLECTION.sub("", word)):
        heads = {form[at:] for at in range(1, len(form) - _SHORTEST_HEAD + 1)}
        if form in _WHOLE or not heads.isdisjoint(GERMANIC_TRADES):
            return True
    return False


# Endings of doers: the first word of a Romance title, the last of a Germanic one.
_DOES_FIRST = re.compile(
    r"(?!karriere|carriere|premier|dernier|atelier|papier|quartier|metier|dossier|courrier|"
    r"chantier|"
    r"courier)[a-zß]{3,}(?:eure?|ier|euse|iere|ienn?e|istes?|ante|trice|aire|er[oa]|"
    r"d[oe]ra?|ista|tora?|"
    r"ari[oa]|"
    r"eir[oa]|iera|ai[oa]|tore|ente|olog[oa]|ologue|nom[oea]|ician)(?:[/(·.-]\w{1,5}\)?)?"
)
_DOES_LAST = re.compile(
    r"(?!(?:customer|partner|member|number|order|offer|newsletter|computer|center|chamber|tower)$)"
    r"[a-zß]{3,}(?:er|erin|ist|istin|[tsd]or|[tsd]orin|eur|eurin|kraft|frau|hilfe|wart|wirt|"
    r"wirtin|hand|man|"
    r"woman|vrouw|person|smith|wright|hulp|aar|aarster|ster|kundige|kracht|ician|ee|loge|login|"
    r"nom|nomin|path|pathin)(?:[:*/(]?-?in\)?)?"
)
MAX_GUESSED_WORDS = 5


def is_role(text: str) -> bool:
    """Tell whether `text` reads as a job title on its own."""
    folded = fold(text).strip()
    if not folded or len(folded.split()) > MAX_ROLE_WORDS:
        return False
    return names_a_job(folded) or bool(_AREAS.match(folded) or _ENDS_TITLE.search(folded))


def names_a_job(text: str) -> bool:
    """Tell whether `text` holds a job's own word; a mere field ('Research') does not."""
    folded = fold(text)
    return bool(_HEADS.search(folded)) or any(map(_is_trade, _WORD.findall(folded)))


def ends_like_a_job(text: str) -> bool:
    """Tell whether an unlisted phrase ends like a doer: a job, if something else is the firm.

    'Fassadenreiniger' and 'Podadora de altura' do, 'Ravalement Besson' does not.
    """
    folded = fold(text).strip()
    words = re.findall(r"[a-zß/(·.:*)-]+", folded)
    if not words or len(words) > MAX_GUESSED_WORDS or FIRM_NAME.search(folded):
        return False
    if ORGANISATION.search(folded):  # 'Coordinateur logistique' does the work of a firm
        return bool(_DOES_FIRST.fullmatch(words[0])) and not ORGANISATION.fullmatch(words[0])
    return bool(_DOES_FIRST.fullmatch(words[0]) or _DOES_LAST.fullmatch(words[-1]))


# Nouns of doing: 'Refit Planning', 'Schadenregulierung', 'Gestión de Flota', 'Coordination'.
_OF_WORK = re.compile(
    r"(?!(?:meeting|briefing|training|hearing|screening|holding|king|spring|sterling|evening|"
    r"morning|wedding|building|boeing|mission|station|nation|fashion|action|stiftung|zeitung|"
    r"verwaltung|siedlung|apartment|document|moment|element|investment|basement)s?$)"
    r"[a-z]{2,}(?:ing|[^s]age|ung|ungen|ment|tion|sion|cion|cao|zione|sione|stion|istik|schaft|"
    r"pflege|"
    r"wesen|enablement|keeping|tenance|heid|beheer|beheersing|verkoop|inkoop|zorg|opvang|"
    r"sicherung|nagement)"
)
_FIELDS = re.compile(
    r"(?:ops|operations|marketing|sales|growth|partnerships?|success|support|strategy|finance|"
    r"legal|communications?|comms|analytics|logistics|procurement|research|reception|admin|"
    r"compliance|risk|treasury|payroll|payments?|crm|seo|qa|bi|foh|boh|cdp|hca|tpm|pmo|"
    r"front desk|back office|customer service|"
    r"theke|winkel|comptoir|mostrador|vertrieb|einkauf|lager|verkauf|technik|empfang|kasse|"
    r"buchhaltung|innendienst|aussendienst|"
    r"versand|revision|personal|schicht|springer|spule|spulkuche|"
    r"achats|ventes|vente|accueil|logistique|caisse|plonge|salle|comptabilite|rayon|mise en rayon|"
    r"desarrollo|sviluppo|developpement|gestion|gestao|gestione|atencion|"
    r"ventas|compras|almacen|barra|sala|cocina|caja|trafico|atencion al cliente|limpieza|"
    r"vendas|balcao|armazem|tesouraria|atendimento|caixa|apoio|loja|limpeza|"
    r"vendite|acquisti|magazzino|cassa|cucina|banco|ufficio \w+|amministrazione|pulizie|"
    r"magazijn|bediening|balie|receptie|administratie|afwas|keuken|kassa|inpak|bezorging)"
)


def reads_like_work(text: str) -> bool:
    """Tell whether a phrase that names no doer speaks of work rather than of a firm.

    'Refit Planning' and 'magazzino' do; it tells the job from a company beside it, no more.
    """
    folded = fold(text).strip()
    words = re.findall(r"[a-z0-9/&']+", folded)
    if not words or len(words) > MAX_GUESSED_WORDS + 1:
        return False
    if is_role(text) or ends_like_a_job(text):
        return True
    return is_field(text) or any(map(_OF_WORK.fullmatch, (words[0], words[-1])))


def is_field(text: str) -> bool:
    """Tell whether a phrase begins or ends with a listed field of work ('FOH', 'balcão')."""
    words = re.findall(r"[a-z0-9/&']+", fold(text))
    ends = {" ".join(part) for part in (words[:1], words[-1:], words[:2], words[-2:])}
    return any(map(_FIELDS.fullmatch, ends))
