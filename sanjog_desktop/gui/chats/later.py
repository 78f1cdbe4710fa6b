"""Choosing when a message goes: in an hour, this evening, tomorrow morning, or at any time."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QDate, QDateTime, QTime, Signal
from PySide6.QtWidgets import QDateTimeEdit, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from sanjog_desktop.gui import times
from sanjog_desktop.gui.chats.wording import tr
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.widgets import PlainButton, PrimaryButton, label
from sanjog_desktop.gui.widgets.fields import add_field

MORNING, EVENING = 9, 18
SOONEST_MS = 60_000
LATEST_DAYS = 366


def usual_times(now: int) -> list[tuple[str, int]]:
    """(words, instant in ms) of what people usually mean, by the clock of this PC."""
    here = times.local(now)
    evening = here.replace(hour=EVENING, minute=0, second=0, microsecond=0)
    morning = (here + timedelta(days=1)).replace(hour=MORNING, minute=0, second=0, microsecond=0)
    monday = morning + timedelta(days=(7 - morning.weekday()) % 7)
    choices = [(tr("In one hour"), now + 3_600_000)]
    if here < evening - timedelta(minutes=30):
        choices.append((tr("This evening, {time}").format(time=times.clock_text(_ms(evening))), _ms(evening)))
    choices.append((tr("Tomorrow, {time}").format(time=times.clock_text(_ms(morning))), _ms(morning)))
    if monday != morning:
        choices.append((tr("Monday, {time}").format(time=times.clock_text(_ms(monday))), _ms(monday)))
    return choices


def _ms(moment: datetime) -> int:
    # The wall clock again: between now and then the summer time may begin or end.
    return round(moment.replace(tzinfo=None).timestamp() * 1000)


class LaterDialog(QDialog):
    """Opened with ``open()``; ``chosen(milliseconds)`` and it closes. ``at`` is the time it has now, 0 for none.

    ``window_until``: free text cannot go after it, which is said here already.
    """

    chosen = Signal(object)

    def __init__(
        self, ctx: Context, window_until: int, *, at: int = 0, is_text: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ctx, self._until, self._is_text = ctx, window_until, is_text
        self.setWindowTitle(self.tr("Send later"))
        self.setMinimumWidth(360)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(8)
        column.addWidget(label(self.tr("When is it to go?"), "title"))
        now = ctx.clock.now()
        self.usual: list[PlainButton] = []
        for words, moment in usual_times(now):
            button = PlainButton(words)
            button.clicked.connect(lambda _=False, moment=moment: self._take(moment))
            self.usual.append(button)
            column.addWidget(button)
            if is_text and moment >= window_until:
                button.setEnabled(False)
                button.setToolTip(self.tr("The 24 hours are over by then."))
        start = times.local(at or now + 3_600_000)
        self.when = QDateTimeEdit(
            QDateTime(QDate(start.year, start.month, start.day), QTime(start.hour, start.minute))
        )
        self.when.setCalendarPopup(True)
        self.when.setDisplayFormat("d MMM yyyy HH:mm")
        add_field(column, self.tr("&Or at"), self.when)
        self.reason = label("", "bad", wrap=True)
        column.addWidget(self.reason)
        row = QHBoxLayout()
        row.addStretch(1)
        self.cancel, self.ok = PlainButton(self.tr("Not now")), PrimaryButton(self.tr("Send then"))
        row.addWidget(self.cancel)
        row.addWidget(self.ok)
        column.addLayout(row)
        self.when.dateTimeChanged.connect(lambda _: self._check())
        self.cancel.clicked.connect(self.reject)
        self.ok.clicked.connect(lambda: self._take(self.moment))
        self._check()

    @property
    def moment(self) -> int:
        """What is chosen in the field, in ms."""
        return int(self.when.dateTime().toMSecsSinceEpoch())

    def _check(self) -> None:
        now, at = self._ctx.clock.now(), self.moment
        reason = ""
        if at < now + SOONEST_MS:
            reason = self.tr("This time is over already.")
        elif at > now + LATEST_DAYS * 86_400_000:
            reason = self.tr("This is more than a year away.")
        elif self._is_text and at >= self._until:
            until = times.moment_text(self._until, now)
            reason = self.tr(
                "Free text can go until {time}, 24 hours after their last message. Use a template for later."
            ).format(time=until)
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))
        self.ok.setEnabled(not reason)
        self.ok.setAccessibleDescription(reason)

    def _take(self, moment: int) -> None:
        self.chosen.emit(moment)
        self.accept()
