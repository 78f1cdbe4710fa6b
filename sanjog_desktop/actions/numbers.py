"""The agency's own number, as Meta tells it on request."""

from __future__ import annotations

from sanjog_desktop.store.session import Session
from sanjog_desktop.wire.graph import NumberInfo


def store_number(session: Session, waba_id: str, info: NumberInfo) -> None:
    """Keep what Meta says of a number; what it did not say stays as it was."""
    fields = (
        info.display_phone_number,
        info.verified_name,
        info.quality_rating,
        info.whatsapp_business_manager_messaging_limit,
        info.status,
    )
    session.execute(
        "INSERT INTO business_number(id, waba_id, display_phone, verified_name, quality, messaging_limit, status,"
        " read_at) VALUES (?1, ?2, coalesce(?3, ''), coalesce(?4, ''), coalesce(?5, 'UNKNOWN'), coalesce(?6, ''),"
        " coalesce(?7, ''), ?8) ON CONFLICT(id) DO UPDATE SET waba_id = ?2,"
        " display_phone = coalesce(?3, display_phone), verified_name = coalesce(?4, verified_name),"
        " quality_at = CASE WHEN coalesce(?5, quality) <> quality THEN ?8 ELSE quality_at END,"
        " quality = coalesce(?5, quality), messaging_limit = coalesce(?6, messaging_limit),"
        " status = coalesce(?7, status), read_at = ?8",
        (info.id, waba_id, *fields, session.now()),
    )
    session.changed("account", waba_id)
