"""Running Alembic on an open store: no ini file, one connection, one transaction."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine, event
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2


def config() -> Config:
    """Alembic's configuration; the scripts lie beside this file, in the frozen app too."""
    settings = Config()
    settings.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    settings.set_main_option("path_separator", "os")
    return settings


def upgrade(connection: Any, to: str = "head") -> None:
    """Bring the store behind ``connection`` (sqlcipher3, autocommit) to revision ``to``, all or nothing.

    The connection stays open. SQL errors come through as sqlcipher3's own.
    """
    engine = _engine(connection)
    with engine.connect() as held:
        settings = config()
        settings.attributes["connection"] = held
        try:
            with held.begin():
                command.upgrade(settings, to)
        except Exception as error:  # SQLAlchemy wraps the driver's error; callers know the driver's
            original = getattr(error, "orig", None)
            if isinstance(original, dbapi2.Error):
                raise original from error
            raise


def _engine(connection: Any) -> Engine:
    engine = create_engine("sqlite://", module=dbapi2, creator=lambda: connection, poolclass=StaticPool)

    @event.listens_for(engine, "begin")
    def begin(held: Connection) -> None:
        # The driver is in autocommit, where SQLAlchemy's own begin is a no-op.
        held.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def statements(text: str) -> Iterator[str]:
    """Split SQL text where SQLite itself says a statement is complete (a trigger holds semicolons)."""
    pending = ""
    for line in text.splitlines(keepends=True):
        pending += line
        if line.partition("--")[0].rstrip().endswith(";") and dbapi2.complete_statement(pending):
            yield pending
            pending = ""
    if pending.strip():
        yield pending
