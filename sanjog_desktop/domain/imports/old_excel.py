"""Workbooks of Excel 97 to 2003, and of Excel 5 and 95 (.xls): the values of one sheet, row by row.

Read here and not by a library, because such a file is full of counts and places that a library takes at their word.
Nothing is believed beyond the length of the record it stands in.
Source: MS-XLS, sections 2.4 (records), 2.5.293 and 2.5.294 (strings), 2.5.217 (RkNumber).
"""

from __future__ import annotations

import codecs
import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import Final

from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.imports.compound import CompoundFile
from sanjog_desktop.domain.imports.limits import (
    Limits,
    damaged,
    locked,
    too_many_columns,
    too_many_rows,
)
from sanjog_desktop.domain.imports.merged import NOTE, MergedDown, Ranges
from sanjog_desktop.domain.imports.sheet_values import ONE_OF_SEVERAL, as_text
from sanjog_desktop.domain.imports.tables import Source

_BOF, _EOF, _CONTINUE, _FILEPASS, _CODEPAGE, _DATEMODE = 0x0809, 0x000A, 0x003C, 0x002F, 0x0042, 0x0022
_BOUNDSHEET, _FORMAT, _XF, _SST, _MERGED = 0x0085, 0x041E, 0x00E0, 0x00FC, 0x00E5
_LABELSST, _NUMBER, _RK, _MULRK, _LABEL, _RSTRING, _BOOLERR = (
    0x00FD,
    0x0203,
    0x027E,
    0x00BD,
    0x0204,
    0x00D6,
    0x0205,
)
_FORMULAS, _STRING = frozenset((0x0006, 0x0206, 0x0406)), 0x0207
_EXCEL_97: Final = 0x0600
_WORKSHEET, _VISIBLE = 0, 0
_MOST_UNORDERED: Final = 2_000_000
_SHOWS_DAYS: Final = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)))
"""Formats without a text of their own that show a day or a time."""
_LONGEST_DAY: Final = 2_958_466
_NOT_SHOWN: Final = re.compile(r'"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]|_.|\*.', re.IGNORECASE)
_DAY_LETTERS: Final = re.compile(r"[dmyhs]", re.IGNORECASE)
_HOURS: Final = re.compile(r"\[h+\]|\[m+\]|\[s+\]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Bound:
    """A sheet as the list of sheets tells it: its name and where its records begin."""

    name: str
    at: int
    is_visible: bool


class OldSheet(Source):
    """One sheet of an old workbook."""

    def __init__(self, path: Path, sheet: str | None, limits: Limits) -> None:
        """Read what the whole workbook shares. ``sheet`` is a name; the first visible one with cells otherwise."""
        super().__init__()
        self._limits = limits
        book = CompoundFile(path.read_bytes())
        self._stream = book.stream("Workbook" if "Workbook" in book.streams else "Book")
        self._is_new = True
        self._codec = "cp1252"
        self._epoch = datetime(1899, 12, 30)
        self._texts: list[str] = []
        self._formats: dict[int, str] = {}
        self._styles: list[int] = []
        self._bounds: list[_Bound] = []
        self._read_globals()
        self._at = self._choose(sheet)
        self._left, self._width, self._is_ordered, ranges = self._look_through(self._at)
        self._merged = MergedDown(ranges, self._left, limits.columns)
        if self._merged:
            self.notes.append(NOTE)

    def close(self) -> None:
        """Nothing is held open: the sheet was read into memory."""

    def rows(self) -> Iterator[tuple[int, list[str]]]:
        """The rows that hold something, each as wide as the widest."""
        cells = self._cells(self._at)
        if not self._is_ordered:
            cells = iter(sorted(self._few(cells), key=lambda cell: cell[0]))
        number, row = -1, [""] * self._width
        for at, column, value in cells:
            if at != number:
                if number >= 0:
                    self._merged.fill(number + 1, row)
                    yield number + 1, row
                number, row = at, [""] * self._width
            row[column - self._left] = value
        if number >= 0:
            self._merged.fill(number + 1, row)
            yield number + 1, row

    # The workbook -------------------------------------------------------------------------------------
    def _records(self, at: int) -> Iterator[tuple[int, int, int]]:
        """The kinds of the records from a place on, with where their contents begin and end."""
        stream, end, head = self._stream, len(self._stream), struct.Struct("<HH").unpack_from
        while at + 4 <= end:
            kind, length = head(stream, at)
            at += 4
            if at + length > end:
                raise damaged()
            yield kind, at, at + length
            at += length

    def _read_globals(self) -> None:
        stream = self._stream
        for kind, begin, end in self._records(0):
            data = stream[begin:end]
            if kind == _BOF and len(data) >= 2:
                self._is_new = struct.unpack_from("<H", data)[0] >= _EXCEL_97
            elif kind == _FILEPASS:
                raise locked()
            elif kind == _CODEPAGE and len(data) >= 2:
                self._codec = _codec(struct.unpack_from("<H", data)[0])
            elif kind == _DATEMODE and data[:2] == b"\x01\x00":
                self._epoch = datetime(1904, 1, 1)
            elif kind == _FORMAT and len(data) >= 3:
                self._formats[struct.unpack_from("<H", data)[0]] = self._text(
                    data, 2, wide_length=self._is_new
                )
            elif kind == _XF and len(data) >= 4:
                self._styles.append(struct.unpack_from("<H", data, 2)[0])
            elif kind == _BOUNDSHEET and len(data) >= 8:
                self._bind(data)
            elif kind == _SST:
                self._texts = _shared_texts(self._with_continuations(begin - 4))
            elif kind == _EOF:
                break

    def _bind(self, data: bytes) -> None:
        at, visible, kind = struct.unpack_from("<IBB", data)
        if kind == _WORKSHEET:
            self._bounds.append(_Bound(self._text(data, 6, wide_length=False), at, visible & 3 == _VISIBLE))

    def _with_continuations(self, at: int) -> list[bytes]:
        pieces: list[bytes] = []
        for kind, begin, end in self._records(at):
            if pieces and kind != _CONTINUE:
                break
            pieces.append(self._stream[begin:end])
        return pieces

    def _text(self, data: bytes, at: int, *, wide_length: bool) -> str:
        """A text within one record: its length, in Excel 97 the way it is written, its letters."""
        if at + (2 if wide_length else 1) > len(data):
            return ""
        length = struct.unpack_from("<H", data, at)[0] if wide_length else data[at]
        at += 2 if wide_length else 1
        if not self._is_new:
            return data[at : at + length].decode(self._codec, "replace")
        flags = data[at] if at < len(data) else 0
        at += 1 + (2 if flags & 8 else 0) + (4 if flags & 4 else 0)
        if flags & 1:
            return data[at : at + 2 * length].decode("utf-16-le", "replace")
        return data[at : at + length].decode("latin-1")

    def _choose(self, wanted: str | None) -> int:
        if not self._bounds:
            raise UserError("This file has no sheet with cells.", "Choose the file that holds the register.")
        self.sheets = tuple(bound.name for bound in self._bounds)
        visible = [bound for bound in self._bounds if bound.is_visible] or self._bounds
        if wanted is None:
            filled = (bound for bound in visible if next(self._cells(bound.at), None) is not None)
            chosen = next(filled, visible[0])
            if len(visible) > 1:
                self.notes.append(ONE_OF_SEVERAL)
        else:
            named = [bound for bound in self._bounds if bound.name == wanted]
            if not named:
                raise UserError("This sheet is not in the file.", "Choose another sheet.")
            chosen = named[0]
        self.sheet = chosen.name
        return chosen.at

    # A sheet ------------------------------------------------------------------------------------------
    def _look_through(self, at: int) -> tuple[int, int, bool, Ranges]:
        """The first column of a sheet, its width, whether its rows come in order, and its merged cells."""
        left, right, last, is_ordered = 1 << 16, -1, 0, True
        for row, column, _value in self._cells(at):
            left, right = min(left, column), max(right, column)
            is_ordered = is_ordered and row >= last
            last = row
            if right >= self._limits.columns:
                raise too_many_columns()
            if row >= self._limits.rows:
                raise too_many_rows()
        return min(left, right) if right >= 0 else 0, max(0, right - left + 1), is_ordered, self._ranges(at)

    def _ranges(self, at: int) -> Ranges:
        ranges: Ranges = []
        for kind, begin, end in self._inside(at):
            if kind == _MERGED:
                for top, bottom, left, right in struct.iter_unpack(
                    "<4H", self._stream[begin + 2 : end - (end - begin - 2) % 8]
                ):
                    ranges.append(((top, left), (bottom, right)))
        return ranges

    def _inside(self, at: int) -> Iterator[tuple[int, int, int]]:
        """The records of one sheet; what is drawn on it brings records of its own, which are passed over."""
        depth = 0
        for record in self._records(at):
            depth += (record[0] == _BOF) - (record[0] == _EOF)
            if depth <= 0:
                return
            if depth == 1:
                yield record

    def _few(self, cells: Iterator[tuple[int, int, str]]) -> Iterator[tuple[int, int, str]]:
        for count, cell in enumerate(cells):
            if count > _MOST_UNORDERED:
                raise damaged()
            yield cell

    def _cells(self, at: int) -> Iterator[tuple[int, int, str]]:
        """The filled cells of a sheet as text, counted from 0, in the order of the file."""
        stream, head = self._stream, struct.Struct("<HHH").unpack_from
        waiting: tuple[int, int] | None = None  # the cell of a formula whose text stands in the next record
        for kind, begin, end in self._inside(at):
            if kind == _STRING and waiting is not None:
                if text := self._text(stream[begin:end], 0, wide_length=True):
                    yield *waiting, text
                waiting = None
                continue
            if end - begin < 6:
                continue
            row, column, style = head(stream, begin)
            body = begin + 6
            value = ""
            if kind == _LABELSST and end - body >= 4:
                place = struct.unpack_from("<I", stream, body)[0]
                value = self._texts[place] if place < len(self._texts) else ""
            elif kind == _NUMBER and end - body >= 8:
                value = self._number(struct.unpack_from("<d", stream, body)[0], style)
            elif kind == _RK and end - body >= 4:
                value = self._number(_rk(struct.unpack_from("<I", stream, body)[0]), style)
            elif kind == _MULRK:
                for count in range((end - begin - 6) // 6):
                    style, packed = struct.unpack_from("<HI", stream, begin + 4 + 6 * count)
                    yield row, column + count, self._number(_rk(packed), style)
            elif kind in (_LABEL, _RSTRING):
                value = self._text(stream[begin:end], 6, wide_length=True)
            elif kind == _BOOLERR and end - body >= 2:
                value = as_text(bool(stream[body])) if not stream[body + 1] else ""
            elif kind in _FORMULAS and end - body >= 8:
                if stream[body + 6 : body + 8] != b"\xff\xff":
                    value = self._number(struct.unpack_from("<d", stream, body)[0], style)
                elif stream[body] == 0:
                    waiting = (row, column)
                elif stream[body] == 1:
                    value = as_text(bool(stream[body + 2]))
            if value:
                yield row, column, value

    def _number(self, value: float, style: int) -> str:
        """A number as its format shows it: a day, a time, a length of time or a plain number."""
        format_ = self._styles[style] if style < len(self._styles) else 0
        shown = _NOT_SHOWN.sub("", self._formats.get(format_, "")).split(";")[0]
        is_day = bool(_DAY_LETTERS.search(shown)) if format_ in self._formats else format_ in _SHOWS_DAYS
        if not is_day or not 0 <= value < _LONGEST_DAY:
            return as_text(value)
        if _HOURS.search(shown) or format_ == 46:
            return as_text(timedelta(seconds=round(value * 86_400)))
        # Excel believes in 29 February 1900; before that its days are one less.
        days = value + 1 if 1 <= value < 60 and self._epoch.year == 1899 else value
        moment = self._epoch + timedelta(seconds=round(days * 86_400))
        return as_text(moment.time() if value < 1 else moment) if value else as_text(time())


def _rk(packed: int) -> float:
    """A number packed into four bytes."""
    if packed & 2:
        value = float(packed >> 2 if packed < 1 << 31 else (packed >> 2) - (1 << 30))
    else:
        value = struct.unpack("<d", struct.pack("<Q", (packed & ~3) << 32))[0]
    return value / 100 if packed & 1 else value


def _codec(page: int) -> str:
    special = {1200: "utf-16-le", 10000: "mac-roman", 32768: "mac-roman", 32769: "cp1252"}
    name = special.get(page, f"cp{page}")
    try:
        codecs.lookup(name)
    except LookupError:
        return "cp1252"
    return name


class _Pieces:
    """The bytes of a record and its continuations."""

    def __init__(self, pieces: list[bytes]) -> None:
        self._pieces = pieces
        self._piece, self._at = 0, 0

    def take(self, count: int) -> bytes:
        """So many bytes, over the borders of records. Raises UserError where they end."""
        parts = []
        while count > 0:
            part = self._here()[self._at : self._at + count]
            self._at += len(part)
            count -= len(part)
            parts.append(part)
        return b"".join(parts)

    def letters(self, length: int, is_wide: bool) -> str:
        """A text; where it goes on in the next record, that one says anew how wide its letters are."""
        found: list[str] = []
        while length > 0:
            piece = self._here()
            if self._at == 0 and found:
                is_wide = bool(piece[0] & 1)
                self._at = 1
            size = 2 if is_wide else 1
            raw = piece[self._at : self._at + length * size]
            raw = raw[: len(raw) // size * size]
            if not raw:
                if self._at >= len(piece):
                    continue
                raise damaged()
            self._at += len(raw)
            length -= len(raw) // size
            found.append(
                raw.decode("utf-16-le" if is_wide else "latin-1", "surrogatepass" if is_wide else "strict")
            )
        text = "".join(found)
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")

    def _here(self) -> bytes:
        while self._piece < len(self._pieces) and self._at >= len(self._pieces[self._piece]):
            self._piece, self._at = self._piece + 1, 0
        if self._piece >= len(self._pieces):
            raise damaged()
        return self._pieces[self._piece]


def _shared_texts(pieces: list[bytes]) -> list[str]:
    """The texts that cells refer to by their place. How many there are is found by reading, not believed."""
    data = _Pieces(pieces)
    _uses, count = struct.unpack("<II", data.take(8))
    if count * 3 > sum(map(len, pieces)):
        raise damaged()  # each takes three bytes at least
    texts = []
    for _ in range(count):
        length, flags = struct.unpack("<HB", data.take(3))
        runs = struct.unpack("<H", data.take(2))[0] if flags & 8 else 0
        extra = struct.unpack("<I", data.take(4))[0] if flags & 4 else 0
        texts.append(data.letters(length, bool(flags & 1)))
        data.take(4 * runs + extra)
    return texts
