"""The rows of the chat list: pages as they are scrolled to, and of a long list only what changed is read again."""

from __future__ import annotations

import bisect
from collections.abc import Awaitable, Callable, Sequence

from PySide6.QtCore import QModelIndex, QObject

from sanjog_desktop.domain.ids import ConversationId
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.rows_model import PAGE, RowsModel
from sanjog_desktop.store.reads.conversations import conversation_rows
from sanjog_desktop.store.rows import ConversationRow

KINDS = frozenset({"conversation", "contact", "consent", "suppression"})
LONG = 2 * PAGE
MOST_SINGLE = 40
"""So many changed chats are put in their places one by one; more are read anew."""


class ChatsModel(RowsModel[ConversationRow]):
    """``belongs(row)`` is whether a row is in the view that is shown, ``None`` where only the store can tell."""

    def __init__(
        self,
        ctx: Context,
        fetch: Callable[[ConversationRow | None, int], Awaitable[Sequence[ConversationRow]]],
        belongs: Callable[[ConversationRow], bool | None],
        *,
        sentence: Callable[[ConversationRow], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(
            ctx.tasks, fetch, lambda row: row.id, sentence=sentence, kinds=KINDS, veil=ctx.veil, parent=parent
        )
        self._ctx, self._belongs = ctx, belongs
        self._changed: set[int] | None = set()

    def apply(self, changes: frozenset[tuple[str, object]]) -> None:
        """Remember which chats changed; other kinds of change may alter any of them."""
        for kind, key in changes:
            if kind == "conversation" and isinstance(key, int):
                if self._changed is not None:
                    self._changed.add(key)
            elif kind in KINDS:
                self._changed = None
        super().apply(changes)

    def _refresh_soon(self) -> None:
        if self._reading:
            self._timer.start()
            return
        changed, self._changed = self._changed, set()
        if changed is None or len(changed) > MOST_SINGLE or len(self._rows) <= LONG:
            super()._refresh_soon()
            return
        self._tasks.start(self._refresh_some(self._generation, changed), owner=self)

    async def _refresh_some(self, generation: int, changed: set[int]) -> None:
        self._reading += 1
        try:
            rows = await self._ctx.db.read(conversation_rows, [ConversationId(id) for id in changed])
        finally:
            self._reading -= 1
        if generation != self._generation:
            return
        fresh = {int(row.id): row for row in rows}
        belonging = {id: self._belongs(row) for id, row in fresh.items()}
        if any(each is None for each in belonging.values()):
            self._changed = None
            self._refresh_soon()
            return
        for id in changed:
            row = fresh.get(id)
            self._settle(id, row if row is not None and belonging[id] else None)
        self.refreshed.emit()

    def _settle(self, id: int, row: ConversationRow | None) -> None:
        """Put one row where it belongs now, or take it out."""
        place = self.place_of(id)
        if row is None:
            if place is not None:
                self.beginRemoveRows(QModelIndex(), place, place)
                del self._rows[place]
                self._index()
                self.endRemoveRows()
            return
        old = self._rows[place] if place is not None else None
        if old is not None and _order(old) == _order(row):
            if old != row:
                self._rows[place] = row  # type: ignore[index]
                self.dataChanged.emit(self.index(place or 0, 0), self.index(place or 0, 0))
            return
        if place is not None:
            self.beginRemoveRows(QModelIndex(), place, place)
            del self._rows[place]
            self._index()
            self.endRemoveRows()
        wanted = bisect.bisect(self._rows, _order(row), key=_order)
        if wanted == len(self._rows) and not self._whole:
            return  # below what was read so far: it comes with its page
        self.beginInsertRows(QModelIndex(), wanted, wanted)
        self._rows.insert(wanted, row)
        self._index()
        self.endInsertRows()


def _order(row: ConversationRow) -> tuple[int, int, int]:
    """Pinned ones first, the last pinned on top; then the newest."""
    return -row.pinned_at, -row.last_at, -row.id
