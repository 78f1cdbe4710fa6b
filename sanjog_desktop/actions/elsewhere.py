"""Messages colleagues send from other PCs: what they say stays there, but Meta reports to all that one has gone."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from sanjog_desktop.actions.statuses import recipient_ids
from sanjog_desktop.domain.clock import DAY, MINUTE
from sanjog_desktop.store.session import Session
from sanjog_desktop.wire.events import MessageStatus

#: A report older than this is news to nobody who writes now.
FRESH_MS: Final = 2 * MINUTE


def hear_of_others(session: Session, reports: Sequence[MessageStatus]) -> None:
    """Take note of what other PCs of the agency sent, by WhatsApp's reports of it."""
    _tell(session, reports)
    _count(session, reports)


def _count(session: Session, reports: Iterable[MessageStatus]) -> None:
    """Count whom another PC of the agency wrote to outside a window: Meta's limit of people in 24 hours is the
    number's, not a PC's (Meta: messaging limits).
    """
    since = session.now() - DAY
    sent = {one.client_ref: one for one in reports if one.client_ref and one.status == "sent" and one.at > since}
    for client_ref in _made_elsewhere(session, sent):
        one = sent[client_ref]
        phone, user = recipient_ids(one)
        session.execute(
            "INSERT INTO reached(business_number_id, contact_point_id, at)"
            " SELECT coalesce(v.business_number_id, ''), p.id, ?1 FROM contact_point p"
            " LEFT JOIN conversation v ON v.contact_point_id = p.id AND v.business_number_id <> 'import'"
            " WHERE (p.phone = ?2 OR p.user_id = ?3) AND NOT (coalesce(v.last_inbound_at, 0) <= ?1"
            " AND coalesce(v.window_until, 0) > ?1) ON CONFLICT DO UPDATE SET at = max(at, excluded.at)",
            (one.at, phone, user),
        )


def _tell(session: Session, reports: Iterable[MessageStatus]) -> None:
    """Announce, as ``sent_elsewhere``, the chats in which another PC of the agency has just sent something: a fresh
    report with a reference of our own making that this PC did not make.
    """
    now = session.now()
    fresh = {
        one.client_ref: one
        for one in reports
        if one.client_ref and one.status == "sent" and one.at > now - FRESH_MS
    }
    for client_ref in _made_elsewhere(session, fresh):
        phone, user = recipient_ids(fresh[client_ref])
        for (id,) in session.rows(
            "SELECT v.id FROM contact_point p JOIN conversation v ON v.contact_point_id = p.id"
            " WHERE p.phone = ? OR p.user_id = ?",
            (phone, user),
        ):
            session.changed("sent_elsewhere", id)


def _made_elsewhere(session: Session, references: Mapping[str, MessageStatus]) -> set[str]:
    """Which of these references this PC did not make."""
    if not references:
        return set()
    known = session.rows(
        "SELECT client_ref FROM outbox WHERE client_ref IN (SELECT value FROM json_each(?))",
        (json.dumps(list(references)),),
    )
    return references.keys() - {row[0] for row in known}
