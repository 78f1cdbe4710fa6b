"""What the tombstone keeps of an erasure while it is carried out, and of its proof afterwards."""

from __future__ import annotations

from typing import Any

import msgspec

from sanjog_desktop.actions import request_record
from sanjog_desktop.actions.identity_keys import identity_keys
from sanjog_desktop.privacy.proof.hits import Judged
from sanjog_desktop.privacy.proof.proof import Proof
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.session import Session


class Report(msgspec.Struct, frozen=True):
    """What the tombstone keeps while the work goes on. ``key`` opens the brief and is gone with the certificate."""

    request_id: str
    brief: str = ""
    key: str = ""
    canary: bool = False
    rounds: int = 0
    unknown_sends: int = 0
    masked: int = 0
    shares: bool = False
    counts: dict[str, int] = {}
    proof: Proof | None = None
    found: tuple[str, ...] = ()
    """Marks of what the last proof found in records, while a person is to say whose it is."""
    judged: tuple[Judged, ...] = ()


def report_of(session: Session, contact_id: str) -> Report | None:
    """What the tombstone of a person tells of the work; ``None`` when there is no tombstone."""
    text = session.value(
        "SELECT report FROM tombstone WHERE pseudonym = ?",
        (identity_keys(session).pseudonym("contact", contact_id),),
    )
    return None if text is None else msgspec.json.decode(text, type=Report)


def other_of(session: Session, record: request_record.Record) -> Report | None:
    """The report of another request's erasure of the same person, if there is one."""
    report = report_of(session, str(record.contact_id))
    return report if report is not None and report.request_id != record.id else None


async def note(db: Database, contact_id: str, **changes: Any) -> Report:
    """Change fields of a report that is there; the report as it is then."""

    def write(session: Session) -> Report:
        report = report_of(session, contact_id)
        assert report is not None
        report = msgspec.structs.replace(report, **changes)
        keep(session, contact_id, report)
        return report

    return await db.write(write)


def keep(session: Session, contact_id: str, report: Report) -> None:
    """Write the report."""
    session.execute(
        "UPDATE tombstone SET report = ? WHERE contact_id = ?",
        (msgspec.json.encode(report).decode(), contact_id),
    )


def named_briefs(session: Session) -> frozenset[str]:
    """The ids of the briefs that are still needed."""
    return frozenset(
        msgspec.json.decode(text).get("brief", "") for (text,) in session.rows("SELECT report FROM tombstone")
    )
