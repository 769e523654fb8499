"""Capitalised phrases that are no companies: tools, days, places, job titles, people."""

from __future__ import annotations

import re
from functools import lru_cache

from bot.core.company import squash
from bot.core.domains import is_agency_domain
from bot.core.known_domains import HIRING_SOFTWARE, TEST_PLATFORMS
from bot.core.recognise.job_words import is_role
from bot.core.recognise.names import is_person_name
from bot.core.recognise.organisations import FIRM_NAME, FIRM_OF_DOERS, ORGANISATION
from bot.core.recognise.text import fold

_NOT_COMPANIES = re.compile(
    r"^(?:(?:council|head|main|civic|town|city|our) (?:offices?|building|hall|centre)|n\+1|zoom|"
    r"google(?: meet| calendar)?|meet|microsoft(?: teams)?|teams|skype|webex|"
    r"hangouts?|"
    r"calendly|greenhouse|lever|ashby|goodtime|modernloop|workday|linkedin|indeed|hirevue|"
    r"codility|codingame|amazon chime|chime|excel|word|powerpoint|drh|rrhh|gm|ceo|cto|cfo|coo|"
    r"vp|md|gca|personalvermittlung|internal|intern|hackerrank|codesignal|testgorilla|coderpad|"
    r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|"
    r"donnerstag|freitag|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|miercoles|jueves|"
    r"viernes|"
    r"january|february|march|april|may|june|july|august|september|october|november|december|"
    r"januar|februar|marz|mai|juni|juli|oktober|dezember|"
    r"you|your|we|our|us|the|this|please|best|thanks|hi|hello|i|if|ihnen|ihrem|ihrer|uns|"
    r"unser\w*|ihre?n?|dir|sie|wir|vous|nous|te|usted|questions?|english|german|french|deutsch|"
    r"englisch|python|java|sql|html|css|react|aws|"
    r"cet|cest|gmt|est|edt|pst|pdt|bst|utc|am|pm|uhr|hr|it|cv|id|link|video|phone|call|"
    r"interview\w*|onsite|technical|teams?|room|floor|building|street|reception|empfang|raum|"
    r"zimmer|hauptstr.*|"
    r"berlin|munich|munchen|hamburg|koln|frankfurt|stuttgart|zurich|wien|vienna|london|"
    r"manchester|paris|lyon|madrid|barcelona|lisbon|lisboa|porto|rome|roma|milan|milano|"
    r"amsterdam|rotterdam|utrecht|new york|san francisco|europe|germany|uk|usa|france|spain|"
    r"italy|"
    r"meeting|join|dial|click|details|location|date|time|when|where|what|interest|mr|ms|mrs|dr|"
    r"herrn?|frau|mme|senior|junior|lead|head|vp|chief|engineering|product|design|data|sales|"
    r"marketing|people|talent|recruiting|human resources|hiring manager|"
    r"personal)\b[\s\w.]{0,12}$"
)


@lru_cache(maxsize=1)
def _tools() -> frozenset[str]:
    """Names of hiring software and test platforms: they run interviews, they do not hold them."""
    labels = (domain.partition(".")[0] for domain in HIRING_SOFTWARE | TEST_PLATFORMS)
    return frozenset(squash(label) for label in labels)


def is_tool(name: str) -> bool:
    """Tell whether a name is hiring software's."""
    return squash(name) in _tools()


def is_company_name(name: str) -> bool:
    """Tell whether a capitalised phrase can be a company (no person, job title or tool)."""
    folded = fold(name)
    if is_tool(name):
        return False
    if is_agency_domain(squash(name)):
        return True
    if not name or _NOT_COMPANIES.match(folded) or is_person_name(name):
        return False
    firm = ORGANISATION.search(folded) or FIRM_NAME.search(folded) or FIRM_OF_DOERS.search(folded)
    return bool(firm) or not is_role(name)
