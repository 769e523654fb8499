"""Northwind in London: a newsletter, a forged offer, and silence to the end."""

from __future__ import annotations

from bot.demo.steps import Command, Invitation, Jotting, Mail, Plot, Remark

PRIYA = "Priya Shah <priya.shah@northwind.example>"

NORTHWIND = Plot(
    application="northwind",
    steps=(
        Invitation(
            at="Tue 3 March 15:05",
            event="northwind",
            title="Interview with Northwind - Data Engineer",
            starts="Fri 6 March 14:00",
            zone="Europe/London",
            organizer=PRIYA,
        ),
        Remark(
            at="Fri 6 March 16:00",
            text="Alex has argued with Priya Shah of Northwind about tabs in spreadsheets.",
        ),
        Jotting(
            at="Fri 6 March 16:30",
            event="northwind",
            line="Company: they publish every post-mortem, even the embarrassing ones",
        ),
        Jotting(
            at="Fri 6 March 16:30",
            event="northwind",
            line="Remember: the argument about tabs in spreadsheets",
        ),
        Mail(
            at="Thu 12 March 10:30",
            sender="Northwind News <news@northwind.example>",
            subject="Northwind in spring: our new data centre",
            text="Read about our new data centre, our spring offers and the company picnic.",
            bare=True,
            headers={"List-Unsubscribe": "<https://northwind.example/unsubscribe>"},
        ),
        Mail(
            at="Fri 27 March 13:15",
            sender=PRIYA,
            subject="Your offer from Northwind",
            text="We are pleased to offer you the position of Data Engineer. "
            "Please send us a copy of your passport and your bank details today.",
            headers={
                "Authentication-Results": "mx.google.com; spf=fail smtp.mailfrom=mailer.invalid; "
                "dmarc=fail (p=NONE) header.from=northwind.example"
            },
            about="a forgery: Gmail marks that it does not come from Northwind",
        ),
        Command(
            at="Fri 27 March 15:40",
            words=("decide", "northwind", "unrelated"),
            because="Priya Shah never wrote that",
        ),
        Command(at="Wed 1 April 18:10", words=("close", "northwind", "--outcome", "no_answer")),
    ),
    stage="closed",
    outcome="no_answer",
    notes=("thank_you sent", "status_check sent", "status_check sent"),
)
