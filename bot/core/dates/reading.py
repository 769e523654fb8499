"""Sentence by sentence: its language, the times it states, and what each of them is about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import chain

from bot.core.dates import calendar, codes, grammar
from bot.core.dates.compiled import Compiled, Cues, compile_cues, compile_language
from bot.core.dates.languages import LANGUAGES
from bot.core.dates.lexicon import items
from bot.core.dates.model import Context, Cue, Language, Role, TimeSpan, Token
from bot.core.dates.text import sentences, tokens

_SEPARATORS = frozenset(",;:()-–—")  # noqa: RUF001 - mail is written with all three
ROLES = (
    Role.OTHER,
    Role.LOGISTICS,
    Role.WAIT,
    Role.ASK,
    Role.BLOCK,
    Role.HOPE,
    Role.ANSWER,
    Role.PAST,
    Role.EVENT,
)
_NEVER_HIDDEN = frozenset((Role.HOPE, Role.WAIT, Role.OTHER, Role.LOGISTICS))
_TEMPORAL = frozenset((codes.PART, codes.CLOCK, codes.OFFSET, codes.SHIFT))
_FIRST = 1_000
_COMMON_WEIGHT = 2
_NAME_WEIGHT = 2
_CLOCK_REACH = 2
_DENIAL_REACH = 2
_SHORT_WORD = 3
_OR = frozenset(("or", "oder", "ou", "o", "of"))


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence read: its tokens, times (in order) and cues."""

    text: str
    tokens: tuple[Token, ...]
    spans: tuple[TimeSpan, ...]
    cues: tuple[Cue, ...]
    breaks: tuple[int, ...]
    inside: tuple[int, ...]
    negations: tuple[int, ...]
    nothing: tuple[int, ...]
    earlier: tuple[int, ...]
    more: tuple[int, ...]
    clocks: tuple[int, ...]

    def clause(self, span: TimeSpan) -> range:
        """Return the tokens of the clause a time stands in, the time's own included."""
        first = max((at + 1 for at in self.breaks if at < span.start), default=0)
        last = min((at for at in self.breaks if at >= span.end), default=len(self.tokens))
        return range(first, last)

    def has_clock(self, span: TimeSpan) -> bool:
        """Tell whether a time of day stands with a time: something takes place then."""
        return any(span.start <= at <= span.end + _CLOCK_REACH for at in self.clocks)

    def denies(self, span: TimeSpan) -> bool:
        """Tell whether the words say 'not' to this very day ('but not this week')."""
        reach = _DENIAL_REACH if self._is_short(span.start - 1) else 1
        near = (at for at in self.negations if span.start - reach <= at < span.start)
        return any(at == 0 or self.tokens[at - 1].norm not in _OR for at in near)

    def _is_short(self, at: int) -> bool:
        return (
            0 <= at < len(self.tokens)
            and self.tokens[at].norm.isalpha()
            and (len(self.tokens[at].norm) <= _SHORT_WORD)
        )

    def comes_before(self, span: TimeSpan) -> bool:
        """Tell whether 'before' introduces a time."""
        return any(span.start - 1 <= at <= span.start for at in self.earlier)

    def phrase(self, span: TimeSpan) -> str:
        """Return the words that name a time."""
        return self.text[self.tokens[span.start].start : self.tokens[span.end - 1].end]


def _scores(words: list[str]) -> Counter[str]:
    scores: Counter[str] = Counter()
    for name in LANGUAGES:
        compiled = compile_language(name)
        scores[name] = sum(
            _COMMON_WEIGHT * (word in compiled.common)
            + (word in compiled.vocabulary)
            + _NAME_WEIGHT * (word in compiled.names)
            for word in words
        )
    return scores


def _language(words: list[str], whole: Mapping[str, float]) -> str:
    own = _scores(words)
    return max(LANGUAGES, key=lambda name: own[name] + whole[name])


