"""Webhook signatures: over the raw bytes, with any of several secrets, and nothing else."""

from __future__ import annotations

import hashlib
import hmac

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sanjog_desktop.wire.signature import sign, verify

SECRET = b"secret-of-the-sample-app"


def test_the_header_is_metas() -> None:
    assert sign(SECRET, b"{}") == "sha256=" + hmac.new(SECRET, b"{}", hashlib.sha256).hexdigest()


@given(st.binary(max_size=200), st.binary(min_size=1, max_size=64))
def test_what_was_signed_verifies(body: bytes, secret: bytes) -> None:
    header = sign(secret, body)
    assert verify([secret], body, header)
    assert not verify([secret], body + b" ", header)
    assert not verify([secret + b"x"], body, header)


def test_both_secrets_hold_while_one_is_rotated() -> None:
    header = sign(SECRET, b"x")
    assert verify([b"new", SECRET], b"x", header) and verify([SECRET, b"new"], b"x", header)
    assert not verify([b"new"], b"x", header)


def test_escapes_are_part_of_the_bytes() -> None:
    assert not verify([SECRET], '"é"'.encode(), sign(SECRET, b'"\\u00e9"'))


@pytest.mark.parametrize(
    "header",
    [
        None,
        "",
        "sha256=",
        "sha1=abc",
        "sha256=" + "0" * 64,
        "é\ud800",
        sign(SECRET, b"x").upper(),
        sign(SECRET, b"x")[7:],
    ],
)
def test_other_headers_do_not_verify(header: str | None) -> None:
    assert not verify([SECRET], b"x", header)


def test_no_secret_verifies_nothing() -> None:
    assert not verify([], b"x", sign(b"", b"x"))
    assert not verify([b""], b"x", sign(b"", b"x"))
