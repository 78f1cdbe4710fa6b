"""The operating system's keychain, or nothing: a key never goes to a plain file."""

from __future__ import annotations

import base64
import binascii
import logging
from typing import Any

log = logging.getLogger(__name__)

_SERVICE = "Sanjog Desktop"
# Backends that hold nothing, or hold it in a file anybody can read.
_NOT_A_KEYCHAIN = ("keyring.backends.fail", "keyring.backends.null", "keyrings.alt")


def load(account: str) -> bytes | None:
    """The secret kept under ``account``, or ``None``: no keychain, nothing kept, or the person said no."""
    backend = _backend()
    if backend is None:
        return None
    try:
        kept = backend.get_password(_SERVICE, account)
        return base64.b64decode(kept, validate=True) if kept else None
    except binascii.Error:
        return None
    except Exception as error:  # backends raise whatever their platform's library raises
        log.info("the keychain could not be read: %s", type(error).__name__)
        return None


def save(account: str, secret: bytes) -> bool:
    """Keep a secret; ``False`` when there is no keychain or it refused."""
    backend = _backend()
    if backend is None:
        return False
    try:
        backend.set_password(_SERVICE, account, base64.b64encode(secret).decode())
        return bool(load(account) == secret)
    except Exception as error:  # backends raise whatever their platform's library raises
        log.info("the keychain could not be written: %s", type(error).__name__)
        return False


def delete(account: str) -> None:
    """Remove what is kept; nothing happens when nothing is."""
    backend = _backend()
    if backend is None:
        return
    try:
        backend.delete_password(_SERVICE, account)
    except Exception as error:  # "not there" is an exception too, and each backend has its own
        log.info("nothing was removed from the keychain: %s", type(error).__name__)


def _backend() -> Any | None:
    import keyring  # late: it loads the platform's libraries

    backend = keyring.get_keyring()
    candidates = list(getattr(backend, "backends", ())) or [backend]  # the chainer holds several
    for candidate in candidates:
        if not type(candidate).__module__.startswith(_NOT_A_KEYCHAIN):
            return candidate
    return None
