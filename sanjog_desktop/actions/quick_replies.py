"""Quick replies: kept, changed, taken away, and counted when used, so that the usual ones come first."""

from __future__ import annotations

from sanjog_desktop.actions import audit, journal
from sanjog_desktop.domain.errors import NotFound, UserError
from sanjog_desktop.domain.ids import new_id
from sanjog_desktop.domain.quick_replies import check
from sanjog_desktop.store.session import Session


def save(
    session: Session, shortcut: str, language: str, body: str, *, id: str = "", staff: str = ""
) -> str:
    """Keep a text under a word and a language ('' for every language), new or in place of ``id``; its id.

    Raises :class:`UserError` for one that cannot be used or is taken, :class:`NotFound` for an ``id`` that is gone.
    """
    shortcut, body = check(shortcut, body)
    taken = session.value(
        "SELECT 1 FROM quick_reply WHERE shortcut = ? AND language = ? AND id <> ?", (shortcut, language, id)
    )
    if taken is not None:
        raise UserError("There is a text for this word in this language already.", "Choose another word.")
    now = session.now()
    if not id:
        id = new_id()
        session.execute(
            "INSERT INTO quick_reply(id, shortcut, language, body, staff, created_at, changed_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (id, shortcut, language, body, staff, now, now),
        )
        fields: dict[str, object] = {"shortcut": shortcut, "language": language, "body": body}
        journal.note(session, "quick_reply", id, "create", fields, staff=staff)
    else:
        before = session.one("SELECT shortcut, language, body FROM quick_reply WHERE id = ?", (id,))
        if before is None:
            raise NotFound("This text is no longer there.")
        session.execute(
            "UPDATE quick_reply SET shortcut = ?, language = ?, body = ?, changed_at = ? WHERE id = ?",
            (shortcut, language, body, now, id),
        )
        pairs = zip(("shortcut", "language", "body"), before, (shortcut, language, body), strict=True)
        changed = {name: [old, new] for name, old, new in pairs if old != new}
        if changed:
            journal.note(session, "quick_reply", id, "edit", changed, staff=staff)
    audit.record(session, "quick_reply_save", "quick_reply", id, actor=staff)
    session.changed("quick_reply", id)
    return id


def remove(session: Session, id: str, *, staff: str = "") -> None:
    """Take a text away. Raises :class:`NotFound` for one that is gone."""
    row = session.one("SELECT shortcut, language, body FROM quick_reply WHERE id = ?", (id,))
    if row is None:
        raise NotFound("This text is no longer there.")
    session.execute("DELETE FROM quick_reply WHERE id = ?", (id,))
    fields = {"shortcut": row[0], "language": row[1], "body": row[2]}
    journal.note(session, "quick_reply", id, "remove", fields, staff=staff)
    audit.record(session, "quick_reply_remove", "quick_reply", id, actor=staff)
    session.changed("quick_reply", id)


def note_use(session: Session, id: str) -> None:
    """It was put into a message."""
    session.execute(
        "UPDATE quick_reply SET uses = uses + 1, used_at = ? WHERE id = ?", (session.now(), id)
    )
