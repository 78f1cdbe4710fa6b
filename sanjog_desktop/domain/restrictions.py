"""What Meta takes away from an account for a time: to begin conversations, or to answer in them (Meta: webhooks,
account_update).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import msgspec

BEGINNING: Final = "RESTRICTED_BIZ_INITIATED_MESSAGING"
ANSWERING: Final = "RESTRICTED_CUSTOMER_INITIATED_MESSAGING"
#: States of a number (``business_number.status``) in which Meta carries nothing for it.
SHUT: Final = frozenset({"DISABLE", "BANNED", "ACCOUNT_DELETED", "ACCOUNT_OFFBOARDED", "PARTNER_REMOVED"})


class Restriction(msgspec.Struct, frozen=True):
    """One restriction: Meta's ``type`` and when it ends, in milliseconds; ``None``: Meta did not say."""

    type: str
    until: int | None = None


def read_restrictions(text: str) -> tuple[Restriction, ...]:
    """What the store keeps of a number (``business_number.restrictions``)."""
    return msgspec.json.decode(text, type=tuple[Restriction, ...])


def in_force(restrictions: Iterable[Restriction], now: int) -> tuple[Restriction, ...]:
    """Those that keep messages back at ``now``, the one that ends last first."""
    standing = [
        one for one in restrictions if one.type in (BEGINNING, ANSWERING) and (one.until is None or one.until > now)
    ]
    return tuple(sorted(standing, key=lambda one: (one.until is not None, -(one.until or 0))))
