"""The notes' templates: the user's folder first, then the built-in ones; no fault loses a note."""

from __future__ import annotations

import difflib
import re
import traceback
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from jinja2 import TemplateError, TemplateNotFound, TemplateSyntaxError, meta, nodes

from bot.core.letter import VARIABLES, template_name, values
from bot.notes.language import NoteEnvironment, read
from bot.notes.samples import every_sample

ENDING = ".txt.j2"
NOTES = (
    "thank_you",
    "thank_you_coordinator",
    "status_check",
    "status_check_second",
    "update",
    "acceptance_thanks",
    "feedback_request",
)
MAX_LINE = 900
_SPACES = re.compile(r"[ \t]+")
_LOOSE_MARK = re.compile(r" ([.,;:!?])(?=\s|$)")
_BLANK_LINES = re.compile(r"\n{3,}")
_UNDEFINED = re.compile(r"'(\w+)' is undefined")
_NO_MACRO = re.compile(r"TemplateModule object' has no attribute '(\w+)'")
_JINJA_NAMES = frozenset({"caller", "varargs", "kwargs", "loop", "self"})


@dataclass(frozen=True, slots=True)
class TemplateFault:
    """What is wrong with a template: the file, the line (0 when unknown) and why."""

    file: str
    line: int
    message: str

    def __str__(self) -> str:
        place = f"{self.file}, line {self.line}" if self.line else self.file
        return f"{place}: {self.message}"


@dataclass(frozen=True, slots=True)
class Letter:
    """A filled template: one line of subject, and a body of lines without a final line end."""

    subject: str
    body: str


def builtin_templates() -> Traversable:
    """Return the folder of the templates that come with the program.

    In an installed wheel they lie inside the package, in a checkout beside it.
    """
    packaged = files("bot") / "templates"
    return packaged if packaged.is_dir() else Path(__file__).parents[2] / "templates"


class Templates:
    """Fills templates; a faulty one of the user's gives way to the built-in one."""

    def __init__(self, folder: Path | None = None) -> None:
        """`folder` holds the user's own templates; it need not exist."""
        self._folder = folder
        self._builtin = NoteEnvironment([builtin_templates()])
        self._own = NoteEnvironment([folder, builtin_templates()]) if folder else self._builtin

    def fill(
        self, name: str, given: dict[str, str | int]
    ) -> tuple[Letter, tuple[TemplateFault, ...]]:
        """Return the note that template `name` makes of the values, and the faults on the way."""
        if self._folder is None:
            return _fill(self._builtin, name, given), ()
        try:
            return _fill(self._own, name, given), ()
        # Whatever a user's template does, the note must be written.
        except Exception as error:  # noqa: BLE001
            fault = _fault(error, self._folder, name)
            return _fill(self._builtin, name, given), (fault,)

    def check_all(self) -> tuple[TemplateFault, ...]:
        """Try every template with sample facts and return what is wrong with the user's own."""
        if self._folder is None or not self._folder.is_dir():
            return ()
        found = [*self._look_at_files(self._folder)]
        broken = {fault.file for fault in found}
        for facts in every_sample():
            _, faults = self.fill(template_name(facts), values(facts))
            found += [fault for fault in faults if fault.file not in broken]
        return tuple(dict.fromkeys(found))

    def _look_at_files(self, folder: Path) -> Iterator[TemplateFault]:
        """Yield what shows without running: syntax, unknown names, files that nothing uses."""
        used = {f"{name}{ENDING}" for name in NOTES} | {f"shared{ENDING}"}
        trees: dict[Path, nodes.Template] = {}
        for file in sorted(folder.glob("*.j2")):
            try:
                self._own.get_template(file.name)
                trees[file] = self._own.parse(read(file), file.name, str(file))
            except Exception as error:  # noqa: BLE001  as in `fill`
                yield _fault(error, folder, file.name.removesuffix(ENDING))
        for tree in trees.values():
            used |= {name for name in meta.find_referenced_templates(tree) if name}
        for file, tree in trees.items():
            yield from _unknown_names(file, tree)
            if file.name not in used:
                notes = ", ".join(name + ENDING for name in NOTES)
                yield TemplateFault(str(file), 0, f"no note uses it; the notes are {notes}")


def _unknown_names(file: Path, tree: nodes.Template) -> Iterator[TemplateFault]:
    for name in sorted(meta.find_undeclared_variables(tree) - VARIABLES.keys() - _JINJA_NAMES):
        line = min(n.lineno for n in tree.find_all(nodes.Name) if n.name == name)
        yield TemplateFault(str(file), line, _unknown(name))


def _reason(error: Exception) -> str:
    message = str(error) or type(error).__name__
    if isinstance(error, TemplateNotFound):
        return f"there is no file '{message}' beside it"
    if isinstance(error, RecursionError):
        return "it includes or calls itself without end"
    match = _UNDEFINED.fullmatch(message)
    return _unknown(match[1]) if match else message


def _unknown(name: str) -> str:
    close = difflib.get_close_matches(name, VARIABLES, n=1)
    return f"there is no '{name}'" + (f"; did you mean '{close[0]}'?" if close else "")


def _fill(environment: NoteEnvironment, name: str, given: dict[str, str | int]) -> Letter:
    output = environment.fill(f"{name}{ENDING}", given)
    first, _, rest = output.lstrip().partition("\n")
    label, colon, subject = first.partition(":")
    if not colon or label.strip().lower() != "subject" or not subject.strip():
        raise TemplateError("the first line must be “Subject: …”")
    body = _tidy(rest)
    if not body:
        raise TemplateError("there is no text below the subject")
    return Letter(_tidy(subject), body)


def _tidy(text: str) -> str:
    """Close the gaps that values left which are not known, and break what mail cannot carry."""
    lines = (_LOOSE_MARK.sub(r"\1", _SPACES.sub(" ", line)).strip() for line in text.splitlines())
    broken = (part for line in lines for part in _broken(line))
    return _BLANK_LINES.sub("\n\n", "\n".join(broken)).strip()


def _broken(line: str) -> Iterator[str]:
    while len(line) > MAX_LINE:
        cut = line.rfind(" ", 1, MAX_LINE)
        cut = cut if cut > 0 else MAX_LINE
        yield line[:cut]
        line = line[cut:].strip()
    yield line


def _fault(error: Exception, folder: Path, name: str) -> TemplateFault:
    """Say what went wrong and where in the user's own files, as far as that can be told."""
    if isinstance(error, TemplateSyntaxError):
        file = error.filename or str(folder / f"{name}{ENDING}")
        return TemplateFault(file, error.lineno, error.message or "it is not valid")
    message = _reason(error)
    if match := _NO_MACRO.search(message):
        shared = folder / f"shared{ENDING}"
        return TemplateFault(str(shared), 0, f"{name}{ENDING} needs a macro '{match[1]}' in it")
    frames = [f for f in traceback.extract_tb(error.__traceback__) if f.filename.endswith(".j2")]
    own = [f for f in frames if Path(f.filename).parent == folder]
    for frame in [*own[-1:], *frames[-1:]]:
        return TemplateFault(frame.filename, frame.lineno or 0, message)
    return TemplateFault(str(folder / f"{name}{ENDING}"), 0, message)
