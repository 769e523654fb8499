"""Decisions in somebody else's name: whatever a stranger writes, the candidate is asked."""

from __future__ import annotations

import pytest

from tests.stories.conftest import Story
from tests.stories.test_bad_input import put_raw
from tests.stories.test_one_application import JANE_SAYS, interviewed, thanked

REJECTION = (
    "Dear Alex,\n\nunfortunately we have decided to go ahead with another candidate.\n\nJane"
)
PASSES = (
    "mx.google.com; dkim=pass header.i=@{0}; spf=pass smtp.mailfrom=x@{0}; "
    "dmarc=pass header.from={0}"
)
FAILS = "mx.google.com; spf=pass smtp.mailfrom=x@evil.example; dmarc=fail header.from=globex.com"
FORGED = "mx.google.com; dkim=pass header.i=@globex.com; dmarc=pass header.from=globex.com"


def raw(
    sender: str, *fields: str, subject: str = "Your interview at Globex", body: str = REJECTION
) -> bytes:
    lines = [
        *fields,
        f"From: {sender}",
        "To: alex@morgan.example",
        f"Subject: {subject}",
        "Date: Fri, 06 Mar 2026 10:00:00 +0100",
        "Message-ID: <spoof@evil.example>",
    ]
    return "\r\n".join([*lines, "", body]).encode()


def outcome_after(story: Story, mail: bytes) -> str | None:
    story.clock("2026-03-06T09:00:00Z")
    put_raw(story, mail)
    story.tick("2026-03-06T10:00:00Z")
    story.tick("2026-03-10T10:00:00Z")
    outcome: str | None = story.application()["outcome"]
    return outcome


def test_the_real_decision_closes(story: Story) -> None:
    thanked(story)
    passed = f"Authentication-Results: {PASSES.format('globex.com')}"
    assert outcome_after(story, raw(JANE_SAYS, passed)) == "rejected"


@pytest.mark.parametrize(
    "below",
    [
        f"Authentication-Results: {FORGED}",
        f"authentication-results: {FORGED}",
        f"ARC-Authentication-Results: i=1; {FORGED}",
        "Received-SPF: pass (google.com: domain of jane.doe@globex.com)",
    ],
    ids=["below", "below in lower case", "as ARC", "as Received-SPF"],
)
def test_a_pass_forged_below_gmails_own_verdict_closes_nothing(story: Story, below: str) -> None:
    thanked(story)
    mail = raw(JANE_SAYS, f"Authentication-Results: {FAILS}", below)
    assert outcome_after(story, mail) is None
    assert story.nudges()[-1] == "Globex: what does this reply mean?"


@pytest.mark.parametrize(
    "domain",
    ["g1obex.com", "globex-careers.com", "globex.com.evil.example", "xn--glbex-9dc.com"],
)
@pytest.mark.parametrize("name", ["Jane Doe", '"jane.doe@globex.com"', "Globex HR"])
def test_a_lookalike_domain_closes_nothing(story: Story, domain: str, name: str) -> None:
    thanked(story)
    passed = f"Authentication-Results: {PASSES.format(domain)}"
    mail = raw(f"{name} <jane.doe@{domain}>", passed, "Reply-To: jane.doe@globex.com")
    assert outcome_after(story, mail) is None


@pytest.mark.parametrize("domain", ["g1obex.com", "xn--glbex-9dc.com", "evil.example"])
def test_who_poses_as_jane_in_the_thread_closes_nothing(story: Story, domain: str) -> None:
    sent = thanked(story)
    headers = story.google("GET", f"gmail/v1/users/me/messages/{sent['id']}")["payload"]["headers"]
    fields = {field["name"].lower(): field["value"] for field in headers}
    mail = raw(
        f"Jane Doe <jane.doe@{domain}>",
        f"Authentication-Results: {PASSES.format(domain)}",
        f"In-Reply-To: {fields['message-id']}",
        f"References: {fields['message-id']}",
        subject=f"Re: {fields['subject']}",
    )
    assert outcome_after(story, mail) is None


def test_a_stranger_does_not_become_known_by_writing_first(story: Story) -> None:
    thanked(story)
    passed = f"Authentication-Results: {PASSES.format('evil.example')}"
    hello = raw("Kim <kim@evil.example>", passed, body="Thank you for your visit at Globex.")
    assert outcome_after(story, hello) is None
    story.clock("2026-03-11T09:00:00Z")
    put_raw(story, raw("Kim <kim@evil.example>", passed).replace(b"<spoof@", b"<again@"))
    story.tick("2026-03-11T10:00:00Z")
    assert story.application()["outcome"] is None


def test_a_reply_to_of_hiring_software_makes_nobody_believed(story: Story) -> None:
    thanked(story)
    passed = f"Authentication-Results: {PASSES.format('evil.example')}"
    mail = raw("Globex <x@evil.example>", passed, "Reply-To: Globex <no-reply@greenhouse.io>")
    assert outcome_after(story, mail) is None


def test_an_event_of_bombs_and_a_mail_of_bombs_stop_nobody(story: Story) -> None:
    guests = [{"email": f"g{n}@globex.com", "displayName": "Dr. " * 900} for n in range(150)]
    story.event("[" * 5_000, "2026-03-04T10:00:00+01:00", guests, description="1." * 4_000)
    interviewed(story)
    story.clock("2026-03-04T09:00:00Z")
    fields = [f"X-{n}: {'(' * 900}" for n in range(90)]
    put_raw(story, raw(JANE_SAYS, *fields, subject="=?" * 900, body="[" * 9_000 + "." * 90_000))
    story.tick("2026-03-05T08:00:00Z")
    assert story.one_draft(kind="thank_you")["to"] == "jane.doe@globex.com"
