"""``cold-start``: a new process to the first painted, clickable conversation list of the large store.

The floor is a bare PySide6 process that paints a list of 50 rows. Both are timed from before the process is
started to the line it prints after its first paint, alternately, so that they share whatever else the machine does.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from sanjog_desktop.bench.figure import Figure
from sanjog_desktop.bench.profile import large_profile

BARE = """
import sys
from PySide6.QtCore import QStringListModel, QTimer
from PySide6.QtWidgets import QApplication, QListView
class View(QListView):
    def paintEvent(self, event):
        super().paintEvent(event)
        sys.stdout.write("ready\\n"); sys.stdout.flush()
        QTimer.singleShot(0, QApplication.instance().quit)
app = QApplication([])
view = View(); view.setModel(QStringListModel([f"Row {n}" for n in range(50)])); view.resize(1440, 900); view.show()
app.exec()
"""

INSTALLED = "from sanjog_desktop.__main__ import main; main()"
"""What the installed command runs; ``-m`` would look for the module first."""


def seconds_to_ready(command: list[str], environment: dict[str, str]) -> float:
    """Seconds from starting ``command`` to its line ``ready``. Raises RuntimeError when it never says so."""
    started = time.perf_counter()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stdout is not None
    for line in process.stdout:
        if line.strip() == "ready":
            elapsed = time.perf_counter() - started
            process.communicate(timeout=60)
            return elapsed
    _, errors = process.communicate(timeout=60)
    raise RuntimeError(f"the process ended without painting: {errors[-400:]}")


def run(quick: bool = False) -> list[Figure]:
    """Median of 9 (quick: 3) pairs of starts, in seconds."""
    with tempfile.TemporaryDirectory() as folder:
        profile, environment = large_profile(Path(folder), quick)
        environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, **environment}
        # An installed program comes compiled, whatever is asked of Python where the benchmark runs.
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        environment["PYTHONPYCACHEPREFIX"] = str(Path(folder) / "compiled")
        app = [sys.executable, "-c", INSTALLED, "--profile", str(profile), "--smoke"]
        bare = [sys.executable, "-c", BARE]
        seconds_to_ready(app, environment), seconds_to_ready(bare, environment)
        pairs = [(seconds_to_ready(app, environment), seconds_to_ready(bare, environment))
                 for _ in range(3 if quick else 9)]  # fmt: skip
    figure, floor = (statistics.median(column) for column in zip(*pairs, strict=True))
    return [Figure("cold-start", figure, "s", floor, must=3.0, goal=1.8)]
