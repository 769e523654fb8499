"""Any order of events, mails, commands, faults, crashes and clocks: a small cut of `make soak`."""

from __future__ import annotations

from hypothesis import Phase, settings

from tests.soak.machine import Followup

TestFollowup = Followup.TestCase
# `make soak` looks for the shortest way to a fault; here it is enough that there is one.
TestFollowup.settings = settings(
    settings(), max_examples=8, stateful_step_count=40, phases=[Phase.generate]
)
