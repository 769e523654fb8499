"""What holds for every test: the same examples in every run, and no waiting for the disk."""

from __future__ import annotations

import os

from hypothesis import settings

import bot.store.open

# No deadline: a slow machine is no fault. HYPOTHESIS_PROFILE=explore looks for new examples.
settings.register_profile("repeatable", derandomize=True, deadline=None, max_examples=60)
settings.register_profile("explore", deadline=None, max_examples=300)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "repeatable"))

# Tests cut no power: that the disk is waited for in earnest, tests/store/test_open.py sees to.
bot.store.open.SYNCHRONOUS = "OFF"
