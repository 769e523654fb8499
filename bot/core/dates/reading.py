"""Sentence by sentence: its language, the times it states, and what each of them is about."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cache

from bot.core.dates import calendar, codes, grammar
from bot.core.dates.languages import LANGUAGES
from bot.core.dates.lexicon import Lexicon, compile_lexicon, items
from bot.core.dates.model import Context, Cue, Language, Role, TimeSpan, Token
from bot.core.dates.text import sentences, tokens

_SEPARATORS = frozenset(",;:()-–—")  # noqa: RUF001 - mail is written with all three
_BREAK_COST = 4
_EVENT_BY_COST = 14
_BEFORE_COST = 1
_HOPE_REACH = 10
_BESIDE = 2
_PRIORITY = (
    Role.OTHER,
    Role.ASK,
    Role.BLOCK,
    Role.PAST,
    Role.HOPE,
    Role.ANSWER,
    Role.EVENT,
)
_TEMPORAL = frozenset((codes.PART, codes.CLOCK, codes.OFFSET, codes.SHIFT))
_PAST_REACH = 5
_FAR = 8
_COMMON_WEIGHT = 2
_FARTHEST_COST = 18
_LONG_WORD = re.compile(r"[a-z]{4,}")


@dataclass(frozen=True, slots=True)
class _Compiled:
    language: Language
    common: frozenset[str]
    vocabulary: frozenset[str]
    breaks: frozenset[str]
    persons: frozenset[str]
    lexicon: Lexicon
    cues: Mapping[Role, re.Pattern[str]]
    own_cues: Mapping[Role, re.Pattern[str]]


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence read: its tokens, times (in order) and cues."""

    text: str
    tokens: tuple[Token, ...]
    spans: tuple[TimeSpan, ...]
    cues: tuple[Cue, ...]
    breaks: tuple[int, ...]
    persons: tuple[int, ...]

    def clause(self, span: TimeSpan) -> range:
        """Return the tokens of the clause a time stands in, the time's own included."""
        first = max((at + 1 for at in self.breaks if at < span.start), default=0)
        last = min((at for at in self.breaks if at >= span.end), default=len(self.tokens))
        return range(first, last)

    def phrase(self, span: TimeSpan) -> str:
        """Return the words that name a time."""
        return self.text[self.tokens[span.start].start : self.tokens[span.end - 1].end]


def _pattern(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\S)(?=\S)(?:{'|'.join(patterns)})(?:(?<=\s)|(?!\S))")


def _vocabulary(language: Language, lexicon: Lexicon) -> frozenset[str]:
    """Return the longer words a language's own data uses: they help to recognise it."""
    patterns = " ".join(pattern for group in language.cues.values() for pattern in group)
    return frozenset(_LONG_WORD.findall(patterns)) | frozenset(lexicon)


@cache
def _compiled(name: str) -> _Compiled:
    language = LANGUAGES[name]
    cues = {role: _pattern(patterns) for role, patterns in language.cues.items()}
    kept = (Role.EVENT, Role.BLOCK, Role.HOPE, Role.OTHER)
    own = {role: cues[role] for role in kept} | {Role.ANSWER: _pattern(language.own_answer)}
    lexicon = compile_lexicon(language)
    return _Compiled(
        language=language,
        common=frozenset(language.common.split()),
        vocabulary=_vocabulary(language, lexicon),
        breaks=frozenset(language.breaks.split()),
        persons=frozenset(language.persons.split()),
        lexicon=lexicon,
        cues=cues,
        own_cues=own,
    )


def _scores(words: list[str]) -> Counter[str]:
    scores: Counter[str] = Counter()
    for name in LANGUAGES:
        compiled = _compiled(name)
        scores[name] = sum(
            _COMMON_WEIGHT * (word in compiled.common) + (word in compiled.vocabulary)
            for word in words
        )
    return scores


def _language(words: list[str], whole: Mapping[str, float]) -> str:
    own = _scores(words)
    return max(LANGUAGES, key=lambda name: own[name] + whole[name])


def _find_cues(
    normal: str,
    starts: list[int],
    patterns: Mapping[Role, re.Pattern[str]],
    roles: tuple[Role, ...],
) -> list[Cue]:
    """Find what gives times a role; of two that overlap the longer one counts."""
    position = {start: index for index, start in enumerate(starts)}
    found: list[tuple[int, int, Cue]] = []
    for rank, role in enumerate(roles):
        if role not in patterns:
            continue
        for match in patterns[role].finditer(normal):
            if not match.group().strip():
                continue
            first = position[match.start()]
            last = first + match.group().strip().count(" ") + 1
            found.append((last - first, -rank, Cue(first, last, role)))
    kept: list[Cue] = []
    taken: dict[int, Role] = {}
    for _, _, cue in sorted(found, key=lambda entry: entry[:2], reverse=True):
        place = range(cue.start, cue.end)
        if all(taken.get(at, cue.role) is cue.role for at in place):
            kept.append(cue)
            taken.update(dict.fromkeys(place, cue.role))
    return sorted(kept, key=lambda cue: cue.start)


