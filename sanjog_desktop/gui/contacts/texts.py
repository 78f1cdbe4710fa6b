"""How a person's data reads on the contacts pane: heights, ages, dates, statuses, purposes.

In: values as stored. Out: short texts in the interface language. No widgets, no store.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from sanjog_desktop.gui.times import local

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
    tr = QCoreApplication.translate
    names = {
        "active": tr("contacts", "Active"),
        "on_hold": tr("contacts", "On hold"),
        "talking": tr("contacts", "Talking to someone"),
        "engaged": tr("contacts", "Engaged"),
        "married": tr("contacts", "Married"),
        "do_not_contact": tr("contacts", "Do not contact"),
    }
    return names.get(status, status)


def language_text(language: str) -> str:
    """The language a person is written to in."""
    tr = QCoreApplication.translate
    names = {
        "": tr("contacts", "Not known"),
        "en": tr("contacts", "English"),
        "hi": tr("contacts", "Hindi"),
        "mr": tr("contacts", "Marathi"),
        "gu": tr("contacts", "Gujarati"),
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
    tr = QCoreApplication.translate
    day, today = local_date(at), local_date(now)
    gone = day.daysTo(today)
    locale = QLocale()
    if gone == 0:
        return tr("contacts", "Today")
    if gone == 1:
        return tr("contacts", "Yesterday")
    if 0 < gone < 7:
        return locale.toString(day, "ddd")
    return locale.toString(day, "d MMM" if day.year() == today.year() else "MMM yyyy")


def born_text(born_on: str) -> str:
    """A date of birth written out; a bare year or an unreadable date is shown as stored."""
    born = QDate.fromString(born_on, "yyyy-MM-dd")
    return QLocale().toString(born, "d MMM yyyy") if born.isValid() else born_on


def local_date(at: int) -> QDate:
    """The local calendar day of an instant in ms."""
    moment = local(at)
    return QDate(moment.year, moment.month, moment.day)


def purpose_text(purpose: str) -> str:
    """What a consent is for, in the words staff use."""
    tr = QCoreApplication.translate
    names = {
        "service_reply": tr("contacts", "Service replies"),
        "match_updates": tr("contacts", "Match updates"),
        "profile_sharing": tr("contacts", "Biodata sharing"),
        "photo_sharing": tr("contacts", "Photo sharing"),
        "marketing": tr("contacts", "Marketing"),
        "testimonials": tr("contacts", "Testimonials"),
        "account_security": tr("contacts", "Security alerts"),
        "legal": tr("contacts", "Legal notices"),
        "rights": tr("contacts", "Privacy rights"),
    }
    return names.get(purpose, purpose.replace("_", " "))


def field_text(field: str) -> str:
    """The label of a stored field, for the list of changes."""
    tr = QCoreApplication.translate
    names = {
        "name": tr("contacts", "Name"),
        "name_native": tr("contacts", "Name in own script"),
        "role": tr("contacts", "Role"),
        "language": tr("contacts", "Language"),
        "city": tr("contacts", "City"),
        "email": tr("contacts", "E-mail"),
        "notes": tr("contacts", "Notes"),
        "status": tr("contacts", "Status"),
        "family_id": tr("contacts", "Family"),
        "born_on": tr("contacts", "Born"),
        "height_cm": tr("contacts", "Height"),
        "education": tr("contacts", "Education"),
        "work": tr("contacts", "Work"),
        "community": tr("contacts", "Community"),
        "gotra": tr("contacts", "Gotra"),
        "manglik": tr("contacts", "Manglik"),
        "diet": tr("contacts", "Diet"),
        "phone": tr("contacts", "Number"),
    }
    return names.get(field, field.replace("_", " "))
