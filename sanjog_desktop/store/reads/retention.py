"""Retention: the rules as they stand, whom they name, and who was told."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import msgspec

from sanjog_desktop.domain.deadlines import regime_of_phone
from sanjog_desktop.domain.ids import ContactId
from sanjog_desktop.domain.retention import FLOOR_SETTING, RULES, Floor, Rule, before, floor_end
from sanjog_desktop.store.disclosure_rows import DryRun, NoticeRow, RetentionRow
from sanjog_desktop.store.session import Session

#: When a person last wrote or agreed to something, or somebody worked on their card. What we wrote does not count.
_ACTIVE_AT: Final = (
    "max(c.created_at, c.changed_at, coalesce(c.last_contact_at, 0), coalesce((SELECT k.changed_at FROM candidate k"
    " WHERE k.contact_id = c.id), 0), coalesce((SELECT max(g.at) FROM consent g WHERE g.contact_id = c.id"
    " AND g.act = 'grant'), 0), coalesce((SELECT max(v.last_inbound_at) FROM conversation v"
    " WHERE v.contact_id = c.id), 0))"
)
#: When anything of theirs was last processed: our messages to them count too.
_PROCESSED_AT: Final = (
    f"max({_ACTIVE_AT}, coalesce((SELECT max(v.last_at) FROM conversation v WHERE v.contact_id = c.id), 0))"
)
_WHO: Final = {
    "inactive": "1",
    "settled": "c.status IN ('married', 'engaged')",
    "strangers": "c.origin = 'whatsapp' AND c.family_id IS NULL AND c.status = 'active'"
    " AND NOT EXISTS (SELECT 1 FROM candidate k WHERE k.contact_id = c.id)"
    " AND NOT EXISTS (SELECT 1 FROM consent g WHERE g.contact_id = c.id AND g.act = 'grant')",
}
_PHONE: Final = (
    "(SELECT p.phone FROM contact_point p WHERE p.contact_id = c.id AND p.phone IS NOT NULL"
    " ORDER BY p.created_at, p.id LIMIT 1)"
)
_BLOCK: Final = (
    "CASE WHEN EXISTS (SELECT 1 FROM legal_hold h WHERE h.contact_id = c.id AND h.lifted_at IS NULL) THEN 'hold'"
    " WHEN EXISTS (SELECT 1 FROM privacy_request r WHERE r.contact_id = c.id AND r.state NOT LIKE 'CLOSED%')"
    " THEN 'request'"
    " WHEN EXISTS (SELECT 1 FROM retention_notice n WHERE n.contact_id = c.id AND n.state = 'waiting') THEN 'told'"
    " ELSE '' END"
)


def retention_rules(session: Session) -> list[Rule]:
    """Every rule as the agency set it, the shipped ones where it set none."""
    kept = {
        row[0]: Rule(row[0], row[1], row[2], bool(row[3]), row[4])
        for row in session.rows("SELECT category, months, basis, is_on, approved_by FROM retention_rule")
    }
    return [kept.get(rule.category, rule) for rule in RULES]


def retention_floor(session: Session) -> Floor:
    """The floor switch; off before anybody set it."""
    value = session.value("SELECT value FROM setting WHERE key = ?", (FLOOR_SETTING,))
    return msgspec.json.decode(value, type=Floor) if value else Floor()


def floor_until(session: Session, contact_id: str) -> int | None:
    """Until when the law wants this person's data kept (milliseconds); ``None`` while the floor is off, for people
    under another law, and when the time is over.
    """
    row = session.one(
        f"SELECT c.regime, {_PHONE}, {_PROCESSED_AT} FROM contact c WHERE c.id = ?", (contact_id,)
    )
    if row is None:
        return None
    return floor_end(row[2], retention_floor(session), row[0] or regime_of_phone(row[1]), session.now())


def dry_run(session: Session, rules: Iterable[Rule] | None = None, limit: int = 200) -> DryRun:
    """Whom the rules name, those on and those off, the longest silent first; nobody is told and nothing is changed.

    ``rules`` tries others (a number of months somebody has only typed so far). A person two rules name is in the
    first of them.
    """
    now, floor = session.now(), retention_floor(session)
    rows: list[RetentionRow] = []
    counts: dict[str, int] = {}
    seen: set[str] = set()
    for rule in retention_rules(session) if rules is None else rules:
        cutoff = before(now, rule.months)
        found = session.rows(
            f"SELECT c.id, c.name, {_ACTIVE_AT} AS active, {_BLOCK}, c.regime, {_PHONE}, {_PROCESSED_AT} FROM contact c"
            " WHERE c.erased_at IS NULL AND c.created_at < ?1 AND c.changed_at < ?1"
            f" AND coalesce(c.last_contact_at, 0) < ?1 AND active < ?1 AND {_WHO[rule.category]} ORDER BY active, c.id",
            (cutoff,),
        )
        new = [row for row in found if row[0] not in seen]
        seen.update(row[0] for row in new)
        counts[rule.category] = len(new)
        for id, name, active, block, regime, phone, processed in new[:limit]:
            is_floored = floor_end(processed, floor, regime or regime_of_phone(phone), now) is not None
            why = block or ("floor" if is_floored else "")
            rows.append(RetentionRow(ContactId(id), name, rule.category, active, why))
    return DryRun(tuple(rows), counts)


def retention_notices(session: Session, limit: int = 200) -> list[NoticeRow]:
    """Who was told, those whose time runs first."""
    found = session.rows(
        "SELECT n.contact_id, coalesce(c.name, ''), n.rule, n.noticed_at, n.erase_after_at, n.state"
        " FROM retention_notice n LEFT JOIN contact c ON c.id = n.contact_id"
        " ORDER BY n.state = 'waiting' DESC, n.erase_after_at, n.contact_id LIMIT ?",
        (limit,),
    )
    return [NoticeRow(*row) for row in found]
