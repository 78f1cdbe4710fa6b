"""A broadcast under way: its people are frozen some hundred at a time, then queued a few at a time.

Somebody's row and the message for them are written in one transaction, so that whatever ends this program between
two of them, nobody is queued twice and nobody forgotten. Everybody is asked about at the gate when they are frozen,
when they are queued, and when their message goes.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sanjog_desktop.actions import broadcasts
from sanjog_desktop.actions.contacts import open_conversation
from sanjog_desktop.actions.messages import queue_message
from sanjog_desktop.domain import broadcasting
from sanjog_desktop.domain.broadcasting import Brakes, RateTable
from sanjog_desktop.domain.drafts import TemplateDraft
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.ids import ContactId
from sanjog_desktop.domain.policy import SendBlocked
from sanjog_desktop.domain.register_query import RegisterQuery
from sanjog_desktop.store.broadcast_rows import AssessedRow, BroadcastRow
from sanjog_desktop.store.reads.broadcasts import (
    assess,
    broadcast_row,
    letter_of,
    number_facts,
    reached_today,
)
from sanjog_desktop.store.reads.register import register_ids
from sanjog_desktop.store.session import Session

FROZEN_AT_ONCE: Final = 100
SLICE: Final = 8
"""Messages queued in one transaction."""
OUTSTANDING: Final = 80
"""Messages of a broadcast in the outbox at most: so many may still go when it must stop."""


@dataclass(frozen=True, slots=True)
class Step:
    """What a look at one broadcast did; ``again_s`` are the seconds to the next, ``None``: when something changes.
    Nothing more may be queued for ``pace_s`` seconds.
    """

    queued: int = 0
    again_s: float | None = None
    pace_s: float = 0.0


def is_any_live(session: Session) -> bool:
    """Whether any broadcast has something to do now."""
    return bool(
        session.value(
            "SELECT EXISTS (SELECT 1 FROM broadcast WHERE state IN ('preparing', 'running'))"
            " OR EXISTS (SELECT 1 FROM broadcast WHERE state = 'scheduled' AND start_at <= ?)",
            (session.now(),),
        )
    )


def due(session: Session) -> list[tuple[str, str]]:
    """The broadcasts that have something to do, each with its state; those whose time has come are moved on. One whose
    time passed while nobody was there to see it is a draft again, and says why: news of the day may be none any more.
    """
    now = session.now()
    scheduled = "SELECT id, start_at FROM broadcast WHERE state = 'scheduled' AND start_at <= ?"
    for id, at in session.rows(scheduled, (now,)):
        if now - at > broadcasting.LATEST_MS:
            broadcasts.move(session, id, "draft", broadcasting.LATE)
        else:
            broadcasts.move(session, id, "preparing")
    return [
        (id, state)
        for id, state in session.rows(
            "SELECT id, state FROM broadcast WHERE state IN ('preparing', 'running') ORDER BY created_at, id"
        )
    ]


def next_start_s(session: Session) -> float | None:
    """Seconds until the next one that is set for a time; ``None`` without any."""
    at = session.value("SELECT min(start_at) FROM broadcast WHERE state = 'scheduled'")
    return None if at is None else max(0.0, (at - session.now()) / 1000.0)


def audience(session: Session, id: str) -> list[ContactId]:
    """Everybody its filter finds now. To be run as one read, so that it is of one instant."""
    text = session.value("SELECT audience FROM broadcast WHERE id = ?", (id,))
    return [] if text is None else register_ids(session, RegisterQuery.from_json(text))


def begin_freezing(session: Session, id: str) -> None:
    """Begin anew, where an earlier attempt was cut off: nothing of it was sent."""
    session.execute(
        "DELETE FROM broadcast_recipient WHERE broadcast_id IN (SELECT id FROM broadcast WHERE id = ?"
        " AND state = 'preparing')",
        (id,),
    )
    session.execute("DELETE FROM reached WHERE at < ?", (session.now() - 2 * broadcasting.DAY_MS,))


def freeze(session: Session, id: str, contact_ids: Sequence[str], table: RateTable | None = None) -> None:
    """Take these people in, each with why they get none, where that is so already."""
    row = broadcast_row(session, id)
    if row is None or row.state != "preparing":
        return
    for each in assess(session, letter_of(row, table), contact_ids):
        reason = each.reason
        if not reason and session.one(
            "SELECT 1 FROM broadcast_recipient WHERE broadcast_id = ? AND contact_point_id = ? AND state <> 'excluded'",
            (id, each.point_id),
        ):
            reason = broadcasting.SAME_NUMBER
        session.execute(
            "INSERT OR IGNORE INTO broadcast_recipient(broadcast_id, contact_id, contact_point_id, state, reason)"
            " VALUES (?, ?, ?, ?, ?)",
            (id, each.contact_id, "" if reason else each.point_id, "excluded" if reason else "waiting", reason),
        )


def frozen(session: Session, id: str) -> None:
    """All are in: it runs."""
    row = broadcast_row(session, id)
    if row is None or row.state != "preparing":
        return
    broadcasts.mark_start(session, row)
    session.execute("UPDATE broadcast SET started_at = ? WHERE id = ?", (session.now(), id))
    broadcasts.move(session, id, "running")


def advance(session: Session, id: str, *, may_queue: bool = True) -> Step:
    """Queue the next few of a running broadcast (with ``may_queue``); stop it where it must not go on, end it where
    nobody is left.
    """
    row = broadcast_row(session, id)
    if row is None or row.state != "running":
        return Step()
    why = broadcasting.why_stop(_brakes(session, row), session.now())
    if why:
        broadcasts.take_back(session, id)
        broadcasts.move(session, id, "stopped", why)
        return Step()
    under_way = _under_way(session, id)
    if not row.counts.waiting:
        if not under_way:
            broadcasts.move(session, id, "done")
        return Step()
    at_once, pace_s = _per_step(row.per_minute)
    room = min(OUTSTANDING - under_way, at_once) if may_queue else 0
    left = _left_today(session, row)
    if left is not None and left <= 0:
        return _wait_for_limit(session, row)
    _say(session, row, "")
    queued = _queue_next(session, row, room if left is None else min(room, left)) if room > 0 else 0
    return Step(queued, pace_s or (0.0 if queued and queued + under_way < OUTSTANDING else 1.0), pace_s)


def _per_step(per_minute: int) -> tuple[int, float]:
    """How many at once, and seconds until the next; 0.0 seconds: as fast as they go."""
    if not per_minute:
        return SLICE, 0.0
    at_once = min(SLICE, max(1, per_minute // 60))
    return at_once, at_once * 60.0 / per_minute


def _queue_next(session: Session, row: BroadcastRow, room: int) -> int:
    people = session.rows(
        "SELECT no, contact_id FROM broadcast_recipient WHERE broadcast_id = ? AND state = 'waiting'"
        " ORDER BY no LIMIT ?",
        (row.id, room),
    )
    found = assess(session, letter_of(row), [contact_id for _no, contact_id in people])
    return sum(_queue_one(session, row, no, one) for (no, _id), one in zip(people, found, strict=True))


def _queue_one(session: Session, row: BroadcastRow, no: int, one: AssessedRow) -> bool:
    """Queue the message for one person, or leave them out with the reason."""
    reason = one.reason or _taken(session, row.id, no, one.point_id)
    if not reason:
        session.execute("SAVEPOINT recipient")
        try:
            queued = queue_message(
                session,
                open_conversation(session, ContactId(one.contact_id)),
                TemplateDraft(row.template_id, one.values),
                purpose=row.purpose,
                staff=row.staff,
                lane="bulk",
            )
        except UserError as error:
            session.execute("ROLLBACK TO recipient")
            reason = str(error.verdict.reason) if isinstance(error, SendBlocked) else broadcasting.VALUES
        else:
            session.execute(
                "UPDATE broadcast_recipient SET state = 'queued', message_id = ?, contact_point_id = ?, reason = ''"
                " WHERE no = ?",
                (queued.message_id, one.point_id, no),
            )
        finally:
            session.execute("RELEASE recipient")
    if reason:
        session.execute(
            "UPDATE broadcast_recipient SET state = 'excluded', reason = ?, settled_at = ? WHERE no = ?",
            (reason, session.now(), no),
        )
        session.changed("broadcast", row.id)
    return not reason


def _taken(session: Session, id: str, no: int, point_id: str) -> str:
    """Whether the number has become, since they were frozen, one somebody else of the audience is reached by."""
    other = session.one(
        "SELECT 1 FROM broadcast_recipient WHERE broadcast_id = ? AND contact_point_id = ? AND state <> 'excluded'"
        " AND no <> ?",
        (id, point_id, no),
    )
    return broadcasting.SAME_NUMBER if other else ""


def _under_way(session: Session, id: str) -> int:
    """How many of its messages are between the queue and Meta's answer."""
    return int(
        session.value(
            "SELECT count(*) FROM broadcast_recipient r JOIN outbox o ON o.message_id = r.message_id"
            " WHERE r.broadcast_id = ? AND r.state = 'queued' AND o.state IN ('queued', 'claimed')",
            (id,),
        )
        or 0
    )


