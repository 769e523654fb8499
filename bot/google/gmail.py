"""The candidate's mailbox through Gmail v1. It reads, drafts and labels; it cannot send."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from typing import Any
from urllib.parse import quote_plus

from bot.core.model import Mail
from bot.google import answers
from bot.google.answers import Check
from bot.google.calls import Calls, Json, Request, TooManyPages
from bot.google.errors import NotFound, Refused
from bot.google.history import collect
from bot.google.shapes import labels_of, mail_from_google, received
from bot.mail import MailError, parse_mail
from bot.ports import (
    BookmarkExpired,
    Identity,
    LiveDraft,
    MailChanges,
    MessageStub,
    Profile,
    Rejected,
)

_HISTORY_PAGE = 500
_HISTORY_PAGES = 100
_LIST_PAGE = 100
_LIST_PAGES = 50
_HISTORY_TYPES = ["messageAdded", "messageDeleted", "labelAdded", "labelRemoved"]
# Characters once quoted. The client turns an address beyond 2,048 into a POST, which the door
# would refuse.
_MAX_QUERY = 1_600


class GmailMailbox:
    """`bot.ports.Mailbox` over the stock client."""

    def __init__(self, service: Any, calls: Calls) -> None:
        """`service` is the client's Gmail v1 resource over a `OneShotTransport`."""
        self._users = service.users()
        self._calls = calls

    def profile(self) -> Profile:
        """Return the address and the newest history id."""
        answer = self._calls.read(self._users.getProfile(userId="me"), answers.profile)
        return Profile(_text(answer, "emailAddress").lower(), _text(answer, "historyId"))

    def server_time(self) -> datetime | None:
        """Return what the server's clock shows: the Date of an answer (RFC 9110), in seconds."""
        dates: list[str] = []
        request = self._users.getProfile(userId="me")
        request.add_response_callback(lambda response: dates.append(response.get("date", "")))
        self._calls.read(request, answers.profile)
        try:
            return parsedate_to_datetime(dates[-1])
        except ValueError:
            return None

    def identity(self) -> Identity:
        """Return the default send-as identity."""
        request = self._users.settings().sendAs().list(userId="me")
        answer = self._calls.read(request, answers.send_as)
        aliases = _rows(answer, "sendAs")
        for flag in ("isDefault", "isPrimary"):
            for alias in aliases:
                if alias.get(flag) is True:
                    return _identity(alias)
        if aliases:
            return _identity(aliases[0])
        raise Rejected("Gmail names no address to send from; look at its settings under Accounts")

    def changes(self, bookmark: str) -> MailChanges:
        """Return everything since a history id.

        `labels_added` carries the labels that were put on and are still on, not all labels.

        Raises:
            BookmarkExpired: the id is too old, is none of Gmail's, or has too much behind it.
        """
        if not bookmark.isascii() or not bookmark.isdigit():
            raise BookmarkExpired(f"{bookmark[:40]!r} is no history id")
        try:
            return collect(bookmark, self._history(bookmark))
        except NotFound as error:
            raise BookmarkExpired(
                "Gmail no longer knows what changed since the bookmark"
            ) from error
        except TooManyPages as error:
            raise BookmarkExpired("More has changed than can be read change by change") from error

    def mail(self, message_id: str) -> Mail | None:
        """Return one message whole, or None when it is gone."""
        request = self._users.messages().get(userId="me", id=message_id, format="full")
        answer = self._unless_gone(request, answers.message)
        return mail_from_google(answer) if answer is not None else None

    def search(self, query: str, limit: int = 100) -> tuple[MessageStub, ...]:
        """Return the newest messages that match a Gmail query (labels are empty here)."""
        found: dict[str, MessageStub] = {}
        rows = self._list(self._users.messages(), "messages", query, limit, answers.found_messages)
        for row in rows:
            stub = MessageStub(_text(row, "id"), _text(row, "threadId"), frozenset())
            if stub.id:
                found.setdefault(stub.id, stub)
            if len(found) >= limit:
                break
        return tuple(found.values())

    def thread(self, thread_id: str) -> tuple[Mail, ...]:
        """Return a thread's messages, oldest first, headers only; () when it is gone."""
        request = self._users.threads().get(userId="me", id=thread_id, format="metadata")
        answer = self._unless_gone(request, answers.thread)
        rows = _rows(answer or {}, "messages")
        rows.sort(key=lambda row: instant.timestamp() if (instant := received(row)) else 0.0)
        return tuple(map(mail_from_google, rows))

    def draft(self, draft_id: str) -> LiveDraft | None:
        """Return a draft, or None when it is gone."""
        request = self._users.drafts().get(userId="me", id=draft_id, format="full")
        answer = self._unless_gone(request, answers.draft)
        if answer is None:
            return None
        return LiveDraft(_text(answer, "id") or draft_id, mail_from_google(_message(answer)))

    def drafts(self, query: str) -> tuple[str, ...]:
        """Return the ids of drafts that match a Gmail query."""
        limit = _LIST_PAGE * _LIST_PAGES
        rows = self._list(self._users.drafts(), "drafts", query, limit, answers.found_drafts)
        return tuple(dict.fromkeys(filter(None, (_text(row, "id") for row in rows))))

    def create_draft(self, raw: bytes, thread_id: str | None) -> LiveDraft:
        """Store a draft (an RFC 5322 message), sending the request once.

        Raises:
            OutcomeUnknown: the answer was lost.
        """
        body = {"message": _message_body(raw, thread_id)}
        request = self._users.drafts().create(userId="me", body=body)
        return _stored(self._calls.write(request, answers.stored_draft), raw)

    def update_draft(self, draft_id: str, raw: bytes, thread_id: str | None) -> LiveDraft | None:
        """Replace a draft's content, once; None when the draft is gone.

        Raises:
            OutcomeUnknown: the answer was lost.
            Rejected: the draft is there, but its thread is not.
        """
        body = {"message": _message_body(raw, thread_id)}
        request = self._users.drafts().update(userId="me", id=draft_id, body=body)
        try:
            return _stored(self._calls.write(request, answers.stored_draft), raw)
        except NotFound:
            # Google says 404 for a missing thread too, and a gone draft would mean "no".
            if thread_id is not None and self.draft(draft_id) is not None:
                raise
            return None

    def delete_draft(self, draft_id: str) -> bool:
        """Withdraw a draft, once; False when it was gone already."""
        request = self._users.drafts().delete(userId="me", id=draft_id)
        try:
            self._calls.write(request, answers=False)
        except NotFound:
            return False
        return True

    def put_in_inbox(self, raw: bytes) -> str:
        """Insert a message into the own inbox, unread, without sending; return its id."""
        body = {"raw": _encoded(raw), "labelIds": ["INBOX", "UNREAD"]}
        request = self._users.messages().insert(userId="me", body=body)
        return _text(self._calls.write(request, answers.stored), "id")

    def labels(self) -> dict[str, str]:
        """Return label ids by name."""
        answer = self._calls.read(self._users.labels().list(userId="me"), answers.labels)
        pairs = ((_text(row, "name"), _text(row, "id")) for row in _rows(answer, "labels"))
        return {name: label_id for name, label_id in pairs if name and label_id}

    def create_label(self, name: str) -> str:
        """Create a label and return its id; that of the existing one when there is one."""
        body = {
            "name": name,
            "labelListVisibility": "labelShow",
            "messageListVisibility": "show",
        }
        request = self._users.labels().create(userId="me", body=body)
        try:
            answer = self._calls.write(request, answers.stored)
        except Refused as refusal:
            existing = self._existing_label(name, refusal)
            if existing is None:
                raise
            return existing
        return _text(answer, "id")

    def relabel(self, thread_id: str, add: Iterable[str], remove: Sequence[str]) -> None:
        """Add and remove label ids on a thread; nothing is asked when there are none."""
        body = {"addLabelIds": list(add), "removeLabelIds": list(remove)}
        if any(body.values()):
            request = self._users.threads().modify(userId="me", id=thread_id, body=body)
            self._calls.write(request)

    def _existing_label(self, name: str, refusal: Refused) -> str | None:
        if refusal.status not in {HTTPStatus.CONFLICT, HTTPStatus.BAD_REQUEST}:
            return None
        return self.labels().get(name)

    def _history(self, bookmark: str) -> Iterator[Json]:
        def page(token: str | None) -> Request:
            request: Request = self._users.history().list(
                userId="me",
                startHistoryId=bookmark,
                maxResults=_HISTORY_PAGE,
                historyTypes=_HISTORY_TYPES,
                **_token(token),
            )
            return request

        return self._calls.pages(page, _HISTORY_PAGES, answers.history, _lacks_history)

    def _list(
        self, resource: Any, key: str, query: str, limit: int, check: Check
    ) -> Iterator[Json]:
        if len(quote_plus(query)) > _MAX_QUERY:
            raise Rejected("the Gmail query is too long to be asked")
        size = min(limit, _LIST_PAGE)

        def page(token: str | None) -> Request:
            request: Request = resource.list(userId="me", q=query, maxResults=size, **_token(token))
            return request

        for answer in self._calls.pages(page, _LIST_PAGES, check, lambda a: _lacks_rows(a, key)):
            yield from _rows(answer, key)

    def _unless_gone(self, request: Request, check: Check) -> Json | None:
        try:
            return self._calls.read(request, check)
        except NotFound:
            return None


