"""Taking an import back: one that was cancelled, one a crash cut off, or one that staff do not want after all.

People whom nothing but the import speaks of go many at a time; all others, and what was changed on cards that were
there before, are taken back entry by entry (``actions.undo``), which keeps what somebody changed since.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import msgspec

from sanjog_desktop.actions import audit, chat_import, undo
from sanjog_desktop.actions.reverting import ROWS
from sanjog_desktop.store.session import Session

AT_ONCE: Final = 100
"""People taken out in one transaction."""
#: What shows that somebody has dealt with a person since: then each entry is looked at by itself.
_TOUCHED: Final = (
    "SELECT 1 FROM conversation x WHERE x.contact_id = c.id",
    "SELECT 1 FROM consent x WHERE x.contact_id = c.id",
    "SELECT 1 FROM disclosure x WHERE x.contact_id = c.id OR x.recipient_contact_id = c.id",
    "SELECT 1 FROM privacy_request x WHERE x.contact_id = c.id",
    "SELECT 1 FROM evidence_file x WHERE x.contact_id = c.id",
    "SELECT 1 FROM export_file x WHERE x.contact_id = c.id",
    "SELECT 1 FROM legal_hold x WHERE x.contact_id = c.id",
    "SELECT 1 FROM request_change x WHERE x.contact_id = c.id",
    "SELECT 1 FROM merge_record x WHERE x.kept_id = c.id OR x.gone_id = c.id",
    "SELECT 1 FROM contact_file x WHERE x.contact_id = c.id",
    "SELECT 1 FROM contact_point p JOIN conversation v ON v.contact_point_id = p.id WHERE p.contact_id = c.id",
    "SELECT 1 FROM contact_point p WHERE p.contact_id = c.id AND p.user_id IS NOT NULL",
)
_KINDS: Final = ", ".join(f"'{kind}'" for kind in ROWS)
_MADE: Final = (
    "SELECT seq, subject_id FROM journal WHERE change_set = ? AND seq < ? AND kind = 'contact' AND act = 'create'"
    " ORDER BY seq DESC LIMIT ?"
)
_UNTOUCHED: Final = (
    "SELECT c.no, c.id FROM json_each(?1) j JOIN contact c ON c.id = j.value WHERE c.erased_at IS NULL"
    f" AND NOT EXISTS (SELECT 1 FROM journal n WHERE n.kind IN ({_KINDS}) AND n.subject_id = c.id"
    "   AND n.change_set IS NOT ?2)" + "".join(f" AND NOT EXISTS ({one})" for one in _TOUCHED)
)
#: A number others answer as well passes to one of them, which is for the single entries to do.
_SHARED_ON: Final = (
    "SELECT DISTINCT p.contact_id FROM json_each(?1) j JOIN contact_point p ON p.contact_id = j.value"
    " JOIN shared_point s ON s.contact_point_id = p.id WHERE s.contact_id NOT IN (SELECT value FROM json_each(?1))"
)
#: What the import made that nobody is left in, and nobody else wrote about.
_UNUSED: Final = {
    kind: f"SELECT j.subject_id FROM journal j WHERE j.change_set = ?1 AND j.kind = '{kind}' AND j.act = 'create'"
    f" AND EXISTS (SELECT 1 FROM {kind} f WHERE f.id = j.subject_id)"
    f" AND NOT EXISTS (SELECT 1 FROM {table} x WHERE x.{column} = j.subject_id)"
    f" AND NOT EXISTS (SELECT 1 FROM journal n WHERE n.kind = '{kind}' AND n.subject_id = j.subject_id"
    "   AND n.change_set IS NOT ?1) LIMIT ?2"
    for kind, table, column in (("family", "contact", "family_id"), ("label", "contact_label", "label_id"))
}


class TakenBack(msgspec.Struct, frozen=True):
    """How far taking back came: about so many rows are ``left``, 0 when it is done; what was ``kept`` as it is."""

    left: int
    kept: tuple[undo.Kept, ...] = ()


def begin_taking_back(session: Session, import_id: str, staff: str = "") -> int:
    """Say that an import is being taken back, so that a crash does not stop it; returns how many rows it had.

    Raises as :func:`actions.undo.undo_step` does for what cannot be undone any more.
    """
    undo.undo_step(session, import_id, 0, staff=staff)
    return _left(session, import_id)


def take_back(session: Session, import_id: str, staff: str = "") -> TakenBack:
    """Take the next part of an import back; call it until nothing is ``left``. What is left of a run that was cut
    off goes too: its row among the imports.
    """
    if chat_import.drop_messages(session, import_id):
        return TakenBack(_left(session, import_id))
    finished = session.value("SELECT finished_at FROM import_run WHERE id = ?", (import_id,))
    is_told = finished is not None
    if _drop_people(session, import_id, is_told=is_told, staff=staff) or any(
        _drop_unused(session, import_id, kind, is_told=is_told, staff=staff) for kind in _UNUSED
    ):
        return TakenBack(_left(session, import_id))
    step = undo.undo_step(session, import_id, AT_ONCE, staff=staff)
    if not step.left and finished is None:
        _forget(session, import_id)
    return TakenBack(step.left, step.kept)


def _left(session: Session, import_id: str) -> int:
    """Rows that are still to be taken back, as far as that is known without counting; at least one."""
    return max(1, int(session.value("SELECT position FROM import_run WHERE id = ?", (import_id,)) or 0))


def _drop_people(session: Session, import_id: str, *, is_told: bool, staff: str) -> bool:
    """Take the newest people of an import out whom nobody touched since; ``False`` when there are none left."""
    before = 1 << 62
    while made := session.rows(_MADE, (import_id, before, AT_ONCE)):
        before = made[-1][0]
        ids = [id for _seq, id in made]
        listed = msgspec.json.encode(ids).decode()
        passing = {row[0] for row in session.rows(_SHARED_ON, (listed,))}
        clean = [(no, id) for no, id in session.rows(_UNTOUCHED, (listed, import_id)) if id not in passing]
        if not clean:
            continue
        session.executemany("DELETE FROM person_search WHERE no = ?", [(no,) for no, _id in clean])
        session.executemany("DELETE FROM contact WHERE id = ?", [(id,) for _no, id in clean])
        session.executemany("DELETE FROM duplicate_todo WHERE no = ?", [(no,) for no, _id in clean])
        session.execute("UPDATE import_run SET position = position - ? WHERE id = ?", (len(clean), import_id))
        _strike_out(session, "contact", [id for _no, id in clean], is_told=is_told, staff=staff)
        return True
    return False


def _drop_unused(session: Session, import_id: str, kind: str, *, is_told: bool, staff: str) -> bool:
    """Take out families or labels that the import made and nobody is left in; ``False`` when there are none."""
    ids = [id for (id,) in session.rows(_UNUSED[kind], (import_id, AT_ONCE))]
    if ids:
        session.executemany(f"DELETE FROM {kind} WHERE id = ?", [(id,) for id in ids])
        _strike_out(session, kind, ids, is_told=is_told, staff=staff)
    return bool(ids)


def _strike_out(session: Session, kind: str, ids: Sequence[str], *, is_told: bool, staff: str) -> None:
    """Nobody is left whom an erasure could find the entries about them by. That they are gone is told to those who may
    have heard of them: of an import that was finished.
    """
    listed = msgspec.json.encode(ids).decode()
    session.execute(
        f"DELETE FROM journal WHERE kind IN ({_KINDS}) AND subject_id IN (SELECT value FROM json_each(?))",
        (listed,),
    )
    if is_told:
        session.executemany(
            "INSERT INTO journal(kind, subject_id, act, fields, device_id, staff, at)"
            " VALUES (?, ?, 'remove', '{}', ?, ?, ?)",
            [(kind, id, session.device_id, staff, session.now()) for id in ids],
        )
    session.changed(kind, ids[0])


def _forget(session: Session, import_id: str) -> None:
    """Nobody has seen this import come in, so nobody needs to see that it went."""
    session.execute("DELETE FROM import_run WHERE id = ?", (import_id,))
    if session.value("SELECT 1 FROM journal WHERE change_set = ? LIMIT 1", (import_id,)) is None:
        session.execute("DELETE FROM change_set WHERE id = ?", (import_id,))
    audit.record(session, "import_taken_back", "import_run", import_id)
