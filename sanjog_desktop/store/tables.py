"""What becomes of each table: is it searched, shared with other PCs, given in an access package, erased?

A table that holds something about a person and is not declared here would be forgotten by an access package
or survive an erasure, so a test compares this list with the schema.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Erasure(StrEnum):
    """What erasing a person does to a table's rows about them."""

    DELETE = "delete"  # the rows go
    BLANK = "blank"  # the row stays as a nameless tombstone, so that nothing brings the person back
    KEEP = "keep"  # kept on purpose, with the reason
    NOTHING = "nothing"  # holds nothing about people


@dataclass(frozen=True, slots=True)
class Table:
    """One declaration. ``path`` is how rows lead to a person: columns joined by dots, empty when they do not.

    ``search``: the full-text table its text is found by, or ``""``. ``journal``: its changes go to the other
    PCs. ``access``: the part of the access package it appears in, or ``""``. ``reason``: why it is kept, or
    why it says nothing about people.
    """

    path: str
    search: str
    journal: bool
    access: str
    erasure: Erasure
    reason: str = ""


_NOT_PERSONAL: Final = Erasure.NOTHING

TABLES: Final[dict[str, Table]] = {
    "setting": Table("", "", False, "", _NOT_PERSONAL, "settings and secrets of this PC"),
    "device": Table("", "", False, "", _NOT_PERSONAL, "the agency's own PCs"),
    "business_number": Table("", "", False, "", _NOT_PERSONAL, "the agency's own numbers"),
    "family": Table("contact.family_id", "", True, "profile", Erasure.DELETE, "goes with its last member"),
    "contact": Table("id", "", True, "profile", Erasure.BLANK),
    "candidate": Table("contact_id", "", True, "profile", Erasure.DELETE),
    "contact_point": Table("contact_id", "", True, "profile", Erasure.DELETE),
    "shared_point": Table("contact_id", "", True, "profile", Erasure.DELETE),
    "conversation": Table("contact_id", "", False, "messages", Erasure.DELETE),
    "message": Table("conversation_id.contact_id", "message_fts", False, "messages", Erasure.DELETE),
    "status_event": Table("wamid", "", False, "messages", Erasure.DELETE),
    "reaction": Table("target_wamid", "", False, "messages", Erasure.DELETE),
    "attachment": Table("message_id.conversation_id.contact_id", "", False, "media", Erasure.DELETE),
    "template": Table("", "", False, "", _NOT_PERSONAL, "texts of the agency"),
    "outbox": Table("contact_id", "", False, "messages", Erasure.DELETE),
    "cancellation": Table("", "", False, "", _NOT_PERSONAL, "numbers of outbox rows, for a moment"),
    "receipt": Table("conversation_id.contact_id", "", False, "", Erasure.DELETE, "work in hand, no content"),
    "notice": Table("", "", True, "notices", _NOT_PERSONAL, "texts of the agency, shown as they were"),
    "consent": Table(
        "contact_id", "", True, "consents", Erasure.KEEP, "proof of what was agreed and taken back"
    ),
    "suppression": Table(
        "key", "", True, "consents", Erasure.KEEP, "keyed hash that keeps the promise not to write"
    ),
    "privacy_request": Table(
        "contact_id", "", True, "requests", Erasure.KEEP, "proof that the request was met"
    ),
    "evidence_file": Table(
        "contact_id", "", True, "evidence", Erasure.DELETE, "its hash stays in the ledger"
    ),
    "request_transition": Table("", "", False, "", _NOT_PERSONAL, "the rules of the state machine"),
    "request_task": Table(
        "request_id.contact_id", "", True, "requests", Erasure.BLANK, "drafts and names go"
    ),
    "request_event": Table(
        "request_id.contact_id", "", True, "requests", Erasure.KEEP, "proof; names nobody"
    ),
    "request_check": Table("request_id.contact_id", "", True, "requests", Erasure.KEEP, "proof; hashes only"),
    "request_pause": Table(
        "request_id.contact_id", "", True, "requests", Erasure.KEEP, "proof; names nobody"
    ),
    "request_change": Table("contact_id", "", True, "requests", Erasure.DELETE, "old and new values"),
    "legal_hold": Table("contact_id", "", True, "requests", Erasure.KEEP, "why something may not be erased"),
    "detection_note": Table("", "", True, "", _NOT_PERSONAL, "features, never the text"),
    "disclosure": Table("contact_id", "", True, "disclosures", Erasure.BLANK, "kept without names as proof"),
    "processor": Table("", "", True, "processors", _NOT_PERSONAL, "the agency's service providers"),
    "tombstone": Table(
        "contact_id", "", True, "", Erasure.KEEP, "keyed hashes that keep a person from coming back"
    ),
    "relay_trace": Table("", "", False, "", _NOT_PERSONAL, "numbers of entries on the relay"),
    "export_file": Table(
        "contact_id", "", False, "exports", Erasure.BLANK, "that a file was made and deleted"
    ),
    "audit_checkpoint": Table("", "", False, "", _NOT_PERSONAL, "hashes of the audit log"),
    "backup": Table("", "", False, "", _NOT_PERSONAL, "where backups lie"),
    "retention_rule": Table("", "", True, "", _NOT_PERSONAL, "rules of the agency"),
    "retention_notice": Table("contact_id", "", True, "requests", Erasure.DELETE),
    "other_name": Table("contact_id", "", True, "profile", Erasure.DELETE),
    "other_email": Table("contact_id", "", True, "profile", Erasure.DELETE),
    "custom_field": Table("", "", True, "", _NOT_PERSONAL, "names of fields the agency added"),
    "custom_value": Table("contact_id", "", True, "profile", Erasure.DELETE),
    "label": Table("", "", True, "", _NOT_PERSONAL, "the agency's words for labels"),
    "contact_label": Table("contact_id", "", True, "profile", Erasure.DELETE),
    "contact_note": Table("contact_id", "", True, "profile", Erasure.DELETE),
    "follow_up": Table("contact_id", "", True, "profile", Erasure.DELETE),
    "contact_file": Table("contact_id", "", True, "files", Erasure.DELETE),
    "saved_filter": Table("", "", False, "", _NOT_PERSONAL, "questions to the list, no answers"),
    "change_set": Table("", "", False, "", _NOT_PERSONAL, "codes and counts of what can be undone"),
    "import_run": Table("", "", False, "", _NOT_PERSONAL, "names of files and counts"),
    "import_mapping": Table("", "", False, "", _NOT_PERSONAL, "hashes of column headers"),
    "duplicate_pair": Table("one_id", "", False, "", Erasure.DELETE, "a comparison of two entries; goes with either"),
    "duplicate_key": Table("no", "", False, "", Erasure.DELETE, "hashes of what an entry may share with another"),
    "duplicate_todo": Table("", "", False, "", _NOT_PERSONAL, "numbers of entries to compare again"),
    "former_contact": Table("contact_id", "", True, "", Erasure.KEEP, "ids only: which entry went into which"),
    "merge_record": Table("kept_id", "", False, "profile", Erasure.DELETE, "undoes a merge; goes with either"),
    "field_conflict": Table("contact_id", "", True, "profile", Erasure.DELETE),
    "file_word": Table(
        "message_id.conversation_id.contact_id", "file_word", False, "", Erasure.DELETE, "a copy of names of files"
    ),
    "star": Table("message_id.conversation_id.contact_id", "", False, "messages", Erasure.DELETE),
    "quick_reply": Table("", "", True, "", _NOT_PERSONAL, "texts of the agency"),
    "chat_draft": Table("conversation_id.contact_id", "", False, "messages", Erasure.DELETE),
    "chat_note": Table("conversation_id.contact_id", "", True, "messages", Erasure.DELETE),
    "chat_activity": Table("conversation_id.contact_id", "", False, "messages", Erasure.DELETE),
    "call_entry": Table("conversation_id.contact_id", "", True, "messages", Erasure.DELETE),
    "chat_join": Table("contact_id", "", False, "messages", Erasure.DELETE, "takes two joined chats apart"),
    "chat_filter": Table("", "", False, "", _NOT_PERSONAL, "questions to the list, no answers"),
    "broadcast": Table("", "", False, "", _NOT_PERSONAL, "texts and counts of the agency"),
    "broadcast_recipient": Table("contact_id", "", False, "messages", Erasure.DELETE),
    "reached": Table("contact_point_id.contact_id", "", False, "", Erasure.DELETE, "a day's count, no content"),
    "journal": Table("subject_id", "", True, "profile", Erasure.DELETE),
    "audit": Table(
        "object", "", False, "", Erasure.KEEP, "keyed pseudonyms only; a chain cannot lose a link"
    ),
    "sync_cursor": Table("", "", False, "", _NOT_PERSONAL, "positions in logs"),
    "inbound_event": Table("raw", "", False, "messages", Erasure.DELETE, "matched by the number inside"),
    "person_search": Table("no", "person_fts", False, "", Erasure.DELETE, "a copy of names and numbers"),
    "person_number": Table("no", "", False, "", Erasure.DELETE, "goes with its person_search row"),
    "register": Table("no", "", False, "", Erasure.DELETE, "a copy the list is sorted by, kept by triggers"),
    "register_label": Table("no", "", False, "", Erasure.DELETE, "a copy of contact_label, kept by triggers"),
}
"""Every table of the schema but the search index's own and the migrations' revision."""

SEARCH_TABLES: Final = ("message_fts", "person_fts")
"""Full-text tables; their shadow tables begin with these names."""

VOCABULARIES: Final = ("message_vocab", "person_vocab")
"""Views into the full-text indexes; they store nothing."""
