"""The certificate of an erasure: its signature checked again, its text in the person's language, its files."""

from __future__ import annotations

import asyncio
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QTextBrowser, QWidget

from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.privacy.request_view import RequestView
from sanjog_desktop.gui.privacy.step_dialog import StepDialog
from sanjog_desktop.gui.widgets.basics import Chip, KeyValue, PlainButton
from sanjog_desktop.gui.widgets.flow import FlowLayout
from sanjog_desktop.privacy.erasure import certificate
from sanjog_desktop.privacy.signing import Checked, NotAuthentic, check_pdf, check_signed, signing_key

_HEIGHT_PX = 430


class CertificateDialog(StepDialog):
    """Reads the files beside the store when it opens. `checked` is the document whose signature fits."""

    def __init__(self, ctx: Context, view: RequestView, parent: QWidget) -> None:
        """Builds the dialog; `read` fills it."""
        self._ctx, self._request_id = ctx, view.row.id
        self._path = Path(view.certificate)
        self.checked: Checked | None = None
        title = QCoreApplication.translate("privacy", "{ref} · Certificate of erasure").format(ref=view.row.ref)
        super().__init__(ctx.theme, title, "", (), self.tr("Close"), parent=parent)
        self.setMinimumWidth(ctx.theme.px(680))
        self.seal = Chip("", "neutral")
        self.key = KeyValue(self.tr("Signature"), self.seal)
        self.add_widget(self.key)
        self.text = QTextBrowser()
        self.text.setAccessibleName(self.tr("The certificate"))
        self.text.setOpenLinks(False)
        self.text.setFixedHeight(ctx.theme.px(_HEIGHT_PX))
        self.add_widget(self.text)
        self.add_widget(self._doors())
        self.cancel_button.hide()
        self.submitted.connect(lambda _values: self.accept())
        ctx.tasks.start(self.read(), owner=self)

    def _doors(self) -> QWidget:
        self.open_button = PlainButton(self.tr("&Open the PDF"))
        self.save_button = PlainButton(self.tr("&Save a copy…"))
        self.open_button.clicked.connect(self._open)
        self.save_button.clicked.connect(self._choose_copy)
        holder = QWidget()
        line = FlowLayout(holder, gap=8)
        line.addWidget(self.open_button)
        line.addWidget(self.save_button)
        return holder

    async def read(self) -> None:
        """Check both files and show the text."""
        signed_file = self._path.with_suffix(".json")
        try:
            self.checked = check_signed(await asyncio.to_thread(signed_file.read_bytes))
            if self._path.suffix == ".pdf":
                check_pdf(await asyncio.to_thread(self._path.read_bytes))
        except (NotAuthentic, OSError) as error:
            self.seal.show_word(self.tr("does not fit"), "bad")
            self.say(self.tr("This certificate was altered or is gone."), str(error))
            return
        self.seal.show_word(self.tr("fits · {key}").format(key=self.checked.fingerprint), "ok")
        key = await self._ctx.db.write(signing_key)
        self.text.setHtml(certificate.html(self.checked.document, key))
        self._note()

    def _note(self) -> None:
        self._ctx.note_read("certificate", "request", self._request_id)

    def _open(self) -> None:
        self._note()
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path)))

    def _choose_copy(self) -> None:
        dialog = QFileDialog(self, self.tr("Save a copy"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(self._path.name)
        dialog.fileSelected.connect(
            lambda name: self._ctx.tasks.start(self.save_copy(Path(name)), owner=self)
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    async def save_copy(self, path: Path) -> None:
        """Write the PDF and the signed JSON beside it, to be given to the person."""
        try:
            for suffix in dict.fromkeys((self._path.suffix, ".json")):
                content = await asyncio.to_thread(self._path.with_suffix(suffix).read_bytes)
                await asyncio.to_thread(path.with_suffix(suffix).write_bytes, content)
        except OSError as error:
            self.say(self.tr("The file could not be written."), error.strerror or "")
            return
        self._note()
        self.strip.say(self.tr("Saved: {name}").format(name=path.name), tone="ok")
