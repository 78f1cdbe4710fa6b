"""The register of disclosures by hand: exports, access packages, authorities with an order, the sale of the agency.

What goes out in a message is written with the message (:mod:`sanjog_desktop.actions.sharing`). Nothing here shows
anything to anybody: each function writes down what is about to be or was handed over, and refuses what may not be.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import msgspec

from sanjog_desktop.actions import audit, journal
from sanjog_desktop.actions.approvals import check_second
from sanjog_desktop.actions.identity_keys import identity_keys
from sanjog_desktop.actions.sharing import ShareBlocked, consent_basis, refusal_of, value_key, values_of
from sanjog_desktop.domain.disclosure import ORDERED, RECIPIENT_TYPES, fields_of
from sanjog_desktop.domain.drafts import CATEGORIES
from sanjog_desktop.domain.errors import NotFound, UserError
from sanjog_desktop.domain.ids import new_id
from sanjog_desktop.store.errors import GateRefused
from sanjog_desktop.store.session import Session

#: How many people one transaction of a business transfer takes: a job stays short.
BATCH: Final = 100
_INSERT: Final = (
    "INSERT INTO disclosure(id, contact_id, at, recipient_type, recipient_contact_id, recipient, categories, purpose,"
    " basis, consent_seq, field_keys, artefact_sha256, request_id, order_ref, officer, disclosed_by, second_by,"
    " may_be_told, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


class Order(msgspec.Struct, frozen=True):
    """What an entry that needs two people rests on: the order's or contract's reference, the officer who signed it,
    the law it names, who of the staff approved it second, and whether the person may be told.
    """

    ref: str
    second_by: str
    officer: str = ""
    basis: str = ""
    may_be_told: bool = True


def record_disclosure(
    session: Session,
    contact_id: str,
    *,
    recipient_type: str,
    categories: Sequence[str],
    recipient: str = "",
    recipient_contact_id: str | None = None,
    purpose: str = "",
    basis: str = "",
    artefact_sha256: str = "",
    request_id: str | None = None,
    order_ref: str = "",
    state: str = "made",
    staff: str = "",
    at: int | None = None,
) -> str:
    """Write down that a person's data went to a recipient: a printed biodata, an export, their own access package.

    ``recipient`` is a name where there is no card of them; with ``state`` waiting the data is still on its way, in
    the file that ``order_ref`` names. Returns the entry's id. Raises :class:`ShareBlocked` when a
    family may not be shown the data, :class:`UserError` for an entry that needs an order or says too little.
    """
    if recipient_type in ORDERED:
        raise UserError("This needs the reference of an order and a second person's approval.")
    _check(recipient_type, categories)
    if recipient_type == "subject":
        recipient_contact_id = recipient_contact_id or contact_id
    elif not recipient.strip() and recipient_contact_id is None:
        raise UserError("Who was given the data?", "Choose a person, or write a name.")
    if recipient_type == "family" and not basis:
        basis = consent_basis(session, contact_id, categories)[0]
    return _write(
        session, new_id(), contact_id, recipient_type, categories, Order(order_ref, "") if order_ref else None,
        recipient=recipient.strip(), recipient_contact_id=recipient_contact_id, purpose=purpose, basis=basis,
        artefact_sha256=artefact_sha256, request_id=request_id, staff=staff, at=at, state=state,
    )  # fmt: skip


def record_legal_authority(
    session: Session,
    contact_ids: Sequence[str],
    *,
    authority: str,
    categories: Sequence[str],
    order: Order,
    staff: str,
    artefact_sha256: str = "",
    at: int | None = None,
) -> list[str]:
    """Write down what an authority was given by its order; returns the entries' ids.

    Raises :class:`UserError` without an order's reference, an officer, or a second person who may approve.
    """
    _check("legal_authority", categories)
    _check_order(session, authority, order, staff)
    if not order.officer.strip():
        raise UserError(
            "Which officer signed the order?", "Write the name and the rank as the order has them."
        )
    return [
        _write(
            session, new_id(), contact_id, "legal_authority", categories, order,
            recipient=authority.strip(), purpose="legal", basis=order.basis or "order",
            artefact_sha256=artefact_sha256, staff=staff, at=at,
        )
        for contact_id in dict.fromkeys(contact_ids)
    ]  # fmt: skip


def record_business_transfer(
    session: Session,
    after_no: int = 0,
    *,
    company: str,
    categories: Sequence[str],
    order: Order,
    staff: str,
    limit: int = BATCH,
) -> tuple[int, int | None]:
    """Write down that a merger, sale, financing or acquisition takes everybody's data to ``company``, ``limit`` people
    at a time from the one numbered ``after_no`` on. Returns how many were written and where to go on (``None``: done).

    The same contract (``order.ref``) told twice writes nothing twice, so a run that was cut short goes on where it was.
    """
    _check("business_transfer", categories)
    _check_order(session, company, order, staff)
    people = session.rows(
        "SELECT no, id FROM contact WHERE no > ? AND erased_at IS NULL ORDER BY no LIMIT ?", (after_no, limit)
    )
    keys, written = identity_keys(session), 0
    for _no, contact_id in people:
        id = keys.derived_id("business_transfer", order.ref, contact_id)
        if session.value("SELECT 1 FROM disclosure WHERE id = ?", (id,)) is None:
            _write(
                session, id, contact_id, "business_transfer", categories, order,
                recipient=company.strip(), purpose="business_transfer", basis=order.basis or "contract", staff=staff,
            )  # fmt: skip
            written += 1
    return written, people[-1][0] if len(people) == limit else None


def _check(recipient_type: str, categories: Sequence[str]) -> None:
    if recipient_type not in RECIPIENT_TYPES:
        raise UserError("This is not a kind of recipient the register knows.")
    if not categories or not set(categories) <= set(CATEGORIES):
        raise UserError("Which kinds of data were given?", "Choose at least one.")


def _check_order(session: Session, recipient: str, order: Order, staff: str) -> None:
    if not recipient.strip():
        raise UserError("Who was given the data?", "Write the name of the authority or company.")
    if not order.ref.strip():
        raise UserError("There is no reference of an order or contract.", "Write it as the paper has it.")
    check_second(session, staff, order.second_by)


def _write(
    session: Session,
    id: str,
    contact_id: str,
    recipient_type: str,
    categories: Sequence[str],
    order: Order | None,
    *,
    recipient: str,
    staff: str,
    recipient_contact_id: str | None = None,
    purpose: str = "",
    basis: str = "",
    artefact_sha256: str = "",
    request_id: str | None = None,
    at: int | None = None,
    state: str = "made",
) -> str:
    name = session.value("SELECT name FROM contact WHERE id = ?", (contact_id,))
    if name is None:
        raise NotFound("This person is no longer there.")
    kinds = tuple(dict.fromkeys(categories))
    keys = identity_keys(session)
    carried = {
        field: [value_key(keys, field, value) for value in values]
        for field, values in values_of(session, contact_id, fields_of(kinds)).items()
    }
    now = session.now()
    consent_seq = consent_basis(session, contact_id, kinds)[1] if recipient_type == "family" else None
    order = order or Order("", "")
    try:
        session.execute(
            _INSERT,
            (
                id, contact_id, now if at is None else min(at, now), recipient_type, recipient_contact_id, recipient,
                msgspec.json.encode(kinds).decode(), purpose, basis, consent_seq, msgspec.json.encode(carried).decode(),
                artefact_sha256, request_id, order.ref, order.officer, staff, order.second_by, int(order.may_be_told),
                state,
            ),
        )  # fmt: skip
    except GateRefused as refusal:
        raise ShareBlocked(
            contact_id, refusal_of(session, contact_id, kinds) or "restricted", name
        ) from refusal
    told = {
        "recipient_type": recipient_type,
        "recipient": recipient_contact_id or recipient,
        "categories": kinds,
    }
    # What the person may not be told stands under the entry, not under them: the package they are given holds theirs.
    journal.note(session, "disclosure", contact_id if order.may_be_told else id, "create", told, staff=staff)
    audit.record(
        session,
        "data_disclosed",
        "contact",
        contact_id,
        actor=staff,
        reason=recipient_type,
        detail=[id, kinds],
    )
    session.changed("disclosure", id)
    return id
