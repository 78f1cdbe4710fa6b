"""Taking back what was done: a change set is what one press of a button changed, its journal entries say how.

Entries are taken back newest first, in parts, and the work goes on where it stopped if the program ends. Nothing that
somebody changed since is overwritten: it is kept, and named in what is returned.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Final, TypeVar

import msgspec

from sanjog_desktop.actions import audit, reverting
from sanjog_desktop.actions.reverting import Kept
from sanjog_desktop.domain.clock import DAY
from sanjog_desktop.domain.errors import NotFound, UserError
from sanjog_desktop.domain.ids import new_id
from sanjog_desktop.store.reads.change_sets import last_undoable, recent_changes
from sanjog_desktop.store.session import Session

__all__ = [
    "UNDO_FOR", "Kept", "UndoProgress", "as_one", "begin_change", "finish_change", "forget_old", "last_undoable",
    "recent_changes", "settle_unfinished", "undo_all", "undo_step",
]  # fmt: skip

UNDO_FOR: Final = 30 * DAY
"""So long a change can be taken back."""
_T = TypeVar("_T")


class UndoProgress(msgspec.Struct, frozen=True):
    """How far undoing came: journal entries ``done`` in this part and ``left``, and what was ``kept`` as it is."""

    done: int
    left: int
    kept: tuple[Kept, ...] = ()


def begin_change(session: Session, kind: str, title: str, staff: str = "") -> str:
    """Open a change set; what is written under its id is undone together. ``kind``: edit, bulk, import or merge;
    ``title`` a code for the words of the window. Returns its id."""
    id = new_id()
    session.execute(
        "INSERT INTO change_set(id, kind, title, staff, at, state) VALUES (?, ?, ?, ?, ?, 'running')",
        (id, kind, title, staff, session.now()),
    )
    session.changed("change_set", id)
    return id


def finish_change(session: Session, id: str, counts: Mapping[str, int] | None = None) -> bool:
    """Close a change set that went through; from now on it can be undone for thirty days.

    ``False`` when nothing was changed under it: then there is nothing to undo, and no set.
    """
    if not _has_entries(session, id) and session.value("SELECT kind FROM change_set WHERE id = ?", (id,)) in (
        "edit",
        "bulk",
    ):
        session.execute("DELETE FROM change_set WHERE id = ?", (id,))
        return False
    session.execute(
        "UPDATE change_set SET state = 'done', counts = ?, undo_until_at = ? WHERE id = ? AND state = 'running'",
        (_json(counts or {}), session.now() + UNDO_FOR, id),
    )
    session.changed("change_set", id)
    return True


@contextmanager
def own_change(session: Session, given: str | None, title: str, staff: str) -> Iterator[str]:
    """The change set an action writes under: the one ``given``, or one of its own when it is ``None``.

    '' means that this cannot be undone. A set of its own is kept only if something was written under it.
    """
    if given is not None:
        yield given
        return
    id = new_id()
    yield id
    if _has_entries(session, id):
        now = session.now()
        session.execute(
            "INSERT INTO change_set(id, kind, title, staff, at, undo_until_at) VALUES (?, 'edit', ?, ?, ?, ?)",
            (id, title, staff, now, now + UNDO_FOR),
        )
        session.changed("change_set", id)


def as_one(session: Session, title: str, staff: str, act: Callable[[Session, str], _T]) -> _T:
    """Do several things that one undo takes back: ``act`` is given the session and the id of the change set."""
    with own_change(session, None, title, staff) as change_set:
        return act(session, change_set)


def undo_step(session: Session, id: str, limit: int = 200, *, staff: str = "") -> UndoProgress:
    """Take back the next ``limit`` entries of a change set; call it until nothing is ``left``.

    A set that is still running may be undone too: that is how an import is cancelled. Raises :class:`NotFound`, and
    :class:`UserError` once the thirty days are over or when it is a merge, which has an undo of its own.
    """
    row = session.one("SELECT kind, state, undo_until_at, undo_before, undo_left FROM change_set WHERE id = ?", (id,))
    if row is None:
        raise NotFound("There is nothing to undo any more.")
    kind, state, until, before, left = row
    if state == "undone":
        return UndoProgress(0, 0)
    if kind == "merge":
        raise UserError("Two entries were made one here.", "Undo it from the list of duplicates.")
    if state == "done" and (until is None or until <= session.now()):
        raise UserError("This was done too long ago to be undone.", "It can be undone for 30 days.")
    if state != "undoing":
        before, left = session.one(
            "SELECT coalesce(max(seq), 0) + 1, count(*) FROM journal WHERE change_set = ?", (id,)
        ) or (0, 0)
        audit.record(session, "undo", "change_set", id, actor=staff)
    entries = session.rows(
        "SELECT seq, kind, subject_id, act, fields FROM journal WHERE change_set = ? AND seq < ?"
        " ORDER BY seq DESC LIMIT ?",
        (id, before, limit),
    )
    kept = reverting.revert(session, entries, staff=staff)
    finished = len(entries) < limit
    left = 0 if finished else max(0, left - len(entries))
    session.execute(
        "UPDATE change_set SET state = ?, undo_before = ?, undo_left = ?, undone_at = ? WHERE id = ?",
        (
            "undone" if finished else "undoing",
            entries[-1][0] if entries else before,
            left,
            session.now() if finished else None,
            id,
        ),
    )
    session.changed("change_set", id)
    # Something is left as long as the last part was not seen to be the last.
    return UndoProgress(len(entries), 0 if finished else max(1, left), kept)


def undo_all(session: Session, id: str, *, staff: str = "") -> UndoProgress:
    """Take back a small change set, such as one edit, in one go."""
    done, kept = 0, list[Kept]()
    while True:
        step = undo_step(session, id, staff=staff)
        done += step.done
        kept += step.kept
        if not step.left:
            return UndoProgress(done, 0, tuple(kept))


def settle_unfinished(session: Session, before: int) -> list[str]:
    """What a crash cut off of changes begun ``before`` (milliseconds, when this run of the program began): an edit or a
    bulk change is closed with what it did, so that it can be undone. Returns the ids of those whose undoing has to go
    on, oldest first. Imports are settled by ``actions.import_undo``, merges by ``actions.person_merge``.
    """
    session.execute(
        "DELETE FROM change_set WHERE state = 'running' AND kind IN ('edit', 'bulk') AND at < ?"
        " AND NOT EXISTS (SELECT 1 FROM journal j WHERE j.change_set = change_set.id)",
        (before,),
    )
    session.execute(
        "UPDATE change_set SET state = 'done', undo_until_at = ? WHERE state = 'running' AND kind IN ('edit', 'bulk')"
        " AND at < ?",
        (session.now() + UNDO_FOR, before),
    )
    return [
        row[0]
        for row in session.rows(
            "SELECT id FROM change_set WHERE state = 'undoing' AND kind IN ('edit', 'bulk') ORDER BY at, rowid"
        )
    ]


def forget_old(session: Session, limit: int = 200) -> int:
    """Drop change sets whose time is over and that nothing else names; returns how many. The journal stays."""
    done = session.execute(
        "DELETE FROM change_set WHERE id IN (SELECT id FROM change_set WHERE at < ? AND state IN ('done', 'undone')"
        " AND kind IN ('edit', 'bulk') LIMIT ?)",
        (session.now() - UNDO_FOR - DAY, limit),
    )
    return int(done.rowcount)


def _has_entries(session: Session, id: str) -> bool:
    return session.value("SELECT 1 FROM journal WHERE change_set = ? LIMIT 1", (id,)) is not None


def _json(value: Any) -> str:
    return msgspec.json.encode(value).decode()
