"""One process a profile: a lock the operating system drops when the process ends, however it ends."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from sanjog_desktop.store.errors import StoreInUse, StoreUnwritable


class ProfileLock:
    """An exclusive lock on a small empty file beside the store."""

    def __init__(self, path: Path) -> None:
        """``path`` is the lock file; it stays when the lock is gone, so that no two processes race for it."""
        self._path = path
        self._file: int | None = None

    def acquire(self) -> None:
        """Take the lock or raise :class:`StoreInUse`; :class:`StoreUnwritable` if the folder refuses."""
        try:
            file = os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
        except OSError as error:
            raise StoreUnwritable(type(error).__name__) from error
        try:
            _lock(file)
        except OSError as error:
            os.close(file)
            raise StoreInUse from error
        self._file = file

    def release(self) -> None:
        """Give the lock back; nothing happens when it is not held."""
        if self._file is not None:
            os.close(self._file)
            self._file = None


if sys.platform == "win32":
    import msvcrt

    def _lock(file: int) -> None:
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
