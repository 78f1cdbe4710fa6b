"""Sealing: what opens, and everything that must not (RFC 9180 suites with the hybrid ML-KEM/X25519 key)."""

from __future__ import annotations

import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sanjog_desktop.wire.relay import EpochHeader
from sanjog_desktop.wire.sealing import (
    EPOCH_ENTRIES,
    EPOCH_SECONDS,
    MAX_PLAIN_BYTES,
    AgencyPrivateKey,
    AgencyPublicKey,
    EpochOpener,
    EpochSealer,
    SealError,
)

LOG = "0" * 32
KEY = AgencyPrivateKey.generate()
OTHER = AgencyPrivateKey.generate()


class Monotonic:
    """A clock the test moves."""

    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


def sealed_once(plain: bytes = b"namaste", kind: str = "webhook") -> tuple[EpochHeader, bytes]:
    return EpochSealer(KEY.public(), LOG).seal(plain, kind=kind)


@given(plain=st.binary(max_size=4_096), kind=st.sampled_from(["webhook", "change", "control"]))
@settings(max_examples=60, deadline=None)
def test_what_is_sealed_opens_to_the_same_bytes(plain: bytes, kind: str) -> None:
    header, sealed = sealed_once(plain, kind)
    assert EpochOpener(KEY).open(LOG, header, kind, sealed) == plain
    assert len(sealed) == len(plain) + 21


def test_plaintext_is_nowhere_in_header_or_entry() -> None:
    plain = b"a sentence long enough to be found if it were there"
    header, sealed = sealed_once(plain)
    assert all(
        plain[start : start + 8] not in header.wrapped + sealed for start in range(0, len(plain) - 8, 8)
    )


def test_entries_of_an_epoch_share_its_header_and_open_in_any_order_or_alone() -> None:
    sealer = EpochSealer(KEY.public(), LOG)
    sealed = [sealer.seal(b"entry %d" % number, kind="webhook") for number in range(20)]
    assert len({header.id for header, _ in sealed}) == 1
    for number in reversed(range(20)):
        header, entry = sealed[number]
        assert EpochOpener(KEY).open(LOG, header, "webhook", entry) == b"entry %d" % number


def test_equal_plaintexts_seal_to_different_bytes() -> None:
    sealer = EpochSealer(KEY.public(), LOG)
    entries = {sealer.seal(b"same", kind="webhook")[1][5:] for _ in range(50)}
    assert len(entries) == 50


def test_epoch_ends_after_its_number_of_entries_and_the_key_is_dropped() -> None:
    sealer = EpochSealer(KEY.public(), LOG)
    ids = [sealer.seal(b"x", kind="webhook")[0].id for _ in range(EPOCH_ENTRIES)]
    assert len(set(ids)) == 1
    assert not sealer.holds_key
    assert sealer.seal(b"x", kind="webhook")[0].id != ids[0]


def test_epoch_ends_after_its_time_with_traffic_and_without() -> None:
    clock = Monotonic()
    sealer = EpochSealer(KEY.public(), LOG, monotonic=clock)
    first = sealer.seal(b"x", kind="webhook")[0].id
    clock.now += EPOCH_SECONDS - 0.5
    assert sealer.seal(b"x", kind="webhook")[0].id == first
    sealer.expire()
    assert sealer.holds_key
    assert sealer.seconds_left == pytest.approx(0.5)
    clock.now += 0.5
    second = sealer.seal(b"x", kind="webhook")[0].id
    assert second != first
    clock.now += EPOCH_SECONDS
    sealer.expire()
    assert not sealer.holds_key
    assert sealer.seconds_left is None


def test_after_the_drop_nothing_in_the_sealer_opens_its_own_entries() -> None:
    sealer = EpochSealer(KEY.public(), LOG)
    header, sealed = sealer.seal(b"secret", kind="webhook")
    sealer.drop()
    assert not sealer.holds_key
    # All that is left to the sealer is the public key, the header and the entry: a key of its own fails.
    with pytest.raises(SealError):
        EpochOpener(OTHER).open(LOG, header, "webhook", sealed)


def test_wrong_private_key_does_not_open_even_under_the_right_name() -> None:
    header, sealed = sealed_once()
    with pytest.raises(SealError, match="another agency key"):
        EpochOpener(OTHER).open(LOG, header, "webhook", sealed)
    renamed = EpochHeader(id=header.id, key_id=OTHER.public().key_id, wrapped=header.wrapped)
    with pytest.raises(SealError, match="epoch key"):
        EpochOpener(OTHER).open(LOG, renamed, "webhook", sealed)


def test_both_keys_open_while_the_agency_key_rotates() -> None:
    opener = EpochOpener([OTHER, KEY])
    for key in (KEY, OTHER):
        header, sealed = EpochSealer(key.public(), LOG).seal(b"x", kind="webhook")
        assert opener.open(LOG, header, "webhook", sealed) == b"x"


