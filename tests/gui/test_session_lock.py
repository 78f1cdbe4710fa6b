"""The system's session locks, and so does the app."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from sanjog_desktop.gui.lock.session_lock import SessionLock
from tests.helpers.processes import ROOT

_LISTENER = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from sanjog_desktop.gui.lock.session_lock import SessionLock
app = QApplication([])
window = QWidget()
SessionLock(lambda: (print("locked", flush=True), app.exit(0)), window)
QTimer.singleShot(20_000, lambda: app.exit(3))
print("ready", flush=True)
sys.exit(app.exec())
"""


@pytest.fixture
def told(qtbot: Any) -> Iterator[tuple[SessionLock, list[str]]]:
    window, calls = QWidget(), list[str]()
    qtbot.addWidget(window)
    yield SessionLock(lambda: calls.append("locked"), window), calls


def test_a_screen_saver_that_begins_locks_and_one_that_ends_does_not(
    told: tuple[SessionLock, list[str]], qtbot: Any
) -> None:
    lock, calls = told
    lock.saver_changed(False)
    qtbot.wait(10)
    assert calls == []
    lock.saver_changed(True)
    lock.locked()
    qtbot.waitUntil(lambda: calls == ["locked", "locked"])


def test_the_signal_comes_over_the_bus(told: tuple[SessionLock, list[str]]) -> None:
    """With a bus of its own, where this system has one; elsewhere the slot above is what can be tried."""
    if (
        sys.platform != "linux"
        or shutil.which("dbus-run-session") is None
        or shutil.which("dbus-send") is None
    ):
        assert told[0] is not None
        return
    script = f"""
      "{sys.executable}" -c '{_LISTENER}' > "$1" 2>&1 & child=$!
      until grep -q 'ready\\|Error'  "$1"; do sleep 0.05; done
      while kill -0 $child; do
        dbus-send --session --type=signal /org/gnome/ScreenSaver org.gnome.ScreenSaver.ActiveChanged boolean:true
        sleep 0.1
      done
      wait $child"""
    target = ROOT / ".pytest_cache" / "session-lock.txt"
    target.parent.mkdir(exist_ok=True)
    run = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", script, "sh", str(target)],
        cwd=ROOT, env={"PATH": "/usr/bin:/bin", "QT_QPA_PLATFORM": "offscreen", "HOME": "/tmp"},
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert run.returncode == 0, target.read_text() + run.stderr
    assert "locked" in target.read_text()
