"""Templates as Meta lists them. The list is the truth: what it no longer names cannot be sent any more."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import msgspec

from sanjog_desktop.store.session import Session
from sanjog_desktop.wire.graph import TemplateWire

DELETED: Final = "DELETED"
_encode = msgspec.json.Encoder().encode


def language_code(text: str) -> str:
    """A language as we keep it: Meta writes both ``en-US`` and ``en_US``."""
    return text.strip().replace("-", "_")


def store_templates(
    session: Session, waba_id: str, listed: Iterable[TemplateWire], *, is_complete: bool = True
) -> int:
    """Make the account's templates what was ``listed``; returns how many rows changed.

    With ``is_complete`` false (some of the list could not be read) nothing counts as deleted.
    """
    now, changed = session.now(), 0
    seen: set[tuple[str, str]] = set()
    known = {
        (row[1], row[2]): row
        for row in session.rows(
            "SELECT id, name, language, category, status, components, parameter_format, quality FROM template"
            " WHERE waba_id = ?",
            (waba_id,),
        )
    }
    for template in listed:
        key = (template.name, language_code(template.language))
        seen.add(key)
        before = known.get(key)
        row = _row(template, "" if before is None else str(before[3]))
        if before == row:
            continue
        session.execute(
            "DELETE FROM template WHERE id = ? AND (waba_id, name, language) <> (?, ?, ?)",
            (template.id, waba_id, *key),
        )
        session.execute(
            "INSERT INTO template(id, name, language, category, status, components, parameter_format, quality,"
            " waba_id, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(waba_id, name, language) DO UPDATE"
            " SET id = excluded.id, category = excluded.category, status = excluded.status,"
            " components = excluded.components, parameter_format = excluded.parameter_format,"
            " quality = excluded.quality, changed_at = excluded.changed_at",
            (*row, waba_id, now),
        )
        session.changed("template", row[0])
        changed += 1
    for key, before in known.items():
        if is_complete and key not in seen and before[4] != DELETED:
            session.execute(
                "UPDATE template SET status = ?, changed_at = ? WHERE waba_id = ? AND name = ? AND language = ?",
                (DELETED, now, waba_id, *key),
            )
            session.changed("template", before[0])
            changed += 1
    return changed


def _row(template: TemplateWire, known_category: str) -> tuple[str, ...]:
    score = template.quality_score.score if template.quality_score is not None else None
    return (
        template.id,
        template.name,
        language_code(template.language),
        template.category or known_category or "UTILITY",
        template.status,
        _encode(template.components).decode(),
        template.parameter_format or "POSITIONAL",
        score or "UNKNOWN",
    )
