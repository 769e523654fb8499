"""The sign-in over HTTP: the page a person sees, the token endpoint, revocation."""

from __future__ import annotations

import base64
import binascii
from html import escape
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlencode

from bot.sandbox.consent import Consent, OAuthError
from bot.sandbox.wire import Request, Response, html_response, json_response

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.sandbox.world import World

_PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>{title}</title>
<style>body{{font:16px system-ui;max-width:36rem;margin:3rem auto;padding:0 1rem}}
li{{margin:.3rem 0}}button{{font:inherit;padding:.5rem 1.2rem;margin-right:.6rem}}</style>
<h1>{title}</h1>{content}</html>"""
_FORM = """<p>The embedded Google of followup: nothing here is a real account.</p>
<form method="post" action="/o/oauth2/auth">{hidden}
<p>Choose an account</p>{accounts}
<p>{client} wants to</p><ul>{scopes}</ul>
<button name="decision" value="approve">Allow</button>
<button name="decision" value="deny">Cancel</button></form>"""


def authorize(world: World, request: Request) -> Response:
    """Serve the authorization page.

    A browser sees it and its form comes back as POST. A program (Accept without HTML, or
    `approve=1`) is sent on at once when it is clear which account is meant.
    """
    form = request.form()
    try:
        consent = world.oauth.consent(form)
    except OAuthError as error:
        return _error_page(error)
    if request.method == "POST":
        return _decide(world, consent, form)
    email = _only_choice(world, consent)
    wants_page = "text/html" in request.headers.get("accept", "") and form.get("approve") != "1"
    if email is not None and not wants_page:
        return _approved(world, consent, email)
    return html_response(200, _consent_page(world, consent, form, email))


def token(world: World, request: Request) -> Response:
    """Serve the token endpoint."""
    if request.method != "POST":
        return oauth_error(OAuthError("invalid_request", "The token endpoint takes POST.", 405))
    try:
        return _no_store(200, world.oauth.token(_with_basic_auth(request)))
    except OAuthError as error:
        return oauth_error(error)


def revoke(world: World, request: Request) -> Response:
    """Serve the revocation endpoint."""
    try:
        world.oauth.revoke(request.form().get("token", ""))
    except OAuthError as error:
        return oauth_error(error)
    return json_response(200, {})


def oauth_error(error: OAuthError) -> Response:
    """Return a refusal as the token endpoint words it."""
    body = {"error": error.error, "error_description": error.description}
    return _no_store(error.status, body)


def _no_store(status: int, body: Mapping[str, object]) -> Response:
    return json_response(status, body, {"Cache-Control": "no-store"})


def _with_basic_auth(request: Request) -> dict[str, str]:
    """Return the form, with client id and secret from a Basic header when they came that way."""
    form = request.form()
    scheme, _, encoded = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "basic":
        return form
    try:
        name, _, secret = base64.b64decode(encoded, validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        raise OAuthError("invalid_client", "Unauthorized", 401) from None
    return form | {"client_id": unquote(name), "client_secret": unquote(secret)}


def _only_choice(world: World, consent: Consent) -> str | None:
    emails = list(world.accounts)
    if consent.login_hint:
        emails = [email for email in emails if email == consent.login_hint.lower()]
    return emails[0] if len(emails) == 1 else None


def _decide(world: World, consent: Consent, form: Mapping[str, str]) -> Response:
    if form.get("decision") != "approve":
        return _back(consent, {"error": "access_denied"})
    email = form.get("account", "").lower()
    if email not in world.accounts:
        return html_response(200, _consent_page(world, consent, form, None))
    return _approved(world, consent, email)


def _approved(world: World, consent: Consent, email: str) -> Response:
    code = world.oauth.approve(consent, email)
    return _back(consent, {"code": code, "scope": " ".join(consent.scopes)})


def _back(consent: Consent, query: Mapping[str, str]) -> Response:
    state = {"state": consent.state} if consent.state else {}
    mark = "&" if "?" in consent.redirect_uri else "?"
    location = consent.redirect_uri + mark + urlencode({**state, **query})
    return Response(302, b"", {"Location": location, "Cache-Control": "no-store"})


def _consent_page(
    world: World, consent: Consent, form: Mapping[str, str], chosen: str | None
) -> str:
    hidden = "".join(
        f'<input type="hidden" name="{escape(name)}" value="{escape(value)}">'
        for name, value in form.items()
        if name not in {"account", "decision"}
    )
    accounts = "".join(
        f'<p><label><input type="radio" name="account" value="{escape(account.email)}" required'
        f"{' checked' if account.email == chosen else ''}> {escape(account.name)} "
        f"({escape(account.email)})</label></p>"
        for account in world.accounts.values()
    )
    scopes = "".join(f"<li><code>{escape(scope)}</code></li>" for scope in consent.scopes)
    content = _FORM.format(
        hidden=hidden, accounts=accounts, scopes=scopes, client=escape(consent.client_id)
    )
    return _PAGE.format(title="Sign in", content=content)


def _error_page(error: OAuthError) -> Response:
    content = (
        f"<p>Error {error.status}: {escape(error.error)}</p><p>{escape(error.description)}</p>"
    )
    return html_response(error.status, _PAGE.format(title="Access blocked", content=content))
