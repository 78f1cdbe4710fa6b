"""Where the files that ship with the program lie: beside the package in a checkout, inside the bundle when frozen."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path


@cache
def resources_dir() -> Path:
    """The ``resources`` folder (PyInstaller unpacks it under ``sys._MEIPASS``)."""
    bundle = getattr(sys, "_MEIPASS", None)
    return (Path(bundle) if bundle else Path(__file__).resolve().parents[1]) / "resources"
