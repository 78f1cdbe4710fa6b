"""What stands in the composer of a chat beside its text, and what of it waits for its time."""

from __future__ import annotations

import msgspec

from sanjog_desktop.domain.chat_draft import ChatDraft
from sanjog_desktop.store.rows import AttachmentRow
from sanjog_desktop.store.session import Session

_NAME = (
    "SELECT coalesce(nullif(c.name, ''), (SELECT '+' || p.phone FROM contact_point p WHERE p.contact_id = c.id"
    " AND p.phone IS NOT NULL LIMIT 1), '') FROM contact c WHERE c.id = ? AND c.erased_at IS NULL"
)


class KeptDraft(msgspec.Struct, frozen=True):
    """``reply_id`` is the message it answers, ``about`` (contact id, name) whose the file is."""

    draft: ChatDraft
    reply_id: int | None
    attachment: AttachmentRow | None
    sha256: bytes
    about: tuple[tuple[str, str], ...]


class WaitingRow(msgspec.Struct, frozen=True):
    """A message of a chat that goes at ``send_at`` (milliseconds)."""

    message_id: int
    send_at: int
    kind: str
    body: str
    template_name: str


def kept_draft(session: Session, conversation_id: int) -> KeptDraft | None:
    """What is kept of a chat's composer beside its text; ``None`` when there is nothing."""
    row = session.one(
        "SELECT d.reply_to, d.about, d.template_id, d.template_values, d.purpose, m.id, a.id, a.state, a.mime,"
        " a.filename, a.size, a.duration_ms, a.width, a.height, a.thumbnail, a.key, a.voice, a.sha256 FROM chat_draft d"
        " LEFT JOIN message m ON m.wamid = d.reply_to"
        " LEFT JOIN attachment a ON a.id = d.attachment_id AND a.message_id IS NULL WHERE d.conversation_id = ?",
        (conversation_id,),
    )
    if row is None:
        return None
    reply_to, about, template_id, values, purpose, reply_id, *file, sha256 = row
    people = tuple(msgspec.json.decode(about))
    names = [(who, session.value(_NAME, (who,))) for who in people]
    attachment = None
    if file[0] is not None:
        id, state, mime, name, size, duration, width, height, thumbnail, key, voice = file
        attachment = AttachmentRow(
            id, state, mime, name, size, duration, width, height, thumbnail, key, bool(voice)
        )
    draft = ChatDraft(
        reply_to or "", file[0] or "", people, template_id or "", msgspec.json.decode(values), purpose
    )
    owners = tuple((who, name) for who, name in names if name is not None)
    return KeptDraft(draft, reply_id, attachment, sha256 or b"", owners)


def waiting_for_time(session: Session, conversation_id: int) -> list[WaitingRow]:
    """The messages of a chat that go later, the next one first."""
    return [
        WaitingRow(*row)
        for row in session.rows(
            "SELECT m.id, o.not_before, m.kind, m.body, coalesce(m.template_name, '') FROM outbox o"
            " JOIN message m ON m.id = o.message_id AND m.client_ref = o.client_ref"
            " WHERE o.conversation_id = ? AND o.state = 'scheduled' ORDER BY o.not_before, o.id",
            (conversation_id,),
        )
    ]
