"""Runs the tests that hold sentences of the policy, once, and prints the table at the end."""

from __future__ import annotations

import pytest

from tests.helpers.promises import Held, run_marked, table

_HELD: dict[str, Held] = {}
_PRINTED: list[str] = []


@pytest.fixture(scope="session")
def held(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Held]:
    """What holds each sentence, of this very code: nothing is taken over from an earlier run."""
    found, printed = run_marked(tmp_path_factory.mktemp("promises"))
    _HELD.update(found)
    if any(one.verdict == "FAILED" for one in found.values()):
        _PRINTED.append(printed)
    return found


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """The table, for whoever asks what the policy's sentences are worth."""
    for printed in _PRINTED:
        terminalreporter.section("what the marked tests printed")
        terminalreporter.write_line(printed)
    if _HELD:
        terminalreporter.section("the privacy policy, sentence by sentence")
        for line in table(_HELD):
            terminalreporter.write_line(line)
