"""The list of bubbles: holds its place while older messages come in, stays at the end while new ones do."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QToolButton, QWidget

from sanjog_desktop.gui.chats.bubble_delegate import BubbleDelegate
from sanjog_desktop.gui.chats.thread_model import ThreadModel
from sanjog_desktop.gui.chats.thumbnails import Thumbnails
from sanjog_desktop.gui.chats.voice_player import VoicePlayer
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.icons import make_icon
from sanjog_desktop.store.rows import MessageRow

AnyIndex = QModelIndex | QPersistentModelIndex
NEAR_EDGE = 600  # pixels from an end at which the next page is asked for
AT_END = 24
HIGHLIGHT_MS = 2_000


class ThreadView(QListView):
    """``pressed_spot(row, action, value)`` for links, files, retries; ``menu_wanted(row, place)`` for the menu.

    ``pick_wanted(row, reaches)`` when a message is to be chosen or no longer, with Shift all up to it; ``pick_ended()``
    for Escape.
    """

    pressed_spot = Signal(object, str, object)
    menu_wanted = Signal(object, QPoint)
    pick_wanted = Signal(object, bool)
    pick_ended = Signal()

    def __init__(self, ctx: Context, model: ThreadModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx, self._thread = ctx, model
        self.thumbnails = Thumbnails(ctx, self)
        self.player = VoicePlayer(ctx, self)
        self.bubbles = BubbleDelegate(ctx, model, self.thumbnails, self.player, self)
        self._stick = True
        self._anchor: tuple[int, int] | None = None
        self._unseen = 0
        #: Whether messages are being chosen: then a press chooses, and opens nothing.
        self.picking = False
        self._set_up()
        self._down = self._make_down_button()
        model.opened.connect(self._opened)
        model.about_to_grow.connect(self._hold)
        model.grew.connect(self._let_go)
        model.arrived.connect(self._arrived)
        model.rowsInserted.connect(self._settle_soon)
        model.dataChanged.connect(self._settle_soon)
        ctx.theme.changed.connect(self._themed)
        self.thumbnails.arrived.connect(lambda _: self.viewport().update())
        self.player.moved.connect(lambda _: self.viewport().update())
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def _set_up(self) -> None:
        self.setObjectName("thread")
        self.setAccessibleName(self.tr("Messages"))
        self.setModel(self._thread)
        self.setItemDelegate(self.bubbles)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Fixed)  # resizeEvent lays out anew, once, at the new width
        self.setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(24)
        self._settle_timer = QTimer(self)
        self._settle_timer.setSingleShot(True)
        self._settle_timer.timeout.connect(self._settle)

    def _make_down_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setText(self.tr("Go to the newest message"))
        button.setAccessibleName(button.text())
        button.setToolTip(button.text())
        button.setProperty("filter", True)
        button.clicked.connect(self.go_to_end)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # End does the same from the keyboard
        button.hide()
        return button

    # Opening and jumping --------------------------------------------------------------------------------
    def go_to_end(self) -> None:
        """Show the newest message."""
        self._stick = True
        self._unseen = 0
        self.scrollToBottom()
        self._show_down()

    def show_message(self, message_id: int) -> bool:
        """Bring a message into view and mark it for two seconds; False when it is outside the window."""
        place = self._thread.place_of(message_id)
        if place is None:
            return False
        self._stick = False
        index = self._thread.index(place)
        self.setCurrentIndex(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        self.bubbles.highlighted = message_id
        self.viewport().update()
        QTimer.singleShot(HIGHLIGHT_MS, self, self._unmark)
        return True

    def _unmark(self) -> None:
        self.bubbles.highlighted = None
        self.viewport().update()

    def _opened(self) -> None:
        self._stick = self._thread.at_end
        self._unseen = 0
        self.player.stop()
        self._settle()

    # Holding the place ----------------------------------------------------------------------------------
    def _hold(self) -> None:
        """Remember which message is at the top edge and how far it is from it."""
        index = self.indexAt(QPoint(self.viewport().width() // 2, 4))
        if not index.isValid():
            index = self._thread.index(0)
        row = self._thread.rows[index.row()] if index.isValid() else None
        self._anchor = (row.id, self.visualRect(index).top()) if row is not None else None

    def _let_go(self) -> None:
        if self._anchor is None:
            return
        message_id, top = self._anchor
        self._anchor = None
        self.doItemsLayout()
        place = self._thread.place_of(message_id)
        if place is not None:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.visualRect(self._thread.index(place)).top() - top)

    def _settle_soon(self) -> None:
        self._settle_timer.start(0)

    def _settle(self) -> None:
        if self._stick:
            self.scrollToBottom()
        self._show_down()

    def _arrived(self, count: int) -> None:
        if not self._stick:
            self._unseen += count
        self._show_down()

    def _scrolled(self, value: int) -> None:
        bar = self.verticalScrollBar()
        self._stick = value >= bar.maximum() - AT_END and self._thread.at_end
        if self._stick:
            self._unseen = 0
        if self._anchor is None:
            if value < NEAR_EDGE:
                self._thread.fetch_older()
            if value > bar.maximum() - NEAR_EDGE:
                self._thread.fetch_newer()
        self._show_down()

    def _show_down(self) -> None:
        bar = self.verticalScrollBar()
        wanted = bar.maximum() - bar.value() > 200
        if wanted:
            color = self._ctx.theme.color("ink2")
            self._down.setIcon(make_icon("chevron-down", color, size=18))
            words = self.tr("%n new", "", self._unseen) if self._unseen else ""
            self._down.setText(words)
            style = Qt.ToolButtonStyle
            self._down.setToolButtonStyle(
                style.ToolButtonTextBesideIcon if words else style.ToolButtonIconOnly
            )
            self._down.adjustSize()
            self._down.move(
                self.viewport().width() - self._down.width() - 18, self.height() - self._down.height() - 14
            )
        self._down.setVisible(wanted)

    # Events ---------------------------------------------------------------------------------------------
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out at the new width and stay where we were."""
        width = float(self.viewport().width())
        changed = width != self.bubbles.width
        if changed and not self._stick and self._thread.rows:
            self._hold()
        self.bubbles.width = width
        super().resizeEvent(event)
        if changed:
            self.doItemsLayout()
            self._let_go()
        self._settle()

    def _themed(self) -> None:
        self.bubbles.forget()
        self.doItemsLayout()
        self.viewport().update()

    def _spot(self, point: QPoint) -> tuple[MessageRow, str, Any] | None:
        index = self.indexAt(point)
        if not index.isValid():
            return None
        found = self.bubbles.spot_at(index, point, self.visualRect(index).topLeft())
        if found is not None and found[0] == "tile":  # a picture of an album: its own message, its own file
            return self._tile_press(found[1])
        return (self._thread.rows[index.row()], *found) if found is not None else None

    @staticmethod
    def _tile_press(row: MessageRow) -> tuple[MessageRow, str, Any]:
        file = row.attachment
        return row, "open" if file is not None and file.state == "ready" else "fetch", file

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """Mark the picture of an album the keyboard is on: it has no row of its own on the screen."""
        self.bubbles.current = self._thread.rows[current.row()].id if current.isValid() else None
        super().currentChanged(current, previous)
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over what can be pressed."""
        spot = self._spot(event.position().toPoint())
        shape = Qt.CursorShape.PointingHandCursor if spot else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Press a link, a file, a word under a message."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self._picks(event):
            return
        if event.button() == Qt.MouseButton.LeftButton:
            spot = self._spot(event.position().toPoint())
            if spot is not None:
                self.pressed_spot.emit(*spot)

    def _picks(self, event: QMouseEvent) -> bool:
        held = event.modifiers()
        if not self.picking and not held & Qt.KeyboardModifier.ControlModifier:
            return False
        point = event.position().toPoint()
        index = self.indexAt(point)
        if index.isValid():
            spot = self._spot(point)
            row = spot[0] if spot is not None else self._thread.rows[index.row()]
            self.pick_wanted.emit(row, bool(held & Qt.KeyboardModifier.ShiftModifier))
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what the message offers first, Space chooses it; Home and End go to the ends."""
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self._press_first(index)
        elif event.key() == Qt.Key.Key_Space and index.isValid():
            reaches = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.pick_wanted.emit(self._thread.rows[index.row()], reaches)
        elif event.key() == Qt.Key.Key_Escape and self.picking:
            self.pick_ended.emit()
        elif event.key() == Qt.Key.Key_End:
            if self._thread.rows:
                self.setCurrentIndex(self._thread.index(len(self._thread.rows) - 1))
            self.go_to_end()
        else:
            super().keyPressEvent(event)

    def _press_first(self, index: QModelIndex) -> None:
        row = self._thread.rows[index.row()]
        if self._thread.album_at(index.row()):
            self.pressed_spot.emit(*self._tile_press(row))
            return
        spots = [
            spot for spot in self.bubbles.layout_of(index).spots if spot.action not in ("text", "quoted")
        ]
        if spots:
            self.pressed_spot.emit(row, spots[0].action, spots[0].value)
        else:
            rect = self.visualRect(index)
            self.menu_wanted.emit(row, self.viewport().mapToGlobal(rect.center()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the message under the pointer, or of the current one from the keyboard."""
        keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if keyboard else self.indexAt(event.pos())
        if index.isValid():
            place = (
                self.viewport().mapToGlobal(self.visualRect(index).center())
                if keyboard
                else event.globalPos()
            )
            spot = None if keyboard else self._spot(event.pos())
            self.menu_wanted.emit(spot[0] if spot else self._thread.rows[index.row()], place)
