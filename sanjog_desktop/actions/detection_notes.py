"""What staff said of a message the detector had read: kept as features, never as text, so that it outlives an erasure.

The features are the classes of the words (``intent_classes``) and nothing that was written.
"""

from __future__ import annotations

from typing import Final

import msgspec

from sanjog_desktop.domain.ids import new_id
from sanjog_desktop.domain.intents import answer_in, detect, features_of
from sanjog_desktop.store.session import Session

NOTHING: Final = "none"
"""What is found, or said, of a message that asks for nothing."""


def note_correction(session: Session, request_id: str, wamid: str | None, *, found: str, said: str) -> None:
    """Note that a message found to be ``found`` is ``said``; both are kinds of request, or :data:`NOTHING`.

    Nothing is noted when they agree, or for a request that was not made by a message in a chat.
    """
    if found == said or not wamid:
        return
    text = str(session.value("SELECT body FROM message WHERE wamid = ?", (wamid,)) or "")
    detection = detect(text) or answer_in(text)
    session.execute(
        "INSERT INTO detection_note(id, at, found, said, tier, language, features, request_id)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            new_id(),
            session.now(),
            found,
            said,
            "" if detection is None else str(detection.tier),
            "" if detection is None else detection.language,
            msgspec.json.encode(features_of(text)).decode(),
            request_id,
        ),
    )


def note_missed(session: Session, request_id: str, wamid: str | None, *, kind: str) -> None:
    """Note that staff read a request of ``kind`` in a message in which nothing was found."""
    if not wamid:
        return
    found = session.value(
        "SELECT 1 FROM privacy_request WHERE source_wamid = ? AND id <> ? LIMIT 1", (wamid, request_id)
    )
    if found is None:
        note_correction(session, request_id, wamid, found=NOTHING, said=kind)
