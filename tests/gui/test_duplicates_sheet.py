"""People entered twice: answered, put side by side, made one and taken apart again, by keyboard alone."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QRadioButton

from sanjog_desktop.actions import contact_numbers, contacts
from sanjog_desktop.domain.ids import ContactId
from sanjog_desktop.gui.contacts.duplicates import DuplicatesSheet
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.rows_model import RowRole
from sanjog_desktop.store.session import Session
from tests.gui.conftest import settled

Run = Callable[[Coroutine[Any, Any, None]], None]


def fill_twice(session: Session) -> None:
    """Three people entered twice, one of them in two scripts."""
    for name, phone, city, born in (
        ("Kinjal Udaharan", "919999900001", "Surat", "1999-05-02"),
        ("કિંજલ ઉદાહરણ", "919999900001", "Vadodara", "1999-05-02"),
        ("Aarav Namuna", "919999900002", "Pune", "1997-02-14"),
        ("Aarav Ramesh Namuna", "919999900003", "Pune", "1997-02-14"),
        ("Sunita Namuna", "919999900004", "Pune", ""), ("Suneeta Namuna", "919999900004", "Pune", ""),
        ("Ramesh Namuna", "919999900004", "Pune", ""),
    ):  # fmt: skip
        id = contacts.create(session, {"name": name, "city": city}, {"born_on": born} if born else None)
        contact_numbers.add(session, ContactId(id), phone)


@pytest.fixture
def sheet(ctx: Context, qtbot: Any) -> DuplicatesSheet:
    ctx.db.write_sync(fill_twice)
    shown = DuplicatesSheet(ctx)
    qtbot.addWidget(shown)
    shown.resize(1000, 700)
    shown.show()
    return shown


def key(key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    """Press a key wherever the keyboard is."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, *modifiers)


def test_pairs_are_found_while_the_sheet_is_open(sheet: DuplicatesSheet, ctx: Context, qt_run: Run) -> None:
    async def drive() -> None:
        sheet.open()
        await settled(ctx, 8)
        pairs = [{row.one.name, row.other.name} for row in sheet.pairs.rows]
        assert {"Kinjal Udaharan", "કિંજલ ઉદાહરણ"} in pairs
        assert {"Sunita Namuna", "Suneeta Namuna"} in pairs
        assert len(pairs) == 3 and not any("Ramesh Namuna" in pair for pair in pairs)
        assert sheet.progress.text() == ""
        said = sheet.pairs.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        assert "same name" in said and "Very likely" in said

    qt_run(drive())


def test_side_by_side_made_one_and_undone(sheet: DuplicatesSheet, ctx: Context, qt_run: Run) -> None:
    """Enter, the arrow keys and Space choose, Alt+O agrees; the strip undoes it."""

    async def drive() -> None:
        sheet.open()
        await settled(ctx, 8)
        names = [(row.one.name, row.other.name) for row in sheet.pairs.rows]
        sheet.table.select_place(next(place for place, pair in enumerate(names) if "Kinjal Udaharan" in pair))
        sheet.table.setFocus()
        key(Qt.Key.Key_Return)
        await settled(ctx)
        page = sheet.side_by_side
        assert sheet.pages.currentWidget() is page
        assert set(page.choices) == {"name", "city"}
        buttons = page.choices["city"].buttons()
        assert [button.accessibleName() for button in buttons] == ["City: Surat", "City: Vadodara"]
        buttons[1].setFocus()
        key(Qt.Key.Key_Space)
        page.merge_button.setFocus()
        key(Qt.Key.Key_Space)
        await settled(ctx, 6)
        card = ctx.db.read_sync(lambda s: s.rows("SELECT name, city FROM contact WHERE name LIKE 'Kinjal%'"))
        assert card == [("Kinjal Udaharan", "Vadodara")]
        assert len(sheet.pairs.rows) == 2 and sheet.pages.currentWidget() is sheet.queue
        assert "one person now" in sheet.notice.words
        sheet.done_button.setFocus()
        key(Qt.Key.Key_Space)
        await settled(ctx)
        assert sheet.pages.currentWidget() is sheet.done
        key(Qt.Key.Key_Return)
        await settled(ctx, 6)
        cities = ctx.db.read_sync(lambda s: s.rows("SELECT city FROM contact ORDER BY no LIMIT 2"))
        assert cities == [("Surat",), ("Vadodara",)]
        assert "Both entries are back." in sheet.notice.words

    qt_run(drive())


def test_answers(sheet: DuplicatesSheet, ctx: Context, qt_run: Run) -> None:
    """Different people leave the list; asked again they come back; Escape closes."""
    closed: list[bool] = []
    sheet.closed.connect(lambda: closed.append(True))

    async def drive() -> None:
        sheet.open()
        await settled(ctx, 8)
        sheet.different_button.setFocus()
        key(Qt.Key.Key_Space)
        await settled(ctx)
        sheet.family_button.click()
        await settled(ctx)
        assert len(sheet.pairs.rows) == 1
        sheet.notice._act()
        await settled(ctx, 6)
        assert len(sheet.pairs.rows) == 2
        sheet.table.setFocus()
        key(Qt.Key.Key_Escape)
        assert closed == [True] and not sheet.is_open

    qt_run(drive())


def test_nobody_is_entered_twice(ctx: Context, qtbot: Any, qt_run: Run) -> None:
    """An empty store says so, and offers no answers."""

    async def drive() -> None:
        sheet = DuplicatesSheet(ctx)
        qtbot.addWidget(sheet)
        sheet.show()
        sheet.open()
        await settled(ctx)
        assert sheet.stack.currentWidget() is sheet.empty
        assert not sheet.same_button.isEnabled() and not sheet.different_button.isEnabled()

    qt_run(drive())


def test_counter_mode_hides_and_forbids(sheet: DuplicatesSheet, ctx: Context, qt_run: Run) -> None:
    """Names, dates and numbers are hidden, and nothing is merged."""

    async def drive() -> None:
        sheet.open()
        await settled(ctx, 8)
        ctx.veil.take_role(msgspec.structs.replace(ctx.veil.masking))
        ctx.veil.set_counter(True)
        await settled(ctx)
        shown = sheet.pairs.index(0, 0).data(RowRole)
        assert "Namuna" not in repr(shown) and "Udaharan" not in repr(shown) and "99999" not in repr(shown)
        assert not sheet.different_button.isEnabled()
        sheet._look()
        await settled(ctx)
        texts = [button.accessibleName() for button in sheet.side_by_side.findChildren(QRadioButton)]
        assert not any("Namuna" in text or "Udaharan" in text for text in texts)
        assert not sheet.side_by_side.merge_button.isEnabled()
        ctx.veil.set_counter(False)

    qt_run(drive())


def test_every_widget_has_a_name(sheet: DuplicatesSheet, ctx: Context, qt_run: Run) -> None:
    """What can be reached by Tab says what it is."""

    async def drive() -> None:
        sheet.open()
        await settled(ctx, 8)
        sheet._look()
        await settled(ctx)
        for widget in sheet.findChildren(QRadioButton):
            face = QAccessible.queryAccessibleInterface(widget)
            assert face.text(QAccessible.Text.Name)
        seen, first = set(), QApplication.focusWidget()
        for _step in range(40):
            focus = QApplication.focusWidget()
            assert focus is not None
            seen.add(focus)
            QTest.keyClick(focus, Qt.Key.Key_Tab)
            if QApplication.focusWidget() is first:
                break
        assert sheet.side_by_side.merge_button in seen and sheet.side_by_side.back_button in seen

    qt_run(drive())
