"""The unlocked window: panes, badges, strips, shortcuts, leaving."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sanjog_desktop.domain.errors import Cancelled, UserError
from sanjog_desktop.gui.chats.pane import ChatsPane
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.garbage import GuiThreadCollector
from sanjog_desktop.gui.shell import Shell
from sanjog_desktop.gui.tasks import Tasks
from sanjog_desktop.store.rows import OutboxCounts
from tests.gui.conftest import settled

Run = Callable[..., Any]


async def opened(ctx: Context, qtbot: Any) -> Shell:
    shell = Shell(ctx)
    qtbot.addWidget(shell)
    shell.resize(1440, 900)
    shell.show()
    await settled(ctx)
    return shell


def test_the_chats_are_shown_first_with_their_badges(agency: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        shell = await opened(agency, qtbot)
        assert shell.current == "chats"
        assert set(shell.panes) == {"chats"}  # the others are built when they are first wanted
        assert len(shell.panes["chats"].list.model.rows) == 8
        assert shell.rail.buttons["chats"].badge == 5
        assert shell.rail.buttons["chats"].accessibleName() == "Chats, 5 waiting"
        assert shell.rail.buttons["privacy"].badge == 1
        assert (
            "+91 99999 00001" in shell.status.number.text() and "quality high" in shell.status.number.text()
        )

    qt_run(drive())


def test_the_strips_follow_the_loops(agency: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        shell = await opened(agency, qtbot)
        assert shell.offline.isHidden()
        agency.state.counted(OutboxCounts(3, 0, 0, 0))
        agency.state.stumbled("relay", "The relay does not answer.")
        assert shell.offline.isVisible()
        assert "Offline since" in shell.offline.words.text() and "3" in shell.offline.words.text()
        assert shell.status.queue.text() == "Outbox: 3 queued"
        for _ in range(2):
            agency.state.stumbled("relay", "The relay does not answer.")
        assert "The relay does not answer." in shell.status.link.text()
        agency.state.succeeded("relay")
        agency.state.applied(0, level=True)
        assert shell.offline.isHidden()
        assert shell.status.link.text().startswith("Online · synced")

    qt_run(drive())


def test_errors_for_people_come_as_a_notice_others_are_reported(
    agency: Context, qt_run: Run, qtbot: Any
) -> None:
    reported: list[BaseException] = []
    agency.tasks.report = reported.append

    async def fail(error: BaseException) -> None:
        raise error

    async def drive() -> None:
        shell = await opened(agency, qtbot)
        agency.tasks.start(fail(UserError("The disk is full.", "Make room.")))
        agency.tasks.start(fail(Cancelled()))
        agency.tasks.start(fail(ZeroDivisionError()))
        await settled(agency)
        assert shell.notice.isVisible() and shell.notice.words == "The disk is full. Make room."
        assert [type(error) for error in reported] == [ZeroDivisionError]

    qt_run(drive())


def test_shortcuts_and_f6_go_everywhere(agency: Context, qt_run: Run, qtbot: Any) -> None:
    locked: list[int] = []
    agency.lock = lambda: locked.append(1)

    async def drive() -> None:
        shell = await opened(agency, qtbot)
        shell.activateWindow()
        pane = shell.panes["chats"]
        pane.show_conversation(1)
        await settled(agency)
        shell.focus_search()
        assert QApplication.focusWidget() is pane.list.search
        shell.rail.buttons["chats"].setFocus()
        seen = []
        for _ in range(5):
            shell.keys.go_round(1)
            seen.append(QApplication.focusWidget())
        card = pane.card.first_widget()
        assert seen == [pane.list.list, pane.chat.view, pane.chat.composer.field, card, shell.rail.buttons["chats"]]
        QTest.keyClick(shell, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        shell.rail.lock.click()
        assert locked
        agency.open_pane("chats", 3)
        await settled(agency)
        assert pane.chat.conversation.id == 3

    qt_run(drive())


@pytest.mark.parametrize("name", ["contacts", "privacy", "settings"])
def test_every_pane_opens_and_the_chats_come_back(
    agency: Context, qt_run: Run, qtbot: Any, name: str
) -> None:
    async def drive() -> None:
        shell = await opened(agency, qtbot)
        shell.rail.buttons[name].click()
        await settled(agency)
        assert shell.current == name and shell.rail.buttons[name].isChecked()
        shell.rail.buttons["chats"].click()
        assert shell.current == "chats"

    qt_run(drive())


def test_a_privacy_request_begins_from_the_card(agency: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        shell = await opened(agency, qtbot)
        pane = shell.panes["chats"]
        pane.show_conversation(1)
        await settled(agency)
        pane.card.request_wanted.emit("Sunita Namuna", "contact-1")
        await settled(agency)
        assert shell.current == "privacy"
        chosen = shell.panes["privacy"].queue.form.people.currentItem()
        assert chosen.text() == "Sunita Namuna"

    qt_run(drive())


def test_leaving_saves_what_is_half_written(agency: Context, qt_run: Run, qtbot: Any, tmp_path: Path) -> None:
    agency.window_file = tmp_path / "window.ini"

    async def drive() -> None:
        shell = await opened(agency, qtbot)
        pane = shell.panes["chats"]
        assert isinstance(pane, ChatsPane)
        pane.show_conversation(1)
        await settled(agency)
        QTest.keyClicks(pane.chat.composer.field, "unfinished")
        await shell.leave()
        assert (
            agency.db.read_sync(lambda s: s.value("SELECT draft FROM conversation WHERE id = 1"))
            == "unfinished"
        )
        assert "columns" in agency.window_file.read_text()  # type: ignore[union-attr]

    qt_run(drive())


def test_the_palette_and_zoom_change_while_the_window_is_open(
    agency: Context, qt_run: Run, qtbot: Any
) -> None:
    async def drive() -> None:
        shell = await opened(agency, qtbot)
        shell.panes["chats"].show_conversation(1)
        await settled(agency)
        for palette, zoom in (("dark", 1.0), ("contrast", 1.5), ("light", 2.0)):
            agency.theme.apply(palette, zoom=zoom)
            await settled(agency, 1)
            assert not shell.grab().isNull()
        agency.theme.apply("light", zoom=1.0)

    qt_run(drive())


def test_a_task_ends_with_its_owner(qt_run: Run, qapp: QApplication) -> None:
    async def drive() -> None:
        from PySide6.QtCore import QObject

        tasks, owner = Tasks(), QObject()
        task = tasks.start(asyncio.sleep(60), owner=owner)
        await asyncio.sleep(0)
        owner.deleteLater()
        await asyncio.sleep(0.05)
        assert task.cancelled() and tasks.running == 0

    qt_run(drive())


def test_garbage_is_collected_by_the_gui_thread(qapp: QApplication) -> None:
    import gc

    assert not gc.isenabled()
    collector = GuiThreadCollector(qapp)
    collector.look()
    collector._timer.stop()
    collector.deleteLater()
