"""The erasure ledger: what a backup does not know yet and must never undo.

A backup from before an erasure holds the person. So whoever was erased, suppressed or restricted, and every consent
taken back, is also kept in a small file beside the backups and in the profile; restoring replays it before anything
is shown. The file is encrypted under a key of its own, which lies in the store and so in every backup of it:
whoever can open a backup can open the ledger, and nobody else. It holds keyed hashes and ids, no name and no number.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

import msgspec

from sanjog_desktop.actions import settings
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.store.files import write_atomically
from sanjog_desktop.store.session import Session

FILE: Final = "erasures.ledger"
KINDS: Final = frozenset({"tombstone", "suppression", "consent", "contact"})
"""Kinds of Changes after which the ledger may have to be written anew."""
_SETTING: Final = "erasure_ledger_key"
_MAGIC: Final = b"SJL1"
_NONCE: Final = 12


class DamagedLedger(UserError):
    """A ledger file is there and cannot be read: altered, cut short, or of another profile."""

    def __init__(self) -> None:
        """Takes nothing."""
        super().__init__(
            "The list of erased people beside this backup is damaged or belongs to another profile.",
            "Look for another copy of erasures.ledger, such as the one in the old profile folder.",
        )


class Erased(msgspec.Struct, frozen=True, order=True):
    """A tombstone; ``keys`` is JSON of the suppression keys in hex."""

    pseudonym: str
    request_ref: str
    erased_at: int
    contact_id: str
    keys: str
    scope: str


class Suppressed(msgspec.Struct, frozen=True, order=True):
    """A suppression, lifted or in force; ``key`` in hex."""

    id: str
    key: str
    channel: str
    purpose: str
    reason: str
    at: int
    lifted_at: int | None = None


class TakenBack(msgspec.Struct, frozen=True, order=True):
    """A consent that was withdrawn, denied or ran out."""

    contact_id: str
    purpose: str
    channel: str
    act: str
    at: int
    actor: str
    method: str


class Ledger(msgspec.Struct, frozen=True):
    """The whole ledger. ``written_at`` in milliseconds; ``restricted`` are ids of contacts."""

    written_at: int
    erased: tuple[Erased, ...] = ()
    suppressed: tuple[Suppressed, ...] = ()
    taken_back: tuple[TakenBack, ...] = ()
    restricted: tuple[str, ...] = ()


def ledger_key(session: Session) -> bytes:
    """The key of this profile's ledger, made and kept at first use."""
    key = known_key(session)
    if key is None:
        key = secrets.token_bytes(32)
        settings.put(session, _SETTING, key.hex())
    return key


def known_key(session: Session) -> bytes | None:
    """The same for a reader; ``None`` before its first use."""
    text = settings.get(session, _SETTING)
    return None if text is None else bytes.fromhex(text)


def read_store(session: Session) -> Ledger:
    """The ledger as the store has it now."""
    erased = session.rows("SELECT pseudonym, request_ref, erased_at, contact_id, keys, scope FROM tombstone")
    suppressed = session.rows("SELECT id, hex(key), channel, purpose, reason, at, lifted_at FROM suppression")
    taken = session.rows(
        "SELECT contact_id, purpose, channel, act, max(at), actor, method FROM consent"
        " WHERE act IN ('withdraw', 'deny', 'expire') GROUP BY contact_id, purpose, channel"
    )
    restricted = session.rows("SELECT id FROM contact WHERE restricted <> 0 AND erased_at IS NULL")
    return Ledger(
        session.now(),
        tuple(sorted(Erased(*row) for row in erased)),
        tuple(sorted((Suppressed(*row) for row in suppressed), key=lambda one: one.id)),
        tuple(sorted(TakenBack(*row) for row in taken)),
        tuple(sorted(row[0] for row in restricted)),
    )


def merged(ledgers: Iterable[Ledger]) -> Ledger:
    """All ledgers together: whoever is erased or has taken something back in one of them has in the result.

    Of a suppression the copy of the newest ledger counts, since it may have been lifted; so does who is restricted.
    """
    ordered = sorted(ledgers, key=lambda one: one.written_at)
    if not ordered:
        return Ledger(0)
    erased = {one.pseudonym: one for ledger in ordered for one in ledger.erased}
    suppressed = {one.id: one for ledger in ordered for one in ledger.suppressed}
    taken = {
        (one.contact_id, one.purpose, one.channel): one
        for ledger in ordered
        for one in sorted(ledger.taken_back, key=lambda each: each.at)
    }
    return Ledger(
        ordered[-1].written_at,
        tuple(sorted(erased.values())),
        tuple(sorted(suppressed.values(), key=lambda one: one.id)),
        tuple(sorted(taken.values())),
        ordered[-1].restricted,
    )


def seal(ledger: Ledger, key: bytes) -> bytes:
    """The ledger as a file."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = os.urandom(_NONCE)
    return _MAGIC + nonce + AESGCM(key).encrypt(nonce, msgspec.json.encode(ledger), _MAGIC)


def unseal(raw: bytes, key: bytes) -> Ledger:
    """The ledger in a file. Raises :class:`DamagedLedger`."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    start = len(_MAGIC) + _NONCE
    try:
        if raw[: len(_MAGIC)] != _MAGIC or len(raw) < start + 16:
            raise DamagedLedger
        plain = AESGCM(key).decrypt(raw[len(_MAGIC) : start], raw[start:], _MAGIC)
        return msgspec.json.decode(plain, type=Ledger)
    except (InvalidTag, msgspec.DecodeError) as error:
        raise DamagedLedger from error


def write_ledger(ledger: Ledger, key: bytes, folders: Sequence[Path]) -> list[Path]:
    """Write it into each folder that is there, together with what a newer file in it knows; returns which took it.

    A folder that is not connected is passed over: the next writing catches up. Raises a :class:`StoreError` when a
    folder that is there does not take it, after the others were tried.
    """
    taken: list[Path] = []
    failure: UserError | None = None
    for folder in folders:
        if not folder.is_dir():
            continue
        try:
            found = read_file(folder / FILE, key)
        except DamagedLedger:
            found = None  # nothing can be read of it any more: the store's own knowledge replaces it
        whole = ledger if found is None else merged((found, ledger))
        try:
            write_atomically(folder / FILE, seal(whole, key))
            taken.append(folder)
        except UserError as error:
            failure = error
    if failure is not None:
        raise failure
    return taken


def read_file(path: Path, key: bytes) -> Ledger | None:
    """The ledger at ``path``; ``None`` when there is no file. Raises :class:`DamagedLedger`."""
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise DamagedLedger from error
    return unseal(raw, key)
