"""The lock page and the idle timer, over a real vault."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton

from sanjog_desktop.gui.lock.auto_lock import AutoLock
from sanjog_desktop.gui.lock.failure import FailurePage
from sanjog_desktop.gui.lock.page import LockPage, wait_after
from sanjog_desktop.gui.tasks import Tasks
from sanjog_desktop.gui.theme import Theme
from sanjog_desktop.store.vault import Unlocked, Vault

Run = Callable[[Coroutine[Any, Any, None]], None]
PASSPHRASE = "monsoon teak lantern"


@pytest.fixture
def made(tmp_path: Path) -> tuple[Vault, Unlocked]:
    vault = Vault(tmp_path / "profile")
    return vault, vault.create(PASSPHRASE)


@pytest.fixture
def tasks() -> Tasks:
    def report(error: BaseException) -> None:
        raise error

    return Tasks(report=report)


@pytest.fixture
def page(made: tuple[Vault, Unlocked], tasks: Tasks, theme: Theme, qtbot: Any) -> LockPage:
    shown = LockPage(made[0], tasks, theme)
    qtbot.addWidget(shown)
    shown.show()
    return shown


def test_enter_on_the_right_passphrase_hands_out_the_key(
    page: LockPage, made: tuple[Vault, Unlocked], tasks: Tasks, qt_run: Run
) -> None:
    async def drive() -> None:
        keys: list[bytes] = []
        page.unlocked.connect(keys.append)
        QTest.keyClicks(page.secret, PASSPHRASE)
        QTest.keyClick(page.secret, Qt.Key.Key_Return)
        await tasks.settle()
        assert keys == [made[1].key]
        assert page.secret.text() == ""

    qt_run(drive())


def test_a_wrong_passphrase_is_said_and_the_third_has_to_wait(
    page: LockPage, tasks: Tasks, qt_run: Run
) -> None:
    async def drive() -> None:
        for _ in range(2):
            page.secret.setText("not the one")
            page.try_unlock()
            await tasks.settle()
            assert "not right" in page.message
            assert not page.busy
        page.secret.setText("not the one")
        page.try_unlock()
        await tasks.settle()
        assert page.busy
        assert "Try again in 2 s" in page.message
        page.secret.setText(PASSPHRASE)
        page.try_unlock()
        assert tasks.running == 0

    qt_run(drive())


def test_the_wait_doubles_and_ends_at_half_a_minute() -> None:
    assert [wait_after(tries) for tries in (1, 2, 3, 4, 5, 9)] == [0, 0, 2, 4, 8, 30]


def test_the_recovery_code_opens_it_with_other_spacing(
    page: LockPage, made: tuple[Vault, Unlocked], tasks: Tasks, qt_run: Run
) -> None:
    async def drive() -> None:
        keys: list[bytes] = []
        page.unlocked.connect(keys.append)
        page.recovery_link.click()
        assert page.code.isVisible()
        assert not page.secret.isVisible()
        page.code.setText(made[1].recovery_code.replace("-", " ").lower())
        QTest.keyClick(page.code, Qt.Key.Key_Return)
        await tasks.settle()
        assert keys == [made[1].key]

    qt_run(drive())


def test_a_missing_vault_is_explained_and_a_fresh_start_needs_a_tick(
    tasks: Tasks, theme: Theme, tmp_path: Path, qt_run: Run, qtbot: Any
) -> None:
    async def drive() -> None:
        page = LockPage(Vault(tmp_path / "nothing"), tasks, theme)
        qtbot.addWidget(page)
        page.show()
        asked: list[bool] = []
        page.fresh_start_requested.connect(lambda: asked.append(True))
        page.secret.setText(PASSPHRASE)
        page.try_unlock()
        await tasks.settle()
        lost = page._lost
        assert lost.isVisible()
        lost.fresh_button.click()
        assert asked == []
        lost.understood.setChecked(True)
        lost.fresh_button.click()
        assert asked == [True]

    qt_run(drive())


def test_a_damaged_key_file_offers_no_recovery_code(
    page: LockPage, tmp_path: Path, tasks: Tasks, qt_run: Run
) -> None:
    async def drive() -> None:
        for path in (tmp_path / "profile").glob("vault*"):
            path.write_bytes(b"{}")
        page.secret.setText(PASSPHRASE)
        page.try_unlock()
        await tasks.settle()
        assert page._lost.isVisible()
        assert not page._lost.recovery_button.isVisible()

    qt_run(drive())


def test_a_store_that_does_not_open_can_be_tried_again(theme: Theme, qtbot: Any) -> None:
    page = FailurePage(theme, "The disk is full.", "Free some space.")
    qtbot.addWidget(page)
    page.show()
    asked: list[str] = []
    page.retry_requested.connect(lambda: asked.append("retry"))
    page.quit_requested.connect(lambda: asked.append("quit"))
    for button in page.findChildren(QPushButton):
        button.click()
    assert asked == ["retry", "quit"]


def test_nobody_at_the_desk_locks_it(qt_run: Run) -> None:
    async def drive() -> None:
        locked = asyncio.Event()
        lock = AutoLock(locked.set, 0)
        assert lock.remaining_ms() is None
        lock.set_limit_ms(40)
        await asyncio.wait_for(locked.wait(), 10)
        lock.stop()

    qt_run(drive())


def test_a_key_press_starts_the_count_again(qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        locked: list[bool] = []
        field = QLineEdit()
        qtbot.addWidget(field)
        field.show()
        lock = AutoLock(lambda: locked.append(True), 60)
        await asyncio.sleep(0.05)
        before = lock.remaining_ms()
        assert before is not None
        QTest.keyClick(field, Qt.Key.Key_A)
        after = lock.remaining_ms()
        assert after is not None
        assert after > before
        assert locked == []
        lock.stop()

    qt_run(drive())
