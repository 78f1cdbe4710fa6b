"""How the agency keeps its word: what is open and overdue, how long answers take, which erasures are proven."""

from __future__ import annotations

from typing import Final

import msgspec

from sanjog_desktop.domain.clock import DAY
from sanjog_desktop.store.reads.request_base import STANDING_STILL
from sanjog_desktop.store.session import Session

#: How far back answers count.
SPAN: Final = 90 * DAY


class RequestMetrics(msgspec.Struct, frozen=True):
    """``answered`` and ``in_time`` count the last 90 days, ``median_ms`` is how long half of those answers took;
    ``nearing`` have used three quarters of their time and are not overdue; ``proven`` erasures of ``erased``."""

    open: int = 0
    overdue: int = 0
    nearing: int = 0
    answered: int = 0
    in_time: int = 0
    median_ms: int | None = None
    erased: int = 0
    proven: int = 0


_ANSWERED: Final = "('CLOSED_FULFILLED','CLOSED_PARTIAL','CLOSED_REFUSED')"
_AT_ONCE: Final = "('opt_out','withdraw_consent')"


def request_metrics(session: Session) -> RequestMetrics:
    """The numbers as they stand now. What is done at once (opt-outs, withdrawals) is left out of the median."""
    now = session.now()
    counted = session.one(
        f"""SELECT count(*), count(*) FILTER (WHERE due_at < ?1 AND kind NOT IN {_AT_ONCE}
              AND NOT EXISTS ({STANDING_STILL})),
            count(*) FILTER (WHERE due_at >= ?1 AND (?1 - received_at) * 4 >= (due_at - received_at) * 3
              AND kind NOT IN {_AT_ONCE})
          FROM privacy_request r WHERE state NOT LIKE 'closed%' AND state <> 'SUSPECTED'""",
        (now,),
    )
    spans = [
        row[0]
        for row in session.rows(
            f"""SELECT coalesce(closed_at, changed_at) - received_at AS span FROM privacy_request
              WHERE state IN {_ANSWERED} AND kind NOT IN {_AT_ONCE} AND coalesce(closed_at, changed_at) >= ?
              ORDER BY span""",
            (now - SPAN,),
        )
    ]
    in_time = session.value(
        f"""SELECT count(*) FROM privacy_request WHERE state IN {_ANSWERED} AND kind NOT IN {_AT_ONCE}
          AND coalesce(closed_at, changed_at) >= ? AND coalesce(closed_at, changed_at) <= due_at""",
        (now - SPAN,),
    )
    erased = session.one("SELECT count(*), count(proven_at) FROM tombstone")
    open_now, overdue, nearing = counted or (0, 0, 0)
    return RequestMetrics(
        open_now,
        overdue,
        nearing,
        answered=len(spans),
        in_time=int(in_time or 0),
        median_ms=spans[len(spans) // 2] if spans else None,
        erased=erased[0] if erased else 0,
        proven=erased[1] if erased else 0,
    )
