"""Bad input: a clear message, the service alive where it can be, nothing lost."""

from __future__ import annotations

import base64
import json
import sqlite3
from contextlib import closing
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import pytest

from bot.sandbox.config_folder import write_config_folder
from tests.stories.conftest import JANE, ME, Story
from tests.stories.test_one_application import INTERVIEW, JANE_SAYS, interviewed, thanked

FAILED, CONFIGURATION = 1, 78
SCOPES = "https://www.googleapis.com/auth/"
EXAMPLE = Path(__file__).parents[2] / "credentials.example.json"
HEADERS = (
    "From: Jane Doe <jane.doe@globex.com>\r\nTo: alex@morgan.example\r\n"
    "Subject: Your interview\r\nDate: Fri, 06 Mar 2026 10:00:00 +0100\r\n"
)


def refused(story: Story, *arguments: str, code: int) -> str:
    """Run a command that cannot work; return what it says."""
    found, out, err = story.followup(*arguments)
    assert found == code, (out, err)
    assert "Traceback" not in out + err
    assert out == ""
    return err


def put_raw(story: Story, mail: bytes, **more: str) -> dict[str, Any]:
    """Put a mail into the inbox byte by byte."""
    raw = base64.urlsafe_b64encode(mail).decode()
    body = {"raw": raw, "labelIds": ["INBOX", "UNREAD"], **more}
    put: dict[str, Any] = story.google("POST", "gmail/v1/users/me/messages", body)
    return put


def messages(story: Story, application_id: str = "globex") -> list[dict[str, Any]]:
    code, out, _ = story.followup("show", application_id, "--json")
    assert code == 0
    found: list[dict[str, Any]] = json.loads(out)["messages"]
    return found


# signing in


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (None, "There is no"),
        ("no json", "is no JSON file"),
        ("[]", "is no OAuth client file"),
        ("{}", "is no OAuth client file"),
        ('{"installed": {"client_id": "x"}}', "lacks client_secret"),
        ('{"web": {"client_id": "x"}}', "for a web application"),
        ('{"type": "service_account", "private_key": "x"}', "service account"),
        ('{"type": "authorized_user", "refresh_token": "x"}', "setup --token"),
        (EXAMPLE.read_text(encoding="utf-8"), "the example, unchanged"),
    ],
)
def test_a_missing_or_foreign_credentials_file_says_which_one_is_needed(
    story: Story, content: str | None, words: str
) -> None:
    file = story.folder / "credentials.json"
    file.unlink()
    if content is not None:
        file.write_text(content)
    said = refused(story, "setup", "--no-browser", code=CONFIGURATION)
    assert words in said
    assert str(file) in said
    assert "Desktop app" in said


@pytest.mark.parametrize(
    "content",
    [None, "", "{}", "[]", '{"installed": {}}', '{"type": "service_account"}', "\x00\xff"],
)
def test_a_missing_or_damaged_sign_in_says_how_to_sign_in(
    story: Story, content: str | None
) -> None:
    token = story.folder / "state" / "token.json"
    token.unlink()
    if content is not None:
        token.write_text(content)
    said = refused(story, "tick", "--at", "2026-03-02T09:00:00Z", code=FAILED)
    assert "followup setup" in said


def test_a_sign_in_without_a_needed_scope_is_not_taken_over(story: Story) -> None:
    token = story.folder / "state" / "token.json"
    other = story.folder / "other.json"
    narrow = json.loads(token.read_text()) | {"scopes": [SCOPES + "gmail.modify"]}
    other.write_text(json.dumps(narrow))
    before = token.read_text()
    said = refused(story, "setup", "--token", str(other), code=FAILED)
    assert "calendar.events.readonly" in said
    assert token.read_text() == before


def test_a_scope_taken_back_later_is_named_and_nothing_is_lost(story: Story) -> None:
    interviewed(story)
    gmail = [SCOPES + f"gmail.{name}" for name in ("modify", "compose", "readonly")]
    for scope in (*gmail, "https://mail.google.com/"):
        story.control("drop-scope", {"scope": scope})
    said = refused(story, "tick", "--at", "2026-03-05T08:00:00Z", code=FAILED)
    assert "lacks a permission" in said
    assert "followup setup" in said
    assert story.application()["next"]["what"] == "interview"


