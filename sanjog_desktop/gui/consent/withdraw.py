"""Writing down that somebody took a consent back. It needs no proof and is in force at once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from sanjog_desktop.actions import consents
from sanjog_desktop.domain.consent import PROACTIVE_PURPOSES, ConsentMethod, Evidence
from sanjog_desktop.domain.ids import ContactId
from sanjog_desktop.gui import consent_words
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.widgets import PlainButton, PrimaryButton, SectionTitle, label
from sanjog_desktop.store.rows import ContactDetail

METHODS = (ConsentMethod.IN_PERSON, ConsentMethod.VOICE, ConsentMethod.PAPER, ConsentMethod.WA_REPLY)


class WithdrawDialog(QDialog):
    """Opened with ``open()``: everything is chosen, so that Return is enough for a person who wants no more."""

    def __init__(self, ctx: Context, detail: ContactDetail, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx, self._detail = ctx, detail
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Take consent back"))
        self.setMinimumWidth(420)
        self.purposes = {purpose: QCheckBox(consent_words.purpose_text(purpose)) for purpose in PROACTIVE_PURPOSES}
        self.method = QComboBox()
        self.method.setAccessibleName(self.tr("How they told us"))
        for method in METHODS:
            self.method.addItem(self._method_words(method), method)
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("What they said (not needed)"))
        self.words.setAccessibleName(self.tr("What they said (not needed)"))
        self.save = PrimaryButton(self.tr("&Stop these messages"))
        self.save.setDefault(True)
        self.cancel = PlainButton(self.tr("Cancel"))
        self._lay_out()
        for box in self.purposes.values():
            box.setChecked(True)
            box.toggled.connect(self._check)
        self.save.clicked.connect(lambda: ctx.tasks.start(self._record(), owner=self, busy=self.save))
        self.cancel.clicked.connect(self.reject)

    def _method_words(self, method: ConsentMethod) -> str:
        return {
            ConsentMethod.IN_PERSON: self.tr("In person, at the office"),
            ConsentMethod.VOICE: self.tr("Phone call"),
            ConsentMethod.PAPER: self.tr("Letter or form"),
            ConsentMethod.WA_REPLY: self.tr("In the chat"),
        }[method]

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(10)
        column.addWidget(label(self._detail.contact.name, "title"))
        column.addWidget(
            label(
                self.tr("It holds at once: what waits to be sent is cancelled. What was done before stays lawful."),
                "second",
                wrap=True,
            )
        )
        column.addWidget(SectionTitle(self.tr("They want no more of")))
        for box in self.purposes.values():
            column.addWidget(box)
        column.addWidget(SectionTitle(self.tr("How they told us")))
        column.addWidget(self.method)
        column.addWidget(self.words)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.save)
        column.addLayout(row)

    def _check(self) -> None:
        self.save.setEnabled(any(box.isChecked() for box in self.purposes.values()))

    async def _record(self) -> None:
        chosen = [purpose for purpose, box in self.purposes.items() if box.isChecked()]
        everything = len(chosen) == len(self.purposes)
        await self._ctx.db.write(
            consents.withdraw,
            ContactId(self._detail.contact.id),
            () if everything else tuple(chosen),
            ConsentMethod(self.method.currentData()),
            Evidence(words=self.words.text().strip()),
            language=self._detail.contact.language,
            staff=self._ctx.staff,
        )
        self.accept()
