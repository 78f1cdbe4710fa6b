"""The application's core with a very large file, measured: python -m tests.helpers.large_file FOLDER SIZE CONTROL

FOLDER holds a profile as ``driven_app`` takes it. A document of SIZE bytes is sent; then, once CONTROL (the address
of the sandbox) had a person send it back, it is fetched. One line of JSON: digests, and the peak of memory in bytes
before the file, after sending and after fetching.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import json
import random
import resource
import sys
from pathlib import Path
from typing import Any

from sanjog_desktop.actions import attachments, messages
from sanjog_desktop.core import Core
from sanjog_desktop.domain.drafts import MediaDraft
from sanjog_desktop.domain.ids import AttachmentId, new_id
from tests.helpers.processes import call

PHONE = "919999900701"


class Pieces:
    """A file of ``size`` bytes that is never whole in memory."""

    def __init__(self, size: int) -> None:
        self._left, self._chance = size, random.Random(5)
        self.digest = hashlib.sha256()

    def read(self, most: int = -1) -> bytes:
        """The next bytes."""
        count = min(self._left, most if most > 0 else 1 << 20)
        self._left -= count
        data = self._chance.randbytes(count)
        self.digest.update(data)
        return data


def peak() -> int:
    """The most memory this process ever had, in bytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


async def work(folder: Path, size: int, control: str) -> dict[str, Any]:
    """Send it, have it sent back, fetch it."""
    profile = folder / "profile"
    core = Core(profile, (profile / "test.key").read_bytes())
    core.open()
    await core.start_loops()

    async def until(sql: str) -> Any:
        while not (found := await core.db.read(lambda session: session.one(sql))):
            await asyncio.sleep(0.05)
        return found

    def says(deed: dict[str, Any]) -> Any:
        return call(f"{control.rstrip('/')}/people/%2B{PHONE}/write", deed)

    await asyncio.to_thread(says, {"say": "please send the album"})
    (chat,) = await until("SELECT conversation_id FROM message")
    before = peak()
    source, file = Pieces(size), AttachmentId(new_id())
    written = await asyncio.to_thread(core.files.write, file, source)
    await core.db.write(
        attachments.adopt_outgoing, file, written=written, mime="application/pdf", filename="album.pdf"
    )
    draft = MediaDraft("document", file, caption="the album", filename="album.pdf")
    await core.db.write(messages.queue_message, chat, draft, purpose="service_reply", staff="Test")
    await until("SELECT 1 FROM outbox WHERE state = 'accepted'")
    sent = peak()
    (media_id,) = await until("SELECT uploaded_media_id FROM attachment")
    document = {
        "id": media_id, "mime_type": "application/pdf", "filename": "album.pdf",
        "sha256": base64.b64encode(source.digest.digest()).decode(),
    }  # fmt: skip
    await asyncio.to_thread(says, {"message": {"type": "document", "document": document}})
    id, key, digest = await until(
        "SELECT id, key, sha256 FROM attachment WHERE state = 'ready' AND uploaded_media_id IS NULL"
    )
    fetched = peak()
    kept = hashlib.sha256()
    with core.files.open_reader(AttachmentId(id), key) as reader:
        while piece := reader.read(1 << 20):
            kept.update(piece)
    await core.stop_loops()
    core.close()
    return {
        "given": source.digest.hexdigest(), "recorded": bytes(digest).hex(), "kept": kept.hexdigest(),
        "before": before, "sent": sent, "fetched": fetched,
    }  # fmt: skip


if __name__ == "__main__":
    sys.stdout.write(json.dumps(asyncio.run(work(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]))) + "\n")
