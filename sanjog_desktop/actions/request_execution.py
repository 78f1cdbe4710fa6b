"""What begins with the execution of a request: stops, restrictions, nominees and corrections are carried out at once.

Access packages and erasures have parts of their own that work through the tasks planned here.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from sanjog_desktop.actions import (
    journal,
    optouts,
    rectification,
    request_record,
    request_tasks,
    suppressions,
)
from sanjog_desktop.actions.identity_keys import identity_keys
from sanjog_desktop.actions.request_record import Record
from sanjog_desktop.domain.consent import (
    CONSENT_PURPOSES,
    PROACTIVE_PURPOSES,
    ConsentMethod,
    Evidence,
    Purpose,
)
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.store.session import Session

_IN_WORK: Final = "state IN ('scheduled', 'queued', 'claimed', 'uncertain')"


def begin(session: Session, record: Record, *, staff: str) -> None:
    """Do what a request that has just come to EXECUTING asks for, where that is one act."""
    match record.kind:
        case "opt_out" | "withdraw_consent":
            stop(session, record, words="asked at the desk", method=ConsentMethod.IN_PERSON)
        case "objection":
            _object(session, record)
        case "restriction":
            _restrict(session, record, staff)
        case "nomination":
            _nominate(session, record, staff)
        case "rectification" | "completion":
            rectification.apply(session, record.id, staff=staff)
        case _:
            pass


def stop(session: Session, record: Record, *, words: str, method: str) -> None:
    """Stop what we send of our own accord: all of it, or the purposes the request is limited to."""
    if record.contact_id is None:
        raise UserError("It is not known yet whom this request is about.", "Choose the person first.")
    source = record.source_wamid or record.id
    targets = suppressions.keys_of_contact(session, record.contact_id)
    purposes: Sequence[Purpose | None] = purposes_of(record) or (None,)
    for only in purposes:
        optouts.stop_person(
            session,
            identity_keys(session),
            contact_id=record.contact_id,
            targets=targets,
            at=record.received_at,
            reason="stop",
            source=source,
            actor="subject",
            method=method,
            evidence=Evidence(reference=source, words=words),
            only=only,
        )
    request_tasks.plan_tasks(session, record.id)


def still_going(session: Session, record: Record) -> int:
    """How many messages the request stops are still queued, scheduled or in the middle of a call."""
    return _outbox_count(session, record, "state IN ('scheduled', 'queued', 'claimed')")


def stop_proof(session: Session, record: Record) -> list[tuple[str, dict[str, int]]]:
    """The tasks of a stop with what proves each: nothing is waiting, and how many went out after the person asked."""
    task = request_tasks.task_id(session, record.id, "outbox", "stop")
    if task is None:
        return []
    late = session.value(
        "SELECT count(*) FROM outbox WHERE contact_id = ? AND accepted_at > ? AND purpose NOT IN"
        " ('rights','legal','account_security','service_reply')",
        (record.contact_id, record.received_at),
    )
    uncertain = _outbox_count(session, record, "state = 'uncertain'")
    return [(task, {"waiting": still_going(session, record), "late": int(late or 0), "uncertain": uncertain})]


def _outbox_count(session: Session, record: Record, state: str) -> int:
    named = tuple(str(purpose) for purpose in purposes_of(record) or PROACTIVE_PURPOSES)
    marks = ",".join("?" * len(named))
    return int(
        session.value(
            # The first condition is the one of the index over rows still in work.
            f"SELECT count(*) FROM outbox WHERE {_IN_WORK} AND {state} AND contact_id = ? AND purpose IN ({marks})",
            (record.contact_id, *named),
        )
        or 0
    )


def purposes_of(record: Record) -> tuple[Purpose, ...]:
    """The purposes a request is limited to; empty when it is about all of them."""
    named = {str(name) for name in record.scope.get("purposes", ())}
    return tuple(purpose for purpose in CONSENT_PURPOSES if purpose in named)


def _object(session: Session, record: Record) -> None:
    """An objection takes back what it names, and marketing where it names nothing (GDPR article 21(2))."""
    assert record.contact_id is not None
    purposes = purposes_of(record) or (Purpose.MARKETING,)
    optouts.append_withdrawals(
        session,
        record.contact_id,
        purposes,
        at=record.received_at,
        actor="subject",
        method=ConsentMethod.IN_PERSON,
        evidence=Evidence(reference=record.id),
        source=record.source_wamid or record.id,
    )
    cancelled = optouts.cancel_forbidden(session, record.contact_id, purposes)
    _local_done(session, record, "restrict", {"cancelled": cancelled})


def _restrict(session: Session, record: Record, staff: str) -> None:
    """From now on the data is only kept, not used (GDPR article 18)."""
    session.execute(
        "UPDATE contact SET restricted = 1, changed_at = ? WHERE id = ?", (session.now(), record.contact_id)
    )
    assert record.contact_id is not None
    journal.note(session, "contact", record.contact_id, "edit", {"restricted": [0, 1]}, staff=staff)
    cancelled = optouts.cancel_forbidden(session, record.contact_id, ())
    session.changed("contact", record.contact_id)
    _local_done(session, record, "restrict", {"cancelled": cancelled})


def _nominate(session: Session, record: Record, staff: str) -> None:
    """Who acts for the person on death or incapacity (DPDP Act 2023, section 14), once staff wrote down whom."""
    nominee = str(record.scope.get("nominee", "")).strip()
    if not nominee:
        raise UserError(
            "It is not written down whom the person names.", "Write the name into the request first."
        )
    assert record.contact_id is not None
    before = session.value("SELECT nominee FROM contact WHERE id = ?", (record.contact_id,))
    session.execute(
        "UPDATE contact SET nominee = ?, changed_at = ? WHERE id = ?",
        (nominee, session.now(), record.contact_id),
    )
    journal.note(session, "contact", record.contact_id, "edit", {"nominee": [before, nominee]}, staff=staff)
    session.changed("contact", record.contact_id)
    _local_done(session, record, "correct", {"fields": 1})


def _local_done(session: Session, record: Record, action: str, counts: dict[str, int]) -> None:
    """Every PC of the agency gets it by the journal; this one has done it now."""
    here = request_tasks.task_id(session, record.id, f"device_cache:{session.device_id}", action)
    if here is not None:
        request_tasks.set_task(session, here, "done", counts=counts)
    request_record.event(session, record.id, "done", action)
