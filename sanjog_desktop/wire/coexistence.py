"""Fields of a number that is also used in the WhatsApp Business app: echoes, history, address book.

The source is Meta: coexistence.
"""

from __future__ import annotations

import contextlib

import msgspec

from sanjog_desktop.wire import shapes
from sanjog_desktop.wire.content import Content, WireError
from sanjog_desktop.wire.events import (
    HistoryChunk,
    HistoryMessage,
    HistoryThread,
    MessageEcho,
    Metadata,
    Sender,
    StateSync,
    SyncedContact,
)
from sanjog_desktop.wire.inbound import (
    content_of,
    listed,
    read_errors,
    read_message,
    read_number,
    read_people,
)
from sanjog_desktop.wire.lenient import Unreadable
from sanjog_desktop.wire.people import People, identify, known_people, person
from sanjog_desktop.wire.reading import (
    PARSE_ERRORS,
    Bytes,
    Gathered,
    each,
    need_instant,
    opened,
    part,
    plainly,
    read_instant,
    text_of,
)

_COMMON_KEYS = frozenset({"messaging_product", "metadata", "contacts", "errors"})
_ERROR = msgspec.json.Decoder(WireError, strict=False)


class _ChunkMeta(msgspec.Struct, forbid_unknown_fields=True):
    phase: int | None = None
    chunk_order: int | None = None
    progress: int | None = None


class _ThreadContext(msgspec.Struct, forbid_unknown_fields=True):
    wa_id: str | None = None
    user_id: str | None = None
    parent_user_id: str | None = None
    username: str | None = None


class _BookContact(msgspec.Struct, forbid_unknown_fields=True):
    full_name: str | None = None
    first_name: str | None = None
    phone_number: str | None = None
    user_id: str | None = None
    parent_user_id: str | None = None
    username: str | None = None


class _BookMeta(msgspec.Struct, forbid_unknown_fields=True):
    timestamp: int | None = None
    version: str | int | None = None


class _BookChange(msgspec.Struct, forbid_unknown_fields=True):
    contact: _BookContact
    action: str
    type: str = "contact"
    metadata: _BookMeta | None = None


class _EchoesValue(msgspec.Struct, forbid_unknown_fields=True):
    """The whole value, when all of it is plain."""

    message_echoes: list[shapes.AnyMessage]
    metadata: Metadata
    messaging_product: str | None = None
    contacts: tuple[shapes.Contact, ...] = ()


_ECHOES = msgspec.json.Decoder(_EchoesValue, strict=False)
_CHUNK_META = msgspec.json.Decoder(_ChunkMeta, strict=False)
_THREAD_CONTEXT = msgspec.json.Decoder(_ThreadContext, strict=False)
_BOOK_CHANGE = msgspec.json.Decoder(_BookChange, strict=False)


def read_echoes(out: Gathered, waba_id: str, at: int | None, field: str, value: Bytes) -> None:
    """Append the echoes of one value (``smb_message_echoes``, ``message_echoes``)."""
    with contextlib.suppress(*PARSE_ERRORS):
        whole = plainly(out, _ECHOES, value)
        known = known_people(whole.contacts)
        plain = [
            _echo(waba_id, whole.metadata, known, m, None, *content_of(m, None)) for m in whole.message_echoes
        ]
        out.events += plain
        return
    keys = opened(value)
    number = read_number(out, waba_id, field, keys)
    people = read_people(out, waba_id, field, keys)
    for raw in listed(out, "echo", keys.get("message_echoes")):
        try:
            out.events.append(_echo(waba_id, number, people, *_understood(out, raw)))
        except PARSE_ERRORS as error:
            out.reject("echo", error, raw)
    read_errors(out, waba_id, at, number, keys)
    out.leftovers(waba_id, field, keys, _COMMON_KEYS | {"message_echoes"})


def read_history(out: Gathered, waba_id: str, at: int | None, field: str, value: Bytes) -> None:
    """Append the chunks of imported history, or the media that follow their placeholders."""
    keys = opened(value)
    number = read_number(out, waba_id, field, keys)
    people = read_people(out, waba_id, field, keys)
    for raw in listed(out, "history", keys.get("history")):
        try:
            out.events.append(_chunk(out, waba_id, number, people, raw))
        except PARSE_ERRORS as error:
            out.reject("history", error, raw)
    late = _messages(out, number, listed(out, "history", keys.get("messages")))
    threads = tuple(HistoryThread(identify(people, *ids), (message,)) for ids, message in late)
    if threads:
        out.events.append(HistoryChunk(waba_id, number, None, None, None, threads))
    read_errors(out, waba_id, at, number, keys)
    out.leftovers(waba_id, field, keys, _COMMON_KEYS | {"history", "messages"})


