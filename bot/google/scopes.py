"""What the candidate is asked to permit, and why it is no more and no less.

`gmail.modify` reads mail and drafts, writes drafts, puts nudges into the inbox and labels threads;
narrower Gmail scopes cannot label a thread. It cannot delete mail for good. That it could send is
true of every scope that can write a draft: `bot.google.door` is what keeps this program from it.
`calendar.events.readonly` reads events, and with them the calendar's time zone.
"""

from __future__ import annotations

from collections.abc import Iterable

_PREFIX = "https://www.googleapis.com/auth/"
MODIFY = _PREFIX + "gmail.modify"
EVENTS = _PREFIX + "calendar.events.readonly"

SCOPES = (MODIFY, EVENTS)

# Wider scopes that do as well, so that a sign-in made for more is not refused.
_COVERED_BY = {
    MODIFY: frozenset({MODIFY, "https://mail.google.com/"}),
    EVENTS: frozenset(
        {
            EVENTS,
            _PREFIX + "calendar",
            _PREFIX + "calendar.readonly",
            _PREFIX + "calendar.events",
        }
    ),
}


def missing(granted: Iterable[str]) -> set[str]:
    """Return the members of `SCOPES` that nothing granted covers."""
    given = frozenset(granted)
    return {scope for scope in SCOPES if not _COVERED_BY[scope] & given}