@pytest.mark.parametrize("place", ["log", "kind", "epoch id", "epoch"])
def test_an_entry_moved_elsewhere_does_not_open(place: str) -> None:
    sealer = EpochSealer(KEY.public(), LOG)
    header, sealed = sealer.seal(b"x", kind="webhook")
    sealer.drop()
    next_header, _ = sealer.seal(b"y", kind="webhook")
    log, kind = LOG, "webhook"
    if place == "log":
        log = "1" * 32
    elif place == "kind":
        kind = "control"
    elif place == "epoch id":
        header = EpochHeader(id="f" * 32, key_id=header.key_id, wrapped=header.wrapped)
    else:
        header = next_header
    with pytest.raises(SealError):
        EpochOpener(KEY).open(log, header, kind, sealed)


def test_a_warm_cache_does_not_open_what_a_cold_one_refuses() -> None:
    header, sealed = sealed_once()
    opener = EpochOpener(KEY)
    assert opener.open(LOG, header, "webhook", sealed) == b"namaste"
    for log, changed in (
        ("1" * 32, header),
        (LOG, EpochHeader(id=header.id, key_id=header.key_id, wrapped=os.urandom(len(header.wrapped)))),
        (LOG, EpochHeader(id=header.id, key_id=OTHER.public().key_id, wrapped=header.wrapped)),
    ):
        with pytest.raises(SealError):
            opener.open(log, changed, "webhook", sealed)


def test_swapped_counts_do_not_open() -> None:
    sealer = EpochSealer(KEY.public(), LOG)
    header, first = sealer.seal(b"first", kind="webhook")
    _, second = sealer.seal(b"other", kind="webhook")
    with pytest.raises(SealError):
        EpochOpener(KEY).open(LOG, header, "webhook", first[:5] + second[5:])


_HEADER, _SEALED = sealed_once(b"plain text of some length " * 4)


@given(data=st.data())
@settings(max_examples=400, deadline=None)
def test_any_change_to_entry_or_header_is_a_seal_error(data: st.DataObject) -> None:
    header, sealed = _HEADER, _SEALED
    if data.draw(st.booleans(), label="change the entry"):
        sealed = data.draw(_mutations(sealed), label="sealed")
    else:
        wrapped = data.draw(_mutations(header.wrapped), label="wrapped")
        header = EpochHeader(id=header.id, key_id=header.key_id, wrapped=wrapped)
    with pytest.raises(SealError):
        EpochOpener(KEY).open(LOG, header, "webhook", sealed)


@given(sealed=st.binary(max_size=200), wrapped=st.binary(max_size=1_300), id=st.text(), key_id=st.text())
@settings(max_examples=200, deadline=None)
def test_arbitrary_bytes_are_a_seal_error(sealed: bytes, wrapped: bytes, id: str, key_id: str) -> None:
    for name in (key_id, KEY.public().key_id):
        with pytest.raises(SealError):
            EpochOpener(KEY).open(LOG, EpochHeader(id=id, key_id=name, wrapped=wrapped), "webhook", sealed)


def _mutations(original: bytes) -> st.SearchStrategy[bytes]:
    def flip(place: int, bits: int) -> bytes:
        return original[:place] + bytes([original[place] ^ bits]) + original[place + 1 :]

    places = st.integers(0, len(original) - 1)
    return st.one_of(
        st.builds(flip, places, st.integers(1, 255)),
        places.map(lambda end: original[:end]),
        st.binary(min_size=1, max_size=40).map(lambda tail: original + tail),
        st.binary(max_size=200).filter(lambda other: other != original),
    )


def test_the_cache_of_opened_epochs_is_bounded() -> None:
    opener = EpochOpener(KEY, cache=3)
    sealed = [sealed_once(b"%d" % number) for number in range(8)]
    for _ in range(2):
        for number, (header, entry) in enumerate(sealed):
            assert opener.open(LOG, header, "webhook", entry) == b"%d" % number
    assert len(opener._epochs) == 3
    opener.forget()
    assert len(opener._epochs) == 0


def test_too_large_a_body_is_refused_before_sealing() -> None:
    with pytest.raises(SealError):
        EpochSealer(KEY.public(), LOG).seal(bytes(MAX_PLAIN_BYTES + 1), kind="webhook")


def test_keys_survive_text_and_refuse_anything_else() -> None:
    public = KEY.public()
    assert AgencyPublicKey.from_text(public.text) == public
    assert AgencyPrivateKey.from_text(KEY.text) == KEY
    assert KEY.text not in repr(KEY)
    for text in ("", "not base64!", public.text[:-8], KEY.text, "ü" * 40):
        with pytest.raises(SealError) as refusal:
            AgencyPublicKey.from_text(text)
        assert not text or text not in str(refusal.value)
    with pytest.raises(SealError):
        AgencyPrivateKey.from_text(public.text)
    with pytest.raises(SealError):
        # Coefficients beyond the field's modulus: no ML-KEM key (FIPS 203, input check).
        AgencyPublicKey(b"\xff" * len(public.raw))