def _find_cues(
    normal: str,
    starts: list[int],
    patterns: Cues,
    roles: tuple[Role, ...],
) -> list[Cue]:
    """Find what gives times a role; of two that overlap the longer one counts.

    Wishes and other matters always count, and what is sent hides who gets it.
    """
    position = {start: index for index, start in enumerate(starts)}
    found: list[tuple[int, int, Cue]] = []
    for rank, role in enumerate(roles):
        rows = patterns.get(role, ())
        for match in chain.from_iterable(row.finditer(normal) for row in rows):
            if not match.group().strip():
                continue
            first = position[match.start()]
            last = first + match.group().strip().count(" ") + 1
            length = last - first + _FIRST * (role is Role.LOGISTICS)
            found.append((length, -rank, Cue(first, last, role)))
    kept: list[Cue] = []
    taken: dict[int, Role] = {}
    for _, _, cue in sorted(found, key=lambda entry: entry[:2], reverse=True):
        place = range(cue.start, cue.end)
        arranged = any(taken.get(at) is Role.LOGISTICS for at in place)
        if cue.role in _NEVER_HIDDEN and not (cue.role is Role.WAIT and arranged):
            kept.append(cue)
            if cue.role is Role.LOGISTICS:
                taken.update(dict.fromkeys(place, cue.role))
        elif all(taken.get(at, cue.role) is cue.role for at in place):
            kept.append(cue)
            taken.update(dict.fromkeys(place, cue.role))
    return sorted(kept, key=lambda cue: cue.start)


def read(
    text: str,
    said_on: datetime,
    country: str | None,
    *,
    roles: tuple[Role, ...] = ROLES,
    from_employer: bool = True,
) -> list[Sentence]:
    """Read a text sentence by sentence; times that lean on earlier ones are resolved."""
    split = [(sentence, tokens(sentence)) for sentence in sentences(text)]
    whole = _scores([token.norm for _, found in split for _, token in found])
    total = max(1, whole.total())
    share = {name: 3 * whole[name] / total for name in LANGUAGES}
    result: list[Sentence] = []
    anchor = weekday = None
    for sentence, found in split:
        name = _language([token.norm for _, token in found], share)
        compiled = compile_language(name)
        context = _context(said_on, country, compiled.language, name)
        result.append(
            _read_one(
                sentence,
                found,
                compiled,
                replace(context, anchor=anchor, weekday=weekday),
                roles,
                from_employer=from_employer,
            )
        )
        spans = [span for span in result[-1].spans if span.kind != "past"]
        anchor = spans[-1].date if spans else anchor
        reported = any(cue.role is Role.PAST for cue in result[-1].cues)
        weekdays = [span.date for span in spans if span.kind == "weekday" and not reported]
        weekday = weekdays[-1] if weekdays else None
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
    compiled: Compiled,
    context: Context,
    roles: tuple[Role, ...],
    *,
    from_employer: bool,
) -> Sentence:
    bare = tuple(token for _, token in found)
    meanings = items(found, compiled.lexicon, dotted=compiled.language.name != "en")
    normal, starts = "", []
    for token in bare:
        starts.append(len(normal))
        normal += token.norm + " "
    patterns = compile_cues(compiled.language.name, roles, from_employer=from_employer)
    found_cues = _find_cues(normal, starts, patterns, roles)
    in_order = all(cue.role is not Role.PAST for cue in found_cues)
    times = tuple(grammar.spans(meanings, replace(context, in_order=in_order)))
    temporal = {
        at for item in meanings if item.code in _TEMPORAL for at in range(item.start, item.end)
    }
    named = {at for span in times for at in range(span.start, span.end)}
    cues = [
        cue for cue in found_cues if not (temporal | named).issuperset(range(cue.start, cue.end))
    ]
    return Sentence(
        text,
        bare,
        times,
        tuple(cues),
        breaks=_places(bare, compiled.breaks | _SEPARATORS),
        inside=_places(bare, compiled.inside),
        negations=_places(bare, compiled.negations),
        nothing=_places(bare, compiled.negations | compiled.nothing),
        earlier=_places(bare, compiled.earlier),
        more=_places(bare, compiled.more),
        clocks=tuple(item.start for item in meanings if item.code == codes.CLOCK),
    )


def _places(found: Sequence[Token], words: frozenset[str]) -> tuple[int, ...]:
    return tuple(at for at, token in enumerate(found) if token.norm in words)


def spans_in_any_language(text: str, said_on: datetime, country: str | None) -> date | None:
    """Return the day a short text names in the language that makes the most of it."""
    found = tokens(text)
    best: tuple[int, date] | None = None
    for name in LANGUAGES:
        compiled = compile_language(name)
        context = _context(said_on, country, compiled.language, name)
        for span in grammar.spans(items(found, compiled.lexicon), context):
            size = span.end - span.start
            if span.kind != "past" and (best is None or size > best[0]):
                best = (size, span.date)
    return best[1] if best else None
