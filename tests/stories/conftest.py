"""A story: the embedded Google, a candidate's files, and the command line between them."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import pytest
import requests

from bot.cli import run
from bot.sandbox.config_folder import write_config_folder
from bot.sandbox.server import SandboxServer
from bot.sandbox.world import World

ME = "alex@morgan.example"
JANE = {"email": "jane.doe@globex.com", "displayName": "Jane Doe"}
SAM = {"email": "sam.okafor@globex.com", "displayName": "Dr. Sam Okafor"}


class Story:
    """Plays the world and the candidate; every method is what a person or Google would do."""

    def __init__(self, server: SandboxServer, folder: Path, capsys: Any) -> None:
        self.server = server
        self.folder = folder
        self._capsys = capsys
        self._addresses = server.addresses()
        write_config_folder(folder, server.world, self._addresses)
        token = json.loads((folder / "state" / "token.json").read_text())["token"]
        self._headers = {"Authorization": f"Bearer {token}"}

    # the world

    def control(self, name: str, body: Any) -> Any:
        answer = requests.post(f"{self._addresses['control']}{name}", json=body, timeout=10)
        assert answer.ok, answer.text
        return answer.json()

    def google(self, method: str, path: str, body: Any = None, **query: Any) -> Any:
        root = self._addresses["gmail_endpoint"]
        answer = requests.request(
            method, root + path, json=body, params=query, headers=self._headers, timeout=10
        )
        assert answer.ok, answer.text
        return answer.json() if answer.content else None

    def clock(self, at: str) -> None:
        self.control("clock", {"now": at})

    def event(
        self, title: str, start: str, guests: list[Any], hours: float = 1, **more: Any
    ) -> str:
        first = datetime.fromisoformat(start)
        body = {
            "summary": title,
            "start": {"dateTime": start, "timeZone": more.pop("zone", "Europe/Berlin")},
            "end": {"dateTime": (first + timedelta(hours=hours)).isoformat()},
            "attendees": [{"email": ME}, *guests],
            **more,
        }
        made = self.google("POST", "calendar/v3/calendars/primary/events", body)
        return str(made["id"])

    def change_event(self, event_id: str, **changes: Any) -> None:
        self.google("PATCH", f"calendar/v3/calendars/primary/events/{event_id}", changes)

    def cancel_event(self, event_id: str) -> None:
        self.google("DELETE", f"calendar/v3/calendars/primary/events/{event_id}")

    def mail(self, sender: str, body: str, **more: Any) -> dict[str, Any]:
        if "at" in more:
            self.clock(more["at"])
        spec = {"to": ME, "from": sender, "body": body, "subject": "Your interview", **more}
        if "in_reply_to" in more and "subject" not in more:
            spec.pop("subject")
        delivered: dict[str, Any] = self.control("deliver", spec)
        return delivered

    # the candidate

    def followup(self, *arguments: str) -> tuple[int, str, str]:
        self._capsys.readouterr()
        base = ["--config", str(self.folder / "config.toml")]
        base += ["--state-dir", str(self.folder / "state")]
        code = run([*base, *arguments])
        captured = self._capsys.readouterr()
        return code, captured.out, captured.err

    def tick(self, at: str) -> str:
        self.clock(at)
        code, out, err = self.followup("tick", "--at", at)
        assert code == 0, err
        return out

    def status(self) -> list[dict[str, Any]]:
        code, out, err = self.followup("status", "--json")
        assert code == 0, err
        found: list[dict[str, Any]] = json.loads(out)["applications"]
        return found

    def application(self, application_id: str = "globex") -> dict[str, Any]:
        return next(a for a in self.status() if a["id"] == application_id)

    def drafts(self, application_id: str = "globex", **wanted: str) -> list[dict[str, Any]]:
        found = self.application(application_id)["drafts"]
        return [d for d in found if all(d[k] == v for k, v in wanted.items())]

    def one_draft(self, application_id: str = "globex", **wanted: str) -> dict[str, Any]:
        found = self.drafts(application_id, **wanted)
        assert len(found) == 1, found
        return found[0]

    def send(self, draft: dict[str, Any]) -> dict[str, Any]:
        sent: dict[str, Any] = self.control("send-draft", {"draft_id": draft["draft_id"]})
        return sent

    def edit(self, draft: dict[str, Any], **changes: str) -> None:
        self.control("edit-draft", {"draft_id": draft["draft_id"], **changes})

    def delete(self, draft: dict[str, Any]) -> None:
        self.control("delete-draft", {"draft_id": draft["draft_id"]})

    # what Gmail holds

    def gmail_drafts(self) -> list[dict[str, Any]]:
        listed = self.google("GET", "gmail/v1/users/me/drafts").get("drafts", [])
        return [self.google("GET", f"gmail/v1/users/me/drafts/{d['id']}") for d in listed]

    def draft_text(self, draft: dict[str, Any]) -> str:
        raw = self.google("GET", f"gmail/v1/users/me/drafts/{draft['draft_id']}", format="raw")
        mail = message_from_bytes(
            base64.urlsafe_b64decode(raw["message"]["raw"]), policy=policy.default
        )
        body = mail.get_body(("plain",))
        assert body is not None
        return str(body.get_content())

    def nudges(self) -> list[str]:
        listed = self.google("GET", "gmail/v1/users/me/messages", q="from:me in:inbox")
        ids = [m["id"] for m in listed.get("messages", [])]
        mails = [self.google("GET", f"gmail/v1/users/me/messages/{i}", format="full") for i in ids]
        return [
            next(h["value"] for h in m["payload"]["headers"] if h["name"] == "Subject")
            for m in reversed(mails)
        ]

    def effects(self) -> list[dict[str, Any]]:
        answer = requests.get(f"{self._addresses['control']}effects", timeout=10)
        found: list[dict[str, Any]] = answer.json()
        return found


@pytest.fixture
def story(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Story]:
    world = World()
    world.clock.set(datetime.fromisoformat("2026-03-02T08:00:00+00:00"))
    world.add_account(ME, "Alex Morgan", "Europe/Berlin", "<b>Alex Morgan</b><br>+49 30 1234")
    with SandboxServer(world) as server:
        yield Story(server, tmp_path / "candidate", capsys)
    assert not world.violations
