"""Messages and statuses of the field ``messages``: Meta's shapes turned into events (Meta: webhooks)."""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from typing import Any

import msgspec

from sanjog_desktop.wire import shapes
from sanjog_desktop.wire.content import (
    Contacts,
    Content,
    Edit,
    InteractiveReply,
    Location,
    MediaPlaceholder,
    Reaction,
    RequestWelcome,
    Revoke,
    System,
    UnknownContent,
    Unsupported,
    WireError,
)
from sanjog_desktop.wire.events import ErrorsReported, Event, InboundMessage, MessageStatus, Metadata
from sanjog_desktop.wire.lenient import Unreadable, tolerant
from sanjog_desktop.wire.people import People, identify, known_people, person
from sanjog_desktop.wire.reading import (
    PARSE_ERRORS,
    Bytes,
    Gathered,
    each,
    items,
    loads,
    need_instant,
    opened,
    part,
    plainly,
    read_instant,
)

NO_NUMBER = Metadata("")

#: Ten-digit seconds, 2001 to 2286: what every real webhook carries, so the common case skips a call.
_PLAIN_SECONDS = 1_000_000_000

_VALUE = msgspec.json.Decoder(shapes.MessagesValue, strict=False)
_MESSAGE = msgspec.json.Decoder(shapes.AnyMessage, strict=False)
_STATUS = msgspec.json.Decoder(shapes.Status, strict=False)
_CONTACT = msgspec.json.Decoder(shapes.Contact, strict=False)
_ERROR = msgspec.json.Decoder(WireError, strict=False)
_METADATA = msgspec.json.Decoder(Metadata, strict=False)
_VALUE_KEYS = frozenset(shapes.MessagesValue.__struct_encode_fields__)


def read_messages(out: Gathered, waba_id: str, at: int | None, field: str, value: Bytes) -> None:
    """Append the events of one ``messages`` value. Raises one of PARSE_ERRORS if it is no object at all."""
    try:
        whole = plainly(out, _VALUE, value)
        before = len(out.events)
        try:
            add_messages(out.events, waba_id, at, whole)
        except PARSE_ERRORS:
            del out.events[before:]
            raise
    except PARSE_ERRORS:
        _read_apart(out, waba_id, at, field, value)


def add_messages(events: list[Event], waba_id: str, at: int | None, value: shapes.MessagesValue) -> None:
    """Append the events of a strictly decoded value. Raises Unreadable when one is not understood."""
    number = value.metadata
    contacts, messages, statuses = value.contacts, value.messages, value.statuses
    people = known_people(contacts) if contacts else {}
    if messages:
        events += [message_event(waba_id, number, people, message, None) for message in messages]
    if statuses:
        events += [status_event(waba_id, number, people, status, None) for status in statuses]
    if value.errors:
        events.append(ErrorsReported(waba_id, number, value.errors, at))


def message_event(
    waba_id: str, number: Metadata, people: People, message: shapes.Message, raw: bytes | None
) -> InboundMessage:
    """An inbound message. ``raw`` are its bytes if it was not wholly understood. Raises Unreadable."""
    if raw is None and (message.to is not None or message.history_context is not None):
        raise Unreadable("keys of an echo")
    kind, read_content = _CONTENT.get(type(message), _UNKNOWN)
    content = read_content(message)
    if content is None:
        kind, content = content_of(message, raw)
    seconds = message.timestamp
    wa_id, user_id, parent = message.from_, message.from_user_id, message.from_parent_user_id
    sender = people.get(wa_id) if wa_id is not None and user_id is None and parent is None else None
    return InboundMessage(
        waba_id,
        number,
        sender or identify(people, wa_id, user_id, parent),
        message.id,
        seconds * 1000 if _PLAIN_SECONDS <= seconds < _PLAIN_SECONDS * 10 else need_instant(seconds),
        kind,
        content,
        message.context,
        message.referral,
        message.group_id,
        message.errors,
        raw,
    )


def status_event(
    waba_id: str, number: Metadata, people: People, status: shapes.Status, raw: bytes | None
) -> MessageStatus:
    """A status. Raises Unreadable when its time is none."""
    seconds = status.timestamp
    wa_id, user_id = status.recipient_id, status.recipient_user_id
    parent = status.parent_recipient_user_id or status.recipient_parent_user_id or status.parent_user_id
    known = None
    if people:
        known = people.get(wa_id or "") or people.get(user_id or "")
    if wa_id is not None and wa_id[2:3] == ".":
        moved = person(wa_id, user_id)
        wa_id, user_id = moved.wa_id, moved.user_id
    return MessageStatus(
        waba_id,
        number,
        status.id,
        status.status,
        seconds * 1000 if _PLAIN_SECONDS <= seconds < _PLAIN_SECONDS * 10 else need_instant(seconds),
        wa_id,
        user_id,
        status.recipient_participant_id or status.participant_recipient_id,
        status.biz_opaque_callback_data,
        status.errors,
        status.pricing,
        status.conversation,
        known,
        parent,
        status.recipient_participant_user_id or status.participant_recipient_user_id,
        status.recipient_type,
        status.recipient_identity_key_hash,
        raw,
    )


