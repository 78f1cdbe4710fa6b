"""The characters of a text file: which encoding it is in, and cells without what nobody can see.

Order: a byte order mark, UTF-16 without one, strict UTF-8, then the code pages of Windows. A file pasted together
from two encodings is read as UTF-8 with its foreign letters taken from Windows-1252, and says so.
"""

from __future__ import annotations

import codecs
import io
import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.imports.limits import LIMITS, Limits, too_large

TWO_ENCODINGS: Final = (
    "Some letters are in another encoding than the rest of the file; look at the names before importing."
)
DAMAGED_LETTERS: Final = "Some letters of this file are damaged; look at the names before importing."
#: What a person may choose in the preview, with the words for it.
ENCODINGS: Final[dict[str, str]] = {
    "utf-8": "Unicode (UTF-8)",
    "utf-16": "Unicode (UTF-16)",
    "utf-16-le": "Unicode (UTF-16, little endian)",
    "utf-16-be": "Unicode (UTF-16, big endian)",
    "cp1252": "Western (Windows-1252)",
    "cp1250": "Central European (Windows-1250)",
    "cp1251": "Cyrillic (Windows-1251)",
    "cp1256": "Arabic (Windows-1256)",
    "mac-roman": "Western (Macintosh)",
    "gb18030": "Chinese (GB18030)",
    "shift_jis": "Japanese (Shift JIS)",
}
#: The name of the error handler that reads single foreign bytes in UTF-8 as Windows-1252.
_PATCHED: Final = "sanjog-windows-1252"
_MARKS: Final = (
    (b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe\x00\x00", "utf-32"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"),
)  # fmt: skip
_CHUNK: Final = 1 << 18
_CONTROLS: Final = bytes(byte for byte in range(32) if byte not in b"\t\n\v\f\r\x1a\x1b")
_FEW_CONTROLS: Final = 8
"""Control characters that may stray into a text; more say that it is none."""
#: Code pages a detector may name for text that is mostly not Latin; Windows-1252 for all else.
_DETECTABLE: Final = (
    "cp1251",
    "cp1256",
    "cp1253",
    "cp1255",
    "cp874",
    "gb18030",
    "big5",
    "shift_jis",
    "euc_kr",
)
_SIMPLE: Final = re.compile(r"[\x20-\x7e\u0900-\u0963\u0966-\u097f\u0a81-\u0aff]*")
_ERRORS: Final = frozenset(("#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#####"))
_TWO_BLANKS: Final = "  "


@dataclass(frozen=True, slots=True)
class Encoding:
    """How the bytes of a file become letters. ``errors`` is what Python does with a byte that fits nowhere."""

    name: str
    errors: str = "strict"
    note: str = ""


def detect_encoding(path: Path, limits: Limits = LIMITS) -> Encoding:
    """The encoding of a text file, read through once in pieces. Raises UserError for what is no text."""
    if path.stat().st_size > limits.file_bytes:
        raise too_large()
    with path.open("rb") as file:
        return _detected(file)


def decode(content: bytes) -> str:
    """The letters of a short text file that is in memory. Raises UserError for what is no text."""
    found = _detected(io.BytesIO(content))
    return content.decode(found.name, found.errors)


