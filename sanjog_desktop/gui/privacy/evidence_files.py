"""Keeping a letter or a scan with a request: read from the disk, encrypted beside the store, its hash as evidence."""

from __future__ import annotations

import asyncio
from pathlib import Path

from sanjog_desktop.actions import evidence
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.ids import AttachmentId, new_id
from sanjog_desktop.domain.media_types import HEAD, media_type
from sanjog_desktop.gui.context import Context
from sanjog_desktop.store.rows import RequestRow
from sanjog_desktop.store.session import Session

MOST_BYTES = 20_000_000


async def keep_file(ctx: Context, path: str, row: RequestRow, *, kind: str) -> str:
    """Keep the file at ``path`` as evidence of a request (``kind``: authority, order, proposal); its SHA-256 in hex.

    Raises :class:`UserError` for a file that cannot be read, is empty or too large.
    """
    file, id = Path(path), AttachmentId(new_id())
    content = await asyncio.to_thread(_content, file)
    written = await asyncio.to_thread(ctx.files.write, id, content)
    mime = media_type(file.name, content[:HEAD])

    def keep(session: Session) -> None:
        evidence.keep_evidence(
            session,
            id=id,
            contact_id=row.contact_id,
            request_id=row.id,
            kind=kind,
            filename=file.name,
            mime=mime,
            written=written,
            staff=ctx.staff,
        )

    try:
        await ctx.db.write(keep)
    except BaseException:  # a file no row names would lie there for ever
        await asyncio.to_thread(ctx.files.delete, id)
        raise
    return written.sha256.hex()


def _content(file: Path) -> bytes:
    try:
        if file.stat().st_size > MOST_BYTES:
            raise UserError("This file is too large.", "The limit is 20 MB. Scan it in fewer colours.")
        content = file.read_bytes()
    except OSError as error:
        raise UserError("This file cannot be read.", "Check that it is still there and not open elsewhere.") from error
    if not content:
        raise UserError("This file is empty.")
    return content
