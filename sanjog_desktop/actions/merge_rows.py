"""The rows of two people made one: a picture of how they stood, moving them, and moving back what is still theirs.

Only what has to be put back is in the picture: cards and lists in full, of notes, files and chats their ids alone, so
that no file's key outlives its file.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import msgspec

from sanjog_desktop.actions.merge_record import (
    Record,
    Values,
    all_rows,
    biodata_of,
    card_of,
    insert_row,
    one_row,
    update_row,
)
from sanjog_desktop.actions.reverting import ROWS
from sanjog_desktop.store.session import Session

CHOSEN: Final = (*ROWS["contact"].fields, *ROWS["candidate"].fields)
"""The fields staff choose between, those of the card and of the biodata; beside them ``custom:<id>``."""
CUSTOM: Final = "custom:"
_CARD: Final = frozenset(ROWS["contact"].fields)
_BIODATA: Final = frozenset(ROWS["candidate"].fields)

_MOVED: Final = (
    ("contact_point", "id", "contact_id"), ("contact_note", "id", "contact_id"), ("follow_up", "id", "contact_id"),
    ("contact_file", "id", "contact_id"), ("evidence_file", "id", "contact_id"), ("export_file", "id", "contact_id"),
    ("legal_hold", "id", "contact_id"), ("privacy_request", "id", "contact_id"), ("request_change", "id", "contact_id"),
    ("disclosure", "id", "contact_id"), ("disclosure", "id", "recipient_contact_id"),
    ("field_conflict", "id", "contact_id"), ("field_conflict", "id", "subject_id"), ("chat_join", "id", "contact_id"),
    ("journal", "seq", "subject_id"),
)  # fmt: skip
"""Tables whose rows pass over: (table, its key, the column that names the person)."""
_LISTS: Final = {
    "other_name": "name", "other_email": "email", "custom_value": "field_id", "contact_label": "label_id",
    "shared_point": "contact_point_id",
}  # fmt: skip
"""Tables that hold one row a person and thing: of two rows for one thing that of the one that stays is kept."""
#: The journal's index begins with the kind: this hops from kind to kind instead of walking all entries.
_EVERY_KIND: Final = """ AND kind IN (WITH RECURSIVE k(kind) AS (SELECT min(kind) FROM journal UNION ALL
  SELECT (SELECT min(j.kind) FROM journal j WHERE j.kind > k.kind) FROM k WHERE k.kind IS NOT NULL)
  SELECT kind FROM k WHERE kind IS NOT NULL)"""
_OURS: Final = frozenset({"no", "id", "contact_id", "changed_at", "disputed"})
"""Columns of a card that are never taken over; what is disputed follows the requests by itself."""
_WAITING: Final = "('scheduled', 'queued', 'claimed', 'uncertain')"


# Merging --------------------------------------------------------------------------------------------
def take_picture(session: Session, record: Record) -> None:
    """Write down how both stand."""
    kept, gone = record.kept, record.gone
    record.kept_card, record.gone_card = card_of(session, kept), card_of(session, gone)
    record.names = {"kept": record.kept_card["name"], "gone": record.gone_card["name"]}
    record.kept_biodata, record.gone_biodata = biodata_of(session, kept), biodata_of(session, gone)
    for table in _LISTS:
        record.lists[table] = all_rows(session, f"SELECT * FROM {table} WHERE contact_id = ?", gone)
    record.answers = all_rows(
        session, "SELECT * FROM duplicate_pair WHERE one_id = ?1 OR other_id = ?1", gone
    )
    record.notice = one_row(session, "SELECT * FROM retention_notice WHERE contact_id = ?", gone)
    record.mains = [
        row[0] for row in session.rows("SELECT id FROM contact_file WHERE contact_id = ? AND is_main", (gone,))
    ]
    record.chats = [row[0] for row in session.rows("SELECT id FROM conversation WHERE contact_id = ?", (gone,))]


def move_rows(session: Session, record: Record) -> None:
    """Give the other one's rows to the one that stays; a number's chat goes with the number."""
    kept, gone = record.kept, record.gone
    has_main = session.value("SELECT 1 FROM contact_file WHERE contact_id = ? AND is_main", (kept,)) is not None
    for table, key, column in _MOVED:
        kinds = _EVERY_KIND if table == "journal" else ""
        found = [row[0] for row in session.rows(f"SELECT {key} FROM {table} WHERE {column} = ?{kinds}", (gone,))]
        record.moved[f"{table}.{column}"] = found
        session.executemany(f"UPDATE {table} SET {column} = ? WHERE {key} = ?", [(kept, each) for each in found])
    session.execute("UPDATE conversation SET contact_id = ? WHERE contact_id = ?", (kept, gone))
    if has_main:
        session.executemany("UPDATE contact_file SET is_main = 0 WHERE id = ?", [(id,) for id in record.mains])
    if record.notice is not None:
        session.execute("DELETE FROM retention_notice WHERE contact_id = ?", (gone,))


def join_lists(session: Session, record: Record) -> None:
    """Names, addresses, labels, own fields and shared numbers of both, each once."""
    kept, gone = record.kept, record.gone
    # A number they share with themselves is simply theirs.
    own = "contact_id = ? AND contact_point_id IN (SELECT id FROM contact_point WHERE contact_id = ?)"
    record.dropped = all_rows(session, f"SELECT * FROM shared_point WHERE {own}", kept, kept)
    session.execute(f"DELETE FROM shared_point WHERE {own}", (kept, kept))
    session.execute(f"DELETE FROM shared_point WHERE {own}", (gone, kept))
    for table, key in _LISTS.items():
        present = {row[0] for row in session.rows(f"SELECT {key} FROM {table} WHERE contact_id = ?", (kept,))}
        found = session.rows(f"SELECT {key} FROM {table} WHERE contact_id = ?", (gone,))
        fresh = [row[0] for row in found if row[0] not in present]
        record.added[table] = fresh
        session.executemany(
            f"UPDATE {table} SET contact_id = ? WHERE contact_id = ? AND {key} = ?",
            [(kept, gone, one) for one in fresh],
        )
    _pass_answers(session, record)


def join_cards(session: Session, record: Record, choices: Mapping[str, str]) -> None:
    """Write the chosen value of each field; a name or address that is not shown any more is kept beside it."""
    kept, ours, theirs = record.kept, record.kept_card, record.gone_card
    card = {name: _choose(name, ours, theirs, choices) for name in ours if name not in _OURS}
    card["restricted"] = max(ours["restricted"], theirs["restricted"])
    card["last_contact_at"] = max(filter(None, (ours["last_contact_at"], theirs["last_contact_at"])), default=None)
    card["origin"] = ours["origin"]
    card["created_at"], card["erased_at"] = ours["created_at"], None
    if "do_not_contact" in (ours["status"], theirs["status"]):
        card["status"] = "do_not_contact"
    winner = ours if card["status"] == ours["status"] else theirs
    card["status_reason"], card["status_at"] = winner["status_reason"], winner["status_at"]
    if "notes" not in choices and ours["notes"] and theirs["notes"] and theirs["notes"] not in ours["notes"]:
        card["notes"] = f"{ours['notes']}\n{theirs['notes']}"
    update_row(session, "contact", "id", kept, {**card, "changed_at": session.now()})
    _join_biodata(session, record, choices)
    _join_custom(session, record, choices)
    for name in (ours["name"], theirs["name"], ours["name_native"], theirs["name_native"]):
        if name and name not in (card["name"], card["name_native"]):
            _add(session, record, "other_name", "name", {"contact_id": kept, "name": name})
    for email in (ours["email"], theirs["email"]):
        if email and email != card["email"]:
            _add(session, record, "other_email", "email", {"contact_id": kept, "email": email, "relation": ""})


def name_in_drafts(session: Session, record: Record) -> None:
    """Who a waiting message is about is named in it."""
    kept, gone = record.kept, record.gone
    for ref, draft in session.rows(
        f"SELECT client_ref, draft FROM outbox WHERE state IN {_WAITING} AND client_ref IN (SELECT client_ref"
        " FROM disclosure WHERE contact_id = ?1 AND state = 'waiting') AND instr(draft, ?2) > 0",
        (kept, gone),
    ):
        renamed = draft.replace(gone, kept)
        record.drafts[ref] = [draft, renamed]
        session.execute("UPDATE outbox SET draft = ? WHERE client_ref = ?", (renamed, ref))


def note_after(session: Session, record: Record) -> None:
    """Write down how the joined card stands, so that undoing sees what was changed since."""
    record.after_card, record.after_biodata = card_of(session, record.kept), biodata_of(session, record.kept)


def move_too(session: Session, gone: str, rows: Mapping[str, Any]) -> None:
    """Rows by "table.column" that somebody who did not know of the merge wrote of the one that went: they go back
    with it, if it is undone."""
    row = session.one("SELECT id, before FROM merge_record WHERE gone_id = ? AND undone_at IS NULL", (gone,))
    if row is None:
        return
    record = msgspec.json.decode(row[1], type=Record)
    for name, key in rows.items():
        if name in record.moved:
            record.moved[name].append(key)
    session.execute("UPDATE merge_record SET before = ? WHERE id = ?", (msgspec.json.encode(record).decode(), row[0]))


def pass_what_hangs(session: Session, gone: str, kept: str) -> None:
    """What staff wrote about somebody whom WhatsApp alone had introduced, when they turn out to be another one: it all
    passes, and a field of the card only where the other one says nothing."""
    for table, key, column in _MOVED:
        kinds = _EVERY_KIND if table == "journal" else ""
        found = session.rows(f"SELECT {key} FROM {table} WHERE {column} = ?{kinds}", (gone,))
        session.executemany(f"UPDATE {table} SET {column} = ? WHERE {key} = ?", [(kept, row[0]) for row in found])
    session.execute(
        "UPDATE contact_file SET is_main = 0 WHERE contact_id = ?1 AND is_main AND id <> (SELECT min(id)"
        " FROM contact_file WHERE contact_id = ?1 AND is_main)",
        (kept,),
    )
    for table in ("candidate", *_LISTS):
        session.execute(f"UPDATE OR IGNORE {table} SET contact_id = ? WHERE contact_id = ?", (kept, gone))
    ours, theirs = card_of(session, kept), card_of(session, gone)
    told = {name: theirs[name] for name in _CARD if name != "status" and not ours[name] and theirs[name]}
    if told:
        update_row(session, "contact", "id", kept, told)
    note_former(session, gone, kept)


def note_former(session: Session, gone: str, kept: str) -> None:
    """Note which entry went into which; whatever went into the one that goes now is found under the one that stays."""
    session.execute(
        "INSERT OR REPLACE INTO former_contact(id, contact_id, merged_at) VALUES (?, ?, ?)", (gone, kept, session.now())
    )
    session.execute("UPDATE former_contact SET contact_id = ? WHERE contact_id = ?", (kept, gone))


def fields_of(session: Session, id: str) -> dict[str, Values]:
    """What staff choose between, as it stands now: of the card and, where there is one, of the biodata."""
    card, biodata = card_of(session, id), biodata_of(session, id)
    found = {"contact": {name: card[name] for name in CHOSEN if name in card}}
    if biodata is not None:
        found["candidate"] = {name: biodata[name] for name in CHOSEN if name in biodata}
    return found


# Undoing --------------------------------------------------------------------------------------------
def bring_back(session: Session, record: Record) -> None:
    """Make the entry that went again, as it stood. Its number in the list may be somebody else's by now."""
    card = dict(record.gone_card)
    if session.value("SELECT 1 FROM contact WHERE no = ?", (card["no"],)) is not None:
        del card["no"]
    if card["family_id"] and session.value("SELECT 1 FROM family WHERE id = ?", (card["family_id"],)) is None:
        card["family_id"] = None
    card["disputed"] = "[]"
    insert_row(session, "contact", card)
    if record.gone_biodata is not None:
        insert_row(session, "candidate", record.gone_biodata)
    if record.notice is not None:
        insert_row(session, "retention_notice", record.notice)


