"""What staff do with messages: queue, cancel, try again, settle, read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

import msgspec

from sanjog_desktop.actions import audit
from sanjog_desktop.actions.cancelling import cancel_outbox
from sanjog_desktop.actions.conversations import recompute, restate
from sanjog_desktop.actions.facts import facts_for, verdict_for
from sanjog_desktop.actions.retrying import check_again
from sanjog_desktop.actions.sharing import note_shares
from sanjog_desktop.domain import templates
from sanjog_desktop.domain.clock import Instant
from sanjog_desktop.domain.drafts import (
    ContactsDraft,
    Draft,
    LocationDraft,
    MediaDraft,
    ReactionDraft,
    TemplateDraft,
    TextDraft,
    attachment_of,
    check_draft,
    decode_draft,
    encode_draft,
    kind_of,
)
from sanjog_desktop.domain.errors import NotFound, UserError
from sanjog_desktop.domain.ids import ClientRef, MessageId, new_id
from sanjog_desktop.domain.message import CANCELLED, FAILED, QUEUED, SENT
from sanjog_desktop.domain.policy import BlockReason, SendBlocked, Verdict, check_send
from sanjog_desktop.store.errors import GateRefused
from sanjog_desktop.store.session import Session

__all__ = [
    "Queued",
    "cancel_message",
    "mark_read",
    "queue_message",
    "retry_failed",
    "save_draft",
    "settle_uncertain",
    "verdict_for",
]

CANCELLED_TEXT = "Cancelled before it was sent."
Lane = Literal["chat", "bulk"]
"""Sent by somebody at the desk, or to many or at a set time: how fresh this PC's knowledge must be differs."""


@dataclass(frozen=True, slots=True)
class Queued:
    """What was queued. For a reaction, ``message_id`` is the message it is on."""

    message_id: MessageId
    client_ref: ClientRef


@dataclass(frozen=True, slots=True)
class _Shown:
    """How a draft looks in the thread."""

    body: str = ""
    payload: dict[str, Any] | None = None
    template_name: str | None = None


def queue_message(
    session: Session,
    conversation_id: int,
    draft: Draft,
    *,
    purpose: str,
    staff: str = "",
    send_at: int | None = None,
    lane: Lane = "chat",
    hold_ms: int = 0,
) -> Queued:
    """Put a message in the outbox, to go now or at ``send_at`` (milliseconds).

    ``hold_ms`` lets it wait so long first, so that whoever wrote it can still take it back.
    ``lane`` is "bulk" for one of many; what goes at a set time counts as such, because nobody looks at it then.
    Everybody whose data it carries gets an entry in the register of disclosures with it. Raises
    :class:`SendBlocked` with the reason when it may not be sent (:class:`sharing.ShareBlocked` when one of them may
    not be shown), :class:`UserError` when it is not in order; nothing is written then.
    """
    check_draft(draft)
    contact_id = session.value("SELECT contact_id FROM conversation WHERE id = ?", (conversation_id,))
    if contact_id is None:
        raise NotFound("This chat is no longer there.")
    template_id = draft.template_id if isinstance(draft, TemplateDraft) else None
    shown = _show(session, draft)
    now, client_ref = session.now(), new_id()
    verdict = check_send(facts_for(session, conversation_id, purpose, template_id), Instant(send_at or now))
    if not verdict.allowed:
        raise SendBlocked(verdict)
    draft = note_shares(session, client_ref, contact_id, draft, purpose=str(purpose), staff=staff)
    if isinstance(draft, ReactionDraft):
        message_id = _react(session, conversation_id, draft, now)
    else:
        message_id = _insert(session, conversation_id, client_ref, draft, shown, staff, now)
        if lane == "chat":  # one of many neither takes what somebody writes there nor brings the chat back
            session.execute("UPDATE conversation SET draft = '', archived = 0 WHERE id = ?", (conversation_id,))
    try:
        session.execute(
            "INSERT INTO outbox(client_ref, message_id, conversation_id, contact_id, purpose, template_id,"
            " attachment_id, draft, state, not_before, lane, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                client_ref,
                message_id,
                conversation_id,
                contact_id,
                str(purpose),
                template_id,
                attachment_of(draft),
                encode_draft(draft),
                "queued" if send_at is None else "scheduled",
                send_at or (now + hold_ms if hold_ms else 0),
                lane if send_at is None else "bulk",
                now,
            ),
        )
    except GateRefused as refusal:
        raise SendBlocked(Verdict(BlockReason(refusal.reason))) from refusal
    audit.record(session, "message_queued", "message", client_ref, actor=staff, reason=str(purpose))
    session.changed("outbox", client_ref)
    return Queued(MessageId(message_id), ClientRef(client_ref))


