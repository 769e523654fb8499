"""Wordings after which a text names the job, in seven languages, and how far the name goes.

What follows such a wording is the job whatever its own words, if it is written like a name.
"""

# ruff: noqa: RUF001 - quotes as people type them
# ruff: noqa: SIM905 - a table of words reads better as text

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from bot.core.recognise.job_words import MAX_ROLE_WORDS, is_role, reads_like_work
from bot.core.recognise.places import is_place
from bot.core.recognise.text import fold

_LEADS = (
    # English
    r"appl(?:ying|ied|ication) (?:for|to|as)|candidacy (?:for|as)|(?:shortlisted|selected|"
    r"considered)"
    r" (?:for|as)|(?:consider|considering) you (?:for|as)|interview(?:ing|ed)?(?: you)? (?:for|as)|"
    r"(?:in )?joining (?:us |the team |our team )?as|join (?:us|our team|the team) as|"
    r"(?:position|role|post|job|vacancy|opening) (?:of|as)|(?:vacancy|opening) for|"
    r"(?:we're|we are|is|are|currently) (?:hiring|recruiting|seeking)(?: for)?|(?:hiring|"
    r"recruiting) "
    r"for|looking for|(?:open )?(?:position|role|vacancy),|here as|work(?:ing)? as|"
    # German
    r"bewerbung (?:als|zum|zur|auf|um|fur)|beworben (?:als|auf|fur)|"
    r"(?:stelle|position|rolle|funktion|tatigkeit|einstieg|ausbildung|praktikum|mitarbeit|job) "
    r"(?:als|zum|zur|im bereich)|(?:die|der|zur|unsere[rnm]?|offene[rn]?|ausgeschriebene[rn]?|"
    r"ihrer?|vakante[rn]?) (?:stelle|position|rolle|vakanz|funktion)|suchen|"
    r"(?:sie|dich|dir|ihnen|gesprach|interview) (?:als|zur stelle)|^als|"
    # French
    r"(?:poste|fonctions?|emploi|contrat) (?:de|d'|en tant que)|(?:le|au|du|ce|notre|votre) poste|"
    r"candidature (?:au poste|en tant que|comme|pour|sur|a)|(?:notre|votre|l'|cette) ?offre"
    r"(?: d'emploi)?|en tant que|(?:recherchons|recrutons|cherchons)|(?:en )?alternance|"
    # Spanish
    r"(?:puesto|plaza|vacante|posicion|oferta) (?:de|como|para)|(?:el|al|este) puesto|"
    r"(?:la|tu|su|nuestra|una) (?:vacante|oferta|posicion|plaza)|"
    r"candidatura (?:para|como|a|al|de)|buscamos|incorporar|"
    # Portuguese
    r"(?:vaga|funcao|posicao|cargo) (?:de|para|como)|(?:a|nossa|essa|sua) vaga|"
    r"candidatura (?:ao|a)|procuramos|"
    # Italian
    r"(?:posizione|ruolo|figura|mansione|offerta) (?:di|come|per)|(?:la|nostra|una) posizione|"
    r"(?:il|nostro) ruolo|candidatura (?:come|per|alla)|cerchiamo|"
    # Dutch
    r"(?:functie|rol|positie|vacature|baan) (?:van|als|voor)|"
    r"(?:de|onze|deze|een) (?:functie|vacature|rol|positie)|"
    r"sollicitatie (?:als|voor|naar|op)|zoeken"
)
# After these the job follows only where its own words or a noun behind it say so.
_WEAK = (
    r"(?:discuss(?:ing)?|talk(?:ing)? about|chat(?:ting)? about|about|regarding|re:?|for) "
    r"(?:the|our|your|this)|interest(?:ed)? in"
)
_NOUNS = (
    "position|role|post|job|vacancy|opening|stelle|rolle|poste|puesto|vacante|plaza|posicion|vaga|"
    "funcao|posicao|cargo|posizione|ruolo|functie|vacature|rol|positie|offre"
)
_BETWEEN = (
    r"(?:(?:als|as|of|van|di|come|como|voor|joining(?: us)?(?: as)?|the|an?|our|your|this|open|"
    r"new|vacant|exciting|advertised|eine?[rnms]?|die|der|das|den|"
    r"unsere?[rnm]?|ihre[rnm]?|deine[rnm]?|offene[rn]?|ausgeschriebene[rn]?|une?(?:\(e\))?|le|la|"
    r"notre|votre|ce|el|los|las|una?|uno|nuestr[oa]|um|uma|os?|noss[oa]|il|lo|gli|het|een|onze|de|"
    rf"(?:{_NOUNS})(?: (?:of|as|for|de|als|di|van|para|como|per|come|en tant que)|:|,)?)\s+|"
    r"(?:poste |offre )?d'|l'|qualified |experienced )*"
)
_LEAD = re.compile(rf"(?m)(?<![a-z])(?:{_LEADS})\s+{_BETWEEN}[\"„“”«'‘’]?")
_WEAK_LEAD = re.compile(rf"(?m)(?<![a-z])(?:{_WEAK})\s+{_BETWEEN}[\"„“”«'‘’]?")
_NOUN_BEHIND = re.compile(
    r"\s(?:role|position|job|opening|vacancy|opportunity|post|application|stelle|vacature)\b"
)
_SEGMENT = re.compile(r"[.;:!?\n()\[\]|•·\"”“»„]|\s[-–—]+\s|\s(?=https?:)")
# A word of these ends a job title in a sentence.
_ENDS = frozenset(
    """
    role position job opening vacancy opportunity interview application process is are was will has
    have at with here within which who today tomorrow on our to we if that this so because i you
    from via starting based please your
    bei beim ein laden einladen einzuladen mochten mochte kennen kennenlernen mit ist sind wurde
    haben freuen zu sowie zum zur wir sie hat am vom
    chez au avec est sera dans aura nous vous suite sein
    en con para es sera tendra nos te se
    bij met op zal wil willen wij we je jouw hos
    na no em com sera nos
    presso in per e' sara abbiamo ci da si
    """.split()
)
_JOINS = frozenset({"and", "und", "et", "y", "e", "ed", "&"})
_SMALL = frozenset(
    "the of de du des di d der die das für fur for la le el il a an and et und".split()
)
_NEVER = re.compile(
    r"(?:verstarkung|unterstutzung|kolleg\w*|interesse|someone|somebody|people|person|you|ihnen|"
    r"sie|"
    r"zeit|your?|us|details|questions?|time|next|first|second|meeting|interview\w*|gesprach\w*|"
    r"entretien|entrevista|colloquio|gesprek|following|company|team|background|experience|"
    r"application|candidature|candidatura|bewerbung|sollicitatie|role|position|process|selection|"
    r"informationen|unterlagen|date|zoom|teams|google)\b"
)
MAX_READ = 4_000
_WINDOW = 120


