"""What the doctor says of the privacy contact, of backups and of the audit log."""

from __future__ import annotations

import asyncio
from pathlib import Path

from sanjog_desktop.actions import audit, settings
from sanjog_desktop.doctor import Finding, backups_and_log, privacy_contact
from sanjog_desktop.domain.agency import SETTING
from sanjog_desktop.domain.clock import DAY
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.privacy.audit import witnesses
from sanjog_desktop.privacy.audit.log import AuditFault, AuditReport, checkpoint_now
from sanjog_desktop.privacy.backup import plan as backup_plan
from sanjog_desktop.privacy.backup.making import Backups
from sanjog_desktop.privacy.backup.plan import BackupPlan
from sanjog_desktop.store.database import Database
from tests.helpers.store import open_store


def examined(db: Database) -> list[Finding]:
    return db.read_sync(lambda session: list(backups_and_log(session)))


def test_backups_and_the_log_are_looked_at(tmp_path: Path) -> None:
    profile, stick = tmp_path / "profile", tmp_path / "stick"
    stick.mkdir()
    plan = BackupPlan(str(stick))
    with open_store(profile) as (db, clock):
        assert [finding.state for finding in examined(db)] == ["note", "ok"]
        db.write_sync(backup_plan.set_backup_plan, plan)
        assert "still to be made" in examined(db)[0].text
        asyncio.run(Backups(db, profile, profile / "attachments").make(plan))
        assert examined(db)[0] == Finding("backups", "ok", "the last one was made 0 days ago, and restores")
        clock.advance(9 * DAY)
        assert examined(db)[0].state == "bad"
        db.write_sync(backup_plan.note_fault, UserError("The disk is full.", "Free some space."))
        assert examined(db)[0] == Finding("backups", "bad", "The disk is full. Free some space.")
        db.write_sync(audit.record, "contact_edit", "contact", "c")
        db.write_sync(checkpoint_now)
        assert examined(db)[1].state == "ok" and "1 checkpoints" in examined(db)[1].text
        fault = AuditFault("truncated", 9, "its end was cut off")
        db.write_sync(witnesses.note_alarms, AuditReport(0, b"", b"", 0, (fault,)), "stick")
        assert examined(db)[1] == Finding("audit log", "bad", "its end was cut off")


def test_a_missing_privacy_contact_is_said(tmp_path: Path) -> None:
    with open_store(tmp_path / "profile") as (db, _clock):
        found = db.read_sync(privacy_contact)
        assert found.state == "bad" and "Settings, Privacy" in found.text
        db.write_sync(settings.put, SETTING, {"dpo_name": "Asha Namuna"})
        assert db.read_sync(privacy_contact).state == "bad", "a name alone cannot be written to"
        db.write_sync(settings.put, SETTING, {"dpo_email": "dpo@example.invalid"})
        assert db.read_sync(privacy_contact) == Finding("privacy contact", "ok", "dpo@example.invalid")
