"""What a file of people may hold: the columns, which of them nobody gets unless asked for, and what each discloses.

Columns are the targets of the import, under headings it knows: what was written out is read back as it was.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from sanjog_desktop.domain import masking
from sanjog_desktop.domain.biodata import SENSITIVE
from sanjog_desktop.domain.imports.headings import TARGETS
from sanjog_desktop.domain.imports.mapping import CUSTOM
from sanjog_desktop.domain.masking import Masking

#: Every column of the record with its heading, in the order of a file.
COLUMNS: Final[dict[str, str]] = {
    key: heading for key, heading in TARGETS.items() if key not in ("given_name", "middle_name", "last_name")
}
#: Staff's own words and long texts about others: only when somebody asks for them, like caste, income and horoscope.
_PRIVATE: Final = frozenset(
    {"notes", "family_details", "expectations", "family_expectations", "owner", "status_reason", "other_name"}
)
#: The columns of a file unless staff choose otherwise.
DEFAULT: Final = tuple(key for key in COLUMNS if key not in SENSITIVE and key not in _PRIVATE)
#: The columns of the printed register: as many as a sheet across has room for.
PRINTED: Final = ("name", "born_on", "height_cm", "education", "work", "city", "phones")
#: What a contact card can carry.
CARD: Final = ("name", "name_native", "other_name", "phones", "email", "gender", "born_on", "work", "city", "labels",
               "notes")  # fmt: skip

_HOROSCOPE: Final = frozenset({"rashi", "nakshatra", "manglik", "birth_time", "birth_place"})
_CONTACT: Final = frozenset({"phones", "email", "city"})
_OURS: Final = frozenset({"status", "status_reason", "owner", "labels", "notes", "language"})
_NAMES: Final = frozenset({"name", "name_native", "other_name", "family", "role"})
_FORMULA: Final = re.compile(r"[=+\-@\t\r]")


def is_sensitive(column: str, sensitive_fields: Iterable[str] = ()) -> bool:
    """Whether a column tells caste, income or horoscope, or an own field marked so (``sensitive_fields``: ids)."""
    return column in SENSITIVE or column.removeprefix(CUSTOM) in set(sensitive_fields)


def categories_of_columns(columns: Sequence[str]) -> tuple[str, ...]:
    """The kinds of data such a file discloses, as the register of disclosures names them."""
    wanted = set(columns)
    found = ["personal_id"]
    found += ["contact_info"] if wanted & _CONTACT else []
    found += ["business_data"] if wanted & _OURS else []
    found += ["biodata"] if wanted - _NAMES - _CONTACT - _OURS - _HOROSCOPE else []
    found += ["horoscope"] if wanted & _HOROSCOPE else []
    return tuple(found)


def offered(masking_: Masking, columns: Iterable[str], sensitive_fields: Iterable[str] = ()) -> tuple[str, ...]:
    """Those of ``columns`` that whoever sits here may write into a file: what is hidden from them whole is left out,
    of numbers, addresses and birth dates the masked form goes.
    """
    sensitive = frozenset(sensitive_fields)
    return tuple(
        column
        for column in columns
        if column in _PARTLY
        or not masking_.hides_field(column, sensitive=column.removeprefix(CUSTOM) in sensitive)
    )


_PARTLY: Final = frozenset({"phones", "email", "born_on"})


def masked_cells(masking_: Masking, cells: Mapping[str, str]) -> dict[str, str]:
    """The cells of a person as whoever sits here may see them."""
    if masking_.idle:
        return dict(cells)
    shown = dict(cells)
    if masking_.hides(masking.PHONE) and shown.get("phones"):
        shown["phones"] = " / ".join(masking.mask_phone(number) for number in shown["phones"].split(" / "))
    if masking_.hides(masking.EMAIL) and shown.get("email"):
        shown["email"] = "; ".join(masking.mask_email(email) for email in shown["email"].split("; "))
    if masking_.hides(masking.BIRTH) and shown.get("born_on"):
        shown["born_on"] = shown["born_on"][:4]
    return shown


def safe_cell(text: str) -> str:
    """A cell of a text file that no spreadsheet takes for a formula: an apostrophe stands before one, which the import
    takes away again (OWASP: CSV injection).
    """
    return f"'{text}" if text and _FORMULA.match(text) else text
