"""The file that goes with an answer: the access package, taken into the store as an attachment of ours."""

from __future__ import annotations

import asyncio
from pathlib import Path

from sanjog_desktop.actions import attachments
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.ids import AttachmentId, new_id
from sanjog_desktop.domain.media_types import HEAD, media_type
from sanjog_desktop.gui.context import Context
from sanjog_desktop.store.attachments import Written
from sanjog_desktop.store.reads.request_context import package_path
from sanjog_desktop.store.rows import RequestRow
from sanjog_desktop.store.session import Session

_WITH_FILE = frozenset({"access", "portability"})


def answer_file(session: Session, row: RequestRow) -> str:
    """The path of the file the final answer carries; empty when it carries none."""
    return package_path(session, row.id) if row.kind in _WITH_FILE and row.decision != "refuse" else ""


async def keep_outgoing(ctx: Context, path: str) -> str:
    """Take a file in to be sent; the attachment's id. Raises :class:`UserError` when it cannot be read."""
    file, id = Path(path), AttachmentId(new_id())
    written, mime = await asyncio.to_thread(_write, ctx, id, file)
    await ctx.db.write(attachments.adopt_outgoing, id, written=written, mime=mime, filename=file.name)
    return id


def _write(ctx: Context, id: AttachmentId, file: Path) -> tuple[Written, str]:
    try:
        with file.open("rb") as source:
            mime = media_type(file.name, source.read(HEAD))
            source.seek(0)
            return ctx.files.write(id, source), mime
    except OSError as error:
        raise UserError("This file cannot be read.", "Check that it is still there and not open elsewhere.") from error
