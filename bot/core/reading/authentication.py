"""Whether Gmail's own checks bear out who a mail says it is from (RFC 8601, RFC 7489)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.core.domains import host_of, organisational
from bot.core.model import Mail

_GMAIL = "mx.google.com"
_MOST_CHARS = 8_000
_DEEPEST_COMMENT = 5
# Senders choose what stands in quotes, and comments are for people: neither is a verdict.
_QUOTED_OR_COMMENT = re.compile(r'"(?:[^"\\]|\\.)*"|\((?:[^()\\]|\\.)*\)')
_VERDICT = re.compile(r"\s*(spf|dkim|dmarc)\s*=\s*([a-z]+)\b")
_IDENTITY = re.compile(r"\b(?:header\.(?:i|d|from)|smtp\.(?:mailfrom|helo))\s*=\s*(\S+)")


@dataclass(frozen=True, slots=True)
class _Verdict:
    """One method's result and the hosts it is about."""

    method: str
    passed: bool
    failed: bool
    hosts: tuple[str, ...]


def fails_authentication(mail: Mail) -> bool:
    """Whether Gmail's checks do not bear out the address a mail says it is from.

    DMARC decides where Gmail gives a verdict on it. Elsewhere SPF or DKIM must have passed for the
    organisation of the From address: a pass for somebody else's domain says nothing about it. Only
    the topmost Authentication-Results, written by Gmail itself, counts; without it nothing fails.
    """
    results = mail.headers.get("authentication-results", "")[:_MOST_CHARS].lower()
    if not results.startswith(_GMAIL):
        return False
    verdicts = tuple(_verdicts(results))
    sender = host_of(mail.sender.email)
    for dmarc in (v for v in verdicts if v.method == "dmarc" and v.passed != v.failed):
        return dmarc.failed or not _about(dmarc, sender)
    ours = [v for v in verdicts if v.method != "dmarc"]
    return bool(ours) and not any(v.passed and _about(v, sender) for v in ours)


def _verdicts(results: str) -> Iterator[_Verdict]:
    for part in _bare(results).split(";"):
        if found := _VERDICT.match(part):
            method, result = found.groups()
            named = tuple(value.rpartition("@")[2] for value in _IDENTITY.findall(part))
            yield _Verdict(method, result == "pass", result == "fail", named)


def _bare(results: str) -> str:
    """Return the results without quoted texts and comments, cut where one is left open."""
    for _ in range(_DEEPEST_COMMENT):
        results = _QUOTED_OR_COMMENT.sub(" ", results)
    return re.split(r'["()]', results, maxsplit=1)[0]


def _about(verdict: _Verdict, sender: str) -> bool:
    """Whether a verdict is about the sender's organisation, or names none at all."""
    if not verdict.hosts:
        return True
    ours = organisational(sender)
    return bool(ours) and ours in map(organisational, verdict.hosts)