def _lacks_history(answer: Json) -> bool:
    """Whether a page in the middle holds nothing: Gmail sends such, and so does a faulty line."""
    return "history" not in answer and bool(answer.get("nextPageToken"))


def _lacks_rows(answer: Json, key: str) -> bool:
    """Whether a page without rows says that there are some."""
    return key not in answer and bool(answer.get("resultSizeEstimate"))


def _token(token: str | None) -> dict[str, str]:
    return {"pageToken": token} if token else {}


def _encoded(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).decode("ascii")


def _message_body(raw: bytes, thread_id: str | None) -> dict[str, str]:
    return {"raw": _encoded(raw)} | ({"threadId": thread_id} if thread_id else {})


def _stored(answer: Mapping[str, Any], raw: bytes) -> LiveDraft:
    """Return a draft just written: Gmail's new ids around the content that was sent."""
    draft_id, message = _text(answer, "id"), _message(answer)
    try:
        mail = parse_mail(raw)
    except MailError:  # Gmail took it all the same
        mail = Mail()
    return LiveDraft(
        draft_id,
        replace(
            mail,
            id=_text(message, "id"),
            thread_id=_text(message, "threadId"),
            labels=labels_of(message),
        ),
    )


def _identity(alias: Mapping[str, Any]) -> Identity:
    return Identity(
        name=_text(alias, "displayName").strip(),
        email=_text(alias, "sendAsEmail").strip().lower(),
        signature_html=_text(alias, "signature"),
    )


def _text(row: Mapping[str, Any], name: str) -> str:
    value = row.get(name)
    return value if isinstance(value, str) else ""


def _rows(answer: Mapping[str, Any], name: str) -> list[Json]:
    value = answer.get(name)
    return [row for row in value if isinstance(row, dict)] if isinstance(value, list) else []


def _message(answer: Mapping[str, Any]) -> Json:
    value = answer.get("message")
    return value if isinstance(value, dict) else {}
