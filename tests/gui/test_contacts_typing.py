"""What is typed into the list of contacts: cells, lines of families, new people line by line."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit

from sanjog_desktop.actions import contacts as actions
from sanjog_desktop.domain.ids import ContactId
from sanjog_desktop.gui.contacts.pane import ContactsPane
from sanjog_desktop.gui.context import Context
from tests.gui.conftest import settled
from tests.gui.test_contacts_list import (
    CTRL,
    EDITABLE,
    biodata,
    cell,
    editor_of,
    names,
    opened,
    pane,
    person,
)

__all__ = ["pane"]

Run = Callable[[Coroutine[Any, Any, None]], None]


def test_a_familys_line_is_typed_into_and_taken_back(pane: ContactsPane, ctx: Context, qt_run: Run) -> None:
    async def families() -> dict[str, tuple[str, str, str, str]]:
        rows = await ctx.db.read(lambda s: s.rows("SELECT name, city, community, package, owner FROM family"))
        return {row[0]: row[1:] for row in rows}

    async def drive() -> None:
        await opened(pane, ctx)
        pane.list.bar.views.choose("families")
        pane.list.bar.views.chosen.emit("families")
        await settled(ctx)
        table = pane.family_table
        before = await families()
        names = [each.table.name for each in pane.families.columns]
        assert not pane.families.model.flags(pane.families.model.index(0, names.index("people"))) & EDITABLE
        table.setFocus()
        written = {"city": "Satara", "community": "Kunbi", "package_until": "Silver", "owner": "Ravi"}
        for column, typed in written.items():
            table.setCurrentIndex(pane.families.model.index(0, names.index(column)))
            QTest.keyClick(table, Qt.Key.Key_F2)
            (editor,) = table.viewport().findChildren(QLineEdit)
            assert "Namuna family" in editor.accessibleName()
            await settled(ctx)
            editor.selectAll()
            QTest.keyClicks(editor, typed)
            QTest.keyClick(editor, Qt.Key.Key_Return)
            await settled(ctx)
        assert (await families())["Namuna family"] == ("Satara", "Kunbi", "Silver", "Ravi")
        assert (await families())["Udaharan family"] == before["Udaharan family"]
        # A name cannot be taken away: it is said, and nothing is lost.
        table.setCurrentIndex(pane.families.model.index(0, 0))
        QTest.keyClick(table, Qt.Key.Key_F2)
        (editor,) = table.viewport().findChildren(QLineEdit)
        editor.clear()
        QTest.keyClick(editor, Qt.Key.Key_Return)
        await settled(ctx)
        assert pane.list.cell_message.text() and "Namuna family" in await families()
        QTest.keyClick(table, Qt.Key.Key_Escape)
        table.setFocus()
        for _ in range(4):
            QTest.keyClick(table, Qt.Key.Key_Z, CTRL)
            await settled(ctx)
        assert await families() == before
        # Nothing is typed into while the counter mode hides who they are.
        ctx.veil.set_counter(True)
        assert not pane.families.model.flags(pane.families.model.index(0, 1)) & EDITABLE

    qt_run(drive())


def test_a_cell_is_typed_into_like_a_register(pane: ContactsPane, ctx: Context, qt_run: Run) -> None:
    async def drive() -> None:
        await opened(pane, ctx)
        pane.table.setCurrentIndex(cell(pane, 0, "city"))
        QTest.keyClick(pane.table, Qt.Key.Key_T)  # typing replaces what stands there
        editor = editor_of(pane)
        assert isinstance(editor, QLineEdit)
        await settled(ctx)
        editor.clear()
        QTest.keyClicks(editor, "Thane")
        QTest.keyClick(editor, Qt.Key.Key_Tab)
        await settled(ctx)
        assert (await person(ctx, 0)).city == "Thane"
        # Tab went on to the next cell, which is being typed into.
        assert pane.table.currentIndex() == cell(pane, 0, "community")
        editor = editor_of(pane)
        assert isinstance(editor, QLineEdit)
        QTest.keyClicks(editor, "Deshastha")
        QTest.keyClick(editor, Qt.Key.Key_Return)
        await settled(ctx)
        assert (await biodata(ctx, 0)).community == "Deshastha"
        assert pane.table.currentIndex() == cell(pane, 1, "community")
        QTest.keyClick(pane.table, Qt.Key.Key_Z, CTRL)
        await settled(ctx)
        assert (await biodata(ctx, 0)).community == "Maratha"
        QTest.keyClick(pane.table, Qt.Key.Key_Z, CTRL)
        await settled(ctx)
        assert (await person(ctx, 0)).city == "Pune"

    qt_run(drive())


def test_what_cannot_be_is_said_while_it_is_typed(pane: ContactsPane, ctx: Context, qt_run: Run) -> None:
    async def drive() -> None:
        await opened(pane, ctx)
        pane.table.setCurrentIndex(cell(pane, 0, "height"))
        QTest.keyClick(pane.table, Qt.Key.Key_F2)
        editor = editor_of(pane)
        assert isinstance(editor, QLineEdit)
        assert editor.text() == "5′10″"
        editor.setText("9 ft")
        assert editor.property("invalid")
        assert "not a height" in pane.list.cell_message.text()
        QTest.keyClick(editor, Qt.Key.Key_Return)
        assert editor.isVisible()
        editor.setText("6'1")
        assert pane.list.cell_message.isHidden()
        QTest.keyClick(editor, Qt.Key.Key_Return)
        await settled(ctx)
        assert (await biodata(ctx, 0)).height_cm == 185
        pane.table.setCurrentIndex(cell(pane, 0, "age"))
        QTest.keyClick(pane.table, Qt.Key.Key_F2)
        editor = editor_of(pane)
        assert isinstance(editor, QLineEdit)
        editor.setText("2012-01-01")
        assert "eighteen" in pane.list.cell_message.text()
        QTest.keyClick(editor, Qt.Key.Key_Escape)
        await settled(ctx)
        assert (await biodata(ctx, 0)).born_on == "1997-02-14"
        assert pane.list.cell_message.isHidden()
        pane.table.setCurrentIndex(cell(pane, 0, "age"))
        pane.table.edit(pane.table.currentIndex())
        editor = editor_of(pane)
        assert isinstance(editor, QLineEdit)
        editor.setText("14/3/96")
        QTest.keyClick(editor, Qt.Key.Key_Return)
        await settled(ctx)
        assert (await biodata(ctx, 0)).born_on == "1996-03-14"

    qt_run(drive())


def test_a_cell_of_a_vocabulary_offers_its_words(pane: ContactsPane, ctx: Context, qt_run: Run) -> None:
    async def drive() -> None:
        await opened(pane, ctx)
        pane.table.show_column("manglik", shown=True)
        pane.table.setCurrentIndex(cell(pane, 0, "status"))
        QTest.keyClick(pane.table, Qt.Key.Key_F2)
        editor = editor_of(pane)
        assert isinstance(editor, QComboBox)
        assert editor.currentText() == "Active"
        editor.setCurrentText("Engaged")
        QTest.keyClick(editor, Qt.Key.Key_Return)
        await settled(ctx)
        assert (await person(ctx, 0)).status == "engaged"
        pane.table.setCurrentIndex(cell(pane, 0, "manglik"))
        pane.table.edit(pane.table.currentIndex())
        editor = editor_of(pane)
        assert isinstance(editor, QComboBox)
        editor.setEditText("anshik")
        QTest.keyClick(editor, Qt.Key.Key_Return)
        await settled(ctx)
        assert (await biodata(ctx, 0)).manglik == "anshik"

    qt_run(drive())


def test_what_somebody_changed_since_is_kept_and_said(pane: ContactsPane, ctx: Context, qt_run: Run) -> None:
    async def drive() -> None:
        await opened(pane, ctx)
        pane.table.setCurrentIndex(cell(pane, 0, "city"))
        pane.table.edit(pane.table.currentIndex())
        editor = editor_of(pane)
        assert isinstance(editor, QLineEdit)
        editor.setText("Thane")
        QTest.keyClick(editor, Qt.Key.Key_Return)
        await settled(ctx)
        await ctx.db.write(actions.edit, ContactId("contact-00"), {"city": "Satara"}, staff="Asha")
        QTest.keyClick(pane.table, Qt.Key.Key_Z, CTRL)
        await settled(ctx)
        assert (await person(ctx, 0)).city == "Satara"
        said = pane.list.toast.words.text()
        assert "somebody changed" in said and "since" in said

    qt_run(drive())


def test_new_people_are_entered_line_by_line(pane: ContactsPane, ctx: Context, qt_run: Run) -> None:
    async def drive() -> None:
        await opened(pane, ctx)
        QTest.keyClick(pane.table, Qt.Key.Key_N, CTRL)
        entry = pane.list.entry
        assert entry.is_open
        QTest.keyClick(entry.field("name"), Qt.Key.Key_Return)
        assert entry.message.text() == "A name is needed."
        QTest.keyClicks(entry.field("name"), "Hetal Kalpana")
        QTest.keyClicks(entry.field("phone"), "12")
        assert "phone number" in entry.message.text()
        entry.field("phone").setText("99999 07777")
        QTest.keyClicks(entry.field("age"), "3.4.1998")
        QTest.keyClicks(entry.field("height"), "5 ft 4")
        QTest.keyClick(entry.field("height"), Qt.Key.Key_Return)
        await settled(ctx)
        made = next(row for row in pane.people.model.rows if row.name == "Hetal Kalpana")
        assert (made.born_on, made.height_cm, made.phone) == ("1998-04-03", 163, "919999907777")
        assert made.is_candidate
        assert pane.list.toast.words.text() == "A person was added."
        # The line is empty again, for the next.
        assert entry.field("name").text() == ""
        QTest.keyClicks(entry.field("name"), "Mina Kalpana")
        QTest.keyClick(entry.field("name"), Qt.Key.Key_Return)
        await settled(ctx)
        assert "Mina Kalpana" in names(pane)
        QTest.keyClick(entry.field("name"), Qt.Key.Key_Escape)
        assert not entry.is_open

    qt_run(drive())


def test_nothing_is_edited_while_names_are_hidden(pane: ContactsPane, ctx: Context, qt_run: Run) -> None:
    async def drive() -> None:
        await opened(pane, ctx)
        ctx.veil.set_counter(True)
        pane.show_veiled(True)
        try:
            assert "Aarav" not in str(cell(pane, 0, "name").data())
            pane.table.setCurrentIndex(cell(pane, 0, "city"))
            QTest.keyClick(pane.table, Qt.Key.Key_F2)
            assert pane.table.viewport().findChildren(QLineEdit) == []
            pane.list.start_entry()
            assert not pane.list.entry.is_open
        finally:
            ctx.veil.set_counter(False)
            pane.show_veiled(False)
        await settled(ctx)
        assert cell(pane, 0, "name").data() == "Aarav Namuna"

    qt_run(drive())
