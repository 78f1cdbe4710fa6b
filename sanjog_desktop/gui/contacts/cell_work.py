"""What was typed into the cells of the list is shown at once, written, and put back where it cannot be kept."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit

from sanjog_desktop.actions import contacts as actions
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.ids import ContactId
from sanjog_desktop.gui.contacts.cell_editors import CellDelegate, offer_words
from sanjog_desktop.gui.contacts.cell_values import CARD, FIELD_OF
from sanjog_desktop.gui.contacts.lists import PeopleList
from sanjog_desktop.gui.contacts.masked import may_edit
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.widgets.arranged_table import ArrangedTable
from sanjog_desktop.gui.words import tr_error
from sanjog_desktop.store.reads.register import facet_values
from sanjog_desktop.store.register_rows import RegisterRow

_OFFERED = 200


class CellWork(QObject):
    """``refused(reason)`` while something cannot be kept; an empty reason once all is well."""

    refused = Signal(str)

    def __init__(self, ctx: Context, people: PeopleList, table: ArrangedTable) -> None:
        """Gives ``table`` a delegate whose cells can be typed into."""
        super().__init__(table)
        self._ctx, self._people = ctx, people
        self.delegate = CellDelegate(ctx, table)
        table.setItemDelegate(self.delegate)
        people.model.may_type = self.may_type
        self.delegate.edited.connect(self._keep)
        self.delegate.refused.connect(self.refused)
        self.delegate.words_wanted.connect(
            lambda field, editor: ctx.tasks.start(self._offer(field, editor), owner=editor)
        )

    def may_type(self, column: int) -> bool:
        """Whether the cells of a column can be typed into here and now."""
        field = FIELD_OF.get(self._people.columns[column].table.name, "")
        return bool(field) and may_edit(self._ctx, field)

    def _keep(self, row: RegisterRow, field: str, value: Any) -> None:
        self._people.model.show_meanwhile(row, {field: value})
        self._ctx.tasks.start(self._write(row, field, value), owner=self)

    async def _write(self, row: RegisterRow, field: str, value: Any) -> None:
        card = {field: value} if field in CARD else {}
        biodata = None if field in CARD else {field: value}
        try:
            await self._ctx.db.write(actions.edit, ContactId(row.id), card, biodata, staff=self._ctx.staff)
        except UserError as error:
            self.refused.emit(tr_error(error.text, error.hint))
            self._people.model.show_meanwhile(row, {field: getattr(row, field)})

    async def _offer(self, field: str, editor: QLineEdit) -> None:
        found = await self._ctx.db.read(facet_values, field, "", _OFFERED)
        offer_words(editor, [row.value for row in found])
