"""Which check of who asks a request needs, and whether it has passed."""

from __future__ import annotations

from typing import Final

import msgspec

from sanjog_desktop.domain.clock import DAY
from sanjog_desktop.domain.requests import methods_for
from sanjog_desktop.store.session import Session

#: A number that changed hands this lately proves nothing for a copy of somebody's data.
_SWAP_WATCH: Final = 30 * DAY


class Needed(msgspec.Struct, frozen=True):
    """What is asked: one of ``methods`` must pass. ``missing`` is empty once one has, or none is needed.

    ``because`` says in plain words what is particular about this one.
    """

    methods: tuple[str, ...]
    missing: tuple[str, ...]
    because: str = ""


def missing_checks(session: Session, request_id: str) -> Needed:
    """What must still be checked of who asks; nothing for a request that is not there."""
    row = session.one(
        "SELECT kind, requester, contact_id, conversation_id FROM privacy_request WHERE id = ?", (request_id,)
    )
    if row is None:
        return Needed((), ())
    kind, requester, contact_id, conversation_id = row
    own = number_is_own(session, contact_id, conversation_id)
    methods = methods_for(kind, requester, number_is_own=own)
    if "M1" in methods and kind in ("access", "portability") and _swapped_lately(session, contact_id):
        methods = tuple(method for method in methods if method != "M1")
    passed = {
        str(found[0])
        for found in session.rows(
            "SELECT method FROM request_check WHERE request_id = ? AND result = 'passed'", (request_id,)
        )
    }
    because = ""
    if methods and requester != "self":
        because = "Somebody asks for another person: written authority is needed, or the person's own word."
    elif methods and not own:
        because = "No number on file is this person's alone, so a reply from one proves nothing."
    elif methods and "M1" not in methods:
        because = "This number changed hands lately, so a reply from it is not enough."
    return Needed(methods, () if passed & set(methods) else methods, because)


def number_is_own(session: Session, contact_id: str | None, conversation_id: int | None) -> bool:
    """Whether the number the request came from, or else the person's first, is answered by nobody else."""
    row = session.one(
        "SELECT count(*), coalesce(sum(p.contact_id <> ?1 OR EXISTS (SELECT 1 FROM shared_point s"
        " WHERE s.contact_point_id = p.id AND s.contact_id <> ?1)), 0) FROM contact_point p WHERE p.id ="
        " coalesce((SELECT contact_point_id FROM conversation WHERE id = ?2),"
        " (SELECT id FROM contact_point WHERE contact_id = ?1 ORDER BY created_at, id LIMIT 1),"
        " (SELECT contact_point_id FROM shared_point WHERE contact_id = ?1 LIMIT 1))",
        (contact_id, conversation_id),
    )
    return row is not None and row[0] > 0 and row[1] == 0


def _swapped_lately(session: Session, contact_id: str | None) -> bool:
    """Whether WhatsApp told of a changed number or identity of this person in the last 30 days."""
    return (
        session.one(
            "SELECT 1 FROM message m JOIN conversation v ON v.id = m.conversation_id"
            " WHERE v.contact_id = ? AND m.kind = 'system' AND m.at > ? LIMIT 1",
            (contact_id, session.now() - _SWAP_WATCH),
        )
        is not None
    )
