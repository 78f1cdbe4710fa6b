"""What a PC tells the others of the team: its journal, and the rows of the ledgers that are only ever added to.

Every entry has the PC that wrote it and its number there. A PC that has taken over others' entries notes how far, so
that everybody can tell which of two changes was made in the knowledge of the other.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

import msgspec

from sanjog_desktop.actions import journal
from sanjog_desktop.store.session import Row, Session

TEAM: Final = "team"
"""The kind of the notes on what was taken over; ``subject_id`` is the other PC."""
_CURSOR: Final = "team:"
_CONSENT: Final = (
    "contact_id", "purpose", "channel", "act", "at", "actor", "notice_id", "notice_sha256", "language", "method",
    "evidence", "recorded_by", "expires_at", "source_wamid", "given_by",
)  # fmt: skip
_DISCLOSURE: Final = (
    "id", "contact_id", "at", "recipient_type", "recipient_contact_id", "recipient", "categories", "purpose", "basis",
    "field_keys", "artefact_sha256", "client_ref", "request_id", "order_ref", "officer", "disclosed_by", "second_by",
    "state", "notified_of_change_at", "may_be_told",
)  # fmt: skip
_SUPPRESSION: Final = (
    "id", "hex(key)", "channel", "purpose", "reason", "at", "lifted_at", "lift_evidence", "source_wamid",
)  # fmt: skip
_TOMBSTONE: Final = ("pseudonym", "request_ref", "erased_at", "contact_id", "keys", "scope")
_NOTICE: Final = ("id", "version", "language", "text", "sha256", "effective_at")
Values = dict[str, Any]


class Entry(msgspec.Struct, frozen=True):
    """One entry of a PC's journal as it travels. ``at`` in milliseconds."""

    device_id: str
    seq: int
    at: int
    staff: str
    kind: str
    subject_id: str
    act: str
    fields: Values


class TeamChanges(msgspec.Struct, frozen=True):
    """What one store knows beyond what another has. ``head`` is how far its entries go, by PC."""

    entries: tuple[Entry, ...] = ()
    tombstones: tuple[Values, ...] = ()
    notices: tuple[Values, ...] = ()
    consents: tuple[Values, ...] = ()
    suppressions: tuple[Values, ...] = ()
    disclosures: tuple[Values, ...] = ()

    def parts(self, size: int = 200) -> Iterator[TeamChanges]:
        """In transactions of at most ``size`` rows; what takes away a right comes first."""
        yield TeamChanges(tombstones=self.tombstones, notices=self.notices)
        for name in ("suppressions", "entries", "consents", "disclosures"):
            rows = getattr(self, name)
            for at in range(0, len(rows), size):
                yield TeamChanges(**{name: rows[at : at + size]})


def known(session: Session) -> dict[str, int]:
    """How far this store knows the journal of every PC, its own included."""
    found: dict[str, int] = {}
    for device, seq in session.rows(
        "SELECT device_id, max(coalesce(device_seq, seq)) FROM journal GROUP BY device_id"
    ):
        found[device] = seq
    for name, position in session.rows("SELECT name, position FROM sync_cursor WHERE name LIKE 'team:%'"):
        device = name.removeprefix(_CURSOR)
        found[device] = max(position, found.get(device, 0))
    return found


def changes_beyond(session: Session, have: Mapping[str, int]) -> TeamChanges:
    """Everything this store can tell one that knows as much as ``have`` (see :func:`known`).

    The ledgers are told whole: whoever has a row already adds nothing.
    """
    moved = _as_they_were(session)
    entries = []
    for device in sorted(known(session)):
        for seq, at, staff, kind, subject, act, fields, number in session.rows(
            "SELECT coalesce(device_seq, seq), at, staff, kind, subject_id, act, fields, seq FROM journal"
            " WHERE device_id = ?1 AND coalesce(device_seq, seq) > ?2 ORDER BY 1",
            (device, have.get(device, 0)),
        ):
            told = str(moved.get(number, subject))
            entries.append(Entry(device, seq, at, staff, kind, told, act, msgspec.json.decode(fields)))
    return TeamChanges(
        entries=tuple(entries),
        tombstones=_told(session, "tombstone", _TOMBSTONE, "ORDER BY erased_at, pseudonym"),
        notices=_told(session, "notice", _NOTICE, "ORDER BY id"),
        consents=_told(session, "consent", _CONSENT, "ORDER BY seq"),
        suppressions=_told(session, "suppression", _SUPPRESSION, "ORDER BY id"),
        disclosures=_told(session, "disclosure", _DISCLOSURE, "WHERE state <> 'waiting' ORDER BY id"),
    )


