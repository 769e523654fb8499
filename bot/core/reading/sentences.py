"""Text -> sentences, the unit in which meaning is looked for and shown."""

from __future__ import annotations

import re
from itertools import islice

from bot.core.reading.fold import tidy

MAX_SENTENCES = 150
_MAX_SENTENCE_CHARS = 500
_BULLET = re.compile(r"^\s{0,20}(?:[-*•–·◦▪]|\d{1,2}[.)]|[a-h]\))\s+")  # noqa: RUF001
_SALUTATION = re.compile(r"^\S[^.!?]{0,60},$")
_END = re.compile(r"(?<![.!?…])[.!?…]+[\"'”’»)\]]*\s+|[;]\s+|\s+[–—]\s+|(?<=\w):\s+(?=\w+ \w+ )")  # noqa: RUF001
_TITLE = re.compile(
    r"(?:^|[\s(])(?:dr|mr|mrs|ms|mx|prof|st|nr|sr|sra|dra|dott|sig|sigg|ing|mme|mlle|dhr|mevr|drs|"
    r"ca|bzw|ggf|evtl|inkl|exkl|vs|approx|tel|abt|resp|vgl|no|pl|[a-z]|\d{1,2})\.$",
    re.IGNORECASE,
)
_BEFORE_A_NUMBER = re.compile(
    r"(?:^|[\s(])(?:jan|feb|mar|apr|jun|jul|aug|sept?|o[ck]t|nov|de[cz]|mon?|tue?|wed|thu|fri|di|mi|do|fr|"
    r"max|min|art|pag|pg|ext|ref|room|p)\.$",
    re.IGNORECASE,
)


def split_sentences(text: str) -> list[str]:
    """Sentences in order, whitespace single, at most `MAX_SENTENCES`; list items stand alone."""
    found = (
        sentence[:_MAX_SENTENCE_CHARS]
        for paragraph in _paragraphs(text)
        for sentence in _sentences(tidy(paragraph))
        if any(c.isalnum() for c in sentence)
    )
    return list(islice(found, MAX_SENTENCES))


def _paragraphs(text: str) -> list[str]:
    """Join lines that a mail client wrapped; keep list items and the salutation apart."""
    found: list[list[str]] = [[]]
    for line in text.splitlines():
        stripped = line.strip()
        starts_anew = not stripped or _BULLET.match(line)
        follows_short = bool(found[-1]) and _ends_paragraph(found[-1][-1], stripped)
        if starts_anew or follows_short:
            found.append([])
        if stripped:
            found[-1].append(_BULLET.sub("", line).strip())
    return [" ".join(lines) for lines in found if lines]


def _ends_paragraph(line: str, following: str) -> bool:
    """A short line followed by a capital was ended by its writer, not wrapped by the client."""
    if _SALUTATION.match(line):
        return True
    short = len(line) + len(following.split(" ", 1)[0]) < 55  # noqa: PLR2004 - narrowest wrap seen
    return short and not following[:1].islower()


def _sentences(paragraph: str) -> list[str]:
    found: list[str] = []
    start = 0
    for match in _END.finditer(paragraph):
        mark = match.group().strip()
        head = paragraph[start : match.start() + 1]
        if mark == "." and _is_abbreviation(head[-12:], paragraph[match.end() : match.end() + 1]):
            continue
        found.append(paragraph[start : match.end()].strip())
        start = match.end()
    found.append(paragraph[start:].strip())
    return [sentence for sentence in found if sentence]


def _is_abbreviation(head: str, following: str) -> bool:
    return bool(_TITLE.search(head) or (following.isdigit() and _BEFORE_A_NUMBER.search(head)))
