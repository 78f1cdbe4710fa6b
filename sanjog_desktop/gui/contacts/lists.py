"""What the contacts tables show: pages of the people or families a question finds.

Reads only; every answer to a question that was replaced meanwhile is dropped by the models.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

import msgspec
from PySide6.QtCore import QElapsedTimer, QObject, Qt, Signal

from sanjog_desktop.domain.register_query import CANDIDATES, FAMILIES, PEOPLE, RegisterQuery, View
from sanjog_desktop.gui.contacts.columns import (
    family_columns,
    family_sentence,
    model_columns,
    person_columns,
    person_sentence,
)
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.rows_model import AnyIndex, RowsModel
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.reads.register import family_register_page, register_count, register_page
from sanjog_desktop.store.register_rows import FamilyRegisterRow, RegisterRow

__all__ = ["CANDIDATES", "FAMILIES", "PEOPLE", "FamilyList", "PeopleList", "RegisterModel"]
_PEOPLE_KINDS = frozenset({
    "contact", "candidate", "contact_point", "family", "request", "contact_label", "label", "follow_up", "contact_file",
})  # fmt: skip
_FAMILY_KINDS = frozenset({"contact", "family"})


Row = TypeVar("Row", RegisterRow, FamilyRegisterRow)


class RegisterModel(RowsModel[Row]):
    """The people or the families, some of whose cells can be typed into."""

    may_type: Callable[[int], bool] = staticmethod(lambda column: False)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Editable where the pane says that the column may be typed into now."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() and self.may_type(index.column()) else flags

    def show_meanwhile(self, row: Row, changes: dict[str, Any]) -> None:
        """Show what was typed at once; the next reading of the store says what is true."""
        place = self.place_of(row.id)
        if place is not None:
            known = {field: value for field, value in changes.items() if field in row.__struct_fields__}
            self._rows[place] = msgspec.structs.replace(self._rows[place], **known)
            self.dataChanged.emit(self.index(place, 0), self.index(place, self.columnCount() - 1))


class _List(QObject):
    """A question and the model of its answer. ``answered(count, ms)`` when the whole answer was counted: how long its
    first page took."""

    answered = Signal(int, int)
    model: RowsModel[Any]

    def __init__(self, ctx: Context, view: View, parent: QObject | None = None) -> None:
        """Nothing is read before the model is asked."""
        super().__init__(parent)
        self._ctx = ctx
        self._db: Database = ctx.db
        self._is_counted = False
        self._ms = 0
        self.query = RegisterQuery(view=view)
        self.found = 0

    def ask(self, query: RegisterQuery) -> None:
        """Show what this question finds."""
        self.query = query
        self._is_counted = False
        self.model.restart()

    def apply(self, changes: frozenset[tuple[str, object]]) -> None:
        """Committed changes: what is shown of them is read and counted again."""
        self._is_counted = False
        self.model.apply(changes)

    def _connect(self) -> None:
        # The first page does not wait for the count, and nobody counts what was not even shown.
        self.model.refreshed.connect(lambda: self._ctx.tasks.start(self._count(), owner=self))

    async def _count(self) -> None:
        if self._is_counted:
            return
        query, self._is_counted = self.query, True
        found = await self._db.read(register_count, query)
        if query is self.query:
            self.found = found
            self.answered.emit(found, self._ms)

    def _took(self, after: object, clock: QElapsedTimer, query: RegisterQuery) -> None:
        if after is None and query is self.query:
            self._ms = int(clock.elapsed())


class PeopleList(_List):
    """The people of a view."""

    model: RegisterModel[RegisterRow]

    def __init__(self, ctx: Context, parent: QObject | None = None) -> None:
        """Nothing is read before the model is asked."""
        super().__init__(ctx, CANDIDATES, parent)
        now = ctx.clock.now
        self.columns = person_columns(now)
        self.model = RegisterModel(
            ctx.tasks,
            self._fetch,
            lambda row: row.id,
            sentence=lambda row: person_sentence(row, now()),
            columns=model_columns(self.columns),
            kinds=_PEOPLE_KINDS,
            veil=ctx.veil,
            parent=self,
        )
        self._connect()

    async def _fetch(self, after: RegisterRow | None, limit: int) -> Sequence[RegisterRow]:
        query, clock = self.query, QElapsedTimer()
        clock.start()
        rows = await self._db.read(register_page, query, limit, after.key if after is not None else None)
        self._took(after, clock, query)
        return rows


class FamilyList(_List):
    """The families."""

    model: RegisterModel[FamilyRegisterRow]

    def __init__(self, ctx: Context, parent: QObject | None = None) -> None:
        """Nothing is read before the model is asked."""
        super().__init__(ctx, FAMILIES, parent)
        now = ctx.clock.now
        self.columns = family_columns(now)
        self.model = RegisterModel(
            ctx.tasks,
            self._fetch,
            lambda row: row.id,
            sentence=lambda row: family_sentence(row, now()),
            columns=model_columns(self.columns),
            kinds=_FAMILY_KINDS,
            veil=ctx.veil,
            parent=self,
        )
        self._connect()

    async def _fetch(self, after: FamilyRegisterRow | None, limit: int) -> Sequence[FamilyRegisterRow]:
        query, clock = self.query, QElapsedTimer()
        clock.start()
        key = after.key if after is not None else None
        rows = await self._db.read(family_register_page, query, limit, key)
        self._took(after, clock, query)
        return rows
