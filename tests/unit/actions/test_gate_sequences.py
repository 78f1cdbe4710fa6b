"""T1: no sequence of acts, webhooks and SQL by hand leaves a message that may not be sent waiting or on its way.

The full run of 100,000 sequences: ``pytest tests/unit/actions/test_gate_sequences.py -m slow``.
"""

from __future__ import annotations

import logging
import random
from collections import Counter
from pathlib import Path

import pytest

from sanjog_desktop.domain.clock import StillClock
from sanjog_desktop.store.session import Session
from tests.helpers.gate_play import NAMES, Play, furnish
from tests.helpers.store import NOON, open_store

log = logging.getLogger(__name__)
ORDINARY, FULL, PARTS, AT_ONCE = 3_000, 100_000, 20, 100


class _Undo(Exception):
    """Ends a batch without a trace, so that one store serves all of them."""


def _batch(session: Session, clock: StillClock, first: int, count: int, seen: Counter[str]) -> None:
    for seed in range(first, first + count):
        clock.at = NOON
        session.execute("SAVEPOINT sequence")
        chance = random.Random(seed)
        play = Play(session, clock, chance)
        try:
            play.run(chance.randint(4, 18))
        except AssertionError as error:
            error.add_note(f"seed {seed}")
            raise
        seen += play.seen
        seen["sequences"] += 1
        seen["steps"] += len(play.steps)
        session.execute("ROLLBACK TO sequence")
        session.execute("RELEASE sequence")
    raise _Undo


def _play(folder: Path, first: int, sequences: int) -> Counter[str]:
    seen: Counter[str] = Counter()
    with open_store(folder) as (database, clock):
        database.write_sync(furnish)
        for seed in range(first, first + sequences, AT_ONCE):
            with pytest.raises(_Undo):
                database.write_sync(_batch, clock, seed, AT_ONCE, seen)
    return seen


@pytest.mark.promises("whatsapp.opt_in", "rights.withdraw")
def test_no_sequence_gets_round_the_gate(tmp_path: Path) -> None:
    seen = _play(tmp_path, 0, ORDINARY)
    assert seen["sequences"] == ORDINARY
    # The steps do what they are for: rows wait, go and are cancelled, and what is forbidden is refused.
    for what in ("queued", "claimed", "cancelled", "forbidden", "refused:GateRefused", "refused:SendBlocked"):
        assert seen[what] > ORDINARY / 50, (what, seen)
    assert len(NAMES) > 20


@pytest.mark.slow
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("part", range(PARTS))
def test_a_hundred_thousand_sequences_do_not_get_round_the_gate(tmp_path: Path, part: int) -> None:
    each = FULL // PARTS
    seen = _play(tmp_path, part * each, each)
    log.info("%s", {name: seen[name] for name in ("steps", "queued", "claimed", "cancelled", "forbidden")})
    assert seen["sequences"] == each
