"""What is fuzzed: for each path into the program, how an input is made and what must hold."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

from bot.core.dates import find_answer_date, find_deadline, find_return_date, parse_day
from bot.core.event_lines import event_lines, offer_event, without_own_lines
from bot.core.matching import match_mail
from bot.core.model import CalendarEvent, Mail, Reading
from bot.core.reading import mail_text, read_reply
from bot.core.reading.richtext import MAX_HTML_CHARS, html_to_text
from bot.core.recognise import likely_owner, recognise
from bot.events.errors import EventError
from bot.events.files import events_from_file
from bot.events.parse import event_from_google
from bot.google.errors import HttpFailure
from bot.google.shapes import mail_from_google
from bot.google.translate import of_http, retry_after
from bot.mail.parse import MAX_PART_CHARS, MailError, mail_from_row, parse_mail
from bot.notes.fingerprint import fingerprint
from tests.fuzz.corpus import seeds
from tests.fuzz.drafts import check_note, check_nudge, hostile_note
from tests.fuzz.mime import message
from tests.fuzz.mutate import Mutator
from tests.fuzz.spoofs import ME, application, check_spoof, spoof

_COUNTRIES = (None, "US", "GB", "DE", "BR", "XX", "")
_DAYS = (
    *(datetime(2026, 3, 4, 10, tzinfo=UTC), datetime(2026, 12, 31, 23, 59, tzinfo=UTC)),
    *(datetime(1971, 1, 1, tzinfo=UTC), datetime(2199, 12, 31, tzinfo=UTC)),
    datetime(2024, 2, 29, tzinfo=timezone(timedelta(hours=14))),
)
_HEADERS = 400_000


@dataclass(frozen=True, slots=True)
class Target:
    """`share` of all inputs go here; `check` raises when a promise is broken."""

    share: float
    make: Callable[[Mutator], Any]
    check: Callable[[Any], None]


# mails


def check_mime(raw: bytes) -> None:
    """A mail as a file: read into bounded, clean fields, or refused as no mail."""
    try:
        mail = parse_mail(raw)
    except MailError:
        return
    _clean_mail(mail)
    parts = mail_text(mail)
    fingerprint(mail)
    if max(len(parts.new), len(parts.quoted)) > MAX_PART_CHARS:
        raise AssertionError("the text grew")


def check_reply(raw: bytes) -> None:
    """A mail as a file, matched and read to its meaning."""
    try:
        mail = parse_mail(raw)
    except MailError:
        return
    match_mail(mail, frozenset({ME}), [application()])
    _sound(read_reply(mail))


def _row(mutator: Mutator) -> dict[str, Any]:
    row = dict(mutator.random.choice(seeds().mails))
    row["body"] = mutator.body()
    row["headers"] = {mutator.maybe("List-Id"): mutator.maybe("<x>"), "Date": [1, None]}
    changed: dict[str, Any] = mutator.json(row)
    return changed


def check_row(row: Any) -> None:
    """A row of JSON as `followup read` takes it."""
    try:
        mail = mail_from_row(row)
    except MailError:
        return
    _sound(read_reply(mail))


def _gmail(mutator: Mutator) -> dict[str, Any]:
    row, random = mutator.random.choice(seeds().mails), mutator.random
    rich = random.random() < 0.3
    data = mutator.raw(mutator.body().encode("utf-8", "surrogatepass"))
    part: dict[str, Any] = {
        "mimeType": "text/html" if rich else "text/plain",
        "headers": [{"name": "Content-Type", "value": mutator.maybe("text/plain; charset=utf-7")}],
        "body": {"data": base64.urlsafe_b64encode(data).decode(), "size": len(data)},
    }
    for _ in range(random.choice((0, 0, 1, 3, 40))):
        part = {"mimeType": "multipart/mixed", "parts": [part] * random.choice((1, 1, 1, 2))}
        if random.random() < 0.1:
            break
    names = ("From", "To", "Subject", "Date", "Message-ID", "Authentication-Results", "From")
    fields = [{"name": n, "value": mutator.maybe(str(row.get(n.lower(), "<a@b>")))} for n in names]
    part["headers"] = [*part.get("headers", []), *fields]
    mail = {"id": "m", "threadId": "t", "internalDate": "1772790000000", "payload": part}
    changed: dict[str, Any] = mutator.json(mail, 0.1)
    return changed


def check_gmail(answer: Any) -> None:
    """A message as Gmail's JSON gives it."""
    if isinstance(answer, dict):
        mail = mail_from_google(answer)
        match_mail(mail, frozenset({ME}), [application()])
        _sound(read_reply(mail))


