"""A window onto one chat: a page of messages at first, older and newer ones as they are scrolled to."""

from __future__ import annotations

import asyncio
import bisect
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QElapsedTimer,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from sanjog_desktop.domain.ids import ConversationId, MessageId
from sanjog_desktop.gui import times
from sanjog_desktop.gui.chats import wording
from sanjog_desktop.gui.chats.albums import Albums, find_albums
from sanjog_desktop.gui.chats.media_parts import album_place
from sanjog_desktop.gui.chats.wording import tr
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.rows_model import RowRole
from sanjog_desktop.store.reads import messages as reads
from sanjog_desktop.store.reads.chat_work import chat_lines, order_of, thread_page
from sanjog_desktop.store.rows import MessageRow

AnyIndex = QModelIndex | QPersistentModelIndex
DayRole = RowRole + 1
PAGE = 50
REST_MS = 16  # between two reads of what changed
LONGEST = 400  # rows kept; the far end is let go beyond it


class ThreadModel(QAbstractListModel):
    """Rows oldest first. ``about_to_grow`` and ``grew`` frame what is put above, so a view can hold its place.

    ``arrived(count)`` tells of new messages at the end.
    """

    about_to_grow = Signal()
    grew = Signal()
    arrived = Signal(int)
    opened = Signal()

    def __init__(self, ctx: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._rows: list[MessageRow] = []
        self._conversation: ConversationId | None = None
        self._person = ""
        self._generation = 0
        self._older_left = self._newer_left = False
        self._busy = False
        #: What changed since it was read, and what may be new within the window.
        self._changed: set[MessageId] = set()
        self._late: set[MessageId] = set()
        # One read at a time, each shown before the next begins: what was read earlier must never replace what
        # was read later. Opening a chat takes a new one, for it waits for nothing of the chat before.
        self._reads = asyncio.Lock()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._refresh_now)
        self._refreshed = QElapsedTimer()
        #: Where what was unread as the chat was opened begins, and which messages are chosen.
        self.unread_from: int | None = None
        self.picked: frozenset[int] = frozenset()
        self._albums: Albums | None = None
        for moved in (self.rowsInserted, self.rowsRemoved, self.dataChanged, self.modelReset):
            moved.connect(self._forget_albums)

    # What views ask -----------------------------------------------------------------------------------
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Messages in the window."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The frozen row, the words, the sentence for screen readers, and the day break above it ('' for none)."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == RowRole:
            return row
        if role == DayRole:
            return self.day_at(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return wording.body_words(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            day = self.day_at(index.row())
            sentence = wording.message_sentence(row, self._person, self._ctx.clock.now())
            album = self.album_at(index.row())
            if album:
                sentence = f"{album_place(row, album)}. {sentence}"
            if row.id in self.picked:
                sentence = tr("chosen: {text}").format(text=sentence)
            return f"{day}. {sentence}" if day else sentence
        return None

    def _forget_albums(self) -> None:
        self._albums = None

    def album_at(self, place: int) -> tuple[MessageRow, ...]:
        """The pictures that were sent in one go with the one at a place; none when it stands alone."""
        if self._albums is None:
            self._albums = find_albums(self._rows)
        return self._albums.get(self._rows[place].id, ())

    def day_at(self, place: int) -> str:
        """The break above a row: the day on the first message of each, and where what is new begins."""
        row = self._rows[place]
        new = tr("New messages") if row.id == self.unread_from else ""
        if place and times.local(row.at).date() == times.local(self._rows[place - 1].at).date():
            return new
        day = times.day_label(row.at, self._ctx.clock.now())
        return f"{day} · {new}" if new else day

    def show_unread(self, first: int | None) -> None:
        """Mark where what is new begins; ``None``: nowhere."""
        before, self.unread_from = self.unread_from, first
        for id in {before, first} - {None}:
            place = self.place_of(id or 0)
            if place is not None:
                self._redraw(place)

    def show_picked(self, picked: frozenset[int]) -> None:
        """Which messages are chosen."""
        before, self.picked = self.picked, picked
        for id in before ^ picked:
            place = self.place_of(id)
            if place is not None:
                self._redraw(place)

    @property
    def rows(self) -> Sequence[MessageRow]:
        """The messages in the window, oldest first."""
        return self._rows

    @property
    def person(self) -> str:
        """Who the other side is, as bubbles and sentences name them."""
        return self._person

    @property
    def at_end(self) -> bool:
        """Whether the newest message of the chat is in the window."""
        return not self._newer_left

    def place_of(self, message_id: int) -> int | None:
        """Where a message stands, ``None`` when it is outside the window."""
        return next((place for place, row in enumerate(self._rows) if row.id == message_id), None)

    # What the pane asks -------------------------------------------------------------------------------
    async def open(self, conversation_id: int, person: str, *, around: int | None = None) -> None:
        """Show the newest page of a chat, or the page around one message."""
        self._generation += 1
        generation = self._generation
        self._conversation, self._person = ConversationId(conversation_id), person
        self._changed.clear()
        self._late.clear()
        self._reads = asyncio.Lock()
        async with self._reads:
            page = await self._page(around=MessageId(around) if around is not None else None)
            if generation != self._generation:
                return
            self.show_page(
                page, older_left=_messages(page) >= PAGE or around is not None, newer_left=around is not None
            )

    def show_page(
        self, page: Sequence[MessageRow], *, older_left: bool = False, newer_left: bool = False
    ) -> None:
        """Show these messages and no others; whether the chat goes on before and after them."""
        self.beginResetModel()
        self._rows = list(page)
        self._older_left, self._newer_left = older_left, newer_left
        self._busy = False
        self.endResetModel()
        self.opened.emit()

    def close(self) -> None:
        """Show nothing."""
        self._generation += 1
        self._conversation = None
        self.beginResetModel()
        self._rows = []
        self._older_left = self._newer_left = False
        self.endResetModel()

    def rename(self, person: str) -> None:
        """The other side's name was corrected."""
        self._person = person

    def fetch_older(self) -> None:
        """Read the page before the first row, if there is one."""
        if self._rows and self._older_left and not self._busy:
            self._busy = True
            self._ctx.tasks.start(self._older(self._generation), owner=self)

    def fetch_newer(self) -> None:
        """Read the page after the last row, if there is one."""
        if self._rows and self._newer_left and not self._busy:
            self._busy = True
            self._ctx.tasks.start(self._newer(self._generation), owner=self)

    def apply(self, changes: frozenset[tuple[str, object]]) -> None:
        """Note committed changes: messages of this window, and whether the chat grew."""
        if self._conversation is None:
            return
        if ("chat_line", self._conversation) in changes:
            self._ctx.tasks.start(self._refresh_lines(self._generation), owner=self)
        touched = {MessageId(key) for kind, key in changes if kind == "message" and isinstance(key, int)}
        grown = ("conversation", self._conversation) in changes
        # A page that is on its way may hold any of them, as it was before.
        awaited = bool(touched) and self._reads.locked()
        if not (grown or awaited or any(row.id in touched for row in self._rows)):
            return
        self._changed |= touched
        # A message that is new to this chat may sort before the newest: Meta's times are whole seconds, and the
        # clock of this PC may run ahead of them.
        if grown and len(touched) <= PAGE:
            self._late |= touched
        if self._timer.isActive():
            return
        # A single message shows at once; only in a stream of them do the reads keep a distance.
        rest = REST_MS - self._refreshed.elapsed() if self._refreshed.isValid() else 0
        if rest > 0:
            self._timer.start(rest)
        else:
            self._refresh_now()

    # Reading ------------------------------------------------------------------------------------------
    async def _page(
        self,
        *,
        before: MessageId | None = None,
        after: MessageId | None = None,
        around: MessageId | None = None,
    ) -> Sequence[MessageRow]:
        assert self._conversation is not None
        return await self._ctx.db.read(
            thread_page, self._conversation, before=before, after=after, around=around, limit=PAGE
        )

    def _end_message(self, *, newest: bool) -> MessageId | None:
        """The first or last message of the window: pages are read from there, not from a note beside it."""
        rows = reversed(self._rows) if newest else iter(self._rows)
        return next((row.id for row in rows if row.id > 0), None)

    async def _older(self, generation: int) -> None:
        async with self._reads:
            if generation != self._generation:
                return
            page = await self._page(before=self._end_message(newest=False))
            if generation == self._generation:
                self._put_before(page)

    def _put_before(self, page: Sequence[MessageRow]) -> None:
        self._busy = False
        self._older_left = _messages(page) >= PAGE
        page = [row for row in page if self.place_of(row.id) is None]
        if not page:
            return
        self.about_to_grow.emit()
        self.beginInsertRows(QModelIndex(), 0, len(page) - 1)
        self._rows[:0] = page
        self.endInsertRows()
        self._redraw(len(page))
        extra = len(self._rows) - LONGEST
        if extra > 0:
            self.beginRemoveRows(QModelIndex(), len(self._rows) - extra, len(self._rows) - 1)
            del self._rows[-extra:]
            self.endRemoveRows()
            self._newer_left = True
        self.grew.emit()

    async def _newer(self, generation: int) -> None:
        async with self._reads:
            if generation != self._generation:
                return
            page = await self._page(after=self._end_message(newest=True))
            if generation != self._generation:
                return
            self._busy = False
            self._newer_left = _messages(page) >= PAGE
            self._put_after([row for row in page if self.place_of(row.id) is None])

    def _put_after(self, page: Sequence[MessageRow]) -> None:
        if not page:
            return
        self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(page) - 1)
        self._rows.extend(page)
        self.endInsertRows()
        extra = len(self._rows) - LONGEST
        if extra > 0:
            self.about_to_grow.emit()
            self.beginRemoveRows(QModelIndex(), 0, extra - 1)
            del self._rows[:extra]
            self.endRemoveRows()
            self._older_left = True
            self._redraw(0)
            self.grew.emit()

    def _redraw(self, place: int) -> None:
        if place < len(self._rows):
            self.dataChanged.emit(self.index(place), self.index(place))

    def _refresh_now(self) -> None:
        self._refreshed.start()
        if self._conversation is not None:
            self._ctx.tasks.start(self._refresh(self._generation), owner=self)

    async def _refresh(self, generation: int) -> None:
        async with self._reads:
            if generation != self._generation:
                return
            shown = {row.id for row in self._rows}
            changed = sorted((self._changed & shown) | self._late)
            self._changed.clear()
            self._late.clear()
            newest = self._end_message(newest=True)
            page: Sequence[MessageRow] = []
            if not self._newer_left:
                page = await (self._page(after=newest) if newest is not None else self._page())
            fresh = await self._ctx.db.read(reads.message_rows, changed) if changed else []
            if generation == self._generation:
                self._show_changes(changed, fresh, page)

    def _show_changes(
        self, changed: Sequence[MessageId], fresh: Sequence[MessageRow], page: Sequence[MessageRow]
    ) -> None:
        """Put what was read in its place: ``changed`` as ``fresh`` has it now, and ``page`` after the newest."""
        by_id = {row.id: row for row in fresh}
        for key in changed:
            place = self.place_of(key)
            if place is None:
                continue
            row = by_id.get(self._rows[place].id)
            if row is None:  # erased meanwhile
                self.beginRemoveRows(QModelIndex(), place, place)
                del self._rows[place]
                self.endRemoveRows()
                self._redraw(place)
            elif row != self._rows[place]:
                self._rows[place] = row
                self._redraw(place)
        new = [row for row in page if self.place_of(row.id) is None]
        if new:
            last = order_of(self._rows[-1]) if self._rows else (0, False, 0)
            self._put_after([row for row in new if order_of(row) > last])
            for row in new:
                if order_of(row) <= last:
                    self._put_within(row)
        late = [row for row in fresh if row.conversation_id == self._conversation and self._belongs_within(row)]
        for row in late:
            self._put_within(row)
        if new or late:
            self.arrived.emit(len(new) + len(late))

    async def _refresh_lines(self, generation: int) -> None:
        """Notes, calls and activity within the window, as they are now."""
        async with self._reads:
            if generation != self._generation or self._conversation is None:
                return
            first = self._rows[0].at if self._rows and self._older_left else 0
            end = self._rows[-1].at if self._rows and self._newer_left else None
            lines = await self._ctx.db.read(chat_lines, self._conversation, first, end)
            if generation == self._generation:
                self._show_lines(lines, first, end)

    def _show_lines(self, lines: Sequence[MessageRow], first: int, end: int | None) -> None:
        """Put the lines between two times in their places, and take out those that are gone."""
        wanted = {row.id: row for row in lines}
        for place in reversed(range(len(self._rows))):
            shown = self._rows[place]
            if shown.id > 0 or not (shown.at >= first and (end is None or shown.at < end)):
                continue
            line = wanted.pop(shown.id, None)
            if line is None:
                self.beginRemoveRows(QModelIndex(), place, place)
                del self._rows[place]
                self.endRemoveRows()
                self._redraw(place)
            elif line != shown:
                self._rows[place] = line
                self._redraw(place)
        added = [line for line in lines if line.id in wanted]
        for line in added:
            self._put_within(line)
        if added:
            self.arrived.emit(len(added))

    def _belongs_within(self, row: MessageRow) -> bool:
        """Whether a message is missing between the first and the last row shown."""
        if not self._rows or self.place_of(row.id) is not None:
            return False
        first, last = self._rows[0], self._rows[-1]
        return order_of(row) < order_of(last) and (not self._older_left or order_of(row) > order_of(first))

    def _put_within(self, row: MessageRow) -> None:
        place = bisect.bisect(self._rows, order_of(row), key=order_of)
        self.beginInsertRows(QModelIndex(), place, place)
        self._rows.insert(place, row)
        self.endInsertRows()
        self._redraw(place + 1)


def _messages(page: Sequence[MessageRow]) -> int:
    """How many rows of a page are messages: only those tell whether the chat goes on."""
    return sum(row.id > 0 for row in page)
