"""A STOP that was none, undone by staff with a reason: the message said something else.

Only what the detector did by itself can be undone, and only as a mistake of ours: the suppression it caused is lifted
and the consents it took back stand as they stood before. A person's own STOP is never overridden: to be written to
again they must agree anew.
"""

from __future__ import annotations

from typing import Final

from sanjog_desktop.actions import audit, detection_notes, request_record, suppressions
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.requests import is_closed
from sanjog_desktop.store.session import Session

SHORTEST_REASON: Final = 10
"""Characters: a reason somebody can judge later."""
_COLUMNS: Final = (
    "contact_id, purpose, channel, notice_id, notice_sha256, language, method, evidence, expires_at"
)


def undo_stop(session: Session, request_id: str, *, reason: str, staff: str) -> int:
    """Undo what a message that was no STOP had stopped; returns how many consents stand again.

    ``reason`` is kept with the request. What was cancelled stays cancelled. Raises :class:`UserError` when the request
    is no stop found in a chat, is still being carried out, was undone already, or the reason says nothing.
    """
    record = request_record.read(session, request_id)
    if record.kind not in ("opt_out", "withdraw_consent") or not record.source_wamid:
        raise UserError("Only a stop that was found in a chat can be undone.")
    if len(reason.strip()) < SHORTEST_REASON:
        raise UserError("Write down why this message was no stop.", "A few words, so that it can be checked.")
    if not is_closed(record.state):
        raise UserError("This stop is still being carried out.", "Try again in a moment.")
    if session.one("SELECT 1 FROM request_event WHERE request_id = ? AND act = 'undone'", (request_id,)):
        raise UserError("This stop was undone already.")
    suppressions.lift_from_source(
        session, record.source_wamid, reason="stop", evidence=f"no stop, by {staff}: {reason.strip()}"
    )
    restored = _restore_consents(session, record.source_wamid, staff)
    request_record.keep(session, request_id, staff, outcome=reason.strip())
    request_record.event(session, request_id, "undone", staff=staff)
    detection_notes.note_correction(
        session, request_id, record.source_wamid, found=record.kind, said=detection_notes.NOTHING
    )
    audit.record(session, "stop_undone", "request", request_id, actor=staff, reason="the message was no stop")
    request_record.write_down(session, request_id, "undo_stop", {"consents": restored}, staff)
    if record.contact_id is not None:
        session.changed("consent", record.contact_id)
        session.changed("contact", record.contact_id)
    return restored


def _restore_consents(session: Session, wamid: str, staff: str) -> int:
    """Grant again, with their own notice and evidence, the consents that stood before the message and no others."""
    now, restored = session.now(), 0
    for seq, contact_id, purpose, evidence in session.rows(
        "SELECT seq, contact_id, purpose, evidence FROM consent WHERE source_wamid = ? AND act = 'withdraw'",
        (wamid,),
    ):
        # The withdrawal for every channel that goes with it carries the same evidence.
        for channel, taken_back in session.rows(
            "SELECT channel, seq FROM consent WHERE contact_id = ? AND purpose = ? AND act = 'withdraw'"
            " AND evidence = ? AND seq >= ?",
            (contact_id, purpose, evidence, seq),
        ):
            restored += session.execute(
                f"INSERT INTO consent({_COLUMNS}, act, at, actor, recorded_by, recorded_at, given_by)"
                f" SELECT {_COLUMNS}, 'grant', ?1, 'staff_on_behalf', ?2, ?1, given_by FROM consent WHERE seq ="
                " (SELECT max(seq) FROM consent WHERE contact_id = ?3 AND purpose = ?4 AND channel = ?5 AND seq < ?6)"
                " AND act = 'grant' AND (expires_at IS NULL OR expires_at > ?1)"
                # Nothing they said since: a later word of theirs counts.
                " AND NOT EXISTS (SELECT 1 FROM consent WHERE contact_id = ?3 AND purpose = ?4 AND channel = ?5"
                " AND seq > ?6)",
                (now, staff, contact_id, purpose, channel, taken_back),
            ).rowcount
    return restored
