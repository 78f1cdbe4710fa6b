"""What the cells of a row say about a person, and why a row cannot be used.

Nothing a register holds is lost on the way: what a field cannot take (a height nobody has, half a number) is kept as
a note with its heading, and the row says so. Only a row that names nobody, or somebody under eighteen, is refused.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from sanjog_desktop.domain.biodata import (
    CLOSED,
    LONG_FIELDS,
    LONGEST,
    LONGEST_TEXT,
    OLDEST,
    VOCABULARIES,
    is_minor,
    parse_height,
)
from sanjog_desktop.domain.imports.dates import read_date, read_time
from sanjog_desktop.domain.imports.headings import NOTES, SKIP, TARGETS, target_of
from sanjog_desktop.domain.imports.mapping import CUSTOM
from sanjog_desktop.domain.imports.vocabulary import code_of
from sanjog_desktop.domain.phone import Phone, numbers_in_cell

NOBODY: Final = "Neither a name nor a phone number."
MINOR: Final = "Nobody under eighteen can be a candidate."
NAMELESS: Final = "No name: the number stands in its place."
TOO_MANY_CELLS: Final = "More cells than headings; the rest is kept as a note."

_PARTS: Final = ("given_name", "middle_name", "last_name")
_BETWEEN: Final = re.compile(r"\s*(?:[,;|\n]|:::)\s*")
_BETWEEN_EMAILS: Final = re.compile(r"[\s,;|/]+|:::")
_EMAIL: Final = re.compile(r"[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;.]+")
_FORMULA: Final = re.compile(r"'[=+\-@]")  # a text that was kept from becoming a formula on its way out
_GOOGLE_GROUP: Final = "* "
"""Begins the groups Google Contacts keeps for itself."""


@dataclass(slots=True)
class ImportRow:
    """One person of a file. ``line`` counts from 1 with the headings; ``problems`` make the row unusable.

    ``fields`` are stored fields of the card and the biodata by name, without those that have places of their own.
    """

    line: int
    name: str = ""
    fields: dict[str, str | int] = field(default_factory=dict)
    phones: tuple[Phone, ...] = ()
    family: str = ""
    other_names: tuple[str, ...] = ()
    other_emails: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    custom: dict[str, str] = field(default_factory=dict)
    problems: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


class Draft:
    """A row while its cells are read."""

    __slots__ = (
        "custom", "emails", "family", "fields", "labels", "name", "notes", "other_names", "parts", "phones", "problems",
        "today", "warnings",
    )  # fmt: skip

    def __init__(self, today: date) -> None:
        self.today = today
        self.name = ""
        self.family = ""
        self.fields: dict[str, str | int] = {}
        self.parts: dict[str, str] = {}
        self.phones: dict[str, Phone] = {}
        self.emails: list[str] = []
        self.other_names: list[str] = []
        self.labels: list[str] = []
        self.custom: dict[str, str] = {}
        self.notes: list[str] = []
        self.problems: list[str] = []
        self.warnings: list[str] = []

    def keep(self, heading: str, cell: str) -> None:
        """Keep what no field takes as a note."""
        self.notes.append(f"{heading}: {cell}" if heading else cell)

    def done(self, line: int) -> ImportRow:
        """The row that was read."""
        name = self.name or " ".join(self.parts[part] for part in _PARTS if part in self.parts)
        if not name and "name_native" in self.fields:
            name = str(self.fields.pop("name_native"))
        if len(name) > LONGEST:
            self.problems.append("This name is too long.")
            name = name[:LONGEST]
        elif not name and not self.phones:
            self.problems.append(NOBODY)
        elif not name:
            self.warnings.append(NAMELESS)
        if self.emails:
            self.fields["email"] = self.emails[0]
        if self.notes:
            self._write_notes()
        born = self.fields.get("born_on")
        if born is not None and is_minor(str(born), self.today):
            self.problems.append(MINOR)
        return ImportRow(
            line, name, self.fields, tuple(self.phones.values()), self.family,
            tuple(dict.fromkeys(each for each in self.other_names if each != name)),
            tuple(dict.fromkeys(self.emails[1:])), tuple(dict.fromkeys(self.labels)), self.custom,
            tuple(self.problems), tuple(self.warnings),
        )  # fmt: skip

    def _write_notes(self) -> None:
        notes = "\n".join(self.notes)
        if len(notes) > LONGEST_TEXT:
            self.warnings.append("The notes are too long; their end was cut off.")
        self.fields["notes"] = notes[:LONGEST_TEXT]


Reader = Callable[[Draft, str, str], None]
"""Takes a draft, the heading and the cell, which is not empty."""


class Interpreter:
    """Reads rows by a mapping: one target a column (``headings.TARGETS``, ``custom:<id>`` or '')."""

    def __init__(
        self,
        columns: Sequence[str],
        targets: Sequence[str],
        today: date,
        *,
        region: str = "IN",
        day_first: bool = True,
    ) -> None:
        """``columns`` are the headings as written; ``region`` is where numbers without a country code belong."""
        self._today = today
        self._width = len(columns)
        self._readers: list[tuple[int, str, Reader]] = [
            (place, columns[place], _reader(target, columns[place], region, day_first))
            for place, target in enumerate(targets)
            if target != SKIP
        ]

    def row(self, line: int, cells: Sequence[str], problem: str = "") -> ImportRow:
        """What one row says. ``problem`` is what the reading of the file found wrong with it."""
        draft = Draft(self._today)
        if problem:
            draft.problems.append(problem)
        for place, heading, read in self._readers:
            cell = cells[place]
            if cell:
                read(draft, heading, cell[1:] if cell[0] == "'" and _FORMULA.match(cell) else cell)
        if len(cells) > self._width:
            rest = [cell for cell in cells[self._width :] if cell]
            if rest:
                draft.warnings.append(TOO_MANY_CELLS)
                draft.notes.append(" · ".join(rest))
        return draft.done(line)


def read_values(
    line: int, values: Iterable[tuple[str, str, str]], today: date, region: str = "IN"
) -> ImportRow:
    """A person from (target, heading, text) triples: what a contact card says, which has no columns."""
    draft = Draft(today)
    for target, heading, text in values:
        if text:
            _reader(target, heading, region, day_first=True)(draft, heading, text)
    return draft.done(line)


def _reader(target: str, heading: str, region: str, day_first: bool) -> Reader:
    """How a cell of this target is read."""
    if target.startswith(CUSTOM):
        return _custom(target.removeprefix(CUSTOM))
    if target == NOTES:
        return _plain_note if not heading or target_of(heading) == NOTES else Draft.keep
    if target == "phones":
        return _phones(region)
    if target in _PARTS:
        return _part(target)
    if target == "born_on":
        return _born_on(day_first)
    if target in _READERS:
        return _READERS[target]
    if target in VOCABULARIES:
        return _closed(target) if target in CLOSED else _vocabulary(target)
    if target not in TARGETS:
        raise ValueError(f"no such target: {target}")
    return _text(target)


def _name(draft: Draft, _heading: str, cell: str) -> None:
    draft.name = " ".join(cell.split())


def _family(draft: Draft, heading: str, cell: str) -> None:
    if len(cell) > LONGEST:
        draft.keep(heading, cell)
    else:
        draft.family = " ".join(cell.split())


def _plain_note(draft: Draft, _heading: str, cell: str) -> None:
    draft.notes.append(cell)


def _other_name(draft: Draft, _heading: str, cell: str) -> None:
    draft.other_names += [name for name in _BETWEEN.split(cell) if name and len(name) <= LONGEST]


def _labels(draft: Draft, _heading: str, cell: str) -> None:
    draft.labels += [
        name
        for name in _BETWEEN.split(cell)
        if name and not name.startswith(_GOOGLE_GROUP) and len(name) <= LONGEST
    ]


def _email(draft: Draft, heading: str, cell: str) -> None:
    for text in _BETWEEN_EMAILS.split(cell):
        found = text.strip("<>()'\"")
        if _EMAIL.fullmatch(found):
            draft.emails.append(found)
        elif found:
            draft.warnings.append(f"'{found}' is not an e-mail address; it is kept as a note.")
            draft.keep(heading, found)


def _height(draft: Draft, heading: str, cell: str) -> None:
    found = parse_height(cell)
    if found is None:
        _unread(draft, heading, cell, "height")
    else:
        draft.fields["height_cm"] = found


def _birth_time(draft: Draft, heading: str, cell: str) -> None:
    found = read_time(cell)
    if found:
        draft.fields["birth_time"] = found
    else:
        _unread(draft, heading, cell, "time of birth")


def _language(draft: Draft, _heading: str, cell: str) -> None:
    """The language we write in, or what is spoken, which is often in a column of the same name."""
    code = code_of("language", cell)
    if code is not None:
        draft.fields["language"] = code
    else:
        _take(draft, "languages", _heading, cell)


def _phones(region: str) -> Reader:
    def read(draft: Draft, heading: str, cell: str) -> None:
        found, bad = numbers_in_cell(cell.replace(":::", "/"), region)
        for phone in found:
            draft.phones.setdefault(phone.e164, phone)
        for text in bad:
            draft.warnings.append(f"'{text}' is not a phone number; it is kept as a note.")
            draft.keep(heading, text)

    return read


def _part(target: str) -> Reader:
    def read(draft: Draft, _heading: str, cell: str) -> None:
        draft.parts[target] = " ".join(cell.split())

    return read


def _born_on(day_first: bool) -> Reader:
    def read(draft: Draft, heading: str, cell: str) -> None:
        found = read_date(cell, draft.today, day_first=day_first)
        if found and draft.today.year - int(found[:4]) <= OLDEST:
            draft.fields["born_on"] = found
        else:
            _unread(draft, heading, cell, "date of birth")

    return read


def _closed(target: str) -> Reader:
    def read(draft: Draft, heading: str, cell: str) -> None:
        code = code_of(target, cell)
        if code is None:
            _unread(draft, heading, cell, TARGETS[target].lower())
        else:
            draft.fields[target] = code

    return read


def _vocabulary(target: str) -> Reader:
    def read(draft: Draft, heading: str, cell: str) -> None:
        _take(draft, target, heading, code_of(target, cell) or cell)

    return read


def _text(target: str) -> Reader:
    most = LONGEST_TEXT if target in LONG_FIELDS else LONGEST

    def read(draft: Draft, heading: str, cell: str) -> None:
        if len(cell) <= most:
            draft.fields[target] = cell
        else:
            draft.keep(heading, cell)

    return read


def _custom(id: str) -> Reader:
    def read(draft: Draft, heading: str, cell: str) -> None:
        if len(cell) <= LONGEST:
            draft.custom[id] = cell
        else:
            draft.keep(heading, cell)

    return read


def _take(draft: Draft, target: str, heading: str, value: str) -> None:
    if len(value) <= LONGEST:
        draft.fields[target] = value
    else:
        draft.keep(heading, value)


def _unread(draft: Draft, heading: str, cell: str, what: str) -> None:
    draft.warnings.append(f"'{cell[:80]}' is not a {what} we can read; it is kept as a note.")
    draft.keep(heading, cell)


_READERS: Final[dict[str, Reader]] = {
    "name": _name, "family": _family, "other_name": _other_name, "labels": _labels, "email": _email,
    "height_cm": _height, "birth_time": _birth_time, "language": _language,
}  # fmt: skip
