"""How much memory a process holds."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path


def resident_mb(process: int | None = None) -> float:
    """The resident set of a process, by default this one, in MB (10^6 bytes)."""
    process = os.getpid() if process is None else process
    if sys.platform == "linux":
        pages = int(Path(f"/proc/{process}/statm").read_text("ascii").split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 1_000_000
    if sys.platform == "win32":
        command = ["powershell", "-NoProfile", "-Command", f"(Get-Process -Id {process}).WorkingSet64"]
        return int(subprocess.check_output(command, text=True)) / 1_000_000
    return int(subprocess.check_output(["ps", "-o", "rss=", "-p", str(process)], text=True)) * 1_024 / 1_000_000
