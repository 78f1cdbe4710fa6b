"""Messages colleagues send from other PCs: what they say stays there, but Meta reports to all that one has gone."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Final

from sanjog_desktop.actions.statuses import recipient_ids
from sanjog_desktop.domain.clock import MINUTE
from sanjog_desktop.store.session import Session
from sanjog_desktop.wire.events import MessageStatus

#: A report older than this is news to nobody who writes now.
FRESH_MS: Final = 2 * MINUTE


def tell_of_others(session: Session, reports: Iterable[MessageStatus]) -> None:
    """Announce, as ``sent_elsewhere``, the chats in which another PC of the agency has just sent something: a fresh
    report with a reference of our own making that this PC did not make.
    """
    now = session.now()
    fresh = {
        one.client_ref: one
        for one in reports
        if one.client_ref and one.status == "sent" and one.at > now - FRESH_MS
    }
    if not fresh:
        return
    known = session.rows(
        "SELECT client_ref FROM outbox WHERE client_ref IN (SELECT value FROM json_each(?))",
        (json.dumps(list(fresh)),),
    )
    for client_ref in fresh.keys() - {row[0] for row in known}:
        phone, user = recipient_ids(fresh[client_ref])
        for (id,) in session.rows(
            "SELECT v.id FROM contact_point p JOIN conversation v ON v.contact_point_id = p.id"
            " WHERE p.phone = ? OR p.user_id = ?",
            (phone, user),
        ):
            session.changed("sent_elsewhere", id)
