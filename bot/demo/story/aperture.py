"""Aperture in Munich: thanks written by hand, holidays, an update that waits its turn."""

from __future__ import annotations

from bot.core.model import NoteKind
from bot.demo.steps import Invitation, Mail, OwnMail, Plot, Remark, Silence

KATHARINA = "Dr. Katharina Vogel <katharina.vogel@aperture.example>"
HER = "katharina.vogel@aperture.example"

APERTURE = Plot(
    application="aperture",
    steps=(
        Invitation(
            at="Thu 12 March 13:30",
            event="aperture",
            title="Interview at Aperture - Backend Developer",
            starts="Mon 16 March 10:00",
            zone="Europe/Berlin",
            organizer=KATHARINA,
            text="You will hear from us by Thursday, 2 April.\n"
            "Company: the day a month that every engineer spends with customers",
        ),
        Remark(
            at="Mon 16 March 11:00",
            text="Alex has seen the laboratory of Aperture and would like to stay there.",
        ),
        OwnMail(
            at="Mon 16 March 18:30",
            to=KATHARINA,
            subject="Thank you for this morning",
            text="Thank you for your time this morning. I very much enjoyed the walk through the "
            "laboratory, and I look forward to hearing from you.",
        ),
        Silence(
            at="Wed 18 March 09:05",
            note=NoteKind.THANK_YOU,
            because="the thanks written by hand count",
        ),
        Silence(
            at="Fri 3 April 10:05",
            note=NoteKind.STATUS_CHECK,
            because="their answer date was yesterday, but today is Good Friday",
        ),
        Silence(
            at="Mon 6 April 10:05",
            note=NoteKind.STATUS_CHECK,
            because="today is Easter Monday",
        ),
        Mail(
            at="Mon 13 April 15:10",
            sender=KATHARINA,
            answers=HER,
            text="Thank you for your openness. Unfortunately, we have decided to go ahead with "
            "another candidate whose experience is closer to what we need.",
        ),
    ),
    stage="closed",
    outcome="rejected",
    notes=("status_check sent", "update sent", "feedback_request sent"),
)
