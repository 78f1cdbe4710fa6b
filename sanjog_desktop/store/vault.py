"""The vault: the one file that holds the store's key, wrapped, and nothing about anybody.

The key is 32 random bytes. It is wrapped with AES-256-GCM under a key that Argon2id (RFC 9106) makes of the
passphrase, and a second time under one made of the printed recovery code. The keychain, if the person chose
it, holds it a third time.
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
import secrets
import time
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.ids import new_id
from sanjog_desktop.store import keychain
from sanjog_desktop.store.files import write_atomically
from sanjog_desktop.store.recovery_code import new_code, normalise

_VERSION = 1
_KEY_BYTES = 32
_MEMORY_KIB = 64 * 1024
_LANES = 4
_TARGET_SECONDS = 0.250
_MOST_MEMORY_KIB, _MOST_ITERATIONS = 4 << 20, 1000  # a doctored file must not hang the program


class WrongPassphrase(UserError):
    """The passphrase does not open this vault."""

    def __init__(self) -> None:
        """Takes nothing."""
        super().__init__("This passphrase is not right.", "Check Caps Lock and the keyboard language.")


class WrongRecoveryCode(WrongPassphrase):
    """The recovery code is mistyped or belongs to another vault."""

    def __init__(self, mistyped: bool) -> None:
        """``mistyped``: the code's own checksum already failed."""
        UserError.__init__(
            self,
            f"This recovery code {'has a typing mistake' if mistyped else 'belongs to another profile'}.",
            "Compare it with the printed sheet, group by group.",
        )


class DamagedVault(UserError):
    """The vault file and its copy are both unreadable."""

    def __init__(self) -> None:
        """Takes nothing."""
        super().__init__(
            "The file that holds this profile's key is damaged.",
            "Restore vault.json in the profile folder from a backup. Without it the data cannot be opened.",
        )


class LostKey(UserError):
    """There is no vault, so nothing can open the store."""

    def __init__(self) -> None:
        """Takes nothing."""
        super().__init__(
            "The key of this profile is lost: without it nobody can read the data on this PC.",
            "Restore vault.json from a backup, or begin anew from the team's log.",
        )


@dataclass(frozen=True, slots=True)
class Unlocked:
    """A new vault's key, and the recovery code to print; it is shown once and kept nowhere."""

    key: bytes = field(repr=False)
    recovery_code: str = field(repr=False)


class Vault:
    """The vault of one profile folder. Slow methods (Argon2id, about 250 ms) block: call them off the GUI."""

    def __init__(self, profile_dir: Path | str) -> None:
        """``profile_dir`` is the folder that holds, or will hold, ``vault.json``."""
        self._path = Path(profile_dir) / "vault.json"
        self._copy = Path(profile_dir) / "vault.copy.json"

    @property
    def exists(self) -> bool:
        """Whether a vault was created here."""
        return self._path.exists() or self._copy.exists()

    def create(self, passphrase: str, key: bytes | None = None) -> Unlocked:
        """Make a key and a vault around it, or around ``key`` when the store was made before the vault.

        ``FileExistsError`` when there is a vault; ``ValueError`` for a key of another length.
        """
        if self.exists:
            raise FileExistsError("a vault is never overwritten")
        if key is not None and len(key) != _KEY_BYTES:
            raise ValueError(f"a store key has {_KEY_BYTES} bytes, not {len(key)}")
        self._path.parent.mkdir(parents=True, exist_ok=True)
        key, code = key or secrets.token_bytes(_KEY_BYTES), new_code()
        content = {"version": _VERSION, "id": new_id(), "check": _key_check(key)}
        content["passphrase"] = _wrap_by_passphrase(key, passphrase, _measured_iterations())
        content["recovery"] = _wrap_by_code(key, code)
        self._write(content)
        return Unlocked(key, code)

    def unlock(self, passphrase: str) -> bytes:
        """The store's key. Raises :class:`WrongPassphrase`, :class:`DamagedVault` or :class:`LostKey`."""
        content = self._read()
        slot = content["passphrase"]
        key = _unwrap(_passphrase_key(passphrase, slot), slot, "passphrase")
        if key is None:
            raise WrongPassphrase
        self._refresh_copy(content)
        return key

    def unlock_with_recovery(self, code: str) -> bytes:
        """The store's key by the printed code. Raises :class:`WrongRecoveryCode` and as :meth:`unlock`."""
        slot = self._read()["recovery"]
        kept = normalise(code)
        if kept is None:
            raise WrongRecoveryCode(mistyped=True)
        key = _unwrap(_code_key(kept, slot), slot, "recovery")
        if key is None:
            raise WrongRecoveryCode(mistyped=False)
        return key

    def unlock_with_keychain(self) -> bytes | None:
        """The store's key if the keychain holds it, else ``None``. :class:`LostKey` without a vault."""
        content = self._read()
        key = keychain.load(content["id"])
        return key if key is not None and _key_check(key) == content["check"] else None

    def remember_in_keychain(self, key: bytes) -> bool:
        """Keep the key in the keychain; ``False`` when there is none on this PC or it refused."""
        return keychain.save(self._read()["id"], key)

    def forget_keychain(self) -> None:
        """Remove the key from the keychain."""
        keychain.delete(self._read()["id"])

    def change_passphrase(self, key: bytes, new: str) -> None:
        """Wrap ``key`` under a new passphrase; the other wraps stay. ``ValueError``: not this key."""
        content = self._checked(key)
        content["passphrase"] = _wrap_by_passphrase(key, new, _measured_iterations())
        self._write(content)

    def renew_recovery_code(self, key: bytes) -> str:
        """A new recovery code to print; the old one no longer opens anything."""
        content = self._checked(key)
        code = new_code()
        content["recovery"] = _wrap_by_code(key, code)
        self._write(content)
        return code

    def _checked(self, key: bytes) -> dict[str, Any]:
        content = self._read()
        if _key_check(key) != content["check"]:
            raise ValueError("this is not the vault's key")
        return content

    def _read(self) -> dict[str, Any]:
        if not self.exists:
            raise LostKey
        for path in (self._path, self._copy):
            content = _parsed(path)
            if content is not None:
                return content
        raise DamagedVault

    def _write(self, content: dict[str, Any]) -> None:
        sealed = {**content, "sha256": _digest(content)}
        text = json.dumps(sealed, indent=1, sort_keys=True).encode()
        write_atomically(self._path, text)
        # The copy follows at once: an older copy would still open with the passphrase that was given up.
        write_atomically(self._copy, text)

    def _refresh_copy(self, content: dict[str, Any]) -> None:
        if _parsed(self._copy) != content or _parsed(self._path) != content:
            self._write({name: value for name, value in content.items() if name != "sha256"})


