"""What the contacts tables show: pages of people and families, or the people a search found.

Reads only; every answer to a question that was replaced meanwhile is dropped by the models.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer, QObject, Signal

from sanjog_desktop.domain.ids import ContactId
from sanjog_desktop.gui.contacts.columns import (
    family_columns,
    family_sentence,
    people_columns,
    person_sentence,
)
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.rows_model import RowsModel
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.reads import contacts as reads
from sanjog_desktop.store.reads.search import search_people
from sanjog_desktop.store.rows import ContactRow, FamilyRow
from sanjog_desktop.store.session import Session

CANDIDATES, FAMILIES, PEOPLE = "candidates", "families", "people"
FOUND_LIMIT = 200
_PEOPLE_KINDS = frozenset({"contact", "candidate", "contact_point", "family", "request"})
_FAMILY_KINDS = frozenset({"contact", "family"})


def found_people(session: Session, text: str, view: str, limit: int) -> list[ContactRow]:
    """The people a search finds, best first, as table lines; only those with a biodata in the candidates' view."""
    hits = search_people(session, text, limit)
    wanted: list[ContactId] = [hit.contact_id for hit in hits if view != CANDIDATES or hit.is_candidate]
    return reads.contact_rows(session, wanted)


class PeopleList(QObject):
    """The people of a view, or those found. `answered(text, count, ms)` after each search."""

    answered = Signal(str, int, int)

    def __init__(self, ctx: Context, parent: QObject | None = None) -> None:
        """Nothing is read before the model is asked."""
        super().__init__(parent)
        self._db: Database = ctx.db
        self._view = CANDIDATES
        self._text = ""
        now = ctx.clock.now
        self.model: RowsModel[ContactRow] = RowsModel(
            ctx.tasks,
            self._fetch,
            lambda row: row.id,
            sentence=lambda row: person_sentence(row, now()),
            columns=people_columns(now),
            kinds=_PEOPLE_KINDS,
            parent=self,
        )

    @property
    def text(self) -> str:
        """What is searched for; empty when the whole view is shown."""
        return self._text

    def show(self, view: str, text: str) -> None:
        """Show a view, or what a search finds in it."""
        self._view, self._text = view, text
        self.model.restart()

    async def _fetch(self, after: ContactRow | None, limit: int) -> Sequence[ContactRow]:
        if not self._text:
            key = (after.name, after.no) if after is not None else None
            kind: reads.Kind = "candidates" if self._view == CANDIDATES else "people"
            return await self._db.read(reads.contact_page, kind, limit, key)
        if after is not None:
            # What is found comes best first in one piece; there is no page after it.
            return ()
        text, clock = self._text, QElapsedTimer()
        clock.start()
        rows = await self._db.read(found_people, text, self._view, FOUND_LIMIT)
        if text == self._text:
            self.answered.emit(text, len(rows), int(clock.elapsed()))
        return rows


class FamilyList(QObject):
    """The families by name."""

    def __init__(self, ctx: Context, parent: QObject | None = None) -> None:
        """Nothing is read before the model is asked."""
        super().__init__(parent)
        self._db: Database = ctx.db
        now = ctx.clock.now
        self.model: RowsModel[FamilyRow] = RowsModel(
            ctx.tasks,
            self._fetch,
            lambda row: row.id,
            sentence=lambda row: family_sentence(row, now()),
            columns=family_columns(now),
            kinds=_FAMILY_KINDS,
            parent=self,
        )

    async def _fetch(self, after: FamilyRow | None, limit: int) -> Sequence[FamilyRow]:
        key = (after.name, after.id) if after is not None else None
        return await self._db.read(reads.family_page, limit, key)
