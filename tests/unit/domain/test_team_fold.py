"""What stands after changes made apart: a function of the set, whatever the order."""

from __future__ import annotations

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from sanjog_desktop.domain.team_fold import NEVER, Change, settle

A, B = "pc-a", "pc-b"


def test_one_after_the_other() -> None:
    """Whoever knew of the first change replaces it, also with a clock that is behind."""
    first = Change(A, 1, 2000, "Pune", "Satara")
    second = Change(B, 1, 1000, "Satara", "Nagpur", seen={A: 1})
    for order in ((first, second), (second, first)):
        assert settle(order).value == "Nagpur"
        assert settle(order).clashes == ()


def test_both_values_are_kept() -> None:
    """Changed on both: the later stands, and staff are asked with what was before."""
    one, other = Change(A, 1, 1000, "Pune", "Satara", "Meera"), Change(B, 7, 2000, "Pune", "Nagpur", "Asha")
    settled = settle((other, one))
    assert settled.value == "Nagpur"
    (clash,) = settled.clashes
    assert (clash.base, clash.one.after, clash.other.after) == ("Pune", "Satara", "Nagpur")


def test_the_end_of_each_line_counts() -> None:
    """Several changes on each PC are one change; the same end is no clash; there and back is no change."""
    line = (Change(A, 1, 1, "x", "y"), Change(A, 2, 9, "y", "z"))
    assert settle((*line, Change(B, 1, 5, "x", "z"))).clashes == ()
    (clash,) = settle((*line, Change(B, 1, 5, "x", "w"))).clashes
    assert (clash.base, clash.one.after, clash.other.after) == ("x", "w", "z")
    back = (Change(A, 1, 1, "x", "y"), Change(A, 2, 9, "y", "x"))
    settled = settle((*back, Change(B, 1, 5, "x", "w")))
    assert (settled.value, settled.clashes) == ("w", ())


def test_a_choice_ends_it() -> None:
    """Whoever chose knew both."""
    one, other = Change(A, 1, 1, "x", "y"), Change(B, 1, 2, "x", "z")
    chosen = Change(A, 5, 3, "z", "y", seen={B: 1})
    settled = settle((one, other, chosen))
    assert (settled.value, settled.clashes) == ("y", ())


def test_made_on_both() -> None:
    """A row both made: nothing was before."""
    (clash,) = settle((Change(A, 1, 1, NEVER, "x"), Change(B, 1, 2, NEVER, "y"))).clashes
    assert clash.base is None


@given(st.integers(0, 1 << 32))
@settings(max_examples=300, deadline=None)
def test_any_history(seed: int) -> None:
    """Three PCs that now and then hear of each other: the order of reading changes nothing, no end of a line that
    differs from what stands and from its beginning is left out, and what stands was said by somebody."""
    rng, value, clock = random.Random(seed), dict.fromkeys("abc", "0"), 0
    seen: dict[str, dict[str, int]] = {device: {} for device in "abc"}
    made: dict[str, list[Change]] = {device: [] for device in "abc"}
    for _step in range(rng.randint(1, 14)):
        clock += rng.randint(0, 2)
        device, other = rng.sample("abc", 2)
        if rng.random() < 0.6:
            after = rng.choice("0123")
            one = Change(device, len(made[device]) + 1, clock, value[device], after, seen=dict(seen[device]))
            made[device].append(one)
            value[device] = after
        else:
            # Takes over all the other one has, as from a common log.
            for name in "abc":
                known = len(made[other]) if name == other else seen[other].get(name, 0)
                if name != device:
                    seen[device][name] = max(known, seen[device].get(name, 0))
            known_now = [
                one for name in "abc" for one in made[name]
                if name == device or one.seq <= seen[device].get(name, 0)
            ]  # fmt: skip
            if known_now:
                value[device] = settle(known_now).value
    changes = [one for line in made.values() for one in line]
    if not changes:
        return
    settled = settle(changes)
    for _try in range(3):
        rng.shuffle(changes)
        assert settle(changes) == settled
    heads = [one for one in changes if not any(other.knows(one) for other in changes)]
    assert settled.last in heads
    shown = {settled.value, *(clash.one.after for clash in settled.clashes)}
    for head in heads:
        if head.after not in shown:
            others = [one for one in heads if one is not head]
            own = [one for one in changes if (one is head or head.knows(one)) and not any(o.knows(one) for o in others)]
            assert head.after in {one.before for one in own}, "a value was lost"
