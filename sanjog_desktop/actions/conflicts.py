"""Choosing between two values of a field that two people changed apart, or writing a third."""

from __future__ import annotations

from typing import Any

import msgspec

from sanjog_desktop.actions import audit, cancelling, journal
from sanjog_desktop.actions.reverting import ROWS
from sanjog_desktop.domain.errors import NotFound, UserError
from sanjog_desktop.store.search_index import reindex_contact
from sanjog_desktop.store.session import Session


def choose(session: Session, conflict_id: str, value: Any, *, staff: str = "") -> None:
    """Let a value stand: the one, the other, what was before, or another. The other PCs learn of it by the journal.

    Raises :class:`NotFound` when somebody has chosen meanwhile, or the person is gone.
    """
    row = session.one(
        "SELECT kind, subject_id, contact_id, field FROM field_conflict WHERE id = ? AND chosen_at IS NULL",
        (conflict_id,),
    )
    if row is None:
        raise NotFound("Somebody has chosen here already.")
    kind, subject, contact_id, field = row
    id, _slash, name = field.rpartition("/")
    rows = ROWS[kind]
    keys = {column: key for column, key in ((rows.subject, subject), (rows.id, id)) if column}
    where = " AND ".join(f"{column} = ?" for column in keys)
    found = session.one(f"SELECT {name} FROM {rows.table} WHERE {where}", tuple(keys.values()))
    if found is None:
        raise NotFound("This entry is no longer there.")
    if contact_id and session.value("SELECT erased_at FROM contact WHERE id = ?", (contact_id,)) is not None:
        raise NotFound("This person's data was erased at their request.")
    if name == "name" and not value:
        raise UserError("A name is needed.")
    if found[0] != value:
        session.execute(f"UPDATE {rows.table} SET {name} = ? WHERE {where}", (value, *keys.values()))
    # Also where nothing changes: it says that both values were known when this one was chosen.
    journal.note(session, kind, subject, "choose", {**({"id": id} if id else {}), name: [found[0], value]}, staff=staff)
    session.execute(
        "UPDATE field_conflict SET chosen = ?, chosen_by = ?, chosen_at = ? WHERE kind = ? AND subject_id = ?"
        " AND field = ? AND chosen_at IS NULL",
        (msgspec.json.encode(value).decode(), staff, session.now(), kind, subject, field),
    )
    audit.record(session, "conflict_chosen", kind, subject, actor=staff, detail=name)
    cancelling.show_cancelled(session)
    session.changed("field_conflict", subject)
    session.changed("contact" if contact_id else kind, subject)
    if contact_id:
        reindex_contact(session, contact_id)
