"""People an event's text names: who interviews, who arranges, who is the candidate."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from bot.core.recognise.names import NAME, clean_name, has_honorific, is_person_name
from bot.core.recognise.text import fold


class Part(StrEnum):
    """What somebody named in a text does there."""

    INTERVIEWER = "interviewer"
    COORDINATOR = "coordinator"
    CANDIDATE = "candidate"
    SIGNATURE = "signature"


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody the text names, what the text makes of them, and the address beside the name."""

    name: str
    part: Part
    email: str | None = None
    recruits: bool = False


MAX_LINE = 400
_EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_ANY_NAME = re.compile(NAME)

_INTERVIEWER_LABEL = re.compile(
    r"^\W{0,4}(?:your |ihre? |deine? |vos |tus |sus |i tuoi |le tue |os seus |je |uw )?(?:interviewers?|interviewer\(s\)|interview(?: team| panel)?|panel(?:lists?| members?)?|the panel|interviewing you|(?:you(?:'ll| will) )?meet(?:ing)?(?: with)?|(?:you(?:'ll| will) (?:speak|talk|chat) (?:to|with))|with|gesprachspartner(?:innen|:innen|\*innen|in)?|gesprachspartner/-?innen|ansprechpartner(?:in)? (?:im gesprach|vor ort)|teilnehmer(?:innen|:innen)?|es nehmen teil|teilnehmende|mit|interviewt von|interlocuteurs?|interlocutrices?|participants?|intervenants?|entretien avec|avec|recruteurs?|jury|membres du jury|entrevistador(?:es|as|a)?|participantes?|te entrevistara[n]?|con|interlocutor(?:es)?|intervistator[ei]|selezionator[ei]|partecipanti|commissione|gesprekspartners?|aanwezig(?:en)?|deelnemers|in gesprek met|met|com|attendees|who you(?:'ll| will) meet|hosts?|host|commission|committee|kommission|led by|panel chair|chair)(?: \([^)]{0,30}\))?\s*[:–-]\s*",
)
_COORDINATOR_LABEL = re.compile(
    r"^\W{0,4}(?:your )?(?:recruiting coordinator|recruitment coordinator|coordinator|coordination|organi[sz]ed by|organi[sz]er|scheduled by|arranged by|booked by|point of contact|contact(?: person| for the day)?|questions(?: or changes)?|queries|logistics|koordination|organisation|organisiert von|ansprechpartner(?:in)?|kontakt(?:person)?|ruckfragen(?: an)?|terminkoordination|bei fragen|personne a contacter|organise par|coordinat(?:ion|rice|eur)|contacto|coordina|coordinacion|contatto|contatti|organizza(?:to da)?|referente|contactpersoon|coordinatie|georganiseerd door|contato|coordenacao|organizado por|on-?site contact|host on the day)(?: \([^)]{0,30}\))?\s*[:–-]\s*",
)
_CANDIDATE_LABEL = re.compile(
    r"^\W{0,4}(?:candidate(?:'s)?(?: name)?|applicant|interviewee|kandidat(?:in|/in)?|bewerber(?:in|/in)?|candidat(?:e|\(e\))?|candidat[oa]|kandidaat|sollicitant|name (?:of|des) (?:candidate|kandidaten)|invitee|cv|lebenslauf|resume)(?: \([^)]{0,30}\))?\s*[:–-]\s*",
)
_INTERVIEWER_SENTENCE = re.compile(
    r"(?:you(?:'ll| will| are going to|'re going to)?(?: first| then| also| next| be)? (?:meet(?:ing)?|speak(?:ing)?|talk(?:ing)?|chat(?:ting)?|be (?:speaking|meeting|talking|chatting|interviewed)|interview(?:ed)?)(?: up)?(?: first| then| also)? (?:with |to |by )?|"
    r"(?:interview|conversation|call|chat|meeting|screen|session|discussion|time|round|onsite|loop|panel|intro|video call|appointment|lunch|coffee|tour)(?: will be| is)? (?:with|by|led by) |"
    r"(?:interview(?:ed)?|conducted|hosted|run|led|joined|held) by |will be conducted by |speak (?:with|to) |meet (?:with )?|(?:followed by|then|and|afterwards|next) (?:with )?(?=[A-Z])|"
    r"(?:gespr(?:a|ae)ch|interview|termin|kennenlernen|telefonat|runde|probetag|probearbeiten|rundgang)(?: \w+){0,3} mit (?:ihrem |deiner |unserer |unserem |der |dem |unseren )?|(?:sie|du) (?:sprechen|sprichst|treffen|triffst|lernen|lernst)(?: \w+){0,3} (?:mit )?|(?:gefuhrt|geleitet|begleitet) (?:wird es )?von |am gesprach nehmen |teilnehmen werden |an dem gesprach nehmen |seitens \w+ |es erwarten (?:sie|dich) |empfangen (?:wird|werden)? ?(?:sie|dich)? ?|"
    r"(?:entretien|echange|rendez-vous|rencontre|visio|appel|discussion|point)(?: \w+){0,3} avec |vous (?:rencontrerez|echangerez|serez recue? par|verrez|aurez)(?: \w+){0,2} ?(?:avec )?|(?:mene|anime|conduit|assure) par |recue? par |en presence de |"
    r"(?:entrevista|reunion|llamada|charla|conversacion|videollamada|cita)(?: \w+){0,3} con |(?:te|le|lo|la) (?:entrevistara|atendera|recibira)n? |hablaras con |hablara con |conoceras a |estaran? presentes? |"
    r"(?:colloquio|incontro|chiamata|call|videochiamata|intervista)(?: \w+){0,3} con |(?:incontrera|incontrerai|parlera|parlerai|conoscera|conoscerai)(?: \w+){0,2} |saranno presenti |sara presente |alla presenza di |tenuto da |condotto da |"
    r"(?:gesprek|kennismaking|afspraak|interview|sollicitatiegesprek)(?: \w+){0,3} met |je (?:spreekt|ontmoet|hebt een gesprek)(?: \w+){0,2} (?:met )?|u (?:spreekt|ontmoet)(?: \w+){0,2} (?:met )?|ontvangen door |"
    r"(?:conversa|reuniao|entrevista|chamada|videochamada)(?: \w+){0,3} com |(?:vai|ira|sera) (?:falar|conversar|conhecer|entrevistad[oa])(?: \w+){0,2} (?:com|por) |conduzida por |falara com )"
)
_COORDINATOR_SENTENCE = re.compile(
    r"(?:(?:contact|reach out to|let|call|text|ask for|email|reply to|questions to|with any questions,?|get in touch with|message) |melden sie sich (?:bitte )?(?:bei|beim empfang bei) |wenden sie sich (?:bitte )?an |"
    r"(?:erreichen sie|melde dich (?:bitte )?(?:bei)?|fragen (?:an|beantwortet|gerne an)|ruckfragen (?:bitte )?an|frag(?:en)? (?:sie )?nach) |contactez |contacter |demandez |adressez-vous a |contacta (?:con|a) |contacte (?:com|con|a)? ?|pregunte por |pregunta por |contattare |contatta |chiedere di |chieda di |chiedi di |rivolgersi a |neem contact op met |bel |mail |vraag naar |fale com |pergunte por |organisiert hat |koordiniert |scheduled by |arranged by |booked by |organi[sz]ed by |on behalf of |im auftrag von |coordinated by |greeted by |welcomed by |picked up by |check in with )"
)
_SLOT = re.compile(
    r"^\W{0,4}(?:(?:mon|tue|wed|thu|fri)\w*,? )?\d{1,2}(?:[:.h]\d{2}|h)? ?(?:uhr|am|pm|h)?(?: ?(?:-|to|bis|a|alle|tot|ate|as) ?\d{1,2}(?:[:.h]\d{2}|h)? ?(?:uhr|am|pm|h)?)?(?: \(?\d+ ?(?:min|mins|minutes|minuten)\)?)?(?: \(?(?:cet|cest|gmt|bst|est|edt|pst|pdt|et|pt|ct|utc)\)?)?\s*[:|,·-]*\s*"
)
_RECRUITS = re.compile(
    r"recruit|talent|coordinator|koordinat|coordinat|people (?:ops|operations|partner|team|experience)|\bhr\b|human resources|personal(?:referent|abteilung|management|leiter|wesen|beschaffung)|hr[- ]|scheduling|sourc|candidate experience|assistan|assistenz|office manager|sekretariat|secretar|charge[e]? de recrutement|\brh\b|rrhh|recursos humanos|risorse umane|werving|personeelszaken|seleccion|selezione|recrutamento|p&o|administrat"
)
_CLOSING = re.compile(
    r"^\W{0,3}(?:best(?: regards| wishes)?|kind regards|warm regards|regards|many thanks|thanks(?: so much| again)?|thank you|cheers|sincerely|yours(?: sincerely| faithfully)?|see you(?: soon| then)?|looking forward(?: to .{0,40})?|all the best|"
    r"(?:mit )?(?:freundliche[nm]?|beste[n]?|viele|liebe|herzliche|schone) (?:gru(?:ß|ss)e?n?)|lg|vg|mfg|gru(?:ß|ss)e?|cordialement|bien cordialement|bien a vous|a bientot|sinceres salutations|belles? journees?|"
    r"un saludo|saludos(?: cordiales)?|atentamente|cordialmente|cordiali saluti|distinti saluti|un caro saluto|saluti|a presto|met vriendelijke groet(?:en)?|vriendelijke groet(?:en)?|groet(?:en|jes)?|hartelijke groet(?:en)?|"
    r"cumprimentos|com os melhores cumprimentos|melhores cumprimentos|atenciosamente|abracos?|obrigad[oa])\W*$"
)
_STOP = re.compile(
    r"\.\s|\n|;|\s[-–—]\s(?=[a-z])|\b(?:and then|who|which|at our|in our|on|um|am|at \d|via|per|to discuss|over|about|regarding|uber|per video|sur|sobre|su|over de|in unser|from our|if you|and the|to tell|to go|to learn|will)\b"
)
_BRACKETS = re.compile(r"\s*[(\[][^()\[\]]{0,100}[)\]]")


