"""What stands around a request: its certificate, its package, the length of the audit log."""

from __future__ import annotations

from typing import Final

from sanjog_desktop.store.session import Session

_CERTIFICATE: Final = (
    "SELECT path FROM export_file WHERE request_id = ? AND kind = 'certificate' AND deleted_at IS NULL"
    " ORDER BY path LIKE '%.pdf' DESC, created_at DESC LIMIT 1"
)


def certificate_path(session: Session, request_id: str) -> str:
    """Where the certificate of an erasure lies on this PC, the PDF rather than the JSON; empty while there is none."""
    return str(session.value(_CERTIFICATE, (request_id,)) or "")


def package_path(session: Session, request_id: str) -> str:
    """Where the access package of a request lies, the newest; empty when there is none or it has several parts."""
    rows = session.rows(
        "SELECT path FROM export_file WHERE request_id = ? AND kind = 'access_package' AND deleted_at IS NULL"
        " AND sha256 <> '' ORDER BY created_at DESC LIMIT 2",
        (request_id,),
    )
    return str(rows[0][0]) if rows and "of" not in str(rows[0][0]).rpartition("-")[2] else ""


def audit_length(session: Session) -> int:
    """How many entries the audit log has."""
    return int(session.value("SELECT coalesce(max(seq), 0) FROM audit") or 0)
