"""The card under the queue: the erase plan of a request, or its work place by place, with what proves each line."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from sanjog_desktop.gui.rows_model import Column, RowRole, RowsModel
from sanjog_desktop.gui.tasks import Tasks
from sanjog_desktop.gui.theme import Theme
from sanjog_desktop.gui.widgets.basics import ElidedLabel, LinkButton
from sanjog_desktop.gui.widgets.row_table import AnyIndex, RowDelegate, RowTable

_ROW_PX = 38
_SHARES = (30, 15, 22, 33)
_PLAN, _PROOF = 2, 3
_LINES_SEEN = 6


class WorkRow(msgspec.Struct, frozen=True):
    """One line: what lies where, what is done about it, and how far that is. ``tone`` of the plan chip,
    ``token`` the colour of the proof; ``task_id`` the task behind it, if there is one."""

    key: str
    what: str
    where: str
    plan: str
    tone: str
    proof: str = ""
    token: str = "ink"
    task_id: str = ""


class WorkDelegate(RowDelegate):
    """The plan as a chip, the proof in the colour of its state."""

    def paint_cell(self, painter: QPainter, rect: QRectF, index: AnyIndex) -> None:
        """One cell of a `WorkRow`."""
        row = index.data(RowRole)
        if not isinstance(row, WorkRow):
            return
        if index.column() == _PLAN:
            self.draw_chip(painter, rect, row.plan, row.tone)
        elif index.column() == _PROOF:
            self.draw_line(painter, rect, row.proof, token=row.token)
        else:
            self.draw_line(painter, rect, str(index.data(Qt.ItemDataRole.DisplayRole) or ""))


class WorkCard(QFrame):
    """`task_chosen(task_id)` when a line with a task is opened; `link_pressed` for the word at the right."""

    task_chosen = Signal(str)
    link_pressed = Signal()

    def __init__(self, theme: Theme, tasks: Tasks, parent: QWidget | None = None) -> None:
        """Starts empty and hidden; `show_work` fills it."""
        super().__init__(parent)
        self._rows: Sequence[WorkRow] = ()
        self._theme = theme
        self.setProperty("card", True)
        translate = QCoreApplication.translate
        self.model: RowsModel[WorkRow] = RowsModel(
            tasks,
            self._page,
            lambda row: row.key,
            sentence=lambda row: ", ".join(part for part in (row.what, row.where, row.plan, row.proof) if part),
            columns=(
                Column(translate("privacy", "What"), lambda row: row.what),
                Column(translate("privacy", "Where"), lambda row: row.where),
                Column(translate("privacy", "Plan"), lambda row: row.plan),
                Column(translate("privacy", "Proof"), lambda row: row.proof),
            ),
            parent=self,
        )
        self.title = ElidedLabel("", "strong")
        self.link = LinkButton("")
        self.link.hide()
        self.link.clicked.connect(self.link_pressed)
        head = QHBoxLayout()
        head.setContentsMargins(14, 10, 10, 2)
        head.addWidget(self.title, 1)
        head.addWidget(self.link)
        self.table = RowTable(theme, _SHARES, translate("privacy", "Plan"), row_px=_ROW_PX)
        self.table.setModel(self.model)
        self.table.setItemDelegate(WorkDelegate(theme, self.table))
        self.table.row_opened.connect(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 6)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.table)
        theme.changed.connect(self._fit)
        self.hide()

    def show_work(self, title: str, rows: Sequence[WorkRow], link: str = "") -> None:
        """Show these lines under a title; nothing to show hides the card."""
        self._rows = tuple(rows)
        self.title.setText(title)
        self.setAccessibleName(title)
        self.table.setAccessibleName(title)
        self.link.setText(link)
        self.link.setVisible(bool(link))
        self.setVisible(bool(rows))
        self._fit()
        self.model.restart()

    @property
    def lines(self) -> Sequence[WorkRow]:
        """What is shown."""
        return self._rows

    async def _page(self, after: WorkRow | None, limit: int) -> Sequence[WorkRow]:
        return () if after is not None else self._rows

    def _fit(self) -> None:
        # As high as its lines, six at most and fewer of large text: the queue above keeps its room.
        header = self.table.horizontalHeader().sizeHint().height()
        most = max(2, round(_LINES_SEEN / self._theme.zoom**2))
        lines = max(1, min(len(self._rows), most))
        self.table.setFixedHeight(header + lines * self._theme.px(_ROW_PX) + 4)

    def _open(self, place: int) -> None:
        row = self.model.row_at(place)
        if row is not None and row.task_id:
            self.task_chosen.emit(row.task_id)
