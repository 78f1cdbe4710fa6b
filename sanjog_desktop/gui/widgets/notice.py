"""The strip that tells people things: what happened, what to do, until they close it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from sanjog_desktop.gui.theme import Theme
from sanjog_desktop.gui.widgets.basics import IconButton, LinkButton, label, restyle

GOOD_NEWS_MS = 6_000


class NoticeStrip(QFrame):
    """One line across a pane; tone is bad, gold, info or ok. Good news leaves by itself."""

    def __init__(self, theme: Theme, *, closable: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("strip", "info")
        self.setAccessibleName(self.tr("Notice"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        self._words = label(wrap=True)
        self._action = LinkButton("")
        self._action.setAccessibleName(self.tr("What this notice offers"))
        self._action.hide()
        self._on_action: Callable[[], None] | None = None
        self._close = IconButton(theme, "x", self.tr("Close this notice"), size=16)
        self._close.setVisible(closable)
        row.addWidget(self._words, 1)
        row.addWidget(self._action)
        row.addWidget(self._close)
        self._close.clicked.connect(self.hide)
        self._action.clicked.connect(self._act)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    @property
    def words(self) -> str:
        """What it says now."""
        return self._words.text()

    def say(
        self,
        text: str,
        hint: str = "",
        *,
        tone: str = "bad",
        action: str = "",
        on_action: Callable[[], None] | None = None,
    ) -> None:
        """Show a notice; it replaces the one before. ``action`` is a word to press, e.g. Undo."""
        self._words.setText(f"{text} {hint}".strip())
        self.setProperty("strip", tone)
        for widget in (self, self._words):
            restyle(widget)
        self._action.setText(action or " ")
        self._action.setVisible(bool(action))
        if action:
            self._action.setAccessibleName(action)
        self._on_action = on_action
        self.show()
        if tone == "ok":
            self._timer.start(GOOD_NEWS_MS)
        else:
            self._timer.stop()
        self.setAccessibleDescription(self._words.text())
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _act(self) -> None:
        self.hide()
        if self._on_action is not None:
            self._on_action()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            return
        super().keyPressEvent(event)
