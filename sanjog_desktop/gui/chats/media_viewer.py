"""Pictures and films of a chat seen in the window itself: nothing of them is written out as a plain file."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from sanjog_desktop.actions.attachments import keep_still
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.gui import times
from sanjog_desktop.gui.chats import wording
from sanjog_desktop.gui.chats.content_words import file_words, refusal_words
from sanjog_desktop.gui.chats.film_player import FilmPlayer
from sanjog_desktop.gui.chats.opened_files import OpenedFiles
from sanjog_desktop.gui.chats.picture_canvas import PictureCanvas
from sanjog_desktop.gui.chats.wording import tr
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.widgets.basics import IconButton, PlainButton, label
from sanjog_desktop.gui.widgets.pictures import decode_picture, jpeg
from sanjog_desktop.gui.words import tr_error
from sanjog_desktop.store.errors import StoreError
from sanjog_desktop.store.reads.messages import message_rows
from sanjog_desktop.store.rows import AttachmentRow, MessageRow

WIDTH_PX, HEIGHT_PX = 960, 720
LONGEST_SIDE = 4096  # pixels: sharp on every screen, and 64 MB at most
STILL_SIDE = 320
_SHOWN = frozenset({"image", "video", "sticker"})


def is_shown(row: MessageRow) -> bool:
    """Whether the viewer can show the file of a message."""
    file = row.attachment
    return file is not None and not row.revoked and (row.kind in _SHOWN or _is_visible(file))


def _is_visible(file: AttachmentRow) -> bool:
    return file.mime.startswith(("image/", "video/"))


class MediaViewer(QDialog):
    """Opened with ``open()`` on one message of ``rows`` of a chat with ``person``; the arrows go to the others.
    ``save_wanted(attachment)`` and ``elsewhere_wanted(attachment)`` ask for a copy, and for another program;
    ``forward_wanted(row)`` and ``star_wanted(row)`` are about the message.
    """

    forward_wanted = Signal(object)
    star_wanted = Signal(object)
    save_wanted = Signal(object)
    elsewhere_wanted = Signal(object)

    def __init__(
        self, ctx: Context, files: OpenedFiles, rows: Sequence[MessageRow], chosen: int, person: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._ctx, self._files, self._person = ctx, files, person
        self.rows = [row for row in rows if is_shown(row)]
        self.place = next((place for place, row in enumerate(self.rows) if row.id == chosen), 0)
        self._asked = 0
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Pictures of this chat"))
        wanted = QSize(ctx.theme.px(WIDTH_PX), ctx.theme.px(HEIGHT_PX))
        self.resize(wanted.boundedTo(parent.window().size()))
        self.heading, self.caption = label("", "strong", wrap=True), label("", "", wrap=True, selectable=True)
        self.canvas = PictureCanvas(ctx.theme)
        self.film = FilmPlayer(ctx, self)
        self._build()

    def _build(self) -> None:
        theme = self._ctx.theme
        self.back = IconButton(theme, "chevron-left", tr("Previous (Left)"))
        self.next = IconButton(theme, "chevron-right", tr("Next (Right)"))
        self.smaller = PlainButton("−")
        self.smaller.setAccessibleName(tr("Smaller (-)"))
        self.whole = PlainButton(tr("Fit"))
        self.whole.setAccessibleName(tr("The whole picture (0)"))
        self.larger = PlainButton("+")
        self.larger.setAccessibleName(tr("Larger (+)"))
        self.forward = IconButton(theme, "arrow-right", tr("Forward…"))
        self.star = IconButton(theme, "star", tr("Star it, or take the star off"))
        self.save = IconButton(theme, "download", tr("Save as…"))
        self.elsewhere = IconButton(theme, "external-link", tr("Open in another program"))
        self.away = IconButton(theme, "x", tr("Close (Esc)"))
        for button, do in (
            (self.back, lambda: self.go(-1)),
            (self.next, lambda: self.go(1)),
            (self.smaller, lambda: self.canvas.zoom_by(1 / 1.25)),
            (self.whole, self.canvas.fit),
            (self.larger, lambda: self.canvas.zoom_by(1.25)),
            (self.forward, lambda: self.forward_wanted.emit(self.rows[self.place])),
            (self.star, lambda: self.star_wanted.emit(self.rows[self.place])),
            (self.save, lambda: self.save_wanted.emit(self.rows[self.place].attachment)),
            (self.elsewhere, lambda: self.elsewhere_wanted.emit(self.rows[self.place].attachment)),
            (self.away, self.close),
        ):
            button.clicked.connect(lambda _=False, do=do: do())
        for plain in (self.smaller, self.whole, self.larger):
            plain.setAutoDefault(False)
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        for button in (self.smaller, self.whole, self.larger, self.star, self.forward, self.save, self.elsewhere,
                       self.away):  # fmt: skip
            head.addWidget(button)
        middle = QHBoxLayout()
        middle.addWidget(self.back)
        middle.addWidget(self.canvas, 1)
        middle.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.addLayout(head)
        column.addLayout(middle, 1)
        column.addWidget(self.film)
        column.addWidget(self.caption)
        self._rereads = asyncio.Lock()
        self._stop_listening = self._ctx.db.on_changes(self._heard)
        self.film.frame.connect(self._frame)
        self.film.failed.connect(self._film_failed)

    # Going about ----------------------------------------------------------------------------------------
    def showEvent(self, event: QShowEvent) -> None:
        """Read what was asked for."""
        super().showEvent(event)
        self.canvas.setFocus()
        self._begin()
        self._ctx.tasks.start(self._reread(), owner=self)  # what changed since the chat was read

    def go(self, by: int) -> None:
        """So many on, or back; stays at the ends."""
        place = min(len(self.rows) - 1, max(0, self.place + by))
        if place != self.place:
            self.place = place
            self._begin()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, the space bar, and the keys of zooming."""
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        match event.key():
            case Qt.Key.Key_Left | Qt.Key.Key_Right as key if shift and self.film.is_open:
                self.film.skip(-5 if key == Qt.Key.Key_Left else 5)
            case Qt.Key.Key_Left:
                self.go(-1)
            case Qt.Key.Key_Right:
                self.go(1)
            case Qt.Key.Key_Space if self.film.is_open:
                self.film.toggle()
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.canvas.zoom_by(1.25)
            case Qt.Key.Key_Minus:
                self.canvas.zoom_by(1 / 1.25)
            case Qt.Key.Key_0:
                self.canvas.fit()
            case Qt.Key.Key_1:
                self.canvas.zoom_to(1.0)
            case _:
                super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """Nothing goes on playing, and nothing decrypted stays behind."""
        self._stop_listening()
        self.film.stop()
        self.canvas.show_words("")
        super().done(result)

    def _heard(self, changes: frozenset[tuple[str, object]]) -> None:
        """What is looked at may have come meanwhile, or been starred, or taken back."""
        if ("message", self.rows[self.place].id) in changes:
            self._ctx.tasks.start(self._reread(), owner=self)

    async def _reread(self) -> None:
        async with self._rereads:  # an earlier read never replaces a later one
            place, old = self.place, self.rows[self.place]
            found = await self._ctx.db.read(message_rows, [old.id])
            self._show_reread(place, old, found)

    def _show_reread(self, place: int, old: MessageRow, found: Sequence[MessageRow]) -> None:
        if not found or found[0].revoked:
            if self.place == place:
                self.film.stop()
                self.canvas.show_words(tr("This message was deleted"))
            return
        self.rows[place] = found[0]
        states = [(row.attachment.state, row.attachment.error) for row in (old, found[0]) if row.attachment]
        if self.place == place and states[0] != states[-1]:
            self._begin()

    # Showing --------------------------------------------------------------------------------------------
    def _begin(self) -> None:
        self._asked += 1
        self.film.stop()
        self.film.hide()
        row = self.rows[self.place]
        who = self._person if row.direction == "in" else row.sent_by or tr("Sent by us")
        when = times.moment_text(row.at, self._ctx.clock.now())
        place = tr("{place} of {count}").format(place=self.place + 1, count=len(self.rows))
        self.heading.setText(" · ".join(each for each in (who, when, place) if each))
        self.caption.setText(row.body)
        self.caption.setVisible(bool(row.body))
        self.back.setEnabled(self.place > 0)
        self.next.setEnabled(self.place < len(self.rows) - 1)
        kind = wording.kind_word(row.kind)
        self.canvas.setAccessibleName(f"{kind}, {self.heading.text()}" + (f": {row.body}" if row.body else ""))
        self.canvas.show_words(tr("Being opened…"))
        self._ctx.tasks.start(self._show(row, self._asked), owner=self)

    async def _show(self, row: MessageRow, asked: int) -> None:
        file = row.attachment
        assert file is not None
        is_film = file.mime.startswith("video/") or row.kind == "video"
        for icon in (self.save, self.elsewhere):
            icon.setEnabled(file.state == "ready")
        for plain in (self.smaller, self.whole, self.larger):
            plain.setEnabled(not is_film)
        try:
            if file.state != "ready" or file.key is None:
                raise UserError(file_words(file))
            if refusal_words(file):
                raise UserError(refusal_words(file))
            await self._files.check(file)
            if is_film:
                await self._show_film(file, asked)
            else:
                await self._show_picture(file, asked)
        except (UserError, StoreError) as error:
            if asked == self._asked:
                self.canvas.show_words(tr_error(error.text, error.hint))

    async def _show_picture(self, file: AttachmentRow, asked: int) -> None:
        image = await asyncio.to_thread(self._decode, file)
        if asked != self._asked:
            return
        if image is None:
            raise UserError(tr("This picture cannot be shown here."), tr("Save it and open it."))
        self._ctx.note_read("photo", "attachment", file.id)
        self.canvas.show_image(image)

    def _decode(self, file: AttachmentRow) -> QImage | None:
        assert file.key is not None
        return decode_picture(self._ctx.files.read_all(file.id, file.key), LONGEST_SIDE)

    # Films ----------------------------------------------------------------------------------------------
    async def _show_film(self, file: AttachmentRow, asked: int) -> None:
        data = await self.film.read(file)
        if asked != self._asked:
            return
        self._ctx.note_read("photo", "attachment", file.id)
        self.canvas.show_words("")
        self.film.show()
        self.film.open(file, data)

    def _frame(self, image: QImage) -> None:
        file = self.rows[self.place].attachment
        is_first = self.canvas.image is None
        self.canvas.show_image(image, keep_view=not is_first)
        if is_first and file is not None and not file.thumbnail:
            still = image.scaled(
                STILL_SIDE, STILL_SIDE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            self._ctx.tasks.start(
                self._ctx.db.write(keep_still, file.id, jpeg(still, 80), image.width(), image.height()), owner=self
            )

    def _film_failed(self) -> None:
        self.film.hide()
        self.canvas.show_words(
            tr_error(tr("This film cannot be played here."), tr("Open it in another program, or save it."))
        )
