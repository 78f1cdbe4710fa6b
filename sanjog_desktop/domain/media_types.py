"""What a file is, as a MIME type, by its first bytes and then by its ending: the same on every PC.

The operating system's own tables are not asked. They differ from PC to PC (any program may change them on Windows, a
bare Linux has none), and a type that Meta does not know fails the message it goes with.
"""

from __future__ import annotations

from pathlib import PurePath
from typing import Final

HEAD: Final = 512
"""So many of the first bytes are looked at."""
UNKNOWN: Final = "application/octet-stream"

_OFFICE: Final = "application/vnd.openxmlformats-officedocument."
# The first ending of a type is the one its files are given.
_ENDINGS: Final = {
    ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".png": "image/png", ".webp": "image/webp", ".gif": "image/gif",
    ".bmp": "image/bmp", ".tif": "image/tiff", ".tiff": "image/tiff", ".heic": "image/heic", ".heif": "image/heic",
    ".mp4": "video/mp4", ".m4v": "video/mp4", ".3gp": "video/3gpp", ".mov": "video/quicktime", ".webm": "video/webm",
    ".avi": "video/x-msvideo", ".mkv": "video/x-matroska",
    ".ogg": "audio/ogg", ".oga": "audio/ogg", ".opus": "audio/ogg", ".mp3": "audio/mpeg", ".m4a": "audio/mp4",
    ".aac": "audio/aac", ".amr": "audio/amr", ".wav": "audio/wav",
    ".pdf": "application/pdf", ".txt": "text/plain", ".csv": "text/csv", ".vcf": "text/vcard", ".html": "text/html",
    ".htm": "text/html", ".rtf": "application/rtf", ".json": "application/json", ".zip": "application/zip",
    ".doc": "application/msword", ".xls": "application/vnd.ms-excel", ".ppt": "application/vnd.ms-powerpoint",
    ".docx": f"{_OFFICE}wordprocessingml.document", ".xlsx": f"{_OFFICE}spreadsheetml.sheet",
    ".pptx": f"{_OFFICE}presentationml.presentation",
    ".odt": "application/vnd.oasis.opendocument.text", ".ods": "application/vnd.oasis.opendocument.spreadsheet",
    ".eml": "message/rfc822",
}  # fmt: skip
_SUFFIXES: Final = {mime: ending for ending, mime in reversed(_ENDINGS.items())}
# Offset, bytes, type. Only what cannot be anything else; a ZIP or an old office file is told apart by its ending.
_STARTS: Final = (
    (0, b"\xff\xd8\xff", "image/jpeg"), (0, b"\x89PNG\r\n\x1a\n", "image/png"), (8, b"WEBP", "image/webp"),
    (0, b"GIF8", "image/gif"), (0, b"%PDF-", "application/pdf"), (0, b"OggS", "audio/ogg"), (0, b"#!AMR", "audio/amr"),
    (0, b"ID3", "audio/mpeg"), (0, b"\xff\xfb", "audio/mpeg"), (0, b"\xff\xf3", "audio/mpeg"),
    (0, b"\xff\xf1", "audio/aac"), (0, b"\xff\xf9", "audio/aac"), (0, b"\x1aE\xdf\xa3", "video/webm"),
    (0, b"II*\0", "image/tiff"), (0, b"MM\0*", "image/tiff"), (0, b"{\\rtf", "application/rtf"),
)  # fmt: skip
# ISO 14496-12: the major brand of the first box.
_BRANDS: Final = {
    **dict.fromkeys((b"heic", b"heix", b"hevc", b"mif1", b"msf1", b"heim", b"heis"), "image/heic"),
    b"M4A ": "audio/mp4", b"qt  ": "video/quicktime",
}  # fmt: skip


def media_type(filename: str, head: bytes) -> str:
    """The MIME type of a file, without parameters; ``head`` are its first :data:`HEAD` bytes or fewer.

    Bytes go before the name: a photograph called ``.pdf`` is a photograph. :data:`UNKNOWN` for what is none of these.
    """
    if head[4:8] == b"ftyp":
        return _BRANDS.get(head[8:12]) or ("video/3gpp" if head[8:10] == b"3g" else "video/mp4")
    for at, start, mime in _STARTS:
        if head[at : at + len(start)] == start:
            return mime
    return _ENDINGS.get(PurePath(filename.replace("\\", "/")).suffix.lower(), UNKNOWN)


def suffix_of(mime: str) -> str:
    """The ending, with its dot, of files of a type; nothing for a type we do not know. Parameters do not matter."""
    return _SUFFIXES.get(mime.split(";")[0].strip().lower(), "")
