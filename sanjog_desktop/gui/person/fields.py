"""Fields to edit a person with: each checks itself as one types, and says what is wrong and what it understood."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from sanjog_desktop.domain import biodata
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.imports import dates
from sanjog_desktop.domain.phone import normalise, pretty
from sanjog_desktop.gui.person.vocabulary import Option, code_of, options_of
from sanjog_desktop.gui.widgets.basics import label, restyle
from sanjog_desktop.gui.words import tr_error

Value = str | int | None
# What is wrong is said when one pauses or leaves the field, never in the middle of a word.
_PAUSE_MS: Final = 450
_LINES: Final = 3
_DAY_FIRST: Final = re.compile(r"(\d{1,2})\s*[./\- ]\s*(\d{1,2})\s*[./\- ]\s*(\d{4})")


class FieldEditor(QWidget):
    """A caption, the thing to fill in, and under it what is wrong or what was understood.

    ``edited`` whenever its value became another, ``submitted`` on Enter.
    """

    edited = Signal()
    submitted = Signal()

    def __init__(self, name: str, caption: str, parent: QWidget | None = None) -> None:
        """``name`` is the stored field; the subclass says what is filled in through :meth:`_hold`."""
        super().__init__(parent)
        self.name, self.caption = name, caption
        self.today = date.today()
        self._is_told = False
        self._input: QWidget = self
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(2)
        self._note = label("", "caption", wrap=True)
        self._note.hide()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.check)

    def _hold(self, widget: QWidget) -> None:
        self._input = widget
        words = label(self.caption, "caption", wrap=True)
        words.setBuddy(widget)
        widget.setAccessibleName(self.caption.replace("&", ""))
        widget.installEventFilter(self)
        self._rows.addWidget(words)
        self._rows.addWidget(widget)
        self._rows.addWidget(self._note)
        self.setFocusProxy(widget)

    # What subclasses say ----------------------------------------------------------------------------
    def value(self) -> Value:
        """What was filled in, as it is stored; text that cannot be read stays text and is a problem."""
        raise NotImplementedError

    def set_value(self, value: Value) -> None:
        """Fill it in with a stored value."""
        raise NotImplementedError

    def problem(self) -> UserError | None:
        """Why the value cannot be kept, or ``None``."""
        return biodata.problems({self.name: self.value()}, self.today).get(self.name)

    def understood(self) -> str:
        """What was made of the value, where that is worth saying: an age, a height in both measures."""
        return ""

    # Checking ---------------------------------------------------------------------------------------
    def check(self) -> bool:
        """Say what is wrong now; whether nothing is."""
        self._is_told = True
        problem = self.problem()
        self._show(problem)
        return problem is None

    def _on_edited(self) -> None:
        problem = self.problem()
        if self._is_told or problem is None:
            # What was called wrong is called right the moment it is.
            self._show(problem)
        else:
            self._note.hide()  # what was understood before is no longer true
        if problem is None:
            self._pause.stop()
        else:
            self._pause.start()
        self.edited.emit()

    def _show(self, problem: UserError | None) -> None:
        words = tr_error(problem.text, problem.hint) if problem is not None else self.understood()
        if problem is None:
            self._is_told = False
        self._note.setProperty("role", "bad" if problem is not None else "caption")
        restyle(self._note)
        self._note.setText(words)
        self._note.setVisible(bool(words))
        self._input.setAccessibleDescription(words)
        if bool(self._input.property("invalid")) != (problem is not None):
            self._input.setProperty("invalid", problem is not None)
            restyle(self._input)

    def tell(self, words: str) -> None:
        """Say something under the field that is no problem, until it is edited."""
        if self.problem() is None:
            self._note.setText(words)
            self._note.setVisible(bool(words))
            self._input.setAccessibleDescription(words)

    @property
    def note(self) -> str:
        """What stands under the field now."""
        return self._note.text() if not self._note.isHidden() else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leaving the field checks it; Enter hands over."""
        if event.type() == QEvent.Type.FocusOut and self._pause.isActive():
            self._pause.stop()
            self.check()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._submits(event):
            self.submitted.emit()
            return True
        return super().eventFilter(watched, event)

    def _submits(self, event: QKeyEvent) -> bool:
        return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LineEditor(FieldEditor):
    """A line of text; ``usual`` are offered as one types."""

    def __init__(
        self,
        name: str,
        caption: str,
        *,
        placeholder: str = "",
        usual: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        """``placeholder`` shows how it is written."""
        super().__init__(name, caption, parent)
        self.line = QLineEdit()
        self.line.setPlaceholderText(placeholder)
        if usual:
            completer = QCompleter(list(usual), self.line)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            self.line.setCompleter(completer)
        self._hold(self.line)
        self.line.textChanged.connect(lambda _: self._on_edited())

    def value(self) -> Value:
        """The words without blanks around them."""
        return self.line.text().strip()

    def set_value(self, value: Value) -> None:
        """Write them."""
        self.line.setText(str(value or ""))

    def _submits(self, event: QKeyEvent) -> bool:
        return super()._submits(event) and not _is_open(self.line.completer())


class TextEditor(FieldEditor):
    """Longer words; Enter is a new line, Ctrl+Enter hands over."""

    def __init__(
        self, name: str, caption: str, *, lines: int = _LINES, parent: QWidget | None = None
    ) -> None:
        """``lines`` high."""
        super().__init__(name, caption, parent)
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(self.text.fontMetrics().lineSpacing() * lines + 20)
        self._hold(self.text)
        self.text.textChanged.connect(self._on_edited)

    def value(self) -> Value:
        """The words without blanks around them."""
        return self.text.toPlainText().strip()

    def set_value(self, value: Value) -> None:
        """Write them."""
        self.text.setPlainText(str(value or ""))

    def _submits(self, event: QKeyEvent) -> bool:
        return super()._submits(event) and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


class BirthEditor(LineEditor):
    """A birth date, whole or in part, read as people write it; the age is said as one types."""

    def value(self) -> Value:
        """As stored: 1997-02-14, 1997-02 or 1997."""
        return read_birth_date(self.line.text(), self.today)

    def understood(self) -> str:
        """The age."""
        years = biodata.age_on(str(self.value()), self.today)
        return "" if years is None else self.tr("%n years old", "", years)


class HeightEditor(LineEditor):
    """A height in feet and inches, centimetres or metres; the other measure is said as one types."""

    def value(self) -> Value:
        """Centimetres; the text itself where it is no height."""
        text = self.line.text().strip()
        return (biodata.parse_height(text) or text) if text else None

    def set_value(self, value: Value) -> None:
        """Write a height in feet and inches."""
        self.line.setText(biodata.feet_and_inches(value) if isinstance(value, int) else str(value or ""))

    def understood(self) -> str:
        """Both measures."""
        value = self.value()
        return biodata.height_words(value) if isinstance(value, int) else ""


class TimeEditor(LineEditor):
    """A time of birth."""

    def value(self) -> Value:
        """As stored: 06:40."""
        return dates.read_time(self.line.text()) or self.line.text().strip()

    def understood(self) -> str:
        """The time of day, where it was typed another way."""
        value = str(self.value() or "")
        return value if value != self.line.text().strip() else ""


class ChoiceEditor(FieldEditor):
    """One of a list; with ``free`` other words may be written instead."""

    def __init__(
        self,
        name: str,
        caption: str,
        options: Sequence[Option] = (),
        *,
        free: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """``options`` as stored and in words; none given: those of the field's vocabulary."""
        super().__init__(name, caption, parent)
        self._free = free
        self.combo = QComboBox()
        self.combo.setEditable(free)
        self.combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo.setMinimumContentsLength(6)
        self._hold(self.combo)
        self.set_options(options or options_of(name, empty=not free))
        line = self.combo.lineEdit()
        if line is not None:
            line.setAccessibleName(self.caption.replace("&", ""))
            line.installEventFilter(self)
            completer = self.combo.completer()
            if completer is not None:
                completer.setFilterMode(Qt.MatchFlag.MatchContains)
                completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
            self.combo.editTextChanged.connect(lambda _: self._on_edited())
        self.combo.currentIndexChanged.connect(lambda _: self._on_edited())

    def set_options(self, options: Sequence[Option]) -> None:
        """Offer others; what is written stays where words may be written."""
        kept = self.combo.currentText() if self._free else ""
        self.combo.blockSignals(True)
        self.combo.clear()
        for value, words in options:
            self.combo.addItem(words, value)
        self.combo.setCurrentIndex(-1 if self._free else 0)
        if self._free:
            self.combo.setEditText(kept)
        self.combo.blockSignals(False)

    def value(self) -> Value:
        """The value chosen, or the words written."""
        if not self._free:
            return str(self.combo.currentData() or "")
        text = self.combo.currentText().strip()
        place = self.combo.findText(text, Qt.MatchFlag.MatchFixedString)
        return str(self.combo.itemData(place)) if text and place >= 0 else code_of(self.name, text)

    def set_value(self, value: Value) -> None:
        """Choose it, or write it."""
        place = self.combo.findData(value or "")
        if place < 0 and not self._free and value:
            self.combo.addItem(str(value), value)
            place = self.combo.count() - 1
        self.combo.setCurrentIndex(place)
        if self._free and place < 0:
            self.combo.setEditText(str(value or ""))
        line = self.combo.lineEdit()
        if line is not None:
            line.setCursorPosition(0)  # the beginning says more than the end where there is no room for both

    def problem(self) -> UserError | None:
        """Own lists have no vocabulary to fall out of."""
        return super().problem() if self.name in biodata.VOCABULARIES else None

    def _submits(self, event: QKeyEvent) -> bool:
        is_open = self.combo.view().isVisible() or _is_open(self.combo.completer())
        return super()._submits(event) and not is_open


class PhoneEditor(LineEditor):
    """A phone number in any form; how it was read is said as one types."""

    def value(self) -> Value:
        """Digits of E.164; the text itself where it is no number."""
        text = self.line.text().strip()
        found = normalise(text) if text else None
        return found.digits if found is not None else text

    def problem(self) -> UserError | None:
        """A number that cannot exist."""
        text = self.line.text().strip()
        if not text or normalise(text) is not None:
            return None
        return UserError("This is not a phone number.", "Write all its digits, with +91 in front or without.")

    def understood(self) -> str:
        """The number in full."""
        text = self.line.text().strip()
        read = pretty(str(self.value())) if text else ""
        return read if read != text else ""


def read_birth_date(text: str, today: date) -> str:
    """A birth date as people write it (14/2/1997, 14 Feb 1997), as stored; what cannot be one stays as it stands."""
    typed = dates.read_date(text, today) or text.strip()
    found = _DAY_FIRST.fullmatch(typed)
    # Written like a day of the calendar, but none: the stored form lets it be said what is wrong with it.
    return f"{found[3]}-{int(found[2]):02d}-{int(found[1]):02d}" if found else typed


def _is_open(completer: QCompleter | None) -> bool:
    """Whether words are offered just now, so that Enter takes one of them."""
    offered = completer.popup() if completer is not None else None
    return offered is not None and offered.isVisible()