def _detected(file: BinaryIO) -> Encoding:
    head = file.read(4096)
    name = next((name for mark, name in _MARKS if head.startswith(mark)), "") or _wide(head)
    if name:
        return Encoding(name) if _reads(file, name) else Encoding(name, "replace", DAMAGED_LETTERS)
    if len(head) - len(head.translate(None, _CONTROLS)) > max(_FEW_CONTROLS, len(head) // 100):
        raise UserError(
            "This is not a text file.", "In Excel, save the register as CSV UTF-8, then try again."
        )
    if _reads(file, "utf-8"):
        return Encoding("utf-8")
    good, bad = _count_utf8(file)
    if good > bad:
        return Encoding("utf-8", _PATCHED, TWO_ENCODINGS)
    return Encoding(_code_page(file), "replace")


def chosen_encoding(name: str, path: Path, limits: Limits = LIMITS) -> Encoding:
    """The encoding a person chose; its unreadable bytes become replacement marks, never an end of the reading."""
    if path.stat().st_size > limits.file_bytes:
        raise too_large()
    try:
        plain = codecs.lookup(name).name
    except (LookupError, ValueError):
        raise UserError("This encoding is not known.", "Choose another one.") from None
    if plain not in {
        codecs.lookup(known).name for known in (*ENCODINGS, *_DETECTABLE, "utf-8-sig", "utf-32", "ascii")
    }:
        raise UserError("This encoding is not known.", "Choose another one.")
    with path.open("rb") as file:
        has_mark = file.read(3) == b"\xef\xbb\xbf"
    return Encoding("utf-8-sig" if plain == "utf-8" and has_mark else plain, "replace")


def clean(cell: str) -> str:
    """A cell as we keep it: composed, blanks run together, no control or direction-override characters."""
    if cell[:1] == "#" and cell.strip() in _ERRORS:
        return ""  # a formula that failed says nothing of the person
    if _TWO_BLANKS not in cell and _SIMPLE.fullmatch(cell):
        return cell.strip()
    kept = "".join(
        char for char in unicodedata.normalize("NFC", cell)
        if char in "\n\t\u200c\u200d" or unicodedata.category(char) not in ("Cc", "Cf", "Cs")
    )  # fmt: skip
    return "\n".join(" ".join(line.split()) for line in kept.splitlines()).strip()


def _wide(head: bytes) -> str:
    """UTF-16 without a byte order mark: every second byte of mostly Latin text is nought."""
    odd, even = head[1:400:2], head[0:400:2]
    if len(odd) > 1 and odd.count(0) > len(odd) // 2 and even.count(0) == 0:
        return "utf-16-le"
    if len(odd) > 1 and even.count(0) > len(even) // 2 and odd.count(0) == 0:
        return "utf-16-be"
    return ""


def _reads(file: BinaryIO, name: str) -> bool:
    decoder = codecs.getincrementaldecoder(name)()
    file.seek(0)
    try:
        while chunk := file.read(_CHUNK):
            decoder.decode(chunk)
        decoder.decode(b"", final=True)
    except UnicodeError:
        return False
    return True


def _count_utf8(file: BinaryIO) -> tuple[int, int]:
    """How many letters beyond ASCII are right UTF-8, and how many bytes are not, in the whole file."""
    decoder = codecs.getincrementaldecoder("utf-8")("surrogateescape")
    good = bad = 0
    file.seek(0)
    while True:
        chunk = file.read(_CHUNK)
        text = decoder.decode(chunk, final=not chunk)
        # By encoding rather than by searching: a search gives every letter of a Hindi file an object of its own.
        wrong = len(text) - len(text.encode("utf-32-le", "ignore")) // 4
        good += len(text) - len(text.encode("ascii", "ignore")) - wrong
        bad += wrong
        if not chunk:
            return good, bad


def _code_page(file: BinaryIO) -> str:
    """Windows-1252, which Excel in India writes, unless most letters are not Latin and a detector is sure.

    Detectors confuse the Western code pages with each other, so those are not asked about.
    """
    file.seek(0)
    sample = file.read(64 * 1024)
    high = sum(byte > 0x7F for byte in sample)
    latin = sum(chr(byte).isalpha() for byte in sample if byte < 0x80)
    if high * 2 < latin:
        return "cp1252"
    from charset_normalizer import (
        from_bytes,
    )  # here, because its tables cost time that most imports never need

    best = from_bytes(sample, cp_isolation=list(_DETECTABLE)).best()
    return best.encoding if best is not None and best.chaos < 0.1 else "cp1252"


def _as_windows(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    wrong = error.object[error.start : error.end]
    return wrong.decode("cp1252", "replace"), error.end


codecs.register_error(_PATCHED, _as_windows)
