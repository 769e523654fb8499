"""Initech in New York: a moved interview, an edited draft, a rejection by the hiring software."""

from __future__ import annotations

from bot.core.model import NoteKind
from bot.demo.steps import Habit, Invitation, Mail, Move, Plot, Remark

INITECH = Plot(
    application="initech",
    steps=(
        Invitation(
            at="Mon 2 March 16:30",
            event="initech",
            title="Interview: Platform Engineer at Initech",
            starts="Thu 5 March 11:00",
            zone="America/New_York",
            organizer="Tom Becker <tom.becker@initech.example>",
            guests=("Maria Alvarez <maria.alvarez@initech.example>",),
            text="Maria Alvarez will interview you. Tom Becker arranges everything.",
        ),
        Move(at="Wed 4 March 18:20", event="initech", to="Mon 9 March 11:00"),
        Remark(
            at="Mon 9 March 17:00",
            text="Alex has talked with Maria Alvarez of Initech about queues.",
        ),
        Mail(
            at="Thu 12 March 20:45",
            sender="Initech Hiring Team <no-reply@us.greenhouse-mail.io>",
            subject="Your application at Initech",
            text="Thank you for taking the time to interview for the Platform Engineer position "
            "at Initech. After careful consideration, we have decided to move forward with "
            "another candidate.",
        ),
    ),
    habits=(
        Habit(
            note=NoteKind.THANK_YOU,
            does="edits",
            line="The book on queueing theory that you recommended has already arrived.",
        ),
    ),
    stage="closed",
    outcome="rejected",
    notes=("thank_you edited", "feedback_request sent"),
)
