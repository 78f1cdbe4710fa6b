"""Which cells of the list can be typed into, and what is typed read into what is kept.

No widgets: a cell's column leads to a stored field, its text to a value or to the reason why it cannot be true.
"""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from sanjog_desktop.domain import biodata
from sanjog_desktop.domain.imports.dates import read_date
from sanjog_desktop.gui.person.vocabulary import code_of, word_text

CARD: Final = frozenset({"name", "name_native", "role", "city", "status", "language", "gender", "owner"})
"""Columns that stand on the card; the others here are the biodata's."""
FIELD_OF: Final = {
    **{name: name for name in (*sorted(CARD), "education", "work", "community", "sub_community", "gotra", "manglik",
                               "diet", "religion", "income_band", "rashi", "nakshatra")},
    "marital": "marital_status",
    "age": "born_on", "born_on": "born_on", "height": "height_cm",
}  # fmt: skip
"""The stored field that a column's cells write; columns that are missing cannot be typed into."""
FAMILY_FIELD_OF: Final = {
    "name": "name", "city": "city", "community": "community", "package_until": "package", "owner": "owner",
}  # fmt: skip
"""The same for a family's line; until when a package lasts is set on its card."""
CLOSED: Final = biodata.CLOSED
"""Fields of which one of a few is chosen."""


def is_choice(field: str) -> bool:
    """Whether a list is offered for the field."""
    return field in biodata.VOCABULARIES and field != "role"


def typed_text(field: str, value: Any) -> str:
    """A stored value as one would type it."""
    if field == "height_cm":
        return biodata.feet_and_inches(value)
    if is_choice(field):
        return word_text(field, str(value or ""))
    return str(value or "")


def read_typed(field: str, text: str, today: date) -> str | int | None:
    """What a cell's text says. Raises :class:`UserError` with the reason when that cannot be kept."""
    plain = " ".join(text.split())
    value: str | int | None = plain
    if field == "height_cm":
        value = None if not plain else biodata.parse_height(plain) or plain
    elif field == "born_on" and plain:
        value = read_date(plain, today) or plain
    elif is_choice(field):
        value = code_of(field, plain)
    wrong = biodata.problems({field: value}, today).get(field)
    if wrong is not None:
        raise wrong
    return value
