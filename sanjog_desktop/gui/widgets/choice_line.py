"""A radio button with words that wrap beside it, and a smaller line below: a value may be long."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QGridLayout, QRadioButton, QSizePolicy, QWidget

from sanjog_desktop.gui.widgets.basics import label


class ChoiceLine(QWidget):
    """`button` is the choice; a click on the words chooses it too."""

    def __init__(self, text: str, detail: str = "", *, name: str = "", parent: QWidget | None = None) -> None:
        """``detail`` stands below in small letters; ``name`` comes before the words for a screen reader."""
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        self.button = QRadioButton()
        said = f"{text}, {detail}" if detail else text
        self.button.setAccessibleName(f"{name}: {said}" if name else said)
        self.words = label(text, wrap=True)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        # As high as a line of the words, so that it stands beside the first at any text size.
        self.words.ensurePolished()
        self.button.setMinimumHeight(self.words.fontMetrics().lineSpacing() + 2)
        grid.addWidget(self.button, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.words, 0, 1)
        if detail:
            grid.addWidget(label(detail, "caption", wrap=True), 1, 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose it."""
        self.button.setChecked(True)
        self.button.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)
