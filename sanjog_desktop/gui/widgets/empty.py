"""What a pane shows when it has nothing: what this is and what to do first."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from sanjog_desktop.gui.icons import icon_pixmap
from sanjog_desktop.gui.theme import Theme
from sanjog_desktop.gui.widgets.basics import PrimaryButton, label


class EmptyState(QWidget):
    """An icon, a title, a sentence, and at most one action."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        title: str,
        text: str,
        *,
        action: str = "",
        on_action: Callable[[], None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._icon = theme, icon
        column = QVBoxLayout(self)
        column.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.setSpacing(8)
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.title = label(title, "title", wrap=True)
        self.text = label(text, "second", wrap=True)
        for each in (self.title, self.text):
            each.setAlignment(Qt.AlignmentFlag.AlignCenter)
            each.setFixedWidth(360)
        for widget in (self._picture, self.title, self.text):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        self.button: PrimaryButton | None = None
        if action and on_action is not None:
            self.button = PrimaryButton(action)
            self.button.clicked.connect(lambda _=False: on_action())
            column.addSpacing(4)
            column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._draw()

    def say(self, title: str, text: str) -> None:
        """Change the words."""
        self.title.setText(title)
        self.text.setText(text)

    def _draw(self) -> None:
        scale = self.devicePixelRatioF()
        self._picture.setPixmap(icon_pixmap(self._icon, self._theme.color("hint"), 40, scale))

    def changeEvent(self, event: QEvent) -> None:
        """Redraw the icon in the new palette."""
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_picture"):
            self._draw()
        super().changeEvent(event)
