from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.model import Mail, Person
from bot.core.reading.authentication import fails_authentication


def fails(results: str, sender: str = "jane@globex.com") -> bool:
    headers = {"authentication-results": results}
    return fails_authentication(Mail(sender=Person("Jane", sender), headers=headers))


@pytest.mark.parametrize(
    "results",
    [
        "mx.google.com; dkim=pass; spf=pass; dmarc=pass",
        "mx.google.com; spf=fail; dmarc=pass (p=NONE) header.from=globex.com",
        "mx.google.com; dkim=pass header.i=@globex.com header.s=a; spf=softfail",
        "mx.google.com; dkim=fail; dkim=pass header.d=mail.globex.com",
        "mx.google.com; spf=pass (google.com: best guess) smtp.mailfrom=bounce@eu.globex.com",
        "mx.google.com; spf=pass smtp.mailfrom=globex.com; dmarc=temperror",
        "mx.google.com; arc=none",
        "evil.example; dmarc=fail",
        "",
    ],
)
def test_a_sender_that_gmail_bears_out_is_believed(results: str) -> None:
    assert not fails(results)


@pytest.mark.parametrize(
    "results",
    [
        "mx.google.com; dkim=pass header.i=@globex.com; spf=fail; dmarc=fail (p=NONE)",
        "mx.google.com; dkim=fail; spf=softfail",
        "mx.google.com; spf=neutral",
        "mx.google.com; dkim=pass header.i=@attacker.com; spf=pass smtp.mailfrom=attacker.com",
        "mx.google.com; dkim=fail; spf=pass smtp.mailfrom=x@other.com",
        "mx.google.com; dkim=pass header.i=@globex.com.evil.io",
        "mx.google.com; dkim=pass header.i=@attacker.com; dmarc=none header.from=globex.com",
        "mx.google.com; dmarc=pass header.from=attacker.com",
        'mx.google.com; spf=fail smtp.mailfrom="; dmarc=pass"@attacker.com',
        "mx.google.com; spf=fail (x; dkim=pass header.i=@globex.com) smtp.mailfrom=attacker.com",
        'mx.google.com; spf=fail smtp.mailfrom="x ; dkim=pass header.i=@globex.com',
        "mx.google.com; spf=fail ((a) ; dkim=pass header.i=@globex.com",
    ],
)
def test_a_sender_that_gmail_does_not_bear_out_is_doubted(results: str) -> None:
    assert fails(results)


def test_those_who_share_a_domain_do_not_vouch_for_each_other() -> None:
    assert fails("mx.google.com; dkim=pass header.i=@mallory.github.io", "alex@alex.github.io")
    assert not fails("mx.google.com; dkim=pass header.i=@x.acme.co.uk", "alex@acme.co.uk")
    assert fails("mx.google.com; dkim=pass header.i=@evil.co.uk", "alex@acme.co.uk")


def test_without_an_address_nothing_vouches() -> None:
    mail = Mail(headers={"authentication-results": "mx.google.com; dkim=pass header.i=@a.com"})
    assert fails_authentication(mail)


@given(st.text(alphabet='";()=\\ dkimpass.@ghx', max_size=200))
def test_no_result_is_too_odd(text: str) -> None:
    assert fails(f"mx.google.com; {text}") in {True, False}


def test_a_long_hostile_header_holds_no_verdict() -> None:
    for text in ("(" * 50_000, '"' * 50_001, "\\" * 50_000, ";" * 50_000):
        assert not fails(f"mx.google.com; {text}")
