"""Who a webhook speaks of: phone numbers and user ids in their places (Meta: usernames and BSUID)."""

from __future__ import annotations

import re
from collections.abc import Iterable

from sanjog_desktop.wire.events import Sender
from sanjog_desktop.wire.shapes import Contact

_BSUID = re.compile(r"[A-Z]{2}\.")

People = dict[str, Sender]


def person(wa_id: str | None, user_id: str | None, parent_user_id: str | None = None) -> Sender:
    """A Sender; a user id that came in a phone number's place (some relays do that) is moved to its own."""
    wa_id, user_id = _placed(wa_id, user_id)
    return Sender(wa_id, user_id, parent_user_id)


def known_people(contacts: Iterable[Contact]) -> People:
    """The people of ``value.contacts``, by each of their ids."""
    people: People = {}
    for contact in contacts:
        wa_id, user_id, profile = contact.wa_id, contact.user_id, contact.profile
        if not wa_id or wa_id[2:3] == ".":
            wa_id, user_id = _placed(wa_id, user_id)
        known = Sender(
            wa_id,
            user_id,
            contact.parent_user_id,
            contact.username or (profile.username if profile else None),
            profile.name if profile else None,
            contact.identity_key_hash,
        )
        if wa_id:
            people[wa_id] = known
        if user_id:
            people[user_id] = known
    return people


def identify(
    people: People, wa_id: str | None, user_id: str | None, parent_user_id: str | None = None
) -> Sender:
    """The person with these ids, with what ``contacts`` told of them.

    A contact is only used when one of its ids is the same: a name must never land on somebody else. The one
    exception is a message without any id beside a single contact, who can only be its sender.
    """
    known = people.get(wa_id or "") or people.get(user_id or "")
    if known is None:
        if wa_id or user_id or len({id(one) for one in people.values()}) != 1:
            return person(wa_id, user_id, parent_user_id)
        return next(iter(people.values()))
    if (
        (wa_id is None or wa_id == known.wa_id or wa_id == known.user_id)
        and (user_id is None or user_id == known.user_id)
        and (parent_user_id is None or parent_user_id == known.parent_user_id)
    ):
        return known
    given = person(wa_id, user_id, parent_user_id)
    return Sender(
        given.wa_id or known.wa_id,
        given.user_id or known.user_id,
        given.parent_user_id or known.parent_user_id,
        known.username,
        known.profile_name,
        known.identity_key_hash,
    )


def _placed(wa_id: str | None, user_id: str | None) -> tuple[str | None, str | None]:
    if wa_id is not None and _BSUID.match(wa_id):
        return None, user_id or wa_id
    return wa_id or None, user_id or None
