"""Job titles as one writes them: without article, requisition number, genders and hours."""


# ruff: noqa: RUF001 - dashes and quotes as people and calendars type them

from __future__ import annotations

import re

_TRIM = re.compile(
    r"^(?:(?:req|ref|job id|kennziffer|vacancy|"
    r"job)[ .:#-]{0,3}[\w/-]*\d[\w/-]*[:,–-]?|re|regarding|wg\.?|be (?:our|the|an?)(?: next|"
    r" new)?|remplacement (?:de la|du|de l'|d')|"
    r"alternance|ausbildungsplatz(?: als| zum| zur)?|um (?:den|die|"
    r"einen)|concorso|part[- ]time|full[- ]time|temporary|permanent|temp|vollzeit|teilzeit|"
    r"vorstellung|interest in(?: our)?|discuss(?: the)?|about(?: the)?|candidature(?: de| au "
    r"poste de| pour)?|candidatura(?: per| a| para| come| como)?|bewerbung(?: als)?|"
    r"sollicitatie(?: als| voor)?|application for|"
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


def without_company(role: str, company: str) -> str:
    """Return the job title without the employer's name in it ('Trainee Hansebank')."""
    if company and company in role and company != role:
        return clean_role(role.replace(company, "")) or role
    return role
