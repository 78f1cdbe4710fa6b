"""Words of the screens for entries that may be one person, and for fields changed on two PCs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from sanjog_desktop.domain.biodata import VOCABULARIES
from sanjog_desktop.domain.phone import pretty
from sanjog_desktop.gui.person import texts
from sanjog_desktop.gui.person.vocabulary import word_text
from sanjog_desktop.gui.words import language_text
from sanjog_desktop.store.duplicate_rows import PersonBrief

NOTHING = "–"


def reason_words(reasons: Sequence[str]) -> str:
    """Why two entries may be one person, and what speaks against it, in a line."""
    translate = QCoreApplication.translate
    names = {
        "name_full": translate("duplicates", "same full name"),
        "name": translate("duplicates", "same name"),
        "name_near": translate("duplicates", "almost the same name"),
        "name_part": translate("duplicates", "same first name"),
        "born": translate("duplicates", "same date of birth"),
        "born_swapped": translate("duplicates", "day and month of birth exchanged"),
        "born_near": translate("duplicates", "almost the same date of birth"),
        "born_year": translate("duplicates", "same year of birth"),
        "phone": translate("duplicates", "a number in common"),
        "email": translate("duplicates", "an e-mail in common"),
        "city": translate("duplicates", "same city"),
        "gender": translate("duplicates", "same gender"),
        "height": translate("duplicates", "same height"),
        "other_born": translate("duplicates", "but another date of birth"),
        "other_gender": translate("duplicates", "but another gender"),
        "other_city": translate("duplicates", "but another city"),
        "other_height": translate("duplicates", "but another height"),
        "other_role": translate("duplicates", "but another place in the family"),
    }
    return ", ".join(names[reason] for reason in reasons if reason in names)


def likeness_chip(score: int) -> tuple[str, str]:
    """How likely it is: a word and its tone."""
    translate = QCoreApplication.translate
    if score >= 85:
        return translate("duplicates", "Very likely"), "accent"
    if score >= 70:
        return translate("duplicates", "Likely"), "gold"
    return translate("duplicates", "Perhaps"), "neutral"


def brief_words(person: PersonBrief) -> str:
    """What tells an entry from another, in one line below its name."""
    parts = [
        texts.born_text(person.born_on),
        person.city,
        person.family_name,
        ", ".join(pretty(number) if number.isdecimal() else number for number in person.phones[:2]),
    ]
    return " · ".join(part for part in parts if part)


def value_words(field: str, value: object) -> str:
    """A stored value as it is read; a dash for nothing."""
    if value in (None, ""):
        return NOTHING
    text = str(value)
    if field == "height_cm" and text.isdecimal():
        return texts.height_text(int(text))
    if field == "status":
        return texts.status_text(text)
    if field == "language":
        return language_text(text)
    if field == "born_on":
        return texts.born_text(text)
    return word_text(field, text) if field in VOCABULARIES else text
