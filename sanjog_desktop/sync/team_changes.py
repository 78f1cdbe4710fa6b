"""Taking over what another PC of the team wrote, part by part, and erasing here whom it has erased.

A tombstone beats everything: whoever was erased elsewhere is barred in the transaction that brings the tombstone and
erased right after, with the steps of an erasure; an interruption between the two is made good by the next call.
"""

from __future__ import annotations

from sanjog_desktop.actions import team_merge
from sanjog_desktop.actions.identity_keys import identity_keys
from sanjog_desktop.actions.team_log import TeamChanges
from sanjog_desktop.actions.team_merge import Applied
from sanjog_desktop.privacy.backup.ledger import Erased
from sanjog_desktop.privacy.backup.replay import erase_here
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.session import Session

_MOST = 100


def take_over(db: Database, changes: TeamChanges) -> list[Applied]:
    """Write another store's changes (``team_log.changes_beyond``) into this one; what each part brought. Blocks."""
    found = []
    for part in changes.parts():
        found.append(db.write_sync(team_merge.apply, part))
        if part.tombstones:
            erase_whom_others_erased(db)
    return found


def erase_whom_others_erased(db: Database) -> int:
    """Erase everybody here who has a tombstone and still has data; returns how many."""
    people = db.read_sync(_still_here)
    for one in people:
        erase_here(db, one, reason="team_merge")
    return len(people)


def _still_here(session: Session) -> list[Erased]:
    """Also those who were made one here with somebody whom the other PC erased under their own entry."""
    rows = session.rows(
        "SELECT t.pseudonym, t.request_ref, t.erased_at, c.id, t.keys, t.scope FROM tombstone t"
        " JOIN contact c ON c.id = coalesce((SELECT f.contact_id FROM former_contact f WHERE f.id = t.contact_id),"
        " t.contact_id) WHERE t.scope = 'all' AND c.name <> '' LIMIT ?",
        (_MOST,),
    )
    keys = identity_keys(session)
    own = {row[0] for row in session.rows("SELECT contact_id FROM tombstone")}
    return [
        Erased(pseudonym if id in own else keys.pseudonym("contact", id), ref, at, id, listed, scope)
        for pseudonym, ref, at, id, listed, scope in rows
    ]
