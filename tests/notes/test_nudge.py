from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.core.model import Person
from bot.mail.parse import parse_mail
from bot.notes.nudge import (
    NudgeMail,
    compose_nudge,
    draft_link,
    is_nudge,
    is_safe_link,
    thread_link,
)

NUDGE = NudgeMail(
    to=Person("Alex Kim", "alex@example.com"),
    subject="Globex: your thank-you is ready to send",
    paragraphs=("In your drafts: a note to Ada Okafor.", "They wrote: “by <Friday> & soon”."),
    links=(("Open the draft", draft_link("alex@example.com", "18c")),),
    message_id="<nudge@example.com>",
    date=datetime(2026, 11, 5, 9, tzinfo=UTC),
)


def test_a_nudge_comes_from_oneself_and_is_marked() -> None:
    mail = parse_mail(compose_nudge(NUDGE))
    assert (mail.sender, mail.to) == (Person("followup", "alex@example.com"), (NUDGE.to,))
    assert mail.headers["auto-submitted"] == "auto-generated"
    assert mail.subject == NUDGE.subject
    assert is_nudge(mail)


def test_a_nudge_shows_its_paragraphs_and_links_in_both_parts() -> None:
    mail = parse_mail(compose_nudge(NUDGE))
    url = "https://mail.google.com/mail/?authuser=alex%40example.com#drafts?compose=18c"
    expected = "\r\n\r\n".join([*NUDGE.paragraphs, f"Open the draft:\r\n{url}\r\n"])
    assert mail.text == expected
    assert "<p>They wrote: “by &lt;Friday&gt; &amp; soon”.</p>" in mail.html
    assert f'<p><a href="{url}">Open the draft</a></p>' in mail.html


def test_a_later_nudge_continues_the_earlier_one() -> None:
    mail = parse_mail(compose_nudge(replace(NUDGE, in_reply_to="<first@example.com>")))
    assert (mail.in_reply_to, mail.references) == ("<first@example.com>", ("<first@example.com>",))


def test_somebody_elses_mail_with_our_mark_is_no_nudge() -> None:
    mail = parse_mail(compose_nudge(NUDGE))
    assert not is_nudge(replace(mail, sender=Person("HR", "hr@globex.example")))
    assert not is_nudge(replace(mail, headers={}))


@pytest.mark.parametrize(
    "url",
    [
        "https://mail.google.com/mail/#inbox",
        "http://127.0.0.1:8000/x",
        "http://localhost/x",
        "http://[::1]:8000/",
    ],
)
def test_a_link_over_https_or_to_this_machine_is_safe(url: str) -> None:
    assert is_safe_link(url)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "http://globex.example/",
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "https://",
        "//globex.example",
        "https://globex.example/\r\nx",
        'https://globex.example/"onclick="x',
        "https://globex.example/<b>",
        "https://glоbex.example/",  # noqa: RUF001  a Cyrillic letter
        "http://127.0.0.1.globex.example/",
        "http://localhost@globex.example/",
        "https://[::1",
    ],
)
def test_any_other_link_is_left_out(url: str) -> None:
    assert not is_safe_link(url)
    mail = parse_mail(compose_nudge(replace(NUDGE, links=(("Look here", url),))))
    assert "Look here" not in mail.text + mail.html


def test_links_carry_nothing_but_their_values() -> None:
    assert draft_link("a&b@example.com", "1#2?3") == (
        "https://mail.google.com/mail/?authuser=a%26b%40example.com#drafts?compose=1%232%3F3"
    )
    assert draft_link("a@example.com").endswith("#drafts")
    assert thread_link("a@example.com", "18c/d").endswith("?authuser=a%40example.com#all/18c%2Fd")
