"""What a search found: people first, then messages, newest first, with the words that matched in bold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from sanjog_desktop.domain.message_filter import OPEN
from sanjog_desktop.domain.phone import pretty
from sanjog_desktop.gui import times
from sanjog_desktop.gui.chats.wording import tr
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.rows_model import RowRole, RowsModel
from sanjog_desktop.gui.widgets import LinkButton, paint_avatar
from sanjog_desktop.store.reads import search as reads
from sanjog_desktop.store.reads.labels import all_labels
from sanjog_desktop.store.search_rows import Hit, PersonHit

if TYPE_CHECKING:
    from sanjog_desktop.gui.chats.message_filters import MessageFilters

PEOPLE, MESSAGES = 8, 50
_EDGE = 16


@dataclass(frozen=True, slots=True)
class Found:
    """One line: a person or a message; ``heading`` is set on the first of each."""

    person: PersonHit | None
    message: Hit | None
    heading: str = ""

    @property
    def key(self) -> tuple[str, object]:
        """What makes the line itself."""
        if self.person is not None:
            return "person", self.person.contact_id
        assert self.message is not None
        return "message", self.message.message_id


class FoundDelegate(QStyledItemDelegate):
    """Two lines beside a disc; headings above the first person and the first message."""

    def __init__(self, ctx: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._ctx = ctx

    def _line(self) -> float:
        return QFontMetricsF(self._ctx.theme.font()).height() + 2

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Two lines, and one more for a heading."""
        found: Found = index.data(RowRole)
        return QSize(240, round(2 * self._line() + 18 + (26 if found.heading else 0)))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw heading, disc and both lines."""
        found: Found = index.data(RowRole)
        theme = self._ctx.theme
        rect = QRectF(option.rect)
        painter.save()
        if found.heading:
            painter.setFont(theme.font(11, bold=True))
            painter.setPen(theme.color("ink3"))
            painter.drawText(rect.adjusted(18, 8, 0, 0), Qt.AlignmentFlag.AlignTop, found.heading.upper())
            rect.setTop(rect.top() + 26)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.color("accent_soft"))
        title, detail, when = self._texts(found)
        paint_avatar(painter, QRectF(rect.x() + 18, rect.y() + 9, 36, 36), self._seed(found), title, theme)
        x, right, line = rect.x() + 66, rect.right() - 16, self._line()
        small = theme.font(11)
        width = QFontMetricsF(small).horizontalAdvance(when)
        painter.setFont(small)
        painter.setPen(theme.color("ink3"))
        painter.drawText(
            QRectF(right - width, rect.y() + 8, width + 1, line), Qt.AlignmentFlag.AlignVCenter, when
        )
        self._elided(
            painter, title, theme.font(bold=True), "ink", QRectF(x, rect.y() + 8, right - x - width - 8, line)
        )
        area = QRectF(x, rect.y() + 8 + line, right - x, line)
        if found.message is not None:
            self._snippet(painter, found.message, area)
        else:
            self._elided(painter, detail, theme.font(12.5), "ink2", area)
        painter.restore()

    @staticmethod
    def _seed(found: Found) -> str:
        return found.person.contact_id if found.person else found.message.contact_id if found.message else ""

    def _texts(self, found: Found) -> tuple[str, str, str]:
        if found.person is not None:
            person = found.person
            native = f" · {person.name_native}" if person.name_native else ""
            detail = [
                person.role,
                person.family_name,
                person.city,
                pretty(person.phone) if person.phone else "",
            ]
            return person.name + native, " · ".join(each for each in detail if each), ""
        assert found.message is not None
        return found.message.title, "", times.list_time(found.message.at, self._ctx.clock.now())

    def _elided(self, painter: QPainter, text: str, font: QFont, token: str, rect: QRectF) -> None:
        painter.setFont(font)
        painter.setPen(self._ctx.theme.color(token))
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, shown)

    def _snippet(self, painter: QPainter, hit: Hit, rect: QRectF) -> None:
        text = hit.snippet.replace("\n", " ")
        layout = QTextLayout(text, self._ctx.theme.font(12.5))
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.Bold)
        bold.setForeground(self._ctx.theme.color("accent"))
        ranges = []
        for start, length in hit.ranges:
            made = QTextLayout.FormatRange()
            made.start = len(text[:start].encode("utf-16-le")) // 2
            made.length = len(text[start : start + length].encode("utf-16-le")) // 2
            made.format = bold
            ranges.append(made)
        layout.setFormats(ranges)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(10_000)
        layout.endLayout()
        painter.setClipRect(rect)
        painter.setPen(self._ctx.theme.color("ink2"))
        layout.draw(painter, QPointF(rect.x(), rect.y()))
        painter.setClipping(False)


class FoundList(QListView):
    """``picked(conversation_id, message_id)`` or ``person_picked(contact_id)`` for a person without a chat."""

    picked = Signal(object, object)
    person_picked = Signal(str)

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._text = ""
        self.model_: RowsModel[Found] = RowsModel(
            ctx.tasks, self._fetch, lambda found: found.key, sentence=self._sentence, page=1000, veil=ctx.veil,
            parent=self,
        )
        self._filters: MessageFilters | None = None
        self.narrow = LinkButton(self.tr("Narrow the search"), self)
        self.narrow.setCheckable(True)
        self.narrow.toggled.connect(self._narrowed)
        self.setModel(self.model_)
        self.setItemDelegate(FoundDelegate(ctx, self))
        self.setAccessibleName(self.tr("Search results"))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(self._pick)

    def search(self, text: str) -> None:
        """Look for words, names or digits; an answer to an older question is dropped."""
        self._text = text
        if text:
            self.model_.restart()
        else:
            self.model_.empty()

    # Narrowing ------------------------------------------------------------------------------------------
    @property
    def filters(self) -> MessageFilters:
        """Whose, with which files, of which days, of people with which label; built when first asked for."""
        if self._filters is None:
            from sanjog_desktop.gui.chats.message_filters import MessageFilters

            self._filters = MessageFilters(self._ctx, self)
            self._filters.changed.connect(self._again)
            self._ctx.tasks.start(self._show_labels(), owner=self)
        return self._filters

    async def _show_labels(self) -> None:
        self.filters.show_labels(await self._ctx.db.read(all_labels))
        self._arrange()

    def _narrowed(self, wanted: bool) -> None:
        self.filters.setVisible(wanted)
        if not wanted:
            self.filters.reset()
        self._arrange()

    def _again(self) -> None:
        self._arrange()
        if self._text:
            self.model_.restart()

    def _arrange(self) -> None:
        """The filters stand above what was found."""
        width = self.width() - 2 * _EDGE
        line = self.narrow.sizeHint().height()
        self.narrow.setGeometry(_EDGE, 2, min(width, self.narrow.sizeHint().width()), line)
        top = line + 4
        if self._filters is not None and not self._filters.isHidden():
            layout = self._filters.layout()
            height = layout.heightForWidth(width) if layout is not None else 0
            self._filters.setGeometry(_EDGE, top, width, height)
            top += height + 6
        self.setViewportMargins(0, top, 0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the filters out at the new width."""
        super().resizeEvent(event)
        self._arrange()

    async def _fetch(self, after: Found | None, limit: int) -> Sequence[Found]:
        if after is not None or not self._text:
            return []
        text = self._text
        asked = self._filters.asked if self._filters is not None else OPEN
        # A filter asks for messages: people are neither from somebody nor of a day.
        people = await self._ctx.db.read(reads.search_people, text, PEOPLE) if asked.is_open else []
        messages = await self._ctx.db.read(reads.search_messages, text, MESSAGES, None, asked)
        heads = (self.tr("People"), self.tr("Messages"))
        return [Found(each, None, heads[0] if not n else "") for n, each in enumerate(people)] + [
            Found(None, each, heads[1] if not n else "") for n, each in enumerate(messages)
        ]

    def _sentence(self, found: Found) -> str:
        if found.person is not None:
            person = found.person
            parts = [person.name, person.role, person.family_name, person.city, person.phone]
            return self.tr("Person") + ": " + ", ".join(part for part in parts if part)
        assert found.message is not None
        hit = found.message
        who = tr("You") if hit.direction == "out" else hit.title
        return f"{who}: {hit.snippet}. {times.moment_text(hit.at, self._ctx.clock.now())}"

    def _pick(self, index: QModelIndex) -> None:
        found: Any = self.model_.row_at(index.row())
        if found is None:
            return
        if found.message is not None:
            self.picked.emit(found.message.conversation_id, found.message.message_id)
        elif found.person.conversation_id is not None:
            self.picked.emit(found.person.conversation_id, None)
        else:
            self.person_picked.emit(found.person.contact_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens what is marked."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            index = self.currentIndex() if self.currentIndex().isValid() else self.model_.index(0, 0)
            self._pick(index)
            return
        super().keyPressEvent(event)
