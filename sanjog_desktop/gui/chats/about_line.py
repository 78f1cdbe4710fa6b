"""Whose data is in this file? One press before it goes, because the register of disclosures must know."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.widgets import LinkButton, label
from sanjog_desktop.gui.widgets.flow import FlowLayout
from sanjog_desktop.gui.widgets.people_picker import PeoplePicker


class AboutLine(QWidget):
    """`answered()` after each press. `people` are the contact ids chosen; several may be, or nobody."""

    answered = Signal()

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._buttons: dict[str, QToolButton] = {}
        self._row = FlowLayout(self, gap=6)
        self._row.addWidget(label(self.tr("Whose data is in it?"), "second"))
        self.nobody = self._button(self.tr("Nobody's"))
        self.nobody.clicked.connect(self._choose_nobody)
        self.somebody = LinkButton(self.tr("&Somebody…"))
        self.somebody.clicked.connect(self._search)
        self._row.addWidget(self.somebody)
        self.hide()

    @property
    def people(self) -> tuple[str, ...]:
        """Whose data it is."""
        return tuple(who for who, button in self._buttons.items() if button.isChecked())

    @property
    def is_answered(self) -> bool:
        """Whether somebody said whose it is, or that it is nobody's."""
        return self.nobody.isChecked() or bool(self.people)

    def ask(self, known: list[tuple[str, str]]) -> None:
        """Ask anew. ``known`` are (contact id, name) of those it was about before; a single one is chosen."""
        self.forget()
        for who, name in known:
            self._offer(who, name)
        if len(known) == 1:
            self._buttons[known[0][0]].setChecked(True)
        self.show()

    def forget(self) -> None:
        """Nothing is asked."""
        for button in self._buttons.values():
            button.deleteLater()
        self._buttons.clear()
        self.nobody.setChecked(False)
        self.hide()

    def choose(self, who: str, name: str) -> None:
        """It is this person's."""
        if who not in self._buttons:
            self._offer(who, name)
        self._buttons[who].setChecked(True)
        self.nobody.setChecked(False)
        self.answered.emit()

    def _offer(self, who: str, name: str) -> None:
        button = self._buttons[who] = self._button(name)
        button.clicked.connect(partial(self._pressed, who))

    def _button(self, text: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setAccessibleName(text)
        button.setCheckable(True)
        button.setProperty("filter", True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._row.addWidget(button)
        return button

    def _pressed(self, _who: str) -> None:
        self.nobody.setChecked(False)
        self.answered.emit()

    def _choose_nobody(self) -> None:
        for button in self._buttons.values():
            button.setChecked(False)
        self.answered.emit()

    def _search(self) -> None:
        picker = PeoplePicker(self._ctx, self.tr("Whose data is in this file?"), self)
        picker.chosen.connect(self.choose)
        picker.open()
