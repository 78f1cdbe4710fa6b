"""The chats pane in full: states, assignment, notes, calls, stars, quick replies, broadcasts, blocks, costs."""

from __future__ import annotations

from pathlib import Path

from alembic import op

from sanjog_desktop.store.migrations.upgrade import statements

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Run chats.sql, statement by statement."""
    connection = op.get_bind()
    text = Path(__file__).parent.parent.joinpath("chats.sql").read_text(encoding="utf-8")
    for statement in statements(text):
        connection.exec_driver_sql(statement)
