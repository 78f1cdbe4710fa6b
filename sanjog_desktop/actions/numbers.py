"""Our own numbers, as Meta describes them."""

from __future__ import annotations

from sanjog_desktop.store.session import Session
from sanjog_desktop.wire.graph import NumberInfo


def store_number(session: Session, waba_id: str, number: NumberInfo) -> None:
    """Keep what Meta says of a number now; what it leaves out stays as it was."""
    session.execute(
        "INSERT INTO business_number(id, waba_id) VALUES (?1, ?2) ON CONFLICT(id) DO UPDATE SET waba_id = ?2",
        (number.id, waba_id),
    )
    session.execute(
        "UPDATE business_number SET display_phone = coalesce(?, display_phone),"
        " verified_name = coalesce(?, verified_name), quality = coalesce(?, quality),"
        " messaging_limit = coalesce(?, messaging_limit), status = coalesce(?, status), read_at = ? WHERE id = ?",
        (
            number.display_phone_number,
            number.verified_name,
            number.quality_rating,
            number.whatsapp_business_manager_messaging_limit,
            number.status,
            session.now(),
            number.id,
        ),
    )
    session.changed("business_number", number.id)