def _left_today(session: Session, row: BroadcastRow) -> int | None:
    """How many more people may be written to first now; what waits in the outbox counts as written."""
    limit = broadcasting.daily_limit(number_facts(session, row.business_number_id)[1])
    if limit is None or limit == "unknown":
        return None
    waiting = session.value(
        "SELECT count(DISTINCT v.contact_point_id) FROM outbox o JOIN conversation v ON v.id = o.conversation_id"
        " WHERE o.state IN ('queued', 'claimed') AND o.template_id IS NOT NULL AND v.window_until <= ?1"
        " AND NOT EXISTS (SELECT 1 FROM reached r WHERE r.contact_point_id = v.contact_point_id AND r.at > ?2)",
        (session.now(), session.now() - broadcasting.DAY_MS),
    )
    return limit - reached_today(session) - int(waiting or 0)


def _wait_for_limit(session: Session, row: BroadcastRow) -> Step:
    _say(session, row, "limit")
    since = session.now() - broadcasting.DAY_MS
    oldest = session.value("SELECT min(at) FROM reached WHERE at > ?", (since,))
    return Step(0, 60.0 if oldest is None else max(1.0, min(3_600.0, (oldest - since) / 1000.0)))


def _say(session: Session, row: BroadcastRow, reason: str) -> None:
    if row.state_reason != reason:
        session.execute("UPDATE broadcast SET state_reason = ? WHERE id = ?", (reason, row.id))
        session.changed("broadcast", row.id)


