"""The recovery code: 130 random bits a person can print, read out and type back."""

from __future__ import annotations

import hashlib
import secrets

# Crockford's base 32: no I, L, O or U, so that nothing is mistaken for something else.
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LOOKALIKES = str.maketrans({"O": "0", "I": "1", "L": "1", "U": "V"})
_RANDOM = 26  # characters of 5 bits
_CHECK = 2
_GROUP = 4


def new_code() -> str:
    """A fresh code: seven groups of four, the last two characters a checksum."""
    body = "".join(secrets.choice(_ALPHABET) for _ in range(_RANDOM))
    code = body + _checksum(body)
    return "-".join(code[at : at + _GROUP] for at in range(0, len(code), _GROUP))


def normalise(typed: str) -> str | None:
    """The code as it is kept, from however it was typed; ``None`` when a character is wrong or missing."""
    kept = "".join(sign for sign in typed.upper() if sign.isalnum()).translate(_LOOKALIKES)
    if len(kept) != _RANDOM + _CHECK or any(sign not in _ALPHABET for sign in kept):
        return None
    return kept if _checksum(kept[:_RANDOM]) == kept[_RANDOM:] else None


def _checksum(body: str) -> str:
    number = int.from_bytes(hashlib.sha256(b"sanjog recovery code|" + body.encode()).digest()[:2])
    return _ALPHABET[number >> 5 & 31] + _ALPHABET[number & 31]
