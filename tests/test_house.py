"""The house's rules: which part may know which, and where the world is touched."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import bot

ROOT = Path(bot.__file__).parent
SOURCES = {p.relative_to(ROOT).as_posix(): p for p in sorted(ROOT.rglob("*.py"))}

# What each part may import of this program. Arrows point inward: the core knows only itself.
MAY_KNOW = {
    "core": set[str](),
    "ports": {"core"},
    "events": {"core"},
    "mail": {"core"},
    "notes": {"core"},
    "store": {"core"},
    "config": {"core"},
    "views": {"core", "store"},
    "service": {"core", "notes", "ports", "store"},
    "google": {"core", "events", "mail", "ports"},
    "rehearsal": {"mail", "ports", "service"},
    "notify": set[str](),
    "channels": set[str](),
    "outbox": {"channels", "store"},
    "sandbox": set[str](),
}
# These tie everything together and may know everything.
TIES = {"app", "cli", "daemon", "demo"}

CORE_LIBRARIES = {
    "__future__",
    "calendar",
    "collections",
    "dataclasses",
    "datetime",
    "dateutil",
    "enum",
    "functools",
    "hashlib",
    "holidays",
    "importlib.resources",
    "inscriptis",
    "itertools",
    "lxml",
    "mailparser_reply",
    "math",
    "numpy",
    "publicsuffixlist",
    "re",
    "types",
    "typing",
    "unicodedata",
    "urllib.parse",
    "zoneinfo",
}
# Which part talks to which library: nobody else may.
OWNERS = {
    "sqlalchemy": {"store"},
    "alembic": {"store"},
    "sqlite3": {"store"},
    "requests": {"google"},
    "urllib3": {"google"},
    "httplib2": {"google"},
    "googleapiclient": {"google"},
    "google": {"google"},
    "google_auth_oauthlib": {"google"},
    "jinja2": {"notes"},
    "apprise": {"channels"},
    "jeepney": {"channels"},
    "apscheduler": {"daemon"},
    "click": {"cli"},
    "smtplib": set[str](),
    "subprocess": set[str](),
    "pickle": set[str](),
    "socket": {"notify", "sandbox"},
}
WALL_CLOCK = {
    "cli/context.py": "every command reads the clock here",
    "sandbox/clock.py": "the sandbox's own time, when it follows the real one",
    "sandbox/config_folder.py": "Google's library compares a token's expiry with the machine's",
    "google/translate.py": "Retry-After may be a date, counted from the machine's clock",
}
NOW = {
    "datetime.now",
    "datetime.utcnow",
    "datetime.today",
    "date.today",
    "time.time",
    "time.time_ns",
    "time.localtime",
    "time.gmtime",
}
SPEAKS = {"cli", "demo", "sandbox/serve.py"}
# What is built in one place only, so that the rest can be given something else.
BUILT = {"Service", "connect", "open_store", "build_service", "GoogleAccount", "Templates"}


@cache
def tree(name: str) -> ast.Module:
    return ast.parse(SOURCES[name].read_text(encoding="utf-8"), name)


def part(name: str) -> str:
    return name.split("/", 1)[0].removesuffix(".py")


def imported(module: ast.Module) -> Iterator[str]:
    for node in ast.walk(module):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield "relative" if node.level else (node.module or "")


def known_parts(module: ast.Module) -> set[str]:
    own = (name.split(".") for name in imported(module) if name.split(".")[0] == "bot")
    return {names[1] if len(names) > 1 else "bot" for names in own}


def calls(module: ast.Module) -> Iterator[str]:
    for node in ast.walk(module):
        if isinstance(node, ast.Call):
            yield ast.unparse(node.func)


def clock_reads(module: ast.Module) -> set[str]:
    found = {ast.unparse(n) for n in ast.walk(module) if isinstance(n, ast.Attribute)}
    return {name for name in found if any(name == n or name.endswith(f".{n}") for n in NOW)}


def library_allowed(name: str) -> bool:
    return any(name == allowed or name.startswith(f"{allowed}.") for allowed in CORE_LIBRARIES)


def each(*parts: str) -> list[str]:
    return [name for name in SOURCES if not parts or part(name) in parts]


def local_time(module: ast.Module) -> bool:
    """Whether `astimezone()` is called without a zone: then the machine's own is meant."""
    return any(
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "astimezone"
        and not node.args
        and not node.keywords
        for node in ast.walk(module)
    )


