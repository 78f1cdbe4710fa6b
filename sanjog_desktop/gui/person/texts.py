"""How a person's data reads on the contacts pane: heights, ages, dates, statuses, purposes.

In: values as stored. Out: short texts in the interface language. No widgets, no store.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate

from sanjog_desktop.domain import biodata
from sanjog_desktop.gui.times import day_words, local

# How each status is coloured (see gui.theme); the word is always shown as well.
STATUS_TONES = {
    "active": "ok",
    "on_hold": "gold",
    "talking": "info",
    "engaged": "accent",
    "married": "neutral",
    "do_not_contact": "bad",
}
STATUSES = tuple(STATUS_TONES)
LANGUAGES = ("", "en", "hi", "mr", "gu")


def status_text(status: str) -> str:
    """The status as staff say it; an unknown one is shown as stored."""
    translate = QCoreApplication.translate
    names = {
        "active": translate("contacts", "Active"),
        "on_hold": translate("contacts", "On hold"),
        "talking": translate("contacts", "Talking to someone"),
        "engaged": translate("contacts", "Engaged"),
        "married": translate("contacts", "Married"),
        "do_not_contact": translate("contacts", "Do not contact"),
    }
    return names.get(status, status)


def height_text(height_cm: int | None) -> str:
    """Height in feet and inches, as biodata give it; empty when unknown."""
    return biodata.feet_and_inches(height_cm)


def age(born_on: str, now: int) -> int | None:
    """Full years since a birth date, whole or in part, at an instant in ms; None when it is missing.

    Counted by the day in India, as filters and rules count it, whatever the zone of the PC.
    """
    return biodata.age_on(born_on, biodata.day_in_india(now))


def day_text(at: int | None, now: int) -> str:
    """A day as short as it stays clear: Today, Yesterday, a weekday, a day, a year. Instants in ms."""
    if not at:
        return ""
    translate = QCoreApplication.translate
    day, today = local_date(at), local_date(now)
    gone = day.daysTo(today)
    if gone == 0:
        return translate("contacts", "Today")
    if gone == 1:
        return translate("contacts", "Yesterday")
    if 0 < gone < 7:
        return day_words(day, "ddd")
    return day_words(day, "d MMM" if day.year() == today.year() else "MMM yyyy")


def born_text(born_on: str) -> str:
    """A date of birth written out; a bare year or an unreadable date is shown as stored."""
    born = QDate.fromString(born_on, "yyyy-MM-dd")
    month = QDate.fromString(f"{born_on}-01", "yyyy-MM-dd")
    if not born.isValid() and len(born_on) == 7 and month.isValid():
        return day_words(month, "MMM yyyy")
    return day_words(born) if born.isValid() else born_on


def local_date(at: int) -> QDate:
    """The local calendar day of an instant in ms."""
    moment = local(at)
    return QDate(moment.year, moment.month, moment.day)


def own_value_text(kind: str, value: str) -> str:
    """What a card says in one of the agency's own fields: Yes or No, a day written out, a number without noughts.

    What does not read as its kind says, or is hidden, stands as stored.
    """
    if kind == "yes_no":
        translate = QCoreApplication.translate
        return {"yes": translate("contacts", "Yes"), "no": translate("contacts", "No")}.get(value, value)
    if kind == "date":
        return born_text(value)
    if kind == "number":
        try:
            return f"{float(value):.15g}"  # ungrouped: it may as well be a year
        except ValueError:
            return value
    return value


def field_text(field: str) -> str:
    """The label of a stored field, for the list of changes."""
    translate = QCoreApplication.translate
    names = {
        "name": translate("contacts", "Name"),
        "name_native": translate("contacts", "Name in own script"),
        "role": translate("contacts", "Role"),
        "language": translate("contacts", "Language"),
        "city": translate("contacts", "City"),
        "email": translate("contacts", "E-mail"),
        "notes": translate("contacts", "Notes"),
        "status": translate("contacts", "Status"),
        "status_reason": translate("contacts", "Reason"),
        "owner": translate("contacts", "Owner"),
        "gender": translate("contacts", "Gender"),
        "family_id": translate("contacts", "Family"),
        "born_on": translate("contacts", "Born"),
        "birth_time": translate("contacts", "Time of birth"),
        "birth_place": translate("contacts", "Place of birth"),
        "height_cm": translate("contacts", "Height"),
        "education": translate("contacts", "Education"),
        "work": translate("contacts", "Work"),
        "income_band": translate("contacts", "Income"),
        "marital_status": translate("contacts", "Marital status"),
        "religion": translate("contacts", "Religion"),
        "community": translate("contacts", "Community"),
        "sub_community": translate("contacts", "Sub-community"),
        "gotra": translate("contacts", "Gotra"),
        "rashi": translate("contacts", "Rashi"),
        "nakshatra": translate("contacts", "Nakshatra"),
        "manglik": translate("contacts", "Manglik"),
        "diet": translate("contacts", "Diet"),
        "languages": translate("contacts", "Languages spoken"),
        "family_details": translate("contacts", "About the family"),
        "expectations": translate("contacts", "What the candidate wishes for"),
        "family_expectations": translate("contacts", "What the family wishes for"),
        "phone": translate("contacts", "Number"),
        "relation": translate("contacts", "Relation"),
        "body": translate("contacts", "Note"),
        "due_on": translate("contacts", "Follow-up due"),
        "what": translate("contacts", "Follow-up"),
        "value": translate("contacts", "Own field"),
        "kind": translate("contacts", "Kind of file"),
        "package": translate("contacts", "Package"),
        "package_until_at": translate("contacts", "Package until"),
    }
    return names.get(field, field.replace("_", " "))
