"""Addresses: which of them a human reads."""

from __future__ import annotations

import re

from bot.core.domains import is_hiring_software

_ROBOT = re.compile(
    r"(do[-_.]?not|don[-_.]?t|no|nicht|ne[-_.]?pas)[-_.]?(reply|respond|antworten|repondre|responder)"
    r"|mailer-daemon|postmaster|bounces?|notifications?|alerts?|daemon|automated|auto[-_.]?confirm",
    re.IGNORECASE,
)


def is_person(email: str) -> bool:
    """Whether a human is likely to read mail sent to an address."""
    local = email.rpartition("@")[0]
    writable = bool(local) and local.isascii()
    return writable and _ROBOT.search(local[:64]) is None and not is_hiring_software(email)
