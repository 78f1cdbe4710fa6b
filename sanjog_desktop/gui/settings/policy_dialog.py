"""The privacy policy as people may read it: in the window's language, with what proves which text it is."""

from __future__ import annotations

import asyncio
from html import escape
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.pdf import render_pdf
from sanjog_desktop.gui.times import date_text
from sanjog_desktop.gui.widgets.basics import KeyValue, PlainButton, PrimaryButton, label
from sanjog_desktop.gui.widgets.flow import FlowLayout
from sanjog_desktop.gui.widgets.notice import NoticeStrip
from sanjog_desktop.gui.words import tr_error
from sanjog_desktop.store.reads.policy import KeptPolicy, policy

_WIDTH_PX, _TEXT_PX = 640, 420
_DIGITS: Final = 16
"""Of the hash on the screen; all of it is copied, printed and shown when the mouse rests on it."""


def policy_html(kept: KeptPolicy, facts: str = "") -> str:
    """The policy as a page; with ``facts`` its title stands over it, and they in small letters under that."""
    parts = [f"<h1>{escape(kept.text.title)}</h1>"] if facts else []
    parts += [f'<p class="quiet">{escape(line)}</p>' for line in facts.splitlines()]
    for section in kept.text.sections:
        parts.append(f"<h2>{escape(section.heading)}</h2>")
        parts += [f"<p>{escape(sentence.text)}</p>" for sentence in section.sentences]
    return "\n".join(parts)


def policy_words(kept: KeptPolicy, facts: str) -> str:
    """The policy as plain text."""
    lines = [kept.text.title, facts]
    for section in kept.text.sections:
        lines += ["", section.heading, "", *(sentence.text for sentence in section.sentences)]
    return "\n".join(lines) + "\n"


class PolicyDialog(QDialog):
    """Reads the newest policy when it opens; ``kept`` is what is shown, ``None`` before."""

    def __init__(self, ctx: Context, parent: QWidget) -> None:
        """Builds the dialog; `read` fills it."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._ctx = ctx
        self.kept: KeptPolicy | None = None
        title = self.tr("Privacy policy")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setMinimumWidth(ctx.theme.px(_WIDTH_PX))
        self.version, self.dated = label("–"), label("–")
        self.digest = label("–", selectable=True)
        self.contact = label("", "bad", wrap=True)
        self.contact.hide()
        self.text = QTextBrowser()
        self.text.setAccessibleName(title)
        self.text.setOpenLinks(False)
        self.text.setMinimumHeight(min(ctx.theme.px(_TEXT_PX), 460))
        self.strip = NoticeStrip(ctx.theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(8)
        self.heading = label(title, "title")
        column.addWidget(self.heading)
        column.addWidget(KeyValue(self.tr("Version"), self.version))
        column.addWidget(KeyValue(self.tr("In force since"), self.dated))
        column.addWidget(KeyValue(self.tr("SHA-256 of the text"), self.digest))
        column.addWidget(self.contact)
        column.addWidget(self.text, 1)
        column.addWidget(self.strip)
        column.addLayout(self._foot())
        ctx.tasks.start(self.read(), owner=self)

    def _foot(self) -> QHBoxLayout:
        self.copy_button = PlainButton(self.tr("&Copy"))
        self.print_button = PlainButton(self.tr("&Print…"))
        self.save_button = PlainButton(self.tr("&Save as PDF…"))
        self.close_button = PrimaryButton(self.tr("Close"))
        self.copy_button.clicked.connect(self._copy)
        self.print_button.clicked.connect(self._choose_printer)
        self.save_button.clicked.connect(self._choose_file)
        self.close_button.clicked.connect(self.accept)
        holder = QWidget()
        line = FlowLayout(holder, gap=8)
        for button in (self.copy_button, self.print_button, self.save_button):
            button.setEnabled(False)
            line.addWidget(button)
        foot = QHBoxLayout()
        foot.addWidget(holder, 1)
        foot.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignBottom)
        return foot

    async def read(self) -> None:
        """Read the policy in the window's language and show it."""
        try:
            kept = await self._ctx.db.read(policy, QLocale().name().split("_")[0])
        except UserError as error:
            self.strip.say(tr_error(error.text, error.hint or ""))
            return
        if kept is None:
            self.strip.say(self.tr("No privacy policy is kept in this profile."))
            return
        self.kept = kept
        self.heading.setText(kept.text.title)
        self.version.setText(kept.text.version)
        self.dated.setText(date_text(kept.text.effective_at))
        self.digest.setText(f"{kept.sha256[:_DIGITS]}…")
        self.digest.setToolTip(kept.sha256)
        self.digest.setAccessibleName(kept.sha256)
        if not kept.contact:
            self.contact.setText(self.tr("No e-mail of the Data Protection Officer is set: the policy names nobody."))
            self.contact.show()
        self.text.setHtml(policy_html(kept))
        for button in (self.copy_button, self.print_button, self.save_button):
            button.setEnabled(True)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def facts(self) -> str:
        """Version, day and the whole hash, as they go with a copy."""
        assert self.kept is not None
        return "\n".join(
            (
                f"{self.tr('Version')}: {self.kept.text.version}",
                f"{self.tr('In force since')}: {date_text(self.kept.text.effective_at)}",
                f"{self.tr('SHA-256 of the text')}: {self.kept.sha256}",
            )
        )

    def _copy(self) -> None:
        if self.kept is not None:
            QGuiApplication.clipboard().setText(policy_words(self.kept, self.facts))
            self.strip.say(self.tr("Copied."), tone="ok")

    def _choose_printer(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        dialog.accepted.connect(lambda: self.print_on(printer))
        dialog.finished.connect(dialog.deleteLater)
        # Not QPrintDialog.open, which wants a slot by its signature.
        dialog.setModal(True)
        dialog.show()

    def print_on(self, printer: QPrinter) -> None:
        """Print the policy, to be handed over or hung up."""
        if self.kept is not None:
            page = QTextDocument()
            page.setDefaultFont(self._ctx.theme.font(12))
            page.setHtml(policy_html(self.kept, self.facts))
            page.print_(printer)

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Save as PDF"), self._file_name(), "PDF (*.pdf)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(lambda name: self._ctx.tasks.start(self.save_pdf(Path(name)), owner=self))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _file_name(self) -> str:
        return f"privacy-policy-{self.kept.text.version}-{self.kept.text.language}.pdf" if self.kept else ""

    async def save_pdf(self, path: Path) -> None:
        """Write the policy as a PDF file, and say whether it worked."""
        if self.kept is None:
            return
        content = render_pdf(policy_html(self.kept, self.facts), self.kept.text.language)
        try:
            await asyncio.to_thread(path.write_bytes, content)
        except OSError as error:
            self.strip.say(tr_error(self.tr("The file could not be written."), error.strerror or ""))
            return
        self.strip.say(self.tr("Saved: {name}").format(name=path.name), tone="ok")
