"""Opening the encrypted file: key, settings, the authorizer that guards the gate."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from sanjog_desktop.domain.clock import Clock
from sanjog_desktop.store.failures import SqlError, translated

KEY_BYTES = 32
BUSY_MS = 5000
_STATEMENTS_KEPT = 512

# cipher_memory_security stays off: it locks and wipes every allocation of SQLite, which made reads five to fifty
# times slower (measured: a two-word people search 19.6 ms, without it 0.7 ms), while the same text lies in
# ordinary memory as soon as it is a Python string. SQLCipher locks and wipes key material either way.
_BEFORE_KEY = ("PRAGMA cipher_log_level = NONE",)
_SETTINGS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA checkpoint_fullfsync = ON",  # macOS: fsync alone does not reach the platter
    "PRAGMA temp_store = MEMORY",  # sorting must not leave plain text in temporary files
    "PRAGMA cache_size = -65536",
    # Without spilling, frames reach the log only with their commit, so a bad frame there always means damage.
    "PRAGMA cache_spill = OFF",
    "PRAGMA secure_delete = ON",
    "PRAGMA foreign_keys = ON",
    "PRAGMA recursive_triggers = ON",  # else REPLACE deletes rows past the append-only triggers
    f"PRAGMA busy_timeout = {BUSY_MS}",
    "PRAGMA wal_autocheckpoint = 0",  # store.database decides when
)

# The list of people is walked through the reader: with 64 MB it kept 43 MB more (bench memory), and was no quicker.
_READER_CACHE = "PRAGMA cache_size = -24576"

_REFUSED_ACTIONS = frozenset(
    {
        dbapi2.SQLITE_DROP_TRIGGER,
        dbapi2.SQLITE_DROP_VIEW,
        dbapi2.SQLITE_DROP_TABLE,
        dbapi2.SQLITE_DROP_VTABLE,
        dbapi2.SQLITE_ALTER_TABLE,
        dbapi2.SQLITE_CREATE_TRIGGER,
        dbapi2.SQLITE_CREATE_VIEW,
        dbapi2.SQLITE_CREATE_TEMP_TRIGGER,
        dbapi2.SQLITE_CREATE_TEMP_VIEW,
    }
)
_FIXED_PRAGMAS = frozenset(
    {
        "writable_schema", "query_only", "foreign_keys", "recursive_triggers", "ignore_check_constraints",
        "secure_delete", "temp_store", "synchronous", "journal_mode", "key", "rekey", "cipher_log_level",
        "trusted_schema", "legacy_alter_table", "defensive",
    }
)  # fmt: skip


def connect(path: Path, key: bytes, clock: Clock, *, read_only: bool = False, guarded: bool = True) -> Any:
    """An open sqlcipher3 connection to the existing file ``path``, in autocommit, for one thread only.

    ``key`` is the raw 32-byte key. ``read_only`` refuses every write; ``guarded=False`` is for migrations
    alone. Raises :class:`DamagedStore` when the key or the bytes are wrong, other :class:`StoreError` when
    the file cannot be used. Never creates a file.
    """
    if len(key) != KEY_BYTES:
        raise ValueError(f"a store key has {KEY_BYTES} bytes, not {len(key)}")
    try:
        connection = dbapi2.connect(
            f"{path.absolute().as_uri()}?mode=rw",
            uri=True,
            isolation_level=None,
            cached_statements=_STATEMENTS_KEPT,
        )
    except SqlError as error:
        raise translated(error) from error
    try:
        for pragma in _BEFORE_KEY:
            connection.execute(pragma).close()
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"").close()
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()  # reads page 1: proves the key
        for pragma in _SETTINGS:
            connection.execute(pragma).fetchall()
        if read_only:
            connection.execute("PRAGMA query_only = ON").close()
            connection.execute(_READER_CACHE).close()
        connection.create_function("sanjog_now", 0, clock.now)
        connection.create_function("sanjog_words", 1, words_json)
        if guarded:
            connection.set_authorizer(_authorize)
    except SqlError as error:
        connection.close()
        raise translated(error) from error
    return connection


def create_empty(path: Path, key: bytes) -> None:
    """Write a new, empty, keyed file at ``path`` (which must not exist)."""
    with path.open("xb"):
        pass
    connection = dbapi2.connect(str(path), isolation_level=None)
    try:
        connection.execute("PRAGMA cipher_log_level = NONE").close()
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"").close()
        connection.execute("PRAGMA user_version = 1").close()  # any write gives the file its first page
    except SqlError as error:
        raise translated(error) from error
    finally:
        connection.close()


def _authorize(
    action: int, first: str | None, second: str | None, database: str | None, via: str | None
) -> int:
    """Refuse what could take the gate or the append-only rules away, however the SQL came to be run."""
    if action in _REFUSED_ACTIONS:
        return int(dbapi2.SQLITE_DENY)
    if action == dbapi2.SQLITE_PRAGMA and second is not None and (first or "").lower() in _FIXED_PRAGMAS:
        return int(dbapi2.SQLITE_DENY)
    return int(dbapi2.SQLITE_OK)


def words_json(text: str) -> str:
    """The words of a text as search folds them, as JSON; for the index of names of files."""
    import json  # a window opens without these two

    from sanjog_desktop.store.reads.snippets import words_of

    return json.dumps(words_of(text))
