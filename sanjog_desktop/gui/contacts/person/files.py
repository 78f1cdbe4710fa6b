"""Photos and papers of a person: small pictures to press, one more by choosing, pasting or dropping it."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QIcon,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPixmap,
)
from PySide6.QtWidgets import QFileDialog, QMenu, QToolButton, QWidget

from sanjog_desktop.actions import contact_files
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.ids import AttachmentId, ContactId
from sanjog_desktop.gui.contacts.person.file_taking import paths_of, take_path, take_picture
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.icons import make_icon
from sanjog_desktop.gui.person.masked import may_edit, may_export, shows_photos
from sanjog_desktop.gui.person.section import Section
from sanjog_desktop.gui.person.vocabulary import options_of_kinds
from sanjog_desktop.gui.times import size_text
from sanjog_desktop.gui.widgets.basics import IconButton, label
from sanjog_desktop.gui.widgets.flow import FlowLayout
from sanjog_desktop.gui.widgets.notice import NoticeStrip
from sanjog_desktop.gui.words import tr_error
from sanjog_desktop.store.people_rows import ContactFileRow

_CARD_PX, _PICTURE_PX = 84, 64


class FileButton(QToolButton):
    """One file as a small picture with its name; its menu says what else can be done with it."""

    def __init__(self, ctx: Context, row: ContactFileRow, *, seen: bool) -> None:
        """``seen``: whether photos may be shown here and now."""
        super().__init__()
        self.row = row
        theme = ctx.theme
        kind = dict(options_of_kinds()).get(row.kind, row.kind)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setIconSize(QSize(theme.px(_PICTURE_PX), theme.px(_PICTURE_PX)))
        self.setFixedWidth(theme.px(_CARD_PX) + 8)
        still = QPixmap()
        if seen and row.thumbnail and still.loadFromData(row.thumbnail):
            self.setIcon(QIcon(still))
        else:
            icon = "photo" if row.mime.startswith("image/") else "file-text"
            self.setIcon(make_icon(icon, theme.color("ink3"), size=theme.px(_PICTURE_PX)))
        words = f"★ {kind}" if row.is_main else kind
        self.setText(self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, theme.px(_CARD_PX)))
        said = ", ".join(part for part in (kind, row.filename, size_text(row.size)) if part)
        if row.is_main:
            said = self.tr("{file}, shown first").format(file=said)
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)


class FilesSection(Section):
    """Files stand in lines of small pictures; Enter opens one, the menu key offers the rest, Delete takes it off."""

    def __init__(self, ctx: Context) -> None:
        """Takes files that are dropped on it or pasted into it."""
        super().__init__(ctx, QCoreApplication.translate("contacts", "Photos and papers"))
        self.add_button = IconButton(
            ctx.theme, "paperclip", self.tr("Add a photo or paper…"), token="ink3", size=ctx.theme.px(15)
        )
        self.add_button.clicked.connect(self.choose)
        self.head.addWidget(self.add_button)
        self.strip = NoticeStrip(ctx.theme)
        self.rows.addWidget(self.strip)
        self.buttons: list[FileButton] = []
        self.viewer: QWidget | None = None
        self.setAcceptDrops(True)

    # Showing ----------------------------------------------------------------------------------------
    def refresh(self) -> None:
        """A small picture each."""
        self.clear_body()
        self.buttons = []
        if self.shown is None or self.raw is None:
            return
        seen = shows_photos(self._ctx)
        self.add_button.setVisible(self._may_add())
        if not self.raw.files:
            hint = self.tr("None. Drop a file here, paste a photo, or press the clip.")
            self.add_to_body(label(hint if self._may_add() else self.tr("None"), "caption", wrap=True))
            return
        if seen and any(row.thumbnail for row in self.raw.files):
            self._ctx.note_read("photo", "contact", self.raw.contact.id)
        holder = QWidget()
        line = FlowLayout(holder, gap=6)
        for row in self.shown.files:
            button = FileButton(self._ctx, row, seen=seen)
            button.setEnabled(seen)
            button.clicked.connect(lambda _=False, id=row.id: self.open_file(id))
            button.customContextMenuRequested.connect(partial(self._offer, button))
            self.buttons.append(button)
            line.addWidget(button)
        self.add_to_body(holder)

    def open_file(self, id: str) -> None:
        """Show a file in a window of its own."""
        row = self._row(id)
        if row is None or not shows_photos(self._ctx):
            return
        from sanjog_desktop.gui.contacts.file_viewer import FileViewer

        self.viewer = FileViewer(self._ctx, row, self)
        self.viewer.open()

    def _row(self, id: str) -> ContactFileRow | None:
        return next((row for row in self.raw.files if row.id == id), None) if self.raw is not None else None

    # Doing ------------------------------------------------------------------------------------------
    def menu_of(self, button: FileButton) -> QMenu:
        """What can be done with a file."""
        menu, row = QMenu(self), button.row
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(button.accessibleName())
        menu.addAction(self.tr("Open"), lambda: self.open_file(row.id))
        if may_export(self._ctx):
            menu.addAction(self.tr("Save a copy…"), lambda: self._save_copy(row.id))
        if not self._may_add():
            return menu
        if row.kind == "photo" and not row.is_main:
            menu.addAction(self.tr("Show this photo first"), lambda: self.do(contact_files.set_main, row.id))
        kinds = menu.addMenu(self.tr("This is a…"))
        for code, words in options_of_kinds():
            if code != row.kind and (code != "photo" or row.mime.startswith("image/")):
                kinds.addAction(words, partial(self.do, contact_files.set_kind, row.id, code))
        menu.addSeparator()
        menu.addAction(self.tr("Take off the card"), lambda: self.do(contact_files.remove, row.id))
        return menu

    def _offer(self, button: FileButton, place: object) -> None:
        del place  # the menu stands at the picture, by mouse and by keyboard alike
        self.menu_of(button).popup(button.mapToGlobal(button.rect().bottomLeft()))

    def choose(self) -> None:
        """Choose files on this PC."""
        dialog = QFileDialog(self, self.add_button.text())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        kinds = self.tr("Photos and papers")
        dialog.setNameFilters(
            [
                f"{kinds} (*.jpg *.jpeg *.png *.webp *.heic *.pdf *.doc *.docx *.odt *.xls *.xlsx *.ods *.txt)",
                "* (*)",
            ]
        )
        dialog.filesSelected.connect(lambda names: self.take([Path(name) for name in names]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take(self, paths: Sequence[Path]) -> None:
        """Keep files; what is refused is told with its name and the reason, the others are kept."""
        if self.raw is not None and paths and self._may_add():
            who = ContactId(self.raw.contact.id)
            self._ctx.tasks.start(self._take(who, paths), owner=self)

    def paste(self) -> bool:
        """Keep what the clipboard holds: copied files, or a picture. Whether there was any."""
        data = QGuiApplication.clipboard().mimeData()
        paths = paths_of(data)
        if paths:
            self.take(paths)
        elif data.hasImage() and self.raw is not None and self._may_add():
            image, who = QImage(data.imageData()), ContactId(self.raw.contact.id)
            self._ctx.tasks.start(self._take_picture(who, image), owner=self)
        else:
            return False
        return True

    async def _take(self, who: ContactId, paths: Sequence[Path]) -> None:
        refused = []
        for path in paths:
            try:
                await take_path(self._ctx, who, path)
            except UserError as error:
                refused.append(f"{path.name}: {tr_error(error.text, error.hint)}")
        if refused:
            self.strip.say("\n".join(refused))

    async def _take_picture(self, who: ContactId, image: QImage) -> None:
        try:
            await take_picture(self._ctx, who, image)
        except UserError as error:
            self.strip.say(tr_error(error.text, error.hint))

    def _save_copy(self, id: str) -> None:
        row = self._row(id)
        if row is None:
            return
        dialog = QFileDialog(self, self.tr("Save a copy"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(row.filename)
        dialog.fileSelected.connect(
            lambda name: self._ctx.tasks.start(save_copy(self._ctx, row, Path(name)), owner=self)
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _may_add(self) -> bool:
        return may_edit(self._ctx) and shows_photos(self._ctx)

    # Events -----------------------------------------------------------------------------------------
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+V keeps what was copied; Delete takes the file under the keyboard off; the menu key offers the rest."""
        focused = next((button for button in self.buttons if button.hasFocus()), None)
        if event.matches(QKeySequence.StandardKey.Paste) and self.paste():
            return
        if focused is not None and event.key() == Qt.Key.Key_Delete and self._may_add():
            self.do(contact_files.remove, focused.row.id)
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and pictures may be dropped."""
        if self._may_add() and (paths_of(event.mimeData()) or event.mimeData().hasImage()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Keep what was dropped."""
        data = event.mimeData()
        paths = paths_of(data)
        if paths:
            self.take(paths)
        elif data.hasImage() and self.raw is not None:
            who = ContactId(self.raw.contact.id)
            self._ctx.tasks.start(self._take_picture(who, QImage(data.imageData())), owner=self)
        event.acceptProposedAction()


async def save_copy(ctx: Context, row: ContactFileRow, path: Path) -> None:
    """Write a copy to a place the person at the desk chose; it is theirs from then on, and it is noted."""
    await asyncio.to_thread(_decrypt, ctx, row, path)
    ctx.note_read("export", "contact", row.contact_id)


def _decrypt(ctx: Context, row: ContactFileRow, path: Path) -> None:
    try:
        with ctx.files.open_reader(AttachmentId(row.id), row.key) as source, path.open("wb") as target:
            shutil.copyfileobj(source, target, 1 << 20)
    except OSError as error:
        raise UserError("This copy could not be written.", error.strerror or "") from error
