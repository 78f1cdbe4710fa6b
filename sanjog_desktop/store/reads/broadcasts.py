"""Broadcasts: the list of them, one with its counts, its people, and who would get one that has not begun.

Whoever asks about a whole audience asks some hundred people at a time.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import msgspec

from sanjog_desktop.domain import broadcasting, templates
from sanjog_desktop.domain.broadcasting import Fill, RateTable
from sanjog_desktop.domain.policy import TemplateFact, check_send
from sanjog_desktop.store.broadcast_rows import (
    AssessedRow,
    BroadcastCounts,
    BroadcastRow,
    ReasonRow,
    RecipientRow,
)
from sanjog_desktop.store.reads.send_facts import facts_of_chat, facts_of_point
from sanjog_desktop.store.session import Row, Session

_SELECT: Final = (
    "SELECT b.id, b.title, b.purpose, b.business_number_id, b.template_id, coalesce(t.name, ''), b.parameters,"
    " b.audience, b.per_minute, b.state, b.state_reason, coalesce(b.start_at, 0), coalesce(b.started_at, 0),"
    " coalesce(b.finished_at, 0), b.staff, b.created_at FROM broadcast b LEFT JOIN template t ON t.id = b.template_id"
)
#: Where to write to a person, as ``contact_numbers.best_point``: their own number before one they share.
_POINT: Final = (
    "SELECT p.id, p.contact_id, p.reachable, p.blocked_at IS NOT NULL, coalesce(p.phone, '') FROM contact_point p"
    " WHERE p.contact_id = ?1 OR p.id IN (SELECT contact_point_id FROM shared_point WHERE contact_id = ?1)"
    " ORDER BY p.contact_id = ?1 DESC, p.reachable DESC, coalesce((SELECT max(v.last_at) FROM conversation v"
    " WHERE v.contact_point_id = p.id), -1) DESC, p.created_at, p.id LIMIT 1"
)
_PEOPLE: Final = (
    "SELECT c.id, c.name, c.name_native, coalesce(c.city, ''), coalesce(f.name, '') FROM contact c"
    " LEFT JOIN family f ON f.id = c.family_id WHERE c.id IN (SELECT value FROM json_each(?))"
)


@dataclass(frozen=True, slots=True)
class Letter:
    """What would be sent: the template and what fills it, why, from which number, and where it is not delivered."""

    template_id: str
    purpose: str
    business_number_id: str
    fills: Mapping[str, Fill]
    table: RateTable | None = None


def broadcasts(session: Session, limit: int = 200) -> list[BroadcastRow]:
    """The latest, the newest first."""
    return [_row(session, found) for found in session.rows(f"{_SELECT} ORDER BY b.created_at DESC LIMIT ?", (limit,))]


def broadcast_row(session: Session, id: str) -> BroadcastRow | None:
    """One of them."""
    found = session.one(f"{_SELECT} WHERE b.id = ?", (id,))
    return None if found is None else _row(session, found)


def counts_of(session: Session, id: str) -> BroadcastCounts:
    """How many people stand where."""
    found = session.rows("SELECT state, count(*) FROM broadcast_recipient WHERE broadcast_id = ? GROUP BY state", (id,))
    return BroadcastCounts(**dict(found))


def reasons_of(session: Session, id: str) -> list[ReasonRow]:
    """Why people got none, the most common reason first."""
    return [
        ReasonRow(*row)
        for row in session.rows(
            "SELECT state, reason, count(*) FROM broadcast_recipient WHERE broadcast_id = ?"
            " AND state IN ('excluded', 'failed', 'cancelled', 'uncertain') GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2",
            (id,),
        )
    ]


def recipients(
    session: Session, id: str, states: Sequence[str] = (), limit: int = 100, after: int = 0
) -> list[RecipientRow]:
    """The next people of a broadcast in the order they were frozen in; ``states`` leaves others out."""
    where = "AND r.state IN (SELECT value FROM json_each(?4))" if states else "AND ?4 = '[]'"
    return [
        RecipientRow(*row)
        for row in session.rows(
            "SELECT r.no, r.contact_id, coalesce(c.name, ''), r.state, r.reason, coalesce(r.message_id, 0),"
            " coalesce(m.conversation_id, 0), coalesce(r.settled_at, 0) FROM broadcast_recipient r"
            " LEFT JOIN contact c ON c.id = r.contact_id LEFT JOIN message m ON m.id = r.message_id"
            f" WHERE r.broadcast_id = ?1 AND r.no > ?2 {where} ORDER BY r.no LIMIT ?3",
            (id, after, limit, json.dumps(list(states))),
        )
    ]


def reached_today(session: Session) -> int:
    """How many people were written to outside a window in the last 24 hours, from whichever number."""
    since = session.now() - broadcasting.DAY_MS
    return int(session.value("SELECT count(DISTINCT contact_point_id) FROM reached WHERE at > ?", (since,)) or 0)


def number_facts(session: Session, number_id: str) -> tuple[str, str]:
    """The number's quality and its limit, as Meta names them."""
    found = session.one("SELECT quality, messaging_limit FROM business_number WHERE id = ?", (number_id,))
    return ("", "") if found is None else (str(found[0] or ""), str(found[1] or ""))


