"""The fields of a card that can be put right, and their values, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate

from sanjog_desktop.domain.phone import pretty
from sanjog_desktop.gui.times import day_words


def field_text(field: str) -> str:
    """A field's name."""
    translate = QCoreApplication.translate
    names = {
        "name": translate("privacy", "Name"),
        "name_native": translate("privacy", "Name in their own script"),
        "city": translate("privacy", "City"),
        "email": translate("privacy", "E-mail"),
        "phone": translate("privacy", "Phone number"),
        "born_on": translate("privacy", "Date of birth"),
        "height_cm": translate("privacy", "Height in cm"),
        "education": translate("privacy", "Education"),
        "work": translate("privacy", "Work"),
        "community": translate("privacy", "Community"),
        "gotra": translate("privacy", "Gotra"),
        "manglik": translate("privacy", "Manglik"),
        "diet": translate("privacy", "Diet"),
        "birth_time": translate("privacy", "Time of birth"),
        "birth_place": translate("privacy", "Place of birth"),
        "income_band": translate("privacy", "Income"),
        "marital_status": translate("privacy", "Marital status"),
        "religion": translate("privacy", "Religion"),
        "sub_community": translate("privacy", "Sub-community"),
        "rashi": translate("privacy", "Rashi"),
        "nakshatra": translate("privacy", "Nakshatra"),
        "languages": translate("privacy", "Languages"),
        "family_details": translate("privacy", "About the family"),
        "expectations": translate("privacy", "Expectations"),
        "family_expectations": translate("privacy", "The family's expectations"),
    }
    return names.get(field, field.replace("_", " "))


def value_text(field: str, value: str) -> str:
    """A value as people read it."""
    if field == "phone" and value.isdigit():
        return pretty(value)
    day = QDate.fromString(value, "yyyy-MM-dd") if field == "born_on" else QDate()
    return day_words(day) if day.isValid() else value
