"""Everything we know of one message's way: when it was written, claimed, taken, and each word of WhatsApp about it."""

from __future__ import annotations

import msgspec

from sanjog_desktop.store.session import Session


class StatusLine(msgspec.Struct, frozen=True):
    """One report. ``billable`` is ``None`` when it says nothing of cost; ``recipient`` is named in a group alone."""

    status: str
    at: int
    error_code: int | None
    error_text: str
    category: str
    billable: bool | None


class MessageInfo(msgspec.Struct, frozen=True):
    """``written_at`` is when staff queued it, ``accepted_at`` when WhatsApp took it (0: never, or not known); ``phone``
    are the digits of who it went to.
    """

    wamid: str
    client_ref: str
    direction: str
    at: int
    written_at: int
    accepted_at: int
    attempts: int
    sent_by: str
    template: str
    phone: str
    category: str
    billable: bool | None
    statuses: tuple[StatusLine, ...]


def message_info(session: Session, message_id: int) -> MessageInfo | None:
    """The way of one message; ``None`` when it is gone."""
    row = session.one(
        "SELECT coalesce(m.wamid, ''), coalesce(m.client_ref, ''), m.direction, m.at, coalesce(o.created_at, 0),"
        " coalesce(o.accepted_at, 0), coalesce(o.attempts, 0), coalesce(m.sent_by, ''),"
        " coalesce(m.template_name, ''), coalesce(p.phone, '') FROM message m"
        " LEFT JOIN outbox o ON o.client_ref = m.client_ref JOIN conversation v ON v.id = m.conversation_id"
        " JOIN contact_point p ON p.id = v.contact_point_id"
        " WHERE m.id = ?",
        (message_id,),
    )
    if row is None:
        return None
    lines = tuple(
        StatusLine(status, at, code, text or "", category, None if billable is None else bool(billable))
        for status, at, code, text, category, billable in session.rows(
            "SELECT status, at, error_code, error_text, category, billable FROM status_event WHERE wamid = ?"
            " ORDER BY at, status",
            (row[0],),
        )
    )
    priced = next((line for line in reversed(lines) if line.category), None)
    return MessageInfo(
        wamid=row[0],
        client_ref=row[1],
        direction=row[2],
        at=row[3],
        written_at=row[4],
        accepted_at=row[5],
        attempts=row[6],
        sent_by=row[7],
        template=row[8],
        phone=row[9],
        category=priced.category if priced else "",
        billable=priced.billable if priced else None,
        statuses=lines,
    )
