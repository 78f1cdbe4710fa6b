"""What making one person of two would do, shown before it is done."""

from __future__ import annotations

from typing import Any, Final

from sanjog_desktop.actions import person_merge
from sanjog_desktop.actions.merge_rows import CHOSEN, CUSTOM
from sanjog_desktop.actions.reverting import ROWS
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.store.duplicate_rows import MergeField, MergePreview
from sanjog_desktop.store.reads.duplicates import person_briefs
from sanjog_desktop.store.session import Session

_COUNTED: Final = {
    "numbers": "contact_point WHERE contact_id = ?1",
    "chats": "conversation WHERE contact_id = ?1",
    "notes": "contact_note WHERE contact_id = ?1",
    "follow_ups": "follow_up WHERE contact_id = ?1",
    "files": "contact_file WHERE contact_id = ?1 AND removed_at IS NULL",
    "labels": "contact_label WHERE contact_id = ?1",
    "requests": "privacy_request WHERE contact_id = ?1",
    "disclosures": "disclosure WHERE contact_id = ?1 OR recipient_contact_id = ?1",
}


def preview(session: Session, one: str, other: str) -> MergePreview:
    """The two side by side, the one that stays first. Raises :class:`NotFound` when one of them is gone."""
    kept, gone = person_merge.who_stays(session, one, other)
    obstacle = hint = ""
    try:
        person_merge.check(session, kept, gone)
    except UserError as error:
        obstacle, hint = error.text, error.hint or ""
    briefs = person_briefs(session, (kept, gone))
    lost, taken = _consents(session, kept, gone)
    return MergePreview(
        briefs[kept],
        briefs[gone],
        (*_fields(session, kept, gone), *_custom(session, kept, gone)),
        {name: int(session.value(f"SELECT count(*) FROM {of}", (gone,)) or 0) for name, of in _COUNTED.items()},
        lost,
        taken,
        obstacle,
        hint,
    )


def _fields(session: Session, kept: str, gone: str) -> list[MergeField]:
    """Those in which at least one of them says something."""
    ours, theirs = _values(session, kept), _values(session, gone)
    return [
        MergeField(name, ours.get(name, ""), theirs.get(name, ""))
        for name in CHOSEN
        if name not in ("status_reason",) and (ours.get(name) or theirs.get(name))
    ]


def _values(session: Session, id: str) -> dict[str, str]:
    found: dict[str, Any] = {}
    for kind, key in (("contact", "id"), ("candidate", "contact_id")):
        fields = ROWS[kind].fields
        row = session.one(f"SELECT {', '.join(fields)} FROM {kind} WHERE {key} = ?", (id,))
        found.update(zip(fields, row or (None,) * len(fields), strict=True))
    if found.get("family_id"):
        found["family_id"] = session.value("SELECT name FROM family WHERE id = ?", (found["family_id"],))
    return {name: "" if value is None else str(value) for name, value in found.items()}


def _custom(session: Session, kept: str, gone: str) -> list[MergeField]:
    return [
        MergeField(CUSTOM + id, ours, theirs, title)
        for id, title, ours, theirs in session.rows(
            "SELECT f.id, f.name, coalesce(a.value, ''), coalesce(b.value, '') FROM custom_field f"
            " LEFT JOIN custom_value a ON a.field_id = f.id AND a.contact_id = ?"
            " LEFT JOIN custom_value b ON b.field_id = f.id AND b.contact_id = ?"
            " WHERE a.value IS NOT NULL OR b.value IS NOT NULL ORDER BY f.place, f.name",
            (kept, gone),
        )
    ]


def _consents(session: Session, kept: str, gone: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The purposes the other one agreed to that do not pass, and those the joined person is no longer written for."""
    stands = {
        who: dict(
            (purpose, act)
            for purpose, act in session.rows(
                "SELECT purpose, act FROM consent_current WHERE contact_id = ? ORDER BY seq", (who,)
            )
        )
        for who in (kept, gone)
    }
    is_ours = session.value("SELECT origin <> 'whatsapp' FROM contact WHERE id = ?", (gone,))
    lost = [
        purpose
        for purpose, act in stands[gone].items()
        if act == "grant" and stands[kept].get(purpose) != "grant" and (is_ours or purpose in stands[kept])
    ]
    taken = [
        purpose for purpose, act in stands[gone].items() if act != "grant" and stands[kept].get(purpose) == "grant"
    ]
    return tuple(lost), tuple(taken)
