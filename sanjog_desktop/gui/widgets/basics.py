"""Labels, chips, buttons and hairlines as the sheet dresses them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOption,
    QToolButton,
    QWidget,
)

from sanjog_desktop.gui.icons import make_icon
from sanjog_desktop.gui.theme import TONES, Theme
from sanjog_desktop.gui.widgets.pair import PairLayout


def restyle(widget: QWidget) -> None:
    """Let the sheet see a changed property."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def label(text: str = "", role: str = "", *, wrap: bool = False, selectable: bool = False) -> QLabel:
    """A plain-text label; ``role`` is pane-title, title, strong, caption, second, section, bad, ok, gold."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if role:
        made.setProperty("role", role)
    if selectable:
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


class SectionTitle(QLabel):
    """PEOPLE, TIMELINE: the small heading of a side panel's part."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text.upper(), parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "section")
        self.setAccessibleName(text)


class ElidedLabel(QLabel):
    """Words on one line; where there is no room for them they end in an ellipsis and the whole is the tool tip."""

    LEAST_LETTERS = 0

    def __init__(self, text: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._told = ""
        if role:
            self.setProperty("role", role)

    def minimumSizeHint(self) -> QSize:
        """A few letters at most: what is around must not grow beyond the window for it."""
        least = self.fontMetrics().averageCharWidth() * self.LEAST_LETTERS
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), least), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words, or as much of them as there is room for."""
        fits = self.width() >= self.sizeHint().width()
        if self.toolTip() == self._told:
            self._told = "" if fits else self.text()
            self.setToolTip(self._told)
        if fits:
            super().paintEvent(event)
            return
        option = QStyleOption()
        option.initFrom(self)
        painter = QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        room = self.contentsRect()
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(room, self.alignment(), words)
        painter.end()


class Chip(ElidedLabel):
    """A word on a tinted ground; the word carries the meaning, the tone (see TONES) supports it."""

    LEAST_LETTERS = 8

    def __init__(self, text: str = "", tone: str = "neutral", parent: QWidget | None = None) -> None:
        super().__init__(text, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_tone(tone)

    def set_tone(self, tone: str) -> None:
        """Change the tint."""
        if tone not in TONES:
            raise ValueError(f"no such tone: {tone}")
        self.setProperty("chip", tone)
        restyle(self)

    def show_word(self, text: str, tone: str) -> None:
        """Change both; an empty word hides the chip."""
        self.setText(text)
        self.set_tone(tone)
        self.setVisible(bool(text))


class PlainButton(QPushButton):
    """An ordinary button."""

    KIND = ""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        if self.KIND:
            self.setProperty("kind", self.KIND)
        self.setAutoDefault(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it as Space does, on every system alike."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)


class PrimaryButton(PlainButton):
    """The one thing to do here."""

    KIND = "primary"


class DangerButton(PlainButton):
    """What cannot be undone."""

    KIND = "danger"


class LinkButton(PlainButton):
    """An action that reads like words."""

    KIND = "link"


class IconButton(QToolButton):
    """A button that shows only an icon; ``text`` is its name, tool tip and accessible name."""

    def __init__(self, theme: Theme, icon: str, text: str, *, token: str = "ink2", size: int = 20) -> None:
        super().__init__()
        self._theme, self._icon, self._token, self._size = theme, icon, token, size
        self.setText(text)
        self.setToolTip(text)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setIconSize(QSize(size, size))
        self._draw()

    def _draw(self) -> None:
        active: QColor | None = self._theme.color("accent") if self.isCheckable() else None
        self.setIcon(make_icon(self._icon, self._theme.color(self._token), active=active, size=self._size))

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        if icon != self._icon:
            self._icon = icon
            self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Redraw the icon in the new palette."""
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange) and hasattr(self, "_theme"):
            self._draw()
        super().changeEvent(event)


class Hairline(QFrame):
    """A line of one pixel, ``h`` or ``v``."""

    def __init__(self, way: str = "h", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("hairline", way)


class KeyValue(QWidget):
    """A side panel's line: a word at the left, its value (text or a widget) at the right."""

    def __init__(
        self, key: str, value: str | QWidget, *, role: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        row = PairLayout(self)
        self.key = label(key, "second", wrap=True)
        self.value = label(value, role, wrap=True, selectable=True) if isinstance(value, str) else value
        row.addWidget(self.key)
        row.addWidget(self.value)
        if isinstance(self.value, QLabel) and isinstance(value, str):
            self.value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            self.value.setAccessibleName(f"{key}: {value}")
        elif isinstance(self.value, QLabel):
            self.value.setAccessibleName(f"{key}: {self.value.text()}")
