"""The rounds of a selection as seven languages call them, and the short English term for each.

Patterns match folded text (lower case, no accents). `strength` says how far the words alone make
an event an interview: 4 they hardly mean anything else, 3 they usually do, 1 they may, 0 they only
tell which round it is.
"""

from __future__ import annotations

from bot.core.recognise.round_kind import Round
from bot.core.recognise.rounds_by_kind import ROUNDS_BY_KIND
from bot.core.recognise.rounds_by_place import ROUNDS_BY_PLACE

# The first that matches a text names its round, so the particular stands before the general.
ROUNDS: tuple[Round, ...] = (*ROUNDS_BY_KIND, *ROUNDS_BY_PLACE)
