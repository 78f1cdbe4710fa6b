"""People as they are written into files: every field as text, a few dozen at a time."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Final

import msgspec

from sanjog_desktop.domain.biodata import word
from sanjog_desktop.domain.imports.mapping import CUSTOM
from sanjog_desktop.domain.phone import pretty
from sanjog_desktop.store.session import Session

_TEXTS: Final = (
    "name", "name_native", "family", "role", "gender", "born_on", "birth_time", "birth_place", "height_cm",
    "marital_status", "education", "work", "income_band", "religion", "community", "sub_community", "gotra", "rashi",
    "nakshatra", "manglik", "diet", "city", "language", "languages", "family_details", "expectations",
    "family_expectations", "status", "status_reason", "owner", "notes",
)  # fmt: skip
_PEOPLE: Final = """
  SELECT c.id, c.no, c.restricted, c.erased_at IS NOT NULL, c.email, k.contact_id IS NOT NULL,
    c.name, c.name_native, coalesce(f.name, ''), c.role, c.gender, k.born_on, k.birth_time, k.birth_place,
    k.height_cm, k.marital_status, k.education, k.work, k.income_band, k.religion, k.community, k.sub_community,
    k.gotra, k.rashi, k.nakshatra, k.manglik, k.diet, c.city, c.language, k.languages, k.family_details,
    k.expectations, k.family_expectations, c.status, c.status_reason, c.owner, c.notes
  FROM json_each(?) wanted JOIN contact c ON c.id = wanted.value LEFT JOIN candidate k ON k.contact_id = c.id
  LEFT JOIN family f ON f.id = c.family_id ORDER BY wanted.key
"""
_POINTS: Final = """
  SELECT w.value, p.phone FROM json_each(?1) w JOIN contact_point p ON p.contact_id = w.value WHERE p.phone IS NOT NULL
  UNION SELECT w.value, p.phone FROM json_each(?1) w JOIN shared_point s ON s.contact_id = w.value
    JOIN contact_point p ON p.id = s.contact_point_id WHERE p.phone IS NOT NULL ORDER BY 1, 2
"""
_NAMES: Final = (
    "SELECT contact_id, name FROM other_name WHERE contact_id IN (SELECT value FROM json_each(?)) ORDER BY 1, 2"
)
_EMAILS: Final = (
    "SELECT contact_id, email FROM other_email WHERE contact_id IN (SELECT value FROM json_each(?)) ORDER BY 1, 2"
)
_LABELS: Final = """
  SELECT b.contact_id, l.name FROM contact_label b JOIN label l ON l.id = b.label_id
  WHERE b.contact_id IN (SELECT value FROM json_each(?)) ORDER BY 1, 2
"""
_CUSTOM: Final = """
  SELECT v.contact_id, v.field_id, v.value FROM custom_value v JOIN custom_field f ON f.id = v.field_id
  WHERE v.contact_id IN (SELECT value FROM json_each(?)) AND f.retired_at IS NULL
"""


class ExportPerson(msgspec.Struct, frozen=True):
    """One person of a file. ``cells`` holds the text of every column (``domain.export_columns``) that has any;
    ``phones`` and ``emails`` the same one by one, ``labels`` and ``other_names`` likewise.
    """

    id: str
    no: int
    restricted: bool
    erased: bool
    is_candidate: bool
    cells: dict[str, str]
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    other_names: tuple[str, ...] = ()


def export_rows(session: Session, ids: Sequence[str]) -> list[ExportPerson]:
    """The people with these ids in their order, each once; those who are not there are left out. For up to 200."""
    wanted = json.dumps(list(dict.fromkeys(ids)))
    lists = {name: _by_person(session, sql, wanted) for name, sql in _LISTS.items()}
    custom: dict[str, dict[str, str]] = {}
    for contact_id, field_id, value in session.rows(_CUSTOM, (wanted,)):
        custom.setdefault(contact_id, {})[f"{CUSTOM}{field_id}"] = value
    return [_person(row, lists, custom.get(row[0], {})) for row in session.rows(_PEOPLE, (wanted,))]


_LISTS: Final = {"phones": _POINTS, "emails": _EMAILS, "labels": _LABELS, "names": _NAMES}


def _by_person(session: Session, sql: str, wanted: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for contact_id, text in session.rows(sql, (wanted,)):
        found.setdefault(contact_id, []).append(text)
    return found


def _person(row: Sequence[object], lists: dict[str, dict[str, list[str]]], custom: dict[str, str]) -> ExportPerson:
    id, no, restricted, erased, email, is_candidate = row[:6]
    key = str(id)
    raw = dict(zip(_TEXTS, row[6:], strict=True))
    cells = {name: _text(name, value) for name, value in raw.items() if value not in (None, "")}
    phones = tuple(pretty(phone) for phone in lists["phones"].get(key, ()))
    emails = tuple(dict.fromkeys([*([str(email)] if email else []), *lists["emails"].get(key, ())]))
    labels, names = tuple(lists["labels"].get(key, ())), tuple(lists["names"].get(key, ()))
    joined = {
        "phones": " / ".join(phones), "email": "; ".join(emails), "labels": "; ".join(labels),
        "other_name": "; ".join(names),
    }  # fmt: skip
    cells |= {name: text for name, text in joined.items() if text} | custom
    return ExportPerson(
        key, int(str(no)), bool(restricted), bool(erased), bool(is_candidate), cells, phones, emails, labels, names
    )


def _text(name: str, value: object) -> str:
    return f"{value} cm" if name == "height_cm" else word(name, str(value))
