"""How far the cells of a spreadsheet lie apart, found out before it is opened.

The reader of spreadsheets holds a sheet as one rectangle round its filled cells and takes the memory for it at
once. Two cells in opposite corners, a few bytes in the file, would end the whole program; a cell may say that it
is repeated a million times; and a packed file may lie about its size. So every part is unpacked here once, piece by
piece and without being kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import Final
from xml.parsers import expat

from sanjog_desktop.domain.imports.limits import (
    Limits,
    damaged,
    too_many_columns,
    too_many_rows,
    too_wide_apart,
)
from sanjog_desktop.domain.imports.merged import Ranges
from sanjog_desktop.domain.imports.packed import package, parts, unpacked

_LONGEST_TAG: Final = 1 << 20
_ROWS_OF_EXCEL: Final = 1_048_576


def judge_xlsx(path: Path, limits: Limits) -> None:
    """Raise UserError for a workbook that would not fit into memory, or that is no honest packed file."""
    left = limits.unpacked_bytes
    with package(path) as packed:
        for info in parts(packed, limits):
            shapes = _Shapes()
            with closing(unpacked(packed, info, left)) as pieces:
                for piece in pieces:
                    left -= len(piece)
                    shapes.add(piece)
            if not shapes.fits(limits):
                with closing(unpacked(packed, info, limits.unpacked_bytes)) as pieces:
                    _measure(pieces, _XlsxBox(limits))


def judge_ods(path: Path, limits: Limits) -> dict[str, Ranges]:
    """The same for an OpenDocument spreadsheet, whose cells and rows may be repeated. Gives its merged cells, which
    the reader of spreadsheets does not tell."""
    left = limits.unpacked_bytes
    merged: dict[str, Ranges] = {}
    with package(path) as packed:
        for info in parts(packed, limits):
            with closing(unpacked(packed, info, left)) as pieces:
                if info.filename.lower() == "content.xml":
                    box = _OdsBox(limits)
                    _measure(pieces, box)
                    merged = box.merged
                else:
                    left -= sum(map(len, pieces))
    return merged


class _Shapes:
    """How far the cell references of a part reach at most. The bytes are searched, not parsed, so that nothing that
    could be taken for a reference is missed; what seems too large is measured properly afterwards.
    """

    _REFERENCE: Final = re.compile(rb"\sr\s*=\s*[\"']\s*([A-Za-z]+\d+)")
    _CELL: Final = re.compile(rb"<(?:[\w.-]+:)?c[\s/>]")
    _COUNT: Final = re.compile(rb"[Cc]ount\s*=\s*[\"']\s*0*(\d{4,40})")
    #: Digits roughly: a row number is needed to within its first digit, and few shapes are quickly compared.
    _ROUGHLY: Final = bytes.maketrans(b"0123456789", b"0129999999")

    def __init__(self) -> None:
        self._rest = b""
        self._shapes: set[bytes] = set()
        self._references = self._cells = 0
        self._size = self._claimed = 0

    def add(self, piece: bytes) -> None:
        data = self._rest + piece
        cut = data.rfind(b"<")
        if cut < 0 or len(data) - cut > _LONGEST_TAG:
            cut = len(data)
        self._rest = data[cut:]
        self._search(data[:cut])

    def fits(self, limits: Limits) -> bool:
        """Whether everything surely fits."""
        self._search(self._rest)
        self._rest = b""
        if self._claimed > self._size:
            raise damaged()  # memory is taken for as many things as a part says it has
        if self._references != self._cells:
            return not self._cells  # a cell may leave out where it is; text may look like a reference
        widest = max((_column(shape) for shape in self._shapes), default=0)
        furthest = max((_row_at_most(shape) for shape in self._shapes), default=0)
        return widest <= limits.columns and furthest * widest <= limits.area

    def _search(self, data: bytes) -> None:
        found = self._REFERENCE.findall(data.translate(self._ROUGHLY))
        self._shapes.update(found)
        self._references += len(found)
        self._cells += len(self._CELL.findall(data))
        self._size += len(data)
        self._claimed = max(self._claimed, *map(int, self._COUNT.findall(data)), 0)


def _column(reference: bytes | str) -> int:
    """The number of a column from 1: A is 1, AA is 27; digits after it do not matter."""
    number = 0
    for letter in (
        reference.upper() if isinstance(reference, bytes) else reference.upper().encode("ascii", "replace")
    ):
        if not 65 <= letter <= 90 or number > 1 << 40:
            break
        number = number * 26 + letter - 64
    return number


def _row_at_most(shape: bytes) -> int:
    digits = shape.lstrip(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz").lstrip(b"0")
    return (digits[0] - 47) * 10 ** min(len(digits) - 1, 20) if digits else 0


class _Box:
    """The rectangle round the filled cells of one sheet; raises UserError as soon as it is too large."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self.begin()

    def begin(self) -> None:
        """Another sheet."""
        self._top = self._left = 1 << 60
        self._bottom = self._right = -1

    def put(self, row: int, column: int, rows: int = 1, columns: int = 1) -> None:
        """A filled cell, counted from 0, or as many as it stands for."""
        self._top, self._left = min(self._top, row), min(self._left, column)
        self._bottom, self._right = max(self._bottom, row + rows - 1), max(self._right, column + columns - 1)
        if self._right >= self._limits.columns:
            raise too_many_columns()
        if self._bottom >= max(self._limits.rows, _ROWS_OF_EXCEL):
            raise too_many_rows()
        if (self._bottom - self._top + 1) * (self._right - self._left + 1) > self._limits.area:
            raise too_wide_apart()


