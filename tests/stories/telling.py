"""What several stories share: people, mails, two applications, and how commands are asked."""

from __future__ import annotations

import json
from typing import Any

from tests.stories.conftest import Story
from tests.stories.test_one_application import thanked

OMAR = {"email": "omar.bell@initech.com", "displayName": "Omar Bell"}
GAVIN = {"email": "gavin@hooli.com", "displayName": "Gavin Bell"}
OMAR_SAYS = "Omar Bell <omar.bell@initech.com>"
OFFER = (
    "Dear Alex,\n\nwe are delighted to offer you the position of Platform Engineer at Initech. "
    "Please let us know by Friday, 20 March.\n\nBest regards\nOmar Bell"
)
QUESTION = "Hi Alex,\n\ncould you send us two references?\n\nJane"


def shown(story: Story, application_id: str = "globex") -> dict[str, Any]:
    code, out, err = story.followup("show", application_id, "--json")
    assert code == 0, err
    found: dict[str, Any] = json.loads(out)
    return found


def says(story: Story, *arguments: str) -> str:
    code, out, err = story.followup(*arguments)
    assert code == 0, err
    return out


def two_applications(story: Story) -> dict[str, Any]:
    """Globex (Jane) thanked on 5 March; Initech (Omar) interviewed on the 4th."""
    sent = thanked(story)
    story.event("Interview with Initech - Platform Engineer", "2026-03-04T10:00:00+01:00", [OMAR])
    story.tick("2026-03-05T10:00:00Z")
    return sent
