"""Mail built from checked parts: RFC 5322 headers, plain text and HTML from one source.

Header values are encoded here rather than by `EmailMessage`, which turns long Message-IDs into
encoded words; Gmail then no longer threads the reply (python/cpython issue 79986).
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from email.charset import BASE64, Charset
from email.header import Header
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, formataddr

from bot.core.cleaning import clean
from bot.core.model import Mail, Person

MAX_SUBJECT = 400
MAX_NAME = 60
MAX_REFERENCES = 50
MAX_HEADER_VALUE = 900

_LOCAL = re.compile(r"[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_LABEL = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?")
_MESSAGE_ID = re.compile(r"<[!-;=?-~]{1,900}>")
_HEADER_NAME = re.compile(r"(?:X-[A-Za-z0-9-]{1,60}|Auto-Submitted)")
_REPLY = re.compile(
    r"\s*(?:re|aw|sv|vs|antw|antwort|odp|rif|ref|réf|rv|res|回复|答复)\s?(?:\[\d{1,3}\])?\s?[::]",
    re.IGNORECASE,
)


class NoteError(Exception):
    """A mail that must not be built; the message says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftMail:
    """A mail to be: `message_id`, `in_reply_to` and `references` with their angle brackets.

    `headers` may add X-… headers and Auto-Submitted. `date` is left to Gmail when None.
    """

    sender: Person
    to: tuple[Person, ...]
    subject: str
    text: str
    html: str
    message_id: str
    cc: tuple[Person, ...] = ()
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    headers: Mapping[str, str] = field(default_factory=dict)
    date: datetime | None = None

    def as_mail(self) -> Mail:
        """Return it as it will read in the mailbox, to compare a draft found there with.

        Raises:
            NoteError: an address is not fit to be written.
        """
        return Mail(
            subject=clean(self.subject, MAX_SUBJECT),
            text=_lines(self.text),
            html=_lines(self.html),
            sender=_written(self.sender),
            to=tuple(map(_written, self.to)),
            cc=tuple(map(_written, self.cc)),
            message_id=self.message_id,
        )


def compose(draft: DraftMail) -> bytes:
    """Return the mail as RFC 5322 bytes, multipart/alternative in UTF-8.

    Raises:
        NoteError: an address, the Message-ID or an extra header is not fit to be written.
    """
    lines = [f"{name}: {value}" for name, value in _headers(draft) if value]
    head = "\r\n".join(lines).encode("ascii")
    return head + b"\r\n" + _body(draft).as_bytes()


def message_id(key: str, domain: str) -> str:
    """Return the Message-ID of the note with this key: the same for the same key and domain."""
    digest = hashlib.sha256(key.encode("utf-8", "replace")).hexdigest()[:32]
    labels = _ascii_domain(domain)
    return f"<followup.{digest}@{labels or 'followup.invalid'}>"


def reply_subject(subject: str) -> str:
    """Return a thread's subject with one reply prefix, otherwise untouched.

    A subject that carries one already (Re:, AW:, SV:, Antw: …) stays as it is: Gmail threads by it.
    """
    line = re.sub(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+", " ", subject).strip()
    return line if _REPLY.match(line) else f"Re: {line}".rstrip()


def checked_address(email: str | None) -> str:
    """Return an address fit for a header, lower-case, an international domain in its ASCII form.

    Raises:
        NoteError: it is no plain address.
    """
    local, at, domain = (email or "").strip().lower().rpartition("@")
    ascii_domain = _ascii_domain(domain)
    if not at or not ascii_domain or len(local) > 64 or not _LOCAL.fullmatch(local):  # noqa: PLR2004  RFC 5321
        raise NoteError(f"{clean(email or 'nothing', 60)!r} is not an address mail can go to")
    return f"{local}@{ascii_domain}"


def _ascii_domain(domain: str) -> str:
    """Return the domain in ASCII, '' when it is none."""
    try:
        labels = domain.strip().lower().encode("idna").decode("ascii").split(".")
    except UnicodeError:
        return ""
    named = len(labels) > 1 and all(_LABEL.fullmatch(label) for label in labels)
    return ".".join(labels) if named and len(domain) < 254 else ""  # noqa: PLR2004  RFC 5321


def _headers(draft: DraftMail) -> Iterable[tuple[str, str]]:
    if not _MESSAGE_ID.fullmatch(draft.message_id):
        raise NoteError(f"{clean(draft.message_id, 60)!r} is not a Message-ID")
    if not draft.to:
        raise NoteError("the mail has no recipient")
    references = [r for r in draft.references if _MESSAGE_ID.fullmatch(r)]
    yield "From", _addresses((draft.sender,))
    yield "To", _addresses(draft.to)
    yield "Cc", _addresses(draft.cc)
    yield "Subject", _encoded(clean(draft.subject, MAX_SUBJECT), "Subject")
    yield "Date", format_datetime(draft.date) if draft.date else ""
    yield "Message-ID", draft.message_id
    yield "In-Reply-To", draft.in_reply_to if _MESSAGE_ID.fullmatch(draft.in_reply_to) else ""
    # The first one names the thread, the last ones the place in it (RFC 5322 section 3.6.4).
    yield "References", "\r\n ".join([*references[:1], *references[1:][-MAX_REFERENCES:]])
    for name, value in draft.headers.items():
        if not _HEADER_NAME.fullmatch(name):
            raise NoteError(f"{clean(name, 60)!r} is not a header this program sets")
        yield name, _encoded(clean(value, MAX_HEADER_VALUE), name)


def _encoded(value: str, name: str) -> str:
    """Return a header value folded, and as encoded words where it is not plain (RFC 2047)."""
    charset = "us-ascii" if _is_plain(value) else _UTF_8
    return Header(value, charset, header_name=name).encode(linesep="\r\n")


def _base64(name: str) -> Charset:
    """A charset of our own: other libraries change the common one for the whole process."""
    charset = Charset(name)
    charset.header_encoding = BASE64
    return charset


_UTF_8 = _base64("utf-8")


def _is_plain(value: str) -> bool:
    """Whether a value can stand as it is: readers decode what looks like an encoded word."""
    return value.isascii() and "=?" not in value


def _written(person: Person) -> Person:
    return Person(clean(person.name, MAX_NAME), checked_address(person.email))


def _addresses(people: Iterable[Person]) -> str:
    return ",\r\n ".join(_mailbox(_written(person)) for person in people)


def _mailbox(person: Person) -> str:
    if _is_plain(person.name):
        return formataddr((person.name, person.email or ""))
    return f"{_encoded(person.name, 'To')} <{person.email}>"


def _body(draft: DraftMail) -> EmailMessage:
    body, cte = EmailMessage(policy=SMTP), "quoted-printable"
    body.set_content(_lines(draft.text), charset="utf-8", cte=cte)
    body.add_alternative(_lines(draft.html), subtype="html", charset="utf-8", cte=cte)
    # A boundary of our own, so that the same mail is the same bytes ("=_" is not quoted-printable).
    body.set_boundary(f"=_{hashlib.sha256(draft.message_id.encode()).hexdigest()[:32]}")
    return body


def _lines(text: str) -> str:
    """Return text with plain line ends and nothing that UTF-8 or a mail body cannot carry."""
    printable = "".join(c for c in text if c in "\n\t" or not ("\x00" <= c < " " or c == "\x7f"))
    return printable.encode("utf-8", "ignore").decode("utf-8").rstrip("\n") + "\n"