def read_state_sync(out: Gathered, waba_id: str, at: int | None, field: str, value: Bytes) -> None:
    """Append the changes of the address book as one event."""
    keys = opened(value)
    number = read_number(out, waba_id, field, keys)
    contacts = []
    for change, kept, raw in each(out, "contact", keys.get("state_sync"), _BOOK_CHANGE, _BookChange):
        contacts.append(_synced(change))
        if kept is not None:
            out.unknown(waba_id, f"{field}.state_sync", raw, "not wholly understood")
    if contacts:
        out.events.append(StateSync(waba_id, number, tuple(contacts)))
    read_errors(out, waba_id, at, number, keys)
    out.leftovers(waba_id, field, keys, _COMMON_KEYS | {"state_sync"})


def _echo(
    waba_id: str,
    number: Metadata,
    people: People,
    message: shapes.Message,
    kept: bytes | None,
    kind: str,
    content: Content,
) -> MessageEcho:
    to = identify(people, message.to, message.to_user_id, message.to_parent_user_id)
    at = need_instant(message.timestamp)
    return MessageEcho(
        waba_id, number, to, message.id, at, kind, content, message.context, message.errors, kept
    )


def _chunk(out: Gathered, waba_id: str, number: Metadata, people: People, raw: msgspec.Raw) -> HistoryChunk:
    keys = opened(raw)
    told = keys.get("metadata")
    meta = part(out, waba_id, "history.metadata", told, _CHUNK_META, _ChunkMeta, _ChunkMeta())
    threads = []
    for item in listed(out, "thread", keys.get("threads")):
        try:
            threads.append(_thread(out, waba_id, number, people, item))
        except PARSE_ERRORS as error:
            out.reject("thread", error, item)
    errors = []
    for told_error, kept, item in each(out, "error", keys.get("errors"), _ERROR, WireError):
        errors.append(told_error)
        if kept is not None:
            out.unknown(waba_id, "history.errors", item, "not wholly understood")
    out.leftovers(waba_id, "history", keys, {"metadata", "threads", "errors"})
    return HistoryChunk(
        waba_id, number, meta.phase, meta.chunk_order, meta.progress, tuple(threads), tuple(errors)
    )


def _thread(out: Gathered, waba_id: str, number: Metadata, people: People, raw: msgspec.Raw) -> HistoryThread:
    keys = opened(raw)
    context = keys.get("context")
    told = part(
        out, waba_id, "history.threads.context", context, _THREAD_CONTEXT, _ThreadContext, _ThreadContext()
    )
    known = identify(people, told.wa_id or text_of(keys.get("id")), told.user_id, told.parent_user_id)
    who = msgspec.structs.replace(known, username=told.username or known.username)
    messages = _messages(out, number, listed(out, "history message", keys.get("messages")))
    out.leftovers(waba_id, "history.threads", keys, {"id", "context", "messages"})
    return HistoryThread(who, tuple(message for _, message in messages))


_Ids = tuple[str | None, str | None, str | None]


def _messages(out: Gathered, number: Metadata, raws: list[msgspec.Raw]) -> list[tuple[_Ids, HistoryMessage]]:
    """The readable messages, each with the ids of the person on the other side."""
    read: list[tuple[_Ids, HistoryMessage]] = []
    for raw in raws:
        try:
            message, kept, kind, content = _understood(out, raw)
            outbound = _is_outbound(number, message)
            ids: _Ids = (message.from_, message.from_user_id, message.from_parent_user_id)
            if outbound:
                ids = (message.to, message.to_user_id, message.to_parent_user_id)
            status = message.history_context.status if message.history_context else None
            at = need_instant(message.timestamp)
            history = HistoryMessage(
                message.id, at, outbound, kind, content, status, message.context, message.errors, kept
            )
            read.append((ids, history))
        except PARSE_ERRORS as error:
            out.reject("history message", error, raw)
    return read


def _understood(out: Gathered, raw: msgspec.Raw) -> tuple[shapes.Message, bytes | None, str, Content]:
    """A message with its kind and content, and its bytes if any of it was not understood."""
    message, strictly = read_message(raw)
    kept = None if strictly and not out.was_repaired(raw) else out.bytes_of(raw)
    try:
        kind, content = content_of(message, kept)
    except Unreadable:
        kept = out.bytes_of(raw)
        kind, content = content_of(message, kept)
    return message, kept, kind, content


def _is_outbound(number: Metadata, message: shapes.Message) -> bool:
    """Whether the business wrote it: only then is there a ``to``, and the sender is its own number."""
    if message.to is not None or message.to_user_id is not None:
        return True
    if message.history_context is not None and message.history_context.from_me is not None:
        return message.history_context.from_me
    own = "".join(c for c in number.display_phone_number or "" if c.isdigit())
    return bool(own) and message.from_ == own


def _synced(change: _BookChange) -> SyncedContact:
    contact, meta = change.contact, change.metadata
    ids: Sender = person(contact.phone_number, contact.user_id)
    return SyncedContact(
        change.action,
        contact.full_name,
        contact.first_name,
        ids.wa_id,
        ids.user_id,
        contact.parent_user_id,
        contact.username,
        read_instant(meta.timestamp) if meta is not None else None,
    )
