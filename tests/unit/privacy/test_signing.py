"""Signed documents and sealed PDF files: whatever byte changes, the check says so."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from sanjog_desktop.domain.clock import StillClock
from sanjog_desktop.privacy.signing import (
    NotAuthentic,
    SigningKey,
    canonical,
    check_pdf,
    check_signed,
    encode_signed,
    seal_pdf,
    signed,
    signing_key,
)
from sanjog_desktop.store.database import Database

KEY = SigningKey(Ed25519PrivateKey.from_private_bytes(bytes(range(32))))
DOCUMENT = {"type": "test/1", "name": "सुनीता नमुना", "counts": [1, 2], "whole": True, "no": None}
PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\nxref\n0 1\ntrailer<</Root 1 0 R>>\nstartxref\n40\n%%EOF\n"


def changed_bytes(data: bytes) -> list[bytes]:
    """The file with each of its bytes changed in turn, in one bit and in all."""
    return [
        data[:place] + bytes([data[place] ^ mask]) + data[place + 1 :]
        for place in range(len(data))
        for mask in (1, 0x20, 0xFF)
    ]


def test_what_was_signed_is_found_whole_and_with_its_key() -> None:
    checked = check_signed(encode_signed(signed(DOCUMENT, KEY)))
    assert checked.document == DOCUMENT
    assert checked.fingerprint == KEY.fingerprint
    assert len(KEY.fingerprint.replace("-", "")) == 16


def test_no_byte_of_a_signed_file_can_change() -> None:
    for data in changed_bytes(encode_signed(signed(DOCUMENT, KEY))):
        with pytest.raises(NotAuthentic):
            check_signed(data)


def test_no_byte_of_a_sealed_pdf_can_change() -> None:
    sealed = seal_pdf(PDF, DOCUMENT, KEY)
    assert check_pdf(sealed).document == DOCUMENT
    assert sealed.endswith(b"startxref\n40\n%%EOF\n")
    for data in (*changed_bytes(sealed), sealed[:-1], sealed + b"\n", PDF, b""):
        with pytest.raises(NotAuthentic):
            check_pdf(data)


def test_a_space_more_or_a_key_twice_is_another_file() -> None:
    data = encode_signed(signed(DOCUMENT, KEY))
    for other in (data + b"\n", data.replace(b'"type":', b'"type": '), json.dumps(json.loads(data)).encode()):
        with pytest.raises(NotAuthentic):
            check_signed(other)
    twice = data.replace(b'"document": {', b'"document": {}, "document": {', 1)
    with pytest.raises(NotAuthentic):
        check_signed(twice)


@given(st.binary(max_size=200) | st.text(max_size=100).map(str.encode))
def test_any_other_file_is_refused_in_words(data: bytes) -> None:
    for check in (check_signed, check_pdf):
        with pytest.raises(NotAuthentic):
            check(data)


def test_somebody_elses_signature_shows_another_fingerprint() -> None:
    other = SigningKey(Ed25519PrivateKey.from_private_bytes(bytes(32)))
    assert check_signed(signed(DOCUMENT, other)).fingerprint != KEY.fingerprint


def test_what_two_programs_would_write_differently_is_not_signed() -> None:
    for value in (0.1, float("nan"), {1: "x"}, b"x"):
        with pytest.raises(ValueError, match="signed document"):
            canonical({"value": value})


def test_the_agency_has_one_key_and_keeps_it(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    for _ in range(2):
        db = Database(path, bytes(32), StillClock(1_795_000_000_000))
        db.open()
        prints = {db.write_sync(signing_key).fingerprint for _ in range(2)}
        prints.add(db.read_sync(signing_key).fingerprint)
        db.close()
        assert len(prints) == 1
