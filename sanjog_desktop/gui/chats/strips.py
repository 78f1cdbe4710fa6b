"""Lines between bubbles and composer: what can still be taken back, who answered meanwhile, what goes later."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from sanjog_desktop.gui.chats import wording
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.times import moment_text
from sanjog_desktop.gui.widgets import LinkButton, label
from sanjog_desktop.gui.widgets.basics import ElidedLabel
from sanjog_desktop.store.reads.drafts import WaitingRow
from sanjog_desktop.store.rows import MessageRow

UNDO_MS = 5_000
_SHOWN = 3


class _Strip(QFrame):
    def __init__(self, tone: str) -> None:
        super().__init__()
        self.setProperty("strip", tone)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(18, 5, 12, 5)
        self.words = ElidedLabel()
        self.row.addWidget(self.words, 1)
        self.hide()

    def button(self, text: str) -> LinkButton:
        made = LinkButton(text)
        self.row.addWidget(made)
        return made

    def tell(self, words: str) -> None:
        self.words.setText(words)
        self.setAccessibleName(words)
        self.show()


class UndoStrip(_Strip):
    """For five seconds: ``undo_wanted(message_id)``. What is shown counts the seconds that are left."""

    undo_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__("info")
        self._message: int | None = None
        self._left = 0
        self.undo = self.button(self.tr("Undo"))
        self.undo.setToolTip(self.tr("Take the message back before it leaves this PC (Ctrl+Z)"))
        self.undo.clicked.connect(self.take)
        self._timer = QTimer(self)
        self._timer.setInterval(1_000)
        self._timer.timeout.connect(self._tick)
        self._person = ""

    def offer(self, message_id: int, person: str, hold_ms: int = UNDO_MS) -> None:
        """Offer to take this message back; an earlier one goes without it."""
        self._message, self._person, self._left = message_id, person, round(hold_ms / 1000)
        self._say()
        self._timer.start()

    def forget(self) -> None:
        """It is on its way, or another chat is open."""
        self._message = None
        self._timer.stop()
        self.hide()

    def take(self) -> None:
        """Undo, if there is still something to take back."""
        message, self._message = self._message, None
        self.forget()
        if message is not None:
            self.undo_wanted.emit(message)

    def _tick(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self.forget()
        else:
            self._say()

    def _say(self) -> None:
        self.tell(self.tr("Goes to {name} in %n s", "", self._left).format(name=self._person))


class ColleagueStrip(_Strip):
    """Somebody else answered while this was being written: nothing goes before it was seen.

    ``shown(message_id)`` to look at it; ``is_asking`` until staff have said to go on.
    """

    look_wanted = Signal(int)
    answered = Signal()

    def __init__(self) -> None:
        super().__init__("gold")
        self._message = 0
        self.look = self.button(self.tr("Look at it"))
        self.go_on = self.button(self.tr("Mine goes too"))
        self.look.clicked.connect(lambda: self.look_wanted.emit(self._message))
        self.go_on.clicked.connect(self.forget)

    @property
    def is_asking(self) -> bool:
        """Whether nobody has said yet what is to become of the text."""
        return not self.isHidden()

    def warn(self, row: MessageRow) -> None:
        """Tell who answered, and with what."""
        self._message = row.id
        said = " ".join(wording.body_words(row).split())
        words = (
            self.tr("{name} answered while you were writing: “{text}”")
            if row.sent_by
            else self.tr("Somebody answered from the phone while you were writing: “{text}”")
        )
        self.look.show()
        self.tell(words.format(name=row.sent_by, text=said))

    def warn_of_another_pc(self) -> None:
        """A colleague wrote to this person from another PC; what they said is not known here."""
        if not self.is_asking:
            self.look.hide()
            self.tell(self.tr("A colleague wrote to this person from another PC while you were writing."))

    def forget(self) -> None:
        """Go on."""
        if not self.isHidden():
            self.hide()
            self.answered.emit()


class WaitingStrip(QWidget):
    """What goes later in this chat: ``cancel_wanted(message_id)``, ``change_wanted(message_id, send_at)``."""

    cancel_wanted = Signal(int)
    change_wanted = Signal(int, object)

    def __init__(self, ctx: Context) -> None:
        super().__init__()
        self._ctx = ctx
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.lines: list[_Strip] = []
        self.hide()

    def show_rows(self, rows: Sequence[WaitingRow]) -> None:
        """A line each; of many only the next ones."""
        for line in self.lines:
            line.deleteLater()
        self.lines = []
        for row in rows[:_SHOWN]:
            self._add(row)
        if len(rows) > _SHOWN:
            more = label(self.tr("and %n more later", "", len(rows) - _SHOWN), "caption")
            strip = _Strip("info")
            strip.row.insertWidget(0, more)
            strip.show()
            self.lines.append(strip)
            self._column.addWidget(strip)
        self.setVisible(bool(rows))

    def _add(self, row: WaitingRow) -> None:
        strip = _Strip("info")
        said = " ".join(row.body.split()) or wording.kind_word(row.kind)
        when = moment_text(row.send_at, self._ctx.clock.now())
        change, cancel = strip.button(self.tr("Another time")), strip.button(self.tr("Cancel"))
        change.setAccessibleName(self.tr("Another time for: {text}").format(text=said))
        cancel.setAccessibleName(self.tr("Cancel: {text}").format(text=said))
        change.clicked.connect(lambda: self.change_wanted.emit(row.message_id, row.send_at))
        cancel.clicked.connect(lambda: self.cancel_wanted.emit(row.message_id))
        strip.tell(self.tr("Goes {when}: {text}").format(when=when, text=said))
        self.lines.append(strip)
        self._column.addWidget(strip)


class Strips(QWidget):
    """The three of them, one above the other."""

    def __init__(self, ctx: Context) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.waiting, self.colleague, self.undo = WaitingStrip(ctx), ColleagueStrip(), UndoStrip()
        for each in (self.waiting, self.colleague, self.undo):
            column.addWidget(each)