def jobs_led_to(text: str, refuse: Callable[[str], bool]) -> Iterator[str]:
    """Yield what stands where a text names the job; `refuse` says what is the firm or somebody."""
    text = text[:MAX_READ]
    for hit in _LEAD.finditer(fold(text)):
        phrase = _cut(text[hit.end() : hit.end() + _WINDOW])
        if _may_be_job(phrase) and not refuse(phrase):
            yield phrase
    for hit in _WEAK_LEAD.finditer(fold(text)):
        window = text[hit.end() : hit.end() + _WINDOW]
        phrase = _cut(window)
        sure = is_role(phrase) or _NOUN_BEHIND.match(fold(window)[len(phrase) :])
        if sure and _may_be_job(phrase) and not refuse(phrase):
            yield phrase


def _may_be_job(phrase: str) -> bool:
    letters = sum(character.isalpha() for character in phrase)
    if letters < len("QA") or _NEVER.match(fold(phrase)):
        return False
    return phrase[0].isupper() or is_role(phrase) or reads_like_work(phrase)


def _cut(text: str) -> str:
    """Return the words of a job title from the start of `text` to where the sentence goes on."""
    words = _SEGMENT.split(text, maxsplit=1)[0].split()
    kept: list[str] = []
    for place, word in enumerate(words[:MAX_ROLE_WORDS]):
        if _ends(word, words[place + 1 :]):
            break
        kept.append(word)
        if word.endswith(",") and not _goes_on(words[place + 1 :]):
            break
    while kept and fold(kept[-1]) in _SMALL:
        kept.pop()
    return " ".join(kept).strip(" ,'’‘")


def _ends(word: str, rest: Sequence[str]) -> bool:
    plain = fold(word).strip(",'")
    following = rest[0] if rest else ""
    if plain == "in":
        return not following[:1].isupper() or is_place(following.strip(",."))
    if plain in _JOINS:
        return not following[:1].isupper()
    return plain in _ENDS and word[:1].islower()


def _goes_on(rest: Sequence[str]) -> bool:
    """Tell whether a comma only parts the job from its field: 'Associate, Model Risk'."""
    field = " ".join(rest[:2]).strip(",.")
    return bool(field) and field[0].isupper() and reads_like_work(field)
