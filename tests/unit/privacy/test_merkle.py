"""The Merkle tree: the vectors of Certificate Transparency, and every proof of every small tree."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sanjog_desktop.privacy import merkle

# The entries and roots that Certificate Transparency implementations test against (certificate-transparency-go).
ENTRIES = [
    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f",
]  # fmt: skip
ROOTS = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]
MOST = 20


def leaves_of(count: int) -> list[bytes]:
    return [merkle.leaf_hash(f"entry {number}".encode()) for number in range(count)]


def plain_root(leaves: list[bytes]) -> bytes:
    """The definition of RFC 9162, section 2.1.1, as it is written there."""
    if not leaves:
        return hashlib.sha256(b"").digest()
    if len(leaves) == 1:
        return leaves[0]
    split = 1
    while split * 2 < len(leaves):
        split *= 2
    return hashlib.sha256(b"\x01" + plain_root(leaves[:split]) + plain_root(leaves[split:])).digest()


def test_roots_are_those_others_compute() -> None:
    leaves = [merkle.leaf_hash(bytes.fromhex(entry)) for entry in ENTRIES]
    assert [merkle.root(leaves[:size]).hex() for size in range(9)] == ROOTS


@given(st.lists(st.binary(max_size=8), max_size=70))
def test_the_running_root_is_the_defined_one(entries: list[bytes]) -> None:
    leaves = [merkle.leaf_hash(entry) for entry in entries]
    assert merkle.root(leaves) == plain_root(leaves)


def test_every_entry_of_every_small_tree_is_proved_at_its_own_place_only() -> None:
    for size in range(1, MOST):
        leaves = leaves_of(size)
        top = merkle.root(leaves)
        for index in range(size):
            proof = merkle.inclusion_proof(leaves, index)
            assert [
                at for at in range(size) if merkle.verify_inclusion(leaves[index], at, size, proof, top)
            ] == [index]


def test_every_pair_of_sizes_is_consistent_and_no_other_root_is() -> None:
    for size in range(MOST):
        leaves = leaves_of(size)
        top = merkle.root(leaves)
        for old in range(size + 1):
            proof = merkle.consistency_proof(leaves, old)
            then = merkle.root(leaves[:old])
            assert merkle.verify_consistency(old, size, proof, then, top)
            assert not merkle.verify_consistency(old, size, proof, bytes(32), top)
            # After nothing anything may follow: only a list that had entries binds the longer one.
            assert merkle.verify_consistency(old, size, proof, then, bytes(32)) is (old == 0 < size)


@given(st.integers(2, 200), st.data())
def test_a_changed_proof_proves_nothing(size: int, data: st.DataObject) -> None:
    leaves = leaves_of(size)
    top = merkle.root(leaves)
    index = data.draw(st.integers(0, size - 1))
    old = data.draw(st.integers(1, size - 1))
    inclusion, consistency = merkle.inclusion_proof(leaves, index), merkle.consistency_proof(leaves, old)
    for proof, holds in (
        (inclusion, lambda proof: merkle.verify_inclusion(leaves[index], index, size, proof, top)),
        (
            consistency,
            lambda proof: merkle.verify_consistency(old, size, proof, merkle.root(leaves[:old]), top),
        ),
    ):
        assert holds(proof)
        place, bit = data.draw(st.integers(0, len(proof) - 1)), data.draw(st.integers(0, 255))
        flipped = bytearray(proof[place])
        flipped[bit // 8] ^= 1 << bit % 8
        assert not holds([*proof[:place], bytes(flipped), *proof[place + 1 :]])
        assert not holds(proof[:place] + proof[place + 1 :])
        assert not holds([*proof, bytes(32)])


def test_history_rewritten_before_the_old_size_is_found() -> None:
    leaves = leaves_of(13)
    then = merkle.root(leaves[:7])
    leaves[3] = merkle.leaf_hash(b"another entry")
    assert not merkle.verify_consistency(
        7, 13, merkle.consistency_proof(leaves, 7), then, merkle.root(leaves)
    )


def test_places_outside_the_list_are_refused() -> None:
    leaves = leaves_of(3)
    with pytest.raises(ValueError, match="no such leaf"):
        merkle.inclusion_proof(leaves, 3)
    with pytest.raises(ValueError, match="no such size"):
        merkle.consistency_proof(leaves, 4)
    assert not merkle.verify_inclusion(leaves[0], 5, 3, [], merkle.root(leaves))
    assert not merkle.verify_consistency(4, 3, [], bytes(32), merkle.root(leaves))