def test_a_revoked_sign_in_is_said_and_after_a_new_one_the_service_goes_on(story: Story) -> None:
    interviewed(story)
    story.control("revoke", {})
    said = refused(story, "tick", "--at", "2026-03-05T08:00:00Z", code=FAILED)
    assert "expired or was revoked" in said
    assert "followup setup" in said
    code, out, _ = story.followup("doctor")
    assert code == FAILED
    assert "FIX" in out
    write_config_folder(story.folder, story.server.world, story.server.addresses())
    story.tick("2026-03-05T08:05:00Z")
    assert story.one_draft(kind="thank_you")["state"] == "ready"


def test_while_google_is_away_nothing_is_lost(story: Story) -> None:
    interviewed(story)
    away = {"match": "*", "kind": "status", "status": 503, "retry_after": 3600}
    story.control("faults", [away])
    said = refused(story, "tick", "--at", "2026-03-05T08:00:00Z", code=FAILED)
    assert "Google" in said
    story.control("faults", [])
    story.tick("2026-03-05T08:05:00Z")
    assert story.one_draft(kind="thank_you")["state"] == "ready"


@pytest.mark.parametrize("method", ["messages.list", "messages.get", "history.list"])
def test_mail_from_before_the_interview_is_read_even_if_google_was_away(
    story: Story, method: str
) -> None:
    story.tick("2026-03-02T08:00:00Z")
    early = "Hi Alex, you will hear from us by Wednesday, 18 March.\n\nJane"
    story.mail(JANE_SAYS, early, at="2026-03-02T08:30:00Z")
    story.event(INTERVIEW, "2026-03-03T10:00:00+01:00", [JANE])
    away = {"match": f"gmail.users.{method}", "kind": "status", "status": 503, "retry_after": 3600}
    story.control("faults", [away])
    refused(story, "tick", "--at", "2026-03-02T09:00:00Z", code=FAILED)
    story.control("faults", [])
    story.tick("2026-03-02T09:05:00Z")
    assert [m["kind"] for m in messages(story)] == ["acknowledgement"]


# templates


@pytest.fixture
def templates(story: Story) -> Path:
    folder = story.folder / "templates"
    folder.mkdir()
    with (story.folder / "config.toml").open("a") as config:
        config.write('[notes]\ntemplates = "templates"\n')
    return folder


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("Subject: Thanks\n\n{{ frist_name }}\n", 3, "frist_name"),
        ("Subject: Thanks\n\n{% if %}\n", 3, ""),
        ("Subject: Thanks\n\n{{ ''.__class__.__mro__ }}\n", 3, ""),
        ("Thank you.\n", 0, "Subject"),
    ],
    ids=["an unknown name", "bad syntax", "a way out of the sandbox", "no subject"],
)
def test_a_faulty_template_gives_way_to_the_built_in_one(
    story: Story, templates: Path, text: str, line: int, words: str
) -> None:
    file = templates / "thank_you.txt.j2"
    file.write_text(text)
    interviewed(story)
    story.clock("2026-03-05T08:00:00Z")
    code, _, said = story.followup("tick", "--at", "2026-03-05T08:00:00Z")
    assert code == 0
    assert (f"{file}, line {line}:" if line else f"{file}:") in said
    assert words in said
    assert "built-in" in said
    assert "Thank you for taking the time to get to know me" in story.draft_text(story.one_draft())


def test_doctor_finds_a_faulty_template_before_it_is_needed(story: Story, templates: Path) -> None:
    (templates / "feedback_request.txt.j2").write_text("Subject: x\n\n{{ nobody }}\n")
    code, out, _ = story.followup("doctor")
    assert code == FAILED
    assert "feedback_request.txt.j2, line 3" in out


# calendar events


def test_an_event_without_end_is_an_interview_that_ends_when_it_begins(story: Story) -> None:
    event = {
        "summary": INTERVIEW,
        "start": {"dateTime": "2026-03-03T10:00:00+01:00"},
        "endTimeUnspecified": True,
        "attendees": [{"email": ME}, JANE],
    }
    story.control("event", {"event": event})
    story.tick("2026-03-05T08:00:00Z")
    assert story.one_draft(kind="thank_you")["to"] == "jane.doe@globex.com"