def people_in(text: str) -> list[Named]:
    """Return everybody the text names in a part of the event, in order."""
    found: list[Named] = []
    lines = [line.strip()[:MAX_LINE] for line in text.splitlines()]
    open_part: Part | None = None
    for index, line in enumerate(lines):
        folded = fold(line)
        labelled = _labelled(line, folded)
        if labelled is not None:
            part, rest = labelled
            found += _listed(rest, part)
            open_part = part if not rest.strip(" *:") else None
            continue
        if open_part and line:
            listed = _listed(line, open_part) if _is_list_item(line) else []
            found += listed
            open_part = open_part if listed else None
        elif not line and open_part and found:
            open_part = None
        found += _slot(line, folded)
        found += _sentences(line, folded)
        if _CLOSING.match(folded):
            found += _signed(lines[index + 1 : index + 4])
    return _unique(found)


def candidates_in(text: str) -> list[str]:
    """Return the names the text labels as the candidate's."""
    return [n.name for n in people_in(text) if n.part is Part.CANDIDATE]


def _labelled(line: str, folded: str) -> tuple[Part, str] | None:
    for label, part in (
        (_CANDIDATE_LABEL, Part.CANDIDATE),
        (_INTERVIEWER_LABEL, Part.INTERVIEWER),
        (_COORDINATOR_LABEL, Part.COORDINATOR),
    ):
        if hit := label.match(folded):
            return part, line[hit.end() :]
    return None


