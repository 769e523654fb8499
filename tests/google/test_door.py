"""The door lets through what the adapters need and nothing else."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.google import scopes
from bot.google.door import RULES, TOKEN_METHOD, Door
from bot.google.errors import SetupFault
from bot.google.settings import GoogleSettings
from bot.ports import NotAllowed
from tests.google.support import TOKEN_URI

GMAIL = "https://gmail.googleapis.com"
ME = f"{GMAIL}/gmail/v1/users/me"
EVENTS = "https://www.googleapis.com/calendar/v3/calendars/primary/events"
JSON = {"content-type": "application/json"}
FORM = {"content-type": "application/x-www-form-urlencoded"}
RAW = base64.urlsafe_b64encode(b"Subject: x\r\n\r\nx").decode()

BODIES: dict[str, Any] = {
    "gmail.users.messages.insert": {"raw": RAW, "labelIds": ["INBOX", "UNREAD", "Label_7"]},
    "gmail.users.threads.modify": {"addLabelIds": ["Label_7"], "removeLabelIds": ["Label_8"]},
    "gmail.users.drafts.create": {"message": {"raw": RAW, "threadId": "18c"}},
    "gmail.users.drafts.update": {"id": "r1", "message": {"raw": RAW}},
    "gmail.users.labels.create": {"name": "Follow-up/Waiting"},
}
ALLOWED = {rule.method_id: rule for rule in RULES}


@dataclass(frozen=True)
class Method:
    """A method as Google's discovery document describes it."""

    id: str
    verb: str
    url: str
    upload: str | None
    scopes: frozenset[str]


def discovered() -> Iterator[Method]:
    for name in ("gmail.v1", "calendar.v3"):
        documents = files("googleapiclient.discovery_cache.documents")
        document = json.loads((documents / f"{name}.json").read_text("utf-8"))
        yield from _methods(document, document)


def _methods(document: dict[str, Any], part: dict[str, Any]) -> Iterator[Method]:
    for method in part.get("methods", {}).values():
        upload = method.get("mediaUpload", {}).get("protocols", {}).get("simple", {}).get("path")
        yield Method(
            id=method["id"],
            verb=method["httpMethod"],
            url=document["rootUrl"] + document["servicePath"] + method["path"],
            upload=document["rootUrl"].rstrip("/") + upload if upload else None,
            scopes=frozenset(method["scopes"]),
        )
    for resource in part.get("resources", {}).values():
        yield from _methods(document, resource)


def fill(template: str, value: str = "18c0ffee") -> str:
    """Put the own user, the own calendar and some id into a path."""
    text = template.replace("{userId}", "me").replace("{calendarId}", "primary")
    while "{" in text:
        text = text[: text.index("{")] + value + text[text.index("}") + 1 :]
    return text


METHODS = {method.id: method for method in discovered()}
FORBIDDEN = sorted(METHODS.keys() - ALLOWED.keys())


@pytest.fixture(scope="module")
def door() -> Door:
    return Door(GoogleSettings(), TOKEN_URI)


def body_of(method_id: str) -> bytes:
    return json.dumps(BODIES[method_id]).encode() if method_id in BODIES else b""


def refused(door: Door, verb: str, url: str, **changes: Any) -> bool:
    """Whether the door refuses a request that is right but for what is given."""
    headers = changes.get("headers", JSON)
    try:
        door.check(verb, url, headers, changes.get("body", b""))
    except NotAllowed:
        return True
    return False


@pytest.mark.parametrize("method_id", sorted(ALLOWED))
def test_every_rule_is_a_method_of_googles_with_its_verb_and_path(
    door: Door, method_id: str
) -> None:
    method = METHODS[method_id]
    found = door.check(method.verb, fill(method.url), JSON, body_of(method_id))
    assert found == method_id


@pytest.mark.parametrize("method_id", FORBIDDEN)
def test_every_other_method_of_googles_is_refused(door: Door, method_id: str) -> None:
    method = METHODS[method_id]
    for body in (b"", b"{}", *(json.dumps(b).encode() for b in BODIES.values())):
        assert refused(door, method.verb, fill(method.url), body=body)
        assert refused(door, method.verb, fill(method.url) + "?alt=json", body=body)


