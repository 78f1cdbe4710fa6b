"""Suppression: who must not be messaged, kept by keyed hash so that it outlives the person's card."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from sanjog_desktop.actions.identity_keys import IdentityKeys
from sanjog_desktop.store.session import Session

_RESUMED: Final = "resume"


def row_id(keys: IdentityKeys, key: bytes, purpose: str, reason: str, at: int, source: str | None) -> str:
    """The id of a suppression: the same fact about the same key is the same row."""
    return keys.derived_id("suppression", key.hex(), purpose, reason, str(at), source or "")


def suppress(
    session: Session,
    keys: IdentityKeys,
    targets: Iterable[bytes],
    *,
    reason: str,
    at: int,
    purpose: str = "*",
    source: str | None = None,
) -> None:
    """Add a suppression for each key in ``targets``; the same fact told twice adds nothing."""
    session.executemany(
        "INSERT OR IGNORE INTO suppression(id, key, purpose, reason, at, source_wamid) VALUES (?, ?, ?, ?, ?, ?)",
        [
            (row_id(keys, key, purpose, reason, at, source), key, purpose, reason, at, source)
            for key in targets
        ],
    )


def note_resume(
    session: Session, keys: IdentityKeys, targets: Iterable[bytes], *, at: int, source: str
) -> None:
    """The person switched WhatsApp's marketing messages back on. Lifts Meta's own stops before ``at``, no others."""
    session.executemany(
        "INSERT OR IGNORE INTO suppression(id, key, purpose, reason, at, lifted_at, lift_evidence, source_wamid)"
        " VALUES (?1, ?2, 'marketing', 'meta_stop', ?3, ?3, ?4, ?5)",
        [
            (row_id(keys, key, "marketing", "meta_stop", at, source), key, at, _RESUMED, source)
            for key in targets
        ],
    )


def settle_resumes(session: Session, targets: Iterable[bytes]) -> None:
    """Lift each of Meta's stops that a later resume follows, whichever of the two was told to us first."""
    session.executemany(
        "UPDATE suppression SET lift_evidence = 'resumed by the person', lifted_at = (SELECT min(r.at)"
        " FROM suppression r WHERE r.key = suppression.key AND r.lift_evidence = ?2 AND r.at > suppression.at)"
        " WHERE key = ?1 AND reason = 'meta_stop' AND lifted_at IS NULL AND EXISTS (SELECT 1 FROM suppression r"
        " WHERE r.key = suppression.key AND r.lift_evidence = ?2 AND r.at > suppression.at)",
        [(key, _RESUMED) for key in targets],
    )


def lift_from_source(session: Session, source: str, *, reason: str, evidence: str) -> int:
    """Lift what one message caused (a hold that turned out to be none); returns how many rows."""
    return int(
        session.execute(
            "UPDATE suppression SET lifted_at = ?, lift_evidence = ? WHERE source_wamid = ? AND reason = ?"
            " AND lifted_at IS NULL",
            (session.now(), evidence, source, reason),
        ).rowcount
    )


def lift(session: Session, ids: Iterable[str], evidence: str) -> None:
    """Lift these suppressions; ``evidence`` says what the person did that lifts them."""
    session.executemany(
        "UPDATE suppression SET lifted_at = ?, lift_evidence = ? WHERE id = ?",
        [(session.now(), evidence, id) for id in ids],
    )


def keys_of_contact(session: Session, contact_id: str) -> list[bytes]:
    """The keys of every id the person's own contact points hold."""
    return [
        key
        for row in session.rows(
            "SELECT phone_key, user_key FROM contact_point WHERE contact_id = ?", (contact_id,)
        )
        for key in row
        if key is not None
    ]


def standing(session: Session, key: bytes) -> set[str]:
    """Why the person behind ``key`` must not be messaged; empty when nothing stands against it."""
    rows = session.rows("SELECT DISTINCT reason FROM suppression WHERE key = ? AND lifted_at IS NULL", (key,))
    return {str(row[0]) for row in rows}