def defined(module: ast.Module) -> set[str]:
    return {n.name for n in ast.walk(module) if isinstance(n, ast.ClassDef | ast.FunctionDef)}


def test_every_module_says_what_it_is_for() -> None:
    assert [name for name in each() if not ast.get_docstring(tree(name))] == []


def test_every_part_has_its_place() -> None:
    assert {part(name) for name in each()} <= MAY_KNOW.keys() | TIES | {"__init__"}


def test_a_part_knows_only_what_it_may() -> None:
    known = {n: known_parts(tree(n)) - {part(n)} for n in each(*MAY_KNOW)}
    too_much = {name: parts - MAY_KNOW[part(name)] for name, parts in known.items()}
    assert {name: parts for name, parts in too_much.items() if parts} == {}


def test_imports_are_absolute() -> None:
    assert [name for name in each() if "relative" in imported(tree(name))] == []


def test_the_core_uses_only_what_computes() -> None:
    used = {(n, i) for n in each("core") for i in imported(tree(n)) if i.split(".")[0] != "bot"}
    assert {(name, library) for name, library in used if not library_allowed(library)} == set()


def test_the_core_touches_neither_files_nor_the_machines_zone() -> None:
    forbidden = {"open", "print", "input", "exec", "eval", "__import__"}
    assert [name for name in each("core") if forbidden & set(calls(tree(name)))] == []
    assert [name for name in each("core") if local_time(tree(name))] == []


def test_a_library_is_used_by_its_owner_only() -> None:
    used = {(n, i.split(".")[0]) for n in each() for i in imported(tree(n))}
    owned = {(name, library) for name, library in used if library in OWNERS}
    assert {(n, library) for n, library in owned if part(n) not in OWNERS[library]} == set()


def test_the_wall_clock_is_read_where_it_has_to_be_and_nowhere_else() -> None:
    assert {name for name in each() if clock_reads(tree(name))} == WALL_CLOCK.keys()


def test_only_what_speaks_to_people_prints() -> None:
    printing = {name for name in each() if "print" in set(calls(tree(name)))}
    assert {name for name in printing if not {name, part(name)} & SPEAKS} == set()


def test_inside_nothing_of_the_outside_is_built() -> None:
    inside = each("core", "service", "store", "notes", "views")
    built = {n: (BUILT - defined(tree(n))) & set(calls(tree(n))) for n in inside}
    assert {name: what for name, what in built.items() if what} == {}


# the rules themselves can fail


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("import bot.google.door", {"google"}),
        ("from bot.core import model", {"core"}),
        ("def f():\n    from bot.store.store import Store", {"store"}),
        ("import os", set[str]()),
    ],
)
def test_the_rule_sees_an_import_wherever_it_stands(text: str, seen: set[str]) -> None:
    assert known_parts(ast.parse(text)) == seen


@pytest.mark.parametrize(
    "text",
    ["datetime.now(UTC)", "x = datetime.datetime.now", "time.time()", "key=date.today"],
)
def test_the_rule_sees_a_clock_wherever_it_is_read(text: str) -> None:
    assert clock_reads(ast.parse(text))


@pytest.mark.parametrize("name", ["os", "time", "importlib", "sqlite3", "urllib.request", "random"])
def test_the_rule_knows_what_the_core_must_not_use(name: str) -> None:
    assert not library_allowed(name)