class _XlsxBox(_Box):
    """Cells as SpreadsheetML names them, or counts them where they have no name (ECMA-376 part 1, 18.3.1.4)."""

    def begin(self) -> None:
        super().begin()
        self._row = self._column = -1
        self._row_of_cell = -1

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        name = tag.rpartition(":")[2]
        if name == "c":
            reference = attributes.get("r")
            if reference is None:
                self._column += 1
            else:
                letters = reference.strip().rstrip("0123456789")
                self._column = _column(letters) - 1
                self._row = int(reference.strip()[len(letters) :][:20] or "0") - 1
        elif name in ("v", "is", "t"):
            if self._column >= 0:
                self.put(max(self._row, 0), self._column)
        elif name == "row":
            said = attributes.get("r", "")
            self._row = int(said[:20]) - 1 if said.isdecimal() else self._row + 1
            self._column = -1

    def end(self, tag: str) -> None:
        """An element ends."""


class _OdsBox(_Box):
    """Cells as OpenDocument counts them (ODF 1.3 part 3, 9.1.3 and 9.1.4): repeated ones once for each time."""

    _MOST: Final = 1 << 40
    _MOST_MERGED: Final = 100_000

    def __init__(self, limits: Limits) -> None:
        """An empty file."""
        super().__init__(limits)
        self.merged: dict[str, Ranges] = {}
        self._merges = 0
        self._sheet = ""

    def begin(self) -> None:
        super().begin()
        self._row = self._column = 0
        self._filled: list[tuple[int, int]] = []
        self._rows = 1
        self._cell: tuple[int, int] | None = None

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        if tag == "table:table-cell" or tag == "table:covered-table-cell":
            times = _times(attributes, "table:number-columns-repeated")
            self._cell = (self._column, times)
            self._column = min(self._column + times, self._MOST)
            if "table:number-rows-spanned" in attributes:
                self._merge(attributes)
            if "table:formula" in attributes or any(name.startswith("office:") for name in attributes):
                self._fill()
        elif tag == "text:p":
            self._fill()
        elif tag == "table:table-row":
            self._rows = _times(attributes, "table:number-rows-repeated")
            self._column = 0
            self._filled = []
        elif tag == "table:table":
            self.begin()
            self._sheet = attributes.get("table:name", "")

    def end(self, tag: str) -> None:
        """An element ends."""
        if tag == "table:table-row":
            for column, times in self._filled:
                self.put(self._row, column, self._rows, times)
            self._row = min(self._row + self._rows, self._MOST)
            self._cell = None

    def _merge(self, attributes: dict[str, str]) -> None:
        down, across = (_times(attributes, f"table:number-{what}-spanned") for what in ("rows", "columns"))
        if self._merges < self._MOST_MERGED and self._cell is not None:
            self._merges += 1
            first = (self._row, self._cell[0])
            self.merged.setdefault(self._sheet, []).append(
                (first, (first[0] + down - 1, first[1] + across - 1))
            )

    def _fill(self) -> None:
        if self._cell is not None:
            self._filled.append(self._cell)
            self._cell = None


def _times(attributes: dict[str, str], name: str) -> int:
    said = attributes.get(name, "1")
    return int(said[:12]) if said.isdecimal() else 1


def _measure(pieces: Iterable[bytes], box: _XlsxBox | _OdsBox) -> None:
    parser = expat.ParserCreate()
    parser.StartElementHandler = box.start
    parser.EndElementHandler = box.end
    parser.StartDoctypeDeclHandler = _refuse
    parser.XmlDeclHandler = _only_utf8
    try:
        for piece in pieces:
            parser.Parse(piece, False)
        parser.Parse(b"", True)
    except expat.ExpatError as error:
        raise damaged() from error


def _refuse(*_: object) -> None:
    # No spreadsheet program writes one, and it is where XML bombs are laid.
    raise damaged()


def _only_utf8(_version: str, encoding: str | None, _alone: int) -> None:
    if encoding is not None and encoding.lower() not in ("utf-8", "us-ascii"):
        raise damaged()
