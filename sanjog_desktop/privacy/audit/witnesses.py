"""Who keeps the audit log's checkpoints outside the store: a folder (a stick, a network drive) or an address.

A witness is asked what it kept last before it is handed anything new. When the log no longer begins with that, the
store was tampered with or put back, and staff are told; the witness keeps what it had.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final, Literal
from urllib.parse import urlsplit

import msgspec

from sanjog_desktop.actions import audit, settings
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.ids import new_id
from sanjog_desktop.privacy.audit.log import AuditReport, checkpoints, origin
from sanjog_desktop.privacy.audit.signed_note import read_checkpoint, split_notes
from sanjog_desktop.privacy.signing import NotAuthentic
from sanjog_desktop.store.errors import StoreError
from sanjog_desktop.store.files import os_failure, sync_folder
from sanjog_desktop.store.session import Session

OWN: Final = "own"
"""The witness every profile has: a file beside the store, which a store put back by itself does not agree with."""
_SETTING: Final = "audit_witnesses"
_FAULTS: Final = "audit_faults"
_SETTLED: Final = "audit_faults_settled_at"


class Witness(msgspec.Struct, frozen=True):
    """``where`` is a folder's path or an address. ``size`` entries were handed over last, at ``at`` (milliseconds);
    ``trouble`` is why the last attempt failed, in plain words.
    """

    id: str
    kind: Literal["folder", "address"]
    where: str
    size: int = 0
    at: int | None = None
    trouble: str = ""


class Alarm(msgspec.Struct, frozen=True):
    """Something the checks of the log found, for staff: see :class:`AuditFault`. ``source`` names where it was seen."""

    kind: str
    seq: int
    text: str
    source: str
    at: int


class AuditState(msgspec.Struct, frozen=True):
    """For the audit page and the doctor. Instants in milliseconds."""

    entries: int
    checkpoint_size: int
    checkpoint_at: int | None
    witnesses: tuple[Witness, ...]
    alarms: tuple[Alarm, ...]


def audit_state(session: Session) -> AuditState:
    """How the log stands: its size, the last checkpoint, who keeps them, and what was found wrong."""
    newest = checkpoints(session, 1)
    return AuditState(
        int(session.value("SELECT coalesce(max(seq), 0) FROM audit") or 0),
        newest[0].size if newest else 0,
        newest[0].at if newest else None,
        witnesses(session),
        tuple(msgspec.convert(one, Alarm) for one in settings.get(session, _FAULTS, [])),
    )


def witnesses(session: Session) -> tuple[Witness, ...]:
    """The witnesses staff named."""
    return tuple(msgspec.convert(one, Witness) for one in settings.get(session, _SETTING, []))


def add_witness(session: Session, where: str, *, staff: str = "") -> str:
    """Name a folder or an address (``https://…``) as witness; its id. Raises UserError for what can be neither."""
    where = where.strip()
    parts = urlsplit(where)
    if parts.scheme in ("http", "https"):
        loopback = parts.hostname in ("127.0.0.1", "localhost", "::1")
        if not parts.hostname or (parts.scheme == "http" and not loopback):
            raise UserError(
                "A witness's address begins with https://.", "Ask whoever runs it for the right one."
            )
        kind: Literal["folder", "address"] = "address"
    elif where and Path(where).is_absolute():
        kind = "folder"
    else:
        raise UserError("This is neither a folder nor an address.", "Choose a folder, or type https://…")
    listed = witnesses(session)
    for one in listed:
        if one.where == where:
            return one.id
    added = Witness(new_id(), kind, where)
    _store(session, (*listed, added))
    audit.record(session, "witness_added", "witness", added.id, actor=staff, reason=kind)
    return added.id


def remove_witness(session: Session, id: str, *, staff: str = "") -> None:
    """Hand nothing more to a witness. What it keeps it keeps."""
    listed = witnesses(session)
    kept = tuple(one for one in listed if one.id != id)
    if kept != listed:
        _store(session, kept)
        audit.record(session, "witness_removed", "witness", id, actor=staff)


def note_handed(session: Session, id: str, size: int, trouble: str = "") -> None:
    """Remember what a witness keeps now, or why it could not be handed anything."""
    listed = witnesses(session)
    changed = tuple(
        msgspec.structs.replace(
            one, trouble=trouble, **({} if trouble else {"size": size, "at": session.now()})
        )
        if one.id == id
        else one
        for one in listed
    )
    if changed != listed:
        _store(session, changed)


def note_alarms(session: Session, report: AuditReport, source: str) -> int:
    """Keep what a check found and was not known yet, and write it into the log itself; how many are new."""
    kept = list(settings.get(session, _FAULTS, []))
    known = {(one["kind"], one["seq"], one["source"]) for one in kept}
    new = [fault for fault in report.faults if (fault.kind, fault.seq, source) not in known]
    for fault in new:
        kept.append(msgspec.to_builtins(Alarm(fault.kind, fault.seq, fault.text, source, session.now())))
        audit.record(session, "audit_fault", "audit_log", fault.seq, reason=fault.kind)
    if new:
        settings.put(session, _FAULTS, kept)
        session.changed("audit", "faults")
    return len(new)


def settle_alarms(session: Session, *, staff: str, because: str) -> None:
    """Somebody has looked into what was found. That stays in the log; the warning goes, and folders are handed the
    log as it is from now on: what they kept before is no longer held against it by itself.
    """
    if not because.strip():
        raise UserError(
            "Why is this settled?", "Write what was found, such as: a backup was put back on purpose."
        )
    settings.put(session, _FAULTS, [])
    settings.put(session, _SETTLED, session.now())
    audit.record(session, "audit_faults_settled", "audit_log", "audit", actor=staff, detail=because)
    session.changed("audit", "faults")


def still_held(session: Session, notes: list[str]) -> list[str]:
    """Those of a witness's notes the log is held against: all but those from before somebody settled a fault."""
    settled = int(settings.get(session, _SETTLED, 0))
    return [note for note in notes if not settled or _made_at(note) > settled]


def notes_since(session: Session, size: int) -> list[str]:
    """The checkpoints of more than ``size`` entries, oldest first."""
    found = session.rows("SELECT note FROM audit_checkpoint WHERE size > ? ORDER BY size", (size,))
    return [row[0] for row in found]


# Folders ----------------------------------------------------------------------------------------------
def witness_file(folder: Path, name: str) -> Path:
    """The file in a witness's folder for the log ``name``: one log, one file."""
    return folder / f"sanjog-audit-{name.rpartition('/')[2][-12:]}.checkpoints"


def read_folder(folder: Path, name: str) -> list[str]:
    """The notes of the log ``name`` that a folder keeps, oldest first; raises a :class:`StoreError`, also when the
    folder is not there.
    """
    if not folder.is_dir():
        raise os_failure(FileNotFoundError(str(folder)))
    try:
        text = witness_file(folder, name).read_text(encoding="utf-8")
    except FileNotFoundError:
        return []
    except (OSError, UnicodeDecodeError) as error:
        raise os_failure(OSError(str(error))) from error
    return [note for note in split_notes(text) if _is_of(note, name)]


def append_folder(folder: Path, name: str, notes: list[str]) -> None:
    """Append notes to the file, durable on return. Raises a :class:`StoreError`."""
    path = witness_file(folder, name)
    try:
        with path.open("ab") as file:
            for note in notes:
                file.write(note.encode() + b"\n")
            file.flush()
            os.fsync(file.fileno())
        sync_folder(folder)
    except OSError as error:
        raise os_failure(error) from error


def _made_at(note: str) -> int:
    try:
        return read_checkpoint(note).at
    except NotAuthentic:
        return 1 << 62


def _is_of(note: str, name: str) -> bool:
    try:
        return read_checkpoint(note).origin == name
    except NotAuthentic:
        return True  # damaged: it is held against the log, which does not fit it


def log_name(session: Session) -> str:
    """The name of this PC's log."""
    return origin(session)


def _store(session: Session, listed: tuple[Witness, ...]) -> None:
    settings.put(session, _SETTING, [msgspec.to_builtins(one) for one in listed])
    session.changed("audit", "witnesses")


def plain_trouble(error: Exception) -> str:
    """Why a witness was not reached, for staff."""
    if isinstance(error, StoreError):
        return "The folder is not connected, or cannot be written."
    return error.text if isinstance(error, UserError) else "The address does not answer."
