"""Fields changed on two PCs: both values shown, one chosen by keyboard, and nothing left to choose."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sanjog_desktop.actions import contacts, families, team_merge
from sanjog_desktop.actions.team_log import Entry, TeamChanges
from sanjog_desktop.gui.contacts.conflicts import ConflictsSheet
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.rows_model import RowRole
from sanjog_desktop.store.reads.conflicts import conflict_count
from sanjog_desktop.store.session import Session
from tests.gui.conftest import settled

Run = Callable[[Coroutine[Any, Any, None]], None]


def fill_conflicts(session: Session) -> None:
    """Meera here and Asha on another PC changed the city, the height and the family of one person, apart."""
    homes = [families.create(session, name) for name in ("Namuna", "Udaharan")]
    who = contacts.create(session, {"name": "Aarav Namuna", "city": "Pune"}, {"height_cm": 170}, staff="Meera")
    contacts.edit(session, who, {"city": "Satara", "family_id": homes[0]}, {"height_cm": 175}, staff="Meera")
    at = session.now() + 60_000
    theirs = (
        ("contact", {"city": ["Pune", "Nagpur"], "family_id": [None, homes[1]]}),
        ("candidate", {"height_cm": [170, 180]}),
    )
    # The other PC had read this far when it wrote.
    head = session.value("SELECT max(seq) FROM journal WHERE act = 'create'")
    seen = Entry("pc-b", 1, at, "", "team", session.device_id, "merged", {"to": head})
    entries = [
        Entry("pc-b", 2 + number, at + number, "Asha", kind, who, "edit", fields)
        for number, (kind, fields) in enumerate(theirs)
    ]
    team_merge.apply(session, TeamChanges(entries=(seen, *entries)))


@pytest.fixture
def sheet(ctx: Context, qtbot: Any) -> ConflictsSheet:
    ctx.db.write_sync(fill_conflicts)
    shown = ConflictsSheet(ctx)
    qtbot.addWidget(shown)
    shown.resize(900, 640)
    shown.show()
    return shown


def key(key: Qt.Key) -> None:
    """Press a key wherever the keyboard is."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key)


def test_both_values_and_what_was_before(sheet: ConflictsSheet, ctx: Context, qt_run: Run) -> None:
    async def drive() -> None:
        sheet.open()
        await settled(ctx)
        shown = {row.field: (row.base, row.one, row.other) for row in sheet.rows.rows}
        assert shown["city"] == ("Pune", "Satara", "Nagpur")
        assert shown["height_cm"] == (170, 175, 180)
        place = [row.field for row in sheet.rows.rows].index("family_id")
        sheet.table.select_place(place)
        names = [option.accessibleName() for option in sheet.options]
        assert names[0].startswith("Udaharan, Asha") and "stands now" in names[0]
        assert names[1].startswith("Namuna, Meera")
        assert names[2] == "–, as it was before"
        said = sheet.rows.index(place, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        assert said == "Aarav Namuna, Family: first Namuna, later Udaharan, before –."

    qt_run(drive())


def test_chosen_by_keyboard_alone(sheet: ConflictsSheet, ctx: Context, qt_run: Run) -> None:
    """Enter leads to the values, the arrow keys choose, Tab to the button."""

    async def drive() -> None:
        sheet.open()
        await settled(ctx)
        fields = []
        while sheet.rows.rows:
            sheet.table.select_place(0)
            row = sheet.rows.rows[0]
            fields.append(row.field)
            sheet.table.setFocus()
            key(Qt.Key.Key_Return)
            key(Qt.Key.Key_Down)
            assert sheet.options[1].isChecked()
            sheet.choose_button.setFocus()
            key(Qt.Key.Key_Space)
            await settled(ctx)
        assert sorted(fields) == ["city", "family_id", "height_cm"]
        card = ctx.db.read_sync(
            lambda s: s.one("SELECT c.city, k.height_cm FROM contact c JOIN candidate k ON k.contact_id = c.id")
        )
        assert card == ("Satara", 175)
        assert ctx.db.read_sync(conflict_count) == 0
        assert sheet.stack.currentWidget() is sheet.empty
        assert not sheet.choose_button.isEnabled()
        closed = []
        sheet.closed.connect(lambda: closed.append(True))
        key(Qt.Key.Key_Escape)
        assert closed == [True]

    qt_run(drive())


def test_counter_mode_hides_the_values(sheet: ConflictsSheet, ctx: Context, qt_run: Run) -> None:
    async def drive() -> None:
        sheet.open()
        await settled(ctx)
        ctx.veil.set_counter(True)
        await settled(ctx)
        assert "Namuna" not in repr(sheet.rows.index(0, 0).data(RowRole))
        assert "Namuna" not in sheet.heading.text()
        assert not sheet.choose_button.isEnabled()
        ctx.veil.set_counter(False)

    qt_run(drive())
