"""Words around people in a text: titles, joiners, and what is never a name."""

# ruff: noqa: SIM905 - a table of words reads better as text
# ruff: noqa: RUF001 - dashes and quotes as people and calendars type them

from __future__ import annotations

import re

from bot.core.recognise.job_words import is_role
from bot.core.recognise.names import HONORIFIC, NAME

MAX_NAMES = 10
ANY_NAME = re.compile(rf"(?<![\w.])(?:{NAME})")
TITLED_NAME = re.compile(rf"(?<=[a-z] ){HONORIFIC}\.? +[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?")
TEAM = re.compile(
    r"(?:departament|dipartiment|department|abteilung|servic|servizi|team|equip|afdeling|ufficio|"
    r"direc|direz|area|gruppe|sekretariat|responsabile|responsable|leit)"
)
# A line that begins with two words of a name and then what they do, or nothing.
ROW = re.compile(rf"{NAME}\s{{0,2}}(?:[,(|–—-]|$)")
EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
SENTENCE_END = re.compile(
    r"(?:(?<=[a-zà-ÿ)\d]{2}[.!?])|"
    r"(?<=\s\d[.!?]))(?<!\bProf\.)(?<!\bMrs\.)(?<!\bDr\.)(?<!\bMr\.)(?<!\bMs\.)(?<!\bSt\.)(?<!\bSig\.)(?<!\bDott\.)(?<!\bIng\.)(?<!\bAvv\.)(?<!\bArch\.)"
    r"(?<!\bHr\.)(?<!\bFr\.)(?<!\bNr\.)(?<!\bSra\.)(?<!\bSr\.)(?<!\bMme\.)(?<!\bDra\.)(?<!\bEng\.)(?<!\bssa\.)(?<!\bRev\.)(?<!\bdhr\.)(?<!\bmevr\.)(?<!\bDña\.)(?<!\bmw\.)\s+(?=[A-ZÀ-Þ])"
)
ADDRESS_BEHIND = re.compile(
    rf",?\s{{0,2}}(?:at|on|via|under|unter|à|en|a|op|[-–:])?\s{{0,2}}[(<]?{EMAIL.pattern}"
)
BRACKETS = re.compile(r"\s*[(\[<][^()\[\]<>]{0,120}[)\]>]")
TITLE = re.compile(
    r"\s*,\s(?:our |the |unser(?:e|em|er)? |notre |nuestr[oa] )?(?:[A-ZÀ-Þ][\w&./'-]*|of|for|"
    r"the|der|des|de|du|and|und|für|di|del|da|van|en|et|[a-zà-ÿ]+(?:in|ur|rice|or|er|ist|ora|"
    r"ager|eiter|eur|ice|nte|ble|CTO))"
    r"(?:\s(?:[A-ZÀ-Þ][\w&./'-]*|of|for|the|der|des|de|du|and|&|und|für|di|del|da|van|technique|"
    r"commercial|[a-zà-ÿ]+)){0,5}?(?=,| and | und | et | y | e | en |\.|;|$)"
)
PLAIN_TITLE = re.compile(r"\s*,\s[a-zà-ÿ][^,.;()\n]{2,40}(?=,)")
JOINER = re.compile(
    r"\s*(?:,\s*(?:(?:and|und|et|y|e|en|sowie|then|followed by|as well as)\s)?|[&/+]|(?:and|und|"
    r"et|y|e|ed|en|sowie|followed by|then|as well as|puis|con|with|mit)\s)\s*(?:(?:then|also|"
    r"mit|with|by|avec|our|unserer?|unserem|notre|later|auch)\s+)*"
)
BEFORE_NAME = re.compile(
    r"^(?:(?!(?:us|you|me|about|regarding|for|to|at|in|on|uns|über|sur|sobre|zum|zur|als|pour|"
    r"para|over|op|per|su|nous|ons|noi|nosotros)\s)[a-zà-ÿ'’&.-]+,?\s){0,6}?(?=(?:l['’])?[A-ZÀ-Þ]|"
    r"(?:arch|dott|ing|avv|geom|dhr|mevr|drs|ir)\.)"
)
JOB_WORDS = re.compile(
    r"^(?:(?:Hiring|Engineering|Product|Team|Teamlead|Sales|General|Store|Shop|Office|Area|Head|"
    r"Senior|Lead|HR|VP|CTO|CEO|COO|CFO|CPO|Talent|People|Recruiting|Personal|"
    r"Geschäftsführer(?:in)?|"
    r"Geschäftsleitung|Teamleiter(?:in)?|Abteilungsleiter(?:in)?|Filialleiter(?:in)?|"
    r"Personalleiter(?:in)?|Küchenchef(?:in)?|Küchenmeister(?:in)?|Bereichsleiter(?:in)?|"
    r"Leiter(?:in)?|Inhaber(?:in)?|Meister(?:in)?|Ansprechpartner(?:in)?|Gesprächspartner(?:in)?|"
    r"(?:Diret|Direct|Dirett)\w+(?:\s[A-ZÀ-Þ]\w+(?=\s[A-ZÀ-Þ]\w+\s[A-ZÀ-Þ]))?|Prokurist(?:in)?|"
    r"Interviewer(?:in)?|Rückfragen|Manager|Director|Recruiter|Recruiterin|"
    r"[A-ZÄÖÜ][a-zäöüß]+(?:leiter|chef|meister|führer|inhaber|leitung|vorstand|kolleg)(?:in|e)?|"
    r"Deputy|Assistant|Vice|Acting|Treasurer|President|Dean|Provost|"
    r"Acquisition|Partner|Principal|Founder|Co-[Ff]ounder|Owner|Marketing|Finance|Operations|"
    r"Data|Design|Technical|Staff|Chef|Matron|Engineer|Developer|of|the|for|and|"
    r"&),?\s+)+(?=[A-ZÀ-Þ])"
)
# 'Principal Moore' is somebody, 'Principal Consultant' is not.
JOB_TITLE = re.compile(r"(?:Principal|Chief|Chef|Captain|Sister)\b")
ON_BEHALF = re.compile(r"^(?:i\.\s?[AV]\.|p\.\s?p\.|on behalf of|pp)\s+", re.IGNORECASE)
# 'You will speak with two people from our team:' opens a list.
OPENS_LIST = re.compile(
    r"(?:meet|speak|talk|chat|interview|panel|team|interlocut|gespr|treffen|sprechen|kennenlern|"
    r"rencontr|echang|entrevist|incontr|parler|convers|spreek|ontmoet|commission|committee|"
    r"people|schedule|agenda|ablauf|programm|participant|teilnehm)[^\n]{0,160}:\s*$"
)
NOT_NAMES = frozenset(
    """
    team teams engineering engineer engineers manager managers director head senior lead
    hiring software product sales marketing the our your design designer data people human
    talent recruiting recruiter google zoom meet room office interview technical onsite
    lunch coffee tour panel break welcome wrap introduction intro system coding customer
    finance operations monday tuesday wednesday thursday friday street campus building floor
    site schedule agenda calle rue via street road avenue place plaza piazza platz allee
    straat laan avenida rua skype reception questions question link details please thanks
    hello dear best kind geschäftsführung personalabteilung fachbereich abteilung
    fachabteilung raum büro haus straße leitung teamleitung empfang uhr personal ressources
    humaines direction équipe salle accueil recursos humanos risorse umane sede sala
    personeelszaken receptie kantoor january february march april may june july august
    september october november december you we i us me him her them this that if it in on at
    auftrag grüßen grüße gruß grüssen freude candidate experience customer acquisition success
    support partner partnerships
    microsoft interviewer interviewers ihnen sie ihr ihre uns wir dir vous nous usted vp cto
    ceo cfo coo hr it qa ux md
    """.split()
)
# 'Felix said it is part of the process': he need not be there.
ONLY_SAYS = re.compile(
    r"\s(?:said|says|told|mentioned|thinks|suggested|recommended|referred|sagt|sagte|meint|"
    r"hat gesagt|"
    r"dit|a dit|dice|dijo|disse|ha detto|zei|zegt)\b"
)
GREETINGS = frozenset(
    """
    hi hello hey dear hallo liebe lieber guten bonjour salut cher chère hola estimado
    estimada querido querida olá oi caro cara prezado prezada ciao gentile buongiorno beste
    hoi dag
    """.split()
)
LISTED_END = frozenset("(,-–—<[:/|.;")
MAX_JOB_WORDS = 4


