"""The header block of a mail: reading it as Gmail shows it, rewriting it byte for byte.

Only the block is touched, so the body of a mail survives every rewriting unchanged.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from email.errors import HeaderParseError
from email.header import Header, decode_header
from email.utils import formataddr, getaddresses

CRLF = b"\r\n"
_NAME_OF_FIELD = re.compile(rb"([!-9;-~]+)[ \t]*:")
_LINE_BREAK = re.compile(rb"\r\n|\r|\n")
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
_NAME = re.compile(r"[!-9;-~]{1,200}")
_NAMED = re.compile(r"([^<>]*)<([^<>\s]+)>")
_ADDRESS = re.compile(r"[^<>@,;\s]+@[^<>@,;\s]+")
_ADDRESS_FIELDS = frozenset({"from", "to", "cc", "bcc", "sender", "reply-to"})
_SPECIALS = re.compile(r'[()<>@,;:\\".\[\]]')
# Longer values are hostile; Gmail shows them raw, and decoding them is slow.
_LONGEST_DECODED = 65_536


@dataclass(frozen=True, slots=True)
class Headers:
    """Header fields in their order, with their original names and decoded values."""

    fields: tuple[tuple[str, str], ...]

    def get(self, name: str) -> str:
        """Return the first field of this name, or ''."""
        return next(iter(self.all(name)), "")

    def all(self, name: str) -> list[str]:
        """Return every field of this name, first to last."""
        wanted = name.lower()
        return [value for key, value in self.fields if key.lower() == wanted]

    def addresses(self, *names: str) -> list[str]:
        """Return the bare lower-case addresses of some fields, each once."""
        values = [value for name in names for value in self.all(name)]
        found = [address.lower() for _, address in _addresses(values) if "@" in address]
        return list(dict.fromkeys(found))


def normalise(raw: bytes) -> bytes:
    """Return a mail with the line ends that the network uses."""
    return _LINE_BREAK.sub(CRLF, raw)


def split(raw: bytes) -> tuple[list[tuple[str, bytes]], bytes]:
    """Return a mail's fields as (name, whole lines) and its body.

    `raw` has CRLF line ends. A line that is no header ends the block, as in every mail parser.
    """
    starts: list[tuple[str, int]] = []
    at = raw.find(CRLF) + 2 if raw.startswith((b"From ", b">From ")) else 0
    body = len(raw)
    while at < len(raw):
        found = raw.find(CRLF, at)
        end = found + 2 if found >= 0 else len(raw)
        if found == at:
            body = end
            break
        if match := _NAME_OF_FIELD.match(raw, at, end):
            starts.append((match[1].decode("ascii"), at))
        elif not (starts and raw[at : at + 1] in (b" ", b"\t")):
            body = at
            break
        at = end
    ends = [start for _, start in starts[1:]] + [at]
    fields = [(name, raw[start:end]) for (name, start), end in zip(starts, ends, strict=False)]
    return fields, raw[body:]


def join(fields: Iterable[tuple[str, bytes]], body: bytes) -> bytes:
    """Put a mail together again."""
    lines = (line if line.endswith(CRLF) else line + CRLF for _, line in fields)
    return b"".join(lines) + CRLF + body


def read(raw: bytes) -> Headers:
    """Return a mail's header fields as Gmail shows them: unfolded, encoded words decoded."""
    fields, _ = split(raw)
    return Headers(tuple((name, show(name, line[line.index(b":") + 1 :])) for name, line in fields))


def show(name: str, value: bytes) -> str:
    """Return a field's value as Gmail shows it."""
    text = decode_text(_LINE_BREAK.sub(b"", value), None).strip()
    if "=?" in text and len(text) < _LONGEST_DECODED:
        decode = _decode_addresses if name.lower() in _ADDRESS_FIELDS else _decode_words
        text = decode(text)
    return _CONTROL.sub(" ", clean(text))


