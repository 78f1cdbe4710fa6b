"""Opening JSON bytes level by level, so that what is broken in one place costs only that place."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from typing import Any, TypeVar

import msgspec

from sanjog_desktop.wire.events import Event, Reject, UnknownEvent
from sanjog_desktop.wire.lenient import Unreadable, tolerant

T = TypeVar("T")
Bytes = bytes | msgspec.Raw

#: What reading hostile bytes can raise: msgspec's errors, bad UTF-8 and Unreadable are all ValueErrors.
PARSE_ERRORS = (ValueError, RecursionError)

#: Meta sends up to 1,000 updates, a history chunk some thousands; more in one list is kept unread.
MAX_ITEMS = 50_000

_MAX_INSTANT = 253_402_300_799_999  # the last millisecond of the year 9999
_MS_FROM = 100_000_000_000  # seconds of the year 5138, milliseconds of March 1973: nothing real lies between

_OBJECT = msgspec.json.Decoder(dict[str, msgspec.Raw])
_LIST = msgspec.json.Decoder(list[msgspec.Raw])
_ANY = msgspec.json.Decoder()

# An escape pair, a lone half of one, or any other escape (so that an escaped backslash is stepped over).
_ESCAPE = re.compile(
    rb"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(u[dD][89a-fA-F]..)|.)", re.S
)
_REPLACEMENT = rb"\ufffd"


class Gathered:
    """Events and rejects of one body, in order. ``original`` is set when the text had to be repaired."""

    __slots__ = ("_original", "_repaired", "events", "rejects")

    def __init__(self) -> None:
        """Nothing yet."""
        self.events: list[Event] = []
        self.rejects: list[Reject] = []
        self._original = self._repaired = b""

    def repair(self, body: bytes) -> bytes:
        """``body`` with lone surrogate escapes replaced, as long as before; no decoder takes them."""
        self._original = body
        self._repaired = _ESCAPE.sub(lambda m: _REPLACEMENT if m[1] else m[0], body)
        return self._repaired

    def was_repaired(self, raw: Bytes) -> bool:
        """Whether ``raw`` may hold a replaced escape."""
        return bool(self._repaired) and _REPLACEMENT in bytes(raw)

    def bytes_of(self, raw: Bytes) -> bytes:
        """The bytes as Meta sent them, of an item that was opened from the (perhaps repaired) body."""
        item = bytes(raw)
        if self._repaired:
            start = self._repaired.find(item)
            if start >= 0:
                return self._original[start : start + len(item)]
        return item

    def reject(self, what: str, error: BaseException, raw: Bytes) -> None:
        """Keep an item that could not be read. Only our own words become the reason, never its content."""
        reason = str(error) if isinstance(error, Unreadable) else "malformed JSON"
        self.rejects.append(Reject(f"{what}: {reason}", self.bytes_of(raw)))

    def unknown(self, waba_id: str, field: str, raw: Bytes, reason: str) -> None:
        """Keep something that was read but means nothing to this version."""
        self.events.append(UnknownEvent(waba_id, field, self.bytes_of(raw), reason))

    def leftovers(
        self, waba_id: str, where: str, keys: dict[str, msgspec.Raw], known: Container[str]
    ) -> None:
        """Keep every key of an object that is not in ``known``."""
        for key, raw in keys.items():
            if key not in known:
                self.unknown(waba_id, f"{where}.{key}", raw, "unknown key")


def loads(raw: Bytes) -> Any:
    """Decoded JSON; bytes that are not UTF-8 become U+FFFD. Raises one of PARSE_ERRORS."""
    try:
        return _ANY.decode(raw)
    except UnicodeDecodeError:
        return _ANY.decode(_utf8(raw))


def opened(raw: Bytes | None) -> dict[str, msgspec.Raw]:
    """The keys of a JSON object, values still bytes. Raises one of PARSE_ERRORS."""
    if raw is None:
        return {}
    try:
        return _OBJECT.decode(raw)
    except UnicodeDecodeError:
        return _OBJECT.decode(_utf8(raw))
    except msgspec.ValidationError as error:
        raise Unreadable("not an object") from error


def items(raw: Bytes | None) -> list[msgspec.Raw]:
    """The items of a JSON list, still bytes; none for an absent or null list. Raises one of PARSE_ERRORS."""
    if raw is None or bytes(raw) == b"null":
        return []
    try:
        listed = _LIST.decode(raw)
    except msgspec.ValidationError as error:
        raise Unreadable("not a list") from error
    if len(listed) > MAX_ITEMS:
        raise Unreadable("too many items")
    return listed


def text_of(raw: Bytes | None) -> str | None:
    """A JSON string (or whole number, as text); ``None`` for anything else."""
    if raw is None:
        return None
    try:
        value = loads(raw)
    except PARSE_ERRORS:
        return None
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value) if abs(value) < 10**40 else None
    return value if isinstance(value, str) else None


def read(decoder: msgspec.json.Decoder[T], kind: type[T], raw: Bytes) -> tuple[T, bool]:
    """One item, strictly if it can be, else tolerantly; and whether everything in it was understood.

    Raises one of PARSE_ERRORS when not even the required parts are there.
    """
    try:
        return decoder.decode(raw), True
    except PARSE_ERRORS:
        return tolerant(kind, loads(raw)), False


def plainly(out: Gathered, decoder: msgspec.json.Decoder[T], value: Bytes) -> T:
    """A whole value in one strict pass. Raises one of PARSE_ERRORS unless all of it is as Meta documents it."""
    if out.was_repaired(value):
        raise Unreadable("repaired")
    return decoder.decode(value)


def part(
    out: Gathered,
    waba_id: str,
    where: str,
    raw: Bytes | None,
    decoder: msgspec.json.Decoder[T],
    kind: type[T],
    missing: T,
) -> T:
    """A small object inside a value, whose absence or damage must not cost what it describes.

    When it is not wholly understood its bytes are kept as an unknown event beside.
    """
    if raw is None or bytes(raw) == b"null":
        return missing
    try:
        found, understood = read(decoder, kind, raw)
    except PARSE_ERRORS:
        found, understood = missing, False
    if not understood:
        out.unknown(waba_id, where, raw, "not wholly understood")
    return found


def each(
    out: Gathered, what: str, raw: Bytes | None, decoder: msgspec.json.Decoder[T], kind: type[T]
) -> Iterator[tuple[T, bytes | None, msgspec.Raw]]:
    """The readable items of a JSON list; the others are rejected.

    With each comes what an event keeps as ``raw`` (its bytes unless wholly understood) and the item itself.
    """
    try:
        listed = items(raw)
    except PARSE_ERRORS as error:
        out.reject(what, error, raw or b"")
        return
    for item in listed:
        try:
            value, understood = read(decoder, kind, item)
        except PARSE_ERRORS as error:
            out.reject(what, error, item)
            continue
        yield value, None if understood and not out.was_repaired(item) else out.bytes_of(item), item


def read_instant(value: int | None) -> int | None:
    """Meta's time (seconds, or milliseconds) in milliseconds; ``None`` if it is no time."""
    if value is None or value <= 0:
        return None
    instant = value * 1000 if value < _MS_FROM else value
    return instant if instant <= _MAX_INSTANT else None


def need_instant(value: int | None) -> int:
    """The same for a time that must be there. Raises Unreadable."""
    instant = read_instant(value)
    if instant is None:
        raise Unreadable("timestamp is not a time")
    return instant


def _utf8(raw: Bytes) -> bytes:
    return bytes(raw).decode("utf-8", "replace").encode("utf-8")
