"""The language of templates: Jinja2, less everything a note has no use for.

Templates are edited by people, so what goes wrong is an accident: a loop in a loop, a number too
many, a name mistyped. All of that must end as a fault with a line, never as a hanging service.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextvars import ContextVar
from functools import partial
from importlib.resources.abc import Traversable
from typing import Any

from jinja2 import BaseLoader, Environment, StrictUndefined, Undefined, nodes
from jinja2.exceptions import SecurityError, TemplateNotFound, TemplateSyntaxError
from jinja2.runtime import Context, LoopContext, Macro
from jinja2.sandbox import ImmutableSandboxedEnvironment

MAX_TEMPLATE_CHARS = 64_000
MAX_NOTE_CHARS = 12_000
MAX_CALLS = 500
_FILTERS = (
    *("capitalize", "default", "first", "join", "last", "length", "lower"),
    *("replace", "title", "trim", "upper"),
)
_calls_left: ContextVar[int] = ContextVar("calls_left", default=MAX_CALLS)


class TemplateFolders(BaseLoader):
    """Finds a template by its plain file name in the first folder that has it."""

    def __init__(self, folders: Sequence[Traversable]) -> None:
        self._folders = folders

    def get_source(
        self, environment: Environment, template: str
    ) -> tuple[str, str, Callable[[], bool]]:
        """Return a template's source, its file name, and whether the file still says that."""
        del environment
        for file in (folder / template for folder in self._folders):
            if template == file.name and file.is_file():
                source = read(file)
                return source, str(file), partial(_unchanged, file, source)
        raise TemplateNotFound(template)


def _unchanged(file: Traversable, source: str) -> bool:
    return file.is_file() and read(file) == source


def read(file: Traversable) -> str:
    """Return a template file's text.

    Raises:
        TemplateSyntaxError: it cannot be read, is no text or far too long for a note.
    """
    try:
        with file.open(encoding="utf-8-sig") as stream:
            source = str(stream.read(MAX_TEMPLATE_CHARS + 1))
    except UnicodeDecodeError:
        raise TemplateSyntaxError("save it as UTF-8 text", 0, file.name, str(file)) from None
    except OSError as error:
        reason = error.strerror or "unknown reason"
        message = f"it cannot be read ({reason})"
        raise TemplateSyntaxError(message, 0, file.name, str(file)) from None
    if len(source) > MAX_TEMPLATE_CHARS:
        message = f"it is longer than {MAX_TEMPLATE_CHARS} characters"
        raise TemplateSyntaxError(message, 0, file.name, str(file))
    return source


class NoteEnvironment(ImmutableSandboxedEnvironment):
    """Compiles and runs templates that may print, choose and loop once, and call macros."""

    # "*" repeats text, "**" never ends, "%" pads text: numbers alone may use the first and last.
    intercepted_binops = frozenset({"*", "**", "%"})

    def __init__(self, folders: Sequence[Traversable]) -> None:
        super().__init__(
            loader=TemplateFolders(folders),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            autoescape=False,  # notes are plain text; their HTML is derived and escaped afterwards
        )
        self.globals.clear()
        self.filters = {name: self.filters[name] for name in _FILTERS}

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree = super()._parse(source, name, filename)
        for loop in tree.find_all(nodes.For):
            if inner := loop.find(nodes.For):
                raise TemplateSyntaxError("a loop inside a loop", inner.lineno, name, filename)
        return tree

    def is_safe_callable(self, obj: Any) -> bool:
        """Allow macros and nothing else; text is shaped with filters."""
        return isinstance(obj, Macro | LoopContext)

    def call(self, context: Context, obj: Any, *args: Any, **kwargs: Any) -> Any:
        """Call a macro, so many times a note at most."""
        if isinstance(obj, Undefined):
            str(obj)  # a strict one raises and says its name
        if not self.is_safe_callable(obj):
            raise SecurityError("only macros can be called; use a filter, such as |upper, for text")
        left = _calls_left.get()
        if left <= 0:
            raise SecurityError(f"it calls macros more than {MAX_CALLS} times")
        _calls_left.set(left - 1)
        return super().call(context, obj, *args, **kwargs)

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """Refuse arithmetic that can blow up."""
        if operator == "**" or not (isinstance(left, int) and isinstance(right, int)):
            raise SecurityError(f"{operator} is not for text; write the words out")
        return super().call_binop(context, operator, left, right)

    def fill(self, name: str, values: dict[str, str | int]) -> str:
        """Return a template's output.

        Raises:
            TemplateError: the template is wrong, does what it must not, or writes too much.
        """
        _calls_left.set(MAX_CALLS)
        pieces, length = [], 0
        for piece in self.get_template(name).generate(values):
            length += len(piece)
            if length > MAX_NOTE_CHARS:
                raise SecurityError(f"the note gets longer than {MAX_NOTE_CHARS} characters")
            pieces.append(piece)
        return "".join(pieces)
