"""The ledgers of another PC: consents, suppressions, disclosures, notices and tombstones are only ever added.

Whatever the order they come in, the last word of a person by its own time stands; where two have one time, the one
that takes a right away.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sanjog_desktop.actions import cancelling, sharing
from sanjog_desktop.store.session import Session

Values = dict[str, Any]


def add_notices(session: Session, rows: Sequence[Values]) -> None:
    """The texts consents name."""
    for row in rows:
        _insert(session, "notice", row)


def add_tombstones(session: Session, rows: Sequence[Values]) -> list[str]:
    """Who was erased elsewhere. Returns the people that are still here: they are barred at once, and to be erased."""
    still_here = []
    for row in rows:
        if not _insert(session, "tombstone", row):
            continue
        contact_id = row["contact_id"]
        former = session.value("SELECT contact_id FROM former_contact WHERE id = ?", (contact_id,))
        for id in filter(None, (contact_id, former)):
            if session.execute(
                "UPDATE contact SET restricted = 1 WHERE id = ? AND erased_at IS NULL", (id,)
            ).rowcount:
                still_here.append(id)
    cancelling.show_cancelled(session)
    return still_here


def add_suppressions(session: Session, rows: Sequence[Values]) -> int:
    """Who must not be messaged; a lift that somebody proved lifts here too. Returns how many are new."""
    added = 0
    for row in rows:
        added += _insert(session, "suppression", {**row, "key": bytes.fromhex(row["key"])})
        if row["lifted_at"] is not None:
            session.execute(
                "UPDATE suppression SET lifted_at = ?1, lift_evidence = ?2 WHERE id = ?3 AND ?2 <> ''"
                " AND (lifted_at IS NULL OR (lifted_at, lift_evidence) > (?1, ?2))",
                (row["lifted_at"], row["lift_evidence"] or "", row["id"]),
            )
    cancelling.show_cancelled(session)
    return added


def add_consents(session: Session, rows: Sequence[Values]) -> int:
    """Acts of people, each once; returns how many are new."""
    touched: dict[tuple[str, str, str], None] = {}
    added = 0
    for row in rows:
        if session.value(
            "SELECT 1 FROM consent WHERE contact_id = ? AND purpose = ? AND channel = ? AND act = ? AND at = ?"
            " AND actor = ? AND method = ? AND evidence = ? AND expires_at IS ? AND given_by = ? LIMIT 1",
            tuple(row[name] for name in _SAME),
        ):
            continue
        fresh = {**row, "recorded_at": session.now()}
        if fresh["source_wamid"] is not None and session.value(
            "SELECT 1 FROM consent WHERE source_wamid = ? AND purpose = ? AND act = ?",
            (row["source_wamid"], row["purpose"], row["act"]),
        ):
            fresh["source_wamid"] = None
        if fresh["notice_id"] is not None:
            fresh["notice_id"] = _notice_here(session, row["notice_id"], row["notice_sha256"])
        added += _insert(session, "consent", fresh)
        touched[row["contact_id"], row["purpose"], row["channel"]] = None
        kept = session.value("SELECT contact_id FROM former_contact WHERE id = ?", (row["contact_id"],))
        if kept is not None and row["act"] not in ("grant", "pending"):
            # They are one person here: what takes away a right always passes.
            added += _insert(session, "consent", {**fresh, "contact_id": kept, "source_wamid": None})
            touched[kept, row["purpose"], row["channel"]] = None
    for contact_id, purpose, channel in touched:
        _last_word(session, contact_id, purpose, channel)
        session.changed("consent", contact_id)
        session.changed("contact", contact_id)
        sharing.cancel_shares(session, contact_id)
    cancelling.show_cancelled(session)
    return added


def add_disclosures(session: Session, rows: Sequence[Values]) -> int:
    """Who was shown whose data: what was shown was shown, also where it would be refused now."""
    added = 0
    for row in rows:
        # The gate asks before something is shown; this was already.
        if _insert(session, "disclosure", {**row, "state": "cancelled"}):
            added += 1
            session.changed("disclosure", row["id"])
        session.execute(
            "UPDATE disclosure SET state = ?1, at = ?2 WHERE id = ?3 AND state <> 'made' AND (state, at) <> (?1, ?2)",
            (row["state"], row["at"], row["id"]),
        )
    return added


_SAME = (
    "contact_id", "purpose", "channel", "act", "at", "actor", "method", "evidence", "expires_at", "given_by",
)  # fmt: skip


def _last_word(session: Session, contact_id: str, purpose: str, channel: str) -> None:
    """The ledger is read by its last entry: the last word by time is said once more if an older one came after it."""
    last = session.one(
        "SELECT seq, act, at FROM consent WHERE contact_id = ? AND purpose = ? AND channel = ? AND act <> 'pending'"
        " ORDER BY at DESC, act = 'grant', act, seq LIMIT 1",
        (contact_id, purpose, channel),
    )
    now = session.one(
        "SELECT act, at, seq FROM consent_current WHERE contact_id = ? AND purpose = ? AND channel = ?",
        (contact_id, purpose, channel),
    )
    if last is not None and now is not None and (last[1], last[2]) != (now[0], now[1]):
        columns = (
            "contact_id, purpose, channel, act, at, actor, notice_id, notice_sha256, language, method, evidence,"
            " recorded_by, expires_at, given_by"
        )
        session.execute(
            f"INSERT INTO consent({columns}, recorded_at) SELECT {columns}, ? FROM consent WHERE seq = ?",
            (session.now(), last[0]),
        )


def _notice_here(session: Session, id: str, sha256: str | None) -> str:
    """The notice by its id, else the one of the same words."""
    if session.value("SELECT 1 FROM notice WHERE id = ?", (id,)) is not None:
        return id
    return str(session.value("SELECT id FROM notice WHERE sha256 = ?", (sha256,)) or id)


def _insert(session: Session, table: str, row: Values) -> int:
    sql = f"INSERT OR IGNORE INTO {table}({', '.join(row)}) VALUES ({', '.join('?' * len(row))})"
    return int(session.execute(sql, tuple(row.values())).rowcount)
