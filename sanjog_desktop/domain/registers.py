"""Reading a register: the CSV a bureau exports from Excel, whatever its encoding, delimiter and headings.

Nothing is guessed silently: the reading says which encoding and columns it took, and every row that cannot be
used says why in words for staff.
"""

from __future__ import annotations

import csv
import io
import unicodedata
from dataclasses import dataclass, field
from typing import Final

from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.names import fold
from sanjog_desktop.domain.phone import Phone, numbers_in_cell

MAX_BYTES: Final = 64 * 1024 * 1024
MAX_CELL: Final = 32_767  # Excel's own limit
DELIMITERS: Final = ",;\t|"

#: Headings as registers have them, folded, to the field they fill.
HEADINGS: Final[dict[str, tuple[str, ...]]] = {
    "name": ("name", "full name", "contact name", "candidate name", "contact person", "नाम", "पूरा नाम", "नाव",
             "पूर्ण नाव", "નામ", "પૂરું નામ"),
    "name_native": ("native name", "name in hindi", "name in marathi", "name in gujarati", "हिंदी नाम", "मराठी नाव",
                    "ગુજરાતી નામ"),
    "phones": ("phone", "phones", "phone number", "phone no", "mobile", "mobile no", "mobile number", "contact",
               "contact no", "contact number", "whatsapp", "whatsapp number", "tel", "telephone", "number", "फोन",
               "फ़ोन", "मोबाइल", "मोबाईल", "मोबाइल नंबर", "फोन नंबर", "દૂરભાષ", "ફોન", "મોબાઇલ", "મોબાઈલ"),
    "alt_phones": ("alt phone", "alternate phone", "alternate number", "phone 2", "mobile 2", "other phone",
                   "दूसरा नंबर", "दुसरा नंबर", "બીજો નંબર"),
    "family": ("family", "family name", "surname", "परिवार", "कुटुंब", "आडनाव", "उपनाम", "પરિવાર", "અટક"),
    "role": ("role", "relation", "relationship", "relation with candidate", "रिश्ता", "नाते", "સંબંધ"),
    "language": ("language", "mother tongue", "भाषा", "मातृभाषा", "ભાષા", "માતૃભાષા"),
    "city": ("city", "town", "place", "शहर", "गाव", "गाँव", "શહેર", "ગામ"),
    "community": ("community", "caste", "sub caste", "समाज", "जाति", "जात", "જ્ઞાતિ", "સમાજ"),
    "email": ("email", "e mail", "mail", "email id", "ईमेल", "ई मेल", "ઈમેલ"),
    "born_on": ("born", "dob", "date of birth", "birth date", "जन्म तारीख", "जन्मतारीख", "जन्म तिथि", "જન્મ તારીખ"),
    "education": ("education", "qualification", "degree", "शिक्षा", "शिक्षण", "શિક્ષણ", "અભ્યાસ"),
    "work": ("work", "job", "occupation", "profession", "काम", "नौकरी", "नोकरी", "व्यवसाय", "વ્યવસાય", "નોકરી"),
    "gotra": ("gotra", "gothra", "गोत्र", "ગોત્ર"),
    "notes": ("notes", "note", "remarks", "remark", "comments", "टिप्पणी", "टीप", "शेरा", "નોંધ"),
}  # fmt: skip
LANGUAGES: Final = {
    "en": ("en", "english", "अंग्रेज़ी", "इंग्रजी", "અંગ્રેજી"),
    "hi": ("hi", "hindi", "हिंदी", "हिन्दी"),
    "mr": ("mr", "marathi", "मराठी"),
    "gu": ("gu", "gujarati", "गुजराती", "ગુજરાતી"),
}


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """One line of a register. ``line`` counts from 1 with the headings; ``problems`` make it unusable."""

    line: int
    fields: dict[str, str]
    phones: tuple[Phone, ...]
    problems: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The name as written; never split, because a name may be one word."""
        return self.fields.get("name", "")


@dataclass(frozen=True, slots=True)
class Register:
    """A file as it was read: how, its columns, its rows."""

    encoding: str
    delimiter: str
    columns: dict[str, str]
    ignored: tuple[str, ...]
    rows: tuple[RegisterRow, ...] = field(repr=False)


def read_register(content: bytes, region: str = "IN") -> Register:
    """Read a CSV file. Raises UserError when it is no text, is too large, or has no name or number column."""
    if len(content) > MAX_BYTES:
        raise UserError("This file is too large to be a register.", "Split it into files under 64 MB.")
    encoding, text = decode(content)
    delimiter = sniff_delimiter(text)
    lines = _lines(text, delimiter)
    if not lines:
        raise UserError("This file is empty.", "Choose the CSV file that holds the register.")
    headings = lines[0][1]
    columns = map_columns(headings)
    if "name" not in columns.values() and "phones" not in columns.values():
        raise UserError(
            "The first line names no column we know.",
            "Put headings such as Name and Mobile into the first line, then try again.",
        )
    rows = tuple(_row(line, cells, headings, columns, region) for line, cells in lines[1:] if any(cells))
    named = {headings[index].strip(): target for index, target in columns.items()}
    ignored = tuple(
        text.strip() for index, text in enumerate(headings) if index not in columns and text.strip()
    )
    return Register(encoding, delimiter, named, ignored, rows)


def decode(content: bytes) -> tuple[str, str]:
    """The text and its encoding: byte order mark, then strict UTF-8, UTF-16 without a mark, then a detector."""
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if content.startswith(mark):
            return encoding, _strict(content, encoding)
    if content[1:400:2].count(0) > len(content[1:400:2]) // 2:
        return "utf-16-le", _strict(content, "utf-16-le")
    if content[0:400:2].count(0) > len(content[0:400:2]) // 2:
        return "utf-16-be", _strict(content, "utf-16-be")
    if b"\x00" in content:
        raise UserError(
            "This is not a text file.", "In Excel, save the register as CSV UTF-8, then try again."
        )
    try:
        return "utf-8", content.decode("utf-8")
    except UnicodeDecodeError:
        # Detectors confuse the Windows code pages with each other; Excel in India writes cp1252.
        return "cp1252", content.decode("cp1252", errors="replace")


def _strict(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        raise UserError(
            "This file is damaged: its characters cannot be read.", "Export the register again."
        ) from error


def sniff_delimiter(text: str) -> str:
    """The delimiter that divides the first line most often; a comma when none does."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    return max(DELIMITERS, key=first.count) if any(mark in first for mark in DELIMITERS) else ","


