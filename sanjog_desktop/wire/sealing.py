"""Sealing what the relay keeps, so that the relay cannot read it again.

By epoch: a fresh AES-256-GCM key is wrapped once to the agency's public key with HPKE (RFC 9180, suite
ML-KEM-768 + X25519 / HKDF-SHA256 / AES-256-GCM, so that a log copied today stays closed to a later
quantum computer) and encrypts the entries of the epoch one by one, so that each can be deleted alone.
The key is dropped after a minute or 1,000 entries; from then on only the agency's private key opens them.

What is bound: the wrapped key to log, epoch and agency key (HPKE ``info``); each entry to log, epoch and
kind (GCM additional data) and to its place in the epoch's count (the nonce). An entry moved to another
log, epoch or kind does not open.

What is not bound: the sequence number, because it is given at the commit, after sealing. A relay that
repeats or reorders entries can therefore not be told from sealing alone, and need not be: every event
inside carries Meta's own id and time and is applied once by that id, statuses never go back, and the
reader refuses pages that are out of order. Holding an entry back is within any carrier's power.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import os
import struct
import time
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final

from cryptography.exceptions import InvalidTag, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hpke import (
    AEAD,
    KDF,
    KEM,
    MLKEM768X25519PrivateKey,
    MLKEM768X25519PublicKey,
    Suite,
)

from sanjog_desktop.wire.relay import EpochHeader

EPOCH_SECONDS: Final = 60.0
EPOCH_ENTRIES: Final = 1_000
MAX_PLAIN_BYTES: Final = 16 * 1024 * 1024
"""Largest plaintext of one entry; Meta's largest webhook is 3 MB."""

_SUITE: Final = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
_MLKEM_SEED, _MLKEM_PUBLIC, _X25519 = 64, 1_184, 32
_WRAPPED_BYTES: Final = 1_088 + 32 + 32 + 16  # both encapsulations, the AES key, the tag
_VERSION: Final = 1
_PREFIX: Final = struct.Struct(">BI")  # format version, count of the entry in its epoch
_TAG_BYTES: Final = 16
_OVERHEAD: Final = _PREFIX.size + _TAG_BYTES


class SealError(Exception):
    """The bytes do not open: wrong key, cut, changed, or moved from where they were sealed."""


@dataclass(frozen=True, slots=True)
class AgencyPublicKey:
    """The key the relay seals to. Serialised: ML-KEM-768 key (1,184 bytes) then X25519 key (32)."""

    raw: bytes

    def __post_init__(self) -> None:
        """Raise SealError unless ``raw`` is a key of the right size and shape."""
        self.for_hpke()

    def for_hpke(self) -> MLKEM768X25519PublicKey:
        """The key as the HPKE suite takes it."""
        if len(self.raw) != _MLKEM_PUBLIC + _X25519:
            raise SealError(f"an agency public key has {_MLKEM_PUBLIC + _X25519} bytes, not {len(self.raw)}")
        try:
            return MLKEM768X25519PublicKey(
                MLKEM768PublicKey.from_public_bytes(self.raw[:_MLKEM_PUBLIC]),
                X25519PublicKey.from_public_bytes(self.raw[_MLKEM_PUBLIC:]),
            )
        except (ValueError, UnsupportedAlgorithm) as error:
            raise SealError(f"not an agency public key: {error}") from error

    @property
    def key_id(self) -> str:
        """Short name of the key: the start of its SHA-256, as 16 hexadecimal digits."""
        return hashlib.sha256(self.raw).hexdigest()[:16]

    @property
    def text(self) -> str:
        """Base64 for settings and environment variables."""
        return base64.b64encode(self.raw).decode("ascii")

    @classmethod
    def from_text(cls, text: str) -> AgencyPublicKey:
        """The key in base64 ``text``; SealError when it is not one."""
        return cls(_from_base64(text, "public"))


