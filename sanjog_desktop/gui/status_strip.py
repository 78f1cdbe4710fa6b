"""The strip at the foot: online or not, last sync, what waits, the number, the lock, who works here."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from sanjog_desktop.gui import times
from sanjog_desktop.gui.clock_words import clock_words
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.widgets import label
from sanjog_desktop.gui.words import tr_text
from sanjog_desktop.store.rows import NumberRow

QUALITY = {"GREEN": "high", "YELLOW": "medium", "RED": "low"}


class Dot(QWidget):
    """Green or amber; the words beside it say the same."""

    def __init__(self, ctx: Context) -> None:
        super().__init__()
        self._ctx = ctx
        self.online = True
        self.setFixedSize(10, 18)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A disc of eight pixels."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._ctx.theme.color("dot" if self.online else "badge"))
        painter.drawEllipse(QRectF(1, 5, 8, 8))
        painter.end()


class StatusStrip(QWidget):
    """One line, always there."""

    def __init__(self, ctx: Context) -> None:
        super().__init__()
        self._ctx = ctx
        self.setObjectName("status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("State of the connection"))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 4, 14, 4)
        row.setSpacing(16)
        self._dot = Dot(ctx)
        self.link, self.queue, self.number = label(), label(), label()
        self.safe, self.staff = label(self.tr("Encrypted")), label(ctx.staff)
        first = QHBoxLayout()
        first.setSpacing(6)
        first.addWidget(self._dot)
        first.addWidget(self.link)
        row.addLayout(first)
        for each in (self.queue, self.number):
            row.addWidget(each)
        row.addStretch(1)
        self.counter = label(self.tr("Counter mode: names are hidden · F8"), "gold")
        self.counter.hide()
        for each in (self.counter, self.safe, self.staff):
            row.addWidget(each)
        self.show_state()

    def show_state(self) -> None:
        """Read the sync state anew."""
        state = self._ctx.state
        self._dot.online = state.online
        self._dot.update()
        if not state.online:
            words = self.tr("Offline")
        elif state.last_sync_at:
            words = self.tr("Online · synced {time}").format(time=times.clock_text(state.last_sync_at))
        else:
            words = self.tr("Online · not synced yet")
        if state.trouble:
            words = f"{words} · {tr_text(state.trouble)}"
        elif state.behind:
            words = f"{words} · " + self.tr("catching up, %n read", "", state.caught_up)
        off = clock_words(state.clock_off)
        self.link.setText(f"{words} · {off}" if off else words)
        waiting = [self.tr("Outbox: %n queued", "", state.queued) if state.queued else ""]
        waiting.append(self.tr("%n not known", "", state.uncertain) if state.uncertain else "")
        waiting += [tr_text(pause.text) for pause in state.pauses[:1]]
        _say(self.queue, " · ".join(each for each in waiting if each))

    def show_number(self, number: NumberRow | None) -> None:
        """The business number as Meta last reported it."""
        if number is None:
            _say(self.number, "")
            return
        from sanjog_desktop.domain.phone import pretty  # late: the number is read after the first paint

        words = [pretty(number.display_phone) or number.display_phone]
        quality = {
            "GREEN": self.tr("quality high"),
            "YELLOW": self.tr("quality medium"),
            "RED": self.tr("quality low"),
        }.get(number.quality)
        words += [quality] if quality else []
        _say(self.number, " · ".join(words))

    def show_auto_lock(self, minutes: int | None) -> None:
        """When the window locks by itself; ``None``: it does not."""
        self.safe.setText(
            self.tr("Encrypted · auto-lock after %n min", "", minutes) if minutes else self.tr("Encrypted")
        )

    def show_counter(self, on: bool) -> None:
        """Whether names are hidden from the counter."""
        self.counter.setVisible(on)

    def show_staff(self, name: str) -> None:
        """Who is working."""
        self.staff.setText(name)


def _say(where: QLabel, words: str) -> None:
    where.setText(words)
    where.setVisible(bool(words))


class OfflineStrip(QFrame):
    """The amber line under the title bar while there is no network: everything stays readable."""

    def __init__(self, ctx: Context) -> None:
        super().__init__()
        self._ctx = ctx
        self.setProperty("strip", "gold")
        self.setAccessibleName(self.tr("Offline"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 5, 16, 5)
        self.words = label(wrap=True)
        row.addWidget(self.words, 1)
        self.show_state()

    def show_state(self) -> None:
        """Appear when a line is down, and say what still works."""
        state = self._ctx.state
        words = self.tr("Offline. You are reading saved data.")
        if state.offline_since:
            since = times.moment_text(state.offline_since, self._ctx.clock.now())
            words = self.tr("Offline since {time}. You are reading saved data.").format(time=since)
        if state.queued:
            words += " " + self.tr("Messages that will go when online: %n.", "", state.queued)
        self.words.setText(words)
        self.setVisible(not state.online)
