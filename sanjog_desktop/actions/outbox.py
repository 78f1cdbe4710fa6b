"""The outbox between claim and outcome. A row is claimed, and the claim committed, before the call is made.

The store's gate is asked again at every claim: what may no longer be sent is settled there with the reason
in plain words, and the rest goes on. What was claimed when the PC went down may have been sent, so it is
never sent again without a word from Meta or from staff.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any, Final

import msgspec

from sanjog_desktop.actions import statuses, suppressions
from sanjog_desktop.actions.cancelling import show_cancelled
from sanjog_desktop.actions.conversations import recompute, restate
from sanjog_desktop.actions.detections import switch_marketing
from sanjog_desktop.actions.identity_keys import identity_keys
from sanjog_desktop.actions.people import People
from sanjog_desktop.actions.restrictions import kept_back
from sanjog_desktop.domain.clock import Instant
from sanjog_desktop.domain.drafts import Draft, decode_draft
from sanjog_desktop.domain.message import CANCELLED, FAILED, QUEUED, SENDING, UNCERTAIN
from sanjog_desktop.domain.policy import BLOCK_TEXT, BlockReason
from sanjog_desktop.domain.window import CLOCK_TOLERANCE
from sanjog_desktop.store.errors import GateRefused
from sanjog_desktop.store.session import Session
from sanjog_desktop.wire.events import Sender

#: Reasons that time or staff can put right; after the others the person simply must not be written to.
_MAY_COME_BACK: Final = frozenset({BlockReason.TEMPLATE, BlockReason.WINDOW})
#: Said in the words of the index over rows still in work, or SQLite would walk every message ever sent.
_LIVE: Final = "state IN ('scheduled', 'queued', 'claimed', 'uncertain')"
_NOT_ON_WHATSAPP: Final = 131026


@dataclass(frozen=True, slots=True)
class ClaimedTemplate:
    """The template of a claimed message; ``components`` is Meta's JSON, decoded."""

    id: str
    name: str
    language: str
    category: str
    components: list[dict[str, Any]]


@dataclass(frozen=True, slots=True)
class ClaimedAttachment:
    """The file of a claimed message and where it was uploaded before, if it was."""

    id: str
    key: bytes = field(repr=False)
    mime: str
    filename: str
    size: int
    uploaded_media_id: str | None
    uploaded_at: int | None


@dataclass(frozen=True, slots=True)
class Claimed:
    """One message to send now. ``attempts`` counts this one; ``phone`` is digits without ``+``, ``claimed_at`` the
    instant in milliseconds when the gate let it go.
    """

    outbox_id: int
    client_ref: str
    message_id: int
    conversation_id: int
    contact_id: str
    purpose: str
    attempts: int
    draft: Draft
    phone: str | None
    user_id: str | None
    template: ClaimedTemplate | None
    attachment: ClaimedAttachment | None
    business_number_id: str
    claimed_at: int

    @property
    def marketing(self) -> bool:
        """Whether Meta counts it as marketing."""
        return self.template is not None and self.template.category == "MARKETING"


def claim_due(session: Session, limit: int) -> list[Claimed]:
    """Claim up to ``limit`` messages whose time has come: what somebody at the desk wrote before what goes to many,
    oldest first, one in flight a conversation.

    A later message never passes an earlier one of its chat that still waits, unless that one waits for the relay:
    what we would send of our own accord does not hold back an answer.
    """
    _forget_wrong_waits(session)
    _start_scheduled(session)
    claimed: list[Claimed] = []
    barred, of_numbers = kept_back(session)
    while len(claimed) < limit:
        candidates = session.rows(
            "SELECT o.id, o.message_id, o.conversation_id, o.client_ref FROM outbox o"
            f" WHERE o.{_LIVE} AND o.state = 'queued' AND o.not_before <= ?"
            " AND NOT EXISTS (SELECT 1 FROM gate_stale WHERE outbox_id = o.id)"
            f"{barred} AND NOT EXISTS (SELECT 1 FROM outbox e WHERE e.conversation_id = o.conversation_id"
            "   AND (e.state = 'claimed' OR (e.state = 'queued' AND e.id < o.id"
            "     AND NOT EXISTS (SELECT 1 FROM gate_stale WHERE outbox_id = e.id))))"
            " ORDER BY o.lane = 'bulk', o.not_before, o.id LIMIT ?",
            (session.now(), *of_numbers, limit - len(claimed)),
        )
        if not candidates:
            break
        for candidate in candidates:
            one = _claim(session, *candidate)
            if one is not None:
                claimed.append(one)
    return claimed


def next_due_at(session: Session) -> Instant | None:
    """When the next waiting message may go, in milliseconds; ``None`` when none waits for its time."""
    found = session.value(
        f"SELECT min(not_before) FROM outbox WHERE {_LIVE} AND state IN ('queued', 'scheduled') AND not_before > ?",
        (session.now(),),
    )
    return None if found is None else Instant(found)


