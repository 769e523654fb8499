from __future__ import annotations

import pytest

from bot.core.model import Mail, Person
from bot.core.reading.headers import Automatic, automatic


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({"auto-submitted": "auto-replied"}, Automatic.AUTO_REPLY),
        ({"auto-submitted": "no"}, Automatic.HUMAN),
        ({"auto-submitted": "auto-generated"}, Automatic.BULK),
        ({"x-autoreply": "yes"}, Automatic.AUTO_REPLY),
        ({"x-autoreply": "no"}, Automatic.HUMAN),
        ({"precedence": "auto_reply"}, Automatic.AUTO_REPLY),
        ({"precedence": "bulk"}, Automatic.BULK),
        ({"list-unsubscribe": "<mailto:x@y.example>"}, Automatic.BULK),
        ({"x-auto-response-suppress": "All"}, Automatic.HUMAN),
        ({"content-type": "multipart/report; report-type=delivery-status"}, Automatic.BOUNCE),
        (
            {"content-type": "multipart/report; report-type=disposition-notification"},
            Automatic.AUTO_REPLY,
        ),
        ({"x-failed-recipients": "jane@acme.example"}, Automatic.BOUNCE),
    ],
)
def test_headers_tell_who_wrote_it(headers: dict[str, str], expected: Automatic) -> None:
    assert automatic(Mail(headers=headers)) is expected


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        ("Automatic reply: Interview", Automatic.AUTO_REPLY),
        ("Automatische Antwort: Gespräch", Automatic.AUTO_REPLY),
        ("Réponse automatique : Entretien", Automatic.AUTO_REPLY),
        ("Out of Office Re: Interview", Automatic.AUTO_REPLY),
        ("Undeliverable: Thank you", Automatic.BOUNCE),
        ("Unzustellbar: Danke", Automatic.BOUNCE),
        ("Delivery Status Notification (Delay)", Automatic.HUMAN),
        ("Away days for the team", Automatic.HUMAN),
        ("Your automatic gearbox", Automatic.HUMAN),
    ],
)
def test_subjects_of_mail_programs_are_known(subject: str, expected: Automatic) -> None:
    assert automatic(Mail(subject=subject)) is expected


def test_a_mail_daemon_bounces_unless_it_only_waits() -> None:
    daemon = Person("", "mailer-daemon@mx.example")
    assert automatic(Mail(sender=daemon, subject="failure")) is Automatic.BOUNCE
    assert automatic(Mail(sender=daemon, subject="Delayed mail")) is Automatic.AUTO_REPLY
