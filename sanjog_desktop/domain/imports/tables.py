"""One way to read every register: text with delimiters, or a spreadsheet, becomes headings and rows of text.

Nothing is guessed silently: the table says its format, encoding, delimiter and sheet, so that a person can choose
another, and its notes say what was passed over. Rows come one by one; a file of any length is never held whole as
rows. The same path is simply opened again to read it twice.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from types import TracebackType
from typing import Final

from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.imports.kinds import FileKind, Kind, recognise
from sanjog_desktop.domain.imports.limits import LIMITS, MAX_CELL, Limits
from sanjog_desktop.domain.imports.text import clean

_LOOKED_AT: Final = 20
"""Rows among which the line of headings is looked for: registers carry a title and the agency's address above."""
_ENOUGH_DIGITS: Final = 7

PHOTOS: Final = "The photos in the contact cards were not read."
TOO_LONG: Final = "A cell holds more than a spreadsheet cell can."


@dataclass(frozen=True, slots=True)
class RawRow:
    """One row as text. ``line`` is its number as a spreadsheet shows it, from 1 with the headings.

    ``cells`` has at least as many entries as the table has columns. ``problem`` says why it cannot be used.
    """

    line: int
    cells: tuple[str, ...]
    problem: str = ""


@dataclass(slots=True)
class Table:
    """A register that is open: how it was read, its headings, and its rows, which can be taken once.

    ``columns`` are the headings as written (empty ones stay empty); without a line of headings they are all
    empty and ``header_line`` is 0. ``sheets`` are the sheets one may choose; ``sheet`` is the one that was read.
    """

    columns: tuple[str, ...]
    rows: Iterator[RawRow]
    format: FileKind
    encoding: str = ""
    delimiter: str = ""
    sheets: tuple[str, ...] = ()
    sheet: str = ""
    header_line: int = 1
    layout: str = ""
    """The program whose address book this is, when its columns were brought to those of a contact."""
    notes: list[str] = field(default_factory=list)
    """What was passed over; the reading of the rows may add to it."""
    _source: Source | None = None

    def close(self) -> None:
        """Let go of the file. Rows that were not taken are lost."""
        if self._source is not None:
            self._source.close()

    def __enter__(self) -> Table:
        """The table itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close it."""
        self.close()


class Source(ABC):
    """What a format gives: numbered rows of cells as text, and what there is to say about how it was read."""

    encoding = ""
    delimiter = ""
    sheets: tuple[str, ...] = ()
    sheet = ""

    def __init__(self) -> None:
        """A source without notes."""
        self.notes: list[str] = []

    @abstractmethod
    def rows(self) -> Iterator[tuple[int, list[str]]]:
        """Rows with their numbers from 1, empty ones among them or not. Raises UserError where reading ends."""

    @abstractmethod
    def close(self) -> None:
        """Let go of the file."""


def read_table(
    path: Path,
    *,
    encoding: str | None = None,
    delimiter: str | None = None,
    sheet: str | None = None,
    header_line: int | None = None,
    as_written: bool = False,
    limits: Limits = LIMITS,
) -> Table:
    """Open a register of any format. ``None`` means: find out.

    Contact cards and the address books of Google and Outlook come with the ``CONTACT_COLUMNS`` of ``layouts``;
    ``as_written`` leaves the columns of such a table as they are. ``encoding`` is one of ``text.ENCODINGS``;
    ``header_line`` is the row of the headings, 0 for a file without.

    Raises UserError with a reason a person understands, OSError for a file that cannot be opened at all. The rows
    raise UserError too, where only reading on shows that a file is broken.
    """
    kind = recognise(path, limits)
    if kind.format is FileKind.VCARD:
        return _cards(path, limits)
    source = _open(path, kind, encoding, delimiter, sheet, limits)
    try:
        table = _table(source, kind.format, header_line)
        return table if as_written else _laid_out(table)
    except BaseException:
        source.close()
        raise


def _open(
    path: Path, kind: Kind, encoding: str | None, delimiter: str | None, sheet: str | None, limits: Limits
) -> Source:
    if kind.format is FileKind.TEXT:
        from sanjog_desktop.domain.imports.delimited import DelimitedText

        return DelimitedText(path, encoding, delimiter, limits)
    if kind.format is FileKind.XLS:
        from sanjog_desktop.domain.imports.old_excel import OldSheet

        return OldSheet(path, sheet, limits)
    if kind.format in (FileKind.XLSX, FileKind.ODS):
        from sanjog_desktop.domain.imports.sheets import Sheet

        return Sheet(path, kind.format, sheet, limits)
    if kind.format in (FileKind.CHAT_TEXT, FileKind.CHAT_ZIP):
        raise UserError("This is an exported chat, not a table.", "Import it as a chat.")
    raise UserError(kind.reason, kind.hint)


