"""The building blocks of the settings pages: a titled page, a captioned field, a field that can be tried."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from sanjog_desktop.gui.settings.checks import CheckResult
from sanjog_desktop.gui.theme import Theme
from sanjog_desktop.gui.widgets.basics import Chip, PlainButton, SectionTitle, label, restyle
from sanjog_desktop.gui.words import tr_error

_WIDTH_PX = 640


class SettingsPage(QScrollArea):
    """A page of settings: title, one sentence, then cards of fields in `column`."""

    def __init__(self, theme: Theme, title: str, about: str, parent: QWidget | None = None) -> None:
        """`title` and `about` stand at the top."""
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(title)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget()
        outer = QHBoxLayout(page)
        outer.setContentsMargins(24, 16, 24, 24)
        self._holder = QWidget()
        self.column = QVBoxLayout(self._holder)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)
        outer.addWidget(self._holder, 1_000)
        # Takes what a wide window leaves over.
        outer.addStretch(1)
        self.column.addWidget(label(title, "pane-title"))
        self.column.addWidget(label(about, "second", wrap=True))
        self.setWidget(page)
        theme.changed.connect(self._fit)
        self._fit()

    def add_card(self, title: str) -> QVBoxLayout:
        """A card with a heading; returns where its fields go."""
        card = QFrame()
        card.setProperty("card", True)
        rows = QVBoxLayout(card)
        rows.setContentsMargins(18, 14, 18, 16)
        rows.setSpacing(6)
        rows.addWidget(SectionTitle(title))
        self.column.addWidget(card)
        return rows

    def finish(self) -> None:
        """Close the page off after the last card."""
        self.column.addStretch(1)

    def _fit(self) -> None:
        self._holder.setMaximumWidth(self._theme.px(_WIDTH_PX))
        self._holder.setMinimumWidth(min(self._theme.px(_WIDTH_PX), 420))


class CheckLine(QWidget):
    """A field with a button that tries it, and the answer under both; `asked` when pressed."""

    asked = Signal()

    def __init__(self, edit: QWidget, text: str, parent: QWidget | None = None) -> None:
        """`edit` is what is tried, `text` is on the button."""
        super().__init__(parent)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        line = QHBoxLayout()
        line.setSpacing(8)
        self.button = PlainButton(text)
        self.button.clicked.connect(self.asked)
        line.addWidget(edit, 1)
        line.addWidget(self.button)
        rows.addLayout(line)
        self._answer = QWidget()
        answer = QHBoxLayout(self._answer)
        answer.setContentsMargins(0, 0, 0, 4)
        answer.setSpacing(8)
        self._chip = Chip("", "neutral")
        self._words = label("", "caption", wrap=True)
        answer.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignVCenter)
        answer.addWidget(self._words, 1)
        rows.addWidget(self._answer)
        self._answer.hide()

    @property
    def words(self) -> str:
        """What the last answer said."""
        return self._words.text()

    @property
    def state(self) -> str:
        """The word of the last answer's chip; empty before the first."""
        return self._chip.text()

    def forget(self) -> None:
        """Drop the answer: the values it was about have changed."""
        self._answer.hide()
        self._chip.setText("")
        self._words.setText("")

    async def run(self, check: Callable[[], Awaitable[CheckResult]]) -> CheckResult:
        """Try it, with the button held, and show the answer."""
        self.button.setEnabled(False)
        self._answer.show()
        self._chip.show_word(self.tr("checking…"), "info")
        self._words.setText("")
        try:
            result = await check()
        finally:
            self.button.setEnabled(True)
        self.show_result(result)
        return result

    def show_result(self, result: CheckResult) -> None:
        """Show an answer."""
        self._answer.show()
        self._chip.show_word(
            self.tr("works") if result.ok else self.tr("problem"), "ok" if result.ok else "bad"
        )
        self._words.setText(tr_error(result.text, result.hint))
        self._words.setProperty("role", "caption" if result.ok else "bad")
        restyle(self._words)
        self.button.setAccessibleDescription(f"{self._chip.text()}: {self._words.text()}")
