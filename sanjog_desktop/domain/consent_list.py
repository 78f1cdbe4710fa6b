"""Reading a list of consents: who agreed to what, when, how, having seen which notice, and what proves it.

The list is CSV as a bureau exports it. A line that cannot be understood says why; a line that is understood and
proves nothing is still a claim, and what becomes of a claim without proof is decided where it is taken in.
"""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

from sanjog_desktop.domain.consent import CONSENT_PURPOSES, ConsentMethod, Purpose
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.imports.delimited import sniff_delimiter
from sanjog_desktop.domain.imports.text import clean, decode
from sanjog_desktop.domain.names import fold
from sanjog_desktop.domain.phone import Phone, numbers_in_cell

MAX_BYTES: Final = 16 * 1024 * 1024
COLUMNS: Final[dict[str, tuple[str, ...]]] = {
    "name": ("name", "full name", "contact name"),
    "phone": ("phone", "phone number", "mobile", "mobile number", "whatsapp", "whatsapp number", "number"),
    "purposes": ("purposes", "purpose", "agreed to", "consent for", "consent"),
    "at": ("date", "at", "agreed on", "consent date", "day"),
    "method": ("method", "how", "way", "given by"),
    "notice": ("notice", "notice version", "version"),
    "evidence": ("evidence", "proof", "reference", "where kept", "document"),
    "message": ("message", "message id", "wamid"),
    "language": ("language",),
}
_METHODS: Final[dict[str, ConsentMethod]] = {
    **{fold(str(method)): method for method in ConsentMethod},
    "paper": ConsentMethod.PAPER, "signed form": ConsentMethod.PAPER, "form": ConsentMethod.WEB_FORM,
    "web form": ConsentMethod.WEB_FORM, "call": ConsentMethod.VOICE, "phone call": ConsentMethod.VOICE,
    "walk in": ConsentMethod.IN_PERSON, "in person": ConsentMethod.IN_PERSON, "chat": ConsentMethod.WA_REPLY,
    "whatsapp": ConsentMethod.WA_REPLY, "whatsapp reply": ConsentMethod.WA_REPLY,
}  # fmt: skip
_PURPOSES: Final[dict[str, Purpose]] = {fold(str(purpose).replace("_", " ")): purpose for purpose in CONSENT_PURPOSES}
_DATES: Final = ("%Y-%m-%d", "%d/%m/%Y", "%d-%m-%Y", "%d.%m.%Y", "%d %b %Y", "%d %B %Y", "%Y-%m-%dT%H:%M")
#: Days without an hour are taken at noon in India, so that no time zone moves them to another day.
_NOON: Final = timedelta(hours=12)
_INDIA: Final = timedelta(hours=5, minutes=30)


@dataclass(frozen=True, slots=True)
class Claim:
    """One line: somebody is said to have agreed. ``line`` counts from 1 with the headings, ``at`` is milliseconds.

    ``problems`` say why the line cannot be understood; empty fields say that the list is silent on them.
    """

    line: int
    name: str = ""
    phone: Phone | None = None
    purposes: tuple[Purpose, ...] = ()
    at: int | None = None
    method: ConsentMethod | None = None
    notice: str = ""
    evidence: str = ""
    message: str = ""
    language: str = ""
    problems: tuple[str, ...] = ()


def read_claims(content: bytes) -> list[Claim]:
    """The lines of a list. Raises :class:`UserError` when it is no list with a phone and a purpose column."""
    if len(content) > MAX_BYTES:
        raise UserError("This list is too large.", "Divide it into files of at most 16 MB.")
    text = decode(content)
    try:
        lines = list(csv.reader(io.StringIO(text, newline=""), delimiter=sniff_delimiter(text), strict=True))
    except csv.Error as error:
        raise UserError("This file cannot be read as a list.", "Export it as CSV once more.") from error
    if not lines:
        raise UserError("This list is empty.")
    columns = _columns([clean(cell) for cell in lines[0]])
    missing = [name for name in ("phone", "purposes") if name not in columns]
    if missing:
        raise UserError(
            "This list has no column for the phone number or for what was agreed to.",
            "Name the columns phone, purposes, date, method, notice and evidence.",
        )
    found = []
    for number, cells in enumerate(lines[1:], 2):
        if any(cell.strip() for cell in cells):
            found.append(_claim(number, {name: _cell(cells, at) for name, at in columns.items()}))
    return found


def _columns(headings: list[str]) -> dict[str, int]:
    known = {fold(word): name for name, words in COLUMNS.items() for word in words}
    columns: dict[str, int] = {}
    for at, heading in enumerate(headings):
        name = known.get(fold(heading))
        if name is not None:
            columns.setdefault(name, at)
    return columns


def _cell(cells: list[str], at: int) -> str:
    return clean(cells[at]) if at < len(cells) else ""


def _claim(line: int, cells: dict[str, str]) -> Claim:
    problems: list[str] = []
    phones, unread = numbers_in_cell(cells["phone"])
    if unread or len(phones) != 1:
        problems.append("The phone number cannot be read, or there are several.")
    purposes, unknown = _purposes(cells["purposes"])
    if unknown or not purposes:
        problems.append("What was agreed to is not one of the purposes the notice names.")
    at = _instant(cells.get("at", ""))
    if at is None and cells.get("at"):
        problems.append("The date cannot be read.")
    method = _METHODS.get(fold(cells.get("method", "").replace("_", " "))) or _METHODS.get(
        fold(cells.get("method", ""))
    )
    return Claim(
        line, cells.get("name", ""), phones[0] if len(phones) == 1 else None, purposes, at, method,
        cells.get("notice", ""), cells.get("evidence", ""), cells.get("message", ""), cells.get("language", ""),
        tuple(problems),
    )  # fmt: skip


def _purposes(cell: str) -> tuple[tuple[Purpose, ...], bool]:
    """The purposes a cell names, and whether it names something else as well."""
    words = [fold(part.strip().replace("_", " ")) for part in re.split(r"[;,/|+&]", cell) if part.strip()]
    return tuple(dict.fromkeys(_PURPOSES[word] for word in words if word in _PURPOSES)), any(
        word not in _PURPOSES for word in words
    )


def _instant(cell: str) -> int | None:
    for pattern in _DATES:
        try:
            day = datetime.strptime(cell, pattern).replace(tzinfo=UTC)
        except ValueError:
            continue
        return int(((day if "%H" in pattern else day + _NOON) - _INDIA).timestamp() * 1000)
    return None
