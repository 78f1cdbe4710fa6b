"""People as contact cards: vCard 3.0 (RFC 2426) and 4.0 (RFC 6350).

A name is never split: it stands whole as FN, and as the given name of N, which 3.0 asks for. Lines are folded at 75
bytes without cutting a letter; what a value may not hold is escaped.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final

from sanjog_desktop.store.reads.export_rows import ExportPerson

VERSIONS: Final = ("3.0", "4.0")
_LINE: Final = 75
_CONTROL: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_DIGITS: Final = re.compile(r"[^+0-9]")
#: How each version writes what the record knows of gender.
_GENDERS: Final = {"Woman": "F", "Man": "M", "Other": "O"}
_DATE: Final = re.compile(r"\d{4}-\d{2}-\d{2}")


def vcard(person: ExportPerson, columns: Collection[str], version: str) -> bytes:
    """The card of one person with what ``columns`` name. ``version`` is one of :data:`VERSIONS`; else ValueError."""
    if version not in VERSIONS:
        raise ValueError(f"no such version: {version}")
    four = version == "4.0"
    cells = {key: text for key, text in person.cells.items() if key in columns or key == "name"}
    name = cells.get("name", "")
    lines = ["BEGIN:VCARD", f"VERSION:{version}", f"FN:{escaped(name)}", f"N:;{escaped(name)};;;"]
    names = [cells.get("name_native", ""), *(person.other_names if "other_name" in columns else ())]
    if any(names):
        lines.append("NICKNAME:" + ",".join(escaped(each) for each in names if each))
    lines += _numbers(person, columns, four)
    if "email" in columns:
        lines += [f"EMAIL{'' if four else ';TYPE=INTERNET'}:{escaped(email)}" for email in person.emails]
    lines += _facts(cells, four)
    if "labels" in columns and person.labels:
        lines.append("CATEGORIES:" + ",".join(escaped(label) for label in person.labels))
    if note := cells.get("notes"):
        lines.append(f"NOTE:{escaped(note)}")
    lines.append("END:VCARD")
    return b"".join(folded(line) for line in lines)


def _numbers(person: ExportPerson, columns: Collection[str], four: bool) -> list[str]:
    if "phones" not in columns:
        return []
    if any("•" in phone for phone in person.phones):  # masked: nothing to dial
        return [f"NOTE:{escaped(' / '.join(person.phones))}"]
    numbers = [_DIGITS.sub("", phone) for phone in person.phones]
    return [f"TEL;VALUE=uri;TYPE=cell:tel:{each}" if four else f"TEL;TYPE=CELL:{each}" for each in numbers]


def _facts(cells: dict[str, str], four: bool) -> list[str]:
    lines = []
    born = cells.get("born_on", "")
    if four and born:
        # 4.0 knows a year or a month of a year alone; in its basic form a whole date has no hyphens.
        lines.append(f"BDAY:{born.replace('-', '') if _DATE.fullmatch(born) else born}")
    elif _DATE.fullmatch(born):
        lines.append(f"BDAY:{born}")
    if gender := cells.get("gender"):
        letter = _GENDERS.get(gender, "")
        lines.append(f"GENDER:{letter}" if four else f"X-GENDER:{escaped(gender)}")
    if work := cells.get("work"):
        lines.append(f"TITLE:{escaped(work)}")
    if city := cells.get("city"):
        lines.append(f"ADR;TYPE=home:;;;{escaped(city)};;;")
    return lines


def escaped(text: str) -> str:
    """A value as a card holds it."""
    plain = _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    return plain.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;").replace("\n", "\\n")


def folded(line: str) -> bytes:
    """A line with its end, folded at 75 bytes between two letters."""
    pieces: list[bytes] = []
    piece = b""
    for char in line:
        letter = char.encode("utf-8", "replace")
        if len(piece) + len(letter) > _LINE - (1 if pieces else 0):
            pieces.append(piece)
            piece = b""
        piece += letter
    return b"\r\n ".join([*pieces, piece]) + b"\r\n"