def _html(mutator: Mutator) -> str:
    body = mutator.text(mutator.body().replace("\n", "<br>"))
    return f"<html><body><div>{body}</div><div class=gmail_quote>{mutator.snippet()}</div></body>"


def check_html(html: str) -> None:
    """Markup becomes text, whatever it is."""
    for drop_quotes in (True, False):
        text = html_to_text(html, drop_quotes=drop_quotes)
        if len(text) > 4 * MAX_HTML_CHARS:
            raise AssertionError("the text grew")


def check_body(text: str) -> None:
    """New text, quote and footer are told apart; nothing is made up."""
    parts = mail_text(Mail(text=text, subject=text[:100]))
    if len(parts.new) + len(parts.quoted) + len(parts.footer) > len(text) + 4:
        raise AssertionError("the text grew")


def _clean_mail(mail: Mail) -> None:
    fields = [mail.subject, mail.sender.name, mail.message_id, *mail.headers.values()]
    if any(c in field for field in fields for c in "\r\n\x00"):
        raise AssertionError("a field holds a line break")
    if sum(map(len, fields)) > _HEADERS or max(len(mail.text), len(mail.html)) > MAX_PART_CHARS:
        raise AssertionError("a field is not bounded")
    if mail.date is not None and mail.date.tzinfo is None:
        raise AssertionError("the date knows no zone")


def _sound(reading: Reading) -> None:
    if not 0 <= reading.confidence <= 1 or len(reading.evidence) > 300:
        raise AssertionError(f"confidence {reading.confidence}")
    if any(c in reading.evidence for c in "\r\n\u202e\u200b"):
        raise AssertionError("the evidence holds what cannot be seen")


# dates


def _dated(mutator: Mutator) -> tuple[str, datetime, str | None]:
    random = mutator.random
    text = mutator.text(random.choice(seeds().sentences))
    return text, random.choice(_DAYS[:1] * 4 + _DAYS), random.choice(_COUNTRIES)


def check_dates(given: tuple[str, datetime, str | None]) -> None:
    """Days are read from any text, said on any day."""
    text, said_on, country = given
    find_answer_date(text, said_on, country)
    find_return_date(text, said_on, country)
    find_deadline(text, said_on, country)
    parse_day(text[:200], said_on.date(), country)


# events


def _event(mutator: Mutator) -> dict[str, Any]:
    row = mutator.random.choice(seeds().events)
    event = {**row["event"]}
    if mutator.random.random() < 0.5:
        event["summary"] = mutator.text(str(event.get("summary", "")))
        event["description"] = mutator.text(str(event.get("description", ""))[:2_000])
    changed = mutator.json(event)
    return changed if isinstance(changed, dict) else event


def check_event(item: Any) -> None:
    """A Calendar v3 event, recognised with all that is in it."""
    try:
        event = event_from_google(item, "Europe/Berlin")
    except EventError:
        return
    _check_recognised(event)


