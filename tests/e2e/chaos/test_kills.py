"""Killed at random moments under load: what was answered is kept, what was sent is sent once, nothing is stuck.

Meta (the sandbox), relay and application are three processes. Each round one of them gets SIGKILL in the middle of
its work and is started again over the same files. The sandbox's journal is the witness: it says which webhooks got
their 200 and which sends were accepted. The ledger of the application is what staff believe they sent.
"""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.chaos.look import look
from tests.helpers.bureau import Bureau, open_bureau


@pytest.fixture
def bureau(tmp_path: Path) -> Iterator[Bureau]:
    """Three processes at work."""
    opened = open_bureau(tmp_path)
    try:
        yield opened
    finally:
        opened.close()


def test_killed_a_dozen_times(bureau: Bureau) -> None:
    play(bureau, 12, seed=11)


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_killed_three_hundred_times(bureau: Bureau) -> None:
    play(bureau, 300, seed=random.SystemRandom().randrange(2**32))


def play(bureau: Bureau, rounds: int, *, seed: int) -> None:
    """Kill ``rounds`` times, let everything come to rest, and look whether all is as it was told."""
    chance = random.Random(seed)
    bureau.begin()
    killed: Counter[str] = Counter()
    for turn in range(rounds):
        time.sleep(chance.uniform(0.02, 0.4))
        # Each at least every few rounds, in no order anybody could rely on.
        part = chance.choice(bureau.PARTS) if turn % 4 else bureau.PARTS[turn // 4 % 3]
        bureau.kill(part)
        killed[part] += 1
    bureau.come_to_rest()
    bureau.close()
    look(bureau, killed, seed)