@pytest.mark.parametrize("method", [m for m in METHODS.values() if m.upload], ids=lambda m: m.id)
def test_no_upload_is_allowed_not_even_of_a_draft(door: Door, method: Method) -> None:
    for query in ("", "?uploadType=media", "?uploadType=multipart", "?uploadType=resumable"):
        url = fill(method.upload or "") + query
        assert refused(door, method.verb, url, body=body_of(method.id))
        assert refused(door, "PUT", url, body=b"")


def test_nothing_but_these_methods_writes() -> None:
    writes = {rule.method_id for rule in RULES if rule.verb != "GET"}
    assert writes == {
        "gmail.users.messages.insert",
        "gmail.users.threads.modify",
        "gmail.users.drafts.create",
        "gmail.users.drafts.update",
        "gmail.users.drafts.delete",
        "gmail.users.labels.create",
    }


@pytest.mark.parametrize(
    "url",
    [
        f"{GMAIL}/batch",
        f"{GMAIL}/batch/gmail/v1",
        "https://www.googleapis.com/batch",
        "https://www.googleapis.com/batch/calendar/v3",
        f"{ME}/messages/send",
        f"{ME}/messages/send/",
        f"{ME}/messages/Send",
        f"{ME}/messages//send",
        f"{ME}/drafts/send",
        f"{ME}/drafts/./send",
        f"{ME}/drafts/x/../send",
        f"{ME}/drafts/%73end",
        f"{ME}/drafts%2Fsend",
        f"{ME}/drafts;x=/send",
        f"{ME}/drafts\\send",
        f"{ME}/drafts/",
        f"{ME}/drafts#/send",
        f"{ME}/drafts?/send",
        f"{ME}/drafts/send?alt=json",
        f"{GMAIL}//gmail/v1/users/me/drafts",
        f"{GMAIL}/GMAIL/v1/users/me/drafts",
        f"{GMAIL}/gmail/v1/users/other@example.com/drafts",
        f"{GMAIL}/gmail/v1/users/me%2Fdrafts/drafts",
        f"{GMAIL}/gmail/v1/users/\uff4de/drafts",
        f"{GMAIL}/upload/gmail/v1/users/me/drafts",
        f"{GMAIL}/resumable/upload/gmail/v1/users/me/drafts",
    ],
)
def test_no_spelling_of_a_path_gets_a_draft_through_as_something_else(door: Door, url: str) -> None:
    for verb in ("POST", "PUT", "PATCH"):
        assert refused(door, verb, url, body=body_of("gmail.users.drafts.create"))


@pytest.mark.parametrize(
    "origin",
    [
        "http://gmail.googleapis.com",
        "https://gmail.googleapis.com:444",
        "https://gmail.googleapis.com.evil.example",
        "https://evil.example",
        "https://gmail.googleapis.com@evil.example",
        "https://evil@gmail.googleapis.com",
        "https://www.googleapis.com",
        "https://gmail.mtls.googleapis.com",
        "ftp://gmail.googleapis.com",
        "https://[::1",
        "//gmail.googleapis.com",
        "",
    ],
)
def test_no_other_host_scheme_or_port_is_reached(door: Door, origin: str) -> None:
    assert refused(door, "GET", f"{origin}/gmail/v1/users/me/profile", headers={})


@pytest.mark.parametrize(
    "verb", ["post", "Post", "PATCH", "HEAD", "OPTIONS", "TRACE", "CONNECT", ""]
)
def test_no_other_verb_is_spoken(door: Door, verb: str) -> None:
    assert refused(door, verb, f"{ME}/drafts", body=body_of("gmail.users.drafts.create"))


@pytest.mark.parametrize(
    "name",
    [
        "X-HTTP-Method-Override",
        "x-http-method",
        "X-Method-Override",
        "Cookie",
        "X-Upload-Content-Type",
        "X-Goog-Upload-Protocol",
        "Content-Encoding",
        "Transfer-Encoding",
        "Host",
    ],
)
def test_no_other_header_is_sent(door: Door, name: str) -> None:
    assert refused(door, "GET", f"{ME}/profile", headers={name: "POST"})