def _brakes(session: Session, row: BroadcastRow) -> Brakes:
    before = session.one("SELECT quality, template_seen, resumed_at FROM broadcast WHERE id = ?", (row.id,))
    number = session.one(
        "SELECT quality, status, restrictions FROM business_number WHERE id = ?", (row.business_number_id,)
    ) or ("", "", "[]")
    template = session.one("SELECT status, quality FROM template WHERE id = ?", (row.template_id,)) or ("", "")
    assert before is not None
    outcomes = session.rows(
        "SELECT state, reason FROM broadcast_recipient WHERE broadcast_id = ? AND settled_at > ?"
        " AND state NOT IN ('excluded', 'cancelled', 'waiting') ORDER BY settled_at DESC LIMIT ?",
        (row.id, before[2], broadcasting.LOOKED_BACK),
    )
    return Brakes(
        quality_before=before[0],
        quality=number[0] or "",
        number_status=number[1] or "",
        restrictions=tuple((str(each.get("type", "")), each.get("until")) for each in json.loads(number[2] or "[]")),
        template_before=before[1],
        template=broadcasts.template_print(session, row.template_id),
        template_status=template[0],
        template_quality=template[1],
        # An uncertain one says nothing of Meta's mind: the line was cut, or this program was.
        outcomes=tuple((reason or "failed") if state == "failed" else "" for state, reason in outcomes),
    )
