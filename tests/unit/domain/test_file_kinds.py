"""Files are judged by their bytes: what is kept, and every way in which something else pretends to be one of those."""

from __future__ import annotations

import struct
import zipfile
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.file_kinds import (
    MOST_BYTES,
    FileKind,
    judge_file,
    plain_name,
    refuse_active_pdf,
)


def png(width: int, height: int) -> bytes:
    return b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">II", width, height) + b"\x08\x06\0\0\0"


def jpeg(width: int, height: int) -> bytes:
    app = b"\xff\xe1\x00\x10" + b"Exif\0\0" + bytes(8)
    return b"\xff\xd8" + app + b"\xff\xc0\x00\x11\x08" + struct.pack(">HH", height, width) + bytes(20)


def office(part: str, mimetype: str = "") -> bytes:
    whole = BytesIO()
    with zipfile.ZipFile(whole, "w") as file:
        if mimetype:
            file.writestr("mimetype", mimetype)
        file.writestr(part, "<x/>")
    return whole.getvalue()


ODT = "application/vnd.oasis.opendocument.text"
KEPT = [
    ("a.jpg", jpeg(1200, 900), ("image/jpeg", 1200, 900)),
    ("a.png", png(40, 30), ("image/png", 40, 30)),
    ("a.gif", b"GIF89a" + struct.pack("<HH", 7, 9) + bytes(4), ("image/gif", 7, 9)),
    ("a.webp", b"RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\x1f\x03\0\x57\x02\0", ("image/webp", 800, 600)),
    ("a.heic", b"\0\0\0\x18ftypheic" + bytes(16), ("image/heic", None, None)),
    ("a.bmp", b"BM" + bytes(12) + b"\x28\0\0\0" + struct.pack("<ii", 10, -20) + bytes(8), ("image/bmp", 10, 20)),
    ("a.tiff", b"II*\0" + bytes(8), ("image/tiff", None, None)),
    ("a.pdf", b"%PDF-1.7\n1 0 obj", ("application/pdf", None, None)),
    ("photo.png", b"%PDF-1.7\n", ("application/pdf", None, None)),  # by its bytes, not by its name
    ("a.docx", office("word/document.xml"), (None, None, None)),
    ("a.xlsx", office("xl/workbook.xml"), (None, None, None)),
    ("a.odt", office("content.xml", ODT), (ODT, None, None)),
    ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(8), ("application/msword", None, None)),
    ("a.rtf", b"{\\rtf1 namaste}", ("application/rtf", None, None)),
    ("a.txt", "कुंडली".encode(), ("text/plain", None, None)),
    ("a.txt", "कुंडली".encode()[:-1], ("text/plain", None, None)),  # a letter cut in two by the end of the head
]  # fmt: skip


@pytest.mark.parametrize(("name", "head", "wanted"), KEPT)
def test_what_families_send_is_kept(name: str, head: bytes, wanted: tuple[str | None, int | None, int | None]) -> None:
    kind = judge_file(name, head, len(head))
    assert wanted[0] is None or kind.mime == wanted[0]
    assert (kind.width, kind.height) == wanted[1:]
    assert kind.is_image == kind.mime.startswith("image/")


REFUSED = [
    ("a.jpg", b"", 0, "empty"),
    ("a.jpg", jpeg(10, 10), MOST_BYTES + 1, "100 MB"),
    ("a.jpg", jpeg(10, 10), 200 * 1024 * 1024, "100 MB"),
    ("biodata.pdf", b"MZ\x90\0", 1000, "program"),
    ("biodata.pdf", b"\x7fELF", 1000, "program"),
    ("photo.jpg", b"#!/bin/sh\nrm", 1000, "program"),
    ("photo.jpg.exe", jpeg(10, 10), 1000, "program"),
    ("biodata.pdf", b"<html><script>", 1000, "program"),
    ("photo.png", b"<?xml version='1.0'?><svg onload=''>", 1000, "program"),
    ("photo.svg", b"<svg/>", 1000, "program"),
    ("biodata.pdf", b"%PDF-1.7\n<< /OpenAction << /S /JavaScript /JS (x) >> >>", 1000, "inside"),
    ("biodata.pdf", b"%PDF-1.7\n<< /S /Java#53cript >>", 1000, "inside"),
    ("biodata.pdf", b"%PDF-1.7\n<< /S /Launch /F (cmd.exe) >>", 1000, "inside"),
    ("biodata.zip", office("photo.jpg"), 1000, "archive"),
    ("biodata.pdf", office("photo.jpg"), 1000, "archive"),
    ("biodata.docx", office("photo.jpg"), 1000, "archive"),
    ("biodata.rar", b"Rar!\x1a\x07\0", 1000, "archive"),
    ("biodata.docm", office("word/vbaProject.bin"), 1000, "macros"),
    ("biodata.docx", office("word/vbaProject.bin"), 1000, "macros"),
    ("photo.png", png(60_000, 60_000), 1000, "pixels"),
    ("photo.jpg", jpeg(65_000, 65_000), 1000, "pixels"),
    ("a.mp3", b"ID3\x04", 1000, "kind"),
    ("a.txt", b"\0\x01\x02", 1000, "kind"),
    ("a.txt", b"\xff\xfe\xfa text", 1000, "kind"),
    ("a.bin", b"anything", 1000, "kind"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "head", "size", "word"), REFUSED)
def test_what_is_refused_says_why(name: str, head: bytes, size: int, word: str) -> None:
    with pytest.raises(UserError) as told:
        judge_file(name, head, size)
    assert word in told.value.text and told.value.hint


@given(st.text(max_size=30), st.binary(max_size=200), st.sampled_from([b"", *(head for _n, head, _w in KEPT)]))
def test_any_bytes_are_judged_or_refused(name: str, rest: bytes, start: bytes) -> None:
    head = start + rest
    try:
        kind = judge_file(name, head, max(1, len(head)))
    except UserError:
        return
    stored = plain_name(name, kind)
    assert 0 < len(stored) <= 200 and not set(stored) & set('/\\<>:"|?*\0') and stored.strip(". ")


@pytest.mark.parametrize(
    ("given_name", "kept"),
    [("../../etc/passwd.jpg", "passwd.jpg"), ("C:\\Users\\a\\photo.JPG", "photo.JPG"), ("photo.jpeg", "photo.jpeg"),
     ("biodata.pdf.jpg.png", "biodata.pdf.jpg.jpg"), ("", "file.jpg"), ("सुनीता फोटो.jpg", "सुनीता फोटो.jpg"),
     ("a\u202egpj.exe", "agpj.jpg"), ("x" * 400 + ".jpg", "x" * 196 + ".jpg")],
)  # fmt: skip
def test_names_are_made_plain(given_name: str, kept: str) -> None:
    assert plain_name(given_name, FileKind("image/jpeg", ".jpg")) == kept


def test_words_that_only_begin_like_a_program_are_none() -> None:
    refuse_active_pdf(b"/JavaScriptable /JSON /Launching /Launch2")