def without_job(piece: str) -> str:
    """Return 'Poppy Lang' of 'Restaurant Manager Poppy Lang'."""
    words = piece.split()
    for count in range(min(MAX_JOB_WORDS, len(words) - 2), 0, -1):
        rest = words[count : count + 2]
        if all(w[0].isupper() for w in rest) and is_role(" ".join(words[:count])):
            return " ".join(words[count:])
    return piece


def split_list(text: str) -> list[str]:
    """Return the entries of 'Jane Doe (CTO), Tom Becker & Ana Ruiz'."""
    pieces: list[str] = []
    depth, current = 0, ""
    marked = re.sub(
        r"\s(?:and|und|et|y|e|en|sowie|ed|&|\+|with|then|mit)\s(?=[A-ZÀ-Þ])", " \x1f ", text
    )
    for character in marked:
        depth += (character in "([") - (character in ")]")
        if depth <= 0 and character in "\x1f;/|,":
            pieces.append(current)
            current = ""
        else:
            current += character
    pieces.append(current)
    return [p.strip(" *•-–·\t0123456789.)") for p in pieces if p.strip()][:MAX_NAMES]


def trim(name: str) -> str:
    """Return the name without words at its end that are none of it ('Jane Doe Engineering')."""
    words = name.split()
    while words and words[-1].lower() in NOT_NAMES:
        words.pop()
    return " ".join(words)
