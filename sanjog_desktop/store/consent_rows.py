"""Rows of what the consent ledger says, for the screens that read it."""

from __future__ import annotations

from typing import Any

import msgspec

from sanjog_desktop.store.rows import ConsentEventRow


class LedgerRow(msgspec.Struct, frozen=True):
    """One act of the ledger with whose it is. ``name`` is empty once the person's data was erased; times are
    milliseconds, ``expires_at`` 0 for never; ``given_by`` is the contact id of the relative who spoke for them.
    """

    seq: int
    contact_id: str
    name: str
    purpose: str
    channel: str
    act: str
    at: int
    actor: str
    notice_id: str
    method: str
    evidence: dict[str, Any]
    recorded_by: str
    language: str
    expires_at: int
    given_by: str


class Why(msgspec.Struct, frozen=True):
    """May we message this person for this purpose, in one ``sentence``, with the ``record`` it rests on, if any.

    ``until`` is when the answer ends by itself, in milliseconds. ``code`` names the sentence in
    :data:`sanjog_desktop.domain.why.SENTENCES`, ``values`` is what was put into it.
    """

    allowed: bool
    sentence: str
    record: ConsentEventRow | None
    until: int | None
    code: str = ""
    values: dict[str, str] = {}


class LateSend(msgspec.Struct, frozen=True):
    """A message Meta took although the person had taken back their consent: it was on its way, or we did not know.

    ``gap_ms`` lies between what they did and Meta's answer.
    """

    message_id: int
    purpose: str
    accepted_at: int
    withdrawn_at: int
    gap_ms: int
