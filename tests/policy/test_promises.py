"""Every sentence of the privacy policy has tests that hold it, and they pass.

    pytest tests/policy

runs the tests marked ``@pytest.mark.promises("sentence.id", …)`` wherever they lie, a process a suite, and prints
sentence → tests → result. They are run again rather than remembered: a result of other code holds nothing.
"""

from __future__ import annotations

import pytest

from tests.helpers.promises import NOT_BUILT_YET, Held, sentences, table

pytestmark = pytest.mark.timeout(1_800)


@pytest.mark.parametrize("id", [id for id in sentences() if id not in NOT_BUILT_YET])
def test_the_sentence_is_held(held: dict[str, Held], id: str) -> None:
    results = held[id].results
    assert results, f"no test carries @pytest.mark.promises({id!r})"
    assert set(results.values()) == {"passed"}, results


@pytest.mark.parametrize("id", sorted(NOT_BUILT_YET))
def test_what_is_listed_as_not_built_is_in_the_policy_and_has_no_test(held: dict[str, Held], id: str) -> None:
    """Once it is built it gets its tests and leaves the list."""
    assert id in sentences()
    assert not held[id].results


def test_only_what_the_policy_names_is_left_to_come() -> None:
    assert set(NOT_BUILT_YET.values()) == {
        "accounts",
        "payments",
        "e-mail delivery",
        "usage logs of the relay",
    }


def test_the_table_tells_held_from_broken_and_from_missing() -> None:
    rows = table(
        {
            "a.held": Held({"tests/x.py::test_a": "passed"}),
            "b.broken": Held({"tests/x.py::test_a": "passed", "tests/x.py::test_b": "failed"}),
            "c.skipped": Held({"tests/x.py::test_c": "skipped"}),
            "d.missing": Held(),
        }
    )
    verdicts = {row.split()[0]: row.split(maxsplit=2)[2] for row in rows[1:-1] if not row.startswith(" ")}
    assert verdicts == {"a.held": "passed", "b.broken": "FAILED", "c.skipped": "FAILED", "d.missing": "no test"}
    assert rows[-1] == "4 sentences: 1 held, 2 broken, 1 without a test, 0 not built yet"
