"""The sheets of the contacts pane by the keyboard alone: import, people entered twice, fields changed on two PCs."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFileDialog, QWidget

from sanjog_desktop.gui.contacts.import_sheet import ImportSheet
from sanjog_desktop.gui.contacts.pane import ContactsPane
from sanjog_desktop.gui.context import Context
from sanjog_desktop.privacy.export.sheet import SheetWriter
from tests.gui.conftest import settled
from tests.gui.people_sample import fill_people
from tests.gui.test_conflicts_sheet import fill_conflicts
from tests.gui.test_duplicates_sheet import fill_twice
from tests.helpers.walk import nameless, names, reachable, spoken_rows, tabbed

Run = Callable[[Coroutine[Any, Any, None]], None]
CHATS = Path(__file__).parents[1] / "data" / "imports"


@pytest.fixture
def pane(ctx: Context, qtbot: Any) -> ContactsPane:
    ctx.db.write_sync(fill_people)
    shown = ContactsPane(ctx)
    qtbot.addWidget(shown)
    shown.resize(1440, 900)
    shown.show()
    return shown


async def ready(pane: ContactsPane, ctx: Context) -> None:
    """The window has the keyboard and the list is read."""
    pane.activateWindow()
    pane.activate()
    await settled(ctx)
    assert pane.isActiveWindow() and pane.people.model.rows


def at() -> QWidget:
    """Where the keyboard is."""
    focus = QApplication.focusWidget()
    assert focus is not None, "the keyboard is nowhere"
    assert focus.isVisible(), f"the keyboard is on what nobody sees: {names([focus])}"
    return focus


def key(key: Qt.Key) -> None:
    """Press a key wherever the keyboard is."""
    QTest.keyClick(at(), key)


def tab_to(target: QWidget) -> None:
    """Go to a widget by Tab alone."""
    for _ in range(200):
        if QApplication.focusWidget() is target:
            return
        key(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not lead to {names([target])}")


def walk(pane: ContactsPane, sheet: QWidget) -> None:
    """Everything is come to both ways, nothing holds the keyboard, and a screen reader can name it all."""
    assert sheet.isAncestorOf(at()), f"the step opened with the keyboard on {names([at()])}"
    forward = tabbed(pane)
    missed = [widget for widget in reachable(pane) if widget not in forward]
    assert not missed, names(missed)
    assert set(tabbed(pane, back=True)) == set(forward)
    assert nameless(pane) == []
    for view in pane.findChildren(QAbstractItemView):
        if view.isVisible():
            assert all(spoken_rows(view)), names([view])


def comes_back(pane: ContactsPane, sheet: QWidget) -> None:
    """From beside the sheet, Escape and F6 lead into it, to something that is there."""
    pane.side.focus_first()
    pane.list.focus_table()
    assert sheet.isAncestorOf(at()), names([at()])
    area = pane.areas()[1]
    pane.side.focus_first()
    area.setFocus(Qt.FocusReason.ShortcutFocusReason)
    assert sheet.isAncestorOf(at()), names([at()])


def register(folder: Path) -> Path:
    """A register with what is new, known and bad in it."""
    path = folder / "register.csv"
    lines = ["Name,Mobile,City,Remarks"]
    lines += [f"Naya Vyakti {number},+91 98888 {number:05d},Nagpur,-" for number in range(30)]
    lines += ["Aarav Namuna,99999 00000,Pune,-", "Bina Number,12,Pune,-"]
    path.write_text("\n".join(lines), "utf-8")
    return path


async def opened(pane: ContactsPane, ctx: Context, path: Path) -> ImportSheet:
    await ready(pane, ctx)
    pane._start_import()
    dialog = pane.import_sheet._dialog
    assert isinstance(dialog, QFileDialog) and dialog.isVisible()
    dialog.fileSelected.emit(str(path))  # as its own button does
    dialog.close()
    pane.activateWindow()  # as a window manager does when a dialog over it goes
    await settled(ctx, 6)
    return pane.import_sheet


async def come_to_rest(pane: ContactsPane, ctx: Context) -> None:
    """Everything is read; without a window manager, a window that lost the keyboard must ask for it again."""
    await settled(ctx, 6)
    pane.activateWindow()
    await settled(ctx, 2)


def test_choosing_a_file_can_be_given_up(pane: ContactsPane, ctx: Context, qt_run: Run) -> None:
    """Escape closes the dialog; the list is as it was and has the keyboard again."""

    async def drive() -> None:
        await ready(pane, ctx)
        tab_to(pane.import_button)
        key(Qt.Key.Key_Return)
        dialog = pane.import_sheet._dialog
        assert isinstance(dialog, QFileDialog) and dialog.isVisible() and dialog.windowTitle()
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible() and pane.list.sheet is None
        pane.activateWindow()
        await settled(ctx)
        assert at() is pane.import_button

    qt_run(drive())


@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_each_step_of_an_import(
    pane: ContactsPane, ctx: Context, qt_run: Run, tmp_path: Path, zoom: float
) -> None:
    """Columns, rows, result and the way back, with Tab, Enter and Escape."""

    async def drive() -> None:
        ctx.theme.apply("light", zoom=zoom)
        sheet = await opened(pane, ctx, register(tmp_path))
        assert at() is sheet.check_button
        walk(pane, sheet)
        comes_back(pane, sheet)
        tab_to(sheet.columns._boxes[3])
        key(Qt.Key.Key_Down)
        assert sheet.columns._boxes[3].currentIndex() > 0
        key(Qt.Key.Key_Return)  # from any chooser: check the rows
        await settled(ctx, 6)
        assert at() is sheet.import_button
        walk(pane, sheet)
        comes_back(pane, sheet)
        tab_to(sheet.back_button)
        key(Qt.Key.Key_Return)
        assert at() is sheet.check_button
        key(Qt.Key.Key_Return)
        await settled(ctx, 6)
        tab_to(sheet.rows_step.table)
        key(Qt.Key.Key_Return)  # looking at a line imports nothing
        await settled(ctx, 2)
        assert sheet.import_button.isVisible()
        tab_to(sheet.import_button)
        key(Qt.Key.Key_Return)
        await settled(ctx, 8)
        assert sheet.title.text() == "Imported" and at() is sheet.cancel_button
        walk(pane, sheet)
        comes_back(pane, sheet)
        tab_to(sheet.undo_button)
        key(Qt.Key.Key_Return)
        await settled(ctx, 8)
        assert sheet.title.text() == "The import was taken back" and at() is sheet.cancel_button
        walk(pane, sheet)
        key(Qt.Key.Key_Escape)
        assert pane.list.sheet is None and at() is pane.table
        ctx.theme.apply("light", zoom=1.0)

    qt_run(drive())


@pytest.mark.parametrize("step", ["columns", "rows", "failure"])
def test_escape_leaves_from_each_step(
    pane: ContactsPane, ctx: Context, qt_run: Run, tmp_path: Path, step: str
) -> None:
    async def drive() -> None:
        path = register(tmp_path)
        if step == "failure":
            path.write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0" * 64)
        sheet = await opened(pane, ctx, path)
        if step == "rows":
            key(Qt.Key.Key_Return)
            await settled(ctx, 6)
        if step == "failure":
            assert at() is sheet.other_button
            walk(pane, sheet)
        for widget in [one for one in tabbed(pane) if sheet.isAncestorOf(one)]:
            widget.setFocus()
            key(Qt.Key.Key_Escape)
            assert pane.list.sheet is None and at() is pane.table, names([widget])
            pane.list.show_sheet(sheet)
            sheet.is_open = True

    qt_run(drive())


def test_a_register_without_names_lands_on_the_first_column(
    pane: ContactsPane, ctx: Context, qt_run: Run, tmp_path: Path
) -> None:
    async def drive() -> None:
        path = tmp_path / "odd.csv"
        path.write_text("Alpha,Beta\nx,y\nz,w\n", "utf-8")
        sheet = await opened(pane, ctx, path)
        assert at() is sheet.columns._boxes[0] and not sheet.check_button.isEnabled()
        walk(pane, sheet)
        key(Qt.Key.Key_Return)  # nothing to check yet
        assert at() is sheet.columns._boxes[0]

    qt_run(drive())


def test_a_large_workbook_need_not_be_waited_for(
    pane: ContactsPane, ctx: Context, qt_run: Run, tmp_path: Path
) -> None:
    async def drive() -> None:
        path = tmp_path / "register.xlsx"
        with path.open("wb") as file, closing(SheetWriter(file, "Register", ("Name", "Mobile"))) as book:
            for number in range(60_000):
                book.row((f"Naya Vyakti {number}", f"+91 98888 {number:05d}"))
        await ready(pane, ctx)
        sheet = pane.import_sheet
        pane.list.show_sheet(sheet)
        sheet.open_file(path)
        await asyncio.sleep(0)
        QTest.keyClick(sheet, Qt.Key.Key_Escape)
        await settled(ctx, 4)
        assert sheet.title.text() == "Stopped" and sheet.cancel_button.text() == "C&lose"
        QTest.keyClick(sheet, Qt.Key.Key_Escape)
        assert pane.list.sheet is None

    qt_run(drive())


def test_the_step_of_a_chat(pane: ContactsPane, ctx: Context, qt_run: Run) -> None:
    async def drive() -> None:
        sheet = await opened(pane, ctx, CHATS / "WhatsApp Chat with Sunita Namuna.txt")
        walk(pane, sheet)
        comes_back(pane, sheet)
        tab_to(sheet.chat.person_button)
        key(Qt.Key.Key_Escape)
        assert pane.list.sheet is None and at() is pane.table

    qt_run(drive())


def test_people_entered_twice(pane: ContactsPane, ctx: Context, qt_run: Run) -> None:
    """The pairs, two side by side, the merges to undo; Escape leads back a step each time."""

    async def drive() -> None:
        ctx.db.write_sync(fill_twice)
        await ready(pane, ctx)
        pane.open_duplicates()
        await come_to_rest(pane, ctx)
        sheet = pane.duplicates
        assert at() is sheet.table
        walk(pane, sheet)
        comes_back(pane, sheet)
        sheet.table.setFocus()
        key(Qt.Key.Key_Return)
        await settled(ctx)
        assert sheet.pages.currentWidget() is sheet.side_by_side
        walk(pane, sheet)
        comes_back(pane, sheet)
        key(Qt.Key.Key_Escape)
        assert sheet.pages.currentWidget() is sheet.queue and at() is sheet.table
        tab_to(sheet.same_button)
        key(Qt.Key.Key_Return)
        await settled(ctx)
        tab_to(sheet.side_by_side.merge_button)
        key(Qt.Key.Key_Return)
        await settled(ctx, 6)
        assert at() is sheet.table and "one person now" in sheet.notice.words
        walk(pane, sheet)
        tab_to(sheet.done_button)
        key(Qt.Key.Key_Return)
        await settled(ctx)
        assert at() is sheet.merge_table
        walk(pane, sheet)
        comes_back(pane, sheet)
        key(Qt.Key.Key_Escape)
        assert sheet.pages.currentWidget() is sheet.queue
        for _ in range(len(sheet.pairs.rows)):
            tab_to(sheet.different_button)
            key(Qt.Key.Key_Return)
            await settled(ctx, 6)
        assert not sheet.pairs.rows and at() is sheet.close_button
        walk(pane, sheet)
        comes_back(pane, sheet)
        key(Qt.Key.Key_Escape)
        assert pane.list.sheet is None and at() is pane.table

    qt_run(drive())


def test_fields_changed_on_two_pcs(pane: ContactsPane, ctx: Context, qt_run: Run) -> None:
    """Enter leads to the values, Tab to the button; at the end there is nothing to choose and a way out."""

    async def drive() -> None:
        ctx.db.write_sync(fill_conflicts)
        await ready(pane, ctx)
        pane.open_conflicts()
        await come_to_rest(pane, ctx)
        sheet = pane.conflicts
        assert at() is sheet.table
        walk(pane, sheet)
        comes_back(pane, sheet)
        while sheet.rows.rows:
            left = len(sheet.rows.rows)
            tab_to(sheet.table)
            key(Qt.Key.Key_Return)
            assert at() is sheet.options[0]
            key(Qt.Key.Key_Down)
            assert at() is sheet.options[1] and sheet.options[1].isChecked()
            tab_to(sheet.choose_button)
            key(Qt.Key.Key_Return)
            await settled(ctx)
            assert len(sheet.rows.rows) == left - 1
        assert at() is sheet.close_button
        walk(pane, sheet)
        comes_back(pane, sheet)
        key(Qt.Key.Key_Escape)
        assert pane.list.sheet is None and at() is pane.table

    qt_run(drive())


def test_sheets_with_nothing_in_them(pane: ContactsPane, ctx: Context, qt_run: Run) -> None:
    """Opened with nothing to answer, the keyboard stands on the way out."""

    async def drive() -> None:
        await ready(pane, ctx)
        pane.open_conflicts()
        await come_to_rest(pane, ctx)
        assert at() is pane.conflicts.close_button
        walk(pane, pane.conflicts)
        key(Qt.Key.Key_Return)
        assert pane.list.sheet is None and at() is pane.table
        pane.open_duplicates()
        await come_to_rest(pane, ctx)
        if not pane.duplicates.pairs.rows:
            assert at() is pane.duplicates.close_button
        walk(pane, pane.duplicates)
        key(Qt.Key.Key_Escape)
        assert pane.list.sheet is None and at() is pane.table

    qt_run(drive())
