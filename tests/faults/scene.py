"""The candidate and the world around them, played on the sandbox past every client of ours."""

from __future__ import annotations

import json
import shutil
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import getaddresses
from pathlib import Path
from typing import Any

import requests

from bot.sandbox.accounts import Account
from bot.sandbox.calendar import writing
from bot.sandbox.config_folder import write_config_folder
from bot.sandbox.gmail import people
from bot.sandbox.gmail.message import Message
from bot.sandbox.server import SandboxServer
from bot.sandbox.world import World

ME = "alex@morgan.example"
ZONE = "Europe/Berlin"
_HOUR = timedelta(hours=1)
_TIMEOUT = 20.0


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Google and our state folder at one instant."""

    world: str
    state: Path


class Scene:
    """One candidate with a sandbox and a state folder, both of which can be put back."""

    def __init__(self, server: SandboxServer, folder: Path) -> None:
        """Open an empty account; nothing has been asked of it yet."""
        self.server = server
        self.folder = folder
        self.events: dict[str, str] = {}
        # The drafts that the candidate edited and that lie there still, with their message ids.
        self.edited: dict[str, str] = {}
        server.world.add_account(ME, "Alex Morgan", ZONE, "<b>Alex Morgan</b>")
        write_config_folder(folder / "candidate", server.world, server.addresses())

    @property
    def account(self) -> Account:
        """Return the candidate's account as it is now."""
        return self.server.world.accounts[ME]

    @property
    def state(self) -> Path:
        """Return the folder of the candidate's database and sign-in."""
        return self.folder / "candidate" / "state"

    def snapshot(self, name: str) -> Snapshot:
        """Keep everything as it is now; no process may be at work."""
        kept = self.folder / name
        shutil.rmtree(kept, ignore_errors=True)
        shutil.copytree(self.state, kept)
        return Snapshot(json.dumps(self.server.world.to_json()), kept)

    def restore(self, snapshot: Snapshot) -> None:
        """Put everything back."""
        shutil.rmtree(self.state)
        shutil.copytree(snapshot.state, self.state)
        self.server.world = World.from_json(json.loads(snapshot.world))

    def settle(self) -> None:
        """Wait until the sandbox has dealt with everything that a dead process had sent."""
        # Connections are accepted in their order: once this is answered, all before it are.
        requests.get(f"{self.server.control}clock", timeout=_TIMEOUT)
        for thread in threading.enumerate():
            if thread.name.endswith("(process_request_thread)"):
                thread.join(_TIMEOUT)

    # what happens in the world

    def clock(self, now: str) -> None:
        """Set the sandbox's clock."""
        self.server.world.clock.set(datetime.fromisoformat(now))

    def event(self, name: str, title: str, starts: str, *guests: str, text: str = "") -> None:
        """Let an event of an hour appear; `name` is how the story calls it."""
        named = [{"displayName": n, "email": e} for n, e in getaddresses(guests)]
        self.events[name] = self.account.calendars.add(
            {
                "summary": title,
                "description": text,
                **_hour_from(starts),
                "attendees": [{"email": ME}, *named],
            }
        )["id"]

    def move(self, name: str, starts: str) -> None:
        """Move an event."""
        self.describe(name, **_hour_from(starts))

    def describe(self, name: str, **changes: Any) -> None:
        """Change what an event says."""
        writing.patch(self.account.calendars, self.events[name], changes, {})

    def cancel(self, name: str) -> None:
        """Cancel an event."""
        writing.delete(self.account.calendars, self.events[name])

    def forget(self) -> None:
        """Let Google forget where we are: the history id, the sync token, the access token."""
        self.account.gmail.changes.forget()
        self.account.calendars.expire_sync_tokens()
        self.server.world.oauth.expire_access(ME)

    def mail(self, sender: str, body: str, answers: str = "", **more: Any) -> None:
        """Let a mail from outside arrive, if so said in answer to the newest mail to somebody."""
        spec = {"to": ME, "from": sender, "subject": "Your interview", "body": body, **more}
        if answers:
            spec["in_reply_to"] = self._newest(answers, "To").id
        people.deliver_from_outside(self.server.world, spec)

    # what the candidate does in Gmail's page

    def drafts_to(self, address: str) -> list[str]:
        """Return the ids of the drafts to somebody."""
        gmail = self.account.gmail
        return [d for d in gmail.drafts if address in gmail.draft(d).headers.addresses("To")]

    def draft_to(self, address: str) -> str:
        """Return the id of the one draft to somebody."""
        (found,) = self.drafts_to(address)
        return found

    def newest_draft_since(self, before: Mapping[str, str]) -> Message:
        """Return the newest draft that was not so before; `before` as in `Mailbox.drafts`."""
        gmail = self.account.gmail
        changed = [m for d, m in gmail.drafts.items() if before.get(d) != m]
        return max(map(gmail.message, changed), key=lambda message: message.order)

    def send(self, address: str) -> None:
        """Press Send on the draft to somebody."""
        draft_id = self.draft_to(address)
        self.edited.pop(draft_id, None)
        people.send_draft(self.server.world, self.account, draft_id)

    def edit(self, address: str, body: str = "These are my own words.") -> None:
        """Rewrite the draft to somebody."""
        draft_id = self.draft_to(address)
        people.edit_draft(self.server.world, self.account, draft_id, {"body": body})
        self.edited[draft_id] = self.account.gmail.drafts[draft_id]

    def delete(self, address: str) -> None:
        """Discard the draft to somebody."""
        draft_id = self.draft_to(address)
        self.edited.pop(draft_id, None)
        people.delete_draft(self.server.world, self.account, draft_id)

    def write(self, address: str, subject: str, body: str) -> None:
        """Write and send a mail by hand, in answer to the newest from there."""
        people.compose(
            self.server.world,
            self.account,
            address,
            subject,
            body,
            in_reply_to=self._newest(address, "From").id,
        )

    def _newest(self, address: str, header: str) -> Message:
        messages = self.account.gmail.messages()
        return next(m for m in messages if address in m.headers.addresses(header))


def _hour_from(starts: str) -> dict[str, Any]:
    at = datetime.fromisoformat(starts)
    return {
        name: {"dateTime": moment.isoformat(), "timeZone": ZONE}
        for name, moment in (("start", at), ("end", at + _HOUR))
    }
