"""The list of the contacts pane by keyboard: columns, filters, saved filters, many at once, typing, taking back."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from sanjog_desktop.domain.ids import ContactId
from sanjog_desktop.domain.masking import COMMUNITY, HIDDEN, HOROSCOPE, Masking
from sanjog_desktop.domain.register_query import Filter, RegisterQuery
from sanjog_desktop.gui.contacts.filter_dialog import FilterDialog
from sanjog_desktop.gui.contacts.pane import ContactsPane
from sanjog_desktop.gui.contacts.saved_dialogs import NameDialog, SavedDialog
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.widgets.columns_dialog import ColumnsDialog
from sanjog_desktop.store.reads import contacts as reads
from sanjog_desktop.store.reads.saved_filters import saved_filters
from sanjog_desktop.store.rows import ContactRow
from tests.gui.conftest import settled
from tests.gui.people_sample import fill_people

Run = Callable[[Coroutine[Any, Any, None]], None]
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
EDITABLE = Qt.ItemFlag.ItemIsEditable
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def pane(ctx: Context, qtbot: Any) -> ContactsPane:
    ctx.db.write_sync(fill_people)
    shown = ContactsPane(ctx)
    ctx.db.on_changes(shown.apply)
    qtbot.addWidget(shown)
    shown.resize(1440, 860)
    shown.show()
    qtbot.waitExposed(shown)
    shown.activateWindow()
    return shown


async def opened(pane: ContactsPane, ctx: Context) -> None:
    pane.activate()
    await settled(ctx)
    QTest.keyClick(pane.search, Qt.Key.Key_Down)
    assert pane.table.currentIndex().row() == 0


def names(pane: ContactsPane) -> list[str]:
    return [row.name for row in pane.people.model.rows]


def cell(pane: ContactsPane, row: int, column: str) -> QModelIndex:
    place = [each.table.name for each in pane.people.columns].index(column)
    return pane.people.model.index(row, place)


def editor_of(pane: ContactsPane) -> QLineEdit | QComboBox:
    found = [
        each
        for each in pane.table.viewport().findChildren(QWidget)
        if isinstance(each, QLineEdit | QComboBox) and each.property("cell")
    ]
    assert len(found) == 1
    return found[0]


async def person(ctx: Context, number: int) -> ContactRow:
    detail = await ctx.db.read(reads.contact_detail, ContactId(f"contact-{number:02d}"))
    assert detail is not None
    return detail.contact


async def biodata(ctx: Context, number: int) -> Any:
    detail = await ctx.db.read(reads.contact_detail, ContactId(f"contact-{number:02d}"))
    assert detail is not None
    return detail.candidate


# Columns ---------------------------------------------------------------------------------------------------------


def test_the_list_is_put_in_order_by_any_column(pane: ContactsPane, ctx: Context, qt_run: Run) -> None:
    async def drive() -> None:
        await opened(pane, ctx)
        QTest.keyClick(pane.table, Qt.Key.Key_Right)
        QTest.keyClick(pane.table, Qt.Key.Key_Up, ALT)
        await settled(ctx)
        assert pane.list.bar.order == ("age", False)
        assert names(pane)[0] == "Sana Misal"
        assert pane.table.horizontalHeader().sortIndicatorSection() == 1
        pane.table.setCurrentIndex(cell(pane, 0, "age"))
        QTest.keyClick(pane.table, Qt.Key.Key_Down, ALT)
        await settled(ctx)
        assert names(pane)[-1] == "Sana Misal"
        # A press on the header does the same, and again turns it around.
        pane.table.horizontalHeader().sectionClicked.emit(4)
        await settled(ctx)
        assert pane.people.model.rows[0].city == "Nashik"
        pane.table.horizontalHeader().sectionClicked.emit(4)
        await settled(ctx)
        assert pane.people.model.rows[0].city == "Surat"

    qt_run(drive())


def test_columns_are_moved_hidden_and_remembered(
    pane: ContactsPane, ctx: Context, qt_run: Run, qtbot: Any, tmp_path: Path
) -> None:
    async def drive() -> None:
        await opened(pane, ctx)
        table = pane.table
        table.setCurrentIndex(cell(pane, 0, "city"))
        QTest.keyClick(table, Qt.Key.Key_Left, ALT | SHIFT)
        assert table.arrangement.shown[3:5] == ("city", "education")
        assert table.horizontalHeader().visualIndex(4) == 3
        dialog = pane.list.arrange_columns()
        places = {dialog.list.item(each).text(): each for each in range(dialog.list.count())}
        dialog.list.setCurrentRow(places["Height"])
        QTest.keyClick(dialog.list, Qt.Key.Key_Space)
        dialog.list.setCurrentRow(places["Gotra"])
        QTest.keyClick(dialog.list, Qt.Key.Key_Space)
        dialog.accept()
        assert "height" not in table.arrangement.shown
        assert table.arrangement.shown[-1] == "gotra"
        assert table.isColumnHidden(2)
        file = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
        pane.save_layout(file)
        file.sync()
        other = ContactsPane(ctx)
        qtbot.addWidget(other)
        other.restore_layout(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
        assert other.table.arrangement == table.arrangement
        table.reset_columns()
        assert not table.isColumnHidden(2)

    qt_run(drive())


def test_escape_puts_the_columns_back(pane: ContactsPane, ctx: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        await opened(pane, ctx)
        before = pane.table.arrangement
        dialog: ColumnsDialog = pane.list.arrange_columns()
        dialog.list.setCurrentRow(3)
        QTest.keyClick(dialog.list, Qt.Key.Key_Down, ALT)
        assert pane.table.arrangement.shown[4] == before.shown[3]
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert pane.table.arrangement == before

    qt_run(drive())


def test_a_layout_of_another_version_is_no_fault(
    pane: ContactsPane, ctx: Context, qt_run: Run, tmp_path: Path
) -> None:
    async def drive() -> None:
        kept = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
        kept.setValue("contacts/people-columns", "[not what it was]")
        kept.setValue("contacts/families-columns", '{"shown": ["gone", "city"], "widths": {"gone": 3}}')
        pane.restore_layout(kept)
        assert pane.table.arrangement.shown[0] == "name"
        assert pane.family_table.arrangement.shown == ("name", "city")

    qt_run(drive())


# Filters ---------------------------------------------------------------------------------------------------------


def test_filters_combine_and_go_by_keyboard(
    pane: ContactsPane, ctx: Context, qt_run: Run, qtbot: Any
) -> None:
    async def drive() -> None:
        await opened(pane, ctx)
        line = pane.list.bar.filters
        dialog = line.ask()
        assert isinstance(dialog, FilterDialog)
        assert dialog.spec.field == "age"
        QTest.keyClicks(dialog.least, "31")
        QTest.keyClicks(dialog.most, "20")
        QTest.keyClick(dialog.most, Qt.Key.Key_Return)
        assert dialog.message.text() != ""
        dialog.most.clear()
        QTest.keyClick(dialog.most, Qt.Key.Key_Return)
        await settled(ctx)
        assert [chip.text() for chip in line.chips] == ["Age from 31"]
        assert len(names(pane)) == 36
        dialog = line.ask()
        assert isinstance(dialog, FilterDialog)
        dialog.field.setCurrentIndex(dialog.field.findData("city"))
        await settled(ctx)
        offered = [dialog.values.item(each).text() for each in range(dialog.values.count())]
        assert offered[0] == "Nashik"
        dialog.sense.setCurrentIndex(1)
        dialog.values.setCurrentRow(0)
        QTest.keyClick(dialog.values, Qt.Key.Key_Space)
        QTest.keyClick(dialog.values, Qt.Key.Key_Return)
        await settled(ctx)
        assert [chip.text() for chip in line.chips] == ["Age from 31", "City: not Nashik"]
        assert names(pane) == []
        assert pane.empty.title.text() == "Nobody fits all filters"
        QTest.keyClick(line.chips[0], Qt.Key.Key_Backspace)
        await settled(ctx)
        assert names(pane) == ["Aarav Namuna", "Kinjal Udaharan", "Sana Misal"]
        assert "3 found" in pane.search._hint
        QTest.keyClick(line.clear_button, Qt.Key.Key_Space)
        await settled(ctx)
        assert len(names(pane)) == 39

    qt_run(drive())


def test_a_filter_is_changed_where_it_stands(
    pane: ContactsPane, ctx: Context, qt_run: Run, qtbot: Any
) -> None:
    async def drive() -> None:
        await opened(pane, ctx)
        line = pane.list.bar.filters
        line.add(Filter("height", "between", (160, 165)))
        await settled(ctx)
        assert line.chips[0].text() == "Height 5′3″–5′5″"
        assert names(pane) == ["Kinjal Udaharan", "Sana Misal"]
        dialog = line.ask(0)
        assert isinstance(dialog, FilterDialog)
        dialog.least.setText("5'10")
        dialog.most.clear()
        dialog.submit()
        await settled(ctx)
        assert names(pane) == ["Aarav Namuna"]
        dialog = line.ask(0)
        assert isinstance(dialog, FilterDialog)
        dialog.remove_button.click()
        assert line.filters == ()

    qt_run(drive())


def test_a_question_is_saved_pinned_used_changed_and_deleted(
    pane: ContactsPane, ctx: Context, qt_run: Run, qtbot: Any
) -> None:
    async def drive() -> None:
        await opened(pane, ctx)
        bar, saved = pane.list.bar, pane.list.bar.saved
        bar.filters.add(Filter("city", "is", ("Pune", "Surat")))
        bar.sort_by("age", descending=True)
        await settled(ctx)
        dialog = saved.ask_name()
        assert isinstance(dialog, NameDialog)
        QTest.keyClick(dialog.name, Qt.Key.Key_Return)
        await settled(ctx)
        assert dialog.message.text() == "A name is needed."
        QTest.keyClicks(dialog.name, "Pune and Surat")
        QTest.keyClick(dialog.name, Qt.Key.Key_Return)
        await settled(ctx)
        assert [pin.text() for pin in saved.pins] == ["★ Pune and Surat"]
        assert saved.pins[0].isChecked()
        bar.put(RegisterQuery())
        await settled(ctx)
        assert len(names(pane)) == 39
        QTest.keyClick(saved.pins[0], Qt.Key.Key_Space)
        await settled(ctx)
        assert names(pane) == ["Aarav Namuna", "Kinjal Udaharan"]
        assert bar.order == ("age", True)
        bar.filters.add(Filter("gotra", "not", ("Kashyap",)))
        await settled(ctx)
        assert not saved.pins[0].isChecked()
        saved.use(saved.rows[0])
        bar.filters._take((Filter("city", "is", ("Pune",)),))
        saved.used = saved.rows[0].id
        menu = saved.open_menu()
        next(each for each in menu.actions() if "Change" in each.text()).trigger()
        menu.close()
        await settled(ctx)
        assert (await ctx.db.read(saved_filters))[0].query.count("Pune") == 1
        manage = saved.manage()
        assert isinstance(manage, SavedDialog)
        manage.list.item(0).setCheckState(Qt.CheckState.Unchecked)
        await settled(ctx)
        assert saved.pins == []
        manage.list.setFocus()
        QTest.keyClick(manage.list, Qt.Key.Key_F2)
        QTest.keyClicks(manage.list.findChild(QLineEdit), "Only Pune")
        QTest.keyClick(manage.list.findChild(QLineEdit), Qt.Key.Key_Return)
        await settled(ctx)
        assert [row.name for row in await ctx.db.read(saved_filters)] == ["Only Pune"]
        manage.delete_button.click()
        await settled(ctx)
        assert await ctx.db.read(saved_filters) == []

    qt_run(drive())


def test_families_have_filters_of_their_own(pane: ContactsPane, ctx: Context, qt_run: Run) -> None:
    async def drive() -> None:
        await opened(pane, ctx)
        bar = pane.list.bar
        bar.filters.add(Filter("age", "between", (20, None)))
        bar.filters.add(Filter("city", "is", ("Pune",)))
        bar.views.choose("families")
        bar.views.chosen.emit("families")
        await settled(ctx)
        assert [each.field for each in bar.filters.filters] == ["city"]
        assert [row.name for row in pane.families.model.rows] == ["Namuna family", "Udaharan family"]
        bar.sort_by("name", descending=True)
        await settled(ctx)
        assert pane.families.model.rows[0].name == "Udaharan family"

    qt_run(drive())


def test_the_people_of_every_chosen_family_are_exported(pane: ContactsPane, ctx: Context, qt_run: Run) -> None:
    async def members(*names: str) -> set[str]:
        marks = ",".join("?" * len(names))
        sql = f"SELECT c.id FROM contact c JOIN family f ON f.id = c.family_id WHERE f.name IN ({marks})"
        return {id for (id,) in await ctx.db.read(lambda s: s.rows(sql, names))}

    async def drive() -> None:
        await opened(pane, ctx)
        pane.list.bar.views.choose("families")
        pane.list.bar.views.chosen.emit("families")
        await settled(ctx)
        table = pane.family_table
        table.setFocus()
        table.setCurrentIndex(pane.families.model.index(0, 0))
        assert set(await pane.list.found_ids()) == await members("Namuna family")
        QTest.keyClick(table, Qt.Key.Key_A, CTRL)
        found = list(await pane.list.found_ids())
        both = await members("Namuna family", "Udaharan family")
        assert set(found) == both and len(found) == len(both) > 2

    qt_run(drive())


# Many at once ----------------------------------------------------------------------------------------------------


# Typing into cells -----------------------------------------------------------------------------------------------


# New people, line by line ----------------------------------------------------------------------------------------


def test_nobody_filters_or_sorts_by_what_their_role_hides(pane: ContactsPane, ctx: Context, qt_run: Run) -> None:
    async def drive() -> None:
        await opened(pane, ctx)
        bar = pane.list.bar
        wanted = Filter("gotra", "is", ("Kashyap",)), Filter("city", "is", ("Pune",))
        query = RegisterQuery(filters=wanted, sort="gotra")
        ctx.veil.take_role(Masking(role="counsellor", hidden=frozenset({COMMUNITY, HOROSCOPE})))
        try:
            offered = {spec.field for spec in bar.filters._specs}
            assert "gotra" not in offered
            assert "city" in offered
            bar.put(query)
            await settled(ctx)
            assert [each.field for each in bar.filters.filters] == ["city"]
            assert bar.order == ("", False)
            assert names(pane) == ["Aarav Namuna"]
            assert cell(pane, 0, "community").data() == HIDDEN
            pane.table.setCurrentIndex(cell(pane, 0, "community"))
            QTest.keyClick(pane.table, Qt.Key.Key_F2)
            assert pane.table.viewport().findChildren(QLineEdit) == []
        finally:
            ctx.veil.take_role(Masking())

    qt_run(drive())
