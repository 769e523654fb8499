"""Vandelay in New York: a cancelled interview, a deleted draft, a reply nobody understands."""

from __future__ import annotations

from bot.core.model import NoteKind
from bot.demo.steps import Cancellation, Command, Habit, Invitation, Mail, Plot, Remark, Silence

ART = "Art Kessler <art.kessler@vandelay.example>"

VANDELAY = Plot(
    application="vandelay",
    steps=(
        Invitation(
            at="Tue 10 March 17:15",
            event="vandelay first",
            title="Interview with Vandelay - Software Engineer",
            starts="Thu 12 March 10:00",
            zone="America/New_York",
            organizer=ART,
        ),
        Remark(
            at="Thu 12 March 16:00",
            text="Alex has waited an hour for Art Kessler of Vandelay, and nobody came.",
        ),
        Cancellation(
            at="Mon 16 March 15:20", event="vandelay first", because="he was ill that day"
        ),
        Invitation(
            at="Wed 18 March 16:00",
            event="vandelay second",
            title="Interview with Vandelay - Software Engineer",
            starts="Mon 23 March 11:00",
            zone="America/New_York",
            organizer=ART,
        ),
        Remark(
            at="Mon 23 March 17:00",
            text="Alex has met Art Kessler of Vandelay and thanked him at the door.",
        ),
        Silence(
            at="Thu 26 March 14:05",
            note=NoteKind.THANK_YOU,
            because="the draft that Alex deleted does not come back",
        ),
        Mail(
            at="Thu 26 March 18:40",
            sender=ART,
            subject="Between us",
            text="I think we will make you an offer, but it may also go to somebody else.",
        ),
        Command(at="Fri 27 March 09:30", words=("decide", "vandelay", "delay")),
    ),
    habits=(
        Habit(note=NoteKind.THANK_YOU, does="deletes"),
        Habit(note=NoteKind.STATUS_CHECK, does="leaves"),
    ),
    stage="waiting",
    notes=("thank_you withdrawn", "thank_you deleted", "update sent", "status_check ready"),
)