def part_cards(session: Session, record: Record) -> list[str]:
    """Put the card of the one that stayed back, field by field; returns the fields that were changed since and stay."""
    kept_fields: list[str] = []
    now = card_of(session, record.kept)
    back = _back(record.kept_card, record.after_card, now, kept_fields)
    if "family_id" in back and back["family_id"] and session.value(
        "SELECT 1 FROM family WHERE id = ?", (back["family_id"],)
    ) is None:
        del back["family_id"]
    still = now == {**record.after_card, "disputed": now["disputed"]}
    update_row(session, "contact", "id", record.kept,
            {**back, "changed_at": record.kept_card["changed_at"] if still else session.now()})  # fmt: skip
    present, after, before = biodata_of(session, record.kept), record.after_biodata, record.kept_biodata
    if present is None or after is None:
        return kept_fields
    if before is None:
        if present == after:
            session.execute("DELETE FROM candidate WHERE contact_id = ?", (record.kept,))
        else:
            kept_fields += [name for name in _BIODATA if present[name] != after[name]]
        return kept_fields
    still = present == after
    back = _back(before, after, present, kept_fields)
    update_row(session, "candidate", "contact_id", record.kept,
            {**back, "changed_at": before["changed_at"] if still else session.now()})  # fmt: skip
    return kept_fields


