"""The palette itself: a field, what was found under it, and Enter."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QListView, QStackedWidget, QVBoxLayout, QWidget

from sanjog_desktop.actions import settings
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.palette.delegate import ItemDelegate
from sanjog_desktop.gui.palette.sources import RECENT, Item, find, kind_word, remembered
from sanjog_desktop.gui.rows_model import RowsModel
from sanjog_desktop.gui.widgets import SearchField
from sanjog_desktop.gui.widgets.basics import label
from sanjog_desktop.store.session import Session

WIDTH, HEIGHT = 640, 460
_MOVES = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


class Palette(QDialog):
    """Built once, at its first use. ``commands()`` is what can be done now."""

    def __init__(self, ctx: Context, commands: Callable[[], Mapping[str, Callable[[], None]]], window: QWidget) -> None:
        super().__init__(window)
        self._ctx, self._commands, self._window = ctx, commands, window
        self._text = ""
        self._answered = ""  # the text whose answer is shown
        self._able: Mapping[str, Callable[[], None]] = {}
        self.setWindowTitle(self.tr("Find anything"))
        self.setAccessibleName(self.windowTitle())
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setModal(True)
        self.field = SearchField(ctx.theme, self.tr("People, chats, messages, actions, settings"))
        self.field.setAccessibleDescription(
            self.tr("Up and Down choose, Enter opens. > finds actions only, @ finds people only.")
        )
        self.model: RowsModel[Item] = RowsModel(
            ctx.tasks, self._fetch, lambda item: (item.kind, str(item.target)), sentence=self.sentence, veil=ctx.veil,
            parent=self,
        )  # fmt: skip
        self.list = QListView()
        self.list.setModel(self.model)
        self._delegate = ItemDelegate(ctx)
        self.list.setItemDelegate(self._delegate)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("What was found"))
        self._nothing = label("", "second", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._nothing)
        self._hint = label(self.tr("Enter opens · > actions · @ people · Esc closes"), "caption", wrap=True)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        frame = QFrame()
        frame.setProperty("card", True)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(frame)
        column = QVBoxLayout(frame)
        column.setContentsMargins(12, 12, 12, 10)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self._stack, 1)
        column.addWidget(self._hint)

    def _connect(self) -> None:
        self.field.searched.connect(self._search)
        self.field.returnPressed.connect(self._enter)
        self.field.installEventFilter(self)
        self.list.clicked.connect(self._pick)
        self.list.activated.connect(self._pick)
        self.model.refreshed.connect(self._found)
        self.list.selectionModel().currentChanged.connect(lambda now, _before: self._say(now))

    # Asking ---------------------------------------------------------------------------------------------
    def ask(self) -> None:
        """Show an empty field in the middle of the window."""
        self._able = self._commands()
        theme, window = self._ctx.theme, self._window
        width = min(theme.px(WIDTH), window.width() - 40)
        height = min(theme.px(HEIGHT), window.height() - 60)
        self.resize(width, height)
        place = window.mapToGlobal(window.rect().topLeft())
        self.move(place.x() + (window.width() - width) // 2, place.y() + max(20, (window.height() - height) // 5))
        self.field.clear()
        self._search("")
        self.open()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _search(self, text: str) -> None:
        self._text = text
        self.model.restart()

    async def _fetch(self, after: Item | None, limit: int) -> Sequence[Item]:
        return [] if after is not None else await find(self._ctx, self._text, self._able)

    def _found(self) -> None:
        self._answered = self._text
        if self.model.rows:
            self._stack.setCurrentWidget(self.list)
            if not self.list.currentIndex().isValid():
                self.list.setCurrentIndex(self.model.index(0, 0))
            return
        self._nothing.setText(self.tr("Nothing fits “{text}”.").format(text=self._text))
        self._stack.setCurrentWidget(self._nothing)

    # Choosing -------------------------------------------------------------------------------------------
    def sentence(self, item: Item) -> str:
        """A line as a screen reader says it."""
        return ", ".join(part for part in (item.title, kind_word(item.kind), item.detail, item.keys) if part)

    def _say(self, index: QModelIndex) -> None:
        """The keyboard stays in the field, so what Up and Down come to is said here."""
        item = self.model.row_at(index.row())
        if item is not None and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.list, self.sentence(item)))

    def _enter(self) -> None:
        if self.field.text().strip() != self._answered:
            self._ctx.tasks.start(self._enter_when_found(self.field.text().strip()), owner=self)
            return
        self._pick(self.list.currentIndex())

    async def _enter_when_found(self, text: str) -> None:
        """Enter came before the answer: what is opened must fit what was typed, not what was typed before."""
        self._text = text
        await self.model.reload()
        self._pick(self.model.index(0, 0))

    def _pick(self, index: QModelIndex) -> None:
        item = self.model.row_at(index.row()) if index.isValid() else None
        if item is None:
            return
        self.accept()
        self._go(item)

    def _go(self, item: Item) -> None:
        if item.kind == "action":
            do = self._able.get(item.target)
            self._ctx.tasks.start(self._ctx.db.write(_remember, item.target))
            if do is not None:
                do()
        elif item.kind == "setting":
            self._ctx.open_pane("settings", item.target)
        elif item.kind == "person":
            self._ctx.open_pane("contacts", item.target)
        elif item.kind == "message":
            self._ctx.open_pane("chats", tuple(item.target))
        else:
            self._ctx.open_pane("chats", item.target)

    # Keys -----------------------------------------------------------------------------------------------
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up, Down and the pages move in the list while the keyboard is in the field; Esc closes at once."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _MOVES:
                self._move(Qt.Key(event.key()))
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.reject()
                return True
        return super().eventFilter(watched, event)

    def _move(self, key: Qt.Key) -> None:
        count = self.model.rowCount()
        if not count:
            return
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8}.get(key, 8)
        at = self.list.currentIndex().row() + step
        at = at % count if abs(step) == 1 else max(0, min(count - 1, at))
        self.list.setCurrentIndex(self.model.index(at, 0))


def _remember(session: Session, name: str) -> None:
    settings.put(session, RECENT, remembered(settings.get(session, RECENT, []), name))
