"""Stage, outcome and answer date: where an application stands, and which fact says so."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.core.business_days import add_business_days, business_days_between, on_or_after
from bot.core.facts import Interview, Message, Word, WordKind
from bot.core.model import Outcome, ReplyKind
from bot.core.place import Place
from bot.core.workflow.timeline import Timeline


class Stage(StrEnum):
    """Where an application stands, in words a candidate uses.

    `scheduled`: an interview lies ahead. `waiting`: for the employer's answer. `your_turn`: they
    wait for the candidate, so the clock stands. `on_hold`: the interview was cancelled and nothing
    else is known. `closed`: with an outcome.
    """

    SCHEDULED = "scheduled"
    WAITING = "waiting"
    YOUR_TURN = "your_turn"
    ON_HOLD = "on_hold"
    CLOSED = "closed"


class AnswerSource(StrEnum):
    """Who said when the answer comes."""

    ESTIMATED = "estimated"
    CALENDAR = "calendar"
    MAIL = "mail"
    DELAY = "delay"
    CANDIDATE = "candidate"


@dataclass(frozen=True, slots=True)
class Answer:
    """When the employer answers: the day, who said so and in which words.

    `quiet_until` is later than `day` when the person is out of office or the clock stood still, and
    `quiet_because` says which; the status check waits for it.
    """

    day: date
    source: AnswerSource
    said_at: datetime
    evidence: str = ""
    quiet_until: date | None = None
    quiet_because: str = ""

    @property
    def promised(self) -> bool:
        """Whether the employer gave this date themselves."""
        return self.source in {AnswerSource.CALENDAR, AnswerSource.MAIL}

    @property
    def base(self) -> date:
        """Return the last day on which asking would be too early."""
        return max(self.day, self.quiet_until or self.day)


@dataclass(frozen=True, slots=True)
class Standing:
    """Where an application stands at one instant, and the fact that put it there."""

    stage: Stage
    reason: str
    outcome: Outcome | None = None
    since: datetime | None = None
    closed_by: Message | Word | None = None
    asked: Message | None = None
    answer: Answer | None = None


# A date farther off is a mistake of reading or typing.
_FARTHEST = timedelta(days=730)
_CLOSES = {ReplyKind.OFFER: Outcome.OFFER, ReplyKind.REJECTION: Outcome.REJECTED}
_REVIVES = {
    Outcome.REJECTED: {ReplyKind.NEXT_ROUND},
    Outcome.NO_ANSWER: {ReplyKind.NEXT_ROUND, ReplyKind.DELAY, ReplyKind.QUESTION},
}
_ASKS = (ReplyKind.QUESTION, ReplyKind.NEXT_ROUND, ReplyKind.UNCLEAR)
_ASKED = {
    ReplyKind.QUESTION: "they asked you something",
    ReplyKind.NEXT_ROUND: "they invite you to the next round and wait for you",
    ReplyKind.UNCLEAR: "a reply could not be read for certain; you decide what it means",
}


def standing(t: Timeline) -> Standing:
    """Work out stage, outcome and answer date from the facts."""
    closed = closing(t)
    if closed is not None:
        return closed
    answer = answer_date(t)
    asked = open_question(t)
    if asked is not None:
        reason = _ASKED[t.meaning(asked)]
        return Standing(Stage.YOUR_TURN, reason, since=asked.at, asked=asked, answer=answer)
    if t.ahead:
        return Standing(Stage.SCHEDULED, "the next interview lies ahead", answer=answer)
    if not t.held and any(not i.takes_place for i in t.application.interviews):
        return Standing(Stage.ON_HOLD, "the interview was cancelled or declined")
    return Standing(Stage.WAITING, "waiting for their answer", answer=answer)


def closing(t: Timeline) -> Standing | None:
    """Return the closed standing, if the last word on the application closed it."""
    closed: Standing | None = None
    for happening in _in_order(t):
        closed = _step(t, closed, happening)
    return closed


def _in_order(t: Timeline) -> list[Message | Word | Interview]:
    words = (w for w in t.application.words if not w.revoked and w.at <= t.now)
    interviews = (i for i in t.application.interviews if i.takes_place and i.seen_at <= t.now)
    return sorted([*t.incoming, *words, *interviews], key=_moment)


def _moment(happening: Message | Word | Interview) -> datetime:
    return happening.seen_at if isinstance(happening, Interview) else happening.at


def _step(
    t: Timeline, closed: Standing | None, happening: Message | Word | Interview
) -> Standing | None:
    """Return the closed standing after one more happening."""
    if isinstance(happening, Interview):
        revivable = closed is not None and closed.outcome in _REVIVES
        return None if revivable else closed
    if isinstance(happening, Word):
        return _step_word(closed, happening)
    kind = t.meaning(happening)
    if kind in _CLOSES:
        reason = f"their mail of {happening.at:%-d %B} is read as {kind.value}"
        return Standing(Stage.CLOSED, reason, _CLOSES[kind], happening.at, happening)
    if closed is not None and closed.outcome and kind in _REVIVES.get(closed.outcome, ()):
        return None
    return closed


def _step_word(closed: Standing | None, word: Word) -> Standing | None:
    if word.kind is WordKind.CLOSE:
        return Standing(Stage.CLOSED, "you closed it", word.outcome, word.at, word)
    return None if word.kind is WordKind.REOPEN else closed


def open_question(t: Timeline) -> Message | None:
    """Return the employer's mail that still waits for the candidate, if any."""
    decisive = list(t.of_kind(*_ASKS, ReplyKind.DELAY, *_CLOSES))
    if not decisive:
        return None
    last = decisive[-1]
    asks = t.meaning(last) in _ASKS and _needs_candidate(t, last)
    return last if asks and not _settled(t, last) else None


