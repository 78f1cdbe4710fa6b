"""The table of the contacts and privacy panes: whole-row selection, one height, columns by share, own painting."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from sanjog_desktop.gui.theme import Theme
from sanjog_desktop.gui.widgets.chips import chip_width, paint_chip

ROW_PX = 54
_PAD = 12.0
SHARE_PX = 8  # what one share needs for its words at 100 % text
_HUG_ROWS = 60  # more lines than any screen shows
_NO_LIMIT = 16_777_215  # Qt: QWIDGETSIZE_MAX
AnyIndex = QModelIndex | QPersistentModelIndex


class RowTable(QTableView):
    """A table of whole lines. `row_opened(place)` is Enter or a double click on a line; `hugged(height)` the most
    pixels its lines need."""

    row_opened = Signal(int)
    hugged = Signal(int)

    def __init__(
        self,
        theme: Theme,
        shares: Sequence[int],
        name: str,
        *,
        give_way: Sequence[int] = (),
        row_px: int = ROW_PX,
        parent: QWidget | None = None,
    ) -> None:
        """`shares` divide the width between the columns; `name` is the accessible name; the columns in `give_way`
        are left out one after the other where the window is narrow or the text large; a line is `row_px` high at
        100 % text."""
        super().__init__(parent)
        self._row_px = row_px
        self._theme, self._shares, self._give_way = theme, tuple(shares), tuple(give_way)
        self._has_model = self._scrolls_sideways = False
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.doubleClicked.connect(lambda index: self.row_opened.emit(index.row()))
        theme.changed.connect(self._restyle)
        self._restyle()

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Take a model, divide the width anew, and be only as high as its lines need."""
        super().setModel(model)
        self._has_model = model is not None
        self._share_out()
        if model is not None:
            for moved in (model.rowsInserted, model.rowsRemoved, model.modelReset):
                moved.connect(self._hug)
            self._hug()

    def select_place(self, place: int) -> None:
        """Make a line the current one and bring it into sight."""
        if self._has_model and 0 <= place < self.model().rowCount():
            self.setCurrentIndex(self.model().index(place, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the columns' shares."""
        super().resizeEvent(event)
        self._share_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the line; Left and Right scroll nothing, so they are left to the pane."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.row_opened.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def _share_out(self) -> None:
        if not self._has_model:
            return
        width, shown = self.viewport().width(), set(range(len(self._shares)))
        for column in self._give_way:
            if sum(self._shares[each] for each in shown) * self._theme.px(SHARE_PX) <= width:
                break
            shown.discard(column)
        total, used = sum(self._shares[each] for each in shown), 0
        last = max(shown)
        for column, share in enumerate(self._shares):
            self.setColumnHidden(column, column not in shown)
            if column in shown and column != last:
                self.setColumnWidth(column, width * share // total)
                used += width * share // total
        self.setColumnWidth(last, max(0, width - used))

    def _hug(self) -> None:
        rows = min(self.model().rowCount(), _HUG_ROWS) if self._has_model else 0
        bar = self.horizontalScrollBar().sizeHint().height() if self._scrolls_sideways else 0
        height = self.horizontalHeader().sizeHint().height() + rows * self._theme.px(self._row_px) + 4 + bar
        self.hugged.emit(height if rows < _HUG_ROWS else _NO_LIMIT)

    def _restyle(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.px(self._row_px))
        self._hug()
        self._share_out()
        self.viewport().update()


def table_frame(table: RowTable) -> QFrame:
    """The table on a card that is no higher than its lines need."""
    card = QFrame()
    card.setProperty("card", True)
    inner = QVBoxLayout(card)
    inner.setContentsMargins(1, 4, 1, 4)
    inner.addWidget(table)
    table.hugged.connect(lambda height: card.setMaximumHeight(min(_NO_LIMIT, height + 10)))
    return card


def table_card(table: RowTable) -> QWidget:
    """The table on a card that is as high as its lines and no higher than the room there is."""
    card = table_frame(table)
    holder = QWidget()
    rows = QVBoxLayout(holder)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(0)
    rows.addWidget(card, 1_000)
    # Takes what a short table leaves over.
    rows.addStretch(1)
    return holder


class RowDelegate(QStyledItemDelegate):
    """Paints a cell: ground and hairline here, the words by the pane's own delegate in `paint_cell`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Colours and fonts are asked of `theme` at each paint, so a change of palette needs no more."""
        super().__init__(parent)
        self.theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Ground, current-line bar, hairline, then the cell."""
        rect = QRectF(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, self.theme.color("accent_soft" if selected else "surface"))
        if selected and index.column() == 0:
            painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), self.theme.color("accent"))
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), self.theme.color("line"))
        self.paint_cell(painter, rect.adjusted(_PAD, 0, -4, -1), index)
        painter.restore()

    def paint_cell(self, painter: QPainter, rect: QRectF, index: AnyIndex) -> None:
        """Words of the cell in one line; panes override this for what is more than words."""
        text = index.data(Qt.ItemDataRole.DisplayRole)
        self.draw_line(painter, rect, str(text or ""))

    def draw_line(
        self,
        painter: QPainter,
        rect: QRectF,
        text: str,
        *,
        px: float = 13.5,
        token: str = "ink",
        bold: bool = False,
    ) -> None:
        """One elided line, vertically centred."""
        self._draw(painter, rect, text, self.theme.font(px, bold=bold), token)

    def draw_two_lines(
        self, painter: QPainter, rect: QRectF, first: str, second: str, *, bold: bool = True
    ) -> None:
        """A line and a smaller one under it; alone and centred when there is no second."""
        if not second:
            self.draw_line(painter, rect, first, bold=bold)
            return
        upper, lower = self.theme.font(13.5, bold=bold), self.theme.font(11.5)
        # Matras stand above and below the line: ask each font for the height it really needs.
        high, low = QFontMetricsF(upper).height(), QFontMetricsF(lower).height()
        top = rect.top() + (rect.height() - high - low) / 2
        self._draw(painter, QRectF(rect.left(), top, rect.width(), high), first, upper, "ink")
        self._draw(painter, QRectF(rect.left(), top + high, rect.width(), low), second, lower, "ink3")

    def draw_chip(self, painter: QPainter, rect: QRectF, text: str, tone: str) -> None:
        """A chip, vertically centred and shortened when the column is narrow."""
        if not text:
            return
        font = QFontMetricsF(self.theme.font(11.5))
        room = rect.width() - 14
        words = text if chip_width(text, self.theme) <= rect.width() else font.elidedText(text, _RIGHT, room)
        top = rect.top() + (rect.height() - font.height() - 3) / 2
        paint_chip(painter, QPointF(rect.left(), top), words, tone, self.theme)

    def _draw(self, painter: QPainter, rect: QRectF, text: str, font: QFont, token: str) -> None:
        painter.setFont(font)
        painter.setPen(self.theme.color(token))
        words = QFontMetricsF(font).elidedText(text, _RIGHT, rect.width())
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), words)


_RIGHT = Qt.TextElideMode.ElideRight
