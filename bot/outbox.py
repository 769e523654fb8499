"""Messages to the candidate outside the inbox: stored first, then given to each channel once.

A channel cannot be asked afterwards whether a message arrived. So each attempt is stored before it
is made: a crash can cost a message on a channel, and never doubles one.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from datetime import datetime

from bot.channels import Channel, ChannelFault
from bot.store.store import Announcement, Store

_log = logging.getLogger("followup")
_SIGN_IN_LOST = "sign_in_lost"
_TITLE = "followup can no longer read your Google account"
_MEANWHILE = (
    "Until then it reads and drafts nothing. Nothing is lost: afterwards it goes on where it was."
)


class Outbox:
    """What is to be said through the channels, over the store."""

    def __init__(
        self, store: Store, channels: Sequence[Channel], stopping: Callable[[], bool] = bool
    ) -> None:
        """`stopping` is asked between two messages."""
        self._store = store
        self._channels = tuple(channels)
        self._stopping = stopping

    def give_out(self) -> None:
        """Give what waits to every channel that was not given it; faults are logged."""
        for announcement in self._store.announcements():
            if not self._given_to_all(announcement):
                return
            self._store.drop_announcement(announcement)

    def _given_to_all(self, announcement: Announcement) -> bool:
        for channel in self._channels:
            if self._stopping():
                return False
            if channel.id not in announcement.tried:
                announcement = self._store.mark_tried(announcement, channel.id)
                _send(channel, announcement)
        return True

    def sign_in_lost(self, sign_in: str, message: str, now: datetime) -> bool:
        """Have the candidate told that a sign-in was lost; once for each, whatever restarts."""
        with self._store.transaction():
            if self._store.bookmark(_SIGN_IN_LOST) == sign_in:
                return False
            self._store.set_bookmark(_SIGN_IN_LOST, sign_in)
            self._store.announce(Announcement(now, _TITLE, f"{message}\n\n{_MEANWHILE}"))
        return True

    def signed_in(self) -> bool:
        """Remember that Google can be asked again; return whether it could not before."""
        lost = self._store.bookmark(_SIGN_IN_LOST) is not None
        if lost:
            self._store.set_bookmark(_SIGN_IN_LOST, None)
        return lost


def signed_out(store: Store) -> bool:
    """Whether the last pass found no sign-in that Google accepts."""
    return store.bookmark(_SIGN_IN_LOST) is not None


def _send(channel: Channel, announcement: Announcement) -> None:
    try:
        channel.send(announcement.title, announcement.text)
    except ChannelFault as fault:
        _log.warning("a nudge: %s. `followup doctor --try-nudges` sends one to try", fault)
