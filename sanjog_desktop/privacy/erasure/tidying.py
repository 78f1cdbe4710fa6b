"""Leaving nothing behind in the file: the log emptied, samples dropped, the index merged, and at worst a new file."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from sanjog_desktop.privacy.erasure import erasing
from sanjog_desktop.privacy.erasure.brief import Brief
from sanjog_desktop.privacy.proof.proof import Proof
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.failures import SqlError
from sanjog_desktop.store.session import Session
from sanjog_desktop.store.tables import SEARCH_TABLES, TABLES

_MERGE_PAGES: Final = 250
_FIXED: Final = frozenset({"audit", "tombstone", "notice", "request_transition", "message"})


async def empty_log(db: Database) -> bool:
    """Move the write-ahead log into the file and empty it; ``False`` while somebody reads an older state."""
    return await db.checkpoint()


def drop_samples(session: Session) -> None:
    """Drop the values ANALYZE once took as samples; the planner does without them."""
    if session.value("SELECT 1 FROM sqlite_schema WHERE name = 'sqlite_stat4'") is not None:
        session.execute("DELETE FROM sqlite_stat4")


async def clean_up(db: Database, brief: Brief, proof: Proof, spared: frozenset[str] = frozenset()) -> None:
    """Do what the finds of a failed proof ask for. ``spared``: marks of which a person says record by record whose."""
    live = [one for one in proof.remnants if one.live]
    if any(one.kind == "word" for one in live):
        await merge_index(db)
    marks = frozenset(one.mark for one in live if one.where == "row" and one.mark) - spared
    if marks:
        await sweep(db, brief, marks)
    if any(one.where == "free space" for one in proof.remnants):
        await db.renew()


async def merge_index(db: Database, tables: Sequence[str] = SEARCH_TABLES) -> None:
    """Merge full-text indexes into one run of pages each, a part at a time: words that are gone are left out."""
    for table in tables:
        await db.write(_merge, table, -_MERGE_PAGES)
        while await db.write(_merge, table, _MERGE_PAGES):
            pass


def _merge(session: Session, table: str, pages: int) -> bool:
    """One part of the merge; whether there may be more (FTS5, the 'merge' command)."""
    before = session.value("SELECT total_changes()")
    session.execute(f"INSERT INTO {table}({table}, rank) VALUES ('merge', ?)", (pages,))
    return int(session.value("SELECT total_changes()") or 0) - int(before or 0) >= 2


async def sweep(db: Database, brief: Brief, marks: frozenset[str]) -> int:
    """Black out what was found, by its marks, in every text column of every row that stays; how many rows."""
    texts = sorted(
        {
            form.decode()
            for one in brief.traces.patterns
            if one.certain and one.mark in marks
            for form in one.forms
            if _is_text(form)
        },
        key=len,
        reverse=True,
    )
    swept = 0
    for table, column in await db.read(_text_columns):
        for text in texts:
            swept += await db.write(_black_out, table, column, text)
    for text in texts:
        for id in await db.read(_messages_with, text):
            swept += await db.write(erasing.mask_message, id, texts)
    return swept


def _is_text(form: bytes) -> bool:
    try:
        return "\0" not in form.decode()
    except UnicodeDecodeError:
        return False


def _text_columns(session: Session) -> list[tuple[str, str]]:
    return [
        (table, row[1])
        for table in TABLES
        if table not in _FIXED
        for row in session.rows(f"PRAGMA table_info({table})")
        if row[2] == "TEXT" and not row[5]
    ]


def _messages_with(session: Session, text: str) -> list[int]:
    rows = session.rows("SELECT id FROM message WHERE instr(body, ?1) OR instr(payload, ?1)", (text,))
    return [row[0] for row in rows]


def _black_out(session: Session, table: str, column: str, text: str) -> int:
    try:
        return int(
            session.execute(
                f"UPDATE {table} SET {column} = replace({column}, ?1, ?2) WHERE instr({column}, ?1)",
                (text, erasing.MASK),
            ).rowcount
        )
    except SqlError:
        return 0  # a column of the kept proof that may not change: the next proof names what is left
