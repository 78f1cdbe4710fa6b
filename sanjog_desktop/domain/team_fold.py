"""What a field holds after people changed it on several PCs that did not know of each other.

A pure function of the set of changes, so that every PC that has the same changes comes to the same answer, in whatever
order they reached it. A change that was made by somebody who knew of another one replaces it; of those that replace
each other not, the later one stands, and staff are asked about the rest.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

Vector = Mapping[str, int]
"""For each PC the number of its last change that was known."""


@dataclass(frozen=True, slots=True)
class Change:
    """One change of one field: from ``before`` to ``after``, the ``seq``-th change of a PC, at a time in milliseconds.

    ``seen`` says which changes of the others were known on that PC then; its own earlier ones always are.
    """

    device: str
    seq: int
    at: int
    before: Any
    after: Any
    staff: str = ""
    seen: Vector = field(default_factory=dict)

    @property
    def order(self) -> tuple[int, str, int]:
        """The one order all PCs agree on."""
        return (self.at, self.device, self.seq)

    def knows(self, other: Change) -> bool:
        """Whether ``other`` was known when this change was made."""
        if other.device == self.device:
            return other.seq < self.seq
        return self.seen.get(other.device, 0) >= other.seq


@dataclass(frozen=True, slots=True)
class Clash:
    """Two changes made without knowing of each other: ``other`` stands, ``one`` is the earlier. ``base`` was before."""

    base: Any
    one: Change
    other: Change


@dataclass(frozen=True, slots=True)
class Settled:
    """What stands, and what staff have to choose between."""

    last: Change
    clashes: tuple[Clash, ...] = ()

    @property
    def value(self) -> Any:
        """The value of the field."""
        return self.last.after


NEVER: Final = object()
"""What stood before a row was made."""


def settle(changes: Sequence[Change]) -> Settled:
    """The field's value after these changes (at least one, in any order, each once)."""
    ordered = sorted(changes, key=lambda one: one.order)
    heads = [one for one in ordered if not any(other.knows(one) for other in ordered)]
    if len(heads) == 1:
        return Settled(heads[0])
    bases = {id(head): _base(head, ordered, heads) for head in heads}
    # Changed and changed back is no change: what the others did stands.
    told = [head for head in heads if bases[id(head)] != head.after] or heads
    last = told[-1]
    clashes = [
        Clash(_plain(bases[id(head)]), head, last)
        for head in told[:-1]
        if head.after != last.after and not _same_said_later(head, told)
    ]
    return Settled(last, tuple(clashes))


def _base(head: Change, ordered: Sequence[Change], heads: Sequence[Change]) -> Any:
    """What stood before the changes only this line of changes holds."""
    others = [one for one in heads if one is not head]
    own = [
        one
        for one in ordered
        if (one is head or head.knows(one)) and not any(other.knows(one) for other in others)
    ]
    first = min(own, key=lambda one: (sum(one.knows(other) for other in own), one.order))
    return first.before


def _same_said_later(head: Change, told: Sequence[Change]) -> bool:
    """Of several that say the same, one is asked about."""
    return any(one.after == head.after and one.order > head.order for one in told[:-1])


def _plain(value: Any) -> Any:
    return None if value is NEVER else value