def record_accepted(
    session: Session, client_ref: str, wamid: str, *, wa_id: str | None = None, user_id: str | None = None
) -> None:
    """Meta took the message. Reports that came before this answer are applied now.

    ``wa_id`` and ``user_id`` are what the answer says of the person, where it does.
    """
    row = _row(session, client_ref)
    if row is None:
        return
    outbox_id, message_id, conversation_id, state = row
    if state not in ("accepted", "cancelled"):
        session.execute(
            "UPDATE outbox SET state = 'accepted', accepted_at = ?, error_code = NULL, error_text = NULL WHERE id = ?",
            (session.now(), outbox_id),
        )
    session.execute(
        "UPDATE message SET wamid = ?1, error_code = NULL, error_text = NULL WHERE id = ?2 AND client_ref = ?3"
        " AND wamid IS NULL AND NOT EXISTS (SELECT 1 FROM message m WHERE m.wamid = ?1)",
        (wamid, message_id, client_ref),
    )
    session.execute(
        "UPDATE reaction SET wamid = ? WHERE actor = 'us' AND wamid IS NULL AND target_wamid ="
        " (SELECT wamid FROM message WHERE id = ? AND client_ref IS NOT ?)",
        (wamid, message_id, client_ref),
    )
    moved = statuses.apply_reports(session, [wamid], [])
    statuses.show_statuses(session, moved)
    if wa_id is not None and user_id is not None:
        people = People(session, identity_keys(session))
        sender = Sender(wa_id=wa_id, user_id=user_id)
        people.preload([sender])
        if people.find(sender) is not None:
            people.resolve(sender, session.now(), wamid)
    session.changed("message", message_id)
    session.changed("conversation", conversation_id)


def record_refused(session: Session, client_ref: str, *, code: int | None, text: str) -> None:
    """Meta will not send the message, with its ``code`` (if any) and the reason in plain words."""
    row = _row(session, client_ref)
    if row is None or row[3] in ("accepted", "cancelled"):
        return
    _settle(session, row[:3], client_ref, "failed", FAILED, code, text)
    contact = session.one(
        "SELECT p.id, v.contact_id, p.phone, p.user_id FROM conversation v"
        " JOIN contact_point p ON p.id = v.contact_point_id WHERE v.id = ?",
        (row[2],),
    )
    if contact is None:
        return
    if code == _NOT_ON_WHATSAPP:
        session.execute("UPDATE contact_point SET reachable = 0 WHERE id = ?", (contact[0],))
        session.changed("contact", contact[1])
    if code == statuses.MARKETING_STOPPED:
        keys = identity_keys(session)
        switch_marketing(
            session,
            keys,
            contact_id=contact[1],
            targets=suppressions.keys_of_contact(session, contact[1]),
            at=session.now(),
            source=client_ref,
            stops=True,
        )


def requeue(session: Session, client_ref: str, not_before: int, *, counted: bool = True) -> None:
    """Let a claimed message wait until ``not_before`` (milliseconds) and go again, if it still may.

    Only for a message that certainly was not sent. ``counted`` is false when the trouble was not its own.
    """
    row = _row(session, client_ref)
    if row is None or row[3] != "claimed":
        return
    try:
        session.execute(
            "UPDATE outbox SET state = 'queued', not_before = ?, attempts = attempts - ? WHERE id = ?",
            (not_before, 0 if counted else 1, row[0]),
        )
    except GateRefused as refusal:
        _refuse(session, row[:3], client_ref, refusal)
        return
    _show(session, row[:3], client_ref, QUEUED)
    session.changed("outbox", client_ref)


def record_uncertain(session: Session, client_ref: str) -> None:
    """The request may have reached Meta and nobody answered. Only a report or staff can settle it."""
    row = _row(session, client_ref)
    if row is None or row[3] != "claimed":
        return
    session.execute("UPDATE outbox SET state = 'uncertain' WHERE id = ?", (row[0],))
    _show(session, row[:3], client_ref, UNCERTAIN)
    session.changed("outbox", client_ref)


def recover_claimed(session: Session, under_way: Collection[str] = (), *, before: int | None = None) -> int:
    """Whatever was claimed when the program ended is uncertain; returns how many.

    While it runs: what was claimed ``before`` this instant and is not ``under_way`` any more (client references).
    """
    rows = session.rows(f"SELECT client_ref, claimed_at FROM outbox WHERE {_LIVE} AND state = 'claimed'")
    lost = [ref for ref, at in rows if ref not in under_way and (before is None or at < before)]
    for client_ref in lost:
        record_uncertain(session, client_ref)
    return len(lost)


