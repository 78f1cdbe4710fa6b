"""A disk that can be filled: a small one of its own where the system lets us mount it, else a limit on files."""

from __future__ import annotations

import os
import resource
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

MB = 1024 * 1024


@dataclass
class SmallDisk:
    """``fill`` leaves no room in ``folder`` for process ``pid`` (0: this one), ``free`` gives it back."""

    folder: Path
    mounted: bool
    pid: int = 0

    def fill(self) -> None:
        """Take all room: what is written from now on does not fit."""
        if self.mounted:
            with (self.folder / "ballast").open("wb", buffering=0) as ballast:
                try:
                    while True:
                        ballast.write(bytes(4096))
                except OSError:
                    return
        # Files may not grow beyond the largest there is; SQLite then cannot extend its log.
        largest = max((path.stat().st_size for path in self.folder.rglob("*") if path.is_file()), default=0)
        self._limit(max(4096, largest // 4))

    def free(self) -> None:
        """Give the room back."""
        if self.mounted:
            (self.folder / "ballast").unlink()
        else:
            self._limit(resource.RLIM_INFINITY)

    def _limit(self, size: int) -> None:
        resource.prlimit(self.pid, resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))


@contextmanager
def small_disk(folder: Path, size_mb: int) -> Iterator[SmallDisk]:
    """A disk of ``size_mb`` at ``folder``, which is made."""
    folder.mkdir(parents=True)
    mounted = os.getuid() == 0 and not subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size_mb}m", "tmpfs", str(folder)], capture_output=True
    ).returncode  # fmt: skip
    try:
        yield SmallDisk(folder, mounted)
    finally:
        if mounted:
            subprocess.run(["umount", "-l", str(folder)], check=True)
