"""Labels: one vocabulary for people and their chats, put on and taken off."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from sanjog_desktop.actions import audit, journal
from sanjog_desktop.actions.undo import own_change
from sanjog_desktop.domain.errors import NotFound, UserError
from sanjog_desktop.domain.ids import new_id
from sanjog_desktop.store.search_index import reindex_contact
from sanjog_desktop.store.session import Session

TONES: Final = ("info", "ok", "gold", "accent", "neutral", "bad")
LONGEST: Final = 40


def create_label(
    session: Session, name: str, *, tone: str = "info", staff: str = "", change_set: str | None = None
) -> str:
    """Add a label to the vocabulary; its id. One of this name, whatever its capitals, is given back as it is.

    Raises :class:`UserError` for an empty name, one longer than 40 letters, or a tone the theme does not have.
    """
    name = _name(name)
    if tone not in TONES:
        raise UserError("This is not one of the choices.", "Choose one from the list.")
    found = session.value("SELECT id FROM label WHERE name = ?", (name,))
    if found is not None:
        return str(found)
    id, now = new_id(), session.now()
    with own_change(session, change_set, "label_create", staff) as own:
        session.execute(
            "INSERT INTO label(id, name, tone, created_at) VALUES (?, ?, ?, ?)", (id, name, tone, now)
        )
        journal.note(session, "label", id, "create", {"name": name, "tone": tone}, staff=staff, change_set=own)
        audit.record(session, "label_create", "label", id, actor=staff)
    session.changed("label", id)
    return id


def rename(
    session: Session,
    label_id: str,
    name: str,
    *,
    tone: str | None = None,
    staff: str = "",
    change_set: str | None = None,
) -> None:
    """Give a label another name or tone, for everybody who bears it. Raises :class:`NotFound`, :class:`UserError`."""
    row = session.one("SELECT name, tone FROM label WHERE id = ?", (label_id,))
    if row is None:
        raise NotFound("This label is no longer there.")
    name = _name(name)
    if tone is not None and tone not in TONES:
        raise UserError("This is not one of the choices.", "Choose one from the list.")
    if session.value("SELECT 1 FROM label WHERE name = ? AND id <> ?", (name, label_id)) is not None:
        raise UserError("There is a label of this name already.", "Choose another name.")
    wanted = {"name": name, "tone": row[1] if tone is None else tone}
    edits = {
        key: [before, after] for (key, after), before in zip(wanted.items(), row, strict=True) if before != after
    }
    if not edits:
        return
    with own_change(session, change_set, "label_edit", staff) as own:
        session.execute("UPDATE label SET name = ?, tone = ? WHERE id = ?", (*wanted.values(), label_id))
        journal.note(session, "label", label_id, "edit", edits, staff=staff, change_set=own)
        audit.record(session, "label_edit", "label", label_id, actor=staff)
    session.changed("label", label_id)


def remove_label(session: Session, label_id: str, *, staff: str = "", change_set: str | None = None) -> None:
    """Take a label nobody bears out of the vocabulary.

    Raises :class:`NotFound`, and :class:`UserError` while somebody bears it: take it off them first.
    """
    row = session.one("SELECT name, tone, created_at FROM label WHERE id = ?", (label_id,))
    if row is None:
        raise NotFound("This label is no longer there.")
    if session.value("SELECT 1 FROM contact_label WHERE label_id = ? LIMIT 1", (label_id,)) is not None:
        raise UserError("Somebody bears this label.", "Take it off them first: filter by the label and select all.")
    with own_change(session, change_set, "label_remove", staff) as own:
        session.execute("DELETE FROM label WHERE id = ?", (label_id,))
        told = dict(zip(("name", "tone", "created_at"), row, strict=True))
        journal.note(session, "label", label_id, "remove", told, staff=staff, change_set=own)
        audit.record(session, "label_remove", "label", label_id, actor=staff)
    session.changed("label", label_id)


def put_labels(
    session: Session,
    contact_ids: Iterable[str],
    add: Iterable[str] = (),
    remove: Iterable[str] = (),
    *,
    staff: str = "",
    change_set: str | None = None,
) -> int:
    """Put labels (ids) on people and take others off; how many people it changed. Those who are gone are passed over.

    For more than two hundred people use ``actions.bulk``. Raises :class:`NotFound` for a label that is not there.
    """
    added, removed = tuple(dict.fromkeys(add)), tuple(dict.fromkeys(remove))
    names = {id: _label_name(session, id) for id in (*added, *removed)}
    changed = 0
    with own_change(session, change_set, "labels_put", staff) as own:
        for contact_id in dict.fromkeys(contact_ids):
            if session.value("SELECT erased_at IS NULL FROM contact WHERE id = ?", (contact_id,)) != 1:
                continue
            done = 0
            for id in added:
                if id not in removed:
                    done += _put(session, contact_id, id, names[id], staff, own)
            for id in removed:
                done += _take(session, contact_id, id, names[id], staff, own)
            if done:
                changed += 1
                audit.record(session, "labels_put", "contact", contact_id, actor=staff)
                _announce(session, contact_id)
    return changed


def _put(session: Session, contact_id: str, label_id: str, name: str, staff: str, own: str) -> int:
    done = session.execute(
        "INSERT OR IGNORE INTO contact_label(contact_id, label_id) VALUES (?, ?)", (contact_id, label_id)
    ).rowcount
    if done:
        told = {"id": label_id, "name": name}
        journal.note(session, "contact_label", contact_id, "create", told, staff=staff, change_set=own)
    return int(done)


def _take(session: Session, contact_id: str, label_id: str, name: str, staff: str, own: str) -> int:
    done = session.execute(
        "DELETE FROM contact_label WHERE contact_id = ? AND label_id = ?", (contact_id, label_id)
    ).rowcount
    if done:
        told = {"id": label_id, "name": name}
        journal.note(session, "contact_label", contact_id, "remove", told, staff=staff, change_set=own)
    return int(done)


def _announce(session: Session, contact_id: str) -> None:
    reindex_contact(session, contact_id)
    session.changed("contact", contact_id)
    for (conversation_id,) in session.rows("SELECT id FROM conversation WHERE contact_id = ?", (contact_id,)):
        session.changed("conversation", conversation_id)


def _label_name(session: Session, label_id: str) -> str:
    name = session.value("SELECT name FROM label WHERE id = ?", (label_id,))
    if name is None:
        raise NotFound("This label is no longer there.")
    return str(name)


def _name(name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise UserError("A name is needed.")
    if len(name) > LONGEST:
        raise UserError("This name is too long for a label.", "Use at most 40 letters.")
    return name
