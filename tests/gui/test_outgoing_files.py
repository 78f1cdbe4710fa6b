"""What of the files staff choose goes, and as what: by WhatsApp's list, not by what the PC calls them."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage

from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.gui.chats.outgoing_files import OutgoingFile, take_in
from sanjog_desktop.gui.context import Context
from sanjog_desktop.sandbox.check_media import KIND_OF
from sanjog_desktop.sandbox.samples import biodata_pdf, photo, sticker, voice

Run = Callable[[Coroutine[Any, Any, Any]], Any]


def _picture(path: Path) -> None:
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    assert image.save(str(path))


def test_whatever_is_taken_is_of_a_kind_whatsapp_takes(ctx: Context, qt_run: Run, tmp_path: Path) -> None:
    files = {
        "photo.png": photo(3), "biodata.pdf": biodata_pdf("Biodata", ["Asha Namuna"]), "song.ogg": voice(),
        "names.csv": "नाव,शहर\n".encode(), "card.vcf": b"BEGIN:VCARD\r\nEND:VCARD\r\n", "still.webp": sticker("still"),
        "register.docx": b"PK\x03\x04word/", "clip.mp4": b"\0\0\0\x18ftypmp42\0\0\0\0",
    }  # fmt: skip
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    _picture(tmp_path / "scan.bmp")
    _picture(tmp_path / "scan.tif")

    async def take(name: str) -> OutgoingFile:
        return await take_in(ctx, tmp_path / name)

    taken = {name: qt_run(take(name)) for name in (*files, "scan.bmp", "scan.tif")}
    for name, file in taken.items():
        assert KIND_OF.get(file.mime) is not None, name
        assert file.kind == KIND_OF[file.mime], name
    assert {taken[name].filename for name in ("still.webp", "scan.bmp", "scan.tif")} == {"still.jpg", "scan.jpg"}
    assert taken["names.csv"].mime == "text/plain" and taken["names.csv"].filename == "names.csv"


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("everything.zip", b"PK\x03\x04rest"), ("page.html", b"<html></html>"), ("what", b"\x01\x02"),
        ("photo.heic", b"\0\0\0\x18ftypheic"), ("broken.bmp", b"BM"), ("old.avi", b"RIFF\0\0\0\0AVI "),
    ],
)  # fmt: skip
def test_what_whatsapp_would_refuse_is_refused_before_it_goes(
    ctx: Context, qt_run: Run, tmp_path: Path, name: str, data: bytes
) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(UserError, match=f"WhatsApp does not take files like {name}"):
        qt_run(take_in(ctx, tmp_path / name))


def test_an_empty_file_is_said_to_be_empty(ctx: Context, qt_run: Run, tmp_path: Path) -> None:
    (tmp_path / "biodata.pdf").write_bytes(b"")
    with pytest.raises(UserError, match="is empty"):
        qt_run(take_in(ctx, tmp_path / "biodata.pdf"))
