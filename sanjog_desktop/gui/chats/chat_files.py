"""Photos and videos, documents, voice notes, links and starred messages of a chat, each to open or to go to."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QListView,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from sanjog_desktop.domain.clock import Instant
from sanjog_desktop.domain.ids import ConversationId
from sanjog_desktop.gui import times
from sanjog_desktop.gui.chats import wording
from sanjog_desktop.gui.chats.markup import LINK, parse_markup
from sanjog_desktop.gui.chats.opened_files import safe_name
from sanjog_desktop.gui.chats.thumbnails import Thumbnails
from sanjog_desktop.gui.chats.wording import tr
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.icons import paint_icon
from sanjog_desktop.gui.rows_model import RowRole, RowsModel
from sanjog_desktop.gui.widgets import EmptyState, Filter, FilterBar, PlainButton, PrimaryButton, label
from sanjog_desktop.store.reads.chat_files import TABS, FileRow, Tab, file_page
from sanjog_desktop.store.rows import ConversationRow

if TYPE_CHECKING:
    from sanjog_desktop.gui.chats.thread_pane import ThreadPane

PAGE, SIDE = 60, 116
AnyIndex = QModelIndex | QPersistentModelIndex


def tab_word(tab: str) -> str:
    """A tab in words."""
    return {
        "media": tr("Photos and videos"), "document": tr("Documents"), "voice": tr("Voice notes"), "link": tr("Links"),
        "star": tr("Starred"),
    }[tab]  # fmt: skip


def first_link(body: str) -> str:
    """The first address in a text, '' without one."""
    return next((span.url for span in parse_markup(body).spans if span.style == LINK), "")


class FilesDelegate(QStyledItemDelegate):
    """Pictures as tiles; everything else in two lines beside its icon."""

    def __init__(self, ctx: Context, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self._ctx, self._thumbnails = ctx, thumbnails
        self.tab: Tab = "media"

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """A tile, or two lines."""
        if self.tab == "media":
            side = self._ctx.theme.px(SIDE)
            return QSize(side, side)
        return QSize(240, round(2 * (QFontMetricsF(self._ctx.theme.font()).height() + 2) + 16))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw one."""
        row: FileRow = index.data(RowRole)
        color = self._ctx.theme.color
        rect = QRectF(option.rect).adjusted(3, 3, -3, -3)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        if self.tab == "media":
            self._paint_tile(painter, rect, row)
        else:
            if chosen:
                painter.fillRect(QRectF(option.rect), color("accent_soft"))
            self._paint_lines(painter, rect, row)
        if chosen and (self.tab == "media" or option.state & QStyle.StateFlag.State_HasFocus):
            painter.setPen(QPen(color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect, 8, 8)
        painter.restore()

    def _paint_tile(self, painter: QPainter, rect: QRectF, row: FileRow) -> None:
        color, file = self._ctx.theme.color, row.message.attachment
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("sunken"))
        painter.drawRoundedRect(rect, 8, 8)
        pixmap = self._thumbnails.get(file) if file is not None else None
        if pixmap is not None:
            side = min(pixmap.width(), pixmap.height())
            source = QRectF((pixmap.width() - side) / 2, (pixmap.height() - side) / 2, side, side)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, True)
            painter.drawPixmap(rect, pixmap, source)
        if pixmap is None or row.message.kind == "video":
            icon = QRectF(0, 0, 26, 26)
            icon.moveCenter(rect.center())
            paint_icon(painter, icon, wording.KIND_ICONS.get(row.message.kind, "photo"), color("ink2"))

    def _paint_lines(self, painter: QPainter, rect: QRectF, row: FileRow) -> None:
        theme = self._ctx.theme
        icon = QRectF(rect.x() + 8, rect.center().y() - 11, 22, 22)
        names = {"link": "link", "star": "star", "voice": "microphone"}
        paint_icon(painter, icon, names.get(self.tab, "file-text"), theme.color("accent"))
        first, second = words_of(row, self.tab, self._ctx.clock.now())
        line = QFontMetricsF(theme.font()).height() + 2
        area = QRectF(rect.x() + 42, rect.y() + 4, rect.width() - 50, line)
        for text, font, token in ((first, theme.font(bold=True), "ink"), (second, theme.font(11.5), "ink2")):
            painter.setFont(font)
            painter.setPen(theme.color(token))
            shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, shown)
            area.translate(0, line)


def words_of(row: FileRow, tab: Tab, now: Instant) -> tuple[str, str]:
    """The two lines of a message in a tab: what it is, and who sent it when."""
    message, file = row.message, row.message.attachment
    who = (message.sent_by or tr("You")) if message.direction == "out" else row.title
    second = [who, times.moment_text(message.at, now)]
    first = " ".join(wording.body_words(message).split())
    if tab == "link":
        second.insert(0, first)
        first = first_link(message.body) or first
    elif file is not None and tab != "star":
        first = file.filename or wording.kind_word(message.kind, voice=file.voice)
        size = times.duration_text(file.duration_ms) if tab == "voice" else times.size_text(file.size)
        second.insert(0, size)
    return first, " · ".join(each for each in second if each)


