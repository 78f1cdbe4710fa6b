"""A register of the privacy pane on a page of its own: a way back, a search, a table, and one entry beside it."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Hashable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.rows_model import Column, RowsModel
from sanjog_desktop.gui.widgets.basics import IconButton, PlainButton, label
from sanjog_desktop.gui.widgets.chips import Filter, FilterBar
from sanjog_desktop.gui.widgets.empty import EmptyState
from sanjog_desktop.gui.widgets.notice import NoticeStrip
from sanjog_desktop.gui.widgets.row_table import RowDelegate, RowTable, table_card
from sanjog_desktop.gui.widgets.search_field import SearchField

Row = TypeVar("Row")
# Not self.tr: its context would be the subclass's, and the words would be lost to the translators.
translate = QCoreApplication.translate
_SIDE_PX, _SIDE_LEAST_PX, _SIDE_MOST_PX = 320, 240, 460


class RegisterPage(QWidget, Generic[Row]):
    """`back_requested` leads to the requests. Subclasses say what is listed and what one entry shows."""

    back_requested = Signal()

    KINDS: frozenset[str] = frozenset()
    ICON = "list-details"

    def __init__(
        self,
        ctx: Context,
        *,
        title: str,
        about: str,
        columns: Sequence[Column[Row]],
        shares: Sequence[int],
        sentence: Callable[[Row], str],
        filters: Sequence[Filter] = (),
        give_way: Sequence[int] = (),
        delegate: RowDelegate | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Builds the page; nothing is read before `activate`."""
        super().__init__(parent)
        self.ctx = ctx
        self.text = ""
        self.setAccessibleName(title)
        self.model: RowsModel[Row] = RowsModel(
            ctx.tasks, self.fetch, self.key_of, sentence=sentence, columns=columns, kinds=self.kinds(), parent=self
        )
        self._build(title, about, filters)
        self.table = RowTable(ctx.theme, shares, title, give_way=give_way)
        self.table.setModel(self.model)
        self.table.setItemDelegate(delegate or RowDelegate(ctx.theme, self.table))
        self.model.follow(self.table)
        self._stack.insertWidget(0, table_card(self.table))
        self.table.selectionModel().currentRowChanged.connect(self._moved)
        self.model.refreshed.connect(self._refreshed)
        self.model.failed.connect(self._failed)

    # What a register says of itself -----------------------------------------------------------------
    @abstractmethod
    async def fetch(self, after: Row | None, limit: int) -> Sequence[Row]:
        """The page of rows after ``after``, for :attr:`text` and the chosen filter."""

    @abstractmethod
    def key_of(self, row: Row) -> Hashable:
        """The identity of a row."""

    def kinds(self) -> frozenset[str]:
        """The kinds of Changes that alter the register."""
        return self.KINDS

    def entry(self, row: Row) -> list[QWidget]:
        """What the panel shows of one row."""
        return []

    def empty_words(self) -> tuple[str, str]:
        """Title and sentence for a register with nothing in it."""
        return translate("register", "Nothing on record yet"), translate(
            "register", "What the staff and the program do is written here by itself."
        )

    # What the pane asks -----------------------------------------------------------------------------
    def activate(self) -> None:
        """The page came into sight."""
        self.model.restart()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def apply(self, changes: frozenset[tuple[str, object]]) -> None:
        """Committed changes."""
        self.model.apply(changes)

    def areas(self) -> Sequence[QWidget]:
        """Where F6 goes."""
        return (self.search, self.table, self.side)

    def focus_search(self) -> None:
        """Ctrl+K."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def look_for(self, text: str) -> None:
        """Show only what has to do with ``text``."""
        self.search.setText(text)

    def add_button(self, button: PlainButton) -> None:
        """Put a button at the top right."""
        self._head.addWidget(button)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    # Building ---------------------------------------------------------------------------------------
    def _build(self, title: str, about: str, filters: Sequence[Filter]) -> None:
        page = QWidget()
        page.setProperty("surface", "page")
        rows = QVBoxLayout(page)
        rows.setContentsMargins(24, 16, 24, 24)
        rows.setSpacing(10)
        self._head = QHBoxLayout()
        back = IconButton(self.ctx.theme, "chevron-left", translate("register", "Back to the requests"))
        back.clicked.connect(self.back_requested)
        self.back = back
        self._head.addWidget(back)
        self._head.addWidget(label(title, "pane-title"), 1)
        rows.addLayout(self._head)
        rows.addWidget(label(about, "second", wrap=True))
        self.filters = FilterBar(filters, title)
        self.filters.setVisible(bool(filters))
        self.filters.chosen.connect(lambda _name: self.model.restart())
        rows.addWidget(self.filters)
        self.search = SearchField(self.ctx.theme, translate("register", "Search by name"))
        self.search.searched.connect(self._searched)
        self.search.left_downwards.connect(lambda: self.table.setFocus(Qt.FocusReason.OtherFocusReason))
        rows.addWidget(self.search)
        self.notice = NoticeStrip(self.ctx.theme)
        rows.addWidget(self.notice)
        self._stack = QStackedWidget()
        self._empty = EmptyState(self.ctx.theme, self.ICON, "", "")
        self._stack.addWidget(self._empty)
        rows.addWidget(self._stack, 1)
        self.side = QScrollArea()
        self.side.setWidgetResizable(True)
        self.side.setFrameShape(QFrame.Shape.NoFrame)
        self.side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.side.setAccessibleName(translate("register", "The entry in full"))
        self.side.setMinimumWidth(_SIDE_LEAST_PX)
        self.side.setProperty("surface", "panel")
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(page)
        split.addWidget(self.side)
        split.setStretchFactor(0, 1)
        split.setSizes([10_000, min(_SIDE_MOST_PX, self.ctx.theme.px(_SIDE_PX))])
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(split)

    def _searched(self, text: str) -> None:
        if text != self.text:
            self.text = text
            self.model.restart()

    def _refreshed(self) -> None:
        self.notice.hide()
        if self.model.rows:
            self._stack.setCurrentIndex(0)
            if not self.table.currentIndex().isValid():
                self.table.select_place(0)
            return
        nothing = (
            translate("register", "Nothing found"),
            translate("register", "Try fewer letters, or another filter."),
        )
        self._empty.say(*(nothing if self.text else self.empty_words()))
        self._stack.setCurrentWidget(self._empty)
        self._show([])

    def _failed(self) -> None:
        self.notice.say(
            translate("register", "The register could not be read."),
            translate("register", "What is shown is from before."),
            action=translate("register", "Try again"),
            on_action=self.model.restart,
        )

    def _moved(self, current: QModelIndex, _previous: QModelIndex) -> None:
        row = self.model.row_at(current.row()) if current.isValid() else None
        self._show([] if row is None else self.entry(row))

    def _show(self, parts: list[QWidget]) -> None:
        page = QWidget()
        page.setProperty("surface", "panel")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(page)
        column.setContentsMargins(18, 18, 18, 18)
        column.setSpacing(8)
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
        self.side.setWidget(page)
