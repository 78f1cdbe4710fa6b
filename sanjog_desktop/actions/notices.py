"""Notices: the words people saw before they agreed, kept exactly as they were shown.

A consent names its notice and the hash of its text (DPDP Act 2023, section 5; GDPR article 13), so a text
that was kept once is never changed: other words are another version.
"""

from __future__ import annotations

import hashlib

import msgspec

from sanjog_desktop.domain.ids import NoticeId
from sanjog_desktop.domain.policy_text import NOTICE_PREFIX, PolicyText
from sanjog_desktop.store.session import Session


class Notice(msgspec.Struct, frozen=True):
    """What a consent refers to: the row and the hash of its text (hex)."""

    id: NoticeId
    sha256: str


def ensure(
    session: Session, version: str, language: str, text: str, effective_at: int | None = None
) -> NoticeId:
    """Keep the notice of a ``version`` in a ``language`` unless it is kept already; returns its id.

    It is in force from ``effective_at`` (milliseconds), or from now on.
    """
    found = session.value("SELECT id FROM notice WHERE version = ? AND language = ?", (version, language))
    if found is not None:
        return NoticeId(found)
    id = NoticeId(f"{version}.{language}")
    since = session.now() if effective_at is None else effective_at
    session.execute(
        "INSERT INTO notice(id, version, language, text, sha256, effective_at) VALUES (?, ?, ?, ?, ?, ?)",
        (id, version, language, text, hashlib.sha256(text.encode()).hexdigest(), since),
    )
    session.changed("notice", id)
    return id


def by_id(session: Session, id: NoticeId) -> Notice | None:
    """A notice that was kept, whichever it is."""
    row = session.one("SELECT id, sha256 FROM notice WHERE id = ?", (id,))
    return None if row is None else Notice(NoticeId(row[0]), row[1])


def current(session: Session, language: str) -> Notice | None:
    """The notice shown to people of a ``language``: the newest one in it, else the newest in English."""
    row = session.one(
        "SELECT id, sha256 FROM notice WHERE language IN (?1, 'en') AND effective_at <= ?2 AND version NOT LIKE ?3"
        " ORDER BY language = ?1 DESC, effective_at DESC, version DESC LIMIT 1",
        (language, session.now(), f"{NOTICE_PREFIX}%"),
    )
    return None if row is None else Notice(NoticeId(row[0]), row[1])


def keep_policy(session: Session, text: PolicyText) -> NoticeId:
    """Keep a version of the privacy policy, in force from its own date."""
    return ensure(session, text.notice_version, text.language, text.as_notice(), text.effective_at)