def cancel_message(session: Session, message_id: int) -> None:
    """Take a waiting message back. Raises :class:`UserError` when it is too late."""
    row = _outbox_of(session, message_id)
    if row.state not in ("queued", "scheduled"):
        raise UserError("This message can no longer be cancelled.", "It is being sent, or was sent already.")
    cancel_outbox(session, [(row.id, message_id, row.conversation_id)], CANCELLED_TEXT)
    audit.record(session, "message_cancelled", "message", row.client_ref)


def retry_failed(session: Session, message_id: int, *, staff: str = "") -> None:
    """Try a failed message again; it goes to the end of its chat.

    One that Meta had accepted and then reported as failed gets a new reference, because it is a new attempt
    in Meta's eyes. Raises :class:`SendBlocked` when it may not be sent any more, and
    :class:`retrying.CannotHelp` where sending it again would change nothing, or not yet.
    """
    row = _outbox_of(session, message_id)
    status = session.value("SELECT status FROM message WHERE id = ?", (message_id,))
    if status not in (FAILED, CANCELLED):
        raise UserError("Only a message that was not sent can be tried again.")
    check_again(session, message_id)
    now = session.now()
    client_ref = new_id()
    session.execute("DELETE FROM outbox WHERE id = ?", (row.id,))
    session.execute(
        "UPDATE message SET client_ref = ?, wamid = NULL, status = ?, status_at = ?, error_code = NULL,"
        " error_text = NULL, at = ?, sent_by = ? WHERE id = ?",
        (client_ref, QUEUED, now, now, staff, message_id),
    )
    contact_id, purpose, template_id, attachment_id, text, lane = row.rest
    draft = note_shares(session, client_ref, contact_id, decode_draft(text), purpose=purpose, staff=staff)
    rest = (contact_id, purpose, template_id, attachment_id, encode_draft(draft), lane)
    try:
        session.execute(
            "INSERT INTO outbox(client_ref, message_id, conversation_id, contact_id, purpose, template_id,"
            " attachment_id, draft, lane, state, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'queued', ?)",
            (client_ref, message_id, row.conversation_id, *rest, now),
        )
    except GateRefused as refusal:
        raise SendBlocked(Verdict(BlockReason(refusal.reason))) from refusal
    audit.record(session, "message_retried", "message", client_ref, actor=staff)
    _show_moved(session, message_id, row.conversation_id, client_ref)


def settle_uncertain(session: Session, message_id: int, sent: bool, *, staff: str = "") -> None:
    """Staff have looked: the message did go (``sent``), or it did not and is queued again.

    Raises :class:`SendBlocked` when it may not be sent any more; it then stays uncertain.
    """
    row = _outbox_of(session, message_id)
    if row.state != "uncertain":
        raise UserError("It is known by now what became of this message.")
    if sent:
        # When it was claimed is the nearest that is known to when it went.
        session.execute(
            "UPDATE outbox SET state = 'accepted', accepted_at = coalesce(claimed_at, ?) WHERE id = ?",
            (session.now(), row.id),
        )
    else:
        try:
            session.execute("UPDATE outbox SET state = 'queued', not_before = 0 WHERE id = ?", (row.id,))
        except GateRefused as refusal:
            raise SendBlocked(Verdict(BlockReason(refusal.reason))) from refusal
    session.execute(
        "UPDATE message SET status = ?, status_at = ? WHERE id = ? AND client_ref = ?",
        (SENT if sent else QUEUED, session.now(), message_id, row.client_ref),
    )
    audit.record(
        session, "message_settled", "message", row.client_ref, actor=staff, reason="sent" if sent else "not"
    )
    _show_moved(session, message_id, row.conversation_id, row.client_ref)


def mark_read(session: Session, conversation_id: int) -> list[str]:
    """Staff have seen the chat: no unread count, and a receipt queued for the newest unread message.

    Returns its wamid in a list (Meta marks the earlier ones with it), empty when there was nothing unread.
    """
    unread, marked = session.one(
        "SELECT unread, marked_unread FROM conversation WHERE id = ?", (conversation_id,)
    ) or (0, 0)
    if unread or marked:
        session.execute(
            "UPDATE conversation SET unread = 0, marked_unread = 0 WHERE id = ?", (conversation_id,)
        )
        session.changed("conversation", conversation_id)
    if not unread:
        return []
    wamid = session.value(
        "SELECT wamid FROM message WHERE conversation_id = ? AND direction = 'in' AND wamid IS NOT NULL"
        " AND kind NOT IN ('system', 'call') ORDER BY at DESC, id DESC LIMIT 1",
        (conversation_id,),
    )
    if wamid is None:
        return []
    session.execute(
        "INSERT OR IGNORE INTO receipt(wamid, conversation_id, created_at) VALUES (?, ?, ?)",
        (wamid, conversation_id, session.now()),
    )
    session.changed("receipt", wamid)
    return [wamid]


