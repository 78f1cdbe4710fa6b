"""Joining two contact points that turned out to be one person on WhatsApp.

The person staff made stays, else the older. Conversations are joined too. What takes a right to send away
(withdrawals, suppressions, a mark not to contact) always passes to the joined person; a consent passes only
from somebody WhatsApp alone introduced, never between two people staff had told apart.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, Final

from sanjog_desktop.actions import merge_rows
from sanjog_desktop.actions.conversations import recompute
from sanjog_desktop.actions.identity_keys import IdentityKeys
from sanjog_desktop.actions.suppressions import row_id
from sanjog_desktop.store.errors import GateRefused
from sanjog_desktop.store.search_index import reindex_contact
from sanjog_desktop.store.session import Session

CHAT_TABLES: Final = {
    "message": "id", "receipt": "wamid", "privacy_request": "id", "chat_note": "id", "chat_activity": "id",
    "call_entry": "id",
}  # fmt: skip
"""Tables whose rows pass from one chat to another, with their keys. Drafts and waiting messages pass by themselves."""


def merge_points(session: Session, one: str, other: str) -> str:
    """Join the two points and return the id of the one that stays, which then holds the ids of both."""
    kept, gone = _choose(session, one, other)
    merge_into(session, kept, gone)
    return kept


def merge_into(session: Session, kept: str, gone: str) -> None:
    """Join ``gone`` into ``kept``, which then holds the ids of both, with the chats of both."""
    contacts: dict[str, str] = dict(
        session.rows("SELECT id, contact_id FROM contact_point WHERE id IN (?, ?)", (kept, gone))
    )
    kept_contact, gone_contact = contacts[kept], contacts[gone]
    ids = session.one(
        "SELECT phone, user_id, phone_key, user_key, parent_user_id, blocked_at, blocked_by FROM contact_point"
        " WHERE id = ?",
        (gone,),
    )
    assert ids is not None
    session.execute("UPDATE contact_point SET phone = NULL, user_id = 'merging:' || id WHERE id = ?", (gone,))
    session.execute(
        "UPDATE contact_point SET phone = coalesce(phone, ?), user_id = coalesce(user_id, ?),"
        " phone_key = coalesce(phone_key, ?), user_key = coalesce(user_key, ?),"
        " parent_user_id = coalesce(parent_user_id, ?) WHERE id = ?",
        (*ids[:5], kept),
    )
    # WhatsApp blocks an account, whichever of its ids was named.
    session.execute(
        "UPDATE contact_point SET blocked_at = ?1, blocked_by = ?2"
        " WHERE id = ?3 AND blocked_at IS NULL AND ?1 IS NOT NULL",
        (*ids[5:], kept),
    )
    for conversation, number in session.rows(
        "SELECT id, business_number_id FROM conversation WHERE contact_point_id = ?", (gone,)
    ):
        _join_conversation(session, conversation, number, kept, kept_contact)
    if gone_contact != kept_contact:
        _join_contact(session, gone_contact, kept_contact, gone)
    session.execute("UPDATE OR IGNORE shared_point SET contact_point_id = ? WHERE contact_point_id = ?", (kept, gone))
    session.execute(
        "INSERT INTO reached(business_number_id, contact_point_id, at) SELECT business_number_id, ?, at FROM reached"
        " WHERE contact_point_id = ? ON CONFLICT DO UPDATE SET at = max(at, excluded.at)",
        (kept, gone),
    )
    session.execute(
        "UPDATE OR IGNORE broadcast_recipient SET contact_point_id = ? WHERE contact_id = ? AND contact_point_id = ?",
        (kept, kept_contact, gone),
    )
    session.execute("DELETE FROM contact_point WHERE id = ?", (gone,))
    reindex_contact(session, kept_contact)
    session.changed("contact", kept_contact)


def spread_suppressions(session: Session, keys: IdentityKeys, point_id: str) -> None:
    """Give every suppression of one of a person's ids to the others: they said no as a person, not as a number."""
    row = session.one("SELECT phone_key, user_key FROM contact_point WHERE id = ?", (point_id,))
    if row is None or None in row:
        return
    for source, target in (row, row[::-1]):
        for rest in session.rows(
            "SELECT channel, purpose, reason, at, lifted_at, lift_evidence, source_wamid FROM suppression s"
            " WHERE key = ? AND NOT EXISTS (SELECT 1 FROM suppression t WHERE t.key = ? AND t.purpose = s.purpose"
            " AND t.reason = s.reason AND t.at = s.at AND t.source_wamid IS s.source_wamid)",
            (source, target),
        ):
            session.execute(
                "INSERT OR IGNORE INTO suppression(id, key, channel, purpose, reason, at, lifted_at, lift_evidence,"
                " source_wamid) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (row_id(keys, target, rest[1], rest[2], rest[3], rest[6]), target, *rest),
            )


