"""Scans and letters that prove something: a consent form, a written authority, an order. Encrypted like attachments."""

from __future__ import annotations

from sanjog_desktop.actions import audit
from sanjog_desktop.domain.ids import AttachmentId
from sanjog_desktop.store.attachments import Written
from sanjog_desktop.store.session import Session


def keep_evidence(
    session: Session,
    *,
    id: AttachmentId,
    contact_id: str | None,
    request_id: str | None,
    kind: str,
    filename: str,
    mime: str,
    written: Written,
    staff: str = "",
) -> None:
    """Keep the row of a file that was written under ``id``: ``kind`` is consent, authority, order or proposal.

    Its key lies in the row, so that deleting the row shreds the file; its hash stays where it is evidence.
    """
    session.execute(
        "INSERT INTO evidence_file(id, contact_id, request_id, kind, filename, mime, size, sha256, key, created_at,"
        " created_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            id, contact_id, request_id, kind, filename, mime, written.size, written.sha256.hex(), written.key,
            session.now(), staff,
        ),
    )  # fmt: skip
    audit.record(session, "evidence_kept", "evidence", id, actor=staff, reason=kind, detail=written.sha256.hex())
    session.changed("evidence", id)
