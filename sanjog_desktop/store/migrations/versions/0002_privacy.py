"""The privacy pane: requests with their state machine, checks, tasks, disclosures, erasure, audit, backups."""

from __future__ import annotations

from pathlib import Path

from alembic import op

from sanjog_desktop.store.migrations.upgrade import statements

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Run privacy.sql, statement by statement."""
    text = Path(__file__).parent.parent.joinpath("privacy.sql").read_text(encoding="utf-8")
    connection = op.get_bind()
    for statement in statements(text):
        connection.exec_driver_sql(statement)
