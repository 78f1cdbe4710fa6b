"""A webhook body read into events (Meta: webhooks), never raising and never dropping anything."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from sanjog_desktop.wire import shapes
from sanjog_desktop.wire.account import ACCOUNT_VALUES, RAW_ACCOUNT_FIELDS
from sanjog_desktop.wire.coexistence import read_echoes, read_history, read_state_sync
from sanjog_desktop.wire.events import Event, Parsed, Reject
from sanjog_desktop.wire.inbound import add_messages, read_messages
from sanjog_desktop.wire.lenient import Unreadable
from sanjog_desktop.wire.notices import read_account, read_calls, read_preferences, read_template
from sanjog_desktop.wire.reading import (
    PARSE_ERRORS,
    Bytes,
    Gathered,
    items,
    opened,
    read_instant,
    text_of,
)

OBJECT = "whatsapp_business_account"

#: Meta sends at most 3 MB; anything far beyond is not from Meta.
MAX_BODY = 16 * 1024 * 1024
#: A real 3 MB body has some 100,000 commas; the bound keeps a body of empty items from filling the memory.
MAX_COMMAS = 500_000

#: Stands near the start of every ``messages`` body and of no account-level one: a hint that saves the latter a
#: first attempt in vain. A wrong hint costs time, never an event.
_NUMBER_KEY = b'"metadata"'
_HEAD = 600

_MESSAGES = msgspec.json.Decoder(shapes.MessagesEnvelope, strict=False)
_ENVELOPE = msgspec.json.Decoder(shapes.RawEnvelope, strict=False)

_FieldReader = Callable[[Gathered, str, int | None, str, Bytes], None]
_READERS: dict[str, _FieldReader] = {
    "messages": read_messages,
    "smb_message_echoes": read_echoes,
    "message_echoes": read_echoes,
    "history": read_history,
    "smb_app_state_sync": read_state_sync,
    "user_preferences": read_preferences,
    "calls": read_calls,
    "message_template_status_update": read_template,
    "message_template_quality_update": read_template,
    "message_template_components_update": read_template,
    "template_category_update": read_template,
    **dict.fromkeys((*ACCOUNT_VALUES, *RAW_ACCOUNT_FIELDS), read_account),
}


def parse_webhook(body: bytes) -> Parsed:
    """Everything a webhook body says: typed events, and rejects for what could not be read.

    Never raises, whatever the bytes. A body that is no webhook gives one Reject that holds it. Every item of a
    batch is read on its own, so a bad one never costs its neighbours; unknown fields, types and keys come as
    UnknownEvent, UnknownContent or an event's ``raw``. Memory stays within a small multiple of the body.
    """
    if body.find(_NUMBER_KEY, 0, _HEAD) >= 0:
        try:
            return _read_messages_only(body)
        except PARSE_ERRORS:
            pass  # something in it is not plain
    return _read_anything(body)


def _read_messages_only(body: bytes) -> Parsed:
    """The whole body in one strict pass; raises one of PARSE_ERRORS unless all of it is understood."""
    envelope = _MESSAGES.decode(body)
    if envelope.object != OBJECT:
        raise Unreadable("another object")
    events: list[Event] = []
    for entry in envelope.entry:
        at = entry.time and read_instant(entry.time)
        for change in entry.changes:
            if change.field != "messages":
                raise Unreadable("another field")
            add_messages(events, entry.id, at, change.value)
    return Parsed(tuple(events))


def _read_anything(body: bytes) -> Parsed:
    if len(body) > MAX_BODY:
        return _refused("the body is too large", body)
    if len(body) > MAX_COMMAS and body.count(b",") > MAX_COMMAS:
        return _refused("the body has too many parts", body)
    out = Gathered()
    try:
        _read_fields(out, body)
    except PARSE_ERRORS:
        out = Gathered()
        try:
            _read_damaged(out, body)
        except RecursionError:
            return _refused("the body is nested too deeply", body)
        except Unreadable as error:
            return _refused(str(error), body)
        except ValueError:
            return _refused("the body is not JSON", body)
    return Parsed(tuple(out.events), tuple(out.rejects))


def _read_fields(out: Gathered, body: bytes) -> None:
    """A well-formed envelope of any fields."""
    envelope = _ENVELOPE.decode(body)
    if envelope.object != OBJECT:
        raise Unreadable("another object")
    for entry in envelope.entry:
        at = read_instant(entry.time)
        for change in entry.changes:
            _read_change(out, entry.id, at, change.field, change.value)


def _read_damaged(out: Gathered, body: bytes) -> None:
    """An envelope with something odd about it. Raises one of PARSE_ERRORS when it is no webhook at all."""
    body = body.removeprefix(b"\xef\xbb\xbf")
    try:
        keys = opened(body)
    except msgspec.DecodeError:
        keys = opened(out.repair(body))
    kind = text_of(keys.get("object"))
    if kind is not None and kind != OBJECT:
        raise Unreadable("the body is about another object")
    if "entry" not in keys:
        raise Unreadable("the body is not a webhook")
    for raw in items(keys["entry"]):
        try:
            _read_entry(out, raw)
        except PARSE_ERRORS as error:
            out.reject("entry", error, raw)
    out.leftovers("", "envelope", keys, {"object", "entry"})


def _read_entry(out: Gathered, raw: Bytes) -> None:
    keys = opened(raw)
    waba_id = text_of(keys.get("id")) or ""
    at = _entry_time(keys.get("time"))
    for change in items(keys.get("changes")):
        try:
            parts = opened(change)
            field = text_of(parts.get("field"))
            if field is None or "value" not in parts:
                raise Unreadable("field or value is missing")
        except PARSE_ERRORS as error:
            out.reject("change", error, change)
            continue
        _read_change(out, waba_id, at, field, parts["value"])
        out.leftovers(waba_id, field, parts, {"field", "value"})
    out.leftovers(waba_id, "entry", keys, {"id", "time", "changes"})


def _read_change(out: Gathered, waba_id: str, at: int | None, field: str, value: Bytes) -> None:
    reader = _READERS.get(field)
    if reader is None:
        out.unknown(waba_id, field, value, "unknown field")
        return
    try:
        reader(out, waba_id, at, field, value)
    except PARSE_ERRORS as error:
        out.reject(field, error, value)


def _entry_time(raw: msgspec.Raw | None) -> int | None:
    text = text_of(raw) or ""
    return read_instant(int(text)) if text.isascii() and text.isdecimal() and len(text) <= 16 else None


def _refused(reason: str, body: bytes) -> Parsed:
    return Parsed((), (Reject(reason, body),))
