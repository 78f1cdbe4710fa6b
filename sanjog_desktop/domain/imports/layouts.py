"""Address books that programs export as tables: Google Contacts (both layouts) and Outlook.

They spread one person over dozens of columns ("Phone 2 - Value", "Business Phone"). Here each becomes the few
columns of a contact, several numbers under each other in one cell; nothing that was written is dropped: what has
no column of its own is told in the notes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from sanjog_desktop.domain.imports.vcards import EVERYBODY, Card

#: The columns that every address book is brought to.
CONTACT_COLUMNS: Final = (
    "Name", "Mobile", "Email", "Nickname", "Date of birth", "Gender", "City", "Address", "Work", "Company", "Labels",
    "Notes",
)  # fmt: skip

_GOOGLE: Final = re.compile(r"^(?:phone|e-mail) \d+ - (?:value|type|label)$")
_OUTLOOK: Final = frozenset((
    "mobile phone", "business phone", "home phone", "e-mail address", "home city", "business city", "categories",
    "company", "job title", "home street", "business street", "other phone", "primary phone",
))  # fmt: skip
_BETWEEN: Final = " ::: "
_NO_DATES: Final = frozenset(("0/0/00", "0/0/0000", "00/00/0000", "1/1/0001", "0000-00-00"))
_UNUSED: Final = re.compile(
    r"phonetic|yomi|^photo$|^file as$|^initials$|^short name$|^e-mail(?: \d)? (?:type|display name)$|^sensitivity$"
    r"|^priority$|^private$|^directory server$|^internet free busy$|^mileage$|^billing information$|^e-mail type$"
    r"|- (?:type|label|primary)$|^location$|^subject$|^language$|^imaddress$|^account$"
)


@dataclass(frozen=True, slots=True)
class Layout:
    """A known way to write an address book. ``name`` is of the program; ``fold_row`` makes one row of one person."""

    name: str
    fold_row: Callable[[tuple[str, ...]], tuple[str, ...]]


def recognise_layout(columns: tuple[str, ...]) -> Layout | None:
    """The layout that these headings belong to, or ``None`` for a table somebody made."""
    headings = tuple(heading.casefold() for heading in columns)
    named = {heading: at for at, heading in reversed(list(enumerate(headings)))}
    has_names = "given name" in named or "first name" in named
    if sum(map(bool, map(_GOOGLE.match, headings))) >= 2 and (has_names or "name" in named):
        return Layout("Google", _Google(columns, named).fold)
    if "first name" in named and "last name" in named and len(_OUTLOOK & named.keys()) >= 3:
        return Layout("Outlook", _Outlook(columns, named).fold)
    return None


def card_cells(card: Card) -> tuple[str, ...]:
    """A contact card in the same columns."""
    return (
        card.name,
        "\n".join(phone.text for phone in card.phones),
        "\n".join(email.text for email in card.emails),
        card.nickname if card.nickname != card.name else "",
        card.born_on,
        card.gender,
        card.city,
        "\n".join(address.text for address in card.addresses if address.text != card.city),
        card.title,
        card.company if card.company != card.name else "",
        ", ".join(card.labels),
        "\n".join(
            filter(None, (card.note, *_labelled(card), *(f"{what}: {text}" for what, text in card.others)))
        ),
    )


def _labelled(card: Card) -> Iterator[str]:
    """Numbers whose owner put a word of their own to them ('Mother', 'Uncle Pune')."""
    for phone in card.phones:
        words = [kind for kind in phone.kinds if kind.casefold() not in _USUAL]
        if words:
            yield f"{phone.text}: {', '.join(words)}"


_USUAL: Final = frozenset((
    "cell", "home", "work", "mobile", "main", "other", "iphone", "text", "video", "msg", "car", "isdn", "pcs",
    "custom",
))  # fmt: skip


class _Fold:
    """Shared by the layouts: which cell feeds which column, and that the others are told in the notes."""

    def __init__(self, columns: tuple[str, ...], named: dict[str, int]) -> None:
        self._columns = columns
        self._named = named
        self._used: set[int] = {
            at for at, heading in enumerate(columns) if not heading or _UNUSED.search(heading.casefold())
        }

    def _at(self, *headings: str) -> list[int]:
        found = [self._named[heading] for heading in headings if heading in self._named]
        self._used.update(found)
        return found

    def _matching(self, pattern: str) -> list[int]:
        found = [at for at, heading in enumerate(self._columns) if re.search(pattern, heading.casefold())]
        self._used.update(found)
        return found

    def _rest(self, cells: tuple[str, ...]) -> Iterator[str]:
        for at, cell in enumerate(cells[: len(self._columns)]):
            if cell and at not in self._used and cell not in _NO_DATES:
                yield f"{self._columns[at]}: {cell.replace(_BETWEEN, ', ')}"


class _Google(_Fold):
    """Google Contacts: "Phone 1 - Label", "Phone 1 - Value"; before 2024 "Phone 1 - Type" and a whole name."""

    def __init__(self, columns: tuple[str, ...], named: dict[str, int]) -> None:
        super().__init__(columns, named)
        # Before 2024 the whole name had a column; its parts must not be told again.
        self._whole = self._at("name")
        self._parts = self._at(
            "name prefix", *(("first name", "middle name", "last name") if "first name" in named
                             else ("given name", "additional name", "family name")), "name suffix",
        )  # fmt: skip
        self._phones = self._matching(r"^phone \d+ - value$")
        self._emails = self._matching(r"^e-mail \d+ - value$")
        self._nick = self._at("nickname")
        self._born, self._gender = self._at("birthday"), self._at("gender")
        self._city = self._matching(r"^address \d+ - city$")
        self._address = self._matching(r"^address \d+ - formatted$")
        self._streets = self._matching(r"^address 1 - (?:street|city|region|postal code|country)$")
        self._matching(r"^address \d+ - ")
        self._company = self._at("organization name", "organization 1 - name")
        self._work = self._at("organization title", "organization 1 - title", "occupation")
        self._groups = self._at("labels", "group membership")
        self._notes = self._at("notes")
        self._numbers = self._labels_of(r"^(phone) (\d+) - value$")
        self._pairs = self._labels_of(r"^(relation|custom field|event|website) (\d+) - value$")

    def fold(self, cells: tuple[str, ...]) -> tuple[str, ...]:
        """The cells of one person in the columns of a contact."""
        notes = [*_filled(cells, self._notes), *self._words(cells), *self._told(cells), *self._rest(cells)]
        return (
            next(iter(_filled(cells, self._whole)), "") or " ".join(_filled(cells, self._parts)),
            "\n".join(_several(_filled(cells, self._phones))),
            "\n".join(_several(_filled(cells, self._emails))),
            " ".join(_filled(cells, self._nick)),
            "".join(_dates(_filled(cells, self._born))),
            "".join(_filled(cells, self._gender)),
            next(iter(_filled(cells, self._city)), ""),
            "\n".join(_filled(cells, self._address)) or ", ".join(_filled(cells, self._streets)),
            ", ".join(_filled(cells, self._work)),
            ", ".join(_filled(cells, self._company)),
            ", ".join(_groups(_filled(cells, self._groups))),
            "\n".join(notes),
        )

    def _labels_of(self, pattern: str) -> list[tuple[int, int]]:
        pairs = []
        for at in self._matching(pattern):
            stem = self._columns[at].casefold().removesuffix("value")
            pairs.append((self._named.get(stem + "label", self._named.get(stem + "type", -1)), at))
        return pairs

    def _words(self, cells: tuple[str, ...]) -> Iterator[str]:
        """Numbers whose owner put a word of their own to them."""
        for label, at in self._numbers:
            said = cells[label].lstrip("* ") if 0 <= label < len(cells) else ""
            if said and at < len(cells) and cells[at] and said.casefold() not in _USUAL:
                yield f"{cells[at].replace(_BETWEEN, ', ')}: {said}"

    def _told(self, cells: tuple[str, ...]) -> Iterator[str]:
        for label, at in self._pairs:
            if at < len(cells) and cells[at]:
                said = cells[label] if 0 <= label < len(cells) else ""
                what = said.lstrip("* ") or re.sub(
                    r" \d+ - value$", "", self._columns[at], flags=re.IGNORECASE
                )
                yield f"{what}: {cells[at].replace(_BETWEEN, ', ')}"


class _Outlook(_Fold):
    """Outlook for Windows and outlook.com: "Mobile Phone", "Home City", "E-mail 2 Address"."""

    def __init__(self, columns: tuple[str, ...], named: dict[str, int]) -> None:
        super().__init__(columns, named)
        self._parts = self._at("title", "first name", "middle name", "last name", "suffix")
        self._phones = self._at("mobile phone", "primary phone") + self._matching(
            r"^(?!mobile|primary|assistant|tty|company main).* phone(?: \d)?$"
        )
        self._phones += self._at("company main phone")
        self._emails = self._matching(r"^e-mail(?: \d)? address$")
        self._nick, self._born, self._gender = self._at("nickname"), self._at("birthday"), self._at("gender")
        self._city = self._at("home city", "other city", "business city")
        self._address = [
            self._matching(rf"^{kind} (?:street(?: \d)?|city|state|postal code|country(?:/region)?)$")
            for kind in ("home", "other", "business")
        ]
        self._company, self._work = self._at("company"), self._at("job title", "profession")
        self._groups, self._notes = self._at("categories"), self._at("notes")

    def fold(self, cells: tuple[str, ...]) -> tuple[str, ...]:
        """The cells of one person in the columns of a contact."""
        addresses = (", ".join(_filled(cells, at)).replace("\n", ", ") for at in self._address)
        gender = "".join(_filled(cells, self._gender))
        return (
            " ".join(_filled(cells, self._parts)),
            "\n".join(dict.fromkeys(_filled(cells, self._phones))),
            "\n".join(dict.fromkeys(_filled(cells, self._emails))),
            " ".join(_filled(cells, self._nick)),
            "".join(_dates(_filled(cells, self._born))),
            "" if gender.casefold() == "unspecified" else gender,
            next(iter(_filled(cells, self._city)), ""),
            "\n".join(dict.fromkeys(filter(None, addresses))),
            ", ".join(_filled(cells, self._work)),
            " ".join(_filled(cells, self._company)),
            ", ".join(
                part
                for text in _filled(cells, self._groups)
                for part in re.split(r"\s*[;,]\s*", text)
                if part
            ),
            "\n".join([*_filled(cells, self._notes), *self._rest(cells)]),
        )


def _filled(cells: tuple[str, ...], places: Iterable[int]) -> list[str]:
    return [cells[at] for at in places if at < len(cells) and cells[at]]


def _several(values: Iterable[str]) -> list[str]:
    """Values that Google wrote into one cell, without repeats."""
    return list(
        dict.fromkeys(part.strip() for value in values for part in value.split(_BETWEEN) if part.strip())
    )


def _dates(values: Iterable[str]) -> list[str]:
    """A day with its year; Google writes two hyphens for a year that was not said, Outlook noughts for no day."""
    return [value for value in values if not value.startswith("--") and value not in _NO_DATES][:1]


def _groups(values: Iterable[str]) -> list[str]:
    names = (part.lstrip("* ").strip() for value in values for part in value.split(_BETWEEN))
    return [name for name in names if name and name.casefold() not in EVERYBODY]
