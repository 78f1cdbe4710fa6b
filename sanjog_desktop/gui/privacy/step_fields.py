"""The fields a step of a request may ask for; each widget knows its value and whether it is filled in."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from sanjog_desktop.gui.widgets.basics import PlainButton, label

Option = tuple[str, str]
"""A value as stored and its words on the screen."""


class Field(msgspec.Struct, frozen=True):
    """What a field is called in the code, its caption, a hint under it, and whether it must be filled in."""

    name: str
    caption: str
    hint: str = ""
    needed: bool = True


class Words(Field, frozen=True):
    """Typed words; more than one line when ``lines`` says so. ``start`` stands in it at first."""

    lines: int = 1
    start: str = ""


class Choice(Field, frozen=True):
    """One of a few; with ``free`` another may be typed. Nothing is chosen at first unless ``start`` is one."""

    options: tuple[Option, ...] = ()
    free: bool = False
    start: str = ""


class Codes(Field, frozen=True):
    """Any of a few, at least one when needed."""

    options: tuple[Option, ...] = ()
    start: tuple[str, ...] = ()


class Yes(Field, frozen=True):
    """A statement to tick; when needed, nothing goes on without it. The caption is the statement."""

    start: bool = False


class Day(Field, frozen=True):
    """A calendar day, as a QDate."""

    start: QDate = QDate()
    least: QDate = QDate()


class PickFile(Field, frozen=True):
    """A file on this PC, as its path; ``kinds`` as Qt's file dialog names them."""

    kinds: str = ""


class FieldWidget(QWidget):
    """A caption, the thing to fill in, a hint. ``edited`` whenever its value became another."""

    edited = Signal()

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        """Builds the caption; the subclass adds what is filled in through `_hold`."""
        super().__init__(parent)
        self.field = field
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(3)

    def _hold(self, widget: QWidget, *, caption: bool = True) -> None:
        if caption:
            words = label(self.field.caption, "caption", wrap=True)
            words.setBuddy(widget)
            self._rows.addWidget(words)
        widget.setAccessibleName(self.field.caption)
        widget.setAccessibleDescription(self.field.hint)
        self._rows.addWidget(widget)
        if self.field.hint:
            self._rows.addWidget(label(self.field.hint, "caption", wrap=True))
        self.setFocusProxy(widget)

    def value(self) -> object:
        """What was filled in."""
        raise NotImplementedError

    @property
    def filled(self) -> bool:
        """Whether there is a value."""
        return bool(self.value())


class _WordsWidget(FieldWidget):
    def __init__(self, field: Words) -> None:
        super().__init__(field)
        self.one: QLineEdit | None = None
        self.many: QPlainTextEdit | None = None
        if field.lines == 1:
            self.one = QLineEdit(field.start)
            self.one.textChanged.connect(lambda _: self.edited.emit())
            self._hold(self.one)
        else:
            self.many = QPlainTextEdit(field.start)
            self.many.setTabChangesFocus(True)
            self.many.setFixedHeight(self.many.fontMetrics().lineSpacing() * field.lines + 18)
            self.many.textChanged.connect(self.edited)
            self._hold(self.many)

    def set_text(self, text: str) -> None:
        """Type for the person at the desk."""
        if self.one is not None:
            self.one.setText(text)
        elif self.many is not None:
            self.many.setPlainText(text)

    def value(self) -> str:
        """The words."""
        text = self.one.text() if self.one is not None else self.many.toPlainText() if self.many is not None else ""
        return text.strip()


class _ChoiceWidget(FieldWidget):
    def __init__(self, field: Choice) -> None:
        super().__init__(field)
        self.combo = QComboBox()
        self.combo.setEditable(field.free)
        for value, text in field.options:
            self.combo.addItem(text, value)
        self.combo.setCurrentIndex(self.combo.findData(field.start) if field.start else -1)
        if field.free:
            self.combo.setEditText(self.combo.currentText())
            self.combo.editTextChanged.connect(lambda _: self.edited.emit())
        self.combo.currentIndexChanged.connect(lambda _: self.edited.emit())
        self._hold(self.combo)

    def choose(self, value: str) -> None:
        """Choose for the person at the desk."""
        self.combo.setCurrentIndex(self.combo.findData(value))

    def value(self) -> str:
        """The value chosen, or the words typed."""
        text = self.combo.currentText().strip()
        place = self.combo.findText(text, Qt.MatchFlag.MatchExactly)
        return str(self.combo.itemData(place)) if place >= 0 and text else text


