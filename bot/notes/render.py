"""A note as it stands in the draft: subject, plain text, and the HTML derived from it."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from bot.core.letter import LetterFacts, template_name, values
from bot.notes.templates import TemplateFault, Templates


@dataclass(frozen=True, slots=True)
class RenderedNote:
    """A note's words. `subject` is for a new conversation; a reply keeps its thread's.

    `faults` are those of the user's templates; the note itself is then the built-in one.
    """

    subject: str
    text: str
    html: str
    faults: tuple[TemplateFault, ...] = ()


def render(facts: LetterFacts, templates: Templates) -> RenderedNote:
    """Write the note that the facts ask for, without the signature."""
    letter, faults = templates.fill(template_name(facts), values(facts))
    return RenderedNote(letter.subject, letter.body, text_to_html(letter.body), faults)


def text_to_html(text: str) -> str:
    """Return plain text as the HTML that Gmail's own editor makes of it: a `div` each line."""
    return "\n".join(f"<div>{escape(line) or '<br>'}</div>" for line in text.split("\n"))
