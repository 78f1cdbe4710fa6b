"""What a file that staff attach to a person is, by its own bytes and never by its name; what is refused, and why.

Photos, papers and office documents are kept. Programs, scripts, web pages and archives are not, whatever they are
called, and neither is a picture that would fill the memory of the PC when it is shown.
"""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass
from pathlib import PurePath
from typing import Final

from sanjog_desktop.domain.errors import UserError

HEAD: Final = 64 * 1024
"""So many of the first bytes are enough to judge a file."""
MOST_BYTES: Final = 100 * 1024 * 1024
MOST_PIXELS: Final = 120_000_000
"""A picture of more pixels takes half a gigabyte of memory to show."""
LONGEST_NAME: Final = 200


@dataclass(frozen=True, slots=True)
class FileKind:
    """What a file is: MIME type, ending with its dot, and of a picture the pixels where its head tells them."""

    mime: str
    extension: str
    width: int | None = None
    height: int | None = None

    @property
    def is_image(self) -> bool:
        """Whether it can be shown as a picture."""
        return self.mime.startswith("image/")

    @property
    def is_pdf(self) -> bool:
        """Whether it can be shown page by page."""
        return self.mime == "application/pdf"


_OFFICE: Final = {
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".ods": "application/vnd.oasis.opendocument.spreadsheet",
}
_OLD_OFFICE: Final = {".doc": "application/msword", ".xls": "application/vnd.ms-excel"}
_PLAIN: Final = {".txt": "text/plain", ".csv": "text/csv", ".vcf": "text/vcard", "": "text/plain"}
_MACROS: Final = frozenset({".docm", ".xlsm", ".dotm", ".xltm", ".pptm", ".xlsb"})
_PROGRAM_NAMES: Final = frozenset({
    ".exe", ".com", ".scr", ".pif", ".msi", ".dll", ".bat", ".cmd", ".ps1", ".vbs", ".vbe", ".js", ".jse", ".wsf",
    ".wsh", ".hta", ".jar", ".apk", ".app", ".dmg", ".pkg", ".deb", ".rpm", ".sh", ".py", ".lnk", ".url", ".reg",
    ".cpl", ".iso", ".img", ".svg", ".htm", ".html", ".xhtml", ".mht", ".chm", ".appimage", ".desktop",
})  # fmt: skip
_PROGRAM_STARTS: Final = (
    b"MZ", b"\x7fELF", b"#!", b"\xfe\xed\xfa\xce", b"\xfe\xed\xfa\xcf", b"\xce\xfa\xed\xfe", b"\xcf\xfa\xed\xfe",
    b"\xca\xfe\xba\xbe", b"dex\n", b"\x00asm", b"!<arch>", b"ITSF",
    b"L\x00\x00\x00\x01\x14\x02\x00", b"\xed\xab\xee\xdb",
)  # fmt: skip
_WEB: Final = re.compile(rb"\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|script|svg|head|body)",
                         re.IGNORECASE | re.DOTALL)  # fmt: skip
