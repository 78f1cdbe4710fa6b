"""Looking at a file of a person: pictures, PDF pages, and a plain card for all else. Nothing is written to the disk."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from sanjog_desktop.domain.clock import Instant
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.ids import AttachmentId
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.person.masked import may_export, shows_photos
from sanjog_desktop.gui.person.vocabulary import options_of_kinds
from sanjog_desktop.gui.times import date_text, size_text
from sanjog_desktop.gui.widgets.basics import IconButton, PlainButton, PrimaryButton, label
from sanjog_desktop.gui.widgets.empty import EmptyState
from sanjog_desktop.gui.widgets.notice import NoticeStrip
from sanjog_desktop.gui.widgets.pictures import decode_picture
from sanjog_desktop.gui.words import tr_error
from sanjog_desktop.store.people_rows import ContactFileRow

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument
    from PySide6.QtPdfWidgets import QPdfView

LONGEST_SIDE: Final = 2_600
"""Pixels of a picture as it is shown; larger ones are scaled while they are read."""
MOST_PDF: Final = 60 << 20
MOST_PAGES: Final = 500
_ZOOM_STEP, _LEAST_ZOOM, _MOST_ZOOM = 1.25, 0.1, 8.0
_SIZE = QSize(760, 820)


class FileViewer(QDialog):
    """Opened with ``open()``. + and - zoom, 0 fits the window, Esc closes. ``problem`` says why nothing is shown."""

    def __init__(self, ctx: Context, row: ContactFileRow, parent: QWidget | None = None) -> None:
        """Begins to read the file at once."""
        super().__init__(parent)
        self._ctx, self.row = ctx, row
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(row.filename)
        self.setAccessibleName(row.filename)
        self.image: QImage | None = None
        self.document: QPdfDocument | None = None
        self.pages: QPdfView | None = None
        self.problem = ""
        self._bytes: QBuffer | None = None
        self._zoom = 0.0  # fits the window
        self._build()
        room = self.screen().availableSize()
        self.resize(_SIZE.boundedTo(QSize(int(room.width() * 0.9), int(room.height() * 0.9))))
        ctx.veil.changed.connect(self._hide_if_veiled)
        ctx.tasks.start(self._read(), owner=self)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        kind = dict(options_of_kinds()).get(self.row.kind, self.row.kind)
        day = date_text(self.row.created_at, Instant(self._ctx.clock.now()))
        about = " · ".join(
            part for part in (kind, size_text(self.row.size), self.row.created_by, day) if part
        )
        column.addWidget(label(self.row.filename, "title", wrap=True))
        self.about = label(about, "caption", wrap=True)
        column.addWidget(self.about)
        self.strip = NoticeStrip(self._ctx.theme)
        column.addWidget(self.strip)
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setAccessibleName(self.row.filename)
        self.area = QScrollArea()
        self.area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setAccessibleName(self.tr("Picture"))
        self.area.setWidget(self._picture)
        self.card = EmptyState(self._ctx.theme, "file-text", self.tr("Opening…"), "")
        self.stack = QStackedWidget()
        self.stack.addWidget(self.card)
        self.stack.addWidget(self.area)
        column.addWidget(self.stack, 1)
        column.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        theme, line = self._ctx.theme, QHBoxLayout()
        self.smaller = IconButton(theme, "chevron-down", self.tr("Smaller (-)"))
        self.larger = IconButton(theme, "chevron-up", self.tr("Larger (+)"))
        self.fit = PlainButton(self.tr("Fit"))
        self.save_button = PlainButton(self.tr("Save a copy…"))
        self.close_button = PrimaryButton(self.tr("Close"))
        self.smaller.clicked.connect(lambda: self.zoom_by(1 / _ZOOM_STEP))
        self.larger.clicked.connect(lambda: self.zoom_by(_ZOOM_STEP))
        self.fit.clicked.connect(lambda: self._set_zoom(0.0))
        self.save_button.clicked.connect(self._save_copy)
        self.save_button.setVisible(may_export(self._ctx))
        self.close_button.clicked.connect(self.accept)
        for button in (self.smaller, self.larger, self.fit):
            line.addWidget(button)
            button.hide()
        line.addStretch(1)
        line.addWidget(self.save_button)
        line.addWidget(self.close_button)
        return line

    # Reading ----------------------------------------------------------------------------------------
    async def _read(self) -> None:
        if not shows_photos(self._ctx):
            self.reject()
            return
        mime = self.row.mime
        try:
            if mime.startswith("image/"):
                image = await asyncio.to_thread(self._decode)
                self._show_image(image)
            elif mime == "application/pdf" and self.row.size <= MOST_PDF:
                self._show_pdf(await asyncio.to_thread(self._content))
            elif mime == "application/pdf":
                self._say(
                    self.tr("This PDF is too large to be shown here."), self.tr("Save a copy and open that.")
                )
            else:
                self._say(
                    self.row.filename,
                    self.tr("Files of this kind are not shown here. Save a copy and open that."),
                )
        except UserError as error:
            self._say(tr_error(error.text), tr_error(error.hint))
        what = (
            "photo" if self.row.kind == "photo" else "biodata" if self.row.kind == "biodata" else "document"
        )
        self._ctx.note_read(what, "contact", self.row.contact_id)

    def _content(self) -> bytes:
        return self._ctx.files.read_all(AttachmentId(self.row.id), self.row.key)

    def _decode(self) -> QImage | None:
        return decode_picture(self._content(), LONGEST_SIDE)

    def _show_image(self, image: QImage | None) -> None:
        if image is None:
            said = self.tr("This picture cannot be shown on this PC.")
            self._say(said, self.tr("It is kept as it came. Save a copy, or ask for it as JPEG."))
            return
        self.image = image
        self.stack.setCurrentWidget(self.area)
        self._show_zoom()
        self._draw()

    def _show_pdf(self, content: bytes) -> None:
        # Late: no other part of the window needs the library that reads PDF.
        from PySide6.QtPdf import QPdfDocument
        from PySide6.QtPdfWidgets import QPdfView

        self._bytes = QBuffer(self)
        self._bytes.setData(QByteArray(content))
        self._bytes.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document = QPdfDocument(self)
        self.document.load(self._bytes)
        error, pages = self.document.error(), self.document.pageCount()
        if error == QPdfDocument.Error.IncorrectPassword:
            self._say(
                self.tr("This PDF is locked with a password."),
                self.tr("Ask the family for one without, or save a copy."),
            )
        elif error != QPdfDocument.Error.None_ or pages < 1:
            self._say(
                self.tr("This PDF cannot be read: it is damaged."), self.tr("Ask for it to be sent again.")
            )
        elif pages > MOST_PAGES:
            self._say(
                self.tr("This PDF has too many pages to be shown here."),
                self.tr("Save a copy and open that."),
            )
        else:
            self.pages = QPdfView(self)
            self.pages.setPageMode(QPdfView.PageMode.MultiPage)
            self.pages.setZoomMode(QPdfView.ZoomMode.FitToWidth)
            self.pages.setAccessibleName(self.tr("Pages of {file}").format(file=self.row.filename))
            self.pages.setDocument(self.document)
            self.stack.addWidget(self.pages)
            self.stack.setCurrentWidget(self.pages)
            self.pages.setFocus()
            self.about.setText(f"{self.about.text()} · {self.tr('%n pages', '', pages)}")
            self._show_zoom()

    def _say(self, title: str, text: str) -> None:
        self.problem = title
        self.card.say(title, text)
        self.stack.setCurrentWidget(self.card)

    # Zooming ----------------------------------------------------------------------------------------
    def zoom_by(self, factor: float) -> None:
        """Show it larger or smaller than now."""
        if self.pages is not None:
            now = self.pages.zoomFactor() if self._zoom else self._fitted_pdf()
        elif self.image is not None:
            now = self._zoom or self._fitted_picture()
        else:
            return
        self._set_zoom(min(_MOST_ZOOM, max(_LEAST_ZOOM, now * factor)))

    def _set_zoom(self, zoom: float) -> None:
        self._zoom = zoom
        if self.pages is not None:
            modes = type(self.pages).ZoomMode
            self.pages.setZoomMode(modes.Custom if zoom else modes.FitToWidth)
            if zoom:
                self.pages.setZoomFactor(zoom)
        self._draw()

    def _fitted_pdf(self) -> float:
        if self.pages is None or self.document is None:
            return 1.0
        points = self.document.pagePointSize(0).width() or 1.0
        return self.pages.viewport().width() / (points * self.logicalDpiX() / 72)

    def _fitted_picture(self) -> float:
        if self.image is None:
            return 1.0
        room, size = self.area.maximumViewportSize(), self.image.deviceIndependentSize()
        return min(1.0, room.width() / max(1.0, size.width()), room.height() / max(1.0, size.height()))

    def _draw(self) -> None:
        if self.image is None:
            return
        zoom = self._zoom or self._fitted_picture()
        size = self.image.deviceIndependentSize() * zoom
        ratio = self.devicePixelRatioF()
        scaled = self.image.scaled(
            (size * ratio).toSize().expandedTo(QSize(1, 1)), Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )  # fmt: skip
        scaled.setDevicePixelRatio(ratio)
        self._picture.setPixmap(QPixmap.fromImage(scaled))
        self._picture.resize(scaled.deviceIndependentSize().toSize())

    def _show_zoom(self) -> None:
        for button in (self.smaller, self.larger, self.fit):
            button.show()

    # Saving and hiding ------------------------------------------------------------------------------
    def _save_copy(self) -> None:
        dialog = QFileDialog(self, self.tr("Save a copy"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(self.row.filename)
        dialog.fileSelected.connect(lambda name: self._ctx.tasks.start(self._save(Path(name)), owner=self))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    async def _save(self, path: Path) -> None:
        from sanjog_desktop.gui.contacts.person.files import save_copy

        try:
            await save_copy(self._ctx, self.row, path)
        except UserError as error:
            self.strip.say(tr_error(error.text, error.hint))
            return
        self.strip.say(self.tr("A copy was saved. It is not encrypted any more."), tone="ok")

    def _hide_if_veiled(self) -> None:
        if not shows_photos(self._ctx):
            self.reject()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A picture that fits the window goes on fitting it."""
        super().resizeEvent(event)
        if not self._zoom:
            self._draw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """+, - and 0 as everywhere."""
        match event.text():
            case "+" | "=":
                self.zoom_by(_ZOOM_STEP)
            case "-":
                self.zoom_by(1 / _ZOOM_STEP)
            case "0":
                self._set_zoom(0.0)
            case _:
                super().keyPressEvent(event)