def read_message(raw: Bytes) -> tuple[shapes.Message, bool]:
    """One message, strictly or tolerantly, and whether it was wholly understood.

    A message whose content cannot be read keeps its id, sender and time; without those it raises one of
    PARSE_ERRORS.
    """
    try:
        return _MESSAGE.decode(raw), True
    except PARSE_ERRORS:
        return loose_message(loads(raw)), False


def loose_message(value: Any) -> shapes.Message:
    """Decoded JSON as a message of its type, or a bare Message. Raises Unreadable without id or time."""
    kind = value.get("type") if isinstance(value, dict) else None
    shape = shapes.MESSAGE_TYPES.get(kind) if isinstance(kind, str) else None
    if shape is not None:
        try:
            return tolerant(shape, value)
        except Unreadable:
            pass  # its content is not what the type says: the bare message is still worth having
    return tolerant(shapes.Message, value)


def content_of(message: shapes.Message, raw: bytes | None) -> tuple[str, Content]:
    """Our kind and content of a message. Raises Unreadable when not understood and ``raw`` is not given."""
    kind, read_content = _CONTENT.get(type(message), _UNKNOWN)
    content = read_content(message)
    if content is None and isinstance(message, shapes.EditMessage):
        content = _edit(message, raw)
    if content is not None:
        return kind, content
    if raw is None:
        raise Unreadable("content is not understood")
    return "unknown", UnknownContent(_type_of(raw), raw)


def _read_apart(out: Gathered, waba_id: str, at: int | None, field: str, value: Bytes) -> None:
    keys = opened(value)
    number = read_number(out, waba_id, field, keys)
    people = read_people(out, waba_id, field, keys)
    for raw in listed(out, "message", keys.get("messages")):
        try:
            message, understood = read_message(raw)
            kept = None if understood and not out.was_repaired(raw) else out.bytes_of(raw)
            try:
                event = message_event(waba_id, number, people, message, kept)
            except Unreadable:
                if kept is not None:
                    raise
                event = message_event(waba_id, number, people, message, out.bytes_of(raw))
            out.events.append(event)
        except PARSE_ERRORS as error:
            out.reject("message", error, raw)
    for status, kept, raw in each(out, "status", keys.get("statuses"), _STATUS, shapes.Status):
        try:
            out.events.append(status_event(waba_id, number, people, status, kept))
        except Unreadable as error:
            out.reject("status", error, raw)
    read_errors(out, waba_id, at, number, keys)
    out.leftovers(waba_id, field, keys, _VALUE_KEYS)


def listed(out: Gathered, what: str, raw: msgspec.Raw | None) -> list[msgspec.Raw]:
    """The items of a list of a value; a value that is no list is rejected as a whole."""
    try:
        return items(raw)
    except PARSE_ERRORS as error:
        out.reject(what, error, raw or b"")
        return []


def read_number(out: Gathered, waba_id: str, field: str, keys: dict[str, msgspec.Raw]) -> Metadata:
    """The business number of a value; NO_NUMBER when it is missing or unreadable (then kept as unknown)."""
    return part(out, waba_id, f"{field}.metadata", keys.get("metadata"), _METADATA, Metadata, NO_NUMBER)


def read_people(out: Gathered, waba_id: str, field: str, keys: dict[str, msgspec.Raw]) -> People:
    """The people of a value, whatever else is wrong with it."""
    contacts = []
    for contact, kept, raw in each(out, "contact", keys.get("contacts"), _CONTACT, shapes.Contact):
        contacts.append(contact)
        if kept is not None:
            out.unknown(waba_id, f"{field}.contacts", raw, "not wholly understood")
    return known_people(contacts)


def read_errors(
    out: Gathered, waba_id: str, at: int | None, number: Metadata, keys: dict[str, msgspec.Raw]
) -> None:
    """Append the errors of a value, if it has any."""
    found = list(each(out, "error", keys.get("errors"), _ERROR, WireError))
    if found:
        understood = all(kept is None for _, kept, _ in found)
        raw = None if understood else out.bytes_of(keys["errors"])
        out.events.append(ErrorsReported(waba_id, number, tuple(error for error, _, _ in found), at, raw))


def _type_of(raw: bytes) -> str | None:
    try:
        kind = loads(raw).get("type")
    except PARSE_ERRORS:
        return None
    return kind if isinstance(kind, str) else None


def _contacts(message: shapes.ContactsMessage) -> Contacts:
    return Contacts(message.contacts)


