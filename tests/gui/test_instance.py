"""A second start on the same profile shows the first window."""

from __future__ import annotations

import threading
from pathlib import Path

from pytestqt.qtbot import QtBot

from sanjog_desktop.gui.instance import FirstInstance, call_first


def test_second_start_calls_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    first = FirstInstance(tmp_path)
    answers: list[bool] = []
    with qtbot.waitSignal(first.called):
        caller = threading.Thread(target=lambda: answers.append(call_first(tmp_path)))
        caller.start()
    caller.join()
    first.close()
    assert answers == [True]
    assert not call_first(tmp_path)


def test_profiles_do_not_meet(qtbot: QtBot, tmp_path: Path) -> None:
    first = FirstInstance(tmp_path / "a")
    assert not call_first(tmp_path / "b")
    first.close()
