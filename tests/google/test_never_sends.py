"""No code path reaches a send, an import or a deletion of mail."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import bot
from bot.google.account import GoogleAccount
from bot.google.door import RULES
from bot.ports import Mailbox, NotAllowed
from bot.sandbox.server import SandboxServer

ROOT = Path(bot.__file__).parent
# The embedded Google plays Google's part; it is not what runs against the real one.
SOURCES = sorted(p for p in ROOT.rglob("*.py") if "sandbox" not in p.relative_to(ROOT).parts)
CLIENTS = {
    "googleapiclient",
    "google",
    "google_auth_httplib2",
    "google_auth_oauthlib",
    "httplib2",
    "oauthlib",
    "requests",
    "requests_oauthlib",
    "urllib3",
}
MAIL_SENDERS = {"smtplib", "aiosmtplib", "imaplib", "poplib", "mailbox"}
FORBIDDEN_CALLS = {
    "send",
    "import_",
    "trash",
    "untrash",
    "batchDelete",
    "batchModify",
    "new_batch_http_request",
    "MediaFileUpload",
    "MediaIoBaseUpload",
    "MediaInMemoryUpload",
}


def imported(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            yield node.module or ""


def called(tree: ast.AST) -> Iterator[tuple[str, str]]:
    """Yield (what it is called on, name) of every call and every attribute taken by name."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            yield ast.unparse(node.value), node.attr
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            yield "", node.func.id


def parsed(path: Path) -> ast.AST:
    return ast.parse(path.read_text("utf-8"))


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: str(p.relative_to(ROOT)))
def test_only_the_google_package_imports_a_way_to_reach_google(path: Path) -> None:
    top = {name.partition(".")[0] for name in imported(parsed(path))}
    assert not top & MAIL_SENDERS
    if path.relative_to(ROOT).parts[0] != "google":
        assert not top & CLIENTS


@pytest.mark.parametrize("path", sorted((ROOT / "google").glob("*.py")), ids=lambda p: p.name)
def test_the_google_package_names_no_call_that_sends_imports_or_discards(path: Path) -> None:
    found = {(on, name) for on, name in called(parsed(path)) if name in FORBIDDEN_CALLS}
    # The adapter hands a request, which the door has passed, on to requests' own `send`.
    assert found <= {("super()", "send")}
    assert not found or path.name == "transport.py"


def test_messages_and_threads_are_never_deleted() -> None:
    deletes = {rule.method_id for rule in RULES if rule.verb == "DELETE"}
    assert deletes == {"gmail.users.drafts.delete"}


def test_the_mailbox_has_no_word_for_sending() -> None:
    words = {"send", "import", "trash", "forward"}
    assert not [name for name in dir(Mailbox) if words & set(name.lower().split("_"))]


def test_asked_all_the_same_the_door_refuses_before_anything_leaves(
    google: GoogleAccount, sandbox: SandboxServer
) -> None:
    users = google.mailbox._users  # noqa: SLF001 - what a careless change could reach
    messages, drafts, threads = users.messages(), users.drafts(), users.threads()
    me, raw = {"userId": "me"}, {"raw": "eA"}
    requests = [
        messages.send(**me, body=raw),
        messages.import_(**me, body=raw | {"labelIds": ["INBOX"]}),
        messages.insert(**me, body=raw | {"labelIds": ["SENT"]}),
        messages.delete(**me, id="18c"),
        messages.trash(**me, id="18c"),
        messages.batchDelete(**me, body={"ids": ["18c"]}),
        messages.batchModify(**me, body={"ids": ["18c"], "addLabelIds": ["TRASH"]}),
        messages.modify(**me, id="18c", body={"addLabelIds": ["TRASH"]}),
        drafts.send(**me, body={"id": "r1"}),
        threads.trash(**me, id="18c"),
        threads.delete(**me, id="18c"),
        threads.modify(**me, id="18c", body={"addLabelIds": ["TRASH"]}),
        users.settings().filters().create(**me, body={}),
        users.settings().updateAutoForwarding(**me, body={"enabled": True}),
        users.labels().delete(**me, id="Label_1"),
    ]
    for request in requests:
        with pytest.raises(NotAllowed):
            request.execute()
    batch = google.mailbox._users._http  # noqa: SLF001 - the transport itself
    with pytest.raises(NotAllowed):
        batch.request(f"{sandbox.root}batch", "POST", body="x", headers={})
    assert sandbox.world.effects == []
    assert sandbox.world.quota.units == {}


def test_the_door_stands_in_the_adapter_too(google: GoogleAccount, sandbox: SandboxServer) -> None:
    google.mailbox.profile()
    session = google.transport._session  # noqa: SLF001 - a way past the transport's own check
    assert session is not None
    for path in ("messages/send", "drafts/send", "messages/import"):
        with pytest.raises(NotAllowed):
            session.post(f"{sandbox.root}gmail/v1/users/me/{path}", json={"raw": "eA"})
    with pytest.raises(NotAllowed):
        session.get("https://gmail.googleapis.com/gmail/v1/users/me/profile")
    assert sandbox.world.effects == []


def test_a_long_query_does_not_turn_a_read_into_a_post(google: GoogleAccount) -> None:
    request = google.mailbox._users.messages().list(userId="me", q="x" * 3000)  # noqa: SLF001
    with pytest.raises(NotAllowed):
        request.execute()
