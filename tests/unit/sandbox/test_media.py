"""Media and resumable uploads."""

from __future__ import annotations

import base64
import hashlib
import struct
import zlib
from typing import Any

import httpx
import pytest

from sanjog_desktop.sandbox import samples

DAY = 86_400


def upload(stage: Any, data: bytes, mime: str, **fields: str) -> httpx.Response:
    form = {"messaging_product": "whatsapp", "type": mime, **fields}
    reply: httpx.Response = stage.graph.post(
        f"{stage.number}/media", data=form, files={"file": ("name.bin", data, mime)}
    )
    return reply


def test_media_is_kept_and_given_back(stage: Any) -> None:
    photo = samples.photo(3)
    media_id = upload(stage, photo, "image/png").json()["id"]
    node = stage.graph.get(
        f"/v26.0/{media_id}", params={"phone_number_id": stage.addresses.phone_number_id}
    ).json()
    assert node["sha256"] == hashlib.sha256(photo).hexdigest()
    assert (node["mime_type"], node["file_size"], node["messaging_product"]) == (
        "image/png",
        len(photo),
        "whatsapp",
    )
    assert httpx.get(node["url"]).status_code == 401
    assert httpx.get(node["url"], headers={"Authorization": "Bearer wrong"}).status_code == 401
    got = stage.graph.get(node["url"])
    assert (got.content, got.headers["content-type"]) == (photo, "image/png")
    assert stage.graph.get(f"/v26.0/{media_id}", params={"phone_number_id": "1"}).status_code == 400
    assert stage.graph.delete(f"/v26.0/{media_id}").json() == {"success": True}
    assert stage.graph.get(node["url"]).status_code == 404


def test_addresses_live_five_minutes_uploads_thirty_days_and_received_files_seven(stage: Any) -> None:
    media_id = upload(stage, b"%PDF-1.4", "application/pdf").json()["id"]
    stage.write(send="voice")
    stage.pass_time(0)
    voice = stage.receiver.values("messages")[0]["audio"]
    assert voice["voice"] is True
    assert base64.b64decode(voice["sha256"]) == hashlib.sha256(samples.voice()).digest()
    assert stage.graph.get(voice["url"]).content == samples.voice()
    url = stage.graph.get(f"/v26.0/{media_id}").json()["url"]
    stage.pass_time(299)
    assert stage.graph.get(url).status_code == 200
    stage.pass_time(1)
    assert stage.graph.get(url).status_code == 404
    assert stage.graph.get(voice["url"]).status_code == 404
    stage.pass_time(7 * DAY)
    assert stage.graph.get(f"/v26.0/{voice['id']}").status_code == 400
    assert stage.graph.get(f"/v26.0/{media_id}").status_code == 200
    stage.pass_time(23 * DAY)
    assert stage.graph.get(f"/v26.0/{media_id}").status_code == 400


@pytest.mark.parametrize(
    ("data", "mime", "code"),
    [
        (b"x", "application/zip", 100),
        (b"", "image/png", 131053),
        (b"x" * (5 * 1024 * 1024 + 1), "image/jpeg", 131053),
        (b"x" * (500 * 1024 + 1), "image/webp", 131053),
    ],
)
def test_files_that_are_refused(stage: Any, data: bytes, mime: str, code: int) -> None:
    reply = upload(stage, data, mime)
    assert (reply.status_code, reply.json()["error"]["code"]) == (400, code)


def test_forms_that_are_refused(stage: Any) -> None:
    path = f"{stage.number}/media"
    assert upload(stage, b"x", "image/png", messaging_product="sms").status_code == 400
    assert stage.graph.post(path, json={"file": "x"}).status_code == 400
    assert stage.graph.post(path, data={"messaging_product": "whatsapp"}).status_code == 400
    broken = stage.graph.post(
        path, content=b"--x", headers={"Content-Type": "multipart/form-data; boundary=y"}
    )
    assert broken.status_code == 400


@pytest.mark.parametrize(
    ("kind", "mime", "more", "error"),
    [
        ("image", "application/pdf", {}, 131053),
        ("image", "image/png", {}, None),
        ("audio", "audio/mpeg", {"voice": True}, 131053),
        ("audio", "audio/ogg", {"voice": True}, None),
        ("document", "image/png", {}, None),
        ("video", "image/png", {}, 131053),
    ],
)
def test_a_file_must_fit_the_kind_it_is_sent_as(
    stage: Any, kind: str, mime: str, more: dict[str, Any], error: int | None
) -> None:
    media_id = upload(stage, b"something", mime).json()["id"]
    stage.write()
    assert stage.send(kind=kind, **{kind: {"id": media_id, **more}}).status_code == 200
    stage.pass_time(60)
    assert stage.sent()[0]["error"] == error
    assert stage.send(kind=kind, **{kind: {"id": "404"}}).json()["error"]["code"] == 131009


def test_resumable_uploads_go_on_where_they_stopped(stage: Any) -> None:
    app, data = stage.addresses.app_id, samples.biodata_pdf("Biodata", ["Namuna"])
    query = {"file_name": "b.pdf", "file_length": len(data), "file_type": "application/pdf"}
    session = stage.graph.post(f"/v26.0/{app}/uploads", params=query).json()["id"]
    half = len(data) // 2
    path = f"/v26.0/{session}"
    first = stage.graph.post(path, content=data[:half], headers={"file_offset": "0"})
    assert first.json() == {"id": session, "file_offset": half}
    assert stage.graph.get(path).json() == {"id": session, "file_offset": half}
    assert stage.graph.post(path, content=data[half:], headers={"file_offset": "0"}).status_code == 400
    done = stage.graph.post(path, content=data[half:], headers={"file_offset": str(half)})
    assert done.json()["h"].startswith("4::")
    assert (
        stage.graph.post(f"/v26.0/{app}/uploads", params={**query, "file_type": "text/html"}).status_code
        == 400
    )


def test_the_sample_files_are_what_they_say() -> None:
    photo = samples.photo(1)
    assert photo.startswith(b"\x89PNG") and struct.unpack(">II", photo[16:24]) == (96, 128)
    data = photo[photo.index(b"IDAT") + 4 :]
    assert len(zlib.decompressobj().decompress(data)) == 128 * (96 * 3 + 1)
    assert photo != samples.photo(2)
    voice = samples.voice()
    assert voice.startswith(b"OggS") and b"OpusHead" in voice[:64] and len(voice) < 8192
    pdf = samples.biodata_pdf("A (b) \\", ["c"])
    start = int(pdf.split(b"startxref\n")[1].split()[0])
    assert pdf[start:].startswith(b"xref") and pdf.endswith(b"%%EOF\n")
    assert samples.make("sticker", 0)[0][8:12] == b"WEBP"
    assert samples.make("video", 0)[0][4:8] == b"ftyp"
    with pytest.raises(ValueError, match="hologram"):
        samples.make("hologram", 0)
