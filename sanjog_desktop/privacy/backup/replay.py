"""Bringing a restored store up to what must never be undone, before anybody sees it.

Whoever was erased since is erased again, with the same steps as the first time; suppressions, withdrawals and
restrictions since then stand; and nothing that waited to be sent when the backup was made is sent a second time.
Blocks; for a store that nobody else has open.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final, TypeVar

from sanjog_desktop.actions import audit, outbox, suppressions
from sanjog_desktop.actions.cancelling import cancel_outbox, show_cancelled
from sanjog_desktop.actions.erased import LATE
from sanjog_desktop.actions.identity_keys import identity_keys
from sanjog_desktop.privacy.backup.ledger import Erased, Ledger, Suppressed, TakenBack
from sanjog_desktop.privacy.erasure import blanking, brief, erasing
from sanjog_desktop.privacy.erasure.brief import Brief, Gathered
from sanjog_desktop.privacy.erasure.person import person_of
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.session import Row, Session

_CHUNK: Final = 200
_NOT_SENT: Final = "Not sent: this PC was put back to a backup. Send it again if it is still wanted."
_KEEPS: Final = "without "
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Replayed:
    """How much there was to do: people erased again, suppressions, withdrawals and restrictions brought in, messages
    that were waiting and are not sent, entries the audit log got back from the store that was there.
    """

    erased: int
    suppressed: int
    taken_back: int
    restricted: int
    cancelled: int
    audit_entries: int


def replay(
    db: Database, ledger: Ledger, tail: Iterable[Row] = (), checkpoints: Iterable[Row] = ()
) -> Replayed:
    """Do all of it, in short transactions; done twice, the second finds nothing to do.

    ``tail`` are audit entries (``audit.COLUMNS``) after the backup's last, with the ``checkpoints`` (size, root, head,
    at, note) over them, when the store that is being replaced could still be read: the log then goes on unbroken.
    """
    entries = _in_chunks(db, _put_entries, list(tail))
    _in_chunks(db, _put_checkpoints, list(checkpoints))
    suppressed = _in_chunks(db, _suppress, list(ledger.suppressed))
    erased = 0
    for one in ledger.erased:
        erased += _erase_again(db, one)
    taken_back = _in_chunks(db, _take_back, list(ledger.taken_back))
    restricted = _in_chunks(db, _restrict, list(ledger.restricted))
    cancelled = 0
    while found := db.write_sync(_cancel_waiting):
        cancelled += found
    db.write_sync(outbox.recover_claimed)
    db.write_sync(_show_cancelled)
    # Until this PC stands at the relay's head again, nothing goes out unasked.
    db.write_sync(_forget_watermarks)
    return Replayed(erased, suppressed, taken_back, restricted, cancelled, entries)


def _in_chunks(db: Database, action: Callable[[Session, list[T]], int], rows: list[T]) -> int:
    return sum(db.write_sync(action, rows[at : at + _CHUNK]) for at in range(0, len(rows), _CHUNK))


# Erasing again ----------------------------------------------------------------------------------------
def _erase_again(db: Database, one: Erased) -> int:
    """Erase a person whom the backup still holds; 1 if there was somebody to erase."""
    known = db.read_sync(_has_tombstone, one.pseudonym)
    if not db.read_sync(_is_there, one.contact_id):
        db.write_sync(_entomb, one)
        return 0
    if known:
        return 0
    erase_here(db, one)
    return 1


def erase_here(db: Database, one: Erased, *, reason: str = "backup_restored") -> None:
    """Erase somebody who is in this store and was erased elsewhere, with the same steps; ``reason`` is for the audit
    log. May be repeated where it was cut off."""
    found = db.read_sync(_brief_of, one)
    db.write_sync(_freeze, one, found, reason)
    while db.write_sync(erasing.delete_messages, LATE, found):
        pass
    after: str | None = ""
    while after is not None:
        after = db.write_sync(blanking.delete_events, LATE, found, after)
    db.write_sync(erasing.mask_mentions, found)
    db.write_sync(blanking.delete_rows, LATE, found)
    db.write_sync(_blank_requests, found)


def _has_tombstone(session: Session, pseudonym: str) -> bool:
    return session.value("SELECT 1 FROM tombstone WHERE pseudonym = ?", (pseudonym,)) is not None


def _is_there(session: Session, contact_id: str) -> bool:
    return session.value("SELECT 1 FROM contact WHERE id = ?", (contact_id,)) is not None


def _brief_of(session: Session, one: Erased) -> Brief:
    keeps = one.scope.removeprefix(_KEEPS).split(", ") if one.scope.startswith(_KEEPS) else []
    found = Gathered(identity_keys(session), person_of(session, one.contact_id), keeps)
    brief.gather_card(session, found)
    after: int | None = 0
    while after is not None:
        after = brief.gather_messages(session, found, after)
    return found.finish((), ())


def _freeze(session: Session, one: Erased, found: Brief, reason: str) -> None:
    """As an erasure begins: restrict, suppress every number, and let the tombstone stand before anything goes."""
    person, keys = found.person, identity_keys(session)
    whole = "profile" not in found.keeps
    session.execute(
        "UPDATE contact SET restricted = 1, erased_at = CASE WHEN ? THEN ? ELSE erased_at END, changed_at = ?"
        " WHERE id = ?",
        (int(whole), one.erased_at, session.now(), person.contact_id),
    )
    targets = [keys.phone(phone) for phone in person.phones] + [keys.user(user) for user in person.user_ids]
    suppressions.suppress(session, keys, targets, reason="erasure", at=one.erased_at, source=None)
    show_cancelled(session)
    _entomb(session, one)
    audit.record(session, "erasure_replayed", "contact", person.contact_id, reason=reason)


def _entomb(session: Session, one: Erased) -> None:
    session.execute(
        "INSERT OR IGNORE INTO tombstone(pseudonym, request_ref, erased_at, contact_id, keys, scope)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (one.pseudonym, one.request_ref, one.erased_at, one.contact_id, one.keys, one.scope),
    )


def _blank_requests(session: Session, found: Brief) -> None:
    blanking.blank_requests(session, found)
    blanking.close_exports(session, found)


# What else stands -------------------------------------------------------------------------------------
def _suppress(session: Session, rows: list[Suppressed]) -> int:
    changed = 0
    for one in rows:
        changed += session.execute(
            "INSERT INTO suppression(id, key, channel, purpose, reason, at, lifted_at) VALUES (?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET lifted_at = excluded.lifted_at WHERE lifted_at IS NOT excluded.lifted_at",
            (one.id, bytes.fromhex(one.key), one.channel, one.purpose, one.reason, one.at, one.lifted_at),
        ).rowcount
    return changed


def _take_back(session: Session, rows: list[TakenBack]) -> int:
    """Consents taken back since: an event each where the restored ledger still says yes, or says nothing newer."""
    changed = 0
    for one in rows:
        newest = session.one(
            "SELECT act, at FROM consent_current WHERE contact_id = ? AND purpose = ? AND channel = ?",
            (one.contact_id, one.purpose, one.channel),
        )
        if newest is None or newest[0] not in ("grant", "pending") or newest[1] > one.at:
            continue
        session.execute(
            "INSERT INTO consent(contact_id, purpose, channel, act, at, actor, method, recorded_by, recorded_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, '', ?)",
            (one.contact_id, one.purpose, one.channel, one.act, one.at, one.actor, one.method, session.now()),
        )
        audit.record(session, f"consent_{one.act}", "contact", one.contact_id, reason="backup_restored")
        session.changed("consent", one.contact_id)
        changed += 1
    return changed


def _restrict(session: Session, ids: list[str]) -> int:
    return sum(
        session.execute(
            "UPDATE contact SET restricted = 1, changed_at = ? WHERE id = ? AND restricted = 0",
            (session.now(), id),
        ).rowcount
        for id in ids
    )


def _cancel_waiting(session: Session) -> int:
    """The next messages that were waiting to be sent: they may have gone out since, so staff decide."""
    rows = session.rows(
        "SELECT id, message_id, conversation_id FROM outbox WHERE state IN ('scheduled', 'queued') LIMIT ?",
        (_CHUNK,),
    )
    cancel_outbox(session, rows, _NOT_SENT)
    return len(rows)


def _show_cancelled(session: Session) -> None:
    show_cancelled(session)


def _forget_watermarks(session: Session) -> None:
    session.execute("UPDATE sync_cursor SET seen_at = 0")


def _put_entries(session: Session, rows: list[Row]) -> int:
    marks = ", ".join("?" * 10)
    return int(session.executemany(f"INSERT INTO audit({audit.COLUMNS}) VALUES ({marks})", rows).rowcount)


def _put_checkpoints(session: Session, rows: list[Row]) -> int:
    sql = "INSERT OR IGNORE INTO audit_checkpoint(size, root, head, at, note) VALUES (?, ?, ?, ?, ?)"
    return int(session.executemany(sql, rows).rowcount)
