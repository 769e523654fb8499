"""What a topic of events that are no interviews is."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Topic:
    """A kind of event that is no interview of the owner's.

    `title` and `text` are the words that show it there, `unless` words that excuse it. A topic that
    `yields` does not count beside outright job words; one of the `whole` title sees job titles too,
    one of `firms` sees what looks like a company where no job is named.
    """

    name: str
    says: str
    title: str
    text: str = ""
    weight: float = -8.0
    unless: str = ""
    yields: bool = False
    whole: bool = False
    firms: bool = False
