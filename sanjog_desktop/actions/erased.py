"""People who were erased: known again by keyed hash when a webhook, a list or the desk would bring them back.

A tombstone holds no name and no number. What was written before an erasure stays out however late it arrives; what
the person writes afterwards is new, opens a new card, and finds the suppression still standing.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import msgspec

from sanjog_desktop.actions.identity_keys import IdentityKeys
from sanjog_desktop.domain.names import fold, skeleton
from sanjog_desktop.domain.window import CLOCK_TOLERANCE
from sanjog_desktop.store.session import Session

ERASED_TEXT: Final = "This number was that of a person whose data was erased at their request."

LATE: Final = "late"
"""Stands for a request in ``relay_trace`` where an entry came after its erasure."""


class Erased:
    """The tombstones of a store, read once for a batch."""

    def __init__(self, session: Session, keys: IdentityKeys) -> None:
        self._keys = keys
        self._at: dict[bytes, int] = {}
        for listed, at in session.rows("SELECT keys, erased_at FROM tombstone WHERE keys <> '[]'"):
            for text in msgspec.json.decode(listed):
                key = bytes.fromhex(text)
                self._at[key] = max(at, self._at.get(key, 0))

    def __bool__(self) -> bool:
        return bool(self._at)

    def is_gone(self, phone: str | None, user_id: str | None, at: int, wamid: str = "") -> bool:
        """Whether something of this person from the time ``at`` (milliseconds) was erased with them.

        Clocks differ, and Meta's times are whole seconds: what lies near the erasure counts as erased only when it
        is a message that was, by its id. So nothing the person writes anew is ever taken for old.
        """
        if not self._at:
            return False
        if wamid and message_key(self._keys, wamid) in self._at:
            return True
        return any(at < self._at.get(key, 0) - CLOCK_TOLERANCE for key in self._keys.of(phone, user_id))

    def knows(self, phone: str, name: str = "") -> bool:
        """Whether the owner of the number (digits of E.164) was erased, or the one of this name who answered it."""
        if not self._at:
            return False
        return self._keys.phone(phone) in self._at or (
            bool(name) and shared_key(self._keys, phone, name) in self._at
        )


def note_late(session: Session, seqs: Iterable[int]) -> None:
    """Relay entries that told of somebody's time before their erasure are to be deleted there as well."""
    session.executemany(
        "INSERT OR IGNORE INTO relay_trace(relay_seq, request_id, changed_at) VALUES (?, ?, ?)",
        [(seq, LATE, session.now()) for seq in sorted(seqs)],
    )


def message_key(keys: IdentityKeys, wamid: str) -> bytes:
    """The keyed hash of a message's id."""
    return keys.digest(f"erased message|{wamid}")


def shared_key(keys: IdentityKeys, phone: str, name: str) -> bytes:
    """The keyed hash of one of several people who answer a number (digits of E.164), in any spelling of the name."""
    spelling = " ".join(sorted(skeleton(word) or fold(word) for word in name.split()))
    return keys.digest(f"shared|{phone}|{spelling}")
