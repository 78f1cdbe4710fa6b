"""How a person's data reads on the contacts pane: heights, ages, dates, statuses, purposes.

In: values as stored. Out: short texts in the interface language. No widgets, no store.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate

from sanjog_desktop.gui.times import day_words, local

_CM_PER_INCH = 2.54

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


def language_text(language: str) -> str:
    """The language a person is written to in."""
    translate = QCoreApplication.translate
    names = {
        "": translate("contacts", "Not known"),
        "en": translate("contacts", "English"),
        "hi": translate("contacts", "Hindi"),
        "mr": translate("contacts", "Marathi"),
        "gu": translate("contacts", "Gujarati"),
    }
    return names.get(language, language)


def height_text(height_cm: int | None) -> str:
    """Height in feet and inches, as biodata give it; empty when unknown."""
    if not height_cm:
        return ""
    feet, inches = divmod(round(height_cm / _CM_PER_INCH), 12)
    return f"{feet}′{inches}″"


def height_cm(text: str) -> int | None:
    """Read a height typed as `5'10`, `5 ft 10 in`, `5.10` or `178 cm`; None when it is not one."""
    numbers = "".join(c if c.isdigit() else " " for c in text).split()
    if not numbers or len(numbers) > 2:
        return None
    first = int(numbers[0])
    if len(numbers) == 1 and 100 <= first <= 250:
        return first
    inches = int(numbers[1]) if len(numbers) == 2 else 0
    if not 3 <= first <= 8 or inches > 11:
        return None
    return round((first * 12 + inches) * _CM_PER_INCH)


def age(born_on: str, today: QDate) -> int | None:
    """Full years since an ISO date of birth; None when it is missing or only a year."""
    born = QDate.fromString(born_on, "yyyy-MM-dd")
    if not born.isValid() or born > today:
        return None
    had_birthday = (today.month(), today.day()) >= (born.month(), born.day())
    return today.year() - born.year() - (0 if had_birthday else 1)


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
    return day_words(born) if born.isValid() else born_on


def local_date(at: int) -> QDate:
    """The local calendar day of an instant in ms."""
    moment = local(at)
    return QDate(moment.year, moment.month, moment.day)


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
        "family_id": translate("contacts", "Family"),
        "born_on": translate("contacts", "Born"),
        "height_cm": translate("contacts", "Height"),
        "education": translate("contacts", "Education"),
        "work": translate("contacts", "Work"),
        "community": translate("contacts", "Community"),
        "gotra": translate("contacts", "Gotra"),
        "manglik": translate("contacts", "Manglik"),
        "diet": translate("contacts", "Diet"),
        "phone": translate("contacts", "Number"),
    }
    return names.get(field, field.replace("_", " "))