class _CodesWidget(FieldWidget):
    def __init__(self, field: Codes) -> None:
        super().__init__(field)
        self.boxes: dict[str, QCheckBox] = {}
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        for value, text in field.options:
            box = QCheckBox(text)
            box.setChecked(value in field.start)
            box.toggled.connect(lambda _: self.edited.emit())
            self.boxes[value] = box
            column.addWidget(box)
        self._hold(holder)
        if self.boxes:
            self.setFocusProxy(next(iter(self.boxes.values())))

    def value(self) -> tuple[str, ...]:
        """The values ticked."""
        return tuple(value for value, box in self.boxes.items() if box.isChecked())


class _YesWidget(FieldWidget):
    def __init__(self, field: Yes) -> None:
        super().__init__(field)
        self.box = QCheckBox(field.caption)
        self.box.setChecked(field.start)
        self.box.toggled.connect(lambda _: self.edited.emit())
        self._hold(self.box, caption=False)

    def value(self) -> bool:
        """Whether it is ticked."""
        return self.box.isChecked()


class _DayWidget(FieldWidget):
    def __init__(self, field: Day) -> None:
        super().__init__(field)
        self.day = QDateEdit(field.start)
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("d MMM yyyy")
        if field.least.isValid():
            self.day.setMinimumDate(field.least)
        self.day.dateChanged.connect(lambda _: self.edited.emit())
        self._hold(self.day)

    def value(self) -> QDate:
        """The day."""
        return self.day.date()

    @property
    def filled(self) -> bool:
        """A day is always there."""
        return True


class _FileWidget(FieldWidget):
    def __init__(self, field: PickFile) -> None:
        super().__init__(field)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        self.path = QLineEdit()
        self.path.setAccessibleName(field.caption)
        self.path.textChanged.connect(lambda _: self.edited.emit())
        self.button = PlainButton(self.tr("Choose…"))
        self.button.clicked.connect(self._choose)
        row.addWidget(self.path, 1)
        row.addWidget(self.button)
        self._hold(holder)
        self.setFocusProxy(self.path)

    def _choose(self) -> None:
        field = self.field
        dialog = QFileDialog(self, field.caption)
        if isinstance(field, PickFile) and field.kinds:
            dialog.setNameFilter(field.kinds)
        dialog.fileSelected.connect(self.path.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def value(self) -> str:
        """The path."""
        return self.path.text().strip()


def widget_of(field: Field) -> FieldWidget:
    """The widget that asks for a field."""
    match field:
        case Words():
            return _WordsWidget(field)
        case Choice():
            return _ChoiceWidget(field)
        case Codes():
            return _CodesWidget(field)
        case Yes():
            return _YesWidget(field)
        case Day():
            return _DayWidget(field)
        case PickFile():
            return _FileWidget(field)
        case _:
            raise TypeError(f"no widget for {type(field).__name__}")


def fill(widget: FieldWidget, value: object) -> None:
    """Fill a field in as the person at the desk would."""
    match widget:
        case _WordsWidget():
            widget.set_text(str(value))
        case _ChoiceWidget():
            widget.choose(str(value)) if widget.combo.findData(value) >= 0 else widget.combo.setEditText(str(value))
        case _CodesWidget() if isinstance(value, Sequence):
            for code, box in widget.boxes.items():
                box.setChecked(code in value)
        case _YesWidget():
            widget.box.setChecked(bool(value))
        case _DayWidget() if isinstance(value, QDate):
            widget.day.setDate(value)
        case _FileWidget():
            widget.path.setText(str(value))
        case _:
            raise TypeError(f"{type(widget).__name__} takes no {type(value).__name__}")
