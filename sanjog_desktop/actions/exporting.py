"""Writing people's data into a file that leaves the program: who may be in it, and the register's entry for each.

Each person's entry is written, as waiting, in the transaction that reads what goes into the file; so it asks the
store's gate for the consent of everybody a family is shown. Once the file is whole the entries become made; when it is
given up, or a crash cut it off, they are cancelled. An entry names its file by ``order_ref``.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import msgspec

from sanjog_desktop.actions import audit, disclosures, exports
from sanjog_desktop.actions.sharing import ShareBlocked
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.masking import Masking
from sanjog_desktop.store.reads.export_rows import ExportPerson, export_rows
from sanjog_desktop.store.reads.masking import masking_of
from sanjog_desktop.store.session import Session

#: People in one transaction: a job stays short.
BATCH: Final = 25
RECIPIENTS: Final = ("service_provider", "family", "subject")
"""Who a file may be for; authorities and buyers of the agency need an order and two people (Privacy, disclosures)."""
_REF: Final = "export:"


class Purpose(msgspec.Struct, frozen=True):
    """Whom a file is for and why, and what kinds of data are in it."""

    recipient_type: str
    recipient: str
    reason: str
    categories: tuple[str, ...]
    recipient_contact_id: str = ""


class Taken(msgspec.Struct, frozen=True):
    """The people of one batch who may be in the file, and how many were left out and why: ``restricted`` for requests
    not settled, ``erased`` for who is gone, ``refused`` for who has not agreed to be shown to families.
    """

    people: tuple[ExportPerson, ...]
    restricted: int = 0
    erased: int = 0
    refused: int = 0


def begin(session: Session, path: Path, *, kind: str, people: int, purpose: Purpose, staff: str) -> tuple[str, Masking]:
    """Put the file on record before its first byte. Returns its id and what is masked in it.

    Raises :class:`UserError` without a reason or recipient, without people, or for a role that may not export.
    """
    masking = masking_of(session, staff)
    if not masking.may_export:
        raise UserError("Your role may not write people's data into files.", "Ask a colleague who may.")
    if not purpose.reason.strip():
        raise UserError("Why is this written out?", "The register of disclosures needs a reason.")
    if purpose.recipient_type not in RECIPIENTS:
        raise UserError("This is not a kind of recipient the register knows.")
    if not purpose.recipient.strip() and not purpose.recipient_contact_id:
        raise UserError("Who is given the data?", "Choose a person, or write a name.")
    if not people:
        raise UserError("Nobody is chosen.", "Mark the people in the list first.")
    id = exports.begin_export(session, path, kind=kind, contact_id=None, request_id=None, staff=staff)
    audit.record(
        session, "export_reason", "export", id, actor=staff, reason=purpose.reason,
        detail=[purpose.recipient_type, purpose.recipient, purpose.categories, people],
    )  # fmt: skip
    return id, masking


def take(session: Session, export_id: str, ids: Sequence[str], purpose: Purpose, *, staff: str) -> Taken:
    """Read the next people (at most :data:`BATCH`) for the file and write their entries into the register."""
    people, counts = [], {"restricted": 0, "erased": 0, "refused": 0}
    found = export_rows(session, ids)
    counts["erased"] = len(set(ids)) - len(found)
    for person in found:
        if person.erased or person.restricted:
            counts["erased" if person.erased else "restricted"] += 1
            continue
        if purpose.recipient_type == "subject" and person.id != purpose.recipient_contact_id:
            counts["refused"] += 1
            continue
        try:
            disclosures.record_disclosure(
                session, person.id, recipient_type=purpose.recipient_type, categories=purpose.categories,
                recipient=purpose.recipient, recipient_contact_id=purpose.recipient_contact_id or None,
                purpose=purpose.reason, order_ref=f"{_REF}{export_id}", state="waiting", staff=staff,
            )  # fmt: skip
        except ShareBlocked:
            counts["refused"] += 1
            continue
        people.append(person)
    return Taken(tuple(people), **counts)


def check(session: Session, export_id: str, after: str = "", limit: int = 200) -> str | None:
    """Ask once more for the consent of everybody a family is shown in the file, ``limit`` at a time; where to go on,
    ``None`` at the end. Raises :class:`UserError` when somebody took it back meanwhile: then it goes to nobody.
    """
    waiting = _waiting(session, export_id, limit, after)
    _refuse(session, waiting)
    return waiting[-1] if len(waiting) == limit else None


def settle(session: Session, export_id: str, sha256: str, limit: int = 200) -> bool:
    """The file is whole: its entries become made, ``limit`` at a time. Returns whether any are left.

    Raises like :func:`check`.
    """
    waiting = _waiting(session, export_id, limit)
    _refuse(session, waiting)
    now = session.now()
    session.executemany(
        "UPDATE disclosure SET state = 'made', at = ?, artefact_sha256 = ? WHERE id = ?",
        [(now, sha256, id) for id in waiting],
    )
    for id in waiting:
        session.changed("disclosure", id)
    return len(waiting) == limit


def give_up(session: Session, export_id: str, *, staff: str, limit: int = 200) -> bool:
    """The file is gone unfinished: its entries are cancelled, ``limit`` at a time. Returns whether any are left."""
    waiting = _waiting(session, export_id, limit)
    session.executemany(
        "UPDATE disclosure SET state = 'cancelled', at = ? WHERE id = ?", [(session.now(), id) for id in waiting]
    )
    for id in waiting:
        session.changed("disclosure", id)
    if len(waiting) == limit:
        return True
    exports.note_deleted(session, export_id, staff=staff)
    return False


def _refuse(session: Session, ids: Sequence[str]) -> None:
    marks = ",".join("?" * len(ids))
    if session.value(
        f"SELECT 1 FROM sharing_refusal WHERE disclosure_id IN ({marks}) AND why IS NOT NULL LIMIT 1", tuple(ids)
    ):
        raise UserError("Somebody took their consent back while this was written.", "Export again: they are left out.")


def _waiting(session: Session, export_id: str, limit: int, after: str = "") -> list[str]:
    return [
        row[0]
        for row in session.rows(
            "SELECT id FROM disclosure WHERE order_ref = ? AND state = 'waiting' AND id > ? ORDER BY id LIMIT ?",
            (f"{_REF}{export_id}", after, limit),
        )
    ]