def _cards(path: Path, limits: Limits) -> Table:
    """Contact cards as rows; ``line`` counts the cards."""
    from sanjog_desktop.domain.imports.layouts import CONTACT_COLUMNS, card_cells
    from sanjog_desktop.domain.imports.vcards import read_vcards

    notes: list[str] = []

    def rows() -> Iterator[RawRow]:
        for card in read_vcards(path, limits):
            if card.photo and PHOTOS not in notes:
                notes.append(PHOTOS)
            yield _row(card.number, list(map(clean, card_cells(card))), len(CONTACT_COLUMNS), card.problem)

    taken = rows()
    first = next(taken)  # a file without cards says so now
    return Table(
        CONTACT_COLUMNS, chain((first,), taken), FileKind.VCARD, layout="vCard", header_line=0, notes=notes
    )


def _laid_out(table: Table) -> Table:
    """The same people in the columns of a contact, where the table is the address book of a known program."""
    from sanjog_desktop.domain.imports.layouts import CONTACT_COLUMNS, recognise_layout

    layout = recognise_layout(table.columns)
    if layout is None:
        return table
    width, rows = len(CONTACT_COLUMNS), table.rows
    table.rows = (_row(row.line, [*layout.fold_row(row.cells)], width, row.problem) for row in rows)
    table.columns, table.layout = CONTACT_COLUMNS, layout.name
    return table


def _table(source: Source, kind: FileKind, header_line: int | None) -> Table:
    rows = ((line, cells) for line, cells in source.rows() if any(cells))
    first: list[tuple[int, list[str]]] = []
    for row in rows:
        first.append((row[0], [clean(cell) for cell in row[1]]))
        if len(first) >= _LOOKED_AT:
            break
    first = [row for row in first if any(row[1])]
    if not first:
        raise UserError("This file is empty.", "Choose the file that holds the register.")
    at = _heading_at(first, header_line)
    if at is None:
        columns: tuple[str, ...] = ("",) * max(len(_trimmed(cells)) for _line, cells in first)
        if header_line is None:
            source.notes.append("This file has no line of headings.")
    else:
        columns = tuple(_trimmed(first[at][1]))
        if at > 0 and header_line is None:
            source.notes.append("The lines above the headings were not read.")
    begin = 0 if at is None else at + 1
    return Table(
        columns,
        _rows(first[begin:], rows, len(columns)),
        kind, source.encoding, source.delimiter, source.sheets, source.sheet,
        header_line=0 if at is None else first[at][0],
        notes=source.notes,
        _source=source,
    )  # fmt: skip


def _rows(
    first: list[tuple[int, list[str]]], others: Iterator[tuple[int, list[str]]], width: int
) -> Iterator[RawRow]:
    for line, cells in first:
        yield _row(line, cells, width)
    for line, raw in others:
        cells = list(map(clean, raw))
        if any(cells):
            yield _row(line, cells, width)


def _row(line: int, cells: list[str], width: int, problem: str = "") -> RawRow:
    if len(cells) < width:
        cells.extend([""] * (width - len(cells)))
    while len(cells) > width and not cells[-1]:
        cells.pop()
    if sum(map(len, cells)) > MAX_CELL and max(map(len, cells)) > MAX_CELL:
        problem = TOO_LONG
    return RawRow(line, tuple(cells), problem)


def _trimmed(cells: list[str]) -> list[str]:
    end = len(cells)
    while end and not cells[end - 1]:
        end -= 1
    return cells[:end]


def _heading_at(first: list[tuple[int, list[str]]], wanted: int | None) -> int | None:
    """Which of the first rows is the line of headings; ``None`` when the file has none.

    A title stands alone in its row, so the headings are the first row that has nearly as many filled cells as the
    fullest. A row with a phone number in it is no heading.
    """
    if wanted == 0:
        return None
    if wanted is not None:
        return next((at for at, (line, _cells) in enumerate(first) if line == wanted), 0)
    filled = [sum(map(bool, cells)) for _line, cells in first]
    enough = max(filled) / 2
    at = next(at for at, count in enumerate(filled) if count > enough or count == max(filled))
    return None if any(_is_number(cell) for cell in first[at][1]) else at


def _is_number(cell: str) -> bool:
    digits = sum(map(str.isdecimal, cell))
    return digits >= _ENOUGH_DIGITS and digits * 2 > len(cell)