def part_lists(session: Session, record: Record) -> None:
    """Give the lists back: what the merge had added to the one that stayed goes, what it had replaced returns."""
    kept = record.kept
    for table, key in _LISTS.items():
        session.executemany(
            f"DELETE FROM {table} WHERE contact_id = ? AND {key} = ?",
            [(kept, value) for value in record.added.get(table, ())],
        )
        if table == "shared_point":
            continue
        for row in record.lists.get(table, ()):
            if table not in ("custom_value", "contact_label") or _is_there(session, table, row):
                insert_row(session, table, row, or_ignore=True)
    for row in record.replaced.get("custom_value", ()):
        session.execute(
            "UPDATE custom_value SET value = ? WHERE contact_id = ? AND field_id = ? AND value = ?",
            (row["value"], kept, row["field_id"], row["by"]),
        )
    for one_id, other_id in record.added.get("duplicate_pair", ()):
        session.execute("DELETE FROM duplicate_pair WHERE one_id = ? AND other_id = ?", (one_id, other_id))
    for row in record.answers:
        insert_row(session, "duplicate_pair", row, or_ignore=True, needs=("one_id", "other_id"))


def move_back(session: Session, record: Record) -> list[int]:
    """Move back the rows that are still the joined person's; returns the chats that went with their numbers."""
    kept, gone = record.kept, record.gone
    for table, key, column in _MOVED:
        session.executemany(
            f"UPDATE {table} SET {column} = ? WHERE {key} = ? AND {column} = ?",
            [(gone, value, kept) for value in record.moved.get(f"{table}.{column}", ())],
        )
    session.executemany("UPDATE contact_file SET is_main = 1 WHERE id = ? AND contact_id = ?",
                        [(id, gone) for id in record.mains])  # fmt: skip
    for row in (*record.dropped, *record.lists.get("shared_point", ())):
        owner = session.value("SELECT contact_id FROM contact_point WHERE id = ?", (row["contact_point_id"],))
        if owner is not None and owner != row["contact_id"]:
            insert_row(session, "shared_point", row, or_ignore=True)
    chats = [
        row[0]
        for row in session.rows(
            "SELECT v.id FROM conversation v JOIN contact_point p ON p.id = v.contact_point_id"
            " WHERE p.contact_id = ? AND v.contact_id <> p.contact_id",
            (gone,),
        )
    ]
    session.executemany("UPDATE conversation SET contact_id = ? WHERE id = ?", [(gone, chat) for chat in chats])
    return chats


