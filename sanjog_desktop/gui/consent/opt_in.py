"""Writing down that somebody agreed: for what, how they told us, and what proves it."""

from __future__ import annotations

import asyncio
from pathlib import Path

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from sanjog_desktop.actions import consents, evidence
from sanjog_desktop.domain.consent import CONSENT_PURPOSES, ConsentMethod, Evidence, Purpose
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.ids import AttachmentId, ContactId, new_id
from sanjog_desktop.domain.media_types import HEAD, media_type
from sanjog_desktop.gui import consent_words
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.widgets import NoticeStrip, PlainButton, PrimaryButton, SectionTitle, label
from sanjog_desktop.store.rows import ContactDetail
from sanjog_desktop.store.session import Session

METHODS = (
    ConsentMethod.WA_REPLY,
    ConsentMethod.WEB_FORM,
    ConsentMethod.PAPER,
    ConsentMethod.VOICE,
    ConsentMethod.IN_PERSON,
)
_WITH_SCAN = frozenset({ConsentMethod.PAPER, ConsentMethod.WEB_FORM})
SCAN_BYTES = 20 << 20


class SaidInChat(msgspec.Struct, frozen=True):
    """A message of the person that may prove it: its id at WhatsApp and its words."""

    wamid: str
    words: str


class OptInDialog(QDialog):
    """Opened with ``open()``; it writes one consent act a purpose and closes when that is done."""

    def __init__(
        self, ctx: Context, detail: ContactDetail, said: SaidInChat | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ctx, self._detail, self._said = ctx, detail, said
        self._scan: Path | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Record opt-in"))
        self.setMinimumWidth(420)
        self.purposes = {
            purpose: QCheckBox(consent_words.purpose_text(purpose)) for purpose in CONSENT_PURPOSES
        }
        self.purposes[Purpose.MATCH_UPDATES].setChecked(True)
        self.who = QComboBox()
        self.who.setAccessibleName(self.tr("Who said it"))
        self.who.addItem(self.tr("The person"), "")
        for member in detail.members:
            if member.id != detail.contact.id:
                words = f"{member.name} ({member.role})" if member.role else member.name
                self.who.addItem(words, member.id)
        self.method = QComboBox()
        self.method.setAccessibleName(self.tr("How they told us"))
        for method in METHODS:
            if method is not ConsentMethod.WA_REPLY or said is not None:
                self.method.addItem(self._method_words(method), method)
        self.words = QLineEdit()
        self.words.setAccessibleName(self.tr("What proves it"))
        self.use_message = QCheckBox(self.tr("Their message"))
        self.scan_button = PlainButton(self.tr("&Add a scan…"))
        self.scan_name = label("", "caption", wrap=True)
        self.pending_note = label(
            self.tr("A relative's word is noted and waits: messages go out once the person has confirmed it."),
            "caption",
            wrap=True,
        )
        self.strip = NoticeStrip(ctx.theme)
        self.save = PrimaryButton(self.tr("&Record"))
        self.cancel = PlainButton(self.tr("Cancel"))
        self._lay_out()
        self._connect()
        self._show_method()
        self.save.setDefault(True)

    def _connect(self) -> None:
        self.method.currentIndexChanged.connect(self._show_method)
        self.who.currentIndexChanged.connect(self._show_method)
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self.reject)
        self.scan_button.clicked.connect(self._choose_scan)
        for box in self.purposes.values():
            box.toggled.connect(self._check)
        self.words.textChanged.connect(self._check)
        self.use_message.toggled.connect(self._check)

    def _method_words(self, method: ConsentMethod) -> str:
        return {
            ConsentMethod.WA_REPLY: self.tr("Reply in this chat"),
            ConsentMethod.WEB_FORM: self.tr("Web form"),
            ConsentMethod.PAPER: self.tr("Signed paper form"),
            ConsentMethod.VOICE: self.tr("Phone call"),
            ConsentMethod.IN_PERSON: self.tr("In person, at the office"),
        }[method]

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(10)
        column.addWidget(label(self._detail.contact.name, "title"))
        column.addWidget(
            label(
                self.tr("Only what the person said themselves, after they saw the notice."),
                "second",
                wrap=True,
            )
        )
        column.addWidget(SectionTitle(self.tr("They agreed to")))
        for box in self.purposes.values():
            column.addWidget(box)
        if self.who.count() > 1:
            column.addWidget(SectionTitle(self.tr("Who said it")))
            column.addWidget(self.who)
            column.addWidget(self.pending_note)
        column.addWidget(SectionTitle(self.tr("How they told us")))
        column.addWidget(self.method)
        column.addWidget(self.use_message)
        column.addWidget(SectionTitle(self.tr("What proves it")))
        column.addWidget(self.words)
        scan = QHBoxLayout()
        scan.addWidget(self.scan_button)
        scan.addWidget(self.scan_name, 1)
        column.addLayout(scan)
        column.addWidget(self.strip)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.save)
        column.addLayout(row)

    @property
    def chosen_method(self) -> ConsentMethod:
        """How they told us, as chosen."""
        return ConsentMethod(self.method.currentData())

    @property
    def given_by(self) -> str:
        """The relative who spoke for the person; empty when it was the person."""
        return str(self.who.currentData())

    def add_scan(self, path: Path) -> None:
        """Take the file as the scan of the form; it is read when the opt-in is recorded."""
        self._scan = path
        self.scan_name.setText(path.name)
        self._check()

    def _choose_scan(self) -> None:
        kinds = self.tr("Pictures and PDF") + " (*.pdf *.png *.jpg *.jpeg *.webp *.tif *.tiff)"
        path, _kind = QFileDialog.getOpenFileName(self, self.tr("Add a scan"), "", kinds)
        if path:
            self.add_scan(Path(path))

    def _show_method(self) -> None:
        self.pending_note.setVisible(bool(self.given_by))
        method = self.chosen_method
        by_chat = method is ConsentMethod.WA_REPLY and self._said is not None
        self.use_message.setVisible(by_chat)
        if by_chat and self._said is not None:
            said = " ".join(self._said.words.split())
            said = said if len(said) < 50 else f"{said[:48]}…"
            self.use_message.setText(self.tr("Their message: “{words}”").format(words=said))
            self.use_message.setChecked(True)
        for widget in (self.scan_button, self.scan_name):
            widget.setVisible(method in _WITH_SCAN)
        hints = {
            ConsentMethod.WA_REPLY: self.tr("The words they wrote"),
            ConsentMethod.WEB_FORM: self.tr("Number or date of the form"),
            ConsentMethod.PAPER: self.tr("Where the signed form is kept"),
            ConsentMethod.VOICE: self.tr("What was said, and who heard it"),
            ConsentMethod.IN_PERSON: self.tr("What was said, and who was there"),
        }
        self.words.setPlaceholderText(hints[method])
        self._check()

    def evidence(self) -> Evidence:
        """What proves it, as the ledger keeps it; the hash of a scan is added when it has been read."""
        uses = not self.use_message.isHidden() and self.use_message.isChecked() and self._said is not None
        wamid = self._said.wamid if uses and self._said is not None else ""
        return Evidence(wamid=wamid, words=self.words.text().strip())

    def _check(self) -> None:
        chosen = any(box.isChecked() for box in self.purposes.values())
        has_scan = self._scan is not None and self.chosen_method in _WITH_SCAN
        self.save.setEnabled(chosen and (has_scan or not self.evidence().is_empty()))

    def _save(self) -> None:
        self._ctx.tasks.start(self._record(), owner=self, busy=self.save)

    async def _record(self) -> None:
        proof = self.evidence()
        scan = self._scan if self.chosen_method in _WITH_SCAN else None
        id, content = AttachmentId(new_id()), b""
        if scan is not None:
            content = await asyncio.to_thread(_read_scan, scan)
        written = await asyncio.to_thread(self._ctx.files.write, id, content) if scan is not None else None
        if written is not None:
            name = "scan_sha256" if self.chosen_method is ConsentMethod.PAPER else "form_sha256"
            proof = msgspec.structs.replace(proof, **{name: written.sha256.hex()})
        purposes = [purpose for purpose, box in self.purposes.items() if box.isChecked()]
        contact, staff = self._detail.contact, self._ctx.staff
        method, given_by = self.chosen_method, self.given_by

        def record(session: Session) -> None:
            consents.record_opt_in(
                session, ContactId(contact.id), purposes, method, proof,
                language=contact.language or "en", staff=staff,
                given_by=ContactId(given_by) if given_by else None,
            )  # fmt: skip
            if written is not None and scan is not None:
                evidence.keep_evidence(
                    session, id=id, contact_id=contact.id, request_id=None, kind="consent", filename=scan.name,
                    mime=media_type(scan.name, content[:HEAD]), written=written, staff=staff,
                )  # fmt: skip

        try:
            await self._ctx.db.write(record)
        except UserError:
            if written is not None:
                await asyncio.to_thread(self._ctx.files.delete, id)
            raise
        self.accept()


def _read_scan(path: Path) -> bytes:
    try:
        if path.stat().st_size > SCAN_BYTES:
            raise UserError("This scan is too large.", "The limit is 20 MB. Scan it in fewer colours.")
        content = path.read_bytes()
    except OSError as error:
        raise UserError("This file cannot be read.", "Check that it is still there and not open elsewhere.") from error
    if not content:
        raise UserError("This file is empty.")
    return content
