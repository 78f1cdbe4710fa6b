"""Backups made, checked and put back by the person at the desk."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from PySide6.QtTest import QSignalSpy

from sanjog_desktop.domain.clock import SystemClock
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.lock.restore_page import RestorePage
from sanjog_desktop.gui.onboarding.page import OnboardingPage
from sanjog_desktop.gui.settings.backup_page import BackupPage
from sanjog_desktop.privacy.backup.making import Backups
from sanjog_desktop.privacy.backup.plan import backup_state
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.session import Session
from sanjog_desktop.store.vault import Vault
from tests.gui.conftest import settled

Run = Callable[[Coroutine[Any, Any, None]], None]
PASSPHRASE = "monsoon teak lantern"


def somebody(session: Session) -> None:
    session.execute(
        "INSERT INTO contact(no, id, name, created_at, changed_at) VALUES (1, 'c1', 'Sunita Namuna', 1, 1)"
    )


def test_a_backup_is_made_proved_and_put_back_on_another_pc(
    ctx: Context, qtbot: Any, qt_run: Run, tmp_path: Path
) -> None:
    profile = ctx.db.path.parent
    made = Vault(profile).create(PASSPHRASE, ctx.db._key)
    ctx.backups = lambda: maker
    maker = Backups(ctx.db, profile, profile / "attachments")
    stick, fresh = tmp_path / "stick", tmp_path / "fresh"
    stick.mkdir()

    async def drive() -> None:
        await ctx.db.write(somebody)
        page = BackupPage(ctx)
        qtbot.addWidget(page)
        page.show()
        await page.load()
        page.folder.setText(str(stick))
        page.every.setCurrentIndex(page.every.findData(24))
        page.save_button.click()
        await settled(ctx)
        page.make_button.click()
        await settled(ctx, 40)
        (row,) = (await ctx.db.read(backup_state)).rows
        assert row.verified_at and not row.fault
        again = RestorePage(ctx.theme, ctx.tasks, fresh, SystemClock())
        qtbot.addWidget(again)
        again.show()
        done = QSignalSpy(again.restored)
        again.folder.setText(str(tmp_path / "nowhere"))
        assert not again.go.isEnabled()
        again.folder.setText(str(stick))
        assert again.backups.count() == 1
        again.secret.setText("not this one")
        again.go.click()
        await settled(ctx, 40)
        assert done.count() == 0 and again.note.text()
        again.secret.setText(PASSPHRASE)
        again.go.click()
        await settled(ctx, 40)
        assert done.count() == 1

    qt_run(drive())
    restored = Database(fresh / "store.db", Vault(fresh).unlock_with_recovery(made.recovery_code), SystemClock())
    restored.open()
    assert restored.read_sync(lambda session: session.value("SELECT name FROM contact")) == "Sunita Namuna"
    restored.close()


def test_the_first_run_offers_to_restore(ctx: Context, qtbot: Any, tmp_path: Path) -> None:
    page = OnboardingPage(Vault(tmp_path / "new"), ctx.tasks, ctx.theme)
    qtbot.addWidget(page)
    page.show()
    asked = QSignalSpy(page.restore_requested)
    page.welcome.restore_button.click()
    assert asked.count() == 1
