"""Webhooks that come twice and out of order, processes that are suspended or asked to end: the same as if nothing was.

Meta repeats and reorders updates all the while; each process in turn is stopped (SIGSTOP) for a moment, as a PC that
sleeps, and ended politely (SIGTERM), as at a logout.
"""

from __future__ import annotations

import signal
import time
from collections import Counter
from pathlib import Path

from tests.e2e.chaos.look import look
from tests.helpers.bureau import open_bureau

FAULTS = (
    {"name": "duplicate_webhooks", "probability": 0.3},
    {"name": "reorder_webhooks", "probability": 0.5, "ms": 500},
)


def test_repeated_reordered_suspended_and_logged_out(tmp_path: Path) -> None:
    bureau = open_bureau(tmp_path)
    try:
        for fault in FAULTS:
            bureau.office.sandbox.control("/faults", fault)
        bureau.begin()
        for part in bureau.PARTS:
            time.sleep(0.3)
            process = bureau.running(part).process
            process.send_signal(signal.SIGSTOP)
            time.sleep(0.4)
            process.send_signal(signal.SIGCONT)
        time.sleep(0.3)
        for part in ("app", "relay"):
            bureau.end(part)
        bureau.come_to_rest()
        bureau.close()
        look(bureau, Counter(), "no chance")
    finally:
        bureau.close()
