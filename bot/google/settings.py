"""Where Google is, and how long to wait for it."""

from __future__ import annotations

from dataclasses import dataclass
from ipaddress import ip_address
from urllib.parse import urlsplit

from bot.google.errors import SetupFault

GMAIL_ENDPOINT = "https://gmail.googleapis.com/"
CALENDAR_ENDPOINT = "https://www.googleapis.com/calendar/v3/"
AUTH_URI = "https://accounts.google.com/o/oauth2/auth"
TOKEN_URI = "https://oauth2.googleapis.com/token"  # noqa: S105 - an address
_TOTAL_FACTOR = 4


@dataclass(frozen=True, slots=True)
class GoogleSettings:
    """`[google]` of the configuration.

    `gmail_endpoint` is the root the Gmail client appends `gmail/v1/…` to; `calendar_endpoint` ends
    in `/calendar/v3/`; None means Google's own. `timeout` is in seconds and bounds connecting and
    every wait for more of an answer.
    """

    gmail_endpoint: str | None = None
    calendar_endpoint: str | None = None
    timeout: float = 30.0
    calendar_id: str = "primary"

    @property
    def gmail(self) -> str:
        """The checked Gmail address, with a trailing slash.

        Raises:
            SetupFault: it is no HTTPS address (plain HTTP only on this machine).
        """
        return checked_address(self.gmail_endpoint or GMAIL_ENDPOINT, "gmail_endpoint") + "/"

    @property
    def calendar(self) -> str:
        """The checked Calendar address, with a trailing slash; raises as `gmail` does."""
        address = self.calendar_endpoint or CALENDAR_ENDPOINT
        return checked_address(address, "calendar_endpoint") + "/"

    @property
    def patience(self) -> Patience:
        """How long the transport waits."""
        return Patience(self.timeout, self.timeout, self.timeout * _TOTAL_FACTOR)


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds to wait for a connection, for the next bytes, and for one whole answer."""

    connect: float
    read: float
    total: float


def is_loopback(host: str | None) -> bool:
    """Whether a host name or address can only be this machine."""
    if host == "localhost":
        return True
    try:
        return ip_address(host or "").is_loopback
    except ValueError:
        return False


def checked_address(address: str, name: str) -> str:
    """Return an address without trailing slash, or say what is wrong with it.

    Raises:
        SetupFault: not `https://host…`, nor `http://` on this machine, or with parts that an
            endpoint has not.
    """
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname, parts.port
    except ValueError as error:
        raise SetupFault(f"{name}: {address!r} is no address ({error})") from error
    if parts.scheme not in {"https", "http"} or not host or not address.isprintable():
        raise SetupFault(f"{name}: {address!r} must be an https:// address")
    if parts.scheme == "http" and not is_loopback(host):
        raise SetupFault(
            f"{name}: {address!r} is plain http, which is accepted for this machine only "
            "(localhost, 127.0.0.1, ::1); use https://"
        )
    if parts.username or parts.password or parts.query or parts.fragment:
        raise SetupFault(f"{name}: {address!r} must not hold a user, a query or a fragment")
    return address.rstrip("/")