class ChatFiles(QDialog):
    """Opened with ``open()``. Enter or a double press opens a file or link, and goes to a starred message."""

    picked = Signal(object, object)

    def __init__(self, ctx: Context, pane: ThreadPane, chat: ConversationRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx, self._pane, self._chat = ctx, pane, chat
        self._tab: Tab = "media"
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = tr("Files, links and stars: {name}").format(name=wording.title_of(ctx.veil.row(chat)))
        self.setWindowTitle(title)
        self.resize(620, 560)
        self.tabs = FilterBar([Filter(tab, tab_word(tab)) for tab in TABS], tr("What to show"))
        self.everywhere = QCheckBox(tr("Starred messages of all chats"))
        self.model: RowsModel[FileRow] = RowsModel(
            ctx.tasks, self._fetch, lambda row: row.message.id, sentence=self._sentence,
            kinds=frozenset({"message"}), page=PAGE, parent=self,
        )  # fmt: skip
        self.list = QListView()
        self.list.setAccessibleName(tr("Files, links and stars"))
        self.list.setModel(self.model)
        thumbnails = Thumbnails(ctx, self)
        thumbnails.arrived.connect(lambda _: self.list.viewport().update())
        self.delegate = FilesDelegate(ctx, thumbnails, self.list)
        self.list.setItemDelegate(self.delegate)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self._empty = EmptyState(ctx.theme, "photo", "", "")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        self.go, self.open_file = PlainButton(tr("Show in the chat")), PrimaryButton(tr("Open"))
        self.save, self.close_button = PlainButton(tr("Save as…")), PlainButton(tr("Close"))
        self._lay_out(title)
        self._connect()

    def _lay_out(self, title: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(10)
        for each in (label(title, "title", wrap=True), self.tabs, self.everywhere):
            column.addWidget(each)
        column.addWidget(self._stack, 1)
        row = QHBoxLayout()
        for button in (self.go, self.save):
            row.addWidget(button)
        row.addStretch(1)
        for button in (self.close_button, self.open_file):
            row.addWidget(button)
        column.addLayout(row)

    def _connect(self) -> None:
        self.tabs.chosen.connect(self.show_tab)
        self.everywhere.toggled.connect(lambda _: self.model.restart())
        self.model.refreshed.connect(self._refreshed)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._arrange())
        self.list.activated.connect(lambda _: self._press())
        self.list.doubleClicked.connect(lambda _: self._press())
        self.go.clicked.connect(self._go)
        self.open_file.clicked.connect(self._open)
        self.save.clicked.connect(self._save)
        self.close_button.clicked.connect(self.accept)
        self.picked.connect(self._pane.message_wanted)
        unsubscribe = self._ctx.db.on_changes(self.model.apply)
        self.destroyed.connect(lambda _=None: unsubscribe())

    def show_tab(self, tab: str) -> None:
        """Turn to one of the tabs."""
        self._tab = next(each for each in TABS if each == tab)
        self.tabs.choose(tab)
        self.delegate.tab = self._tab
        tiles = self._tab == "media"
        self.list.setViewMode(QListView.ViewMode.IconMode if tiles else QListView.ViewMode.ListMode)
        self.list.setMovement(QListView.Movement.Static)
        self.list.setSpacing(2 if tiles else 0)
        self.everywhere.setVisible(self._tab == "star")
        self.model.restart()

    async def _fetch(self, after: FileRow | None, limit: int) -> Sequence[FileRow]:
        everywhere = self._tab == "star" and self.everywhere.isChecked()
        chat = None if everywhere else ConversationId(self._chat.id)
        return await self._ctx.db.read(file_page, self._tab, chat, limit, after.message.id if after else None)

    def _sentence(self, row: FileRow) -> str:
        return ". ".join((wording.kind_word(row.message.kind), *words_of(row, self._tab, self._ctx.clock.now())))

    def _refreshed(self) -> None:
        if self.model.rows:
            if not self.list.currentIndex().isValid():
                self.list.setCurrentIndex(self.model.index(0, 0))
            self._stack.setCurrentWidget(self.list)
        else:
            words = tr("Star a message from its menu to find it here.") if self._tab == "star" else ""
            self._empty.say(tr("Nothing here"), words)
            self._stack.setCurrentWidget(self._empty)
        self._arrange()

    # What can be done -----------------------------------------------------------------------------------
    @property
    def _row(self) -> FileRow | None:
        return self.model.row_at(self.list.currentIndex().row())

    def _arrange(self) -> None:
        row = self._row
        file = row.message.attachment if row is not None else None
        ready = file is not None and file.state == "ready"
        self.go.setEnabled(row is not None)
        self.save.setVisible(self._tab != "link")
        self.save.setEnabled(ready)
        self.open_file.setEnabled(ready or (self._tab == "link" and row is not None))

    def _press(self) -> None:
        if self._tab == "star":
            self._go()
        else:
            self._open()

    def _go(self) -> None:
        row = self._row
        if row is not None:
            self.accept()
            self.picked.emit(row.message.conversation_id, row.message.id)

    def _open(self) -> None:
        row = self._row
        if row is None:
            return
        actions, file = self._pane.bubble_actions, row.message.attachment
        if self._tab == "link":
            actions.press(row.message, "link", first_link(row.message.body))
        elif file is not None and file.state == "ready":
            actions.press(row.message, "open", file)

    def _save(self) -> None:
        row = self._row
        file = row.message.attachment if row is not None else None
        if file is None:
            return
        dialog = QFileDialog(self, tr("Save as"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(safe_name(file.filename, file.mime))
        start, files = self._ctx.tasks.start, self._pane.bubble_actions.files
        dialog.fileSelected.connect(lambda name: start(files.save_as(file, Path(name)), owner=self._pane))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
