"""Sending messages of one chat on to another: the same words, files, places and cards as messages of our own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

import msgspec

from sanjog_desktop.actions import attachments, audit, messages
from sanjog_desktop.actions.wrong_person import check_person
from sanjog_desktop.domain.consent import Purpose
from sanjog_desktop.domain.drafts import (
    MAX_CAPTION,
    CardDraft,
    ContactsDraft,
    Draft,
    LocationDraft,
    MediaDraft,
    TextDraft,
)
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.ids import AttachmentId, ConversationId, MessageId
from sanjog_desktop.store.attachments import Written
from sanjog_desktop.store.reads.messages import message_rows
from sanjog_desktop.store.rows import AttachmentRow, MessageRow
from sanjog_desktop.store.session import Session

MOST: Final = 20
"""Messages sent on at once: each is one to Meta, and a family is not to be flooded."""
_FILES: Final = frozenset({"image", "video", "audio", "document", "sticker"})
_TEXTS: Final = frozenset({"text", "template", "button", "interactive"})
#: Kinds of file that may hold somebody's biodata or picture.
OWNED: Final = frozenset({"image", "video", "document"})


class Copied(msgspec.Struct, frozen=True):
    """A file of the old message, encrypted anew under an id of its own."""

    id: AttachmentId
    written: Written


class Outline(msgspec.Struct, frozen=True):
    """What would be sent on: its messages in order, its files, and who the files were about or came from."""

    rows: tuple[MessageRow, ...]
    files: tuple[AttachmentRow, ...]
    owners: tuple[tuple[str, str], ...]
    asks_whose: bool


def outline(session: Session, message_ids: Sequence[int]) -> Outline:
    """Look at what is to be sent on. Raises :class:`UserError` for what cannot be."""
    from sanjog_desktop.store.reads.file_owners import file_owners

    rows = message_rows(session, [MessageId(id) for id in message_ids])
    if not rows:
        raise UserError("These messages are no longer there.")
    if len(rows) > MOST:
        raise UserError(f"At most {MOST} messages go on at once.", "Choose fewer.")
    for row in rows:
        _check(row)
    files = tuple(row.attachment for row in rows if row.attachment is not None)
    owners: dict[str, str] = {}
    for file in files:
        sha256 = session.value("SELECT sha256 FROM attachment WHERE id = ?", (file.id,))
        owners |= dict(file_owners(session, sha256)) if sha256 is not None else {}
    asks = any(_kind(row) in OWNED for row in rows if row.attachment is not None)
    return Outline(tuple(rows), files, tuple(owners.items()), asks)


def forward(
    session: Session,
    message_ids: Sequence[int],
    conversation_id: ConversationId,
    copies: Mapping[str, Copied],
    *,
    about: tuple[str, ...] = (),
    reason: str = "",
    staff: str = "",
    hold_ms: int = 0,
) -> list[MessageId]:
    """Queue the messages for another chat, all or none; returns those queued.

    ``copies`` are their files by the id of the old one, ``about`` whose data the files hold. Raises
    :class:`~sanjog_desktop.actions.wrong_person.WrongPerson` when it goes to another family and no ``reason`` is given,
    :class:`SendBlocked` (:class:`ShareBlocked`) when the rules or somebody's consent do not allow it.
    """
    rows = message_rows(session, [MessageId(id) for id in message_ids])
    if not rows or len(rows) != len(message_ids):
        raise UserError("These messages are no longer there.")
    queued = []
    for row in rows:
        _check(row)
        source = session.value("SELECT contact_id FROM conversation WHERE id = ?", (row.conversation_id,))
        for draft in _drafts(session, row, copies, about):
            done = messages.queue_message(
                session, conversation_id, draft, purpose=Purpose.SERVICE_REPLY, staff=staff, hold_ms=hold_ms
            )
            # After the rules of consent: where they say no, nobody is asked for a reason.
            check_person(session, conversation_id, draft, reason=reason, staff=staff, sources=(str(source),))
            audit.record(session, "message_forwarded", "message", done.client_ref, actor=staff, detail=row.client_ref)
            queued.append(done.message_id)
    return queued


def _check(row: MessageRow) -> None:
    if row.revoked:
        raise UserError("A deleted message cannot be sent on.")
    if row.attachment is not None and (row.attachment.state != "ready" or row.attachment.key is None):
        raise UserError("A file of these messages is not on this PC yet.", "Fetch it first, or leave it out.")
    known = _TEXTS | _FILES | {"location", "contacts"}
    if row.kind not in known or (row.kind in _TEXTS and not row.body.strip() and row.attachment is None):
        raise UserError("A message of this kind cannot be sent on.", "Leave it out.")
    if row.kind in _FILES and row.attachment is None:
        raise UserError("A file of these messages is no longer there.", "Leave it out.")


def _kind(row: MessageRow) -> str:
    """The kind a message with a file goes on as."""
    assert row.attachment is not None
    if row.kind in _FILES:
        return row.kind
    kind = row.attachment.mime.split("/")[0]
    return kind if kind in ("image", "video") else "document"


def _drafts(
    session: Session, row: MessageRow, copies: Mapping[str, Copied], about: tuple[str, ...]
) -> list[Draft]:
    if row.attachment is not None:
        return _with_file(session, row, row.attachment, copies, about)
    if row.kind == "location":
        return [_place(row.payload)]
    if row.kind == "contacts":
        return [ContactsDraft(_cards(row.payload))]
    return [TextDraft(row.body)]


def _with_file(
    session: Session, row: MessageRow, file: AttachmentRow, copies: Mapping[str, Copied], about: tuple[str, ...]
) -> list[Draft]:
    copy = copies[file.id]
    attachments.adopt_outgoing(
        session, copy.id, written=copy.written, mime=file.mime, filename=file.filename, width=file.width,
        height=file.height, thumbnail=file.thumbnail, duration_ms=file.duration_ms, voice=file.voice,
        waveform=file.waveform,
    )  # fmt: skip
    kind = _kind(row)
    takes_words = kind not in ("audio", "sticker") and len(row.body) <= MAX_CAPTION
    caption = row.body if takes_words else ""
    sent: list[Draft] = [
        MediaDraft(kind, copy.id, caption=caption, filename=file.filename, voice=file.voice, about=about)
    ]
    if row.body and not takes_words:
        sent.append(TextDraft(row.body))
    return sent


def _place(payload: Mapping[str, Any]) -> LocationDraft:
    try:
        latitude, longitude = float(payload["latitude"]), float(payload["longitude"])
    except (KeyError, TypeError, ValueError):
        raise UserError("A message of this kind cannot be sent on.", "Leave it out.") from None
    return LocationDraft(latitude, longitude, str(payload.get("name") or ""), str(payload.get("address") or ""))


def _cards(payload: Mapping[str, Any]) -> tuple[CardDraft, ...]:
    found = payload.get("cards") or payload.get("contacts") or []
    made = []
    for card in found if isinstance(found, list) else []:
        if not isinstance(card, dict):
            continue
        named = card.get("name")
        name = named.get("formatted_name") or named.get("first_name") if isinstance(named, dict) else named
        phones = [each.get("phone") if isinstance(each, dict) else each for each in card.get("phones") or []]
        emails = [each.get("email") if isinstance(each, dict) else each for each in card.get("emails") or []]
        if name:
            email = next((str(each) for each in emails if each), "")
            made.append(CardDraft(str(name), tuple(str(each) for each in phones if each), email))
    if not made:
        raise UserError("A message of this kind cannot be sent on.", "Leave it out.")
    return tuple(made)
