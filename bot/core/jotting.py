"""What a candidate jotted down, in a shape that fits into a sentence of a letter.

Jottings come as they were noted: "the sailing story", "her talk about event sourcing", "told me
about Rust", "We laughed about the coffee machine.". A letter needs either a noun phrase that can be
an object ("I particularly enjoyed …") or whole sentences. Which of the two it is, is read off the
first words and closed lists; whatever is not known stays a phrase.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from bot.core.cleaning import clean
from bot.core.second_person import address

MAX_JOTTING = 300


@dataclass(frozen=True, slots=True)
class Jotting:
    """A noun phrase for the middle of a sentence, or whole sentences; at most one is filled."""

    phrase: str = ""
    sentence: str = ""


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_SUBJECTS = _set("i we you she he they it there")
_POSSESSIVES = _set("my your our his her their its")
_DETERMINERS = _set(
    "the a an your our this these those all every each many several two three another everything "
    "something no"
)
_RELATIVES = _set("that which who whom whose where when how why what if because as while whether")
_CLAUSES = _set("how why where who whether")
_WE_VERBS = _set("laughed talked spoke chatted discussed agreed bonded joked disagreed")
_YOU_VERBS = _set(
    "told mentioned explained showed recommended said asked suggested offered described admitted "
    "invited promised grew studied"
)
_I_VERBS = _set(
    "got received passed finished completed earned won started published gave handed obtained "
    "graduated took had have am was will can"
)
_PRESENT_VERBS = _set(
    "likes loves has plays runs collects teaches speaks enjoys builds reads publishes lets makes "
    "gives keeps helps pays uses offers supports values cares treats takes invests writes is"
)
# Verbs that state a fact about the reader, where others recall what they did ("you showed me").
_FACT_VERBS = _set(
    "are have do go like love play run collect teach speak enjoy build read write live work sail "
    "hike cook sing swim travel use know want used grew studied lived worked"
)
_ADVERBS = _set("also both always just never often once really still too")
# What follows a verb that begins a jotting ("recommended a book"), but not an adjective
# ("recommended reading").
_AFTER_VERB = _set("me us about that a an the up how why what to at over for with on in my our all")
# Words that make a sentence of what starts like a noun phrase ("the coffee machine broke").
_FINITE_VERBS = _set(
    "is are was were has have had does do did can could will would should must isn't wasn't "
    "aren't weren't hasn't haven't didn't doesn't don't can't couldn't broke failed fell crashed "
    "came went got gave made took told said explained showed asked laughed let lets makes gives "
    "keeps publishes pays moved"
)
_OURS = _set("conversation discussion chat talk exchange shared debate")
_YOURS = _set(
    "story stories anecdote joke advice tip tips question questions remark comment explanation "
    "example view views passion enthusiasm love idea ideas honesty openness"
)
_PROSPECTS = re.compile(
    r"(?:building|helping|being|making|having|joining|writing|solving|contributing|"
    r"working (?:on|with|in|at|for|from|towards|alongside|together|directly|closely|remotely))\b"
)
_CONVERSED = re.compile(
    r"(?:talking|speaking|chatting|discussing)(?: (?:with|to) (?:you|everyone))?(?: about| on)? "
)
_LEARNED = re.compile(r"(?:hearing|learning|reading) about ")
# First words that lose their capital inside a sentence; any other may be a name.
_COMMON_OPENERS = (
    _SUBJECTS | _POSSESSIVES | _DETERMINERS | _RELATIVES | _WE_VERBS | _YOU_VERBS | _I_VERBS
    | _PRESENT_VERBS | _OURS | _YOURS
    | _set(
        "talking speaking chatting discussing hearing learning laughing sailing hiking running "
        "cooking climbing working building helping being making having joining writing solving "
        "contributing reading travelling open remote great good friendly small strong clear fast "
        "new young flat very moved deadline offer job at in on with from about for not only both"
    )
) - {"i"}  # fmt: skip
_WORD = re.compile(r"[^\s,;:.!?]+")
_MARKS = " \t.,;:!?…–—•*-"  # noqa: RUF001
_SENTENCE_END = re.compile(r"[.!?](?= |$)")
_EXCLAIMED = re.compile(r"!+")


def remembered(text: str, names: tuple[str, ...] = ()) -> Jotting:
    """Shape the memorable thing of a conversation, speaking to the recipient.

    `names` are the recipient's (see `second_person.address`).
    """
    text = clean(text, MAX_JOTTING)
    parts = [_remembered(part, names) for part in text.split(";") if part.strip(_MARKS)]
    if len(parts) > 1 and all(part.phrase for part in parts):
        return Jotting(phrase=listed([part.phrase for part in parts]))
    return parts[0] if len(parts) == 1 else _remembered(text, names)


def _remembered(text: str, names: tuple[str, ...]) -> Jotting:
    return _as_told(_shape(text, lambda bare: address(bare, names), "you", _as_memory))


def _as_told(shaped: Jotting) -> Jotting:
    """Say where a fact about the reader is known from: nobody is told that they run marathons."""
    words = [w.lower() for w in _words(shaped.sentence)[:3] if w.lower() not in _ADVERBS]
    is_fact = words[:1] == ["you"] and not _FACT_VERBS.isdisjoint(words[1:2])
    if is_fact or words[:1] in (["you're"], ["you've"]):
        return Jotting(
            sentence=f"You told me that {shaped.sentence[0].lower()}{shaped.sentence[1:]}"
        )
    return shaped


def remembered_by_others(text: str) -> Jotting:
    """Shape a memorable thing for a note that goes to somebody who was not there."""
    bare = re.sub(r"^(?:her|his|their) ", "the ", clean(text, MAX_JOTTING), flags=re.IGNORECASE)
    about_one = _set("she he her his him hers").intersection(w.lower() for w in _words(bare))
    return Jotting() if about_one else _remembered(bare, ())


def praised(text: str, company: str = "") -> Jotting:
    """Shape one positive detail about the company, speaking to somebody who works there."""
    text = clean(text, MAX_JOTTING)
    if company and text.startswith(f"{company} "):
        return _as_clause(_praised_by_name(text, company))
    return _as_clause(_shape(text, lambda bare: _to_company(bare, company), "you", _as_praise))


def announced(text: str) -> str:
    """Return what changed as it stands behind a colon: "I passed the exam", "a new deadline"."""
    bare = lower_first(_bare(clean(text, MAX_JOTTING)))
    first = _first(bare)
    if first in _I_VERBS:
        return f"I {bare}"
    return {"offer": "an ", "job": "a ", "deadline": "my "}.get(first, "") + bare


def listed(items: list[str]) -> str:
    """Return 'a', 'a and b', 'a, b and c'."""
    return " and ".join([", ".join(items[:-1]), items[-1]] if len(items) > 1 else items)


def lower_first(text: str) -> str:
    """Lower the first letter where the first word can be neither a name nor an acronym."""
    word = _first(text, fold=False)
    common = word.lower().partition("'")[0] in _COMMON_OPENERS and word[1:] == word[1:].lower()
    return text[0].lower() + text[1:] if common else text


def _shape(
    text: str, turn: Callable[[str], str], subject: str, as_phrase: Callable[[str], Jotting]
) -> Jotting:
    """Return `text` as sentences if it is some, else as the noun phrase `as_phrase` makes of it.

    `turn` makes it speak to the reader; `subject` is who a jotting without one is about.
    """
    bare = _bare(text)
    if not any(c.isalnum() for c in bare):
        return Jotting()
    bare = lower_first(turn(_with_subject(lower_first(bare), subject)))
    return _sentence(bare, asked=text.endswith("?")) if _is_sentence(bare) else as_phrase(bare)


def _bare(text: str) -> str:
    return _EXCLAIMED.sub("!", text.replace("’", "'")).strip(_MARKS)  # noqa: RUF001


def _words(text: str) -> list[str]:
    return _WORD.findall(text)


def _first(text: str, *, fold: bool = True) -> str:
    match = _WORD.match(text)
    word = match[0] if match else ""
    return word.lower() if fold else word


def _sentence(text: str, *, asked: bool = False) -> Jotting:
    return Jotting(sentence=f"{text[:1].upper()}{text[1:]}{'?' if asked else '.'}")


def _with_subject(text: str, subject: str) -> str:
    """Give a jotting that begins with its verb the subject it left out."""
    first, *rest = [w.lower() for w in _words(text)][:2] or [""]
    if first == "discussed" or (first in _WE_VERBS and (not rest or rest[0] in _AFTER_VERB)):
        return f"we {text}"
    if first in _YOU_VERBS and rest and rest[0] in _AFTER_VERB:
        return f"{subject} {text}"
    # "she" takes the verb with it when the jotting is turned to speak to the reader.
    return f"she {text}" if first in _PRESENT_VERBS and rest else text


def _is_sentence(text: str) -> bool:
    words = [w.lower() for w in _words(text)]
    if words[0].partition("'")[0] in _SUBJECTS:
        return len(words) > 1
    return words[0] not in _RELATIVES and _has_main_verb(words)


def _has_main_verb(words: list[str]) -> bool:
    """Whether a finite verb comes before any relative clause ("the story you told" has none)."""
    for before, word, after in zip(words, words[1:], [*words[2:], ""], strict=False):
        if word in _RELATIVES or word in _SUBJECTS:
            return False
        if word in _FINITE_VERBS and before != "to" and after != "by":
            return True
    return False


def _as_memory(text: str) -> Jotting:
    first, second = [*(w.lower() for w in _words(text)[:2]), ""][:2]
    if first == "that" and (second in _SUBJECTS or second in _POSSESSIVES or second == "the"):
        return Jotting(sentence=f"You told me {text}.")
    if first == "how" and second == "we":
        return _sentence(text.partition(" ")[2])
    if first == "laughing":
        return _sentence(f"we laughed{text.removeprefix('laughing')}")
    if _LEARNED.match(text):
        return _as_memory(_LEARNED.sub("", text, count=1))
    return Jotting(phrase=_memory_phrase(text, first))


def _memory_phrase(text: str, first: str) -> str:
    if first in _DETERMINERS or first in {"what", "that"}:
        return text
    if first in _OURS:
        return f"our {text}"
    if first in _YOURS:
        return f"your {text}"
    if first == "when":
        return f"the moment {text}"
    if first in _CLAUSES:
        return f"what you told me about {text}"
    return f"our conversation about {_CONVERSED.sub('', text, count=1)}"


def _to_company(text: str, company: str) -> str:
    text = re.sub(r"^its ", "your ", text)
    names = (company,) if company and f"{company}'s" in text else ()
    return address(text, names, plural=True)


def _praised_by_name(text: str, company: str) -> Jotting:
    """Shape "Globex lets people …" (a sentence) or "Globex culture" (a phrase)."""
    bare = _bare(text)
    verb = _first(bare.removeprefix(company).lstrip())
    acts = verb in _PRESENT_VERBS | _FINITE_VERBS
    return _sentence(bare) if acts else Jotting(phrase=f"the {bare}")


def _as_clause(shaped: Jotting) -> Jotting:
    """Turn one plain statement into a phrase: "You publish salaries." -> "that you publish …"."""
    statement = shaped.sentence.removesuffix(".")
    if (
        not statement
        or _first(statement) in {"i", "i'm", "i've"}
        or _SENTENCE_END.search(statement)
    ):
        return shaped
    return Jotting(phrase=f"that {lower_first(statement)}")


def _as_praise(text: str) -> Jotting:
    first = _first(text)
    if first in _DETERMINERS | _RELATIVES:
        return Jotting(phrase=text)
    if _PROSPECTS.match(text):
        return Jotting(phrase=f"the prospect of {text}")
    return Jotting(phrase=f"your {text}")
