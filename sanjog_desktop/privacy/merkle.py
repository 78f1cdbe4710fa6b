"""The Merkle tree of Certificate Transparency (RFC 9162, section 2.1) over SHA-256.

A root of 32 bytes stands for a whole list: that an entry is in it (inclusion) and that a longer list begins with a
shorter one (consistency) is shown by a few hashes, without the list. Everything here takes *leaf hashes*
(:func:`leaf_hash` of an entry's bytes), so that whoever holds only hashes can compute and check too.
Pure functions over bytes; the only errors are ``ValueError`` for an index or size outside the list.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence

HASH_BYTES = 32
EMPTY_ROOT = hashlib.sha256(b"").digest()
"""The root of no entries at all (RFC 9162: the hash of the empty string)."""


def leaf_hash(entry: bytes) -> bytes:
    """The leaf of an entry. Its prefix keeps a leaf from passing for an inner node."""
    return hashlib.sha256(b"\x00" + entry).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """The node above two."""
    return hashlib.sha256(b"\x01" + left + right).digest()


class Frontier:
    """The root of a list that is walked once: holds one hash a level, whatever the length of the list."""

    def __init__(self) -> None:
        self.size = 0
        self._levels: list[bytes | None] = []

    def add(self, leaf: bytes) -> None:
        """Append one leaf hash."""
        self.size += 1
        for level, waiting in enumerate(self._levels):
            if waiting is None:
                self._levels[level] = leaf
                return
            leaf, self._levels[level] = node_hash(waiting, leaf), None
        self._levels.append(leaf)

    def root(self) -> bytes:
        """The root over what was added so far."""
        found: bytes | None = None
        for waiting in self._levels:
            if waiting is not None:
                found = waiting if found is None else node_hash(waiting, found)
        return EMPTY_ROOT if found is None else found


def root(leaves: Iterable[bytes]) -> bytes:
    """The root over leaf hashes."""
    frontier = Frontier()
    for leaf in leaves:
        frontier.add(leaf)
    return frontier.root()


def inclusion_proof(leaves: Sequence[bytes], index: int) -> list[bytes]:
    """The hashes that lead from the leaf at ``index`` (from 0) to the root of all ``leaves``, lowest first."""
    if not 0 <= index < len(leaves):
        raise ValueError("no such leaf")
    if len(leaves) == 1:
        return []
    split = _split(len(leaves))
    if index < split:
        return [*inclusion_proof(leaves[:split], index), root(leaves[split:])]
    return [*inclusion_proof(leaves[split:], index - split), root(leaves[:split])]


def verify_inclusion(leaf: bytes, index: int, size: int, proof: Sequence[bytes], expected: bytes) -> bool:
    """Whether ``proof`` shows that ``leaf`` stands at ``index`` of the ``size`` leaves under the root ``expected``."""
    if not 0 <= index < size or any(len(step) != HASH_BYTES for step in proof):
        return False
    position, last, found = index, size - 1, leaf
    for step in proof:
        if last == 0:
            return False
        if position & 1 or position == last:
            found = node_hash(step, found)
            while not position & 1 and position:
                position, last = position >> 1, last >> 1
        else:
            found = node_hash(found, step)
        position, last = position >> 1, last >> 1
    return last == 0 and found == expected


def consistency_proof(leaves: Sequence[bytes], old_size: int) -> list[bytes]:
    """The hashes that show that the list of all ``leaves`` begins with its first ``old_size``."""
    if not 0 <= old_size <= len(leaves):
        raise ValueError("no such size")
    return [] if old_size in (0, len(leaves)) else _subproof(leaves, old_size, True)


def verify_consistency(
    old_size: int, new_size: int, proof: Sequence[bytes], old_root: bytes, new_root: bytes
) -> bool:
    """Whether ``proof`` shows that the list under ``new_root`` begins with the whole list under ``old_root``."""
    if not 0 <= old_size <= new_size or any(len(step) != HASH_BYTES for step in proof):
        return False
    if old_size == new_size:
        return not proof and old_root == new_root
    if old_size == 0:
        return not proof and old_root == EMPTY_ROOT
    steps = list(proof)
    if (
        old_size & (old_size - 1) == 0
    ):  # a whole subtree: its root is the old root and is left out of the proof
        steps.insert(0, old_root)
    if not steps:
        return False
    position, last = old_size - 1, new_size - 1
    while position & 1:
        position, last = position >> 1, last >> 1
    old = new = steps[0]
    for step in steps[1:]:
        if last == 0:
            return False
        if position & 1 or position == last:
            old, new = node_hash(step, old), node_hash(step, new)
            while not position & 1 and position:
                position, last = position >> 1, last >> 1
        else:
            new = node_hash(new, step)
        position, last = position >> 1, last >> 1
    return last == 0 and old == old_root and new == new_root


def _subproof(leaves: Sequence[bytes], old_size: int, complete: bool) -> list[bytes]:
    if old_size == len(leaves):
        return [] if complete else [root(leaves)]
    split = _split(len(leaves))
    if old_size <= split:
        return [*_subproof(leaves[:split], old_size, complete), root(leaves[split:])]
    return [*_subproof(leaves[split:], old_size - split, False), root(leaves[:split])]


def _split(size: int) -> int:
    """The largest power of two below ``size`` (> 1): where the tree divides."""
    return 1 << ((size - 1).bit_length() - 1)
