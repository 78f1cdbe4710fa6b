"""Many people chosen in the list of contacts and changed at once, taken back, and stopped on the way."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from sanjog_desktop.actions import contacts as actions
from sanjog_desktop.gui.contacts.bulk_dialogs import AssignDialog, FollowUpDialog, LabelDialog, StatusDialog
from sanjog_desktop.gui.contacts.pane import ContactsPane
from sanjog_desktop.gui.context import Context
from tests.gui.conftest import settled
from tests.gui.test_contacts_list import (
    CTRL,
    SHIFT,
    cell,
    names,
    opened,
    pane,
)

__all__ = ["pane"]

Run = Callable[[Coroutine[Any, Any, None]], None]


def test_several_are_chosen_labelled_and_taken_back(
    pane: ContactsPane, ctx: Context, qt_run: Run, qtbot: Any
) -> None:
    async def drive() -> None:
        await opened(pane, ctx)
        assert pane.list.selection.isHidden()
        QTest.keyClick(pane.table, Qt.Key.Key_Down, SHIFT)
        QTest.keyClick(pane.table, Qt.Key.Key_Down, SHIFT)
        assert pane.list.selection.words.text() == "3 chosen"
        QTest.keyClick(pane.table, Qt.Key.Key_Space)
        assert pane.list.selection.words.text() == "2 chosen"
        QTest.keyClick(pane.list.selection.buttons["label"], Qt.Key.Key_Space)
        await settled(ctx)
        dialog = pane.list.work.dialog
        assert isinstance(dialog, LabelDialog)
        dialog.submit()
        assert "Tick" in dialog.message.text()
        QTest.keyClicks(dialog.new, "Needs photo")
        QTest.keyClick(dialog.new, Qt.Key.Key_Return)
        await settled(ctx)
        marked = [row.name for row in pane.people.model.rows if row.labels]
        assert marked == ["Aarav Namuna", "Amit Kalpit 0"]
        assert pane.list.chosen_count == 2
        assert pane.list.toast.words.text() == "The labels of 2 people were changed."
        assert pane.list.toast.isVisible()
        pane.activateWindow()  # without a window manager nobody does it when a dialog goes
        await settled(ctx)
        QTest.keyClick(pane.table, Qt.Key.Key_Z, CTRL)
        await settled(ctx)
        assert [row.name for row in pane.people.model.rows if row.labels] == [], pane.list.toast.words.text()
        assert pane.list.toast.words.text().startswith("Undone")
        QTest.keyClick(pane.table, Qt.Key.Key_Escape)
        assert pane.list.selection.isHidden()

    qt_run(drive())


def test_everybody_found_is_chosen_also_who_is_not_read_yet(
    pane: ContactsPane, ctx: Context, qt_run: Run, qtbot: Any
) -> None:
    async def drive() -> None:
        for number in range(130):
            ctx.db.write_sync(actions.create, {"name": f"Zzz Vyakti {number:03d}"}, {"education": "B.Sc."})
        await opened(pane, ctx)
        assert len(names(pane)) == 100
        QTest.keyClick(pane.table, Qt.Key.Key_A, CTRL)
        bar = pane.list.selection
        assert bar.words.text() == "100 chosen"
        assert bar.all_button.text() == "Choose all 169 found"
        QTest.keyClick(bar.all_button, Qt.Key.Key_Space)
        assert bar.words.text() == "All 169 found are chosen"
        pane.list.do_to_chosen("assign")
        await settled(ctx)
        dialog = pane.list.work.dialog
        assert isinstance(dialog, AssignDialog)
        dialog.submit()
        await settled(ctx, 8)
        owned = "SELECT count(*) FROM contact WHERE owner = 'Meera'"
        assert await ctx.db.read(lambda session: session.value(owned)) == 169
        pane.list.toast.undo_last()
        await settled(ctx, 8)
        assert await ctx.db.read(lambda session: session.value(owned)) == 0

    qt_run(drive())


def test_follow_up_and_status_of_many(pane: ContactsPane, ctx: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        await opened(pane, ctx)
        QTest.keyClick(pane.table, Qt.Key.Key_Down, SHIFT)
        pane.list.do_to_chosen("follow_up")
        await settled(ctx)
        dialog = pane.list.work.dialog
        assert isinstance(dialog, FollowUpDialog)
        QTest.keyClicks(dialog.what, "Ring about the photo")
        QTest.keyClick(dialog.what, Qt.Key.Key_Return)
        await settled(ctx)
        rows = pane.people.model.rows
        assert rows[0].follow_up_on == rows[1].follow_up_on != ""
        assert rows[2].follow_up_on == ""
        pane.list.do_to_chosen("status")
        await settled(ctx)
        asked = pane.list.work.dialog
        assert isinstance(asked, StatusDialog)
        asked.status.setCurrentIndex(asked.status.findData("on_hold"))
        asked.reason.setCurrentIndex(asked.reason.findData("exams"))
        asked.submit()
        await settled(ctx)
        assert [row.status for row in pane.people.model.rows[:3]] == ["on_hold", "on_hold", "active"]
        assert cell(pane, 0, "status").data() == "On hold · Exams"

    qt_run(drive())


def test_a_bulk_change_is_stopped_on_the_way(pane: ContactsPane, ctx: Context, qt_run: Run) -> None:
    async def drive() -> None:
        await opened(pane, ctx)
        for number in range(120):
            ctx.db.write_sync(actions.create, {"name": f"Zzz Vyakti {number:03d}"}, {"education": "B.Sc."})
        await settled(ctx)
        pane.list.choose_everybody()
        work, toast = pane.list.work, pane.list.toast
        pressed: list[str] = []

        def stop(text: str) -> None:
            pressed.append(text)
            assert toast.undo_button.text() == "Stop"
            toast.undo_button.click()

        work.progressed.connect(stop)
        pane.list.do_to_chosen("assign")
        await settled(ctx)
        assert isinstance(work.dialog, AssignDialog)
        work.dialog.submit()
        await settled(ctx, 8)
        assert pressed == ["40 of 159 people done…"]
        assert not pane.list.is_working
        owned = "SELECT count(*) FROM contact WHERE owner = 'Meera'"
        assert await ctx.db.read(lambda session: session.value(owned)) == 40
        assert toast.words.text() == "40 people were assigned."
        # What was done shows, and can be taken back as a whole.
        assert sum(row.owner == "Meera" for row in pane.people.model.rows) >= 40
        toast.undo_last()
        await settled(ctx, 8)
        assert await ctx.db.read(lambda session: session.value(owned)) == 0

    qt_run(drive())
