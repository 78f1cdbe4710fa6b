"""The inverse of journal entries: what was created goes, what was changed goes back, what was removed comes back.

What cannot go back without taking something from somebody is left as it is and told: a field changed since, a person
somebody has written to meanwhile, a number another card took.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import msgspec

from sanjog_desktop.actions import cancelling, journal
from sanjog_desktop.actions.identity_keys import identity_keys
from sanjog_desktop.store.search_index import reindex_contact
from sanjog_desktop.store.session import Row, Session


class Kept(msgspec.Struct, frozen=True):
    """What was left as it is. ``subject_id`` is the contact or family; ``reason``: changed (somebody changed it since),
    used (something else hangs on it), taken (it is somebody else's by now), gone (there is nobody to give it back to).
    """

    kind: str
    subject_id: str
    field: str
    reason: str


@dataclass(frozen=True, slots=True)
class _Rows:
    """How the entries of a kind lead to rows: the ``subject`` and the ``id`` of an entry are these columns."""

    table: str
    subject: str = ""
    id: str = ""
    fields: tuple[str, ...] = ()
    """What staff write: these stand as they were created, or somebody changed them since."""


_BIODATA: Final = (
    "born_on", "birth_time", "birth_place", "height_cm", "education", "work", "income_band", "marital_status",
    "religion", "community", "sub_community", "gotra", "rashi", "nakshatra", "manglik", "diet", "languages",
    "family_details", "expectations", "family_expectations",
)  # fmt: skip
_CARD: Final = (
    "name", "name_native", "role", "language", "city", "email", "notes", "status", "status_reason", "family_id",
    "owner", "gender",
)  # fmt: skip
_FAMILY: Final = ("name", "name_native", "city", "community", "package", "package_until_at", "owner", "notes")
_UNWRITTEN: Final[dict[str, Any]] = {"status": "active", "family_id": None, "height_cm": None, "package_until_at": None}

ROWS: Final[dict[str, _Rows]] = {
    "contact": _Rows("contact", subject="id", fields=_CARD),
    "candidate": _Rows("candidate", subject="contact_id", fields=_BIODATA),
    "family": _Rows("family", subject="id", fields=_FAMILY),
    "contact_point": _Rows("contact_point", id="id"),
    "shared_point": _Rows("shared_point", "contact_id", "contact_point_id"),
    "other_name": _Rows("other_name", "contact_id", "name"),
    "other_email": _Rows("other_email", "contact_id", "email"),
    "custom_value": _Rows("custom_value", "contact_id", "field_id", fields=("value",)),
    "contact_label": _Rows("contact_label", "contact_id", "label_id"),
    "contact_note": _Rows("contact_note", id="id", fields=("body",)),
    "follow_up": _Rows("follow_up", id="id", fields=("due_on", "what", "owner")),
    "contact_file": _Rows("contact_file", id="id"),
    "label": _Rows("label", subject="id"),
    "custom_field": _Rows("custom_field", subject="id"),
    "quick_reply": _Rows("quick_reply", subject="id", fields=("shortcut", "language", "body")),
    "chat_filter": _Rows("chat_filter", subject="id", fields=("name", "query")),
}
"""Every kind of entry that can be undone."""

_NOT_PEOPLE: Final = frozenset({"family", "label", "custom_field", "quick_reply", "chat_filter"})
_HANGING: Final = (
    "conversation WHERE contact_id", "contact_point WHERE contact_id", "shared_point WHERE contact_id",
    "candidate WHERE contact_id", "other_name WHERE contact_id", "other_email WHERE contact_id",
    "custom_value WHERE contact_id", "contact_label WHERE contact_id", "contact_note WHERE contact_id",
    "follow_up WHERE contact_id", "contact_file WHERE contact_id", "consent WHERE contact_id",
    "disclosure WHERE contact_id", "disclosure WHERE recipient_contact_id", "privacy_request WHERE contact_id",
    "evidence_file WHERE contact_id", "export_file WHERE contact_id", "legal_hold WHERE contact_id",
    "request_change WHERE contact_id", "merge_record WHERE kept_id", "merge_record WHERE gone_id",
)  # fmt: skip
_HANGS: Final = "SELECT " + " OR ".join(f"EXISTS (SELECT 1 FROM {one} = ?1)" for one in _HANGING)
_USES: Final = {
    "family": "SELECT 1 FROM contact WHERE family_id = ? LIMIT 1",
    "label": "SELECT 1 FROM contact_label WHERE label_id = ? LIMIT 1",
    "custom_field": "SELECT 1 FROM custom_value WHERE field_id = ? LIMIT 1",
}


def revert(session: Session, entries: Sequence[Row], *, staff: str = "") -> tuple[Kept, ...]:
    """Take back journal entries (seq, kind, subject id, act, fields as JSON), newest first; what was kept instead."""
    work = _Reverting(session, staff)
    for _seq, kind, subject_id, act, text in entries:
        work.entry(kind, subject_id, act, msgspec.json.decode(text))
    work.announce()
    return tuple(work.kept)


class _Reverting:
    """One part of an undo: collects whom it touched, so that each is announced once."""

    def __init__(self, session: Session, staff: str) -> None:
        self._session, self._staff = session, staff
        self._touched: dict[str, None] = {}
        self._families: dict[str, None] = {}
        self._others: dict[tuple[str, str], None] = {}
        self._columns: dict[str, frozenset[str]] = {}
        self.kept: list[Kept] = []

    def entry(self, kind: str, subject_id: str, act: str, fields: Mapping[str, Any]) -> None:
        """Take back one entry; entries that only tell something are passed over."""
        rows = ROWS.get(kind)
        revert = {"create": self._uncreate, "edit": self._unedit, "remove": self._unremove}.get(act)
        if rows is None or revert is None or (rows.id and "id" not in fields):
            return
        if kind not in _NOT_PEOPLE and act != "create" and self._is_gone(subject_id):
            self._keep(kind, subject_id, "", "gone")
            return
        self._touch(kind, subject_id)
        revert(kind, rows, subject_id, fields)

    def announce(self) -> None:
        """Put the search index in step and say what changed."""
        session = self._session
        for family in self._families:
            session.changed("family", family)
            for (id,) in session.rows("SELECT id FROM contact WHERE family_id = ?", (family,)):
                self._touched.setdefault(id)
        for kind, id in self._others:
            session.changed(kind, id)
        for id in self._touched:
            reindex_contact(session, id)
            session.changed("contact", id)
            for (chat,) in session.rows("SELECT id FROM conversation WHERE contact_id = ?", (id,)):
                session.changed("conversation", chat)

    # Created ---------------------------------------------------------------------------------------------------

    def _uncreate(self, kind: str, rows: _Rows, subject_id: str, fields: Mapping[str, Any]) -> None:
        if "from_contact" in fields:
            return  # a number that passed on with its owner's entry, which gives it back
        where, key = self._key(rows, subject_id, fields)
        row = self._session.one(f"SELECT {', '.join(rows.fields) or '1'} FROM {rows.table} WHERE {where}", key)
        if row is None:
            return
        changed = [
            name
            for name, value in zip(rows.fields, row, strict=False)
            if value != fields.get(name, _UNWRITTEN.get(name, ""))
        ]
        if changed:
            self._keep(kind, subject_id, changed[0], "changed")
        elif self._is_used(kind, subject_id, fields):
            self._keep(kind, subject_id, "", "used")
        else:
            self._delete(kind, rows, subject_id, fields)

    def _delete(self, kind: str, rows: _Rows, subject_id: str, fields: Mapping[str, Any]) -> None:
        session = self._session
        where, key = self._key(rows, subject_id, fields)
        if kind == "contact":
            # First of all the words it is found by: their trigger needs the row they are read from.
            session.execute("DELETE FROM person_search WHERE no = (SELECT no FROM contact WHERE id = ?)", key)
        if kind == "contact_point":
            self._pass_on(str(fields["id"]))
        else:
            session.execute(f"DELETE FROM {rows.table} WHERE {where}", key)
        if kind in ("contact", "family"):
            # Nobody is left whom an erasure could find these entries by.
            kinds = tuple(ROWS)
            session.execute(
                f"DELETE FROM journal WHERE kind IN ({','.join('?' * len(kinds))}) AND subject_id = ?",
                (*kinds, subject_id),
            )
            self._touched.pop(subject_id, None)
            self._families.pop(subject_id, None)
            session.changed(kind, subject_id)
        self._note(kind, subject_id, "remove", {"id": fields["id"]} if "id" in fields else {})

    def _pass_on(self, point_id: str) -> None:
        """Take a number off its owner's card; somebody else who answers it owns it from now on."""
        session = self._session
        heir = session.one(
            "SELECT contact_id, relation FROM shared_point WHERE contact_point_id = ? ORDER BY contact_id LIMIT 1",
            (point_id,),
        )
        if heir is None:
            session.execute("DELETE FROM contact_point WHERE id = ?", (point_id,))
            return
        session.execute(
            "DELETE FROM shared_point WHERE contact_point_id = ? AND contact_id = ?", (point_id, heir[0])
        )
        session.execute(
            "UPDATE contact_point SET contact_id = ?, relation = ? WHERE id = ?", (heir[0], heir[1], point_id)
        )
        self._touch("contact_point", heir[0])
        self._note("contact_point", heir[0], "create", {"id": point_id, "from_contact": ""})

    def _is_used(self, kind: str, subject_id: str, fields: Mapping[str, Any]) -> bool:
        session = self._session
        if kind == "contact":
            return bool(session.value(_HANGS, (subject_id,)))
        if kind == "contact_point":
            return bool(
                session.value(
                    "SELECT user_id IS NOT NULL OR EXISTS (SELECT 1 FROM conversation WHERE contact_point_id = p.id)"
                    " FROM contact_point p WHERE p.id = ?",
                    (fields["id"],),
                )
            )
        query = _USES.get(kind)
        return query is not None and session.value(query, (subject_id,)) is not None

    # Changed ---------------------------------------------------------------------------------------------------

    def _unedit(self, kind: str, rows: _Rows, subject_id: str, fields: Mapping[str, Any]) -> None:
        known = self._columns_of(rows.table)
        edits = {name: pair for name, pair in fields.items() if name in known and _is_edit(pair)}
        if not edits:
            return
        where, key = self._key(rows, subject_id, fields)
        row = self._session.one(f"SELECT {', '.join(edits)} FROM {rows.table} WHERE {where}", key)
        if row is None:
            self._keep(kind, subject_id, next(iter(edits)), "gone")
            return
        back: dict[str, list[Any]] = {}
        for (name, (before, after)), now in zip(edits.items(), row, strict=True):
            if now == after and before != after:
                back[name] = [now, before]
            elif now != before and name not in _FOLLOWING:
                self._keep(kind, subject_id, name, "changed")
        if "status" in edits and "status" not in back:
            back = {name: pair for name, pair in back.items() if name not in ("status_at", "status_reason")}
        if "family_id" in back and not self._family_is_there(back["family_id"][1]):
            del back["family_id"]
            self._keep(kind, subject_id, "family_id", "gone")
        if not back:
            return
        stamp = {"changed_at": self._session.now()} if "changed_at" in known else {}
        names = [*back, *stamp]
        self._session.execute(
            f"UPDATE {rows.table} SET {', '.join(f'{name} = ?' for name in names)} WHERE {where}",
            (*(before for _now, before in back.values()), *stamp.values(), *key),
        )
        if "status" in back:
            cancelling.show_cancelled(self._session)
        for pair in (back.get("family_id"),):
            self._families.update(dict.fromkeys(str(one) for one in pair or () if one))
        self._note(kind, subject_id, "edit", {**({"id": fields["id"]} if rows.id else {}), **back})

    def _family_is_there(self, id: Any) -> bool:
        return id is None or self._session.value("SELECT 1 FROM family WHERE id = ?", (id,)) is not None

    # Removed ---------------------------------------------------------------------------------------------------

    def _unremove(self, kind: str, rows: _Rows, subject_id: str, fields: Mapping[str, Any]) -> None:
        special: Callable[[str, Mapping[str, Any]], bool] | None = {
            "contact_file": self._show_file_again,
            "contact_point": self._give_back,
        }.get(kind)
        if special is not None and special(subject_id, fields):
            return
        where, key = self._key(rows, subject_id, fields)
        if self._session.one(f"SELECT 1 FROM {rows.table} WHERE {where}", key) is not None:
            self._keep(kind, subject_id, "", "taken")
            return
        known = self._columns_of(rows.table)
        values = {name: value for name, value in fields.items() if name in known}
        if rows.subject:
            values[rows.subject] = subject_id
        if rows.id:
            values[rows.id] = fields["id"]
        if not self._can_come_back(kind, values):
            self._keep(kind, subject_id, "", "taken")
            return
        if kind == "contact_point":
            values["contact_id"] = subject_id
            phone = values.get("phone")
            values["phone_key"] = None if phone is None else identity_keys(self._session).phone(phone)
        elif "contact_id" in known:
            values["contact_id"] = subject_id
        self._session.execute(
            f"INSERT INTO {rows.table}({', '.join(values)}) VALUES ({', '.join('?' * len(values))})",
            tuple(values.values()),
        )
        self._note(kind, subject_id, "create", {name: fields[name] for name in fields if name in known or name == "id"})

    def _can_come_back(self, kind: str, values: Mapping[str, Any]) -> bool:
        """Whether nothing that must be unique stands in the way, and what it belongs to is still there."""
        session = self._session
        if kind == "contact_point":
            taken = session.value("SELECT 1 FROM contact_point WHERE phone = ?", (values.get("phone"),))
            return taken is None
        needed = {
            "shared_point": ("contact_point", "contact_point_id"),
            "contact_label": ("label", "label_id"),
            "custom_value": ("custom_field", "field_id"),
        }.get(kind)
        if needed is not None:
            table, column = needed
            return session.value(f"SELECT 1 FROM {table} WHERE id = ?", (values[column],)) is not None
        if kind in ("label", "custom_field"):
            return session.value(f"SELECT 1 FROM {kind} WHERE name = ?", (values["name"],)) is None
        return True

    def _show_file_again(self, subject_id: str, fields: Mapping[str, Any]) -> bool:
        done = self._session.execute(
            "UPDATE contact_file SET removed_at = NULL WHERE id = ? AND contact_id = ?", (fields["id"], subject_id)
        ).rowcount
        if done:
            self._note("contact_file", subject_id, "create", dict(fields))
        else:
            self._keep("contact_file", subject_id, str(fields.get("filename", "")), "gone")
        return True

    def _give_back(self, subject_id: str, fields: Mapping[str, Any]) -> bool:
        """A number that passed to somebody who shared it comes back to its owner."""
        heir, session = fields.get("to_contact"), self._session
        if heir is None:
            return False
        relation = session.value(
            "SELECT relation FROM contact_point WHERE id = ? AND contact_id = ?", (fields["id"], heir)
        )
        if relation is None:
            self._keep("contact_point", subject_id, "phone", "taken")
            return True
        session.execute(
            "UPDATE contact_point SET contact_id = ?, relation = ? WHERE id = ?",
            (subject_id, fields.get("relation", ""), fields["id"]),
        )
        session.execute(
            "INSERT OR IGNORE INTO shared_point(contact_point_id, contact_id, relation) VALUES (?, ?, ?)",
            (fields["id"], heir, relation),
        )
        self._touch("contact_point", heir)
        self._note("contact_point", subject_id, "create", {"id": fields["id"], "from_contact": heir})
        return True

    # What all need ---------------------------------------------------------------------------------------------

    def _key(self, rows: _Rows, subject_id: str, fields: Mapping[str, Any]) -> tuple[str, tuple[Any, ...]]:
        found = {rows.subject: subject_id} if rows.subject else {}
        if rows.id:
            found[rows.id] = fields["id"]
        return " AND ".join(f"{name} = ?" for name in found), tuple(found.values())

    def _columns_of(self, table: str) -> frozenset[str]:
        if table not in self._columns:
            found = self._session.rows(f"PRAGMA table_info({table})")
            self._columns[table] = frozenset(row[1] for row in found)
        return self._columns[table]

    def _is_gone(self, contact_id: str) -> bool:
        row = self._session.one("SELECT erased_at FROM contact WHERE id = ?", (contact_id,))
        return row is None or row[0] is not None

    def _touch(self, kind: str, subject_id: str) -> None:
        if kind == "family":
            self._families.setdefault(subject_id)
        elif kind in _NOT_PEOPLE:
            self._others.setdefault((kind, subject_id))
        else:
            self._touched.setdefault(subject_id)

    def _keep(self, kind: str, subject_id: str, field: str, reason: str) -> None:
        self.kept.append(Kept(kind, subject_id, field, reason))

    def _note(self, kind: str, subject_id: str, act: str, fields: Mapping[str, Any]) -> None:
        journal.note(self._session, kind, subject_id, act, fields, staff=self._staff)


_FOLLOWING: Final = frozenset({"status_at"})
"""Set by the program beside what staff wrote: not worth a word when it differs."""


def _is_edit(pair: Any) -> bool:
    return isinstance(pair, list) and len(pair) == 2
