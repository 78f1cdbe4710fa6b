"""The files that were read in, newest first, each with the way to take all of it back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from sanjog_desktop.domain.clock import Instant
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.person.masked import may_edit
from sanjog_desktop.gui.times import moment_text, number_text
from sanjog_desktop.gui.widgets.basics import PlainButton, label
from sanjog_desktop.gui.widgets.flow import FlowLayout
from sanjog_desktop.gui.words import tr_error
from sanjog_desktop.store.people_rows import ImportRunRow
from sanjog_desktop.store.reads.change_sets import recent_imports
from sanjog_desktop.sync import imports

_WIDTH_PX: Final = 480
_LIST_PX: Final = 220


class ImportsDialog(QDialog):
    """Opened with ``open()``; stays open while an import is being taken back."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        """Reads the imports there were."""
        super().__init__(parent)
        self._ctx = ctx
        self._is_working = False
        self.rows: Sequence[ImportRunRow] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Imports")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setMinimumWidth(ctx.theme.px(_WIDTH_PX))
        self.list = QListWidget()
        self.list.setProperty("sunken", True)
        self.list.setAccessibleName(title)
        self.list.setMinimumHeight(ctx.theme.px(_LIST_PX))
        self.list.currentRowChanged.connect(lambda _place: self._show_current())
        self.message = label("", "second", wrap=True)
        self.undo_button = PlainButton(self.tr("&Undo this import"))
        self.undo_button.clicked.connect(self.undo)
        self.close_button = PlainButton(self.tr("Close"))
        self.close_button.clicked.connect(self.reject)
        foot = FlowLayout(gap=8)
        foot.addWidget(self.undo_button)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(label(title, "title"))
        said = self.tr("An import can be undone as a whole for thirty days. What somebody changed since stays.")
        column.addWidget(label(said, "second", wrap=True))
        column.addWidget(self.list, 1)
        column.addWidget(self.message)
        column.addLayout(foot)
        ctx.tasks.start(self._read(), owner=self)

    def undo(self) -> None:
        """Take the import chosen back."""
        row = self._current()
        if row is not None and row.can_undo and not self._is_working:
            self._ctx.tasks.start(self._undo(row), owner=self)

    async def _read(self) -> None:
        self.rows = await self._ctx.db.read(recent_imports)
        place = max(0, self.list.currentRow())
        self.list.clear()
        for row in self.rows:
            self.list.addItem(QListWidgetItem(self._words(row)))
        if not self.rows:
            self.message.setText(self.tr("Nothing was imported yet."))
        self.list.setCurrentRow(min(place, len(self.rows) - 1))
        self._show_current()

    def _words(self, row: ImportRunRow) -> str:
        when = moment_text(row.at, Instant(self._ctx.clock.now()))
        rows = self.tr("{count} rows").format(count=number_text(row.rows))
        state = self.tr("taken back") if row.is_undone else ""
        return " · ".join(part for part in (row.filename, when, row.staff, rows, state) if part)

    def _current(self) -> ImportRunRow | None:
        place = self.list.currentRow()
        return self.rows[place] if 0 <= place < len(self.rows) else None

    def _show_current(self) -> None:
        row = self._current()
        can = row is not None and row.can_undo and may_edit(self._ctx) and not self._is_working
        self.undo_button.setEnabled(can)
        self.close_button.setEnabled(not self._is_working)

    async def _undo(self, row: ImportRunRow) -> None:
        self._is_working = True
        self._show_current()
        self.message.setText(self.tr("Taking the import back…"))
        try:
            kept = await imports.take_back(self._ctx.db, row.id, imports.Progress(), self._ctx.staff)
        except UserError as error:
            words = tr_error(error.text, error.hint)
        else:
            people = len({one.subject_id for one in kept})
            stayed = self.tr("{count} entries stayed, because somebody has worked with them since.")
            whole = self.tr("Everything is as it was before.")
            words = stayed.format(count=number_text(people)) if people else whole
        finally:
            self._is_working = False
        await self._read()
        self.message.setText(words)
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def reject(self) -> None:
        """Close, but not while something is being taken back."""
        if not self._is_working:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The same for the window's own button."""
        if self._is_working:
            event.ignore()
        else:
            super().closeEvent(event)
