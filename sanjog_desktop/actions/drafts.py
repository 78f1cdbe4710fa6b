"""What staff are writing, kept as they write: text, what it answers, a file, a template filled in.

A kept file has its row before it has a message: it lies in the store like any other, and goes when it is left out.
"""

from __future__ import annotations

import msgspec

from sanjog_desktop.actions import audit
from sanjog_desktop.actions.cancelling import cancel_outbox
from sanjog_desktop.actions.conversations import recompute
from sanjog_desktop.actions.messages import CANCELLED_TEXT, save_draft
from sanjog_desktop.domain.chat_draft import ChatDraft
from sanjog_desktop.domain.drafts import (
    ContactsDraft,
    LocationDraft,
    MediaDraft,
    TemplateDraft,
    TextDraft,
    about_of,
    attachment_of,
    decode_draft,
)
from sanjog_desktop.domain.errors import NotFound, UserError
from sanjog_desktop.store.session import Session

__all__ = ["TakenBack", "change_time", "keep", "take_back"]


class TakenBack(msgspec.Struct, frozen=True):
    """What came back out of the outbox: text and the rest for the composer, and where it goes."""

    conversation_id: int
    text: str
    draft: ChatDraft
    is_card: bool = False
    """It was a place or a contact card, which has no draft: it is only taken back."""


def keep(session: Session, conversation_id: int, text: str, draft: ChatDraft) -> None:
    """Keep what stands in the composer in place of what was kept before; a file left out goes with its key."""
    save_draft(session, conversation_id, text)
    before = session.value("SELECT attachment_id FROM chat_draft WHERE conversation_id = ?", (conversation_id,))
    if draft.is_empty:
        gone = session.execute(
            "DELETE FROM chat_draft WHERE conversation_id = ?", (conversation_id,)
        ).rowcount
    else:
        gone = 1
        session.execute(
            # Not REPLACE, which would delete the row, and with it the file.
            "INSERT INTO chat_draft(conversation_id, reply_to, attachment_id, about, template_id, template_values,"
            " purpose, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(conversation_id) DO UPDATE SET"
            " reply_to = excluded.reply_to, attachment_id = excluded.attachment_id, about = excluded.about,"
            " template_id = excluded.template_id, template_values = excluded.template_values,"
            " purpose = excluded.purpose, changed_at = excluded.changed_at",
            (
                conversation_id,
                draft.reply_to or None,
                draft.attachment_id or None,
                msgspec.json.encode(draft.about).decode(),
                draft.template_id or None,
                msgspec.json.encode(draft.values).decode(),
                draft.purpose,
                session.now(),
            ),
        )
    if before is not None and before != draft.attachment_id:
        session.execute("DELETE FROM attachment WHERE id = ? AND message_id IS NULL", (before,))
    if gone:
        session.changed("draft", conversation_id)


def take_back(session: Session, message_id: int, *, staff: str = "") -> TakenBack:
    """Undo a send while nothing has left this PC: the message goes, what was written stands in the composer again.

    Raises :class:`UserError` once it is on its way, :class:`NotFound` when it was not sent from here.
    """
    row = session.one(
        "SELECT o.id, o.conversation_id, o.state, o.draft, o.client_ref, m.body, o.purpose, o.attempts FROM outbox o"
        " JOIN message m ON m.id = o.message_id AND m.client_ref = o.client_ref WHERE o.message_id = ?",
        (message_id,),
    )
    if row is None:
        raise NotFound("This message was not sent from here.")
    outbox_id, conversation_id, state, encoded, client_ref, body, purpose, attempts = row
    if state not in ("queued", "scheduled") or attempts:
        raise UserError("This message can no longer be taken back.", "It is on its way, or was sent already.")
    sent = decode_draft(encoded)
    # Cancelled first, so that the register of disclosures says of each person that it did not go.
    cancel_outbox(session, [(outbox_id, message_id, conversation_id)], CANCELLED_TEXT)
    session.execute("DELETE FROM outbox WHERE id = ?", (outbox_id,))
    attachment_id = attachment_of(sent)
    if attachment_id is not None:
        session.execute("UPDATE attachment SET message_id = NULL WHERE id = ?", (attachment_id,))
    session.execute("DELETE FROM message WHERE id = ?", (message_id,))
    recompute(session, conversation_id)
    audit.record(session, "message_cancelled", "message", client_ref, actor=staff)
    session.changed("message", message_id)
    session.changed("outbox", client_ref)
    draft = ChatDraft(
        reply_to=getattr(sent, "reply_to", None) or "", attachment_id=attachment_id or "", about=about_of(sent)
    )
    text = ""
    if isinstance(sent, TemplateDraft):
        draft = msgspec.structs.replace(
            draft, template_id=sent.template_id, values=sent.variables, purpose=purpose
        )
    elif isinstance(sent, TextDraft | MediaDraft):
        text = body
    is_card = isinstance(sent, LocationDraft | ContactsDraft)
    if not text:  # what stands in the composer now was not part of it
        text = session.value("SELECT draft FROM conversation WHERE id = ?", (conversation_id,)) or ""
    if not is_card:
        keep(session, conversation_id, text, draft)
    return TakenBack(conversation_id, text, draft, is_card)


def change_time(session: Session, message_id: int, send_at: int, *, staff: str = "") -> None:
    """Let a message that waits for its time go at another one (milliseconds).

    Raises :class:`UserError` when it no longer waits. Whether it may be sent then is asked when its time comes.
    """
    client_ref = session.value(
        "SELECT o.client_ref FROM outbox o WHERE o.message_id = ? AND o.state = 'scheduled'", (message_id,)
    )
    if client_ref is None:
        raise UserError("This message no longer waits for its time.")
    session.execute("UPDATE outbox SET not_before = ? WHERE client_ref = ?", (send_at, client_ref))
    audit.record(session, "message_queued", "message", client_ref, actor=staff, reason="another time")
    session.changed("outbox", client_ref)
    session.changed("message", message_id)
