"""The labels of the agency, and who bears which."""

from __future__ import annotations

import json
from collections.abc import Iterable

from sanjog_desktop.domain.ids import ContactId
from sanjog_desktop.store.people_rows import LabelRow
from sanjog_desktop.store.session import Session


def all_labels(session: Session, *, count: bool = False) -> list[LabelRow]:
    """The whole vocabulary by name; with ``count``, how many people bear each."""
    people = "(SELECT count(*) FROM contact_label c WHERE c.label_id = l.id)" if count else "0"
    found = session.rows(f"SELECT l.id, l.name, l.tone, {people} FROM label l ORDER BY l.name COLLATE NOCASE")
    return [LabelRow(*row) for row in found]


def labels_of(session: Session, contact_id: ContactId) -> list[LabelRow]:
    """The labels of one person, by name; a chat shows those of its person."""
    found = session.rows(
        "SELECT l.id, l.name, l.tone FROM contact_label c JOIN label l ON l.id = c.label_id WHERE c.contact_id = ?"
        " ORDER BY l.name COLLATE NOCASE",
        (contact_id,),
    )
    return [LabelRow(*row) for row in found]


def labels_of_all(session: Session, contact_ids: Iterable[str]) -> dict[str, tuple[LabelRow, ...]]:
    """The labels of a page of people, by their ids; who bears none is left out."""
    found = session.rows(
        "SELECT c.contact_id, l.id, l.name, l.tone FROM contact_label c JOIN label l ON l.id = c.label_id"
        " WHERE c.contact_id IN (SELECT value FROM json_each(?)) ORDER BY c.contact_id, l.name COLLATE NOCASE",
        (json.dumps(list(contact_ids)),),
    )
    labels: dict[str, tuple[LabelRow, ...]] = {}
    for contact_id, *row in found:
        labels[contact_id] = (*labels.get(contact_id, ()), LabelRow(*row))
    return labels
