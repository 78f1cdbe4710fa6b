"""Message templates as Meta last reported them."""

from __future__ import annotations

import json
from typing import Final

from sanjog_desktop.domain.ids import TemplateId
from sanjog_desktop.store.rows import TemplateRow
from sanjog_desktop.store.session import Row, Session

_SELECT: Final = """SELECT id, waba_id, name, language, category, status, components, parameter_format,
    quality, changed_at FROM template"""


def templates(session: Session, *, approved_only: bool = False) -> list[TemplateRow]:
    """Every template by name and language; an account has some hundreds at most."""
    where = "WHERE status = 'APPROVED'" if approved_only else ""
    return [_row(found) for found in session.rows(f"{_SELECT} {where} ORDER BY name, language")]


def template_row(session: Session, id: TemplateId) -> TemplateRow | None:
    """One template, or ``None``."""
    found = session.one(f"{_SELECT} WHERE id = ?", (id,))
    return None if found is None else _row(found)


def _row(found: Row) -> TemplateRow:
    id, waba_id, name, language, category, status, components, parameter_format, quality, changed_at = found
    return TemplateRow(
        id, waba_id, name, language, category, status, json.loads(components), parameter_format, quality, changed_at
    )