def _is_list_item(line: str) -> bool:
    bare = line.lstrip(" *•-–·\t0123456789.)")
    hit = _ANY_NAME.match(bare)
    return bool(hit) and len(line) < 160  # noqa: PLR2004 - longer lines are prose


def _listed(rest: str, part: Part) -> list[Named]:
    """Read 'Jane Doe (VP Engineering), Tom Becker - CTO & Dr. Ana Ruiz'."""
    found: list[Named] = []
    for piece in _split_list(rest):
        name = _leading_name(piece, listed=True)
        if name:
            found.append(_named(name, part, piece))
    return found


def _split_list(text: str) -> list[str]:
    pieces: list[str] = []
    depth, current = 0, ""
    marked = re.sub(
        r"\s(?:and|und|et|y|e|en|sowie|ed|&|\+|with|then|mit)\s(?=[A-ZÀ-Þ])", " \x1f ", text
    )
    for character in marked:
        depth += (character in "([") - (character in ")]")
        if character in "\x1f;/|" or (character == "," and depth <= 0):
            pieces.append(current)
            current = ""
        else:
            current += character
    pieces.append(current)
    return [p.strip(" *•-–·\t0123456789.)") for p in pieces if p.strip()]


def _leading_name(text: str, *, listed: bool = False) -> str:
    hit = _ANY_NAME.match(text)
    if not hit:
        return ""
    name = _trim(clean_name(hit.group()))
    sure = is_person_name(name) or has_honorific(name)
    whole = listed and 2 <= len(name.split()) <= 4 and _ends_a_name(text[hit.end() :])  # noqa: PLR2004
    return name if sure or whole else ""


_NOT_NAMES = frozenset(
    "team teams engineering manager director head senior lead hiring software product sales marketing "
    "the our your design data people human talent recruiting google zoom meet room office interview "
    "technical onsite lunch coffee tour panel break welcome wrap introduction system coding customer "
    "finance operations monday tuesday wednesday thursday friday street campus building floor "
    "geschäftsführung personalabteilung fachbereich abteilung raum büro haus straße leitung "
    "ressources humaines direction équipe salle recursos humanos risorse umane sede sala "
    "january february march april may june july august september october november december".split()
)


def _trim(name: str) -> str:
    words = name.split()
    while words and words[-1].lower() in _NOT_NAMES:
        words.pop()
    return " ".join(words)


def _ends_a_name(rest: str) -> bool:
    return not rest or rest.lstrip()[:1] in {
        "(",
        ",",
        "-",
        "–",
        "—",
        "<",
        "[",
        ":",
        "/",
        "|",
        ".",
        "\n",
    }