def _check_recognised(event: CalendarEvent) -> None:
    if event.start.tzinfo is None or event.end < event.start:
        raise AssertionError("an event that ends before it begins")
    if "\n" in event.title + event.location or len(event.description) > 20_000:
        raise AssertionError("a field is not bounded")
    found = recognise(event, likely_owner(event) or ME)
    event_lines(event.description)
    without_own_lines(event.description)
    offer_event(event)
    names = [found.company.name, found.role, *(p.name for p in found.interviewers)]
    if any("\n" in name or len(name) > 300 for name in names):
        raise AssertionError(f"a name is not one bounded line: {names}")
    if not 0 <= found.confidence <= 1:
        raise AssertionError(f"confidence {found.confidence}")


def _file(mutator: Mutator) -> tuple[bytes, str]:
    event = _event(mutator)
    if mutator.random.random() < 0.3:
        return mutator.raw(
            json.dumps({"items": [event], "timeZone": "Mars/Phobos"}).encode()
        ), "e.json"
    lines = [
        "BEGIN:VCALENDAR", "VERSION:2.0", mutator.maybe("METHOD:REQUEST", 0.2), "BEGIN:VEVENT",
        mutator.maybe("UID:1", 0.1),
        mutator.maybe("DTSTART;TZID=Europe/Berlin:20260310T100000", 0.2),
        mutator.maybe("DTEND:20260310T110000Z", 0.2), mutator.maybe("DURATION:P1D", 0.2),
        mutator.maybe("RRULE:FREQ=DAILY;COUNT=99999999", 0.2), mutator.maybe("SEQUENCE:1", 0.2),
        mutator.text(f"SUMMARY:{event.get('summary')}", 1),
        mutator.text(f"DESCRIPTION:{event.get('description')}"[:1_000].replace("\n", "\\n"), 2),
        mutator.maybe('ATTENDEE;CN="Jane";PARTSTAT=ACCEPTED:mailto:jane@globex.com', 0.3),
        mutator.maybe("ORGANIZER;CN=HR:mailto:hr@globex.com", 0.3), "END:VEVENT", "END:VCALENDAR",
    ]  # fmt: skip
    return mutator.raw("\r\n".join(lines).encode("utf-8", "surrogatepass")), "e.ics"


def check_file(given: tuple[bytes, str]) -> None:
    """A file of events, each recognised or said to be none."""
    try:
        found = events_from_file(*given)
    except EventError:
        return
    for _, event, _ in found:
        if isinstance(event, CalendarEvent):
            _check_recognised(event)


# Google's failures


def _failure(mutator: Mutator) -> tuple[int, bytes, str]:
    error = {"error": {"message": "Denied", "errors": [{"reason": "quotaExceeded"}], "status": "X"}}
    content = mutator.raw(json.dumps(mutator.json(error, 0.5)).encode())
    return mutator.random.choice((400, 401, 403, 404, 429, 500, 799)), content, mutator.maybe("120")


def check_failure(given: tuple[int, bytes, str]) -> None:
    """Whatever stands in Google's error, it becomes an error of ours in one short line."""
    status, content, wait = given
    for writing in (True, False):
        error = of_http(HttpFailure(status, {"retry-after": wait}, content), writing=writing)
        if "\n" in str(error) or len(str(error)) > 900:
            raise AssertionError("an error that cannot be shown")
    seconds = retry_after({"retry-after": wait})
    if seconds is not None and not 0 <= seconds <= timedelta(days=1).total_seconds():
        raise AssertionError(f"waits {seconds}")


TARGETS: dict[str, Target] = {
    "mime": Target(0.18, message, check_mime),
    "reply": Target(0.03, message, check_reply),
    "row": Target(0.02, _row, check_row),
    "gmail": Target(0.02, _gmail, check_gmail),
    "html": Target(0.20, _html, check_html),
    "body": Target(0.40, Mutator.body, check_body),
    "dates": Target(0.03, _dated, check_dates),
    "event": Target(0.03, _event, check_event),
    "file": Target(0.03, _file, check_file),
    "note": Target(0.01, hostile_note, check_note),
    "nudge": Target(0.01, hostile_note, check_nudge),
    "spoof": Target(0.01, spoof, check_spoof),
    "failure": Target(0.03, _failure, check_failure),
}
