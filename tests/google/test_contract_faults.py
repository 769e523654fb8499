"""The embedded Google misbehaves; nothing is written twice and nothing is lost in silence."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.google.account import GoogleAccount
from bot.google.auth import SCOPES
from bot.ports import OutcomeUnknown, SignInLost, Unavailable
from bot.sandbox.faults import Kind, Rule
from bot.sandbox.server import SandboxServer
from tests.google.support import sign_into

RAW = b"To: anna@acme.example\r\nSubject: x\r\nMessage-ID: <n1@followup.example>\r\n\r\nx"
SINCE = datetime(2025, 11, 1, tzinfo=UTC)
AFTER = [Kind.STATUS_AFTER, Kind.LOST_ANSWER, Kind.TRUNCATE, Kind.GARBAGE]
ALL = [*AFTER, Kind.STATUS, Kind.RESET_BEFORE]


@pytest.mark.parametrize("kind", AFTER)
def test_a_draft_whose_answer_is_lost_is_stored_once_and_found_again(
    google: GoogleAccount, sandbox: SandboxServer, kind: Kind
) -> None:
    mailbox = google.mailbox
    start = mailbox.profile().history_id
    sandbox.world.faults.set([Rule(match="gmail.users.drafts.create", kind=kind)])
    with pytest.raises(OutcomeUnknown):
        mailbox.create_draft(RAW, None)
    assert len(mailbox.drafts("rfc822msgid:n1@followup.example")) == 1
    assert [stub.labels >= {"DRAFT"} for stub in mailbox.changes(start).added] == [True]


@pytest.mark.parametrize("kind", [Kind.STATUS, Kind.RESET_BEFORE])
def test_a_draft_that_may_have_been_stored_is_not_tried_again(
    google: GoogleAccount, sandbox: SandboxServer, kind: Kind
) -> None:
    sandbox.world.faults.set([Rule(match="gmail.users.drafts.create", kind=kind, times=1)])
    with pytest.raises(OutcomeUnknown):
        google.mailbox.create_draft(RAW, None)
    assert google.mailbox.drafts("subject:x") == ()


@pytest.mark.parametrize("kind", ALL)
def test_reads_come_through_two_faults(
    google: GoogleAccount, sandbox: SandboxServer, kind: Kind
) -> None:
    for match in ("gmail.users.getProfile", "calendar.events.list"):
        sandbox.world.faults.set([Rule(match=match, kind=kind, times=2)])
        assert google.mailbox.profile().email == "candidate@example.com"
        assert google.calendar.changes(None, SINCE).bookmark


@pytest.mark.parametrize(("status", "reason"), [(403, "userRateLimitExceeded"), (429, "")])
def test_a_limit_is_reported_with_googles_own_wait(
    google: GoogleAccount, sandbox: SandboxServer, status: int, reason: str
) -> None:
    rule = Rule(match="gmail.*", kind=Kind.STATUS, status=status, reason=reason, retry_after=90)
    sandbox.world.faults.set([rule])
    for call in (google.mailbox.profile, lambda: google.mailbox.create_draft(RAW, None)):
        with pytest.raises(Unavailable) as caught:
            call()
        assert caught.value.retry_after == 90.0


def test_a_calendar_without_a_sync_token_says_so(
    google: GoogleAccount, sandbox: SandboxServer
) -> None:
    rule = Rule(match="calendar.events.list", kind=Kind.DROP, fields=("nextSyncToken",))
    sandbox.world.faults.set([rule])
    found = google.calendar.changes(None, SINCE)
    assert found.complete
    assert found.bookmark is None


def test_an_expired_access_token_is_renewed_and_kept(
    google: GoogleAccount, sandbox: SandboxServer, tmp_path: Path
) -> None:
    before = (tmp_path / "token.json").read_text("utf-8")
    sandbox.world.oauth.expire_access("candidate@example.com")
    google.mailbox.create_draft(RAW, None)
    after = (tmp_path / "token.json").read_text("utf-8")
    assert after != before
    assert len(sandbox.world.effects) <= 2
    assert len(google.mailbox.drafts("subject:x")) == 1


def test_a_revoked_sign_in_says_what_to_do_and_comes_back_after_signing_in_again(
    google: GoogleAccount, sandbox: SandboxServer, tmp_path: Path
) -> None:
    sandbox.world.oauth.revoke_all("candidate@example.com")
    with pytest.raises(SignInLost, match="followup setup"):
        google.mailbox.profile()
    sign_into(sandbox, tmp_path / "token.json", SCOPES).close()
    assert google.mailbox.profile().email == "candidate@example.com"


def test_a_sign_in_in_testing_mode_dies_after_a_week_and_says_why(
    sandbox: SandboxServer, tmp_path: Path
) -> None:
    sandbox.world.oauth.testing = True
    account = sign_into(sandbox, tmp_path / "token.json", SCOPES)
    account.mailbox.profile()
    sandbox.world.clock.set(datetime(2025, 12, 9, 9, 0, tzinfo=UTC))
    with pytest.raises(SignInLost, match="In production"):
        account.mailbox.profile()
    account.close()


@pytest.mark.parametrize("scope", SCOPES)
def test_a_sign_in_without_a_needed_scope_says_so(
    sandbox: SandboxServer, tmp_path: Path, scope: str
) -> None:
    account = sign_into(sandbox, tmp_path / "token.json", [s for s in SCOPES if s != scope])
    asked = account.mailbox.profile if "gmail" in scope else account.calendar.time_zone
    with pytest.raises(SignInLost, match="every box ticked"):
        asked()
    account.close()


def test_a_token_address_that_is_down_waits_instead_of_losing_the_sign_in(
    google: GoogleAccount, sandbox: SandboxServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("google.auth._exponential_backoff.time.sleep", lambda _: None)
    for kind in (Kind.STATUS, Kind.GARBAGE, Kind.RESET_BEFORE, Kind.TRUNCATE):
        sandbox.world.oauth.expire_access("candidate@example.com")
        sandbox.world.faults.set([Rule(match="oauth*", kind=kind)])
        with pytest.raises(Unavailable):
            google.mailbox.create_draft(RAW, None)
    sandbox.world.faults.set([])
    google.mailbox.create_draft(RAW, None)
    assert len(google.mailbox.drafts("subject:x")) == 1
