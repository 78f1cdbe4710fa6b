"""An exported chat on its way into the store: messages in short transactions, files encrypted as they are unpacked."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from concurrent.futures import Future
from itertools import chain, islice
from typing import Any, Final

import msgspec

from sanjog_desktop.actions import chat_import, import_undo
from sanjog_desktop.actions.chat_import import ChatFile, ChatLine, ChatTarget
from sanjog_desktop.domain.errors import Cancelled, UserError
from sanjog_desktop.domain.file_kinds import HEAD, MOST_BYTES, judge_file
from sanjog_desktop.domain.ids import AttachmentId, ContactId, new_id
from sanjog_desktop.domain.imports.whatsapp import ExportedChat, ExportedMessage
from sanjog_desktop.domain.media_types import media_type
from sanjog_desktop.store.attachments import AttachmentFiles
from sanjog_desktop.store.database import Database
from sanjog_desktop.sync.imports import Progress

_KINDS: Final = {"image": "image", "video": "video", "audio": "audio", "sticker": "sticker", "gif": "video"}
_RECORDINGS: Final = (
    (b"OggS", 0, "audio/ogg"), (b"ID3", 0, "audio/mpeg"), (b"#!AMR", 0, "audio/amr"), (b"ftyp", 4, "video/mp4"),
    (b"WEBP", 8, "image/webp"), (b"\xff\xf1", 0, "audio/aac"), (b"\x1aE\xdf\xa3", 0, "video/webm"),
)  # fmt: skip
_VOICE: Final = ("ptt-", "-ptt")


class ChatDone(msgspec.Struct, frozen=True):
    """What an export brought: messages and files that are new, and messages that were there already."""

    import_id: str
    messages: int
    files: int
    known: int


async def run_chat(
    database: Database,
    files: AttachmentFiles,
    chat: ExportedChat,
    contact_id: ContactId,
    ours: frozenset[str],
    progress: Progress,
    *,
    staff: str = "",
) -> ChatDone:
    """Import a chat; ``ours`` are the names under which the agency wrote. Whatever stops it, nothing of it stays.

    Raises UserError with a reason, OSError, and Cancelled for a press of stop.
    """
    loop = asyncio.get_running_loop()

    def submit(fn: Any, *args: Any) -> Future[Any]:
        return asyncio.run_coroutine_threadsafe(database.write(fn, *args), loop)

    running = asyncio.ensure_future(
        asyncio.to_thread(lambda: _run(submit, files, chat, contact_id, ours, progress, staff))
    )
    try:
        return await asyncio.shield(running)
    except asyncio.CancelledError:
        progress.stop()
        await asyncio.gather(running, return_exceptions=True)
        raise


def _run(
    submit: Any,
    files: AttachmentFiles,
    chat: ExportedChat,
    contact_id: ContactId,
    ours: frozenset[str],
    progress: Progress,
    staff: str,
) -> ChatDone:
    progress.phase, progress.done = "run", 0
    target: ChatTarget = submit(
        chat_import.begin_chat, contact_id, chat.path.name, "chat", chat.count, staff
    ).result()
    written: list[AttachmentId] = []
    try:
        fresh = 0
        lines = _lines(chat, files, ours, written)
        while batch := list(islice(lines, chat_import.CHUNK)):
            if progress.is_stopped:
                raise Cancelled
            fresh += submit(chat_import.import_messages, target, batch).result()
            progress.done += len(batch)
        submit(chat_import.finish_chat, target, fresh, staff).result()
    except BaseException:
        progress.phase = "back"
        submit(import_undo.begin_taking_back, target.import_id, staff).result()
        while submit(import_undo.take_back, target.import_id, staff).result().left:
            pass
        for id in written:
            files.delete(id)
        raise
    return ChatDone(target.import_id, fresh, len(written), progress.done - fresh)


def _lines(
    chat: ExportedChat, files: AttachmentFiles, ours: frozenset[str], written: list[AttachmentId]
) -> Iterator[ChatLine]:
    for place, message in enumerate(chat.messages):
        is_ours = message.who in ours
        kind, file, told = _file_of(chat, message, files, written)
        body = "\n".join(filter(None, (message.text, told)))
        if chat.is_group and not is_ours and message.who and not message.system:
            body = f"{message.who}: {body}" if body else message.who
        yield ChatLine(
            place,
            message.at,
            message.who,
            is_ours,
            "system" if message.system else kind,
            body,
            message.edited,
            file,
        )


def _file_of(
    chat: ExportedChat, message: ExportedMessage, files: AttachmentFiles, written: list[AttachmentId]
) -> tuple[str, ChatFile | None, str]:
    """The kind of a message, its file, and what there is to say of a file that was not taken."""
    name = message.file or ""
    if name and name in chat.files:
        return _stored(chat, name, files, written)
    if message.omitted or name:
        kind = _KINDS.get(message.omitted, "document")
        return kind, ChatFile(AttachmentId(new_id()), "gone", filename=name), ""
    return "text", None, ""


def _judged(name: str, head: bytes, size: int) -> tuple[str, int | None, int | None]:
    """MIME type and pixels. Recordings are known by their first bytes; all else as what staff attach by hand."""
    for start, at, mime in _RECORDINGS:
        if head[at : at + len(start)] == start and 0 < size <= MOST_BYTES:
            known = media_type(name, head)
            return (known if known.partition("/")[0] in ("audio", "video", "image") else mime), None, None
    judged = judge_file(name, head, size)
    return judged.mime, judged.width, judged.height


def _stored(
    chat: ExportedChat, name: str, files: AttachmentFiles, written: list[AttachmentId]
) -> tuple[str, ChatFile | None, str]:
    id = AttachmentId(new_id())
    try:
        pieces = chat.file_pieces(name, MOST_BYTES)
        head = b""
        for piece in pieces:
            head += piece
            if len(head) >= HEAD:
                break
        mime, width, height = _judged(name, head[:HEAD], chat.files[name])
        kept = files.write(id, chain((head,), pieces))
    except UserError as error:
        return "document", ChatFile(id, "gone", filename=name), f"{name}: {error.text}"
    written.append(id)
    kind = mime.partition("/")[0]
    is_voice = kind == "audio" and any(mark in name.lower() for mark in _VOICE)
    return (
        kind if kind in ("image", "video", "audio") else "document",
        ChatFile(
            id, "ready", mime, name, kept.sha256, kept.size, kept.key, width, height, is_voice
        ),
        "",
    )  # fmt: skip
