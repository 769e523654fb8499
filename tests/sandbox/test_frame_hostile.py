"""Faults that need an answer's content: lists out of order, lagging searches, meddling people."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import requests

from bot.sandbox.server import SandboxServer
from tests.sandbox.frame_support import RAW, bearer, control, count_drafts, sandbox

DRAFTS = "gmail.users.drafts"


@pytest.fixture
def google() -> Iterator[SandboxServer]:
    with sandbox() as server:
        yield server


def ask(google: SandboxServer, verb: str, path: str, body: Any = None, **query: str) -> Any:
    url = f"{google.root}{path}"
    answer = requests.request(
        verb, url, json=body, params=query, headers=bearer(google), timeout=10
    )
    return answer.json() if answer.content else {}


def create(google: SandboxServer) -> str:
    return str(ask(google, "POST", "gmail/v1/users/me/drafts", {"message": {"raw": RAW}})["id"])


def listed(google: SandboxServer, **query: str) -> list[str]:
    drafts = ask(google, "GET", "gmail/v1/users/me/drafts", **query).get("drafts", [])
    return [draft["id"] for draft in drafts]


def profile(google: SandboxServer, timeout: float = 10) -> requests.Response:
    url = f"{google.root}gmail/v1/users/me/profile"
    return requests.get(url, headers=bearer(google), timeout=timeout)


def test_a_bare_error_has_no_list_of_errors(google: SandboxServer) -> None:
    control(google, "faults", [{"kind": "status", "status": 403, "bare": True}])
    error = profile(google).json()["error"]
    assert "errors" not in error
    assert error["status"] == "RESOURCE_EXHAUSTED"


def test_fields_are_dropped_however_deep_they_stand(google: SandboxServer) -> None:
    create(google)
    control(google, "faults", [{"match": f"{DRAFTS}.list", "kind": "drop", "fields": ["id"]}])
    [draft] = ask(google, "GET", "gmail/v1/users/me/drafts")["drafts"]
    assert list(draft) == ["message"]
    assert list(draft["message"]) == ["threadId"]


def test_a_list_can_come_empty_or_twice_or_shuffled(google: SandboxServer) -> None:
    ids = [create(google) for _ in range(6)][::-1]
    control(google, "faults", [{"kind": "empty", "fields": ["drafts"]}])
    assert listed(google) == []
    control(google, "faults", [{"kind": "repeat"}])
    assert listed(google) == [i for i in ids for _ in range(2)]
    control(google, "faults", [{"kind": "shuffle", "seed": 3}])
    assert listed(google) != ids
    assert sorted(listed(google)) == sorted(ids)


def test_pages_come_out_of_order_one_twice_and_one_empty(google: SandboxServer) -> None:
    ids = [create(google) for _ in range(7)]
    control(google, "faults", [{"match": f"{DRAFTS}.list", "kind": "pages", "times": 1}])
    pages = [ask(google, "GET", "gmail/v1/users/me/drafts")]
    while token := pages[-1].get("nextPageToken"):
        pages.append(ask(google, "GET", "gmail/v1/users/me/drafts", pageToken=token))
    assert [page for page in pages if "drafts" not in page]
    seen = [draft["id"] for page in pages for draft in page.get("drafts", [])]
    assert set(seen) == set(ids)
    assert len(seen) > len(ids)


def test_a_lagging_search_misses_what_is_new_and_a_plain_list_does_not(
    google: SandboxServer,
) -> None:
    control(google, "clock", {"now": "2026-05-04T09:00:00Z"})
    draft = create(google)
    control(google, "faults", [{"kind": "lag", "seconds": 300}])
    assert listed(google, q="in:drafts") == []
    assert listed(google) == [draft]
    control(google, "clock", {"advance_seconds": 301})
    assert listed(google, q="in:drafts") == [draft]


@pytest.mark.parametrize(("kind", "drafts"), [("hang", 1), ("hang_before", 0)])
def test_a_hanging_call_ends_without_an_answer(
    google: SandboxServer, kind: str, drafts: int
) -> None:
    rule = {"match": f"{DRAFTS}.create", "kind": kind, "seconds": 0.01}
    control(google, "faults", [rule])
    with pytest.raises(requests.ConnectionError):
        create(google)
    assert count_drafts(google) == drafts


@pytest.mark.parametrize(
    ("does", "left"), [("edit", 1), ("retitle", 1), ("trash", 1), ("send", 0), ("delete", 0)]
)
def test_a_person_can_meddle_just_before_a_call(
    google: SandboxServer, does: str, left: int
) -> None:
    draft = create(google)
    before = ask(google, "GET", f"gmail/v1/users/me/drafts/{draft}")
    rule = {"match": "gmail.users.getProfile", "kind": "person", "does": does}
    control(google, "faults", [rule])
    assert profile(google).ok
    assert count_drafts(google) == left
    after = ask(google, "GET", f"gmail/v1/users/me/drafts/{draft}")
    assert after.get("message") != before["message"]
