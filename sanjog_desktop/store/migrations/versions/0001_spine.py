"""The first schema: people, chats, outbox behind its gate, consent, search."""

from __future__ import annotations

from pathlib import Path

from alembic import op

from sanjog_desktop.store.migrations.upgrade import statements

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