_ARCHIVES: Final = (b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b", b"BZh", b"\xfd7zXZ", b"\x28\xb5\x2f\xfd", b"MSCF")
_HEIF: Final = frozenset({b"heic", b"heix", b"hevc", b"mif1", b"msf1", b"heim", b"heis"})
_ACTIVE_PDF: Final = re.compile(rb"/(?:Launch|JavaScript|EmbeddedFile|RichMedia)(?![A-Za-z0-9_])")
"""Names of ISO 32000-1 long enough not to come up by chance in a compressed picture."""
_ESCAPED: Final = re.compile(rb"#([0-9A-Fa-f]{2})")

_PROGRAM: Final = (
    "This is a program or a script, not a document.",
    "It was not taken. Ask the family to send a photo or a PDF.",
)
_BAD_KIND: Final = (
    "Files of this kind are not kept with people.",
    "Photos (JPEG, PNG, WebP, HEIC), PDF, and documents of Word, Excel and LibreOffice are.",
)


def judge_file(filename: str, head: bytes, size: int) -> FileKind:
    """What the file is, from its first :data:`HEAD` bytes; ``size`` is of the whole in bytes.

    Raises :class:`UserError` in words for the person at the desk: empty, larger than 100 MB, a program whatever its
    name says, an archive, a picture of too many pixels, or nothing we know.
    """
    if size == 0 or not head:
        raise UserError("This file is empty.", "Save it once more, or ask for it to be sent again.")
    if size > MOST_BYTES:
        raise UserError("This file is larger than 100 MB.", "Send a smaller copy of it; a photo needs less than 10 MB.")
    ending = PurePath(filename.replace("\\", "/")).suffix.lower().strip()
    if ending in _PROGRAM_NAMES or head.startswith(_PROGRAM_STARTS) or _WEB.match(head):
        raise UserError(*_PROGRAM)
    kind = _picture(head) or _document(ending, head)
    if kind is None:
        raise UserError(*_BAD_KIND)
    if kind.width and kind.height and kind.width * kind.height > MOST_PIXELS:
        raise UserError("This picture has too many pixels to be shown.", "Save a smaller copy of it.")
    return kind


def refuse_active_pdf(content: bytes) -> None:
    """Refuse a PDF that starts programs, runs scripts or carries other files. ``content`` may be a piece of it."""
    # A name may be written with its letters as numbers (ISO 32000-1, 7.3.5).
    plain = _ESCAPED.sub(lambda found: bytes.fromhex(found[1].decode()), content)
    if _ACTIVE_PDF.search(content) or _ACTIVE_PDF.search(plain):
        raise UserError(
            "This PDF carries a program or another file inside.",
            "It was not taken. Print it to a new PDF, or ask for a photo of it.",
        )


def plain_name(filename: str, kind: FileKind) -> str:
    """The name a file is kept under: no folders, no control signs, and the ending of what it really is."""
    name = PurePath(filename.replace("\\", "/")).name
    name = "".join(char for char in name if char.isprintable() and char not in '<>:"|?*').strip(" .")
    path = PurePath(name or "file")
    known = {kind.extension, ".jpeg" if kind.extension == ".jpg" else kind.extension}
    stem = path.stem if path.suffix else path.name
    ending = path.suffix if path.suffix.lower() in known else kind.extension
    return f"{stem[: LONGEST_NAME - len(ending)]}{ending}"


def _picture(head: bytes) -> FileKind | None:
    if head.startswith(b"\xff\xd8\xff"):
        return FileKind("image/jpeg", ".jpg", *_jpeg_size(head))
    if head.startswith(b"\x89PNG\r\n\x1a\n") and head[12:16] == b"IHDR" and len(head) >= 24:
        return FileKind("image/png", ".png", *struct.unpack(">II", head[16:24]))
    if head[:6] in (b"GIF87a", b"GIF89a") and len(head) >= 10:
        return FileKind("image/gif", ".gif", *struct.unpack("<HH", head[6:10]))
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return FileKind("image/webp", ".webp", *_webp_size(head))
    if head[4:8] == b"ftyp" and head[8:12] in _HEIF:
        return FileKind("image/heic", ".heic")
    if head[:2] == b"BM" and len(head) >= 26 and head[14:18] in (b"\x28\0\0\0", b"\x6c\0\0\0", b"\x7c\0\0\0"):
        width, height = struct.unpack("<ii", head[18:26])
        return FileKind("image/bmp", ".bmp", abs(width), abs(height))
    if head[:4] in (b"II*\0", b"MM\0*"):
        return FileKind("image/tiff", ".tif")
    return None


def _document(ending: str, head: bytes) -> FileKind | None:
    if head.startswith(b"%PDF-"):
        refuse_active_pdf(head)
        return FileKind("application/pdf", ".pdf")
    if head.startswith(b"{\\rtf"):
        return FileKind("application/rtf", ".rtf")
    if head.startswith(b"PK\x03\x04"):
        return _zipped(ending, head)
    if head.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        mime = _OLD_OFFICE.get(ending)
        return None if mime is None else FileKind(mime, ending)
    if head.startswith(_ARCHIVES):
        raise UserError("This is an archive of other files.", "Unpack it, and add the files one by one.")
    return _text(ending, head)


def _zipped(ending: str, head: bytes) -> FileKind | None:
    """An office document is a ZIP archive that names its parts; any other archive is none of ours."""
    if ending in _MACROS or b"vbaProject.bin" in head:
        raise UserError("This document carries macros, which are programs.", "Save it without macros, or as PDF.")
    marks = {".docx": b"word/", ".xlsx": b"xl/", ".odt": _OFFICE[".odt"].encode(), ".ods": _OFFICE[".ods"].encode()}
    if ending in marks and (marks[ending] in head or b"[Content_Types].xml" in head):
        return FileKind(_OFFICE[ending], ending)
    raise UserError("This is an archive of other files.", "Unpack it, and add the files one by one.")


def _text(ending: str, head: bytes) -> FileKind | None:
    if ending not in _PLAIN or b"\x00" in head:
        return None
    try:
        head.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        if error.start < len(head) - 3:  # a letter cut in two by the end of what was read is none
            return None
    return FileKind(_PLAIN[ending], ending or ".txt")


def _jpeg_size(head: bytes) -> tuple[int | None, int | None]:
    """Width and height from the frame header (ITU T.81, annex B); nothing when it lies further on."""
    at = 2
    while at + 9 < len(head) and head[at] == 0xFF:
        marker = head[at + 1]
        if marker == 0xFF:  # fill byte
            at += 1
        elif 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", head[at + 5 : at + 9])
            return width, height
        else:
            at += 2 + int.from_bytes(head[at + 2 : at + 4], "big")
    return None, None


def _webp_size(head: bytes) -> tuple[int | None, int | None]:
    if head[12:16] == b"VP8X" and len(head) >= 30:
        return int.from_bytes(head[24:27], "little") + 1, int.from_bytes(head[27:30], "little") + 1
    if head[12:16] == b"VP8L" and len(head) >= 25:
        bits = int.from_bytes(head[21:25], "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if head[12:16] == b"VP8 " and len(head) >= 30:
        width, height = struct.unpack("<HH", head[26:30])
        return width & 0x3FFF, height & 0x3FFF
    return None, None