def note_taken_over(session: Session, heads: Mapping[str, int]) -> None:
    """Note how far other PCs' entries were taken over, for everybody to know what is known here from now on."""
    for device, position in sorted(heads.items()):
        journal.note(session, TEAM, device, "merged", {"to": position})


def move_cursors(session: Session, heads: Mapping[str, int]) -> None:
    """Remember how far each PC's entries were read, those that were not kept (of erased people) included."""
    for device, position in heads.items():
        session.execute(
            "INSERT INTO sync_cursor(name, position, moved_at) VALUES (?1, ?2, ?3) ON CONFLICT (name) DO UPDATE"
            " SET position = ?2, moved_at = ?3 WHERE position < ?2",
            (_CURSOR + device, position, session.now()),
        )


def become(session: Session, device_id: str, name: str) -> None:
    """Make a store that began as another PC's snapshot a PC of its own, which knows all that one had written."""
    old = str(session.device_id)
    session.execute("UPDATE journal SET device_seq = seq WHERE device_id = ? AND device_seq IS NULL", (old,))
    head = session.value("SELECT coalesce(max(device_seq), 0) FROM journal WHERE device_id = ?", (old,))
    session.execute("UPDATE device SET is_self = 0 WHERE id = ?", (old,))
    session.execute(
        "INSERT INTO device(id, name, is_self, enrolled_at) VALUES (?, ?, 1, ?)", (device_id, name, session.now())
    )
    heads = {old: int(head or 0)}
    note_taken_over(session, heads)
    move_cursors(session, heads)


class Knowledge:
    """Which entries of the others were known on each PC when it wrote its own: read from the notes, once."""

    def __init__(self, session: Session) -> None:
        self._notes: dict[str, list[tuple[int, str, int]]] = {}
        for device, seq, other, fields in session.rows(
            "SELECT device_id, coalesce(device_seq, seq), subject_id, fields FROM journal"
            " WHERE kind = ? AND act = 'merged' ORDER BY 2",
            (TEAM,),
        ):
            self._notes.setdefault(device, []).append((seq, other, int(msgspec.json.decode(fields)["to"])))
        self._cache: dict[tuple[str, int], dict[str, int]] = {}

    def of(self, device: str, seq: int) -> dict[str, int]:
        """How far a PC knew the others when it wrote its entry ``seq``."""
        notes = self._notes.get(device, ())
        count = sum(1 for at, _other, _to in notes if at < seq)
        found = self._cache.get((device, count))
        if found is None:
            found = {}
            for _at, other, to in notes[:count]:
                found[other] = max(to, found.get(other, 0))
            self._cache[device, count] = found
        return found


def _told(session: Session, table: str, columns: tuple[str, ...], rest: str) -> tuple[Values, ...]:
    names = [column.removeprefix("hex(").removesuffix(")") for column in columns]
    return tuple(
        dict(zip(names, row, strict=True)) for row in session.rows(f"SELECT {', '.join(columns)} FROM {table} {rest}")
    )


def _as_they_were(session: Session) -> dict[int, str]:
    """Entries that passed to another person in a merge, by their number: the others still know the old one."""
    found: dict[int, str] = {}
    for gone, before in session.rows(
        "SELECT gone_id, before FROM merge_record WHERE undone_at IS NULL ORDER BY at DESC"
    ):
        row: Row = tuple(msgspec.json.decode(before).get("moved", {}).get("journal.subject_id", ()))
        found.update(dict.fromkeys(row, gone))
    return found
