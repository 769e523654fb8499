"""Wordings in which a text names the employer, in seven languages."""

# ruff: noqa: RUF001 - dashes and quotes as people and calendars type them

from __future__ import annotations

import re

W = r"(?<![\w&.+-])(?:[A-ZÀ-Þ0-9][\w&'’.+-]{0,40}[\w+]|[A-ZÀ-Þ]|&)"
_JOIN = (
    r"(?:[ \t]+(?:(?:of|the|de|del|della|di|du|des|von|van|der|den|und|and|et|y|e|en|&|für)[ \t]+)?"
)
NAME = rf"({W}{_JOIN}{W}){{0,4}})"
STATED = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?:^|\n|[–|(-]\s*)\W{{0,3}}(?:(?:[Cc]lient|[Ee]mployer|[Cc]ompany|[Uu]nternehmen|"
        rf"[Ff]irma|[Aa]rbeitgeber|[Ee]ntreprise|[Ss]oci[ée]t[ée]|[Cc]liente?|[Ee]mpresa|"
        rf"[Aa]zienda|[Bb]edrijf|[Oo]pdrachtgever|[Ww]erkgever|[Kk]unde|[Oo]rgani[sz]ation|"
        rf"[Kk]lant)(?: name)?\s?:\s*{NAME})",
        rf"\b(?:our client|my client|unser Kunde|unsere Kundin|unseren? Kunden?|unserem Kunden|"
        rf"unser Mandant(?:en)?|notre client|nuestro cliente|nosso cliente|il nostro cliente|"
        rf"onze (?:klant|opdrachtgever)|on behalf of|im Auftrag (?:von|der)|namens|per conto di|"
        rf"pour le compte de|en nombre de)[,:]?\s+(?:the |der |die )?{NAME}",
        rf"\b(?:[Ii]nterview|[Cc]onversation|[Cc]hat|[Cc]all|[Mm]eeting|[Rr]ole|[Pp]osition|"
        rf"[Oo]pportunity|[Oo]pening|[Jj]ob|[Cc]areer|[Ii]nterest|[Aa]pplication|[Aa]pplying|"
        rf"[Aa]pplied|[Jj]oin(?:ing)?|[Ww]ork(?:ing)?|[Tt]eam|[Rr]ecruiter|[Ll]ife|[Hh]ere|"
        rf"[Vv]acancy|[Pp]ost|[Mm]anager|[Ee]ngineer|[Dd]eveloper|[Hh]iring|[Ss]hift|[Tt]rial|"
        rf"[Dd]ay|[Oo]nsite|[Ss]creen|[Ss]tage|[Pp]rocess|[Pp]artner|[Aa]cquisition|[Mm]andate|"
        rf"from|works?|[Tt]est|[Aa]ssessment|invited)\s+(?:in|with|to|at|for|from)\s+(?:the\s+|"
        rf"our\s+)?{NAME}",
        rf"{NAME}\s+(?:(?:is|are) (?:looking|hiring|searching|recruiting|after)|recrute|sucht|"
        rf"busca|"
        rf"zoekt|procura|cerca|invites? you|invited you|has invited you|would like to (?:invite|"
        rf"meet)|"
        rf"is inviting you|lädt (?:Sie|dich)|vous invite|te invita|ti invita|La invita|nodigt "
        rf"(?:je|u) uit|convida)",
        rf"\b(?:Fa\.|Firma|[Ee]ntreprise|[Ee]mpresa|[Dd]itta|[Bb]edrijf)\s+{NAME}",
        rf"\b(?:bei|beim)\s+(?:der\s+|dem\s+|den\s+|uns\s+(?:bei|in)\s+(?:der\s+)?|"
        rf"Firma\s+)?{NAME}",
        rf"\bchez\s+{NAME}|\bau sein (?:de la |du |de l'|d'|de )\s?{NAME}",
        rf"\b(?:bij|presso|naar)\s+(?:de\s+|het\s+|la\s+|il\s+|l'\s?)?{NAME}",
        rf"\b(?:trabajar|puesto|vacante|entrevista|proceso|equipo|oferta|oportunidad|"
        rf"candidatura)\s(?:\w+\s){{0,5}}?(?:en|de|con)\s+(?:la empresa\s+)?{NAME}",
        rf"\b(?:vaga|entrevista|processo|equipa|equipe|time|oportunidade|candidatura|trabalhar|"
        rf"conversa)\s(?:\w+\s){{0,5}}?(?:na|no|da|do|com a|com o)\s+(?:empresa\s+)?{NAME}",
        rf"\b(?:colloquio|posizione|ruolo|lavorare|candidatura|selezione|team|"
        rf"opportunità)\s(?:\w+\s){{0,5}}?(?:in|di|da|con|per|del)\s+{NAME}",
        rf"\b(?:[Tt]he|[Yy]our|[Ii]hr|[Dd]as|[Dd]ein|[Ll]'équipe|[Éé]quipe(?: recrutement)?|"
        rf"[Ee]quipo(?: de)?|[Ii]l [Tt]eam|[Hh]et|[Ee]quipa|[Ee]quipe)\s+{NAME}[ -](?:[Tt]eam|"
        rf"[Rr]ecruit|[Tt]alent|[Hh]iring|[Pp]eople|HR|[Cc]areers|[Ii]nterview)",
        rf"(?m)^\W{{0,3}}{NAME}\s+(?:Recruiting|Recruitment|Talent|Hiring|People|HR|Careers|"
        rf"Human Resources|Personalabteilung|Recrutement|RH|RRHH|Team)\b",
        rf"\b(?:welcome to|about|learn more about|interested in|interest in|visit|[Ww]illkommen "
        rf"bei)\s+{NAME}",
        rf"\b(?:[Rr]ecruiter(?:in)?|[Rr]ecruiting|[Rr]ecrutement|[Rr]ecruteu\w+|"
        rf"[Rr]eclutador\w*|[Rr]ecrutador\w*|[Ss]elezione|[Ss]elección|[Tt]alent(?: "
        rf"[Aa]cquisition)?(?: [Pp]artner| [Mm]anager| [Ss]pecialist| [Tt]eam)?|HR(?: Manager| "
        rf"Business Partner)?|RH|RRHH|People Partner|[Rr]ecruitment|[Cc]oordinator|"
        rf"Personalreferent(?:in)?|Personalleiter(?:in)?|[Mm]anager(?:in)?|[Dd]irector|CTO|CEO|"
        rf"COO|CFO|Founder|VP(?: \w+)?|Head of \w+|[Oo]wner|[Ll]ead)(?:\s+(?:at|bei|chez|en|bij|"
        rf"di|da|na|de)|,|\s*[|@–-])\s+{NAME}",
    )
)
CAPITALISED = re.compile(NAME)
WITH_LEGAL_FORM = re.compile(
    rf"{NAME},?\s+(?:GmbH(?: & Co\.? KG)?|AG|SE|KG|e\.V\.|Inc\.?|LLC|Ltd\.?|Limited|PLC|plc|"
    rf"S\.A\.S?\.?|SAS|SARL|SA|S\.L\.U?\.?|SL|S\.p\.A\.?|SpA|S\.r\.l\.?|Srl|B\.V\.|BV|N\.V\.|NV|"
    rf"Lda\.?|Ltda\.?)(?!\w)"
)
SENDER_TAIL = re.compile(
    r"\s*[-–|,(]?\s*\b(?:early careers|graduate\w*|apprenticeships?|emerging talent|recruiting|"
    r"recruitment|talent(?: acquisition| team)?|careers?|"
    r"hiring(?: team)?|hr|human resources|people(?: team)?|jobs|karriere|personal(?:abteilung)?|"
    r"recrutement|rh|rrhh|interviews?|interview team|scheduling|resourcing|team|via .*|no-?reply|"
    r"notifications?|campus|candidates?|coordination|recursos humanos|risorse umane|werving|"
    r"selectie|bewerbung(?:en|smanagement)?)\b.*$",
    re.IGNORECASE,
)
PUBLIC = (
    "University|Universität|Università|Université|Universidad|Universidade|Universiteit|City|"
    "Bank|Comune|Gemeente|Ayuntamiento|Mairie|"
    "Ville|Commune|Département|Région|Landkreis|Gemeinde|Diputación|Generalitat|Junta de Freguesia|"
    "Regione|Provincia|Provincie|Waterschap|Town|Borough|County|"
    "Hochschule|Institute|College|Ministry|Stadt|Câmara Municipal|Hospital|Museum|Port|Diocese"
)
DEPARTMENT = re.compile(
    r"\b(?:platform|engineering|team|campus|graduate|data|product|marketing|sales|office|"
    r"recruit\w*|talent|hr|people|interview|europe|emea|uk|germany|deutschland)\b",
    re.IGNORECASE,
)
HOST = re.compile(r"(?:https?://|@|\bwww\.)([a-z0-9][a-z0-9.-]{2,80}\.[a-z]{2,10})", re.IGNORECASE)
