"""A mail from an employer -> what it means for the application."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from bot.core.dates import find_answer_date, find_return_date
from bot.core.model import Mail, Reading, ReplyKind, certainty_needed
from bot.core.reading.authentication import fails_authentication
from bot.core.reading.body import MailText, mail_text
from bot.core.reading.concepts import Concept
from bot.core.reading.country import country_of
from bot.core.reading.cues import Cue, find_cues, mentions
from bot.core.reading.fold import tidy
from bot.core.reading.headers import Automatic, automatic, is_bulk_list
from bot.core.reading.language import languages_of
from bot.core.reading.markers import UNSUBSCRIBE
from bot.core.reading.network import network
from bot.core.reading.scores import Context, Scores, score
from bot.core.reading.sentences import split_sentences
from bot.core.reading.verdict import Verdict, judge

_REPLY_PREFIX = re.compile(r"^\s*(?:re|aw|antw|sv|rv|r|res|rif)\s?:", re.IGNORECASE)
_EXAMINED_CHARS = 40_000
_CONTEXT_CHARS = 4_000
_EVIDENCE_CHARS = 300
_EVEN = 0.5
_SUREST = 0.99


@dataclass(frozen=True, slots=True)
class ReadingRules:
    """How sure a reading must be.

    Attributes:
        confidence_limit: below it a reading is `unclear` and the candidate is asked.
        expected: the mail is known to belong to an application (its thread, one of its people).
    """

    confidence_limit: float = 0.95
    expected: bool = False


_WITH_ANSWER_DATE = frozenset(
    {
        ReplyKind.NEXT_ROUND,
        ReplyKind.DELAY,
        ReplyKind.QUESTION,
        ReplyKind.ACKNOWLEDGEMENT,
        ReplyKind.UNCLEAR,
    }
)
_ABOUT_A_DECISION = frozenset({ReplyKind.ACKNOWLEDGEMENT, ReplyKind.DELAY})
_ASKS_FOR_TRUST = frozenset(
    {
        ReplyKind.OFFER,
        ReplyKind.REJECTION,
        ReplyKind.NEXT_ROUND,
        ReplyKind.DELAY,
        ReplyKind.QUESTION,
        ReplyKind.ACKNOWLEDGEMENT,
    }
)


def read_reply(mail: Mail, rules: ReadingRules | None = None) -> Reading:
    """Say what a mail means, with the sentence that says so.

    A reading below the confidence limit, and any decision in a mail that fails authentication,
    becomes `unclear`; evidence, confidence and answer date stay, so the candidate can decide.
    Never raises on mail of any content; cost is bounded by the first 40,000 characters.
    """
    rules = rules or ReadingRules()
    text = mail_text(mail)
    sender = automatic(mail)
    if sender is Automatic.BOUNCE:
        return Reading(ReplyKind.BOUNCE, 0.99, _first_sentence(text, mail))
    if sender is Automatic.AUTO_REPLY:
        return _auto_reply(mail, text, 0.98)
    return _reading(mail, text, _weighed(mail, text, rules), rules)


def _weighed(mail: Mail, text: MailText, rules: ReadingRules) -> Verdict:
    """What the network makes of the mail, the phrases being part of what it weighs."""
    scores, sentences = scores_of(mail, text, expected=rules.expected), sentences_of(mail, text)
    phrases = judge(scores)
    if not sentences:
        return phrases
    opinion = network().read(mail.subject, sentences, scores, phrases)
    if rules.expected:
        opinion = opinion.in_conversation()
    opinion = opinion.beside(phrases, in_thread=scores.about.in_thread)
    kind = opinion.kind
    said = phrases.evidence if phrases.kind is kind else ""
    return Verdict(
        kind,
        min(opinion.by_kind[kind], _SUREST),
        said or sentences[opinion.evidence.get(kind, 0)],
        needs_answer=kind is not ReplyKind.UNRELATED and opinion.needs_answer >= _EVEN,
    )


def scores_of(mail: Mail, text: MailText | None = None, *, expected: bool = False) -> Scores:
    """The evidence in a mail's new text; its subject and quote only tell what it is about."""
    text = text or mail_text(mail)
    new = text.new[:_EXAMINED_CHARS]
    sentences = sentences_of(mail, text)
    languages = languages_of(new if len(new) > 40 else f"{new}\n{mail.subject}")  # noqa: PLR2004
    cues = find_cues(sentences, languages)
    if not _REPLY_PREFIX.match(mail.subject):
        cues += _other_matters(mail.subject)
    return score(cues, _context(mail, text, new, expected=expected))


