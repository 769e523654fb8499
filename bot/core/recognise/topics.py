"""Events that use an interview's words and are none: each topic in seven languages.

Patterns match folded titles (lower case, no accents); `also_in_text` ones count in the text too.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from bot.core.recognise.topic import Topic
from bot.core.recognise.topics_about_interviews import TOPICS_ABOUT_INTERVIEWS
from bot.core.recognise.topics_elsewhere import TOPICS_ELSEWHERE

TOPICS = (*TOPICS_ABOUT_INTERVIEWS, *TOPICS_ELSEWHERE)


@dataclass(frozen=True, slots=True)
class TopicHit:
    """A topic found in a title or text, with the words that show it, and where they begin."""

    topic: Topic
    words: str
    start: int


@lru_cache(maxsize=1)
def _compiled() -> tuple[tuple[Topic, re.Pattern[str], re.Pattern[str] | None], ...]:
    return tuple(
        (
            topic,
            re.compile(rf"(?<![a-z0-9])(?:{topic.title})"),
            re.compile(topic.text) if topic.text else None,
        )
        for topic in TOPICS
    )


@dataclass(frozen=True, slots=True)
class Title:
    """A folded title as topics see it: freed of jobs and firms, of jobs only, and as it is."""

    bare: str
    with_firms: str
    whole: str


def topic_of_title(title: Title, *, job_words: bool) -> TopicHit | None:
    """Return the first topic the title shows.

    With `job_words` the title says 'job interview' outright, and topics that `yield` do not count.
    """
    for topic, words, _ in _compiled():
        unless = topic.unless and re.search(topic.unless, title.whole)
        excused = (job_words and topic.yields) or unless
        seen = title.whole if topic.whole else title.with_firms if topic.firms else title.bare
        if not excused and (hit := words.search(seen)):
            return TopicHit(topic, hit.group().strip(" :-"), hit.start())
    return None


def topic_of_text(folded: str) -> TopicHit | None:
    """Return the first topic the folded description shows."""
    for topic, _, text in _compiled():
        if text and (hit := text.search(folded)):
            return TopicHit(topic, hit.group(), hit.start())
    return None
