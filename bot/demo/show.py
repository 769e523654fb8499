"""The whole demo: server up, story played, folder left, ending checked."""

from __future__ import annotations

from pathlib import Path

from rich.console import Console

from bot.app import opened_service
from bot.demo import ending, folder
from bot.demo.check import differences
from bot.demo.narrator import Narrator
from bot.demo.play import Play
from bot.demo.scene import Scene
from bot.demo.steps import moment
from bot.demo.story import BEGINS, ENDS, PLOTS
from bot.sandbox.server import SandboxServer
from bot.service.decisions import assess_all
from bot.views import status_view

_OPENING = (
    "Alex Morgan lives in Berlin and looks for a job. Six weeks pass in seconds: an embedded "
    "Google plays Gmail and Calendar on a moved clock, and followup works with it over HTTP as it "
    "does with the real one. What people do stands behind the time, what followup does behind "
    "the arrow, with its reason."
)


def show(where: Path, out: Console, program: str) -> list[str]:
    """Play the story and leave its folder; return what differs from how it is written.

    `program` is how this command is called here, for the hints at the end.

    Raises:
        FolderTaken: `where` holds something else.
    """
    folder.prepare(where)
    narrator, scene = Narrator(out), Scene(moment(BEGINS))
    narrator.say(_OPENING)
    with SandboxServer(scene.world) as server:
        places = folder.signed_in(where, server)
        with opened_service(places) as service:
            play = Play(scene, service, narrator, PLOTS)
            play.perform(BEGINS, ENDS)
            status = status_view(assess_all(service.desk(play.now)))
            ending.tell_ending(play, status)
            ending.tell_sum(play, where, program)
            drafts, nudges = ending.draft_files(play), ending.nudge_files(play)
            folder.leave(where, server, status, drafts, nudges)
            folder.leave_story(where, narrator.story)
            return differences(play, status)
