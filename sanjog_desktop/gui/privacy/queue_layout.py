"""The parts of the queue and where they stand: head, views, metrics, table, work card, and the panel beside them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.privacy.columns import GIVE_WAY, SHARES, RequestDelegate
from sanjog_desktop.gui.privacy.form import RequestForm
from sanjog_desktop.gui.privacy.metrics import MetricsLine
from sanjog_desktop.gui.privacy.pages import AUDIT, CONSENTS, DISCLOSURES, PAGES
from sanjog_desktop.gui.privacy.panel import RequestPanel
from sanjog_desktop.gui.privacy.suspected import SuspectedList
from sanjog_desktop.gui.privacy.work_card import WorkCard
from sanjog_desktop.gui.rows_model import RowsModel
from sanjog_desktop.gui.widgets.basics import PlainButton, PrimaryButton, label
from sanjog_desktop.gui.widgets.chips import Filter, FilterBar
from sanjog_desktop.gui.widgets.empty import EmptyState
from sanjog_desktop.gui.widgets.flow import FlowLayout
from sanjog_desktop.gui.widgets.notice import NoticeStrip
from sanjog_desktop.gui.widgets.pair import PairLayout
from sanjog_desktop.gui.widgets.row_table import RowTable, table_frame
from sanjog_desktop.store.reads.request_lines import RequestLine

OPEN, DUE, SUSPECTED, CLOSED = "open", "due_this_week", "suspected", "closed"
_PANEL_PX, _PANEL_LEAST_PX, _PANEL_MOST_PX = 320, 260, 480
_NOTE_PX = 230
_LEAST_PX = 110


class _Doors(QWidget):
    """Buttons on one line where there is room for it, else on as many as they need."""

    def __init__(self, buttons: Sequence[QWidget]) -> None:
        super().__init__()
        self._gap = 8
        line = FlowLayout(self, gap=self._gap)
        for button in buttons:
            line.addWidget(button)

    def sizeHint(self) -> QSize:
        """One line of everything."""
        hint = super().sizeHint()
        row = self.layout()
        items = [row.itemAt(place) for place in range(row.count())] if row is not None else []
        widths = [item.sizeHint().width() + self._gap for item in items if item is not None and not item.isEmpty()]
        return QSize(sum(widths), hint.height())


class QueueLayout(QWidget):
    """`page_requested(name)` when the button of a register is pressed."""

    page_requested = Signal(str)

    def __init__(self, ctx: Context, model: RowsModel[RequestLine], parent: QWidget | None = None) -> None:
        """Builds every part over ``model``."""
        super().__init__(parent)
        self._theme, self._clock = ctx.theme, ctx.clock
        page = QWidget()
        page.setProperty("surface", "page")
        rows = QVBoxLayout(page)
        rows.setContentsMargins(24, 16, 24, 24)
        rows.setSpacing(10)
        rows.addWidget(self._head())
        self._add_views(rows)
        self.metrics = MetricsLine()
        rows.addWidget(self.metrics)
        self.notice = NoticeStrip(ctx.theme)
        rows.addWidget(self.notice)
        self.stack = QStackedWidget()
        rows.addWidget(self.stack, 1)
        self.work = WorkCard(ctx.theme, ctx.tasks)
        self.stack.addWidget(self._list(model))
        self.suspected = SuspectedList(ctx.theme, ctx.clock)
        self.empty = EmptyState(ctx.theme, "shield-check", "", "")
        self.stack.addWidget(self.suspected)
        self.stack.addWidget(self.empty)
        self._build_side()
        self._split(page)

    def _head(self) -> QWidget:
        head = QWidget()
        line = PairLayout(head)
        line.addWidget(label(self.tr("Privacy requests"), "pane-title"))
        names = {
            DISCLOSURES: self.tr("&Disclosure register"),
            CONSENTS: self.tr("&Consent ledger"),
            AUDIT: self.tr("&Audit log"),
        }
        self.page_buttons: dict[str, PlainButton] = {}
        for name, words in names.items():
            button = PlainButton(words)
            button.setVisible(name in PAGES)
            button.clicked.connect(lambda _=False, name=name: self.page_requested.emit(name))
            self.page_buttons[name] = button
        self.new_button = PrimaryButton(self.tr("&New request"))
        line.addWidget(_Doors([*self.page_buttons.values(), self.new_button]))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        head.setSizePolicy(policy)
        return head

    def _add_views(self, rows: QVBoxLayout) -> None:
        self.filters = FilterBar(
            (
                Filter(OPEN, self.tr("Open")),
                Filter(DUE, self.tr("Due this week")),
                Filter(SUSPECTED, self.tr("Suggested from chats")),
                Filter(CLOSED, self.tr("Closed")),
            ),
            self.tr("Which requests are shown"),
        )
        rows.addWidget(self.filters)

    def _list(self, model: RowsModel[RequestLine]) -> QWidget:
        self.table = RowTable(self._theme, SHARES, self.tr("Privacy requests"), give_way=GIVE_WAY)
        card = table_frame(self.table)
        self.table.setModel(model)
        self.table.setItemDelegate(RequestDelegate(self._theme, self._clock.now, self.table))
        self.table.setMinimumHeight(_LEAST_PX)
        model.follow(self.table)
        holder = QWidget()
        rows = QVBoxLayout(holder)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(14)
        rows.addWidget(card, 1_000)
        rows.addWidget(self.work)
        # Takes what short tables leave over.
        rows.addStretch(1)
        return holder

    def _build_side(self) -> None:
        self.side = QStackedWidget()
        self.side.setMinimumWidth(_PANEL_LEAST_PX)
        self.panel = RequestPanel(self._theme, self._clock)
        self.form = RequestForm(self._theme, self._clock)
        self.nothing = EmptyState(
            self._theme,
            "shield-check",
            self.tr("No request chosen"),
            self.tr("Choose one to see its stage, its clock and the words it rests on."),
        )
        for words in (self.nothing.title, self.nothing.text):
            words.setFixedWidth(_NOTE_PX)
        for widget in (self.nothing, self.panel, self.form):
            widget.setProperty("surface", "panel")
            widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
            self.side.addWidget(widget)

    def _split(self, page: QWidget) -> None:
        self.split = split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(page)
        split.addWidget(self.side)
        split.setStretchFactor(0, 1)
        split.setSizes([10_000, min(_PANEL_MOST_PX, self._theme.px(_PANEL_PX))])
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(split)

    def show_page_of(self, view: str, *, filled: bool) -> None:
        """Show the table, the suggestions, or the words of a view that has nothing."""
        if filled:
            self.stack.setCurrentIndex(1 if view == SUSPECTED else 0)
            return
        self.empty.say(*empty_words(view))
        self.stack.setCurrentWidget(self.empty)
        if self.side.currentWidget() is not self.form:
            self.side.setCurrentWidget(self.nothing)


def empty_words(view: str) -> tuple[str, str]:
    """Title and sentence of a view with nothing in it."""
    translate = QCoreApplication.translate
    words = {
        OPEN: (
            translate("privacy", "No open requests"),
            translate("privacy", "When somebody asks to see, correct or delete their data, press New request. "
                                 "What they write in a chat is suggested here by itself."),
        ),
        DUE: (
            translate("privacy", "Nothing due this week"),
            translate("privacy", "Open shows every request that still runs."),
        ),
        SUSPECTED: (
            translate("privacy", "No suggestions"),
            translate("privacy", "Messages that read like a privacy request, in four languages, wait here for your "
                                 "word."),
        ),
        CLOSED: (
            translate("privacy", "Nothing closed yet"),
            translate("privacy", "Answered requests stay here with their dates."),
        ),
    }  # fmt: skip
    return words[view]
