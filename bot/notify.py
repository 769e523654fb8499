"""systemd's readiness and watchdog messages (sd_notify(3)); nothing without systemd."""

from __future__ import annotations

import os
import socket


def tell_systemd(message: str) -> None:
    """Send one state line ('READY=1') to the socket systemd named, if it named one."""
    address = os.environ.get("NOTIFY_SOCKET", "")
    if not address:
        return
    name = "\0" + address[1:] if address.startswith("@") else address
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as channel:
        try:
            channel.sendto(message.encode(), name)
        except OSError:
            # Supervision is a help, not a condition for following up.
            return
