"""Fields nothing can be wrong with: a statement to tick, a day of the calendar."""

from __future__ import annotations

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QDateEdit, QHBoxLayout, QLabel, QWidget

from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.gui.person.fields import FieldEditor, Value


class _ClickLabel(QLabel):
    """The words beside a box; pressing them ticks it."""

    def __init__(self, box: QCheckBox, words: str) -> None:
        super().__init__(words)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self._box = box

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """As if the box were pressed."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._box.click()


class CheckEditor(FieldEditor):
    """A statement to tick; its value is 'yes' or nothing."""

    def __init__(self, name: str, caption: str, parent: QWidget | None = None) -> None:
        """The caption is the statement."""
        super().__init__(name, caption, parent)
        self.box = QCheckBox()
        self.box.setAccessibleName(caption.replace("&", ""))
        self._input = self.box
        self.box.installEventFilter(self)
        # A box with words of its own never breaks them, and would be wider than the panel where text is large.
        words = _ClickLabel(self.box, caption)
        line = QHBoxLayout()
        line.setSpacing(0)
        line.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(words, 1)
        self._rows.addLayout(line)
        self._rows.addWidget(self._note)
        self.setFocusProxy(self.box)
        self.box.toggled.connect(lambda _: self._on_edited())

    def value(self) -> Value:
        """'yes' when it is ticked."""
        return "yes" if self.box.isChecked() else ""

    def set_value(self, value: Value) -> None:
        """Tick it, or not."""
        self.box.setChecked(value == "yes")

    def problem(self) -> UserError | None:
        """Either will do."""
        return None


class DayEditor(FieldEditor):
    """A day of the calendar; by keyboard its parts go up and down."""

    def __init__(self, name: str, caption: str, day: QDate, parent: QWidget | None = None) -> None:
        """Starts at ``day``."""
        super().__init__(name, caption, parent)
        self.day = QDateEdit(day)
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("d MMM yyyy")
        self._hold(self.day)
        self.day.dateChanged.connect(lambda _: self._on_edited())

    def value(self) -> Value:
        """As an ISO date."""
        return self.day.date().toString(Qt.DateFormat.ISODate)

    def set_value(self, value: Value) -> None:
        """Choose a day by its ISO date; nothing for none."""
        found = QDate.fromString(str(value or ""), Qt.DateFormat.ISODate)
        if found.isValid():
            self.day.setDate(found)

    def problem(self) -> UserError | None:
        """Every day of the calendar is one."""
        return None
