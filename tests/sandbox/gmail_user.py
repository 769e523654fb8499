"""A user who calls the Gmail methods of a sandbox, every answer checked against Google's schema."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.sandbox import discovery, schema
from bot.sandbox.accounts import Account
from bot.sandbox.call import Call
from bot.sandbox.errors import ApiError
from bot.sandbox.gmail import METHODS, Mailbox, people
from bot.sandbox.params import read_params
from bot.sandbox.world import World

START = datetime(2025, 12, 1, 9, 0, tzinfo=UTC)
ALEX = "alex@example.com"
ANNA = "anna@acme.example"


def encoded(raw: str | bytes) -> str:
    data = raw.encode() if isinstance(raw, str) else raw
    return base64.urlsafe_b64encode(data).decode()


def decoded(data: str) -> bytes:
    return base64.urlsafe_b64decode(data)


def mail(subject: str = "Hello", body: str = "Hi", **headers: str) -> str:
    """Return a plain mail; `In_Reply_To=…` becomes the header In-Reply-To."""
    fields = {"To": ANNA, "Subject": subject} | headers
    head = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in fields.items())
    return f"{head}Content-Type: text/plain; charset=utf-8\r\n\r\n{body}\r\n"


@contextmanager
def refusal(code: int, text: str = "") -> Iterator[None]:
    """Expect an error in Google's shape."""
    with pytest.raises(ApiError) as caught:
        yield
    assert caught.value.code == code
    assert text in caught.value.message


def _query(params: dict[str, Any]) -> list[tuple[str, str]]:
    return [
        (name, json.dumps(value) if isinstance(value, bool) else str(value))
        for name, given in params.items()
        for value in (given if isinstance(given, list) else [given])
    ]


@dataclass
class GmailUser:
    """One account of a world, called as the server calls it."""

    world: World
    account: Account

    @property
    def mailbox(self) -> Mailbox:
        return self.account.gmail

    def call(self, method: str, body: Any = None, /, **params: Any) -> Any:
        """Call gmail.users.`method`; the parameters get Google's defaults."""
        described = discovery.methods()[f"gmail.users.{method}"]
        if described.request:
            schema.check_request("gmail", described.request, body or {})
        typed, _ = read_params(described, {"userId": "me"}, _query(params))
        call = Call(described.id, typed, body or {}, self.world, self.account)
        answer = METHODS[described.id](call)
        if described.response is None or answer is None:
            assert answer is None
            assert described.response is None
            return None
        assert schema.response_fault("gmail", described.response, answer) == ""
        return answer

    def receive(self, **spec: Any) -> dict[str, Any]:
        """Let a mail from Anna arrive."""
        sender = spec.pop("sender", f"Anna Schmidt <{ANNA}>")
        return people.deliver_from_outside(self.world, {"to": ALEX, "from": sender} | spec)

    def get(self, message_id: str, form: str = "full") -> dict[str, Any]:
        found: dict[str, Any] = self.call("messages.get", id=message_id, format=form)
        return found

    def headers(self, message_id: str) -> dict[str, str]:
        """Return a message's headers; of several with one name the last."""
        payload = self.get(message_id)["payload"]
        return {field["name"]: field["value"] for field in payload["headers"]}

    def search(self, query: str, **params: Any) -> list[str]:
        """Return the ids of the messages that match, newest first."""
        listed = self.call("messages.list", q=query, **params)
        return [message["id"] for message in listed.get("messages", [])]

    def history(self, start: str, **params: Any) -> list[dict[str, Any]]:
        """Return the history records after an id."""
        listed = self.call("history.list", startHistoryId=start, **params)
        return list(listed.get("history", []))

    @property
    def history_id(self) -> str:
        return str(self.call("getProfile")["historyId"])

    def draft(self, raw: str | None = None, thread_id: str | None = None) -> dict[str, Any]:
        """Create a draft."""
        message = {"raw": encoded(raw or mail())} | ({"threadId": thread_id} if thread_id else {})
        created: dict[str, Any] = self.call("drafts.create", {"message": message})
        return created

    def reply(self, to: dict[str, Any], **headers: str) -> str:
        """Return a mail that answers a received one."""
        subject = headers.pop("Subject", "Re: " + self.headers(to["id"])["Subject"])
        references = {"In_Reply_To": to["message_id"], "References": to["message_id"]}
        return mail(subject, **(references | headers))

    def wait(self, **time: float) -> None:
        """Let time pass."""
        self.world.clock.advance(timedelta(**time))


def new_user() -> GmailUser:
    """Return Alex, in a world where Anna has no account."""
    world = World()
    world.clock.set(START)
    return GmailUser(world, world.add_account(ALEX, "Alex Morgan", "Europe/Berlin", "<b>Alex</b>"))
