"""Jumping to a day of a chat by the calendar."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QCalendarWidget, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from sanjog_desktop.gui import times
from sanjog_desktop.gui.chats.wording import tr
from sanjog_desktop.gui.widgets import PlainButton, PrimaryButton, label


class DayDialog(QDialog):
    """Opened with ``open()``: ``chosen(at)`` gives the first instant (ms) of the day, and it closes."""

    chosen = Signal(object)

    def __init__(self, first_at: int, last_at: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Jump to a day"))
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(10)
        column.addWidget(label(tr("Jump to a day"), "title"))
        self.calendar = QCalendarWidget()
        self.calendar.setAccessibleName(tr("Day of the chat"))
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        first, last = _day(first_at), _day(last_at)
        self.calendar.setDateRange(first, last)
        self.calendar.setSelectedDate(last)
        said = tr("This chat goes from {first} to {last}.")
        words = said.format(first=times.day_words(first), last=times.day_words(last))
        column.addWidget(label(words, "caption", wrap=True))
        column.addWidget(self.calendar)
        row = QHBoxLayout()
        self.first, self.go = PlainButton(tr("First message")), PrimaryButton(tr("Jump"))
        self.cancel = PlainButton(tr("Cancel"))
        row.addWidget(self.first)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.go)
        column.addLayout(row)
        self.calendar.activated.connect(lambda _: self._take(self.calendar.selectedDate()))
        self.go.clicked.connect(lambda: self._take(self.calendar.selectedDate()))
        self.first.clicked.connect(lambda: self._take(first))
        self.cancel.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)

    def _take(self, day: QDate) -> None:
        self.chosen.emit(times.start_of_day(date(day.year(), day.month(), day.day())))
        self.accept()


def _day(at: int) -> QDate:
    moment = times.local(at)
    return QDate(moment.year, moment.month, moment.day)
