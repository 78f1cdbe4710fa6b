"""What of the files staff choose goes, and as what: by WhatsApp's list, not by what the PC calls them."""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.picture_details import without_details
from sanjog_desktop.gui.chats.outgoing_files import OutgoingFile, adopt, kept_file, owners_of, take_in
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.widgets.pictures import decode_picture
from sanjog_desktop.sandbox.check_media import KIND_OF
from sanjog_desktop.sandbox.samples import biodata_pdf, photo, sticker, video, voice
from sanjog_desktop.store.rows import AttachmentRow
from sanjog_desktop.store.session import Session
from tests.gui.chat_sample import add_attachment, add_message

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


def _told(turn: int) -> bytes:
    """A photo that tells where it was taken and with what, the camera held one way or another."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image = QImage(120, 80, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    image.setText("Description", "taken at home")
    assert image.save(buffer, "JPEG")  # type: ignore[call-overload]
    data = bytes(buffer.data().data())
    assert b"taken at home" in data
    entries = struct.pack(">HHIHH", 0x0112, 3, 1, turn, 0) + struct.pack(">HHII", 0x8825, 4, 1, 38)
    exif = b"Exif\0\0MM\0\x2a" + struct.pack(">IH", 8, 2) + entries + bytes(4) + b"GPS 18.52 N"
    return data[:20] + b"\xff\xe1" + struct.pack(">H", 2 + len(exif)) + exif + data[20:]


def test_a_photo_goes_without_its_place_and_camera(ctx: Context, qt_run: Run, tmp_path: Path) -> None:
    upright, sideways = _told(1), _told(6)
    (tmp_path / "upright.jpg").write_bytes(upright)
    (tmp_path / "sideways.jpg").write_bytes(sideways)
    (tmp_path / "large.jpg").write_bytes(sideways[:20] + (b"\xff\xfe\xff\xff" + bytes(0xFFFD)) * 90 + sideways[20:])

    async def take(name: str) -> tuple[OutgoingFile, bytes]:
        file = await take_in(ctx, tmp_path / name)
        return file, ctx.files.read_all(file.attachment_id, file.written.key)

    for name in ("upright.jpg", "sideways.jpg", "large.jpg"):
        file, data = qt_run(take(name))
        assert b"GPS" not in data and b"taken at home" not in data, name
        assert file.given == hashlib.sha256((tmp_path / name).read_bytes()).digest()
        shown = decode_picture(data, 4096)
        assert shown is not None
        assert (shown.width(), shown.height()) == ((120, 80) if name == "upright.jpg" else (80, 120)), name
        assert file.kind == ("document" if name == "large.jpg" else "image")
        if name == "upright.jpg":
            assert data == without_details(upright), "its pixels are not coded anew"


def test_a_document_is_never_altered(ctx: Context, qt_run: Run, tmp_path: Path) -> None:
    told = b"%PDF-1.4 /Producer (Namuna) Exif\0\0 GPS 18.52 N"
    for name in ("with photo.pdf", "letter.docx", "clip.mp4"):
        data = {"letter.docx": b"PK\x03\x04", "clip.mp4": b"\0\0\0\x18ftypmp42\0\0\0\0"}.get(name, b"") + told
        (tmp_path / name).write_bytes(data)
        file = qt_run(take_in(ctx, tmp_path / name))
        assert ctx.files.read_all(file.attachment_id, file.written.key) == data


def _file_row(session: Session, id: str) -> tuple[Any, ...]:
    row = session.one("SELECT state, mime, width, height, size, duration_ms, key FROM attachment WHERE id = ?", (id,))
    assert row is not None
    return row


def test_a_film_and_a_song_say_how_long_they_are_in_a_draft_too(ctx: Context, qt_run: Run, tmp_path: Path) -> None:
    (tmp_path / "clip.mp4").write_bytes(video(1))
    (tmp_path / "song.ogg").write_bytes(voice())
    film, song = qt_run(take_in(ctx, tmp_path / "clip.mp4")), qt_run(take_in(ctx, tmp_path / "song.ogg"))
    assert film.duration_ms == 3_000 and film.width == 112 and song.duration_ms
    for file in (film, song):
        ctx.db.write_sync(adopt, file)
        row = ctx.db.read_sync(_file_row, file.attachment_id)
        kept = kept_file(
            AttachmentRow(file.attachment_id, row[0], row[1], "", row[4], row[5], row[2], row[3], None, row[6]),
            file.written.sha256,
        )
        assert kept is not None and kept.kind == file.kind


def test_whose_photo_it_is_is_known_by_the_file_it_was_made_from(
    agency: Context, qt_run: Run, tmp_path: Path
) -> None:
    given = _told(6)
    (tmp_path / "photo.jpg").write_bytes(given)

    def receive(session: Session) -> None:
        id = add_message(session, 2, session.now(), "in", "", kind="image")
        add_attachment(session, id, session.now(), mime="image/jpeg", sha256=hashlib.sha256(given).digest())

    agency.db.write_sync(receive)

    async def owners() -> list[tuple[str, str]]:
        return await owners_of(agency, await take_in(agency, tmp_path / "photo.jpg"))

    assert qt_run(owners()) == [("c2", "Rajesh Udaharan")]
