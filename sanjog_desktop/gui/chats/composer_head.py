"""The line over the field: to whom this goes, and the marks and emoji of the text."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from sanjog_desktop.gui.chats.writing_field import mark_keys
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.widgets import IconButton
from sanjog_desktop.gui.widgets.basics import ElidedLabel


class Recipient(ElidedLabel):
    """"To Sunita Namuna · mother of Aarav": never out of sight while one writes."""

    LEAST_LETTERS = 12

    def __init__(self) -> None:
        super().__init__("", "caption")

    def name_person(self, name: str, role: str) -> None:
        """Who it is, and what they are in their family."""
        words = self.tr("To {name}").format(name=name)
        self.setText(f"{words} · {role}" if role else words)
        self.setAccessibleName(self.text())


class ComposerHead(QWidget):
    """``mark_wanted(name)`` (bold, italic, strike, mono), ``emoji`` is the button of the emoji."""

    mark_wanted = Signal(str)

    def __init__(self, ctx: Context) -> None:
        super().__init__()
        self._ctx = ctx
        self.recipient = Recipient()
        self.emoji = IconButton(ctx.theme, "mood-smile", self.tr("Emoji"), size=18)
        self.emoji.setToolTip(self.tr("Emoji. Or type : and its name, as in :folded"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.recipient, 1)
        self.marks: dict[str, QToolButton] = {}
        keys = mark_keys()
        for name, sign, words in (
            ("bold", "B", self.tr("Bold")),
            ("italic", "I", self.tr("Italic")),
            ("strike", "S", self.tr("Struck through")),
            ("mono", "M", self.tr("Typewriter")),
        ):
            self.marks[name] = self._mark(name, sign, f"{words} ({keys[name]})", words)
            row.addWidget(self.marks[name])
        row.addWidget(self.emoji)
        ctx.theme.changed.connect(self._themed)
        self._themed()

    def _mark(self, name: str, sign: str, tip: str, words: str) -> QToolButton:
        button = QToolButton()
        button.setText(sign)
        button.setAccessibleName(words)
        button.setToolTip(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click must not take the choice away from the text
        button.clicked.connect(lambda: self.mark_wanted.emit(name))
        return button

    def _themed(self) -> None:
        theme = self._ctx.theme
        for name, button in self.marks.items():
            font = theme.font(12.5, bold=name == "bold")
            font.setItalic(name == "italic")
            font.setStrikeOut(name == "strike")
            if name == "mono":
                font.setFamilies(["monospace", *font.families()])
            button.setFont(font)