def assess(
    session: Session, letter: Letter, contact_ids: Sequence[str], *, with_text: bool = False
) -> list[AssessedRow]:
    """For each of these people, in their order: would they get it, and if not, why. Asks, and changes nothing."""
    row = session.one("SELECT status, category, components FROM template WHERE id = ?", (letter.template_id,))
    template = None if row is None else TemplateFact(row[0], row[1])
    components: list[dict[str, Any]] = [] if row is None else json.loads(row[2])
    people = {found[0]: found for found in session.rows(_PEOPLE, (json.dumps(list(contact_ids)),))}
    assessed = []
    for id in contact_ids:
        name, native, city, family = people[id][1:] if id in people else ("", "", "", "")
        values = broadcasting.values_for(
            letter.fills,
            {"name": name, "first_name": broadcasting.first_name(name), "name_native": native, "city": city,
             "family": family},
        )  # fmt: skip
        point, phone, reason = _reach(session, letter, id, template)
        if not reason and broadcasting.lacks(components, values):
            reason = broadcasting.VALUES
        text = templates.preview(components, values).text if with_text else ""
        assessed.append(AssessedRow(id, name, point, phone, reason, values, text))
    return assessed


def _reach(session: Session, letter: Letter, contact_id: str, template: TemplateFact | None) -> tuple[str, str, str]:
    """The number to write to, its digits, and the reason why not."""
    point = session.one(_POINT, (contact_id,))
    if point is None:
        found = session.one("SELECT erased_at FROM contact WHERE id = ?", (contact_id,))
        return "", "", "erased" if found is None or found[0] is not None else broadcasting.NO_NUMBER
    id, owner, reachable, blocked, phone = point
    if owner != contact_id:
        return "", "", broadcasting.SHARED_NUMBER
    chat = session.value(
        "SELECT id FROM conversation WHERE contact_point_id = ? AND business_number_id = ?",
        (id, letter.business_number_id),
    )
    if chat is not None:
        facts = facts_of_chat(session, chat, letter.purpose, letter.template_id)
    else:
        facts = facts_of_point(session, id, letter.purpose, template)
    verdict = check_send(facts, session.now())
    if verdict.reason is not None:
        return id, phone, str(verdict.reason)
    if blocked:
        return id, phone, broadcasting.BLOCKED
    if not reachable:
        return id, phone, broadcasting.UNREACHABLE
    if letter.table is not None and template is not None and not letter.table.reaches(phone, template.category):
        return id, phone, broadcasting.NOT_DELIVERED
    return id, phone, ""


def letter_of(row: BroadcastRow, table: RateTable | None = None) -> Letter:
    """What a broadcast sends."""
    return Letter(row.template_id, row.purpose, row.business_number_id, row.fills, table)


def _row(session: Session, found: Row) -> BroadcastRow:
    fills = msgspec.json.decode(found[6], type=dict[str, Fill])
    values = (*found[:6], fills, *found[7:], counts_of(session, found[0]))
    return BroadcastRow(*values)
