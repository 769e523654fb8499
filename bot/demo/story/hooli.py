"""Hooli in Paris: a late memory, a question, an absence, an undone update, a stale draft."""

from __future__ import annotations

from bot.core.model import NoteKind
from bot.demo.steps import Command, Habit, Invitation, Mail, OwnMail, Plot, Remark, Silence

CAMILLE = "Camille Laurent <camille.laurent@hooli.example>"
HER = "camille.laurent@hooli.example"

HOOLI = Plot(
    application="hooli",
    steps=(
        Invitation(
            at="Fri 6 March 11:40",
            event="hooli",
            title="Video interview with Hooli: Site Reliability Engineer",
            starts="Tue 10 March 11:00",
            zone="Europe/Paris",
            organizer=CAMILLE,
        ),
        Remark(
            at="Tue 10 March 12:00",
            text="Alex has talked with Camille Laurent of Hooli, and has to run.",
        ),
        Command(
            at="Thu 12 March 09:40",
            words=(
                "remember",
                "hooli",
                "the story of the night when the cluster left for Marseille",
            ),
            because="the nudge asks for one memorable thing",
        ),
        Mail(
            at="Mon 16 March 11:10",
            sender=CAMILLE,
            answers=HER,
            text="Thank you for the pleasant conversation last week. "
            "Could you please send me the names of two references?",
        ),
        OwnMail(
            at="Thu 19 March 12:20",
            to=CAMILLE,
            text="Of course: Dr. Ruth Adler and Jonas Petersen will be glad to speak with you.",
        ),
        Mail(
            at="Thu 19 March 12:21",
            sender=CAMILLE,
            answers=HER,
            subject="Automatic reply: Thank you – Site Reliability Engineer interview",  # noqa: RUF001 - the note's own dash
            text="I am out of the office and will be back on Monday, 30 March. "
            "I cannot read my mail until then.",
            bare=True,
            headers={"Auto-Submitted": "auto-replied"},
        ),
        Command(
            at="Tue 24 March 12:10",
            words=("update", "hooli", "I passed the Kubernetes administrator exam"),
        ),
        Command(
            at="Tue 24 March 12:30",
            words=("undo", "hooli"),
            because="each company gets one update, and bigger news may come",
        ),
        Silence(
            at="Wed 25 March 10:05",
            note=NoteKind.STATUS_CHECK,
            because="Camille Laurent is away until Monday, 30 March",
        ),
        Mail(
            at="Wed 1 April 11:25",
            sender=CAMILLE,
            answers=HER,
            text="I am sorry that our decision is taking longer than planned. "
            "You will hear from us by Friday, 17 April.",
        ),
    ),
    habits=(Habit(note=NoteKind.STATUS_CHECK, does="leaves"),),
    stage="waiting",
    notes=(
        "thank_you sent",
        "update withdrawn",
        "status_check withdrawn",
        "update sent",
    ),
)
