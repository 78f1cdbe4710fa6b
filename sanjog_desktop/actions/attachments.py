"""The rows of files: those people sent, on their way in, and those we send.

A file people sent is ``wanted`` until it is ``ready``; ``gone`` when it cannot be had. The encrypted bytes lie
beside the store under the row's id, and only the key in the row opens them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from sanjog_desktop.domain.clock import HOUR
from sanjog_desktop.domain.errors import NotFound, UserError
from sanjog_desktop.domain.ids import AttachmentId
from sanjog_desktop.domain.media_facts import Facts
from sanjog_desktop.store.attachments import Written
from sanjog_desktop.store.session import Session

_DUE: Final = "state IN ('wanted', 'fetching')"  # fetching: begun by a run that ended before it was done

NOTHING_KNOWN: Final = Facts()
LONGEST_WAIT: Final = 2 * HOUR
"""No file is made to wait longer than this between two tries."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A file to fetch. ``sha256`` and ``mime`` are what the webhook announced; ``created_at`` when we learned of it."""

    id: AttachmentId
    media_id: str | None
    sha256: bytes | None
    attempts: int
    created_at: int
    mime: str


def adopt_outgoing(
    session: Session,
    id: AttachmentId,
    *,
    written: Written,
    mime: str,
    filename: str,
    width: int | None = None,
    height: int | None = None,
    thumbnail: bytes | None = None,
    duration_ms: int | None = None,
    voice: bool = False,
    waveform: bytes | None = None,
) -> None:
    """Take a file staff chose, already encrypted as ``id``; its message is set when it is queued.

    One that was kept with a draft has its row already.
    """
    session.execute(
        "INSERT OR IGNORE INTO attachment(id, state, mime, filename, sha256, size, key, width, height, duration_ms,"
        " thumbnail, voice, waveform, created_at) VALUES (?, 'ready', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            id, mime, filename, written.sha256, written.size, written.key, width, height, duration_ms, thumbnail,
            int(voice), waveform, session.now(),
        ),
    )  # fmt: skip
    session.changed("attachment", id)


def keep_still(session: Session, id: str, still: bytes, width: int, height: int) -> None:
    """Keep the first picture of a film (a small JPEG) and the film's size in pixels, where there is none yet."""
    session.execute(
        "UPDATE attachment SET thumbnail = ?, width = coalesce(width, ?), height = coalesce(height, ?)"
        " WHERE id = ? AND thumbnail IS NULL",
        (still, width, height, id),
    )
    _announce(session, AttachmentId(id))


def wanted(session: Session, limit: int) -> tuple[list[Wanted], float | None]:
    """Up to ``limit`` files whose time has come, the longest waiting first, and the seconds until the next of the
    others; ``None`` when no other waits for its time.

    A wait longer than any that is ever asked for was set by a clock that was ahead, and is over.
    """
    now = session.now()
    due = session.rows(
        f"SELECT id, media_id, sha256, attempts, created_at, mime FROM attachment WHERE {_DUE}"
        " AND (not_before <= ? OR not_before > ?) ORDER BY not_before, created_at, id LIMIT ?",
        (now, now + LONGEST_WAIT, limit),
    )
    later = session.value(f"SELECT min(not_before) FROM attachment WHERE {_DUE} AND not_before > ?", (now,))
    return [Wanted(*row) for row in due], None if later is None else (later - now) / 1000


def record_fetched(
    session: Session,
    id: AttachmentId,
    *,
    key: bytes,
    size: int,
    sha256: bytes,
    thumbnail: bytes | None = None,
    facts: Facts = NOTHING_KNOWN,
    doubt: str = "",
) -> bool:
    """The file is here, readable with ``key``; ``doubt`` is what staff are told of one that is not what it says it is.

    ``False`` when nobody wants it any more (deleted meanwhile): then the key is not kept, and what was written cannot
    be read by anybody.
    """
    done = session.execute(
        "UPDATE attachment SET state = 'ready', key = ?, size = ?, sha256 = ?, thumbnail = coalesce(?, thumbnail),"
        " width = coalesce(?, width), height = coalesce(?, height), duration_ms = coalesce(?, duration_ms),"
        f" waveform = coalesce(?, waveform), error = nullif(?, '') WHERE id = ? AND {_DUE}",
        (
            key, size, sha256, thumbnail, facts.width, facts.height, facts.duration_ms, facts.waveform, doubt, id,
        ),
    ).rowcount  # fmt: skip
    _announce(session, id)
    return bool(done)


def record_failed(
    session: Session, id: AttachmentId, reason: str, not_before: int | None, *, counted: bool = True
) -> None:
    """The file did not come. It is tried again from ``not_before`` on; ``None``: it is gone for good.

    ``reason`` is said to staff; ``counted`` says whether this try counts against the file.
    """
    session.execute(
        "UPDATE attachment SET state = CASE WHEN ?1 IS NULL THEN 'gone' ELSE 'wanted' END,"
        f" not_before = coalesce(?1, not_before), attempts = attempts + ?2, error = ?3 WHERE id = ?4 AND {_DUE}",
        (not_before, int(counted), reason, id),
    )
    _announce(session, id)


def want_again(session: Session, id: AttachmentId) -> None:
    """Staff ask for a file once more. Raises UserError when there is nothing to ask Meta for."""
    row = session.one(
        "SELECT a.state, a.media_id, m.revoked_at FROM attachment a LEFT JOIN message m ON m.id = a.message_id"
        " WHERE a.id = ?",
        (id,),
    )
    if row is None:
        raise NotFound("This file is no longer there.")
    state, media_id, revoked_at = row
    if state == "ready":
        return
    if revoked_at is not None:
        raise UserError("The person deleted this message, so its file is gone.")
    if not media_id:
        raise UserError("WhatsApp no longer has this file.", "Ask for it to be sent again.")
    session.execute(
        "UPDATE attachment SET state = 'wanted', attempts = 0, not_before = 0, error = NULL WHERE id = ?",
        (id,),
    )
    _announce(session, id)


def record_uploaded(session: Session, id: AttachmentId, media_id: str) -> None:
    """Meta holds the file as ``media_id`` for 30 days (Meta: media)."""
    session.execute(
        "UPDATE attachment SET uploaded_media_id = ?, uploaded_at = ? WHERE id = ?",
        (media_id, session.now(), id),
    )
    session.changed("attachment", id)


def _announce(session: Session, id: AttachmentId) -> None:
    session.changed("attachment", id)
    message_id = session.value("SELECT message_id FROM attachment WHERE id = ?", (id,))
    if message_id is not None:
        session.changed("message", message_id)
