"""People are found by the spellings staff type, and only they: the table of pairs, with its thresholds."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from tests.helpers.name_table import measure, pairs


def test_the_table_is_large_and_of_four_languages() -> None:
    table = pairs()
    assert len(set(table)) == len(table)
    wanted = [pair for pair in table if pair.is_wanted]
    assert len(wanted) >= 300
    assert len(table) - len(wanted) >= 100
    assert min(Counter(pair.language for pair in wanted)[language] for language in ("en", "hi", "mr", "gu")) >= 30


def test_recall_and_precision(tmp_path: Path) -> None:
    outcome = measure(tmp_path)
    assert outcome.recall >= 0.95, outcome.missed
    assert outcome.precision >= 0.95, outcome.wrong
