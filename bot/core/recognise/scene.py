"""Everything the signals look at, worked out once for an event."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from bot.core.company import fits_domain, squash
from bot.core.event_lines import without_own_lines
from bot.core.model import CalendarEvent, Company
from bot.core.recognise.cast import Cast, cast_of
from bot.core.recognise.named import Named, Part
from bot.core.recognise.named_people import Reader
from bot.core.recognise.rounds import ONLY_JOBS, Match, rounds_in
from bot.core.recognise.text import body_text, fold
from bot.core.recognise.titles import TitleParts, take_apart
from bot.core.recognise.topics import Title, TopicHit, topic_of_text, topic_of_title


@dataclass(frozen=True, slots=True)
class Scene:
    """An event with its title taken apart, its people sorted and its words looked up.

    `title` and `body` are folded for matching; `text` is the body as written.
    """

    event: CalendarEvent
    cast: Cast
    parts: TitleParts
    named: tuple[Named, ...]
    title: str
    body: str
    text: str
    title_rounds: tuple[Match, ...]
    body_rounds: tuple[Match, ...]
    title_topic: TopicHit | None
    body_topic: TopicHit | None
    known: Company | None

    @property
    def candidates(self) -> list[str]:
        """The names the text labels as the candidate's."""
        return [n.name for n in self.named if n.part is Part.CANDIDATE]


def scene_of(
    event: CalendarEvent, owner: str, owner_name: str, known: Collection[Company]
) -> Scene:
    """Look everything up that recognition needs, once."""
    cast = cast_of(event, owner, owner_name)
    text = body_text(without_own_lines(event.description))
    title, body = fold(event.title), fold(text)
    parts = take_apart(event.title, cast)
    return Scene(
        event=event,
        cast=cast,
        parts=parts,
        named=tuple(_reader(cast, parts).people(text)),
        title=title,
        body=body,
        text=text,
        title_rounds=tuple(rounds_in(title)),
        body_rounds=tuple(rounds_in(body)),
        title_topic=topic_of_title(_for_topics(title, parts), job_words=_says_job(title)),
        body_topic=topic_of_text(body),
        known=_known(cast, parts, known),
    )


def _reader(cast: Cast, parts: TitleParts) -> Reader:
    companies = {squash(name) for name in (*parts.firmly, *parts.companies)}
    return Reader(
        known=lambda name: cast.is_owner_name(name) or cast.guest_named(name) is not None,
        company=lambda name: (
            squash(name) in companies or any(fits_domain(name, d) for d in cast.domains)
        ),
    )


_JOB_TERMS = frozenset(
    {"trial day", "assessment centre", "teaching demo", "hiring manager interview"}
)


def _says_job(title: str) -> bool:
    terms = {match.round.term for match in rounds_in(title)}
    return ONLY_JOBS.search(title) is not None or not terms.isdisjoint(_JOB_TERMS)


# Rounds whose words alone are no interview ('user interview', 'practice test').
_OPEN_TERMS = frozenset(
    {"interview", "test", "first round", "final round", "intro call", "audition"}
)


def _for_topics(title: str, parts: TitleParts) -> Title:
    """Blank job titles, companies and sure rounds out: 'Onboarding Specialist' is no onboarding."""
    spans = list(parts.role_spans)
    spans += [(m.start, m.end) for m in rounds_in(title) if m.round.term not in _OPEN_TERMS]
    freed = title
    for start, end in spans:
        freed = freed[:start] + "." * (end - start) + freed[end:]
    bare = freed
    for company in (*parts.firmly, *(parts.companies if parts.role else ())):
        bare = bare.replace(fold(company), "." * len(company))
    return Title(bare, bare if parts.role else freed, title)


def _known(cast: Cast, parts: TitleParts, known: Collection[Company]) -> Company | None:
    named = {squash(name) for name in (*parts.firmly, *parts.companies)}
    for company in known:
        if company.domain and company.domain in cast.domains:
            return company
        if squash(company.name) in named or any(
            fits_domain(company.name, domain) for domain in cast.domains
        ):
            return company
    return None
