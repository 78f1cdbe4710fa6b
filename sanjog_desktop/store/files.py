"""Writing small files so that a crash leaves the old content or the new, never a mixture."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from sanjog_desktop.store.errors import DiskFull, StoreError, StoreUnwritable

_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


def os_failure(error: OSError) -> StoreError:
    """The store's error for an error of the operating system while writing."""
    return DiskFull() if error.errno in _FULL else StoreUnwritable(type(error).__name__)


def write_atomically(path: Path, content: bytes) -> None:
    """Replace ``path`` by ``content``, durable when it returns. Raises :class:`StoreError`."""
    draft = path.with_name(path.name + ".new")
    try:
        with draft.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise os_failure(error) from error


def sync_folder(folder: Path) -> None:
    """Make renames in ``folder`` durable; Windows does that by itself."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
