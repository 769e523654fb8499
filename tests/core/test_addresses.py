from __future__ import annotations

import pytest

from bot.core.addresses import is_person


@pytest.mark.parametrize(
    "email",
    [
        "jane.doe@globex.com",
        "careers@globex.com",
        "norma.reply@globex.com",
        "noah@globex.com",
        "recruiting@interview.globex.com",
    ],
)
def test_somebody_reads_these(email: str) -> None:
    assert is_person(email)


@pytest.mark.parametrize(
    "email",
    [
        "no-reply@globex.com",
        "noreply@globex.com",
        "do_not_reply@globex.com",
        "donotreply@globex.com",
        "mailer-daemon@googlemail.com",
        "postmaster@globex.com",
        "notifications@globex.com",
        "nicht-antworten@globex.de",
        "ne-pas-repondre@globex.fr",
        "jane@us.greenhouse-mail.io",
        "globex@myworkday.com",
        "@globex.com",
        "",
    ],
)
def test_nobody_reads_these(email: str) -> None:
    assert not is_person(email)
