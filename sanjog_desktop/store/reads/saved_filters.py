"""The questions to the list that staff named."""

from __future__ import annotations

from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.register_query import RegisterQuery
from sanjog_desktop.store.register_rows import SavedFilterRow
from sanjog_desktop.store.session import Session


def saved_filters(session: Session) -> list[SavedFilterRow]:
    """All of them, pinned ones first, each part in its order; one that this version cannot ask is left out."""
    found = session.rows(
        "SELECT id, name, query, pinned, place, created_by, created_at FROM saved_filter"
        " ORDER BY pinned DESC, place, name"
    )
    rows = []
    for id, name, query, pinned, place, created_by, created_at in found:
        try:
            view = RegisterQuery.from_json(query).view
        except UserError:
            continue
        rows.append(SavedFilterRow(id, name, view, query, bool(pinned), place, created_by, created_at))
    return rows
