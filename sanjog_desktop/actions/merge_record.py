"""What a merge keeps so that it can be undone, and the few ways rows are read and written for it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec

from sanjog_desktop.actions.merge_ledgers import PassedAct
from sanjog_desktop.store.session import Session

Values = dict[str, Any]


class Record(msgspec.Struct):
    """All that undoing a merge needs; kept as JSON. Cards and biodata as the columns stood, ``None`` where none was.

    ``moved`` are the keys of rows that passed over, by "table.column"; ``lists`` the rows of the lists of the one that
    goes; ``added`` what the one that stays has of them since; ``dropped`` the shared numbers they now own; ``mains``
    the photos that were shown first; ``drafts`` waiting messages whose words name who they are about.
    """

    kept: str
    gone: str
    names: dict[str, str] = {}
    kept_card: Values = {}
    gone_card: Values = {}
    after_card: Values = {}
    kept_biodata: Values | None = None
    gone_biodata: Values | None = None
    after_biodata: Values | None = None
    moved: dict[str, list[Any]] = {}
    lists: dict[str, list[Values]] = {}
    added: dict[str, list[Any]] = {}
    replaced: dict[str, list[Values]] = {}
    dropped: list[Values] = []
    mains: list[str] = []
    answers: list[Values] = []
    notice: Values | None = None
    chats: list[int] = []
    consents: list[PassedAct] = []
    suppressions: list[str] = []
    drafts: dict[str, list[str]] = {}
    ledger: int = 0


def card_of(session: Session, id: str) -> Values:
    """The card of a person as it stands; empty when there is nobody."""
    return one_row(session, "SELECT * FROM contact WHERE id = ?", id) or {}


def biodata_of(session: Session, id: str) -> Values | None:
    """The biodata of a person, if any."""
    return one_row(session, "SELECT * FROM candidate WHERE contact_id = ?", id)


def one_row(session: Session, sql: str, *params: Any) -> Values | None:
    """The first row of a query by column, or ``None``."""
    found = all_rows(session, sql, *params)
    return found[0] if found else None


def all_rows(session: Session, sql: str, *params: Any) -> list[Values]:
    """The rows of a query by column."""
    cursor = session.execute(sql, params)
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def insert_row(
    session: Session, table: str, row: Values, *, or_ignore: bool = False, needs: Iterable[str] = ()
) -> bool:
    """Write a row; whether it was written. Not where one of the people it ``needs`` is gone."""
    if any(session.value("SELECT 1 FROM contact WHERE id = ?", (row[name],)) is None for name in needs):
        return False
    how = "INSERT OR IGNORE" if or_ignore else "INSERT"
    sql = f"{how} INTO {table}({', '.join(row)}) VALUES ({marks_for(row)})"
    return bool(session.execute(sql, tuple(row.values())).rowcount)


def update_row(session: Session, table: str, key: str, id: str, values: Values) -> None:
    """Change columns of one row."""
    sets = ", ".join(f"{name} = ?" for name in values)
    session.execute(f"UPDATE {table} SET {sets} WHERE {key} = ?", (*values.values(), id))


def marks_for(of: Iterable[Any]) -> str:
    """As many question marks."""
    return ", ".join("?" for _each in of)
