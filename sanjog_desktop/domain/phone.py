"""Phone numbers as people write them, and the one form we keep.

The store keeps the digits of E.164 without ``+`` (what Meta calls a wa_id). What was typed is kept beside it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sanjog_desktop.domain.names import ascii_digits

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

#: Between two numbers in one cell. A blank or a hyphen also stands inside numbers, so it does not divide.
_DIVIDERS: Final = re.compile(r"[/,;|\n\r\t\\&]+|\s+(?:or|and|या|और|किंवा|आणि|અથવા|અને)\s+", re.IGNORECASE)
#: A spreadsheet that took the number for a quantity: 9823011111.0 or 9.823011111E9.
_FLOAT: Final = re.compile(r"^\s*(\d{6,15})\.0*\s*$")
_EXPONENT: Final = re.compile(r"^\s*(\d(?:\.\d+)?)[eE]\+?(\d{1,2})\s*$")
_DIGITS: Final = (7, 15)
#: An Indian mobile number as nearly all of a register are written; the tables of all countries say the same of it.
_PLAIN_INDIAN: Final = re.compile(r"(?:\+91[ -]?|91[ -]?|0)?([6-9][0-9]{4})[ -]?([0-9]{5})")


@dataclass(frozen=True, slots=True)
class Phone:
    """A number that can exist. ``e164`` starts with ``+``; ``raw`` is what it was read from."""

    e164: str
    raw: str = ""

    @property
    def digits(self) -> str:
        """The digits without ``+``: a wa_id, and the key of a contact point."""
        return self.e164[1:]


def normalise(raw: str, region: str = "IN") -> Phone | None:
    """The number in ``raw``, or ``None`` when there is none that can exist.

    ``region`` is where a number without a country code belongs. Reads any script's digits, a leading 0 or 00,
    a country code without ``+``, and what spreadsheets make of numbers.
    """
    bare = raw.strip()
    if region == "IN" and (plain := _PLAIN_INDIAN.fullmatch(bare)):
        return Phone(f"+91{plain[1]}{plain[2]}", bare)
    return _normalise_by_plan(raw, region)


def _normalise_by_plan(raw: str, region: str) -> Phone | None:
    """The same by the numbering plans of all countries."""
    text = _latin(raw)
    if not _DIGITS[0] <= sum(char.isdigit() for char in text) <= _DIGITS[1] + 2:
        return None
    digits = ascii_digits(text)
    for candidate in _readings(text, digits, region):
        e164 = _parse(candidate, region)
        if e164 is not None:
            return Phone(e164, raw.strip())
    return None


def numbers_in_cell(raw: str, region: str = "IN") -> tuple[list[Phone], list[str]]:
    """All numbers in one spreadsheet cell, without repeats, and the parts that hold digits but no number."""
    if not _DIVIDERS.search(raw):
        whole = normalise(raw, region)
        if whole is not None:
            return [whole], []
    found: dict[str, Phone] = {}
    bad: list[str] = []
    for part in _DIVIDERS.split(raw):
        phone = normalise(part, region)
        if phone is not None:
            found.setdefault(phone.e164, phone)
        elif any(char.isdecimal() for char in part):
            halves = _two_numbers(part, region)
            if halves:
                found.update((phone.e164, phone) for phone in halves)
            else:
                bad.append(part.strip())
    return list(found.values()), bad


def pretty(digits: str) -> str:
    """A number as a person reads it: '+91 98230 11111', '+1 202-555-0143'. ``digits`` with or without '+'."""
    if "•" in digits:
        return digits  # masked: see domain.masking
    bare = digits.lstrip("+")
    if len(bare) == 12 and bare.startswith("91"):
        return f"+91 {bare[2:7]} {bare[7:]}"
    import phonenumbers  # here, because its tables take 100 ms to load and most runs never need them

    try:
        parsed = phonenumbers.parse("+" + bare, None)
    except phonenumbers.NumberParseException:
        return "+" + bare
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL)


def _latin(raw: str) -> str:
    text = raw.strip().strip("'\"").replace("＋", "+")
    text = "".join(ascii_digits(char) if char.isdecimal() else char for char in text)
    if match := _FLOAT.match(text):
        return match.group(1)
    if match := _EXPONENT.match(text):
        # 9.82301E+09 has lost its last digits: the number it seems to be is somebody else's.
        is_whole = len(match.group(1)) - 2 >= int(match.group(2))
        return str(round(float(match.group(0)))) if is_whole else ""
    return text


def _readings(text: str, digits: str, region: str) -> list[str]:
    """The ways the digits may be meant, the likeliest first."""
    if text.lstrip("( ").startswith("+"):
        return ["+" + digits]
    if digits.startswith("00"):
        return ["+" + digits[2:]]
    if region == "IN" and len(digits) == 12 and digits.startswith("91"):
        return ["+" + digits]
    if region == "IN" and len(digits) == 13 and digits.startswith("091"):
        return ["+" + digits[1:]]
    national = [digits]
    if len(digits) > 10:
        national.append("+" + digits)
    return national


def _parse(candidate: str, region: str) -> str | None:
    import phonenumbers  # see pretty()

    try:
        parsed = phonenumbers.parse(candidate, region)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(parsed) or not _can_exist(parsed):
        return None
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)


def _can_exist(parsed: PhoneNumber) -> bool:
    """Valid by the numbering plan, or an Indian mobile number, which the plan's data often lags behind."""
    import phonenumbers  # see pretty()

    return bool(phonenumbers.is_valid_number(parsed)) or (
        parsed.country_code == 91 and bool(re.fullmatch(r"[6-9]\d{9}", str(parsed.national_number)))
    )


def _two_numbers(part: str, region: str) -> list[Phone]:
    """Two numbers with only a blank between them: '98230 11111 98230 22222' or '9823011111 9823022222'."""
    chunks = part.split()
    for cut in range(1, len(chunks)):
        left, right = normalise(" ".join(chunks[:cut]), region), normalise(" ".join(chunks[cut:]), region)
        if left is not None and right is not None:
            return [left, right]
    return []
