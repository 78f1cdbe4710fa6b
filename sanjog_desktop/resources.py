"""Where the files beside the package lie, from a checkout and from the frozen application alike."""

from __future__ import annotations

import sys
from pathlib import Path

RESOURCES = Path(getattr(sys, "_MEIPASS", Path(__file__).resolve().parent.parent)) / "resources"
"""Icons, fonts, themes, translations and notices; read-only."""
