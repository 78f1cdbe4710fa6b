"""Where, beside the store, something of a person may lie on this PC, and where we cannot look.

Files of our own are named exactly; of the system's places those are searched that the person at the desk may read:
lists of recent files, previews, the waste bin, crash reports, temporary files, print jobs.
"""

from __future__ import annotations

import os
import stat
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from sanjog_desktop.privacy.erasure.brief import FOLDER

MOST_FILES: Final = 5_000
MOST_BYTES: Final = 64 << 20
_SKIPPED: Final = ("attachments", "backup-check")
"""Folders of encrypted files under a key each: deleting the key is what counts, and the ids are compared."""
_STORE: Final = (
    "store.db",
    "store.db-wal",
    "store.db-shm",
    "store.db.lock",
    "store.db.key",
    "store.db.key.copy",
    "vault.json",
    "vault.copy.json",
)

NOT_SEARCHED: Final = (
    "memory that the system wrote to the disk (page file, hibernation)",
    "the search index, notification history and clipboard history of the system",
    "print jobs that belong to the system",
    "copies that other programs or other people made",
)
"""Said on the certificate: what no program at the desk may read."""


def files_beside(profile: Path) -> list[Path]:
    """Every file that is searched, the profile's own first. Nothing is opened; what cannot be listed is passed over."""
    found = own_files(profile)
    for folder in system_places():
        found += _walk(folder) if folder.is_dir() else [folder] if folder.is_file() else []
    return [path for path in dict.fromkeys(found) if _is_searchable(path)]


def own_files(profile: Path) -> list[Path]:
    """The files of the profile but the store and what is encrypted under a key of its own."""
    return [path for path in _walk(profile) if not _is_skipped(profile, path)]


def system_places() -> list[Path]:
    """Folders and files of the system for this user."""
    home, places = Path.home(), list[Path]()
    if sys.platform == "win32":
        local, roaming = os.environ.get("LOCALAPPDATA"), os.environ.get("APPDATA")
        if local:
            places += [Path(local) / "CrashDumps", Path(local) / "Temp"]
        if roaming:
            places.append(Path(roaming) / "Microsoft" / "Windows" / "Recent")
    elif sys.platform == "darwin":
        places += [home / ".Trash", home / "Library" / "Logs" / "DiagnosticReports"]
    else:
        data = Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share")
        cache = Path(os.environ.get("XDG_CACHE_HOME") or home / ".cache")
        places += [data / "recently-used.xbel", data / "Trash", cache / "thumbnails", Path("/var/spool/cups")]
    own = (path for path in Path(tempfile.gettempdir()).glob("sanjog-*") if path.name != "sanjog-bench")
    return [*places, *sorted(own)]


def _is_skipped(profile: Path, path: Path) -> bool:
    parts = path.relative_to(profile).parts
    if parts[0] in _SKIPPED or (len(parts) == 1 and parts[0] in _STORE):
        return True
    return parts[0] == FOLDER and not path.suffix  # the brief itself, encrypted


def _walk(folder: Path) -> list[Path]:
    found: list[Path] = []
    for path in _entries(folder):
        found.append(path)
        if len(found) >= MOST_FILES:
            break
    return found


def _entries(folder: Path) -> Iterator[Path]:
    for place, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            yield Path(place) / name


def _is_searchable(path: Path) -> bool:
    try:
        info = path.lstat()
    except OSError:
        return False
    return stat.S_ISREG(info.st_mode) and info.st_size <= MOST_BYTES
