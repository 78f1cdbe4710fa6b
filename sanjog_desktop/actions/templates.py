"""Templates as Meta lists them."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from sanjog_desktop.store.session import Session
from sanjog_desktop.wire.graph import TemplateWire


def store_templates(session: Session, waba_id: str, templates: Sequence[TemplateWire]) -> int:
    """Make the store's list Meta's; returns how many rows changed. What is not listed any more cannot be sent."""
    now, changed = session.now(), 0
    for template in templates:
        row = (
            template.name,
            template.language.replace("-", "_"),
            (template.category or "UTILITY").upper(),
            template.status.upper(),
            msgspec.json.encode(template.components).decode(),
            (template.parameter_format or "POSITIONAL").upper(),
            (template.quality_score.score if template.quality_score else None) or "UNKNOWN",
        )
        # A template deleted and made anew keeps its name and gets another id.
        session.execute(
            "UPDATE template SET status = 'DELETED', name = name || ' ' || id WHERE waba_id = ? AND name = ?"
            " AND language = ? AND id <> ?",
            (waba_id, row[0], row[1], template.id),
        )
        done = session.execute(
            "INSERT INTO template(id, waba_id, name, language, category, status, components, parameter_format,"
            " quality, changed_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) ON CONFLICT(id) DO UPDATE SET"
            " waba_id = ?2, name = ?3, language = ?4, category = ?5, status = ?6, components = ?7,"
            " parameter_format = ?8, quality = ?9, changed_at = ?10 WHERE (waba_id, name, language, category,"
            " status, components, parameter_format, quality) IS NOT (?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            (template.id, waba_id, *row, now),
        ).rowcount
        if done > 0:
            changed += 1
            session.changed("template", template.id)
    listed = msgspec.json.encode([template.id for template in templates]).decode()
    for (gone,) in session.rows(
        "SELECT id FROM template WHERE waba_id = ? AND status <> 'DELETED'"
        " AND id NOT IN (SELECT value FROM json_each(?))",
        (waba_id, listed),
    ):
        session.execute("UPDATE template SET status = 'DELETED', changed_at = ? WHERE id = ?", (now, gone))
        session.changed("template", gone)
        changed += 1
    return changed
