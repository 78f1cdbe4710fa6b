"""What holds for every test: nobody leaves a thread behind that would keep the run from ending."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# The run that decides is the same everywhere and every time, on a busy machine too; SANJOG_EXPLORE=1 looks further.
settings.register_profile("steady", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("explore", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("explore" if os.environ.get("SANJOG_EXPLORE") else "steady")


def pytest_configure(config: pytest.Config) -> None:
    """In a run for the table of the policy's sentences, only the tests that hold one are run."""
    if report := os.environ.get("SANJOG_PROMISES_REPORT"):
        from tests.helpers.promises import Reporter

        config.pluginmanager.register(Reporter(Path(report)))


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    """Fail the test that leaves a non-daemon thread running: it would hang the run at its end."""
    before = set(threading.enumerate())
    yield
    left = []
    for thread in threading.enumerate():
        if thread not in before and not thread.daemon:
            thread.join(2)  # one that is on its way out may take a moment
            if thread.is_alive():
                left.append(thread.name)
    assert not left, f"threads left running: {left}"
