"""Ids, tokens and secrets that follow from the seed, in the shapes Meta gives them."""

from __future__ import annotations

import base64
import random
from collections import Counter
from hashlib import blake2b


class Ids:
    """Fresh ids in a fixed order: the n-th id of a kind depends on the seed, the incarnation, the kind and n alone."""

    def __init__(self, seed: int) -> None:
        """seed: the sandbox's seed."""
        self.seed = seed
        #: How often a sandbox with this journal began before; fresh ids differ from one start to the next.
        self.incarnation = 0
        self._used: Counter[str] = Counter()

    def fixed(self, label: str, size: int = 16) -> bytes:
        """Bytes (at most 64) that depend on the seed and the label alone."""
        return blake2b(f"{self.seed}:{label}".encode(), digest_size=size).digest()

    def fresh(self, kind: str, size: int = 16) -> bytes:
        """The next bytes (at most 64) of a kind."""
        return self.fixed(self._next(kind), size)

    def number(self, label: str, digits: int = 15) -> str:
        """A decimal id of exactly `digits` digits, fixed by its label."""
        value = int.from_bytes(self.fixed(label), "big") % (9 * 10 ** (digits - 1))
        return str(value + 10 ** (digits - 1))

    def fresh_number(self, kind: str, digits: int = 15) -> str:
        """The next decimal id of a kind."""
        return self.number(self._next(kind), digits)

    def _next(self, kind: str) -> str:
        self._used[kind] += 1
        again = f":{self.incarnation}" if self.incarnation else ""
        return f"{kind}{again}:{self._used[kind]}"

    def wamid(self, peer: str, *, outbound: bool) -> str:
        """The next message id between the number and a peer (digits or user id)."""
        name = peer.encode()[:40]
        if outbound:
            tail = b"\x15\x02\x00\x11\x18\x12" + self.fresh("out", 9).hex().upper().encode() + b"\x00"
        else:
            tail = b"\x15\x02\x00\x12\x18\x20" + self.fresh("in", 16).hex().upper().encode() + b"\x00"
        raw = b"\x1d\x18" + bytes([len(name)]) + name + tail
        return "wamid." + base64.b64encode(raw).decode()

    def trace(self) -> str:
        """The next fbtrace_id of an error."""
        return "A" + base64.urlsafe_b64encode(self.fresh("trace", 16)).decode().rstrip("=")

    def token(self, label: str) -> str:
        """An access token, fixed by its label."""
        return "EAAS" + base64.b64encode(self.fixed(label, 60)).decode().translate(
            str.maketrans("+/=", "XYZ")
        )

    def draws(self, label: str) -> random.Random:
        """A source of choices of its own for a label, so that one user of chance does not disturb another."""
        return random.Random(f"{self.seed}:{label}")
