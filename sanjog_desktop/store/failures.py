"""From SQLite's error codes to the store's own errors. The one place that reads them."""

from __future__ import annotations

from sqlcipher3 import dbapi2

from sanjog_desktop.store.errors import (
    DamagedStore,
    DiskFull,
    GateRefused,
    StepRefused,
    StoreInUse,
    StoreUnwritable,
    UnderAge,
)

SqlError: type[Exception] = dbapi2.Error

_GATE, _STEP = "gate:", "request:"
# Primary result codes of SQLite (sqlite.org, "Result and Error Codes"); upper bits hold the extended code.
_PERM, _BUSY, _LOCKED, _READONLY, _IOERR, _CORRUPT, _FULL, _CANTOPEN, _NOTADB = 3, 5, 6, 8, 10, 11, 13, 14, 26
# Extended codes whose cause is damage rather than the disk.
_IOERR_DATA, _IOERR_CORRUPTFS, _IOERR_SHORT_READ = 10 | 32 << 8, 10 | 33 << 8, 10 | 2 << 8


def translated(error: Exception) -> Exception:
    """The store's error for an error of sqlcipher3, or the error itself when it is a bug in our SQL."""
    code = getattr(error, "sqlite_errorcode", None)
    if isinstance(error, dbapi2.IntegrityError):
        text = str(error)
        if text.startswith(_STEP):
            return StepRefused(text.removeprefix(_STEP))
        if text == "candidate:minor":
            return UnderAge()
        return GateRefused(text.removeprefix(_GATE)) if text.startswith(_GATE) else error
    if not isinstance(code, int):
        return error
    name = str(getattr(error, "sqlite_errorname", code))
    primary = code & 0xFF
    if primary in (_NOTADB, _CORRUPT) or code in (_IOERR_DATA, _IOERR_CORRUPTFS, _IOERR_SHORT_READ):
        return DamagedStore(name)
    if primary == _FULL:
        return DiskFull()
    if primary in (_READONLY, _IOERR, _PERM, _CANTOPEN):
        return StoreUnwritable(name)
    if primary in (_BUSY, _LOCKED):
        return StoreInUse()
    return error
