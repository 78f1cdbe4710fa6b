"""Whose data a file most likely holds: who it was about before, or who sent it to us."""

from __future__ import annotations

from sanjog_desktop.store.session import Session


def file_owners(session: Session, sha256: bytes, limit: int = 4) -> list[tuple[str, str]]:
    """(contact id, name) of the people a file with this content was about, or came from, the latest first."""
    return session.rows(
        "SELECT c.id, c.name FROM contact c JOIN ("
        " SELECT contact_id, max(at) AS at FROM ("
        "  SELECT d.contact_id, d.at FROM disclosure d WHERE d.artefact_sha256 = ?1 AND d.artefact_sha256 <> ''"
        "  UNION ALL SELECT v.contact_id, m.at FROM attachment a JOIN message m ON m.id = a.message_id"
        "  JOIN conversation v ON v.id = m.conversation_id WHERE a.sha256 = ?2 AND m.direction = 'in')"
        " GROUP BY contact_id) f ON f.contact_id = c.id WHERE c.erased_at IS NULL ORDER BY f.at DESC LIMIT ?3",
        (sha256.hex(), sha256, limit),
    )
