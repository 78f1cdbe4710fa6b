"""Making one person of two entries, field by field, and taking it back within thirty days.

Everything of the one that goes passes to the one that stays: numbers with their chats, notes, files, requests, what
was shown to whom. What takes a right to send away always passes; a consent passes only from somebody WhatsApp alone
introduced, as when two accounts turn out to be one (``actions.merging``). The ledgers are only added to, also when a
merge is undone: what was added is then answered by a further entry, never removed.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal

import msgspec

from sanjog_desktop.actions import audit, cancelling, chat_joins, journal, sharing
from sanjog_desktop.actions import merge_rows as rows_of
from sanjog_desktop.actions.conversations import recompute
from sanjog_desktop.actions.merge_ledgers import (
    pass_consents,
    pass_suppressions,
    return_consents,
    return_suppressions,
)
from sanjog_desktop.actions.merge_record import Record
from sanjog_desktop.actions.merging import move_outbox
from sanjog_desktop.actions.reverting import ROWS
from sanjog_desktop.domain.clock import DAY
from sanjog_desktop.domain.errors import NotFound, UserError
from sanjog_desktop.domain.ids import new_id
from sanjog_desktop.store.search_index import reindex_contact
from sanjog_desktop.store.session import Session

UNDO_FOR: Final = 30 * DAY
Side = Literal["kept", "gone"]


class Undone(msgspec.Struct, frozen=True):
    """What undoing a merge did: the person that is back, and the fields somebody changed since, which stay."""

    kept_id: str
    gone_id: str
    kept_fields: tuple[str, ...] = ()


def who_stays(session: Session, one: str, other: str) -> tuple[str, str]:
    """(kept, gone): the entry staff made stays before one WhatsApp introduced, else the older one."""
    found = session.rows(
        "SELECT id FROM contact WHERE id IN (?, ?) AND erased_at IS NULL ORDER BY origin = 'whatsapp', no", (one, other)
    )
    if len(found) != 2:
        raise NotFound("One of the two is no longer there.", "Look at the list again.")
    return found[0][0], found[1][0]


def check(session: Session, kept: str, gone: str) -> None:
    """Raise :class:`UserError` when the two may not be made one now, with the reason."""
    for id in (kept, gone):
        if session.value(
            "SELECT 1 FROM privacy_request WHERE contact_id = ? AND kind = 'erasure' AND state <> 'SUSPECTED'"
            " AND state NOT LIKE 'CLOSED%' LIMIT 1",
            (id,),
        ):
            raise UserError(
                "One of the two has asked to be erased, so they are not made one now.",
                "Finish that request first.",
            )
        if session.value("SELECT 1 FROM legal_hold WHERE contact_id = ? AND lifted_at IS NULL LIMIT 1", (id,)):
            raise UserError(
                "One of the two must be kept exactly as it is: a legal hold stands.", "Merge them when it is lifted."
            )


def merge(
    session: Session,
    kept: str,
    gone: str,
    choices: Mapping[str, Side] | None = None,
    *,
    staff: str = "",
    is_told: bool = True,
) -> str:
    """Make one person of two; ``kept`` stays. ``choices`` says for a field whose value is taken (``kept`` or
    ``gone``); without a word what the one that stays says, else what the other says. A mark not to contact and a
    restriction always stay. Returns the id of the merge, for :func:`undo`. ``is_told`` is false where another PC did it
    and has told so already.

    Raises :class:`NotFound` and :class:`UserError` as :func:`check` does.
    """
    if kept == gone or len(set(who_stays(session, kept, gone))) != 2:
        raise UserError("These are one entry already.")
    check(session, kept, gone)
    record = Record(kept, gone)
    rows_of.take_picture(session, record)
    # Whose the numbers and chats are comes first: a message may only wait in its own person's chat.
    rows_of.move_rows(session, record)
    record.consents = pass_consents(session, gone, kept)
    record.suppressions = pass_suppressions(session, kept)
    rows_of.join_lists(session, record)
    rows_of.join_cards(session, record, choices or {})
    _move_waiting(session, record.chats, kept)
    rows_of.name_in_drafts(session, record)
    session.execute("DELETE FROM person_search WHERE no = (SELECT no FROM contact WHERE id = ?)", (gone,))
    session.execute("DELETE FROM contact WHERE id = ?", (gone,))
    rows_of.note_after(session, record)
    record.ledger = session.value("SELECT coalesce(max(seq), 0) FROM consent") or 0
    sharing.cancel_shares(session, kept)
    cancelling.show_cancelled(session)
    id = _write_record(session, record, staff)
    rows_of.note_former(session, gone, kept)
    if is_told:
        _tell(session, record, id, staff)
    audit.record(session, "contact_merge", "contact", kept, actor=staff, detail=gone)
    _announce(session, record)
    return id


def undo(session: Session, merge_id: str, *, staff: str = "", is_told: bool = True) -> Undone:
    """Take a merge back: both stand as they stood; whatever was changed or came in since stays where it is.

    Raises :class:`NotFound` when there is no such merge any more, :class:`UserError` when its time is over, or when the
    one that stayed was itself merged into another since: then that merge is undone first.
    """
    row = session.one(
        "SELECT before, undo_until_at, undone_at, kept_id, gone_id, change_set FROM merge_record WHERE id = ?",
        (merge_id,),
    )
    if row is None or row[2] is not None:
        raise NotFound("There is nothing to undo here any more.")
    before, until, _undone, kept, gone, change_set = row
    if until <= session.now():
        raise UserError("This was done too long ago to be undone.", "It can be undone for 30 days.")
    erased = session.value("SELECT erased_at FROM contact WHERE id = ?", (kept,))
    if session.value("SELECT 1 FROM contact WHERE id = ?", (kept,)) is None:
        raise UserError("The person was merged once more since.", "Undo that merge first.")
    if erased is not None:
        raise NotFound("This person's data was erased at their request.")
    record = msgspec.json.decode(before, type=Record)
    check(session, kept, gone)
    chat_joins.part_between(session, kept, record.moved["contact_point.contact_id"], staff=staff, is_told=is_told)
    rows_of.bring_back(session, record)
    stood = rows_of.fields_of(session, kept)
    fields = rows_of.part_cards(session, record)
    rows_of.part_lists(session, record)
    chats = rows_of.move_back(session, record)
    session.execute("DELETE FROM former_contact WHERE id = ?", (gone,))
    return_consents(session, record.consents, kept, gone, merge_id=merge_id, head=record.ledger)
    return_suppressions(session, record.suppressions, merge_id)
    rows_of.unname_in_drafts(session, record)
    _move_waiting(session, chats, gone)
    sharing.cancel_shares(session, kept)
    sharing.cancel_shares(session, gone)
    cancelling.show_cancelled(session)
    session.execute("UPDATE merge_record SET undone_at = ?, before = '{}' WHERE id = ?", (session.now(), merge_id))
    session.execute(
        "UPDATE change_set SET state = 'undone', undone_at = ? WHERE id = ?", (session.now(), change_set)
    )
    if is_told:
        for kind, now in rows_of.fields_of(session, kept).items():
            back = {name: [stood[kind][name], value] for name, value in now.items() if stood[kind][name] != value}
            if back or kind == "contact":
                journal.note(session, kind, kept, "unmerge", {"merge": merge_id, "gone": gone, **back}, staff=staff)
    audit.record(session, "contact_unmerge", "contact", kept, actor=staff, detail=gone)
    _announce(session, record)
    return Undone(kept, gone, tuple(fields))


def forget_old(session: Session, limit: int = 100) -> int:
    """Delete what undoing needed once the thirty days are over; returns how many. Repeat until 0."""
    done = session.rows(
        "SELECT id, change_set FROM merge_record WHERE undo_until_at <= ? LIMIT ?", (session.now(), limit)
    )
    for id, change_set in done:
        session.execute("DELETE FROM merge_record WHERE id = ?", (id,))
        session.execute("DELETE FROM change_set WHERE id = ? AND kind = 'merge'", (change_set,))
    return len(done)


def _move_waiting(session: Session, chats: list[int], contact: str) -> None:
    for chat in chats:
        move_outbox(session, chat, chat, contact)
        recompute(session, chat)


def _write_record(session: Session, record: Record, staff: str) -> str:
    id, change_set, now = new_id(), new_id(), session.now()
    session.execute(
        "INSERT INTO change_set(id, kind, title, staff, at, undo_until_at) VALUES (?, 'merge', 'merge', ?, ?, ?)",
        (change_set, staff, now, now + UNDO_FOR),
    )
    session.execute(
        "INSERT INTO merge_record(id, change_set, kept_id, gone_id, before, staff, at, undo_until_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (id, change_set, record.kept, record.gone, msgspec.json.encode(record).decode(), staff, now, now + UNDO_FOR),
    )
    return id


def _tell(session: Session, record: Record, id: str, staff: str) -> None:
    """Say in the journal what stands now, also of fields where only the other one's value was given up: whoever reads
    both histories must find this as the last word."""
    for kind, ours, theirs, after in (
        ("contact", record.kept_card, record.gone_card, record.after_card),
        ("candidate", record.kept_biodata or {}, record.gone_biodata or {}, record.after_biodata or {}),
    ):
        names = [name for name in ROWS[kind].fields if name in after]
        told = {
            name: [ours.get(name), after[name]]
            for name in names
            if ours.get(name) != after[name] or theirs.get(name, after[name]) != after[name]
        }
        if told or kind == "contact":
            journal.note(session, kind, record.kept, "merge", {"merge": id, "gone": record.gone, **told}, staff=staff)


def _announce(session: Session, record: Record) -> None:
    for id in (record.kept, record.gone):
        reindex_contact(session, id)
        session.changed("contact", id)
        session.changed("consent", id)
        session.changed("disclosure", id)
        for (chat,) in session.rows("SELECT id FROM conversation WHERE contact_id = ?", (id,)):
            session.changed("conversation", chat)
    session.changed("duplicate", record.gone)
