"""Attachments on their way out: uploaded once, by id, and again only when Meta has forgotten them (Meta:
media).
"""

from __future__ import annotations

import asyncio
from typing import Final

from sanjog_desktop.actions import attachments
from sanjog_desktop.actions.outbox import Claimed
from sanjog_desktop.cloud.client import GraphClient
from sanjog_desktop.domain.clock import DAY
from sanjog_desktop.domain.ids import AttachmentId
from sanjog_desktop.store.attachments import AttachmentFiles
from sanjog_desktop.store.database import Database

UPLOAD_KEPT_MS: Final = 29 * DAY
"""Meta keeps an upload for 30 days; a day is left for the message to go out."""


class Uploads:
    """Gives a message the media id of its attachment."""

    def __init__(self, db: Database, files: AttachmentFiles) -> None:
        self._db = db
        self._files = files

    async def media_id(self, graph: GraphClient, claimed: Claimed) -> str | None:
        """The id to send, uploading first when needed; ``None`` for a message without a file.

        Raises CloudError, DamagedAttachment (the file on this PC does not open) or another StoreError.
        """
        attachment = claimed.attachment
        if attachment is None:
            return None
        fresh_after = self._db.clock.now() - UPLOAD_KEPT_MS
        if attachment.uploaded_media_id and (attachment.uploaded_at or 0) > fresh_after:
            return attachment.uploaded_media_id
        id = AttachmentId(attachment.id)
        reader = await asyncio.to_thread(self._files.open_reader, id, attachment.key)
        try:
            media_id = await graph.upload_media(attachment.mime, attachment.filename, reader, attachment.size)
        finally:
            reader.close()
        await self._db.write(attachments.record_uploaded, id, media_id)
        return media_id