@dataclass(frozen=True, slots=True)
class AgencyPrivateKey:
    """The key that opens the log. Held only by the agency's PCs, inside their encrypted stores.

    Serialised: ML-KEM-768 seed (64 bytes) then X25519 key (32).
    """

    raw: bytes = field(repr=False)

    def __post_init__(self) -> None:
        """Raise SealError unless ``raw`` is a key of the right size and shape."""
        self._parts()

    @classmethod
    def generate(cls) -> AgencyPrivateKey:
        """A new key from the operating system's randomness."""
        mlkem = MLKEM768PrivateKey.generate().private_bytes_raw()
        return cls(mlkem + X25519PrivateKey.generate().private_bytes_raw())

    @property
    def text(self) -> str:
        """Base64, for the settings inside the encrypted store."""
        return base64.b64encode(self.raw).decode("ascii")

    @classmethod
    def from_text(cls, text: str) -> AgencyPrivateKey:
        """The key in base64 ``text``; SealError when it is not one."""
        return cls(_from_base64(text, "private"))

    def _parts(self) -> tuple[MLKEM768PrivateKey, X25519PrivateKey]:
        if len(self.raw) != _MLKEM_SEED + _X25519:
            raise SealError(f"an agency private key has {_MLKEM_SEED + _X25519} bytes, not {len(self.raw)}")
        try:
            return (
                MLKEM768PrivateKey.from_seed_bytes(self.raw[:_MLKEM_SEED]),
                X25519PrivateKey.from_private_bytes(self.raw[_MLKEM_SEED:]),
            )
        except (ValueError, UnsupportedAlgorithm) as error:
            raise SealError(f"not an agency private key: {error}") from error

    def for_hpke(self) -> MLKEM768X25519PrivateKey:
        """The key as the HPKE suite takes it."""
        return MLKEM768X25519PrivateKey(*self._parts())

    def public(self) -> AgencyPublicKey:
        """The public half."""
        mlkem, x25519 = self._parts()
        return AgencyPublicKey(mlkem.public_key().public_bytes_raw() + x25519.public_key().public_bytes_raw())


def _from_base64(text: str, half: str) -> bytes:
    try:
        return base64.b64decode("".join(text.split()), validate=True)
    except (binascii.Error, ValueError):
        # The text itself is not repeated: it may be the private key with a typing error.
        raise SealError(f"the agency {half} key is not base64") from None


@dataclass(slots=True)
class _Epoch:
    header: EpochHeader
    cipher: AESGCM
    ends: float
    count: int = 0
    bindings: dict[str, bytes] = field(default_factory=dict)


class EpochSealer:
    """Seals entries of one log to one agency key. For one thread (the relay's event loop).

    ``monotonic`` gives seconds from a clock that never jumps. The owner calls ``expire`` when
    ``seconds_left`` has passed, so that an idle relay forgets its key too.
    """

    def __init__(
        self,
        key: AgencyPublicKey,
        log_id: str,
        *,
        monotonic: Callable[[], float] = time.monotonic,
        epoch_seconds: float = EPOCH_SECONDS,
        epoch_entries: int = EPOCH_ENTRIES,
    ) -> None:
        self._key = key.for_hpke()
        self._key_id = key.key_id
        self._log_id = log_id
        self._monotonic = monotonic
        self._epoch_seconds = epoch_seconds
        self._epoch_entries = epoch_entries
        self._epoch: _Epoch | None = None

    @property
    def holds_key(self) -> bool:
        """Whether an epoch key is in memory."""
        return self._epoch is not None

    @property
    def seconds_left(self) -> float | None:
        """Seconds until the current epoch must be dropped; ``None`` without one."""
        return None if self._epoch is None else max(0.0, self._epoch.ends - self._monotonic())

    def expire(self) -> None:
        """Drop the epoch key when its time is over."""
        if self._epoch is not None and self._monotonic() >= self._epoch.ends:
            self._epoch = None

    def drop(self) -> None:
        """Drop the epoch key now."""
        self._epoch = None

    def seal(self, plain: bytes, *, kind: str) -> tuple[EpochHeader, bytes]:
        """The epoch's header (to be stored with or before the entry) and the sealed entry.

        Raises SealError when ``plain`` is larger than 16 MiB.
        """
        if len(plain) > MAX_PLAIN_BYTES:
            raise SealError(f"an entry holds at most {MAX_PLAIN_BYTES} bytes, not {len(plain)}")
        epoch = self._epoch
        if epoch is None or self._monotonic() >= epoch.ends:
            epoch = self._epoch = self._new_epoch()
        epoch.count += 1
        binding = epoch.bindings.get(kind)
        if binding is None:
            binding = epoch.bindings[kind] = _entry_binding(self._log_id, epoch.header.id, kind)
        sealed = epoch.cipher.encrypt(_nonce(epoch.count), plain, binding)
        if epoch.count >= self._epoch_entries:
            self._epoch = None
        return epoch.header, _PREFIX.pack(_VERSION, epoch.count) + sealed

    def _new_epoch(self) -> _Epoch:
        epoch_id = os.urandom(16).hex()
        key = AESGCM.generate_key(bit_length=256)
        wrapped = _SUITE.encrypt(key, self._key, info=_key_binding(self._log_id, epoch_id, self._key_id))
        header = EpochHeader(id=epoch_id, key_id=self._key_id, wrapped=wrapped)
        return _Epoch(header=header, cipher=AESGCM(key), ends=self._monotonic() + self._epoch_seconds)


