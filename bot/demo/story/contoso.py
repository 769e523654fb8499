"""Contoso in Amsterdam: a wrong address, a vague delay, and an invitation turned down."""

from __future__ import annotations

from bot.demo.steps import Command, Correction, Invitation, Mail, OwnMail, Plot, Remark

ERIK = "Erik de Vries <e.devries@contoso.example>"
WRONG, RIGHT = "erik.devries@contoso.example", "e.devries@contoso.example"

CONTOSO = Plot(
    application="contoso",
    steps=(
        Invitation(
            at="Mon 9 March 10:05",
            event="contoso",
            title="Interview at Contoso - Cloud Engineer",
            starts="Wed 11 March 16:00",
            zone="Europe/Amsterdam",
            organizer="Anouk Visser <anouk.visser@contoso.example>",
            guests=(f"Erik de Vries <{WRONG}>",),
            text="Erik de Vries will interview you.\n"
            "Remember: the bicycle that carries a rack server",
        ),
        Remark(
            at="Wed 11 March 17:00",
            text="Alex has met Erik de Vries of Contoso and a bicycle that carries a server.",
        ),
        Mail(
            at="Fri 13 March 10:16",
            sender="Mail Delivery Subsystem <mailer-daemon@googlemail.com>",
            answers=WRONG,
            subject="Delivery Status Notification (Failure)",
            text="Address not found. Your message wasn't delivered to "
            f"{WRONG} because the address couldn't be found.",
            bare=True,
            headers={"X-Failed-Recipients": WRONG, "Auto-Submitted": "auto-replied"},
        ),
        Correction(at="Fri 13 March 10:40", event="contoso", wrong=WRONG, right=RIGHT),
        Mail(
            at="Tue 17 March 09:50",
            sender=ERIK,
            answers=RIGHT,
            text="Thank you for your message, I enjoyed our conversation too.",
        ),
        Mail(
            at="Tue 24 March 15:10",
            sender=ERIK,
            answers=RIGHT,
            text="We are still discussing the position internally, and it is taking longer than "
            "expected. Thank you for your patience.",
        ),
        Mail(
            at="Fri 10 April 10:20",
            sender=ERIK,
            answers=RIGHT,
            text="Thank you for letting me know. We would like to invite you to a final interview. "
            "Could you come on Tuesday, 14 April, at 10:00?",
        ),
        OwnMail(
            at="Fri 10 April 16:10",
            to=ERIK,
            text="Thank you very much for the invitation. I have decided for another company, "
            "and I wish you and your team all the best.",
        ),
        Command(at="Fri 10 April 16:15", words=("close", "contoso", "--outcome", "withdrawn")),
    ),
    stage="closed",
    outcome="withdrawn",
    notes=(
        "thank_you sent",
        "thank_you sent",
        "status_check sent",
        "status_check sent",
        "update sent",
    ),
)
