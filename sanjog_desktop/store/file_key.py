"""The key of the store's file, when it is no longer the vault's own.

A store begins under the key in the vault. When an erasure has to leave the old file behind, the store is written anew
under a fresh key, which lies wrapped under the vault's key in a small file beside the store; the key before it is then
kept nowhere, and what may be left of the old file on the disk can be opened by nobody. (The vault's own key cannot be
forgotten that way, since people unlock with it: of the very first file only the bytes are removed.)
"""

from __future__ import annotations

import base64
import json
import os
from pathlib import Path
from typing import Final

from sanjog_desktop.store.files import write_atomically

ENDING: Final = ".key"
_BINDING: Final = b"sanjog store file key 1"


def path_of(store: Path) -> Path:
    """Where the wrapped key of a store lies, if it has one."""
    return store.with_name(store.name + ENDING)


def file_keys(store: Path, vault_key: bytes) -> list[bytes]:
    """The keys the store may be under, the likeliest first; the vault's own is always the last.

    More than two there are only while the file is being replaced. What cannot be unwrapped is passed over.
    """
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    cipher, found = AESGCM(vault_key), list[bytes]()
    for wrap in _wraps(path_of(store)) or _wraps(_copy_of(store)):
        try:
            raw = base64.b64decode(wrap)
            found.append(cipher.decrypt(raw[:12], raw[12:], _BINDING))
        except (InvalidTag, ValueError, TypeError):
            continue  # damaged: the store itself then says that no key fits
    return [*dict.fromkeys([*found, vault_key])]


def keep_keys(store: Path, vault_key: bytes, keys: list[bytes]) -> None:
    """Keep these keys, wrapped, and no others. Raises :class:`StoreError`."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    cipher, wraps = AESGCM(vault_key), list[str]()
    for key in keys:
        nonce = os.urandom(12)
        wraps.append(base64.b64encode(nonce + cipher.encrypt(nonce, key, _BINDING)).decode())
    content = json.dumps({"keys": wraps}).encode()
    # The copy follows at once: losing so small a file would be losing everything.
    write_atomically(path_of(store), content)
    write_atomically(_copy_of(store), content)


def _copy_of(store: Path) -> Path:
    return store.with_name(store.name + ENDING + ".copy")


def _wraps(path: Path) -> list[str]:
    try:
        found = json.loads(path.read_bytes())["keys"]
    except (OSError, ValueError, KeyError, TypeError):
        return []
    return found if isinstance(found, list) else []
