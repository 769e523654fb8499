"""Builds the two adapters over one transport. The only place that builds the stock client."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot.google.settings import GoogleSettings

if TYPE_CHECKING:
    from bot.google.calendar import GoogleCalendar
    from bot.google.gmail import GmailMailbox
    from bot.google.retry import Retry
    from bot.google.transport import OneShotTransport


@dataclass(frozen=True, slots=True)
class GoogleAccount:
    """One candidate's mailbox and calendar."""

    mailbox: GmailMailbox
    calendar: GoogleCalendar
    transport: OneShotTransport

    def close(self) -> None:
        """Close all connections."""
        self.transport.close()


def connect(
    settings: GoogleSettings, token_path: Path, retry: Retry | None = None
) -> GoogleAccount:
    """Build the adapters; nothing is asked of Google yet, and the token is read at first use.

    Raises:
        SetupFault: an address in the settings cannot be used.
    """
    # The client takes 300 ms to import, which commands without Google should not pay.
    from bot.google.auth import TokenFile  # noqa: PLC0415
    from bot.google.calendar import GoogleCalendar  # noqa: PLC0415
    from bot.google.calls import Calls  # noqa: PLC0415
    from bot.google.door import Door  # noqa: PLC0415
    from bot.google.gmail import GmailMailbox  # noqa: PLC0415
    from bot.google.retry import Retry as DefaultRetry  # noqa: PLC0415
    from bot.google.transport import OneShotTransport  # noqa: PLC0415

    gmail_at, calendar_at = settings.gmail, settings.calendar
    transport = OneShotTransport(
        TokenFile(token_path), lambda token_uri: Door(settings, token_uri), settings.patience
    )
    calls = Calls(retry or DefaultRetry())
    return GoogleAccount(
        mailbox=GmailMailbox(_service("gmail", "v1", gmail_at, transport), calls),
        calendar=GoogleCalendar(
            _service("calendar", "v3", calendar_at, transport), calls, settings.calendar_id
        ),
        transport=transport,
    )


def _service(name: str, version: str, address: str, transport: OneShotTransport) -> Any:
    from googleapiclient.discovery import build  # noqa: PLC0415 - as above

    return build(
        name,
        version,
        http=transport,
        static_discovery=True,
        cache_discovery=False,
        client_options={"api_endpoint": address},
    )
