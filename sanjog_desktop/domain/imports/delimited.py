"""Text with delimiters: CSV and TSV in whatever encoding, with whatever delimiter, as Excel and others write it."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.imports.limits import Limits, too_many_columns, too_many_rows
from sanjog_desktop.domain.imports.tables import Source
from sanjog_desktop.domain.imports.text import chosen_encoding, detect_encoding

DELIMITERS: Final = (",", ";", "\t", "|")
_SNIFFED: Final = 30
_SAMPLE: Final = 64 * 1024
_RECORD: Final = 4_000_000
"""Characters in one row at most; more is a quotation mark that never closes."""


class DelimitedText(Source):
    """A CSV or TSV file, read line by line."""

    def __init__(self, path: Path, encoding: str | None, delimiter: str | None, limits: Limits) -> None:
        """Open it and find out what was not said. Raises UserError for what is no text."""
        super().__init__()
        found = chosen_encoding(encoding, path, limits) if encoding else detect_encoding(path, limits)
        if found.note:
            self.notes.append(found.note)
        self.encoding = found.name
        self._limits = limits
        self._file = io.TextIOWrapper(path.open("rb"), encoding=found.name, errors=found.errors, newline="")
        try:
            sample = self._file.read(_SAMPLE)
            said, skipped = _said_delimiter(sample)
            self.delimiter = delimiter or said or sniff_delimiter(sample)
            if len(self.delimiter) != 1 or self.delimiter in '\r\n" ':
                raise UserError("This cannot divide the cells of a row.", "Choose another delimiter.")
            self._file.seek(0)
            self._skipped = skipped
        except BaseException:
            self._file.close()
            raise

    def rows(self) -> Iterator[tuple[int, list[str]]]:
        """Rows with their numbers as a spreadsheet shows them: one for each record, however many lines it takes."""
        lines = _Lines(self._file, self._limits)
        reader = csv.reader(lines, delimiter=self.delimiter, strict=False)
        widest = self._limits.columns
        number = 0
        try:
            for cells in reader:
                number += 1
                lines.spare, lines.row = _RECORD, number + 1
                if len(cells) > widest:
                    if any(cell.strip() for cell in cells[widest:]):
                        raise too_many_columns()
                    del cells[widest:]
                if number > self._limits.rows:
                    raise too_many_rows()
                if number > self._skipped:
                    yield number, cells
        except csv.Error as error:
            raise _unclosed(number + 1) from error

    def close(self) -> None:
        """Close the file."""
        self._file.close()


class _Lines:
    """The lines of a file for the CSV reader, none of them and no record longer than they may be."""

    def __init__(self, file: io.TextIOWrapper, limits: Limits) -> None:
        self._file = file
        self._most = limits.line_chars
        self.spare = _RECORD
        self.row = 1

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        line = self._file.readline(self._most + 1)
        if len(line) > self._most:
            raise too_many_columns()
        self.spare -= len(line)
        # Asked for more in the middle of a row, and there is none: the reader would swallow the rest as one cell.
        if self.spare < 0 or (not line and self.spare < _RECORD):
            raise _unclosed(self.row)
        if not line:
            raise StopIteration
        return line.replace("\x00", "") if "\x00" in line else line


def sniff_delimiter(sample: str) -> str:
    """The delimiter that divides most of the first rows into equally many cells; a comma when none does."""
    best, best_score = ",", (0, 0)
    for mark in DELIMITERS:
        widths: Counter[int] = Counter()
        try:
            for count, cells in enumerate(csv.reader(io.StringIO(sample, newline=""), delimiter=mark)):
                if count >= _SNIFFED:
                    break
                if any(cells):
                    widths[len(cells)] += 1
        except csv.Error:
            continue
        width, rows = max(widths.items(), key=lambda item: (item[0] > 1, item[1], item[0]), default=(1, 0))
        score = (rows if width > 1 else 0, width)
        if score > best_score:
            best, best_score = mark, score
    return best


def _said_delimiter(sample: str) -> tuple[str, int]:
    """Excel's own first line ``sep=;``, and how many lines it takes."""
    first = sample[:20].splitlines()[0].strip().strip('"').lower() if sample else ""
    if first.startswith("sep=") and len(first) == 5:
        return sample[:20].splitlines()[0].strip().strip('"')[4], 1
    if sample[:4].lower() == "sep=" and sample[4:5] == "\t":
        return "\t", 1
    return "", 0


def _unclosed(line: int) -> UserError:
    return UserError(
        f"Line {line} cannot be read: a quotation mark is never closed.",
        "Mend that line in Excel and export again.",
    )