@pytest.mark.parametrize(
    "query",
    [
        "$httpMethod=DELETE",
        "%24httpMethod=DELETE",
        "_method=DELETE",
        "method=DELETE",
        "uploadType=media",
        "upload_protocol=raw",
        "alt=media",
        "alt=json&alt=media",
        "access_token=x",
        "key=x",
        "callback=x",
        "fields=x",
        "deleted=true",
        "processForCalendar=true",
        "broken",
    ],
)
def test_no_other_parameter_is_sent(door: Door, query: str) -> None:
    insert = body_of("gmail.users.messages.insert")
    assert refused(door, "POST", f"{ME}/messages?{query}", body=insert)
    assert refused(door, "GET", f"{ME}/messages?{query}", headers={})
    assert refused(door, "GET", f"{EVENTS}?{query}", headers={})


def test_a_parameter_given_twice_is_refused(door: Door) -> None:
    assert refused(door, "GET", f"{ME}/messages?q=a&q=b", headers={})
    assert not refused(
        door,
        "GET",
        f"{ME}/history?startHistoryId=1&historyTypes=messageAdded&historyTypes=labelAdded",
        headers={},
    )


@pytest.mark.parametrize(
    "labels",
    [
        [],
        None,
        "INBOX",
        ["UNREAD"],
        ["SENT"],
        ["INBOX", "SENT"],
        ["INBOX", "sent"],
        ["INBOX", "DRAFT"],
        ["INBOX", "TRASH"],
        ["INBOX", "SPAM"],
        ["INBOX", "CATEGORY_PROMOTIONS"],
        ["INBOX", {"id": "SENT"}],
        ["INBOX", None],
    ],
)
def test_a_message_is_inserted_into_the_own_inbox_only(door: Door, labels: Any) -> None:
    body = json.dumps({"raw": RAW, "labelIds": labels}).encode()
    assert refused(door, "POST", f"{ME}/messages", body=body)


@pytest.mark.parametrize("label", ["TRASH", "SPAM", "SENT", "DRAFT", "INBOX", "trash", "UNREAD", 7])
def test_only_own_labels_are_put_on_or_taken_off(door: Door, label: Any) -> None:
    for field in ("addLabelIds", "removeLabelIds"):
        body = json.dumps({field: ["Label_7", label]}).encode()
        assert refused(door, "POST", f"{ME}/threads/18c/modify", body=body)


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("drafts", b'{"message":{"raw":"eA","labelIds":["SENT"]}}'),
        ("drafts", b'{"message":{"raw":"eA","payload":{}}}'),
        ("drafts", b'{"message":{"raw":""}}'),
        ("drafts", b'{"message":{"raw":7}}'),
        ("drafts", b'{"message":[]}'),
        ("drafts", b'{"message":{"raw":"eA"},"send":true}'),
        ("drafts", b'{"message":{"raw":"eA"},"message":{"raw":"eA"}}'),
        ("drafts", b'{"raw":"eA"}'),
        ("drafts", b"[]"),
        ("drafts", b""),
        ("drafts", b"not json"),
        ("drafts", b"\xff\xfe"),
        ("drafts", b"[" * 100_000),
        ("messages", b'{"raw":"eA","labelIds":["INBOX"],"labelIds":["SENT"]}'),
        ("messages", b'{"raw":"eA","labelIds":["INBOX"],"threadId":"1"}'),
        ("messages", b'{"labelIds":["INBOX"]}'),
        ("labels", b'{"name":""}'),
        ("labels", b'{"name":"x","type":"system"}'),
        ("labels", b'{"name":["x"]}'),
    ],
)
def test_a_body_holds_what_the_method_needs_and_nothing_else(
    door: Door, path: str, body: bytes
) -> None:
    assert refused(door, "POST", f"{ME}/{path}", body=body)


