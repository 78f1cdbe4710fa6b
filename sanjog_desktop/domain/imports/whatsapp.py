"""Chats that WhatsApp exported ("Export chat"): a text, or a packed folder with the text and the files.

The export says neither its language nor the order of day and month, nor which of the two people is the phone's
owner. The order is found from the dates themselves; who is who a person must say. Times are those of the phone.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.imports.chat_lines import (
    Body,
    Order,
    Stamp,
    body_of,
    looks_like_chat,
    sender_and_text,
    stamp_of,
)
from sanjog_desktop.domain.imports.limits import LIMITS, Limits, too_large, too_much_inside
from sanjog_desktop.domain.imports.packed import package, unpacked

INDIA: Final = timedelta(hours=5, minutes=30)
_LONGEST: Final = 70_000
"""Characters of one message; WhatsApp takes 65,536."""
_PACKED_BYTES: Final = 4 * 1024**3
_EARLIEST: Final = datetime(2009, 1, 1)


@dataclass(frozen=True, slots=True)
class ExportedMessage:
    """One message. ``at`` is in milliseconds; ``file`` the name of a file with it, in the folder or not;

    ``omitted`` the kind of a file that was left out ('image', 'video', 'audio', 'sticker', 'gif', 'document',
    'contact', 'file'); ``system`` marks the app's own notices, which nobody wrote.
    """

    at: int
    who: str
    text: str
    file: str | None = None
    system: bool = False
    omitted: str = ""
    edited: bool = False


@dataclass(slots=True)
class ExportedChat:
    """A chat as it was exported. ``messages`` can be taken again and again; each time the file is read anew.

    ``people`` are those who wrote, the most talkative first; ``title`` is whom the file says the chat is with.
    ``files`` are the names of the files in the folder with their bytes. ``order_sure`` tells whether the dates
    leave no doubt about the order of day and month.
    """

    path: Path
    people: tuple[str, ...]
    title: str
    count: int
    first: int
    last: int
    order: Order
    order_sure: bool
    phone: str
    files: dict[str, int]
    notes: list[str]
    _inside: str = ""
    _offset: timedelta = INDIA
    _limits: Limits = field(default=LIMITS, repr=False)

    @property
    def is_group(self) -> bool:
        """Whether more than two people wrote."""
        return len(self.people) > 2

    @property
    def messages(self) -> Iterator[ExportedMessage]:
        """The messages in the order of the file."""
        bracketed = self.phone == "iPhone"
        last = self.first
        for stamp, rest in _stamped(self.path, self._inside, bracketed, self._limits):
            moment = stamp.at(self.order)
            if moment is not None:
                last = _milliseconds(moment, self._offset)
            yield _message(last, rest)

    def with_order(self, order: Order) -> ExportedChat:
        """The same chat read with another order of day and month."""
        return read_whatsapp_export(self.path, order=order, utc_offset=self._offset, limits=self._limits)

    def file_pieces(self, name: str, most: int) -> Iterator[bytes]:
        """The bytes of a file of the folder in pieces. Raises UserError when it is larger than ``most`` or broken."""
        with package(self.path) as packed:
            inside = [info for info in packed.infolist() if name and _media_name(info) == name]
            if not inside:
                raise UserError("This file is not in the exported chat.")
            yield from unpacked(packed, inside[0], most)


def read_whatsapp_export(
    path: Path, *, order: Order | None = None, utc_offset: timedelta = INDIA, limits: Limits = LIMITS
) -> ExportedChat:
    """Open an exported chat and look it through once. ``utc_offset`` is the phone's; ``order`` ``None``: find out.

    Raises UserError for what is no exported chat, OSError for what cannot be opened.
    """
    inside, files = _parts(path, limits)
    survey = _Survey()
    bracketed: bool | None = None
    for stamp, rest in _stamped(path, inside, bracketed, limits):
        survey.take(stamp, rest)
    if not survey.count or not survey.people:
        raise _no_chat()
    found, is_sure = (order, True) if order is not None else survey.order()
    first, last = survey.span(found)
    notes = []
    if not is_sure:
        notes.append(
            "The dates of this chat do not tell whether the day or the month comes first; look at them."
        )
    if survey.is_damaged:
        notes.append("Some letters of this file are damaged.")
    return ExportedChat(
        path,
        tuple(name for name, _times in survey.people.most_common()),
        _title(path, inside),
        survey.count,
        _milliseconds(first, utc_offset),
        _milliseconds(last, utc_offset),
        found,
        is_sure,
        "iPhone" if survey.bracketed else "Android",
        files,
        notes,
        inside,
        utc_offset,
        limits,
    )


class _Survey:
    """What one look through the messages tells of the whole chat."""

    def __init__(self) -> None:
        self.people: Counter[str] = Counter()
        self.count = 0
        self.bracketed = False
        self.is_damaged = False
        self._most = [0, 0, 0]
        self._back = {Order.DAY_FIRST: 0, Order.MONTH_FIRST: 0}
        self._before: dict[Order, datetime] = {}
        self._span: dict[Order, tuple[datetime, datetime]] = {}
        self._day: tuple[int, int, int] | None = None

    def take(self, stamp: Stamp, rest: str) -> None:
        """One message."""
        self.count += 1
        self.bracketed = stamp.bracketed
        self.is_damaged = self.is_damaged or "\ufffd" in rest
        who, _text = sender_and_text(rest)
        if who:
            self.people[who] += 1
        if stamp.date == self._day:
            return
        self._day = stamp.date
        self._most = [max(pair) for pair in zip(self._most, stamp.date, strict=True)]
        for order in Order:
            moment = stamp.at(order)
            if moment is None:
                continue
            if order in self._back and moment < self._before.get(order, moment):
                self._back[order] += 1
            self._before[order] = moment
            first, last = self._span.get(order, (moment, moment))
            self._span[order] = (min(first, moment), max(last, moment))

    def order(self) -> tuple[Order, bool]:
        """The order of the numbers of a date, and whether there is no doubt."""
        first, second, third = self._most
        if first > 99:
            return Order.YEAR_FIRST, True
        if first > 31 and third <= 31:
            return Order.YEAR_FIRST, True
        if first > 12 >= second:
            return Order.DAY_FIRST, True
        if second > 12 >= first:
            return Order.MONTH_FIRST, True
        day, month = self._back[Order.DAY_FIRST], self._back[Order.MONTH_FIRST]
        # Messages stand in the order of time; dates that run backwards were read the wrong way round.
        return (Order.MONTH_FIRST, True) if month < day else (Order.DAY_FIRST, day < month)

    def span(self, order: Order) -> tuple[datetime, datetime]:
        """The first and the last day."""
        if order not in self._span:
            raise _no_chat()
        return self._span[order]


# The text -------------------------------------------------------------------------------------------
def _stamped(path: Path, inside: str, bracketed: bool | None, limits: Limits) -> Iterator[tuple[Stamp, str]]:
    """Each message with all its lines. Only stamps of the form that the first has begin one: people paste chats."""
    current: Stamp | None = None
    lines: list[str] = []
    size = 0
    for line in _lines(path, inside, limits):
        stamp = stamp_of(line)
        if stamp is not None and (bracketed is None or stamp.bracketed == bracketed):
            if current is not None:
                yield current, "\n".join(lines)
            current, lines, size, bracketed = stamp, [stamp.rest], len(stamp.rest), stamp.bracketed
        elif current is not None and size <= _LONGEST:
            lines.append(line)
            size += len(line) + 1
    if current is not None:
        yield current, "\n".join(lines)


def _lines(path: Path, inside: str, limits: Limits) -> Iterator[str]:
    if inside:
        with package(path) as packed:
            pieces = unpacked(packed, packed.getinfo(inside), limits.unpacked_bytes)
            with io.TextIOWrapper(
                io.BufferedReader(_Pieces(pieces)), "utf-8-sig", "replace", newline="\n"
            ) as text:
                yield from _cut(text, limits)
        return
    if path.stat().st_size > limits.file_bytes:
        raise too_large()
    with path.open("rb") as file:
        encoding = "utf-16" if file.read(2) in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    with path.open(encoding=encoding, errors="replace", newline="\n") as text:
        yield from _cut(text, limits)


def _cut(text: io.TextIOWrapper, limits: Limits) -> Iterator[str]:
    while line := text.readline(limits.line_chars):
        yield line.rstrip("\r\n").replace("\x00", "")


class _Pieces(io.RawIOBase):
    """Pieces of bytes as a file."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        super().__init__()
        self._pieces = pieces
        self._rest = b""

    def readable(self) -> bool:
        """Yes."""
        return True

    def readinto(self, buffer: Any) -> int:
        """Fill the buffer from the next piece."""
        if not self._rest:
            self._rest = next(self._pieces, b"")
        taken = self._rest[: len(buffer)]
        buffer[: len(taken)] = taken
        self._rest = self._rest[len(taken) :]
        return len(taken)


