"""Two months of a small year: a cut of `make soak`."""

from __future__ import annotations

from tests.soak.year import Plan, play


def test_in_two_months_with_faults_nothing_is_lost_doubled_or_sent() -> None:
    plan = Plan(applications=6, days=60, seed=3)
    report = play(plan)
    assert report.good, report.line(plan)
    assert len(report.due) > 6
    assert report.sent > 6
    assert report.struck > 10


def test_the_report_is_one_line_of_counts() -> None:
    plan = Plan(applications=1, days=12, faults=0)
    line = play(plan).line(plan)
    assert line.startswith("1 applications, 12 days, ")
    assert "0 doubled, 0 lost, 0 wrong, 0 sent by the service; 0 faults, " in line
    assert "\n" not in line
