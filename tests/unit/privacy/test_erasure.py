"""An erasure on one PC, from its approval to the proof."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.erasures import KALPANA, PHONE, Place, approved, finish_paper, furnish, open_place


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    with open_place(tmp_path / "profile") as opened:
        yield opened


def test_a_person_is_gone_and_it_is_proved(place: Place) -> None:
    contact = furnish(place)
    request = approved(place, contact)
    outcome = place.run(request)
    assert (outcome.state, outcome.waits_for) == ("EXECUTING", "tasks")
    finish_paper(place, request)
    outcome = place.run(request)
    assert outcome.proof is not None
    assert outcome.proof.remnants == () and outcome.proof.verdict == "clean", outcome.proof
    assert outcome.state == "DELIVERING"
    assert outcome.proof.bad_macs == 0 and outcome.proof.pages > 50 and outcome.proof.control_found
    assert place.value("SELECT count(*) FROM message WHERE body LIKE '%imagination%'") == 40
    assert place.value("SELECT count(*) FROM contact_point WHERE phone = ?", PHONE) == 0
    assert place.value("SELECT count(*) FROM contact WHERE name = ?", KALPANA) == 0
