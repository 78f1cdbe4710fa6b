"""What a file is does not depend on the PC it lies on."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sanjog_desktop.domain.media_types import UNKNOWN, media_type, suffix_of
from sanjog_desktop.sandbox.samples import biodata_pdf, photo, sticker, voice


@pytest.mark.parametrize(
    ("name", "head", "mime"),
    [
        ("photo.pdf", photo(3), "image/png"),
        ("song", voice(), "audio/ogg"),
        ("a.webp", sticker("still"), "image/webp"),
        ("Bio Data.PDF", biodata_pdf("Biodata", ["Asha Namuna"]), "application/pdf"),
        ("clip.bin", b"\0\0\0\x18ftypmp42\0\0\0\0", "video/mp4"),
        ("clip.mp4", b"\0\0\0\x18ftyp3gp5", "video/3gpp"),
        ("note.mp4", b"\0\0\0\x18ftypM4A \0", "audio/mp4"),
        ("IMG_1.jpg", b"\0\0\0\x18ftypheic", "image/heic"),
        ("C:\\Reg\\family.XLS", b"\xd0\xcf\x11\xe0", "application/vnd.ms-excel"),
        ("letter.doc", b"\xd0\xcf\x11\xe0", "application/msword"),
        ("names.csv", b"name,city", "text/csv"),
        ("what.is.this", b"\x01\x02", UNKNOWN),
        ("", b"", UNKNOWN),
    ],
)
def test_bytes_go_before_the_name(name: str, head: bytes, mime: str) -> None:
    assert media_type(name, head) == mime


@given(st.text(max_size=60), st.binary(max_size=64))
def test_whatever_comes_is_of_one_type(name: str, head: bytes) -> None:
    mime = media_type(name, head)
    assert mime == UNKNOWN or media_type(f"x{suffix_of(mime)}", b"") == mime


def test_a_type_has_the_ending_people_know() -> None:
    assert suffix_of("audio/ogg; codecs=opus") == ".ogg" and suffix_of("image/jpeg") == ".jpg"
    assert suffix_of("nothing/known") == ""
