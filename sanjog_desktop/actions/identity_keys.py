"""Keyed hashes of phones and user ids, and the ids derived from them.

A plain hash of a ten-digit number is undone in seconds by trying them all, so suppression is matched by an
HMAC under a key of the agency. Ids of what arrives by webhook are derived too: every PC that applies the
same entries gives the same person and the same message attachment the same id.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets

from sanjog_desktop.actions import settings
from sanjog_desktop.store.session import Session

_SETTING = "suppression_key"


class IdentityKeys:
    """Hashes under one agency key (32 bytes)."""

    __slots__ = ("_key",)

    def __init__(self, key: bytes) -> None:
        self._key = key

    def phone(self, digits: str) -> bytes:
        """The suppression key of a phone (digits of E.164 without ``+``) on WhatsApp."""
        return hmac.digest(self._key, f"v1|whatsapp|+{digits}".encode(), "sha256")

    def user(self, user_id: str) -> bytes:
        """The suppression key of a WhatsApp user id, taken exactly as it is written."""
        return hmac.digest(self._key, f"v1|whatsapp|{user_id}".encode(), "sha256")

    def of(self, phone: str | None, user_id: str | None) -> list[bytes]:
        """The keys of whichever of the two is known."""
        keys = [] if phone is None else [self.phone(phone)]
        return keys if user_id is None else [*keys, self.user(user_id)]

    def derived_id(self, *parts: str) -> str:
        """An id that is the same wherever the same parts are seen (UUID version 8, RFC 9562, section 5.8)."""
        digest = hashlib.blake2b("\0".join(parts).encode(), key=self._key, digest_size=16).hexdigest()
        return f"{digest[:8]}-{digest[8:12]}-8{digest[13:16]}-a{digest[17:20]}-{digest[20:]}"

    def pseudonym(self, kind: str, subject: object) -> str:
        """What the audit log calls a person or thing: nobody without the key can tell who it is."""
        return kind + ":" + hmac.digest(self._key, f"audit|{kind}|{subject}".encode(), "sha256")[:12].hex()

    def digest(self, text: str) -> bytes:
        """A keyed hash of the details of an audited act."""
        return hmac.digest(self._key, b"audit-detail|" + text.encode(), "sha256")


def identity_keys(session: Session) -> IdentityKeys:
    """The agency's keys; made on the first call."""
    text = settings.get(session, _SETTING)
    if text is None:
        text = secrets.token_hex(32)
        settings.put(session, _SETTING, text)
    return IdentityKeys(bytes.fromhex(text))
