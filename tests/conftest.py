"""What holds for every test: generated examples are the same in every run."""

from __future__ import annotations

import os

from hypothesis import settings

# No deadline: a slow machine is no fault. HYPOTHESIS_PROFILE=explore looks for new examples.
settings.register_profile("repeatable", derandomize=True, deadline=None, max_examples=60)
settings.register_profile("explore", deadline=None, max_examples=300)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "repeatable"))
