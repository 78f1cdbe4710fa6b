"""One hash over what a store says, whatever its local numbers: two PCs that know the same have the same digest.

Left out are local integer keys, derived ids, sequence numbers of the relay, and the times at which this PC
received or wrote something. People are named by their phone and user id, messages by Meta's id or our reference.
"""

from __future__ import annotations

import hashlib
from typing import Final

import msgspec

from sanjog_desktop.store.session import Session

_POINT: Final = "coalesce(p.phone, '') || '/' || coalesce(p.user_id, '')"
#: A contact by the ids of its own points: contacts exist once, under whatever local id.
_CONTACT: Final = (
    "coalesce((SELECT group_concat(x, ' ') FROM (SELECT coalesce(phone, '') || '/' || coalesce(user_id, '') AS x"
    " FROM contact_point WHERE contact_id = {contact} ORDER BY x)), '?')"
)

_QUERIES: Final[dict[str, str]] = {
    "contact": f"SELECT {_CONTACT.format(contact='c.id')}, name, name_native, role, language, city, email, notes,"
    " status, origin, restricted, erased_at, last_contact_at, owner, gender, status_reason FROM contact c",
    "contact_point": f"SELECT {_POINT}, {_CONTACT.format(contact='p.contact_id')}, username, profile_name, raw,"
    " relation, identity_hash, reachable, phone_key, user_key FROM contact_point p",
    "family": "SELECT id, name, name_native, city, community, package, package_until_at, owner, notes FROM family",
    "member": "SELECT c.id, c.family_id FROM contact c WHERE c.family_id IS NOT NULL",
    "candidate": "SELECT contact_id, born_on, birth_time, birth_place, height_cm, education, work, income_band,"
    " marital_status, religion, community, sub_community, gotra, rashi, nakshatra, manglik, diet, languages,"
    " family_details, expectations, family_expectations FROM candidate",
    "other_name": "SELECT contact_id, name FROM other_name",
    "other_email": "SELECT contact_id, email, relation FROM other_email",
    "custom_field": "SELECT id, name, kind, choices, is_sensitive, place, retired_at FROM custom_field",
    "custom_value": "SELECT contact_id, field_id, value FROM custom_value",
    "label": "SELECT id, name, tone FROM label",
    "contact_label": "SELECT contact_id, label_id FROM contact_label",
    "contact_note": "SELECT id, contact_id, body, staff, created_at FROM contact_note",
    "follow_up": "SELECT id, contact_id, due_on, what, owner, done_at, created_at FROM follow_up",
    "duplicate_answer": "SELECT one_id, other_id, answer FROM duplicate_pair WHERE answer <> ''",
    "field_conflict": "SELECT kind, subject_id, field, base, one, other, one_by, one_at, other_by, other_at"
    " FROM field_conflict WHERE chosen_at IS NULL",
    "tombstone": "SELECT pseudonym, contact_id, erased_at FROM tombstone",
    "disclosure": "SELECT id, contact_id, at, recipient_type, categories, purpose, state FROM disclosure"
    " WHERE state <> 'waiting'",
    "shared_point": f"SELECT {_POINT}, {_CONTACT.format(contact='s.contact_id')}, s.relation FROM shared_point s"
    " JOIN contact_point p ON p.id = s.contact_point_id",
    "conversation": f"SELECT {_POINT}, {_CONTACT.format(contact='v.contact_id')}, business_number_id, last_at,"
    " preview, preview_kind, last_direction, last_status, unread, failed, last_inbound_at, window_until, suspected,"
    " archived, draft, (SELECT coalesce(wamid, client_ref) FROM message WHERE id = v.last_message_id)"
    " FROM conversation v JOIN contact_point p ON p.id = v.contact_point_id",
    "chat_note": "SELECT id, at, body, staff, mentions FROM chat_note",
    "call_entry": "SELECT id, at, direction, outcome, minutes, note, staff FROM call_entry",
    "message": f"SELECT coalesce(m.wamid, m.client_ref), {_POINT}, at, direction, kind, body, payload, client_ref,"
    " reply_to, m.status, m.status_at, error_code, error_text, template_name, forwarded, edited_at, revoked_at"
    " FROM message m JOIN conversation v ON v.id = m.conversation_id"
    " JOIN contact_point p ON p.id = v.contact_point_id",
    "status_event": "SELECT wamid, status, recipient, at, client_ref, error_code, error_text FROM status_event",
    "reaction": "SELECT target_wamid, actor, emoji, at, wamid FROM reaction",
    "attachment": "SELECT coalesce(m.wamid, m.client_ref), a.state, media_id, media_url, mime, filename, sha256,"
    " voice FROM attachment a LEFT JOIN message m ON m.id = a.message_id",
    "template": "SELECT waba_id, name, language, category, status, components, quality FROM template",
    "outbox": "SELECT client_ref, purpose, template_id, state, error_code, error_text FROM outbox",
    "consent": f"SELECT DISTINCT {_CONTACT.format(contact='c.contact_id')}, purpose, channel, act, at, actor,"
    " notice_sha256, language, method, evidence, expires_at FROM consent c"
    " WHERE EXISTS (SELECT 1 FROM contact k WHERE k.id = c.contact_id)",
    "suppression": "SELECT key, channel, purpose, reason, at, lifted_at, lift_evidence, source_wamid"
    " FROM suppression",
    "privacy_request": f"SELECT {_CONTACT.format(contact='r.contact_id')}, kind, state, requester, channel,"
    " received_at, source_wamid, phrase, language, due_at, outcome, notes FROM privacy_request r",
    "inbound_event": "SELECT key, field, reason, raw FROM inbound_event",
    "business_number": "SELECT id, waba_id, display_phone, verified_name, quality, messaging_limit, status"
    " FROM business_number",
}


def store_digest(session: Session) -> str:
    """The hash over everything above, as hex."""
    total = hashlib.sha256()
    for name in _QUERIES:
        total.update(name.encode())
        for row in logical_rows(session, name):
            total.update(row)
    return total.hexdigest()


def logical_rows(session: Session, name: str) -> list[bytes]:
    """The logical rows of one kind in a fixed order: what :func:`store_digest` hashes, to find a difference by."""
    return sorted(msgspec.json.encode(row) for row in session.rows(_QUERIES[name]))


def digested_kinds() -> tuple[str, ...]:
    """The names :func:`logical_rows` takes."""
    return tuple(_QUERIES)
