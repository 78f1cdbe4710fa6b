"""The line above the field: what is answered, or what goes along with the text."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.widgets import IconButton, LinkButton, label
from sanjog_desktop.gui.widgets.basics import ElidedLabel


class AlongBar(QFrame):
    """``dropped()`` by its cross, ``edit_wanted()`` for a picture to be cropped or turned."""

    dropped = Signal()
    edit_wanted = Signal()

    def __init__(self, ctx: Context) -> None:
        super().__init__()
        self.setProperty("card", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 4, 4, 4)
        self.title, self.words = label("", "strong"), ElidedLabel("", "second")
        self.edit = LinkButton(self.tr("Crop or rotate…"))
        self.edit.clicked.connect(self.edit_wanted)
        close = IconButton(ctx.theme, "x", self.tr("Leave this out"), size=16)
        close.clicked.connect(self.dropped)
        row.addWidget(self.title)
        row.addWidget(self.words, 1)
        row.addWidget(self.edit)
        row.addWidget(close)
        self.edit.hide()
        self.hide()

    def tell(self, title: str, words: str, *, can_edit: bool = False) -> None:
        """Show it."""
        self.title.setText(title)
        self.words.setText(" ".join(words.split()))
        self.edit.setVisible(can_edit)
        told = self.tr("Place and camera details are removed") if can_edit else ""
        self.title.setToolTip(told)
        self.title.setAccessibleDescription(told)
        self.show()