def _lines(text: str, delimiter: str) -> list[tuple[int, list[str]]]:
    """Lines with their numbers. A cell over Excel's limit is a quote that never closes: said, not swallowed."""
    reader = csv.reader(io.StringIO(text.replace("\x00", ""), newline=""), delimiter=delimiter, strict=False)
    lines: list[tuple[int, list[str]]] = []
    try:
        lines.extend((reader.line_num, cells) for cells in reader)
    except csv.Error as error:
        raise UserError(
            f"Line {reader.line_num + 1} cannot be read: a quotation mark is never closed.",
            "Mend that line in Excel and export again.",
        ) from error
    while lines and not any(cell.strip() for cell in lines[0][1]):
        lines.pop(0)
    return lines


def map_columns(headings: list[str]) -> dict[int, str]:
    """Column number to field: the first column that fits a field; numbers may come from several."""
    by_heading = {fold(text): target for target, texts in HEADINGS.items() for text in texts}
    columns: dict[int, str] = {}
    for index, heading in enumerate(headings):
        plain = fold(" ".join(heading.replace(".", " ").replace("_", " ").replace("-", " ").split()))
        target = by_heading.get(plain)
        if target == "phones" and "phones" in columns.values():
            target = "alt_phones"
        if target and (target == "alt_phones" or target not in columns.values()):
            columns[index] = target
    return columns


def clean(cell: str) -> str:
    """A cell as we keep it: composed, blanks run together, no control or direction-override characters."""
    kept = "".join(
        char for char in unicodedata.normalize("NFC", cell)
        if char in "\n\t\u200c\u200d" or unicodedata.category(char) not in ("Cc", "Cf", "Cs")
    )  # fmt: skip
    return "\n".join(" ".join(line.split()) for line in kept.splitlines()).strip()


def _row(
    line: int, cells: list[str], headings: list[str], columns: dict[int, str], region: str
) -> RegisterRow:
    problems: list[str] = []
    warnings: list[str] = []
    fields: dict[str, str] = {}
    phones: dict[str, Phone] = {}
    for index, target in columns.items():
        value = clean(cells[index]) if index < len(cells) else ""
        if len(value) > MAX_CELL:
            problems.append(f"{headings[index].strip()} holds more than a spreadsheet cell can.")
        elif target in ("phones", "alt_phones"):
            found, bad = numbers_in_cell(value, region)
            phones |= {phone.digits: phone for phone in found}
            warnings.extend(f"'{text}' is not a phone number." for text in bad)
        elif value:
            fields[target] = value
    if "language" in fields:
        fields["language"] = _language(fields["language"])
    if not fields.get("name"):
        if phones:
            warnings.append("No name: the number stands in its place.")
        else:
            problems.append("Neither a name nor a phone number.")
    if len(cells) > len(headings) and any(cell.strip() for cell in cells[len(headings) :]):
        warnings.append("More cells than headings; the rest was not read.")
    return RegisterRow(line, fields, tuple(phones.values()), tuple(problems), tuple(warnings))


def _language(value: str) -> str:
    """A language as its code, or nothing for one we have no screens and templates in."""
    wanted = fold(value)
    return next((code for code, names in LANGUAGES.items() if wanted in map(fold, names)), "")
