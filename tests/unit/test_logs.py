"""The log: what is private never reaches the file."""

from __future__ import annotations

import faulthandler
import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from sanjog_desktop.logs import keep_log, redact


@pytest.fixture
def log_file(tmp_path: Path) -> Iterator[Path]:
    """A log of its own; the process is left as it was found."""
    level, enabled = logging.getLogger().level, faulthandler.is_enabled()
    kept = keep_log(tmp_path)
    yield tmp_path / "logs" / "sanjog.log"
    kept.close()
    logging.getLogger().setLevel(level)
    if enabled:
        faulthandler.enable()


@pytest.mark.promises("use.troubleshooting")
@pytest.mark.parametrize(
    "text",
    ["+91 99999 00011", "9999900011", "asha.namuna@example.org", "wamid.HBgMOTE5", "EAAxxNAMUNA12345", "आशा नमुने"],
)
def test_what_names_a_person_or_opens_an_account_is_left_out(text: str) -> None:
    assert redact(f"could not send to {text}, try 3") in (
        "could not send to […], try 3", "could not send to […] […], try 3",
    )  # fmt: skip


def test_tracebacks_are_redacted_too(log_file: Path) -> None:
    try:
        raise ValueError("no such number: +91 99999 00011")
    except ValueError:
        logging.getLogger("sanjog_desktop.test").exception("a send of 9999900011 failed")
    written = log_file.read_text(encoding="utf-8")
    assert "99999" not in written and "99999 00011" not in written
    assert "ValueError" in written and "test_logs" in written


@pytest.mark.promises("use.troubleshooting")
def test_what_nobody_caught_is_noted(log_file: Path) -> None:
    sys.excepthook(RuntimeError, RuntimeError("wamid.NAMUNA12"), None)
    written = log_file.read_text(encoding="utf-8")
    assert "not handled" in written and "NAMUNA12" not in written
