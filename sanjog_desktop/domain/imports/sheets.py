"""Spreadsheets: Excel (.xlsx) and OpenDocument (.ods), one sheet of them, its values as text.

A formula counts as the value it last had; a date is written year first; a number without fraction loses the one
that the spreadsheet gave it. A cell merged over several rows counts for each of them, as the eye reads it.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.imports.kinds import FileKind
from sanjog_desktop.domain.imports.limits import Limits, damaged, locked, too_many_columns, too_many_rows
from sanjog_desktop.domain.imports.merged import NOTE, MergedDown, Ranges
from sanjog_desktop.domain.imports.sheet_room import judge_ods, judge_xlsx
from sanjog_desktop.domain.imports.sheet_values import ONE_OF_SEVERAL, as_text
from sanjog_desktop.domain.imports.tables import Source

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook


class Sheet(Source):
    """One sheet of a workbook."""

    def __init__(self, path: Path, kind: FileKind, sheet: str | None, limits: Limits) -> None:
        """Look through the file, then open it. ``sheet`` is a name; the first visible one with cells otherwise."""
        super().__init__()
        told = _judge(path, kind, limits)
        self._limits = limits
        self._book = _open(path, kind)
        try:
            self.sheets, self._sheet = self._choose(sheet)
        except BaseException:
            self._book.close()
            raise
        self.sheet = self._sheet.name
        ranges = told.get(self.sheet, []) or self._sheet.merged_cell_ranges or []
        self._merged = MergedDown(ranges, self._sheet.start[1] if self._sheet.start else 0, limits.columns)
        if self._merged:
            self.notes.append(NOTE)

    def rows(self) -> Iterator[tuple[int, list[str]]]:
        """The rows from the first of the sheet on, each as wide as the widest."""
        if self._sheet.start is None:
            return
        if self._sheet.width > self._limits.columns:
            raise too_many_columns()
        for number, values in enumerate(self._sheet.iter_rows(), 1):
            if number > self._limits.rows:
                raise too_many_rows()
            cells = [value if type(value) is str else as_text(value) for value in values]
            if self._merged:
                self._merged.fill(number, cells)
            yield number, cells

    def close(self) -> None:
        """Close the workbook."""
        self._book.close()

    def _choose(self, wanted: str | None) -> tuple[tuple[str, ...], CalamineSheet]:
        from python_calamine import SheetTypeEnum, SheetVisibleEnum

        tables = [one for one in self._book.sheets_metadata if one.typ == SheetTypeEnum.WorkSheet]
        names = tuple(one.name for one in tables)
        if not names:
            raise UserError("This file has no sheet with cells.", "Choose the file that holds the register.")
        if wanted is not None:
            if wanted not in names:
                raise UserError("This sheet is not in the file.", "Choose another sheet.")
            return names, self._take(wanted)
        visible = [one.name for one in tables if one.visible == SheetVisibleEnum.Visible] or list(names)
        for name in visible:
            sheet = self._take(name)
            if sheet.start is not None:
                if len(visible) > 1:
                    self.notes.append(ONE_OF_SEVERAL)
                return names, sheet
        return names, self._take(visible[0])

    def _take(self, name: str) -> CalamineSheet:
        try:
            return self._book.get_sheet_by_name(name)
        except BaseException as error:
            raise _told(error) from error


def _judge(path: Path, kind: FileKind, limits: Limits) -> dict[str, Ranges]:
    """Raise UserError for a file that would not fit into memory; the merged cells where only this look tells them."""
    if kind is FileKind.ODS:
        return judge_ods(path, limits)
    judge_xlsx(path, limits)
    return {}


def _open(path: Path, kind: FileKind) -> CalamineWorkbook:
    from python_calamine import CalamineWorkbook

    try:
        if path.suffix.lower() == f".{kind}":
            return CalamineWorkbook.from_path(path)
        # The reader goes by the name of a file; without one it looks inside.
        with path.open("rb") as file:
            return CalamineWorkbook.from_filelike(file)
    except BaseException as error:
        raise _told(error) from error


def _told(error: BaseException) -> BaseException:
    """What the reader of spreadsheets stumbled over, for people; anything not from the reader as it is.

    Where its own code fails on a broken file it raises a BaseException of its own, so those are looked at too.
    """
    from python_calamine import CalamineError, PasswordError

    if isinstance(error, PasswordError):
        return locked()
    if (
        isinstance(error, (CalamineError, ValueError, MemoryError))
        or type(error).__name__ == "PanicException"
    ):
        return damaged()
    return error
