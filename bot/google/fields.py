"""Header values of mail as people, instants and ids. Pure, bounded, never raising."""

from __future__ import annotations

import email.errors
import email.utils
import re
from datetime import UTC, datetime
from email.header import decode_header, make_header

from bot.core.model import Person

_MAX_CHARS = 20_000
_MAX_PEOPLE = 200
_MAX_IDS = 200
_YEARS = range(1971, 2200)
_CONTROLS = re.compile(r"[\x00-\x1f\x7f\u2028\u2029]")
_MESSAGE_ID = re.compile(r"<[^<>\s]{1,998}>")
_ANGLED = re.compile(r"<\s{0,10}([^<>\s@]{1,200}@[^<>\s@]{1,255})\s{0,10}>")
_BROKEN = (ValueError, LookupError, TypeError, AttributeError, email.errors.MessageError)


def one_line(value: str) -> str:
    """Return a field's text decoded (RFC 2047), without controls, white space collapsed."""
    value = value[:_MAX_CHARS]
    if "=?" in value:
        value = _decoded_words(value)
    # Lone surrogates cannot be stored or sent.
    value = value.encode("utf-8", "replace").decode("utf-8")
    return " ".join(_CONTROLS.sub(" ", value).split())


def people(value: str) -> tuple[Person, ...]:
    """Return the people of an address field, in order; at most 200.

    Gmail gives names already decoded, so a comma may stand bare in one ("Doe, Jane <j@x.example>"),
    which an RFC 5322 reader takes for two entries. Whoever has no address is joined to the next.
    """
    value = value.strip()
    if "@" not in value:
        named = any(map(str.isalnum, value)) and ":" not in value
        return (Person(value.strip(" <>\"'"), None),) if named else ()
    found: list[Person] = []
    loose: list[str] = []
    for name, address in _pairs(value[:_MAX_CHARS])[:_MAX_PEOPLE]:
        if "@" not in address:
            loose.append(name or address)
            continue
        full = ", ".join(filter(None, [*loose, name]))
        found.append(Person(full.strip(" \"'"), address.strip().lower()))
        loose = []
    found.extend(Person(name.strip(" \"'"), None) for name in loose if name.strip(" \"'"))
    return tuple(found)


def instant(value: str) -> datetime | None:
    """Return a Date field as an aware instant in the sender's own offset, None if unreadable."""
    try:
        found = email.utils.parsedate_to_datetime(value[:200])
    except (*_BROKEN, OverflowError):
        return None
    if found.year not in _YEARS:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def message_ids(value: str) -> tuple[str, ...]:
    """Return the Message-IDs of a field with their angle brackets; the last 200 of them."""
    return tuple(_MESSAGE_ID.findall(value)[-_MAX_IDS:])


def first_id(value: str) -> str:
    """Return the first Message-ID of a field, or ''."""
    found = _MESSAGE_ID.search(value)
    return found.group() if found else ""


def _decoded_words(value: str) -> str:
    try:
        return str(make_header(decode_header(value)))
    except _BROKEN:
        return value


def _pairs(value: str) -> list[tuple[str, str]]:
    try:
        pairs = email.utils.getaddresses([value])
    except (*_BROKEN, RecursionError):
        pairs = []
    # A strict reader (newer Pythons) gives up on the whole field over one bare comma.
    if not any("@" in address for _, address in pairs):
        return _by_angles(value) or pairs
    return pairs


def _by_angles(value: str) -> list[tuple[str, str]]:
    """Split at `<address>`: the text before each is its name."""
    found, start = [], 0
    for match in _ANGLED.finditer(value):
        name = value[start : match.start()].strip(" ,;\"'")
        found.append((name, match.group(1)))
        start = match.end()
    return found
