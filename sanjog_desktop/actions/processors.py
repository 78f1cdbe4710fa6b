"""The register of processors: who works with the data for the agency, and what goes to each.

The policy names hosting, payment and e-mail providers and Meta; what of these a build really uses is said by
``is_used``, so that the register is true on the day it is read (GDPR articles 28 and 30; DPDP Act 2023, section 8).
"""

from __future__ import annotations

from typing import Final

import msgspec

from sanjog_desktop.actions import audit, journal
from sanjog_desktop.actions.identity_keys import identity_keys
from sanjog_desktop.domain.errors import NotFound, UserError
from sanjog_desktop.domain.ids import new_id
from sanjog_desktop.store.session import Session

KINDS: Final = ("messaging", "hosting", "payments", "email", "other")


class Processor(msgspec.Struct, frozen=True):
    """One provider as staff describe it: what goes there, in which country, under which contract."""

    kind: str
    name: str
    what: str = ""
    place: str = ""
    contract_ref: str = ""
    is_used: bool = True


DEFAULTS: Final = (
    Processor(
        "messaging",
        "Meta Platforms (WhatsApp Business Platform)",
        "Phone numbers, names on WhatsApp, messages and files in both directions. Message content is kept for up to"
        " 30 days.",
        "Worldwide",
    ),
    Processor(
        "hosting",
        "The host of the relay",
        "Sealed webhooks it cannot read, until every PC of the agency has fetched them.",
    ),
    Processor(
        "payments",
        "Payment provider",
        "Name, e-mail and amount of the agency's own subscription.",
        is_used=False,
    ),
    Processor(
        "email", "E-mail provider", "Addresses and text of the e-mails the agency sends.", is_used=False
    ),
)
"""What the policy names, as this build uses it. Nothing is paid and no e-mail is sent from here yet."""


def ensure_defaults(session: Session) -> int:
    """Put the providers the policy names into an empty register; returns how many were put there."""
    if session.value("SELECT 1 FROM processor LIMIT 1") is not None:
        return 0
    keys = identity_keys(session)
    for one in DEFAULTS:
        _insert(session, keys.derived_id("processor", one.kind, one.name), one, "")
    return len(DEFAULTS)


def save(session: Session, processor_id: str | None, values: Processor, *, staff: str = "") -> str:
    """Add a provider, or change one; returns its id. Raises :class:`UserError` when it has no name or kind."""
    if values.kind not in KINDS:
        raise UserError("This is not a kind of provider the register knows.")
    if not values.name.strip():
        raise UserError("A name is needed.")
    if processor_id is None:
        return _insert(session, new_id(), values, staff)
    done = session.execute(
        "UPDATE processor SET kind = ?, name = ?, what = ?, place = ?, contract_ref = ?, is_used = ? WHERE id = ?",
        (
            values.kind, values.name.strip(), values.what, values.place, values.contract_ref, int(values.is_used),
            processor_id,
        ),
    ).rowcount  # fmt: skip
    if not done:
        raise NotFound("This provider is no longer there.")
    _note(session, processor_id, "edit", msgspec.to_builtins(values), staff)
    return processor_id


def end(session: Session, processor_id: str, *, staff: str = "", at: int | None = None) -> None:
    """The agency no longer works with a provider; it stays in the register with the day it ended."""
    until = session.now() if at is None else at
    done = session.execute(
        "UPDATE processor SET until_at = ?, is_used = 0 WHERE id = ? AND until_at IS NULL",
        (until, processor_id),
    ).rowcount
    if not done:
        raise NotFound("This provider is no longer there.")
    _note(session, processor_id, "end", {"until_at": until}, staff)


def _insert(session: Session, id: str, values: Processor, staff: str) -> str:
    session.execute(
        "INSERT INTO processor(id, kind, name, what, place, contract_ref, is_used, since_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            id, values.kind, values.name.strip(), values.what, values.place, values.contract_ref, int(values.is_used),
            session.now(),
        ),
    )  # fmt: skip
    _note(session, id, "create", msgspec.to_builtins(values), staff)
    return id


def _note(session: Session, id: str, act: str, fields: dict[str, object], staff: str) -> None:
    journal.note(session, "processor", id, act, fields, staff=staff)
    audit.record(session, f"processor_{act}", "processor", id, actor=staff)
    session.changed("processor", id)
