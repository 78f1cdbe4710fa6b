"""Files of messages: taken over from the composer, wanted from Meta, fetched, given up."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from sanjog_desktop.domain.clock import Instant
from sanjog_desktop.domain.errors import NotFound, UserError
from sanjog_desktop.domain.ids import AttachmentId
from sanjog_desktop.store.attachments import Written
from sanjog_desktop.store.session import Session

_CHANGED: Final = "attachment"


@dataclass(frozen=True, slots=True)
class Wanted:
    """A file to fetch. ``attempts`` counts the tries that failed; ``created_at`` is when it was first wanted."""

    id: AttachmentId
    media_id: str | None
    mime: str
    filename: str
    sha256: bytes | None
    attempts: int
    created_at: Instant


def adopt_outgoing(
    session: Session,
    attachment_id: str,
    *,
    written: Written,
    mime: str,
    filename: str = "",
    width: int | None = None,
    height: int | None = None,
    duration_ms: int | None = None,
    thumbnail: bytes | None = None,
    voice: bool = False,
) -> None:
    """Know a file that was written to its encrypted place, so that a message can carry it. Safe to repeat."""
    session.execute(
        "INSERT OR IGNORE INTO attachment(id, state, mime, filename, sha256, size, key, width, height, duration_ms,"
        " thumbnail, voice, created_at) VALUES (?, 'ready', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            attachment_id,
            mime,
            filename,
            written.sha256,
            written.size,
            written.key,
            width,
            height,
            duration_ms,
            thumbnail,
            int(voice),
            session.now(),
        ),
    )
    session.changed(_CHANGED, attachment_id)


def wanted(session: Session, limit: int) -> tuple[list[Wanted], float | None]:
    """Files to fetch now, oldest first, and seconds until the next one may be tried (``None``: nothing waits)."""
    now = session.now()
    due = [
        Wanted(*row)
        for row in session.rows(
            "SELECT id, media_id, mime, filename, sha256, attempts, created_at FROM attachment"
            " WHERE state IN ('wanted', 'fetching') AND not_before <= ? ORDER BY not_before, created_at LIMIT ?",
            (now, limit),
        )
    ]
    later = session.value(
        "SELECT min(not_before) FROM attachment WHERE state IN ('wanted', 'fetching') AND not_before > ?",
        (now,),
    )
    return due, None if later is None else (later - now) / 1000


def record_fetched(
    session: Session,
    attachment_id: str,
    *,
    key: bytes,
    size: int,
    sha256: bytes,
    thumbnail: bytes | None = None,
    width: int | None = None,
    height: int | None = None,
    duration_ms: int | None = None,
) -> None:
    """The file lies in its encrypted place. One whose message was deleted meanwhile stays gone: its key is dropped."""
    session.execute(
        "UPDATE attachment SET state = 'ready', key = ?, size = ?, sha256 = ?, thumbnail = coalesce(?, thumbnail),"
        " width = coalesce(?, width), height = coalesce(?, height), duration_ms = coalesce(?, duration_ms),"
        " error = NULL, media_url = NULL WHERE id = ? AND state IN ('wanted', 'fetching')",
        (key, size, sha256, thumbnail, width, height, duration_ms, attachment_id),
    )
    _tell(session, attachment_id)


def record_failed(
    session: Session, attachment_id: str, reason: str, not_before: int | None, *, counted: bool = True
) -> None:
    """The file did not come, for ``reason`` (for staff). Tried again at ``not_before``; ``None`` gives it up."""
    session.execute(
        "UPDATE attachment SET state = ?, error = ?, not_before = coalesce(?, not_before), attempts = attempts + ?"
        " WHERE id = ? AND state IN ('wanted', 'fetching')",
        ("gone" if not_before is None else "wanted", reason, not_before, int(counted), attachment_id),
    )
    _tell(session, attachment_id)


def want_again(session: Session, attachment_id: str) -> None:
    """Staff ask for a file once more, at once. Raises :class:`UserError` when nothing could bring it."""
    row = session.one("SELECT state, media_id FROM attachment WHERE id = ?", (attachment_id,))
    if row is None:
        raise NotFound("This file is no longer there.")
    if row[0] == "ready":
        return
    if not row[1]:
        raise UserError("WhatsApp no longer has this file.", "Ask for it to be sent again.")
    session.execute(
        "UPDATE attachment SET state = 'wanted', not_before = 0, attempts = 0, error = NULL WHERE id = ?",
        (attachment_id,),
    )
    _tell(session, attachment_id)


def record_uploaded(session: Session, attachment_id: str, media_id: str) -> None:
    """Meta has a copy under ``media_id``, for 30 days (Meta: media)."""
    session.execute(
        "UPDATE attachment SET uploaded_media_id = ?, uploaded_at = ? WHERE id = ?",
        (media_id, session.now(), attachment_id),
    )


def _tell(session: Session, attachment_id: str) -> None:
    session.changed(_CHANGED, attachment_id)
    message_id = session.value("SELECT message_id FROM attachment WHERE id = ?", (attachment_id,))
    if message_id is not None:
        session.changed("message", message_id)
