"""Capitalised phrases that are no companies: tools, days, places, job titles, people."""

from __future__ import annotations

import re

from bot.core.recognise.names import FIRM_NAME, ORGANISATION, is_person_name
from bot.core.recognise.roles import is_role
from bot.core.recognise.text import fold

_NOT_COMPANIES = re.compile(
    r"^(?:zoom|google(?: meet| calendar)?|meet|microsoft(?: teams)?|teams|skype|webex|hangouts?|calendly|greenhouse|lever|ashby|goodtime|modernloop|workday|linkedin|indeed|hirevue|codility|codingame|amazon chime|chime|excel|word|powerpoint|drh|rrhh|gm|ceo|cto|cfo|coo|vp|md|gca|personalvermittlung|internal|intern|hackerrank|codesignal|testgorilla|coderpad|"
    r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|miercoles|jueves|viernes|"
    r"january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|marz|mai|juni|juli|oktober|dezember|"
    r"you|your|we|our|us|the|this|please|best|thanks|hi|hello|i|if|ihnen|ihrem|ihrer|uns|unser\w*|ihre?n?|dir|sie|wir|vous|nous|te|usted|questions?|english|german|french|deutsch|englisch|python|java|sql|html|css|react|aws|"
    r"cet|cest|gmt|est|edt|pst|pdt|bst|utc|am|pm|uhr|hr|it|cv|id|link|video|phone|call|interview\w*|onsite|technical|teams?|room|floor|building|street|reception|empfang|raum|zimmer|hauptstr.*|"
    r"berlin|munich|munchen|hamburg|koln|frankfurt|stuttgart|zurich|wien|vienna|london|manchester|paris|lyon|madrid|barcelona|lisbon|lisboa|porto|rome|roma|milan|milano|amsterdam|rotterdam|utrecht|new york|san francisco|europe|germany|uk|usa|france|spain|italy|"
    r"meeting|join|dial|click|details|location|date|time|when|where|what|interest|mr|ms|mrs|dr|herrn?|frau|mme|senior|junior|lead|head|vp|chief|engineering|product|design|data|sales|marketing|people|talent|recruiting|human resources|hiring manager|personal)\b[\s\w.]{0,12}$"
)


def is_company_name(name: str) -> bool:
    """Tell whether a capitalised phrase can be a company (no person, job title or tool)."""
    folded = fold(name)
    if not name or _NOT_COMPANIES.match(folded) or is_person_name(name):
        return False
    firm = ORGANISATION.search(folded) or FIRM_NAME.search(folded)
    return bool(firm) or not is_role(name)