def unname_in_drafts(session: Session, record: Record) -> None:
    """Waiting messages name again whom they are about."""
    for ref, (before, after) in record.drafts.items():
        session.execute(
            f"UPDATE outbox SET draft = ? WHERE client_ref = ? AND draft = ? AND state IN {_WAITING}",
            (before, ref, after),
        )


# What all need --------------------------------------------------------------------------------------
def _choose(name: str, ours: Mapping[str, Any], theirs: Mapping[str, Any], choices: Mapping[str, str]) -> Any:
    side = choices.get(name)
    if side is not None:
        return theirs[name] if side == "gone" else ours[name]
    return ours[name] if ours[name] not in (None, "", "[]") else theirs[name]


def _join_biodata(session: Session, record: Record, choices: Mapping[str, str]) -> None:
    ours, theirs = record.kept_biodata, record.gone_biodata
    if theirs is None:
        return
    if ours is None:
        insert_row(session, "candidate", {**theirs, "contact_id": record.kept})
        blank = {name: None if name == "height_cm" else "" for name in _BIODATA if choices.get(name) == "kept"}
        update_row(session, "candidate", "contact_id", record.kept, {**blank, "changed_at": session.now()})
        return
    chosen = {name: _choose(name, ours, theirs, choices) for name in ours if name not in _OURS}
    update_row(session, "candidate", "contact_id", record.kept, {**chosen, "changed_at": session.now()})


