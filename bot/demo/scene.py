"""What people do in the story, done on the embedded Google: outside the service's reach."""

from __future__ import annotations

import textwrap
from datetime import datetime, timedelta
from email.utils import parseaddr
from typing import Any

from bot.demo import steps
from bot.demo.steps import CANDIDATE_EMAIL, CANDIDATE_NAME, HOME, Habit, Step, moment
from bot.sandbox.accounts import Account
from bot.sandbox.calendar import writing
from bot.sandbox.gmail import people
from bot.sandbox.gmail.message import Message
from bot.sandbox.schema import check_request
from bot.sandbox.world import World

SIGNATURE = "<div>Alex Morgan<br>Berlin, +49 30 5550142</div>"


class Scene:
    """The candidate's account on the embedded Google, and everybody around it."""

    def __init__(self, begins: datetime) -> None:
        """Open an empty account, the clock standing at `begins`."""
        self.world = World()
        self.world.clock.set(begins)
        self.account: Account = self.world.add_account(
            CANDIDATE_EMAIL, CANDIDATE_NAME, HOME, SIGNATURE
        )
        self._events: dict[str, str] = {}

    def play(self, step: Step) -> None:
        """Let one step happen."""
        with self.world.lock:
            match step:
                case steps.Invitation():
                    self._invite(step)
                case steps.Move():
                    self._move(step)
                case steps.Cancellation():
                    self._cancel(step)
                case steps.Jotting():
                    self._jot(step)
                case steps.Correction():
                    self._correct(step)
                case steps.Mail():
                    self._deliver(step)
                case steps.OwnMail():
                    self._write(step)

    def handle_draft(self, draft_id: str, habit: Habit | None) -> None:
        """Do with a draft what the candidate does with such drafts: without a habit, send it."""
        with self.world.lock:
            if habit is None:
                people.send_draft(self.world, self.account, draft_id)
            elif habit.does == "deletes":
                people.delete_draft(self.world, self.account, draft_id)
            elif habit.does == "edits":
                self._edit(draft_id, habit.line)

    def _edit(self, draft_id: str, line: str) -> None:
        text = self.account.gmail.draft(draft_id).text
        greeting, rest = text.split("\n", 1)
        changes = {"body": f"{greeting}\n\n{line}\n{rest}"}
        people.edit_draft(self.world, self.account, draft_id, changes)

    # the calendar

    def _invite(self, step: steps.Invitation) -> None:
        starts = moment(step.starts, step.zone)
        event = {
            "summary": step.title,
            "description": step.text,
            **_times(starts, starts + timedelta(minutes=step.minutes), step.zone),
            "organizer": _person(step.organizer),
            "attendees": [
                {**_person(step.organizer), "organizer": True, "responseStatus": "accepted"},
                *({**_person(g), "responseStatus": "accepted"} for g in step.guests),
                {"email": CANDIDATE_EMAIL, "responseStatus": "accepted"},
            ],
        }
        check_request("calendar", "Event", event)
        self._events[step.event] = self.account.calendars.add(event)["id"]

    def _event(self, name: str) -> dict[str, Any]:
        return dict(writing.existing(self.account.calendars, self._events[name]))

    def _patch(self, name: str, changes: dict[str, Any]) -> None:
        check_request("calendar", "Event", changes)
        writing.patch(self.account.calendars, self._events[name], changes, {})

    def _move(self, step: steps.Move) -> None:
        event = self._event(step.event)
        zone = event["start"]["timeZone"]
        starts, ends = (datetime.fromisoformat(event[end]["dateTime"]) for end in ("start", "end"))
        to = moment(step.to, zone)
        self._patch(step.event, _times(to, to + (ends - starts), zone))

    def _cancel(self, step: steps.Cancellation) -> None:
        writing.delete(self.account.calendars, self._events[step.event])

    def _jot(self, step: steps.Jotting) -> None:
        text = self._event(step.event).get("description", "")
        self._patch(step.event, {"description": f"{text}\n{step.line}".strip()})

    def _correct(self, step: steps.Correction) -> None:
        guests = [dict(guest) for guest in self._event(step.event)["attendees"]]
        for guest in guests:
            if guest["email"] == step.wrong:
                guest["email"] = step.right
        self._patch(step.event, {"attendees": guests})

    # the mail

    def _deliver(self, step: steps.Mail) -> None:
        answered = self._newest(step.answers, "SENT") if step.answers else None
        mail: dict[str, Any] = {
            "to": CANDIDATE_EMAIL,
            "from": step.sender,
            "body": step.text if step.bare else _letter(step, answered),
            "headers": dict(step.headers),
        }
        if step.subject:
            mail["subject"] = step.subject
        if answered is not None:
            mail["in_reply_to"] = answered.id
        people.deliver_from_outside(self.world, mail)

    def _write(self, step: steps.OwnMail) -> None:
        name, address = parseaddr(step.to)
        received = self._newest(address, "INBOX")
        body = f"Dear {name},\n\n{step.text}\n\nKind regards,\n{CANDIDATE_NAME}"
        people.compose(
            self.world,
            self.account,
            step.to,
            step.subject or None,
            body,
            in_reply_to=received.id if received else None,
        )

    def _newest(self, address: str, label: str) -> Message | None:
        """Return the newest mail to (SENT) or from (INBOX) an address."""
        field = "To" if label == "SENT" else "From"
        found = (
            m
            for m in self.account.gmail.messages()
            if label in m.labels and address in m.headers.addresses(field)
        )
        return next(found, None)


def _times(starts: datetime, ends: datetime, zone: str) -> dict[str, Any]:
    return {
        name: {"dateTime": at.isoformat(), "timeZone": zone}
        for name, at in (("start", starts), ("end", ends))
    }


def _person(said: str) -> dict[str, str]:
    name, email = parseaddr(said)
    return {"displayName": name, "email": email}


def _letter(step: steps.Mail, answered: Message | None) -> str:
    """Return a mail as people write it: with greeting, name and the quoted mail below."""
    name = parseaddr(step.sender)[0]
    text = f"Hi Alex,\n\n{textwrap.fill(step.text, 76)}\n\nBest regards,\n{name}\n"
    if answered is None:
        return text
    sent = datetime.fromtimestamp(answered.date / 1000, moment(step.at).tzinfo)
    quoted = textwrap.indent(answered.text.strip(), "> ", lambda _: True)
    who = f"{CANDIDATE_NAME} <{CANDIDATE_EMAIL}>"
    return f"{text}\nOn {sent:%a, %-d %b %Y at %H:%M}, {who} wrote:\n{quoted}\n"
