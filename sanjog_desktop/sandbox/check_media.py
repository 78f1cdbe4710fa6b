"""Which files may be media, and of which kind (Meta: sending, media)."""

from __future__ import annotations

from typing import Any

from .media import MediaShelf

KB, MB = 1024, 1024 * 1024
DOCUMENTS = frozenset(
    {
        "text/plain",
        "application/pdf",
        "application/vnd.ms-powerpoint",
        "application/msword",
        "application/vnd.ms-excel",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    }
)
AUDIO = frozenset({"audio/aac", "audio/mp4", "audio/mpeg", "audio/amr", "audio/ogg", "audio/opus"})
IMAGES = frozenset({"image/jpeg", "image/png"})
VIDEOS = frozenset({"video/mp4", "video/3gpp", "video/3gp"})
STICKERS = frozenset({"image/webp"})
ACCEPTED = (*sorted(AUDIO), *sorted(IMAGES), *sorted(STICKERS), *sorted(VIDEOS), *sorted(DOCUMENTS))
KIND_OF = {
    **dict.fromkeys(AUDIO, "audio"),
    **dict.fromkeys(IMAGES, "image"),
    **dict.fromkeys(VIDEOS, "video"),
    **dict.fromkeys(STICKERS, "sticker"),
    **dict.fromkeys(DOCUMENTS, "document"),
}
LARGEST = {"audio": 16 * MB, "image": 5 * MB, "video": 16 * MB, "sticker": 500 * KB, "document": 100 * MB}
STATIC_STICKER = 100 * KB


def bare_mime(mime: str) -> str:
    """A MIME type without parameters, in lower case."""
    return mime.partition(";")[0].strip().lower()


def problem_with_media(shelf: MediaShelf, kind: str, body: dict[str, Any]) -> tuple[int, str] | None:
    """Why a media message will fail after it was accepted: code and details (Meta: 131053)."""
    media = body.get(kind)
    if kind not in LARGEST or not isinstance(media, dict) or "id" not in media:
        return None
    item = shelf.find(str(media["id"]))
    if item is None:
        return 131053, "Media was not found."
    mime = bare_mime(item.mime)
    fits = KIND_OF.get(mime) == kind or (kind == "document" and mime in KIND_OF)
    if not fits:
        return 131053, f"Media file of type {mime} cannot be sent as {kind}."
    if len(item.data) > LARGEST[kind]:
        return 131053, f"Media file is larger than the {LARGEST[kind]} bytes allowed for {kind}."
    if kind == "sticker" and b"ANIM" not in item.data[:64] and len(item.data) > STATIC_STICKER:
        return 131053, "A static sticker may have at most 100 KB."
    if kind == "audio" and media.get("voice") and mime not in ("audio/ogg", "audio/opus"):
        return 131053, "A voice message must be an OGG file with the OPUS codec."
    return None
