"""Questions to the list that staff named: saved, renamed, pinned, put in order, taken away.

They stay on this PC and hold no answers: the words looked for, which may be somebody's name, are not kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import msgspec

from sanjog_desktop.actions import audit
from sanjog_desktop.domain.errors import NotFound, UserError
from sanjog_desktop.domain.ids import new_id
from sanjog_desktop.domain.register_query import RegisterQuery
from sanjog_desktop.store.session import Session

LONGEST: Final = 60
MOST: Final = 200


def save(session: Session, name: str, query: RegisterQuery, *, pinned: bool = False, staff: str = "") -> str:
    """Keep a question under a new name; its id. The words looked for are left out.

    Raises :class:`UserError` for an empty or long name, one that is taken, or a question that makes no sense.
    """
    name = _free(session, name)
    if int(session.value("SELECT count(*) FROM saved_filter") or 0) >= MOST:
        raise UserError("There are very many saved filters already.", "Delete one that nobody uses.")
    id = new_id()
    session.execute(
        "INSERT INTO saved_filter(id, name, query, pinned, place, created_by, created_at) VALUES"
        " (?, ?, ?, ?, (SELECT coalesce(max(place), 0) + 1 FROM saved_filter), ?, ?)",
        (id, name, _kept(query), int(pinned), staff, session.now()),
    )
    _note(session, id, "saved_filter_save", staff)
    return id


def update(
    session: Session,
    id: str,
    *,
    name: str | None = None,
    query: RegisterQuery | None = None,
    pinned: bool | None = None,
    staff: str = "",
) -> None:
    """Change what is given. Raises :class:`NotFound` for one that is gone, :class:`UserError` as :func:`save` does."""
    _check_there(session, id)
    values: dict[str, object] = {}
    if name is not None:
        values["name"] = _free(session, name, id)
    if query is not None:
        values["query"] = _kept(query)
    if pinned is not None:
        values["pinned"] = int(pinned)
    if values:
        sets = ", ".join(f"{column} = ?" for column in values)
        session.execute(f"UPDATE saved_filter SET {sets} WHERE id = ?", (*values.values(), id))
        _note(session, id, "saved_filter_save", staff)


def put_in_order(session: Session, ids: Sequence[str]) -> None:
    """Show the saved filters in this order; those not named come after them as they were."""
    session.execute("UPDATE saved_filter SET place = place + ?", (len(ids),))
    session.executemany(
        "UPDATE saved_filter SET place = ? WHERE id = ?", [(at, id) for at, id in enumerate(ids, 1)]
    )
    for id in ids:
        session.changed("saved_filter", id)


def remove(session: Session, id: str, *, staff: str = "") -> None:
    """Take a saved filter away. Raises :class:`NotFound` for one that is gone."""
    _check_there(session, id)
    session.execute("DELETE FROM saved_filter WHERE id = ?", (id,))
    _note(session, id, "saved_filter_remove", staff)


def _kept(query: RegisterQuery) -> str:
    return msgspec.structs.replace(query.checked(), text="").to_json()


def _free(session: Session, name: str, own: str = "") -> str:
    name = " ".join(name.split())
    if not name:
        raise UserError("A name is needed.")
    if len(name) > LONGEST:
        raise UserError("This name is too long.", "Use a shorter one.")
    if session.value("SELECT 1 FROM saved_filter WHERE name = ? AND id <> ?", (name, own)) is not None:
        raise UserError("There is a saved filter of this name already.", "Choose another name.")
    return name


def _check_there(session: Session, id: str) -> None:
    if session.value("SELECT 1 FROM saved_filter WHERE id = ?", (id,)) is None:
        raise NotFound("This saved filter is no longer there.")


def _note(session: Session, id: str, act: str, staff: str) -> None:
    audit.record(session, act, "saved_filter", id, actor=staff)
    session.changed("saved_filter", id)