def _choose(session: Session, one: str, other: str) -> tuple[str, str]:
    """(kept, gone)."""
    (first,), (second,) = session.rows(
        "SELECT p.id FROM contact_point p JOIN contact c ON c.id = p.contact_id WHERE p.id IN (?, ?)"
        " ORDER BY c.origin = 'whatsapp', c.no, p.created_at, p.id",
        (one, other),
    )
    return first, second


def _join_conversation(session: Session, gone: int, number: str, point: str, contact: str) -> None:
    kept = session.value(
        "SELECT id FROM conversation WHERE contact_point_id = ? AND business_number_id = ?", (point, number)
    )
    if kept is None:
        kept = session.execute(
            "INSERT INTO conversation(contact_point_id, contact_id, business_number_id, state, snooze_until)"
            " SELECT ?, ?, ?, state, snooze_until FROM conversation WHERE id = ?",
            (point, contact, number, gone),
        ).lastrowid
    for table in CHAT_TABLES:
        session.execute(f"UPDATE {table} SET conversation_id = ? WHERE conversation_id = ?", (kept, gone))
    session.execute(
        "UPDATE conversation SET unread = conversation.unread + g.unread, failed = conversation.failed + g.failed,"
        " last_inbound_at = max(conversation.last_inbound_at, g.last_inbound_at),"
        " window_until = max(conversation.window_until, g.window_until),"
        # What was being written in either is not lost.
        " draft = trim(conversation.draft || char(10) || g.draft, char(10)),"
        " assignee = CASE WHEN conversation.assignee = '' THEN g.assignee ELSE conversation.assignee END,"
        # Where somebody is to act in either, somebody is to act.
        " state = CASE WHEN g.state = 'open' THEN 'open' ELSE conversation.state END,"
        " snooze_until = CASE WHEN g.state = 'open' THEN NULL ELSE conversation.snooze_until END,"
        " state_at = max(conversation.state_at, g.state_at),"
        " marked_unread = max(conversation.marked_unread, g.marked_unread),"
        " pinned_at = coalesce(conversation.pinned_at, g.pinned_at)"
        " FROM (SELECT * FROM conversation WHERE id = ?) AS g WHERE conversation.id = ?",
        (gone, kept),
    )
    move_outbox(session, gone, kept, contact)
    session.execute("UPDATE OR IGNORE chat_draft SET conversation_id = ? WHERE conversation_id = ?", (kept, gone))
    session.execute("DELETE FROM conversation WHERE id = ?", (gone,))
    recompute(session, kept)
    session.changed("conversation", gone)


_OUTBOX = (
    "client_ref, message_id, purpose, template_id, attachment_id, draft, state, attempts, not_before,"
    " claimed_at, error_code, error_text, created_at, lane, accepted_at"
)


def move_outbox(
    session: Session, gone: int, kept: int, contact: str, only: Collection[int] | None = None
) -> None:
    """An outbox row belongs to its conversation for good, so each is written anew and passes the gate again. With
    ``only`` those of these messages.
    """
    for row in session.rows(f"SELECT {_OUTBOX} FROM outbox WHERE conversation_id = ? ORDER BY id", (gone,)):
        if only is not None and row[1] not in only:
            continue
        session.execute("DELETE FROM outbox WHERE client_ref = ?", (row[0],))
        try:
            _insert_outbox(session, kept, contact, row)
        except GateRefused:
            # A claimed row may be on the wire: what became of it is then not known. A queued one was not sent.
            state = "uncertain" if row[6] == "claimed" else "cancelled"
            _insert_outbox(session, kept, contact, (*row[:6], state, *row[7:]))
            session.execute("UPDATE message SET status = ? WHERE id = ?", (state, row[1]))


def _insert_outbox(session: Session, conversation: int, contact: str, row: tuple[Any, ...]) -> None:
    session.execute(
        f"INSERT INTO outbox(conversation_id, contact_id, {_OUTBOX}) VALUES ({','.join('?' * 17)})",
        (conversation, contact, *row),
    )


