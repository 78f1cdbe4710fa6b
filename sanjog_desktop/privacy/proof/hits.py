"""Where what a proof found lies, so that a person can say whose it is; and what they said already.

A find in the store's bytes says which pattern was met, not in which record. The records are looked up here, and the
word of a person holds for one record or one file: the same words anywhere else are found again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import msgspec

from sanjog_desktop.actions.identity_keys import identity_keys
from sanjog_desktop.privacy.erasure.brief import Brief
from sanjog_desktop.privacy.proof.traces import Pattern
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.session import Session
from sanjog_desktop.store.tables import TABLES

if TYPE_CHECKING:
    from sanjog_desktop.privacy.proof.proof import Remnant

FILE: Final = "file"
IN_FILE: Final = "file "
"""Begins the place of a remnant in a file; its path follows."""
_EXCERPT: Final = 60
_SECRET: Final = frozenset({"tombstone", "audit", "setting"})
"""Tables that hold hashes and secrets, the control of the proof among them: never anybody's words."""
_RAW: Final = (("inbound_event", "raw"),)


class Judged(msgspec.Struct, frozen=True):
    """What a person said is somebody else's: a keyed hash of the place, the pattern's mark, and ``where`` (a table, or
    ``file``). Names nobody.
    """

    id: str
    kind: str
    mark: str
    where: str


class Hit(msgspec.Struct, frozen=True):
    """One record or file with something of the person in it. ``words`` are what was looked for, ``met`` how they are
    written there, ``place`` the path of a file or the column, ``around`` the text about them; ``key`` the values of
    the primary key.
    """

    id: str
    kind: str
    mark: str
    words: str
    where: str
    place: str
    around: str = ""
    met: str = ""
    key: tuple[Any, ...] = ()


def file_id(session: Session, path: str) -> str:
    """By what a file is known without its name."""
    return identity_keys(session).digest(f"hit|{FILE}|{path}").hex()[:16]


def record_hits(session: Session, brief: Brief, marks: Iterable[str]) -> list[Hit]:
    """The records that hold a pattern with one of the marks, each once."""
    wanted = frozenset(marks) - {""}
    patterns = [one for one in brief.traces.patterns if one.certain and one.mark in wanted]
    found: dict[str, Hit] = {}
    for table, column, keys in _columns(session) if patterns else ():
        for pattern in patterns:
            for hit in _in_column(session, table, column, keys, pattern):
                found.setdefault(hit.id, hit)
    return list(found.values())


async def settle(
    db: Database, brief: Brief, remnants: Sequence[Remnant], judged: Sequence[Judged]
) -> tuple[list[Remnant], list[Judged]]:
    """Take out of the remnants what a person said is somebody else's; what is left, and what was taken out."""
    if not judged:
        return list(remnants), []
    known = {one.id: one for one in judged}
    marks = {one.mark for one in judged if one.where != FILE}
    hits = await db.read(record_hits, brief, marks)
    open_marks = {hit.mark for hit in hits if hit.id not in known}
    settled_marks = {hit.mark for hit in hits} - open_marks
    left: list[Remnant] = []
    taken: dict[str, Judged] = {}
    for one in remnants:
        if one.where.startswith(IN_FILE):
            id = await db.read(file_id, one.where.removeprefix(IN_FILE))
            if id in known:
                taken[id] = known[id]
                continue
        elif one.mark in settled_marks:
            taken.update((hit.id, known[hit.id]) for hit in hits if hit.mark == one.mark)
            continue
        left.append(one)
    return left, list(taken.values())


def _columns(session: Session) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """(table, column, columns of the primary key) wherever people's words may stand."""
    for table in TABLES:
        if table in _SECRET:
            continue
        keys = key_columns(session, table)
        for row in session.rows(f"PRAGMA table_info({table})"):
            if row[2] == "TEXT" or (table, row[1]) in _RAW:
                yield table, row[1], keys


def key_columns(session: Session, table: str) -> tuple[str, ...]:
    """The columns of a table's primary key, in their order in it."""
    about = session.rows(f"PRAGMA table_info({table})")
    return tuple(row[1] for row in sorted(about, key=lambda row: row[5]) if row[5])


def _in_column(
    session: Session, table: str, column: str, keys: tuple[str, ...], pattern: Pattern
) -> Iterator[Hit]:
    names = ", ".join((*keys, column))
    for form in pattern.forms:
        rows = session.rows(f"SELECT {names} FROM {table} WHERE instr(CAST({column} AS BLOB), ?)", (form,))
        for *key, value in rows:
            text = value.decode(errors="replace") if isinstance(value, bytes) else str(value)
            met = form.decode(errors="replace")
            yield Hit(
                identity_keys(session).digest(f"hit|{table}|{column}|{key}").hex()[:16],
                pattern.kind, pattern.mark, words_of_pattern(pattern), table, column, _around(text, met), met,
                tuple(key),
            )  # fmt: skip


def words_of_pattern(pattern: Pattern) -> str:
    """What is looked for, to be read by a person."""
    return pattern.forms[0].decode(errors="replace")


def _around(text: str, found: str) -> str:
    at = max(0, text.find(found) - _EXCERPT)
    piece = text[at : at + len(found) + 2 * _EXCERPT].replace("\n", " ")
    return f"{'…' if at else ''}{piece}{'…' if at + len(piece) < len(text) else ''}"


def file_hit(session: Session, path: Path, kind: str, mark: str, words: str) -> Hit:
    """A file with something of the person in it."""
    return Hit(file_id(session, str(path)), kind, mark, words, FILE, str(path))