def _location(message: shapes.LocationMessage) -> Location | None:
    """A point on the earth; also keeps out ``nan``, which no store or screen could show."""
    place = message.location
    try:
        latitude, longitude = float(place.latitude), float(place.longitude)
    except ValueError:
        return None
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        return None
    return Location(latitude, longitude, place.name, place.address, place.url)


def _reaction(message: shapes.ReactionMessage) -> Reaction:
    return Reaction(message.reaction.message_id, message.reaction.emoji or None)


def _interactive(message: shapes.InteractiveMessage) -> InteractiveReply | None:
    body = message.interactive
    if (choice := body.button_reply or body.list_reply) is not None:
        kind = body.type or ("button_reply" if body.button_reply else "list_reply")
        return InteractiveReply(kind, choice.id, choice.title, choice.description)
    if (form := body.nfm_reply) is not None:
        return InteractiveReply(
            body.type or "nfm_reply", body=form.body, response_json=form.response_json, name=form.name
        )
    if (permission := body.call_permission_reply) is not None:
        return InteractiveReply(
            body.type or "call_permission_reply",
            response=permission.response,
            expires_at=read_instant(permission.expiration_timestamp),
            is_permanent=permission.is_permanent,
            response_source=permission.response_source,
        )
    # Meta sends the empty form when the answer itself was lost; one that is named keeps its bytes.
    return InteractiveReply() if body.type is None else None


def _system(message: shapes.SystemMessage) -> System:
    body, identity = message.system, message.identity
    kind = "user_changed_number" if body.type == "customer_changed_number" else body.type
    changed = person(body.wa_id or body.new_wa_id, body.user_id)
    system = System(
        kind, body.body, changed.wa_id, changed.user_id, body.parent_user_id, body.customer, body.identity
    )
    if identity is None:
        return system
    return msgspec.structs.replace(
        system,
        identity_hash=identity.hash or body.identity,
        identity_acknowledged=identity.acknowledged,
        identity_created_at=read_instant(identity.created_timestamp),
    )


def _unsupported(message: shapes.UnsupportedMessage | shapes.OldUnsupportedMessage) -> Unsupported:
    body = message.unsupported
    return Unsupported(body.type if body is not None else None, message.errors)


def _edit(message: shapes.EditMessage, raw: bytes | None) -> Edit | None:
    """The new message inside has neither id nor time of its own; the outer ones serve.

    Nothing sends an edit of an edit; not following it keeps the work linear in the size of the body.
    """
    inner = {**message.edit.message, "id": message.id, "timestamp": message.timestamp}
    try:
        new: shapes.Message = loose_message(inner) if raw is not None else _strictly(inner)
        if isinstance(new, shapes.EditMessage):
            return None
        kind, content = content_of(new, raw)
    except PARSE_ERRORS:
        return None
    return Edit(message.edit.original_message_id, kind, content)


class _Inner(msgspec.Struct):
    """Holds a message: msgspec remembers how to read a struct, but works a bare union out anew each time."""

    message: shapes.AnyMessage


def _strictly(value: dict[str, Any]) -> shapes.Message:
    return msgspec.convert({"message": value}, _Inner, strict=False).message


def _revoke(message: shapes.RevokeMessage) -> Revoke:
    return Revoke(message.revoke.original_message_id)


_Reader = Callable[[Any], Content | None]
_UNKNOWN: tuple[str, _Reader] = ("unknown", lambda message: None)
_CONTENT: dict[type[shapes.Message], tuple[str, _Reader]] = {
    shapes.TextMessage: ("text", attrgetter("text")),
    shapes.ImageMessage: ("image", attrgetter("image")),
    shapes.VideoMessage: ("video", attrgetter("video")),
    shapes.AudioMessage: ("audio", attrgetter("audio")),
    shapes.VoiceMessage: ("audio", lambda m: msgspec.structs.replace(m.voice, voice=True)),
    shapes.DocumentMessage: ("document", attrgetter("document")),
    shapes.StickerMessage: ("sticker", attrgetter("sticker")),
    shapes.LocationMessage: ("location", _location),
    shapes.ContactsMessage: ("contacts", _contacts),
    shapes.ButtonMessage: ("button", attrgetter("button")),
    shapes.InteractiveMessage: ("interactive", _interactive),
    shapes.ReactionMessage: ("reaction", _reaction),
    shapes.OrderMessage: ("order", attrgetter("order")),
    shapes.SystemMessage: ("system", _system),
    shapes.UnsupportedMessage: ("unsupported", _unsupported),
    shapes.OldUnsupportedMessage: ("unsupported", _unsupported),
    shapes.EditMessage: ("edit", lambda message: None),
    shapes.RevokeMessage: ("revoke", _revoke),
    shapes.WelcomeMessageRequest: ("request_welcome", lambda message: RequestWelcome()),
    shapes.PlaceholderMessage: ("media_placeholder", lambda message: MediaPlaceholder()),
}
