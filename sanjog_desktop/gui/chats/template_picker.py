"""Choosing and filling a template: what is sent, with every value, and why it may not be sent."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from sanjog_desktop.actions import messages
from sanjog_desktop.domain.consent import CONSENT_PURPOSES, Purpose
from sanjog_desktop.domain.drafts import TemplateDraft
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.policy import Verdict
from sanjog_desktop.gui import consent_words
from sanjog_desktop.gui.chats import wording
from sanjog_desktop.gui.chats.about_line import AboutLine
from sanjog_desktop.gui.chats.outgoing_files import OutgoingFile, take_in
from sanjog_desktop.gui.chats.template_delegate import TemplateDelegate
from sanjog_desktop.gui.chats.template_form import TemplateForm, matches
from sanjog_desktop.gui.chats.template_preview import TemplatePreview
from sanjog_desktop.gui.consent.why import WhyPopup
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.rows_model import RowsModel
from sanjog_desktop.gui.widgets import Chip, IconButton, PlainButton, PrimaryButton, SearchField, label
from sanjog_desktop.gui.words import tr_error, tr_text
from sanjog_desktop.store.reads import templates as reads
from sanjog_desktop.store.reads.file_owners import file_owners
from sanjog_desktop.store.rows import ConversationRow, TemplateRow

LIST_WIDTH = 250
HEIGHT = 300


class TemplateList(QListView):
    """A list whose Enter goes on to the first value."""

    entered_row = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_row.emit()
            return
        super().keyPressEvent(event)


class TemplatePicker(QWidget):
    """``send_wanted(draft, purpose)`` when everything is filled and allowed; ``back_wanted()`` to text."""

    send_wanted = Signal(object, str)
    back_wanted = Signal()

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
        self.search = SearchField(ctx.theme, self.tr("Search templates"))
        self.model: RowsModel[TemplateRow] = RowsModel(
            ctx.tasks, self._fetch, lambda row: row.id, sentence=self._sentence, page=500, parent=self
        )
        self.list = TemplateList()
        self.fields: dict[str, QLineEdit] = {}
        self.purpose = QComboBox()
        self.preview = TemplatePreview(ctx.theme)
        self.verdict = Chip("", "neutral")
        self.reason = label("", "bad", wrap=True)
        self.attach = PlainButton(self.tr("Attach file…"))
        self.about = AboutLine(ctx)
        self.why_button = IconButton(ctx.theme, "help", self.tr("Why may I message this person?"), size=18)
        self.send = PrimaryButton(self.tr("Send template"))
        self.back = PlainButton(self.tr("Write text"))
        self._set_up()
        self._lay_out()
        self._connect()

    def _set_up(self) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(TemplateDelegate(self._ctx.theme, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Templates"))
        self.purpose.setAccessibleName(self.tr("What this message is for"))
        for purpose in CONSENT_PURPOSES:
            if purpose is not Purpose.SERVICE_REPLY:
                self.purpose.addItem(consent_words.purpose_text(purpose), purpose.value)
        self.verdict.hide()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 10, 18, 12)
        column.setSpacing(8)
        column.addWidget(self.why)
        left, self._values = QVBoxLayout(), QFormLayout()
        left.addWidget(self.search)
        left.addWidget(self.list, 1)
        holder = QWidget()
        holder.setLayout(self._values)
        self._values.setContentsMargins(0, 0, 0, 0)
        self._values.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(holder)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        middle = QVBoxLayout()
        middle.addWidget(scroll, 1)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addLayout(left, 2)
        row.addLayout(middle, 3)
        row.addWidget(self.preview, 3)
        column.addLayout(row, 1)
        column.addWidget(self.about)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.back)
        foot.addWidget(self.purpose)
        foot.addWidget(self.attach)
        foot.addWidget(self.verdict)
        foot.addWidget(self.reason, 1)
        foot.addWidget(self.why_button)
        foot.addWidget(self.send)
        column.addLayout(foot)
        self.setMinimumHeight(HEIGHT)
        self.setMaximumHeight(HEIGHT + 60)

    def _connect(self) -> None:
        self.search.searched.connect(lambda _: self.model.restart())
        self.search.left_downwards.connect(self.list.setFocus)
        self.list.selectionModel().currentChanged.connect(self._chosen)
        self.list.entered_row.connect(self._go_on)
        self.model.refreshed.connect(self._refreshed)
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
            self.search.clear()
            self._choose(None)
            self.list.clearSelection()
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
    async def _fetch(self, after: TemplateRow | None, limit: int) -> Sequence[TemplateRow]:
        if after is not None:
            return []
        rows = await self._ctx.db.read(reads.templates)
        text = self.search.text().strip()
        language = self._row.language if self._row else ""
        found = [row for row in rows if matches(row, text)]
        # What can be sent stands first, and of that what the person reads.
        return sorted(found, key=lambda row: (row.status != "APPROVED", row.language != language, row.name))

    def _sentence(self, row: TemplateRow) -> str:
        status = "" if row.status == "APPROVED" else self.tr("not approved now")
        return ", ".join(part for part in (row.name, row.language, row.category.lower(), status) if part)

    def _refreshed(self) -> None:
        place = self.model.place_of(self._template.id) if self._template else None
        if place is None and self._template is None and self.model.rows:
            place = 0
        if place is not None:
            self.list.setCurrentIndex(self.model.index(place, 0))

    def _chosen(self, current: QModelIndex) -> None:
        row = self.model.row_at(current.row()) if current.isValid() else None
        if row is not None and (self._template is None or row != self._template):
            self._choose(row)

    def _choose(self, template: TemplateRow | None) -> None:
        self._template = template
        self._form = TemplateForm(template)
        while self._values.rowCount():
            self._values.removeRow(0)
        self.fields = {}
        for variable in self._form.variables:
            field = QLineEdit()
            field.setPlaceholderText(variable.example)
            name = tr_text(variable.label)
            words = name[:1].upper() + name[1:]
            field.setAccessibleName(self.tr("{name}, required").format(name=words))
            field.textChanged.connect(lambda _: self._filled())
            field.returnPressed.connect(self._go_on)
            self.fields[variable.name] = field
            self._values.addRow(f"{words} *", field)
        if template is not None and template.category == "MARKETING":
            self.purpose.setCurrentIndex(self.purpose.findData(Purpose.MARKETING.value))
        elif template is not None and self.purpose.currentData() == Purpose.MARKETING.value:
            self.purpose.setCurrentIndex(self.purpose.findData(Purpose.MATCH_UPDATES.value))
        self.drop_file()
        self.attach.setVisible(bool(self._form.media))
        self._prefill()
        self._filled()
        self._ask()

    def _prefill(self) -> None:
        """The first value of a greeting is the person's name; it stays visible and can be changed."""
        first = next(iter(self.fields.values()), None)
        if first is not None and self._row is not None and not self._row.title.startswith("+"):
            first.setText(self._row.title.split(" ")[0])

    def values(self) -> dict[str, str]:
        """The values as typed, by variable."""
        return {name: field.text().strip() for name, field in self.fields.items()}

    def _filled(self) -> None:
        self.preview.show_template(self._form, self.values())
        self._check()

    def _go_on(self) -> None:
        """Enter: the next empty value, else the button."""
        empty = next((field for field in self.fields.values() if not field.text().strip()), None)
        (empty or self.send).setFocus()

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

    def _tell_why(self) -> None:
        if self._row is not None:
            purpose = str(self.purpose.currentData())
            WhyPopup(self._ctx, self.why_button).ask(self._row.contact_id, purpose, self._row.id)

    def _send(self) -> None:
        if self._template is not None and self.send.isEnabled():
            header = self.file.attachment_id if self.file is not None else None
            draft = TemplateDraft(
                self._template.id, self.values(), header_attachment_id=header, about=self.about.people
            )
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
        self.file = file
        self.attach.setText(file.filename)
        self.about.ask(await self._ctx.db.read(file_owners, file.written.sha256))
        self._check()

    def drop_file(self) -> None:
        """A file that was chosen and not sent has no row: its encrypted copy is removed."""
        if self.file is not None:
            self._ctx.files.delete(self.file.attachment_id)
        self.file = None
        self.about.forget()
        self.attach.setText(self.tr("Attach file…"))
