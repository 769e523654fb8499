"""Other people's events and mails through the whole service, where the data is there."""

from __future__ import annotations

import pytest

from tests import real


@pytest.mark.skipif(not real.DATA.is_dir(), reason="the data is not part of the project")
def test_real_events_and_mails_go_through_without_a_fault() -> None:
    tally = real.run()
    assert tally.faults == []
    assert tally.violations == 0
    assert tally.sent == 0
    assert tally.events == 40
    assert tally.mails > 700
    assert tally.applications > 10
