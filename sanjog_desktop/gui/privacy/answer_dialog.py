"""An answer to a person: its text in their language, looked at and changed by staff, and the way it goes."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QLineEdit, QPlainTextEdit, QWidget

from sanjog_desktop.actions import answers
from sanjog_desktop.actions.answer_texts import as_html
from sanjog_desktop.actions.answers import AnswerDraft
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.pdf import render_pdf
from sanjog_desktop.gui.privacy.answer_files import answer_file, keep_outgoing
from sanjog_desktop.gui.privacy.request_view import RequestView
from sanjog_desktop.gui.privacy.step_dialog import StepDialog
from sanjog_desktop.gui.widgets.basics import PlainButton, label
from sanjog_desktop.gui.widgets.flow import FlowLayout
from sanjog_desktop.gui.words import tr_error
from sanjog_desktop.store.session import Session

#: Which text a step leads to; the empty one is the answer that ends the request.
ANSWER_OF: Final = {
    "deliver": "",
    "acknowledge": "acknowledgement",
    "extend": "extension",
    "ask_info": "ask_clarification",
    "ask_phrase": "ask_identity",
    "ask_code": "ask_code",
    "fail_check": "unverified",
    "withdraw_request": "taken_back",
    "mark_duplicate": "duplicate",
    "tell_start": "erasure_starts",
}
#: Texts that tell a sentence of our own.
_TELLS: Final = frozenset({"ask_clarification", "extension", "refused", "partial"})
_LANGUAGES: Final = (("en", "English"), ("hi", "हिन्दी"), ("mr", "मराठी"), ("gu", "ગુજરાતી"))
_LINES: Final = 11


class AnswerDialog(StepDialog):
    """Shows the answer ``step`` leads to; closes when it went by WhatsApp or staff said by what other way.

    ``secret`` is the phrase or code it carries, shown only here; ``because`` the sentence it tells.
    """

    def __init__(
        self, ctx: Context, view: RequestView, step: str, parent: QWidget, *, secret: str = "", because: str = ""
    ) -> None:
        """Builds the dialog and reads the text as it would go."""
        self._ctx, self._view, self.secret, self._because = ctx, view, secret, because
        self._name = ANSWER_OF[step]
        self.draft: AnswerDraft | None = None
        self._asked = 0
        self._file = ""
        title = QCoreApplication.translate("privacy", "{ref} · Answer to {name}")
        super().__init__(
            ctx.theme,
            title.format(ref=view.row.ref, name=view.row.name or view.row.ref),
            "",
            (),
            self.tr("Send on WhatsApp"),
            parent=parent,
        )
        self.setMinimumWidth(ctx.theme.px(580))
        self._add_language()
        self._add_because()
        self._add_text()
        self._add_ways()
        self.cancel_button.setText(self.tr("Not now"))
        self.submitted.connect(lambda _values: ctx.tasks.start(self._go("whatsapp"), owner=self))
        ctx.tasks.start(self.read(), owner=self)

    # Building ---------------------------------------------------------------------------------------
    def _add_language(self) -> None:
        self.language = QComboBox()
        self.language.setAccessibleName(self.tr("Language of the answer"))
        for code, name in _LANGUAGES:
            self.language.addItem(name, code)
        self.language.activated.connect(lambda _: self._read_again())
        words = label(self.tr("&Language"), "caption")
        words.setBuddy(self.language)
        self.add_widget(words)
        self.add_widget(self.language)

    def _add_because(self) -> None:
        self.because = QLineEdit(self._because)
        caption = self._because_caption()
        self.because.setAccessibleName(caption)
        self.because.setPlaceholderText(caption)
        self.because.editingFinished.connect(self._read_again)
        self.because.setVisible(self._tells)
        self.add_widget(self.because)

    def _because_caption(self) -> str:
        if self._name == "ask_clarification":
            return self.tr("What you ask them, in their language")
        if self._view.row.kind == "grievance":
            return self.tr("What was found and done, in their language")
        return self.tr("The reason in your words, in their language")

    @property
    def _tells(self) -> bool:
        if self._name:
            return self._name in _TELLS
        return self._view.row.kind == "grievance" or self._view.row.decision in ("refuse", "partial")

    def _add_text(self) -> None:
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("The answer"))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(self.text.fontMetrics().lineSpacing() * _LINES + 20)
        self.text.textChanged.connect(self._check)
        self.add_widget(self.text)
        self.way = label("", "caption", wrap=True)
        self.add_widget(self.way)
        self.with_file = QCheckBox()
        self.with_file.hide()
        self.add_widget(self.with_file)

    def _add_ways(self) -> None:
        self.buttons = {
            "email": PlainButton(self.tr("Copy as &e-mail")),
            "pdf": PlainButton(self.tr("Save as &PDF…")),
            "print": PlainButton(self.tr("P&rint…")),
            "in_person": PlainButton(self.tr("&Handed over")),
            "phone": PlainButton(self.tr("&Told by phone")),
        }
        line = FlowLayout(gap=8)
        for button in self.buttons.values():
            line.addWidget(button)
        holder = QWidget()
        holder.setLayout(line)
        self.add_widget(label(self.tr("Another way than WhatsApp"), "caption"))
        self.add_widget(holder)
        start = self._ctx.tasks.start
        self.buttons["email"].clicked.connect(lambda: start(self._copy(), owner=self))
        self.buttons["pdf"].clicked.connect(self._choose_pdf)
        self.buttons["print"].clicked.connect(self._choose_printer)
        for way in ("in_person", "phone"):
            self.buttons[way].clicked.connect(lambda _=False, way=way: start(self._go(way), owner=self))

    # Reading ----------------------------------------------------------------------------------------
    async def read(self) -> None:
        """The text as it would go, in the person's language or the one chosen."""
        self._asked += 1
        asked = self._asked
        language = str(self.language.currentData()) if self.draft is not None else ""
        draft = await self._ctx.db.read(self._draft, language)
        self._file = await self._ctx.db.read(answer_file, self._view.row) if not self._name else ""
        if asked != self._asked:
            return
        self.draft = draft
        self.language.setCurrentIndex(self.language.findData(draft.language))
        self.text.setPlainText(draft.template_text or draft.text)
        # An approved template goes as Meta approved it.
        self.text.setReadOnly(draft.via == "template")
        self.way.setText(self._way_text(draft))
        self.do_button.setVisible(bool(draft.via))
        self.with_file.setVisible(bool(self._file) and draft.via == "window")
        self.with_file.setChecked(bool(self._file))
        self.with_file.setText(self.tr("Send {file} with it").format(file=Path(self._file).name))
        self._check()

    def _draft(self, session: Session, language: str) -> AnswerDraft:
        return answers.draft_answer(
            session,
            self._view.row.id,
            self._name,
            language=language,
            because=self.because.text().strip(),
            phrase=self.secret,
        )

    def _read_again(self) -> None:
        self._ctx.tasks.start(self.read(), owner=self)

    def _way_text(self, draft: AnswerDraft) -> str:
        if draft.via == "window":
            return self.tr("Goes as a message: they wrote within the last 24 hours.")
        if draft.via == "template":
            return self.tr("Goes as the approved template, word for word.")
        return tr_error(draft.why_not, draft.hint)

    @property
    def complete(self) -> bool:
        """Whether there is a text that can go on WhatsApp."""
        return self.draft is not None and bool(self.draft.via) and bool(self.text.toPlainText().strip())

    # Going ------------------------------------------------------------------------------------------
    async def _go(self, by: str) -> None:
        """Let it go one way; staff's word counts where the program cannot see it go."""
        draft, ctx = self.draft, self._ctx
        if draft is None:
            return
        text = "" if draft.via == "template" and by == "whatsapp" else self.text.toPlainText()
        try:
            sends_file = by == "whatsapp" and not self.with_file.isHidden() and self.with_file.isChecked()
            attachment = await keep_outgoing(ctx, self._file) if sends_file else None
            await ctx.db.write(
                answers.send_answer,
                self._view.row.id,
                self._name,
                by=by,
                staff=ctx.staff,
                text=text,
                attachment_id=attachment,
                language=draft.language,
                because=self.because.text().strip(),
                phrase=self.secret,
            )
        except UserError as error:
            self.say(error.text, error.hint or "")
            return
        ctx.wake_outbox()
        self.accept()

    async def _copy(self) -> None:
        """The answer onto the clipboard, and the mail program opened on it where there is one."""
        draft = self.draft
        if draft is None:
            return
        text = self.text.toPlainText()
        QGuiApplication.clipboard().setText(f"{draft.subject}\n\n{text}")
        if draft.email:
            url = QUrl(f"mailto:{draft.email}")
            url.setQuery(f"subject={_quoted(draft.subject)}&body={_quoted(text)}")
            QDesktopServices.openUrl(url)
        await self._go("email")

    def _choose_pdf(self) -> None:
        dialog = QFileDialog(self, self.tr("Save as PDF"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"{self._view.row.ref}.pdf")
        dialog.fileSelected.connect(lambda name: self._ctx.tasks.start(self.save_pdf(Path(name)), owner=self))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    async def save_pdf(self, path: Path) -> None:
        """Write the letter as a PDF, to be printed and posted; counts as the answer."""
        draft = self.draft
        if draft is None:
            return
        try:
            path.write_bytes(render_pdf(self._letter(draft), draft.language))
        except OSError as error:
            self.say(self.tr("The file could not be written."), error.strerror or "")
            return
        await self._go("print")


    def _letter(self, draft: AnswerDraft) -> str:
        """The answer as a page: as staff changed it, and whole where the template would shorten it."""
        said = draft.text if draft.template_text else self.text.toPlainText()
        return as_html(draft.subject, said, draft.language, self._view.agency)

    def _choose_printer(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        dialog.accepted.connect(lambda: self._ctx.tasks.start(self.print_on(printer), owner=self))
        dialog.finished.connect(dialog.deleteLater)
        # Not QPrintDialog.open, which wants a slot by its signature.
        dialog.setModal(True)
        dialog.show()

    async def print_on(self, printer: QPrinter) -> None:
        """Print the letter, to be posted or handed over; counts as the answer."""
        draft = self.draft
        if draft is None:
            return
        page = QTextDocument()
        page.setDefaultFont(self._ctx.theme.font(12))
        page.setHtml(self._letter(draft))
        page.print_(printer)
        await self._go("print")


def _quoted(text: str) -> str:
    return bytes(QUrl.toPercentEncoding(text).data()).decode("ascii")
