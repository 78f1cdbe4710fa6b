"""The columns of the people and the families table, and what a screen reader says of a line."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from sanjog_desktop.gui.contacts.texts import (
    STATUS_TONES,
    age,
    day_text,
    height_text,
    local_date,
    status_text,
)
from sanjog_desktop.gui.rows_model import Column
from sanjog_desktop.gui.times import date_text
from sanjog_desktop.store.rows import ContactRow, FamilyRow

Now = Callable[[], int]
# Shares of the table's width, in the order of the columns.
PEOPLE_SHARES = (20, 6, 8, 15, 12, 14, 15, 9, 11)
FAMILY_SHARES = (25, 14, 18, 22, 12, 9)
# Which columns are left out first where there is no room.
PEOPLE_GIVE_WAY = (7, 2, 5, 3, 8)
FAMILY_GIVE_WAY = (4, 2, 1)
STATUS_COLUMN = 6
PACKAGE_COLUMN = 3


def people_columns(now: Now) -> tuple[Column[ContactRow], ...]:
    """Name, age, height, education, city, community, status, owner, last contact; `now()` in ms."""
    translate = QCoreApplication.translate
    return (
        Column(translate("contacts", "Name"), lambda row: row.name),
        Column(translate("contacts", "Age"), lambda row: age_text(row, now())),
        Column(translate("contacts", "Height"), lambda row: height_text(row.height_cm)),
        Column(translate("contacts", "Education"), lambda row: row.education),
        Column(translate("contacts", "City"), lambda row: row.city),
        Column(translate("contacts", "Community"), lambda row: row.community),
        Column(translate("contacts", "Status"), lambda row: status_chip(row)[0]),
        Column(translate("contacts", "Owner"), lambda row: row.owner),
        Column(translate("contacts", "Last contact"), lambda row: day_text(row.last_contact_at, now())),
    )


def family_columns(now: Now) -> tuple[Column[FamilyRow], ...]:
    """Family, city, community, package, until, people; `now()` in ms."""
    translate = QCoreApplication.translate
    return (
        Column(translate("contacts", "Family"), lambda row: row.name),
        Column(translate("contacts", "City"), lambda row: row.city),
        Column(translate("contacts", "Community"), lambda row: row.community),
        Column(translate("contacts", "Package"), lambda row: package_chip(row, now())[0]),
        Column(translate("contacts", "Owner"), lambda row: row.owner),
        Column(translate("contacts", "People"), lambda row: str(row.people)),
    )


def age_text(row: ContactRow, now: int) -> str:
    """Full years, empty when the date of birth is not known."""
    years = age(row.born_on, local_date(now))
    return "" if years is None else str(years)


def status_chip(row: ContactRow) -> tuple[str, str]:
    """The word and tone of the status; a pending erasure or restriction goes before the status itself."""
    translate = QCoreApplication.translate
    if row.erasure_asked:
        return translate("contacts", "Erasure asked"), "bad"
    if row.restricted:
        return translate("contacts", "Restricted"), "bad"
    return status_text(row.status), STATUS_TONES.get(row.status, "neutral")


def package_chip(row: FamilyRow, now: int) -> tuple[str, str]:
    """The package and how long it lasts; amber in its last thirty days, grey when it ran out."""
    if not row.package:
        return "", "neutral"
    if not row.package_until_at:
        return row.package, "accent"
    left = local_date(now).daysTo(local_date(row.package_until_at))
    tone = "neutral" if left < 0 else "gold" if left <= 30 else "accent"
    until = QCoreApplication.translate("contacts", "{package} to {day}")
    return until.format(package=row.package, day=date_text(row.package_until_at)), tone


def second_line(row: ContactRow) -> str:
    """What stands under the name: the name in its own script, else the role."""
    return row.name_native or row.role


def person_sentence(row: ContactRow, now: int) -> str:
    """A whole line in words."""
    translate = QCoreApplication.translate
    years = age(row.born_on, local_date(now))
    parts = [row.name, row.name_native, row.role]
    if years is not None:
        parts.append(translate("contacts", "{years} years").format(years=years))
    parts += [height_text(row.height_cm), row.education, row.city, row.community, status_chip(row)[0]]
    if row.owner:
        parts.append(translate("contacts", "with {owner}").format(owner=row.owner))
    if row.last_contact_at:
        day = day_text(row.last_contact_at, now)
        parts.append(translate("contacts", "last contact {day}").format(day=day))
    return ", ".join(part for part in parts if part)


def family_sentence(row: FamilyRow, now: int) -> str:
    """A whole line in words."""
    people = QCoreApplication.translate("contacts", "{count} people").format(count=row.people)
    parts = (row.name, row.city, row.community, package_chip(row, now)[0], row.owner, people)
    return ", ".join(part for part in parts if part)