def sentences_of(mail: Mail, text: MailText) -> list[str]:
    """The sentences of the new text; the subject where there is none."""
    return split_sentences(text.new[:_EXAMINED_CHARS]) or split_sentences(mail.subject)


def _other_matters(subject: str) -> list[Cue]:
    """A subject of the sender's own is only believed when it says the mail is something else."""
    found = find_cues([subject], languages_of(subject))
    return [cue for cue in found if cue.concept.kind is ReplyKind.UNRELATED]


def _is_reply(mail: Mail, text: MailText) -> bool:
    # A mail without any subject is taken for an answer: nothing says that it is something else.
    prefixed = _REPLY_PREFIX.match(mail.subject) is not None
    return bool(mail.in_reply_to or text.quoted) or prefixed or not mail.subject.strip()


def _context(mail: Mail, text: MailText, new: str, *, expected: bool) -> Context:
    whole = f"{mail.subject}\n{new[:_CONTEXT_CHARS]}\n{text.quoted[:_CONTEXT_CHARS]}"
    languages = languages_of(whole)
    return Context(
        in_thread=expected or _is_reply(mail, text),
        job=mentions(whole, Concept.JOB, languages),
        candidacy=mentions(whole, Concept.CANDIDACY, languages),
        bulk=is_bulk_list(mail) or UNSUBSCRIBE.search(text.footer) is not None,
    )


def _reading(mail: Mail, text: MailText, verdict: Verdict, rules: ReadingRules) -> Reading:
    if verdict.kind is ReplyKind.AUTO_REPLY:
        return _auto_reply(mail, text, verdict.confidence)
    doubted = verdict.kind in _ASKS_FOR_TRUST and fails_authentication(mail)
    unsure = verdict.confidence < certainty_needed(verdict.kind, rules.confidence_limit)
    kind = ReplyKind.UNCLEAR if doubted or unsure else verdict.kind
    evidence = verdict.evidence or _first_sentence(text, mail)
    reading = Reading(kind, round(verdict.confidence, 3), _short(evidence))
    if kind in _WITH_ANSWER_DATE:
        reading = _with_answer_date(reading, mail, text)
    return replace(reading, needs_answer=kind is ReplyKind.UNCLEAR or verdict.needs_answer)


def _with_answer_date(reading: Reading, mail: Mail, text: MailText) -> Reading:
    found = find_answer_date(
        text.new[:_EXAMINED_CHARS],
        said_on=_said_on(mail),
        country=country_of(mail),
        pending=reading.kind in _ABOUT_A_DECISION,
    )
    if found is None:
        return reading
    return replace(reading, answer_date=found.date, answer_evidence=_short(found.sentence))


def _auto_reply(mail: Mail, text: MailText, confidence: float) -> Reading:
    body = text.new or text.quoted
    found = find_return_date(
        f"{mail.subject}\n\n{body[:_EXAMINED_CHARS]}",
        said_on=_said_on(mail),
        country=country_of(mail),
    )
    evidence = found.sentence if found else _first_sentence(text, mail)
    return Reading(
        ReplyKind.AUTO_REPLY,
        round(confidence, 3),
        _short(evidence),
        return_date=found.date if found else None,
    )


def _said_on(mail: Mail) -> datetime:
    """A mail without a date says nothing relative: the epoch keeps absolute dates readable."""
    return mail.date or datetime(1970, 1, 1, tzinfo=UTC)


def _first_sentence(text: MailText, mail: Mail) -> str:
    sentences = split_sentences(text.new[:2_000]) or split_sentences(mail.subject)
    telling = [sentence for sentence in sentences if len(sentence.split()) > 3]  # noqa: PLR2004
    return _short((telling or sentences or [""])[0])


def _short(sentence: str) -> str:
    return tidy(sentence)[:_EVIDENCE_CHARS]