@pytest.mark.parametrize(
    "content_type",
    ["message/rfc822", "multipart/related", "multipart/mixed", "text/plain", "", None],
)
def test_a_body_is_json_and_says_so(door: Door, content_type: str | None) -> None:
    headers = {} if content_type is None else {"content-type": content_type}
    body = body_of("gmail.users.drafts.create")
    assert refused(door, "POST", f"{ME}/drafts", headers=headers, body=body)


def test_a_read_or_delete_has_no_body(door: Door) -> None:
    assert refused(door, "GET", f"{ME}/profile", body=b"{}")
    assert refused(door, "DELETE", f"{ME}/drafts/r1", body=b"{}")


@pytest.mark.parametrize(
    ("verb", "url", "body"),
    [
        ("GET", TOKEN_URI, b""),
        ("POST", f"{TOKEN_URI}?grant_type=refresh_token", b"grant_type=refresh_token"),
        ("POST", f"{TOKEN_URI}/", b"grant_type=refresh_token"),
        ("POST", "https://oauth2.googleapis.com/revoke", b"grant_type=refresh_token"),
        ("POST", "https://evil.example/token", b"grant_type=refresh_token"),
        ("POST", TOKEN_URI, b"grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer"),
        ("POST", TOKEN_URI, b"grant_type=refresh_token&grant_type=password"),
        ("POST", TOKEN_URI, b""),
    ],
)
def test_the_token_address_takes_only_our_two_grants(
    door: Door, verb: str, url: str, body: bytes
) -> None:
    assert refused(door, verb, url, headers=FORM, body=body)


def test_the_two_grants_pass(door: Door) -> None:
    for grant in (b"refresh_token", b"authorization_code"):
        assert door.check("POST", TOKEN_URI, FORM, b"grant_type=" + grant) == TOKEN_METHOD


def test_an_endpoint_may_stand_under_a_path_of_its_own() -> None:
    settings = GoogleSettings("http://127.0.0.1:8080/google", "http://[::1]:8080/cal/v3")
    door = Door(settings, "http://localhost:8080/token")
    assert not refused(
        door, "GET", "http://127.0.0.1:8080/google/gmail/v1/users/me/profile", headers={}
    )
    assert not refused(door, "GET", "http://[::1]:8080/cal/v3/calendars/primary/events", headers={})
    assert refused(door, "GET", "http://127.0.0.1:8080/gmail/v1/users/me/profile", headers={})


@pytest.mark.parametrize(
    "calendar_id", ["a@b.example", "x#y@group.v.calendar.google.com", "a/../b"]
)
def test_only_the_configured_calendar_is_read(calendar_id: str) -> None:
    door = Door(GoogleSettings(calendar_id=calendar_id), TOKEN_URI)
    root = "https://www.googleapis.com/calendar/v3/calendars"
    own = f"{root}/{quote(calendar_id, safe='')}/events"
    assert not refused(door, "GET", own, headers={})
    assert refused(door, "GET", f"{root}/primary/events", headers={})
    assert refused(door, "GET", own.replace("%", "%25"), headers={})


@pytest.mark.parametrize(
    "address",
    [
        "http://gmail.googleapis.com/",
        "http://localhost.evil.example/",
        "http://10.0.0.1/",
        "http://0.0.0.0/",
        "ftp://127.0.0.1/",
        "gmail.googleapis.com",
        "https://user:pw@gmail.googleapis.com/",
        "https://gmail.googleapis.com/?x=1",
        "https://gmail.googleapis.com/#x",
        "https://gmail.googleapis.com:port/",
        "https://",
        "https://a\nb/",
    ],
)
def test_an_address_must_be_https_or_this_machine(address: str) -> None:
    with pytest.raises(SetupFault, match=r"endpoint|token_uri"):
        Door(GoogleSettings(gmail_endpoint=address), TOKEN_URI)
    with pytest.raises(SetupFault, match="token_uri"):
        Door(GoogleSettings(), address)


@pytest.mark.parametrize("method_id", sorted(ALLOWED))
def test_the_scopes_asked_for_cover_every_allowed_method(method_id: str) -> None:
    assert METHODS[method_id].scopes & set(scopes.SCOPES)


