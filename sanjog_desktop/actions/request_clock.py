"""The clock of a request: where it ends, when it stands still, and the one time it may be given more.

Nothing here moves a due date without an entry in the history that says from when to when and why; the database
refuses it otherwise.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Final

from sanjog_desktop.actions import request_record, settings
from sanjog_desktop.actions.request_record import Record
from sanjog_desktop.domain import deadlines
from sanjog_desktop.domain.clock import Instant
from sanjog_desktop.domain.deadlines import Pause
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.ids import new_id
from sanjog_desktop.domain.requests import AT_ONCE, is_closed
from sanjog_desktop.store.session import Session

#: Settings: public holidays as ISO dates, and whether counsel lets the clock pause for people under India's law.
HOLIDAYS: Final = "holidays"
INDIA_MAY_PAUSE: Final = "india_may_pause"


@dataclass(frozen=True, slots=True)
class Alarm:
    """A request that has passed a mark of its time: 50, 75 or 90 per cent, 100 when it is overdue."""

    request_id: str
    ref: str
    mark: int


def holidays(session: Session) -> frozenset[date]:
    """The public holidays the agency set."""
    return frozenset(date.fromisoformat(text) for text in settings.get(session, HOLIDAYS, []))


def regime_of(session: Session, contact_id: str | None) -> str:
    """Which law a person is under: what their card says, else what their number says."""
    row = session.one(
        "SELECT c.regime, (SELECT p.phone FROM contact_point p WHERE p.contact_id = c.id AND p.phone IS NOT NULL"
        " ORDER BY p.created_at, p.id LIMIT 1) FROM contact c WHERE c.id = ?",
        (contact_id,),
    )
    if row is None:
        return "IN"
    return str(row[0]) or deadlines.regime_of_phone(row[1])


def set_due(
    session: Session, request_id: str, due_at: int, because: str, *, basis: str, staff: str = ""
) -> None:
    """Move the due date, with the word of it in the history first. ``because`` is shown to staff."""
    before = request_record.read(session, request_id).due_at
    if before == due_at:
        return
    request_record.event(
        session, request_id, "due", because, staff=staff, before=str(before), after=str(due_at)
    )
    request_record.keep(session, request_id, staff, due_at=due_at, due_basis=basis)


def pause(session: Session, request_id: str, reason: str, *, staff: str = "") -> str:
    """The person was asked something; the clock stands still if the law lets it. Returns why it does not, or ``""``.

    ``reason`` is identity or clarification.
    """
    record = request_record.read(session, request_id)
    if session.one("SELECT 1 FROM request_pause WHERE request_id = ? AND resumed_at IS NULL", (request_id,)):
        return ""
    why_not = deadlines.is_pause_valid(
        record.kind,
        record.regime,
        record.received_at,
        session.now(),
        holidays(session),
        india_may_pause=bool(settings.get(session, INDIA_MAY_PAUSE, False)),
    )
    session.execute(
        "INSERT INTO request_pause(id, request_id, reason, asked_at, is_valid, why_not) VALUES (?, ?, ?, ?, ?, ?)",
        (new_id(), request_id, reason, session.now(), int(not why_not), why_not),
    )
    request_record.event(session, request_id, "asked" if why_not else "paused", reason, staff=staff)
    request_record.write_down(
        session, request_id, "pause", {"reason": reason, "valid": not why_not}, staff, reason
    )
    return why_not


def resume(session: Session, request_id: str, *, at: int | None = None, staff: str = "") -> int:
    """The clock runs again, from ``at`` (the time of the answer) or now. Returns by how much the due date moved.

    An answer dated before the question does not count as one.
    """
    waiting = session.rows(
        "SELECT id, asked_at, is_valid FROM request_pause WHERE request_id = ? AND resumed_at IS NULL",
        (request_id,),
    )
    if not waiting:
        return 0
    at = min(session.now() if at is None else at, session.now())
    moved = 0
    for id, asked_at, is_valid in waiting:
        resumed_at = max(at, asked_at)
        before = deadlines.paused_for(pauses(session, request_id, closed_only=True), resumed_at)
        session.execute("UPDATE request_pause SET resumed_at = ? WHERE id = ?", (resumed_at, id))
        if is_valid:
            moved += deadlines.paused_for(pauses(session, request_id, closed_only=True), resumed_at) - before
    request_record.event(session, request_id, "resumed", staff=staff)
    if moved:
        record = request_record.read(session, request_id)
        if record.legal_due_at is not None:
            request_record.keep(session, request_id, staff, legal_due_at=record.legal_due_at + moved)
        because = "The clock stood still while the person was asked."
        set_due(session, request_id, record.due_at + moved, because, basis="paused", staff=staff)
    return moved


def extend(session: Session, request_id: str, because: str, *, staff: str) -> Instant:
    """Give a request the one extension the law allows, to three months from receipt. Returns the new due date.

    Raises :class:`UserError` without a reason, a second time, too late, or for what is carried out at once. The
    person must be told within the first month (GDPR article 12(3)): ``answers`` has the text.
    """
    record = request_record.read(session, request_id)
    if record.kind in AT_ONCE or is_closed(record.state) or record.state in ("SUSPECTED", "DELIVERING"):
        raise UserError("This request cannot be extended.")
    if not because.strip():
        raise UserError("An extension needs its reason.", "The person is told it: write it in one sentence.")
    if record.extended_to is not None:
        raise UserError("This request was extended already.", "The law allows it once.")
    known = pauses(session, request_id)
    running = deadlines.paused_for(known, session.now()) - deadlines.paused_for(
        [each for each in known if each.resumed_at is not None], session.now()
    )
    # The law's month decides whether it is too late; where it names none, the promise does.
    if session.now() > max(record.due_at, record.legal_due_at or 0) + running:
        raise UserError("It is too late to extend this request.", "It had to be said before it was due.")
    stood = deadlines.paused_for([each for each in known if each.resumed_at is not None], session.now())
    new_due = deadlines.extended_due(record.received_at, record.regime, holidays(session), stood_still=stood)
    if new_due <= record.due_at:
        raise UserError("This request cannot be extended.")
    legal = new_due if record.legal_due_at is not None else None
    request_record.keep(
        session, request_id, staff, extended_to=new_due, extension_reason=because.strip(), legal_due_at=legal
    )
    set_due(
        session, request_id, new_due, "Extended, and the person is told why.", basis="extended", staff=staff
    )
    request_record.write_down(session, request_id, "extend", {"due_at": new_due}, staff)
    return new_due


def restart(session: Session, record: Record, *, staff: str) -> None:
    """A reopened request gets a new clock, from now."""
    limits = deadlines.deadlines(record.kind, session.now(), record.regime, holidays(session))
    request_record.keep(
        session,
        record.id,
        staff,
        legal_due_at=limits.legal,
        extended_to=None,
        extension_reason="",
        acknowledged_at=None,
    )
    set_due(session, record.id, limits.promised, "Opened again.", basis="reopened", staff=staff)


def pauses(session: Session, request_id: str, *, closed_only: bool = False) -> list[Pause]:
    """The pauses of a request, oldest first."""
    rows = session.rows(
        "SELECT asked_at, resumed_at, is_valid FROM request_pause WHERE request_id = ? ORDER BY asked_at, id",
        (request_id,),
    )
    return [Pause(row[0], row[1], bool(row[2])) for row in rows if row[1] is not None or not closed_only]


def due_now(session: Session, record: Record) -> Instant:
    """The due date as it stands this instant: while the clock stands still, it moves with the time."""
    known = pauses(session, record.id)
    now = session.now()
    resumed = [each for each in known if each.resumed_at is not None]
    return Instant(record.due_at + deadlines.paused_for(known, now) - deadlines.paused_for(resumed, now))


def raise_alarms(session: Session) -> list[Alarm]:
    """The open requests that have passed a mark since the last call, each mark told once."""
    raised: list[Alarm] = []
    states: Collection[tuple[str]] = session.rows(
        "SELECT id FROM privacy_request WHERE state NOT LIKE 'CLOSED%' AND state <> 'SUSPECTED' AND kind NOT IN"
        " ('opt_out','withdraw_consent') AND due_at - (due_at - received_at) / 2 <= ?"
        " ORDER BY due_at, id",
        (session.now(),),
    )
    for (id,) in states:
        record = request_record.read(session, id)
        stood = deadlines.paused_for(pauses(session, id), session.now())
        mark = deadlines.alarm(record.received_at, due_now(session, record), session.now(), stood)
        told = session.value(
            "SELECT max(CAST(e.detail AS INTEGER)) FROM request_event e WHERE e.request_id = ?1 AND e.act = 'alarm'"
            " AND e.seq > coalesce((SELECT max(seq) FROM request_event WHERE request_id = ?1 AND act = 'due'), 0)",
            (id,),
        )
        if mark > (told or 0):
            request_record.event(session, id, "alarm", str(mark))
            raised.append(Alarm(id, record.ref, mark))
    return raised