def _message(at: int, rest: str) -> ExportedMessage:
    who, text = sender_and_text(rest)
    if not who:
        return ExportedMessage(at, "", body_of(text).text[:_LONGEST], system=True)
    body = body_of(text)
    if len(body.text) > _LONGEST:
        body = replace(body, text=body.text[:_LONGEST])
    return _of(at, who, body)


def _of(at: int, who: str, body: Body) -> ExportedMessage:
    return ExportedMessage(at, who, body.text, body.file, body.system, body.omitted, body.edited)


def _milliseconds(moment: datetime, offset: timedelta) -> int:
    return int((moment - offset).replace(tzinfo=UTC).timestamp() * 1000)


# The folder -----------------------------------------------------------------------------------------
def _parts(path: Path, limits: Limits) -> tuple[str, dict[str, int]]:
    """The name of the chat's text in a packed folder ('' for a bare text), and its other files with their bytes."""
    with path.open("rb") as file:
        head = file.read(4)
    if not head.startswith(b"PK"):
        return "", {}
    if path.stat().st_size > _PACKED_BYTES:
        raise too_large()
    with package(path) as packed:
        infos = packed.infolist()
        if len(infos) > limits.members:
            raise too_much_inside()
        texts = [
            info for info in infos if "/" not in info.filename and info.filename.lower().endswith(".txt")
        ]
        # A chat may carry other texts that somebody sent; its own is _chat.txt, or the one named after it.
        texts.sort(key=lambda info: (info.filename != "_chat.txt", "whatsapp" not in info.filename.lower()))
        for info in texts:
            with closing(unpacked(packed, info, limits.unpacked_bytes)) as pieces:
                begin = next(pieces, b"")
            if looks_like_chat(begin[:8192].decode("utf-8-sig", "replace")):
                files = {
                    name: one.file_size for one in infos if one is not info and (name := _media_name(one))
                }
                return info.filename, files
    raise _no_chat()


