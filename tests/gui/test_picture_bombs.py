"""A small file that claims to be an enormous picture, or a thousand of them, takes neither the memory nor the time."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from sanjog_desktop.gui.widgets.pictures import decode_picture
from tests.helpers.picture_bombs import bombs, gif, webp

ROOT = Path(__file__).parents[2]
LOUD = pytest.mark.qt_log_level_fail("CRITICAL")  # decoders say on Qt's log what they refuse


def test_enormous_pictures_are_refused_by_their_header_and_take_no_memory() -> None:
    """In a process of its own: what one process held at its fullest never falls again."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.helpers.picture_bombs"], cwd=ROOT, capture_output=True, text=True, timeout=60,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}, check=True,
    )  # fmt: skip
    said = [line.split("\t") for line in done.stdout.splitlines()]
    assert [name for name, _, _ in said] == [*bombs(), *bombs()]
    assert {name: how for name, how, _ in said} == dict.fromkeys(bombs(), "refused")
    assert max(int(taken) for _, _, taken in said) < 64, "a canvas of any of them is more than 100 MB"
    assert max(map(len, bombs().values())) < 100_000


@LOUD
def test_of_a_thousand_frames_only_the_first_is_decoded(qtbot: object) -> None:
    for data in (webp(512, 512, 1_000), gif(512, 512, 1_000)):
        begun = time.process_time()
        image = decode_picture(data, 320)
        assert image is not None and (image.width(), image.height()) == (320, 320)
        assert time.process_time() - begun < 0.5
