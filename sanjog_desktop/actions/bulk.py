"""One thing done to many people: labelled, given to somebody, put on the list, set to a status.

It is done in parts, so that nobody at the desk waits for it, under one change set, so that one press takes it back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final

import msgspec

from sanjog_desktop.actions import contacts, follow_ups, labels
from sanjog_desktop.actions.undo import Kept, UndoProgress, begin_change, finish_change, undo_step
from sanjog_desktop.domain.ids import ContactId
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.session import Session

CHUNK: Final = 40
"""People of one transaction, so that it stays under 20 ms."""


class PutLabels(msgspec.Struct, frozen=True):
    """Put labels on and take others off, by their ids."""

    add: tuple[str, ...] = ()
    remove: tuple[str, ...] = ()


class Assign(msgspec.Struct, frozen=True):
    """Give people to a member of the staff; '' gives them back to whoever looks after the family."""

    owner: str


class SetFollowUp(msgspec.Struct, frozen=True):
    """Put something to do by a day (ISO date) on each."""

    due_on: str
    what: str = ""
    owner: str = ""


class SetStatus(msgspec.Struct, frozen=True):
    """Say how they all stand, and why."""

    status: str
    reason: str = ""


Change = PutLabels | Assign | SetFollowUp | SetStatus
_TITLES: Final[dict[type[object], str]] = {
    PutLabels: "bulk_labels", Assign: "bulk_assign", SetFollowUp: "bulk_follow_up", SetStatus: "bulk_status",
}  # fmt: skip


class BulkResult(msgspec.Struct, frozen=True):
    """What became of it: ``change_set`` undoes it ('' when nothing was changed); people ``changed``, and ``skipped``
    because they are gone or erased. ``cancelled``: stopped on the way, what was done stays and can be undone."""

    change_set: str
    changed: int
    skipped: int
    cancelled: bool = False


async def run(
    db: Database,
    contact_ids: Sequence[str],
    change: Change,
    *,
    staff: str = "",
    progress: Callable[[int, int], None] | None = None,
    is_cancelled: Callable[[], bool] | None = None,
) -> BulkResult:
    """Do one thing to many people; ``progress`` hears (done, all) after each part.

    Raises :class:`UserError` when it cannot be done to anybody (no such label, status or day); nothing is changed then.
    """
    ids = list(dict.fromkeys(contact_ids))
    change_set = await db.write(begin_change, "bulk", _TITLES[type(change)], staff)
    changed = skipped = done = 0
    cancelled = False
    try:
        for part in _parts(ids):
            if cancelled := is_cancelled is not None and is_cancelled():
                break
            one, other = await db.write(step, part, change, staff=staff, change_set=change_set)
            changed, skipped, done = changed + one, skipped + other, done + len(part)
            if progress is not None:
                progress(done, len(ids))
    finally:
        kept = await db.write(finish_change, change_set, {"people": changed, "skipped": skipped})
    return BulkResult(change_set if kept else "", changed, skipped, cancelled)


async def undo(
    db: Database,
    change_set: str,
    *,
    staff: str = "",
    progress: Callable[[int, int], None] | None = None,
    limit: int = 100,
) -> UndoProgress:
    """Take back any change set part by part; what was kept is in the result. ``progress`` hears (done, left)."""
    done, kept = 0, list[Kept]()
    while True:
        part = await db.write(undo_step, change_set, limit, staff=staff)
        done += part.done
        kept += part.kept
        if progress is not None:
            progress(done, part.left)
        if not part.left:
            return UndoProgress(done, 0, tuple(kept))


def step(
    session: Session, contact_ids: Sequence[str], change: Change, *, staff: str = "", change_set: str | None = None
) -> tuple[int, int]:
    """One part of it, at most :data:`CHUNK` people: how many were changed, and how many passed over."""
    if isinstance(change, PutLabels):
        gone = sum(1 for id in contact_ids if not _is_there(session, id))
        changed = labels.put_labels(
            session, contact_ids, change.add, change.remove, staff=staff, change_set=change_set
        )
        return changed, gone
    changed = skipped = 0
    for id in contact_ids:
        if _is_there(session, id):
            changed += _one(session, ContactId(id), change, staff, change_set)
        else:
            skipped += 1
    return changed, skipped


def _one(
    session: Session, id: ContactId, change: Assign | SetFollowUp | SetStatus, staff: str, change_set: str | None
) -> bool:
    if isinstance(change, Assign):
        return contacts.edit(session, id, {"owner": change.owner}, staff=staff, change_set=change_set)
    if isinstance(change, SetStatus):
        return contacts.set_status(
            session, id, change.status, change.reason, staff=staff, change_set=change_set
        )
    follow_ups.set_follow_up(
        session, id, change.due_on, change.what, owner=change.owner, staff=staff, change_set=change_set
    )
    return True


def _is_there(session: Session, id: str) -> bool:
    return session.value("SELECT erased_at IS NULL FROM contact WHERE id = ?", (id,)) == 1


def _parts(ids: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(ids), CHUNK):
        yield ids[start : start + CHUNK]
