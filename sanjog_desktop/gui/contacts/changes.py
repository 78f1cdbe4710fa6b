"""The journal of a person as lines: what changed, by whom and when."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from sanjog_desktop.domain.clock import Instant
from sanjog_desktop.gui.contacts import texts
from sanjog_desktop.gui.times import date_text
from sanjog_desktop.store.rows import ChangeRow

# Written by the program beside what people changed; they say nothing to a reader.
_INTERNAL = frozenset(
    {"id", "no", "contact_id", "family_id", "created_at", "changed_at", "origin", "raw", "phone_key"}
)


def change_lines(changes: Sequence[ChangeRow], now: int) -> list[tuple[str, str]]:
    """(what, who and when), one line a field, in the order of `changes`."""
    lines: list[tuple[str, str]] = []
    for change in changes:
        day = date_text(change.at, Instant(now))
        who = f"{change.staff}, {day}" if change.staff else day
        if change.act in ("create", "insert", "import"):
            lines.append((_added_text(change.kind), who))
            continue
        lines.extend(
            (_field_line(field, value), who) for field, value in change.fields.items() if _shown(field)
        )
    return lines


def _added_text(kind: str) -> str:
    translate = QCoreApplication.translate
    names = {
        "contact": translate("contacts", "Person added"),
        "candidate": translate("contacts", "Biodata added"),
        "contact_point": translate("contacts", "Number added"),
        "consent": translate("contacts", "Consent recorded"),
        "family": translate("contacts", "Family added"),
    }
    return names.get(kind, kind.replace("_", " "))


def _field_line(field: str, value: Any) -> str:
    name = texts.field_text(field)
    if isinstance(value, list) and len(value) == 2:
        return f"{name} {_value_text(field, value[0])} → {_value_text(field, value[1])}"
    return f"{name} → {_value_text(field, value)}"


def _shown(field: str) -> bool:
    return field not in _INTERNAL


def _value_text(field: str, value: Any) -> str:
    if value in (None, ""):
        return "–"
    if field == "height_cm" and isinstance(value, int):
        return texts.height_text(value)
    if field == "status":
        return texts.status_text(str(value))
    if field == "language":
        return texts.language_text(str(value))
    if field == "born_on":
        return texts.born_text(str(value))
    return str(value)
