"""The tour's walk through the contacts pane: the list in its views and with filters, what is done to many, a person
put right where they stand, a family, a file read in, people entered twice, what two PCs made of a field, the counter.
"""

from __future__ import annotations

import tempfile
from collections.abc import Awaitable
from pathlib import Path
from typing import Any, Final, Protocol

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QDialog, QWidget

from sanjog_desktop.app import Desk
from sanjog_desktop.domain.register_query import BETWEEN, NOT, Filter, RegisterQuery
from sanjog_desktop.gui.contacts.biodata_dialog import BiodataDialog
from sanjog_desktop.gui.contacts.export_dialog import ExportDialog
from sanjog_desktop.store.session import Session

CHOSEN: Final = 5
#: A register as it comes: two numbers in a cell, a date in another style, a line nobody can use.
REGISTER: Final = """नाव,शहर,मोबाईल,जन्मतारीख,उंची,शिक्षण
Sayali Namunekar,Pune,99999 88001 / 9999988002,14/02/1997,5'4",B.E. Computer
Omkar Kalpanikar,Satara,+91 99999 88003,1994-11-03,178,M.B.A.
,Nashik,99999 88004,,,
Rutuja Kathekar,Kolhapur,12345,31/02/1996,5 ft 2,B.Com.
Sayali Namunekar,Pune,99999 88001,14-02-1997,5'4",B.E. Computer
"""


class Picture(Protocol):
    """Draws the window, with a dialog over it, into the next file."""

    def __call__(self, name: str, dialog: QWidget | None = None) -> Awaitable[None]: ...


async def walk_contacts(desk: Desk, picture: Picture) -> None:
    """Every view and sheet of the pane, a picture of each."""
    assert desk.shell is not None and desk.core is not None
    shell = desk.shell
    person = await desk.core.db.read(told_most)
    shell.open_pane("contacts", person)
    walk = _Walk(desk, shell.panes["contacts"], person, picture)
    await picture("contacts")
    await walk.views()
    await walk.question()
    await walk.many()
    await walk.one()
    await walk.files_out()
    await walk.file_in()
    await walk.twice()
    await walk.counter()


def told_most(session: Session) -> str:
    """The candidate of whom most is kept: a photo, notes, a label, changes."""
    return str(session.value(
        "SELECT k.contact_id FROM candidate k ORDER BY"
        " (SELECT count(*) FROM contact_file f WHERE f.contact_id = k.contact_id)"
        " + 2 * (SELECT count(*) FROM contact_note n WHERE n.contact_id = k.contact_id)"
        " + 2 * (SELECT count(*) FROM contact_label l WHERE l.contact_id = k.contact_id) DESC, k.contact_id LIMIT 1"
    ))  # fmt: skip


class _Walk:
    def __init__(self, desk: Desk, pane: Any, person: str, picture: Picture) -> None:
        self._desk, self._pane, self._person, self._picture = desk, pane, person, picture

    async def views(self) -> None:
        """Families and people."""
        for view in ("families", "people", "candidates"):
            self._pane.list.bar.put(RegisterQuery(view=view))
            if view != "candidates":
                await self._picture(f"contacts-{view}")

    async def question(self) -> None:
        """Filters that combine, the window for one more, and words looked for in another script."""
        bar = self._pane.list.bar
        wanted = (Filter("age", BETWEEN, (25, 31)), Filter("gotra", NOT, "Kashyap"), Filter("status", "is", "active"))
        bar.put(RegisterQuery(filters=wanted, sort="age"))
        await self._picture("contacts-filters")
        dialog = bar.filters.ask()
        await self._picture("contacts-filter", dialog)
        dialog.reject()
        bar.put(RegisterQuery(view="people"))
        bar.search.setText("सुनीता")
        await self._picture("contacts-search")
        bar.search.clear()
        bar.put(RegisterQuery())

    async def many(self) -> None:
        """Lines chosen together, and what can be done to them."""
        table = self._pane.table
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        await self._picture("contacts-list")
        for place in range(CHOSEN):
            table.selectionModel().select(table.model().index(place, 0), flags)
        await self._picture("contacts-chosen")
        table.clearSelection()

    async def one(self) -> None:
        """A person with one part being edited, farther down the panel, and the form for a new family."""
        side = self._pane.side
        self._pane.show_contact(self._person)
        await self._picture("contacts-person")
        side.person.biodata.start_edit()
        await self._picture("contacts-editing")
        side.person.biodata.drop_edit()
        bar = side.person.area.verticalScrollBar()
        bar.setValue(bar.maximum() // 2)
        await self._picture("contacts-person-2")
        bar.setValue(bar.maximum())
        await self._picture("contacts-person-3")
        self._pane.new_button.click()
        await self._picture("contacts-new-family")
        side.form.cancelled.emit()

    async def files_out(self) -> None:
        """What leaves in a file, and a biodata on its way."""
        self._pane.export_button.click()
        await self._dialog("contacts-export", ExportDialog)
        self._pane.side.person.biodata_button.click()
        await self._dialog("contacts-biodata", BiodataDialog)

    async def _dialog(self, name: str, kind: type[QDialog]) -> None:
        await self._desk.tasks.drain()
        dialog = self._desk.window.findChild(kind)
        await self._picture(name, dialog)
        if dialog is not None:
            dialog.reject()

    async def file_in(self) -> None:
        """A register of another office: its columns, then what would become of each line."""
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "register.csv"
            path.write_text(REGISTER, encoding="utf-8")
            sheet = self._pane.import_sheet
            self._pane.list.show_sheet(sheet)
            sheet.open_file(path)
            await self._picture("contacts-import")
            sheet.check_button.click()
            await self._picture("contacts-import-lines")
            sheet.leave()

    async def twice(self) -> None:
        """People entered twice, two of them side by side, and fields two PCs changed."""
        self._pane.open_duplicates()
        await self._picture("contacts-duplicates")
        self._pane.duplicates.same_button.click()
        await self._picture("contacts-side-by-side")
        self._pane.duplicates.leave()
        self._pane.open_conflicts()
        await self._picture("contacts-conflicts")
        self._pane.conflicts.leave()

    async def counter(self) -> None:
        """Nobody at the counter reads who anybody is."""
        shell = self._desk.shell
        assert shell is not None
        shell.counter.hide_names()
        await self._picture("contacts-counter")
        shell.counter.show_names()
