"""Rectification: what a person says is wrong about them, decided field by field, put right and followed up.

While a field is disputed nobody is shown it (the store sees to that, GDPR article 18). Once a change is accepted
and its request is being carried out, the card, the searches and what waits to be sent follow, everybody who was
given the old value becomes a task, and the old value stays nowhere but in the request, for 90 days after its end.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import msgspec

from sanjog_desktop.actions import (
    audit,
    contact_numbers,
    contacts,
    correction_notices,
    correction_outbox,
    journal,
    request_tasks,
)
from sanjog_desktop.actions.sharing import values_of
from sanjog_desktop.domain.corrections import DECISIONS, KEEP_OLD_MS, is_same, stored_value
from sanjog_desktop.domain.errors import NotFound, UserError
from sanjog_desktop.domain.ids import ContactId, ContactPointId, new_id
from sanjog_desktop.store.session import Session

_CARD: Final = frozenset({"name", "name_native", "city", "email"})
_JOURNALS: Final = ("contact", "candidate", "contact_point")


class Applied(msgspec.Struct, frozen=True):
    """What putting right did: fields changed, waiting messages said anew or taken back, people to be told."""

    fields: int = 0
    renewed: int = 0
    cancelled: int = 0
    notices: int = 0


def propose(
    session: Session,
    request_id: str,
    field: str,
    after: str,
    *,
    before: str | None = None,
    evidence: Mapping[str, Any] | None = None,
    asserted_by: str = "",
    staff: str = "",
) -> str:
    """Write down that a field should read ``after``; the field is disputed from now on. Returns the change's id.

    ``before`` names which number is meant where somebody has several. Raises :class:`UserError` when the field
    cannot hold the value, says so already, or is disputed in the same request.
    """
    contact_id, state = _request(session, request_id)
    if state.startswith("CLOSED"):
        raise UserError("This request is closed.", "Reopen it, or open another one.")
    new = stored_value(field, after)
    old = _before(session, contact_id, field, before)
    if is_same(field, old, new):
        raise UserError("The card says so already.")
    if session.value(
        "SELECT 1 FROM request_change h JOIN privacy_request r ON r.id = h.request_id WHERE h.contact_id = ?"
        " AND h.field = ? AND h.before = ? AND r.state NOT LIKE 'CLOSED%' AND (h.decision = ''"
        " OR (h.decision = 'accepted' AND h.applied_at IS NULL))",
        (contact_id, field, old),
    ):
        raise UserError("This field is disputed already, here or in another request.", "Decide on it first.")
    id = new_id()
    session.execute(
        "INSERT INTO request_change(id, request_id, contact_id, field, before, after, evidence, asserted_by,"
        " created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            id, request_id, contact_id, field, old, new, msgspec.json.encode(evidence or {}).decode(), asserted_by,
            session.now(),
        ),
    )  # fmt: skip
    _note(session, request_id, contact_id, "proposed", field, staff)
    return id


def decide(session: Session, change_id: str, decision: str, *, reason: str = "", staff: str = "") -> Applied:
    """Say what becomes of a proposed change: accepted, refused, or annotated (the value stays, with the person's own
    statement beside it). ``reason`` is the coded reason of a refusal, or the statement.

    An accepted change is put right at once where its request is being carried out, else when it is.
    """
    if decision not in DECISIONS:
        raise ValueError(f"no decision on a change: {decision}")
    if decision != "accepted" and not reason.strip():
        raise UserError(
            "Why is it not changed?" if decision == "refused" else "What does the person state?",
            "The person is told this in the answer.",
        )
    row = session.one(
        "SELECT h.request_id, h.contact_id, h.field, h.decision, r.state FROM request_change h"
        " JOIN privacy_request r ON r.id = h.request_id WHERE h.id = ?",
        (change_id,),
    )
    if row is None:
        raise NotFound("This change is no longer there.")
    request_id, contact_id, field, before, state = row
    if before:
        raise UserError("This change was already decided.")
    if state not in ("ASSESSING", "APPROVED", "EXECUTING"):
        raise UserError(
            "This request cannot take that step now.",
            "Look at its stage: the steps it can take are shown there.",
        )
    session.execute(
        "UPDATE request_change SET decision = ?, reason = ?, decided_by = ?, decided_at = ? WHERE id = ?",
        (decision, reason.strip(), staff, session.now(), change_id),
    )
    _note(session, request_id, contact_id, decision, field, staff)
    return apply(session, request_id, staff=staff) if state == "EXECUTING" else Applied()


def apply(session: Session, request_id: str, *, staff: str = "") -> Applied:
    """Put right what was accepted and is not yet; the request must be in execution. Doing it twice changes nothing."""
    contact_id, state = _request(session, request_id)
    if state != "EXECUTING":
        raise UserError(
            "This request cannot take that step now.",
            "Look at its stage: the steps it can take are shown there.",
        )
    changes = session.rows(
        "SELECT id, field, before, after FROM request_change WHERE request_id = ? AND decision = 'accepted'"
        " AND applied_at IS NULL ORDER BY created_at, id",
        (request_id,),
    )
    renewed = cancelled = 0
    for id, field, before, after in changes:
        between = _written_between(session, contact_id, id, field)
        _put_right(session, ContactId(contact_id), field, before, after, staff)
        session.execute("UPDATE request_change SET applied_at = ? WHERE id = ?", (session.now(), id))
        for old in filter(None, (before, between)):
            _forget_in_journal(session, contact_id, field, old)
            said, gone = correction_outbox.follow(session, contact_id, field, old, after)
            renewed, cancelled = renewed + said, cancelled + gone
        _note(session, request_id, contact_id, "applied", field, staff)
    notices = correction_notices.plan_notices(session, request_id, contact_id)
    _finish_here(session, request_id, len(changes), staff)
    return Applied(len(changes), renewed, cancelled, notices)


def statements_of(session: Session, contact_id: str) -> list[tuple[str, str, int]]:
    """(field, statement, when) of what the person states beside values that were left as they are, newest first."""
    return [
        (field, statement, at)
        for field, statement, at in session.rows(
            "SELECT field, reason, decided_at FROM request_change WHERE contact_id = ? AND decision = 'annotated'"
            " ORDER BY decided_at DESC, id",
            (contact_id,),
        )
    ]


def purge_old_values(session: Session, limit: int = 200) -> int:
    """Empty what was kept of decided changes 90 days after their request was closed; returns how many.

    That a field was changed, when and by whom stays; a statement stays with the field it belongs to.
    """
    now = session.now()
    # A request that was reopened keeps what it needs, and counts anew from its next end.
    session.execute(
        "UPDATE request_change SET purge_at = CASE WHEN r.state LIKE 'CLOSED%'"
        " THEN coalesce(r.closed_at, r.changed_at) + ? END"
        " FROM privacy_request r WHERE r.id = request_change.request_id"
        " AND (request_change.purge_at IS NULL) = (r.state LIKE 'CLOSED%')",
        (KEEP_OLD_MS,),
    )
    due = session.rows(
        "SELECT id, request_id FROM request_change WHERE purge_at <= ? AND (before <> '' OR after <> '' OR"
        " evidence <> '{}') ORDER BY purge_at, id LIMIT ?",
        (now, limit),
    )
    session.executemany(
        "UPDATE request_change SET before = '', after = '', evidence = '{}' WHERE id = ?",
        [(id,) for id, _request in due],
    )
    for request_id in {request for _id, request in due}:
        session.execute(
            "UPDATE request_task SET draft = '' WHERE request_id = ? AND action = 'notify'", (request_id,)
        )
        audit.record(session, "old_values_purged", "request", request_id)
        session.changed("request", request_id)
    return len(due)


# Putting right --------------------------------------------------------------------------------------


def _put_right(
    session: Session, contact_id: ContactId, field: str, before: str, after: str, staff: str
) -> None:
    if field == "phone":
        _change_number(session, contact_id, before, after, staff)
    elif field in _CARD:
        contacts.edit(session, contact_id, {field: after}, staff=staff, change_set="")
    else:
        value: Any = int(after) if field == "height_cm" and after else after
        contacts.edit(session, contact_id, {}, {field: value}, staff=staff, change_set="")


def _written_between(session: Session, contact_id: str, change_id: str, field: str) -> str:
    """What staff wrote into the field after the change was proposed, when it is neither the old nor the new value.

    It is as wrong as the old one and may have been given to somebody since, so it becomes a change of its own.
    """
    if field == "phone":
        return ""
    request_id, before, after, by, at = session.one(
        "SELECT request_id, before, after, decided_by, decided_at FROM request_change WHERE id = ?",
        (change_id,),
    ) or ("", "", "", "", 0)
    found = values_of(session, contact_id, [field])[field]
    if not found or found[0] in (before, after):
        return ""
    session.execute(
        "INSERT INTO request_change(id, request_id, contact_id, field, before, after, decision, decided_by, decided_at,"
        " created_at, applied_at) VALUES (?, ?, ?, ?, ?, ?, 'accepted', ?, ?, ?, ?)",
        (new_id(), request_id, contact_id, field, found[0], after, by, at, session.now(), session.now()),
    )
    return found[0]


def _change_number(session: Session, contact_id: ContactId, before: str, after: str, staff: str) -> None:
    """The right number joins the card and the wrong one leaves it; where a chat lies under it, it stays as one nobody
    of theirs answers, because the chat is with whoever does.
    """
    point = (
        None
        if not before
        else session.one("SELECT id, relation FROM contact_point WHERE phone = ?", (before,))
    )
    if after:
        relation = point[1] if point else ""
        contact_numbers.add(session, contact_id, after, relation=relation, staff=staff, change_set="")
    if point is None:
        return
    try:
        contact_numbers.remove(session, contact_id, ContactPointId(point[0]), staff=staff, change_set="")
    except UserError:
        contact_numbers.set_reachable(session, ContactPointId(point[0]), False, staff=staff, change_set="")


def _forget_in_journal(session: Session, contact_id: str, field: str, value: str) -> None:
    """Take the old value out of the entries that tell how the card came to say it."""
    for kind in _JOURNALS:
        for seq, text in session.rows(
            "SELECT seq, fields FROM journal WHERE kind = ? AND subject_id = ?", (kind, contact_id)
        ):
            fields = msgspec.json.decode(text)
            if field not in fields:
                continue
            told = fields[field]
            fields[field] = (
                ["" if str(one) == value else one for one in told]
                if isinstance(told, list)
                else ("" if str(told) == value else told)
            )
            if fields[field] != told:
                session.execute(
                    "UPDATE journal SET fields = ? WHERE seq = ?", (msgspec.json.encode(fields).decode(), seq)
                )
    session.changed("journal", contact_id)


def _finish_here(session: Session, request_id: str, fields: int, staff: str) -> None:
    """The work on this PC is done once every proposed change is decided and put right."""
    if session.value(
        "SELECT 1 FROM request_change WHERE request_id = ? AND (decision = '' OR (decision = 'accepted'"
        " AND applied_at IS NULL))",
        (request_id,),
    ):
        return
    task = request_tasks.task_id(session, request_id, f"device_cache:{session.device_id}", "correct")
    state = session.value("SELECT state FROM request_task WHERE id = ?", (task,))
    if task is not None and state not in ("done", "verified", "na"):
        request_tasks.set_task(session, task, "done", counts={"fields": fields}, staff=staff)


def _before(session: Session, contact_id: str, field: str, named: str | None) -> str:
    known = values_of(session, contact_id, [field])[field]
    if named is not None:
        wanted = stored_value(field, named) if named else ""
        if wanted and wanted not in known:
            raise UserError("The card does not say that.", "Choose what the card says now.")
        return wanted
    if field == "phone" and len(known) > 1:
        raise UserError("This person has several numbers.", "Choose which one is wrong.")
    return known[0] if known else ""


def _request(session: Session, request_id: str) -> tuple[str, str]:
    row = session.one("SELECT contact_id, state FROM privacy_request WHERE id = ?", (request_id,))
    if row is None:
        raise NotFound("This request is no longer there.")
    if row[0] is None:
        raise UserError("It is not known yet whom this request is about.", "Choose the person first.")
    return row[0], row[1]


def _note(session: Session, request_id: str, contact_id: str, act: str, field: str, staff: str) -> None:
    """The field and what was done with it; never a value, because the journal and the log outlive it."""
    journal.note(session, "request", request_id, f"change_{act}", {"field": field}, staff=staff)
    audit.record(session, f"change_{act}", "request", request_id, actor=staff, reason=field)
    session.changed("request", request_id)
    session.changed("contact", contact_id)
