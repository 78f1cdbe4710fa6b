"""The guard against the wrong chat: what is about one family goes to another only after somebody said so and why."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import msgspec

from sanjog_desktop.actions import audit
from sanjog_desktop.actions.sharing import whose_data, whose_numbers
from sanjog_desktop.domain.drafts import Draft
from sanjog_desktop.domain.errors import NotFound, UserError
from sanjog_desktop.store.session import Session

REASONS: Final = ("proposal", "asked_by_them", "asked_by_recipient", "speaks_for_them", "other")
"""Why something of one family is given to another; the audit log keeps the code."""


class Somebody(msgspec.Struct, frozen=True):
    """A person and their family, as the question names them."""

    contact_id: str
    name: str
    family: str = ""


class WrongPerson(UserError):
    """Nothing was queued: it is about ``people`` and would go to ``recipient``, who is of another family."""

    def __init__(self, people: tuple[Somebody, ...], recipient: Somebody) -> None:
        names = ", ".join(each.name for each in people)
        super().__init__(
            f"This is about {names}, and would go to {recipient.name}.", "Look once more to whom it goes."
        )
        self.people, self.recipient = people, recipient


def check_person(
    session: Session,
    conversation_id: int,
    draft: Draft,
    *,
    reason: str = "",
    staff: str = "",
    sources: Iterable[str] = (),
) -> None:
    """Raise :class:`WrongPerson` when the draft is about somebody of another family than the recipient's and no
    ``reason`` (of :data:`REASONS`) is given. With one, it is put on record for each of them.

    ``sources`` are the people in whose chats what is sent on was said.
    """
    contact_id = session.value("SELECT contact_id FROM conversation WHERE id = ?", (conversation_id,))
    if contact_id is None:
        raise NotFound("This chat is no longer there.")
    recipient, family_id = _somebody(session, contact_id)
    about = dict.fromkeys((*whose_data(session, draft), *whose_numbers(session, draft, contact_id), *sources))
    others = []
    for id in about:
        person, theirs = _somebody(session, id)
        if id != contact_id and (theirs is None or theirs != family_id):
            others.append(person)
    if not others:
        return
    if reason not in REASONS:
        raise WrongPerson(tuple(others), recipient)
    for person in others:
        audit.record(
            session, "sent_to_other_family", "contact", person.contact_id, actor=staff, reason=reason,
            detail=[contact_id, conversation_id],
        )  # fmt: skip


def _somebody(session: Session, contact_id: str) -> tuple[Somebody, str | None]:
    row = session.one(
        "SELECT c.name, c.family_id, f.name, (SELECT p.phone FROM contact_point p WHERE p.contact_id = c.id"
        " AND p.phone IS NOT NULL LIMIT 1) FROM contact c LEFT JOIN family f ON f.id = c.family_id WHERE c.id = ?",
        (contact_id,),
    )
    if row is None:
        raise NotFound("Somebody this message is about is no longer there.", "Choose again whose data it carries.")
    name, family_id, family, phone = row
    return Somebody(contact_id, name or (f"+{phone}" if phone else ""), family or ""), family_id
