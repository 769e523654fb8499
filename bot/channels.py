"""The channels for nudges besides the inbox: Apprise addresses, and the desktop.

Nothing here says or logs an address: it may hold a token.
"""

from __future__ import annotations

import hashlib
import logging
import os
from collections.abc import Sequence
from html import escape
from typing import Any, Protocol

_SECONDS = 5.0
_NOTIFICATIONS = "org.freedesktop.Notifications"


class ChannelFault(Exception):
    """A channel did not take a message; the words hold no secret."""


class Channel(Protocol):
    """A way to the candidate that cannot be looked into afterwards."""

    @property
    def id(self) -> str:
        """Return what tells it from the others, for the database; no secret."""

    @property
    def name(self) -> str:
        """Return how it is called to people; no secret."""

    def send(self, title: str, text: str) -> None:
        """Hand a message over, once.

        Raises:
            ChannelFault: it did not take it.
        """


class AppriseChannel:
    """One Apprise address."""

    def __init__(self, address: str, number: int) -> None:
        """`number` is its place in the configuration, counted from 1."""
        self._address = address
        self.id = hashlib.sha256(address.encode()).hexdigest()[:16]
        self.name = f"address {number} of [nudges]"

    def service(self) -> str:
        """Return what Apprise calls the service behind the address, '' when it knows none."""
        plugin = self._plugin()
        return str(plugin.service_name) if plugin is not None else ""

    def send(self, title: str, text: str) -> None:
        """Hand a message over, once, as plain text."""
        import apprise  # noqa: PLC0415  as below

        plugin = self._plugin()
        if plugin is None:
            raise ChannelFault(f"{self.name} is none that Apprise knows")
        try:
            taken = apprise.Apprise(plugin, asset=plugin.asset).notify(
                body=text, title=title, body_format=apprise.NotifyFormat.TEXT
            )
        except Exception as error:  # noqa: BLE001  a hundred services fail in a hundred ways
            # The error itself may hold the address.
            raise ChannelFault(f"{self.name} failed ({type(error).__name__})") from None
        if not taken:
            raise ChannelFault(f"{self.name} did not take the message")

    def _plugin(self) -> Any:
        # Half a second and 40 MB, which only those pay who named an address.
        import apprise  # noqa: PLC0415

        # It logs addresses and answers, which may hold tokens.
        logging.getLogger("apprise").setLevel(logging.CRITICAL + 1)
        # A redirect would lead elsewhere than the candidate named.
        asset = apprise.AppriseAsset(app_id="followup", app_desc="followup", http_redirects=False)
        return apprise.Apprise.instantiate(self._address, asset=asset)


class DesktopChannel:
    """The desktop's own notifications, through the session bus; without a sound."""

    id = "desktop"
    name = "the desktop"

    def __init__(self, *, wanted: bool) -> None:
        """Where there is no desktop, only one that is `wanted` is missed."""
        self._wanted = wanted

    def send(self, title: str, text: str) -> None:
        """Show a message."""
        try:
            self._show(title, text)
        except ImportError:
            raise
        except Exception as error:  # noqa: BLE001  a bus, a socket or an answer can be missing
            if self._wanted:
                raise ChannelFault(
                    f"{self.name} cannot be reached ({type(error).__name__})"
                ) from None

    def _show(self, title: str, text: str) -> None:
        from jeepney import DBusAddress, new_method_call  # noqa: PLC0415  loaded when needed
        from jeepney.io.blocking import open_dbus_connection  # noqa: PLC0415
        from jeepney.wrappers import unwrap_msg  # noqa: PLC0415

        there = DBusAddress(f"/{_NOTIFICATIONS.replace('.', '/')}", _NOTIFICATIONS, _NOTIFICATIONS)
        with open_dbus_connection(_session_bus()) as bus:

            def asked(method: str, *shape_and_body: Any) -> Any:
                call = new_method_call(there, method, *shape_and_body)
                return unwrap_msg(bus.send_and_get_reply(call, timeout=_SECONDS))

            (capabilities,) = asked("GetCapabilities")
            # Text from mail must not become markup where the desktop knows some.
            body = escape(text, quote=False) if "body-markup" in capabilities else text
            hints = {"suppress-sound": ("b", True)}
            asked("Notify", "susssasa{sv}i", ("followup", 0, "", title, body, [], hints, -1))


def _session_bus() -> str:
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    named = os.environ.get("DBUS_SESSION_BUS_ADDRESS", "")
    if not named and not runtime:
        raise ChannelFault("there is no session")
    return named or f"unix:path={runtime}/bus"


def channels(addresses: Sequence[str], desktop: bool | None) -> tuple[Channel, ...]:  # noqa: FBT001  a setting's value
    """Return the channels a configuration asks for; `desktop` None means where there is one."""
    shown = () if desktop is False else (DesktopChannel(wanted=bool(desktop)),)
    return (*shown, *(AppriseChannel(a, n) for n, a in enumerate(addresses, start=1)))
