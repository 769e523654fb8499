"""People an event's text names: who interviews, who arranges, who is the candidate."""

# ruff: noqa: PLR2004 - small counts of words or letters, said by the names beside them
# ruff: noqa: RUF001 - dashes and quotes as people and calendars type them

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from bot.core.recognise import cues
from bot.core.recognise.job_words import is_role
from bot.core.recognise.name_words import (
    ADDRESS_BEHIND,
    ANY_NAME,
    BEFORE_NAME,
    BRACKETS,
    EMAIL,
    GREETINGS,
    JOB_TITLE,
    JOB_WORDS,
    JOINER,
    MAX_NAMES,
    NOT_NAMES,
    ON_BEHALF,
    ONLY_SAYS,
    OPENS_LIST,
    PLAIN_TITLE,
    ROW,
    SENTENCE_END,
    TEAM,
    TITLE,
    TITLED_NAME,
    split_list,
    trim,
    without_job,
)
from bot.core.recognise.named import (
    Named,
    Part,
    Trust,
    around,
    believed,
    doing,
    named_in_part,
    unique_people,
)
from bot.core.recognise.names import (
    clean_name,
    is_person_name,
    without_honorific,
)
from bot.core.recognise.organisations import ORGANISATION
from bot.core.recognise.text import fold

Known = Callable[[str], bool]

MAX_LINE = 500
_FEWEST_ROWS = 2


_SURE_ONLY = Trust()
_PERSON_CUE = Trust(two_words=True)
_LIST = Trust(two_words=True, one_word=True)

_SENTENCE_CUES: tuple[tuple[re.Pattern[str], Part, Trust], ...] = (
    (re.compile(rf"(?:{cues.MEETING_SURELY})"), Part.INTERVIEWER, _LIST),
    (re.compile(rf"(?:{cues.MEETING_WITH})"), Part.INTERVIEWER, _SURE_ONLY),
    (re.compile(r"^(?:with|w/|mit|avec|con|met|com) ?(?<=[ /])"), Part.INTERVIEWER, _LIST),
    (cues.BOSS, Part.INTERVIEWER, _LIST),
    (cues.HOST_SENTENCE, Part.HOST, _LIST),
    (cues.HOST_SENTENCE_GERMAN, Part.HOST, _SURE_ONLY),
    (cues.COORDINATOR_SENTENCE, Part.COORDINATOR, _SURE_ONLY),
    (cues.CANDIDATE_SENTENCE, Part.CANDIDATE, _PERSON_CUE),
)
_LABELS = (
    (cues.CANDIDATE_LABEL, Part.CANDIDATE),
    (cues.INTERVIEWER_LABEL, Part.INTERVIEWER),
    (cues.RECRUITER_LABEL, Part.HOST),
    (cues.COORDINATOR_LABEL, Part.COORDINATOR),
)


