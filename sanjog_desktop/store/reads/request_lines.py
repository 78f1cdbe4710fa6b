"""The lines of the privacy queue: a request with what its line says beyond the request's own row."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Final

import msgspec

from sanjog_desktop.domain.ids import PrivacyRequestId
from sanjog_desktop.store.reads import requests
from sanjog_desktop.store.rows import RequestRow
from sanjog_desktop.store.session import Row, Session

OWN: Final = "own"
HOUSEHOLD: Final = "household"


class RequestLine(msgspec.Struct, frozen=True):
    """``number``: whether they ask from their own number or one a household shares, ``""`` when none is on file.

    ``places`` counts the tasks but the answer to the person, ``settled`` those of them that are over,
    ``pcs`` and ``pcs_settled`` the same for the caches of PCs, ``unreachable`` what could not be reached.
    ``stopped_ms`` is how long after they asked the messages had stopped, ``None`` while they have not or need not.
    """

    row: RequestRow
    number: str = ""
    places: int = 0
    settled: int = 0
    pcs: int = 0
    pcs_settled: int = 0
    unreachable: int = 0
    stopped_ms: int | None = None

    @property
    def id(self) -> PrivacyRequestId:
        """The request's id."""
        return self.row.id


def request_lines(
    session: Session, view: requests.View = "open", limit: int = 100, after: tuple[int, str] | None = None
) -> list[RequestLine]:
    """A page of a view as lines, the one due first on top; ``after`` as in :func:`requests.request_page`."""
    return with_marks(session, requests.request_page(session, view, limit, after))


def with_marks(session: Session, rows: Sequence[RequestRow]) -> list[RequestLine]:
    """These requests as lines, in their order."""
    ids = json.dumps([row.id for row in rows])
    points = session.rows(_NUMBERS, (ids,))
    numbers = {id: HOUSEHOLD if shared else OWN for id, point, shared in points if point}
    tasks = {row[0]: row[1:] for row in session.rows(_TASKS, (ids,))}
    stopped = {id: ms for id, ms in session.rows(_STOPPED, (ids,)) if ms is not None}
    return [_line(row, numbers.get(row.id, ""), tasks.get(row.id, (0,) * 5), stopped.get(row.id)) for row in rows]


def _line(row: RequestRow, number: str, tasks: Row, stopped_ms: int | None) -> RequestLine:
    places, settled, pcs, pcs_settled, unreachable = tasks
    return RequestLine(row, number, places, settled, pcs, pcs_settled, unreachable, stopped_ms)


_NUMBERS: Final = """
  WITH asked AS (SELECT r.id, coalesce(v.contact_point_id,
      (SELECT p.id FROM contact_point p WHERE p.contact_id = r.contact_id ORDER BY p.created_at LIMIT 1),
      (SELECT s.contact_point_id FROM shared_point s WHERE s.contact_id = r.contact_id LIMIT 1)) AS point
    FROM privacy_request r LEFT JOIN conversation v ON v.id = r.conversation_id
    WHERE r.id IN (SELECT value FROM json_each(?)))
  SELECT id, point, EXISTS (SELECT 1 FROM shared_point s WHERE s.contact_point_id = asked.point) FROM asked
"""
_TASKS: Final = """
  SELECT request_id, count(*), count(*) FILTER (WHERE state IN ('done','verified','na')),
    count(*) FILTER (WHERE location LIKE 'device\\_cache:%' ESCAPE '\\'),
    count(*) FILTER (WHERE location LIKE 'device\\_cache:%' ESCAPE '\\' AND state IN ('done','verified','na')),
    count(*) FILTER (WHERE state = 'unreachable')
  FROM request_task WHERE action <> 'answer' AND request_id IN (SELECT value FROM json_each(?)) GROUP BY request_id
"""
# The suppression and the withdrawal are written by one act; its consent event tells when.
_STOPPED: Final = """
  SELECT r.id, min(c.recorded_at) - r.received_at FROM privacy_request r
  JOIN consent c ON c.contact_id = r.contact_id AND c.act IN ('withdraw','deny') AND c.recorded_at >= r.received_at
  WHERE r.kind IN ('opt_out','withdraw_consent') AND r.id IN (SELECT value FROM json_each(?)) GROUP BY r.id
"""
