"""Writing one chat into a file: as what, from when to when, for whom and why."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from sanjog_desktop.actions.exports import KEEP_DAYS
from sanjog_desktop.domain.errors import Cancelled, UserError
from sanjog_desktop.gui.chats import wording
from sanjog_desktop.gui.chats.chat_drawing import draw_chat
from sanjog_desktop.gui.chats.message_filters import MessageFilters
from sanjog_desktop.gui.chats.wording import tr
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.outgoing_form import (
    OutgoingDialog,
    PathLine,
    RecipientForm,
    kept_days_text,
    language_box,
    today_text,
)
from sanjog_desktop.gui.widgets.basics import label
from sanjog_desktop.privacy.export.chat import export_chat
from sanjog_desktop.privacy.export.chat_pages import ENDINGS, ChatOrder
from sanjog_desktop.store.rows import ConversationRow


class ChatExportDialog(OutgoingDialog):
    """Opened with ``open()``; ``written`` is the file once it is made."""

    def __init__(self, ctx: Context, chat: ConversationRow, parent: QWidget | None = None) -> None:
        """Builds the form."""
        self._chat = chat
        name = wording.title_of(ctx.veil.row(chat))
        about = tr("Everything said in this chat, with the time and who said it.")
        title = tr("Export the chat with {name}").format(name=name)
        super().__init__(ctx, title, about, tr("Write the file"), parent=parent)
        self.kind = QComboBox()
        self.kind.addItem(tr("Page for a browser, with all files beside it (ZIP)"), "html")
        self.kind.addItem(tr("PDF with the photos in it"), "pdf")
        self._caption(tr("&Kind of file"), self.kind)
        self.language = language_box(tr("Language of the file"), chat.language)
        self._caption(tr("&Language of the file"), self.language)
        self.days = MessageFilters(ctx)
        for each in (self.days.whose, self.days.has):
            each.hide()
        self._caption(tr("&From when"), self.days.span, self.days)
        self.media = QCheckBox(tr("With photos, voice notes and &documents"))
        self.media.setChecked(True)
        self.masks = QCheckBox(tr("Mask numbers, names and files of &others"))
        self.masks.setChecked(True)
        self.rows.addWidget(self.media)
        self.rows.addWidget(self.masks)
        kinds = {"subject": tr("The person themselves"), "family": tr("A family"), "own": tr("Our own office"),
                 "service_provider": tr("Somebody who works for us")}  # fmt: skip
        self.recipient = RecipientForm(ctx, kinds)
        self.recipient.use_subject(chat.contact_id, chat.title)
        self.recipient.kind.setCurrentIndex(1)
        self.recipient.kind.setCurrentIndex(0)
        self.rows.addWidget(self.recipient)
        self.place = PathLine(tr("The file"))
        self._caption(tr("F&ile"), self.place.edit, self.place)
        words = tr("It stands in the register of disclosures.")
        self.rows.addWidget(label(f"{words} {kept_days_text(KEEP_DAYS)}", "caption", wrap=True))
        self.finish_form()
        self.kind.currentIndexChanged.connect(lambda _: self._propose())
        self.recipient.changed.connect(self._check)
        self.do_button.clicked.connect(lambda: ctx.tasks.start(self.make(), owner=self))
        self._propose()
        self._check()

    def _caption(self, text: str, widget: QWidget, shown: QWidget | None = None) -> None:
        words = label(text, "caption")
        words.setBuddy(widget)
        widget.setAccessibleName(text.replace("&", ""))
        self.rows.addWidget(words)
        self.rows.addWidget(shown or widget)

    def _propose(self) -> None:
        """A name of a file that tells of nobody."""
        self.place.propose(f"{tr('chat')}-{today_text()}", ENDINGS[str(self.kind.currentData())])

    def _check(self) -> None:
        complete = self.recipient.complete
        self.do_button.setEnabled(complete and not self.running)
        missing = "" if complete else tr("Say for whom and why first.")
        self.do_button.setToolTip(missing)
        self.do_button.setAccessibleDescription(missing)

    async def make(self) -> None:
        """Write it and put it on record."""
        days = self.days.asked
        order = ChatOrder(
            str(self.kind.currentData()), str(self.language.currentData()), self.recipient.name.text().strip(),
            self.recipient.reason.text().strip(), self.recipient.recipient_type, self.recipient.contact_id,
            self.media.isChecked(), self.masks.isChecked(), days.first_at, days.end_at,
        )  # fmt: skip
        self.begin()
        try:
            done = await export_chat(
                self._ctx.db, self._ctx.files, self._chat.id, order, self.place.path, draw=draw_chat,
                staff=self._ctx.staff, progress=self._show_progress, stopped=lambda: self.stopping,
            )  # fmt: skip
        except Cancelled:
            self.end()
            return
        except UserError as error:
            self.end()
            self.say(error.text, error.hint or "")
            return
        except OSError as error:
            self.end()
            self.say(tr("The file could not be written."), error.strerror or "")
            return
        self.end(again=False)
        said = [
            tr("Written to {file}.").format(file=done.path.name), tr("%n message(s)", "", done.messages),
            tr("%n file(s)", "", done.files) if self.media.isChecked() else "",
            tr("%n masked", "", done.masked) if done.masked else "",
        ]  # fmt: skip
        self.show_written(done.path, " · ".join(each for each in said if each))

    def _show_progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