class Reader:
    """Reads the people out of a text.

    `known` says whether a name is that of a guest or the owner, so a bare 'Dom' is believed;
    `company` says whether a name is the employer's, so 'Kestrel Labs' is not taken for a person.
    """

    def __init__(self, known: Known, company: Known) -> None:
        self._known = known
        self._company = company

    def people(self, text: str) -> list[Named]:
        """Return everybody the text names in some part of the event, in order."""
        lines = [line.strip()[:MAX_LINE] for line in text.splitlines()]
        found = self._line_by_line(lines)
        found += self._rows(lines)
        found += self._from_hr(lines)
        found += self._last_word(lines)
        found += self._mentioned(text, found)
        if cues.WRITER_INTERVIEWS.search(fold(text)):
            found = [
                replace(n, part=Part.INTERVIEWER) if n.part is Part.SIGNATURE else n for n in found
            ]
        return unique_people(found)

    def _line_by_line(self, lines: Sequence[str]) -> list[Named]:
        found: list[Named] = []
        open_part: Part | None = None
        listing = False
        for index, line in enumerate(lines):
            if open_part and line:
                items = self._item(line, open_part)
                found += items
                listing = bool(items)
                if items:
                    continue
                open_part = None
            elif listing:
                open_part, listing = None, False
            for unit in SENTENCE_END.split(line):
                new, opens = self._unit(unit)
                found += new
                open_part = opens or (open_part if not unit.strip() else None)
            if cues.CLOSING_LINE.match(fold(line)):
                found += self._signed(lines[index + 1 : index + 5])
        return found

    def _rows(self, lines: Sequence[str]) -> list[Named]:
        """Read names that stand below one another, each beginning its line: a panel."""
        found: list[Named] = []
        filled = [line.lstrip(" *•-–·\t") for line in lines if line]
        body = itertools.takewhile(lambda line: not cues.CLOSING_LINE.match(fold(line)), filled)
        starts = [(line, self._row_name(line)) for line in body]
        for named, run in itertools.groupby(starts, key=lambda row: bool(row[1])):
            rows = list(run)
            if named and len(rows) >= _FEWEST_ROWS:
                found += [named_in_part(name, Part.INTERVIEWER, line) for line, name in rows]
        return found

    def _row_name(self, line: str) -> str:
        hit = ROW.match(line[:MAX_LINE])
        if not hit:
            return ""
        bare = without_job(JOB_WORDS.sub("", line))
        name = self._leading_name(bare, _PERSON_CUE)
        return name if " " in name and bare.startswith(name) else ""

    def _from_hr(self, lines: Sequence[str]) -> Iterator[Named]:
        for line in lines:
            for hit in cues.FROM_HR.finditer(line):
                name = hit.group("name")
                words = fold(name)
                team = words in NOT_NAMES or ORGANISATION.search(words) or TEAM.match(words)
                if not team and not self._company(name) and not is_role(name):
                    yield Named(name, Part.HOST, None, recruits=True)

    def _mentioned(self, text: str, found: Sequence[Named]) -> Iterator[Named]:
        """Names without a wording around them that tells what they do."""
        told = {word for one in found for word in one.name.split()}
        for hit in itertools.chain(ANY_NAME.finditer(text), TITLED_NAME.finditer(text)):
            name = self._leading_name(
                JOB_WORDS.sub("", text[hit.start() : hit.end() + 3]), _SURE_ONLY
            )
            if ONLY_SAYS.match(text, hit.end()):
                continue
            around = text[max(0, hit.start() - 1) : hit.start()] + text[hit.end() : hit.end() + 1]
            if name and not told & set(name.split()) and not set(around) & set("@/_"):
                yield named_in_part(name, Part.MENTIONED, name + text[hit.end() : hit.end() + 40])

    def _unit(self, unit: str) -> tuple[list[Named], Part | None]:
        folded = fold(unit)
        for label, part in _LABELS:
            if hit := label.match(folded):
                rest = unit[hit.end() :]
                people = self._listed(rest, part)
                empty = not rest.strip(" *:-")
                if people or empty:
                    return people, part if empty else None
        slot = self._slot(unit, folded)
        found = slot or [*self._sentences(unit, folded), *self._subjects(unit)]
        return found, Part.INTERVIEWER if OPENS_LIST.search(folded) else None

    def _item(self, line: str, part: Part) -> list[Named]:
        """Read an entry of a list that a label opened."""
        bare = line.lstrip(" *•-–·\t0123456789.)")
        return self._listed(bare, part) if len(line) < 160 else []

    def _listed(self, rest: str, part: Part) -> list[Named]:
        """Read 'Jane Doe (VP Engineering), Tom Becker - CTO & Dr. Ana Ruiz'."""
        found = []
        trust = _LIST
        for entry in split_list(rest):
            piece = without_job(JOB_WORDS.sub("", entry))
            if name := self._leading_name(piece, trust):
                # After a full name a lone word is that person's title.
                trust = trust if " " not in name else _PERSON_CUE
                found.append(named_in_part(name, part, piece))
            elif found and (email := EMAIL.match(piece)):
                found[-1] = Named(found[-1].name, part, email.group().lower(), found[-1].recruits)
        return found

    def _leading_name(self, text: str, trust: Trust) -> str:
        """Return the name `text` starts with, '' when it starts with none to be believed."""
        hit = ANY_NAME.match(text)
        if not hit or text[hit.end() :].lstrip()[:1].isdigit():  # 'Tor 3' is a gate
            return ""
        written = clean_name(hit.group())
        if written.partition(" ")[0].casefold() in GREETINGS:
            return ""
        name = self._without_company(trim(written))
        words = name.split()
        if not name or self._company(name):
            return ""
        if self._known(name) or is_person_name(name):
            return "" if JOB_TITLE.match(name) and is_role(without_honorific(name)) else name
        if self._known(words[0]) and len(words) > 1:
            return words[0]
        usual = name == written and not (
            ORGANISATION.search(fold(name)) or any(w.lower() in NOT_NAMES for w in words)
        )
        rest = text[hit.start() + len(hit.group().rstrip()) :].lstrip()
        return name if usual and believed(name, rest, trust) else ""

    def _without_company(self, name: str) -> str:
        """'Finn von Talentbrücke' is Finn where Talentbrücke is the company."""
        first, _, rest = name.partition(" ")
        particle, _, company = rest.partition(" ")
        at_company = particle in {"von", "van", "de", "di", "da", "du"} and self._company(company)
        return first if at_company else name

    def _slot(self, line: str, folded: str) -> list[Named]:
        """Read a line of a timetable: '10:00-10:45 Jane Doe, System design'."""
        hit = cues.SLOT.match(folded)
        if not hit or not re.search(
            r"\d[:.h]\d|\d ?(?:h\b|uhr|am\b|pm\b)|\d\s?-\s?\d", hit.group()
        ):
            return []
        rest = line[hit.end() :]
        pieces = re.split(
            r"\s[-–—|:·]\s|\||,|\(|:\s|;|\b(?:with|mit|avec|con|com|met|by)\b|\s&\s|\s(?:and|"
            r"und|et|y|e|en)\s(?=[A-Z])",
            rest,
        )
        pieces = [JOB_WORDS.sub("", p.strip(" *-–)")) for p in pieces]
        names = [n for p in pieces if (n := self._leading_name(p, _SURE_ONLY))]
        if not names and len(pieces) > 1:
            ends = (pieces[0], pieces[1], pieces[-1])
            names = [n for p in ends if (n := self._leading_name(p, _PERSON_CUE))][:1]
        part = Part.COORDINATOR if cues.CEREMONY.match(fold(rest)) else Part.INTERVIEWER
        return [named_in_part(n, part, around(rest, n)) for n in dict.fromkeys(names)]

    def _sentences(self, line: str, folded: str) -> list[Named]:
        return [
            person
            for cue, part, trust in _SENTENCE_CUES
            for hit in cue.finditer(folded)
            for person in self._sequence(line[hit.end() : hit.end() + 240], part, trust)
        ]

    def _sequence(self, text: str, part: Part, trust: Trust) -> list[Named]:
        """Read names joined by commas and 'and' from the start of `text`."""
        found: list[Named] = []
        rest = text
        for _ in range(MAX_NAMES):
            rest = (
                JOB_WORDS.sub("", BEFORE_NAME.sub("", rest)).removeprefix("l'").removeprefix("l’")
            )
            name = self._leading_name(rest, trust)
            if not name:
                break
            tail = rest[rest.find(name.split()[-1]) + len(name.split()[-1]) :]
            extra = BRACKETS.match(tail) or self._title(tail)
            context = tail[: extra.end()] if extra else ""
            if address := ADDRESS_BEHIND.match(tail):
                context += address.group()
            found.append(named_in_part(name, part, name + context))
            trust = trust if part is Part.COORDINATOR else _LIST
            tail = tail[extra.end() :] if extra else tail
            joiner = JOINER.match(tail)
            if not joiner or not joiner.group().strip():
                break
            rest = tail[joiner.end() :]
        return found

    def _title(self, tail: str) -> re.Match[str] | None:
        """Match ', VP Engineering' but not ', Tom Becker'."""
        hit = TITLE.match(tail) or PLAIN_TITLE.match(tail)
        if hit and self._leading_name(hit.group().strip(" ,"), _SURE_ONLY):
            return None
        return hit

    def _subjects(self, line: str) -> list[Named]:
        """Read 'Dana and Tom will call you': names before what they will do."""
        found: list[Named] = []
        waiting: list[str] = []
        for hit in ANY_NAME.finditer(line):
            name = self._leading_name(line[hit.start() :], _SURE_ONLY)
            if not name:
                waiting = []
                continue
            waiting.append(name)
            tail = line[hit.end() :]
            extra = BRACKETS.match(tail) or TITLE.match(tail)
            after = fold(tail[extra.end() :] if extra else tail).lstrip(" ,")
            part = doing(after)
            if part:
                context = tail[: extra.end()] if extra else ""
                found += [named_in_part(n, part, n + context) for n in waiting]
            if part or not JOINER.match(tail):
                waiting = []
        return found

    def _signed(self, lines: Sequence[str]) -> list[Named]:
        shown = [ON_BEHALF.sub("", line) for line in lines if line]
        name = self._leading_name(shown[0], _LIST) if shown else ""
        return [named_in_part(name, Part.SIGNATURE, " ".join(shown[:3]))] if name else []

    def _last_word(self, lines: Sequence[str]) -> Iterator[Named]:
        """A name right after a closing, or all alone at the very end, is a signature."""
        filled = [line for line in lines if line]
        for line in filled:
            for hit in cues.CLOSING_NAME.finditer(fold(line)):
                rest = line[hit.end() :]
                if name := self._leading_name(rest, _SURE_ONLY):
                    yield named_in_part(name, Part.SIGNATURE, rest)
        for line in filled[-6:]:
            if line[:1].isalpha() and self._leading_name(line, _SURE_ONLY) == line.rstrip(" ,."):
                yield named_in_part(line.rstrip(" ,."), Part.SIGNATURE, " ".join(filled[-6:]))
        if filled:
            end = SENTENCE_END.split(filled[-1])[-1].strip(" .!-–")
            alone = len(filled) > 1 or end != filled[-1]
            if alone and len(end.split()) <= 3 and self._leading_name(end, _SURE_ONLY) == end:
                yield named_in_part(end, Part.SIGNATURE, end)
