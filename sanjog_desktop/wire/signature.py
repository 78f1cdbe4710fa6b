"""Meta's webhook signature: HMAC-SHA256 over the raw request bytes (Meta: webhooks, sign)."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Sequence

_PREFIX = "sha256="


def sign(secret: bytes, body: bytes) -> str:
    """The ``X-Hub-Signature-256`` header of ``body``: ``sha256=`` and 64 lowercase hex digits."""
    return _PREFIX + hmac.digest(secret, body, hashlib.sha256).hex()


def verify(secrets: Sequence[bytes], body: bytes, header: str | None) -> bool:
    """Whether ``header`` signs ``body`` under any of ``secrets`` (several while a secret is being rotated).

    Every secret is tried whatever the outcome and compared in constant time, so that the time tells neither
    where a signature differs nor which secret matched. Never raises; no secret, or an empty one, matches
    nothing.
    """
    given = (header or "").encode("utf-8", "replace")
    matched = False
    for secret in secrets:
        same = hmac.compare_digest(sign(secret, body).encode("ascii"), given)
        matched |= same and bool(secret)
    return matched
