"""The audit log as staff read it: what was done when, with the pseudonyms it keeps instead of names."""

from __future__ import annotations

from sanjog_desktop.store.rows import AuditRow
from sanjog_desktop.store.session import Session


def audit_page(
    session: Session, limit: int = 100, before_seq: int | None = None, *, text: str = "", actor: str = ""
) -> list[AuditRow]:
    """The entries before ``before_seq``, newest first; ``text`` is a part of the action, object or reason."""
    like = f"%{text.replace('%', '').replace('_', ' ').strip().replace(' ', '_')}%"
    found = session.rows(
        "SELECT seq, at, actor, action, object, reason, hash FROM audit WHERE seq < ?1"
        " AND (action LIKE ?2 OR object LIKE ?2 OR reason LIKE ?2) AND (?3 = '' OR actor = ?3)"
        " ORDER BY seq DESC LIMIT ?4",
        (before_seq if before_seq is not None else 1 << 62, like, actor, limit),
    )
    return [
        AuditRow(seq, at, who, action, object, reason, hash.hex())
        for seq, at, who, action, object, reason, hash in found
    ]


def audit_size(session: Session) -> int:
    """How many entries the log holds."""
    return int(session.value("SELECT coalesce(max(seq), 0) FROM audit") or 0)
