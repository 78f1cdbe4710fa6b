"""Choosing and filling a template: what is sent, with every value, and why it may not be sent."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from sanjog_desktop.actions import messages
from sanjog_desktop.domain.chat_draft import ChatDraft
from sanjog_desktop.domain.consent import CONSENT_PURPOSES, Purpose
from sanjog_desktop.domain.drafts import TemplateDraft
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.policy import Verdict
from sanjog_desktop.gui import consent_words
from sanjog_desktop.gui.chats import wording
from sanjog_desktop.gui.chats.about_line import AboutLine
from sanjog_desktop.gui.chats.composer_head import Recipient
from sanjog_desktop.gui.chats.outgoing_files import OutgoingFile, owners_of, take_in
from sanjog_desktop.gui.chats.template_cost import cost_words
from sanjog_desktop.gui.chats.template_form import TemplateForm
from sanjog_desktop.gui.chats.template_list import TemplateList
from sanjog_desktop.gui.chats.template_preview import TemplatePreview
from sanjog_desktop.gui.chats.template_values import TemplateValues
from sanjog_desktop.gui.consent.why import WhyPopup
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.widgets import Chip, IconButton, PlainButton, PrimaryButton, label
from sanjog_desktop.gui.words import tr_error
from sanjog_desktop.store.rows import ConversationRow, TemplateRow

HEIGHT = 320
SAVE_PAUSE_MS = 400
_Kept = tuple[ChatDraft, OutgoingFile | None, tuple[tuple[str, str], ...]]


class TemplatePicker(QWidget):
    """``send_wanted(draft, purpose)`` when everything is filled and allowed; ``back_wanted()`` to text.

    ``changed()`` when what is filled in should be kept with the chat.
    """

    send_wanted = Signal(object, str)
    back_wanted = Signal()
    changed = Signal()

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._row: ConversationRow | None = None
        self._template: TemplateRow | None = None
        self._form = TemplateForm()
        self._verdict: Verdict | None = None
        self._asked = 0
        self.file: OutgoingFile | None = None
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.why = label("", "second", wrap=True)
        self.changed_note = label("", "gold", wrap=True)
        self.changed_note.hide()
        self.recipient = Recipient()
        self.choice = TemplateList(ctx)
        self.search, self.list, self.model = self.choice.search, self.choice.rows, self.choice.model
        self._touched = False
        self._kept: _Kept | None = None
        self.form = TemplateValues()
        self.purpose = QComboBox()
        self.preview = TemplatePreview(ctx.theme)
        self.verdict = Chip("", "neutral")
        self.cost = label("", "caption")
        self.reason = label("", "bad", wrap=True)
        self.attach = PlainButton(self.tr("Attach file…"))
        self.about = AboutLine(ctx)
        self.why_button = IconButton(ctx.theme, "help", self.tr("Why may I message this person?"), size=18)
        self.later = PlainButton(self.tr("Send later"))
        self.send = PrimaryButton(self.tr("Send template"))
        self._save = QTimer(self)
        self._save.setSingleShot(True)
        self._save.setInterval(SAVE_PAUSE_MS)
        self._save.timeout.connect(self.changed)
        self.back = PlainButton(self.tr("Write text"))
        self._set_up()
        self._lay_out()
        self._connect()

    def _set_up(self) -> None:
        self.purpose.setAccessibleName(self.tr("What this message is for"))
        for purpose in CONSENT_PURPOSES:
            if purpose is not Purpose.SERVICE_REPLY:
                self.purpose.addItem(consent_words.purpose_text(purpose), purpose.value)
        self.verdict.hide()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 10, 18, 12)
        column.setSpacing(8)
        column.addWidget(self.recipient)
        column.addWidget(self.why)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self.choice, 2)
        row.addWidget(self.form, 3)
        row.addWidget(self.preview, 3)
        column.addLayout(row, 1)
        column.addWidget(self.changed_note)
        column.addWidget(self.about)
        result = QHBoxLayout()
        result.setSpacing(8)
        result.addWidget(self.verdict)
        result.addWidget(self.cost)
        result.addWidget(self.reason, 1)
        column.addLayout(result)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.back)
        foot.addWidget(self.purpose)
        foot.addWidget(self.attach)
        foot.addStretch(1)
        foot.addWidget(self.why_button)
        foot.addWidget(self.later)
        foot.addWidget(self.send)
        column.addLayout(foot)
        self.setMinimumHeight(HEIGHT)
        self._fit()

    def _fit(self) -> None:
        self.setMaximumHeight(self._ctx.theme.px(HEIGHT + 70))

    def _connect(self) -> None:
        self._ctx.theme.changed.connect(self._fit)
        self.choice.chosen.connect(self._chosen)
        self.choice.entered.connect(self._go_on)
        self.form.changed.connect(self._filled)
        self.form.edited.connect(self._touch)
        self.form.entered.connect(self._go_on)
        self.choice.refreshed.connect(self._refreshed)
        self.purpose.activated.connect(lambda _: self._touch())
        self.purpose.currentIndexChanged.connect(lambda _: self._ask())
        self.send.clicked.connect(self._send)
        self.back.clicked.connect(self.back_wanted)
        self.attach.clicked.connect(self._choose_file)
        self.about.answered.connect(self._check)
        self.why_button.clicked.connect(self._tell_why)

    # What the thread asks -------------------------------------------------------------------------------
    def open_chat(self, row: ConversationRow, *, can_go_back: bool) -> None:
        """Offer the templates for this chat."""
        self.show_row(row, can_go_back=can_go_back)
        self.model.restart()

    def show_row(self, row: ConversationRow, *, can_go_back: bool) -> None:
        """The chat changed while it was open, or another took its place: nothing of one person goes to another."""
        other = self._row is None or self._row.id != row.id
        self._row = row
        if other:
            self.let_go()
            self.choice.open_for(row)
            self.model.restart()
        self.back.setVisible(can_go_back)
        self.why.setText(
            self.tr("Choose a template. WhatsApp has approved each of these word for word.")
            if can_go_back
            else self.tr(
                "24 hours have passed since their last message. Only an approved template can be sent now."
            )
        )
        self._ask()

    def reload(self) -> None:
        """Templates changed."""
        if self._row is not None:
            self.model.restart()

    def sent(self) -> None:
        """The template is in the outbox, its file belongs to it: begin anew."""
        self.file = None
        self._choose(None)
        self.list.clearSelection()

    # Templates ------------------------------------------------------------------------------------------
    def _refreshed(self) -> None:
        if self._kept is not None:
            self._put_back(*self._kept)
            return
        place = self.model.place_of(self._template.id) if self._template else None
        if place is None and self._template is None and self.model.rows:
            place = 0
        if place is None:
            return
        row = self.model.row_at(place)
        if self._template is not None and row is not None and row != self._template:
            self._change_under(row)
        self.choice.show_template(place)

    def _chosen(self, row: TemplateRow) -> None:
        if self._template is None or row.id != self._template.id:
            had = self.state() is not None
            self._choose(row)
            if had:  # what was kept of the other goes
                self._save.start()

    def _change_under(self, row: TemplateRow) -> None:
        """WhatsApp changed the template that is being filled in: what was typed stays, and it is said."""
        if self._template is not None and row.components == self._template.components:
            self._template = row
            self._ask()
            return
        values, file, touched = self.values(), self.file, self._touched
        self.file = None
        self._choose(row)
        self.form.put(values)
        if file is not None:
            self._show_file(file)
        self._touched = touched
        self.changed_note.setText(
            self.tr("WhatsApp has changed this template. Read it again before you send it.")
        )
        self.changed_note.show()

    def _choose(self, template: TemplateRow | None) -> None:
        self._template = template
        self._form = TemplateForm(template)
        self._touched = False
        self.changed_note.hide()
        title = self._row.title if self._row is not None else ""
        self.form.show_form(self._form, "" if title.startswith("+") else title.split(" ")[0])
        if template is not None and template.category == "MARKETING":
            self.purpose.setCurrentIndex(self.purpose.findData(Purpose.MARKETING.value))
        elif template is not None and self.purpose.currentData() == Purpose.MARKETING.value:
            self.purpose.setCurrentIndex(self.purpose.findData(Purpose.MATCH_UPDATES.value))
        self.drop_file()
        self.attach.setVisible(bool(self._form.media))
        self._filled()
        self._ask()

    @property
    def fields(self) -> dict[str, QLineEdit]:
        """The field of each value."""
        return self.form.fields

    def values(self) -> dict[str, str]:
        """The values as typed, by variable."""
        return self.form.values()

    def _filled(self) -> None:
        picture = self.file.thumbnail if self.file is not None else None
        self.preview.show_template(self._form, self.values(), picture)
        self._check()

    # What is kept with the chat -------------------------------------------------------------------------
    def _touch(self) -> None:
        self._touched = True
        self._save.start()

    def state(self) -> ChatDraft | None:
        """What staff filled in, ``None`` while nothing is theirs."""
        if self._template is None or not (self._touched or self.file is not None):
            return None
        header = self.file.attachment_id if self.file is not None else ""
        return ChatDraft(
            attachment_id=header, about=self.about.people, template_id=self._template.id,
            values=self.values(), purpose=str(self.purpose.currentData()),
        )  # fmt: skip

    def flush(self) -> None:
        """Keep at once what was just filled in."""
        if self._save.isActive():
            self._save.stop()
            self.changed.emit()

    def restore(
        self, draft: ChatDraft, file: OutgoingFile | None, owners: tuple[tuple[str, str], ...] = ()
    ) -> None:
        """Show a template as it was filled in before; ``owners`` (contact id, name) are whose data its file is."""
        self._kept = draft, file, owners
        if self.model.rows:
            self._put_back(draft, file, owners)

    def _put_back(
        self, draft: ChatDraft, file: OutgoingFile | None, owners: tuple[tuple[str, str], ...]
    ) -> None:
        self._kept = None
        place = self.model.place_of(draft.template_id)
        row = self.model.row_at(place) if place is not None else None
        if place is None or row is None:
            self.changed_note.setText(self.tr("The template begun here is no longer among WhatsApp's."))
            self.changed_note.show()
            return
        self._template = None
        self.choice.show_template(place)
        self._choose(row)
        self.form.put(draft.values)
        found = self.purpose.findData(draft.purpose)
        if found >= 0:
            self.purpose.setCurrentIndex(found)
        if file is not None:
            self._show_file(file)
            for who, name in owners:
                self.about.choose(who, name)
        self._touched = True

    def let_go(self) -> None:
        """Another chat takes its place: what was filled in is kept with the first, so its file stays."""
        self._save.stop()
        self.file = None
        self._kept = None
        self._choose(None)
        self.list.clearSelection()

    def _go_on(self) -> None:
        """Enter: the next empty value, else the button."""
        (self.form.first_empty() or self.send).setFocus()

    # The right to send ----------------------------------------------------------------------------------
    def _ask(self) -> None:
        if self._row is not None and self._template is not None:
            self._asked += 1
            self._ctx.tasks.start(self._ask_gate(self._asked), owner=self)
        else:
            self._verdict = None
            self._check()

    async def _ask_gate(self, asked: int) -> None:
        if self._row is None or self._template is None:
            return
        verdict = await self._ctx.db.read(
            messages.verdict_for, self._row.id, self.purpose.currentData(), self._template.id
        )
        if asked == self._asked:
            self._verdict = verdict
            self._check()

    def _check(self) -> None:
        reason = ""
        self.cost.setText(cost_words(self._template, self._row))
        if self._template is None:
            self.verdict.show_word("", "neutral")
        elif self._verdict is not None and not self._verdict.allowed:
            reason = tr_error(self._verdict.text, self._verdict.hint)
            self.verdict.show_word(self.tr("blocked"), "bad")
        elif self._verdict is not None:
            self.verdict.show_word(self.tr("may be sent"), "ok")
            reason = self._form.problem(self.values(), has_media=self.file is not None)
            if not reason and not self.about.isHidden() and not self.about.is_answered:
                reason = self.tr("Say whose data is in the file.")
        self.reason.setText(reason)
        self.send.setAccessibleDescription(reason)
        self.send.setEnabled(self._verdict is not None and self._verdict.allowed and not reason)
        self.later.setEnabled(self.send.isEnabled())

    def _tell_why(self) -> None:
        if self._row is not None:
            purpose = str(self.purpose.currentData())
            WhyPopup(self._ctx, self.why_button).ask(self._row.contact_id, purpose, self._row.id)

    def draft(self) -> TemplateDraft | None:
        """What would be sent, ``None`` while it may not be."""
        if self._template is None or not self.send.isEnabled():
            return None
        header = self.file.attachment_id if self.file is not None else None
        return TemplateDraft(
            self._template.id, self.values(), header_attachment_id=header, about=self.about.people
        )

    def _send(self) -> None:
        draft = self.draft()
        if draft is not None:
            self.send_wanted.emit(draft, self.purpose.currentData())

    # The file a template begins with --------------------------------------------------------------------
    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("File at the head of the template"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        start = self._ctx.tasks.start
        dialog.fileSelected.connect(lambda name: start(self.take_file(Path(name)), owner=self))
        dialog.open()

    async def take_file(self, path: Path) -> None:
        """Encrypt the file; UserError when it is not of the kind this template begins with."""
        file = await take_in(self._ctx, path)
        if file.kind != self._form.media and self._form.media != "document":
            self._ctx.files.delete(file.attachment_id)
            raise UserError(
                self.tr("This template begins with another kind of file."),
                self.tr("Choose a file of the kind: {kind}.").format(
                    kind=wording.kind_word(self._form.media)
                ),
            )
        self.drop_file()
        self._show_file(file)
        self.about.ask(await owners_of(self._ctx, file))
        self._filled()
        self._touch()

    def _show_file(self, file: OutgoingFile) -> None:
        self.file = file
        self.attach.setText(file.filename)
        self.about.ask([])
        self._filled()

    def drop_file(self) -> None:
        """A file that was chosen and not sent has no row: its encrypted copy is removed."""
        if self.file is not None:
            self._ctx.files.delete(self.file.attachment_id)
        self.file = None
        self.about.forget()
        self.attach.setText(self.tr("Attach file…"))
