"""What a biodata may say: the vocabularies, and what cannot be true of a person.

Codes are what the store holds and files carry; the English word beside each is the source text of its translation.
Fields that the community words in its own way (diet, manglik, religion, income) take other texts too: nothing a family
wrote is turned away for not being on a list.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import Final

from sanjog_desktop.domain.errors import UserError

Value = str | int | None

# The vocabularies ----------------------------------------------------------------------------------------------

GENDERS: Final = {"female": "Woman", "male": "Man", "other": "Other"}
MARITAL: Final = {
    "never_married": "Never married", "divorced": "Divorced", "widowed": "Widowed", "annulled": "Annulled",
    "separated": "Separated",
}  # fmt: skip
DIETS: Final = {
    "vegetarian": "Vegetarian", "vegetarian with eggs": "Vegetarian with eggs", "non-vegetarian": "Non-vegetarian",
    "Jain": "Jain", "vegan": "Vegan",
}  # fmt: skip
MANGLIK: Final = {"no": "No", "yes": "Yes", "partial": "Partial", "not_known": "Not known"}
STATUSES: Final = {
    "active": "Active", "on_hold": "On hold", "talking": "Talking to someone", "engaged": "Engaged",
    "married": "Married", "do_not_contact": "Do not contact",
}  # fmt: skip
STATUS_REASONS: Final[dict[str, dict[str, str]]] = {
    "active": {},
    "on_hold": {
        "exams": "Exams", "abroad": "Abroad", "health": "Health", "bereavement": "A death in the family",
        "inauspicious": "Inauspicious months", "work": "Work", "undecided": "Not decided yet", "fees": "Fees not paid",
        "other": "Another reason",
    },
    "talking": {"our_proposal": "A proposal of ours", "elsewhere": "Found elsewhere", "other": "Another reason"},
    "engaged": {"our_proposal": "A proposal of ours", "elsewhere": "Found elsewhere", "other": "Another reason"},
    "married": {"our_proposal": "A proposal of ours", "elsewhere": "Found elsewhere", "other": "Another reason"},
    "do_not_contact": {
        "asked": "They asked for it", "wrong_number": "Wrong number", "not_interested": "Not interested",
        "abusive": "Abuse", "deceased": "Died", "other": "Another reason",
    },
}  # fmt: skip
"""Why somebody stands as they do, by status; other words may be written instead."""
RASHIS: Final = {
    "mesha": "Mesha (Aries)", "vrishabha": "Vrishabha (Taurus)", "mithuna": "Mithuna (Gemini)",
    "karka": "Karka (Cancer)", "simha": "Simha (Leo)", "kanya": "Kanya (Virgo)", "tula": "Tula (Libra)",
    "vrishchika": "Vrishchika (Scorpio)", "dhanu": "Dhanu (Sagittarius)", "makara": "Makara (Capricorn)",
    "kumbha": "Kumbha (Aquarius)", "meena": "Meena (Pisces)",
}  # fmt: skip
NAKSHATRAS: Final = {
    "ashwini": "Ashwini", "bharani": "Bharani", "krittika": "Krittika", "rohini": "Rohini",
    "mrigashira": "Mrigashira", "ardra": "Ardra", "punarvasu": "Punarvasu", "pushya": "Pushya",
    "ashlesha": "Ashlesha", "magha": "Magha", "purva_phalguni": "Purva Phalguni",
    "uttara_phalguni": "Uttara Phalguni", "hasta": "Hasta", "chitra": "Chitra", "swati": "Swati",
    "vishakha": "Vishakha", "anuradha": "Anuradha", "jyeshtha": "Jyeshtha", "mula": "Mula",
    "purva_ashadha": "Purva Ashadha", "uttara_ashadha": "Uttara Ashadha", "shravana": "Shravana",
    "dhanishta": "Dhanishta", "shatabhisha": "Shatabhisha", "purva_bhadrapada": "Purva Bhadrapada",
    "uttara_bhadrapada": "Uttara Bhadrapada", "revati": "Revati",
}  # fmt: skip
INCOME_BANDS: Final = {
    "none": "No income", "0-3": "Up to 3 lakh a year", "3-5": "3 to 5 lakh a year", "5-7": "5 to 7 lakh a year",
    "7-10": "7 to 10 lakh a year", "10-15": "10 to 15 lakh a year", "15-20": "15 to 20 lakh a year",
    "20-30": "20 to 30 lakh a year", "30-50": "30 to 50 lakh a year", "50-100": "50 lakh to 1 crore a year",
    "100+": "More than 1 crore a year",
}  # fmt: skip
ROLES: Final = {
    "candidate": "Candidate", "mother": "Mother", "father": "Father", "brother": "Brother", "sister": "Sister",
    "uncle": "Uncle", "aunt": "Aunt", "grandfather": "Grandfather", "grandmother": "Grandmother",
    "guardian": "Guardian", "reference": "Reference", "friend": "Friend", "other": "Other",
}  # fmt: skip
"""What somebody is to the candidate; other words may be written instead ('mother of Aarav')."""
RELIGIONS: Final = {
    "hindu": "Hindu", "jain": "Jain", "muslim": "Muslim", "christian": "Christian", "sikh": "Sikh",
    "buddhist": "Buddhist", "parsi": "Parsi", "jewish": "Jewish", "other": "Other", "none": "None",
}  # fmt: skip
LANGUAGES: Final = {"en": "English", "hi": "Hindi", "mr": "Marathi", "gu": "Gujarati"}
"""Languages we write in."""
FILE_KINDS: Final = {"photo": "Photo", "biodata": "Biodata", "horoscope": "Horoscope", "document": "Document"}
CUSTOM_KINDS: Final = {
    "text": "Text", "number": "Number", "date": "Date", "choice": "One of a list", "yes_no": "Yes or no",
}  # fmt: skip

VOCABULARIES: Final[dict[str, dict[str, str]]] = {
    "gender": GENDERS, "marital_status": MARITAL, "diet": DIETS, "manglik": MANGLIK, "status": STATUSES,
    "rashi": RASHIS, "nakshatra": NAKSHATRAS, "income_band": INCOME_BANDS, "role": ROLES, "religion": RELIGIONS,
    "language": LANGUAGES,
}  # fmt: skip
"""The vocabulary of each stored field that has one."""
CLOSED: Final = frozenset({"gender", "marital_status", "status", "language"})
"""Fields that hold a code of their vocabulary or nothing."""
SENSITIVE: Final = frozenset({
    "income_band", "rashi", "nakshatra", "birth_time", "birth_place", "gotra", "manglik", "community",
    "sub_community", "religion",
})  # fmt: skip
"""Fields on a need to know: caste, income, horoscope."""

ADULT: Final = 18
OLDEST: Final = 100
SHORTEST_CM: Final = 100
TALLEST_CM: Final = 230
LONGEST: Final = 300
LONGEST_TEXT: Final = 10_000
"""Characters of a line and of a longer text."""
LONG_FIELDS: Final = frozenset({"notes", "family_details", "expectations", "family_expectations", "body"})

_CM_PER_INCH: Final = 2.54


def word(field: str, code: str) -> str:
    """The English word of a stored code; what is in no vocabulary is given as it stands."""
    return VOCABULARIES.get(field, {}).get(code, code)


def reason_word(status: str, reason: str) -> str:
    """The English words for why somebody has a status; own words are given as they stand."""
    return STATUS_REASONS.get(status, {}).get(reason, reason)


# Birth dates ---------------------------------------------------------------------------------------------------

_INDIA: Final = timedelta(hours=5, minutes=30)
_PARTIAL: Final = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)
_TIME: Final = re.compile(r"([01]\d|2[0-3]):[0-5]\d", re.ASCII)


def day_in_india(at: int) -> date:
    """The day of the calendar in India at an instant in milliseconds: what an age is counted by everywhere."""
    return (datetime.fromtimestamp(at / 1000, UTC) + _INDIA).date()


def age_on(born_on: str, today: date) -> int | None:
    """Full years at ``today`` since a birth date ('1997', '1997-02' or '1997-02-14'); ``None`` for none or nonsense.

    Of a partial date it is the age the person has reached for certain.
    """
    latest = _latest(born_on)
    if latest is None or latest > today:
        return None
    return today.year - latest.year - ((today.month, today.day) < (latest.month, latest.day))


def is_minor(born_on: str, today: date) -> bool:
    """Whether the person cannot be eighteen yet, whatever a partial date leaves open."""
    earliest = _earliest(born_on)
    return earliest is not None and _years_after(earliest, ADULT) > today


def is_birth_date(text: str) -> bool:
    """Whether a text is a whole or partial date of the calendar as the store keeps it."""
    return _earliest(text) is not None


def _earliest(born_on: str) -> date | None:
    found = _PARTIAL.fullmatch(born_on.strip())
    if found is None:
        return None
    return _day(int(found[1]), int(found[2] or 1), int(found[3] or 1))


def _latest(born_on: str) -> date | None:
    found, earliest = _PARTIAL.fullmatch(born_on.strip()), _earliest(born_on)
    if found is None or earliest is None or found[3]:
        return earliest
    year, month = (earliest.year, 12) if not found[2] else (earliest.year, earliest.month)
    days = (31, 30, 29, 28)  # not the module for calendars, which the start of the window would wait for
    return next(day for day in (_day(year, month, number) for number in days) if day is not None)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _years_after(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year + years)
    except ValueError:  # the 29th of February: a birthday of a year without one is the 1st of March
        return date(day.year + years, 3, 1)


# Heights -------------------------------------------------------------------------------------------------------

_DIGITS: Final = str.maketrans("०१२३४५६७८९૦૧૨૩૪૫૬૭૮૯", "01234567890123456789")
_FEET: Final = r"(?:feet|foot|ft|f|'|′|’|फुट|फूट|फीट|ફૂટ|ફુટ)\.?"
_INCH: Final = r"(?:inches|inch|ins|in|\"|″|”|''|′′|इंच|इन्च|ઇંચ|ઈંચ)?\.?"
_FEET_INCHES: Final = rf"(\d)\s*{_FEET}\s*(?:(\d{{1,2}}(?:\.\d)?)\s*{_INCH})?"
_BARE: Final = r"(\d)\s*[.,\-/\s]\s*(\d{1,2})"
_CM: Final = r"(\d{3})(?:\.\d+)?\s*(?:cms?|सेमी|से\.?मी|સેમી)?\.?"
_METRES: Final = r"([12])[.,](\d{1,2})\s*(?:m|mtrs?|metres?|meters?|मी|મી)\.?"


@cache
def _pattern(text: str) -> re.Pattern[str]:
    """Compiled when the first height is read: the window needs none of them to open."""
    return re.compile(text)


def parse_height(text: str) -> int | None:
    """Read a height into centimetres: 5'10", 5 ft 10 in, 5.10 (feet and inches), 178 cm, 1.78 m; ``None`` when it is
    none, or nobody is that tall."""
    wanted = " ".join(text.translate(_DIGITS).lower().split())
    found = _read_height(wanted)
    return found if found is not None and SHORTEST_CM <= found <= TALLEST_CM else None


def _read_height(text: str) -> int | None:
    if metres := _pattern(_METRES).fullmatch(text):
        return int(metres[1]) * 100 + int(metres[2].ljust(2, "0"))
    if cm := _pattern(_CM).fullmatch(text):
        return int(cm[1])
    feet = _pattern(_FEET_INCHES).fullmatch(text) or _pattern(_BARE).fullmatch(text)
    if feet is None:
        return None
    inches = float(feet[2] or 0)
    return None if inches >= 12 else round((int(feet[1]) * 12 + inches) * _CM_PER_INCH)


def height_words(cm: int | None) -> str:
    """A height as biodata give it, in feet and inches with centimetres: 5′10″ (178 cm); empty when unknown."""
    return f"{feet_and_inches(cm)} ({cm} cm)" if cm else ""


def feet_and_inches(cm: int | None) -> str:
    """A height in feet and inches alone; empty when unknown."""
    if not cm:
        return ""
    feet, inches = divmod(round(cm / _CM_PER_INCH), 12)
    return f"{feet}′{inches}″"


# What cannot be true -------------------------------------------------------------------------------------------


def problems(fields: Mapping[str, Value], today: date) -> dict[str, UserError]:
    """What is wrong with the fields given, by field; nothing where all may be kept.

    ``fields`` are stored names and values (:data:`actions.contacts.CONTACT_FIELDS` and ``CANDIDATE_FIELDS``); only
    those given are looked at. ``born_on`` is taken for a candidate's: leave it out for anybody else.
    """
    found: dict[str, UserError] = {}
    for name, value in fields.items():
        check = _CHECKS.get(name)
        wrong = None
        if value in (None, ""):
            wrong = UserError("A name is needed.") if name == "name" else None
        elif check is not None:
            wrong = check(value, today)
        elif isinstance(value, str):
            wrong = _text_problem(name, value)
        if wrong is not None:
            found[name] = wrong
    return found


def _born_problem(value: Value, today: date) -> UserError | None:
    text = str(value)
    earliest = _earliest(text)
    if earliest is None:
        if _PARTIAL.fullmatch(text.strip()):
            return UserError("There is no such day.", "Check the day and the month of the birth date.")
        return UserError("This is not a birth date.", "Write it as 1997-02-14, or only 1997-02 or 1997.")
    if earliest > today:
        return UserError("This birth date is in the future.", "Check the year.")
    if is_minor(text, today):
        return UserError(
            "Nobody under eighteen can be a candidate.",
            "Check the birth date. If it is right, this biodata may not be kept (Prohibition of Child Marriage Act).",
        )
    age = age_on(text, today)
    if age is not None and age > OLDEST:
        return UserError("This birth date is more than a hundred years ago.", "Check the year.")
    return None


def _height_problem(value: Value, _today: date) -> UserError | None:
    cm = value if isinstance(value, int) else parse_height(str(value))
    if cm is None or not SHORTEST_CM <= cm <= TALLEST_CM:
        return UserError("This is not a height.", "Write it like 5′10″ or 178 cm, between 100 and 230 cm.")
    return None


def _time_problem(value: Value, _today: date) -> UserError | None:
    if _TIME.fullmatch(str(value)):
        return None
    return UserError("This is not a time of the day.", "Write it with 24 hours, like 06:40 or 18:05.")


def _email_problem(value: Value, _today: date) -> UserError | None:
    before, sign, after = str(value).rpartition("@")
    is_one = bool(sign and before and "." in after.strip(".")) and not any(char.isspace() for char in str(value))
    return None if is_one else UserError("This is not an e-mail address.", "It needs an @ and a domain.")


def _closed_problem(name: str) -> Callable[[Value, date], UserError | None]:
    def check(value: Value, _today: date) -> UserError | None:
        if value in VOCABULARIES[name]:
            return None
        return UserError("This is not one of the choices.", "Choose one from the list.")

    return check


def _text_problem(name: str, value: str) -> UserError | None:
    if len(value) > (LONGEST_TEXT if name in LONG_FIELDS else LONGEST):
        return UserError("This text is too long.", "Keep the rest as a note or as a file.")
    if "\x00" in value:
        return UserError("This text holds signs that cannot be kept.", "Write it anew.")
    return None


_CHECKS: Final[dict[str, Callable[[Value, date], UserError | None]]] = {
    "born_on": _born_problem,
    "birth_time": _time_problem,
    "height_cm": _height_problem,
    "email": _email_problem,
    **{name: _closed_problem(name) for name in sorted(CLOSED)},
}