def save_draft(session: Session, conversation_id: int, text: str) -> None:
    """Keep what stands in the composer."""
    changed = session.execute(
        "UPDATE conversation SET draft = ?1 WHERE id = ?2 AND draft <> ?1", (text, conversation_id)
    ).rowcount
    if changed:
        session.changed("conversation", conversation_id)


def _show(session: Session, draft: Draft) -> _Shown:
    match draft:
        case TextDraft(body=body):
            return _Shown(body)
        case MediaDraft(caption=caption, attachment_id=attachment_id):
            _known_attachment(session, attachment_id)
            return _Shown(caption)
        case LocationDraft():
            body = " ".join(part for part in (draft.name, draft.address) if part)
            place = {"latitude": draft.latitude, "longitude": draft.longitude}
            return _Shown(body, {**place, "name": draft.name, "address": draft.address})
        case ContactsDraft(cards=cards):
            shown = [
                {"name": {"formatted_name": card.name}, "phones": [{"phone": phone} for phone in card.phones]}
                for card in cards
            ]
            return _Shown(", ".join(card.name for card in cards), {"cards": shown})
        case TemplateDraft():
            return _show_template(session, draft)
        case ReactionDraft():
            return _Shown()


def _show_template(session: Session, draft: TemplateDraft) -> _Shown:
    row = session.one("SELECT name, components FROM template WHERE id = ?", (draft.template_id,))
    if row is None:
        raise SendBlocked(Verdict(BlockReason.TEMPLATE))
    components = msgspec.json.decode(row[1])
    if draft.header_attachment_id is not None:
        _known_attachment(session, draft.header_attachment_id)
    templates.check_values(components, draft.variables, has_media=draft.header_attachment_id is not None)
    seen = templates.preview(components, draft.variables)
    payload = {"buttons": list(seen.buttons)} if seen.buttons else None
    return _Shown(seen.text, payload, row[0])


def _known_attachment(session: Session, attachment_id: str) -> None:
    state = session.value("SELECT state FROM attachment WHERE id = ?", (attachment_id,))
    if state != "ready":
        raise UserError("The file to send is no longer there.", "Attach it again.")


def _insert(
    session: Session, conversation_id: int, client_ref: str, draft: Draft, shown: _Shown, staff: str, now: int
) -> int:
    reply_to = None if isinstance(draft, ReactionDraft) else draft.reply_to
    message_id = session.execute(
        "INSERT INTO message(conversation_id, at, direction, kind, body, payload, client_ref, reply_to, status,"
        " status_at, template_name, sent_by) VALUES (?, ?, 'out', ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            conversation_id,
            now,
            kind_of(draft),
            shown.body,
            None if shown.payload is None else msgspec.json.encode(shown.payload).decode(),
            client_ref,
            reply_to,
            QUEUED,
            now,
            shown.template_name,
            staff,
        ),
    ).lastrowid
    attachment_id = attachment_of(draft)
    if attachment_id is not None:
        session.execute("UPDATE attachment SET message_id = ? WHERE id = ?", (message_id, attachment_id))
    recompute(session, conversation_id)
    session.changed("message", message_id)
    return int(message_id)


def _react(session: Session, conversation_id: int, draft: ReactionDraft, now: int) -> int:
    target = session.value(
        "SELECT id FROM message WHERE wamid = ? AND conversation_id = ?", (draft.message_id, conversation_id)
    )
    if target is None:
        raise NotFound("The message to react to is no longer there.")
    session.execute(
        "INSERT INTO reaction(target_wamid, actor, emoji, at) VALUES (?1, 'us', ?2, ?3)"
        " ON CONFLICT(target_wamid, actor) DO UPDATE SET emoji = ?2, at = ?3, wamid = NULL",
        (draft.message_id, draft.emoji, now),
    )
    session.changed("message", target)
    return int(target)


@dataclass(frozen=True, slots=True)
class _OutboxRow:
    id: int
    client_ref: str
    conversation_id: int
    state: str
    rest: tuple[Any, ...]


def _outbox_of(session: Session, message_id: int) -> _OutboxRow:
    row = session.one(
        "SELECT o.id, o.client_ref, o.conversation_id, o.state, o.contact_id, o.purpose, o.template_id,"
        " o.attachment_id, o.draft, o.lane FROM outbox o"
        " JOIN message m ON m.id = o.message_id AND m.client_ref = o.client_ref WHERE o.message_id = ?",
        (message_id,),
    )
    if row is None:
        raise NotFound("This message was not sent from here.")
    return _OutboxRow(row[0], row[1], row[2], row[3], tuple(row[4:]))


def _show_moved(session: Session, message_id: int, conversation_id: int, client_ref: str) -> None:
    restate(session, conversation_id)
    session.changed("message", message_id)
    session.changed("outbox", client_ref)
