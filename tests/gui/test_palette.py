"""The command palette, the sheet of keys, and that the table of keys is true."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from sanjog_desktop.gui import shortcuts
from sanjog_desktop.gui.chats.writing_field import MARKS
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.palette.dialog import Palette
from sanjog_desktop.gui.palette.sources import Item, settings_places
from sanjog_desktop.gui.shell import Shell
from sanjog_desktop.gui.shortcut_sheet import ShortcutSheet
from sanjog_desktop.store.search_index import reindex_contact
from tests.gui.conftest import settled
from tests.helpers.processes import ROOT
from tests.helpers.walk import nameless, reachable, spoken_rows, tabbed

Run = Callable[..., Any]
CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


async def opened(ctx: Context, qtbot: Any) -> Shell:
    await ctx.db.write(lambda session: [reindex_contact(session, f"c{no}") for no in range(1, 9)])
    shell = Shell(ctx)
    qtbot.addWidget(shell)
    shell.resize(1440, 900)
    shell.show()
    shell.activateWindow()
    await settled(ctx)
    return shell


async def asked(ctx: Context, shell: Shell) -> Palette:
    shell.activateWindow()
    await settled(ctx, 1)
    QTest.keyClick(shell, Qt.Key.Key_P, CONTROL | SHIFT)
    await settled(ctx)
    palette = shell.findChild(Palette)
    assert palette is not None and palette.isVisible()
    return palette


async def typed(ctx: Context, palette: Palette, text: str) -> list[Item]:
    palette.field.setText(text)
    palette.field.returnPressed.disconnect(palette._enter)
    QTest.keyClick(palette.field, Qt.Key.Key_Return)  # asks at once, without the pause after typing
    palette.field.returnPressed.connect(palette._enter)
    await settled(ctx)
    return list(palette.model.rows)


def test_everything_is_found_in_one_field_and_ranked(agency: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        shell = await opened(agency, qtbot)
        palette = await asked(agency, shell)
        recent = [item.kind for item in palette.model.rows]
        assert recent[:6] == ["chat"] * 6  # an empty field offers the newest chats
        for text, kind, title in (
            ("sunita", "chat", "Sunita Namuna · सुनीता नमुना"),
            ("सुनीता", "chat", "Sunita Namuna · सुनीता नमुना"),
            ("quiet ho", "setting", "Notifications"),
            ("backup", "setting", "Backups"),
            ("gts", "action", "Go to Settings"),
            ("lock", "action", "Lock"),
            ("snooze", "action", "Snooze this chat…"),
            (">dark", "setting", "Appearance"),
        ):
            found = await typed(agency, palette, text)
            assert (found[0].kind, found[0].title) == (kind, title), (text, found[:3])
        found = await typed(agency, palette, "rishta")
        assert found[-1].kind == "message" and "rishta" in found[-1].title
        assert {item.kind for item in await typed(agency, palette, "@sun")} == {"chat"}
        assert {item.kind for item in await typed(agency, palette, ">")} == {"action"}
        assert await typed(agency, palette, "qqqqqqq") == []
        assert "qqqqqqq" in palette._nothing.text() and palette._nothing.isVisible()
        palette.reject()

    qt_run(drive())


@pytest.mark.parametrize(
    "text", ["\u202e\u0000", "'; DROP TABLE message; --", "x" * 5_000, "%_*\"(", "👩‍👩‍👧", "> > @"]
)
def test_any_text_is_a_question(agency: Context, qt_run: Run, qtbot: Any, text: str) -> None:
    async def drive() -> None:
        shell = await opened(agency, qtbot)
        palette = await asked(agency, shell)
        await typed(agency, palette, text)
        assert palette.grab().height() > 0
        palette.reject()

    qt_run(drive())


def test_enter_goes_to_what_is_marked_and_actions_are_remembered(agency: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        shell = await opened(agency, qtbot)
        palette = await asked(agency, shell)
        assert QApplication.focusWidget() is palette.field
        await typed(agency, palette, "backups")
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
        await settled(agency)
        assert not palette.isVisible() and shell.current == "settings"
        assert shell.panes["settings"].sections.currentItem().text() == "Backups"
        palette = await asked(agency, shell)
        await typed(agency, palette, "rajesh")
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
        await settled(agency)
        assert shell.current == "chats" and shell.panes["chats"].open_chat == 2
        palette = await asked(agency, shell)
        await typed(agency, palette, "larger text")
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
        await settled(agency)
        assert agency.theme.zoom == 1.1
        agency.theme.apply(zoom=1.0)
        palette = await asked(agency, shell)
        assert "Larger text" in [item.title for item in palette.model.rows]  # chosen last
        before = palette.list.currentIndex().row()
        QTest.keyClick(palette.field, Qt.Key.Key_Down)
        QTest.keyClick(palette.field, Qt.Key.Key_Up)
        assert palette.list.currentIndex().row() == before == 0
        QTest.keyClick(palette.field, Qt.Key.Key_Up)
        assert palette.list.currentIndex().row() == len(palette.model.rows) - 1
        QTest.keyClick(palette.field, Qt.Key.Key_Escape)
        assert not palette.isVisible()

    qt_run(drive())


def test_enter_before_the_answer_opens_what_was_typed_last(agency: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        shell = await opened(agency, qtbot)
        palette = await asked(agency, shell)
        QTest.keyClicks(palette.field, "imran")
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
        await settled(agency)
        assert shell.panes["chats"].open_chat == 5

    qt_run(drive())


def test_the_palette_and_the_sheet_are_named_reachable_and_readable(agency: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        shell = await opened(agency, qtbot)
        palette = await asked(agency, shell)
        await typed(agency, palette, "sunita")
        said = "Sunita Namuna · सुनीता नमुना, Chat, mother of Aarav · Namuna family · Pune"
        assert spoken_rows(palette.list)[0] == said
        assert not nameless(palette)
        assert set(reachable(palette)) <= set(tabbed(palette))
        palette.reject()
        shell.activateWindow()
        await settled(agency, 1)
        QTest.keyClick(shell, Qt.Key.Key_Slash, CONTROL)
        sheet = shell.findChild(ShortcutSheet)
        assert sheet is not None and not nameless(sheet)
        sheet.search.setText("snooze")
        lines = [line for line in _lines(sheet) if not line.isHidden()]
        assert [line.text(0) for line in lines] == ["Snooze this chat…"]
        for palette_name, zoom in (("dark", 2.0), ("light", 1.0)):
            agency.theme.apply(palette_name, zoom=zoom)
            assert not sheet.grab().isNull()
        sheet.accept()

    qt_run(drive())


def test_names_hidden_from_the_counter_are_not_found(agency: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        shell = await opened(agency, qtbot)
        shell.counter.hide_names()
        QTest.keyClick(shell, Qt.Key.Key_P, CONTROL)
        await settled(agency)
        assert not any(dialog.isVisible() for dialog in shell.findChildren(QDialog))
        assert shell.panes["chats"].commands() == {}

    qt_run(drive())


def test_keys_work_the_chats(agency: Context, qt_run: Run, qtbot: Any) -> None:
    def chat(column: str, id: int = 3) -> Any:
        return agency.db.read_sync(lambda s: s.value(f"SELECT {column} FROM conversation WHERE id = ?", (id,)))

    async def press(key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or shell, key, modifiers)
        await settled(agency, 2)

    async def drive() -> None:
        nonlocal shell
        shell = await opened(agency, qtbot)
        pane = shell.panes["chats"]
        pane.show_conversation(3)
        await settled(agency)
        pane.chat.view.setFocus()
        await press(Qt.Key.Key_A, CONTROL | SHIFT)
        assert chat("assignee") == "Meera"
        await press(Qt.Key.Key_T, CONTROL | SHIFT)
        assert chat("pinned_at") is not None
        await press(Qt.Key.Key_D, CONTROL | SHIFT)
        assert chat("muted_until") > agency.clock.now()
        await press(Qt.Key.Key_S, CONTROL | SHIFT)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        menu.actions()[0].trigger()
        menu.close()
        await settled(agency)
        assert chat("state") == "snoozed"
        pane.show_conversation(1)
        await settled(agency)
        pane.chat.view.setFocus()
        await press(Qt.Key.Key_E, CONTROL)
        assert QApplication.focusWidget() is pane.chat.composer.field
        await press(Qt.Key.Key_R, CONTROL)
        assert pane.chat.composer.reply is not None
        await press(Qt.Key.Key_Down, ALT)
        assert shell.looked_at() != 1
        await press(Qt.Key.Key_Up, ALT)
        assert shell.looked_at() == 1

    shell: Any = None
    qt_run(drive())


def test_every_key_of_the_window_is_in_the_table_and_none_means_two_things(
    agency: Context, qt_run: Run, qtbot: Any
) -> None:
    async def drive() -> None:
        shell = await opened(agency, qtbot)
        known = {QKeySequence(key).toString() for each in shortcuts.table() for key in each.keys}
        for pane in ("contacts", "privacy", "settings", "chats"):
            shell.open_pane(pane, None)
            await settled(agency)
        bound = {made.key().toString() for made in shell.findChildren(QShortcut)} - {""}
        assert bound <= known, bound - known
        assert set(MARKS) <= {each.name for each in shortcuts.table() if each.section == "writing"}
        for sections in (("everywhere", "chats"), ("everywhere", "contacts"), ("everywhere", "writing")):
            keys = [key for each in shortcuts.table() if each.section in sections for key in each.keys]
            assert len(keys) == len(set(keys)), sections
        # What the palette offers exists, and so do the pages of the settings it leads to.
        pane = shell.panes["settings"]
        assert [name for name, _, _ in settings_places()] == [name for name, *_ in pane._pages]
        able = shell.keys.commands()
        assert set(able) <= {each.name for each in shortcuts.table()}

    qt_run(drive())


def test_readme_shows_the_table_of_keys(qapp: QApplication) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for line in shortcuts.readme_lines():
        assert line in readme


def _lines(sheet: ShortcutSheet) -> list[Any]:
    heads = [sheet.tree.topLevelItem(place) for place in range(sheet.tree.topLevelItemCount())]
    return [head.child(row) for head in heads if head is not None for row in range(head.childCount())]
