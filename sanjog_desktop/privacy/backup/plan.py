"""When backups are made and how long they are kept: what the agency set, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

import msgspec

from sanjog_desktop.actions import audit, settings
from sanjog_desktop.domain.clock import DAY, HOUR, MINUTE
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.store.session import Session

MOST_DAYS: Final = 30
"""No backup is kept longer: the agency promises that erased data leaves the backups within so many days."""
RETRY_MS: Final = HOUR
"""After a failure the next attempt comes so much later."""
_PLAN: Final = "backup_plan"
_FAULT: Final = "backup_fault"
_COLUMNS: Final = "id, path, made_at, size, files, verified_at, fault, removed_at"


class BackupPlan(msgspec.Struct, frozen=True):
    """``folder`` is where backups go. ``every_hours``: 24 is every day at ``at_minute`` minutes after local
    midnight, 168 every week, less than 24 so many hours after the last. ``keep_days`` at most :data:`MOST_DAYS`.
    """

    folder: str
    every_hours: int = 24
    at_minute: int = 13 * 60
    keep_days: int = 14

    def __post_init__(self) -> None:
        if not (1 <= self.every_hours <= 24 * 7 and 0 <= self.at_minute < 24 * 60):
            raise ValueError("a backup is made at least once a week, at a time of the day")
        if not 1 <= self.keep_days <= MOST_DAYS:
            raise ValueError(f"a backup is kept 1 to {MOST_DAYS} days")


class BackupFault(msgspec.Struct, frozen=True):
    """Why the last attempt failed: in plain words, what to do, and when (milliseconds)."""

    text: str
    hint: str
    at: int


class BackupRow(msgspec.Struct, frozen=True):
    """A backup that was made. ``files`` counts attachments; ``fault`` is what its last check found, or ``""``."""

    id: str
    path: str
    made_at: int
    size: int
    files: int
    verified_at: int | None
    fault: str
    removed_at: int | None


@dataclass(frozen=True, slots=True)
class BackupState:
    """For the settings page and the doctor. Instants in milliseconds; without a plan ``next_at`` is ``None``."""

    plan: BackupPlan | None
    last_good_at: int | None
    next_at: int | None
    fault: BackupFault | None
    rows: tuple[BackupRow, ...]


def backup_plan(session: Session) -> BackupPlan | None:
    """What the agency set; ``None`` while no backups are made."""
    value = settings.get(session, _PLAN)
    return None if value is None else msgspec.convert(value, BackupPlan)


def set_backup_plan(session: Session, plan: BackupPlan | None, *, staff: str = "") -> None:
    """Set or end the making of backups. Raises UserError for a folder without a name."""
    if plan is not None and not plan.folder.strip():
        raise UserError(
            "Backups need a folder.", "Choose one on another disk, a USB stick or a network drive."
        )
    settings.put(session, _PLAN, None if plan is None else msgspec.to_builtins(plan))
    audit.record(
        session, "backup_plan_set", "backup_plan", "plan", actor=staff, detail=msgspec.to_builtins(plan)
    )


def backup_state(session: Session, limit: int = 50) -> BackupState:
    """The plan, the newest backups first, and how the last attempt went."""
    plan = backup_plan(session)
    fault = settings.get(session, _FAULT)
    found = session.rows(f"SELECT {_COLUMNS} FROM backup ORDER BY made_at DESC, id DESC LIMIT ?", (limit,))
    return BackupState(
        plan,
        last_good_at(session),
        None if plan is None else next_at(session, plan),
        None if fault is None else msgspec.convert(fault, BackupFault),
        tuple(BackupRow(*row) for row in found),
    )


def last_good_at(session: Session) -> int | None:
    """When the newest backup that was shown to restore was made."""
    found = session.value("SELECT max(made_at) FROM backup WHERE verified_at IS NOT NULL AND fault = ''")
    return None if found is None else int(found)


def next_at(session: Session, plan: BackupPlan) -> int:
    """When the next backup is due; in the past when it is overdue, as after a PC was off."""
    last = last_good_at(session)
    fault = settings.get(session, _FAULT)
    due = session.now() if last is None else due_after(plan, last)
    return due if fault is None else max(due, int(fault["at"]) + RETRY_MS)


def due_after(plan: BackupPlan, last_ms: int) -> int:
    """When the backup after the one of ``last_ms`` is due, by the clock on the wall of this PC."""
    if plan.every_hours < 24:
        return last_ms + plan.every_hours * HOUR
    last = datetime.fromtimestamp(last_ms / 1000).astimezone()
    hour, minute = divmod(plan.at_minute, 60)
    days = plan.every_hours // 24
    day = last.date() + timedelta(days=days if days > 1 else 0)
    while True:
        # Each local day is asked for its own offset: with summer time a day has 23 or 25 hours.
        due = datetime(day.year, day.month, day.day, hour, minute).astimezone()
        if due.timestamp() * 1000 > last_ms + MINUTE:
            return int(due.timestamp() * 1000)
        day += timedelta(days=1)


def keep_since(plan: BackupPlan, now_ms: int) -> int:
    """Backups made before this instant go."""
    return now_ms - plan.keep_days * DAY


def note_fault(session: Session, error: UserError) -> None:
    """Remember why an attempt failed; the next one comes later, and everybody can see it."""
    settings.put(session, _FAULT, msgspec.to_builtins(BackupFault(error.text, error.hint, session.now())))
    audit.record(session, "backup_failed", "backup_plan", "plan", reason=type(error).__name__.lower())
    session.changed("backup", "fault")


def note_made(session: Session, row: BackupRow, sha256: str) -> None:
    """Remember a backup that was made and shown to restore."""
    session.execute(
        "INSERT INTO backup(id, path, made_at, size, files, sha256, verified_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (row.id, row.path, row.made_at, row.size, row.files, sha256, row.verified_at),
    )
    settings.put(session, _FAULT, None)
    audit.record(session, "backup_made", "backup", row.id, detail={"size": row.size, "files": row.files})
    session.changed("backup", row.id)


def note_checked(session: Session, id: str, fault: str) -> None:
    """Remember what a later check of a backup found; ``""`` is nothing wrong."""
    session.execute(
        "UPDATE backup SET fault = ?2, verified_at = CASE ?2 WHEN '' THEN ?3 ELSE verified_at END WHERE id = ?1",
        (id, fault, session.now()),
    )
    audit.record(session, "backup_checked", "backup", id, reason="damaged" if fault else "sound")
    session.changed("backup", id)


def note_removed(session: Session, ids: list[str]) -> None:
    """Remember that backups are gone."""
    for id in ids:
        session.execute(
            "UPDATE backup SET removed_at = ? WHERE id = ? AND removed_at IS NULL", (session.now(), id)
        )
        audit.record(session, "backup_removed", "backup", id)
        session.changed("backup", id)