@pytest.mark.parametrize(
    "description",
    [
        "x" * 8000 + "\nRemember: the sailing story",
        "\x00\x01\x02".join(chr(n) for n in range(3, 256)) + "\nRemember: the sailing story\n",
        "<html><body>" + "<div>" * 1000 + "<br>Remember: the sailing story<br>",
        "\u202e\ufffd\U0001f600 \ud7ff\nRemember: the sailing story",
    ],
    ids=["huge", "binary", "deep html", "odd characters"],
)
def test_an_odd_description_loses_neither_the_event_nor_its_line(
    story: Story, description: str
) -> None:
    interviewed(story, description=description)
    story.tick("2026-03-05T08:00:00Z")
    assert "sailing story" in story.draft_text(story.one_draft(kind="thank_you"))


def test_an_event_without_title_or_guests_harms_nobody(story: Story) -> None:
    bare = {"start": {"date": "2026-03-03"}, "end": {"date": "2026-03-04"}}
    story.control("event", {"event": bare})
    interviewed(story)
    story.tick("2026-03-05T08:00:00Z")
    assert [a["id"] for a in story.status()] == ["globex"]


def test_text_from_outside_never_becomes_code_header_or_html(story: Story) -> None:
    guest = {
        "email": "art@vandelay.com",
        "displayName": "Art {{ 123*9 }}\r\nBcc: evil@evil.example <script>alert(1)</script>",
    }
    story.event(
        "Interview with Vandelay {{ 123*9 }}\r\nBcc: evil@evil.example",
        "2026-03-03T10:00:00+01:00",
        [guest],
        description="Remember: {{ ''.__class__ }} <img src=x onerror=alert(1)> {% for %}",
    )
    story.tick("2026-03-05T08:00:00Z")
    (application,) = story.status()
    draft = story.one_draft(application["id"])
    raw = story.google("GET", f"gmail/v1/users/me/drafts/{draft['draft_id']}", format="raw")
    mail = message_from_bytes(
        base64.urlsafe_b64decode(raw["message"]["raw"]), policy=policy.default
    )
    assert mail["Bcc"] is None
    plain, html = (part.get_content() for part in mail.iter_parts())
    assert "1107" not in f"{mail['Subject']} {mail['To']} {plain} {html}"
    assert "<script" not in html
    assert "<img" not in html


@pytest.mark.parametrize("day", ["9999-12-31", "31.12.9999", "2126-03-01"])
def test_a_senseless_answer_date_is_refused_or_left_out(story: Story, day: str) -> None:
    interviewed(story, description=f"Answer by: {day}")
    code, _, said = story.followup("answer-by", "globex", day)
    assert code == 2, said
    story.tick("2026-03-05T08:00:00Z")
    assert story.application()["answer_date"] == "2026-03-12"


# mail


@pytest.mark.parametrize(
    "charset",
    ["x-unknown", "utf-7", "gb18030", "iso-2022-jp", "rot13", "zlib", "undefined", "", "\xff"],
)
def test_a_mail_in_an_odd_charset_is_read_as_far_as_it_goes(story: Story, charset: str) -> None:
    thanked(story)
    story.clock("2026-03-06T09:00:00Z")
    head = f"{HEADERS}Content-Type: text/plain; charset={charset}\r\n\r\n".encode("latin-1")
    put_raw(story, head + "You will hear from us by 18 March. \xe9\x80".encode("latin-1"))
    story.tick("2026-03-06T10:00:00Z")
    assert len(messages(story)) == 2


def test_a_mail_of_ten_megabytes_is_read(story: Story) -> None:
    thanked(story)
    story.clock("2026-03-06T09:00:00Z")
    text = "You will hear from us by Wednesday, 18 March.\r\n\r\n" + "Lorem ipsum. " * 800_000
    put_raw(story, f"{HEADERS}\r\n{text}".encode())
    story.tick("2026-03-06T10:00:00Z")
    assert len(messages(story)) == 2


