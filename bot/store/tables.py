"""The tables. Columns are what is searched by; `data` holds the rest of a fact as JSON."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
)

metadata = MetaData()

bookmarks = Table(
    "bookmarks",
    metadata,
    Column("name", String, primary_key=True),
    Column("value", Text, nullable=False),
)

applications = Table(
    "applications",
    metadata,
    Column("id", String, primary_key=True),
    Column("company", String, nullable=False),
    Column("domain", String, nullable=False, default=""),
    Column("role", String, nullable=False, default=""),
    Column("created_at", String, nullable=False),
    Column("standing", JSON, nullable=False, default=dict),
)

interviews = Table(
    "interviews",
    metadata,
    Column("key", String, primary_key=True),
    Column("application_id", ForeignKey("applications.id"), nullable=False, index=True),
    Column("data", JSON, nullable=False),
)

messages = Table(
    "messages",
    metadata,
    Column("id", String, primary_key=True),
    Column("application_id", ForeignKey("applications.id"), nullable=False, index=True),
    Column("thread_id", String, nullable=False, index=True),
    Column("message_id", String, nullable=False, default="", index=True),
    Column("data", JSON, nullable=False),
)

drafts = Table(
    "drafts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("application_id", ForeignKey("applications.id"), nullable=False, index=True),
    Column("note_key", String, nullable=False),
    Column("state", String, nullable=False, index=True),
    Column("recipient", String, nullable=False),
    Column("data", JSON, nullable=False),
)

# The database itself refuses a second live draft of one application to one recipient.
Index(
    "one_live_draft",
    drafts.c.application_id,
    drafts.c.recipient,
    unique=True,
    sqlite_where=drafts.c.state.in_(["writing", "ready", "edited"]),
    postgresql_where=drafts.c.state.in_(["writing", "ready", "edited"]),
)

words = Table(
    "words",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("application_id", ForeignKey("applications.id"), nullable=False, index=True),
    Column("data", JSON, nullable=False),
)

changes = Table(
    "changes",
    metadata,
    Column("key", String, primary_key=True),
    Column("data", JSON, nullable=False),
)

history = Table(
    "history",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("application_id", ForeignKey("applications.id"), nullable=True, index=True),
    Column("at", String, nullable=False),
    Column("what", String, nullable=False),
    Column("reason", Text, nullable=False, default=""),
    Column("evidence", Text, nullable=False, default=""),
    Column("fact", String, nullable=False, default=""),
    Column("undone", Boolean, nullable=False, default=False),
)

intents = Table(
    "intents",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("key", String, nullable=False, unique=True),
    Column("application_id", ForeignKey("applications.id"), nullable=True),
    Column("effect", String, nullable=False),
    Column("at", String, nullable=False),
    Column("data", JSON, nullable=False),
)

nudges = Table(
    "nudges",
    metadata,
    Column("key", String, primary_key=True),
    Column("application_id", String, nullable=True),
    Column("at", String, nullable=False),
)

announcements = Table(
    "announcements",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", String, nullable=False),
    Column("title", String, nullable=False),
    Column("text", Text, nullable=False),
    Column("tried", JSON, nullable=False),
)

set_aside = Table(
    "set_aside",
    metadata,
    Column("key", String, primary_key=True),
    Column("at", String, nullable=False),
    Column("what", String, nullable=False),
    Column("why", Text, nullable=False),
)
