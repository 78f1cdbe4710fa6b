"""Bringing one row in step with what everybody wrote of it.

A row is there as long as somebody wrote in it without knowing that it was taken away. Each of its fields holds what
``domain.team_fold`` settles; where two people changed it apart, both values are kept for staff to choose.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from typing import Any, Final

import msgspec

from sanjog_desktop.actions import merging
from sanjog_desktop.actions.identity_keys import identity_keys
from sanjog_desktop.actions.reverting import ROWS
from sanjog_desktop.actions.team_log import Knowledge
from sanjog_desktop.actions.team_names import NAMES, is_taken
from sanjog_desktop.domain.team_fold import NEVER, Change, Clash, Settled, settle
from sanjog_desktop.store.session import Session

Key = tuple[str, str, str]
"""A row: its kind, the subject of its entries, and its id where the subject is not its key."""

NOT_PEOPLE: Final = frozenset({"family", "label", "custom_field", "quick_reply", "chat_filter"})
ORDER: Final = (
    "family", "label", "custom_field", "quick_reply", "chat_filter", "contact", "candidate", "contact_point",
    "shared_point", "other_name", "other_email", "custom_value", "contact_label", "contact_note", "follow_up",
)  # fmt: skip
"""Rows others hang on come first. Files travel by themselves, not as entries."""
_EDITS: Final = frozenset({"edit", "choose", "merge", "unmerge"})
_STAMPED: Final = frozenset({"created_at", "changed_at"})


class RowsInStep:
    """Settles rows one after the other, in one transaction; ``conflicts`` counts the fields staff are asked about."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._knowledge = Knowledge(session)
        self._columns: dict[str, tuple[str, ...]] = {}
        self.conflicts = 0
        self.touched: dict[str, None] = {}
        """The people whose data it wrote."""
        self.families: dict[str, None] = {}

    def settle(self, key: Key) -> None:
        """Bring one row in step with the journal."""
        kind, subject, _id = key
        events = self._events(key)
        if not events:
            return
        is_there = _lives(events)
        row = self._row(key)
        if row is None and is_there:
            self._make(key, events)
            row = self._row(key)
        elif row is not None and not is_there:
            self._remove(key)
            return
        if row is None:
            return
        fields = [name for name in (*ROWS[kind].fields, *_MORE.get(kind, ())) if name in row]
        for name in fields:
            self._settle_field(key, name, row[name], [one for one in map(_of(name), events) if one is not None])
        self._touch(kind, subject)

    def _touch(self, kind: str, subject: str) -> None:
        if kind in NOT_PEOPLE and kind != "family":
            self._session.changed(kind, subject)
        else:
            (self.families if kind == "family" else self.touched).setdefault(subject)

    # Reading ------------------------------------------------------------------------------------------
    def _events(self, key: Key) -> list[_Event]:
        kind, subject, id = key
        found = []
        for device, seq, at, staff, act, text in self._session.rows(
            "SELECT device_id, coalesce(device_seq, seq), at, staff, act, fields FROM journal WHERE kind = ?"
            " AND subject_id = ? ORDER BY seq",
            (kind, subject),
        ):
            fields = msgspec.json.decode(text)
            if (act == "create" or act == "remove" or act in _EDITS) and (not id or fields.get("id") == id):
                if "from_contact" in fields:
                    continue  # a number that passed on by itself
                seen = self._knowledge.of(device, seq)
                found.append(_Event(act, fields, Change(device, seq, at, None, None, staff, seen)))
        return found

    def _row(self, key: Key) -> dict[str, Any] | None:
        where, params = _where(key)
        names = self._columns_of(ROWS[key[0]].table)
        row = self._session.one(f"SELECT {', '.join(names)} FROM {ROWS[key[0]].table} WHERE {where}", params)
        return None if row is None else dict(zip(names, row, strict=True))

    def _columns_of(self, table: str) -> tuple[str, ...]:
        if table not in self._columns:
            self._columns[table] = tuple(row[1] for row in self._session.rows(f"PRAGMA table_info({table})"))
        return self._columns[table]

    # Fields -------------------------------------------------------------------------------------------
    def _settle_field(self, key: Key, name: str, now: Any, changes: Sequence[Change]) -> None:
        kind, _subject, _id = key
        settled = settle(changes) if changes else None
        if settled is not None:
            if settled.value != now and self._may_hold(kind, name, settled.value):
                where, params = _where(key)
                table = ROWS[kind].table
                self._session.execute(f"UPDATE {table} SET {name} = ? WHERE {where}", (settled.value, *params))
                if "changed_at" in self._columns_of(table):
                    self._session.execute(
                        f"UPDATE {table} SET changed_at = ? WHERE {where}", (self._session.now(), *params)
                    )
            self._keep_both(key, name, settled)

    def _may_hold(self, kind: str, name: str, value: Any) -> bool:
        """A family that is gone cannot be anybody's; a name that must be single is not given twice."""
        if name == "family_id" and value is not None:
            return self._session.value("SELECT 1 FROM family WHERE id = ?", (value,)) is not None
        # Names that may be there once are given to all of a kind together (team_names).
        return kind not in NAMES or name not in (NAMES[kind].column, NAMES[kind].beside)

    def _keep_both(self, key: Key, name: str, settled: Settled) -> None:
        kind, subject, id = key
        field = f"{id}/{name}" if id else name
        wanted = {_conflict_id(key, name, clash): clash for clash in settled.clashes}
        for known, chosen_at in self._session.rows(
            "SELECT id, chosen_at FROM field_conflict WHERE kind = ? AND subject_id = ? AND field = ?",
            (kind, subject, field),
        ):
            if wanted.pop(known, None) is None and chosen_at is None:
                last = settled.last
                self._session.execute(
                    "UPDATE field_conflict SET chosen = ?, chosen_by = ?, chosen_at = ? WHERE id = ?",
                    (_json(last.after), last.staff, last.at, known),
                )
                self._session.changed("field_conflict", subject)
        for conflict_id, clash in wanted.items():
            self._session.execute(
                "INSERT INTO field_conflict(id, kind, subject_id, contact_id, field, base, one, other, one_by, one_at,"
                " other_by, other_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    conflict_id, kind, subject, "" if kind in NOT_PEOPLE else subject, field, _json(clash.base),
                    _json(clash.one.after), _json(clash.other.after), clash.one.staff, clash.one.at, clash.other.staff,
                    clash.other.at,
                ),
            )  # fmt: skip
            self.conflicts += 1
            self._session.changed("field_conflict", subject)

    # Rows ---------------------------------------------------------------------------------------------
    def _make(self, key: Key, events: Sequence[_Event]) -> None:
        kind, subject, id = key
        rows, names = ROWS[kind], self._columns_of(ROWS[kind].table)
        made = [event for event in events if event.act in ("create", "remove")]
        if not made:
            return  # nobody said what it was
        first = min(made, key=lambda event: event.change.order)
        values = {name: value for name, value in first.fields.items() if name in names}
        values.update({name: first.change.at for name in _STAMPED if name in names and values.get(name) is None})
        if rows.subject:
            values[rows.subject] = subject
        if rows.id:
            values[rows.id] = id
        if "contact_id" in names:
            values["contact_id"] = subject
        if kind == "contact":
            values.pop("no", None)
        if "staff" in names:
            values.setdefault("staff", first.change.staff)
        if "family_id" in values and not self._may_hold(kind, "family_id", values["family_id"]):
            values["family_id"] = None
        if not self._has_room(key, values, first.change):
            return
        self._session.execute(
            f"INSERT OR IGNORE INTO {rows.table}({', '.join(values)}) VALUES ({', '.join('?' * len(values))})",
            tuple(values.values()),
        )

    def _has_room(self, key: Key, values: dict[str, Any], change: Change) -> bool:
        """Whether a row may be made; a number two people added is the earlier one's, and shared with the other."""
        session, (kind, subject, _id) = self._session, key
        is_of_person = kind not in NOT_PEOPLE and kind != "contact"
        if is_of_person and not session.value("SELECT 1 FROM contact WHERE id = ? AND erased_at IS NULL", (subject,)):
            return False
        if kind == "contact_point":
            phone = values.get("phone")
            if phone is None:
                return False
            values.setdefault("raw", phone)
            values["phone_key"] = identity_keys(session).phone(phone)
            return self._settle_owner(phone, subject, change)
        needed = {"shared_point": ("contact_point", "contact_point_id"), "contact_label": ("label", "label_id"),
                  "custom_value": ("custom_field", "field_id")}.get(kind)  # fmt: skip
        if kind == "shared_point":
            point = self._point_here(str(values["contact_point_id"]))
            if point is None or point[1] == subject:
                return False
            values["contact_point_id"] = point[0]
        if needed is not None:
            table, column = needed
            return session.value(f"SELECT 1 FROM {table} WHERE id = ?", (values[column],)) is not None
        if kind in NAMES and is_taken(session, kind, values):
            values[NAMES[kind].column] = f"\t{subject}"  # until all of the kind have their names
        return True

    def _point_here(self, id: str) -> tuple[str, str] | None:
        """A number's row and its owner; two PCs that both added the number know it by different ids."""
        row = self._session.one("SELECT id, contact_id FROM contact_point WHERE id = ?", (id,))
        if row is None:
            row = self._session.one(
                "SELECT p.id, p.contact_id FROM journal j JOIN contact_point p"
                " ON p.phone = json_extract(j.fields, '$.phone') WHERE j.kind = 'contact_point' AND j.act = 'create'"
                " AND json_extract(j.fields, '$.id') = ?",
                (id,),
            )
        return None if row is None else (row[0], row[1])

    def _settle_owner(self, phone: str, subject: str, change: Change) -> bool:
        session = self._session
        present = session.one("SELECT id, contact_id FROM contact_point WHERE phone = ?", (phone,))
        if present is None:
            return True
        point, owner = present
        if owner == subject:
            return False
        rivals = [
            event.change
            for event in self._events(("contact_point", owner, point))
            if event.act == "create" and event.fields.get("phone") == phone
        ]
        if not rivals and self._is_stranger(owner):
            merging.give_point(session, point, subject)  # here WhatsApp alone had told of them
            self.touched.setdefault(subject)
            return False
        is_earlier = bool(rivals) and change.order < min(one.order for one in rivals)
        if is_earlier:
            session.execute("UPDATE contact_point SET contact_id = ? WHERE id = ?", (subject, point))
            session.execute("UPDATE conversation SET contact_id = ? WHERE contact_point_id = ?", (subject, point))
            session.execute(
                "DELETE FROM shared_point WHERE contact_point_id = ? AND contact_id = ?", (point, subject)
            )
        other = owner if is_earlier else subject
        session.execute(
            "INSERT OR IGNORE INTO shared_point(contact_point_id, contact_id) VALUES (?, ?)", (point, other)
        )
        self.touched.setdefault(owner)
        return False

    def _is_stranger(self, contact: str) -> bool:
        """Somebody whom no PC of the office has written down."""
        return self._session.value("SELECT origin FROM contact WHERE id = ?", (contact,)) == "whatsapp"

    def _remove(self, key: Key) -> None:
        kind, subject, id = key
        session, where_params = self._session, _where(key)
        if kind == "contact_point" and session.value(
            "SELECT 1 FROM conversation WHERE contact_point_id = ? LIMIT 1", (id,)
        ):
            return  # somebody wrote from it meanwhile
        if kind in ("contact", "family", "label", "custom_field") and session.value(_USED[kind], (subject,)):
            return  # something else hangs on it meanwhile
        if kind == "contact":
            session.execute("DELETE FROM person_search WHERE no = (SELECT no FROM contact WHERE id = ?)", (subject,))
        session.execute(f"DELETE FROM {ROWS[kind].table} WHERE {where_params[0]}", where_params[1])
        session.execute("DELETE FROM field_conflict WHERE kind = ? AND subject_id = ? AND (field LIKE ? OR ? = '')",
                        (kind, subject, f"{id}/%", id))  # fmt: skip
        self._touch(kind, subject)


