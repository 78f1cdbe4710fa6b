"""What a file is, by what stands in it. Its name is not asked: it is wrong too often, and at times on purpose."""

from __future__ import annotations

import re
import zipfile
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.imports.limits import LIMITS, Limits, too_large, too_much_inside
from sanjog_desktop.domain.imports.packed import package

_HEAD: Final = 8192


class FileKind(StrEnum):
    """What an import can be given; ``OTHER`` is anything that it cannot."""

    TEXT = "text"
    XLSX = "xlsx"
    XLS = "xls"
    ODS = "ods"
    VCARD = "vcard"
    CHAT_TEXT = "chat_text"
    CHAT_ZIP = "chat_zip"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Kind:
    """The kind of a file; for ``OTHER`` also why it is not taken and what to do."""

    format: FileKind
    reason: str = ""
    hint: str = ""


_AS_XLSX: Final = "Open it in Excel or LibreOffice and save it as an Excel workbook (.xlsx), then try again."
_PROGRAM: Final = Kind(
    FileKind.OTHER, "This file is a program, not a register.", "Delete it if you did not expect it."
)
_PDF: Final = Kind(
    FileKind.OTHER, "This file is a PDF, not a register.", "Ask for the register as Excel or CSV."
)
_PICTURE: Final = Kind(
    FileKind.OTHER, "This file is a picture, not a register.", "Type its people in, or ask for CSV."
)
_WEB_PAGE: Final = Kind(FileKind.OTHER, "This file is a web page that calls itself a table.", _AS_XLSX)
_OLD_XML: Final = Kind(FileKind.OTHER, "This file is an XML table of an older Excel.", _AS_XLSX)
_XLSB: Final = Kind(FileKind.OTHER, "This file is a binary Excel workbook (.xlsb).", _AS_XLSX)
_LOCKED: Final = Kind(
    FileKind.OTHER, "This file is locked with a password.", "Save it without a password, then try again."
)
_WORD: Final = Kind(FileKind.OTHER, "This file is a text document, not a table.", _AS_XLSX)
_PACKED: Final = Kind(
    FileKind.OTHER,
    "This file is a packed folder without a register in it.",
    "Unpack it and choose the file inside.",
)
_OTHER_OLE: Final = Kind(FileKind.OTHER, "This file is an Office file without a table.", _AS_XLSX)

_BY_HEAD: Final[tuple[tuple[bytes, Kind], ...]] = (
    (b"MZ", _PROGRAM), (b"\x7fELF", _PROGRAM), (b"#!", _PROGRAM), (b"\xca\xfe\xba\xbe", _PROGRAM),
    (b"\xcf\xfa\xed\xfe", _PROGRAM), (b"%PDF", _PDF), (b"\x89PNG", _PICTURE), (b"\xff\xd8\xff", _PICTURE),
    (b"GIF8", _PICTURE), (b"RIFF", _PICTURE), (b"II*\x00", _PICTURE), (b"MM\x00*", _PICTURE),
    (b"{\\rtf", _WORD), (b"Rar!", _PACKED), (b"7z\xbc\xaf", _PACKED), (b"\x1f\x8b", _PACKED), (b"BZh", _PACKED),
    (b"\xfd7zXZ", _PACKED),
)  # fmt: skip
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
#: Worksheets of Excel before it had workbooks (BIFF 2 to 4): too old for every reader.
_BARE_BIFF: Final = (b"\x09\x00\x04\x00", b"\x09\x02\x06\x00", b"\x09\x04\x06\x00")
_ANCIENT: Final = Kind(FileKind.OTHER, "This file is from an Excel before 1993.", _AS_XLSX)


def recognise(path: Path, limits: Limits = LIMITS) -> Kind:
    """What a file is. Raises UserError for an empty or too large one, OSError for one that cannot be opened."""
    size = path.stat().st_size
    with path.open("rb") as file:
        head = file.read(_HEAD)
    if not head.strip(b"\x00\r\n\t \xef\xbb\xbf"):
        raise UserError("This file is empty.", "Choose the file that holds the register.")
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        kind = _packed(path, limits)
        if kind.format is not FileKind.CHAT_ZIP and size > limits.file_bytes:
            raise too_large()
        return kind  # a chat may bring its films
    if size > limits.file_bytes:
        raise too_large()
    if head.startswith(_OLE):
        return _ole(path)
    if head.startswith(_BARE_BIFF):
        return _ANCIENT
    for magic, kind in _BY_HEAD:
        if head.startswith(magic):
            return kind
    return _text(head)


def _packed(path: Path, limits: Limits) -> Kind:
    with package(path) as packed:
        infos = packed.infolist()
        if len(infos) > limits.members:
            raise too_much_inside()
        names = {info.filename.replace("\\", "/").lower() for info in infos}
        if any(info.flag_bits & 1 for info in infos):
            return _LOCKED
        mimetype = _start(packed, "mimetype", 128)
        manifest = _start(packed, "META-INF/manifest.xml", 256 * 1024)
    if "xl/workbook.bin" in names:
        return _XLSB
    if "xl/workbook.xml" in names:
        return Kind(FileKind.XLSX)
    if mimetype.startswith(b"application/vnd.oasis.opendocument.spreadsheet"):
        return _LOCKED if b"encryption-data" in manifest else Kind(FileKind.ODS)
    if (
        mimetype.startswith(b"application/vnd.oasis")
        or "word/document.xml" in names
        or "ppt/presentation.xml" in names
    ):
        return _WORD
    if any(name.endswith(".txt") and "/" not in name for name in names):
        return Kind(FileKind.CHAT_ZIP)
    return _PACKED


def _start(packed: zipfile.ZipFile, name: str, most: int) -> bytes:
    try:
        info = packed.getinfo(name)
    except KeyError:
        return b""
    with packed.open(info) as file:
        return file.read(most)


def _ole(path: Path) -> Kind:
    """An Office file of before 2007, or the sealed envelope of one with a password."""
    from sanjog_desktop.domain.imports.compound import stream_names

    names = stream_names(path)
    if "EncryptedPackage" in names:
        return _LOCKED
    if "Workbook" in names or "Book" in names:
        return Kind(FileKind.XLS)
    return _WORD if "WordDocument" in names else _OTHER_OLE


_CARD: Final = re.compile(r"\s*BEGIN\s*:\s*VCARD", re.IGNORECASE)
_HTML: Final = re.compile(
    r"\s*(?:<!--.{0,500}?-->\s*)?<(?:!doctype\s+html|html|head|body|table|meta|style)\b", re.I | re.S
)
_XML: Final = re.compile(r"\s*<\?xml\b", re.I)


def _text(head: bytes) -> Kind:
    text = _lenient(head)
    if _CARD.match(text):
        return Kind(FileKind.VCARD)
    if _HTML.match(text):
        return _WEB_PAGE
    if _XML.match(text):
        return _OLD_XML if "urn:schemas-microsoft-com:office:spreadsheet" in text else _WEB_PAGE
    from sanjog_desktop.domain.imports.chat_lines import looks_like_chat

    return Kind(FileKind.CHAT_TEXT if looks_like_chat(text) else FileKind.TEXT)


def _lenient(head: bytes) -> str:
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return head.decode("utf-16", "replace")
    if head[1:200:2].count(0) > 60:
        return head.decode("utf-16-le", "replace")
    return head.decode("utf-8-sig", "replace")
