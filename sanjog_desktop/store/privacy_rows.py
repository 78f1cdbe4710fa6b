"""The frozen rows of one privacy request: its checks, pauses, tasks, history, holds, and all of them together.

Instants are milliseconds UTC; ``""`` and ``0`` mean "none".
"""

from __future__ import annotations

from typing import Any

import msgspec

from sanjog_desktop.domain.ids import ContactId, PrivacyRequestId
from sanjog_desktop.store.consent_rows import LateSend
from sanjog_desktop.store.rows import RequestRow


class CheckRow(msgspec.Struct, frozen=True):
    """One check of who asks. ``result`` is asked, passed or failed; ``evidence`` names what was seen, no values."""

    id: str
    method: str
    result: str
    asked_at: int
    until_at: int | None
    answered_at: int | None
    by: str
    evidence: dict[str, Any]
    attempts: int


class PauseRow(msgspec.Struct, frozen=True):
    """The person was asked something; the clock stands still from ``asked_at`` if ``is_valid``."""

    id: str
    reason: str
    asked_at: int
    resumed_at: int | None
    is_valid: bool
    why_not: str


class TaskRow(msgspec.Struct, frozen=True):
    """One piece of work in one place. ``name`` is the recipient's or the processor's, where there is one."""

    id: str
    request_id: PrivacyRequestId
    location: str
    action: str
    state: str
    recipient: str
    name: str
    counts: dict[str, int]
    proof: dict[str, Any]
    note: str
    draft: str
    changed_at: int
    changed_by: str


class EventRow(msgspec.Struct, frozen=True):
    """One line of a request's history."""

    seq: int
    at: int
    act: str
    from_state: str
    to_state: str
    actor: str
    detail: str


class HoldRow(msgspec.Struct, frozen=True):
    """A legal hold; it stands while ``lifted_at`` is ``None``."""

    id: str
    contact_id: ContactId
    scope: str
    reason: str
    authority_ref: str
    from_at: int
    review_at: int
    placed_by: str
    second_by: str
    may_be_told: bool
    lifted_at: int | None
    lifted_by: str


class ChangeRow(msgspec.Struct, frozen=True):
    """One field a person wants put right. ``decision`` is accepted, refused, annotated or ``""``."""

    id: str
    contact_id: ContactId
    field: str
    before: str
    after: str
    evidence: dict[str, Any]
    asserted_by: str
    decision: str
    reason: str
    decided_by: str
    decided_at: int | None
    purge_at: int | None


class RequestDetail(msgspec.Struct, frozen=True):
    """Everything the panel of one request shows.

    ``steps``: the names of the steps that may be taken now (:mod:`sanjog_desktop.actions.request_steps` and
    ``request_checks``), the usual one first. ``due_now``: the due date as it stands this instant. ``mark``: 0, 50,
    75, 90 or 100 per cent of the time. ``acknowledge_by`` is 0 once acknowledged or where none is owed. ``methods``
    are the checks of which one must pass, ``missing`` the same while none has, ``check_note`` what is particular.
    ``siblings`` came from the same message, ``parent`` is the first of them or, of a duplicate, the original.
    ``sharing``: the other people who answer the number it came from.
    """

    row: RequestRow
    checks: tuple[CheckRow, ...]
    pauses: tuple[PauseRow, ...]
    tasks: tuple[TaskRow, ...]
    history: tuple[EventRow, ...]
    holds: tuple[HoldRow, ...]
    changes: tuple[ChangeRow, ...]
    parent: RequestRow | None
    siblings: tuple[RequestRow, ...]
    late_sends: tuple[LateSend, ...]
    steps: tuple[str, ...]
    due_now: int
    is_paused: bool
    mark: int
    acknowledge_by: int
    methods: tuple[str, ...]
    missing: tuple[str, ...]
    check_note: str
    duplicate: RequestRow | None
    needs_second: bool
    sharing: tuple[tuple[ContactId, str, str], ...]


class DueRow(msgspec.Struct, frozen=True):
    """One line of the due list. ``mark`` as in :class:`RequestDetail`; ``what`` is answer or acknowledge."""

    request: RequestRow
    what: str
    due_at: int
    mark: int
    is_paused: bool