def _forget_wrong_waits(session: Session) -> None:
    """A message last tried by a clock that was ahead waits for a time that clock set: it need not wait for it."""
    now = session.now()
    session.execute(
        f"UPDATE outbox SET not_before = 0 WHERE {_LIVE} AND state = 'queued' AND not_before > ? AND claimed_at > ?",
        (now, now + CLOCK_TOLERANCE),
    )


def _start_scheduled(session: Session) -> None:
    for row in session.rows(
        f"SELECT id, message_id, conversation_id, client_ref FROM outbox WHERE {_LIVE} AND state = 'scheduled'"
        " AND not_before <= ? ORDER BY not_before, id",
        (session.now(),),
    ):
        try:
            session.execute("UPDATE outbox SET state = 'queued' WHERE id = ?", (row[0],))
        except GateRefused as refusal:
            _refuse(session, row[:3], row[3], refusal)
            continue
        # In the chat it stands where it went, not where it was written.
        session.execute(
            "UPDATE message SET at = ? WHERE id = ? AND client_ref = ?", (session.now(), row[1], row[3])
        )


def _claim(
    session: Session, outbox_id: int, message_id: int, conversation_id: int, client_ref: str
) -> Claimed | None:
    now = session.now()
    try:
        session.execute(
            "UPDATE outbox SET state = 'claimed', claimed_at = ?, attempts = attempts + 1 WHERE id = ?",
            (now, outbox_id),
        )
    except GateRefused as refusal:
        if refusal.reason == BlockReason.STALE:
            return None  # it waits until this PC has heard from the relay
        _refuse(session, (outbox_id, message_id, conversation_id), client_ref, refusal)
        return None
    _show(session, (outbox_id, message_id, conversation_id), client_ref, SENDING)
    row = session.one(
        "SELECT o.contact_id, o.purpose, o.attempts, o.draft, p.phone, p.user_id, v.business_number_id,"
        " t.id, t.name, t.language, t.category, t.components,"
        " a.id, a.key, a.mime, a.filename, a.size, a.uploaded_media_id, a.uploaded_at"
        " FROM outbox o JOIN conversation v ON v.id = o.conversation_id"
        " JOIN contact_point p ON p.id = v.contact_point_id LEFT JOIN template t ON t.id = o.template_id"
        " LEFT JOIN attachment a ON a.id = o.attachment_id WHERE o.id = ?",
        (outbox_id,),
    )
    assert row is not None
    template = (
        None
        if row[7] is None
        else ClaimedTemplate(row[7], row[8], row[9], row[10], msgspec.json.decode(row[11]))
    )
    return Claimed(
        outbox_id,
        client_ref,
        message_id,
        conversation_id,
        contact_id=row[0],
        purpose=row[1],
        attempts=row[2],
        draft=decode_draft(row[3]),
        phone=row[4],
        user_id=row[5],
        business_number_id=row[6],
        claimed_at=now,
        template=template,
        attachment=None if row[12] is None else ClaimedAttachment(*row[12:]),
    )


def _refuse(session: Session, row: tuple[int, int, int], client_ref: str, refusal: GateRefused) -> None:
    reason = BlockReason(refusal.reason)
    state, status = ("failed", FAILED) if reason in _MAY_COME_BACK else ("cancelled", CANCELLED)
    _settle(session, row, client_ref, state, status, None, " ".join(BLOCK_TEXT[reason]))


def _settle(
    session: Session,
    row: tuple[int, int, int],
    client_ref: str,
    state: str,
    status: str,
    code: int | None,
    text: str,
) -> None:
    outbox_id, message_id, conversation_id = row
    session.execute(
        "UPDATE outbox SET state = ?, error_code = ?, error_text = ? WHERE id = ?",
        (state, code, text, outbox_id),
    )
    session.execute(
        "UPDATE message SET status = ?, status_at = ?, error_code = ?, error_text = ? WHERE id = ? AND client_ref = ?",
        (status, session.now(), code, text, message_id, client_ref),
    )
    # A reaction that did not go is not there.
    session.execute(
        "DELETE FROM reaction WHERE actor = 'us' AND wamid IS NULL AND target_wamid ="
        " (SELECT wamid FROM message WHERE id = ? AND client_ref IS NOT ?)",
        (message_id, client_ref),
    )
    show_cancelled(session)
    restate(session, conversation_id)
    session.changed("message", message_id)
    session.changed("outbox", client_ref)


def _show(session: Session, row: tuple[int, int, int], client_ref: str, status: str) -> None:
    _outbox_id, message_id, conversation_id = row
    session.execute(
        "UPDATE message SET status = ?, status_at = ? WHERE id = ? AND client_ref = ?",
        (status, session.now(), message_id, client_ref),
    )
    recompute(session, conversation_id)
    session.changed("message", message_id)


def _row(session: Session, client_ref: str) -> tuple[int, int, int, str] | None:
    return session.one(
        "SELECT id, message_id, conversation_id, state FROM outbox WHERE client_ref = ?", (client_ref,)
    )
