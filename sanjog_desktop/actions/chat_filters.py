"""Questions to the list of chats that staff named: saved, renamed, taken away. They stay on this PC."""

from __future__ import annotations

from typing import Final

from sanjog_desktop.actions import audit
from sanjog_desktop.domain.chat_query import ChatQuery
from sanjog_desktop.domain.errors import NotFound, UserError
from sanjog_desktop.domain.ids import new_id
from sanjog_desktop.store.session import Session

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
    _note(session, id, "chat_filter_save", staff)
    return id


def update(
    session: Session, id: str, *, name: str | None = None, query: ChatQuery | None = None, staff: str = ""
) -> None:
    """Change what is given. Raises :class:`NotFound` for one that is gone, :class:`UserError` as :func:`save` does."""
    if session.value("SELECT 1 FROM chat_filter WHERE id = ?", (id,)) is None:
        raise NotFound("This saved filter is no longer there.")
    if name is not None:
        session.execute("UPDATE chat_filter SET name = ? WHERE id = ?", (_free(session, name, id), id))
    if query is not None:
        session.execute("UPDATE chat_filter SET query = ? WHERE id = ?", (query.to_json(), id))
    _note(session, id, "chat_filter_save", staff)


def remove(session: Session, id: str, *, staff: str = "") -> None:
    """Take a saved filter away. Raises :class:`NotFound` for one that is gone."""
    if not session.execute("DELETE FROM chat_filter WHERE id = ?", (id,)).rowcount:
        raise NotFound("This saved filter is no longer there.")
    _note(session, id, "chat_filter_remove", staff)


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
