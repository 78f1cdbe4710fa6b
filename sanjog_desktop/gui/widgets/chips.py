"""Filter chips with counts, and chips painted by delegates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QToolButton, QWidget

from sanjog_desktop.gui.theme import Theme
from sanjog_desktop.gui.widgets.flow import FlowLayout

CHIP_PX = 11.5


class Filter(msgspec.Struct, frozen=True):
    """One choice: its name in the code and its words on the screen."""

    name: str
    text: str


class FilterBar(QWidget):
    """One choice out of a few, each with its count; left and right move between them."""

    chosen = Signal(str)

    def __init__(self, filters: Sequence[Filter], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._texts = {each.name: each.text for each in filters}
        self._buttons: dict[str, QToolButton] = {}
        self._group = QButtonGroup(self)
        row = FlowLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for each in filters:
            button = QToolButton()
            button.setText(each.text)
            button.setAccessibleName(each.text)
            button.setCheckable(True)
            button.setProperty("filter", True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(lambda _=False, name=each.name: self.chosen.emit(name))
            self._group.addButton(button)
            self._buttons[each.name] = button
            row.addWidget(button)
        if filters:
            self._buttons[filters[0].name].setChecked(True)

    def add_button(self, button: QToolButton) -> None:
        """Something else to press behind the choices, which goes on in their line."""
        layout = self.layout()
        assert layout is not None
        layout.addWidget(button)

    @property
    def current(self) -> str:
        """The chosen filter's name."""
        return next((name for name, button in self._buttons.items() if button.isChecked()), "")

    def choose(self, name: str) -> None:
        """Choose without being clicked, or none of them (''); tells nobody."""
        if name in self._buttons:
            self._buttons[name].setChecked(True)
            return
        self._group.setExclusive(False)
        for button in self._buttons.values():
            button.setChecked(False)
        self._group.setExclusive(True)

    def turn(self, step: int) -> None:
        """Choose the next one that is shown (or the one before), as a click on it would."""
        shown = [name for name, button in self._buttons.items() if not button.isHidden()]
        if shown:
            at = shown.index(self.current) if self.current in shown else 0
            self._buttons[shown[(at + step) % len(shown)]].click()

    def show_counts(
        self,
        counts: Mapping[str, int],
        *,
        hide_empty: frozenset[str] = frozenset(),
        only_chosen: frozenset[str] = frozenset(),
    ) -> None:
        """Write counts beside the words; zero shows none, and hides those named in ``hide_empty``.

        Those in ``only_chosen`` show while they are chosen: something else offers them.
        """
        for name, button in self._buttons.items():
            count = counts.get(name, 0)
            button.setText(f"{self._texts[name]} {count}" if count else self._texts[name])
            button.setAccessibleName(button.text())
            wanted = bool(count) or name not in hide_empty
            button.setVisible(button.isChecked() or (wanted and name not in only_chosen))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right move the focus between the choices."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        shown = [button for button in self._buttons.values() if button.isVisible()]
        at = next((i for i, button in enumerate(shown) if button.hasFocus()), None)
        if step is None or at is None:
            super().keyPressEvent(event)
            return
        shown[(at + step) % len(shown)].setFocus(Qt.FocusReason.TabFocusReason)


def chip_width(text: str, theme: Theme) -> float:
    """How wide ``paint_chip`` will draw these words."""
    return theme.metrics(CHIP_PX).horizontalAdvance(text) + 14


def paint_chip(painter: QPainter, at: QPointF, text: str, tone: str, theme: Theme) -> float:
    """Draw a chip with its top left corner at ``at``; returns its width."""
    ink, ground = theme.tone(tone)
    font = theme.font(CHIP_PX)
    metrics = theme.metrics(CHIP_PX)
    rect = QRectF(at.x(), at.y(), metrics.horizontalAdvance(text) + 14, metrics.height() + 3)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(rect, 6, 6)
    painter.setPen(ink)
    painter.setFont(font)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
    return rect.width()
