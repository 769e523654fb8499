"""What the reader of dates hands from step to step."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class DateFound:
    """A day somebody stated, the sentence that states it and the words in it that name the day."""

    date: date
    sentence: str
    phrase: str


class Role(StrEnum):
    """What a word or phrase says about a time that stands beside it."""

    ANSWER = "answer"  # the employer decides or answers
    WAIT = "wait"  # the candidate is asked for patience: they answer at its end
    ASK = "ask"  # the candidate has to answer or do something
    EVENT = "event"  # something takes place: an interview, a start, a call
    LOGISTICS = "logistics"  # a link or contract is sent, a talk moved: no word about the answer
    BLOCK = "block"  # a span is taken: closed, away, valid, available
    PAST = "past"  # it was said or happened before
    HOPE = "hope"  # a wish without a promise
    OTHER = "other"  # another matter altogether: pay rounds, what happens every year
    AWAY = "away"  # the writer is absent
    BACK = "back"  # the writer is there again


@dataclass(frozen=True, slots=True)
class Language:
    """The words of one language, as data.

    All words are written the way `text.fold` leaves them: lower case, without accents.
    `weekdays`, `months`: one string per day or month, its names separated by blanks.
    `weak_weekdays`: abbreviations that are ordinary words too and count only beside a number.
    `words`: semantic code (see `codes`) to phrases separated by '|'.
    `numbers`, `few`: number words, and vague ones with the number they are read as.
    `units`: unit name to phrases separated by '|'.
    `offsets`: phrases for a day counted from today ('tomorrow': 1).
    `feasts`: name of a feast (see `feasts`) to phrases separated by '|'.
    `shifts`: phrases for a time counted from another date, with (number, unit).
    `common`: frequent words that give the language away.
    `cues`: role to patterns over the folded sentence (words separated by single blanks).
    `breaks`: words that begin a new clause.
    `inside`: prepositions that put one thing inside another ('decide at the meeting').
    `negations`: words that deny the time right after them ('not this week').
    `nothing`: other words that deny ('no answer', 'nobody knows').
    `earlier`: words for 'before': what cannot be said before a day is said on it.
    `more`: words that lengthen a wait ('another week', 'two more days').
    `skips_week`: 'next Friday' is the Friday of next week, not the nearest one.
    """

    name: str
    common: str
    weekdays: tuple[str, ...]
    months: tuple[str, ...]
    words: Mapping[str, str]
    numbers: Mapping[str, int]
    few: Mapping[str, int]
    units: Mapping[str, str]
    offsets: Mapping[str, int]
    shifts: Mapping[str, tuple[int, str]]
    cues: Mapping[Role, tuple[str, ...]]
    own_answer: tuple[str, ...]
    breaks: str
    inside: str
    negations: str
    nothing: str
    earlier: str
    feasts: Mapping[str, str] = field(default_factory=dict)
    more: str = ""
    weak_weekdays: tuple[str, ...] = ()
    day_suffixes: str = ""
    skips_week: bool = False


@dataclass(frozen=True, slots=True)
class Token:
    """A word, number or sign: its folded form and where it stands in the sentence."""

    norm: str
    start: int
    end: int
    raw: str


@dataclass(frozen=True, slots=True)
class Sense:
    """What a token or several mean: a code, a value, and how many tokens it takes up."""

    code: str
    value: object
    width: int = 1


@dataclass(frozen=True, slots=True)
class Context:
    """What a time is counted from.

    `anchor` is the last day named before ('the day after'), `week` the Monday of a week named
    just before ('next week, probably Tuesday'), `here` the last day named in the same sentence,
    `weekday` the last day named by its weekday: one
    that is named next follows it ('the panel meets on Thursday; you will hear on Monday'),
    unless it is not `in_order` because the past is reported too.
    """

    said_on: datetime
    country: str | None
    month_first: bool
    skips_week: bool
    anchor: date | None = None
    weekday: date | None = None
    week: date | None = None
    here: date | None = None
    in_order: bool = True

    @property
    def today(self) -> date:
        """The day of the message in its own zone."""
        return self.said_on.date()


@dataclass(frozen=True, slots=True)
class TimeSpan:
    """Tokens `start` to `end` (exclusive) that name `date`, the last day of what they name.

    `marker` is the code of the preposition before; `kind` is what sort of time it is ('day',
    'weekday', 'week', 'duration', 'shift', 'past', 'month').
    """

    start: int
    end: int
    date: date
    marker: str
    kind: str


@dataclass(frozen=True, slots=True)
class Cue:
    """Tokens `start` to `end` (exclusive) that give the times beside them a role."""

    start: int
    end: int
    role: Role
