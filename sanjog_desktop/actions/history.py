"""What a number brings along: imported chats and address book of the phone, and people who changed number."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from sanjog_desktop.actions import journal
from sanjog_desktop.actions.conversations import Conversation
from sanjog_desktop.actions.intake import Intake
from sanjog_desktop.actions.people import People
from sanjog_desktop.domain.phone import normalise
from sanjog_desktop.store.search_index import reindex_contact
from sanjog_desktop.store.session import Session
from sanjog_desktop.wire.events import (
    HistoryChunk,
    InboundMessage,
    Metadata,
    Sender,
    StateSync,
    System,
)

#: How an unconfirmed new number is shown on the card of the person who is said to have it.
CHANGED_NUMBER: Final = "changed_number"
_STATUS: Final = {
    "ERROR": "failed",
    "PENDING": "sent",
    "SENT": "sent",
    "DELIVERED": "delivered",
    "READ": "read",
    "PLAYED": "played",
}


def wamids(chunks: Iterable[tuple[int, HistoryChunk]]) -> list[str]:
    """The ids of all imported messages in these chunks."""
    return [message.id for _seq, chunk in chunks for thread in chunk.threads for message in thread.messages]


def take_chunk(
    session: Session,
    intake: Intake,
    thread_of: Callable[[Metadata, Sender], Conversation | None],
    seq: int,
    chunk: HistoryChunk,
) -> None:
    """Take imported messages. They are old: they count as read and open no window."""
    if chunk.number is None:
        return
    for thread in chunk.threads:
        conversation = thread_of(chunk.number, thread.person)
        if conversation is None:
            continue
        for message in thread.messages:
            is_new = intake.take(
                conversation,
                message.id,
                message.at,
                "out" if message.outbound else "in",
                message.kind,
                message.content,
                seq,
                context=message.context,
                errors=message.errors,
                status=_STATUS.get(message.status or "", "sent") if message.outbound else "",
                counts=False,
            )
            if not is_new:
                intake.fill_placeholder(message.id, message.kind, message.content)


def link_changed_ids(session: Session, people: People, event: InboundMessage) -> None:
    """Somebody is said to have a new number or user id: note it on their card, and leave both people as they are.

    A consent does not pass with a number; staff confirm first that it is the same person.
    """
    content = event.content
    if type(content) is not System or content.type not in ("user_changed_number", "user_changed_user_id"):
        return
    renewed = Sender(wa_id=content.wa_id, user_id=content.user_id, parent_user_id=content.parent_user_id)
    people.preload([renewed])
    old = people.find(event.sender)
    if old is None or (renewed.wa_id is None and renewed.user_id is None):
        return
    if (renewed.wa_id, renewed.user_id) in ((old.phone, old.user_id), (old.phone, None), (None, old.user_id)):
        return
    new = people.resolve(renewed, event.at, event.id)
    if new is None or new.contact_id == old.contact_id:
        return
    done = session.execute(
        "INSERT OR IGNORE INTO shared_point(contact_point_id, contact_id, relation) VALUES (?, ?, ?)",
        (new.id, old.contact_id, CHANGED_NUMBER),
    ).rowcount
    if done:
        reindex_contact(session, old.contact_id)
        journal.note(session, "contact", old.contact_id, "number_changed", {"to_point": new.id})
        session.changed("contact", old.contact_id)


def follow_address_book(session: Session, people: People, event: StateSync) -> None:
    """Call people as the business's phone does, where nobody here has named them. Nobody is added by it:
    the address book of a phone holds people who never wrote to the business."""
    for card in event.contacts:
        phone = normalise(card.phone_number) if card.phone_number else None
        sender = Sender(wa_id=phone.digits if phone else None, user_id=card.user_id)
        people.preload([sender])
        point = people.find(sender)
        name = (card.full_name or card.first_name or "").strip()
        if point is None or not name or card.action != "add":
            continue
        before = session.value(
            "SELECT name FROM contact WHERE id = ? AND origin = 'whatsapp'", (point.contact_id,)
        )
        if before is None or before == name:
            continue
        session.execute(
            "UPDATE contact SET name = ?, changed_at = ? WHERE id = ?",
            (name, session.now(), point.contact_id),
        )
        journal.note(session, "contact", point.contact_id, "edit", {"name": [before, name]})
        reindex_contact(session, point.contact_id)
        session.changed("contact", point.contact_id)
