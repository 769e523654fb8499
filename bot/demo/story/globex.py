"""Globex in Berlin: several interviewers, a second round, an offer."""

from __future__ import annotations

from bot.demo.steps import Invitation, Jotting, Mail, OwnMail, Plot, Remark

LISA = "Lisa Brandt <lisa.brandt@globex.example>"
JANE = "Jane Doe <jane.doe@globex.example>"
SAM = "Dr. Sam Okafor <sam.okafor@globex.example>"
TEAM = (
    JANE,
    SAM,
    "Ulrike Stein <ulrike.stein@globex.example>",
    "Mehmet Kaya <mehmet.kaya@globex.example>",
    "Ines Roth <ines.roth@globex.example>",
    "Paul Werner <paul.werner@globex.example>",
    "Olga Sokolova <olga.sokolova@globex.example>",
    "Henrik Lund <henrik.lund@globex.example>",
)

GLOBEX = Plot(
    application="globex",
    steps=(
        Invitation(
            at="Mon 2 March 09:10",
            event="globex technical",
            title="Technical interview at Globex - Backend Engineer",
            starts="Tue 3 March 10:00",
            zone="Europe/Berlin",
            organizer=LISA,
            guests=(JANE, SAM),
            text="Interviewers: Jane Doe, Dr. Sam Okafor",
        ),
        Remark(
            at="Tue 3 March 11:00",
            text="Alex has met Jane Doe and Dr. Sam Okafor of Globex, and it went well.",
        ),
        Jotting(
            at="Tue 3 March 11:20",
            event="globex technical",
            line="Remember: the story of the payments database that moved house on a Sunday",
        ),
        Mail(
            at="Fri 6 March 14:05",
            sender=JANE,
            answers="jane.doe@globex.example",
            text="Thank you for your kind note, it was good to meet you. "
            "We will get back to you by Wednesday, 18 March.",
        ),
        Mail(
            at="Tue 17 March 16:10",
            sender=LISA,
            subject="Backend Engineer: final round",
            text="Jane and Sam enjoyed the conversation with you, and we would like to invite you "
            "to a final interview with the team in our office. "
            "Would Thursday, 26 March, at 14:00 suit you?",
        ),
        OwnMail(
            at="Wed 18 March 08:40",
            to=LISA,
            text="Thank you, I am glad to hear that. "
            "Thursday, 26 March, at 14:00 suits me very well.",
        ),
        Invitation(
            at="Wed 18 March 11:30",
            event="globex final",
            title="Final interview at Globex - Backend Engineer",
            starts="Thu 26 March 14:00",
            zone="Europe/Berlin",
            minutes=180,
            organizer=LISA,
            guests=TEAM,
            text="You will meet the whole team. Lisa Brandt arranges the day.",
        ),
        Remark(
            at="Thu 26 March 17:00",
            text="Alex has met the whole team of Globex, up to the roof of the building.",
        ),
        Jotting(
            at="Thu 26 March 17:30",
            event="globex final",
            line="Remember: the tour of the roof garden with its weather station",
        ),
        Mail(
            at="Wed 8 April 11:05",
            sender=LISA,
            answers="lisa.brandt@globex.example",
            text="We are delighted to offer you the position of Backend Engineer at Globex. "
            "You will find the contract attached. "
            "Please let us know your decision by Friday, 17 April.",
        ),
    ),
    stage="closed",
    outcome="offer",
    notes=(
        "thank_you sent",
        "thank_you sent",
        "thank_you sent",
        "acceptance_thanks sent",
    ),
)
