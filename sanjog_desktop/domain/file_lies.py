"""Files that are not what they are said to be: found by their first bytes, told to staff in one sentence.

A stranger says of a file what it is; the file may be another. Nothing that runs is ever opened under a false name.
"""

from __future__ import annotations

from typing import Final

from sanjog_desktop.domain.media_types import UNKNOWN, media_type

IS_PROGRAM: Final = "This file is not what it says it is: it is a program."
IS_PAGE: Final = "This file is not what it says it is: it is a web page."
NO_PICTURE: Final = "This file is not what it says it is: it came as a picture and is none."
NO_SOUND: Final = "This file is not what it says it is: it came as a recording or a film and is none."
NO_PDF: Final = "This file is not what it says it is: it came as a PDF and is none."

# What a PC would run: Windows, Linux, macOS (and Java), scripts with their interpreter, shortcuts of Windows.
_RUNS: Final = (
    b"MZ", b"\x7fELF", b"\xfe\xed\xfa\xce", b"\xfe\xed\xfa\xcf", b"\xce\xfa\xed\xfe", b"\xcf\xfa\xed\xfe",
    b"\xca\xfe\xba\xbe", b"#!/", b"#! /", b"L\0\0\0\x01\x14\x02\0",
)  # fmt: skip
_PAGES: Final = (b"<!doctype html", b"<html", b"<script", b"<svg", b"<?xml", b"<hta:")
_BLANK: Final = b"\xef\xbb\xbf \t\r\n"


def lie_of(declared: str, head: bytes) -> str:
    """What is told of a file whose first bytes (``head``, ``media_types.HEAD`` of them) are not of the MIME type it was
    ``declared`` as. '' for an honest one, and where bytes cannot tell (plain text, office documents).

    A photo that is a PNG and was called a JPEG is no lie, nor is a sound that is called a film.
    """
    if head.startswith(_RUNS):
        return IS_PROGRAM
    declared = declared.split(";")[0].strip().lower()
    if _is_honest(declared, media_type("", head), head):
        return ""
    if head.lstrip(_BLANK).lower().startswith(_PAGES):
        return IS_PAGE
    return {"image": NO_PICTURE, "audio": NO_SOUND, "video": NO_SOUND}.get(declared.partition("/")[0], NO_PDF)


def _is_honest(declared: str, found: str, head: bytes) -> bool:
    match declared.partition("/")[0]:
        case "image":
            return found.startswith("image/") or head.startswith(b"BM")
        case "audio" | "video":  # their kinds are too many to be known all
            is_page = head.lstrip(_BLANK).lower().startswith(_PAGES)
            return (found == UNKNOWN and not is_page) or found.partition("/")[0] in ("audio", "video")
    return declared != "application/pdf" or b"%PDF-" in head
