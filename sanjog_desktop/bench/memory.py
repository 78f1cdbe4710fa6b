"""``memory``: what the application holds in memory after ten minutes' work of a busy member of staff, done at once.

The whole application on the large store, offscreen, in a process of its own, with a relay beside it: sixty chats
opened and scrolled back, sixty searches, the contacts paged through, the privacy pane, two hundred messages received.
The floor is a bare PySide6 process that paints a list, plus the page cache the store is given. Resident set, in MB.
"""

from __future__ import annotations

import multiprocessing
import subprocess
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Final

from sanjog_desktop.bench.cold_start import BARE
from sanjog_desktop.bench.day import CHATS, RECEIVED, SEARCHES, megabytes_after
from sanjog_desktop.bench.figure import Figure
from sanjog_desktop.bench.office import open_office
from sanjog_desktop.bench.resident import resident_mb

PAGE_CACHE_MB: Final = 64 * 1_048_576 / 1_000_000


def run(quick: bool = False) -> list[Figure]:
    """One figure; with ``quick`` a tenth of the work on a small store."""
    floor = _bare_mb() + PAGE_CACHE_MB
    share = 10 if quick else 1
    spawn = multiprocessing.get_context("spawn")
    with (
        tempfile.TemporaryDirectory() as name,
        open_office(Path(name), quick) as office,
        ProcessPoolExecutor(1, mp_context=spawn) as pool,
    ):
        held = pool.submit(
            megabytes_after, office.profile, office.key, office.port, office.secret, share
        ).result()
    note = f"after {CHATS // share} chats, {SEARCHES // share} searches, {RECEIVED // share} messages received"
    return [Figure("memory", held, "MB", floor, limit=300.0, limit_goal=180.0, note=note)]


def _bare_mb() -> float:
    """The resident set of the bare window of ``cold-start``, painted and at rest."""
    staying = BARE.replace("QTimer.singleShot(0, QApplication.instance().quit)", "pass")
    process = subprocess.Popen([sys.executable, "-c", staying], stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        if process.stdout.readline().strip() != "ready":
            raise RuntimeError("the bare window was not painted")
        return resident_mb(process.pid)
    finally:
        process.kill()
        process.communicate()
