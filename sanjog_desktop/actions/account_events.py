"""Webhooks about the account rather than a person: templates, numbers, and whatever this version does not know.

Each may come twice and late, so every field is set only by an event that is not older than what set it.
"""

from __future__ import annotations

import hashlib
from typing import Final

import msgspec

from sanjog_desktop.domain.restrictions import Restriction
from sanjog_desktop.store.session import Session
from sanjog_desktop.wire.account import AccountUpdate, NumberName, NumberQuality, RestrictionInfo
from sanjog_desktop.wire.events import AccountEvent, Metadata, TemplateChanged

#: Events that mean the template can be sent again (Meta: templates, statuses).
_APPROVED_AGAIN: Final = frozenset({"REINSTATED", "UNPAUSE", "UNPAUSED", "UNARCHIVED"})
#: What a change of quality means for us; the rating itself comes with the next reading of the number.
QUALITY_OF: Final = {"FLAGGED": "RED", "UNFLAGGED": "YELLOW"}
#: Events after which the number is no longer at Meta for us, or is again.
LEAVES: Final = frozenset(
    {"ACCOUNT_DELETED", "ACCOUNT_OFFBOARDED", "ACCOUNT_RECONNECTED", "DISABLED_UPDATE", "PARTNER_REMOVED"}
)
#: The kind of change by which the loops hear that Meta said something of the account.
TOLD: Final = "account_told"
_ITS_DIGITS: Final = (
    "replace(replace(replace(replace(replace(display_phone, '+', ''), ' ', ''), '-', ''), '(', ''), ')', '')"
)


def keep_raw(
    session: Session, key: str, seq: int | None, field: str, reason: str, raw: bytes, at: int
) -> None:
    """Keep bytes that are not (or not fully) understood, once."""
    session.execute(
        "INSERT OR IGNORE INTO inbound_event(key, relay_seq, field, reason, raw, at) VALUES (?, ?, ?, ?, ?, ?)",
        (key, seq, field, reason, raw, at),
    )


def content_key(kind: str, raw: bytes) -> str:
    """A key by which the same bytes are kept once."""
    return f"{kind}:{hashlib.sha256(raw).hexdigest()}"


def note_number(session: Session, waba_id: str, number: Metadata) -> None:
    """Know one of our numbers by what every webhook says of it."""
    session.execute(
        "INSERT INTO business_number(id, waba_id, display_phone) VALUES (?1, ?2, ?3) ON CONFLICT(id) DO UPDATE"
        " SET display_phone = ?3, waba_id = ?2 WHERE ?3 <> '' AND (display_phone <> ?3 OR waba_id <> ?2)",
        (number.phone_number_id, waba_id, number.display_phone_number or ""),
    )


def change_template(session: Session, event: TemplateChanged) -> None:
    """Set what the event says of a template we know; one we do not know comes with the next reading of the list."""
    at = event.at or session.now()
    column, value = _template_change(event)
    if value is None:
        return
    changed = session.execute(
        f"UPDATE template SET {column} = ?, changed_at = ? WHERE changed_at <= ? AND (id = ?"
        " OR (waba_id = ? AND name = ? AND replace(language, '-', '_') = ?))",
        (
            value,
            at,
            at,
            event.template_id,
            event.waba_id,
            event.name or "",
            (event.language or "").replace("-", "_"),
        ),
    ).rowcount
    if changed:
        session.changed("template", event.template_id)


def _template_change(event: TemplateChanged) -> tuple[str, str | None]:
    match event.field:
        case "message_template_status_update":
            return "status", "APPROVED" if event.event in _APPROVED_AGAIN else event.event
        case "message_template_quality_update":
            return "quality", event.new
        case "template_category_update":
            # While the change is only announced, ``new`` is still the category of today.
            return "category", event.new
        case _:
            return "components", None


def change_account(session: Session, event: AccountEvent, seq: int | None) -> None:
    """Set what an account event says of our numbers, and keep the event itself."""
    at = event.at or session.now()
    keep_raw(
        session,
        content_key(f"account:{event.field}:{event.at}", event.value),
        seq,
        event.field,
        "",
        event.value,
        at,
    )
    match event.typed:
        case NumberQuality(display_phone_number=phone, event=name, max_daily_conversations_per_business=limit):
            _set_number(session, phone, "messaging_limit", None if limit is None else str(limit), at)
            _set_quality(session, phone, QUALITY_OF.get(name or ""), at)
        case NumberName(display_phone_number=phone, decision="APPROVED", requested_verified_name=name):
            _set_number(session, phone, "verified_name", name, at)
        case AccountUpdate(event="ACCOUNT_RESTRICTION", restriction_info=told):
            session.execute(
                "UPDATE business_number SET restrictions = ? WHERE waba_id = ?",
                (msgspec.json.encode([_restriction(one) for one in told]).decode(), event.waba_id),
            )
        case AccountUpdate(ban_info=ban, event=name) if ban is not None or name in LEAVES:
            state = ban.waba_ban_state if ban is not None else name
            session.execute(
                "UPDATE business_number SET status = ?, read_at = ? WHERE waba_id = ? AND read_at <= ?",
                (state if isinstance(state, str) else ",".join(state or ()), at, event.waba_id, at),
            )
        case _:
            pass
    session.changed("account", event.waba_id)
    session.changed(TOLD, event.waba_id)


def _set_quality(session: Session, phone: str | None, quality: str | None, at: int) -> None:
    digits = _digits(phone)
    if quality is not None and digits:
        session.execute(
            f"UPDATE business_number SET quality = ?, quality_at = ? WHERE quality_at <= ? AND {_ITS_DIGITS} = ?",
            (quality, at, at, digits),
        )


def _restriction(told: RestrictionInfo) -> Restriction:
    """The end is whole seconds, as a number or in digits, the last included; anything else is not known."""
    end = told.expiration
    seconds = end if isinstance(end, int) else int(end) if end is not None and end.isdecimal() else None
    return Restriction(told.restriction_type or "", None if seconds is None else (seconds + 1) * 1000)


def _digits(phone: str | None) -> str:
    return "".join(char for char in phone or "" if char.isdigit())


def _set_number(session: Session, phone: str | None, column: str, value: str | None, at: int) -> None:
    digits = _digits(phone)
    if value is None or not digits:
        return
    session.execute(
        f"UPDATE business_number SET {column} = ?, read_at = ? WHERE read_at <= ? AND {_ITS_DIGITS} = ?",
        (value, at, at, digits),
    )
    session.changed("account", digits)
