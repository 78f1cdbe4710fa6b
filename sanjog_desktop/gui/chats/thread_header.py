"""The head of a thread: who, in which language, how long the window stays open; what staff do with it at the right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from sanjog_desktop.domain.phone import pretty
from sanjog_desktop.gui import times
from sanjog_desktop.gui.chats import wording
from sanjog_desktop.gui.chats.chat_work import ChatWork
from sanjog_desktop.gui.chats.wording import tr
from sanjog_desktop.gui.chats.work_words import until_words
from sanjog_desktop.gui.clock_words import clock_words
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.widgets import Avatar, IconButton, PlainButton, PrimaryButton, label
from sanjog_desktop.gui.widgets.basics import ElidedLabel, restyle
from sanjog_desktop.store.rows import ConversationRow

TICK_MS = 20_000
NAME_PX, GAP = 270, 12


def language_name(code: str) -> str:
    """A language by its code, in words."""
    names = {
        "en": tr("English"),
        "hi": tr("Hindi"),
        "mr": tr("Marathi"),
        "gu": tr("Gujarati"),
    }
    return names.get(code, code)


class ThreadHeader(QWidget):
    """Shows one conversation; the countdown moves on by itself and ``window_closed`` tells when it ends."""

    card_toggled = Signal()
    window_closed = Signal()

    def __init__(self, ctx: Context, work: ChatWork, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx, self._work = ctx, work
        self._row: ConversationRow | None = None
        self._was_open = False
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._avatar = Avatar(ctx.theme, 38)
        self.name, self.about = label("", "title"), ElidedLabel("", "caption")
        self.language, self.window_words = label("", "caption"), label("", "caption")
        self.assign, self.snooze = PlainButton(self.tr("Assign")), PlainButton(self.tr("Snooze"))
        self.resolve = PrimaryButton(self.tr("Resolve"))
        self.more = IconButton(ctx.theme, "dots-vertical", self.tr("More to do with this chat"))
        self.card = IconButton(ctx.theme, "info-circle", self.tr("Show or hide the person's card"))
        self.assign.clicked.connect(lambda: self._open(work.open_assign, self.assign))
        self.snooze.clicked.connect(lambda: self._open(work.open_snooze, self.snooze))
        self.more.clicked.connect(lambda: self._open(work.open_menu, self.more))
        self.resolve.clicked.connect(self._resolve)
        self.card.clicked.connect(self.card_toggled)
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 10, 16, 10)
        row.setSpacing(12)
        row.addWidget(self._avatar)
        first, second, words = QHBoxLayout(), QHBoxLayout(), QVBoxLayout()
        words.setSpacing(0)
        first.setSpacing(6)
        second.setSpacing(0)
        for line, left, right in ((first, self.name, self.about), (second, self.language, self.window_words)):
            line.addWidget(left)
            line.addWidget(right)
            line.addStretch(1)
            words.addLayout(line)
        self.about.setMinimumWidth(10)
        # A label is as tall as the Latin face; Gujarati signs above and below need more.
        self.about.setContentsMargins(0, 3, 0, 3)
        row.addLayout(words, 1)
        for button in (self.assign, self.snooze, self.resolve, self.more, self.card):
            row.addWidget(button)

    def show_conversation(self, row: ConversationRow) -> None:
        """Write the head of this chat, as far as who sits here may see it."""
        row = self._row = self._ctx.veil.row(row)
        self._avatar.show_person(row.avatar_seed, row.title)
        self.name.setText(wording.title_of(row))
        number = (
            pretty(row.phone)
            if row.phone
            else f"@{row.username}"
            if row.username
            else self.tr("number hidden")
        )
        about = [row.title_native, row.subtitle, number if number != row.title else ""]
        self.about.setText(" · ".join(each for each in about if each))
        language = self.tr("Writes in {language} · ").format(language=language_name(row.language))
        self.language.setText(language if row.language else "")
        self._show_work(row)
        self._was_open = row.window_until > self._ctx.clock.now()
        self._tick()

    def _tick(self) -> None:
        if self._row is None:
            return
        if self._row.is_imported:
            _tint(self.window_words, "")
            self.window_words.setText(self.tr("imported from a phone · only to read"))
            return
        now = self._ctx.clock.now()
        is_open = self._row.window_until > now
        if is_open:
            left = times.left_text(self._row.window_until, now, exact=True)
            soon = self._row.window_until - now < wording.CLOSING_SOON
            _tint(self.window_words, "gold" if soon else "ok")
            words = self.tr("window open {left}").format(left=left)
        else:
            _tint(self.window_words, "")
            words = self.tr("window closed · templates only")
        self._say_window(words, is_open)
        if self._was_open and not is_open:
            self._was_open = False
            self.window_closed.emit()

    def _say_window(self, words: str, is_open: bool) -> None:
        """Meta's times begin the window and this PC's clock ends it: when the two disagree, the rest is a guess."""
        off = clock_words(self._ctx.state.clock_off)
        told = ""
        if off:
            _tint(self.window_words, "gold")
            told = self.tr("{clock}: WhatsApp counts the 24 hours by its own. Set the clock of this PC right.").format(
                clock=off[:1].upper() + off[1:]
            )
            words = self.tr("not certain: {window}").format(window=words) if is_open else self.tr("window not certain")
        self.language.setVisible(not off)  # there is no room for both
        self.window_words.setText(words)
        self.window_words.setToolTip(told)
        self.window_words.setAccessibleDescription(told)

    def _show_work(self, row: ConversationRow) -> None:
        """Who has the chat and where it stands, on the buttons that change it."""
        for button in (self.assign, self.snooze, self.resolve):
            button.setVisible(not row.is_imported)
        self.assign.setText(row.assignee.replace("&", "&&") or self.tr("Assign"))
        has = self.tr("{name} has this chat. Give it to somebody else").format(name=row.assignee)
        self.assign.setAccessibleName(has if row.assignee else self.tr("Give this chat to somebody"))
        snoozed = row.state == "snoozed"
        until = until_words(row.snooze_until, self._ctx.clock.now())
        self.snooze.setText(self.tr("Snoozed ✓") if snoozed else self.tr("Snooze"))
        words = self.tr("Snoozed {until}").format(until=until) if snoozed else self.tr("Snooze this chat")
        self.snooze.setAccessibleName(words)
        self.snooze.setToolTip(words)
        resolved = row.state == "resolved"
        self.resolve.setText(self.tr("Open again") if resolved else self.tr("Resolve"))
        tip = self.tr("Bring it back among the open chats") if resolved else self.tr("Done with this chat for now")
        self.resolve.setToolTip(tip)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Room for the name; the buttons give way, and are in the menu."""
        kept = self.more.sizeHint().width() + self.card.sizeHint().width()
        return QSize(kept + self._ctx.theme.px(NAME_PX), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hide what there is no room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        offered = () if self._row is None or self._row.is_imported else (self.resolve, self.assign, self.snooze)
        room = self.width() - self.minimumSizeHint().width()
        for button in offered:
            room -= button.sizeHint().width() + GAP
            button.setVisible(room >= 0)

    def _open(self, menu: Callable[[ConversationRow, QPoint], None], button: QWidget) -> None:
        if self._row is not None:
            menu(self._row, button.mapToGlobal(button.rect().bottomLeft()))

    def _resolve(self) -> None:
        if self._row is not None:
            self._work.resolve(self._row)


def _tint(words: QLabel, token: str) -> None:
    words.setProperty("role", "caption")
    words.setProperty("tint", token)
    restyle(words)