def _media_name(info: zipfile.ZipInfo) -> str:
    """The plain name of a file of the folder; '' for folders and names that lead elsewhere."""
    name = info.filename
    if not name or "/" in name or "\\" in name or name.startswith(".") or ":" in name or "\x00" in name:
        return ""
    return name


_TITLES: Final = (
    re.compile(r"^WhatsApp Chat (?:with|-) (.+)$", re.IGNORECASE),
    re.compile(r"^WhatsApp [^-]{1,30} - (.+)$"),
    re.compile(r"^(.+) के साथ WhatsApp चैट$"),
    re.compile(r"^(.+) सोबतच्या WhatsApp गप्पा$"),
    re.compile(r"^(.+) સાથેની WhatsApp વાત$"),
)
_COPY: Final = re.compile(r"\s*\(\d+\)$")


def _title(path: Path, inside: str) -> str:
    """Whom the chat is with, as the name of the file or of the text in it says; '' when neither does."""
    for name in (path.stem, Path(inside).stem):
        plain = _COPY.sub("", name).strip("\u200e ")
        for pattern in _TITLES:
            if match := pattern.match(plain):
                return match[1].strip()
    return ""


def _no_chat() -> UserError:
    return UserError(
        "This is not a chat that WhatsApp exported.",
        "In WhatsApp open the chat, choose Export chat, and bring the file it makes.",
    )
