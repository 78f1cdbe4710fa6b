"""Fields an agency adds to the card, and what is written in them."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final

from sanjog_desktop.actions import audit, journal
from sanjog_desktop.actions.living import require_person
from sanjog_desktop.actions.undo import own_change
from sanjog_desktop.domain.biodata import CUSTOM_KINDS, LONGEST
from sanjog_desktop.domain.errors import NotFound, UserError
from sanjog_desktop.domain.ids import ContactId, new_id
from sanjog_desktop.store.search_index import reindex_contact
from sanjog_desktop.store.session import Session

MOST: Final = 60
"""Fields an agency may have in use; more would be no card any more."""
_COLUMNS: Final = ("name", "kind", "choices", "is_sensitive", "place", "retired_at", "created_at")


def add_field(
    session: Session,
    name: str,
    kind: str,
    *,
    choices: Sequence[str] = (),
    is_sensitive: bool = False,
    staff: str = "",
    change_set: str | None = None,
) -> str:
    """Add a field of a ``kind`` (text, number, date, choice, yes_no) behind the others; its id.

    ``is_sensitive`` ones are masked like income and horoscope. A retired field of this name and kind is taken into
    use again. Raises :class:`UserError` for no name, a name that is taken, a choice of fewer than two, or the 61st
    field.
    """
    name, wanted = _name(name), _choices(kind, choices)
    there = session.one("SELECT id, kind, retired_at FROM custom_field WHERE name = ?", (name,))
    if there is not None and (there[2] is None or there[1] != kind):
        raise UserError("There is a field of this name already.", "Choose another name.")
    if int(session.value("SELECT count(*) FROM custom_field WHERE retired_at IS NULL") or 0) >= MOST:
        raise UserError("There are 60 fields already.", "Retire one that nobody needs any more.")
    with own_change(session, change_set, "field_add", staff) as own:
        if there is not None:
            edit_field(session, there[0], choices=choices or None, is_sensitive=is_sensitive, staff=staff,
                       change_set=own)  # fmt: skip
            retire_field(session, there[0], False, staff=staff, change_set=own)
            return str(there[0])
        id = new_id()
        place = int(session.value("SELECT coalesce(max(place), 0) + 1 FROM custom_field") or 1)
        session.execute(
            "INSERT INTO custom_field(id, name, kind, choices, is_sensitive, place, created_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (id, name, kind, wanted, int(is_sensitive), place, session.now()),
        )
        told = {"name": name, "kind": kind, "choices": wanted, "is_sensitive": int(is_sensitive), "place": place}
        _note_field(session, id, "create", told, staff, own)
    return id


def edit_field(
    session: Session,
    field_id: str,
    *,
    name: str | None = None,
    choices: Sequence[str] | None = None,
    is_sensitive: bool | None = None,
    place: int | None = None,
    staff: str = "",
    change_set: str | None = None,
) -> bool:
    """Change a field; ``None`` leaves as it is. Its kind stays: values were written by it. Whether anything differed.

    Raises :class:`NotFound`, and :class:`UserError` as :func:`add_field` does or when somebody's value is no longer
    among the choices.
    """
    row = _field(session, field_id)
    wanted: dict[str, Any] = {}
    if name is not None:
        wanted["name"] = _name(name)
        if session.value("SELECT 1 FROM custom_field WHERE name = ? AND id <> ?", (wanted["name"], field_id)):
            raise UserError("There is a field of this name already.", "Choose another name.")
    if choices is not None:
        wanted["choices"] = _choices(row["kind"], choices)
        used = session.rows("SELECT DISTINCT value FROM custom_value WHERE field_id = ?", (field_id,))
        if row["kind"] == "choice" and not {one for (one,) in used} <= set(json.loads(wanted["choices"])):
            raise UserError("Somebody's card says what you took off the list.", "Keep it, or change those cards first.")
    if is_sensitive is not None:
        wanted["is_sensitive"] = int(is_sensitive)
    if place is not None:
        wanted["place"] = place
    return _change(session, field_id, row, wanted, "field_edit", staff, change_set)


def retire_field(
    session: Session, field_id: str, retired: bool = True, *, staff: str = "", change_set: str | None = None
) -> bool:
    """Take a field out of use, or into use again; what cards say in it is kept. Whether anything was different."""
    row = _field(session, field_id)
    if (row["retired_at"] is not None) == retired:
        return False
    wanted = {"retired_at": session.now() if retired else None}
    return _change(session, field_id, row, wanted, "field_retire", staff, change_set)


def set_values(
    session: Session,
    contact_id: ContactId,
    values: Mapping[str, str],
    *,
    staff: str = "",
    change_set: str | None = None,
) -> bool:
    """Write what a person's card says in fields (by id); '' clears one. Whether anything was different.

    A number is written with a point, a date as ISO text, yes_no as 'yes' or 'no'. Raises :class:`NotFound`, and
    :class:`UserError` for an erased person or a value its field does not take.
    """
    require_person(session, contact_id)
    wanted = {id: _value(_field(session, id), text.strip()) for id, text in values.items()}
    written = session.rows("SELECT field_id, value FROM custom_value WHERE contact_id = ?", (contact_id,))
    there: dict[str, str] = dict(written)
    differing = {id: text for id, text in wanted.items() if there.get(id, "") != text}
    if not differing:
        return False
    with own_change(session, change_set, "custom_edit", staff) as own:
        for id, text in differing.items():
            before = there.get(id, "")
            session.execute("DELETE FROM custom_value WHERE contact_id = ? AND field_id = ?", (contact_id, id))
            if text:
                session.execute(
                    "INSERT INTO custom_value(contact_id, field_id, value) VALUES (?, ?, ?)", (contact_id, id, text)
                )
            act = "create" if not before else "remove" if not text else "edit"
            told = {"id": id, "value": [before, text] if act == "edit" else text or before}
            journal.note(session, "custom_value", contact_id, act, told, staff=staff, change_set=own)
        audit.record(session, "contact_edit", "contact", contact_id, actor=staff, detail=sorted(differing))
    reindex_contact(session, contact_id)
    session.changed("contact", contact_id)
    return True


def _change(
    session: Session,
    field_id: str,
    row: Mapping[str, Any],
    wanted: Mapping[str, Any],
    title: str,
    staff: str,
    change_set: str | None,
) -> bool:
    edits = {name: [row[name], value] for name, value in wanted.items() if row[name] != value}
    if not edits:
        return False
    with own_change(session, change_set, title, staff) as own:
        session.execute(
            f"UPDATE custom_field SET {', '.join(f'{name} = ?' for name in edits)} WHERE id = ?",
            (*(after for _before, after in edits.values()), field_id),
        )
        _note_field(session, field_id, "edit", edits, staff, own)
    return True


def _field(session: Session, field_id: str) -> dict[str, Any]:
    row = session.one(f"SELECT {', '.join(_COLUMNS)} FROM custom_field WHERE id = ?", (field_id,))
    if row is None:
        raise NotFound("This field is no longer there.")
    return dict(zip(_COLUMNS, row, strict=True))


def _name(name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise UserError("A name is needed.")
    if len(name) > 60:
        raise UserError("This name is too long for a field.", "Use at most 60 letters.")
    return name


def _choices(kind: str, choices: Sequence[str]) -> str:
    if kind not in CUSTOM_KINDS:
        raise UserError("This is not one of the choices.", "Choose one from the list.")
    wanted = list(dict.fromkeys(" ".join(one.split()) for one in choices if one.strip()))
    if kind == "choice" and len(wanted) < 2:
        raise UserError("A list needs at least two choices.", "Write them one a line.")
    return json.dumps(wanted if kind == "choice" else [], ensure_ascii=False)


def _value(field: Mapping[str, Any], text: str) -> str:
    if not text:
        return ""
    kind = field["kind"]
    if kind == "number":
        try:
            if not math.isfinite(float(text)):
                raise ValueError
        except ValueError:
            raise UserError("This is not a number.", "Write it with digits, like 12 or 12.5.") from None
    elif kind == "date":
        try:
            text = date.fromisoformat(text).isoformat()
        except ValueError:
            raise UserError("This is not a day of the calendar.", "Write it as 2027-01-31.") from None
    elif (kind == "choice" and text not in json.loads(field["choices"])) or (
        kind == "yes_no" and text not in ("yes", "no")
    ):
        raise UserError("This is not one of the choices.", "Choose one from the list.")
    if len(text) > LONGEST:
        raise UserError("This text is too long.", "Keep the rest as a note or as a file.")
    return text


def _note_field(
    session: Session, field_id: str, act: str, fields: Mapping[str, Any], staff: str, own: str
) -> None:
    journal.note(session, "custom_field", field_id, act, fields, staff=staff, change_set=own)
    audit.record(session, f"field_{act}", "custom_field", field_id, actor=staff)
    session.changed("custom_field", field_id)
