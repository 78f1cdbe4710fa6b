"""Notices: the exact texts people saw before they agreed."""

from __future__ import annotations

import hashlib

from sanjog_desktop.actions import journal
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.ids import NoticeId, new_id
from sanjog_desktop.store.session import Session


def ensure(session: Session, version: str, language: str, text: str) -> NoticeId:
    """The notice of this version and language, made when it is new.

    A published notice never changes: raises :class:`UserError` when another text has this version.
    """
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    row = session.one("SELECT id, sha256 FROM notice WHERE version = ? AND language = ?", (version, language))
    if row is not None:
        if row[1] != sha256:
            raise UserError(
                f"Notice {version} ({language}) was published with another text.",
                "Give the new text a new version: people agreed to the old one.",
            )
        return NoticeId(row[0])
    notice_id, now = new_id(), session.now()
    session.execute(
        "INSERT INTO notice(id, version, language, text, sha256, effective_at) VALUES (?, ?, ?, ?, ?, ?)",
        (notice_id, version, language, text, sha256, now),
    )
    journal.note(
        session, "notice", notice_id, "create", {"version": version, "language": language, "sha256": sha256}
    )
    session.changed("notice", notice_id)
    return NoticeId(notice_id)


def current(session: Session, language: str) -> tuple[NoticeId, str]:
    """The newest notice in ``language`` (else in English): its id and SHA-256. Raises UserError without any."""
    row = session.one(
        "SELECT id, sha256 FROM notice WHERE language IN (?1, 'en')"
        " ORDER BY language = ?1 DESC, effective_at DESC, version DESC LIMIT 1",
        (language,),
    )
    if row is None:
        raise UserError(
            "There is no notice yet that people could have agreed to.",
            "Publish the opt-in notice in Settings first.",
        )
    return NoticeId(row[0]), row[1]
