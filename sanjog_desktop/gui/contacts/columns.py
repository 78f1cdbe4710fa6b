"""The columns of the people and the families table, and what a screen reader says of a line."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import msgspec
from PySide6.QtCore import QCoreApplication

from sanjog_desktop.domain.phone import pretty
from sanjog_desktop.gui.person.texts import (
    STATUS_TONES,
    age,
    born_text,
    day_text,
    height_text,
    local_date,
    status_text,
)
from sanjog_desktop.gui.person.vocabulary import reason_text, word_text
from sanjog_desktop.gui.rows_model import Column
from sanjog_desktop.gui.times import date_text
from sanjog_desktop.gui.widgets.arranged_table import TableColumn
from sanjog_desktop.gui.words import language_text
from sanjog_desktop.store.register_rows import FamilyRegisterRow, RegisterRow
from sanjog_desktop.store.rows import ContactRow, FamilyRow

Now = Callable[[], int]
Text = Callable[[Any], str]


class ListColumn(msgspec.Struct, frozen=True):
    """A column as the table arranges it, and the words of its cells."""

    table: TableColumn
    text: Text


def person_columns(now: Now) -> tuple[ListColumn, ...]:
    """Every column of the people, those usually shown first; `now()` in ms."""
    translate = QCoreApplication.translate

    def words(field: str) -> Text:
        return lambda row: word_text(field, getattr(row, field))

    def plain(field: str) -> Text:
        return lambda row: str(getattr(row, field))

    def day(field: str) -> Text:
        return lambda row: day_text(getattr(row, field), now())

    more = partial(_column, shown=False)
    return (
        _column("name", translate("contacts", "Name"), 20, lambda row: row.name),
        _column("age", translate("contacts", "Age"), 7, lambda row: age_text(row, now())),
        _column("height", translate("contacts", "Height"), 9, lambda row: height_text(row.height_cm), gives_way=2),
        _column("education", translate("contacts", "Education"), 15, lambda row: row.education, gives_way=4),
        _column("city", translate("contacts", "City"), 12, lambda row: row.city),
        _column("community", translate("contacts", "Community"), 14, lambda row: row.community, gives_way=3),
        _column("status", translate("contacts", "Status"), 15, lambda row: status_chip(row)[0]),
        _column("owner", translate("contacts", "Owner"), 9, lambda row: row.owner, gives_way=1),
        _column("last_contact", translate("contacts", "Last contact"), 13, day("last_contact_at"), gives_way=5),
        more("phone", translate("contacts", "Number"), 17, lambda row: phone_text(row.phone), sortable=False),
        more("born_on", translate("contacts", "Born"), 12, lambda row: born_text(row.born_on), sortable=False),
        more("gender", translate("contacts", "Gender"), 9, words("gender")),
        more("work", translate("contacts", "Work"), 15, plain("work")),
        more("income_band", translate("contacts", "Income"), 15, words("income_band")),
        more("marital", translate("contacts", "Marital status"), 14, words("marital_status")),
        more("religion", translate("contacts", "Religion"), 10, words("religion")),
        more("sub_community", translate("contacts", "Sub-community"), 14, plain("sub_community")),
        more("gotra", translate("contacts", "Gotra"), 11, plain("gotra")),
        more("manglik", translate("contacts", "Manglik"), 9, words("manglik")),
        more("rashi", translate("contacts", "Rashi"), 13, words("rashi")),
        more("nakshatra", translate("contacts", "Nakshatra"), 13, words("nakshatra")),
        more("diet", translate("contacts", "Diet"), 12, words("diet")),
        more("labels", translate("contacts", "Labels"), 16, labels_text, sortable=False),
        more("follow_up", translate("contacts", "Follow-up"), 11, lambda row: born_text(row.follow_up_on)),
        more("last_proposal", translate("contacts", "Last proposal"), 11, day("last_proposal_at")),
        more("family", translate("contacts", "Family"), 15, plain("family_name")),
        more("role", translate("contacts", "Role"), 13, words("role")),
        more("language", translate("contacts", "Language"), 10, _language),
        more("email", translate("contacts", "E-mail"), 17, plain("email"), sortable=False),
        more("created", translate("contacts", "Entered"), 11, day("created_at")),
    )  # fmt: skip


def family_columns(now: Now) -> tuple[ListColumn, ...]:
    """Family, city, community, package, owner, people, and when it was entered; `now()` in ms."""
    translate = QCoreApplication.translate
    return (
        _column("name", translate("contacts", "Family"), 25, lambda row: row.name),
        _column("city", translate("contacts", "City"), 14, lambda row: row.city, gives_way=3),
        _column("community", translate("contacts", "Community"), 18, lambda row: row.community, gives_way=2),
        _column("package_until", translate("contacts", "Package"), 22, lambda row: package_chip(row, now())[0]),
        _column("owner", translate("contacts", "Owner"), 12, lambda row: row.owner, gives_way=1),
        _column("people", translate("contacts", "People"), 9, lambda row: str(row.people)),
    )


def model_columns(columns: tuple[ListColumn, ...]) -> tuple[Column[Any], ...]:
    """The same for the model."""
    return tuple(Column(each.table.title, each.text) for each in columns)


def _column(
    name: str, title: str, share: int, text: Text, *, shown: bool = True, sortable: bool = True, gives_way: int = 0
) -> ListColumn:
    return ListColumn(TableColumn(name, title, share, shown, sortable, gives_way), text)


def _language(row: RegisterRow) -> str:
    return language_text(row.language) if row.language else ""


def phone_text(phone: str) -> str:
    """A number as people read it; what hides it stands as it is."""
    return pretty(phone) if phone.isdecimal() else phone


def labels_text(row: RegisterRow) -> str:
    """The labels with commas."""
    return ", ".join(label.name for label in row.labels)


def age_text(row: ContactRow | RegisterRow, now: int) -> str:
    """Full years, empty when the date of birth is not known."""
    years = age(row.born_on, now)
    return "" if years is None else str(years)


def status_chip(row: ContactRow | RegisterRow) -> tuple[str, str]:
    """The word and tone of the status; a pending erasure or restriction goes before the status itself."""
    translate = QCoreApplication.translate
    if row.erasure_asked:
        return translate("contacts", "Erasure asked"), "bad"
    if row.restricted:
        return translate("contacts", "Restricted"), "bad"
    words, tone = status_text(row.status), STATUS_TONES.get(row.status, "neutral")
    reason = reason_text(row.status, getattr(row, "status_reason", ""))
    return (f"{words} · {reason}" if reason and row.status == "on_hold" else words), tone


def package_chip(row: FamilyRow | FamilyRegisterRow, now: int) -> tuple[str, str]:
    """The package and how long it lasts; amber in its last thirty days, grey when it ran out."""
    if not row.package:
        return "", "neutral"
    if not row.package_until_at:
        return row.package, "accent"
    left = local_date(now).daysTo(local_date(row.package_until_at))
    tone = "neutral" if left < 0 else "gold" if left <= 30 else "accent"
    until = QCoreApplication.translate("contacts", "{package} to {day}")
    return until.format(package=row.package, day=date_text(row.package_until_at)), tone


def second_line(row: RegisterRow) -> str:
    """What stands under the name: the name in its own script, else the role."""
    return row.name_native or word_text("role", row.role)


def person_sentence(row: RegisterRow, now: int) -> str:
    """A whole line in words."""
    translate = QCoreApplication.translate
    years = age(row.born_on, now)
    parts = [row.name, row.name_native, row.role]
    if years is not None:
        parts.append(translate("contacts", "{years} years").format(years=years))
    parts += [height_text(row.height_cm), row.education, row.city, row.community, status_chip(row)[0]]
    if row.owner:
        parts.append(translate("contacts", "with {owner}").format(owner=row.owner))
    if row.last_contact_at:
        day = day_text(row.last_contact_at, now)
        parts.append(translate("contacts", "last contact {day}").format(day=day))
    if row.labels:
        parts.append(translate("contacts", "labels {names}").format(names=labels_text(row)))
    return ", ".join(part for part in parts if part)


def family_sentence(row: FamilyRegisterRow, now: int) -> str:
    """A whole line in words."""
    people = QCoreApplication.translate("contacts", "{count} people").format(count=row.people)
    parts = (row.name, row.city, row.community, package_chip(row, now)[0], row.owner, people)
    return ", ".join(part for part in parts if part)
