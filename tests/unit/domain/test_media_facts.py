"""What files say of themselves: right where they are whole, nothing where they are not, whatever they hold."""

from __future__ import annotations

import struct

from hypothesis import given, settings
from hypothesis import strategies as st

from sanjog_desktop.domain.media_facts import PARTS, Facts, read_facts
from sanjog_desktop.sandbox import samples


def box(kind: bytes, body: bytes) -> bytes:
    """One box of a film."""
    return struct.pack(">I4s", 8 + len(body), kind) + body


def film(*, length: int, scale: int, wide: int, high: int, upright: bool = False, long: bool = False) -> bytes:
    """The head of an MP4 film, before and after the part that tells."""
    if long:
        head = b"\x01" + bytes(19) + struct.pack(">IQ", scale, length) + bytes(80)
    else:
        head = bytes(12) + struct.pack(">II", scale, length) + bytes(80)
    first, second = (0, 0x10000) if upright else (0x10000, 0)
    matrix = struct.pack(">9i", first, second, 0, -second, first, 0, 0, 0, 0x40000000)
    track = bytes(40) + matrix + struct.pack(">II", wide << 16, high << 16)
    moov = box(b"moov", box(b"mvhd", head) + box(b"trak", box(b"tkhd", track)))
    return box(b"ftyp", b"isom" + bytes(4)) + box(b"mdat", bytes(50)) + moov


def jpeg(wide: int, high: int, turned: bool) -> bytes:
    """The head of a JPEG with its Exif."""
    entry = struct.pack(">HHIHH", 0x0112, 3, 1, 6 if turned else 1, 0)
    exif = b"Exif\x00\x00" + b"MM\x00\x2a" + struct.pack(">I", 8) + struct.pack(">H", 1) + entry + bytes(4)
    frame = struct.pack(">BHHB", 8, high, wide, 3) + bytes(9)
    return (
        b"\xff\xd8\xff\xe1" + struct.pack(">H", 2 + len(exif)) + exif
        + b"\xff\xc0" + struct.pack(">H", 2 + len(frame)) + frame
    )  # fmt: skip


def test_a_voice_note_tells_its_length_and_where_it_is_loud() -> None:
    facts = read_facts(samples.voice())
    assert facts.duration_ms is not None and 2_000 < facts.duration_ms < 30_000
    assert facts.waveform is not None and len(facts.waveform) == PARTS
    assert max(facts.waveform) == 255 and min(facts.waveform) < 64


def test_pictures_tell_their_size_as_they_are_shown() -> None:
    assert read_facts(samples.photo(1, 96, 128)) == Facts(96, 128)
    assert read_facts(samples.sticker("moving")) == Facts(512, 512)
    assert read_facts(samples.huge_sticker()) == Facts(16_383, 16_383)
    assert read_facts(jpeg(640, 480, turned=False)) == Facts(640, 480)
    assert read_facts(jpeg(640, 480, turned=True)) == Facts(480, 640)


def test_films_tell_their_length_and_size() -> None:
    assert read_facts(film(length=9_000, scale=600, wide=640, high=360)) == Facts(640, 360, 15_000)
    upright = film(length=1_500, scale=1_000, wide=1920, high=1080, upright=True, long=True)
    assert read_facts(upright) == Facts(1080, 1920, 1_500)
    assert read_facts(film(length=9_000, scale=0, wide=640, high=360)).duration_ms is None


WHOLE = (samples.voice(), samples.photo(1), samples.sticker("still"), jpeg(9, 9, turned=True),
         film(length=9, scale=1, wide=4, high=4))  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(WHOLE), st.lists(st.tuples(st.integers(0, 400), st.integers(0, 255)), max_size=8), st.data())
def test_damaged_files_tell_nothing_untrue_and_harm_nothing(
    whole: bytes, changes: list[tuple[int, int]], data: st.DataObject
) -> None:
    bytes_ = bytearray(whole)
    for place, value in changes:
        bytes_[place % len(bytes_)] = value
    facts = read_facts(bytes(bytes_[: data.draw(st.integers(0, len(bytes_)))]))
    for side in (facts.width, facts.height):
        assert side is None or 0 < side <= 32_768
    assert facts.duration_ms is None or 0 < facts.duration_ms <= 24 * 3_600_000
    assert facts.waveform is None or len(facts.waveform) == PARTS
