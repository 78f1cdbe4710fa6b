"""A file that is not what it was said to be is found by its first bytes; an honest one is left in peace."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sanjog_desktop.domain.file_lies import IS_PAGE, IS_PROGRAM, NO_PDF, NO_PICTURE, NO_SOUND, lie_of
from sanjog_desktop.sandbox import samples

MP3 = b"\xff\xfa\x90\x64"


@pytest.mark.parametrize(
    ("declared", "head", "told"),
    [
        ("image/jpeg", b"MZ\x90\0", IS_PROGRAM), ("application/pdf", b"\x7fELF\x02", IS_PROGRAM),
        ("audio/ogg; codecs=opus", b"#!/bin/sh", IS_PROGRAM), ("text/plain", b"MZ\x90\0", IS_PROGRAM),
        ("", b"MZ", IS_PROGRAM),
        ("image/webp", b"\n <HTML><body>", IS_PAGE), ("image/png", b"<svg xmlns=", IS_PAGE),
        ("application/pdf", b"\xef\xbb\xbf<!DOCTYPE html>", IS_PAGE), ("video/mp4", b"<html>", IS_PAGE),
        ("image/jpeg", b"%PDF-1.4", NO_PICTURE), ("image/jpeg", b"", NO_PICTURE), ("IMAGE/JPEG", b"words", NO_PICTURE),
        ("audio/ogg", samples.photo(1), NO_SOUND), ("video/mp4", b"%PDF-1.7", NO_SOUND),
        ("application/pdf", samples.photo(1), NO_PDF), ("application/pdf", b"words", NO_PDF),
        ("image/jpeg", samples.photo(1), ""), ("image/webp", samples.sticker("moving"), ""),
        ("image/bmp", b"BM\x10", ""),
        ("audio/ogg; codecs=opus", samples.voice(), ""), ("audio/mpeg", MP3, ""), ("audio/amr", b"#!AMR\n", ""),
        ("video/mp4", samples.video(1), ""), ("audio/mp4", samples.video(1), ""),
        ("application/pdf", b"\n%PDF-1.4", ""), ("text/plain", b"<html>", ""),
        ("application/msword", b"PK\x03\x04", ""),
    ],
)  # fmt: skip
def test_a_lie_is_told(declared: str, head: bytes, told: str) -> None:
    assert lie_of(declared, head) == told


@given(st.text(max_size=40), st.binary(max_size=64))
def test_any_answer_is_a_sentence_or_none(declared: str, head: bytes) -> None:
    assert lie_of(declared, head) in ("", IS_PAGE, IS_PROGRAM, NO_PDF, NO_PICTURE, NO_SOUND)