@pytest.mark.parametrize(
    "mail",
    [
        b"\r\nno header at all\r\n",
        b"no header, no blank line",
        bytes(range(256)) * 20,
        HEADERS.encode() + b"Content-Transfer-Encoding: base64\r\n\r\n!!!!\xff",
        HEADERS.encode()
        + b"Content-Type: multipart/mixed; boundary=a\r\n\r\n"
        + b"--a\r\nContent-Type: multipart/mixed; boundary=a\r\n\r\n" * 500,
        b'From: "Jane" <jane.doe@globex.com>, <<<>>>, @\r\nTo: \xff\r\nDate: not a date\r\n'
        b"References: " + b"<a@b>" * 5000 + b"\r\n\r\nhi",
        HEADERS.encode() + b"\r\nhi \x00 there",
        b"From: jane.doe@globex.com\r\nSubject: =?utf-8?q?" + b"=C3=A9" * 5000 + b"?=\r\n\r\nhi",
    ],
    ids=[
        "without headers",
        "a line of text",
        "binary",
        "broken base64",
        "nested without end",
        "nonsense in every header",
        "a nul",
        "an endless subject",
    ],
)
def test_a_broken_mail_stops_nobody_and_the_next_one_is_read(story: Story, mail: bytes) -> None:
    sent = thanked(story)
    story.clock("2026-03-06T09:00:00Z")
    put_raw(story, mail, threadId=sent["threadId"])
    story.mail(
        JANE_SAYS,
        "Hi Alex,\n\nyou will hear from us by Wednesday, 18 March.\n\nJane",
        in_reply_to=sent["id"],
        at="2026-03-06T09:30:00Z",
    )
    story.tick("2026-03-06T10:00:00Z")
    assert messages(story)[-1]["kind"] == "acknowledgement"
    assert "Nothing to do." in story.tick("2026-03-06T10:05:00Z")


# the database


def test_a_database_of_a_newer_version_is_left_alone(story: Story) -> None:
    interviewed(story)
    database = story.folder / "state" / "followup.db"
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    before = database.read_bytes()
    for command in (["tick", "--at", "2026-03-05T08:00:00Z"], ["status"], ["show", "globex"]):
        assert "newer followup" in refused(story, *command, code=CONFIGURATION)
    assert database.read_bytes() == before


@pytest.mark.parametrize("keep", [0, 4096], ids=["from the start", "behind the first page"])
def test_a_damaged_database_is_left_alone(story: Story, keep: int) -> None:
    interviewed(story)
    database = story.folder / "state" / "followup.db"
    whole = database.read_bytes()
    damaged = whole[:keep] + b"\xab" * (len(whole) - keep)
    database.write_bytes(damaged)
    for command in (["tick", "--at", "2026-03-05T08:00:00Z"], ["status"]):
        said = refused(story, *command, code=CONFIGURATION)
        assert "damaged" in said
        assert "backup" in said
    assert database.read_bytes() == damaged
    code, out, _ = story.followup("doctor", "--offline")
    assert code == FAILED
    assert "damaged" in out


def test_damage_deep_inside_is_said_and_left_alone(story: Story) -> None:
    thanked(story)
    database = story.folder / "state" / "followup.db"
    with closing(sqlite3.connect(database)) as connection:
        query = "SELECT rootpage FROM sqlite_master WHERE name = 'drafts'"
        (page,) = connection.execute(query).fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    damaged = bytearray(database.read_bytes())
    damaged[(page - 1) * size : page * size] = b"\xab" * size
    database.write_bytes(damaged)
    for command in (["tick", "--at", "2026-03-13T08:00:00Z"], ["status"]):
        assert "damaged" in refused(story, *command, code=CONFIGURATION)
    assert database.read_bytes() == bytes(damaged)


def test_a_state_folder_that_cannot_be_written_says_what_to_do(story: Story) -> None:
    (story.folder / "file").touch()
    elsewhere = str(story.folder / "file" / "state")
    for command in (["status"], ["backup"], ["tick", "--at", "2026-03-05T08:00:00Z"]):
        assert "--state-dir" in refused(story, "--state-dir", elsewhere, *command, code=FAILED)