class _Event(msgspec.Struct, frozen=True):
    act: str
    fields: dict[str, Any]
    change: Change


_USED: Final = {
    "contact": "SELECT 1 FROM contact_point WHERE contact_id = ?1 UNION SELECT 1 FROM consent WHERE contact_id = ?1"
    " UNION SELECT 1 FROM conversation WHERE contact_id = ?1 UNION SELECT 1 FROM contact_note WHERE contact_id = ?1",
    "family": "SELECT 1 FROM contact WHERE family_id = ?",
    "label": "SELECT 1 FROM contact_label WHERE label_id = ?",
    "custom_field": "SELECT 1 FROM custom_value WHERE field_id = ?",
}
_MORE: Final = {
    "contact_point": ("relation", "language", "reachable"), "shared_point": ("relation",), "label": ("name", "tone"),
    "custom_field": ("name", "choices", "is_sensitive", "place", "retired_at"), "follow_up": ("done_at",),
    "contact": ("status_at",), "other_email": ("relation",),
}  # fmt: skip
"""Fields beside those staff type."""


def _of(name: str) -> Any:
    """The change an event makes to a field, if any."""

    def change(event: _Event) -> Change | None:
        value = event.fields.get(name, NEVER)
        if value is NEVER or event.act == "remove":
            return None
        if event.act == "create":
            before, after = NEVER, value
        elif isinstance(value, list) and len(value) == 2:
            before, after = value
        else:
            return None
        one = event.change
        return Change(one.device, one.seq, one.at, before, _stored(after), one.staff, one.seen)

    return change


