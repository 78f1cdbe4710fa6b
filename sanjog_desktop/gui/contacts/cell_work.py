"""What was typed into the cells of the list is shown at once, written, and put back where it cannot be kept."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Generic

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit

from sanjog_desktop.actions import contacts as actions
from sanjog_desktop.actions import families as family_actions
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.ids import ContactId
from sanjog_desktop.gui.contacts.cell_editors import CellDelegate, FamilyCellDelegate, offer_words
from sanjog_desktop.gui.contacts.cell_values import CARD
from sanjog_desktop.gui.contacts.columns import ListColumn
from sanjog_desktop.gui.contacts.lists import FamilyList, PeopleList, RegisterModel, Row
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.person.masked import may_edit
from sanjog_desktop.gui.widgets.arranged_table import ArrangedTable
from sanjog_desktop.gui.words import tr_error
from sanjog_desktop.store.reads.register import facet_values
from sanjog_desktop.store.register_rows import FamilyRegisterRow, RegisterRow

_OFFERED = 200


class _Work(QObject, Generic[Row]):
    """``refused(reason)`` while something cannot be kept; an empty reason once all is well."""

    refused = Signal(str)

    def __init__(
        self, ctx: Context, model: RegisterModel[Row], columns: Sequence[ListColumn], delegate: CellDelegate
    ) -> None:
        """Gives the table of ``delegate`` cells that can be typed into; ``columns`` are those of ``model``."""
        super().__init__(delegate.table)
        self._ctx, self._columns = ctx, columns
        self._model: RegisterModel[Row] = model
        self.delegate = delegate
        delegate.table.setItemDelegate(delegate)
        model.may_type = self.may_type
        delegate.edited.connect(self._keep)
        delegate.refused.connect(self.refused)
        delegate.words_wanted.connect(
            lambda field, editor: ctx.tasks.start(self._offer(field, editor), owner=editor)
        )

    def may_type(self, column: int) -> bool:
        """Whether the cells of a column can be typed into here and now."""
        field = self.delegate.field_of(self._columns[column].table.name)
        return bool(field) and may_edit(self._ctx, field)

    async def write(self, row: Row, field: str, value: Any) -> None:
        """Keep what was typed. Raises :class:`UserError` where it cannot be kept."""
        raise NotImplementedError  # Qt's metaclass leaves no room for an abstract method

    def _keep(self, row: Row, field: str, value: Any) -> None:
        self._model.show_meanwhile(row, {field: value})
        self._ctx.tasks.start(self._write(row, field, value), owner=self)

    async def _write(self, row: Row, field: str, value: Any) -> None:
        try:
            await self.write(row, field, value)
        except UserError as error:
            self.refused.emit(tr_error(error.text, error.hint))
            self._model.show_meanwhile(row, {field: getattr(row, field)})

    async def _offer(self, field: str, editor: QLineEdit) -> None:
        found = await self._ctx.db.read(facet_values, field, "", _OFFERED)
        offer_words(editor, [row.value for row in found])


class CellWork(_Work[RegisterRow]):
    """The cells of the people."""

    def __init__(self, ctx: Context, people: PeopleList, table: ArrangedTable) -> None:
        """Gives ``table`` a delegate whose cells can be typed into."""
        super().__init__(ctx, people.model, people.columns, CellDelegate(ctx, table))

    async def write(self, row: RegisterRow, field: str, value: Any) -> None:
        """Onto the card or into the biodata."""
        card = {field: value} if field in CARD else {}
        biodata = None if field in CARD else {field: value}
        await self._ctx.db.write(actions.edit, ContactId(row.id), card, biodata, staff=self._ctx.staff)


class FamilyCellWork(_Work[FamilyRegisterRow]):
    """The cells of the families."""

    def __init__(self, ctx: Context, families: FamilyList, table: ArrangedTable) -> None:
        """Gives ``table`` a delegate whose cells can be typed into."""
        super().__init__(ctx, families.model, families.columns, FamilyCellDelegate(ctx, table))

    async def write(self, row: FamilyRegisterRow, field: str, value: Any) -> None:
        """Onto the family's card."""
        await self._ctx.db.write(family_actions.edit, row.id, {field: value}, staff=self._ctx.staff)