def _named(name: str, part: Part, context: str) -> Named:
    email = _EMAIL.search(context)
    recruits = bool(_RECRUITS.search(fold(context.replace(name, "", 1))))
    return Named(name, part, email.group().lower() if email else None, recruits)


def _slot(line: str, folded: str) -> list[Named]:
    """Read a line of a timetable: '10:00-10:45 Jane Doe, System design'."""
    hit = _SLOT.match(folded)
    if not hit or not hit.group().strip(" -:") or not any(c.isdigit() for c in hit.group()):
        return []
    rest = line[hit.end() :]
    if (
        ":" not in hit.group()
        and "." not in hit.group()
        and "h" not in hit.group()
        and "m" not in hit.group()
    ):
        return []
    for piece in re.split(
        r"\s[-–—|:]\s|\||,|\(|:\s|\bwith\b|\bmit\b|\bavec\b|\bcon\b|\bcom\b|\bmet\b", rest
    ):
        name = _leading_name(piece.strip(" *-–)"), listed=False)
        if name:
            return _listed(rest[rest.find(name.split()[0]) :], Part.INTERVIEWER) or [
                _named(name, Part.INTERVIEWER, rest)
            ]
    return []


def _sentences(line: str, folded: str) -> list[Named]:
    found: list[Named] = []
    for cue, part in (
        (_INTERVIEWER_SENTENCE, Part.INTERVIEWER),
        (_COORDINATOR_SENTENCE, Part.COORDINATOR),
    ):
        for hit in cue.finditer(folded):
            found += _sequence(line[hit.end() : hit.end() + 200], part)
    return found


def _sequence(text: str, part: Part) -> list[Named]:
    """Read names joined by commas and 'and' from the start of `text`."""
    found: list[Named] = []
    rest = re.sub(
        r"^(?:our |unserer? |unserem |notre |nuestr[oa] |il nostro |la nostra |onze |o nosso |a nossa |your |the )?(?:[a-zà-ÿ&-]+ ){0,4}?(?=[A-ZÀ-Þ])",
        "",
        text,
    )
    if len(text) - len(rest) > 45:  # noqa: PLR2004 - too far from the cue
        return []
    rest = re.sub(
        r"^(?:(?:Hiring|Engineering|Product|Team|Sales|General|Store|Office|Area|Head|Senior|Lead|HR|VP|CTO|CEO|COO|CFO|Talent|People|Recruiting|Personal|Geschäftsführer(?:in)?|Teamleiter(?:in)?|Filialleiter(?:in)?|Personalleiter(?:in)?|Küchenchef(?:in)?|Manager|Director|Recruiter|of|Acquisition|Partner|Principal)\s+)+(?=[A-ZÀ-Þ])",
        "",
        rest,
    )
    for _ in range(6):
        name = _leading_name(rest)
        if not name:
            break
        tail = rest[rest.find(name.split()[-1]) + len(name.split()[-1]) :]
        title = re.match(
            r"\s*(?:[(\[][^()\[\]]{0,100}[)\]]|,\s(?:our |the )?(?:[A-Z][\w&./-]*|of|for|the|der|des|de|und|and|für)(?:\s(?:[A-Z][\w&./-]*|of|for|the|der|des|de|und|and|für)){0,6}(?=,| and| und|\.|$))?",
            tail,
        )
        context = name + (title.group() if title else "") + _first_email(tail)
        if title and _leading_name(title.group().strip(" ,")) and "(" not in title.group():
            title = None
        found.append(_named(name, part, context))
        tail = tail[title.end() :] if title else tail
        joiner = re.match(
            r"\s*(?:,\s*(?:and|und|et|y|e|en|sowie|then)?|(?:and|und|et|y|e|ed|en|&|sowie|followed by|then|as well as))\s+(?:(?:mit|with|by|our|unserer?)\s+)?",
            tail,
        )
        if not joiner:
            break
        rest = tail[joiner.end() :]
    return found


def _first_email(text: str) -> str:
    hit = re.match(r"\s*[(<\[]\s*(?:mailto:)?([^\s()<>\[\]]{1,120}@[^\s()<>\[\]]{1,120})", text)
    return f" {hit.group(1)}" if hit else ""


def _signed(lines: list[str]) -> list[Named]:
    shown = [line for line in lines if line]
    if not shown:
        return []
    name = _leading_name(shown[0], listed=True) or (
        shown[0] if _ANY_NAME.fullmatch(shown[0]) and len(shown[0].split()) <= 4 else ""  # noqa: PLR2004
    )
    return [_named(name, Part.SIGNATURE, " ".join(shown[:3]))] if name else []


def _unique(found: list[Named]) -> list[Named]:
    kept: dict[tuple[str, Part], Named] = {}
    for person in found:
        kept.setdefault((person.name, person.part), person)
    return list(kept.values())
