"""What each operator of Gmail's search language means."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.sandbox.gmail import mime
from bot.sandbox.gmail.mailbox import Mailbox, epoch_ms
from bot.sandbox.gmail.message import Message

Predicate = Callable[[Message], bool]

ANYWHERE = "anywhere"
PLACES = {
    "inbox": "INBOX",
    "sent": "SENT",
    "draft": "DRAFT",
    "drafts": "DRAFT",
    "trash": "TRASH",
    "bin": "TRASH",
    "spam": "SPAM",
    "starred": "STARRED",
    "important": "IMPORTANT",
    "unread": "UNREAD",
    "chats": "CHAT",
}
# Google reads dates as midnight there, whatever zone the user lives in.
_DATE_ZONE = ZoneInfo("America/Los_Angeles")
_DAY_MS = 24 * 3600 * 1000
_AGES_MS = {"d": _DAY_MS, "m": 30 * _DAY_MS, "y": 365 * _DAY_MS}
_AGE = re.compile(r"(\d{1,5})([dmy])")
_DATE = re.compile(r"(\d{4})[/-](\d{1,2})[/-](\d{1,2})")
_US_DATE = re.compile(r"(\d{1,2})[/-](\d{1,2})[/-](\d{4})")
_SECONDS = re.compile(r"\d{6,11}")
_SIZES = {"": 1, "k": 1024, "m": 1024 * 1024}
_SIZE = re.compile(r"(\d{1,12})([km]?)b?")
_NOT_IN_NAMES = re.compile(r"[\s/&()]+")


@dataclass(frozen=True, slots=True)
class Context:
    """What a search depends on besides the message: the user, the time, the user's labels."""

    email: str
    now: int
    labels: Mapping[str, str]

    @classmethod
    def of(cls, mailbox: Mailbox) -> Context:
        """Return the context of a search in a mailbox now."""
        labels = {_spelled(label.name): label.id for label in mailbox.labels.values()}
        return cls(mailbox.email, mailbox.now_ms(), labels)


Operator = Callable[[str, Context], Predicate]


def _nothing(_message: Message) -> bool:
    return False


def _spelled(name: str) -> str:
    """Return a label's name as queries spell it: hyphens for spaces and slashes."""
    return _NOT_IN_NAMES.sub("-", name.casefold())


def _text(value: str, _context: Context) -> Predicate:
    wanted = mime.words(value)
    return lambda message: wanted == "  " or wanted in message.words


def _header(*names: str) -> Operator:
    def operator(value: str, context: Context) -> Predicate:
        wanted = mime.words(context.email if value.lower() == "me" else value)
        return lambda message: any(
            wanted in mime.words(field) for name in names for field in message.headers.all(name)
        )

    return operator


def _place(value: str, context: Context) -> Predicate:
    folded = value.casefold()
    if folded == ANYWHERE:
        return lambda _message: True
    if folded == "read":
        return lambda message: "UNREAD" not in message.labels
    label = PLACES.get(folded) or context.labels.get(_spelled(value))
    return lambda message: label in message.labels


def _category(value: str, _context: Context) -> Predicate:
    label = f"CATEGORY_{value.upper()}"
    return lambda message: label in message.labels


def _has(value: str, context: Context) -> Predicate:
    own = set(context.labels.values())
    features: dict[str, Predicate] = {
        "attachment": lambda message: bool(message.filenames),
        "userlabels": lambda message: bool(own & message.labels),
        "nouserlabels": lambda message: not own & message.labels,
    }
    return features.get(value.lower(), _nothing)


def _filename(value: str, _context: Context) -> Predicate:
    wanted = mime.words(value)
    return lambda message: any(wanted in mime.words(name) for name in message.filenames)


def _message_id(value: str, _context: Context) -> Predicate:
    wanted = value.strip("<>")
    return lambda message: message.message_id == wanted


def _after(value: str, _context: Context) -> Predicate:
    limit = _instant(value)
    return _nothing if limit is None else lambda message: message.date >= limit


def _before(value: str, _context: Context) -> Predicate:
    limit = _instant(value)
    return _nothing if limit is None else lambda message: message.date < limit


def _newer_than(value: str, context: Context) -> Predicate:
    age = _age(value)
    return _nothing if age is None else lambda message: message.date >= context.now - age


def _older_than(value: str, context: Context) -> Predicate:
    age = _age(value)
    return _nothing if age is None else lambda message: message.date < context.now - age


def _larger(value: str, _context: Context) -> Predicate:
    size = _size(value)
    return _nothing if size is None else lambda message: len(message.raw) > size


def _smaller(value: str, _context: Context) -> Predicate:
    size = _size(value)
    return _nothing if size is None else lambda message: len(message.raw) < size


def _instant(value: str) -> int | None:
    if _SECONDS.fullmatch(value):
        return int(value) * 1000
    if match := _DATE.fullmatch(value):
        year, month, day = map(int, match.groups())
    elif match := _US_DATE.fullmatch(value):
        month, day, year = map(int, match.groups())
    else:
        return None
    try:
        return epoch_ms(datetime(year, month, day, tzinfo=_DATE_ZONE))
    except (ValueError, OverflowError):
        return None


def _age(value: str) -> int | None:
    match = _AGE.fullmatch(value.lower())
    return int(match[1]) * _AGES_MS[match[2]] if match else None


def _size(value: str) -> int | None:
    match = _SIZE.fullmatch(value.lower())
    return int(match[1]) * _SIZES[match[2]] if match else None


OPERATORS: dict[str, Operator] = {
    "text": _text,
    "from": _header("From"),
    "to": _header("To", "Cc", "Bcc"),
    "cc": _header("Cc"),
    "bcc": _header("Bcc"),
    "deliveredto": _header("Delivered-To"),
    "list": _header("List-Id"),
    "subject": _header("Subject"),
    "label": _place,
    "in": _place,
    "is": _place,
    "has": _has,
    "category": _category,
    "filename": _filename,
    "rfc822msgid": _message_id,
    "after": _after,
    "newer": _after,
    "before": _before,
    "older": _before,
    "newer_than": _newer_than,
    "older_than": _older_than,
    "larger": _larger,
    "size": _larger,
    "smaller": _smaller,
}
