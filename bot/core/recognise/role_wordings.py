"""Labels and looser wordings of jobs in texts, in seven languages."""

# ruff: noqa: RUF001 - dashes and quotes as people and calendars type them

from __future__ import annotations

import re

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
LABELLED = re.compile(
    r"(?im)^\W{0,3}(?:the |your |our )?(?:(?:role|position|job|post)(?: title)?(?: applied for)?|"
    r"you(?:'ve)? applied (?:for|to)|(?:you are |you're )?(?:hiring|interviewing|applying) for|"
    r"regarding your application|(?:deine |ihre )?bewerbung(?: als)?|rol|offerta di lavoro|vacante|"
    r"oferta(?: de empleo)?|subject|betreff|objet|asunto|oggetto|assunto|onderwerp|betreft|topic|"
    r"(?:your |job )?application|"
    r"(?:deine|ihre) bewerbung|(?:votre|ta|tu|su|sua|la sua|a sua) candidat(?:ure|ura)|rolle|"
    r"stelle|"
    r"stellenbezeichnung|plaza|profil|fun[cç][aã]o|mansione|requisition|job opening|jobtitel|"
    r"(?:je|uw|jouw) sollicitatie|poste|puesto|posizione|ruolo|vacature|"
    r"functie|vaga|cargo|posici[oó]n|post|"
    r"(?:role|position|job) (?:you(?:'ve)? )?applied (?:for|to)|"
    r"for the role|offre|mission|poste (?:visé|concerné|proposé)|vacancy|beruf|posten|opening|"
    r"reference|intitulé du "
    r"poste)\s*(?::|\s[–-]\s)\s*([^\n]{3,90})"
)
LABELLED_INSIDE = re.compile(
    r"\b(?:Role|Position|Job title|Stelle|Poste|Puesto|Posizione|Ruolo|Vacature|Functie|Vaga|"
    r"Vacancy|Cargo)\s*:\s*([^\n.;|]{3,80})"
)
# Wordings that hardly leave a doubt: 'for the … role', 'die Stelle als …'.
FIRM = tuple(
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
LOOSE = tuple(
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
