"""The relay's messages: round trips, and pages that contradict themselves."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sanjog_desktop.wire.relay import (
    AckRequest,
    Entry,
    EpochHeader,
    PullReply,
    RelayProtocolError,
    decode,
    decode_page,
    encode,
)

HEADER = EpochHeader(id="e1", key_id="k", wrapped=b"\x00\xff")


def page(*seqs: int, head: int = 10, **fields: object) -> bytes:
    entries = tuple(Entry(seq, "webhook", "e1", b"\x01", 5) for seq in seqs)
    reply = PullReply(log_id="l", head=head, floor=1, entries=entries, epochs=(HEADER,))
    return encode(msgspec.structs.replace(reply, **fields))


def test_a_page_survives_the_wire() -> None:
    reply = decode_page(page(3, 7, 9), after=2)
    assert [entry.seq for entry in reply.entries] == [3, 7, 9]
    assert reply.epoch_of(reply.entries[0]) == HEADER
    assert reply.through == 10
    assert decode_page(page(3, more=True), after=2).through == 3
    assert decode_page(page(), after=4).through == 10


@pytest.mark.parametrize(
    "body",
    [
        page(2, 3),  # at the cursor
        page(1),  # below it
        page(5, 4),
        page(5, 5),
        page(11),  # beyond the head
        page(*range(3, 504), head=1_000),  # more than a page
        page(3, epochs=()),
        page(log_id=""),
        page(3).replace(b'"seq":3', b'"seq":-3'),
        page(3).replace(b'"seq":3', b'"seq":90071992547409930000'),
        page(3).replace(b'"webhook"', b'"gossip"'),
        page(3).replace(b'"AQ=="', b'"not base64!"'),
        b"",
        b"<html>Sign in to the office network</html>",
        b"[]",
        b"null",
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"log_id":1,"head":1,"floor":1}',
    ],
)
def test_a_page_that_cannot_be_right_is_refused(body: bytes) -> None:
    with pytest.raises(RelayProtocolError):
        decode_page(body, after=2)


@given(st.binary(max_size=300))
def test_any_bytes_decode_or_are_refused(body: bytes) -> None:
    for kind in (PullReply, AckRequest):
        try:
            decode(body, kind)
        except RelayProtocolError:
            continue
