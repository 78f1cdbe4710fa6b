"""Which column of a register fills which field: guessed from headings and contents, chosen by staff, remembered.

A guess never reads a column twice for one field, and what it does not know becomes a note with its heading, so that
nothing that stood in the register is lost; staff see the mapping and change it before anything is written.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from sanjog_desktop.domain.biodata import parse_height
from sanjog_desktop.domain.imports.headings import NOTES, REPEATABLE, SKIP, TARGETS, plain_heading, target_of
from sanjog_desktop.domain.imports.vocabulary import code_of
from sanjog_desktop.domain.phone import numbers_in_cell

CUSTOM: Final = "custom:"
"""Begins the target of a column that fills a field the agency added; its id follows."""
_ENOUGH: Final = 0.6
"""Share of the filled cells of a sample that must look alike for a column to be known by its contents."""
_SEVERAL: Final = 3
_EMAIL: Final = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")
_DAY: Final = re.compile(
    r"\d{1,4}\s*[-/.]\s*(?:\d{1,2}|[A-Za-z]{3,9})\s*[-/.,]\s*\d{2,4}|\d{1,2} [A-Za-z]{3,9},? \d{4}"
)
_LETTERS: Final = re.compile(r"[^\W\d_]")
#: Columns that are parts of a name only beside a first name; alone they name the family.
_SURNAMES: Final = frozenset({"family name", "surname", "family surname", "उपनाम", "आडनाव", "અટક", "कुलनाम"})


def guess(
    columns: Sequence[str], sample: Sequence[Sequence[str]], custom: Mapping[str, str] | None = None
) -> tuple[str, ...]:
    """One target a column. ``sample`` are some of the first rows as text; ``custom`` the agency's own fields, their
    ids by name. A column that is empty in the sample may not be further down, so it is not passed over.
    """
    own = {plain_heading(name): f"{CUSTOM}{id}" for name, id in (custom or {}).items()}
    found = [own.get(plain_heading(heading)) or target_of(heading) for heading in columns]
    _settle_names(columns, found)
    taken: set[str] = set()
    for place, target in enumerate(tuple(found)):
        if target and target in taken and target not in REPEATABLE:
            found[place] = NOTES  # the second column of a kind is kept as a note
        elif target:
            taken.add(target)
    for place in range(len(columns)):
        cells = [row[place] for row in sample if place < len(row) and row[place]]
        if found[place] is None:
            found[place] = _by_contents(cells, taken) or NOTES
            taken.add(found[place] or "")
    if not taken & {"name", "given_name"}:
        by_words = _name_column(columns, found, sample)
        if by_words is not None:
            found[by_words] = "name"
    return tuple(target or SKIP for target in found)


def layout_of(columns: Sequence[str]) -> str:
    """What a layout is remembered by: a hash of its headings in their order, never a line of it."""
    return hashlib.sha256("\x1f".join(map(plain_heading, columns)).encode()).hexdigest()


def usable(targets: Sequence[str], wanted: int, custom: frozenset[str] = frozenset()) -> bool:
    """Whether a remembered mapping still fits: as many columns, and every target still there."""
    return len(targets) == wanted and all(
        target == SKIP or target in TARGETS or target.removeprefix(CUSTOM) in custom for target in targets
    )


def has_person(targets: Sequence[str]) -> bool:
    """Whether such columns can name a person at all: by a name or by a number."""
    return bool({"name", "given_name", "last_name", "name_native", "phones"} & set(targets))


def day_comes_first(sample: Sequence[str]) -> bool:
    """Whether dates such as 03/04/1999 of a column are the 3rd of April; ``False`` for the 4th of March.

    Registers in India write the day first; only a column in which that is impossible more often is read the other way.
    """
    day_first = month_first = 0
    for text in sample:
        parts = re.split(r"\D+", text.strip())
        if len(parts) >= _SEVERAL and len(parts[0]) <= 2 and parts[0].isdigit() and parts[1].isdigit():
            day_first += int(parts[0]) > 12
            month_first += int(parts[1]) > 12
    return day_first >= month_first


def _settle_names(columns: Sequence[str], found: list[str | None]) -> None:
    """First, middle and last name are parts of one name; beside a whole name they say nothing new."""
    if "name" in found and "given_name" in found:
        for place, target in enumerate(found):
            if target in ("given_name", "middle_name", "last_name") or (
                target == "family" and plain_heading(columns[place]) == "family name"
            ):
                found[place] = SKIP
    elif "given_name" in found:
        for place, heading in enumerate(columns):
            if plain_heading(heading) in _SURNAMES and "last_name" not in found:
                found[place] = "last_name"


def _by_contents(cells: Sequence[str], taken: set[str]) -> str | None:
    if not cells:
        return None
    for target, is_one in _LOOKS:
        if (target not in taken or target in REPEATABLE) and sum(map(is_one, cells)) >= _ENOUGH * len(cells):
            return target
    return None


def _is_number(cell: str) -> bool:
    return sum(map(str.isdecimal, cell)) >= 8 and bool(numbers_in_cell(cell)[0]) and not _DAY.fullmatch(cell)


_LOOKS: Final[tuple[tuple[str, Callable[[str], bool]], ...]] = (
    ("phones", _is_number),
    ("email", lambda cell: _EMAIL.fullmatch(cell) is not None),
    ("born_on", lambda cell: _DAY.fullmatch(cell) is not None),
    ("gender", lambda cell: len(cell) > 1 and code_of("gender", cell) is not None),
    ("marital_status", lambda cell: code_of("marital_status", cell) is not None),
    ("rashi", lambda cell: code_of("rashi", cell) is not None),
    ("height_cm", lambda cell: not cell.isdigit() and parse_height(cell) is not None),
)


def _name_column(
    columns: Sequence[str], found: Sequence[str | None], sample: Sequence[Sequence[str]]
) -> int | None:
    """The first column without a known heading whose cells are words, nearly all of them different."""
    for place in range(len(columns)):
        cells = [row[place] for row in sample if place < len(row) and row[place]]
        words = [cell for cell in cells if _LETTERS.search(cell) and not any(map(str.isdecimal, cell))]
        is_free = found[place] in (SKIP, NOTES) and target_of(columns[place]) is None
        if columns[place]:  # under a heading nobody knows, only what reads like first and last names
            words = [word for word in words if " " in word] if len(words) >= _SEVERAL else []
        if (
            is_free
            and words
            and len(words) >= _ENOUGH * len(cells)
            and len(set(words)) >= _ENOUGH * len(words)
        ):
            return place
    return None
