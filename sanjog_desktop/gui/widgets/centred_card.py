"""A card in the middle of an otherwise empty window: the lock page and the first run."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from sanjog_desktop.gui.icons import icon_pixmap
from sanjog_desktop.gui.theme import Theme

_MARK_PX = 22


class CentredCard(QScrollArea):
    """Scrolls when the window is small or the text large; `body` takes the content, top to bottom."""

    def __init__(
        self, theme: Theme, width_px: int = 460, icon: str = "lock", parent: QWidget | None = None
    ) -> None:
        """`width_px` is the card's width at 100 % text size; `icon` stands beside the name of the program."""
        super().__init__(parent)
        self._theme, self._width_px, self._icon = theme, width_px, icon
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget(self)
        page.setProperty("surface", "page")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        rows = QVBoxLayout(page)
        rows.setContentsMargins(24, 32, 24, 32)
        rows.addStretch(2)
        line = QHBoxLayout()
        line.addStretch(1)
        self._card = QFrame(page)
        self._card.setProperty("card", True)
        line.addWidget(self._card)
        line.addStretch(1)
        rows.addLayout(line)
        rows.addStretch(3)
        self.body = QVBoxLayout(self._card)
        self.body.setContentsMargins(32, 28, 32, 28)
        self.body.setSpacing(12)
        self.body.addLayout(self._brand())
        self.setWidget(page)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _brand(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        self._mark = QLabel(self._card)
        name = QLabel("Sanjog", self._card)
        name.setProperty("role", "strong")
        line.addWidget(self._mark)
        line.addWidget(name)
        line.addStretch(1)
        return line

    def _restyle(self) -> None:
        self._card.setFixedWidth(self._theme.px(self._width_px))
        size = self._theme.px(_MARK_PX)
        self._mark.setPixmap(
            icon_pixmap(self._icon, self._theme.color("accent"), size, self.devicePixelRatioF())
        )