def _parsed(path: Path) -> dict[str, Any] | None:
    try:
        content = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return None
    if not isinstance(content, dict) or content.pop("sha256", None) != _digest(content):
        return None
    return content if _is_sound(content) else None


def _is_sound(content: dict[str, Any]) -> bool:
    slot = content.get("passphrase")
    if content.get("version") != _VERSION or not isinstance(slot, dict):
        return False
    memory, iterations = slot.get("memory_kib"), slot.get("iterations")
    return (
        isinstance(memory, int) and _MEMORY_KIB <= memory <= _MOST_MEMORY_KIB
        and isinstance(iterations, int) and 1 <= iterations <= _MOST_ITERATIONS
        and isinstance(content.get("recovery"), dict)
    )  # fmt: skip


def _digest(content: dict[str, Any]) -> str:
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()


def _key_check(key: bytes) -> str:
    return hashlib.sha256(b"sanjog vault key|" + key).hexdigest()[:16]


def _wrap_by_passphrase(key: bytes, passphrase: str, iterations: int) -> dict[str, Any]:
    if not passphrase:
        raise UserError("The passphrase is empty.", "Choose at least a few words that nobody would guess.")
    slot = {
        "kdf": "argon2id", "memory_kib": _MEMORY_KIB, "iterations": iterations, "lanes": _LANES,
        "salt": _text(os.urandom(16)),
    }  # fmt: skip
    return _wrapped(_passphrase_key(passphrase, slot), key, slot, "passphrase")


def _wrap_by_code(key: bytes, code: str) -> dict[str, Any]:
    slot = {"kdf": "hkdf-sha256", "salt": _text(os.urandom(16))}
    return _wrapped(_code_key(normalise(code) or "", slot), key, slot, "recovery")


# cryptography is loaded where it is used: a key from the keychain needs none of it, and it would delay the window.


def _wrapped(by: bytes, key: bytes, slot: dict[str, Any], name: str) -> dict[str, Any]:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = os.urandom(12)
    sealed = AESGCM(by).encrypt(nonce, key, _binding(slot, name))
    return {**slot, "nonce": _text(nonce), "wrapped": _text(sealed)}


def _unwrap(by: bytes, slot: dict[str, Any], name: str) -> bytes | None:
    """The wrapped key, or ``None`` when ``by`` does not open it."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        return AESGCM(by).decrypt(_bytes(slot["nonce"]), _bytes(slot["wrapped"]), _binding(slot, name))
    except InvalidTag:
        return None


def _binding(slot: dict[str, Any], name: str) -> bytes:
    # The parameters are authenticated, so nobody can weaken them or swap the two wraps.
    parameters = {field: value for field, value in slot.items() if field not in ("nonce", "wrapped")}
    return json.dumps([_VERSION, name, parameters], sort_keys=True).encode()


def _passphrase_key(passphrase: str, slot: dict[str, Any]) -> bytes:
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    return Argon2id(
        salt=_bytes(slot["salt"]),
        length=_KEY_BYTES,
        iterations=slot["iterations"],
        lanes=slot["lanes"],
        memory_cost=slot["memory_kib"],
    ).derive(unicodedata.normalize("NFKC", passphrase).encode())  # the same keys on every keyboard layout


def _code_key(code: str, slot: dict[str, Any]) -> bytes:
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    # 130 random bits need no slow derivation.
    return HKDF(hashes.SHA256(), _KEY_BYTES, _bytes(slot["salt"]), b"sanjog recovery").derive(code.encode())


def _measured_iterations() -> int:
    slot = {"salt": _text(bytes(16)), "iterations": 1, "lanes": _LANES, "memory_kib": _MEMORY_KIB}
    seconds = []
    for _ in range(2):  # the first run pays for touching the memory
        started = time.perf_counter()
        _passphrase_key("measure", slot)
        seconds.append(time.perf_counter() - started)
    return max(1, min(_MOST_ITERATIONS, round(_TARGET_SECONDS / min(seconds))))


def _text(value: bytes) -> str:
    return base64.b64encode(value).decode()


def _bytes(value: str) -> bytes:
    return base64.b64decode(value)
