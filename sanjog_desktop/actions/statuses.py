"""What became of the messages we sent: every report is kept, the highest truth is shown.

A report may come before the message it is about (Meta: webhooks, statuses). It then waits in
``status_event`` and is applied when the message, or Meta's answer to the send, is there.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from sanjog_desktop.domain.message import FAILED, STATUS_RANK
from sanjog_desktop.store.session import Session
from sanjog_desktop.wire.codes import rule_for
from sanjog_desktop.wire.events import MessageStatus, Pricing, Sender

#: The person stopped marketing from this business (Meta: error codes).
MARKETING_STOPPED: Final = 131050
_CHUNK: Final = 8000


@dataclass(slots=True)
class Moved:
    """What a round of reports did: people learnt of, conversations to show anew, those with failures apart."""

    told: list[Told] = field(default_factory=list)
    conversations: set[int] = field(default_factory=set)
    refailed: set[int] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Told:
    """What reports said of the person a message went to, once the message is known.

    ``has_stopped``: the person took back marketing from us, which Meta says by refusing a message.
    """

    conversation_id: int
    sender: Sender
    wamid: str
    at: int
    has_stopped: bool


def keep(session: Session, statuses: Iterable[tuple[int | None, MessageStatus]]) -> None:
    """Keep every report as it came; the same one twice is one."""
    rows = []
    for seq, status in statuses:
        code = text = None
        if status.errors:
            error = status.errors[0]
            code, text = error.code, error.details or error.message or error.title
        recipient = status.participant or status.participant_user_id or _both_ids(status)
        rows.append(
            (status.id, status.status, recipient, status.at, status.client_ref, code, text, seq, *_cost(status.pricing))
        )
    session.executemany(
        "INSERT OR IGNORE INTO status_event(wamid, status, recipient, at, client_ref, error_code, error_text,"
        " relay_seq, category, billable) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows,
    )


def apply_reports(session: Session, wamids: Sequence[str], client_refs: Sequence[str]) -> Moved:
    """Move the messages these reports are about. A report with our reference also settles an unanswered send."""
    if client_refs:
        _adopt_by_reference(session, client_refs)
    result = Moved()
    rows: list[tuple[Any, ...]] = []
    for start in range(0, len(wamids), _CHUNK):
        chunk = wamids[start : start + _CHUNK]
        marks = ",".join("?" * len(chunk))
        reports: dict[str, list[tuple[Any, ...]]] = {}
        for row in session.rows(
            f"SELECT wamid, status, recipient, at, error_code, error_text FROM status_event WHERE wamid IN ({marks})",
            chunk,
        ):
            reports.setdefault(row[0], []).append(row)
        for wamid, message_id, conversation_id, status in session.rows(
            f"SELECT wamid, id, conversation_id, status FROM message WHERE wamid IN ({marks}) AND direction = 'out'",
            chunk,
        ):
            about = reports.get(wamid, ())
            best = max(about, key=_rank, default=None)
            if best is not None and _rank(best)[0] > STATUS_RANK.get(status, 0):
                rows.append(_movement(best, message_id))
                result.conversations.add(conversation_id)
                if FAILED in (status, best[1]):
                    result.refailed.add(conversation_id)
            result.told.extend(_told(conversation_id, row) for row in about if _tells(row))
    session.executemany(
        "UPDATE message SET status = ?, status_at = ?, error_code = ?, error_text = ? WHERE id = ?", rows
    )
    for row in rows:
        session.changed("message", row[-1])
    return result


def show_statuses(session: Session, moved: Moved) -> None:
    """Bring the chat list in step with what moved. The conversations' own rows must be written already."""
    session.executemany(
        "UPDATE conversation SET last_status = coalesce((SELECT status FROM message"
        " WHERE id = conversation.last_message_id), '') WHERE id = ?",
        [(id,) for id in moved.conversations],
    )
    session.executemany(
        "UPDATE conversation SET failed = (SELECT count(*) FROM message WHERE conversation_id = conversation.id"
        " AND direction = 'out' AND status = 'failed') WHERE id = ?",
        [(id,) for id in moved.refailed],
    )
    for id in moved.conversations:
        session.changed("conversation", id)


def recipient_ids(status: MessageStatus) -> tuple[str | None, str | None]:
    """The phone and user id a report names, from its own fields or from the person beside it."""
    sender = status.sender
    phone = status.recipient_wa_id or (sender.wa_id if sender else None)
    return phone, status.recipient_user_id or (sender.user_id if sender else None)


def _cost(pricing: Pricing | None) -> tuple[str, int | None]:
    """The cost category and whether it is charged, by the field Meta retires or the one that takes its place."""
    if pricing is None:
        return "", None
    billable = pricing.billable
    if billable is None and pricing.type is not None:
        billable = pricing.type == "regular"
    return pricing.category or "", None if billable is None else int(billable)


def _both_ids(status: MessageStatus) -> str:
    phone, user = recipient_ids(status)
    return f"{phone or ''}/{user or ''}"


def _rank(row: tuple[Any, ...]) -> tuple[int, int]:
    """The highest status first; of several reports of it (a group's members) the earliest."""
    return STATUS_RANK.get(row[1], -1), -row[3]


def _movement(report: tuple[Any, ...], message_id: int) -> tuple[Any, ...]:
    _wamid, status, _recipient, at, code, text = report
    if status != FAILED:
        return status, at, None, None, message_id
    plain = rule_for(code).plain if code is not None else ""
    return status, at, code, plain or text, message_id


def _tells(row: tuple[Any, ...]) -> bool:
    phone, slash, user = row[2].partition("/")
    return row[4] == MARKETING_STOPPED or bool(slash and phone and user)


def _told(conversation_id: int, row: tuple[Any, ...]) -> Told:
    phone, _slash, user = row[2].partition("/")
    sender = Sender(wa_id=phone or None, user_id=user or None)
    return Told(conversation_id, sender, row[0], row[3], row[4] == MARKETING_STOPPED)


def _adopt_by_reference(session: Session, client_refs: Sequence[str]) -> None:
    """Give a message its wamid from a report that carries our reference, and settle its outbox row.

    The report proves that Meta has the message: a row still waiting for an answer must never be sent again.
    """
    for start in range(0, len(client_refs), _CHUNK):
        chunk = client_refs[start : start + _CHUNK]
        marks = ",".join("?" * len(chunk))
        session.execute(
            "UPDATE outbox SET state = 'accepted', error_code = NULL, error_text = NULL, accepted_at = max("
            " coalesce(claimed_at, 0), (SELECT min(s.at) FROM status_event s WHERE s.client_ref = outbox.client_ref))"
            f" WHERE client_ref IN ({marks}) AND state NOT IN ('accepted', 'cancelled')",
            chunk,
        )
        for message_id, wamid in session.rows(
            "SELECT m.id, min(s.wamid) FROM message m JOIN status_event s ON s.client_ref = m.client_ref"
            f" WHERE m.client_ref IN ({marks}) AND m.wamid IS NULL GROUP BY m.id",
            chunk,
        ):
            session.execute(
                "UPDATE message SET wamid = ?, error_code = NULL, error_text = NULL WHERE id = ?",
                (wamid, message_id),
            )
            session.changed("message", message_id)
            session.changed("outbox", message_id)
