"""The head of a thread: who, in which language, how long the window stays open; archive and search at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from sanjog_desktop.domain.phone import pretty
from sanjog_desktop.gui import times
from sanjog_desktop.gui.chats import wording
from sanjog_desktop.gui.chats.wording import tr
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.widgets import Avatar, IconButton, PlainButton, label
from sanjog_desktop.gui.widgets.basics import ElidedLabel, restyle
from sanjog_desktop.store.rows import ConversationRow

TICK_MS = 20_000


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

    archive_wanted = Signal(bool)
    card_toggled = Signal()
    window_closed = Signal()

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._row: ConversationRow | None = None
        self._was_open = False
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._avatar = Avatar(ctx.theme, 38)
        self.name, self.about = label("", "title"), ElidedLabel("", "caption")
        self.language, self.window_words = label("", "caption"), label("", "caption")
        self.archive = PlainButton(self.tr("Archive"))
        self.card = IconButton(ctx.theme, "info-circle", self.tr("Show or hide the person's card"))
        self.archive.clicked.connect(self._archive)
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
        row.addWidget(self.archive)
        row.addWidget(self.card)

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
        self.archive.setText(self.tr("Bring back") if row.archived else self.tr("Archive"))
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
            self.window_words.setText(self.tr("window open {left}").format(left=left))
        else:
            _tint(self.window_words, "")
            self.window_words.setText(self.tr("window closed · templates only"))
        if self._was_open and not is_open:
            self._was_open = False
            self.window_closed.emit()

    def _archive(self) -> None:
        if self._row is not None:
            self.archive_wanted.emit(not self._row.archived)


def _tint(words: QLabel, token: str) -> None:
    words.setProperty("role", "caption")
    words.setProperty("tint", token)
    restyle(words)
