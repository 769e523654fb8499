"""What people do: the user in Gmail's web page, and those who write from outside."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from email.utils import format_datetime
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

from pydantic import AwareDatetime, BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from bot.sandbox.errors import invalid
from bot.sandbox.gmail import delivery, drafts, fields, mime, shapes, writing
from bot.sandbox.gmail.mailbox import Mailbox
from bot.sandbox.gmail.message import Message

if TYPE_CHECKING:
    from bot.sandbox.accounts import Account
    from bot.sandbox.world import World

_TRACE = frozenset(name.lower() for name in writing.TRACE)
_Model = TypeVar("_Model", bound=BaseModel)


def _as_line(value: Any) -> Any:
    return ", ".join(map(str, value)) if isinstance(value, list | tuple) else value


class OutsideMail(BaseModel):
    """A mail from outside, as the control address takes it.

    `headers` adds or replaces fields, also those that Google's receiving server writes. `at` is
    when it was written and arrives, otherwise now.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    to: str
    sender: str = Field(alias="from")
    subject: str | None = None
    body: str | None = None
    html: str | None = None
    headers: dict[str, str] = {}
    in_reply_to: str | None = None
    at: AwareDatetime | None = None


class DraftEdit(BaseModel):
    """What a person changes in a draft; `body` is plain text, `to` one or several addresses."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    subject: str | None = None
    body: str | None = None
    to: Annotated[str | None, BeforeValidator(_as_line)] = None


def send_draft(world: World, account: Account, draft_id: str) -> dict[str, Any]:
    """Press Send; return the sent message's id, threadId and labelIds."""
    return shapes.brief(delivery.send_draft(world, account, draft_id))


def delete_draft(_world: World, account: Account, draft_id: str) -> None:
    """Discard a draft."""
    account.gmail.remove(account.gmail.draft(draft_id))


def edit_draft(
    _world: World, account: Account, draft_id: str, changes: dict[str, Any]
) -> dict[str, Any]:
    """Save a draft changed by hand; return it with its new message id.

    Gmail's editor writes its own Message-ID and HTML and drops X- fields. A new text replaces the
    whole content. A subject that no longer matches leads to a new thread.
    """
    mailbox, edit = account.gmail, _checked(DraftEdit, changes)
    draft = mailbox.draft(draft_id)
    put = {"Subject": edit.subject, "To": edit.to} | _editor_fields(mailbox)
    raw = fields.rewrite(
        draft.raw if edit.body is None else _with_text(draft, edit.body),
        {name: value for name, value in put.items() if value is not None},
        drop_prefix="X-",
    )
    drafts.replace_draft(mailbox, draft_id, raw, draft.thread_id)
    return drafts.draft_resource(mailbox, draft_id)


def compose(
    world: World,
    account: Account,
    to: str | Sequence[str],
    subject: str | None,
    body: str,
    *,
    thread_id: str | None = None,
    in_reply_to: str | None = None,
) -> dict[str, Any]:
    """Write and send a mail by hand; return the sent message's id, threadId and labelIds.

    `in_reply_to` is a message id here or a Message-ID. With `thread_id` alone it answers the
    thread's last mail. Without a subject an answer has that of the mail it answers.
    """
    mailbox = account.gmail
    if thread_id and not in_reply_to:
        mails = [mail for mail in mailbox.thread(thread_id) if "DRAFT" not in mail.labels]
        in_reply_to = mails[-1].id if mails else None
    parent, answering = _answered(mailbox, in_reply_to)
    head = [
        *_editor_fields(mailbox).items(),
        ("From", fields.named(mailbox.name, mailbox.email)),
        ("To", _as_line(to)),
        ("Subject", subject or _default_subject(parent)),
        *answering,
    ]
    raw = writing.write(head, body, mime.text_to_html(body))
    thread_id = thread_id or (parent.thread_id if parent else None)
    return shapes.brief(delivery.send(world, account, raw, thread_id))


def deliver_from_outside(world: World, spec: dict[str, Any]) -> dict[str, Any]:
    """Let somebody's mail arrive; return its id, threadId and message_id (with brackets).

    Raises:
        ApiError: 400, with what is wrong in the description of the mail.
    """
    mail = _checked(OutsideMail, spec)
    account = world.accounts.get(fields.one_address(mail.to)[1].lower())
    if account is None:
        raise invalid(f"to: {mail.to} has no account here; there are {', '.join(world.accounts)}")
    sender = fields.one_address(mail.sender)[1]
    if not sender:
        raise invalid(f"from: {mail.sender} is not of the form Name <address>")
    if wrong := [name for name in mail.headers if not fields.is_name(name)]:
        raise invalid(f"headers: {wrong[0]} is no name of a mail header")
    at = mail.at or world.clock.now()
    raw = _written_outside(account.gmail, mail, at)
    trace = {name: value for name, value in mail.headers.items() if name.lower() in _TRACE}
    [(_, message_id)] = delivery.deliver(world, raw, sender, [account.email], at, trace=trace)
    message = account.gmail.message(message_id)
    return {**shapes.reference(message), "message_id": f"<{message.message_id}>"}


def _written_outside(mailbox: Mailbox, mail: OutsideMail, at: datetime) -> bytes:
    parent, answering = _answered(mailbox, mail.in_reply_to)
    subject = _default_subject(parent) if mail.subject is None else mail.subject
    name, sender = fields.one_address(mail.sender)
    head = [
        ("From", fields.named(name, sender)),
        ("To", fields.named(mailbox.name, mailbox.email)),
        ("Subject", subject),
        ("Date", format_datetime(at)),
        ("Message-ID", mailbox.new_message_id(sender.rpartition("@")[2])),
        *answering,
    ]
    own = {name: value for name, value in mail.headers.items() if name.lower() not in _TRACE}
    return fields.rewrite(writing.write(head, mail.body, mail.html), own)


def _answered(
    mailbox: Mailbox, reference: str | None
) -> tuple[Message | None, list[tuple[str, str]]]:
    """Return the mail that an answer refers to, when it is here, and the answer's fields."""
    if not reference:
        return None, []
    message_id = reference.strip(" <>")
    known = mailbox.find(reference) or next(iter(mailbox.with_message_id(message_id)), None)
    if known is None and "@" not in message_id:
        raise invalid(f"in_reply_to: {mailbox.email} has no message {reference}")
    if known is None:
        return None, writing.reply_fields(message_id)
    chain = known.headers.get("References") or known.headers.get("In-Reply-To")
    return known, writing.reply_fields(known.message_id, chain) if known.message_id else []


def _default_subject(parent: Message | None) -> str:
    return writing.reply_subject(parent) if parent else ""


def _editor_fields(mailbox: Mailbox) -> dict[str, str]:
    return {
        "Date": format_datetime(mailbox.clock.now()),
        "Message-ID": mailbox.new_message_id(),
    }


def _with_text(draft: Message, text: str) -> bytes:
    kept = ("From", "To", "Cc", "Bcc", "Subject", "In-Reply-To", "References")
    head = [(name, draft.headers.get(name)) for name in kept if draft.headers.get(name)]
    return writing.write(head, text, mime.text_to_html(text))


def _checked(model: type[_Model], data: dict[str, Any]) -> _Model:
    try:
        return model.model_validate(data)
    except ValidationError as error:
        faults = [f"{'.'.join(map(str, e['loc']))}: {e['msg']}" for e in error.errors()]
        raise invalid("; ".join(faults)) from None