@pytest.mark.parametrize("scope", scopes.SCOPES)
def test_no_scope_is_asked_for_in_vain(scope: str) -> None:
    others = set(scopes.SCOPES) - {scope}
    assert any(not METHODS[rule.method_id].scopes & others for rule in RULES)


def test_a_wider_scope_counts_only_if_it_covers_all_that_the_narrow_one_does() -> None:
    for narrow in scopes.SCOPES:
        needed = [m for m in (METHODS[i] for i in ALLOWED) if narrow in m.scopes]
        for wider in scopes._COVERED_BY[narrow]:  # noqa: SLF001 - the table under test
            assert all(wider in method.scopes for method in needed)


# The same list written a second time, independently of the door's own way of matching.
_ID = "*"
_LITERAL = {
    ("GET", "profile"),
    ("GET", "settings", "sendAs"),
    ("GET", "history"),
    ("GET", "messages"),
    ("GET", "messages", _ID),
    ("POST", "messages"),
    ("GET", "threads", _ID),
    ("POST", "threads", _ID, "modify"),
    ("GET", "drafts"),
    ("GET", "drafts", _ID),
    ("POST", "drafts"),
    ("PUT", "drafts", _ID),
    ("DELETE", "drafts", _ID),
    ("GET", "labels"),
    ("POST", "labels"),
}
_NAMES = """
    profile settings sendAs history messages threads drafts labels modify send import trash
    untrash delete batchDelete batchModify watch stop filters forwardingAddresses delegates
    18c0ffee r-77 Label_1 me . .. %2e%2e %2F
"""
_WORDS = st.sampled_from(_NAMES.split()) | st.text(st.characters(codec="ascii"), max_size=6)
_VERBS = st.sampled_from(["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "get", "post"])


@given(verb=_VERBS, words=st.lists(_WORDS, max_size=4), body=st.sampled_from(sorted(BODIES)))
@example(verb="POST", words=["drafts", "send"], body="gmail.users.drafts.create")
@example(verb="POST", words=["messages", "send"], body="gmail.users.messages.insert")
def test_whatever_passes_stands_on_the_list(verb: str, words: list[str], body: str) -> None:
    door = Door(GoogleSettings(), TOKEN_URI)
    url = "/".join([ME, *words])
    for content in (b"", body_of(body)):
        if refused(door, verb, url, body=content):
            continue
        path = url.partition("?")[0].removeprefix(f"{ME}/").split("/")
        shape = (verb, *(_ID if n == 1 and len(path) > 1 else w for n, w in enumerate(path)))
        literal = (verb, *path)
        assert shape in _LITERAL or literal in _LITERAL
        assert not {w.lower() for w in path} & {"send", "import", "trash", "delete", ".", ".."}


@given(
    st.text(max_size=60).filter(lambda verb: verb not in {"GET", "POST", "PUT", "DELETE"}),
    st.text(max_size=60),
    st.binary(max_size=60),
)
def test_nonsense_is_refused_and_never_crashes(verb: str, url: str, body: bytes) -> None:
    door = Door(GoogleSettings(), TOKEN_URI)
    for address in (url, f"{ME}/{url}", f"{ME}/drafts?{url}", f"{ME}/drafts"):
        assert refused(door, verb, address, body=body)


@pytest.mark.parametrize(
    "path",
    ["gmail/v1/users/me/drafts/send", "upload/gmail/v1/users/me/messages/send", "GMAIL/v1/x"],
)
def test_a_token_address_is_no_method_of_the_api(path: str) -> None:
    with pytest.raises(SetupFault, match="hands out tokens"):
        Door(GoogleSettings(), f"https://gmail.googleapis.com/{path}")


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig", "utf-32"])
def test_a_body_is_read_as_google_reads_it(door: Door, encoding: str) -> None:
    url = "https://gmail.googleapis.com/gmail/v1/users/me/drafts"
    body = '{"message": {"raw": "eA=="}}'.encode(encoding)
    with pytest.raises(NotAllowed):
        door.check("POST", url, {"content-type": "application/json"}, body)