def _join_contact(session: Session, gone: str, kept: str, gone_point: str) -> None:
    is_ours, has_more = session.one(
        "SELECT origin <> 'whatsapp', EXISTS (SELECT 1 FROM contact_point p WHERE p.contact_id = c.id AND p.id <> ?)"
        " FROM contact c WHERE c.id = ?",
        (gone_point, gone),
    ) or (1, 1)
    _pass_consents(session, gone, kept, with_grants=not is_ours)
    session.execute(
        "UPDATE contact SET status = 'do_not_contact' WHERE id = ? AND"
        " (SELECT status FROM contact WHERE id = ?) = 'do_not_contact'",
        (kept, gone),
    )
    session.execute(
        "UPDATE contact SET restricted = max(restricted, (SELECT restricted FROM contact WHERE id = ?)),"
        " last_contact_at = nullif(max(coalesce(last_contact_at, 0), coalesce((SELECT last_contact_at FROM contact"
        " WHERE id = ?1), 0)), 0) WHERE id = ?2",
        (gone, kept),
    )
    if is_ours or has_more:
        return
    session.execute("UPDATE OR IGNORE shared_point SET contact_id = ? WHERE contact_id = ?", (kept, gone))
    session.execute("UPDATE privacy_request SET contact_id = ? WHERE contact_id = ?", (kept, gone))
    session.execute("UPDATE disclosure SET contact_id = ? WHERE contact_id = ?", (kept, gone))
    session.execute(
        "UPDATE disclosure SET recipient_contact_id = ? WHERE recipient_contact_id = ?", (kept, gone)
    )
    # Who a waiting message is about is named in it.
    session.execute(
        "UPDATE outbox SET draft = replace(draft, ?1, ?2)"
        " WHERE state IN ('scheduled', 'queued', 'claimed', 'uncertain') AND instr(draft, ?1) > 0",
        (gone, kept),
    )
    session.execute("UPDATE contact_point SET contact_id = ? WHERE contact_id = ?", (kept, gone))
    session.execute("UPDATE conversation SET contact_id = ? WHERE contact_id = ?", (kept, gone))
    merge_rows.pass_what_hangs(session, gone, kept)
    session.execute("DELETE FROM contact WHERE id = ?", (gone,))
    session.changed("contact", gone)


def _pass_consents(session: Session, gone: str, kept: str, *, with_grants: bool) -> None:
    """Append the other person's acts to the ledger of the one that stays; the ledger itself is never rewritten."""
    for row in session.rows(
        "SELECT purpose, channel, act, at, actor, notice_id, notice_sha256, language, method, evidence,"
        " recorded_by, expires_at FROM consent WHERE contact_id = ? ORDER BY seq",
        (gone,),
    ):
        purpose, channel, act = row[:3]
        if act == "grant" and (
            not with_grants
            or session.value(
                "SELECT 1 FROM consent WHERE contact_id = ? AND purpose = ? AND channel = ? AND act <> 'grant'",
                (kept, purpose, channel),
            )
        ):
            continue
        session.execute(
            "INSERT INTO consent(contact_id, purpose, channel, act, at, actor, notice_id, notice_sha256, language,"
            " method, evidence, recorded_by, expires_at, recorded_at) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
            (kept, *row, session.now()),
        )


def give_point(session: Session, point_id: str, contact_id: str) -> None:
    """Give a contact point and its chats to another person, on the word of staff.

    The person it was taken from goes too, if WhatsApp alone introduced them and nothing else is left of them.
    """
    owner = session.value("SELECT contact_id FROM contact_point WHERE id = ?", (point_id,))
    if owner is None or owner == contact_id:
        return
    session.execute("UPDATE contact_point SET contact_id = ? WHERE id = ?", (contact_id, point_id))
    for (conversation,) in session.rows(
        "SELECT id FROM conversation WHERE contact_point_id = ?", (point_id,)
    ):
        session.execute("UPDATE conversation SET contact_id = ? WHERE id = ?", (contact_id, conversation))
        move_outbox(session, conversation, conversation, contact_id)
        session.changed("conversation", conversation)
    _join_contact(session, owner, contact_id, point_id)
    reindex_contact(session, contact_id)
    session.changed("contact", contact_id)