def read(
    text: str,
    said_on: datetime,
    country: str | None,
    *,
    roles: tuple[Role, ...] = _PRIORITY,
    from_employer: bool = True,
) -> list[Sentence]:
    """Read a text sentence by sentence; times that lean on earlier ones are resolved."""
    split = [(sentence, tokens(sentence)) for sentence in sentences(text)]
    whole = _scores([token.norm for _, found in split for _, token in found])
    total = max(1, whole.total())
    share = {name: 3 * whole[name] / total for name in LANGUAGES}
    result: list[Sentence] = []
    anchor = None
    for sentence, found in split:
        name = _language([token.norm for _, token in found], share)
        compiled = _compiled(name)
        context = _context(said_on, country, compiled.language, name)
        result.append(
            _read_one(
                sentence,
                found,
                compiled,
                replace(context, anchor=anchor),
                roles,
                from_employer=from_employer,
            )
        )
        anchor = next((span.date for span in reversed(result[-1].spans)), anchor)
    return result


def _context(said_on: datetime, country: str | None, language: Language, name: str) -> Context:
    offset = said_on.utcoffset()
    hours = offset.total_seconds() / 3600 if offset else 0.0
    return Context(
        said_on=said_on,
        country=country,
        month_first=calendar.month_first(country, english=name == "en", utc_offset_hours=hours),
        skips_week=language.skips_week,
    )


def _read_one(
    text: str,
    found: list[tuple[str, Token]],
    compiled: _Compiled,
    context: Context,
    roles: tuple[Role, ...],
    *,
    from_employer: bool,
) -> Sentence:
    bare = tuple(token for _, token in found)
    meanings = items(found, compiled.lexicon)
    times = tuple(grammar.spans(meanings, context))
    normal, starts = "", []
    for token in bare:
        starts.append(len(normal))
        normal += token.norm + " "
    patterns = compiled.cues if from_employer else compiled.own_cues
    temporal = {
        at for item in meanings if item.code in _TEMPORAL for at in range(item.start, item.end)
    }
    temporal |= {at for span in times for at in range(span.start, span.end)}
    cues = [
        cue
        for cue in _find_cues(normal, starts, patterns, roles)
        if not temporal.issuperset(range(cue.start, cue.end))
    ]
    breaks = tuple(
        index
        for index, token in enumerate(bare)
        if token.norm in _SEPARATORS or token.norm in compiled.breaks
    )
    persons = tuple(at for at, token in enumerate(bare) if token.norm in compiled.persons)
    return Sentence(text, bare, times, tuple(cues), breaks, persons)


def _gap(sentence: Sentence, span: TimeSpan, cue: Cue) -> tuple[int, int]:
    """Return the tokens and the clause breaks between a time and a cue."""
    first, last = (cue.end, span.start) if cue.end <= span.start else (span.end, cue.start)
    if last < first:
        return 0, 0
    return last - first, sum(first <= at < last for at in sentence.breaks)


def _cost(sentence: Sentence, span: TimeSpan, cue: Cue) -> int:
    tokens_between, breaks = _gap(sentence, span, cue)
    cost = tokens_between + _BREAK_COST * breaks
    if cue.start >= span.end:
        cost += _BEFORE_COST
    if cue.role is Role.EVENT and (span.marker in tuple("bBwi") or span.kind == "duration"):
        cost += _EVENT_BY_COST
    return cost


def role_of(
    sentence: Sentence, span: TimeSpan, *, ignored: frozenset[Role] = frozenset()
) -> Cue | None:
    """Return the cue a time belongs to: the nearest, counting clauses and prepositions."""
    costs = [
        (_cost(sentence, span, cue), cue)
        for cue in sentence.cues
        if cue.role not in {Role.HOPE, Role.OTHER} | ignored
    ]
    near = [(cost, cue) for cost, cue in costs if cue.role is Role.ANSWER or cost <= _FARTHEST_COST]
    return min(near, key=lambda entry: entry[0], default=(0, None))[1]


def is_hope(sentence: Sentence, span: TimeSpan, cue: Cue) -> bool:
    """Tell whether a wish, not a promise, governs the cue or stands beside the time."""
    hopes = [hope for hope in sentence.cues if hope.role is Role.HOPE]
    for hope in hopes:
        distance, breaks = _gap(sentence, TimeSpan(cue.start, cue.end, span.date, "", ""), hope)
        breaks -= hope.start == 0 and hope.end in sentence.breaks
        if hope.start < cue.end and distance <= _HOPE_REACH and not breaks:
            return True
        distance, breaks = _gap(sentence, span, hope)
        if distance <= _BESIDE and not breaks:  # "hopefully by Friday"
            return True
    return False


def spans_in_any_language(text: str, said_on: datetime, country: str | None) -> date | None:
    """Return the day a short text names in the language that makes the most of it."""
    found = tokens(text)
    best: tuple[int, date] | None = None
    for name in LANGUAGES:
        compiled = _compiled(name)
        context = _context(said_on, country, compiled.language, name)
        for span in grammar.spans(items(found, compiled.lexicon), context):
            size = span.end - span.start
            if span.kind != "past" and (best is None or size > best[0]):
                best = (size, span.date)
    return best[1] if best else None


def is_past(sentence: Sentence, span: TimeSpan, cue: Cue) -> bool:
    """Tell whether the cue only reports what was said or meant before ('we had planned to').

    A time in a clause of its own stands against it ('…, now it will be Friday').
    """
    if _gap(sentence, span, cue)[1]:
        return False
    for past in sentence.cues:
        if past.role is Role.PAST and past.end <= cue.start:
            between = range(past.end, cue.start)
            if len(between) <= _PAST_REACH and not any(at in sentence.breaks for at in between):
                return True
    return False
