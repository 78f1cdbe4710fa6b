"""Meta's rates as buckets."""

from __future__ import annotations

import pytest

from sanjog_desktop.cloud.limits import Bucket, PairRate


def test_a_burst_then_one_every_six_seconds() -> None:
    pair = PairRate()
    for _ in range(45):
        assert pair.wait("a", 1000.0) == 0.0
        pair.take("a", 1000.0)
    assert pair.wait("a", 1000.0) == pytest.approx(6.0)
    assert pair.wait("b", 1000.0) == 0.0
    assert pair.wait("a", 1006.0) == pytest.approx(0.0)
    pair.take("a", 1006.0)
    assert pair.wait("a", 1006.0) == pytest.approx(6.0)
    assert pair.wait("a", 1000.0 + 46 * 6.0 + 6.0) == 0.0


def test_meta_knows_better_than_our_count() -> None:
    pair = PairRate()
    pair.exhausted("a", 50.0)
    assert pair.wait("a", 50.0) == pytest.approx(6.0)


def test_full_buckets_are_forgotten() -> None:
    pair = PairRate()
    for person in range(5_000):
        pair.take(person, float(person) * 10)
    assert len(pair._buckets) < 2_048


def test_a_clock_that_goes_back_gives_nothing() -> None:
    bucket = Bucket(1.0, 1.0)
    bucket.take(100.0)
    assert bucket.wait(50.0) == pytest.approx(1.0)
    assert not bucket.full(50.0)
