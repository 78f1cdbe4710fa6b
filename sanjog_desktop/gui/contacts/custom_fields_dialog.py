"""The fields an agency adds to everybody's card, looked after without leaving the card."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.own_fields import OwnFieldsForm
from sanjog_desktop.gui.widgets.basics import PlainButton, label

_WIDTH_PX: Final = 460


class CustomFieldsDialog(QDialog):
    """Opened with ``open()``; each press is kept at once and can be undone. ``changed`` after each."""

    changed = Signal()

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        """Reads the fields there are."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Fields of the agency"))
        self.setAccessibleName(self.windowTitle())
        self.setMinimumWidth(ctx.theme.px(_WIDTH_PX))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(label(self.windowTitle(), "title", wrap=True))
        said = self.tr("They stand on everybody's card, in this order. What was written in a field is kept when it is"
                       " taken out of use.")  # fmt: skip
        column.addWidget(label(said, "second", wrap=True))
        self.form = OwnFieldsForm(ctx)
        self.form.changed.connect(self.changed)
        column.addWidget(self.form, 1)
        self.close_button = PlainButton(self.tr("Close"))
        self.close_button.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column.addLayout(foot)
        ctx.tasks.start(self.form.load(), owner=self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter belongs to the fields, not to a button that happens to be the first."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return
        super().keyPressEvent(event)
