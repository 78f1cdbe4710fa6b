"""Who was given whose data: the register of disclosures, and the processors beside it."""

from __future__ import annotations

import json
from typing import Final

from sanjog_desktop.store.disclosure_rows import DisclosureRow, ProcessorRow
from sanjog_desktop.store.session import Row, Session

_SELECT: Final = """
  SELECT d.id, d.contact_id, coalesce(s.name, ''), d.at, d.recipient_type, d.recipient_contact_id,
    CASE WHEN d.recipient = '' THEN coalesce(r.name, '') ELSE d.recipient END, coalesce(f.name, ''), d.categories,
    d.purpose, d.basis, coalesce(d.consent_seq, 0), d.artefact_sha256, d.order_ref, d.officer, d.disclosed_by,
    d.second_by, d.state, coalesce(m.status, ''), coalesce(d.notified_of_change_at, 0), d.may_be_told,
    coalesce(d.client_ref, ''), coalesce(d.request_id, '')
  FROM disclosure d LEFT JOIN contact s ON s.id = d.contact_id LEFT JOIN contact r ON r.id = d.recipient_contact_id
  LEFT JOIN family f ON f.id = r.family_id LEFT JOIN message m ON m.client_ref = d.client_ref
"""


def disclosures_of(
    session: Session, contact_id: str, *, to_tell: bool = False, limit: int = 200
) -> list[DisclosureRow]:
    """Who has been given this person's data, newest first; what was cancelled before it went is left out.

    With ``to_tell`` it is what the person is told: made ones only, without those the law forbids to tell.
    """
    only = " AND d.state = 'made' AND d.may_be_told = 1" if to_tell else " AND d.state <> 'cancelled'"
    found = session.rows(
        f"{_SELECT} WHERE d.contact_id = ?{only} ORDER BY d.at DESC, d.id DESC LIMIT ?", (contact_id, limit)
    )
    return [_row(row) for row in found]


def disclosure_page(
    session: Session,
    limit: int,
    *,
    before: tuple[int, str] | None = None,
    text: str = "",
    recipient_type: str = "",
    state: str = "",
) -> list[DisclosureRow]:
    """The register, newest first. ``before`` is the (at, id) of the last row shown, ``text`` a part of the name of
    the person or of the recipient.
    """
    at, id = before or (1 << 62, "")
    like = "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
    found = session.rows(
        f"{_SELECT} WHERE (d.at, d.id) < (:at, :id) AND (:type = '' OR d.recipient_type = :type)"
        " AND (:state = '' OR d.state = :state) AND (:text = '' OR s.name LIKE :like ESCAPE '\\'"
        " OR r.name LIKE :like ESCAPE '\\' OR f.name LIKE :like ESCAPE '\\' OR d.recipient LIKE :like ESCAPE '\\')"
        " ORDER BY d.at DESC, d.id DESC LIMIT :limit",
        {
            "at": at, "id": id, "type": recipient_type, "state": state, "text": text, "like": like, "limit": limit,
        },
    )  # fmt: skip
    return [_row(row) for row in found]


def disclosures_by_message(session: Session, client_ref: str) -> list[DisclosureRow]:
    """Whose data the message with this reference carries."""
    found = session.rows(f"{_SELECT} WHERE d.client_ref = ? ORDER BY d.id", (client_ref,))
    return [_row(row) for row in found]


def processors(session: Session) -> list[ProcessorRow]:
    """Who works with the data for the agency: those in use first."""
    found = session.rows(
        "SELECT id, kind, name, what, place, contract_ref, is_used, since_at, coalesce(until_at, 0) FROM processor"
        " ORDER BY until_at IS NOT NULL, is_used DESC, kind, name COLLATE NOCASE, id"
    )
    return [ProcessorRow(*(*row[:6], bool(row[6]), *row[7:])) for row in found]


def _row(row: Row) -> DisclosureRow:
    return DisclosureRow(*(*row[:8], tuple(json.loads(row[8])), *row[9:20], bool(row[20]), *row[21:]))


def shown_to(session: Session, contact_id: str, limit: int = 200) -> list[DisclosureRow]:
    """Whose data this person was given, newest first; what was cancelled before it went is left out."""
    found = session.rows(
        f"{_SELECT} WHERE d.recipient_contact_id = ? AND d.state <> 'cancelled' ORDER BY d.at DESC, d.id DESC LIMIT ?",
        (contact_id, limit),
    )
    return [_row(row) for row in found]
