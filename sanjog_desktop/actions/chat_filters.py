"""Questions to the list of chats that staff named: saved, renamed, taken away; every PC of the office has them."""

from __future__ import annotations

from typing import Any, Final

from sanjog_desktop.actions import audit, journal
from sanjog_desktop.domain.chat_query import ChatQuery
from sanjog_desktop.domain.errors import NotFound, UserError
from sanjog_desktop.domain.ids import new_id
from sanjog_desktop.store.session import Session

KIND: Final = "chat_filter"
LONGEST: Final = 60
MOST: Final = 100


def save(session: Session, name: str, query: ChatQuery, *, staff: str = "") -> str:
    """Keep a question under a new name; its id. Raises :class:`UserError` for a name that is empty, long or taken."""
    name = _free(session, name)
    if int(session.value("SELECT count(*) FROM chat_filter") or 0) >= MOST:
        raise UserError("There are very many saved filters already.", "Delete one that nobody uses.")
    id = new_id()
    session.execute(
        "INSERT INTO chat_filter(id, name, query, place, created_by, created_at) VALUES"
        " (?, ?, ?, (SELECT coalesce(max(place), 0) + 1 FROM chat_filter), ?, ?)",
        (id, name, query.to_json(), staff, session.now()),
    )
    place = session.value("SELECT place FROM chat_filter WHERE id = ?", (id,))
    told = {"name": name, "query": query.to_json(), "place": place, "created_by": staff}
    journal.note(session, KIND, id, "create", told, staff=staff)
    _note(session, id, "chat_filter_save", staff)
    return id


def update(
    session: Session, id: str, *, name: str | None = None, query: ChatQuery | None = None, staff: str = ""
) -> None:
    """Change what is given. Raises :class:`NotFound` for one that is gone, :class:`UserError` as :func:`save` does."""
    before = _row(session, id)
    given = {
        "name": None if name is None else _free(session, name, id),
        "query": None if query is None else query.to_json(),
    }
    edits = {key: [before[key], value] for key, value in given.items() if value not in (None, before[key])}
    for column, (_before, after) in edits.items():
        session.execute(f"UPDATE chat_filter SET {column} = ? WHERE id = ?", (after, id))
    if edits:
        journal.note(session, KIND, id, "edit", edits, staff=staff)
    _note(session, id, "chat_filter_save", staff)


def remove(session: Session, id: str, *, staff: str = "") -> None:
    """Take a saved filter away. Raises :class:`NotFound` for one that is gone."""
    row = _row(session, id)
    session.execute("DELETE FROM chat_filter WHERE id = ?", (id,))
    journal.note(session, KIND, id, "remove", row, staff=staff)
    _note(session, id, "chat_filter_remove", staff)


def _row(session: Session, id: str) -> dict[str, Any]:
    columns = ("name", "query", "place", "created_by", "created_at")
    row = session.one(f"SELECT {', '.join(columns)} FROM chat_filter WHERE id = ?", (id,))
    if row is None:
        raise NotFound("This saved filter is no longer there.")
    return dict(zip(columns, row, strict=True))


def _free(session: Session, name: str, own: str = "") -> str:
    name = " ".join(name.split())
    if not name:
        raise UserError("A name is needed.")
    if len(name) > LONGEST:
        raise UserError("This name is too long.", "Use a shorter one.")
    if session.value("SELECT 1 FROM chat_filter WHERE name = ? AND id <> ?", (name, own)) is not None:
        raise UserError("There is a saved filter of this name already.", "Choose another name.")
    return name


def _note(session: Session, id: str, act: str, staff: str) -> None:
    audit.record(session, act, "chat_filter", id, actor=staff)
    session.changed("chat_filter", id)
