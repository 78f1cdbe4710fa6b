"""The contacts pane in full: biodata, labels, notes, files, undo, imports, duplicates, conflicts, search by words."""

from __future__ import annotations

from pathlib import Path

from alembic import op

from sanjog_desktop.domain.clock import SystemClock
from sanjog_desktop.store.migrations.upgrade import statements
from sanjog_desktop.store.search_index import index_everybody
from sanjog_desktop.store.session import Session

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Run people.sql and people_search.sql, statement by statement; index people as they are looked for now."""
    folder, connection = Path(__file__).parent.parent, op.get_bind()
    for name in ("people.sql", "people_search.sql"):
        for statement in statements(folder.joinpath(name).read_text(encoding="utf-8")):
            connection.exec_driver_sql(statement)
    session = Session(connection.connection.driver_connection, SystemClock())
    if session.value("SELECT 1 FROM contact") is not None:
        index_everybody(session)
