"""The journal of a person as lines: what changed, by whom and when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from sanjog_desktop.domain import biodata
from sanjog_desktop.domain.clock import Instant
from sanjog_desktop.domain.phone import pretty
from sanjog_desktop.gui.person import texts
from sanjog_desktop.gui.person.vocabulary import word_text
from sanjog_desktop.gui.times import date_text
from sanjog_desktop.store.people_rows import CustomFieldRow
from sanjog_desktop.store.rows import ChangeRow

# Written by the program beside what people changed; they say nothing to a reader.
_INTERNAL = frozenset({
    "id", "no", "contact_id", "family_id", "created_at", "changed_at", "status_at", "origin", "raw", "phone_key",
    "from_contact", "to_contact", "merge", "gone", "identity_hash", "parent_user_id", "is_main", "sha256", "key",
})  # fmt: skip
# What an entry of its own kind (a note, a label, a number) is told by.
_TOLD_BY = ("phone", "name", "email", "what", "body", "filename", "value", "relation")
_LONGEST = 120
_NO_FIELDS: Mapping[str, CustomFieldRow] = {}


def change_lines(
    changes: Sequence[ChangeRow], now: int, own_fields: Mapping[str, CustomFieldRow] = _NO_FIELDS
) -> list[tuple[str, str]]:
    """(what, who and when), one line a field, in the order of `changes`; `own_fields` are by their ids."""
    lines: list[tuple[str, str]] = []
    for change in changes:
        day = date_text(change.at, Instant(now))
        who = f"{change.staff}, {day}" if change.staff else day
        if change.kind == "custom_value":
            lines.append((_own_field_line(change, own_fields.get(str(change.fields.get("id")))), who))
        elif change.act in ("create", "insert", "import"):
            lines.append((_with_value(_added_text(change.kind), change), who))
        elif change.act == "number_changed":
            lines.append((QCoreApplication.translate("contacts", "Has a new number on WhatsApp"), who))
        elif change.act == "remove":
            lines.append((_with_value(_removed_text(change.kind), change), who))
        else:
            if change.kind == "contact" and change.act in ("merge", "unmerge"):
                lines.append((_joined_text(change.act), who))
            lines.extend(
                (_field_line(field, value), who)
                for field, value in change.fields.items()
                if field not in _INTERNAL and not _is_same(value)
            )
            lines.extend((words, who) for words in _told_apart(change))
    return lines


def value_text(field: str, value: Any) -> str:
    """A stored value as it reads in a line."""
    if value in (None, ""):
        return "–"
    if field == "height_cm" and isinstance(value, int):
        return texts.height_text(value)
    if field == "status":
        return texts.status_text(str(value))
    if field == "born_on":
        return texts.born_text(str(value))
    if field == "phone":
        return pretty(str(value))
    if field == "package_until_at" and isinstance(value, int):
        return date_text(value)
    words = word_text(field, str(value)) if field in biodata.VOCABULARIES else str(value)
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"


def _joined_text(act: str) -> str:
    translate = QCoreApplication.translate
    if act == "merge":
        return translate("contacts", "Made one person of two entries")
    return translate("contacts", "Two entries again")


def _is_same(value: Any) -> bool:
    """A value that was confirmed: nothing to read."""
    return isinstance(value, list) and len(value) == 2 and bool(value[0] == value[1])


def _added_text(kind: str) -> str:
    translate = QCoreApplication.translate
    names = {
        "contact": translate("contacts", "Person added"),
        "candidate": translate("contacts", "Biodata added"),
        "contact_point": translate("contacts", "Number added"),
        "shared_point": translate("contacts", "Shared number added"),
        "consent": translate("contacts", "Consent recorded"),
        "family": translate("contacts", "Family added"),
        "other_name": translate("contacts", "Name added"),
        "other_email": translate("contacts", "E-mail added"),
        "contact_label": translate("contacts", "Label put on"),
        "contact_note": translate("contacts", "Note added"),
        "follow_up": translate("contacts", "Follow-up set"),
        "contact_file": translate("contacts", "File added"),
    }
    return names.get(kind, kind.replace("_", " "))


def _removed_text(kind: str) -> str:
    translate = QCoreApplication.translate
    names = {
        "candidate": translate("contacts", "Biodata taken away"),
        "contact_point": translate("contacts", "Number taken off"),
        "shared_point": translate("contacts", "Shared number taken off"),
        "other_name": translate("contacts", "Name taken off"),
        "other_email": translate("contacts", "E-mail taken off"),
        "contact_label": translate("contacts", "Label taken off"),
        "contact_note": translate("contacts", "Note taken away"),
        "follow_up": translate("contacts", "Follow-up taken away"),
        "contact_file": translate("contacts", "File taken off"),
    }
    return names.get(kind, kind.replace("_", " "))


def _with_value(words: str, change: ChangeRow) -> str:
    """What was added or taken off, where it is told by a value of its own; a person's whole card is not."""
    if change.kind in ("contact", "candidate", "family"):
        return words
    field = next((name for name in _TOLD_BY if change.fields.get(name)), "")
    return f"{words}: {value_text(field, change.fields[field])}" if field else words


def _told_apart(change: ChangeRow) -> list[str]:
    """Changes that read better as what happened than as a field."""
    translate = QCoreApplication.translate
    found = []
    main = change.fields.get("is_main")
    if isinstance(main, list) and main[-1]:
        found.append(translate("contacts", "Another photo shown first"))
    if "family_id" in change.fields:
        value = change.fields["family_id"]
        left = not (value[-1] if isinstance(value, list) else value)
        found.append(
            translate("contacts", "Left the family") if left else translate("contacts", "Put into a family")
        )
    return found


def _own_field_line(change: ChangeRow, field: CustomFieldRow | None) -> str:
    """The field by its name, what it said and what it says; one that is gone is still one of the agency's own."""
    name = field.name if field is not None else texts.field_text("value")
    value = change.fields.get("value", "")
    if isinstance(value, list | tuple) and len(value) == 2:
        before, after = value
    else:
        before, after = (value, "") if change.act == "remove" else ("", value)

    def words(one: Any) -> str:
        return value_text("value", texts.own_value_text(field.kind if field is not None else "", str(one or "")))

    return f"{name} → {words(after)}" if not before else f"{name} {words(before)} → {words(after)}"


def _field_line(field: str, value: Any) -> str:
    translate = QCoreApplication.translate
    pair = isinstance(value, list) and len(value) == 2
    if field == "done_at":
        done = value[1] if pair else value
        return (
            translate("contacts", "Follow-up done")
            if done
            else translate("contacts", "Follow-up opened again")
        )
    if field == "reachable":
        answers = value[1] if pair else value
        return (
            translate("contacts", "Number answers")
            if answers
            else translate("contacts", "Number no longer answers")
        )
    name = texts.field_text(field)
    if pair:
        return f"{name} {value_text(field, value[0])} → {value_text(field, value[1])}"
    return f"{name} → {value_text(field, value)}"
