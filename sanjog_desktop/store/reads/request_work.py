"""The work on a request, place by place, with the names of PCs, recipients and processors a person understands."""

from __future__ import annotations

import json
from typing import Any, Final

import msgspec

from sanjog_desktop.store.session import Session


class WorkLine(msgspec.Struct, frozen=True):
    """One task. ``place`` is the name of the PC, the recipient or the processor, empty where there is none;
    ``seen_at`` is when that PC was last heard of."""

    id: str
    location: str
    action: str
    state: str
    place: str = ""
    counts: dict[str, Any] = {}
    proof: dict[str, Any] = {}
    note: str = ""
    draft: str = ""
    changed_at: int = 0
    changed_by: str = ""
    is_self: bool = False

    @property
    def kind(self) -> str:
        """The location without its id: ``device_cache``, ``recipient``, …"""
        return self.location.partition(":")[0]

    @property
    def is_over(self) -> bool:
        """Whether nothing more is to be done here."""
        return self.state in ("done", "verified", "na")


_TASKS: Final = """
  SELECT k.id, k.location, k.action, k.state, k.recipient, k.counts, k.proof, k.note, k.draft, k.changed_at,
    k.changed_by, d.name, coalesce(d.is_self, 0), c.name, p.name
  FROM request_task k
  LEFT JOIN device d ON d.id = substr(k.location, instr(k.location, ':') + 1)
  LEFT JOIN contact c ON c.id = coalesce(nullif(k.recipient, ''), substr(k.location, instr(k.location, ':') + 1))
  LEFT JOIN processor p ON p.id = substr(k.location, instr(k.location, ':') + 1)
  WHERE k.request_id = ? ORDER BY k.created_at, k.rowid
"""


def request_work(session: Session, request_id: str) -> list[WorkLine]:
    """The tasks of a request in the order they were planned."""
    return [_line(*row) for row in session.rows(_TASKS, (request_id,))]


def _line(
    id: str, location: str, action: str, state: str, recipient: str, counts: str, proof: str, note: str, draft: str,
    changed_at: int, changed_by: str, device: str | None, is_self: int, contact: str | None, processor: str | None,
) -> WorkLine:  # fmt: skip
    place = device or contact or processor or recipient
    if not place and ":" in location and not location.startswith(("device_cache", "attachments", "exports")):
        place = location.partition(":")[2]
    return WorkLine(
        id, location, action, state, place, json.loads(counts), json.loads(proof), note, draft, changed_at, changed_by,
        bool(is_self),
    )  # fmt: skip
