"""A person's consent receipts: each act of their ledger in the form other systems read."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, Final

from sanjog_desktop.domain.consent import Purpose
from sanjog_desktop.domain.receipt import ReceiptEvent, ReceiptNotice, consent_receipt
from sanjog_desktop.store.reads.agency import agency
from sanjog_desktop.store.session import Session

_ACTS: Final = """
  SELECT c.seq, c.contact_id, c.purpose, c.channel, c.act, c.at, c.actor, c.method, c.language, c.expires_at,
    c.evidence, coalesce(nullif(k.regime, ''), 'IN'), n.id, n.version, n.language, coalesce(c.notice_sha256, n.sha256)
  FROM consent c LEFT JOIN contact k ON k.id = c.contact_id LEFT JOIN notice n ON n.id = c.notice_id
  WHERE c.contact_id = ? ORDER BY c.seq
"""
#: Every message goes through Meta; biodata and photographs go to the families they were shown to.
_META: Final = "Meta Platforms (WhatsApp)"
_SHARED_FOR: Final = {Purpose.PROFILE_SHARING: ("biodata", "horoscope"), Purpose.PHOTO_SHARING: ("photo",)}


def receipts_of(session: Session, contact_id: str) -> list[dict[str, Any]]:
    """One receipt for every act of the person's ledger, oldest first (:func:`consent_receipt`)."""
    controller, recipients = agency(session), _recipients(session, contact_id)
    receipts = []
    for row in session.rows(_ACTS, (contact_id,)):
        seq, subject, purpose, channel, act, at, actor, method, language, expires_at, evidence, regime = row[:12]
        event = ReceiptEvent(
            f"{session.device_id}:{seq}", subject, purpose, channel, act, at, actor, method, language, expires_at,
            json.loads(evidence), regime,
        )  # fmt: skip
        notice = ReceiptNotice(*row[12:]) if row[12] is not None else ReceiptNotice()
        receipts.append(consent_receipt(event, notice, controller, recipients.get(purpose, [_META])))
    return receipts


def _recipients(session: Session, contact_id: str) -> dict[str, list[str]]:
    """Who got the person's data under each purpose of sharing, by the register of disclosures."""
    rows = session.rows(
        "SELECT recipient, categories FROM disclosure WHERE contact_id = ? AND state = 'made' AND recipient <> ''"
        " ORDER BY at",
        (contact_id,),
    )
    return {
        purpose: [_META, *_named(rows, categories)] for purpose, categories in _SHARED_FOR.items()
    }


def _named(rows: Sequence[tuple[str, str]], categories: Sequence[str]) -> list[str]:
    return list(dict.fromkeys(name for name, kinds in rows if set(json.loads(kinds)) & set(categories)))
