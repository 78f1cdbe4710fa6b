"""The first schema: people, chats, outbox behind its gate, consent, search."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from alembic import op
from sqlcipher3 import dbapi2

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Run spine.sql, statement by statement."""
    text = Path(__file__).parent.parent.joinpath("spine.sql").read_text(encoding="utf-8")
    connection = op.get_bind()
    for statement in statements(text):
        connection.exec_driver_sql(statement)


def statements(text: str) -> Iterator[str]:
    """Split SQL text where SQLite itself says a statement is complete (a trigger holds semicolons)."""
    pending = ""
    for line in text.splitlines(keepends=True):
        pending += line
        if line.rstrip().endswith(";") and dbapi2.complete_statement(pending):
            yield pending
            pending = ""
    if pending.strip():
        yield pending
