"""Taking over what other PCs of the team wrote, so that every PC that knows the same holds the same.

Entries go into the journal with the number they have on their PC; then each row they speak of is settled anew from
all that everybody wrote of it (``team_rows``), so the order in which PCs hear of each other makes no difference. Both
values of a field changed apart are kept. The ledgers only add; a tombstone beats everything.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from sanjog_desktop.actions import (
    audit,
    cancelling,
    chat_joins,
    duplicates,
    merge_rows,
    person_merge,
    team_chats,
    team_ledgers,
)
from sanjog_desktop.actions.team_log import (
    TEAM,
    Entry,
    TeamChanges,
    changes_beyond,
    known,
    move_cursors,
    note_taken_over,
)
from sanjog_desktop.actions.team_rows import ORDER, Key, RowsInStep, key_of
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.store.search_index import reindex_contact
from sanjog_desktop.store.session import Session

__all__ = ["Applied", "apply", "changes_beyond", "known"]


class Applied(msgspec.Struct, frozen=True):
    """What was taken over. ``erase`` are people whom another PC erased and who are still here: barred at once, and
    to be erased by ``privacy.erasure`` as after a restore. ``refused`` entries could not be carried out here.
    """

    entries: int = 0
    conflicts: int = 0
    consents: int = 0
    suppressions: int = 0
    disclosures: int = 0
    erase: tuple[str, ...] = ()
    refused: int = 0


def apply(session: Session, changes: TeamChanges) -> Applied:
    """Take over one part of another store's changes; taken over twice, the second time adds nothing.

    Entries of one PC must come in their order and without gaps, which :meth:`TeamChanges.parts` sees to.
    """
    team_ledgers.add_notices(session, changes.notices)
    erase = team_ledgers.add_tombstones(session, changes.tombstones)
    suppressions = team_ledgers.add_suppressions(session, changes.suppressions)
    fresh = _write_entries(session, changes.entries)
    conflicts, refused = _carry_out(session, fresh)
    consents = team_ledgers.add_consents(session, changes.consents)
    disclosures = team_ledgers.add_disclosures(session, changes.disclosures)
    if any(entry.kind != TEAM for entry in fresh):
        heads: dict[str, int] = {}
        for entry in fresh:
            heads[entry.device_id] = max(entry.seq, heads.get(entry.device_id, 0))
        note_taken_over(session, heads)
        audit.record(session, "team_merge", "journal", sorted(heads.items()), detail=len(fresh))
    return Applied(len(fresh), conflicts, consents, suppressions, disclosures, tuple(erase), refused)


def _write_entries(session: Session, entries: Sequence[Entry]) -> list[Entry]:
    """Write what is new into the journal; nothing about somebody who was erased."""
    have, heads, fresh = known(session), dict[str, int](), list[Entry]()
    own = session.device_id
    for entry in entries:
        if entry.device_id == own or entry.seq <= have.get(entry.device_id, 0):
            continue
        heads[entry.device_id] = max(entry.seq, heads.get(entry.device_id, 0))
        if _is_erased(session, entry.subject_id):
            continue
        fresh.append(entry)
        present = _present_id(session, entry.subject_id)
        number = session.execute(
            "INSERT INTO journal(kind, subject_id, act, fields, device_id, staff, at, device_seq)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                entry.kind, present, entry.act, msgspec.json.encode(entry.fields).decode(), entry.device_id,
                entry.staff, entry.at, entry.seq,
            ),
        ).lastrowid  # fmt: skip
        if present != entry.subject_id:
            rows = {"journal.subject_id": number}
            if entry.act == "create" and "id" in entry.fields:
                rows[f"{entry.kind}.contact_id"] = entry.fields["id"]
            merge_rows.move_too(session, entry.subject_id, rows)
        session.changed("journal", entry.subject_id)
    move_cursors(session, heads)
    return fresh


def _carry_out(session: Session, entries: Sequence[Entry]) -> tuple[int, int]:
    work, refused = RowsInStep(session), 0
    for entry in entries:
        if entry.kind == "contact" and entry.act == "merge":
            for id in (entry.subject_id, str(entry.fields.get("gone", ""))):
                if session.value("SELECT 1 FROM contact WHERE id = ?", (id,)) is None:
                    work.settle(("contact", id, ""))  # made and merged since we last heard of each other
        refused += not _join_or_part(session, entry)
    for key in _in_order(_keys(session, entries)):
        try:
            work.settle(key)
        except UserError:
            refused += 1  # the store does not take it here (a clock that is wrong makes somebody a minor)
    for entry in entries:
        if entry.kind == "duplicate" and entry.act == "answer":
            _answer(session, entry)
    team_chats.carry_out(session, entries)
    chat_joins.catch_up(session)
    for family in work.families:
        session.changed("family", family)
        for (id,) in session.rows("SELECT id FROM contact WHERE family_id = ?", (family,)):
            work.touched.setdefault(id)
    cancelling.show_cancelled(session)
    for id in work.touched:
        reindex_contact(session, id)
        session.changed("contact", id)
        for (chat,) in session.rows("SELECT id FROM conversation WHERE contact_id = ?", (id,)):
            session.changed("conversation", chat)
    return work.conflicts, refused


def _keys(session: Session, entries: Iterable[Entry]) -> set[Key]:
    found = set()
    for entry in entries:
        key = key_of(entry.kind, _present_id(session, entry.subject_id), entry.fields)
        if key is not None:
            found.add(key)
            if entry.act == "merge":
                found.add(("candidate", key[1], ""))
    return found


def _in_order(keys: set[Key]) -> list[Key]:
    return sorted(keys, key=lambda key: (ORDER.index(key[0]), key))


def _join_or_part(session: Session, entry: Entry) -> bool:
    """Merge and undo a merge here as it was done there; ``False`` when something here stands in the way."""
    if entry.kind != "contact" or entry.act not in ("merge", "unmerge"):
        return True
    kept, gone = entry.subject_id, str(entry.fields.get("gone", ""))
    try:
        if entry.act == "merge":
            both = "SELECT count(*) FROM contact WHERE id IN (?, ?) AND erased_at IS NULL"
            if session.value(both, (kept, gone)) == 2:
                person_merge.merge(session, kept, gone, staff=entry.staff, is_told=False)
        else:
            row = session.one(
                "SELECT id FROM merge_record WHERE kept_id = ? AND gone_id = ? AND undone_at IS NULL", (kept, gone)
            )
            if row is not None:
                person_merge.undo(session, row[0], staff=entry.staff, is_told=False)
    except UserError:
        return False  # a legal hold, an erasure under way: the two stay apart here, and the entry tells of it
    return True


def _answer(session: Session, entry: Entry) -> None:
    """What staff said of a pair: the latest word."""
    pair = tuple(sorted((entry.subject_id, str(entry.fields.get("other", "")))))
    if session.value("SELECT count(*) FROM contact WHERE id IN (?, ?)", pair) != 2:
        return
    said = session.one("SELECT answer, answered_at FROM duplicate_pair WHERE one_id = ? AND other_id = ?", pair)
    if said is None or not said[0] or (said[1], said[0]) < (entry.at, str(entry.fields["answer"])):
        duplicates.remember(session, pair, str(entry.fields["answer"]), entry.staff, entry.at)


def _is_erased(session: Session, subject: str) -> bool:
    return bool(session.value("SELECT 1 FROM tombstone WHERE contact_id = ? AND scope = 'all' LIMIT 1", (subject,)))


def _present_id(session: Session, subject: str) -> str:
    """Under whom somebody is found who was merged into another here."""
    return str(session.value("SELECT contact_id FROM former_contact WHERE id = ?", (subject,)) or subject)
