"""Naming a question to the list, and looking after those that have a name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from sanjog_desktop.actions import saved_filters as actions
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.theme import Theme
from sanjog_desktop.gui.widgets.basics import DangerButton, PlainButton, PrimaryButton, label
from sanjog_desktop.gui.widgets.flow import FlowLayout
from sanjog_desktop.gui.widgets.movable_list import MovableList
from sanjog_desktop.gui.words import tr_error
from sanjog_desktop.store.reads.saved_filters import saved_filters
from sanjog_desktop.store.register_rows import SavedFilterRow

_WIDTH_PX, _LIST_PX = 380, 240


class NameDialog(QDialog):
    """Opened with ``open()``; ``named(name, pinned)``, and the caller closes it or says what is wrong."""

    named = Signal(str, bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Asks for a name."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Save these filters")
        self.setWindowTitle(title)
        self.setMinimumWidth(theme.px(_WIDTH_PX))
        self.name = QLineEdit()
        self.name.setMaxLength(actions.LONGEST)
        self.name.setAccessibleName(self.tr("Name"))
        self.name.setPlaceholderText(self.tr("Pune, active, no proposal in 15 days"))
        self.pinned = QCheckBox(self.tr("&Pin it above the list"))
        self.pinned.setChecked(True)
        self.message = label("", "bad", wrap=True)
        self.message.hide()
        self.do_button = PrimaryButton(self.tr("Save"))
        self.do_button.clicked.connect(self.submit)
        self.cancel_button = PlainButton(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 18, 20, 16)
        rows.setSpacing(10)
        rows.addWidget(label(title, "title", wrap=True))
        hint = self.tr("The view, the filters, the order and the columns are kept; the words looked for are not.")
        rows.addWidget(label(hint, "caption", wrap=True))
        for widget in (self.name, self.pinned, self.message):
            rows.addWidget(widget)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.do_button)
        foot.addWidget(self.cancel_button)
        rows.addLayout(foot)

    def submit(self) -> None:
        """Hand the name on."""
        self.named.emit(self.name.text(), self.pinned.isChecked())

    def say(self, text: str) -> None:
        """Why it could not be saved."""
        self.message.setText(text)
        self.message.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.cancel_button.hasFocus():
            self.submit()
            return
        super().keyPressEvent(event)


class SavedDialog(QDialog):
    """A list of the saved filters: F2 renames, a tick pins, Alt with an arrow moves, Delete takes away."""

    def __init__(self, ctx: Context, rows: Sequence[SavedFilterRow], parent: QWidget | None = None) -> None:
        """Every change is kept at once."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Saved filters")
        self.setWindowTitle(title)
        self.setMinimumWidth(ctx.theme.px(_WIDTH_PX))
        self._ctx = ctx
        self.list = MovableList(title)
        self.list.move_wanted.connect(self._move)
        self.list.delete_wanted.connect(self._delete)
        self.list.setMinimumHeight(ctx.theme.px(_LIST_PX))
        self.message = label("", "bad", wrap=True)
        self.message.hide()
        self._buttons = self._make_buttons()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(label(title, "title"))
        column.addWidget(label(self.tr("A tick pins a filter above the list."), "caption", wrap=True))
        column.addWidget(self.list, 1)
        column.addWidget(self.message)
        column.addWidget(self._buttons)
        self._fill(rows)
        self.list.itemChanged.connect(self._changed)

    def _make_buttons(self) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder)
        self.rename_button = PlainButton(self.tr("&Rename"))
        self.rename_button.clicked.connect(lambda: self.list.editItem(self.list.currentItem()))
        self.up_button, self.down_button = PlainButton(self.tr("Move &up")), PlainButton(self.tr("Move &down"))
        self.up_button.clicked.connect(lambda: self._move(-1))
        self.down_button.clicked.connect(lambda: self._move(1))
        self.delete_button = DangerButton(self.tr("De&lete"))
        self.delete_button.clicked.connect(self._delete)
        self.done_button = PrimaryButton(self.tr("Done"))
        self.done_button.clicked.connect(self.accept)
        for button in (self.rename_button, self.up_button, self.down_button, self.delete_button, self.done_button):
            flow.addWidget(button)
        return holder

    def _fill(self, rows: Sequence[SavedFilterRow], current: str = "") -> None:
        blocked = self.list.blockSignals(True)
        self.list.clear()
        for place, row in enumerate(rows):
            item = QListWidgetItem(row.name, self.list)
            item.setData(Qt.ItemDataRole.UserRole, row.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEditable)
            item.setCheckState(Qt.CheckState.Checked if row.pinned else Qt.CheckState.Unchecked)
            if row.id == current or place == 0:
                self.list.setCurrentItem(item)
        self.list.blockSignals(blocked)

    def _id(self) -> str:
        place = self.list.currentRow()
        return str(self.list.item(place).data(Qt.ItemDataRole.UserRole)) if place >= 0 else ""

    def _changed(self, item: QListWidgetItem) -> None:
        id, pinned = str(item.data(Qt.ItemDataRole.UserRole)), item.checkState() == Qt.CheckState.Checked
        staff = self._ctx.staff
        self._do(id, lambda session: actions.update(session, id, name=item.text(), pinned=pinned, staff=staff))

    def _move(self, step: int) -> None:
        place, count = self.list.currentRow(), self.list.count()
        if not 0 <= place + step < count or place < 0:
            return
        ids = [str(self.list.item(each).data(Qt.ItemDataRole.UserRole)) for each in range(count)]
        ids.insert(place + step, ids.pop(place))
        self._do(ids[place + step], lambda session: actions.put_in_order(session, ids))

    def _delete(self) -> None:
        id = self._id()
        if id:
            self._do("", lambda session: actions.remove(session, id, staff=self._ctx.staff))

    def _do(self, current: str, act: Callable[[Any], object]) -> None:
        self._ctx.tasks.start(self._write(current, act), owner=self)

    async def _write(self, current: str, act: Callable[[Any], object]) -> None:
        self.message.hide()
        try:
            await self._ctx.db.write(act)
        except UserError as error:
            self.message.setText(tr_error(error.text, error.hint))
            self.message.show()
        self._fill(await self._ctx.db.read(saved_filters), current)