def _join_custom(session: Session, record: Record, choices: Mapping[str, str]) -> None:
    for row in record.lists["custom_value"]:
        field = row["field_id"]
        if choices.get(CUSTOM + field) != "gone" or field in record.added["custom_value"]:
            continue
        before = session.value(
            "SELECT value FROM custom_value WHERE contact_id = ? AND field_id = ?", (record.kept, field)
        )
        session.execute(
            "UPDATE custom_value SET value = ? WHERE contact_id = ? AND field_id = ?",
            (row["value"], record.kept, field),
        )
        record.replaced.setdefault("custom_value", []).append({"field_id": field, "value": before, "by": row["value"]})


def _pass_answers(session: Session, record: Record) -> None:
    """What staff said of the other one is said of the joined person, unless they said something of both."""
    for row in record.answers:
        other = row["other_id"] if row["one_id"] == record.gone else row["one_id"]
        if other != record.kept and row["answer"] in ("family", "different"):
            one_id, other_id = sorted((record.kept, other))
            fresh = {**row, "one_id": one_id, "other_id": other_id}
            if insert_row(session, "duplicate_pair", fresh, or_ignore=True):
                record.added.setdefault("duplicate_pair", []).append([one_id, other_id])


def _back(before: Values, after: Values, now: Values, kept_fields: list[str]) -> Values:
    """The columns that stand as the merge left them, with what they held before it."""
    found: Values = {}
    for name, value in before.items():
        if name in _OURS or name not in now or value == after.get(name):
            continue
        if now[name] == after.get(name):
            found[name] = value
        elif name in CHOSEN and now[name] != value:
            kept_fields.append(name)
    return found


def _is_there(session: Session, table: str, row: Values) -> bool:
    of, column = ("label", "label_id") if table == "contact_label" else ("custom_field", "field_id")
    return session.value(f"SELECT 1 FROM {of} WHERE id = ?", (row[column],)) is not None


def _add(session: Session, record: Record, table: str, key: str, row: Values) -> None:
    if insert_row(session, table, row, or_ignore=True):
        record.added.setdefault(table, []).append(row[key])
