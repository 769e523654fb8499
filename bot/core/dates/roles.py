"""What a stated time is about: the nearest cue in its clause, unless a wish or the past governs."""

from __future__ import annotations

from bot.core.dates.model import Cue, Role, TimeSpan
from bot.core.dates.reading import Sentence

# Distances are counted in tokens; a clause break weighs as much as some of them. A limit ("by
# Friday") seldom belongs to an event, so that an event has to stand alone to claim it.
ANSWERS = frozenset((Role.ANSWER, Role.WAIT))
_BREAK_COST = 4
_BEFORE_COST = 1
_OTHER_CLAUSE_COST = 2
_EVENT_BY_COST = 14
_FARTHEST_COST = 18
_HOPE_REACH = 10
_PAST_REACH = 5
_BESIDE = 2


def _gap(sentence: Sentence, span: TimeSpan, cue: Cue) -> tuple[int, int]:
    """Return the tokens and the clause breaks between a time and a cue."""
    first, last = (cue.end, span.start) if cue.end <= span.start else (span.end, cue.start)
    if last < first:
        return 0, 0
    return last - first, sum(first <= at < last for at in sentence.breaks)


def cost_of(sentence: Sentence, span: TimeSpan, cue: Cue) -> int:
    """Return how far a cue is from a time: tokens, and what breaks and prepositions weigh."""
    tokens_between, breaks = _gap(sentence, span, cue)
    cost = tokens_between + _BREAK_COST * breaks
    if breaks and cue.role not in ANSWERS:
        cost += _OTHER_CLAUSE_COST
    if cue.start >= span.end:
        cost += _BEFORE_COST
    if cue.role is Role.EVENT and (span.marker in tuple("bBwi") or span.kind == "duration"):
        cost += _EVENT_BY_COST
    return cost


def _is_setting(sentence: Sentence, cue: Cue) -> bool:
    """Tell whether an event is only where the answer falls ('a decision at the meeting on …')."""
    if cue.role is not Role.EVENT or not any(
        cue.start - _BESIDE <= at < cue.start for at in sentence.inside
    ):
        return False
    return any(
        answer.role in ANSWERS and 0 <= cue.start - answer.end <= _BESIDE
        for answer in sentence.cues
    )


def _is_limit(sentence: Sentence, cue: Cue) -> bool:
    """Tell whether an absence only bounds the wait ('before the holidays, on the 18th')."""
    return cue.role is Role.BLOCK and any(
        cue.start - _BESIDE <= at < cue.start for at in sentence.earlier
    )


def lengthens(sentence: Sentence, span: TimeSpan) -> bool:
    """'Another week, I am afraid': what is still to be waited ends with the answer."""
    around = range(span.start - 1, span.end + 1)
    return span.kind == "duration" and any(at in around for at in sentence.more)


def _followed_by_event(sentence: Sentence, span: TimeSpan) -> bool:
    return any(
        cue.role is Role.EVENT and 0 <= cue.start - span.end <= _BESIDE for cue in sentence.cues
    )


def role_of(
    sentence: Sentence, span: TimeSpan, *, ignored: frozenset[Role] = frozenset()
) -> Cue | None:
    """Return the cue a time belongs to: the nearest, counting clauses and prepositions."""
    if any(cue.role is Role.WAIT for cue in sentence.cues):  # all they ask for is patience
        ignored |= {Role.ASK}
    if lengthens(sentence, span):  # 'the committee wants another week', not '… of training'
        ignored |= {Role.EVENT} if not _followed_by_event(sentence, span) else frozenset()
    costs = [
        (cost_of(sentence, span, cue), cue)
        for cue in sentence.cues
        if cue.role not in {Role.HOPE, Role.OTHER} | ignored
        and not (_is_setting(sentence, cue) or _is_limit(sentence, cue))
    ]
    near = [(cost, cue) for cost, cue in costs if cue.role in ANSWERS or cost <= _FARTHEST_COST]
    return min(near, key=lambda entry: entry[0], default=(0, None))[1]


def is_hope(sentence: Sentence, span: TimeSpan, cue: Cue) -> bool:
    """Tell whether a wish, not a promise, governs the cue or stands beside the time."""
    hopes = [hope for hope in sentence.cues if hope.role is Role.HOPE]
    for hope in hopes:
        if sentence.comes_before(span) and _refuses(sentence, hope):  # 'nothing before Monday'
            continue
        distance, breaks = _gap(sentence, TimeSpan(cue.start, cue.end, span.date, "", ""), hope)
        breaks -= hope.start == 0 and hope.end in sentence.breaks
        if hope.start < cue.end and distance <= _HOPE_REACH and not breaks:
            return True
        distance, breaks = _gap(sentence, span, hope)
        if distance <= _BESIDE and not breaks:  # "hopefully by Friday"
            return True
    return False


def _refuses(sentence: Sentence, hope: Cue) -> bool:
    """Tell whether a cue says 'cannot' rather than 'hope'."""
    return any(hope.start <= at < hope.end for at in sentence.nothing)


def is_awaited(sentence: Sentence, cue: Cue) -> bool:
    """Tell whether patience is asked for in the very words of a cue ('can I call you Friday?')."""
    return any(
        wait.role is Role.WAIT and wait.start < cue.end and cue.start < wait.end
        for wait in sentence.cues
    )


def is_past(sentence: Sentence, span: TimeSpan, cue: Cue) -> bool:
    """Tell whether the cue only reports what was said or meant before ('we had planned to').

    A time in a clause of its own stands against it ('…, now it will be Friday').
    """
    if _gap(sentence, span, cue)[1]:
        return False
    for past in sentence.cues:
        if past.role is Role.PAST and past.end <= cue.start and not is_awaited(sentence, past):
            between = range(past.end, cue.start)
            if len(between) <= _PAST_REACH and not any(at in sentence.breaks for at in between):
                return True
    return False
