"""The privacy policy as this store keeps it, in the language of whoever reads it."""

from __future__ import annotations

import msgspec

from sanjog_desktop.domain.ids import NoticeId
from sanjog_desktop.domain.policy_text import NOTICE_PREFIX, PolicyText, policy_from_notice
from sanjog_desktop.store.reads.agency import agency
from sanjog_desktop.store.session import Session


class KeptPolicy(msgspec.Struct, frozen=True):
    """A policy with the contact filled in, its notice and the hash (hex) of the text without the contact.

    ``contact`` is who it names, empty when the agency has set nobody.
    """

    notice_id: NoticeId
    sha256: str
    text: PolicyText
    contact: str = ""


def policy(session: Session, language: str, version: str = "") -> KeptPolicy | None:
    """The policy in ``language``, or in English where there is none: the newest in force, or a ``version`` of it.

    ``None`` when that version was never kept.
    """
    row = session.one(
        "SELECT id, sha256, text, language FROM notice WHERE version LIKE ?1 || '%' AND language IN (?2, 'en')"
        " AND (?3 = '' OR version = ?1 || ?3) AND effective_at <= ?4"
        " ORDER BY effective_at DESC, language = ?2 DESC LIMIT 1",
        (NOTICE_PREFIX, language, version, session.now()),
    )
    if row is None:
        return None
    text = policy_from_notice(row[2], row[3])
    contact = agency(session).dpo
    return KeptPolicy(NoticeId(row[0]), row[1], text.with_contact(contact or "—"), contact)
