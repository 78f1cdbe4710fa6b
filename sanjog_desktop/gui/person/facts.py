"""What the panel of a person needs beside the person: their chats, who was shown their data, the agency's own lists."""

from __future__ import annotations

import msgspec

from sanjog_desktop.domain.ids import ContactId
from sanjog_desktop.store.disclosure_rows import DisclosureRow
from sanjog_desktop.store.people_rows import CustomFieldRow, LabelRow
from sanjog_desktop.store.reads.agency import agency
from sanjog_desktop.store.reads.conversations import conversations_of
from sanjog_desktop.store.reads.custom_fields import custom_fields
from sanjog_desktop.store.reads.disclosures import disclosures_of
from sanjog_desktop.store.reads.labels import all_labels
from sanjog_desktop.store.rows import ConversationRow
from sanjog_desktop.store.session import Session

_DISCLOSURES = 4


class Facts(msgspec.Struct, frozen=True):
    """``staff`` are the names of who works here, ``labels`` and ``fields`` the agency's vocabulary; ``retired`` are own
    fields no longer in use, of which the changes still tell."""

    chats: tuple[ConversationRow, ...] = ()
    disclosures: tuple[DisclosureRow, ...] = ()
    staff: tuple[str, ...] = ()
    labels: tuple[LabelRow, ...] = ()
    fields: tuple[CustomFieldRow, ...] = ()
    retired: tuple[CustomFieldRow, ...] = ()


def facts_of(session: Session, contact_id: ContactId) -> Facts:
    """All of it in one read."""
    fields = custom_fields(session, retired=True)
    return Facts(
        chats=tuple(conversations_of(session, contact_id)),
        disclosures=tuple(disclosures_of(session, contact_id, limit=_DISCLOSURES)),
        staff=tuple(member.name for member in agency(session).staff),
        labels=tuple(all_labels(session)),
        fields=tuple(field for field in fields if not field.retired),
        retired=tuple(field for field in fields if field.retired),
    )
