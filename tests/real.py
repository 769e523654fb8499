"""Takes other people's events and mails through the whole service: `make real`.

The data lies beside the checkout and is not part of the project; without it there is nothing to do.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import parseaddr
from pathlib import Path
from typing import Any

from bot.app import Places, opened_service
from bot.config import load_config
from bot.sandbox.calendar import CalendarStore
from bot.sandbox.config_folder import write_config_folder
from bot.sandbox.errors import ApiError
from bot.sandbox.gmail.people import deliver_from_outside
from bot.sandbox.server import SandboxServer
from bot.sandbox.world import World
from bot.service.service import Service

DATA = Path(__file__).resolve().parents[2] / "shared" / "data"
ME = "alex@morgan.example"
_START = datetime(2026, 3, 2, 8, tzinfo=UTC)


@dataclass
class Tally:
    """What went in and what came out."""

    events: int = 0
    mails: int = 0
    refused: int = 0
    applications: int = 0
    faults: list[str] = field(default_factory=list)
    history: Counter[str] = field(default_factory=Counter)
    violations: int = 0
    sent: int = 0

    def lines(self) -> Iterator[str]:
        """Yield the report."""
        yield f"{self.events} events and {self.mails} mails taken in ({self.refused} refused)"
        yield f"{self.applications} applications; {len(self.faults)} faults; {self.sent} mails sent"
        for what, count in sorted(self.history.items()):
            yield f"  {count:5} {what}"
        yield from self.faults


def rows(name: str) -> list[dict[str, Any]]:
    """Return the rows of one file of the data."""
    text = (DATA / f"{name}.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


def _fill_calendar(calendars: CalendarStore, tally: Tally) -> None:
    for number, row in enumerate(rows("calendar_fixtures")):
        start = _START + timedelta(days=1 + number // 8, hours=number % 8)
        minutes = row["duration_minutes"] or 60
        guests = [{"email": a["email"]} for a in row["attendees"]]
        if row["from"]:
            guests.append({"email": row["from"]})
        calendars.add(
            {
                "summary": row["subject"],
                "description": row["body"],
                "start": {"dateTime": start.isoformat(), "timeZone": "Europe/Berlin"},
                "end": {"dateTime": (start + timedelta(minutes=minutes)).isoformat()},
                "attendees": [{"email": ME}, *guests],
            }
        )
        tally.events += 1


def _mails() -> Iterator[dict[str, Any]]:
    for name in (
        "small_fixtures",
        "applictus_classifier",
        "job_inbox_os_synthetic",
        "gmailcat_mixed_synthetic",
        "jobseeker_demo_synthetic",
        "reply_parsing",
    ):
        yield from rows(name)


def _deliver(world: World, tally: Tally, moment: datetime) -> None:
    """Deliver every mail; those without a usable sender come from an employer we met."""
    for number, row in enumerate(_mails()):
        sender = row.get("from") or ""
        if "@" not in parseaddr(sender)[1]:
            sender = "Jane <jane@anthropic.com>"
        spec = {"to": ME, "from": sender, "subject": row["subject"], "body": row["body"] or " "}
        world.clock.set(moment + timedelta(seconds=20 * number))
        try:
            deliver_from_outside(world, spec)
            tally.mails += 1
        except ApiError:
            tally.refused += 1


def run() -> Tally:
    """Load everything into a fresh sandbox and let the service work for five weeks."""
    tally, world = Tally(), World()
    world.clock.set(_START)
    account = world.add_account(ME, "Alex Morgan", "Europe/Berlin")
    _fill_calendar(account.calendars, tally)
    with tempfile.TemporaryDirectory() as name, SandboxServer(world) as server:
        folder = Path(name)
        write_config_folder(folder, world, server.addresses())
        places = Places(load_config(folder / "config.toml"), folder / "state")
        with opened_service(places) as service:
            _live(service, world, tally)
            tally.applications = len(service.store.applications())
        tally.violations = len(world.violations)
        tally.sent = sum("send" in e["path"] for e in world.effects)
    return tally


def _live(service: Service, world: World, tally: Tally) -> None:
    for day in range(35):
        for hour in (8, 14):
            moment = _START + timedelta(days=day, hours=hour - 8)
            if (day, hour) == (10, 14):
                _deliver(world, tally, moment)
                moment = world.clock.now()
            world.clock.set(moment)
            report = service.tick(moment)
            tally.faults += [f.message for f in report.faults]
            tally.history.update(_what(row.what) for row in report.rows)


def _what(text: str) -> str:
    """Return a history line without its names and days."""
    kinds = ("interview found", "nudge", "draft written", "draft withdrawn", "answer date")
    for kind in kinds:
        if kind in text:
            return kind
    return text.rpartition("wrote: ")[2] if "wrote: " in text else text


def main() -> int:
    """Print the tally; exit 1 when something failed."""
    if not DATA.is_dir():
        print("There is no data beside the checkout; nothing to do.")
        return 0
    tally = run()
    for line in tally.lines():
        print(line)
    return 1 if tally.faults or tally.violations or tally.sent else 0


if __name__ == "__main__":
    sys.exit(main())