class EpochOpener:
    """Opens entries with the agency's private keys (several while a rotation is under way).

    Unwrapped epoch keys are kept for the ``cache`` most recent epochs. For one thread at a time.
    """

    def __init__(self, keys: AgencyPrivateKey | Sequence[AgencyPrivateKey], *, cache: int = 64) -> None:
        owned = (keys,) if isinstance(keys, AgencyPrivateKey) else tuple(keys)
        self._keys = {key.public().key_id: key.for_hpke() for key in owned}
        self._cache = cache
        self._epochs: OrderedDict[tuple[str, EpochHeader], AESGCM] = OrderedDict()

    def open(self, log_id: str, header: EpochHeader, kind: str, sealed: bytes) -> bytes:
        """The plaintext of an entry. SealError for every way in which it does not open."""
        if not _OVERHEAD <= len(sealed) <= MAX_PLAIN_BYTES + _OVERHEAD:
            raise SealError(f"a sealed entry cannot have {len(sealed)} bytes")
        version, count = _PREFIX.unpack_from(sealed)
        if version != _VERSION:
            raise SealError(f"sealed entry of unknown format {version}")
        cipher = self._cipher(log_id, header)
        try:
            return cipher.decrypt(
                _nonce(count), sealed[_PREFIX.size :], _entry_binding(log_id, header.id, kind)
            )
        except InvalidTag:
            raise SealError("the entry does not open under its epoch") from None

    def forget(self) -> None:
        """Drop every unwrapped epoch key (the application locks)."""
        self._epochs.clear()

    def _cipher(self, log_id: str, header: EpochHeader) -> AESGCM:
        place = (log_id, header)
        cipher = self._epochs.get(place)
        if cipher is not None:
            self._epochs.move_to_end(place)
            return cipher
        cipher = self._unwrap(log_id, header)
        self._epochs[place] = cipher
        while len(self._epochs) > self._cache:
            self._epochs.popitem(last=False)
        return cipher

    def _unwrap(self, log_id: str, header: EpochHeader) -> AESGCM:
        private = self._keys.get(header.key_id)
        if private is None:
            raise SealError(f"sealed to another agency key ({header.key_id[:16]!r})")
        if len(header.wrapped) != _WRAPPED_BYTES:
            raise SealError(f"a wrapped epoch key cannot have {len(header.wrapped)} bytes")
        info = _key_binding(log_id, header.id, header.key_id)
        try:
            key = _SUITE.decrypt(header.wrapped, private, info=info)
            return AESGCM(key)
        except (InvalidTag, ValueError):
            # ValueError: a key of a length AES does not know, wrapped by somebody else.
            raise SealError("the epoch key does not open with the agency's key") from None


def _nonce(count: int) -> bytes:
    """Twelve bytes; unique under an epoch's key because the count never repeats within it."""
    return count.to_bytes(12, "big")


def _binding(purpose: bytes, *parts: str) -> bytes:
    """The parts, each behind its length, so that no two lists give the same bytes."""
    encoded = [part.encode("utf-8", "surrogatepass") for part in parts]
    return purpose + b"".join(struct.pack(">I", len(part)) + part for part in encoded)


def _key_binding(log_id: str, epoch_id: str, key_id: str) -> bytes:
    return _binding(b"sanjog epoch key 1", log_id, epoch_id, key_id)


def _entry_binding(log_id: str, epoch_id: str, kind: str) -> bytes:
    return _binding(b"sanjog entry 1", log_id, epoch_id, kind)
