"""One writer a kind of file: people in, bytes out, a few dozen at a time."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from typing import IO, Protocol

import msgspec

from sanjog_desktop.domain.export_columns import CARD, masked_cells, safe_cell
from sanjog_desktop.domain.masking import Masking
from sanjog_desktop.privacy.export.sheet import SheetWriter
from sanjog_desktop.privacy.export.vcard import vcard
from sanjog_desktop.store.reads.export_rows import ExportPerson

#: Kinds of file by their code, with the ending of their names.
ENDINGS: Mapping[str, str] = {"xlsx": ".xlsx", "csv": ".csv", "vcard3": ".vcf", "vcard4": ".vcf", "pdf": ".pdf"}


class Writer(Protocol):
    """Takes people and ends the file."""

    def add(self, people: Iterable[ExportPerson]) -> None:
        """Write these people."""
        ...

    def close(self) -> None:
        """Write what comes last; the file itself stays open."""
        ...

    def abandon(self) -> None:
        """The file is given up: let go of it."""
        ...


def shown(masking: Masking, person: ExportPerson) -> ExportPerson:
    """A person with numbers, addresses and birth date masked for who may not see them."""
    if masking.idle:
        return person
    cells = masked_cells(masking, person.cells)
    return msgspec.structs.replace(
        person, cells=cells, phones=tuple(filter(None, cells.get("phones", "").split(" / "))),
        emails=tuple(filter(None, cells.get("email", "").split("; "))),
    )  # fmt: skip


class CsvWriter:
    """UTF-8 with the mark that Excel knows it by, cells that no program takes for formulas."""

    def __init__(self, file: IO[bytes], columns: Sequence[str], headings: Sequence[str]) -> None:
        """Writes the headings."""
        self._text = io.TextIOWrapper(file, "utf-8-sig", errors="replace", newline="", write_through=True)
        self._writer = csv.writer(self._text)
        self._columns = columns
        self._writer.writerow([safe_cell(heading) for heading in headings])

    def add(self, people: Iterable[ExportPerson]) -> None:
        """Write these people."""
        for person in people:
            self._writer.writerow([safe_cell(person.cells.get(column, "")) for column in self._columns])

    def close(self) -> None:
        """Nothing comes after the last line."""
        self._text.flush()
        self._text.detach()

    def abandon(self) -> None:
        """Let go of the file."""
        self._text.detach()


class XlsxWriter:
    """A sheet of texts."""

    def __init__(self, file: IO[bytes], columns: Sequence[str], headings: Sequence[str]) -> None:
        """Writes the headings."""
        self._sheet = SheetWriter(file, "People", headings)
        self._columns = columns

    def add(self, people: Iterable[ExportPerson]) -> None:
        """Write these people."""
        for person in people:
            self._sheet.row([person.cells.get(column, "") for column in self._columns])

    def close(self) -> None:
        """End the sheet."""
        self._sheet.close()

    def abandon(self) -> None:
        """End the sheet where it is; nobody will read it."""
        self._sheet.close()


class CardWriter:
    """Contact cards, one after the other."""

    def __init__(self, file: IO[bytes], columns: Sequence[str], version: str) -> None:
        """``version`` is 3.0 or 4.0."""
        self._file, self._version = file, version
        self._columns = frozenset(columns) & frozenset(CARD)

    def add(self, people: Iterable[ExportPerson]) -> None:
        """Write these people."""
        self._file.write(b"".join(vcard(person, self._columns, self._version) for person in people))

    def close(self) -> None:
        """Nothing comes after the last card."""

    def abandon(self) -> None:
        """There is nothing to let go of."""


def open_writer(kind: str, file: IO[bytes], columns: Sequence[str], headings: Sequence[str]) -> Writer:
    """The writer of a kind of :data:`ENDINGS` but pdf, which is drawn; ValueError for another."""
    if kind == "csv":
        return CsvWriter(file, columns, headings)
    if kind == "xlsx":
        return XlsxWriter(file, columns, headings)
    if kind in ("vcard3", "vcard4"):
        return CardWriter(file, columns, f"{kind[-1]}.0")
    raise ValueError(f"no such kind of file: {kind}")