def _needs_candidate(t: Timeline, message: Message) -> bool:
    if t.meaning(message) is not ReplyKind.NEXT_ROUND or message.reading is None:
        return True
    return message.reading.needs_answer or message.ruling is ReplyKind.NEXT_ROUND


def _settled(t: Timeline, message: Message) -> bool:
    """Whether the candidate answered, decided, or a new event answers it."""
    if t.answered(message):
        return True
    settling = {WordKind.ANSWER_BY, WordKind.REOPEN}
    if any(w.at > message.at and w.kind in settling for w in t.application.words if not w.revoked):
        return True
    return t.meaning(message) is ReplyKind.NEXT_ROUND and _followed_by_event(t, message)


def _followed_by_event(t: Timeline, message: Message) -> bool:
    # The invitation's event is often made minutes before the mail that announces it.
    earliest = message.at - timedelta(days=1)
    later = (i for i in t.application.interviews if i.takes_place and i.end > message.at)
    return any(max(i.seen_at, i.updated_at) >= earliest for i in later)


def answer_date(t: Timeline) -> Answer | None:
    """Return when the employer answers: the latest statement, else an estimate.

    Nothing is awaited before a round was held or the candidate answered an invitation.
    """
    since = _waiting_since(t)
    if since is None:
        return None
    place = t.place_of_contact(None)
    statements = sorted(_statements(t), key=lambda a: a.said_at)
    earliest = place.day(since)
    valid = [s for s in statements if earliest <= s.day <= earliest + _FARTHEST]
    answer = valid[-1] if valid else _estimate(t, since, place)
    return _kept_quiet(t, _delayed(t, answer, place), place)


def _waiting_since(t: Timeline) -> datetime | None:
    """Return what waiting counts from: the last round's end or an answered invitation."""
    moments = [t.held[-1].end] if t.held else []
    for invitation in t.of_kind(ReplyKind.NEXT_ROUND):
        answer = t.answered(invitation)
        if t.held and answer is not None and answer.at > t.held[-1].end:
            moments.append(answer.at)
    return max(moments, default=None)


def _estimate(t: Timeline, since: datetime, place: Place) -> Answer:
    due = t.rules.after(since, t.rules.answer_estimate, place)
    return Answer(place.day(due), AnswerSource.ESTIMATED, since)


def _statements(t: Timeline) -> list[Answer]:
    """Return every date somebody stated, with when they did."""
    found = [
        Answer(m.reading.answer_date, AnswerSource.MAIL, m.at, m.reading.answer_evidence)
        for m in t.incoming
        if m.reading and m.reading.answer_date and _may_state_a_date(t, m)
    ]
    for round_ in t.held:
        found += [_from_event(i) for i in round_.interviews if i.answer_date]
    for word in t.application.said(WordKind.ANSWER_BY):
        if word.day is not None and word.at <= t.now:
            found.append(Answer(word.day, AnswerSource.CANDIDATE, word.at, word.text))
    return found


def _may_state_a_date(t: Timeline, message: Message) -> bool:
    states = {
        ReplyKind.ACKNOWLEDGEMENT,
        ReplyKind.DELAY,
        ReplyKind.QUESTION,
        ReplyKind.NEXT_ROUND,
    }
    return t.meaning(message) in states


def _from_event(interview: Interview) -> Answer:
    assert interview.answer_date is not None  # noqa: S101  the caller filtered; this is for the types
    if interview.answer_by_candidate:
        source, said_at = AnswerSource.CANDIDATE, interview.answer_said_at or interview.start
    else:
        source, said_at = AnswerSource.CALENDAR, interview.start
    return Answer(interview.answer_date, source, said_at, interview.answer_evidence)


def _delayed(t: Timeline, answer: Answer, place: Place) -> Answer:
    """Move the date on for every delay without a new date that came after it was said."""
    for message in t.of_kind(ReplyKind.DELAY):
        undated = message.reading is None or message.reading.answer_date is None
        if not undated or message.at <= answer.said_at:
            continue
        start = max(answer.day, place.day(message.at))
        day = add_business_days(start, t.rules.delay_extension.business_days, place.country)
        evidence = message.reading.evidence if message.reading else ""
        answer = Answer(day, AnswerSource.DELAY, message.at, evidence)
    return answer


def _kept_quiet(t: Timeline, answer: Answer, place: Place) -> Answer:
    """Add what makes asking on the day after too early: absences and stopped clocks."""
    returns = (m.reading.return_date for m in t.of_kind(ReplyKind.AUTO_REPLY) if m.reading)
    quiet = [
        (day, f"they are back on {day:%A %-d %B}")
        for day in returns
        if day and answer.day < day <= answer.day + _FARTHEST
    ]
    stopped = _days_the_clock_stood(t, answer, place)
    if stopped:
        resumed = add_business_days(answer.day, stopped, place.country)
        days = f"{stopped} business day{'' if stopped == 1 else 's'}"
        quiet.append((resumed, f"the clock stood still for {days} while they waited for you"))
    if not quiet:
        return answer
    until, because = max(quiet)
    return replace(answer, quiet_until=until, quiet_because=because)


def _days_the_clock_stood(t: Timeline, answer: Answer, place: Place) -> int:
    """Count the business days between their questions and the candidate's answers, each once."""
    total, counted_to = 0, place.day(answer.said_at)
    for question in t.of_kind(ReplyKind.QUESTION, ReplyKind.UNCLEAR):
        reply = t.answered(question)
        if question.at < answer.said_at or reply is None:
            continue
        start = max(on_or_after(place.day(question.at), place.country), counted_to)
        end = max(place.day(reply.at), start)
        total += business_days_between(start, end, place.country)
        counted_to = end
    return total