def _stored(value: Any) -> Any:
    """As a column holds it."""
    return int(value) if isinstance(value, bool) else value


def _lives(events: Sequence[_Event]) -> bool:
    """Somebody wrote in the row who did not know that it was taken away, or nobody took it away."""
    removed = [event.change for event in events if event.act == "remove"]
    if not removed:
        return True
    written = [event.change for event in events if event.act != "remove"]
    return any(not any(gone.knows(one) for gone in removed) for one in written)


def _where(key: Key) -> tuple[str, tuple[str, ...]]:
    kind, subject, id = key
    rows = ROWS[kind]
    found = {rows.subject: subject} if rows.subject else {}
    if rows.id:
        found[rows.id] = id
    return " AND ".join(f"{name} = ?" for name in found), tuple(found.values())


def _conflict_id(key: Key, name: str, clash: Clash) -> str:
    """The same on every PC."""
    parts = (*key, name, *(f"{one.device}:{one.seq}" for one in (clash.one, clash.other)))
    return "conflict-" + hashlib.sha256("\0".join(parts).encode()).hexdigest()[:32]


def _json(value: Any) -> str:
    return msgspec.json.encode(value).decode()


def key_of(kind: str, subject: str, fields: Mapping[str, Any]) -> Key | None:
    """The row an entry speaks of, or ``None`` when it tells a story only."""
    rows = ROWS.get(kind)
    if rows is None or kind not in ORDER or (rows.id and "id" not in fields):
        return None
    return kind, subject, str(fields["id"]) if rows.id else ""