def clean(text: str) -> str:
    """Return a text that can be written as UTF-8."""
    return text.encode("utf-8", "replace").decode()


def to_bytes(text: str) -> bytes:
    """Return the bytes behind a text of Python's mail parser, which hides them in surrogates."""
    try:
        return text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace")


def decode_text(data: bytes, charset: str | None) -> str:
    """Return text in a declared charset; a wrong or unknown one is guessed, never an error."""
    for candidate in (charset or "utf-8", "utf-8"):
        try:
            return data.decode(candidate)
        except (LookupError, ValueError):
            continue
    return data.decode("cp1252", "replace")


def encode(name: str, value: str) -> tuple[str, bytes]:
    """Return a field's lines; what could break out of the field becomes a space."""
    safe = _CONTROL.sub(" ", clean(value)).strip()
    if not safe.isascii() and name.lower() in _ADDRESS_FIELDS:
        safe = _encode_addresses(safe)
    charset = "us-ascii" if safe.isascii() else "utf-8"
    try:
        folded = Header(safe, charset, header_name=name).encode(linesep="\r\n")
    except HeaderParseError:
        folded = safe.encode("ascii", "replace").decode()
    return name, f"{name}: {folded}".encode("ascii", "replace") + CRLF


def named(name: str, address: str) -> str:
    """Return an address with a name, quoted where it has to be, as an address field has it."""
    plain = name.replace("\\", "").replace('"', "").strip()
    quoted = f'"{plain}"' if _SPECIALS.search(plain) else plain
    return f"{quoted} <{address}>" if plain else address


def one_address(text: str) -> tuple[str, str]:
    """Return the name and the address of a single person, or ('', '') when it is none.

    A comma in the name needs no quotes here, as people do not write them.
    """
    match = _NAMED.fullmatch(text.strip())
    name, address = (match[1].strip(' "'), match[2]) if match else ("", text.strip())
    return (name, address) if _ADDRESS.fullmatch(address) else ("", "")


def is_name(name: str) -> bool:
    """Tell whether a text can be the name of a field."""
    return _NAME.fullmatch(name) is not None


def prepend(raw: bytes, added: Iterable[tuple[str, str]]) -> bytes:
    """Return a mail with more fields at its head, as servers on its way write them."""
    return b"".join(line for _, line in (encode(*field) for field in added)) + raw


def rewrite(
    raw: bytes, put: Mapping[str, str], drop: Iterable[str] = (), drop_prefix: str | None = None
) -> bytes:
    """Return a mail with `put` at its head, instead of fields of the same names.

    `drop` names fields to leave out, `drop_prefix` the beginning of such names.
    """
    gone = {name.lower() for name in (*put, *drop)}
    fields, body = split(raw)
    kept = [
        (name, line)
        for name, line in fields
        if name.lower() not in gone
        and not (drop_prefix and name.lower().startswith(drop_prefix.lower()))
    ]
    return join([*(encode(name, value) for name, value in put.items()), *kept], body)


def _addresses(values: list[str]) -> list[tuple[str, str]]:
    try:
        return getaddresses(values)
    except RecursionError:  # comments within comments within comments
        return []


def _encode_addresses(text: str) -> str:
    try:
        return ", ".join(formataddr(pair) for pair in _addresses([text]))
    except UnicodeError:  # an address beyond ASCII: the whole value is encoded instead
        return text


def _decode_words(text: str) -> str:
    try:
        pieces = decode_header(text)
    except HeaderParseError:
        return text
    # decode_header writes text between encoded words in Python's own escapes.
    return "".join(
        piece
        if isinstance(piece, str)
        else decode_text(piece, charset)
        if charset
        else piece.decode("raw-unicode-escape", "replace")
        for piece, charset in pieces
    )


def _decode_addresses(text: str) -> str:
    return ", ".join(named(_decode_words(name), address) for name, address in _addresses([text]))
