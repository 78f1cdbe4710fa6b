"""Writing down that somebody agreed: for what, how they told us, and what proves it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from sanjog_desktop.actions import consents
from sanjog_desktop.domain.consent import CONSENT_PURPOSES, ConsentMethod, Evidence, Purpose
from sanjog_desktop.gui import consent_words
from sanjog_desktop.gui.chats import wording
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.widgets import NoticeStrip, PlainButton, PrimaryButton, SectionTitle, label
from sanjog_desktop.store.rows import ContactDetail, MessageRow

METHODS = (
    ConsentMethod.WA_REPLY,
    ConsentMethod.WEB_FORM,
    ConsentMethod.PAPER,
    ConsentMethod.VOICE,
    ConsentMethod.IN_PERSON,
)


class OptInDialog(QDialog):
    """Opened with ``open()``; it writes one consent act a purpose and closes when that is done."""

    def __init__(
        self, ctx: Context, detail: ContactDetail, message: MessageRow | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ctx, self._detail, self._message = ctx, detail, message
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Record opt-in"))
        self.setMinimumWidth(420)
        self.purposes = {
            purpose: QCheckBox(consent_words.purpose_text(purpose)) for purpose in CONSENT_PURPOSES
        }
        self.purposes[Purpose.MATCH_UPDATES].setChecked(True)
        self.method = QComboBox()
        self.method.setAccessibleName(self.tr("How they told us"))
        for method in METHODS:
            self.method.addItem(self._method_words(method), method)
        self.words = QLineEdit()
        self.words.setAccessibleName(self.tr("What proves it"))
        self.use_message = QCheckBox(self.tr("Their message"))
        self.strip = NoticeStrip(ctx.theme)
        self.save = PrimaryButton(self.tr("Record"))
        self.cancel = PlainButton(self.tr("Cancel"))
        self._lay_out()
        self.method.currentIndexChanged.connect(self._show_method)
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self.reject)
        for box in self.purposes.values():
            box.toggled.connect(self._check)
        self.words.textChanged.connect(self._check)
        self.use_message.toggled.connect(self._check)
        self._show_method()

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
        column.addWidget(SectionTitle(self.tr("How they told us")))
        column.addWidget(self.method)
        column.addWidget(self.use_message)
        column.addWidget(SectionTitle(self.tr("What proves it")))
        column.addWidget(self.words)
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

    def _show_method(self) -> None:
        by_chat = self.chosen_method is ConsentMethod.WA_REPLY and self._message is not None
        self.use_message.setVisible(by_chat)
        if by_chat and self._message is not None:
            said = " ".join(wording.body_words(self._message).split())
            said = said if len(said) < 50 else f"{said[:48]}…"
            self.use_message.setText(self.tr("Their message: “{words}”").format(words=said))
            self.use_message.setChecked(True)
        hints = {
            ConsentMethod.WA_REPLY: self.tr("The words they wrote"),
            ConsentMethod.WEB_FORM: self.tr("Number or date of the form"),
            ConsentMethod.PAPER: self.tr("Where the signed form is kept"),
            ConsentMethod.VOICE: self.tr("What was said, and who heard it"),
            ConsentMethod.IN_PERSON: self.tr("What was said, and who was there"),
        }
        self.words.setPlaceholderText(hints[self.chosen_method])
        self._check()

    def evidence(self) -> Evidence:
        """What proves it, as the ledger keeps it."""
        uses = not self.use_message.isHidden() and self.use_message.isChecked() and self._message is not None
        return Evidence(
            wamid=self._message.wamid if uses and self._message else "", words=self.words.text().strip()
        )

    def _check(self) -> None:
        chosen = any(box.isChecked() for box in self.purposes.values())
        self.save.setEnabled(chosen and not self.evidence().is_empty())

    def _save(self) -> None:
        self._ctx.tasks.start(self._record(), owner=self, busy=self.save)

    async def _record(self) -> None:
        purposes = [purpose for purpose, box in self.purposes.items() if box.isChecked()]
        await self._ctx.db.write(
            consents.record_opt_in,
            self._detail.contact.id,
            purposes,
            self.chosen_method,
            self.evidence(),
            language=self._detail.contact.language or "en",
            staff=self._ctx.staff,
        )
        self.accept()
